"""The way through the paragraphs of a document: every number of its prose becomes a claim or a refusal.

What a heading sets, what one paragraph hands on to the next and how a text is written is each language's
(``paragraphs`` in its room); the rules that bind the numbers of a sentence are those of its ``prose``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Generic, TypeVar

from gd_pipeline.extract.binder import Binder
from gd_pipeline.extract.contradictions import without_contradictions
from gd_pipeline.extract.fold import fold
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.policy.goals import as_targets, is_policy, rewards
from gd_pipeline.extract.release_period import is_to_come
from gd_pipeline.extract.scope import Claim, Refusal, Topic
from gd_pipeline.extract.titles import is_of_fair, with_periods_of_text
from gd_pipeline.extract.tokens import LONGEST, Tokens, tokens
from gd_pipeline.model.document import Document
from gd_pipeline.model.period import Period

_HEADING = 40
"""A paragraph without figures and shorter than this is a heading."""

Reader = TypeVar("Reader", bound=Binder)


class Paragraphs(ABC, Generic[Reader]):
    """The paragraphs of one document, read in their order.

    ``home`` is what each begins with, ``last`` the reader of the one before; ``today`` is the month of
    publication.
    """

    def __init__(self, document: Document) -> None:
        self.lang, self.published = document.lang, document.published_on
        self.text = self._written(fold(document.text))
        found = [tokens(self.text, p, self.lang, self.published) for p in document.paragraphs]
        self.found = self._completed(found)
        self.home = self._told_of(document)
        self.today = Period.point(self.published.year, self.published.month) if self.published else None
        self.last: Reader | None = None
        self.claims: list[Claim] = []
        self.refusals: list[Refusal] = []
        self._fair = is_of_fair(self.text, self.found)
        self._policy = is_policy(document)

    def read(self) -> tuple[list[Claim], list[Refusal]]:
        """Bind every number of the paragraphs; each ends as a claim or as a refusal with its reason."""
        for at, piece in enumerate(self.found):
            self._paragraph(at, piece)
        claims = with_periods_of_text(self._finished(self.claims), self.found)
        kept, contradicting = without_contradictions(self.text, claims)
        return kept, self.refusals + contradicting

    # -- what is each language's -----------------------------------------------------------------------------

    def _written(self, folded: str) -> str:
        """The folded text as it was meant to be written, each character at its place."""
        return folded

    def _completed(self, found: list[Tokens]) -> list[Tokens]:
        """The tokens of the paragraphs, with what only the whole text tells of them."""
        return found

    @abstractmethod
    def _told_of(self, document: Document) -> Topic:
        """What the document is about as a whole."""

    @abstractmethod
    def _reader(self, at: int) -> Reader:
        """A reader that begins with ``home`` and what the paragraph before ``at`` hands on."""

    @abstractmethod
    def _under_heading(self, at: int, free: Sequence[Number]) -> Topic:
        """What the figures behind a heading, the paragraph ``at``, begin with."""

    def _hand_on(self, reader: Reader) -> None:
        """Keep what the paragraph of ``reader`` leaves to those behind it."""
        self.home = reader.home

    def _is_passed_over(self, piece: Tokens) -> bool:
        """Whether the next paragraph goes on from the one before this."""
        return False

    def _is_heading(self, at: int, free: Sequence[Number]) -> bool:
        return is_short(self.found[at]) and not free

    def _finished(self, claims: list[Claim]) -> list[Claim]:
        """The claims of the whole text, with what its end tells of them."""
        return claims

    # -- what all languages share ----------------------------------------------------------------------------

    def _paragraph(self, at: int, piece: Tokens) -> None:
        reader = self._reader(at)
        if self.last is None or not self._is_passed_over(piece):
            self.last = reader
        free, taken = piece.free()
        reader.refusals += taken
        if self._is_heading(at, free):
            home = self._under_heading(at, free)
            reader.topic = home if home != reader.home else reader.topic
            reader.home = home
        if self._fair or piece.paragraph.role == "caption":
            why = ("not_relevant", "a trade fair") if self._fair else ("enumeration", "caption of a table")
            self.refusals += reader.refusals + [Refusal(n, *why) for n in free]
            return
        for start, end in piece.sentences:
            free = self._sentence(reader, piece, (start, end), free)
        self._hand_on(reader)
        seen = [c.number for c in reader.claims] + [r.number for r in reader.refusals]
        self.claims += reader.claims
        self.refusals += reader.refusals + piece.unseen(self.text, seen)

    def _sentence(
        self, reader: Reader, piece: Tokens, span: tuple[int, int], free: list[Number]
    ) -> list[Number]:
        """Read a sentence; the numbers are those that none of the sentences so far has set aside."""
        start, end = span
        if end - start > LONGEST:
            left = piece.sentence(start, end, free).numbers
            reader.refusals += [Refusal(n, "too_long", "a run of words without any mark") for n in left]
            return free
        pays = _paid(self.text, start, end, policy=self._policy)
        if pays is not None:
            paid = piece.sentence(*pays, free).numbers
            reader.refusals += [Refusal(n, "reward_rule", "what is paid to whom") for n in paid]
            if pays == span:
                return free
            free = [n for n in free if n not in paid]
        before = len(reader.claims)
        reader.sentence(piece.sentence(start, end, free))
        told = reader.claims[before:]
        reader.claims[before:] = as_targets(
            told, self.text, span, self.lang, policy=self._policy, published=self.published
        )
        return free


def is_short(piece: Tokens) -> bool:
    """Whether a paragraph of the body is as short as a heading."""
    return piece.paragraph.role == "body" and piece.paragraph.end - piece.paragraph.start < _HEADING


def year_of_heading(heading: Tokens, day: date | None) -> Period | None:
    """The one year that a heading names, which is that of what follows; none behind a given ``day``."""
    years = [w.period for w in heading.whens if w.role == "period" and w.explicit and w.period]
    years = [y for y in years if y.freq == "A" and not (day and is_to_come(y, day))]
    return years[0] if len(years) == 1 else None


def _paid(folded: str, start: int, end: int, *, policy: bool) -> tuple[int, int] | None:
    """The span of a sentence that says what is paid to whom: in the news the one part between semicolons."""
    if not rewards(folded, (start, end)):
        return None
    parts = [start, *(at for at in range(start, end) if folded[at] == ";"), end]
    found = [(a, b) for a, b in pairwise(parts) if rewards(folded, (a, b))]
    return found[0] if len(found) == 1 and not policy else (start, end)
