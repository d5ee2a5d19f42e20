"""What a policy document lays down: its card, the documents it refers to, its measures and its goals.

How they are found is the business of ``gd_pipeline.extract``; a goal's value is an observation (``target``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PolicyDocument:
    """A policy document: ``number`` in the form 粤府〔2022〕12号, days as YYYY-MM-DD, None where not stated.

    ``ref_area`` is the territory of the authority that issued it. ``valid_until`` is stated, or the day of
    effect plus the stated years.
    """

    number: str | None
    title: str
    issuer: str | None
    ref_area: str | None
    issued_on: str | None
    effective_on: str | None
    valid_until: str | None
    release_id: str
    document_sha256: str
    publisher: str
    url: str
    published_at: datetime | None
    retrieved_at: datetime


@dataclass(frozen=True, slots=True)
class PolicyReference:
    """Another document that a policy document names, by number, by title, or by both.

    ``measure`` is the number of the measure that names it, None in the preamble. ``relation`` is ``basis``
    (issued under it or carrying it out), ``amends``, ``repeals`` or ``mentions``. ``ref_area`` is the
    territory of the other document's authority, None where neither number nor title tells.
    """

    measure: str | None
    number: str | None
    title: str | None
    relation: str
    ref_area: str | None
    char_start: int
    char_end: int
    release_id: str
    document_sha256: str
    publisher: str
    url: str
    published_at: datetime | None
    retrieved_at: datetime


@dataclass(frozen=True, slots=True)
class PolicyMeasure:
    """A numbered measure at ``char_start:char_end``, up to where the next one begins.

    ``heading`` is as printed; the labels are made of the codes of what is done to what.
    """

    number: str
    field: str
    heading: str
    label_en: str
    label_zh: str
    char_start: int
    char_end: int
    release_id: str
    document_sha256: str
    publisher: str
    url: str
    published_at: datetime | None
    retrieved_at: datetime


@dataclass(frozen=True, slots=True)
class PolicyGoal:
    """What is known of a goal beside its observation.

    ``measure`` is the number of the measure that sets it, None outside of measures. ``condition`` is
    ``at_least``, ``at_most``, ``about`` or ``exactly``. ``progress`` is the measure of the same indicator
    that shows how far it is reached: ``level``, ``yoy``, ``share`` ...
    """

    observation_id: str
    measure: str | None
    condition: str
    progress: str
    release_id: str
    document_sha256: str
