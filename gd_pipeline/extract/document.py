"""A document's figures: prose, tables and policy goals put together, each number with its place.

How numbers are bound is decided in ``prose_zh``, ``prose_en`` and ``tables``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Any

from gd_pipeline.extract.origin import origin_of
from gd_pipeline.extract.policy import measures
from gd_pipeline.extract.prose import read_prose
from gd_pipeline.extract.scope import Claim, Refusal
from gd_pipeline.extract.tables import extract_tables
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Extraction, Observation, PolicyMeasure, UnreadNumber

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
    unread = {(r.number.start, r.number.end): _unread(document, r, quotes, origin) for r in refusals}
    found = [
        PolicyMeasure(m.number, m.field, m.heading, m.start, m.end, **origin) for m in measures(document)
    ]
    return Extraction(
        tuple(sorted([*observations, *tables.observations], key=lambda o: (o.char_start, o.char_end))),
        tuple(sorted([*unread.values(), *tables.unread], key=lambda u: (u.char_start, u.char_end))),
        tuple(found),
    )
