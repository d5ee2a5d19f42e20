"""A release as one HTML page that shows what became of every number of its text.

The page needs nothing but itself: no script, no other file, no request. Which pages are written, and where,
is the business of ``pages``.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from markupsafe import Markup, escape

from gd_pipeline.model.document import CHINA, Document
from gd_pipeline.model.observation import Extraction, Observation
from gd_pipeline.publish.marks import (
    KIND_OF,
    Grid,
    Kind,
    Mark,
    Marked,
    Piece,
    breakdowns,
    mark,
    name_of,
    summary_of,
    value_of,
)

if TYPE_CHECKING:
    from jinja2 import Template

MADE_FROM = '<meta name="made-from" content="{}">'
"""How a page says, in its first 200 characters, what it was made from."""

LEGEND: dict[Kind, tuple[str, str]] = {
    "level": ("level", "数值"),
    "growth": ("growth", "增速"),
    "share": ("share", "占比"),
    "points": ("percentage points", "百分点"),
    "target": ("target", "目标"),
    "rank": ("rank", "位次"),
    "unread": ("unread", "未读"),
    "aside": ("no figure: date, name, list number", "非数据：日期、名称、序号"),
}
"""What the kinds of numbers are called, in English and Chinese."""

_WORDS = {
    "about": ("What became of every number", "每个数字的去向"),
    "published": ("Published", "发布"),
    "undated": ("no date", "无日期"),
    "retrieved": ("retrieved", "采集"),
    "version": ("version", "版本"),
    "problems": ("What kept it from being read", "未能读取之处"),
    "observations": ("Observations", "观测值"),
    "unread": ("Unread numbers", "未读数字"),
    "none": ("None.", "无。"),
    "text": ("Text of the release", "正文"),
    "table": ("Table of the release", "正文表格"),
    "no_text": ("No text was read.", "未读到正文。"),
    "number": ("number", "原文数字"),
    "indicator": ("indicator", "指标"),
    "ref_area": ("area", "地区"),
    "period": ("period", "时期"),
    "breakdown": ("breakdown", "细分"),
    "measure": ("measure", "度量"),
    "of": ("of", "基数"),
    "value": ("value", "值"),
    "unit": ("unit", "单位"),
    "rule": ("rule", "规则"),
    "reason": ("reason", "原因"),
    "detail": ("detail", "说明"),
}
_COLUMNS = {
    "observations": (
        "number", "indicator", "ref_area", "period", "breakdown", "measure", "value", "unit", "rule",
    ),
    "unread": ("number", "reason", "detail"),
}  # fmt: skip
"""The columns of the lists behind the row's number; their names are words."""


class _Row(NamedTuple):
    """A line of the list of observations."""

    n: int
    mark: int
    kind: Kind
    text: str
    indicator: Markup
    area: Markup
    period: str
    breakdown: Markup
    measure: Markup
    value: str
    unit: str
    rule: str


class _UnreadRow(NamedTuple):
    """A line of the list of unread numbers."""

    n: int
    mark: int
    kind: Kind
    text: str
    reason: Markup
    detail: str


@cache
def _template() -> Template:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("gd_pipeline.publish", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("explain.html")


def legend(lang: str) -> dict[Kind, str]:
    """The kinds of numbers and what they are called in a language."""
    return {kind: pair[lang == "zh"] for kind, pair in LEGEND.items()}


@lru_cache(maxsize=8192)
def _coded(lists: tuple[str, ...], code: str, lang: str) -> Markup:
    """A code with its name in a language, or the code alone where it has none of its own."""
    name = name_of(lists, code, lang)
    return escape(code) if name == code else Markup("{} <code>{}</code>").format(name, code)


def _measure(o: Observation, lang: str) -> Markup:
    """The measure, and of what it is a share or a difference."""
    measure = _coded(("measure",), o.measure, lang)
    if not o.of:
        return measure
    base = _coded(("indicator", "ref_area"), o.of, lang)
    return Markup("{} <small>{} {}</small>").format(measure, _WORDS["of"][lang == "zh"], base)


def _row(m: Mark, n: int, o: Observation, lang: str) -> _Row:
    return _Row(
        n=n,
        mark=m.ordinal,
        kind=KIND_OF.get(o.measure, "level"),
        text=m.text,
        indicator=_coded(("indicator",), o.indicator, lang),
        area=_coded(("ref_area",), o.ref_area, lang),
        period=o.period or "?",
        breakdown=Markup(", ").join(_coded((d,), code, lang) for d, code in breakdowns(o)),
        measure=_measure(o, lang),
        value=value_of(o),
        unit=o.unit,
        rule=o.rule,
    )


def _rows(marked: Marked, lang: str) -> tuple[list[_Row], list[_UnreadRow]]:
    """The lists below the text: observations and unread numbers, each in its order."""
    seen = [_row(m, n, o, lang) for m in marked.marks for n, o in m.observations]
    unread = [
        _UnreadRow(n, m.ordinal, m.kind, m.text, _coded(("unread_reason",), u.reason, lang), u.detail)
        for m in marked.marks
        for n, u in m.unread
    ]
    return sorted(seen, key=lambda r: r.n), sorted(unread, key=lambda r: r.n)


def marker(m: Mark) -> str:
    """The small sign at a number: the places of its observations in the list, or a cross for none."""
    return ",".join(str(n) for n, _ in m.observations) or "×"


def _link(m: Mark, lang: str) -> str:
    """A number of the text: a link to its row, which says in its title what became of it."""
    row = f"o{m.observations[0][0]}" if m.observations else f"u{m.unread[0][0]}"
    return (
        f'<a class="n {m.kind}" id="n{m.ordinal}" href="#{row}" data-n="{marker(m)}" '
        f'title="{escape(summary_of(m, lang))}">{escape(m.text)}</a>'
    )


def _text(pieces: Sequence[Piece], lang: str) -> Markup:
    """A run of the text with its numbers as links. In Python: a table has a thousand of these."""
    return Markup("".join(escape(p) if isinstance(p, str) else _link(p, lang) for p in pieces))


def explain_html(document: Document, found: Extraction, made_from: str = "") -> str:
    """The page of a document and what was extracted from it, as HTML text.

    Each number of the text is one link ``#n<k>`` to its row ``#o<n>`` (observation) or ``#u<n>`` (unread) of
    the lists below, and each row links back. ``made_from`` is a token that the page carries in its head.
    Words and names are in the document's language.
    """
    lang = "zh" if document.lang == "zh" else "en"
    marked = mark(document, found)
    observations, unread = _rows(marked, lang)
    at = {"published": document.published_at, "retrieved": document.retrieved_at}
    context: dict[str, Any] = {
        "made_from": MADE_FROM.format(made_from) if made_from.isalnum() else "",
        "lang": lang,
        "w": {key: pair[lang == "zh"] for key, pair in _WORDS.items()},
        "legend": legend(lang),
        "document": document,
        "area": _coded(("ref_area",), document.ref_area, lang),
        "link": document.url if document.url.startswith(("https://", "http://")) else "",
        "file": unquote(document.url).rpartition("/")[2],
        "at": {k: f"{v.astimezone(CHINA):%Y-%m-%d %H:%M}" if v else "" for k, v in at.items()},
        "columns": _COLUMNS,
        "blocks": [("table" if isinstance(b, Grid) else b.role, b) for b in marked.blocks],
        "titled": any(p.role == "title" for p in document.paragraphs),
        "observations": observations,
        "unread": unread,
        "text": lambda pieces: _text(pieces, lang),
    }
    return _template().render(context)
