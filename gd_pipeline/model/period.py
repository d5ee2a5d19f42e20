"""Periods: ``YYYY-MM/YYYY-MM`` (first and last month) for flows, ``..YYYY-MM`` for a point in time."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

_TEXT = re.compile(r"(?:(\d{4})-(\d{2})/(\d{4})-(\d{2})|\.\.(\d{4})-(\d{2}))$")


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Months counted from year 0: ``first`` to ``last``; a point in time has ``first`` None."""

    first: int | None
    last: int

    @classmethod
    def months(cls, year: int, first: int, last: int, last_year: int | None = None) -> Period:
        """From month ``first`` of ``year`` to month ``last`` (of ``last_year``, default the same)."""
        return cls(year * 12 + first - 1, (last_year or year) * 12 + last - 1)

    @classmethod
    def point(cls, year: int, month: int = 12) -> Period:
        """The end of a month."""
        return cls(None, year * 12 + month - 1)

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read the contract's text form. Raises ValueError for anything else."""
        m = _TEXT.match(text)
        if not m:
            raise ValueError(f"not a period: {text!r} (want YYYY-MM/YYYY-MM or ..YYYY-MM)")
        if m[5]:
            return cls.point(int(m[5]), int(m[6]))
        return cls.months(int(m[1]), int(m[2]), int(m[4]), int(m[3]))

    def shift_years(self, years: int) -> Period:
        """The same months of another year."""
        return Period(None if self.first is None else self.first + 12 * years, self.last + 12 * years)

    @property
    def year(self) -> int:
        """The year of the last month."""
        return self.last // 12

    @property
    def start(self) -> date | None:
        """The first day, None for a point in time."""
        return None if self.first is None else date(self.first // 12, self.first % 12 + 1, 1)

    @property
    def end(self) -> date:
        """The last day."""
        y, m = self.last // 12, self.last % 12 + 1
        return date(y, m, calendar.monthrange(y, m)[1])

    @property
    def in_one_year(self) -> bool:
        """Whether first and last month lie in one year; a point in time does not span any."""
        return self.first is not None and self.first // 12 == self.year

    @property
    def whole_years(self) -> int:
        """How many whole calendar years it is, 0 for any other."""
        if self.first is None or self.first % 12 or self.last % 12 != 11:
            return 0
        return (self.last + 1 - self.first) // 12

    @property
    def freq(self) -> str:
        """SDMX frequency: M, Q, S, A; ``YTD`` for other spans from January on; ``P`` a point; ``X`` else."""
        if self.first is None:
            return "P"
        n, m = self.last - self.first + 1, self.first % 12
        named = {
            1: "M",
            3: "Q" if m % 3 == 0 else "X",
            6: "S" if m % 6 == 0 else "X",
            12: "A" if m == 0 else "X",
        }
        return named.get(n) or ("YTD" if m == 0 and n < 12 else "X")

    def __str__(self) -> str:
        last = f"{self.last // 12:04d}-{self.last % 12 + 1:02d}"
        if self.first is None:
            return f"..{last}"
        return f"{self.first // 12:04d}-{self.first % 12 + 1:02d}/{last}"
