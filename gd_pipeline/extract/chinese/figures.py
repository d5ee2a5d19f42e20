"""Groups the numbers of a Chinese sentence into lists of figures and sets aside what is no figure.

What a group measures and of what is decided in ``prose`` and ``subjects``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from gd_pipeline.extract.chinese import words
from gd_pipeline.extract.lists import with_shared_unit
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import MONEY, RATES, Refusal, Sentence, units_of

_TEN_THOUSANDS = 4

THRESHOLD = "a threshold"
"""The detail of a number that is the size of what is counted."""


def figures(text: str, s: Sentence) -> tuple[list[list[Number]], list[Refusal]]:
    """The groups of figures of a sentence, and the numbers without unit, ordinals and thresholds."""
    found: list[list[Number]] = []
    aside: list[Refusal] = []
    for group in _groups(text, s):
        if len(group) == 1 and group[0].unit is None and people_behind(text, s, group[0]):
            group[0] = replace(group[0], unit="PERSON")
        first = group[0]
        before = text[max(s.start, first.start - 2) : first.start]
        if len(group) == 2 and _is_range(text, s, *group):
            aside += [Refusal(n, "vague", "a range") for n in group]
        elif first.unit is None:
            aside += [Refusal(n, "no_unit") for n in group]
        elif first.unit in ("RANK", "COUNT") and words.ORDINAL.search(before):
            aside += [Refusal(n, "enumeration", before) for n in group]
        elif first.unit == "PERSON" and text.startswith("口", first.stop):
            aside += [Refusal(n, "not_relevant", "inhabitants") for n in group]
        elif first.unit == "PERSON" and words.SOME_OF_THEM.match(text, first.stop):
            aside += [Refusal(n, "not_relevant", "some of those counted") for n in group]
        elif first.unit in MONEY and words.A_STEP.search(text[max(s.start, first.start - 4) : first.start]):
            aside += [Refusal(n, "vague", "a step on a way") for n in group]
        elif _is_threshold(text, first):
            aside += [Refusal(n, "reward_rule", THRESHOLD) for n in group]
        else:
            found.append(group)
    return found, aside


def is_figure(left: Refusal) -> bool:
    """Whether a number that was set aside may have a growth or a share: no ordinal, date or size."""
    n = left.number
    counts = left.reason == "enumeration" and n.unit == "COUNT" and left.detail.endswith("等")
    return counts or left.detail == "a range" or (n.unit is None and n.power >= _TEN_THOUSANDS)


def _is_range(text: str, s: Sentence, low: Number, high: Number) -> bool:
    """A value told by its bounds: "1800人至1900人"; "从5%至3%" is a movement."""
    between = text[low.stop : high.start]
    joined = words.RANGE.fullmatch(between) or (not between.strip() and high.value < 0)
    if not joined or high.unit is None or low.unit not in (None, high.unit):
        return False
    return not words.MOVES_FROM.search(text, max(s.start, low.start - 30), low.start)


def people_behind(text: str, s: Sentence, n: Number) -> str | None:
    """The indicator of the people that a number counts right before them: "3000名外国专家"."""
    behind = next((t for t in s.terms if t.start >= n.stop), None)
    near = behind is not None and text[n.stop : behind.start] in ("", "名", "位", "的")
    named = (behind.get("indicator") or behind.get("thing")) if behind is not None and near else None
    return named if named and "PERSON" in units_of(named) else None


def _is_threshold(text: str, n: Number) -> bool:
    """The size of what is counted: "1亿元以上项目", "增速超10%的城市"."""
    behind = text[n.stop : n.stop + 16]
    if text[n.start : n.stop].endswith("以上"):
        behind = "以上" + behind
    return n.approx and n.unit in MONEY | {"PCT"} and words.THRESHOLD.match(behind) is not None


def _groups(text: str, s: Sentence) -> list[list[Number]]:
    """Numbers that stand in one list, the shared unit filled in from the last of them."""
    out: list[list[Number]] = []
    for n in s.numbers:
        if out and out[-1][-1].stop == n.start and _is_rest(out[-1][-1], n):
            out[-1][-1] = _whole(out[-1][-1], n)
        elif out and _joins(text, s, out[-1], n):
            out[-1].append(n)
        else:
            out.append([n])
    return [[_shared(n, group[-1]) for n in group] for group in out]


def _is_rest(front: Number, rest: Number) -> bool:
    """Whether a number goes on right behind its ten thousands: "31万8296个"."""
    return front.unit is None and front.power >= 4 and rest.power < front.power and rest.value >= 0


def _whole(front: Number, rest: Number) -> Number:
    return replace(
        rest, start=front.start, value=front.value + rest.value, approx=front.approx or rest.approx
    )


def _joins(text: str, s: Sentence, group: list[Number], n: Number) -> bool:
    """Whether a number goes on with the list; a comma joins only where "respectively" was said before."""
    prev = group[-1]
    between = text[prev.stop : n.start]
    if prev.unit == n.unit and words.SHARES_JOINED.fullmatch(between):
        return words.SHARES_OF.search(text, max(s.start, group[0].start - 30), group[0].start) is not None
    if len(group) == 1 and _is_range(text, s, prev, n):
        return True
    points = n.unit == "PP" and text[prev.end : prev.stop].strip() == "个"
    alike = prev.unit == n.unit or {prev.unit, n.unit} <= RATES or prev.unit is None or points
    if not alike or not words.FIGURES_JOINED.fullmatch(between):
        return False
    comma = re.search(r"[,，;]", between)
    return not comma or words.RESPECTIVELY.search(text[s.start : group[0].start]) is not None


def _shared(n: Number, last: Number) -> Number:
    """The 个 of "1.2个、0.8个百分点" is no count."""
    if n.unit == "COUNT" and last.unit == "PP":
        return replace(n, unit="PP")
    return with_shared_unit(n, last)
