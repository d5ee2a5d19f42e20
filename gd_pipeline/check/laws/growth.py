"""Laws of growth: what it may be by itself, beside that of the parts, and beside the levels that it joins."""

from __future__ import annotations

from gd_pipeline.check.laws.law import DIGIT, STATED, Law

LAWS = (
    Law(
        "fall_at_most_whole",
        "no growth is below -100 percent, balances excepted",
        DIGIT,
        "More than all cannot be lost: a lower figure is a misread sign, unit or column.",
        STATED,
        """
        SELECT -100 - value AS gap, beyond(gap, precision) AS failing, [observation_id] AS ids,
            format('{} {} {}: {} percent', ref_area, indicator, period, num(value)) AS said
        FROM {figures} WHERE is_growth(measure, unit) AND NOT is_balance(indicator)
        """,
        "bound",
        sets_aside=True,
    ),
    Law(
        "growth_plausible",
        "growth without a breakdown of nation, provinces and cities is at most 1,000 percent; that of the "
        "nation's and Guangdong's goods trade over more than a month at most 100",
        "none: the bounds are wide",
        "Headline figures have not grown so fast: a lost decimal point or a growth bound to the wrong thing "
        "shows here.",
        {"tables": "warn", "prose": "warn"},
        """
        SELECT value - bound AS gap, gap > 0 AS failing, [observation_id] AS ids,
            format('{} {} {}: {} percent is above {}', ref_area, indicator, period, num(value), bound) AS said
        FROM (
            SELECT *, if(ref_area IN ('CN', 'CN-GD') AND is_goods(indicator) AND freq <> 'M', 100,
                1000) AS bound
            FROM {figures}
            WHERE is_growth(measure, unit) AND NOT is_balance(indicator)
                AND is_total(breakdown) AND regexp_full_match(ref_area, 'CN|CN-[A-Z]{2}|CN-[0-9]{4}00')
        )
        """,
        "bound",
    ),
    Law(
        "growth_of_trade_joins_its_parts",
        "last year's exports and imports, as growth and level imply them, sum to last year's trade",
        "one unit of the last printed digit of each of the six figures, carried through to last year",
        "One table takes its three growths from one revised year: their bases add up, so a changed digit "
        "of a "
        "growth shows, which no sum of levels sees.",
        STATED,
        """
        SELECT abs(w - (a + b)) AS gap, beyond(gap, tolerance) AS failing, ids,
            format('{} {} {} {}: last year {} + {} is not {}', ref_area, period, unit, breakdown, num(a),
                num(b),
                num(w)) AS said
        FROM (
            SELECT grp, ref_area, period, unit, breakdown, sum(tolerance) AS tolerance,
                any_value(base) FILTER (indicator = 'trade') AS w,
                any_value(base) FILTER (indicator = 'exports') AS a,
                any_value(base) FILTER (indicator = 'imports') AS b,
                list(id ORDER BY indicator DESC) AS ids
            FROM (
                SELECT grp, indicator, ref_area, period, level.unit, breakdown, growth.observation_id AS id,
                    1 + growth.value / 100 AS factor, level.value / factor AS base,
                    (level.precision + base * growth.precision / 100) / factor AS tolerance
                FROM (FROM {figures} WHERE measure = 'level' AND is_goods(indicator)) level
                JOIN (FROM {figures} WHERE measure = 'yoy' AND unit = 'PCT') growth
                    USING (grp, indicator, ref_area, period, breakdown)
                WHERE factor > 0
            )
            GROUP BY ALL HAVING count(*) = 3
        )
        """,
        "identity",
    ),
    Law(
        "growth_joins_the_levels",
        "a printed growth and the two published levels imply a base that was revised by less than 15 percent",
        "15 percent of the base, and one unit of the last printed digit",
        "Bases are revised silently: recomputed growth misses the printed one by some tenths of a point as a "
        "rule, by up to 15 points for small provinces. The printed growth stands.",
        {"best_values": "warn"},
        """
        SELECT abs(base - past.value) AS gap,
            beyond(gap, 0.15 * past.value + past.precision + now.precision) AS failing,
            [growth.observation_id, now.observation_id, past.observation_id] AS ids,
            format('{} {} {} {}: {} at {} percent comes from {}, published was {}', now.ref_area,
                now.indicator,
                now.period, now.breakdown, num(now.value), num(growth.value), num(base),
                    num(past.value)) AS said
        FROM (
            SELECT *, period_start - INTERVAL 1 YEAR AS past_start,
                last_day(period_end - INTERVAL 1 YEAR) AS past_end
            FROM {figures} WHERE measure = 'level' AND is_flow(indicator)
        ) now
        JOIN {figures} growth USING (grp, indicator, ref_area, period, breakdown)
        JOIN {figures} past ON past.grp = now.grp AND past.indicator = now.indicator
            AND past.ref_area = now.ref_area AND past.breakdown = now.breakdown AND past.unit = now.unit
            AND past.measure = 'level' AND past.period_start = past_start AND past.period_end = past_end,
        LATERAL (SELECT now.value / (1 + growth.value / 100) AS base)
        WHERE growth.measure = 'yoy' AND growth.unit = 'PCT' AND growth.value > -100 AND past.value > 0
        """,
        "diagnostic",
    ),
)
