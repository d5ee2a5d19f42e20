"""What stands above a table: whose figures, of which months, in which unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from gd_pipeline.extract.fold import fold
from gd_pipeline.extract.tables.headers import (
    CHINESE_NUMBER,
    MONTH_NAME,
    NAMED_SPANS,
    UNIT_EN,
    UNIT_ZH,
    Months,
    Unit,
    aliases,
    compact,
    currency_of,
    month_number,
    unit_of,
)
from gd_pipeline.model.codes import by_alias
from gd_pipeline.model.document import Document, Table
from gd_pipeline.model.value import value

_DATED = re.compile(
    r"(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)|(?:19|20)\d\d年\d{1,2}月\d{1,2}日"
    r"|\d{1,2}/\d{1,2}/(?:19|20)\d\d"
    r"|(?<![a-z\d])\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?(?:19|20)\d\d"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\d{1,2},(?:19|20)\d\d"
)
"""A line with a whole date says when the page was published, not what the table covers."""
_UNIT_LINE = re.compile(r"(?:计量)?单位(?:为)?[:]?|unit(?:s)?[:]")
_CURRENCY_HINT = re.compile(r"按?(人民币|美元)(?:值|计价?)|in(cny|rmb|usd|us\$|us\$?dollars?)\b")
_TITLE_ZH = re.compile(
    r"(?P<y>(?:19|20)\d\d)年(?:(?P<a>\d{1,2})月?(?:至|到|-)(?P<b>\d{1,2})月"
    r"|前(?P<n>\d{1,2}|[一二三四五六七八九十]{1,2})个?月|(?P<q>前三季度|第?[一二三四]季度|[上下]半年|全年)"
    r"|(?P<m>\d{1,2})月)?"
)
_TITLE_EN = re.compile(rf"(?P<a>{MONTH_NAME})(?:(?:-|to)(?P<b>{MONTH_NAME}))?,?(?P<y>(?:19|20)\d\d)")
_TITLE_ISO = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)(?:[-./_]?)(?P<m>0[1-9]|1[0-2])(?!\d)")
_NATIONAL = re.compile(r"进出口商品.{0,14}(?:总值|量值)表")
_DISTRICT = re.compile(r"关区")
_FOREIGN_CAPITAL = re.compile(r"外商直接投资|(?:利用|使用|吸收)外[资商]|foreigndirectinvestment")
_BOTH = re.compile(r"进出口|exports?(?:&|and)import|imports?(?:&|and)export")


@value
class Place:
    """The territory of a table; ``code`` is empty when it is not known, ``detail`` then says why."""

    code: str
    detail: str = ""


@value
class Caption:
    """What the lines above a table say; ``lines`` are they, the nearest first, the document's title last.

    ``months`` has first and last 0 where only a year is named; ``unit`` is None where no line names one.
    """

    lines: tuple[str, ...]
    months: Months | None
    unit: Unit | None
    flow: str | None
    place: Place


def read_caption(document: Document, table: Table) -> Caption:
    """Read the lines above a table (up to the table before it) and the document's title."""
    lines = _lines(document, table)
    named = [m for line in lines if (m := title_months(line))]
    return Caption(
        lines=tuple(lines),
        months=next((m for m in named if m.first), named[0] if named else None),
        unit=_unit(lines),
        flow=next((f for line in lines if (f := caption_flow(line))), None),
        place=caption_place(lines, document.ref_area),
    )


def _lines(document: Document, table: Table) -> list[str]:
    floor = max((t.end for t in document.tables if t.end <= table.start), default=0)
    above = [p for p in document.paragraphs if floor <= p.start and p.end <= table.start]
    lines: list[str] = []
    for p in reversed([p for p in above if p.role != "title"][-5:]):
        if p.end - p.start > 120:
            break
        line = document.text[p.start : p.end]
        if not _DATED.search(compact(line)):
            lines.append(line)
    return [*lines, document.title]


def _unit(lines: Sequence[str]) -> Unit | None:
    """The unit of the nearest line that names one; 万元 under a title that says 美元值 is in dollars.

    None also where line and title contradict each other.
    """
    for line in lines:
        unit = unit_line(line)
        if unit is None:
            continue
        hint = next((h for text in lines if (h := currency_hint(text))), None)
        if hint is None or hint == unit.code or unit.code not in ("CNY", "USD"):
            return unit
        plain = unit.code == "CNY" and not re.search(r"人民币|rmb|cny|yuan", compact(line))
        return Unit(hint, unit.scale) if plain else None
    return None


def unit_line(text: str) -> Unit | None:
    """The unit of a caption such as 单位：亿元人民币 or Unit: CNY 100 Million; None when it names none."""
    line = compact(text)
    mark = _UNIT_LINE.search(line)
    if not mark:
        return None
    tail = line[mark.end() :].strip("()（）:,。.;")
    whole = unit_of(tail)
    if whole:
        return whole
    for pattern in (UNIT_ZH, UNIT_EN):
        m = pattern.match(tail)
        if m:
            return unit_of(m[0])
    return None


def currency_hint(text: str) -> str | None:
    """The currency of a title such as （人民币值） or (in USD); None when it names none."""
    m = _CURRENCY_HINT.search(compact(text))
    return currency_of(m[1] or m[2]) if m else None


@lru_cache(maxsize=1024)
def title_months(text: str) -> Months | None:
    """The period that a title names with its year; a bare year gives (0, 0, year)."""
    title = compact(text)
    m = _TITLE_EN.search(title)
    if m:
        return Months(month_number(m["a"]), month_number(m["b"] or m["a"]), int(m["y"]))
    year_only: Months | None = None
    for m in _TITLE_ZH.finditer(title):
        year = int(m["y"])
        if m["a"]:
            return Months(int(m["a"]), int(m["b"]), year)
        if m["n"]:
            return Months(1, int(m["n"]) if m["n"].isdigit() else CHINESE_NUMBER[m["n"]], year)
        if m["q"]:
            return Months(*NAMED_SPANS[m["q"].removeprefix("第")], year)
        if m["m"]:
            return Months(int(m["m"]), int(m["m"]), year)
        year_only = year_only or Months(0, 0, year)
    m = _TITLE_ISO.search(title)
    if m:
        return Months(int(m["m"]), int(m["m"]), int(m["y"]))
    return year_only


@cache
def _place_names() -> re.Pattern[str]:
    """The names of places; 广州海关 is an office, not the city."""
    names = sorted((fold(n).lower() for n in by_alias("ref_area") if len(n) > 1), key=len, reverse=True)
    han = "|".join(re.escape(n) for n in names if not n.isascii())
    latin = "|".join(re.escape(n) for n in names if n.isascii())
    return re.compile(rf"(?:{han})(?!海关|关区)|(?<![a-z])(?:{latin})(?![a-z])")


def caption_place(lines: Sequence[str], default: str) -> Place:
    """The place that the nearest line names, else the nation for its customs' tables, else ``default``.

    A customs district (关区) is no territory of the code list: its figures are not those of the city.
    """
    folded = [fold(line).lower() for line in lines]
    for line in folded:
        if _DISTRICT.search(line):
            return Place("", f"a customs district: {line}")
    for line in folded:
        found = [aliases("ref_area")[compact(m[0])] for m in _place_names().finditer(line)]
        inner = [code for code in found if code != "CN"]
        if inner:
            return Place(inner[0])
        if found or _NATIONAL.search(line):
            return Place("CN")
    if default:
        return Place(default)
    return Place("", "neither caption nor publisher says whose figures these are")


def caption_flow(text: str) -> str | None:
    """The flow that a caption names, as in 出口主要商品量值表; None when it names none or 进出口商品."""
    words = compact(text)
    if _FOREIGN_CAPITAL.search(words):
        return "fdi_used"
    if _BOTH.search(words):
        return None if re.search(r"进出口商品|收发货人", words) else "trade"
    out = "出口" in words or "export" in words
    into = "进口" in words or "import" in words
    return ("exports" if out else "imports") if out != into else None
