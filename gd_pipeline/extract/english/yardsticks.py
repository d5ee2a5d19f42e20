"""Whose an English figure is that another place's is compared with: "above the province's 3 percent".

What it is compared with in time stands in ``scopes``; distances in points are measured in ``measures``.
"""

from __future__ import annotations

from gd_pipeline.extract.english.cues import ABOUT, CURRENCY, any_case
from gd_pipeline.extract.english.words import VERB
from gd_pipeline.extract.scope import Sentence

PROVINCE, CITY = "the province", "the city"
"""The province and the city that a text is about, where they are called so."""

_THAN = (
    r"(?:(?:better|more|higher|faster|larger|greater|less|lower|slower|smaller|fewer|worse|weaker|stronger)"
    r" than|above|below|ahead of|behind|against|compared (?:with|to)|versus|exceed\w*|surpass\w*|overt[ao]\w*"
    r"|outstrip\w*|outpac\w*|outperform\w*|outdo\w*|outdid|beat\w*|topp\w+|trail\w*|lagg?\w*(?: behind)?)"
)
_KIND = (
    r"(?:(?:average|overall|total|growth|rate|pace|increase|rise|gain|expansion|decline|drop|fall|decrease|figure"
    r"|level|volume|value|amount|year-on-year|annual|a|an|of|at|was|is|in|for)\s+){0,5}"
)
_BEFORE = any_case(rf"\b{_THAN}\s+(?:(?:that|those) of\s+)?(?:the\s+|an?\s+)?")
_OWNED = any_case(
    r"(?:(?P<province>province(?:'s|-?wide)?|provincial)|(?P<city>city(?:'s|-?wide)?|municipal)"
    r"|(?P<nation>country|nation)(?:'s)?)\s+"
    rf"{_KIND}(?:{ABOUT} )?{CURRENCY}"
)
_OWNED_BY_NAME = any_case(rf"(?:'s?)?\s+{_KIND}(?:{ABOUT} )?{CURRENCY}")
_NEXT = any_case(r"\s*,?\s*(?:and |or )?(?:the\s+)?")
_FIGURE = any_case(rf"(?:the|an?)\s+(?:{ABOUT} )?{CURRENCY}$")
_BEHIND = any_case(
    r"\s*(?:(?:year-on-year|average|overall)\s+)?(?:growth|rise|increase|expansion|decline|drop|fall|gain|decrease"
    r"|rate|average|pace)?\s*(?:posted|recorded|seen|registered|reported)?\s*(?:of|in|for|by|across)\s+(?:the\s+)?"
    r"(?:(?:whole|entire)\s+)?(?:(?P<province>province)\b|(?P<city>city)\b|(?P<nation>country|nation)\b)?(?!')"
)


_WHERE = any_case(
    r"(?:\bthe (?:whole |entire )?(?:(?P<province>province)|(?P<city>city)|(?P<nation>nation|country)))?"
    r"(?: as a whole| overall| itself)?,? (?:where|whose)\b(?!.*\bwhere\b)"
)
"""Behind a place that a clause goes on about, or with what a place without its name is called."""


def told_where(text: str, s: Sentence, at: int, start: int) -> str:
    """The place that a clause goes on about: "slower than in the nation, where it rose 5 percent"."""
    clause = _WHERE.search(text, at, start)
    if clause is None:
        return ""
    if called := _of_word(clause.groupdict()):
        return called
    places = [t for t in s.terms if clause.start() <= t.end and t.start < start and t.get("ref_area")]
    return (places[0].get("ref_area") or "") if len(places) == 1 and places[0].end == clause.start() else ""


def owner(text: str, s: Sentence, at: int, start: int, stop: int) -> str:
    """The area that has the figure ``start:stop`` and is a yardstick by the words from ``at`` on."""
    than = None
    for m in _BEFORE.finditer(text, at, start):
        than = m
    if than is None:
        return _next_in_list(text, s, at, start)
    if found := _named(text, s, than.end(), start):
        return found
    opens = any(text.startswith(word, than.end() - len(word)) for word in ("the ", "a ", "an "))
    if not opens or not _FIGURE.search(text, than.start(), start):
        return ""
    behind = _BEHIND.match(text, stop, s.end)
    return "" if behind is None else _of_word(behind.groupdict()) or _area_at(s, behind.end())


def _next_in_list(text: str, s: Sentence, at: int, start: int) -> str:
    """The owner of the next figure of such a list: "above the city's 3 percent and the province's 4"."""
    opens = None
    for m in _BEFORE.finditer(text, s.start, at):
        opens = m
    if opens is None or VERB.search(text, opens.end(), start):
        return ""
    joined = _NEXT.match(text, at, start)
    return _named(text, s, joined.end(), start) if joined else ""


def _named(text: str, s: Sentence, at: int, start: int) -> str:
    """The owner that is named from ``at`` on, with nothing but words for a figure up to ``start``."""
    if (word := _OWNED.fullmatch(text, at, start)) is not None:
        return _of_word(word.groupdict())
    for t in s.terms:
        if t.start == at and t.get("ref_area") and _OWNED_BY_NAME.fullmatch(text, t.end, start):
            return t.get("ref_area") or ""
    return ""


def _of_word(found: dict[str, str | None]) -> str:
    """The place that a common name stands for."""
    if found["province"]:
        return PROVINCE
    return CITY if found["city"] else "CN" if found["nation"] else ""


def _area_at(s: Sentence, at: int) -> str:
    """The area that is named at a place of the text."""
    return next((t.get("ref_area") or "" for t in s.terms if t.start == at), "")
