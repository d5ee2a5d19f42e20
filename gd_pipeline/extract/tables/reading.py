"""Tables to observations: trade by location, country, mode, enterprise and commodity; monthly indicators.

A table is known by the words of its title and headers, never by its number or position. Every figure of a
table becomes an observation or an unread number with the reason. What the words mean is the business of
``captions``, ``headers``, ``columns`` and ``rows``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

from gd_pipeline.extract.origin import origin_of
from gd_pipeline.extract.scope import unit_of_goods
from gd_pipeline.extract.tables.captions import read_caption
from gd_pipeline.extract.tables.columns import Column, read_columns
from gd_pipeline.extract.tables.grid import FIGURE, NONE, TableGrid
from gd_pipeline.extract.tables.headers import Months, Unit, compact, unit_of
from gd_pipeline.extract.tables.rows import Above, Row, read_row, total_of
from gd_pipeline.model.document import Cell, Document, Table
from gd_pipeline.model.observation import TOTAL, Extraction, Observation, UnreadNumber
from gd_pipeline.model.period import Period
from gd_pipeline.model.value import value

_TIMES = re.compile(r"(?:增长)?(\d+(?:\.\d+)?)倍")
_DIGITS = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_LONGEST = 30
"""A figure has no more characters than this."""
_QUANTITIES = {"exports": "export_volume", "imports": "import_volume"}
_COUNTED = frozenset({"fdi_firms", "fdi_projects", "trading_firms"})
_KINDS = (
    ("by_origin", re.compile(r"境内目的地|货源地|domesticdestination|placeoforigin|originalplace")),
    ("by_location", re.compile(
        r"(?:收发货人|经营单位)所在地|地市|市别|各市|各地区|bylocation|importers/exporters|bycity"
    )),
    ("by_country", re.compile(
        r"国别|国家\(?地区|主要国家|贸易伙伴|原产国|目的国|by(?:major)?country|importsource|exportdestination"
    )),
    ("by_mode", re.compile(
        r"贸易方式|企业(?:性质|类型)|by(?:trademode|customsregime|enterprise|ownership)|trademode"
    )),
    ("by_period", re.compile(r"^(?:月份|年份|年度|时间|时期|年月|months?|years?|period)$")),
    ("by_sector", re.compile(r"^(?:行业|产业|门类)|按行业")),
    ("by_commodity", re.compile(
        r"量值表|主要商品|重点商品|商品构成|商品名称|major(?:exports|imports|commodit)|bycommodity"
    )),
    ("indicators", re.compile(r"指标|indicator|主要经济|经济运行")),
    ("total", re.compile(r"总值表|totalexports?(?:&|and)import|totalvalueofimport|进出口情况|进出口总")),
)  # fmt: skip
"""The kinds of tables that are read and the words that tell them, looked for in this order."""


def extract_tables(document: Document) -> Extraction:
    """All figures of a document's tables, each an observation or an unread number with its reason."""
    observations: list[Observation] = []
    unread: list[UnreadNumber] = []
    for number, table in enumerate(document.tables, start=1):
        if table.sprawls:
            rows, columns = table.shape
            unread += _left(document, table, f"table {number}: {rows} rows by {columns} columns")
            continue
        for found in _Reading(document, table, number).figures():
            if isinstance(found, Observation):
                observations.append(found)
            else:
                unread.append(found)
    return Extraction(tuple(observations), tuple(unread))


def _left(document: Document, table: Table, detail: str) -> Iterator[UnreadNumber]:
    """Every number of a table that is not read at all."""
    for cell in table.cells:
        for m in _DIGITS.finditer(document.text, cell.start, cell.end):
            quote = document.text[cell.start : min(cell.end, cell.start + 200)]
            yield UnreadNumber(m[0], "too_long", detail, quote, *m.span(), **origin_of(document))


@value
class _Statement:
    """What a figure says: value and precision in base units of ``unit``."""

    indicator: str
    period: Period
    measure: str
    value: Decimal
    precision: Decimal
    unit: str
    of: str | None = None


@value
class _Refusal:
    """Why a figure says nothing."""

    reason: str
    detail: str


class _Reading:
    """One table of one document."""

    def __init__(self, document: Document, table: Table, number: int) -> None:
        self.document = document
        self.number = number
        self.caption = read_caption(document, table)
        self.grid = TableGrid(document, table)
        self.kind = ""
        self._latest: int | None = None  # the last month that the columns name
        self._release = origin_of(document)

    def figures(self) -> Iterator[Observation | UnreadNumber]:
        """Every figure of the table in the order of the text."""
        for header, body in self.grid.blocks():
            stubs = compact("".join(dict.fromkeys(self.grid.label(r) for r in header)))
            self.kind = self._kind(stubs)
            yield from self._parts(header, _Refusal("enumeration", "a number of the table's header"))
            if not header:
                yield from self._refused(body, "no header was found")
            elif not self.kind:
                yield from self._refused(body, "the table is of no known kind")
            else:
                yield from self._block(header, body)

    def _kind(self, stubs: str) -> str:
        for text in (stubs, *map(compact, self.caption.lines)):
            for kind, words in _KINDS:
                if words.search(text):
                    return kind
        return ""

    def _block(self, header: range, body: range) -> Iterator[Observation | UnreadNumber]:
        """The figures under one header."""
        columns = read_columns(self.grid, header, self.caption, self.kind)
        self._latest = max((c.months.last for c in columns if c.months), default=None)
        home = total_of(self.grid.label(r) for r in body)
        unit_columns = [n for n, c in enumerate(columns) if c.header.unit_column and not c.header.unit]
        above = Above()
        for r in body:
            name = self.grid.label(r)
            row = read_row(self.kind, name, above, home)
            if unit_columns and row.unit is None:
                row = replace(row, unit=unit_of(self.grid.text(self.grid.at(r, unit_columns[0]))))
            above = above.after(name, row, any(_DIGITS.search(t) for t in self.grid.values(r)))
            named = self.grid.at(r, self.grid.label_column)
            if named and named.row == r:
                yield from self._parts(range(r, r + 1), _Refusal("name", "part of a row's name"), only=named)
            for cell in self.grid.cells(r):
                text = compact(self.grid.text(cell))
                names = cell is named or cell.col == self.grid.label_column
                if not names and _DIGITS.search(text) and not NONE.fullmatch(text):
                    yield self._figure(cell, text, row, columns)

    def _figure(self, cell: Cell, text: str, row: Row, columns: list[Column]) -> Observation | UnreadNumber:
        """What one cell says, or why nothing."""
        column = columns[cell.col]
        covered = {(c.header, c.months) for c in columns[cell.col : cell.col + cell.colspan]}
        if cell.col < self.grid.label_column or (column.header.stub and not column.header.flow):
            return self._unread(cell, _Refusal("enumeration", f"column {column.printed!r}"))
        if len(covered) > 1 or cell.rowspan > 1:
            return self._unread(cell, _Refusal("ambiguous", "the cell spans several columns or rows"))
        said = self._statement(text, row, column)
        if isinstance(said, _Refusal):
            return self._unread(cell, said)
        split = {**dict(column.header.breakdown), **dict(row.breakdown)}
        name = self.grid.label(cell.row)
        return Observation(
            indicator=said.indicator,
            ref_area=row.ref_area or self.caption.place.code,
            period=str(said.period),
            counterpart_area=split.get("counterpart_area", TOTAL),
            product=split.get("product", TOTAL),
            customs_procedure=split.get("customs_procedure", TOTAL),
            enterprise_type=split.get("enterprise_type", TOTAL),
            measure=said.measure,
            value=float(said.value),
            unit=unit_of_goods(said.unit, split.get("product", TOTAL)),
            of=said.of,
            approx=False,
            precision=float(said.precision),
            place=" | ".join(p for p in (f"table {self.number}", name, column.printed) if p),
            rule=f"table.{self.kind}",
            **self._origin(cell),
        )

    def _statement(self, text: str, row: Row, column: Column) -> _Statement | _Refusal:
        """What the figure ``text`` says under this column and in this row."""
        h = column.header
        if column.trouble:
            return _Refusal("unknown_header", f"column {column.printed!r}: {column.trouble}")
        if row.reason:
            return _Refusal(row.reason, row.detail)
        if row.ref_area is None and not self.caption.place.code:
            return _Refusal("unknown_area", self.caption.place.detail)
        indicator = self._indicator(row, column)
        if isinstance(indicator, _Refusal):
            return indicator
        period = self._period(column.months, h.year, row.months)
        if isinstance(period, _Refusal):
            return period
        if h.measure and row.measure:
            return _Refusal("ambiguous", "both the row and the column say a growth")
        measure = h.measure or row.measure or "level"
        times = _TIMES.fullmatch(text) if measure == "yoy" else None
        if not times and not (FIGURE.fullmatch(text) and len(text) <= _LONGEST):
            return _Refusal("ambiguous", "text where a figure is expected")
        value = Decimal(times[1] if times else text.replace(",", "").rstrip("%"))
        last = Decimal(10) ** int(value.as_tuple().exponent)
        if measure != "level":
            scale = 100 if times else 1
            of = self._base(row, h.flow) if measure == "share" else None
            return _Statement(indicator, period, measure, value * scale, last * scale, "PCT", of)
        if text.endswith("%"):
            return _Refusal("ambiguous", f"a percentage in the column of levels {column.printed!r}")
        unit = self._unit(row, column, indicator)
        if unit is None:
            return _Refusal("no_unit", "neither row, header nor caption gives the unit")
        if (unit.code == "COUNT") != (indicator in _COUNTED):
            return _Refusal("ambiguous", f"{unit.code} does not measure {indicator}")
        factor = Decimal(str(unit.scale))
        return _Statement(indicator, period, measure, value * factor, last * factor, unit.code)

    def _indicator(self, row: Row, column: Column) -> str | _Refusal:
        """What is counted: as the row says in tables of indicators, else the flow of the column."""
        h = column.header
        flow = row.indicator or h.flow
        if flow is None:
            return _Refusal("unknown_header", f"column {column.printed!r} names neither exports nor imports")
        if row.indicator and h.flow and row.indicator != h.flow:
            return _Refusal("ambiguous", f"the row says {row.indicator}, the column {h.flow}")
        if self.kind == "by_origin":
            # where goods come from or go to is another count than where their traders are registered
            return f"other:{flow} by origin"
        if h.quantity and self.kind == "by_commodity":
            return _QUANTITIES.get(flow) or _Refusal(
                "not_relevant", "a quantity of exports and imports together"
            )
        return flow

    def _base(self, row: Row, flow: str | None) -> str | None:
        """What a share is a share of: the flow's total, by location that of the whole territory."""
        return (self.caption.place.code or None) if row.ref_area else flow

    def _unit(self, row: Row, column: Column, indicator: str) -> Unit | None:
        """A row's own unit, the column's, the caption's; a commodity's own unit is that of its quantity."""
        h = column.header
        if self.kind == "by_commodity":
            return row.unit if h.quantity else h.unit or self.caption.unit
        unit = row.unit or h.unit
        if indicator in _COUNTED:
            return unit or Unit("COUNT", 1.0)
        return unit or self.caption.unit

    def _period(self, months: Months | None, year: int | None, own: Months | None) -> Period | _Refusal:
        """The period: months of the row (``own``), column or title; year of column, title or date."""
        title = self.caption.months
        if months is None and title and title.first:
            months = title
        if own is not None:
            months, year = own, own.year or year
        if months is None:
            return self._whole_year(year or (title.year if title else None))
        if year is None and title:
            earlier = own is not None or self._latest == title.last
            if title.last and (months.last > title.last if earlier else months.last != title.last):
                where = "row" if own else "header"
                return _Refusal(
                    "period_unknown", f"the {where} says month {months.last}, the title month {title.last}"
                )
            year = title.year
        if year is None and self.document.published_on:
            day = self.document.published_on
            year = day.year if months.last <= day.month else day.year - 1
        if year is None:
            return _Refusal("period_unknown", "no year in header, title or publication date")
        return Period.months(year, months.first, months.last)

    def _whole_year(self, year: int | None) -> Period | _Refusal:
        """The year of a table that names no months, if it was over when the table appeared."""
        day = self.document.published_on
        if year is None or day is None or year >= day.year:
            return _Refusal("period_unknown", "neither header nor title names the months")
        return Period.months(year, 1, 12)

    def _refused(self, body: range, why: str) -> Iterator[UnreadNumber]:
        """Every number of rows that no header or no known kind of table explains."""
        title = next((line for line in self.caption.lines if line), "")
        refusal = _Refusal("unknown_header", f"{why}: {title}")
        for r in body:
            for cell in self.grid.cells(r):
                text = self.grid.text(cell)
                if FIGURE.fullmatch(compact(text)):
                    yield self._unread(cell, refusal)
                else:
                    yield from self._parts(range(r, r + 1), refusal, only=cell)

    def _parts(self, rows: range, refusal: _Refusal, only: Cell | None = None) -> Iterator[UnreadNumber]:
        """Every run of digits within the cells of rows (or of one cell), dates told apart."""
        for r in rows:
            for cell in [only] if only else self.grid.cells(r):
                text = self.grid.text(cell)
                for m in _DIGITS.finditer(text):
                    dated = text[m.end() : m.end() + 1] in ("年", "月", "日", "季", "至", "-")
                    part = replace(cell, start=cell.start + m.start(), end=cell.start + m.end())
                    yield self._unread(part, replace(refusal, reason="date") if dated else refusal)

    def _unread(self, cell: Cell, refusal: _Refusal) -> UnreadNumber:
        return UnreadNumber(
            text=self.grid.text(cell),
            reason=refusal.reason,
            detail=f"table {self.number}: {refusal.detail}",
            **self._origin(cell),
        )

    def _origin(self, cell: Cell) -> dict[str, Any]:
        """Where a cell stands."""
        return {
            "quote": self.grid.quote(cell.row),
            "char_start": cell.start,
            "char_end": cell.end,
            **self._release,
        }
