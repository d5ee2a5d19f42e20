"""The columns of a table: what their headers say, completed from their neighbours and the caption."""

from __future__ import annotations

import re
from dataclasses import replace

from gd_pipeline.extract.tables.captions import Caption
from gd_pipeline.extract.tables.grid import TableGrid
from gd_pipeline.extract.tables.headers import Header, Months, compact, read_header
from gd_pipeline.model.value import value

CUSTOMS = ("by_origin", "by_location", "by_country", "by_mode", "by_commodity")
"""Kinds of tables whose growth columns are about the cumulative period unless they say otherwise."""
_ROWS_NAME_THE_FLOW = ("indicators", "total")


@value
class Column:
    """A column: what its header says, the header as printed, its months, why it can't be read if so."""

    header: Header
    printed: str
    months: Months | None
    trouble: str = ""


@value
class _Levels:
    """The months that the columns of levels cover, those of the latest year that the header names."""

    cumulative: Months | None
    single: Months | None
    year: int | None


def read_columns(grid: TableGrid, header: range, caption: Caption, kind: str) -> list[Column]:
    """The columns under the header rows, one for each column of the grid."""
    said = [_counts(grid, header, c, caption) or _joined(grid, header, c) for c in range(grid.width)]
    levels = _levels([h for h, _ in said])
    flows = {h.flow for h, _ in said if h.flow}
    columns: list[Column] = []
    beside: Column | None = None
    for h, printed in said:
        flow, months, year = h.flow, h.months, h.year
        if flow is None and kind not in _ROWS_NAME_THE_FLOW:
            flow = _flow(h, beside, flows, caption)
        if h.measure and months is None:
            months = _growth_months(h, beside, levels, kind)
            year = levels.year if months is not None and year is None else year
        if months is None and h.span and caption.months and caption.months.last:
            last = caption.months.last
            months = Months(1 if h.span == "ytd" else last, last)
        elif months and h.span == "ytd" and months.first == months.last:
            months = Months(1, months.last)
        trouble = f"not understood: {h.rest}" if h.rest else ""
        if not trouble and h == Header() and flow is None and (kind != "indicators" or not printed):
            trouble = "the header says nothing"
        column = Column(replace(h, flow=flow, year=year), printed, months, trouble)
        columns.append(column)
        if h.measure is None and not h.stub and not h.unit_column:
            beside = column
    return columns


_COUNTED = re.compile(
    r"(?:新[设签批增]|合同)?(?:(?P<firms>企业)|(?P<projects>项目))(?:个?数(?:量)?(?:\([家个户项]\))?|\([家个户项]\))"
)
"""What a column counts in a table about foreign capital; elsewhere firms or projects may be of any kind."""


def _counts(grid: TableGrid, header: range, c: int, caption: Caption) -> tuple[Header, str] | None:
    """A column of counts in a table about foreign capital: 企业数(家)."""
    if caption.flow != "fdi_used":
        return None
    cells = list(dict.fromkeys(cell for r in header if (cell := grid.at(r, c)) and grid.text(cell)))
    m = _COUNTED.fullmatch(compact(grid.text(cells[-1]))) if cells else None
    if m is None:
        return None
    code = "fdi_firms" if m["firms"] else "fdi_projects"
    above = Header()
    for cell in cells[:-1]:
        above = above.join(read_header(grid.text(cell)))
    return above.join(Header(flow=code)), " | ".join(grid.text(cell) for cell in cells)


def _joined(grid: TableGrid, header: range, c: int) -> tuple[Header, str]:
    """All header cells over a column together, and as printed."""
    cells = list(dict.fromkeys(cell for r in header if (cell := grid.at(r, c)) and grid.text(cell)))
    said = Header()
    for cell in cells:
        said = said.join(read_header(grid.text(cell)))
    return said, " | ".join(dict.fromkeys(grid.text(cell) for cell in cells))


def _levels(headers: list[Header]) -> _Levels:
    levels = [h for h in headers if h.measure is None and h.months]
    year = max((h.year for h in levels if h.year), default=None)
    months = [h.months for h in levels if h.months and h.year == year]
    return _Levels(
        max((m for m in months if m.first == 1), key=lambda m: m.last, default=None),
        max((m for m in months if m.first == m.last), key=lambda m: m.last, default=None),
        year,
    )


def _flow(h: Header, beside: Column | None, flows: set[str], caption: Caption) -> str | None:
    """The flow of a column whose header names none: that of the level beside a growth, else the caption's."""
    if h.total and h.measure is None and flows >= {"exports", "imports"}:
        return "trade"
    if h.measure and beside and beside.header.flow:
        return beside.header.flow
    return caption.flow if not flows else None


def _growth_months(h: Header, beside: Column | None, levels: _Levels, kind: str) -> Months | None:
    """The months of a growth whose header names none."""
    if h.span == "ytd":
        return levels.cumulative
    if h.span == "single" or h.measure == "mom":
        return levels.single
    if beside and (kind not in CUSTOMS or h.flow is None):
        return beside.months
    return levels.cumulative or levels.single
