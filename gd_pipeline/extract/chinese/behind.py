"""What stands behind a Chinese percentage and says what it is of: 2.5%的出口增速, 占比近七成的机电产品.

What a bracket says exactly was said vaguely before it: 占比近七成(68.4%).

What the words before a figure say is decided in ``subjects`` and ``measures``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gd_pipeline.extract.chinese import words
from gd_pipeline.extract.chinese.mentions import can_split
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import Sentence, Topic
from gd_pipeline.model.observation import BREAKDOWNS

_VAGUE = re.compile(
    r"(?:[一二两三四五六七八九]成[多半]?|过半|一半|半数|[二三四五六七八九十]分之[一二三四五六七八九]|[一两]番)[多强]?$"
)


def said_vaguely(text: str, s: Sentence, bracket: int) -> str:
    """The clause before a bracket, where it ends with a vague share or growth; else nothing."""
    clause = words.CLAUSE.split(text[s.start : bracket])[-1]
    return clause if _VAGUE.search(clause) else ""


def rate_of(text: str, s: Sentence, n: Number) -> str | None:
    """The indicator whose rate a percentage is told to be: "2.5%的出口增速"."""
    if n.unit != "PCT" or text[n.stop : n.stop + 1] != "的":
        return None
    behind = next((t for t in s.terms if t.start == n.stop + 1), None)
    if behind is None or not text.startswith(words.RATE_OF, behind.end):
        return None
    return behind.get("indicator")


def rate_sign(text: str, n: Number) -> int:
    """The sign of a rate that is named behind its figure."""
    return -1 if words.FALLS.search(text, n.stop, n.stop + 10) else 1


_COMES_FROM = re.compile(
    r"(?:以上|左右|多)?(?:的?(?:资金|投资|份额))?[都均]?(?:来自于?|出自|源自|来源于|源于|投向了?|流向了?|流入|集中[在于])"
)


def part_behind(text: str, s: Sentence, n: Number, topics: Sequence[Topic]) -> Topic | None:
    """The part whose share a percentage is, told by where it comes from or goes: 近六成外资中,62%来自香港."""
    comes = _COMES_FROM.match(text, n.stop) if n.unit == "PCT" else None
    behind = next((t for t in s.terms if comes and t.start >= comes.end()), None)
    if comes is None or behind is None or behind.start > comes.end() + 1 or not topics[0].indicator:
        return None
    dimension = next((d for d in BREAKDOWNS if can_split(behind, d)), None)
    return topics[0].fresh().split(dimension, behind.get(dimension)) if dimension else None


def of_other_things(s: Sentence, n: Number) -> bool:
    """Whether what is named right behind a percentage is not collected: "50%的工业总产值"."""
    behind = next((t for t in s.terms if t.start > n.stop), None)
    return behind is not None and behind.start <= n.stop + 3 and bool(behind.get("out_of_scope"))


def described(s: Sentence, n: Number, topics: Sequence[Topic]) -> list[Topic]:
    """A percentage that describes what is named behind it: "占比近七成的机电产品"."""
    behind = [t for t in s.terms if n.stop < t.start]
    if not behind or behind[0].start > n.stop + 1:
        return list(topics)
    for d in BREAKDOWNS:
        if can_split(behind[0], d):
            part = topics[0].fresh().split(d, behind[0].get(d))
            flow = behind[1].get("indicator") if len(behind) > 1 else None
            near = flow and behind[1].start == behind[0].end
            return [part.about(flow) if near else part]
    return list(topics)
