"""Laws of time: months and what they add up to, series, release dates, calendars."""

from __future__ import annotations

from gd_pipeline.check.laws.law import EVERYWHERE, NEWS, PRINTED, STATED, Law

# Counted in months; ``since`` tells figures of one month from those since January.
_SERIES = """
    SELECT *, 12 * year(period_end) + month(period_end) AS month_no,
        if(period_start = date_trunc('month', period_end), 'of the month', 'since January') AS since
    FROM {figures}
    WHERE measure = 'level' AND is_goods(indicator) AND is_total(breakdown) AND ref_area IN ('CN', 'CN-GD')
        AND (freq = 'M' OR period_start = date_trunc('year', period_end))
"""

LAWS = (
    Law(
        "cumulative_at_least_month",
        "a figure since January is never less than that of its last month or quarter",
        PRINTED,
        "Both are counted to the same day. That two cumulatives do not differ by exactly the month is no "
        "error: earlier months are revised.",
        EVERYWHERE,
        """
        SELECT part.value - whole.value AS gap, beyond(gap, part.precision + whole.precision) AS failing,
            [part.observation_id, whole.observation_id] AS ids,
            format('{} {} {}: {} has {}, {} only {}', ref_area, indicator, unit, part.period, num(part.value),
                whole.period, num(whole.value)) AS said
        FROM {figures} part
        JOIN {figures} whole USING (grp, indicator, ref_area, period_end, unit, measure, breakdown)
        WHERE measure = 'level' AND is_flow(indicator)
            AND month(whole.period_start) = 1 AND year(whole.period_start) = year(period_end)
            AND whole.period_start < part.period_start
        """,
        "bound",
        sets_aside=True,
    ),
    Law(
        "month_joins_the_cumulatives",
        "a month is the difference of the figures since January before and after it, but for revisions of "
        "less than 15 percent of the month",
        "15 percent of the month, and one unit of the last printed digit of each",
        "Earlier months are revised in the cumulative figure only: a difference is news about them.",
        {"best_values": "warn"},
        """
        SELECT abs(after.value - before.value - of.value) AS gap,
            beyond(gap, 0.15 * abs(of.value) + after.precision + before.precision + of.precision) AS failing,
            [of.observation_id, after.observation_id, before.observation_id] AS ids,
            format('{} {} {} {}: {} less {} is not {}', of.ref_area, of.indicator, of.period, of.breakdown,
                num(after.value), num(before.value), num(of.value)) AS said
        FROM (FROM {figures} WHERE freq = 'M' AND measure = 'level' AND is_flow(indicator)) of
        JOIN {figures} after USING (indicator, ref_area, breakdown, unit, measure)
        JOIN {figures} before USING (indicator, ref_area, breakdown, unit, measure)
        WHERE after.period_end = of.period_end AND before.period_end = of.period_start - 1
            AND after.period_start = date_trunc('year', of.period_start)
            AND before.period_start = after.period_start AND month(of.period_start) > 1
        """,
        "diagnostic",
    ),
    Law(
        "period_not_after_release",
        "no release states a figure of a month after its publication, goals excepted",
        "the month of publication is admitted: figures up to its tenth day are published within it",
        "A period in the future is a misread year or month.",
        STATED,
        """
        SELECT NULL::DOUBLE AS gap, period_end > last_day(published_on) AS failing, [observation_id] AS ids,
            format('{} {} of {} in a release of {}', ref_area, indicator, period, published_on) AS said
        FROM (
            SELECT *, china_day(published_at) AS published_on
            FROM {figures} WHERE published_at IS NOT NULL AND measure <> 'target'
        )
        """,
        "time",
        sets_aside=True,
    ),
    Law(
        "monthly_series_without_gaps",
        "a monthly series of goods trade of the nation or of Guangdong, of six months or more, has no gap",
        "January and February are published together: either may be missing among single months, January "
        "among figures since January. More than five months apart are two series",
        "A month that is missing was not published, not fetched or not read: each asks for another remedy.",
        {"best_values": "warn"},
        """
        SELECT len(missing)::DOUBLE AS gap, len(missing) > 0 AS failing, [observation_id] AS ids,
            format('{} {} {} {}: {} months are missing before {}', ref_area, indicator, unit, since,
                len(missing),
                period) AS said
        FROM (
            SELECT *, list_filter(range(month_no - step + 1, month_no),
                lambda m: m % 12 <> 1 AND NOT (m % 12 = 2 AND since = 'of the month')) AS missing
            FROM (
                SELECT *, month_no - lag(month_no) OVER series AS step, count(*) OVER (
                    PARTITION BY indicator, ref_area, unit, since) AS months
                FROM (<series>) WINDOW series AS (
                    PARTITION BY indicator, ref_area, unit, since ORDER BY month_no)
            ) WHERE step <= 6 AND months >= 6
        )
        """.replace("<series>", _SERIES),
        "time",
    ),
    Law(
        "figure_fits_its_history",
        "a level is no outlier among those of its own series (robust z-score of the logarithm at most 8)",
        "the spread is taken as 10 percent at least; series of fewer than 8 figures are not judged",
        "A figure ten or a hundred times its neighbours is misread more often than true.",
        {"best_values": "warn"},
        """
        SELECT abs(z) AS gap, abs(z) > 8 AS failing, [observation_id] AS ids,
            format('{} {} {} {} {}: {} is {} spreads from the series, whose median is {}', ref_area,
                indicator,
                period, breakdown, unit, num(value), num(round(z, 1)), num(exp(middle))) AS said
        FROM (
            SELECT *, (ln(value) - middle) / greatest(1.4826 * spread, 0.1) AS z
            FROM (
                SELECT indicator, ref_area, breakdown, unit, freq, month_of, median(ln(value)) AS middle,
                    mad(ln(value)) AS spread
                FROM (<levels>) GROUP BY ALL HAVING count(*) >= 8
            ) JOIN (<levels>) USING (indicator, ref_area, breakdown, unit, freq, month_of)
        )
        """.replace(
            "<levels>",
            """
            SELECT *, if(freq IN ('YTD', 'X'), month(period_end), 0) AS month_of
            FROM {figures} WHERE measure = 'level' AND value > 0""",
        ),
        "time",
    ),
    Law(
        "publishers_keep_their_calendar",
        "the newest release of a publisher is no older than its calendar allows: 62 days where it publishes "
        "monthly, 150 quarterly, 430 yearly",
        "two months for a monthly publisher: January and February may come together",
        "Silence is either the publisher's or the crawl's: a listing that moved looks like no news.",
        NEWS,
        """
        SELECT age::DOUBLE AS gap, age > allowed AS failing, [publisher] AS ids,
            format('{} publishes {}, its newest release was {} days old when it was last crawled', publisher,
                schedule, age) AS said
        FROM (
            SELECT publisher, schedule, date_diff('day', last_published_at, crawled_at) AS age,
                CASE schedule WHEN 'monthly' THEN 62 WHEN 'quarterly' THEN 150 WHEN 'yearly'
                    THEN 430 END AS allowed
            FROM sources WHERE status IN ('ok', 'unchanged') AND last_published_at IS NOT NULL
        ) WHERE allowed IS NOT NULL
        """,
        "time",
        about="sources",
    ),
)
