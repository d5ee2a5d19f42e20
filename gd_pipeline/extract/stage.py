"""The extracting stage: a month's documents to observations, unread numbers and policy measures.

Does nothing for a month whose documents and extractor are what they were, and replaces whole parts. How a
number is bound is the business of ``gd_pipeline.extract.document``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from gd_pipeline.model.document import Document
from gd_pipeline.model.made_from import unchanged
from gd_pipeline.model.observation import Observation, UnreadNumber
from gd_pipeline.model.policy import PolicyDocument, PolicyGoal, PolicyMeasure, PolicyReference
from gd_pipeline.model.revision import revision

if TYPE_CHECKING:
    from gd_pipeline.model.store import Store

CODE = ("gd_pipeline.extract", "gd_pipeline.model")
"""The packages that decide how a number is bound: what another state of them made is made anew."""

EXTRACTOR = " extractor "
"""What stands in a fingerprint between that of the documents and the token of the code."""

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


NUMBERLESS = "numberless"


@dataclass(frozen=True, slots=True)
class Numberless:
    """A document that was extracted and gave no number, so that it need not be extracted again."""

    release_id: str
    document_sha256: str
    url: str
    retrieved_at: datetime


WRITTEN: dict[str, type] = {NUMBERLESS: Numberless, **KINDS}


@dataclass(frozen=True, slots=True)
class ExtractReport:
    """What extracting a month gave, in rows by stage; ``skipped`` when it was up to date (then none)."""

    month: str
    rows: Mapping[str, int]
    skipped: bool


def extract_month(month: str, store: Store) -> ExtractReport:
    """Extract from the documents of a publication month, where it has new ones from these only.

    The observations are written last: their fingerprint says that the whole month is done.
    """
    made_from = store.fingerprint(DOCUMENTS, month)
    if made_from is None:
        skipped = store.fingerprint(OBSERVATIONS, month) is None
        for stage in WRITTEN:
            store.remove(stage, month)
        return ExtractReport(month, {}, skipped)
    code = revision(*CODE)
    fingerprint = f"{made_from}{EXTRACTOR}{code}"
    if store.fingerprint(OBSERVATIONS, month) == fingerprint:
        return ExtractReport(month, {}, True)
    # These bring along the rules, which are compiled, and pyarrow: what only a month with news needs.
    from gd_pipeline.extract.document import extract
    from gd_pipeline.extract.kept import done, merged
    from gd_pipeline.model.store import as_rows, as_table, schema

    documents = store.table(DOCUMENTS, month, Document)
    before = _before(month, store, code)
    tables = {
        stage: store.table(stage, month, kind) if before else schema(kind).empty_table()
        for stage, kind in WRITTEN.items()
    }
    told = (tables[stage] for stage in (OBSERVATIONS, UNREAD, NUMBERLESS))
    known = done(documents, told, unchanged(before, made_from))
    fresh = as_rows(Document, documents.filter([not k for k in known]))
    found = [extract(d) for d in fresh]
    rows: dict[str, list[Any]] = {
        NUMBERLESS: [
            Numberless(d.release_id, d.sha256, d.url, d.retrieved_at)
            for d, e in zip(fresh, found, strict=True)
            if not e.observations and not e.unread
        ],
        UNREAD: [u for e in found for u in e.unread],
        MEASURES: [m for e in found for m in e.measures],
        GOALS: [g for e in found for g in e.goals],
        POLICIES: [e.policy for e in found if e.policy],
        REFERENCES: [r for e in found for r in e.references],
        OBSERVATIONS: [o for e in found for o in e.observations],
    }
    kept, made = documents.filter(known), {}
    for stage, kind in WRITTEN.items():
        table = merged(documents, kept, tables[stage], as_table(kind, rows[stage]))
        made[stage] = store.write_table(stage, month, table, fingerprint)
    return ExtractReport(month, made, False)


def _before(month: str, store: Store, code: str) -> str:
    """What the documents were made from that all parts of the month hold the extraction of by this code."""
    prints = {store.fingerprint(stage, month) or "" for stage in WRITTEN}
    documents, _, by = prints.pop().partition(EXTRACTOR)
    return documents if not prints and by == code else ""
