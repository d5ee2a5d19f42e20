"""What a check says, whoever makes it; a row of ``quality_results``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warn"]
Outcome = Literal["passed", "warned", "failed"]


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The outcome of one check; the fields are the columns of ``quality_results``.

    ``checked`` counts the rows or relations looked at, ``failing`` those that do not hold, ``largest_gap`` is
    in base units. ``message`` names the first failing rows.
    """

    check_name: str
    severity: Severity
    outcome: Outcome
    checked: int
    failing: int
    largest_gap: float | None
    message: str

    @property
    def blocks(self) -> bool:
        """Whether it withholds publishing."""
        return self.outcome == "failed"


def outcome(severity: Severity, failing: int) -> Outcome:
    """``passed`` when nothing fails, else what the severity makes of it."""
    if not failing:
        return "passed"
    return "failed" if severity == "error" else "warned"
