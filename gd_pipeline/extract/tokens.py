"""Cuts a paragraph into sentences and finds its tokens: numbers, terms and periods, with spans in the text.

What the tokens say of each other is decided by the rules.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from gd_pipeline.extract.lexicon import Term, terms
from gd_pipeline.extract.numbers import DIGITS, Number, numbers_en, numbers_zh
from gd_pipeline.extract.periods import When
from gd_pipeline.extract.periods_en import periods_en
from gd_pipeline.extract.periods_zh import periods_zh
from gd_pipeline.extract.scope import Refusal, Sentence
from gd_pipeline.model.document import Paragraph

_END_ZH = re.compile(r"[。!?\n…]|(?<=\D)\.(?=\s)|\.\.\.|-{2,}")
_END_EN = re.compile(r"(?<=[A-Za-z0-9%)\"'])[.!?][\"')]*\s+(?=[\"'(]?[A-Z\d])|[!?]\s|\n|;\s")
_ABBREVIATION = re.compile(
    r"(?:\b(?:U\.S|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Ms|Dr|No|vs|St|Inc|Co|Ltd)|\b[A-Z])$"
)
_DIGITS = re.compile(DIGITS)


@dataclass(frozen=True, slots=True)
class Tokens:
    """A paragraph with its tokens in order; no term overlaps a period."""

    paragraph: Paragraph
    numbers: list[Number]
    terms: list[Term]
    whens: list[When]

    def free(self) -> tuple[list[Number], list[Refusal]]:
        """The numbers that may be figures, and those that are part of a date or of a name."""
        free, taken = [], []
        for n in self.numbers:
            if any(w.start <= n.start < w.end for w in self.whens):
                taken.append(Refusal(n, "date"))
            elif any(t.start <= n.start < t.end for t in self.terms):
                taken.append(Refusal(n, "name"))
            else:
                free.append(n)
        return free, taken

    def sentence(self, start: int, end: int, numbers: list[Number]) -> Sentence:
        """The sentence ``start:end`` with its tokens, and those of ``numbers`` that stand in it."""
        return Sentence(
            start,
            end,
            [n for n in numbers if start <= n.start < end],
            [t for t in self.terms if start <= t.start < end],
            [w for w in self.whens if start <= w.start < end],
        )

    def unseen(self, folded: str, seen: list[Number]) -> list[Refusal]:
        """Digits within words ("A4", "G20"), which no lexer takes for numbers: listed all the same."""
        p, spans = self.paragraph, [(n.start, n.stop) for n in seen]
        out = []
        for m in _DIGITS.finditer(folded, p.start, p.end):
            start, end = m.span()
            if not any(a < end and start < b for a, b in spans):
                out.append(Refusal(Number(start, end, end, 0.0, 1.0, None, False), "name", "part of a word"))
        return out


def tokens(folded: str, p: Paragraph, lang: str, published: date | None) -> Tokens:
    """The tokens of a paragraph of a folded text."""
    piece = folded[p.start : p.end]
    find_numbers, find_periods = (numbers_zh, periods_zh) if lang == "zh" else (numbers_en, periods_en)
    whens = [replace(w, start=w.start + p.start, end=w.end + p.start) for w in find_periods(piece, published)]
    known = [Term(t.start + p.start, t.end + p.start, t.kinds) for t in terms(piece)]
    known = [t for t in known if not any(w.start < t.end and t.start < w.end for w in whens)]
    numbers = [
        replace(n, start=n.start + p.start, end=n.end + p.start, stop=n.stop + p.start)
        for n in find_numbers(piece)
    ]
    return Tokens(p, numbers, known, whens)


def sentences(folded: str, p: Paragraph, lang: str) -> list[tuple[int, int]]:
    """The spans of a paragraph's sentences, blank ones left out."""
    out, at = [], p.start
    for m in (_END_ZH if lang == "zh" else _END_EN).finditer(folded, p.start, p.end):
        if lang == "en" and _ABBREVIATION.search(folded, max(p.start, m.start() - 6), m.start()):
            continue
        if folded[at : m.end()].strip():
            out.append((at, m.end()))
        at = m.end()
    if folded[at : p.end].strip():
        out.append((at, p.end))
    return out
