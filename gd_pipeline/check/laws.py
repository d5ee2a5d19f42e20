"""The laws that figures of trade, investment and talent obey: one declarative list, no engine.

Each law compares figures within their printed precision: one unit of the last digit of each term, added up,
so that nothing is held closer than it was printed. How a law is asked is said in ``identities``; schema,
codes and ranges are the business of ``expectations``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from gd_pipeline.check.result import Severity

Scope = Literal["tables", "prose", "best_values", "all"]
"""Which figures are compared: those of one release's tables, of one release's prose, those chosen as the best
of all releases; ``all`` for laws that are not about comparing figures."""


@dataclass(frozen=True, slots=True)
class Law:
    """What must hold, how closely, why, and what follows where it does not (an error blocks publishing).

    ``sql`` gives a row per relation looked at: ``gap`` (how far it is off in base units, not above 0 where an
    inequality holds, null where nothing is measured), ``failing``, and ``said``, which names figures and
    places. It may read

    - ``{figures}``: one figure per group and key, the most precise; key, period, value and precision, with
      ``grp`` (the release; one group for the best values), ``label`` (release and cell or quote) and
      ``breakdown`` (the four breakdown codes as one text),
    - ``{statements}``: the same before the most precise is taken, and every table of the candidate,
    - the macros ``num`` (a figure for people), ``beyond`` (gap, tolerance), ``is_goods``, ``is_flow``,
      ``is_balance`` (indicator), ``is_total`` (breakdown).
    """

    name: str
    says: str
    tolerance: str
    reason: str
    severity: Mapping[Scope, Severity]
    sql: str


MACROS = {
    "num(x)": r"regexp_replace(format('{:,.4f}', x::DOUBLE), '\.?0+$', '')",
    "beyond(gap, tolerance)": "gap > tolerance * (1 + 1e-9)",
    "is_goods(indicator)": "indicator IN ('trade', 'exports', 'imports')",
    "is_flow(indicator)": """indicator IN (
        'trade', 'exports', 'imports', 'service_trade', 'service_exports', 'service_imports',
        'ecommerce_trade', 'ecommerce_exports', 'ecommerce_imports', 'market_procurement_exports',
        'fdi_used', 'fdi_contracted', 'fdi_firms', 'fdi_projects', 'odi', 'odi_contracted',
        'contracting_turnover', 'contracting_new', 'outsourcing_executed', 'outsourcing_contracted')""",
    "is_balance(indicator)": "indicator IN ('balance', 'service_balance')",
    "is_total(breakdown)": "breakdown = '_T/_T/_T/_T'",
}
"""What the laws' SQL may call, name with arguments -> SQL."""

_PRINTED = "one unit of the last printed digit of each term, added up"
_DIGIT = "one unit of the last printed digit"
_EVERYWHERE: Mapping[Scope, Severity] = {"tables": "error", "prose": "warn", "best_values": "warn"}
_STATED: Mapping[Scope, Severity] = {"tables": "error", "prose": "warn"}

# Three figures of one group: a whole and what it is made of, by the roles w, a, b of the indicators.
_THREE = """
    SELECT grp, family, ref_area, period, unit, breakdown, sum(precision) AS tolerance,
        any_value(value) FILTER (role = 'w') AS w, any_value(label) FILTER (role = 'w') AS label_w,
        any_value(value) FILTER (role = 'a') AS a, any_value(label) FILTER (role = 'a') AS label_a,
        any_value(value) FILTER (role = 'b') AS b, any_value(label) FILTER (role = 'b') AS label_b
    FROM {figures} JOIN (VALUES <roles>) r(family, role, indicator) USING (indicator)
    WHERE measure = 'level' GROUP BY grp, family, ref_area, period, unit, breakdown HAVING count(*) = 3
"""

LAWS: tuple[Law, ...] = (
    Law(
        "exports_and_imports_add_up",
        "exports + imports = trade; the same for services and for cross-border e-commerce",
        _PRINTED,
        "Publishers take total, exports and imports from one count: a misread or mistyped table cell breaks "
        "the sum. A slip in one sentence of prose is named, but not worth withholding all else.",
        _EVERYWHERE,
        """
        SELECT abs(w - (a + b)) AS gap, beyond(gap, tolerance) AS failing,
            format('{} {} {}: {} + {} is not {} ({} | {} | {})', ref_area, period, unit, num(a), num(b),
                num(w), label_a, label_b, label_w) AS said
        FROM (<three>)
        """.replace("<three>", _THREE).replace(
            "<roles>",
            """
            ('goods', 'w', 'trade'), ('goods', 'a', 'exports'), ('goods', 'b', 'imports'),
            ('services', 'w', 'service_trade'), ('services', 'a', 'service_exports'),
            ('services', 'b', 'service_imports'), ('ecommerce', 'w', 'ecommerce_trade'),
            ('ecommerce', 'a', 'ecommerce_exports'), ('ecommerce', 'b', 'ecommerce_imports')""",
        ),
    ),
    Law(
        "balance_is_exports_less_imports",
        "balance = exports - imports, of goods and of services",
        _PRINTED,
        "The balance is computed from the two by the publisher; a deficit is negative.",
        _EVERYWHERE,
        """
        SELECT abs(w - (a - b)) AS gap, beyond(gap, tolerance) AS failing,
            format('{} {} {}: {} - {} is not {} ({} | {} | {})', ref_area, period, unit, num(a), num(b),
                num(w), label_a, label_b, label_w) AS said
        FROM (<three>)
        """.replace("<three>", _THREE).replace(
            "<roles>",
            """
            ('goods', 'w', 'balance'), ('goods', 'a', 'exports'), ('goods', 'b', 'imports'),
            ('services', 'w', 'service_balance'), ('services', 'a', 'service_exports'),
            ('services', 'b', 'service_imports')""",
        ),
    ),
    Law(
        "provinces_sum_to_nation",
        "the 31 provinces sum to the nation, where all are there",
        _PRINTED,
        "The table by location is closed: every consignee sits in one province. One changed digit of a "
        "province shows here.",
        {"tables": "error", "best_values": "warn"},
        """
        SELECT abs(nation - provinces) AS gap, beyond(gap, tolerance) AS failing,
            format('{} {} {}: the provinces sum to {}, the nation is {} ({})', indicator, period, unit,
                num(provinces), num(nation), label) AS said
        FROM (
            SELECT indicator, period, unit, sum(precision) AS tolerance,
                sum(value) FILTER (ref_area <> 'CN') AS provinces,
                any_value(value) FILTER (ref_area = 'CN') AS nation,
                any_value(label) FILTER (ref_area = 'CN') AS label
            FROM {figures}
            WHERE measure = 'level' AND (is_goods(indicator) OR indicator = 'balance')
                AND regexp_full_match(ref_area, 'CN(-[A-Z]{2})?')
            GROUP BY grp, indicator, period, unit, breakdown
            HAVING nation IS NOT NULL AND count(*) = 32
        )
        """,
    ),
    Law(
        "cities_at_most_province",
        "the listed cities of a province sum to at most the province",
        _PRINTED,
        "Tables and releases list some cities, not all: their sum is a lower bound only.",
        _EVERYWHERE,
        """
        SELECT cities - province AS gap, beyond(gap, tolerance) AS failing,
            format('{} {} {} {}: {} cities sum to {}, the province is {} ({})', area, indicator, period, unit,
                n, num(cities), num(province), label) AS said
        FROM (
            SELECT area, indicator, period, unit, sum(precision) AS tolerance, count(*) - 1 AS n,
                sum(value) FILTER (ref_area <> area) AS cities,
                any_value(value) FILTER (ref_area = area) AS province,
                any_value(label) FILTER (ref_area = area) AS label
            FROM (
                SELECT *, if(ref_area LIKE 'CN-__', ref_area, parent) AS area
                FROM {figures} f JOIN dim_ref_area d ON d.code = f.ref_area
                WHERE measure = 'level' AND is_goods(indicator)
                    AND (ref_area LIKE 'CN-__' OR regexp_full_match(ref_area, 'CN-[0-9]{4}00'))
            )
            GROUP BY grp, area, indicator, period, unit, breakdown
            HAVING province IS NOT NULL AND count(*) > 1
        )
        """,
    ),
    Law(
        "part_at_most_whole",
        "a partner, product, trade mode or kind of enterprise has at most the total of its area and period",
        _PRINTED,
        "A part above its whole is bound to the wrong indicator, period, area or magnitude.",
        _EVERYWHERE,
        """
        SELECT part.value - whole.value AS gap, beyond(gap, part.precision + whole.precision) AS failing,
            format('{} {} {} {} of {}: the part {} is above the whole {} ({} | {})', ref_area, indicator,
                period, unit, part.breakdown, num(part.value), num(whole.value), part.label,
                whole.label) AS said
        FROM {figures} part
        JOIN {figures} whole USING (grp, indicator, ref_area, period, unit, measure)
        WHERE measure = 'level' AND is_flow(indicator)
            AND is_total(whole.breakdown) AND NOT is_total(part.breakdown)
        """,
    ),
    Law(
        "cumulative_at_least_month",
        "a figure since January is never less than that of its last month or quarter",
        _PRINTED,
        "Both are counted to the same day. That two cumulatives do not differ by exactly the month is no "
        "error: earlier months are revised.",
        _EVERYWHERE,
        """
        SELECT part.value - whole.value AS gap, beyond(gap, part.precision + whole.precision) AS failing,
            format('{} {} {}: {} has {}, {} only {} ({} | {})', ref_area, indicator, unit, part.period,
                num(part.value), whole.period, num(whole.value), part.label, whole.label) AS said
        FROM {figures} part
        JOIN {figures} whole USING (grp, indicator, ref_area, period_end, unit, measure, breakdown)
        WHERE measure = 'level' AND is_flow(indicator)
            AND month(whole.period_start) = 1 AND year(whole.period_start) = year(period_end)
            AND whole.period_start < part.period_start
        """,
    ),
    Law(
        "fall_at_most_whole",
        "no growth is below -100 percent, balances excepted",
        _DIGIT,
        "More than all cannot be lost: a lower figure is a misread sign, unit or column.",
        _STATED,
        """
        SELECT -100 - value AS gap, beyond(gap, precision) AS failing,
            format('{} percent ({})', num(value), label) AS said
        FROM {figures}
        WHERE measure IN ('yoy', 'mom', 'growth') AND unit = 'PCT' AND NOT is_balance(indicator)
        """,
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
        SELECT value - bound AS gap, gap > 0 AS failing,
            format('{} percent is above {} ({})', num(value), bound, label) AS said
        FROM (
            SELECT value, label,
                if(ref_area IN ('CN', 'CN-GD') AND is_goods(indicator) AND freq <> 'M', 100, 1000) AS bound
            FROM {figures}
            WHERE measure IN ('yoy', 'mom', 'growth') AND unit = 'PCT' AND NOT is_balance(indicator)
                AND is_total(breakdown) AND regexp_full_match(ref_area, 'CN|CN-[A-Z]{2}|CN-[0-9]{4}00')
        )
        """,
    ),
    Law(
        "share_within_whole",
        "a share lies between 0 and 100 percent",
        _DIGIT,
        "A part is at most its whole, and the published tables admit no other share.",
        {"tables": "error", "prose": "error"},
        """
        SELECT greatest(value - 100, -value) AS gap, beyond(gap, precision) AS failing,
            format('a share of {} percent ({})', num(value), label) AS said
        FROM {figures} WHERE measure = 'share' AND unit = 'PCT'
        """,
    ),
    Law(
        "period_not_after_release",
        "no release states a figure of a month after its publication, goals excepted",
        "the month of publication is admitted: figures up to its tenth day are published within it",
        "A period in the future is a misread year or month.",
        _STATED,
        """
        SELECT NULL::DOUBLE AS gap, period_end > last_day(published_on) AS failing,
            format('{} of {} in a release of {} ({})', indicator, period, published_on, label) AS said
        FROM (
            SELECT *, (published_at AT TIME ZONE 'Asia/Shanghai')::DATE AS published_on
            FROM {figures} WHERE published_at IS NOT NULL AND measure <> 'target'
        )
        """,
    ),
    Law(
        "yuan_per_dollar",
        "where a figure stands in yuan and in dollars, a dollar is 5.5 to 8.5 yuan",
        "one unit of the last printed digit of both, to the figure's favour",
        "The rate has stayed in this band since 1995; a slip of magnitude (billion for trillion) leaves it.",
        _EVERYWHERE,
        """
        SELECT greatest(cny / usd - 8.5, 5.5 - cny / usd) AS gap,
            (cny - p_cny) / (usd + p_usd) > 8.5 OR (usd > p_usd AND (cny + p_cny) / (usd - p_usd) < 5.5)
                AS failing,
            format('{} {} {}: {} yuan for {} dollars ({} | {})', ref_area, indicator, period, num(cny),
                num(usd), label_cny, label_usd) AS said
        FROM (
            SELECT ref_area, indicator, period,
                abs(any_value(value) FILTER (unit = 'CNY')) AS cny,
                abs(any_value(value) FILTER (unit = 'USD')) AS usd,
                any_value(precision) FILTER (unit = 'CNY') AS p_cny,
                any_value(precision) FILTER (unit = 'USD') AS p_usd,
                any_value(label) FILTER (unit = 'CNY') AS label_cny,
                any_value(label) FILTER (unit = 'USD') AS label_usd
            FROM {figures} WHERE measure = 'level' AND unit IN ('CNY', 'USD')
            GROUP BY grp, indicator, ref_area, period, breakdown HAVING count(*) = 2
        ) WHERE usd <> 0
        """,
    ),
    Law(
        "release_agrees_with_itself",
        "a release states one figure for one key",
        _PRINTED,
        "Two cells with one key and two figures mean that a header was misread. In prose a second figure is "
        "mostly bound to the wrong period or breakdown.",
        _STATED,
        """
        SELECT abs(value - chosen.value) AS gap, beyond(gap, precision + chosen.precision) AS failing,
            format('{} {} {} {}: {} and {} ({} | {})', indicator, ref_area, period, measure, num(value),
                num(chosen.value), label, chosen.label) AS said
        FROM (
            SELECT *, first_value({value: value, precision: precision, label: label}) OVER same AS chosen,
                row_number() OVER same AS n
            FROM {statements}
            WINDOW same AS (
                PARTITION BY grp, indicator, ref_area, period, breakdown, measure, unit, "of"
                ORDER BY precision, char_start, observation_id
            )
        ) WHERE n > 1
        """,
    ),
    Law(
        "sources_agree",
        "statements of different releases about one figure agree",
        _PRINTED,
        "Quick figures are preliminary and bases are revised: a difference is news, not an error, and the "
        "better ranked figure stands in the tables.",
        {"all": "warn"},
        """
        SELECT abs(a.gap) AS gap, a.verdict = 'differs' AS failing,
            format('{} {} {} {}: {} against {} ({} | {})', o.indicator, o.ref_area, o.period, o.measure,
                num(o.value), num(c.value), o.label, c.label) AS said
        FROM agreements a
        JOIN statements_all o USING (observation_id)
        JOIN statements_all c ON c.observation_id = a.chosen_id
        WHERE o.release_id <> c.release_id
        """,
    ),
    Law(
        "periods_well_formed",
        "every period is YYYY-MM/YYYY-MM, the first month not after the last, or ..YYYY-MM",
        "none",
        "A figure with a malformed period stands in no table.",
        {"all": "error"},
        """
        SELECT NULL::DOUBLE AS gap, period_end IS NULL AS failing,
            format('{} in {}: {}', period, release_id, quote) AS said
        FROM observations WHERE period IS NOT NULL
        """,
    ),
    Law(
        "figures_traced",
        "every figure belongs to a captured release whose bytes are archived",
        "none",
        "A figure that cannot be shown where it stands must not be quoted.",
        {"all": "error"},
        """
        SELECT NULL::DOUBLE AS gap, r.release_id IS NULL OR warc = '' OR char_end <= char_start AS failing,
            format('{}: {}', o.release_id, quote) AS said
        FROM observations o LEFT JOIN releases r USING (release_id, document_sha256)
        """,
    ),
    Law(
        "releases_read",
        "every release could be read, whole and with a date",
        "none",
        "Some pages cannot be read (tables as images, half pages): each is named, never passed over.",
        {"all": "warn"},
        """
        SELECT NULL::DOUBLE AS gap, problems <> '' AS failing, format('{}: {}', release_id, problems) AS said
        FROM releases
        """,
    ),
    Law(
        "detail_at_most_location_table",
        "the rows of the customs' online query sum to at most the total of their place and month",
        _DIGIT + " of the total, and half a unit of each row",
        "Both are counted from the same declarations. A query may ask for some partners or goods only, so "
        "the sum is a lower bound; above the total, rows were taken twice or under the wrong flow.",
        {"best_values": "warn"},
        """
        SELECT rows.value - total.value AS gap, beyond(gap, precision + 0.5 * n) AS failing,
            format('{} {} {} {}: {} rows sum to {}, the total is {} ({})', indicator, ref_area, period, unit,
                n, num(rows.value), num(total.value), label) AS said
        FROM (
            SELECT indicator, ref_area, period, unit, sum(value) AS value, count(*) AS n
            FROM trade_detail
            GROUP BY indicator, ref_area, period, unit,
                counterpart_area = '_T', length(product), customs_procedure = '_T'
        ) rows
        JOIN {figures} total USING (indicator, ref_area, period, unit)
        WHERE measure = 'level' AND is_total(breakdown)
        """,
    ),
    Law(
        "sources_answer",
        "the last crawl of every source went well",
        "none",
        "A source that does not answer must not be taken for one without news.",
        {"all": "warn"},
        """
        SELECT NULL::DOUBLE AS gap, status NOT IN ('ok', 'unchanged') AS failing,
            format('{} is {}: {}', publisher, status, detail) AS said
        FROM sources WHERE status <> 'never_crawled'
        """,
    ),
)
