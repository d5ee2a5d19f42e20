"""Lists in a text: the numbers, terms and topics that stand in one enumeration.

What joins the members is each language's (``words``), what a list says the rules' business.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import Topic

T = TypeVar("T")


def after_last(text: str, marks: str, start: int, end: int) -> int:
    """Where the clause begins that ``end`` stands in: behind the last of ``marks`` in ``start:end``."""
    return max([text.rfind(c, start, end) for c in marks]) + 1 or start


def last_run(items: Sequence[T], joined: Callable[[T, T], bool]) -> list[T]:
    """The last items of which each is joined to the next; empty where there are none."""
    if len(items) < 2:
        return list(items)
    out = list(items[-1:])
    for left, right in zip(reversed(items[:-1]), reversed(items[1:]), strict=True):
        if not joined(left, right):
            break
        out.append(left)
    return out[::-1]


def distinct(items: Sequence[Term]) -> list[Term]:
    """The items of a list, one for each code: a partner named twice is one partner."""
    return list({t.kinds: t for t in items}.values())


def last_distinct(topics: Sequence[Topic], count: int) -> list[Topic]:
    """The last ``count`` different topics, in the order in which they were told last."""
    return list(dict.fromkeys(reversed(topics)))[:count][::-1]


def with_shared_unit(n: Number, last: Number) -> Number:
    """A list may name unit and magnitude once, at its ``last`` number."""
    if n.unit is not None or last.unit is None or n is last:
        return n
    scale = 10.0 ** (last.power - n.power)
    return replace(n, unit=last.unit, value=n.value * scale, precision=n.precision * scale, power=last.power)


def spread(
    text: str,
    start: int,
    items: Sequence[Term],
    count: int,
    joiner: re.Pattern[str],
    *,
    within: re.Pattern[str] | None = None,
) -> list[Term | str] | None:
    """The ``count`` last members of an enumeration that ends with the last item, unknown ones by their words.

    None when the words do not fall into that many members with at most one item each, when the list is
    longer, or fewer than half of them are known. A member that something joins ``within`` it is not known by
    one of its names.
    """
    cuts = [start]
    for m in joiner.finditer(text, start, items[-1].end):
        if not any(t.start < m.end() and m.start() < t.end for t in items):
            cuts += [m.start(), m.end()]
    cuts.append(items[-1].end)
    members = list(zip(cuts[::2], cuts[1::2], strict=True))
    before, members = members[:-count], members[-count:]
    if len(members) != count or any(t.start < members[0][0] for t in items):
        return None
    if before and text[before[-1][1] : members[0][0]].strip() == "、":
        return None
    out: list[Term | str] = []
    for a, b in members:
        inside = [t for t in items if a <= t.start < b]
        ends = [a, *(x for t in inside for x in (t.start, t.end)), b]
        joined = within is not None and any(
            within.search(text, x, y) for x, y in zip(ends[::2], ends[1::2], strict=True)
        )
        if len(inside) > 1 and not joined:
            return None
        out.append(inside[0] if inside and not joined else text[a:b].strip())
    return out if sum(isinstance(m, Term) for m in out) * 2 >= count else None
