"""Laws of shares: within 100 percent, together 100 percent, and share x total = part."""

from __future__ import annotations

from gd_pipeline.check.laws.law import DIGIT, PRINTED, STATED, Law

LAWS = (
    Law(
        "share_within_whole",
        "a share lies between 0 and 100 percent",
        DIGIT,
        "A part is at most its whole, and the published tables admit no other share.",
        STATED,
        """
        SELECT greatest(value - 100, -value) AS gap, beyond(gap, precision) AS failing,
            [observation_id] AS ids, format('a share of {} percent', num(value)) AS said
        FROM {figures} WHERE measure = 'share' AND unit = 'PCT'
        """,
        "bound",
        sets_aside=True,
    ),
    Law(
        "exports_and_imports_share_the_whole",
        "the shares of exports and of imports in trade sum to 100 percent",
        PRINTED,
        "Trade is closed: what is not exported is imported.",
        STATED,
        """
        SELECT abs(sum(value) - 100) AS gap, beyond(gap, sum(precision)) AS failing,
            list(observation_id) AS ids,
            format('{} {} {}: the shares sum to {}', ref_area, period, breakdown, num(sum(value))) AS said
        FROM {figures}
        WHERE measure = 'share' AND unit = 'PCT' AND "of" = 'trade' AND indicator IN ('exports', 'imports')
        GROUP BY grp, ref_area, period, breakdown HAVING count(*) = 2
        """,
        "identity",
    ),
    Law(
        "shares_sum_to_whole",
        "shares of trade modes, of kinds of enterprises or of all provinces sum to at most 100 percent, "
        "and to "
        "100 where the 31 provinces are all there",
        PRINTED,
        "Members of one breakdown do not overlap. Releases name the large ones only: just the provinces are "
        "known to be complete.",
        STATED,
        """
        SELECT if(member = 'provinces' AND n = 31, abs(total - 100), total - 100) AS gap,
            beyond(gap, tolerance) AS failing, ids,
            format('{} {} of {}: {} {} sum to {} percent', indicator, period, base, n, member,
                num(total)) AS said
        FROM (
            SELECT indicator, period, "of" AS base, member, count(*) AS n, sum(value) AS total,
                sum(precision) AS tolerance, list(observation_id) AS ids
            FROM (
                SELECT *, CASE
                    WHEN customs_procedure IN ('general', 'processing', 'bonded', 'market_procurement',
                        'border')
                        THEN 'trade modes'
                    WHEN enterprise_type IN ('private', 'foreign', 'state', 'collective')
                        THEN 'kinds of enterprises'
                    WHEN is_province(ref_area) AND "of" = 'CN' THEN 'provinces' END AS member
                FROM {figures} WHERE measure = 'share' AND unit = 'PCT'
            )
            WHERE member IS NOT NULL
            GROUP BY grp, indicator, period, base, member, counterpart_area, product,
                if(member = 'provinces', '', ref_area),
                if(member = 'trade modes', '', customs_procedure),
                if(member = 'kinds of enterprises', '', enterprise_type)
            HAVING count(*) > 1
        )
        """,
        "bound",
    ),
    Law(
        "share_of_whole_is_part",
        "share x total = part, where a release states all three",
        "one unit of the last printed digit of each, carried through the product",
        "The share is computed from the other two: it names a wrong base, a wrong period, a lost digit.",
        STATED,
        """
        SELECT abs(part.value - share.value / 100 * whole.value) AS gap,
            beyond(gap, part.precision + share.precision / 100 * abs(whole.value)
                + abs(share.value) / 100 * whole.precision) AS failing,
            [share.observation_id, part.observation_id, whole.observation_id] AS ids,
            format('{} {} {} {}: {} percent of {} is not {}', share.ref_area, share.indicator, share.period,
                share.breakdown, num(share.value), num(whole.value), num(part.value)) AS said
        FROM (
            SELECT *, if("of" = 'CN', indicator, "of") AS base, if("of" = 'CN', 'CN', ref_area) AS base_area,
                if("of" = 'CN', breakdown, '_T/_T/_T/_T') AS base_breakdown
            FROM {figures} WHERE measure = 'share' AND unit = 'PCT' AND "of" IS NOT NULL
        ) share
        JOIN {figures} part ON part.grp = share.grp AND part.indicator = share.indicator
            AND part.ref_area = share.ref_area AND part.period = share.period
            AND part.breakdown = share.breakdown AND part.measure = 'level'
        JOIN {figures} whole ON whole.grp = share.grp AND whole.indicator = base
            AND whole.ref_area = base_area
            AND whole.period = share.period AND whole.breakdown = base_breakdown AND whole.measure = 'level'
            AND whole.unit = part.unit AND whole.observation_id <> part.observation_id
        """,
        "identity",
    ),
)
