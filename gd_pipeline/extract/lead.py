"""What a release is about as a whole: the topic that each of its paragraphs begins with.

The title speaks first, then the first paragraphs that hold a figure. How each language names what it is about
stands in its room (``lead``); how the topic changes on the way is the business of the readers.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import ClassVar

from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.release_period import release_period
from gd_pipeline.extract.scope import Topic
from gd_pipeline.extract.tokens import Tokens
from gd_pipeline.model.document import Document, Paragraph

FIRST = 6
"""So many paragraphs may say what the release is about."""
BUTTON = 30
"""A paragraph shorter than this that names nothing is the furniture of a page."""

_AROUND_HEADING = re.compile(r"^\s*\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.]|[\s()\":■●◆▲★]")
"""Numbering and marks around the words of a heading."""


class Lead(ABC):
    """The first paragraphs of a document, ``text`` folded, and what they say that it is about."""

    office: ClassVar[re.Pattern[str]]
    """Behind the name of an area: an office or a paper of it."""
    yardstick: ClassVar[re.Pattern[str]]
    """Before the nation where it is only what an area is measured by."""

    def __init__(self, document: Document, text: str, paragraphs: Sequence[Tokens]) -> None:
        self.text, self.lang = text, document.lang
        self.ref_area, self.published = document.ref_area, document.published_on
        self.first = self._first(paragraphs)

    def topic(self) -> Topic:
        """The release's main indicator, area and period; each may be unknown."""
        period = release_period(self.text, self._public(self.first), self.lang, self.published)
        area = self._area() or self.ref_area
        topic = self._of_part(Topic(indicator=self._indicator(self.first), area=area, period=period))
        other = self._other_subject()
        return topic.block("not_relevant", other) if other else topic

    # -- what is each language's -----------------------------------------------------------------------------

    @abstractmethod
    def _area(self) -> str | None:
        """The area that the release speaks of, else the one of the office that speaks, else the nation."""

    def _first(self, paragraphs: Sequence[Tokens]) -> Sequence[Tokens]:
        """The paragraphs that may say what a release is about."""
        return paragraphs[:FIRST]

    def _public(self, first: Sequence[Tokens]) -> Sequence[Tokens]:
        """The paragraphs without those about single companies, as far as there are others."""
        return first

    def _of_part(self, topic: Topic) -> Topic:
        """The topic of a release that is about one part of the trade only."""
        return topic

    def _names(self, t: Term) -> bool:
        """Whether a term says what the release is about, where it has a code at all."""
        return True

    def _may_open(self, tokens: Tokens) -> bool:
        """Whether what is not collected, told here, is what the release is about."""
        return True

    # -- what all languages share ----------------------------------------------------------------------------

    def _indicator(self, paragraphs: Iterable[Tokens]) -> str | None:
        """The indicator named first, or trade where exports or imports came first."""
        told = [(t, p.paragraph.role) for p in paragraphs for t in p.terms if self._names(t)]
        named = [code for t, _ in told if (code := t.get("indicator"))]
        title = {t.get("indicator") for t, role in told if role == "title"}
        both = "trade" in named or {"exports", "imports"} <= title
        return "trade" if both and named[0] in ("exports", "imports") else next(iter(named), None)

    def _other_subject(self) -> str:
        """What the release speaks of first, where that is not collected (GDP, retail); empty otherwise.

        Only what is named before the first figures, or with them, is what the release is about.
        """
        for tokens in self.first:
            for t in tokens.terms:
                if t.get("indicator"):
                    return ""
                if t.get("out_of_scope") and self._may_open(tokens):
                    return self.text[t.start : t.end]
            if any(n.unit for n in tokens.numbers):
                return ""
        return ""

    def _area_of_office(self, first: Sequence[Tokens]) -> str | None:
        """The area of the office or paper that is named first."""
        named = (t for p in first for t in p.terms if self.office.match(self.text, t.end))
        return next((code for t in named if (code := t.get("ref_area")) and code != "CN"), None)

    def _national(self, first: Sequence[Tokens]) -> list[tuple[Term, Paragraph]]:
        """Where the first paragraphs that name anything name the nation."""
        named = [p for p in first if p.terms][:3]
        return [(t, p.paragraph) for p in named for t in p.terms if t.get("ref_area") == "CN"]

    def _nation(self, named: Sequence[tuple[Term, Paragraph]]) -> str | None:
        """The nation, unless it is only what another area is measured by wherever it is ``named``."""
        measured = [self.yardstick.search(self.text, max(p.start, t.start - 16), t.start) for t, p in named]
        return None if all(measured) else "CN"


def without_menu(text: str, paragraphs: Sequence[Tokens]) -> Sequence[Tokens]:
    """The paragraphs without those of a page's menu: the names of several places, each alone."""
    if len({place for p in paragraphs if (place := place_alone(text, p))}) < 2:
        return paragraphs
    return [p for p in paragraphs if not place_alone(text, p)]


def place_alone(text: str, tokens: Tokens) -> str | None:
    """The area whose name is all that a paragraph of the text says."""
    p = tokens.paragraph
    if p.role != "body" or p.end - p.start > BUTTON:
        return None
    name = _AROUND_HEADING.sub("", text[p.start : p.end])
    return next((t.get("ref_area") for t in tokens.terms if text[t.start : t.end] == name), None)


def places(terms: Sequence[Term]) -> list[Term]:
    """The names of areas without those right before the name of a part: 广东自贸区南沙片区."""
    named = [t for t in terms if t.get("ref_area")]
    parts = {t.start for t in named}
    return [t for t in named if t.end not in parts]
