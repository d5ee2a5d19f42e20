"""One number that a release states, with all that is needed to know what it measures and where it stands.

The column names are SDMX's where SDMX has one. How numbers are found is the business of
``gd_pipeline.extract``; how they are weighed against each other, of ``gd_pipeline.check``.
"""

from __future__ import annotations

import hashlib
from datetime import datetime

from gd_pipeline.model.policy import PolicyDocument, PolicyGoal, PolicyMeasure, PolicyReference
from gd_pipeline.model.value import value

TOTAL = "_T"
"""The code of "all" in a breakdown (SDMX's total)."""

BREAKDOWNS = ("counterpart_area", "product", "customs_procedure", "enterprise_type")
"""The dimensions that split an indicator; each is ``_T`` where the text splits nothing."""

KEY = ("indicator", "ref_area", "period", *BREAKDOWNS, "measure", "unit", "of")
"""What makes two statements statements about the same figure."""


@value
class Observation:
    """A figure of a release; ``value`` in base units (yuan, dollars, persons, percent).

    ``precision`` is one unit of the last printed digit, in base units. ``of`` is the base of a share or of a
    difference in points. ``char_start``/``char_end`` hold the number in the document's text, ``quote`` is its
    sentence or table row. ``place`` names table, row and column headers, empty in prose. ``rule`` names the
    rule of reading that bound the number.
    """

    indicator: str
    ref_area: str
    period: str | None
    counterpart_area: str
    product: str
    customs_procedure: str
    enterprise_type: str
    measure: str
    value: float
    unit: str
    of: str | None
    approx: bool
    precision: float
    quote: str
    char_start: int
    char_end: int
    place: str
    rule: str
    release_id: str
    document_sha256: str
    publisher: str
    url: str
    published_at: datetime | None
    retrieved_at: datetime

    @property
    def observation_id(self) -> str:
        """A stable token: the same number at the same place of the same bytes has the same id."""
        place = f"{self.document_sha256}:{self.char_start}:{self.char_end}:{self.measure}:{self.indicator}"
        place += f":{self.ref_area}:{self.period}:{self.counterpart_area}:{self.product}"
        place += f":{self.customs_procedure}:{self.enterprise_type}"
        return hashlib.sha256(place.encode()).hexdigest()[:16]


@value
class UnreadNumber:
    """A number of a release that became no observation, and why; ``reason`` is a code of ``reasons.csv``."""

    text: str
    reason: str
    detail: str
    quote: str
    char_start: int
    char_end: int
    release_id: str
    document_sha256: str
    publisher: str
    url: str
    published_at: datetime | None
    retrieved_at: datetime


@value
class Extraction:
    """All that one document gave."""

    observations: tuple[Observation, ...] = ()
    unread: tuple[UnreadNumber, ...] = ()
    measures: tuple[PolicyMeasure, ...] = ()
    goals: tuple[PolicyGoal, ...] = ()
    references: tuple[PolicyReference, ...] = ()
    policy: PolicyDocument | None = None
