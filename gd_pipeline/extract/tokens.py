"""Cuts a paragraph into sentences and finds its tokens: numbers, terms and periods, with spans in the text.

What the tokens say of each other is decided by the rules.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from operator import attrgetter
from typing import TypeVar

from gd_pipeline.extract.chinese.periods import periods_zh
from gd_pipeline.extract.english.periods import periods_en
from gd_pipeline.extract.lexicon import Term, terms
from gd_pipeline.extract.numbers import DIGITS, Number, numbers_en, numbers_zh
from gd_pipeline.extract.periods import When
from gd_pipeline.extract.scope import Refusal, Sentence
from gd_pipeline.model.document import Paragraph
from gd_pipeline.model.value import value

# both begin with a set of marks: the engine passes over all else without trying
_END_ZH = re.compile(r"[。!?\n….-](?:(?<=[。!?\n…])|(?<=\D\.)(?=\s)|(?<=\.)\.\.|(?<=-)-+)")
_END_EN = re.compile(
    r"[.!?;\n](?:(?<=[A-Za-z0-9%)\"'][.!?])[\"')]*\s+(?=[\"'(]?[A-Z\d])|(?<=[!?;])\s|(?<=\n)"
    r"|(?<=[a-z%)]\.)(?=[A-Z][a-z]+['\s]))"  # "5%.Imports": the blank was lost
)
_ASIDE = re.compile(r"(?<=[\u4e00-\u9fff])--+[^。!?\n-]{2,60}--+(?=[\u4e00-\u9fff])")
"""Words between two dashes within a Chinese sentence: it goes on behind them."""
_ABBREVIATION = re.compile(
    r"(?:\b(?:U\.S|(?P<month>Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|Mr|Ms|Dr|No|vs|St|Inc|Co|Ltd|i\.e|e\.g)"
    r"|(?<!\b[Cc]ategory )(?<!\b[Cc]lass )\b[A-Z])$"
)
_DIGITS = re.compile(DIGITS)
_CLAUSE = re.compile(r"[,，;；、\s](?!\d)")
LONGEST = 1200
"""A sentence longer than this is cut between clauses; none of a release comes near it."""

_Token = TypeVar("_Token", Number, Term, When)


@value
class Tokens:
    """A paragraph with its tokens in order; no term overlaps a period."""

    paragraph: Paragraph
    numbers: list[Number]
    terms: list[Term]
    whens: list[When]
    sentences: list[tuple[int, int]]

    def free(self) -> tuple[list[Number], list[Refusal]]:
        """The numbers that may be figures, and those that are part of a date or of a name."""
        free, taken = [], []
        dates, names = _Spans(self.whens), _Spans(self.terms)
        for n in self.numbers:
            if dates.hold(n.start):
                taken.append(Refusal(n, "date"))
            elif names.hold(n.start):
                taken.append(Refusal(n, "name"))
            else:
                free.append(n)
        return free, taken

    def sentence(self, start: int, end: int, numbers: list[Number]) -> Sentence:
        """The sentence ``start:end`` with its tokens, and those of ``numbers`` that stand in it."""
        return Sentence(
            start,
            end,
            _within(numbers, start, end),
            _within(self.terms, start, end),
            _within(self.whens, start, end),
        )

    def unseen(self, folded: str, seen: list[Number]) -> list[Refusal]:
        """Digits within words ("A4", "G20"), which no lexer takes for numbers: listed all the same."""
        p, known = self.paragraph, iter(sorted((n.start, n.stop) for n in seen))
        at = next(known, None)
        out = []
        for m in _DIGITS.finditer(folded, p.start, p.end):
            start, end = m.span()
            while at is not None and at[1] <= start:
                at = next(known, None)
            if at is None or end <= at[0]:
                out.append(Refusal(Number(start, end, end, 0.0, 1.0, None, False), "name", "part of a word"))
        return out


_start = attrgetter("start")


def _within(items: list[_Token], start: int, end: int) -> list[_Token]:
    """Those of tokens in order that begin in ``start:end``."""
    first = bisect_left(items, start, key=_start)
    return items[first : bisect_left(items, end, first, key=_start)]


class _Spans:
    """The spans of tokens in order, none of which overlaps another."""

    def __init__(self, items: Sequence[Term | When]) -> None:
        self.starts = [i.start for i in items]
        self.ends = [i.end for i in items]

    def hold(self, at: int) -> bool:
        """Whether a place lies in one of them."""
        k = bisect_right(self.starts, at) - 1
        return k >= 0 and at < self.ends[k]

    def meet(self, start: int, end: int) -> bool:
        """Whether ``start:end`` overlaps one of them."""
        k = bisect_left(self.starts, end) - 1
        return k >= 0 and start < self.ends[k]


def tokens(folded: str, p: Paragraph, lang: str, published: date | None) -> Tokens:
    """The tokens of a paragraph of a folded text."""
    piece = folded[p.start : p.end]
    find_numbers, find_periods = (numbers_zh, periods_zh) if lang == "zh" else (numbers_en, periods_en)
    whens = [w.moved(p.start) for w in find_periods(piece, published)]
    dates = _Spans(whens)
    known = [t for t in terms(piece, p.start) if not dates.meet(t.start, t.end)]
    return Tokens(p, find_numbers(piece, p.start), known, whens, _sentences(folded, p, lang))


def _sentences(folded: str, p: Paragraph, lang: str) -> list[tuple[int, int]]:
    """The spans of a paragraph's sentences, blank ones left out."""
    out: list[tuple[int, int]] = []
    at = p.start
    aside = [m.span() for m in _ASIDE.finditer(folded, p.start, p.end)] if lang == "zh" else []
    for m in (_END_ZH if lang == "zh" else _END_EN).finditer(folded, p.start, p.end):
        if any(a <= m.start() < b for a, b in aside):
            continue
        short = _ABBREVIATION.search(folded, max(p.start, m.start() - 6), m.start()) if lang == "en" else None
        if short and not (short["month"] and folded[m.end() : m.end() + 1].isalpha()):
            continue  # behind the short name of a month its day or year goes on
        if folded[at : m.end()].strip():
            out += _clauses(folded, at, m.end())
        at = m.end()
    if folded[at : p.end].strip():
        out += _clauses(folded, at, p.end)
    return out


def _clauses(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence whole, or in pieces of at most ``LONGEST`` where marks between clauses allow it."""
    while end - start > LONGEST:
        marks = [m.end() for m in _CLAUSE.finditer(folded, start, start + LONGEST)]
        mark = marks[-1:] or [m.end() for m in [_CLAUSE.search(folded, start + LONGEST, end)] if m]
        if not mark or mark[0] >= end:
            break
        yield start, mark[0]
        start = mark[0]
    yield start, end
