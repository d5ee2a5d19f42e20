"""The outcome of one check in one run, as the stage ``quality`` keeps it: a file per month, appended to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

STAGE = "quality"


@dataclass(frozen=True, slots=True)
class CheckRun:
    """A line of the history; the fields are the columns of ``quality_history``."""

    checked_at: datetime
    run: str
    check_name: str
    severity: str
    outcome: str
    checked: int
    failing: int
    largest_gap: float | None
    message: str
