"""What a mention of a period is, and how the years that a text leaves out are found again.

A missing year comes from an explicit year before it in the same paragraph, else from the publication day: the
latest such period that had begun by then. Without either the period stays unknown. The words of each language
are those of each language's ``periods``; whether a period is the one a number stands in, or what it is
compared with, is decided by the rules.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from gd_pipeline.model.period import Period
from gd_pipeline.model.value import value

YEAR = r"(?:19|20)\d\d"
CLOCK = r"\d{1,2}:\d\d(?::\d\d)?"
"""A year and a time of day, as both languages write them."""

Role = Literal["period", "date", "same", "prior", "span", "current", "now"]


@value
class When:
    """A mention at ``start:end``.

    ``role``: ``period`` (with ``period`` where the year is known), ``date`` (a day: of no use to a figure),
    ``same`` (同期: the period that the text is in), ``prior`` (the base of a growth on the year), ``span``
    (several years, with ``period`` where the first and last are named), ``current`` (当月 alone: the last
    month of the period that the text is in), ``now`` (目前: the month of publication, a time for what is
    kept, not for what flows). ``single`` marks a month told apart from the cumulative figures around it,
    ``explicit`` a year that stands in the text.
    """

    start: int
    end: int
    role: Role
    period: Period | None = None
    single: bool = False
    explicit: bool = False

    def moved(self, by: int) -> When:
        """The same mention ``by`` characters further on."""
        return When(self.start + by, self.end + by, self.role, self.period, self.single, self.explicit)


def is_part(period: Period | None, whole: Period | None) -> bool:
    """Whether months are some of those of a longer time."""
    if period is None or whole is None or period.first is None or whole.first is None:
        return False
    return whole != period and whole.first <= period.first and period.last <= whole.last


class Years:
    """Resolves years over one paragraph, in the order of the text; ``last`` is the year named last."""

    def __init__(self, published: date | None) -> None:
        self.published = published
        self.last: int | None = None

    def back(self, years: int) -> int | None:
        """The year ``years`` before the publication's."""
        return self.published.year - years if self.published else None

    def last_month(self) -> Period | None:
        """The month before the publication's."""
        if self.published is None:
            return None
        last = self.published.year * 12 + self.published.month - 2
        return Period(last, last)

    def ends_now(self, period: Period | None) -> bool:
        """Whether a period ends in the month of publication or one of the two before it."""
        now = self.published.year * 12 + self.published.month - 1 if self.published else None
        return period is not None and (now is None or 0 <= now - period.last <= 2)

    def unfinished(self, year: int | None) -> bool:
        """A bare year that is not over when the release appears frames the text: no period of a figure."""
        return self.published is not None and year == self.published.year and self.published.month < 12

    def guess(self, last_month: int) -> int | None:
        """The year of a period that ends with ``last_month`` and names none."""
        if self.last is not None or self.published is None:
            return self.last
        return self.published.year if last_month <= self.published.month else self.published.year - 1

    def months(self, year: int | None, first: int, last: int) -> Period | None:
        """The months ``first`` to ``last``, of a guessed year for ``year`` None; None for no such months."""
        if not 1 <= first <= last <= 12:
            return None
        year = year or self.guess(last)
        return Period.months(year, first, last) if year else None

    def point(self, year: int | None, month: int) -> Period | None:
        """The end of a month, of a guessed year for ``year`` None; None for no such month."""
        if not 1 <= month <= 12:
            return None
        year = year or self.guess(month)
        return Period.point(year, month) if year else None
