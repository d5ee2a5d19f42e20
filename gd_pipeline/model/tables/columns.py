"""What a table and a column are, and the columns that many tables share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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
    """A table: meaning, columns in order, primary key; ``min_rows`` below which publishing is blocked.

    A table ``about_runs`` differs from run to run, even if nothing is new.
    """

    name: str
    doc: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    min_rows: int = 0
    about_runs: bool = False

    def column(self, name: str) -> Column:
        """The column called ``name``; KeyError when there is none."""
        for c in self.columns:
            if c.name == name:
                return c
        raise KeyError(name)


def code(name: str, doc: str, codes: str | None = None, nullable: bool = False) -> Column:
    """A column of codes; the list is called like the column if not said otherwise."""
    return Column(name, "VARCHAR", doc, nullable, codes or name)


WHERE = (
    code(
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
SPAN = (
    Column("period_start", "DATE", "first day of the period, null for a point in time", True),
    Column("period_end", "DATE", "last day of the period", True),
    Column(
        "freq",
        "VARCHAR",
        "M month, Q quarter, S half-year, A year, YTD from January on, P point in time, X else",
        True,
    ),
)
BREAKDOWN = (
    code("counterpart_area", "trading partner or origin: _T all, ISO 3166-1, ASEAN, EU, BRI ..."),
    code("product", "commodity, kind of service or sector: _T all"),
    code("customs_procedure", "trade mode: _T all, general, processing, bonded ..."),
    code("enterprise_type", "kind of enterprise: _T all, private, foreign, state ..."),
)
ORIGIN = (
    Column("release_id", "VARCHAR", "the release that states it"),
    Column("document_sha256", "VARCHAR", "hash of the captured bytes"),
    Column("publisher", "VARCHAR", "the source's name"),
    Column("url", "VARCHAR", "address of the release"),
    Column("published_at", "TIMESTAMPTZ", "when the publisher says it was published", True),
    Column("retrieved_at", "TIMESTAMPTZ", "when these bytes were first fetched"),
)
PLACE = (
    Column("quote", "VARCHAR", "the sentence or table row"),
    Column("char_start", "BIGINT", "where the number begins in the document's text", low=0),
    Column("char_end", "BIGINT", "where the number ends in the document's text", low=1),
)
