"""What words without a name go back to in an English text: "the cities", "they", "the city", "the industry".

They go back to the subject told last: several cities, one city, or the sector that had invested. What is
carried on of it is kept in ``course``.
"""

from __future__ import annotations

from collections.abc import Sequence

from gd_pipeline.extract.english import words
from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.english.mentions import is_subject_area, listed
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.scope import REGIONS, Sentence, Topic, can_split, is_city, is_sector

THE_CITIES = any_case(
    r"\b(?:the|these|those) (?:(?:nine|9|said|mainland) )*cities\b(?! (?:of|in|along|with|under|and)\b)"
    r"|\b(?:the|all) nine of them\b|\bthe delta\b"
)
"""Several cities that were named before as one group."""

THEY = any_case(
    r"\W*(?:(?:in|during|over|for) [^,.;]{0,40},\s*)?"
    r"(?:they|their|(?:all )?(?:together|combined|jointly|taken together),? (?:they|the nine|the cities)"
    r"|between them|the nine)\b(?! months)"
)
"""Opens a sentence on several that were named before."""

THE_ZONE_OPENS = any_case(r"\W*the (?:[a-z-]+ )?(?:zone|ftz|area)\b,? ")
"""Opens a sentence on a zone that was named before: others that it names are parts of it."""

THEY_THERE = any_case(
    r"\W*(?:(?:and|but|while|meanwhile),? )?"
    r"(?:those (?:from|in|of|by|made in|produced in|shipped from)|(?:in|for|as for) [^,.;\d]{3,40},? they)\b"
)
"""Opens what is told of another area: the goods told before that come from there."""

_NEIGHBOR = any_case(r"\W*(?:(?:its|in|the) )?neighbou?r(?:ing)?(?: city)?(?: of)? $")
_ITS = any_case(r"\W*its\b|.*?\b(?:the|this) (?:industry|sector)\b(?!'s? (?:of|in)\b| of\b)")
"""A sentence that goes on about the sector told before."""


def cities_named(terms: Sequence[Term]) -> str | None:
    """The one group of cities that a sentence names."""
    named = {area for t in terms if (area := t.get("ref_area")) in REGIONS}
    return named.pop() if len(named) == 1 else None


def opening_area(text: str, s: Sentence) -> str | None:
    """The one area that a sentence opens with as its subject: "In Foshan,", "neighboring Foshan"."""
    areas = [t for t in s.terms if t.get("ref_area")]
    first = areas[0] if areas else None
    if first is None or not is_subject_area(text, first):
        return None
    before = text[s.start : first.start]
    opens = words.OPENS_AREA.match(before) or _NEIGHBOR.match(before)
    joined = len(areas) > 1 and len(listed(text, areas[:2])) > 1
    return first.get("ref_area") if opens and not joined else None


def city_told(text: str, s: Sentence, last: str | None) -> str | None:
    """The city that "the city" goes back to from a sentence on, which was the ``last`` one before it.

    A larger area as the subject leaves it to the release.
    """
    area = opening_area(text, s)
    if area is None:
        return last
    return area if is_city(area) else None


def sector_told(s: Sentence) -> str:
    """The sector that a sentence is about, named last before its first figure; empty for none."""
    first = next((n.start for n in s.numbers if n.unit), s.end)
    named = [t.get("product") or "" for t in s.terms if t.start < first and can_split(t, "product")]
    return named[-1] if named and is_sector(named[-1]) else ""


def of_sector(topic: Topic, sector: str, body: str) -> Topic:
    """The topic of a sentence that goes on about a ``sector``: "its contracted capital", "the industry"."""
    told = sector and (topic.indicator or "").startswith(("fdi_", "odi")) and _ITS.match(body)
    return topic.split("product", sector) if told else topic
