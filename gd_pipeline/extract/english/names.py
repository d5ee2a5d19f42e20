"""Names of places and partners that no code list knows: figures with them are not the territory's own.

Found by where they stand: behind a flow ("exports from Lilin"), as its owner ("Midea's exports"), or as the
subject of a verb of trade ("Lecong exported"), where the name is spelled as Chinese names are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.neutral import neutral_words
from gd_pipeline.extract.scope import Sentence, is_group

_INITIALS = "zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]"
_FINALS = "i?ang?|i?ao|ai|ei|[ae]ng?|er|iu|ie|ing?|i?ong|ou|uang?|uai|u[aeino]|[aeiou]"
_PINYIN = re.compile(rf"(?:(?:{_INITIALS})?'?(?:{_FINALS}))+", re.IGNORECASE)
_LETTERS = range(4, 21)
"""Of a name: two syllables at least, and no more than can be cut into syllables in few ways."""

_NAME = r"(?P<name>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)*)"
_BEHIND_FLOW = re.compile(rf"\s+(?P<by>of|from|to|with|in|by)\s+(?:the\s+)?{_NAME}(?P<thing> [a-z]+)?")
_SUBJECT = re.compile(
    rf"\s*(?:[A-Z][a-z ]+(?:half|quarters?|months?|year|\d{{4}}), )?{_NAME}"
    r" (?:saw|exported|imported|recorded|reported|posted|registered|achieved|had|handled)\b"
)
_OWNER = re.compile(rf"{_NAME}(?:'s|(?<=s)')\s+(?:[a-z-]+\s+){{0,3}}$")
_REACH = 60
"""So far before a flow its owner is looked for."""

_REGIONS = frozenset(("HK", "MO", "TW"))
"""Partners that are called regions themselves."""

_PLAIN = frozenset(("chinese", "rmb", "usd", "cny", "us", "hk", "yuan", "renminbi", "dollar", "covid"))
"""Words with capitals that are no place and no partner."""

_REGION = (
    r"(?:(?:(?:south|north|east|west|middle|central|latin)[a-z]*[ -]){0,2}"
    r"(?:asian|african|american|european|arab|pacific)|middle eastern|gulf|caribbean|oceanian)"
)
_ONE_IN_REGION = any_case(rf"(?:the|this|that) {_REGION} (?:country|nation)\b")
"""A country that was named before, by where it lies: no bloc."""

AGAIN = any_case(
    r"\b(?:(?:with|to|from|between [^,;]{1,40} and) (?:(?P<members>(?:the|its|all) (?:other |remaining )?"
    r"(?:[\w-]+ )?(?:members|signatories|member[- ](?:states|countries|nations|economies)))\b"
    rf"|(?:the|this|that|these|those) (?:\w+[- ](?:nation|member|country) )?(?:{_REGION} (?=country|nation))?"
    r"(?:trad(?:e|ing) )?"
    r"(?:(?P<country>country|nation|kingdom|republic|island(?: (?:nation|state|country))?)"
    r"|(?P<bloc>bloc|group(?:ing)?|union|association|alliance|organi[sz]ation|(?:sub)?continent"
    r"|(?:countries|economies|nations|members|member states|partners)\b(?! in\b))"
    r"|(?P<region>region)|market)(?! (?:\w+ )?(?:of|along)\b)|it\b|there\b|(?P<them>them)\b)"
    r"|(?:exports|imports|shipments|deliveries|sales) there\b)"
    r"|^\W*(?:the|this|that) (?:(?P<it>country|nation)|(?P<they>bloc|group(?:ing)?|union|continent))"
    r" (?:was|is|were|remain\w*|became|ranked|served) (?:[\w-]+ ){0,5}?"
    r"(?:source|origin|destination|market|supplier|buyer|recipient|customer)\b"
)
"""A partner that was named before: "trade with the bloc"."""


def behind_flow(text: str, at: int, known: Iterable[tuple[int, int]]) -> str:
    """The unknown name behind a flow that ends at ``at``; empty where there is none.

    ``known`` are the spans of what code lists and times name. Goods are told of, too: there all words of the
    name have capitals.
    """
    m = _BEHIND_FLOW.match(text, at)
    if m is None or (m["by"] == "of" and m["thing"] and m["thing"].strip() not in neutral_words("en")):
        return ""
    return m["name"] if _is_unknown(m, known) else ""


def owner(text: str, begin: int, at: int, known: Iterable[tuple[int, int]]) -> str:
    """The unknown name whose flow begins at ``at``, in a text from ``begin`` on: "Midea's exports"."""
    m = _OWNER.search(text, max(begin, at - _REACH), at)
    return m["name"] if m and _is_unknown(m, known) else ""


def subject(text: str, at: int, known: Iterable[tuple[int, int]]) -> str:
    """The unknown Chinese name that is the subject of a sentence from ``at`` on."""
    m = _SUBJECT.match(text, at)
    if m is None or not _is_unknown(m, known):
        return ""
    word = m["name"].split()[0]
    return m["name"] if len(word) in _LETTERS and _PINYIN.fullmatch(word) else ""


def _is_unknown(m: re.Match[str], known: Iterable[tuple[int, int]]) -> bool:
    start, end = m.span("name")
    if any(a < end and start < b for a, b in known):
        return False
    word = m["name"].split()[0].lower()
    return word not in _PLAIN and word not in neutral_words("en")


def one_in_region(text: str, t: Term) -> bool:
    """Whether a name only says where the country told last lies: "the Southeast Asian country"."""
    return _ONE_IN_REGION.match(text, text.rfind(" ", 0, t.start - 1) + 1) is not None


def bloc_named(s: Sentence) -> str:
    """The bloc that a sentence names first; empty where it names none."""
    partners = (t.get("counterpart_area") for t in s.terms)
    return next((p for p in partners if p and is_group(p)), "")


def named_again(head: str, last: str, bloc: str, country: str) -> str:
    """The partner that the words before a figure go back to; empty where they go back to none.

    ``last`` is the one told last, ``bloc`` and ``country`` the last of each kind: "trade with the bloc", "to
    that country", "from it", "with the other members".
    """
    again = AGAIN.search(head)
    if again is None:
        return ""
    if again["country"] or again["it"]:
        return country
    if again["them"]:
        return last if last == bloc else ""
    own = last if last in _REGIONS else bloc
    return bloc if again["bloc"] or again["members"] or again["they"] else own if again["region"] else last
