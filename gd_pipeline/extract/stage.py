"""The extracting stage: a month's documents to observations, unread numbers and policy measures.

Does nothing for a month whose documents and extractor are what they were, and replaces whole parts. How a
number is bound is the business of ``gd_pipeline.extract.document``.
"""

from __future__ import annotations

from dataclasses import dataclass

from gd_pipeline.extract.document import extract
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Observation, PolicyMeasure, UnreadNumber
from gd_pipeline.model.revision import revision
from gd_pipeline.model.store import Store

CODE = ("gd_pipeline.extract", "gd_pipeline.model")
"""The packages that decide how a number is bound: what another state of them made is made anew."""

DOCUMENTS = "documents"
OBSERVATIONS = "observations"
UNREAD = "unread_numbers"
MEASURES = "policy_measures"


@dataclass(frozen=True, slots=True)
class ExtractReport:
    """What extracting a month gave, in rows; ``skipped`` when it was up to date (then all counts are 0)."""

    month: str
    observations: int
    unread: int
    measures: int
    skipped: bool


def extract_month(month: str, store: Store) -> ExtractReport:
    """Extract from the documents of a publication month.

    The observations are written last: their fingerprint says that the whole month is done.
    """
    made_from = store.fingerprint(DOCUMENTS, month)
    if made_from is None:
        skipped = store.fingerprint(OBSERVATIONS, month) is None
        for stage in (OBSERVATIONS, UNREAD, MEASURES):
            store.remove(stage, month)
        return ExtractReport(month, 0, 0, 0, skipped)
    fingerprint = f"{made_from} extractor {revision(*CODE)}"
    if store.fingerprint(OBSERVATIONS, month) == fingerprint:
        return ExtractReport(month, 0, 0, 0, True)
    found = [extract(d) for d in store.read(DOCUMENTS, month, Document)]
    unread = [u for e in found for u in e.unread]
    measures = [m for e in found for m in e.measures]
    observations = [o for e in found for o in e.observations]
    store.write(UNREAD, month, UnreadNumber, unread, fingerprint)
    store.write(MEASURES, month, PolicyMeasure, measures, fingerprint)
    store.write(OBSERVATIONS, month, Observation, observations, fingerprint)
    return ExtractReport(month, len(observations), len(unread), len(measures), False)
