"""Goes through the paragraphs of a Chinese document: its swapped words, defined names, years and headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from itertools import islice
from typing import Any

from gd_pipeline.extract import paragraphs
from gd_pipeline.extract.chinese.defined import with_defined
from gd_pipeline.extract.chinese.lead import Lead, part_spoken_of
from gd_pipeline.extract.chinese.periods import years_named
from gd_pipeline.extract.chinese.prose import Reader
from gd_pipeline.extract.chinese.swapped import unswapped
from gd_pipeline.extract.lead import place_alone
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import TRADED, Claim, Topic
from gd_pipeline.extract.tokens import Tokens
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import TOTAL


class Paragraphs(paragraphs.Paragraphs[Reader]):
    """The paragraphs of a Chinese document; each begins anew with what the release is about."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._whole = self.home.area
        self._part = part_spoken_of(self.text, self.found)

    def _written(self, folded: str) -> str:
        return unswapped(folded)

    def _completed(self, found: list[Tokens]) -> list[Tokens]:
        found = with_defined(self.text, found)
        whens = iter(years_named(self.text, [w for p in found for w in p.whens], self.published))
        return [replace(p, whens=list(islice(whens, len(p.whens)))) for p in found]

    def _told_of(self, document: Document) -> Topic:
        return Lead(document, self.text, self.found).topic()

    def _reader(self, at: int) -> Reader:
        reader = Reader(self.text, self.home, self.home, self.today)
        if self.last is not None:
            reader.take_up(self.last)
        return reader

    def _under_heading(self, at: int, free: Sequence[Number]) -> Topic:
        year = paragraphs.year_of_heading(self.found[at], None)
        home = self.home.at(year) if year else self.home
        return home.within(self._sections[at]) if at in self._sections else home

    def _finished(self, claims: list[Claim]) -> list[Claim]:
        return [self._of_part(c) for c in claims] if self._part else claims

    def _of_part(self, claim: Claim) -> Claim:
        """A claim in a release on one product or partner: of that, unless it says the whole of trade."""
        topic, at = claim.topic, claim.number.start
        if topic.indicator not in TRADED or "外贸" in self.text[at - 20 : at]:
            return claim
        own: dict[str, Any] = {d: code for d, code in self._part.items() if getattr(topic, d) == TOTAL}
        return replace(claim, topic=replace(topic, **own))

    @cached_property
    def _sections(self) -> dict[int, str | None]:
        """The area that each heading sets, where two or more of them are names of places and no more.

        Figures stand right behind such a heading; one that names no place goes back to the whole.
        """
        names = {k: place_alone(self.text, piece) for k, piece in enumerate(self.found)}
        told = {k for k, piece in enumerate(self.found) if any(n.unit for n in piece.numbers)}
        heads = {k: place for k, place in names.items() if place and k + 1 in told and not names.get(k - 1)}
        if len(set(heads.values())) < 2:
            return {}
        behind = range(min(heads), len(self.found))
        return {k: heads.get(k, self._whole) for k in behind if k in heads or k not in told}
