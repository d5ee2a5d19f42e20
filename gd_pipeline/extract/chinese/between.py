"""The growth between two amounts of one sentence: 2010年18.2亿美元,2016年升至45.5亿美元,增长1.5倍.

When a figure stands by its own words is decided in ``times``.
"""

from __future__ import annotations

from collections.abc import Sequence

from gd_pipeline.extract.chinese import words
from gd_pipeline.extract.numbers import TIMES, Number
from gd_pipeline.extract.scope import Claim, Topic, percent
from gd_pipeline.model.period import Period


def years_between(told: Sequence[Claim], n: Number, clause: str, topic: Topic) -> Period | None:
    """The years between the two amounts ``told`` last, where a rate is the growth that they make.

    A rate on the year says so, or is another one. None too where the amounts are of one year and the next.
    """
    levels = [c for c in told if c.measure == "level"][-2:]
    if len(levels) < 2 or words.OWN_BASE.search(clause):
        return None
    before, last = levels
    start, end = before.topic.period, last.topic.period
    same = all(c.topic == topic.at(c.topic.period) for c in levels) and before.unit == last.unit
    if not same or not start or not end or start.first is None or end.year - start.year < 2:
        return None
    return Period(start.first, end.last) if _is_made_by(before.number, last.number, n) else None


def _is_made_by(before: Number, last: Number, n: Number) -> bool:
    """Whether a rate is what two amounts make, within what their digits leave open.

    News say 增长2.5倍 also of what has become two and a half times as much.
    """
    least, most = (
        100 * (last.value + side * last.precision) / max(before.value - side * before.precision, 1e-9)
        for side in (-1, 1)
    )
    rate, step = percent(n)
    bases = (100, 0) if n.unit == TIMES else (100,)
    return any(least - base - step <= rate <= most - base + step for base in bases)
