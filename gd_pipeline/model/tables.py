"""The tables that readers meet, declared once: DDL, comments, checks, docs and exports all come from here.

A table's rows are made by ``gd_pipeline.check`` and ``gd_pipeline.publish``; this module says what they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from gd_pipeline.model.codes import LISTS

Type = Literal["VARCHAR", "DOUBLE", "BIGINT", "INTEGER", "BOOLEAN", "DATE", "TIMESTAMPTZ"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: SQL type, meaning (with unit), whether null is allowed, the code list of its values."""

    name: str
    type: Type
    doc: str
    nullable: bool = False
    codes: str | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table: meaning, columns in order, primary key; ``min_rows`` below which publishing is blocked."""

    name: str
    doc: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    min_rows: int = 0

    def column(self, name: str) -> Column:
        """The column called ``name``; KeyError when there is none."""
        for c in self.columns:
            if c.name == name:
                return c
        raise KeyError(name)


def _code(name: str, doc: str, codes: str | None = None, nullable: bool = False) -> Column:
    return Column(name, "VARCHAR", doc, nullable, codes or name)


_WHERE = (
    _code(
        "ref_area",
        "territory that the figure is about: CN, CN-GD, CN-440300 (GB/T 2260), a zone under its parent",
    ),
    Column(
        "period",
        "VARCHAR",
        "first and last month, YYYY-MM/YYYY-MM; a stock or goal at a month's end ..YYYY-MM",
        True,
    ),
)
_SPAN = (
    Column("period_start", "DATE", "first day of the period, null for a point in time", True),
    Column("period_end", "DATE", "last day of the period", True),
    Column(
        "freq",
        "VARCHAR",
        "M month, Q quarter, S half-year, A year, YTD from January on, P point in time, X else",
        True,
    ),
)
_BREAKDOWN = (
    _code("counterpart_area", "trading partner or origin: _T all, ISO 3166-1, ASEAN, EU, BRI ..."),
    _code("product", "commodity, kind of service or sector: _T all"),
    _code("customs_procedure", "trade mode: _T all, general, processing, bonded ..."),
    _code("enterprise_type", "kind of enterprise: _T all, private, foreign, state ..."),
)
_ORIGIN = (
    Column("release_id", "VARCHAR", "the release that states it"),
    Column("document_sha256", "VARCHAR", "hash of the captured bytes"),
    Column("publisher", "VARCHAR", "the source's name"),
    Column("url", "VARCHAR", "address of the release"),
    Column("published_at", "TIMESTAMPTZ", "when the publisher says it was published", True),
    Column("retrieved_at", "TIMESTAMPTZ", "when these bytes were first fetched"),
)
_PLACE = (
    Column("quote", "VARCHAR", "the sentence or table row"),
    Column("char_start", "BIGINT", "where the number begins in the document's text", low=0),
    Column("char_end", "BIGINT", "where the number ends in the document's text", low=1),
)

OBSERVATIONS = Table(
    "observations",
    "Every statement of every release, one number a row; append-only.",
    (
        Column("observation_id", "VARCHAR", "stable token of this number at this place of these bytes"),
        _code("indicator", "what is counted"),
        *_WHERE,
        *_SPAN,
        *_BREAKDOWN,
        _code("measure", "level, yoy, mom, share, pp, contribution, target, rank"),
        Column("value", "DOUBLE", "the figure in base units"),
        _code("unit", "unit of value: CNY, USD, PCT, PP, COUNT, PERSON ..."),
        Column("of", "VARCHAR", "base of a share or of a difference in points", True),
        Column("approx", "BOOLEAN", "the text says nearly, about, over, more than"),
        Column("precision", "DOUBLE", "one unit of the last printed digit, in base units", low=0),
        *_PLACE,
        Column("place", "VARCHAR", "table, row and column headers; empty in prose"),
        Column("rule", "VARCHAR", "the rule of reading that bound the number"),
        *_ORIGIN,
    ),
    ("observation_id",),
    min_rows=1,
)

UNREAD = Table(
    "unread_numbers",
    "Every number of a release that became no observation, with the reason.",
    (
        Column("text", "VARCHAR", "the number as printed"),
        _code("reason", "why it became no observation", "unread_reason"),
        Column("detail", "VARCHAR", "what was met"),
        *_PLACE,
        *_ORIGIN,
    ),
    ("document_sha256", "release_id", "char_start", "char_end"),
)


def _wide(name: str, doc: str, values: tuple[Column, ...]) -> Table:
    return Table(
        name,
        doc,
        (
            _code("indicator", "what is counted"),
            *_WHERE[:1],
            Column("period", "VARCHAR", _WHERE[1].doc),
            *_SPAN,
            *_BREAKDOWN,
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
            *_ORIGIN[:1],
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

AGREEMENTS = Table(
    "agreements",
    "Each statement against the figure chosen for its key: chosen, agrees (in printed precision), differs.",
    (
        Column("observation_id", "VARCHAR", "the statement"),
        Column("chosen_id", "VARCHAR", "the statement that was chosen for the same key"),
        Column("verdict", "VARCHAR", "chosen, agrees, differs"),
        Column("gap", "DOUBLE", "statement minus chosen, in base units"),
        Column("tolerance", "DOUBLE", "one unit of the last printed digit of each, added up", low=0),
    ),
    ("observation_id",),
)

POLICY_MEASURES = Table(
    "policy_measures",
    "Numbered measures of policy documents.",
    (
        Column("number", "VARCHAR", "the measure's number in the document"),
        _code("field", "trade, investment, outsourcing, cooperation, talent, general", "policy_field"),
        Column("heading", "VARCHAR", "the measure's heading as printed"),
        *_PLACE[1:],
        *_ORIGIN,
    ),
    ("release_id", "document_sha256", "char_start"),
)

POLICY_GOALS = Table(
    "policy_goals",
    "Numbered goals of policy documents (measure target), with the latest level of that indicator if known.",
    (
        Column("observation_id", "VARCHAR", "the statement of the goal"),
        _code("indicator", "what is counted"),
        *_WHERE,
        _code("product", "commodity or kind the goal is about: _T all"),
        Column("value", "DOUBLE", "the goal in base units"),
        _code("unit", "unit of value"),
        Column("approx", "BOOLEAN", "about, over, at least"),
        Column("latest_value", "DOUBLE", "latest level of the indicator in the same unit", True),
        Column("latest_period", "VARCHAR", "period of the latest level", True),
        Column("quote", "VARCHAR", "the sentence"),
        *_ORIGIN,
    ),
    ("observation_id",),
)

RELEASES = Table(
    "releases",
    "Every captured version of every release.",
    (
        Column("release_id", "VARCHAR", "stable name of the release"),
        Column("document_sha256", "VARCHAR", "hash of this version's bytes"),
        Column("version", "INTEGER", "1 for the first capture, counting up with each changed one", low=1),
        Column("publisher", "VARCHAR", "the source's name"),
        Column("url", "VARCHAR", "address"),
        Column("title", "VARCHAR", "title as printed"),
        Column("lang", "VARCHAR", "zh or en"),
        Column("kind", "VARCHAR", "release, table, policy, text"),
        Column(
            "ref_area", "VARCHAR", "the publisher's territory, null when not known", True, codes="ref_area"
        ),
        Column("published_at", "TIMESTAMPTZ", "publication time, null when the page has no date", True),
        Column("published_from", "VARCHAR", "which of visible, listing, meta, given said so; none"),
        Column("retrieved_at", "TIMESTAMPTZ", "when this version was first fetched"),
        Column("vanished_at", "TIMESTAMPTZ", "when the page was first found gone; its figures stay", True),
        Column("observations", "INTEGER", "numbers that became observations", low=0),
        Column("unread", "INTEGER", "numbers that became none, with reasons in unread_numbers", low=0),
        Column(
            "problems", "VARCHAR", "what kept the page or a table of it from being read; empty if nothing"
        ),
        Column("warc", "VARCHAR", "the archive file that holds the bytes"),
        Column("warc_offset", "BIGINT", "where in it", low=0),
        Column("explain", "VARCHAR", "page that shows what became of each number, from this file's folder"),
    ),
    ("release_id", "document_sha256"),
    min_rows=1,
)

SOURCES = Table(
    "sources",
    "Publishers and how the last crawl of each went.",
    (
        Column("publisher", "VARCHAR", "the source's name"),
        Column("title", "VARCHAR", "who publishes"),
        Column("lang", "VARCHAR", "language of its releases"),
        Column(
            "ref_area", "VARCHAR", "the publisher's territory, null when not known", True, codes="ref_area"
        ),
        Column("schedule", "VARCHAR", "how often it publishes"),
        Column(
            "status",
            "VARCHAR",
            "ok, unchanged, challenged, robots_denied, unavailable, layout_changed, failed",
        ),
        Column("detail", "VARCHAR", "what was met and what to do"),
        Column("crawled_at", "TIMESTAMPTZ", "when it was last crawled", True),
        Column("last_published_at", "TIMESTAMPTZ", "publication of its newest release", True),
        Column("releases", "INTEGER", "releases archived", low=0),
        Column("observations", "INTEGER", "observations read from them", low=0),
    ),
    ("publisher",),
    min_rows=1,
)

QUALITY = Table(
    "quality_results",
    "Outcome of every check on this database.",
    (
        Column("check_name", "VARCHAR", "name of the check"),
        Column("severity", "VARCHAR", "error (blocks publishing) or warn"),
        Column("outcome", "VARCHAR", "passed, warned, failed"),
        Column("checked", "BIGINT", "rows or relations looked at", low=0),
        Column("failing", "BIGINT", "of them failing", low=0),
        Column("largest_gap", "DOUBLE", "largest gap found, in base units", True),
        Column("message", "VARCHAR", "what was found, with the first failing rows"),
    ),
    ("check_name",),
)


def dimension(code_list: str) -> Table:
    """The dimension table of a code list: ``dim_<name>``."""
    return Table(
        f"dim_{code_list}",
        f"Code list: {code_list.replace('_', ' ')}.",
        (
            Column("code", "VARCHAR", "the code"),
            Column("name_en", "VARCHAR", "English name"),
            Column("name_zh", "VARCHAR", "Chinese name"),
            Column("parent", "VARCHAR", "code above it, empty at the top"),
        ),
        ("code",),
    )


def tables() -> Iterator[Table]:
    """All tables in the order in which they are built."""
    yield from (RELEASES, OBSERVATIONS, UNREAD, TRADE, INVESTMENT, TALENT, AGREEMENTS)
    yield from (POLICY_MEASURES, POLICY_GOALS, SOURCES, QUALITY)
    for name in LISTS:
        yield dimension(name)
