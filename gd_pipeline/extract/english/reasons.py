"""Phrases of an English sentence that only say what something is, or why it came so: no figure is of them.

What they name is taken out of the sentence before its figures are bound; asides within the words of a single
figure are found in ``around``.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from gd_pipeline.extract.english import words
from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.english.mentions import is_subject_area, names_subject
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.scope import Sentence

_DESCRIPTION = any_case(
    r", (?:which|who|whose|where|founded|established|set up|launched|opened|approved|unveiled|built)\b"
    r"(?:[^,;.]|\.\d)*(?=,(?! (?:of|by) \d))"
)
"""Between commas: what something is, or when it began."""

_MOVED_BY = (
    r"buoyed|driven|boosted|lifted|helped|aided|assisted|supported|propelled|fuell?ed|spurred|underpinned|bolstered"
    r"|powered|pulled|dragged|hit|hurt|weighed|depressed|hampered|affected|battered|hobbled|encouraged|stimulated"
    r"|led|swollen|cushioned|offset"
)
_REASON = any_case(
    r"[\W_]*(?:and |but |yet )?(?:(?:largely|mainly|partly|chiefly|mostly|even) )?"
    rf"(?:(?P<cause>(?:thanks|due|owing) (?:\w+ )?to\b|(?:{_MOVED_BY}) (?:\w+ ){{0,2}}by\b"
    r"|on the (?:back|strength|heels) of\b|because\b|as a result of\b|amid\b|benefit\w* from\b|riding\b"
    r"|reflecting\b|in the wake of\b|after\b|following\b|despite\b|in spite of\b|notwithstanding\b"
    r"|defying\b|shrugging off\b|bucking\b|in contrast (?:to|with)\b)"
    r"|(?:while|whereas|although|though|since|when|as(?! (?:for|to|of|regards|with)\b)"
    r"|with (?:[\w'-]+ ){0,4}?(?:demand|orders|sales|shipments|exports|imports|prices|production"
    r"|output|factories|consumption|restrictions|conditions|costs|momentum))\b)"
    r"[^,;:.\d]{3,160},"
)
"""Opens a sentence, without a figure: why, when or against what its own clause came to its figure."""

_REFERS = any_case(r"\s*(?:it|its|they|their|the (?:total|figure|volume|value))\b")


def without_asides(text: str, s: Sentence) -> Sentence:
    """The sentence without what its asides name: the times of descriptions, the subjects of reasons."""
    return _without_reason(text, _without_descriptions(text, s))


def _without_descriptions(text: str, s: Sentence) -> Sentence:
    """Without the times of descriptions: "general trade, which began to grow in 2020, rose"."""
    asides = [m.span() for m in _DESCRIPTION.finditer(text, s.start, s.end)] if s.whens else []
    asides = [(a, b) for a, b in asides if not any(n.unit and a < n.start < b for n in s.numbers)]
    if not asides:
        return s
    return replace(s, whens=[w for w in s.whens if not any(a < w.start < b for a, b in asides)])


def _without_reason(text: str, s: Sentence) -> Sentence:
    """Without the subjects of an opening reason: "Driven by sales of toys to A, exports rose".

    The clause behind it must say what its figure is of. An area told there alone is that of the clause, too;
    so is a time, unless it is that of a cause ("thanks to a strong May").
    """
    first = next((n.start for n in s.numbers if n.unit), None)
    reason = _REASON.match(text, s.start, first) if first is not None else None
    end = _end_of(text, s, reason.end()) if reason else None
    if reason is None or end is None or first is None:
        return s
    told = [t for t in s.terms if end <= t.start < first]
    if not (any(t.get("indicator") for t in told) or _REFERS.match(text, end)):
        return s
    own_area = any(t.get("ref_area") and is_subject_area(text, t) for t in told)

    def stays(t: Term) -> bool:
        return t.start >= end or bool(t.get("ref_area") and not own_area)

    whens = [w for w in s.whens if w.start >= end] if reason["cause"] else s.whens
    return replace(s, terms=[t for t in s.terms if stays(t)], whens=whens)


def _end_of(text: str, s: Sentence, end: int) -> int | None:
    """Where a reason ends whose first comma is at ``end``: a list in it goes on to its last member."""
    for left, right in pairwise(t for t in s.terms if names_subject(t)):
        if left.end < end <= right.start and text[left.end] == ",":
            joined = words.NAMES_JOINED.fullmatch(text, left.end, right.start)
            if joined and {k for k, _ in left.kinds} & {k for k, _ in right.kinds}:
                comma = text.find(",", right.end, s.end)
                if comma < 0:
                    return None
                end = comma + 1
    return end
