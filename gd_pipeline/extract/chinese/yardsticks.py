"""Whose rate a Chinese comparison tells: 高出全国(6%), 好于全省外贸8%的降幅, 同期全省增长3%.

What the subject itself measures is decided in ``measures``.
"""

from __future__ import annotations

import re

from gd_pipeline.extract.chinese import words
from gd_pipeline.extract.chinese.mentions import can_split
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import MONEY, TRADED, Sentence, Topic, is_within
from gd_pipeline.model.codes import codes
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL

_NAMES = re.compile(
    r"(?:(?:[高低快慢][于出过]|占(?:比重?)?(?:同期|当期)?)(?P<names>[^,，;\d]{2,30})"
    r"|[比较](?P<than>[^,，;\d]{2,30}?)(?:整体|平均|水平|增速|增幅|的)*[高低快慢]出?了?)$"
)
_OTHER_FLOW = re.compile(rf"(?:{words.THAN})同期的?$")
"""Before the other flow of the same time, with whose rate one is compared: 高于同期出口."""
_EXCEEDS = re.compile(r"(?:超[过出]|[高多大]于|[高多]出|压过|不[及如]|[低少]于)了?$")
"""Before a part that another is compared with."""


def yardsticks(clause: str, count: int, measure: str) -> list[str]:
    """The bases of as many distances or shares, where each has a name: 分别高于全国、全省1和2个百分点.

    Those of shares are areas: 分别占全国、全省的5%和20%. Else none.
    """
    named = _NAMES.search(clause) if measure in ("pp", "share") else None
    names = words.ENUMERATORS.split(named["names"] or named["than"]) if named else []
    found = [next((code for word, code in words.BASES if word in name), "") for name in names]
    if len(found) != count or count < 2 or not all(found):
        return []
    if measure == "pp":
        return [f"{code}_growth" for code in found]
    return found if len(set(found)) == count and all(code in codes("ref_area") for code in found) else []


def compared_with(text: str, s: Sentence, at: int, until: int, topic: Topic) -> Topic | None:
    """What a comparison in the words ``at:until`` names right before their end: an area, maybe its flow."""
    terms = [t for t in s.terms if at <= t.start and t.end <= until]
    area = next((t for t in reversed(terms) if t.get("ref_area")), None)
    if area is None and terms and _OTHER_FLOW.search(text, at, terms[-1].start) and terms[-1].end == until:
        flow = terms[-1].get("indicator")
        return topic.about(flow) if flow in TRADED and topic.indicator in TRADED else None
    if area is None or not words.YARDSTICK_ENDS.fullmatch(text, area.end, until):
        return None
    if not words.COMPARE_OPEN.search(text[at : area.start]):
        return None
    flow = next((t.get("indicator") for t in terms if t.start >= area.end), None)
    return topic.fresh().within(area.get("ref_area")).about(flow or topic.indicator)


def rate_compared_with(text: str, s: Sentence, at: int, n: Number, topic: Topic) -> Topic | None:
    """What has the rate that a comparison ends with: 高于全国6%的增速, 高于6%的全国平均水平."""
    if n.unit != "PCT" or text[n.stop : n.stop + 1] != "的":
        return None
    if words.RATE_BEHIND.match(text, n.stop):
        return compared_with(text, s, at, n.start, topic)
    area = next((t for t in s.terms if t.start == n.stop + 1 and t.get("ref_area")), None)
    if area is None or not words.COMPARE.fullmatch(text, n.start - 2, n.start):
        return None
    ends = words.YARDSTICK_ENDS.match(text, area.end, s.end)
    named = ends and ends[0] and text[ends.end() : ends.end() + 1] in words.CLAUSE_MARKS
    return topic.fresh().within(area.get("ref_area")) if named else None


def part_compared_with(text: str, s: Sentence, at: int, n: Number, topic: Topic) -> Topic | None:
    """The other part whose amount a comparison ends with: 民营企业出口2亿元,超过外资企业的1亿元."""
    if n.unit not in MONEY or text[n.start - 1] != "的":
        return None
    other = next((t for t in s.terms if at <= t.start and t.end == n.start - 1), None)
    if other is None or not _EXCEEDS.search(text, at, other.start):
        return None
    own = next((d for d in BREAKDOWNS if getattr(topic, d) != TOTAL and can_split(other, d)), None)
    return topic.split(own, other.get(own)) if own else None


def is_yardstick(topic: Topic, before: Topic, s: Sentence, at: int, until: int) -> bool:
    """Whether a wider area than ``before`` was named only for comparison: "同期全省增长3%"."""
    named = [t for t in s.terms if at <= t.start < until]
    wider = topic.area and before.area and is_within(before.area, topic.area)
    return bool(wider and topic.area != before.area and not any(t.get("indicator") for t in named))
