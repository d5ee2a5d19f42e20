"""The extracting stage: a month's documents to observations, unread numbers and policy measures.

Does nothing for a month whose documents and extractor are what they were, and replaces whole parts. How a
number is bound is the business of ``gd_pipeline.extract.document``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Observation, UnreadNumber
from gd_pipeline.model.policy import PolicyDocument, PolicyGoal, PolicyMeasure, PolicyReference
from gd_pipeline.model.revision import revision

if TYPE_CHECKING:
    from gd_pipeline.model.store import Store

CODE = ("gd_pipeline.extract", "gd_pipeline.model")
"""The packages that decide how a number is bound: what another state of them made is made anew."""

DOCUMENTS = "documents"
OBSERVATIONS = "observations"
UNREAD = "unread_numbers"
MEASURES = "policy_measures"
GOALS = "policy_goals"
POLICIES = "policy_documents"
REFERENCES = "policy_references"
KINDS: dict[str, type] = {
    UNREAD: UnreadNumber,
    MEASURES: PolicyMeasure,
    GOALS: PolicyGoal,
    POLICIES: PolicyDocument,
    REFERENCES: PolicyReference,
    OBSERVATIONS: Observation,
}
"""The stages that are written, with the kind of their rows, in the order of writing."""


@dataclass(frozen=True, slots=True)
class ExtractReport:
    """What extracting a month gave, in rows by stage; ``skipped`` when it was up to date (then none)."""

    month: str
    rows: Mapping[str, int]
    skipped: bool


def extract_month(month: str, store: Store) -> ExtractReport:
    """Extract from the documents of a publication month.

    The observations are written last: their fingerprint says that the whole month is done.
    """
    made_from = store.fingerprint(DOCUMENTS, month)
    if made_from is None:
        skipped = store.fingerprint(OBSERVATIONS, month) is None
        for stage in KINDS:
            store.remove(stage, month)
        return ExtractReport(month, {}, skipped)
    fingerprint = f"{made_from} extractor {revision(*CODE)}"
    if store.fingerprint(OBSERVATIONS, month) == fingerprint:
        return ExtractReport(month, {}, True)
    from gd_pipeline.extract.document import extract  # compiles the rules, which only some processes need

    found = [extract(d) for d in store.read(DOCUMENTS, month, Document)]
    rows: dict[str, list[Any]] = {
        UNREAD: [u for e in found for u in e.unread],
        MEASURES: [m for e in found for m in e.measures],
        GOALS: [g for e in found for g in e.goals],
        POLICIES: [e.policy for e in found if e.policy],
        REFERENCES: [r for e in found for r in e.references],
        OBSERVATIONS: [o for e in found for o in e.observations],
    }
    for stage, kind in KINDS.items():
        store.write(stage, month, kind, rows[stage], fingerprint)
    return ExtractReport(month, {stage: len(made) for stage, made in rows.items()}, False)
