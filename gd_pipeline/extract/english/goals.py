"""Which figures of an English sentence are goals, and their deadline.

A goal stands behind what says the aim ("aims to", "expects exports to"), or anywhere where the aim is passive
("is expected to"). What turns figures into targets is in ``policy``.
"""

from __future__ import annotations

import re
from datetime import date

from gd_pipeline.extract.english.cues import CURRENCY
from gd_pipeline.model.period import Period
from gd_pipeline.model.value import value

_AIM = re.compile(
    r"\b(?:aim(?:s|ed|ing)? (?:to|at|for)|goals?\b|striv(?:e|es|ing) (?:to|for)|plan(?:s|ned|ning)? to"
    r"|hop(?:es?|ing) to"
    r"|set(?:s|ting)? (?:its|their|the) sights? on"
    r"|(?:seeks?|seeking|intends?|vow(?:s|ed)|wants) to"
    r"|pledg(?:es|ed) to(?! (?:inject|invest|put|pump|pour)\b)"
    r"|(?:expect|want|forecast|predict)(?:s|ed)? [^,;.]{0,60}?\b(?:to|will|would|(?:growth|rise) (?:of|by))"
    r"|wants(?= (?:(?:at least|more than|over|about|some) )?\d)"
    rf"|expect(?:s|ing)?(?= (?:about |over |some |nearly |more than )?{CURRENCY}\d)"
    r"|(?:is|are) to (?=(?:stay|remain|keep|reach|grow|rise|exceed|top|total|increase|expand|climb|double|hit"
    r"|maintain|account|number|be (?:raised|lifted|increased|brought|kept|expanded|doubled)"
    r"|(?:come|go) \w+)\b)"
    r"|(?:lower|rais|cut|adjust|trimm)\w* (?:its|their|the) (?:[\w-]+ ){0,3}"
    r"(?:sights|targets?|goals?|forecasts?)"
    r"|will [^;]*? so that"
    r"|target(?:s|ed|ing)?\b(?! (?:measures|polic|support|markets?|group|custom)))",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be) (?:also )?(?:expected|set|projected|forecast|slated|planned"
    r"|estimated)\b(?: to\b(?! have\b)| by\b| in\b)",
    re.IGNORECASE,
)
_AIMS = (
    *("aim", "goal", "striv", "plan", "hop", "seek", "intend", "vow", "pledg", "want", "expect", "target"),
    *(
        "set",
        "sights",
        "project",
        "predict",
        "forecast",
        "slated",
        "estimated",
        "is to ",
        "are to ",
        "so that",
    ),
)
"""Both hold one of these, which are found in a tenth of the time."""

_MET = re.compile(
    r"\b(?:met|meet|achiev\w+|exceed\w*|complet\w+|fulfil\w*|surpass\w*|beat\w*|above|ahead of"
    r"|over)\s+(?:its|the|their)?\s*"
    r"(?:\w+\s+){0,2}(?:target|goal)s?",
    re.IGNORECASE,
)
"""A goal that was met is the news of a figure, no goal."""

_WILL = re.compile(
    r"\b(?:will|shall|should|is to|are to|to build|would|to number|establishment of)\b", re.IGNORECASE
)
_LOOKS_BACK = re.compile(
    r"\b(?:after|compared|against|from|last year|previous year|following)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby (?:the end of )?(?:(?P<year>20\d\d)|(?P<this>th(?:is|e) year))\b", re.IGNORECASE)
_GOAL_BEHIND = re.compile(r"\d[\d.,]*\s?(?:%|per ?cent)\s(?:[a-z-]+ ){0,4}(?:goal|target)s?\b")
"""A figure that is called a goal: "the 5 percent export growth target"."""

_FIGURE_ALONE = re.compile(r"[\d.,]+[^\d,;]*")
"""Between a figure and its own deadline: "16 percent by 2013, 18 percent by 2014"."""

_SPAN = re.compile(r"\b(?:from|between) (?P<first>20\d\d) (?:to|and) (?P<last>20\d\d)\b", re.IGNORECASE)
_OF_YEAR = re.compile(r"\b(?:in|for|during|of) (?P<year>20\d\d)\b|\b(?P<this>this year)\b", re.IGNORECASE)

_IN_YEAR = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:,\s*)?(?:in|for|during|of) (?P<year>20\d\d)\b")
"""Right behind a figure: the year that it is of."""

_BRINGS_TOTAL = re.compile(
    r"\b(?:bring|lift|rais)\w* the total (?:number|count)\b[^,;.\d]*\bto"
    r"(?: (?:about|over|more than|nearly|some))?\s+$",
    re.IGNORECASE,
)
"""Before how many there are to be in all."""


_DEADLINE = re.compile(r"\bby (?:the end of )?(?P<year>20\d\d)\b", re.IGNORECASE)
_REACH = 600
"""A deadline holds for the sentences behind it that begin within so many characters."""


def deadline_before(folded: str, at: int, published: date | None) -> Period | None:
    """The deadline told last before a sentence; None for one that was past when the text appeared."""
    said = [int(m["year"]) for m in _DEADLINE.finditer(folded, max(0, at - _REACH), at)]
    ahead = said and (published is None or said[-1] > published.year)
    return Period.point(said[-1]) if ahead else None


@value
class Goals:
    """The goals of a sentence: figures behind ``start`` are goals, or all where it is 0; None for no aim.

    The words of a plan and the period are looked for where a figure asks for them.
    """

    body: str
    published: date | None
    start: int | None

    def aims_at(self, at: int, stop: int | None = None) -> bool:
        """Whether a figure at this place of the sentence is what is aimed at.

        One with a year that is over right behind its ``stop`` is what was reached.
        """
        if _GOAL_BEHIND.match(self.body, at):
            return True
        if self.start is None or at < self.start:
            return False
        of_year = _IN_YEAR.match(self.body, stop) if stop is not None and self.published else None
        if of_year and self.published and int(of_year["year"]) < self.published.year:
            return False
        return not self.start or _LOOKS_BACK.search(self.body, self.start, at) is None

    @property
    def aims(self) -> bool:
        """Whether any figure is aimed at."""
        return self.start is not None

    @property
    def build(self) -> bool:
        """Whether a plan to build or set up things is told, which makes goals of counts alone."""
        return _WILL.search(self.body) is not None

    def due(self, at: int) -> Period | None:
        """The period of the goal at this place: a total that a year is to bring stands at its end."""
        period = self._period(at)
        ends = period is not None and period.in_one_year and _BRINGS_TOTAL.search(self.body[:at])
        return Period(None, period.last) if period and ends else period

    def _period(self, at: int) -> Period | None:
        """The deadline (``..YYYY-12``) or the years of the goal, None when the sentence names none."""
        by = _deadline(self.body, self.published, at)
        if by is not None:
            return Period.point(by)
        span = _SPAN.search(self.body)
        if span and int(span["first"]) < int(span["last"]):
            return Period.months(int(span["first"]), 1, 12, int(span["last"]))
        today = self.published
        named = [
            (m.start(), int(m["year"] or (today.year if today else 0))) for m in _OF_YEAR.finditer(self.body)
        ]
        ahead = [(place, year) for place, year in named if year and not (today and year < today.year)]
        year = next((year for place, year in ahead if place > at), ahead[-1][1] if ahead else 0)
        return Period.months(year, 1, 12) if year else None


def goals(body: str, published: date | None) -> Goals:
    """The goals that a sentence states; a deadline that is past when it appears makes none."""
    by = _deadline(body, published)
    ahead = by is not None and (published is None or by > published.year)
    said = body.lower()
    if not ahead and not any(word in said for word in _AIMS):
        return Goals(body, published, None)
    aim = _AIM.search(body)
    start = aim.end() if aim and not _MET.search(body) else None
    if ahead or _PASSIVE.search(body):
        start = 0
    return Goals(body, published, start)


def _deadline(body: str, published: date | None, at: int | None = None) -> int | None:
    """The year by whose end something is to be: "by 2025", "by the end of this year".

    Of several it is the first, or that of the figure ``at`` this place: right behind it, else told last.
    """
    named = list(_BY.finditer(body))
    if not named:
        return None
    by = named[0]
    if at is not None:
        before = [m for m in named if m.end() <= at]
        behind = next((m for m in named if m.start() > at), None)
        own = behind is not None and _FIGURE_ALONE.fullmatch(body, at, behind.start())
        by = behind if behind is not None and own else (before or named)[-1 if before else 0]
    return int(by["year"]) if by["year"] else published.year if published else None
