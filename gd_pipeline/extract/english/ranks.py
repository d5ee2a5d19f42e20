"""Ranks that an English sentence tells: "ranked fifth in China and second in Guangdong".

A rank is an area's among the areas of a wider one: of the indicator behind it ("in terms of exports"), of
the one that its clause speaks of, or of what the sentence told last. It changes nothing for the figures
around it, which ``prose`` binds. The ranks of partners are found in ``partner_ranks``; what a firm ranks is
not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from gd_pipeline.extract.english import deals, words
from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.english.mentions import is_no_trade, is_subject_area, is_told
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.lists import after_last
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import Claim, Sentence, Topic, can_split, is_within
from gd_pipeline.model.observation import BREAKDOWNS
from gd_pipeline.model.value import value

_PLACES = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth",
)  # fmt: skip
PLACE = rf"{'|'.join(_PLACES)}|\d{{1,2}}(?:st|nd|rd|th)|No\. ?\d{{1,2}}"
_RANKS = any_case(
    rf"\b(?:rank(?:s|ed|ing)?|placed|placing)\s+(?:(?!among\b)\w+\s+){{0,2}}?(?P<n>{PLACE})\b(?! only\b)"
    rf"|\b(?:took|take|takes|taking|held|holds|holding|stood|stands|standing|secur\w+|came|retain\w*|in|at)\s+"
    rf"(?:(?:in|at)\s+)?(?:the\s+)?(?P<n1>top|{PLACE})\s+(?:spot|place|position)\b"
    r"|\b(?P<n3>No\. ?\d{1,2})\s+(?=(?:in|among|nationwide)\b)"
    rf"|\b(?:came|comes|coming|stood|finish(?:es|ed|ing))\s+(?:in\s+|at\s+)?(?P<n4>{PLACE})"
    rf"(?=\s+(?:in (?:the\s+)?(?:country|nation|province|guangdong|china)|among|nationwide|across)\b)"
    rf"|\bthe (?P<n5>{PLACE})[- ](?:largest|biggest|highest)(?= (?:among|nationwide|in|of)\b)"
    rf"|\b(?P<n2>topp(?:ed|ing))\s+(?=the (?:country|nation|province)\b)"
)
_SAID = (
    *("rank", "plac", "spot", "position", "topp", "no."),
    *("came", "comes", "coming", "stood", "finish", "est "),
)
"""Each rank is told by one of these, which are found in a tenth of the time."""

_MORE = any_case(
    rf"(?:,|\s)\s*(?:and|but)\s+(?:ranked\s+)?(?P<n>{PLACE})\b(?=\s+(?:in|among|nationwide|of|by|for)\b)"
)
_NEXT = any_case(rf", (?:and|but) (?P<n>{PLACE})\b(?= (?:in|among|nationwide|of|by|for)\b)")
"""The same behind a comma: "first by growth of imports, and third by exports"."""

_END = re.compile(r"[,;:]|\.\s|\.$|\n")
_AMONG = (
    ("CN-GD/gba9", re.compile(r"Greater Bay Area|\bGBA\b|Pearl River Delta")),
    ("CN-GD", any_case(r"\bguangdong\b|\bprovinc(?!es\b|ial(?:[- ]level)? (?:regions|areas|units))")),
    (
        "CN",
        any_case(
            r"\bprovinces\b|\bprovincial(?:[- ]level)? (?:regions|areas|units)\b"
            r"|\bnation|\bchina\b|\bchinese\b|\bcountry\b|\bmainland\b"
        ),
    ),
)
_OF_GROWTH = any_case(r"\b(?:growth|increase|rise)\b")
_GROWTH_ALONE = any_case(r"^[^\d]*\b(?:growth|increase|rise)\b")
"""Before a rank: the growth of what ranks, where its clause tells no figure."""
_OF_SOMETHING_ELSE = any_case(
    r"\b(?:per capita|number of|share of|proportion of|dependence|competitiveness)\b"
)


@value
class Rank:
    """A rank whose words stand at ``start:end``; ``at`` is where its verb begins, ``of`` the wider area."""

    at: int
    start: int
    end: int
    number: Number
    of: str


def ranks(text: str, s: Sentence) -> list[Rank]:
    """The ranks of a sentence, in order; one without a wider area has that of the rank before."""
    found = list(_found(text, s))
    out: list[Rank] = []
    for rank in found:
        of = rank.of or (out[-1].of if out else "")
        if of:
            out.append(replace(rank, of=of))
    return out


def _found(text: str, s: Sentence) -> Iterator[Rank]:
    body = text[s.start : s.end].lower()
    if not any(word in body for word in _SAID):
        return
    for first in _RANKS.finditer(text, s.start, s.end):
        m: re.Match[str] | None = first
        at = first.start()
        while m:
            end = _END.search(text, m.end(), s.end)
            until = end.start() if end else s.end
            more = _MORE.search(text, m.end(), until) or _NEXT.match(text, until, s.end)
            stop = more.start() if more else until
            group = next(g for g, found in m.groupdict().items() if found)
            of = next((code for code, name in _AMONG if name.search(text, m.end(), stop)), "")
            start, behind = m.span(group)
            value = float(place(m[group].lower()))
            yield Rank(at, start, stop, Number(start, behind, behind, value, 1.0, "RANK", False), of)
            m, at = more, more.start("n") if more else at


def place(name: str) -> int:
    """The rank that a place in words or digits tells."""
    if name in _PLACES:
        return _PLACES.index(name) + 1
    digits = re.sub(r"\D", "", name)
    return int(digits) if digits else 1


def told(text: str, s: Sentence, rank: Rank, topic: Topic, *, said: bool) -> Claim | None:
    """The claim of a rank; None where its words leave open whose it is.

    ``topic`` is what was told last, in the same sentence if something was ``said`` in it.
    """
    named = [t for t in s.terms if t.get("indicator") and not is_no_trade(text, t)]
    behind = [t for t in named if rank.number.end <= t.start < rank.end]
    before = [t for t in named if t.start < rank.at]
    what = behind[-1:] or before[-1:]
    since = after_last(text, ",;", s.start, what[0].start) if what else s.start
    other = [t for t in s.terms if t.get("out_of_scope") and since <= t.start < rank.end]
    blocked = topic.blocked and not (what and topic.blocked == "not_relevant")
    if other or blocked or not (what or said) or deals.COMPANY.search(text, s.start, s.end):
        return None
    clause = text[min(since, rank.at) : rank.end]
    if _OF_SOMETHING_ELSE.search(clause):
        return None
    own = _subject(topic, named, what[0], since, s) if what else topic
    areas = [t for t in s.terms if t.get("ref_area") and t.start < rank.at and is_subject_area(text, t)]
    areas = [t for t in areas if t.get("ref_area") != rank.of]
    areas = [t for t in areas if not text[max(0, t.start - 4) : t.start].endswith((" in ", " of ", "In "))]
    own = replace(own, area=areas[-1].get("ref_area") if areas else topic.area)
    whens = [w for w in s.whens if w.period and w.role == "period" and is_told(text, w)]
    period = next((w.period for w in reversed(whens) if w.start < rank.at), None)
    own = replace(own, period=period or (whens[0].period if whens else topic.period))
    wider = "CN-GD" if rank.of == "CN-GD/gba9" else rank.of  # the nine cities are listed below the province
    if own.area in (None, rank.of) or not is_within(own.area or "", wider):
        return None
    last = text[after_last(text, ",;", s.start, rank.at) : rank.end]
    growth = _OF_GROWTH.search(text, rank.number.end, rank.end) or _GROWTH_ALONE.search(last)
    among = f"{rank.of}_growth" if growth else rank.of
    return Claim(rank.number, own, "rank", rank.number.value, "RANK", among, "en.rank")


def _subject(topic: Topic, named: list[Term], what: Term, since: int, s: Sentence) -> Topic:
    """The indicator that is ranked, a kind of trade by its flow, and the breakdown that its clause names."""
    code = what.get("indicator")
    kinds = [words.PARTS[k] for t in named if (k := t.get("indicator") or "") in words.PARTS]
    if kinds:
        code = kinds[-1].get(code or "", code)
    own = topic.fresh().about(code)
    for d in BREAKDOWNS:
        parts = [t for t in s.terms if can_split(t, d) and since <= t.start < what.end + 40]
        parts = [t for t in parts if not any(n.start < t.start < n.stop for n in s.numbers)]  # "U.S. dollars"
        own = own.split(d, parts[-1].get(d)) if parts else own
    return own
