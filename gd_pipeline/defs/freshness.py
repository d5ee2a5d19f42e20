"""How old tables and publishers' newest releases may be: policies made of the release calendar."""

from datetime import date, timedelta
from functools import cache

import dagster as dg

from gd_pipeline.model.release_calendar import Series, dues, release_calendar
from gd_pipeline.model.source import LATEST, Source

_YEAR = 2022
"""A year whose deadlines stand for those of every year; none of its months is a day longer than usual."""


@cache  # Dagster plays a policy's cron through for a dozen years: once for each series is enough
def by_calendar(series: Series) -> dg.FreshnessPolicy:
    """Late when nothing came between the day a release of the series is usual and the end of its grace.

    One day of the month stands for all months (the latest that any month gives), and a joined January has no
    deadline of its own.
    """
    year = [d for d in dues(series, (_YEAR - 2) * 12, date(_YEAR, 12, 31)) if d.missing_from.year == _YEAR]
    day = max(d.missing_from.day for d in year)
    months = ",".join(str(d.missing_from.month) for d in year)
    longest = max(d.missing_from.replace(day=day) - d.opens_on for d in year)
    return dg.FreshnessPolicy.cron(f"0 3 {day} {months} *", longest, timezone="Asia/Shanghai")


def of_series(name: str) -> dg.FreshnessPolicy:
    """The policy of a series by its name in the calendar."""
    return by_calendar(next(s for s in release_calendar() if s.name == name))


def of_source(source: Source) -> dg.FreshnessPolicy | None:
    """That of the publisher's most frequent series, of those the first due; else that of its schedule."""
    own = [s for s in release_calendar() if source.name in s.publishers]
    if own:
        rank = ("month", "quarter", "year").index
        return by_calendar(min(own, key=lambda s: (rank(s.every), s.days[1] + s.grace)))
    days = LATEST.get(source.schedule)
    return dg.FreshnessPolicy.time_window(fail_window=timedelta(days=days)) if days else None
