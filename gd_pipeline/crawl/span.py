"""A backfill: a range of months whose releases are fetched late; how it is walked is said in ``listing``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
FARTHEST = 2000
"""Listing pages after which a backfill gives up, however few a page names."""


@dataclass(frozen=True, slots=True)
class Span:
    """From month ``first`` to month ``last`` (YYYY-MM), both included; ValueError for anything else."""

    first: str
    last: str

    def __post_init__(self) -> None:
        for month in (self.first, self.last):
            if not _MONTH.fullmatch(month):
                raise ValueError(f"a backfill wants months as YYYY-MM, not {month!r}")
        if self.first > self.last:
            raise ValueError(f"a backfill goes on in time: {self.first} is after {self.last}")

    def holds(self, day: str) -> bool:
        """Whether a release listed under ``day`` (YYYY-MM-DD) is wanted; one without a day may be."""
        return not day or self.first <= day[:7] <= self.last

    def is_past(self, days: Iterable[str]) -> bool:
        """Whether a page of a listing, newest first, that names these days has left the range behind."""
        known = [day for day in days if day]
        return bool(known) and max(known)[:7] < self.first
