"""The figures that readers quote: one row per indicator, territory, period and breakdown."""

from __future__ import annotations

from gd_pipeline.model.tables.columns import BREAKDOWN, ORIGIN, SPAN, WHERE, Column, Table, code


def _wide(name: str, doc: str, values: tuple[Column, ...]) -> Table:
    return Table(
        name,
        doc,
        (
            code("indicator", "what is counted"),
            *WHERE[:1],
            Column("period", "VARCHAR", WHERE[1].doc),
            *SPAN,
            *BREAKDOWN,
            *values,
            Column("yoy_pct", "DOUBLE", "growth on the year as printed, percent; a fall is negative", True),
            Column("mom_pct", "DOUBLE", "growth on the month as printed, percent", True),
            Column(
                "share_pct", "DOUBLE", "share of share_of as printed, percent", True, low=-0.001, high=100.001
            ),
            Column("share_of", "VARCHAR", "base of share_pct", True),
            Column("approx", "BOOLEAN", "the level's text says nearly, about, over, more than"),
            Column(
                "precision",
                "DOUBLE",
                "one unit of the level's last printed digit, in base units",
                True,
                low=0,
            ),
            Column(
                "chosen_by",
                "VARCHAR",
                "the rule of rank that chose the level (or the growth where there is no level)",
            ),
            Column("statements", "INTEGER", "how many statements speak of this row's figures", low=1),
            Column(
                "sources",
                "INTEGER",
                "how many publishers state the chosen figure within its printed precision",
                low=1,
            ),
            Column(
                "disagreeing",
                "INTEGER",
                "how many statements differ from the chosen figure beyond the precision",
                low=0,
            ),
            Column("observation_id", "VARCHAR", "the statement that the level (or growth) was taken from"),
            *ORIGIN[:1],
            Column("published_at", "TIMESTAMPTZ", "when that statement was published", True),
        ),
        (
            "indicator",
            "ref_area",
            "period",
            "counterpart_area",
            "product",
            "customs_procedure",
            "enterprise_type",
        ),
    )


_MONEY = (
    Column("value_cny", "DOUBLE", "level in yuan", True),
    Column("value_usd", "DOUBLE", "level in US dollars", True),
)
_COUNTS = (Column("value_count", "DOUBLE", "level in firms, projects or institutions", True),)
_PEOPLE = (
    Column("value_persons", "DOUBLE", "level in persons", True),
    Column("value_count", "DOUBLE", "level in permits, visas or institutions", True),
)

TRADE = _wide(
    "trade",
    "Goods trade: one indicator (trade, exports, imports, balance) of one area, period and breakdown a row.",
    _MONEY,
)
INVESTMENT = _wide(
    "investment",
    "Foreign and outbound investment, contracting and outsourcing: one indicator of one ref_area, period and "
    "breakdown a row.",
    (*_MONEY, *_COUNTS),
)
TALENT = _wide("talent", "Stocks and flows of people, permits and visas.", _PEOPLE)

WIDE: dict[str, tuple[Table, tuple[str, ...]]] = {
    "trade": (TRADE, ("trade", "exports", "imports", "balance")),
    "investment": (
        INVESTMENT,
        (
            "fdi_used", "fdi_contracted", "fdi_firms", "fdi_projects", "odi", "contracting_turnover",
            "contracting_new", "outsourcing_executed", "outsourcing_contracted",
        ),
    ),
    "talent": (
        TALENT,
        ("foreign_talent", "work_permits", "talent_visas", "hm_tw_talent", "students_abroad_returned"),
    ),
}  # fmt: skip
"""The wide tables and the indicators that each holds."""
