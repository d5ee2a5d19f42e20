"""Laws of sums: what adds up to what, and what a part may not exceed."""

from __future__ import annotations

from gd_pipeline.check.laws.law import DIGIT, EVERYWHERE, PRINTED, STATED, Law

# Three figures of one group: a whole and what it is made of, by the roles w, a, b of the indicators.
_THREE = """
    SELECT grp, family, ref_area, period, unit, breakdown, sum(precision) AS tolerance,
        any_value(value) FILTER (role = 'w') AS w,
        any_value(value) FILTER (role = 'a') AS a,
        any_value(value) FILTER (role = 'b') AS b,
        list(observation_id ORDER BY role) AS ids
    FROM {figures} JOIN (VALUES <roles>) r(family, role, indicator) USING (indicator)
    WHERE measure = 'level' GROUP BY grp, family, ref_area, period, unit, breakdown HAVING count(*) = 3
"""

# Sectors and partners overlap (mechanical and high-tech goods, ASEAN and its members); these do not.
_MEMBERS = """
    SELECT *, CASE
        WHEN customs_procedure IN ('general', 'processing', 'bonded', 'market_procurement', 'border')
            AND (counterpart_area, product, enterprise_type) = ('_T', '_T', '_T') THEN 'trade modes'
        WHEN enterprise_type IN ('private', 'foreign', 'state', 'collective')
            AND (counterpart_area, product, customs_procedure) = ('_T', '_T', '_T')
            THEN 'kinds of enterprises'
        WHEN regexp_full_match(counterpart_area, '[A-Z]{2}') AND counterpart_area <> 'EU'
            AND (product, customs_procedure, enterprise_type) = ('_T', '_T', '_T') THEN 'partners'
        WHEN is_total(breakdown) THEN 'total' END AS member
    FROM {figures}
"""

LAWS = (
    Law(
        "exports_and_imports_add_up",
        "exports + imports = trade; the same for services and for cross-border e-commerce",
        PRINTED,
        "Publishers take total, exports and imports from one count: a misread or mistyped table cell breaks "
        "the sum. A slip in one sentence of prose is named and set aside, but not worth withholding all "
        "else.",
        EVERYWHERE,
        """
        SELECT abs(w - (a + b)) AS gap, beyond(gap, tolerance) AS failing, ids,
            format('{} {} {}: {} + {} is not {}', ref_area, period, unit, num(a), num(b), num(w)) AS said
        FROM (<three>)
        """.replace("<three>", _THREE).replace(
            "<roles>",
            """
            ('goods', 'w', 'trade'), ('goods', 'a', 'exports'), ('goods', 'b', 'imports'),
            ('services', 'w', 'service_trade'), ('services', 'a', 'service_exports'),
            ('services', 'b', 'service_imports'), ('ecommerce', 'w', 'ecommerce_trade'),
            ('ecommerce', 'a', 'ecommerce_exports'), ('ecommerce', 'b', 'ecommerce_imports')""",
        ),
        "identity",
        sets_aside=True,
    ),
    Law(
        "balance_is_exports_less_imports",
        "balance = exports - imports, of goods and of services",
        PRINTED,
        "The balance is computed from the two by the publisher; a deficit is negative.",
        EVERYWHERE,
        """
        SELECT abs(w - (a - b)) AS gap, beyond(gap, tolerance) AS failing, ids,
            format('{} {} {}: {} - {} is not {}', ref_area, period, unit, num(a), num(b), num(w)) AS said
        FROM (<three>)
        """.replace("<three>", _THREE).replace(
            "<roles>",
            """
            ('goods', 'w', 'balance'), ('goods', 'a', 'exports'), ('goods', 'b', 'imports'),
            ('services', 'w', 'service_balance'), ('services', 'a', 'service_exports'),
            ('services', 'b', 'service_imports')""",
        ),
        "identity",
        sets_aside=True,
    ),
    Law(
        "provinces_sum_to_nation",
        "the 31 provinces sum to the nation, where all are there",
        PRINTED,
        "The table by location is closed: every consignee sits in one province. One changed digit of a "
        "province shows here.",
        {"tables": "error", "best_values": "warn"},
        """
        SELECT abs(nation - provinces) AS gap, beyond(gap, tolerance) AS failing, ids,
            format('{} {} {}: the provinces sum to {}, the nation is {}', indicator, period, unit,
                num(provinces), num(nation)) AS said
        FROM (
            SELECT indicator, period, unit, sum(precision) AS tolerance,
                sum(value) FILTER (ref_area <> 'CN') AS provinces,
                any_value(value) FILTER (ref_area = 'CN') AS nation,
                list(observation_id) FILTER (ref_area = 'CN') AS ids
            FROM {figures}
            WHERE measure = 'level' AND (is_goods(indicator) OR indicator = 'balance')
                AND (ref_area = 'CN' OR is_province(ref_area))
            GROUP BY grp, indicator, period, unit, breakdown
            HAVING nation IS NOT NULL AND count(*) = 32
        )
        """,
        "identity",
    ),
    Law(
        "cities_at_most_province",
        "the listed cities of a province sum to at most the province",
        PRINTED,
        "Tables and releases list some cities, not all: their sum is a lower bound only.",
        EVERYWHERE,
        """
        SELECT cities - province AS gap, beyond(gap, tolerance) AS failing, ids,
            format('{} {} {} {}: {} cities sum to {}, the province is {}', area, indicator, period, unit,
                n, num(cities), num(province)) AS said
        FROM (
            SELECT area, indicator, period, unit, sum(precision) AS tolerance, count(*) - 1 AS n,
                sum(value) FILTER (ref_area <> area) AS cities,
                any_value(value) FILTER (ref_area = area) AS province,
                list(observation_id) FILTER (ref_area = area) AS ids
            FROM (
                SELECT *, if(is_province(ref_area), ref_area, parent) AS area
                FROM {figures} f JOIN dim_ref_area d ON d.code = f.ref_area
                WHERE measure = 'level' AND is_goods(indicator)
                    AND (is_province(ref_area) OR regexp_full_match(ref_area, 'CN-[0-9]{4}00'))
            )
            GROUP BY grp, area, indicator, period, unit, breakdown
            HAVING province IS NOT NULL AND count(*) > 1
        )
        """,
        "bound",
    ),
    Law(
        "part_at_most_whole",
        "a partner, product, trade mode or kind of enterprise has at most the total of its area and period",
        PRINTED,
        "A part above its whole is bound to the wrong indicator, period, area or magnitude.",
        EVERYWHERE,
        """
        SELECT part.value - whole.value AS gap, beyond(gap, part.precision + whole.precision) AS failing,
            [part.observation_id, whole.observation_id] AS ids,
            format('{} {} {} {} of {}: the part {} is above the whole {}', ref_area, indicator, period, unit,
                part.breakdown, num(part.value), num(whole.value)) AS said
        FROM {figures} part
        JOIN {figures} whole USING (grp, indicator, ref_area, period, unit, measure)
        WHERE measure = 'level' AND is_flow(indicator)
            AND is_total(whole.breakdown) AND NOT is_total(part.breakdown)
        """,
        "bound",
    ),
    Law(
        "members_at_most_whole",
        "partner countries, trade modes or kinds of enterprises together have at most the total",
        PRINTED,
        "Named members of an open breakdown do not overlap and are not all: together they stay below the "
        "total. Goods and groups of countries overlap and are not added up.",
        STATED,
        """
        WITH sorted AS (<members>)
        SELECT members - total AS gap, beyond(gap, tolerance + total_precision) AS failing, ids,
            format('{} {} {} {}: {} {} sum to {}, the total is {}', ref_area, indicator, period, unit, n,
                member,
                num(members), num(total)) AS said
        FROM (
            SELECT grp, indicator, ref_area, period, unit, member, count(*) AS n, sum(value) AS members,
                sum(precision) AS tolerance
            FROM sorted WHERE measure = 'level' AND is_flow(indicator) AND member <> 'total'
            GROUP BY ALL HAVING count(*) > 1
        ) JOIN (
            SELECT grp, indicator, ref_area, period, unit, value AS total, precision AS total_precision,
                [observation_id] AS ids
            FROM sorted WHERE measure = 'level' AND member = 'total'
        ) USING (grp, indicator, ref_area, period, unit)
        """.replace("<members>", _MEMBERS),
        "bound",
    ),
    Law(
        "detail_at_most_location_table",
        "the rows of the customs' online query sum to at most the total of their place and month",
        f"{DIGIT} of the total, and half a unit of each row",
        "Both are counted from the same declarations. A query may ask for some partners or goods only, so "
        "the sum is a lower bound; above the total, rows were taken twice or under the wrong flow.",
        {"best_values": "warn"},
        """
        SELECT rows.value - total.value AS gap, beyond(gap, precision + 0.5 * n) AS failing,
            [observation_id] AS ids,
            format('{} {} {} {}: {} rows sum to {}, the total is {}', indicator, ref_area, period, unit, n,
                num(rows.value), num(total.value)) AS said
        FROM (
            SELECT indicator, ref_area, period, unit, sum(value) AS value, count(*) AS n
            FROM trade_detail
            GROUP BY indicator, ref_area, period, unit,
                counterpart_area = '_T', length(product), customs_procedure = '_T'
        ) rows
        JOIN {figures} total USING (indicator, ref_area, period, unit)
        WHERE measure = 'level' AND is_total(breakdown)
        """,
        "bound",
    ),
)
