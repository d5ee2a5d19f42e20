"""What a title leaves out: the period of a figure that the text below it tells again.

"Exports up 6.8 percent" is of July where the text says so of July, though the release is about the months up
to it. A title that names a period itself is left as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from gd_pipeline.extract.scope import Claim, Topic
from gd_pipeline.extract.tokens import Tokens


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
