"""A document's figures: prose, tables and policy goals put together, each number with its place.

How numbers are bound is decided in ``chinese.prose``, ``english.prose`` and ``tables``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Any

from gd_pipeline.extract.origin import origin_of
from gd_pipeline.extract.policy.goals import goals_of, is_policy
from gd_pipeline.extract.policy.measures import Measure, measure_at, measures
from gd_pipeline.extract.policy.papers import (
    Paper,
    Reference,
    as_numbers_of_documents,
    paper,
    references,
)
from gd_pipeline.extract.prose import read_prose
from gd_pipeline.extract.scope import Claim, Refusal
from gd_pipeline.extract.tables.reading import extract_tables
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Extraction, Observation, UnreadNumber
from gd_pipeline.model.policy import PolicyDocument, PolicyMeasure, PolicyReference

_STOP = re.compile(r"[。！？!?\n]|\.(?= )")
_REACH = 600
"""A quote reaches so far to either side where a text has no sentences."""


class _Quotes:
    """The sentences of a text, found once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._stops = [m.start() for m in _STOP.finditer(text)]

    def of(self, start: int, end: int) -> str:
        """The sentence that holds ``start:end``."""
        before, behind = bisect_left(self._stops, start), bisect_left(self._stops, end)
        a = self._stops[before - 1] + 1 if before else 0
        b = self._stops[behind] + 1 if behind < len(self._stops) else len(self._text)
        return self._text[max(a, start - _REACH) : min(b, end + _REACH)].strip()


def _observation(document: Document, c: Claim, quotes: _Quotes, origin: dict[str, Any]) -> Observation:
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
        quote=quotes.of(c.number.start, c.number.stop),
        char_start=c.number.start,
        char_end=c.number.end,
        place="",
        rule=c.rule,
        **origin,
    )


def _unread(document: Document, r: Refusal, quotes: _Quotes, origin: dict[str, Any]) -> UnreadNumber:
    n = r.number
    return UnreadNumber(
        text=document.text[n.start : n.stop],
        reason=r.reason,
        detail=r.detail,
        quote=quotes.of(n.start, n.stop),
        char_start=n.start,
        char_end=n.end,
        **origin,
    )


def extract(document: Document) -> Extraction:
    """Every number of a document: observations, unread numbers with reasons; policy measures besides."""
    claims, refusals = read_prose(document)
    tables = extract_tables(document)
    quotes, origin = _Quotes(document.text), origin_of(document)
    observations = [_observation(document, c, quotes, origin) for c in claims]
    refusals = as_numbers_of_documents(document, refusals)
    unread = {(r.number.start, r.number.end): _unread(document, r, quotes, origin) for r in refusals}
    policy = is_policy(document)
    listed = measures(document) if policy else []
    laid_down = paper(document) if policy and (document.kind == "policy" or len(listed) >= 3) else None
    return Extraction(
        tuple(sorted([*observations, *tables.observations], key=lambda o: (o.char_start, o.char_end))),
        tuple(sorted([*unread.values(), *tables.unread], key=lambda u: (u.char_start, u.char_end))),
        tuple(_measure(m, origin) for m in listed),
        tuple(goals_of(document, list(zip(claims, observations, strict=True)), listed)),
        tuple(_reference(r, listed, origin) for r in references(document, laid_down)) if laid_down else (),
        _policy(document, laid_down, origin) if laid_down else None,
    )


def _measure(m: Measure, origin: dict[str, Any]) -> PolicyMeasure:
    return PolicyMeasure(
        m.number, m.field, m.heading, m.label_en, m.label_zh, m.start, m.end, **origin
    )  # fmt: skip


def _reference(r: Reference, listed: list[Measure], origin: dict[str, Any]) -> PolicyReference:
    number = measure_at(listed, r.start)
    return PolicyReference(number, r.number, r.title, r.relation, r.ref_area, r.start, r.end, **origin)


def _policy(document: Document, p: Paper, origin: dict[str, Any]) -> PolicyDocument:
    return PolicyDocument(
        p.number, document.title, p.issuer, p.ref_area, p.issued_on, p.effective_on, p.valid_until, **origin
    )
