"""Pairs the numbers of an English list with what stands behind them or was named in the sentence before.

Names before their numbers are paired by ``binder``; here are the lists that it cannot see.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

from gd_pipeline.extract.binder import Pairs
from gd_pipeline.extract.english import words
from gd_pipeline.extract.english.around import Around
from gd_pipeline.extract.english.cues import ABOUT, CURRENCY, any_case
from gd_pipeline.extract.english.mentions import listed
from gd_pipeline.extract.english.trade import BOTH_FLOWS
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.periods import When
from gd_pipeline.extract.scope import (
    MONEY,
    NEW_THREE,
    QUANTITIES,
    Claim,
    Sentence,
    Topic,
    can_split,
    is_group,
    is_within,
)
from gd_pipeline.model.codes import codes
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL

_COUNTS = ("zero", "one", "two", "three", "four", "five", "six")
_THESE_GOODS = any_case(
    r"\b(?:these|those) (?:\w+ ){0,2}"
    r"(?:products|items|goods|commodities|categories|partners|countries|markets)\b"
)
"""Several that a list named."""

_THESE_COUNTRIES = any_case(
    r"\b(?:these|those) (?:\w+ ){0,2}(?:countries|economies|nations|regions|markets|members|partners)\b"
)
"""Those of a bloc."""

_THESE_MANY = any_case(
    r"\b(?:these|those|the) (?:above |top )?(?P<count>two|three|four) (?:\w+ ){0,2}"
    r"(?:(?P<partners>areas|regions|countries|partners|markets|economies|places|blocs|continents)"
    r"|products|items|categories|goods)\b"
)
"""Several that were told one by one."""

_SO_MANY = any_case(
    r"\b(?:the|these|those|all) (?:said |same )?(?P<count>two|three|four|five|six)\b"
    r"(?! (?:\w+ )?(?:months?|quarters?|halves|years?|weeks|days|percent|flows|directions)\b)(?!-)"
)
"""Several that were told one by one, each of which has one of the figures that follow."""

_OF_FORMER = any_case(r"\b(?:to|from|with) the (?:former|latter)\b")
_GROUPED = ("counterpart_area", "product")
_PAIR = ("former", "latter")
_OPENS = 4
"""A name that begins so near to its sentence's begin opens it."""

_IN_VOLUME = any_case(
    r"\s*(?:year[- ]on[- ]year )?(?:in (?:terms of )?|by )(?:volume|quantity|weight)\b(?! of)"
)
_VALUE_BEFORE = any_case(
    r"\b(?:(?:their|its|the|import|export|total) (?:[a-z]+ )?(?:value|bill|cost|worth)"
    r"|in (?:terms of )?value(?: terms)?),? [^,;\d]{0,40}$"
)
_IN_VALUE = any_case(r"\s*(?:in (?:terms of )?|by )value\b(?! of)")
_BETWEEN = any_case(r"\bbetween (?:(?!\band\b)[^,;])*$")
_TIMES_JOINED = any_case(r",?\s*(?:and )?(?:in )?(?:the )?")

_JOINED = any_case(rf"(?:,|,?\s*\band|\bwhile)\s+{ABOUT}?\s*{CURRENCY}$")
_BY_NAME = re.compile(r"\s(?P<by>to|from|in|into|by|through|via|with|for|of|under)\s(?:the\s|its\s)?")
"""Around a figure whose verb is left out."""

_INSERTED = any_case(r", (?:was|were|is|hit|came|affected) ")
_INSERTED_SIZE = re.compile(r", of (?:[a-z]+ )?\d[\d.]*\s?(?:%|per ?cent)$")
"""Around the size of a movement between commas: "a steeper drop, of 9 percent, was seen in imports"."""

_LARGEST_GROUP = 4
"""Of more members the name would be a list."""


def boundary_behind(text: str, s: Sentence, stop: int, until: int) -> re.Match[str] | None:
    """Where the words end that a figure has behind it: no comma in a name or in a list of names ends them.

    The list must be whole and told of this figure: "a rise of 8 percent in sales to A, B and C".
    """
    inserted = _INSERTED.match(text, stop, s.end) and _INSERTED_SIZE.search(text[s.start : stop])
    for m in words.BOUNDARY.finditer(text, stop + 1 if inserted else stop, until):
        if any(t.start < m.start() < t.end for t in s.terms):
            continue
        if m[0] == "and" and _BETWEEN.search(text, stop, m.start()):
            continue  # "5 billion yuan between Foshan and the EU"
        if m[0] != "," or not _is_within_list(text, s, m, stop, until):
            return m
    return _before_ellipsis(text, s, stop, until)


def _before_ellipsis(text: str, s: Sentence, stop: int, until: int) -> re.Match[str] | None:
    """Where the next figure leaves out the verb before it: "3 billion went to A and 2 billion to B".

    Behind it stands another name with the same preposition.
    """
    joined = _JOINED.search(text, stop, until)
    n = next((n for n in s.numbers if n.start == until), None)
    by = _BY_NAME.match(text, n.stop) if joined and n else None
    if joined is None or by is None or not re.search(rf"\b{by['by']}\b", text[stop : joined.start()]):
        return None
    named = any(t.start == by.end() for t in s.terms)
    return joined if named and any(stop <= t.start < joined.start() for t in s.terms) else None


def _is_within_list(text: str, s: Sentence, comma: re.Match[str], stop: int, until: int) -> bool:
    if any(stop <= w.start and w.end == comma.start() for w in s.whens):
        return _go_on(text, s.whens, comma, until)
    before = [t for t in s.terms if stop <= t.start and t.end <= comma.start()]
    kind = next((d for d in (*BREAKDOWNS, "ref_area") if before and before[-1].get(d)), None)
    if kind is None:
        return False
    run = [before[-1], *(t for t in s.terms if comma.end() <= t.start < until and t.get(kind))]
    for left, right in pairwise(run):
        between = text[left.end : right.start]
        if words.NAMES_JOINED.fullmatch(between) is None:
            return False
        if words.AND.search(between):
            return words.LIST_CLOSED.match(text, right.end, until) is not None
    return False


def _go_on(text: str, whens: Sequence[When], comma: re.Match[str], until: int) -> bool:
    """Whether a list of times goes on behind a comma to its last: "the first, second and third quarters"."""
    at = comma.start()
    for w in whens:
        if not at < w.start < until:
            continue
        if _TIMES_JOINED.fullmatch(text, at, w.start) is None:
            return False
        if words.AND.search(text, at, w.start):
            return True
        at = w.end
    return False


def listed_behind(
    text: str, s: Sentence, group: Sequence[Number], topic: Topic, family: Sequence[Term]
) -> Pairs | None:
    """A list behind its numbers: "increases of 4.6% and 12.6% respectively in trade with A and B".

    ``family`` are words behind them that name indicators only where the text speaks of their family.
    """
    stop = group[-1].stop
    if not words.LIST_BEHIND.match(text[stop : stop + 40]):
        return None
    end = next((i for i in (text.find(c, stop) for c in (". ", "\n")) if i >= 0), len(text))
    behind = sorted((t for t in (*s.terms, *family) if stop <= t.start < end), key=attrgetter("start"))
    for kind in (*BREAKDOWNS, "indicator"):
        items = listed(text, [t for t in behind if t.get(kind)][: len(group)])
        if len(items) != len(group):
            continue
        last = topic.fresh()
        if kind == "indicator":
            return [(n, last.about(t.get(kind))) for n, t in zip(group, items, strict=True)]
        named = [t.get("indicator") for t in behind if t.get("indicator") and t.start < items[0].start]
        last = last.about(named[-1] if named else last.indicator)
        return [(n, last.split(kind, t.get(kind))) for n, t in zip(group, items, strict=True)]
    return None


def listed_before(
    named: Mapping[str, Sequence[Term]], group: Sequence[Number], topic: Topic, head: str
) -> Pairs | None:
    """A list of the sentence before: "The partners are A and B. Trade with them rose 1 and 2 percent".

    ``named`` are its lists by dimension, ``head`` the words before the numbers.
    """
    if not words.THESE.search(head):
        return None
    for d, items in named.items():
        if len(items) == len(group):
            last = topic.fresh()
            return [(n, last.split(d, t.get(d))) for n, t in zip(group, items, strict=True)]
    return None


def told_in_turn(
    claims: Sequence[Claim], group: Sequence[Number], topic: Topic, head: str, *, own: bool
) -> list[Topic]:
    """The topics of a list for those told last, one by one: "imports from the two fell 6 and 11 percent".

    ``claims`` are all those before; ``own``: the words name an indicator of their own.
    """
    named = list(_SO_MANY.finditer(head))
    if not named or _COUNTS.index(named[-1]["count"].lower()) != len(group) or not claims:
        return []
    last = claims[-1].topic
    for d in (*BREAKDOWNS, "area"):
        members: dict[str, Topic] = {}
        for c in reversed(claims):
            code = getattr(c.topic, d)
            around = d == "area" and code != last.area and is_within(last.area or "", code or "")
            if code == TOTAL or around or replace(c.topic, **{d: getattr(last, d)}) != last:
                break
            members.setdefault(code, c.topic)
        if len(members) == len(group):
            told = reversed(members.values())
            if own:
                told = (replace(topic.total(), **{d: getattr(t, d)}) for t in told)
            return [t.at(topic.period) for t in told]
    return []


def as_group(topics: Sequence[Topic]) -> Topic | None:
    """The topic of several partners or goods that share one number: a member of its own, named after them."""
    dimensions = [d for d in BREAKDOWNS if len({getattr(t, d) for t in topics}) > 1]
    if len(topics) > _LARGEST_GROUP or len(dimensions) != 1 or dimensions[0] not in _GROUPED:
        return None
    (d,) = dimensions
    if any(t.blocked or getattr(t, d) == TOTAL for t in topics):
        return None
    names = dict.fromkeys(_name(d, getattr(t, d)) for t in topics)
    if len(names) == 3 and names.keys() <= NEW_THREE:
        return topics[-1].split(d, "new_three")
    return topics[-1].split(d, "_".join(names))


def _name(dimension: str, code: str) -> str:
    """A code as part of a group's: blocs and goods by themselves, countries by their names."""
    known = codes(dimension)
    country = dimension == "counterpart_area" and not is_group(code)
    name = known[code].name_en if country and code in known else code
    return re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")


def of_those_named(topic: Topic, said: Sequence[Term], lists: Mapping[str, list[Term]], start: int) -> Topic:
    """The topic of the one member of a breakdown that a sentence from ``start`` on is about.

    Where it names several that are no list, that is the one that it opens with; where it says which goods are
    the new three, those.
    """
    for d, last in lists.items():
        named = [t for t in said if can_split(t, d)]
        kinds = {t.get(d) for t in named}
        if "new_three" in kinds and kinds & NEW_THREE:
            topic = topic.split(d, "new_three")
            continue
        several = len({t.get(d) for t in named}) > 1 and len(last) == 1
        items = [t for t in named if t.start - start < _OPENS] if several else last
        topic = topic.split(d, items[0].get(d)) if len(items) == 1 else topic
    return topic


def two_named(
    topic: Topic, places: Sequence[Term], named: Mapping[str, Sequence[Term]], flows: Sequence[str]
) -> list[Topic]:
    """The two ``places``, or else the two members of one of the lists ``named``, or the two ``flows``."""
    if len(places) == len(_PAIR):
        return [topic.within(t.get("ref_area")) for t in places]
    parts = [topic.split(d, t.get(d)) for d, two in named.items() if len(two) == len(_PAIR) for t in two]
    return parts or [topic.about(flow) for flow in flows]


def two_flows(text: str, terms: Sequence[Term]) -> list[str]:
    """Exports and imports in the order in which terms name them; empty where they do not name both."""
    for t in terms:
        if both := BOTH_FLOWS.fullmatch(text, t.start, t.end):
            return ["exports", "imports"] if both["exports"] else ["imports", "exports"]
    named = dict.fromkeys(t.get("indicator") for t in terms)
    flows = [code for code in named if code in ("exports", "imports")]
    return flows if len(flows) == len(_PAIR) else []


def two_before(text: str, s: Sentence, topic: Topic) -> list[Topic]:
    """The two that the sentence itself names before its first "the former"; none once a figure is told."""
    named = words.FORMER_LATTER.search(text, s.start, s.end)
    if named is None or not named["former"] or any(n.unit and n.start < named.start() for n in s.numbers):
        return []
    before = [t for t in s.terms if t.end <= named.start()]
    places = listed(text, [t for t in before if t.get("ref_area")])
    lists = {d: listed(text, [t for t in before if can_split(t, d)]) for d in BREAKDOWNS}
    return two_named(topic, places, lists, two_flows(text, before))


def former_or_latter(head: str, topics: list[Topic], two: Sequence[Topic]) -> list[Topic]:
    """ "The former" and "the latter" are the two that were told last, each in its turn."""
    named = list(words.FORMER_LATTER.finditer(head))
    if len(two) < len(_PAIR):
        return [t.block("ambiguous", named[-1][0]) for t in topics[-1:]]
    return [two[0] if named[-1]["former"] else two[1]]


def of_former_partner(head: str, topics: list[Topic], two: Sequence[Topic]) -> list[Topic]:
    """A flow to or from "the former" of two partners that were told last; empty where it goes to none."""
    partners = list(dict.fromkeys(t.counterpart_area for t in two))
    if not _OF_FORMER.search(head) or len(partners) < len(_PAIR) or TOTAL in partners:
        return []
    one = former_or_latter(head, topics, two)[-1]
    return [t.split("counterpart_area", one.counterpart_area) for t in topics]


def _told_last(topics: Sequence[Topic], head: str) -> list[Topic]:
    """The so many that the sentence before told, where ``head`` speaks of them: "with these three"."""
    m = _THESE_MANY.search(head)
    if m is None:
        return []
    d = "counterpart_area" if m["partners"] else "product"
    found = list({getattr(t, d): t for t in topics if getattr(t, d) != TOTAL}.values())
    return found if len(found) == _COUNTS.index(m["count"].lower()) else []


def _named_last(named: Mapping[str, Sequence[Term]], topic: Topic, head: str) -> list[Topic]:
    """The goods or partners that the sentence before listed: "the exports of these products"."""
    if not _THESE_GOODS.search(head):
        return []
    lists = [(d, items) for d, items in named.items() if d in _GROUPED]
    return [topic.fresh().split(d, t.get(d)) for d, items in lists[:1] for t in items]


def _of_bloc(told: Sequence[Topic], topic: Topic, head: str) -> Topic | None:
    """ "These countries" are the bloc that was told last, if one was."""
    partners = {t.counterpart_area for t in told} - {TOTAL}
    if len(partners) != 1 or not _THESE_COUNTRIES.search(head):
        return None
    (bloc,) = partners
    return topic.split("counterpart_area", bloc) if is_group(bloc) else None


def taken_together(
    told: Sequence[Topic],
    before: Sequence[Topic],
    named: Mapping[str, Sequence[Term]],
    topic: Topic,
    head: str,
    *,
    own: bool,
) -> Topic | None:
    """The topic of several that are taken together, where the text has told which they are.

    ``told`` are the topics told last, ``before`` those of the last sentence, ``named`` its lists; ``own``:
    the words name a flow of their own ("exports to these two markets").
    """
    members = _told_last(before, head) or _named_last(named, topic, head)
    if own:
        members = [
            topic.split(d, c) for t in members for d in _GROUPED[:1] if (c := getattr(t, d)) != TOTAL
        ] or members
    return as_group(members) or _of_bloc(told, topic, head) or _of_both_flows(told, head)


def _of_both_flows(told: Sequence[Topic], head: str) -> Topic | None:
    """Trade, where exports and imports are what was told: "taken together, they came to"."""
    flows, whole = {t.indicator for t in told}, {t.about("trade") for t in told}
    both = flows == {"exports", "imports"} and len(whole) == 1 and "together" in head.lower()
    return whole.pop() if both else None


def quantity_told(around: Around, groups: Sequence[Sequence[Number]], n: Number) -> str | None:
    """The unit of what a growth is of: "rose 5 percent to 300 tons", "12 percent in volume", "5 in value"."""
    if _IN_VALUE.match(around.tail):
        return "CNY"
    if _IN_VOLUME.match(around.tail):
        return "TONNE"
    if _VALUE_BEFORE.search(around.head):
        return "CNY"
    after = next((g[0] for g in groups if g[0].start > n.start), None)
    if after is None or after.unit not in QUANTITIES | MONEY:
        return None
    return after.unit if words.LEADS_TO.fullmatch(around.text[n.stop : after.start]) else None
