"""What the label of a table's row says: place, partner, trade mode, commodity or indicator."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from gd_pipeline.extract.scope import TRADED
from gd_pipeline.extract.tables.headers import (
    BREAKDOWNS,
    RELEVANT,
    Header,
    Months,
    Unit,
    aliases,
    compact,
    read_header,
    unit_of,
)
from gd_pipeline.model.codes import codes
from gd_pipeline.model.observation import TOTAL
from gd_pipeline.model.value import value

_MARK = re.compile(
    r"^(?:[#*·•▪◆○●]|[-–—](?:by)?(?!\d)|其中[:]?|其:|ofwhich[:]?|including[:]?|[(]?\d{1,2}[.、)](?!\d)|[一二三四五六七八九十]+、)+"
)
_FOOTNOTE = re.compile(r"(?:[*①②③④⑤⑥⑦⑧⑨⑩]|\(\d\)|\[\d\]|:)+$")
_BRACKET = re.compile(r"\(([^()]*)\)")
_NESTED = re.compile(r"^(?:[#*·•▪]|[-–—](?!\d)|其中|其:|ofwhich|including)")
_TOTALS = frozenset((
    "总值", "总计", "合计", "总额", "总量", "全国", "全国总值", "全国合计",
    "total", "grandtotal", "totalvalue", "nationaltotal",
))  # fmt: skip
_REST = frozenset(("其他", "其它", "other", "others"))
_PARTNERS = {"中国": "CN", "china": "CN", "中非": "CF"}
"""Names of partners that mean something else in prose."""
_GROWTH = re.compile(r"(?P<of>.+?)(?:同比|比上年(?:同期)?)?(?:增长率?|增速|增幅)%?")
_BARE = frozenset(("出口", "进口", "exports", "imports", "export", "import"))
_UNDER = {"service_trade": "service_", "ecommerce_trade": "ecommerce_", "trade": "", "": ""}
"""What a bare 出口 is under a row about this indicator; under none yet it is trade in goods."""

Breakdown = tuple[tuple[str, str], ...]


@value
class Row:
    """What a row's label says; ``reason`` and ``detail`` when its figures can't be read."""

    indicator: str | None = None
    ref_area: str | None = None
    breakdown: Breakdown = ()
    unit: Unit | None = None
    months: Months | None = None
    measure: str | None = None
    reason: str = ""
    detail: str = ""


@value
class Above:
    """What the rows before mean for one that depends on them.

    ``indicator`` is empty before the first row and None after one about another subject; ``dimension`` is
    what the rows are split by, ``flow`` the bare flow told last, whose parts may follow.
    """

    indicator: str | None = ""
    unit: Unit | None = None
    dimension: str = ""
    flow: str | None = None

    def after(self, printed: str, row: Row, figures: bool) -> Above:
        """The same for the next row: a heading without figures begins anew, a part changes nothing."""
        if not figures:
            return Above()
        if _NESTED.match(compact(printed)) or without_brackets(label(printed)) in _BARE:
            above = replace(self, dimension=row.breakdown[0][0]) if row.breakdown else self
            return above if row.breakdown else replace(above, flow=row.indicator)
        return Above(row.indicator, row.unit, row.breakdown[0][0] if row.breakdown else self.dimension)


def label(text: str) -> str:
    """A row's label in compact form without marks such as 其中：, #, of which:, footnote signs."""
    return _FOOTNOTE.sub("", _MARK.sub("", compact(text)))


def without_brackets(text: str) -> str:
    """A compact label without what stands in brackets."""
    return _BRACKET.sub("", text)


def in_brackets(text: str) -> list[str]:
    """The parts in the brackets of a label, as 1-6月 and 亿元 of 地区生产总值（1-6月，亿元）."""
    return [p for b in _BRACKET.findall(compact(text)) for p in re.split(r"[,，、;；]", b) if p]


@lru_cache(maxsize=4096)
def known_label(printed: str) -> bool:
    """Whether a label is one that rows are named after: a place, partner, indicator, commodity ..."""
    bare = without_brackets(label(printed))
    lists = ("ref_area", "counterpart_area", "indicator", *BREAKDOWNS)
    return bare in _TOTALS or any(bare in aliases(n) for n in lists)


def total_of(printed: Iterable[str]) -> str | None:
    """Whose total the total row of a table by location is: the parent of the places that it lists."""
    parents: dict[str, int] = {}
    for text in printed:
        code = aliases("ref_area").get(label(text))
        parent = codes("ref_area")[code].parent if code else ""
        if parent:
            parents[parent] = parents.get(parent, 0) + 1
    for area in ("CN", "CN-GD"):
        if parents.get(area, 0) >= 2:
            return area
    return max(parents, key=lambda p: parents[p]) if parents else None


def read_row(kind: str, printed: str, above: Above, home: str | None) -> Row:
    """What the label of a row says in a table of this kind; ``home`` is whose total a total row is."""
    name = label(printed)
    bare = without_brackets(name)
    if kind in ("by_location", "by_origin"):
        if bare in _TOTALS:
            return (
                Row(ref_area=home) if home else Row(reason="unknown_area", detail="a total of unknown places")
            )
        code = aliases("ref_area").get(name) or aliases("ref_area").get(bare)
        return Row(ref_area=code) if code else Row(reason="unknown_area", detail=f"place {printed!r}")
    if kind == "by_country":
        partners = aliases("counterpart_area")
        code = partners.get(name) or partners.get(bare) or _PARTNERS.get(bare)
        code = TOTAL if bare in _TOTALS else code
        if code:
            return Row(breakdown=(("counterpart_area", code),))
        return Row(reason="unknown_area", detail=f"partner {printed!r}")
    if kind == "by_period":
        return _period_row(name, printed)
    if kind in ("by_mode", "by_commodity", "by_sector"):
        if bare in _TOTALS:
            return Row()
        if bare in _REST and kind == "by_mode" and above.dimension:
            return Row(breakdown=((above.dimension, "other"),))
        lists = (
            ("product",)
            if kind in ("by_commodity", "by_sector")
            else ("customs_procedure", "enterprise_type")
        )
        split = _split((name, bare), lists)
        return Row(breakdown=split) if split else Row(reason="unknown_row", detail=f"row {printed!r}")
    return _indicator_row(kind, printed, above)


def _period_row(name: str, printed: str) -> Row:
    """A row of a table whose rows are months, quarters or years."""
    said = read_header(name)
    if not said.rest and said.months:
        return Row(months=replace(said.months, year=said.year))
    if not said.rest and said.year and said == Header(year=said.year):
        return Row(months=Months(1, 12, said.year))
    return Row(reason="period_unknown", detail=f"row {printed!r}")


def _split(names: Iterable[str], lists: Iterable[str]) -> Breakdown:
    """The breakdown that one of the names stands for, empty for none."""
    for code_list in lists:
        for name in names:
            code = aliases(code_list).get(name)
            if code and code != TOTAL:
                return ((code_list, code),)
    return ()


def _indicator_row(kind: str, printed: str, above: Above) -> Row:
    """A row of a table of indicators: its name, with unit and a period of its own in brackets."""
    name = label(printed)
    bare = without_brackets(name)
    parts = in_brackets(printed)
    unit = next((u for p in parts if (u := unit_of(p))), None)
    months = next((h.months for p in parts if (h := read_header(p)).months and not h.rest), None)
    found = _indicator(name) or _indicator(bare)
    growth = _GROWTH.fullmatch(bare) if not found else None
    if growth:
        found = _indicator(growth["of"])
        return (
            Row(found[0], None, found[1], months=months, measure="yoy") if found else _unknown(kind, printed)
        )
    if not found and kind == "total":
        said = read_header(name)
        flow = said.flow if said == Header(flow=said.flow) else None
        flow = "trade" if bare in _TOTALS else flow
        found = (flow, ()) if flow else None
    nested = _NESTED.match(compact(printed)) is not None
    whole = (above.flow if nested else None) or above.indicator
    if not found and whole:
        split = _split((bare,), BREAKDOWNS)
        goes_on = bool(split) and split[0][0] == above.dimension
        if split and (goes_on or kind == "total" or nested):
            return Row(whole, None, split, unit or above.unit, months)
    if not found:
        return _unknown(kind, printed)
    indicator, breakdown = found
    if bare in _BARE and kind == "indicators":
        if unit and not nested and above.indicator not in _UNDER:
            return Row(indicator, None, breakdown, unit, months)  # a row of its own
        if above.indicator not in _UNDER:
            return Row(reason="ambiguous", detail=f"{printed!r} under a row about something else")
        return Row(_UNDER[above.indicator] + indicator, None, breakdown, unit or above.unit, months)
    return Row(indicator, None, breakdown, unit, months)


def _unknown(kind: str, printed: str) -> Row:
    return Row(reason="not_relevant" if kind == "indicators" else "unknown_row", detail=f"row {printed!r}")


def _indicator(name: str) -> tuple[str, Breakdown] | None:
    """The indicator of a row, with a breakdown before it or behind, as in 一般贸易出口 or 对美国出口."""
    known = aliases("indicator")
    code = known.get(name)
    if code:
        return (code, ()) if RELEVANT.fullmatch(code) else None
    for at in range(1, len(name)):
        for part, flow in ((name[:at], name[at:]), (name[at:], name[:at])):
            code = known.get(flow)
            if code not in TRADED:
                continue
            split = _split((part,), BREAKDOWNS)
            if not split and part[0] in "对从自向":
                split = _split((part[1:],), ("counterpart_area",))
            if split:
                return code, split
    return None
