"""English times that go back to one told before: the quarter, the year, so far this year, a month earlier.

The month of a span ("the month") is found where the span is known, in ``subjects``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from gd_pipeline.extract.english.cues import ABOUT, CURRENCY, any_case
from gd_pipeline.extract.periods import When
from gd_pipeline.extract.scope import Sentence
from gd_pipeline.model.period import Period

_LENGTH = any_case(r"\b(?:(?P<M>month)|(?P<Q>quarter)|(?P<S>half)|(?P<Y>date|far|since))\b")
_MONTHS = {"Q": 3, "S": 6}
_BEFORE = any_case(r"month (?:ago|earlier|before)|(?:previous|preceding|prior) month")
_QUARTER_BEFORE = any_case(r"quarter (?:ago|earlier|before)|(?:previous|preceding|prior) quarter")
IN_BEFORE = any_case(
    r"(?<!that )(?<!those )(?<!than )(?<!from )(?<!with )(?<!it was )"
    r"\b(?:in|during) (?:the )?(?:previous|preceding|prior) (?:month|quarter)$"
)
"""The time before the one told of, which a figure stands in: "and fell 3 percent in the previous month"."""

_AND_THEN = any_case(r"[\s,]*(?:and|while|but)\b")
_THEN = any_case(
    r"(?: alone)?,?\s+"
    r"(?:(?:it|they|that|were|was|at|to|by|rose|grew|fell|up|down|reached|totall?ed|came to|stood at)\s)*"
    rf"(?:{ABOUT} )?{CURRENCY}"
)
"""Around a time that is the next figure's."""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def resolved(
    text: str, s: Sentence, told: Mapping[str, Period], now: Period | None, today: Period | None
) -> Sentence:
    """The sentence with the periods that its times go back to.

    ``told`` are the periods told last, by their frequency, ``now`` the one that the text is in, ``today`` the
    month of publication. A time that goes back to none says nothing of the sentence's own.
    """
    if not any(w.role == "current" for w in s.whens):
        return s

    def found(w: When, now: Period | None) -> When:
        length = _LENGTH.search(text, w.start, w.end) if w.role == "current" else None
        kind = length.lastgroup if length else "A"
        if w.role != "current" or kind == "M":
            return w
        period = told.get(kind or "")
        of_now = now is not None and today is not None and now.year == today.year
        if now and of_now and (kind == "Y" or (kind == "A" and period is None)):
            period = Period(now.last // 12 * 12, now.last)  # the year has come so far
        elif period is None and kind == "A" and now and today and now.year < today.year:
            period = Period.months(now.year, 1, 12)
        elif period is None and now and kind in _MONTHS and (now.last + 1) % _MONTHS[kind] == 0:
            period = Period(now.last + 1 - _MONTHS[kind], now.last)
        return replace(w, role="period", period=period) if period else replace(w, role="same")

    whens = []
    for w in s.whens:
        whens.append(found(w, now))
        now = w.period if w.role == "period" and w.period and w.period.first is not None else now
    return replace(s, whens=whens)


def earlier(text: str, w: When | None, now: Period | None) -> Period | None:
    """The period that a mention names, one before ``now`` for "a year ago"; None if it names none."""
    if w is None or now is None or w.role != "prior":
        return w.period if w else None
    for pattern, months in ((_BEFORE, 1), (_QUARTER_BEFORE, 3)):
        if pattern.search(text, w.start, w.end):
            fits = now.first is not None and now.last - now.first + 1 == months
            return Period(now.last - 2 * months + 1, now.last - months) if fits else None
    year = _YEAR.search(text, w.start, w.end)
    return now.shift_years(int(year[0]) - now.year if year else -1)


def leads_on(text: str, s: Sentence, stop: int, w: When) -> bool:
    """Whether a time behind a figure that ends at ``stop`` is the next's: "5 billion and for the year 60"."""
    if w.start < stop or not _AND_THEN.match(text, stop, w.start):
        return False
    behind = next((n.start for n in s.numbers if n.unit and n.start >= w.end), w.end)
    return _THEN.fullmatch(text, w.end, behind) is not None
