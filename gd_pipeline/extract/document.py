"""A document's figures: prose, tables and policy goals put together, each number with its place.

How numbers are bound is decided in ``prose_zh``, ``prose_en`` and ``tables``.
"""

from __future__ import annotations

from typing import Any

from gd_pipeline.extract.policy import measures
from gd_pipeline.extract.prose import read_prose
from gd_pipeline.extract.scope import Claim, Refusal
from gd_pipeline.extract.tables import extract_tables
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Extraction, Observation, PolicyMeasure, UnreadNumber


def _origin(document: Document) -> dict[str, Any]:
    return {
        "release_id": document.release_id,
        "document_sha256": document.sha256,
        "publisher": document.publisher,
        "url": document.url,
        "published_at": document.published_at,
        "retrieved_at": document.retrieved_at,
    }


_STOPS = "。！？!?\n"


def _quote(text: str, start: int, end: int) -> str:
    """The sentence that holds ``start:end``."""
    a = max((text.rfind(c, 0, start) for c in _STOPS), default=-1) + 1
    a = max(a, text.rfind(". ", 0, start) + 1)
    b = min((i for i in (text.find(c, end) for c in (*_STOPS, ". ")) if i >= 0), default=len(text))
    return text[a : b + 1].strip()


def _observation(document: Document, c: Claim) -> Observation:
    t = c.topic
    return Observation(
        indicator=t.indicator or "",
        ref_area=t.area or document.ref_area,
        period=str(t.period) if t.period else None,
        counterpart_area=t.counterpart_area,
        product=t.product,
        customs_procedure=t.customs_procedure,
        enterprise_type=t.enterprise_type,
        measure=c.measure,
        value=c.value,
        unit=c.unit,
        of=c.of,
        approx=c.number.approx,
        precision=c.number.precision,
        quote=_quote(document.text, c.number.start, c.number.stop),
        char_start=c.number.start,
        char_end=c.number.end,
        place="",
        rule=c.rule,
        **_origin(document),
    )


def _unread(document: Document, r: Refusal) -> UnreadNumber:
    n = r.number
    return UnreadNumber(
        text=document.text[n.start : n.stop],
        reason=r.reason,
        detail=r.detail,
        quote=_quote(document.text, n.start, n.stop),
        char_start=n.start,
        char_end=n.end,
        **_origin(document),
    )


def extract(document: Document) -> Extraction:
    """Every number of a document: observations, unread numbers with reasons; policy measures besides."""
    claims, refusals = read_prose(document)
    tables = extract_tables(document)
    observations = [_observation(document, c) for c in claims]
    unread = {(u.char_start, u.char_end): u for u in (_unread(document, r) for r in refusals)}
    origin = _origin(document)
    found = [
        PolicyMeasure(m.number, m.field, m.heading, m.start, m.end, **origin) for m in measures(document)
    ]
    return Extraction(
        tuple(sorted([*observations, *tables.observations], key=lambda o: (o.char_start, o.char_end))),
        tuple(sorted([*unread.values(), *tables.unread], key=lambda u: (u.char_start, u.char_end))),
        tuple(found),
    )
