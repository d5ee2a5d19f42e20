"""What a title says of the figures below it, and what it leaves out: the period of a figure told again.

"Exports up 6.8 percent" is of July where the text says so of July, though the release is about the months up
to it. A title that names a period itself is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from gd_pipeline.extract.scope import Claim, Topic
from gd_pipeline.extract.tokens import Tokens

_ASIDE = re.compile(
    r"\b(?:as|while|when|after|before|until|since|amid|despite|ahead of|on the eve of"
    r"|(?:host|home) (?:of|to))\s+(?:[\w'-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""Before a fair that only says when the news comes: "As the fair opens, exports rise"."""

_PARTS_ZH = re.compile(r'[:,，;|]|(?<=[\u4e00-\u9fff"!?])\s+(?=[\u4e00-\u9fff\d])')
"""Between the parts of a Chinese title."""


def _tells_of_area(folded: str, p: Tokens) -> bool:
    """Whether one part of a Chinese title tells of the trade of an area, and another of the fair."""
    cuts = [m.start() for m in _PARTS_ZH.finditer(folded, p.paragraph.start, p.paragraph.end)]
    parts: dict[int, set[str]] = {}
    for t in p.terms:
        at = sum(cut <= t.start for cut in cuts)
        kinds = {kind for kind, code in t.kinds if kind != "out_of_scope" or code == "fair"}
        parts.setdefault(at, set()).update(kinds)
    return any({"indicator", "ref_area"} <= kinds and "out_of_scope" not in kinds for kinds in parts.values())


def is_of_fair(folded: str, paragraphs: Iterable[Tokens]) -> bool:
    """Whether a title is about a trade fair, and not about the trade of an area at the time of one."""
    for p in paragraphs:
        fairs = [t for t in p.terms if t.get("out_of_scope") == "fair"] if p.paragraph.role == "title" else []
        if fairs and _tells_of_area(folded, p):
            continue
        if any(not _ASIDE.search(folded, p.paragraph.start, t.start) for t in fairs):
            return True
        if fairs and not any(t.get("indicator") for t in p.terms):
            return True
    return False


def with_periods_of_text(claims: Sequence[Claim], paragraphs: Iterable[Tokens]) -> list[Claim]:
    """The claims, those of titles in the one period in which the text tells the same."""
    titles = [p for p in paragraphs if p.paragraph.role == "title"]
    dated = any(w.role == "period" for p in titles for w in p.whens)
    if not titles or dated:
        return list(claims)
    spans = [(p.paragraph.start, p.paragraph.end) for p in titles]
    in_title = [any(a <= c.number.start < b for a, b in spans) for c in claims]
    told = [c for c, title in zip(claims, in_title, strict=True) if not title]
    return [_dated(c, told) if title else c for c, title in zip(claims, in_title, strict=True)]


def _dated(claim: Claim, told: Iterable[Claim]) -> Claim:
    periods = {c.topic.period for c in told if _says(c) == _says(claim)}
    return replace(claim, topic=claim.topic.at(periods.pop())) if len(periods) == 1 else claim


def _says(claim: Claim) -> tuple[Topic, str, float, str]:
    return claim.topic.at(None), claim.measure, claim.value, claim.unit
