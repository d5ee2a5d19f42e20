"""Figures that contradict what their text told before: they were bound to the wrong thing and stay unread.

A text states one figure for one thing. Where it seems to state two, the later one is mostly that of a period,
an area or a part that its words left to be found. Different texts may differ, which the checks weigh.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from gd_pipeline.extract.scope import MONEY, RATES, Claim, Refusal, Topic

_CURRENCY = re.compile(
    r"(?:in|by|for) (?:US |U\.S\. )?(?:dollar|yuan|RMB|renminbi)s?\b|美元|人民币", re.IGNORECASE
)
"""Beside a growth: in another currency it is another."""
_BESIDE = 60

_MEASURES = frozenset({"level", "yoy", "mom", "share", "pp"})


def without_contradictions(text: str, claims: Iterable[Claim]) -> tuple[list[Claim], list[Refusal]]:
    """The claims in their order without those that an earlier one contradicts, and these as refusals.

    Two figures agree within one unit of the last printed digit of each, or where one is only about right.
    """
    kept: list[Claim] = []
    refused: list[Refusal] = []
    told: dict[tuple[Topic, str, str, str | None], Claim] = {}
    for c in claims:
        if _is_of_one_thing(text, c):
            first = told.setdefault((c.topic, c.measure, c.unit, c.of), c)
            if not _agree(first, c):
                why = f"{first.value:g} {first.unit} was told before"
                refused.append(Refusal(c.number, "contradicts", why))
                continue
            if first.number.approx:
                told[c.topic, c.measure, c.unit, c.of] = c
        kept.append(c)
    return kept, refused


def _is_of_one_thing(text: str, c: Claim) -> bool:
    """Whether a claim's topic says all that it is a figure of: not so of what is counted or has no code."""
    dated = c.topic.period is not None and c.measure in _MEASURES
    if not dated or c.unit not in MONEY | RATES or (c.topic.indicator or "").startswith("other:"):
        return False
    beside = (max(0, c.number.start - _BESIDE), c.number.stop + _BESIDE)
    return c.measure not in ("yoy", "mom") or _CURRENCY.search(text, *beside) is None


def _agree(a: Claim, b: Claim) -> bool:
    if a.number.approx or b.number.approx:
        return True
    return abs(a.value - b.value) <= (a.number.precision + b.number.precision) * (1 + 1e-9)
