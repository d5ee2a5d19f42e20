"""Short names that a Chinese text gives to what it named: 港珠澳大桥珠海公路口岸(下称"大桥口岸").

Which names are known in every text is the business of ``lexicon``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.tokens import Tokens

_DEFINES = re.compile(r"\((?:以下)?[下简统合]?称(?:之?为)?:?\s?\"?(?P<name>[\u4e00-\u9fff]{2,12})\"?\)")
"""Right behind a name: the short one that the text uses for it."""


def with_defined(folded: str, found: list[Tokens]) -> list[Tokens]:
    """The paragraphs, in which the short names that the text defines are terms like their long ones."""
    if "称" not in folded:
        return found
    names = dict(_defined(folded, found))
    return [_with_terms(folded, piece, names) for piece in found] if names else found


def _defined(folded: str, found: list[Tokens]) -> Iterator[tuple[str, Term]]:
    """Each short name with the term right before its bracket."""
    ends = {t.end: t for piece in found for t in piece.terms}
    for m in _DEFINES.finditer(folded):
        if m.start() in ends:
            yield m["name"], ends[m.start()]


def _with_terms(folded: str, piece: Tokens, names: dict[str, Term]) -> Tokens:
    """A paragraph with the terms of the short names, where no longer name holds them."""
    p, terms = piece.paragraph, list(piece.terms)
    for name, long in names.items():
        for m in re.finditer(re.escape(name), folded[p.start : p.end]):
            start, end = p.start + m.start(), p.start + m.end()
            inside = [t for t in terms if t.start < end and start < t.end]
            if all(start <= t.start and t.end <= end for t in inside):
                terms = [t for t in terms if t not in inside]
                at = bisect_left(terms, start, key=lambda t: t.start)
                terms.insert(at, replace(long, start=start, end=end))
    return replace(piece, terms=terms)
