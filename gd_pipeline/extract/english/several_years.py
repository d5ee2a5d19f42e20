"""English growths that are none on the year: averages a year, the change since an earlier one.

They are told as ``other:`` of what grew, as levels in percent. Which words make a growth one of these is
found in ``measures``, or here from what the sentence told before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from gd_pipeline.extract.binder import Meaning
from gd_pipeline.extract.english import scopes, times
from gd_pipeline.extract.english.around import Around
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import Claim, Sentence, Topic, percent
from gd_pipeline.model.period import Period

ON_EARLIER = "earlier_year"
"""What a growth is on that is only compared with an earlier year: it is told in its own period."""

_NEAR = 0.03
"""So near to what printed amounts come to is their growth, which is of the amounts before rounding."""

_STEMS = {"fdi_used": "fdi", "ecommerce_trade": "ecommerce"}


def is_over_years(
    group: Sequence[Number], topics: Sequence[Topic], claims: Sequence[Claim], around: Around, after: str
) -> bool:
    """Whether a growth is none on the year before: it spans years.

    ``after`` are the words of the sentence behind it.
    """
    if any(t.period and t.period.first and not t.period.in_one_year for t in topics):
        return True
    if len(group) == 1 and _spans_years(claims, around.sentence, group[0], topics[-1]):
        return True
    opening = times.COMPARED_OPENING.match(around.body)
    before = f"{opening[0]};{around.head}" if opening else around.head
    return scopes.is_on_old_base(before, after, topics[-1].period)


def _spans_years(claims: Sequence[Claim], s: Sentence, growth: Number, topic: Topic) -> bool:
    """Whether a growth is what two amounts of the sentence, years apart, come to."""
    told = {c.topic.period: c.number for c in _said(claims, s, topic)}
    now = told.pop(topic.period, None)
    if now is None or topic.period is None:
        return False
    rate, precision = percent(growth)
    years = [p for p, then in told.items() if p and _comes_to(then, now, rate, precision)]
    return any(topic.period.year - p.year > 1 for p in years)


def _comes_to(then: Number, now: Number, rate: float, precision: float) -> bool:
    """Whether an amount, as far as it is printed, grew to another by a rate."""
    if then.unit != now.unit or then.value <= then.precision:
        return False
    least = (now.value - now.precision / 2) / (then.value + then.precision / 2)
    most = (now.value + now.precision / 2) / (then.value - then.precision / 2)
    near = abs(100 * (now.value / then.value - 1) - rate) < max(2 * precision, _NEAR * abs(rate))
    return near and 100 * (least - 1) - precision < rate < 100 * (most - 1) + precision


def over_years(
    n: Number, topic: Topic, meaning: Meaning, s: Sentence, claims: Sequence[Claim], *, after: str
) -> Claim | None:
    """The claim of such a growth; None where what grew is not known. ``after`` as above."""
    code = topic.indicator
    if topic.blocked or code is None:
        return None
    value, precision = percent(n)
    value = value if value < 0 else meaning.sign * value
    named = f"other:{_STEMS.get(code, code.removeprefix('other:'))}_{meaning.measure}"
    led = scopes.FROM_TO.match(after)
    years = Period.months(int(led["first"]), 1, 12, int(led["last"])) if led else None
    own = topic.about(named).at(years or _years(topic, meaning, s, claims))
    return Claim(replace(n, precision=precision), own, "level", value, "PCT", None, f"en.{meaning.measure}")


def _years(topic: Topic, meaning: Meaning, s: Sentence, claims: Sequence[Claim]) -> Period | None:
    """The years that it is over: a span that its sentence names, or from the first to the last amount of it.

    One that is only compared with an earlier year has its own period.
    """
    spans = [w.period for w in s.whens if w.role == "span" and w.period]
    period = topic.period if topic.period and topic.period.first is not None else None
    if spans or (period and not period.in_one_year):
        return spans[-1] if spans else period
    told = [c.topic.period for c in _said(claims, s, topic) if c.topic.period and c.topic.period.first]
    if told and min(p.year for p in told) < max(p.year for p in told):
        return Period(min(p.first or p.last for p in told), max(p.last for p in told))
    return period if meaning.of == ON_EARLIER else None


def _said(claims: Sequence[Claim], s: Sentence, topic: Topic) -> list[Claim]:
    """The amounts that a sentence told of the same before."""
    said = takewhile(lambda c: c.number.start >= s.start, reversed(claims))
    return [c for c in said if c.measure == "level" and c.topic.indicator == topic.indicator]
