"""Policy goals and measures: which sentences state a goal, its deadline, and a document's numbered measures.

The numbers of a goal are bound like any others; what is decided here is that they are goals (``target``), not
figures of something that happened. Amounts and thresholds of reward rules are no goals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from gd_pipeline.extract.goals_en import goals
from gd_pipeline.extract.numbers import zh_numeral
from gd_pipeline.extract.scope import STOCKS, Claim
from gd_pipeline.model.codes import by_alias
from gd_pipeline.model.document import Document
from gd_pipeline.model.period import Period

_AIM_ZH = re.compile(r"力争|目标|预期(?!寿命)|争取|努力实现|到20\d\d年(?!底?(?:已|共))")
_MET_ZH = re.compile(r"(?:达到|完成|实现|超额|提前)[^,，;。]{0,12}目标")
"""A goal that was met is the news of a figure, no goal."""

_BUILD_ZH = re.compile(r"培育|打造|建设|建成|布局|引进|新增|支持建设|认定|设立|形成|建立")
_DONE_ZH = re.compile(r"已|累计|目前|共有|现有|拥有|达到了|截至|完成了|建成了")
_DEADLINE = re.compile(r"(?:到|至)(?P<year>20\d\d)")
_YEAR_GOAL = re.compile(r"(?:今年|(?P<year>20\d\d)年?).{0,24}?(?:预期|目标)|(?:预期|目标).{0,12}今年")
_POLICY_TITLE = re.compile(
    r"意见|措施|方案|计划|规划|办法|若干|行动|通知|决定|纲要"
    r"|opinions?\b|measures?\b|action plan|guidelines?\b|plan\b|regulations?\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\s*(?:[(（](?P<zh>[一二三四五六七八九十]+)[)）]|第(?P<art>[一二三四五六七八九十]+)条"
    r"|(?P<en>\d{1,2})\.\s(?=[A-Z]))\s*"
)
_PART = re.compile(r"\s*[一二三四五六七八九十]+、")


@dataclass(frozen=True, slots=True)
class Measure:
    """A numbered measure at ``start:end`` of the document's text: its number, field and heading."""

    number: str
    field: str
    heading: str
    start: int
    end: int


def is_policy(document: Document) -> bool:
    """Whether the document lays down measures: by its title, or by its many numbered paragraphs."""
    return bool(_POLICY_TITLE.search(document.title)) or len(list(_numbered(document))) >= 5


def as_targets(
    claims: list[Claim],
    folded: str,
    sentence: tuple[int, int],
    lang: str,
    *,
    policy: bool,
    published: date | None,
) -> list[Claim]:
    """The claims of one sentence, those that state a goal as targets.

    An aim makes targets of figures, a plan only of counts of things (parks, firms, warehouses). The period of
    a target is its deadline (``..YYYY-12``), the year or years of the goal, or None when none is named.
    """
    body = folded[sentence[0] : sentence[1]]
    if lang == "en":
        told = goals(body, published)
        return [
            _target(c, told.period, lang)
            if told.aims_at(c.number.start - sentence[0]) or (told.build and _counts(c))
            else c
            for c in claims
        ]
    if _AIM_ZH.search(_MET_ZH.sub("", body)):
        return [_target(c, _deadline_zh(body, c, published), lang) for c in claims]
    if policy and _BUILD_ZH.search(body) and not _DONE_ZH.search(body):
        return [_target(c, _deadline_zh(body, c, published), lang) if _counts(c) else c for c in claims]
    return claims


def _counts(c: Claim) -> bool:
    return c.topic.indicator in STOCKS and c.measure == "level"


def _target(c: Claim, period: Period | None, lang: str) -> Claim:
    return replace(c, measure="target", topic=replace(c.topic, period=period), rule=f"{lang}.target")


def _deadline_zh(body: str, c: Claim, published: date | None) -> Period | None:
    """The deadline that a Chinese sentence names, or the year that its goal is for."""
    deadline = _DEADLINE.search(body)
    if deadline:
        return Period.point(int(deadline["year"]))
    of_year = _YEAR_GOAL.search(body)
    if of_year is None or c.topic.period is None:
        return None
    this_year = published.year if published else c.topic.period.year
    return Period.months(int(of_year["year"]) if of_year["year"] else this_year, 1, 12)


def _numbered(document: Document) -> Iterator[tuple[int, int, re.Match[str]]]:
    for p in document.paragraphs:
        m = _NUMBERED.match(document.text, p.start, p.end)
        if m and p.role == "body":
            yield p.start, p.end, m


def _field(heading: str, known: dict[str, str]) -> str:
    found = [
        (heading.find(alias), code) for alias, code in known.items() if alias and alias in heading.lower()
    ]
    return min(found)[1] if found else ""


def measures(document: Document) -> list[Measure]:
    """The numbered measures of a policy document, each with the field that its heading or its part names."""
    if not is_policy(document):
        return []
    known = by_alias("policy_field")
    part = ""
    parts = {}
    for p in document.paragraphs:
        if _PART.match(document.text, p.start, p.end):
            part = _field(document.text[p.start : p.end], known)
        parts[p.start] = part
    out = []
    for start, end, m in _numbered(document):
        body = document.text[m.end() : end]
        heading = re.split(r"[。.：:]", body, maxsplit=1)[0].strip()
        numeral = m["zh"] or m["art"]
        number = m["en"] or str(zh_numeral(numeral) or numeral)
        out.append(
            Measure(number, parts.get(start) or _field(heading, known) or "general", heading, start, end)
        )
    return out
