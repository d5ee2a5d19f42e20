"""Tables to observations: trade by location, by country, by trade mode and enterprise, by commodity; indicators.

A table is known by the words of its title and headers, never by its number or position. Every figure of a
table becomes an observation or an unread number with the reason. What the words of a header mean is the
business of ``gd_pipeline.extract.table_headers``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from gd_pipeline.extract.table_headers import (
    NESTED,
    Header,
    Months,
    Unit,
    aliases,
    compact,
    currency_hint,
    in_brackets,
    label,
    read_header,
    title_months,
    unit_line,
    unit_of,
    without_brackets,
)
from gd_pipeline.extract.table_places import caption_place
from gd_pipeline.model.codes import codes
from gd_pipeline.model.document import Cell, Document, Table
from gd_pipeline.model.observation import TOTAL, Extraction, Observation, UnreadNumber
from gd_pipeline.model.period import Period

_FIGURE = re.compile(r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?")
_LIKE_FIGURE = re.compile(r"[约近超]?[-+]?[\d,.]*\d[\d,.]*[%倍]?")
_MONTH_OR_YEAR = re.compile(r"0?[1-9]|1[0-2]|(?:19|20)\d\d")
_TIMES = re.compile(r"(?:增长)?(\d+(?:\.\d+)?)倍")
_NONE = re.compile(r"[-.…·/*]*|n/?a|nil|none|无|持平")
_DIGITS = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_DATED = re.compile(r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}(?!\d)|\d{1,2}/\d{1,2}/(?:19|20)\d\d")
"""A line with a whole date says when the page was published, not what the table covers."""
_TOTALS = frozenset(
    (
        "总值",
        "总计",
        "合计",
        "总额",
        "全国",
        "全国总值",
        "全国合计",
        "总量",
        "total",
        "grandtotal",
        "totalvalue",
        "nationaltotal",
    )
)
_TRADE = ("trade", "exports", "imports", "balance")
_RELEVANT = re.compile(
    r"trade|exports|imports|balance|fdi_\w+|odi\w*|contracting_\w+|outsourcing_\w+|service_\w+|ecommerce_\w+"
    r"|market_procurement_exports|trading_firms"
)
_UNDER = {"service_trade": "service_", "ecommerce_trade": "ecommerce_", "trade": "", "": ""}
_BARE = frozenset(("出口", "进口", "exports", "imports", "export", "import"))
_KINDS = (
    ("by_origin", re.compile(r"境内目的地|货源地|domesticdestination|placeoforigin|originalplace")),
    ("by_location", re.compile(r"(?:收发货人|经营单位)所在地|bylocation|importers/exporters|地市|市别|各市|各地区|bycity")),
    ("by_country", re.compile(r"国别|国家\(?地区|主要国家|贸易伙伴|原产国|目的国|bycountry|bymajorcountry|importsource|exportdestination")),
    ("by_mode", re.compile(r"贸易方式|企业(?:性质|类型)|bytrademode|bycustomsregime|byenterprise|byownership|trademode")),
    ("by_commodity", re.compile(r"量值表|主要商品|重点商品|商品构成|majorexports|majorimports|bycommodity|majorcommodit|商品名称")),
    ("indicators", re.compile(r"指标|indicator|主要经济|经济运行")),
    ("total", re.compile(r"总值表|totalexport&import|totalvalueofimport|totalexportandimport|进出口情况|进出口总")),
)  # fmt: skip
_CUSTOMS = ("by_origin", "by_location", "by_country", "by_mode", "by_commodity")
_CUSTOMS_NAMES = {"中国": "CN", "china": "CN", "中非": "CF"}
"""Names of partners that mean something else in prose."""
_REST = frozenset(("其他", "其它", "other", "others"))
_BREAKDOWNS = ("customs_procedure", "enterprise_type", "product")


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of figures: what its header says, its header as printed, and why it can't be read if so."""

    header: Header
    printed: str
    months: Months | None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class _Row:
    """What a row's label says; ``reason`` and ``detail`` when its figures can't be read."""

    indicator: str | None = None
    ref_area: str | None = None
    breakdown: tuple[tuple[str, str], ...] = ()
    unit: Unit | None = None
    months: Months | None = None
    reason: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class _Above:
    """What the rows before say about one that depends on them: indicator (empty: none yet, None: another
    subject), its unit, the dimension that they are split by.
    """

    indicator: str | None = ""
    unit: Unit | None = None
    dimension: str = ""


@dataclass(frozen=True, slots=True)
class _Refusal:
    reason: str
    detail: str


def extract_tables(document: Document) -> Extraction:
    """All figures of a document's tables, each an observation or an unread number with its reason."""
    observations: list[Observation] = []
    unread: list[UnreadNumber] = []
    for number, table in enumerate(document.tables, start=1):
        for found in _Reading(document, table, number).figures():
            if isinstance(found, Observation):
                observations.append(found)
            else:
                unread.append(found)
    return Extraction(tuple(observations), tuple(unread))


def _captions(document: Document, table: Table) -> list[str]:
    """The lines that may name a table or its unit, the nearest first; the document's title last."""
    floor = max((t.end for t in document.tables if t.end <= table.start), default=0)
    above = [
        p for p in document.paragraphs if floor <= p.start and p.end <= table.start and p.role != "title"
    ]
    lines: list[str] = []
    for p in reversed(above[-5:]):
        if p.end - p.start > 120:
            break
        line = document.text[p.start : p.end]
        if not _DATED.search(compact(line)):
            lines.append(line)
    return [*lines, document.title]


class _Reading:
    """One table of one document."""

    def __init__(self, document: Document, table: Table, number: int) -> None:
        self.document = document
        self.table = table
        self.number = number
        self.captions = _captions(document, table)
        self.title = next((m for c in self.captions if (m := title_months(c)) and m.first), None) or next(
            (m for c in self.captions if (m := title_months(c))), None
        )
        self.unit = next((u for c in self.captions if (u := unit_line(c))), None)
        hint = next((h for c in self.captions if (h := currency_hint(c))), None)
        if self.unit and hint and self.unit.code in ("CNY", "USD"):
            self.unit = replace(self.unit, code=hint) if self.unit.code == "CNY" else self.unit
        self.currency = hint
        self.grid = table.grid()
        self.rows = len(self.grid)
        self.width = len(self.grid[0]) if self.grid else 0
        self.label_column = self._label_column()
        self.place = caption_place(self.captions, document.ref_area)

    # -- the grid ----------------------------------------------------------------------------------------

    def text(self, cell: Cell | None) -> str:
        return self.document.text[cell.start : cell.end] if cell else ""

    def _label_column(self) -> int:
        """The first column that holds words rather than figures."""
        for c in range(self.width):
            texts = [t for r in range(self.rows) if (t := compact(self.text(self.grid[r][c])))]
            if sum(not _FIGURE.fullmatch(t) and not _NONE.fullmatch(t) for t in texts) * 2 > len(texts):
                return c
        return 0

    def _is_header(self, r: int) -> bool:
        """Whether a row at the top is part of the header: its cells are words, years or months, not figures."""
        cells = [
            t
            for c in range(self.width)
            if c != self.label_column and (t := compact(self.text(self.grid[r][c])))
        ]
        name = compact(self.text(self.grid[r][self.label_column]))
        heads = not name or (read_header(name).stub and not read_header(name).rest)
        numbers = [t for t in cells if _LIKE_FIGURE.fullmatch(t)]
        words = [t for t in cells if t not in numbers and not _NONE.fullmatch(t)]
        if any(not _MONTH_OR_YEAR.fullmatch(t) for t in numbers):
            return False
        if not words:
            return heads and (bool(numbers) or not cells)
        if len(words) < len(cells):
            return heads or any(read_header(t).flow for t in words)
        return not _resolves(name)

    def _again(self, r: int) -> bool:
        """Whether a row further down begins another header."""
        cells = [
            t
            for c in range(self.width)
            if c != self.label_column and (t := compact(self.text(self.grid[r][c])))
        ]
        if len(set(cells)) < 2 or any(_FIGURE.fullmatch(t) or _NONE.fullmatch(t) for t in cells):
            return False
        return all(not read_header(t).rest for t in cells)

    def _blocks(self) -> Iterator[tuple[range, range]]:
        """(header rows, rows of figures), one pair for each header of the table."""
        r = 0
        while r < self.rows:
            top = r
            while r < self.rows and (self._is_header(r) if top == 0 else self._again(r)):
                r += 1
            body = r
            while r < self.rows and not self._again(r):
                r += 1
            yield range(top, body), range(body, r)
            if r == top:
                break

    # -- what the table is about -------------------------------------------------------------------------

    def _kind(self, stubs: str) -> str:
        for text in (stubs, *map(compact, self.captions)):
            for kind, words in _KINDS:
                if words.search(text):
                    return kind
        return ""

    def _columns(self, header: range, kind: str) -> list[_Column]:
        columns = []
        for c in range(self.width):
            said, printed = Header(), []
            seen: set[int] = set()
            for r in header:
                cell = self.grid[r][c]
                if cell is None or cell.start in seen or not self.text(cell):
                    continue
                seen.add(cell.start)
                printed.append(self.text(cell))
                said = said.join(read_header(self.text(cell)))
            columns.append(_Column(said, " | ".join(dict.fromkeys(printed)), said.months))
        return self._completed(columns, kind)

    def _completed(self, columns: list[_Column], kind: str) -> list[_Column]:
        """Columns with what they take from their neighbours: the flow and the period of a growth."""
        flows = {c.header.flow for c in columns if c.header.flow}
        caption_flow = next((h.flow for t in self.captions if (h := _caption_flow(t)).flow), None)
        levels = [c for c in columns if c.header.measure is None and c.months]
        years = {c.header.year for c in levels}
        latest = max((y for y in years if y), default=None)
        now = [c.months for c in levels if c.months and c.header.year == latest]
        cumulative = max((m for m in now if m.first == 1), key=lambda m: m.last, default=None)
        single = max((m for m in now if m.first == m.last), key=lambda m: m.last, default=None)
        out: list[_Column] = []
        last_level: _Column | None = None
        for n, column in enumerate(columns):
            h = column.header
            flow, months, year, trouble = h.flow, column.months, h.year, ""
            beside = last_level if h.measure and last_level else None
            if flow is None and kind not in ("indicators", "total"):
                if h.total and h.measure is None and flows >= {"exports", "imports"}:
                    flow = "trade"
                elif beside and beside.header.flow and h.measure:
                    flow = beside.header.flow
                else:
                    flow = caption_flow if not flows else None
            if h.measure and months is None:
                if h.span == "ytd":
                    months = cumulative
                elif h.span == "single" or h.measure == "mom":
                    months = single
                elif beside and (kind not in _CUSTOMS or h.flow is None):
                    months = beside.months
                else:
                    months = cumulative or single
                if months is not None and year is None:
                    year = latest
            if months is None and h.span and self.title and self.title.last:
                months = Months(1 if h.span == "ytd" else self.title.last, self.title.last)
            elif months and h.span == "ytd" and months.first == months.last:
                months = Months(1, months.last)
            said = replace(h, flow=flow, year=year)
            if h.rest:
                trouble = f"not understood: {h.rest}"
            elif n != self.label_column and not (h.stub or h.unit_column) and said == Header():
                trouble = "the header says nothing" if kind != "indicators" or not column.printed else ""
            done = _Column(said, column.printed, months, trouble)
            out.append(done)
            if h.measure is None and not h.stub and not h.unit_column:
                last_level = done
        return out

    # -- rows --------------------------------------------------------------------------------------------

    def _row(self, kind: str, printed: str, above: _Above, home: str | None) -> _Row:
        """What a label says; ``home`` is whose total a total row is."""
        name = label(printed)
        bare = without_brackets(name)
        if kind in ("by_location", "by_origin"):
            if bare in _TOTALS:
                return _Row(
                    ref_area=home, reason="" if home else "unknown_area", detail=f"total of what: {printed}"
                )
            code = aliases("ref_area").get(name) or aliases("ref_area").get(bare)
            return _Row(ref_area=code) if code else _Row(reason="unknown_area", detail=f"place {printed!r}")
        if kind == "by_country":
            partners = aliases("counterpart_area")
            code = (
                TOTAL
                if bare in _TOTALS
                else partners.get(name) or partners.get(bare) or _CUSTOMS_NAMES.get(bare)
            )
            if code:
                return _Row(breakdown=(("counterpart_area", code),))
            return _Row(reason="unknown_area", detail=f"partner {printed!r}")
        if kind in ("by_mode", "by_commodity"):
            lists = ("product",) if kind == "by_commodity" else ("customs_procedure", "enterprise_type")
            if bare in _TOTALS:
                return _Row()
            if bare in _REST and kind == "by_mode" and above.dimension:
                return _Row(breakdown=((above.dimension, "other"),))
            for code_list in lists:
                code = aliases(code_list).get(name) or aliases(code_list).get(bare)
                if code:
                    return _Row(breakdown=((code_list, code),))
            return _Row(reason="unknown_row", detail=f"row {printed!r}")
        return self._indicator_row(kind, printed, name, bare, above)

    def _indicator_row(self, kind: str, printed: str, name: str, bare: str, above: _Above) -> _Row:
        parts = in_brackets(printed)
        unit = next((u for p in parts if (u := unit_of(p))), None)
        months = next((h.months for p in parts if (h := read_header(p)).months and not h.rest), None)
        nested = bool(NESTED.match(compact(printed)))
        found = _indicator(name) or _indicator(bare)
        said = read_header(name)
        if not found and kind == "total" and said.flow and said == Header(flow=said.flow):
            found = (said.flow, ())
        if not found and (nested or kind == "total") and above.indicator:
            for dimension in _BREAKDOWNS:
                code = aliases(dimension).get(bare)
                if code:
                    return _Row(above.indicator, None, ((dimension, code),), unit or above.unit, months)
        if not found and kind == "total" and bare in _TOTALS:
            found = ("trade", ())
        if not found:
            reason = "not_relevant" if kind == "indicators" else "unknown_row"
            return _Row(reason=reason, detail=f"row {printed!r}")
        indicator, breakdown = found
        if bare in _BARE and kind == "indicators":
            if above.indicator not in _UNDER:
                return _Row(reason="ambiguous", detail=f"{printed!r} under a row about something else")
            return _Row(_UNDER[above.indicator] + indicator, None, breakdown, unit or above.unit, months)
        return _Row(indicator, None, breakdown, unit, months)

    def _home(self, body: range) -> str | None:
        """Whose total the total row of a table by location is: the parent of the places that it lists."""
        parents: dict[str, int] = {}
        for r in body:
            code = aliases("ref_area").get(label(self.text(self.grid[r][self.label_column])))
            if code and codes("ref_area")[code].parent:
                parent = codes("ref_area")[code].parent
                parents[parent] = parents.get(parent, 0) + 1
        for area in ("CN", "CN-GD"):
            if parents.get(area, 0) >= 2:
                return area
        return max(parents, key=lambda p: parents[p]) if parents else None

    # -- figures -----------------------------------------------------------------------------------------

    def figures(self) -> Iterator[Observation | UnreadNumber]:
        """Every figure of the table in the order of the text."""
        for header, body in self._blocks():
            stubs = "".join(
                dict.fromkeys(compact(self.text(self.grid[r][self.label_column])) for r in header)
            )
            kind = self._kind(stubs)
            if not kind or not header:
                yield from self._refuse(body, kind, bool(header))
                continue
            columns = self._columns(header, kind)
            home = self._home(body) if kind in ("by_location", "by_origin") else None
            unit_column = next(
                (n for n, c in enumerate(columns) if c.header.unit_column and not c.header.unit), None
            )
            above = _Above()
            for r in body:
                name = self.text(self.grid[r][self.label_column])
                row = self._row(kind, name, above, home)
                if unit_column is not None and row.unit is None:
                    row = replace(row, unit=unit_of(self.text(self.grid[r][unit_column])))
                above = self._next_above(r, name, row, above)
                yield from self._line(r, row, kind, columns)

    def _next_above(self, r: int, name: str, row: _Row, above: _Above) -> _Above:
        """What the next row may depend on: a heading without figures begins anew, a part changes nothing."""
        if not any(
            _DIGITS.search(self.text(c)) for n, c in enumerate(self.grid[r]) if n != self.label_column
        ):
            return _Above()
        if NESTED.match(compact(name)) or label(name) in _BARE:
            return above
        dimension = row.breakdown[0][0] if row.breakdown else above.dimension
        return _Above(row.indicator, row.unit, dimension)

    def _line(
        self, r: int, row: _Row, kind: str, columns: list[_Column]
    ) -> Iterator[Observation | UnreadNumber]:
        cells = [c for c in dict.fromkeys(self.grid[r]) if c and c.row == r]
        quote = self.document.text[cells[0].start : cells[-1].end] if cells else ""
        for cell in cells:
            if cell.col == self.label_column:
                continue
            text = compact(self.text(cell))
            if _NONE.fullmatch(text) or not _DIGITS.search(text):
                continue
            column = columns[cell.col]
            covered = {
                (columns[c].header, columns[c].months) for c in range(cell.col, cell.col + cell.colspan)
            }
            if cell.col < self.label_column or (column.header.stub and not column.header.flow):
                yield self._unread(cell, "enumeration", f"column {column.printed!r}", quote)
            elif len(covered) > 1 or cell.rowspan > 1:
                yield self._unread(
                    cell, "ambiguous", "the cell spans several columns or rows of figures", quote
                )
            else:
                yield self._figure(cell, text, row, column, kind, quote)

    def _figure(
        self, cell: Cell, text: str, row: _Row, column: _Column, kind: str, quote: str
    ) -> Observation | UnreadNumber:
        made = self._statement(text, row, column, kind)
        if isinstance(made, _Refusal):
            return self._unread(cell, made.reason, made.detail, quote)
        indicator, period, measure, value, unit, of, precision = made
        breakdown = {**dict(column.header.breakdown), **dict(row.breakdown)}
        name = self.text(self.grid[cell.row][self.label_column])
        return Observation(
            indicator=indicator,
            ref_area=row.ref_area or self.place.code,
            period=str(period),
            counterpart_area=breakdown.get("counterpart_area", TOTAL),
            product=breakdown.get("product", TOTAL),
            customs_procedure=breakdown.get("customs_procedure", TOTAL),
            enterprise_type=breakdown.get("enterprise_type", TOTAL),
            measure=measure,
            value=value,
            unit=unit,
            of=of,
            approx=False,
            precision=precision,
            quote=quote,
            char_start=cell.start,
            char_end=cell.end,
            place=" | ".join(p for p in (f"table {self.number}", name, column.printed) if p),
            rule=f"table.{kind}",
            release_id=self.document.release_id,
            document_sha256=self.document.sha256,
            publisher=self.document.publisher,
            url=self.document.url,
            published_at=self.document.published_at,
            retrieved_at=self.document.retrieved_at,
        )

    def _statement(
        self, text: str, row: _Row, column: _Column, kind: str
    ) -> tuple[str, Period, str, float, str, str | None, float] | _Refusal:
        """Indicator, period, measure, value, unit, base and precision of one figure, or why there are none."""
        h = column.header
        if column.trouble:
            return _Refusal("unknown_header", f"column {column.printed!r}: {column.trouble}")
        if row.reason:
            return _Refusal(row.reason, row.detail)
        if row.ref_area is None and not self.place.code:
            return _Refusal("unknown_area", self.place.detail)
        flow = row.indicator or h.flow
        if flow is None:
            return _Refusal(
                "unknown_header", f"column {column.printed!r} does not say exports, imports or both"
            )
        if row.indicator and h.flow and row.indicator != h.flow:
            return _Refusal("ambiguous", f"row says {row.indicator}, column {h.flow}")
        period = self._period(column.months, h.year, row.months)
        if isinstance(period, _Refusal):
            return period
        measure = h.measure or "level"
        times = _TIMES.fullmatch(text)
        if not (_FIGURE.fullmatch(text) or (times and measure == "yoy")):
            return _Refusal("ambiguous", "text where a figure is expected")
        digits = times[1] if times else text.replace(",", "").rstrip("%")
        value = Decimal(digits)
        last = Decimal(10) ** int(value.as_tuple().exponent)
        if text.endswith("%") and measure == "level":
            return _Refusal("ambiguous", f"a percentage in the column of levels {column.printed!r}")
        indicator = flow
        if h.quantity:
            if flow not in ("exports", "imports"):
                return _Refusal("not_relevant", "a quantity of exports and imports together")
            indicator = {"exports": "export_volume", "imports": "import_volume"}[flow]
        if kind == "by_origin":
            indicator = f"other:{flow} by origin"
        if measure != "level":
            scale = Decimal(100) if times else Decimal(1)
            of = (flow if kind != "by_location" else self.place.code or None) if measure == "share" else None
            return indicator, period, measure, float(value * scale), "PCT", of, float(last * scale)
        unit = self._unit_for(row, h, kind)
        if unit is None:
            return _Refusal("no_unit", "neither row, header nor caption gives the unit")
        scale = Decimal(str(unit.scale))
        return indicator, period, measure, float(value * scale), unit.code, None, float(last * scale)

    def _unit_for(self, row: _Row, h: Header, kind: str) -> Unit | None:
        """A row's own unit, the column's, the caption's; a commodity's own unit is that of its quantity."""
        if h.quantity:
            return row.unit
        if kind == "by_commodity":
            return h.unit or self.unit
        return row.unit or h.unit or self.unit

    def _period(self, months: Months | None, year: int | None, own: Months | None) -> Period | _Refusal:
        """The period of a figure from its column's months and year, its row's ``own`` months, title and date."""
        title = self.title
        if months is None and title and title.first:
            months = title
        if own is not None:
            months = own
        if months is None:
            return _Refusal("period_unknown", "neither header nor title names the months")
        if year is None and title:
            if title.last and (months.last > title.last if own else months.last != title.last):
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

    # -- what is not read --------------------------------------------------------------------------------

    def _refuse(self, body: range, kind: str, header: bool) -> Iterator[UnreadNumber]:
        """Every number of rows that no header or no known kind of table explains."""
        why = "no header was found" if not header else "the table is of no known kind"
        title = next((c for c in self.captions if c), "")
        for r in body:
            cells = [c for c in dict.fromkeys(self.grid[r]) if c and c.row == r]
            quote = self.document.text[cells[0].start : cells[-1].end] if cells else ""
            for cell in cells:
                text = self.text(cell)
                if _FIGURE.fullmatch(compact(text)):
                    yield self._unread(cell, "unknown_header", f"{why}: {title}", quote)
                    continue
                for m in _DIGITS.finditer(text):
                    dated = text[m.end() : m.end() + 1] in ("年", "月", "日", "季")
                    part = Cell(cell.row, cell.col, 1, 1, cell.start + m.start(), cell.start + m.end())
                    yield self._unread(part, "date" if dated else "unknown_header", f"{why}: {title}", quote)

    def _unread(self, cell: Cell, reason: str, detail: str, quote: str) -> UnreadNumber:
        return UnreadNumber(
            text=self.text(cell),
            reason=reason,
            detail=f"table {self.number}: {detail}",
            quote=quote,
            char_start=cell.start,
            char_end=cell.end,
            release_id=self.document.release_id,
            document_sha256=self.document.sha256,
            publisher=self.document.publisher,
            url=self.document.url,
            published_at=self.document.published_at,
            retrieved_at=self.document.retrieved_at,
        )


def _caption_flow(text: str) -> Header:
    """The flow that a caption names, as in 出口主要商品量值表; nothing when it names several."""
    words = compact(text)
    if re.search(r"进出口|export(?:s)?(?:&|and)import|import(?:s)?(?:&|and)export", words):
        return Header(flow="trade") if not re.search(r"进出口商品|收发货人", words) else Header()
    out = "出口" in words or "export" in words
    into = "进口" in words or "import" in words
    return Header(flow="exports" if out else "imports") if out != into else Header()


def _resolves(name: str) -> bool:
    """Whether a label is one of the places, partners or indicators that rows are named after."""
    lists = ("ref_area", "counterpart_area", "indicator", *_BREAKDOWNS)
    bare = without_brackets(label(name))
    return bare in _TOTALS or any(bare in aliases(n) for n in lists)


def _indicator(name: str) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """The indicator of a row, with a breakdown in front of it or behind, as in 一般贸易出口 or 对美国出口."""
    known = aliases("indicator")
    code = known.get(name)
    if code:
        return (code, ()) if _RELEVANT.fullmatch(code) else None
    for at in range(1, len(name)):
        for one, other in ((name[:at], name[at:]), (name[at:], name[:at])):
            code = known.get(other)
            if code not in _TRADE:
                continue
            for dimension in _BREAKDOWNS:
                found = aliases(dimension).get(one)
                if found and found != TOTAL:
                    return code, ((dimension, found),)
            partner = aliases("counterpart_area").get(re.sub(r"^[对从自向]", "", one))
            if partner and one[0] in "对从自向":
                return code, (("counterpart_area", partner),)
    return None


__all__ = ["extract_tables"]
