"""Short names that a Chinese text gives to what it named: 港珠澳大桥珠海公路口岸(下称"大桥口岸").

Which names are known in every text is the business of ``lexicon``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.tokens import Tokens

_DEFINES = re.compile(r"\((?:以下)?[下简统合]?称(?:之?为)?:?\s?\"?(?P<name>[\u4e00-\u9fff]{2,12})\"?\)")
"""Right behind a name: the short one that the text uses for it."""


_MOST = 20
"""So many short names at most: each text is looked through for them once."""


def with_defined(folded: str, found: list[Tokens]) -> list[Tokens]:
    """The paragraphs, in which the short names that the text defines are terms like their long ones."""
    if "称" not in folded:
        return found
    names = dict(islice(_defined(folded, found), _MOST))
    if not names:
        return found
    any_name = re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))))
    return [_with_terms(folded, piece, names, any_name) for piece in found]


def _defined(folded: str, found: list[Tokens]) -> Iterator[tuple[str, Term]]:
    """Each short name with the term right before its bracket."""
    ends = {t.end: t for piece in found for t in piece.terms}
    for m in _DEFINES.finditer(folded):
        if m.start() in ends:
            yield m["name"], ends[m.start()]


def _with_terms(folded: str, piece: Tokens, names: dict[str, Term], any_name: re.Pattern[str]) -> Tokens:
    """A paragraph with the terms of the short names, where no longer name holds them."""
    p, terms = piece.paragraph, piece.terms
    starts, ends = [t.start for t in terms], [t.end for t in terms]
    own: list[Term] = []
    inside: set[int] = set()
    for m in any_name.finditer(folded, p.start, p.end):
        met = range(bisect_right(ends, m.start()), bisect_left(starts, m.end()))
        if all(m.start() <= starts[n] and ends[n] <= m.end() for n in met):
            own.append(replace(names[m[0]], start=m.start(), end=m.end()))
            inside.update(met)
    kept = [t for n, t in enumerate(terms) if n not in inside]
    return replace(piece, terms=sorted([*kept, *own], key=lambda t: t.start)) if own else piece
