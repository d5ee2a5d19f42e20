"""When each series of releases is due, what came, how late: pure functions over ``release_calendar.yaml``.

Where releases come from and what follows from a missing one is the business of whoever asks.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib import resources
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field

from gd_pipeline.model.period import Period

Outcome = Literal["on_time", "late", "awaited", "missing"]
OUTCOMES = {
    "on_time": "it came by the day on which it was due",
    "late": "it came after that day",
    "awaited": "it did not come yet and is not overdue",
    "missing": "it did not come, and the days of grace are over",
}
"""What may be said of a release that is due."""

_MONTHS = {"month": 1, "quarter": 3, "year": 12}


class Series(BaseModel):
    """Releases that come again and again; the fields are explained in the YAML file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    title: str
    publishers: tuple[str, ...]
    match: str
    every: Literal["month", "quarter", "year"]
    january: Literal["own", "joined"] = "own"
    months: int = Field(1, ge=1)
    days: tuple[int, int]
    quarter_days: tuple[int, int] | None = None
    grace: int = Field(7, ge=0)

    def names(self, title: str) -> bool:
        """Whether a release of this title is one of the series."""
        return bool(re.search(self.match, title))


@dataclass(frozen=True, slots=True)
class Due:
    """A release about ``period`` that is to come from ``opens_on`` on, by ``due_on``; then days of grace."""

    period: Period
    opens_on: date
    due_on: date
    missing_from: date


@dataclass(frozen=True, slots=True)
class Came:
    """A release that came; ``month`` is the last one that it speaks of (months since year 0) if known."""

    publisher: str
    title: str
    on: date
    release_id: str = ""
    month: int | None = None


@dataclass(frozen=True, slots=True)
class Expected:
    """A due release and what became of it; ``days_late``: to the day it came, else to that of asking."""

    series: Series
    publisher: str
    due: Due
    outcome: Outcome
    came: Came | None
    days_late: int


@cache
def release_calendar() -> tuple[Series, ...]:
    """The series of the YAML file."""
    text = resources.files(__package__).joinpath("release_calendar.yaml").read_text("utf-8")
    return tuple(Series.model_validate(x) for x in yaml.safe_load(text)["series"])


def _day(month: int, day: int) -> date:
    """The day of a month counted from year 0, the month's last one when it has fewer."""
    year, of_year = month // 12, month % 12 + 1
    return date(year, of_year, min(day, monthrange(year, of_year)[1]))


def _due(series: Series, last: int) -> Due:
    """What is due about the period that ends with month ``last``."""
    joined = series.january == "joined" and series.every == "month" and last % 12 == 1
    first = last - 1 if joined else last - _MONTHS[series.every] + 1
    days = series.quarter_days if series.quarter_days and last % 3 == 2 else series.days
    opens, by = (_day(last + series.months, d) for d in days)
    return Due(Period(first, last), opens, by, by + timedelta(days=series.grace + 1))


def dues(series: Series, first: int, today: date) -> Iterator[Due]:
    """What was due of a series by ``today``, oldest first, from the period on that holds month ``first``."""
    step = _MONTHS[series.every]
    last = first - first % step + step - 1
    while True:
        if not (series.every == "month" and series.january == "joined" and last % 12 == 0):
            due = _due(series, last)
            if due.opens_on > today:
                return
            yield due
        last += step


def _tells(series: Series, due: Due, came: Came) -> bool:
    """Whether a release of the series is the one that was due: by the month it speaks of, else by its day.

    A release whose month is not known is taken for that of the period which ended before it.
    """
    if came.on <= due.period.end:
        return False
    if came.month is not None:
        first = due.period.first if series.every == "month" else due.period.last
        return (first or 0) <= came.month <= due.period.last
    following = _due(series, due.period.last + _MONTHS[series.every])
    if following.period.last % 12 == 0 and series.january == "joined" and series.every == "month":
        following = _due(series, following.period.last + 1)
    return came.on <= following.period.end


def expected(releases: Sequence[Came], asked: dict[str, date]) -> list[Expected]:
    """What was due of each publisher by the day it was last ``asked``, since its first release of the series.

    Where nothing of a series ever came, only the newest due one is listed. Publishers that were not asked are
    left out.
    """
    found: list[Expected] = []
    for series in release_calendar():
        for publisher in sorted(asked.keys() & set(series.publishers)):
            today = asked[publisher]
            own = sorted(
                (r for r in releases if r.publisher == publisher and series.names(r.title)),
                key=lambda r: (r.on, r.release_id),
            )
            of_today = today.year * 12 + today.month - 1
            told = min((r.month if r.month is not None else _month_before(r.on) for r in own), default=None)
            since = of_today - 2 * _MONTHS["year"] if told is None else told
            due_ones = list(dues(series, since, today))
            for due in due_ones if own else due_ones[-1:]:
                came = next((r for r in own if _tells(series, due, r)), None)
                found.append(_judged(series, publisher, due, came, today))
    return found


def _month_before(day: date) -> int:
    return day.year * 12 + day.month - 2


def _judged(series: Series, publisher: str, due: Due, came: Came | None, today: date) -> Expected:
    late = max(0, ((came.on if came else today) - due.due_on).days)
    outcome: Outcome
    if came:
        outcome = "late" if late else "on_time"
    else:
        outcome = "missing" if today >= due.missing_from else "awaited"
    return Expected(series, publisher, due, outcome, came, late)


def overdue(publisher: str, held: Iterable[tuple[str, date]], today: date) -> list[Expected] | None:
    """The series of a publisher whose newest release to be had is missing; ``held`` are (title, day).

    Only a series of which something came before is missed. None when no series of the calendar is held.
    """
    came = [Came(publisher, title, on) for title, on in held]
    newest: dict[str, Expected] = {}
    for one in expected(came, {publisher: today}):
        if one.outcome != "awaited" and any(one.series.names(c.title) for c in came):
            newest[one.series.name] = one
    if not newest:
        return None
    return [one for one in newest.values() if one.outcome == "missing"]


def due_on(day: date) -> list[tuple[Series, Due]]:
    """The series that are usually published on ``day``, with what they are then about."""
    month = day.year * 12 + day.month - 1
    found = []
    for series in release_calendar():
        for due in dues(series, month - series.months - _MONTHS[series.every], day):
            if due.opens_on <= day <= due.due_on:
                found.append((series, due))
    return found
