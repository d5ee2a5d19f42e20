"""What the Chinese words before a number mention: areas, flows, parts, times, without those in asides.

What they say together, going on from what was told before, is decided in ``subjects``; why a number stays
unread for them in ``doubts``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from gd_pipeline.extract.chinese import words
from gd_pipeline.extract.chinese.capital import SHORT_PLACES
from gd_pipeline.extract.lexicon import Term, by_list
from gd_pipeline.extract.lists import after_last, distinct, last_run
from gd_pipeline.extract.neutral import without_neutral
from gd_pipeline.extract.numbers import TIMES
from gd_pipeline.extract.scope import COUNTS, THINGS, Sentence
from gd_pipeline.model.observation import BREAKDOWNS

_BEFORE = 200
"""So far before a sentence the kind of contracts may be told that it speaks of."""
_RANKED_AS = re.compile(r"(?:最大|第[一二三]大?|主要|重要)的?$")
"""Before firms as which others are ranked: 民营企业是最大的外贸主体."""
_BY_LAND_OR_SEA = re.compile(r"(?:[水陆公铁海航管]路|[航海]空?|空中|管道|江海|货物|多式|联合)$")
_OF_TRANSPORT = re.compile(r"方式|体系|网络|大?通道|枢纽|时效|成本|园区|中心|节点")
"""Around transport that is no service which is traded: 陆路运输, 物流体系."""
_PROJECTS_SIGNED = frozenset({"新签项目", "新批项目", "新设项目"})
"""Projects of foreign capital, where that is spoken of."""
_OF_PARTNER = re.compile(r"(?:[、和与及]|以及)[对自从向][^,，;、\d]{2,24}")
"""Between the two flows of a partner in a list: 对东盟出口、自东盟进口分别."""
_TAKEN_BY = re.compile(
    r"[按以][^,，;。]*(?:方式|计)[,，]$|(?<![^,，;。\s])[对同与自][^,，;。]*(?:国家|地区|市场|成员国)[,，]$"
    r"|在?对[^,，;。]*方面[,，](?:据[^,，;。]*[,，])?$"
)
"""A clause that only says by what, or with whom, the next is taken: 按加工贸易方式计,东莞进出口."""
_QUOTE = 400
"""So far behind a sentence its quote is looked for an end."""


class Mentions:
    """The words ``at:until`` of a sentence, before a number of ``unit`` (None: before a bracket).

    ``asides`` are the phrases that name no subject; ``terms`` and ``whens`` those outside of them, ``named``
    the terms by code list, ``things`` the names of things that the number does not count, ``zone`` a free
    trade zone without a name.
    """

    def __init__(self, text: str, s: Sentence, at: int, until: int, unit: str | None = None) -> None:
        self.text, self.sentence, self.at, self.until, self.unit = text, s, at, until, unit
        self.words = text[at:until]
        cues = [words.BASE, words.CLOSED, words.SINCE]
        cues += {"PP": [words.DRIVEN], TIMES: [words.TIMES_OF]}.get(unit or "", [])
        also = words.ALSO_OF.fullmatch(self.words) if unit == "PCT" else None
        whole = (at + also.start("whole"), at + also.end("whole")) if also else None
        if any((t.start, t.end) == whole and t.get("ref_area") for t in s.terms):
            cues.append(words.ALSO_OF)
        self.asides = [(at + m.start(), at + m.end()) for cue in cues for m in cue.finditer(self.words)]
        ahead = words.PLACE_AHEAD.match(text, s.start, until) if at == s.start else None
        if ahead and any((t.start, t.end) == ahead.span("place") and t.get("ref_area") for t in s.terms):
            self.asides.remove((ahead.start("place") - 1, ahead.end()))
        self.terms = [t for t in s.terms if at <= t.start and t.end <= until and self._is_said(t)]
        self.terms = [t for t in self.terms if not words.DATELINE.match(text, t.end)]
        self.things = [] if unit in COUNTS else [t for t in self.terms if t.get("thing")]
        self.terms = with_things(self.terms, named=unit in COUNTS)
        self.whens = [w for w in s.whens if at <= w.start and w.end <= until and not self._aside(w.start)]
        self.zone = words.OWN_ZONE.search(text, at, until)
        self.own_district = words.OWN_DISTRICT.search(text, at, until) if "关区" in self.words else None
        self.inflow = words.INFLOW.search(self.words) is not None
        if self.inflow:
            self.terms = [t for t in self.terms if not t.get("out_of_scope")]
        self.named = by_list(self.terms)
        self.areas = [t for t in self.named["ref_area"] if self._is_subject_area(t)]
        self.indicators = self._listed(self.named["indicator"])
        if self.indicators and self.indicators[-1].get("indicator") in THINGS:
            self._leave_out_names(self.indicators[-1])
        self.splits = self._splits()

    def _leave_out_names(self, thing: Term) -> None:
        """An area right before a thing is part of its name where another is told: 深圳引进广东省创新团队."""
        first = self.areas[:1]
        self.areas = first + [a for a in self.areas[1:] if a.end != thing.start]

    @property
    def names_subject(self) -> bool:
        """Whether the words name what is measured, where or of which part."""
        return bool(self.indicators or self.splits or self.areas or self.named["out_of_scope"])

    def names_from(self, start: int) -> bool:
        """Whether what is measured, where or of which part is named from ``start`` on."""
        members = [t for found in self.splits.values() for t in found]
        return any(t.start >= start for t in [*self.indicators, *self.areas, *members])

    @property
    def tells_only_time(self) -> bool:
        """Whether the words tell nothing but another time: "2015年，同比增长5%"."""
        told = any(w.role == "period" for w in self.whens)
        return told and not self.names_subject and not self.names_other(self.at)

    @property
    def goes_on(self) -> bool:
        """Whether a sentence with these words has no subject of its own: its time or verb comes first."""
        verb = not self.names_subject and words.PREDICATE.match(self.words) is not None
        return verb or self.tells_only_time

    def names_other(self, start: int) -> bool:
        """Whether the words from ``start`` on name something besides times, places and parts."""
        spans = [(t.start, t.end) for t in self.terms] + [(w.start, w.end) for w in self.whens]
        fixed = any(t.start >= start for t in self.named["fixed_expression"])
        said = range(start, self.until)
        rest = "".join(self.text[i] for i in said if not any(a <= i < b for a, b in spans))
        return fixed or letters(without_neutral(rest)) > 1

    def _goes_back_to(self, whole: re.Pattern[str]) -> bool:
        """Whether the words go back to the ``whole`` of a place, behind the last area that they name."""
        since = self.areas[-1].end if self.areas else self.at
        found = [m.start() for m in whole.finditer(self.text, since, self.until)]
        return bool(found) and not self._aside(found[-1])

    def _aside(self, at: int) -> bool:
        return any(a <= at < b for a, b in self.asides)

    @property
    def of_outsourcing(self) -> bool:
        """Whether the sentence, or what stands before it in its paragraph, speaks of outsourcing."""
        line = self.text.rfind("\n", 0, self.sentence.start) + 1
        return "外包" in self.text[max(line, self.sentence.start - _BEFORE) : self.sentence.end]

    @property
    def of_capital(self) -> bool:
        """Whether the sentence speaks of foreign capital."""
        body = self.text[self.sentence.start : self.sentence.end]
        return "承包" not in body and words.CAPITAL_SPOKEN_OF.search(body) is not None

    def _is_said(self, t: Term) -> bool:
        """Not in an aside, no firms as which others are ranked, no way by which goods come (陆路运输).

        Nor a short name of a contract where no kind of contracts is spoken of.
        """
        if self._aside(t.start):
            return False
        if t.get("product") == "transport_services" and (
            _BY_LAND_OR_SEA.search(self.text, self.at, t.start) or _OF_TRANSPORT.match(self.text, t.end)
        ):
            return False
        if t.get("indicator") == "trading_firms" and _RANKED_AS.search(self.text, self.at, t.start):
            return False
        name = self.text[t.start : t.end]
        if name in _PROJECTS_SIGNED:
            return self.of_capital
        return name not in words.CONTRACTS or self.of_outsourcing or ("执行" not in name and self.of_capital)

    def _listed(self, found: list[Term]) -> list[Term]:
        """The last list among terms of one kind; what stands before 等 are examples."""
        if len(found) < 2:
            return found

        def joined(left: Term, right: Term) -> bool:
            between = self.text[left.end : right.start]
            plain = words.CLOSED.sub("", between)
            if listed and _OF_PARTNER.fullmatch(plain):
                return self._partner_before(left) == self._partner_before(right) is not None
            if words.CLAUSE.search(plain) and not listed:
                return False
            return "等" not in between and words.NAMES_JOINED.fullmatch(plain) is not None

        listed = words.RESPECTIVELY.search(self.words) or words.EACH.search(self.words)
        return distinct(last_run(found, joined))

    def _partner_before(self, flow: Term) -> str | None:
        """The partner named right before a flow."""
        named = (t for t in self.named["counterpart_area"] if t.end == flow.start)
        return next((t.get("counterpart_area") for t in named), None)

    def _splits(self) -> dict[str, list[Term]]:
        """The terms of each breakdown, unless they are those of the clauses before."""
        since = self._last_thought()
        found = {d: [t for t in self.named[d] if can_split(t, d) and t.start >= since] for d in BREAKDOWNS}
        splits = {
            d: self._in_all(terms) or self._listed(self._offshore(terms))
            for d, terms in found.items()
            if terms
        }
        if not self._last_clause_stands_alone():
            return splits
        own = {d: terms for d, terms in splits.items() if terms[-1].start >= self._last_clause()}
        return own if own or self.areas else splits

    def _in_all(self, found: list[Term]) -> list[Term]:
        """The group whose members are listed behind its name with what they have together: 新三样."""
        at = next((k for k, t in enumerate(found) if t.get("product") == "new_three"), None)
        if at is None or len(found) - at < 3 or not words.TOGETHER.search(self.words):
            return []
        group, first = found[at], found[at + 1]
        return [group] if letters(self.text[group.end : first.start]) <= len("产品") else []

    def _offshore(self, found: list[Term]) -> list[Term]:
        """Kinds of outsourcing in a list without the word for all of them behind it: ITO和BPO离岸执行额."""
        codes = [t.get("product") or "" for t in found[-2:]]
        return (
            found[:-1]
            if len(codes) > 1 and codes[1] == "offshore" and codes[0].startswith("offshore_")
            else found
        )

    def _last_thought(self) -> int:
        """Where the words behind the last semicolon begin, if they name what is measured."""
        start = self.at + self.words.rfind(";") + 1
        return start if any(t.start >= start for t in self.indicators) else self.at

    def _last_clause(self) -> int:
        return after_last(self.text, words.CLAUSE_MARKS + " ", self.sentence.start, self.until)

    def _last_clause_stands_alone(self) -> bool:
        """The last clause names its own area and indicator: the breakdowns before are not its own."""
        start = self._last_clause()
        if _TAKEN_BY.search(self.text, self.sentence.start, start):
            return False
        measured = any(t.start >= start for t in self.named["indicator"])
        # where something comes to (在深) is told of any part
        placed = any(
            a.start >= start and not is_where(self.text, a) for a in self.areas
        ) or words.WHOLE_CITY.search(self.text, start, self.until)
        return measured and bool(placed)

    def _is_subject_area(self, term: Term) -> bool:
        """Not an office's or a paper's name, a dateline, or a nation that is only a market or a yardstick."""
        after = self.text[term.end : min(term.end + 24, self.until)]
        before = self.text[max(0, term.start - 3) : term.start]
        if after.startswith(words.OFFICE_ENDINGS) or before.endswith(words.NOT_A_SUBJECT):
            return False
        if words.DATELINE.match(self.text[term.end : term.end + 8]):
            return False
        if words.PERSON_NAMED.search(before):
            return False
        if term.get("ref_area") == "CN" and self.text[term.start : term.end] != "中":
            return not after or bool(words.NATION_SPEAKS.match(after))
        return True


def is_where(text: str, area: Term) -> bool:
    """Whether an area is only where something is or comes to, by one character: 在深, 来粤投资."""
    return text[area.start : area.end] in SHORT_PLACES or area.get("indicator") is not None


def with_things(terms: Sequence[Term], *, named: bool) -> list[Term]:
    """The terms where things are ``named`` beside a number that counts: as indicators. Else without them."""
    if not any(t.get("thing") for t in terms):
        return list(terms)
    out = []
    for t in terms:
        thing = t.get("thing")
        rest = tuple(k for k in t.kinds if k[0] != "thing")
        kinds = rest if not (thing and named) else (("indicator", thing),)
        out += [replace(t, kinds=kinds)] if kinds else []
    return out


def letters(word: str) -> int:
    """How many Chinese characters a word has."""
    return len(words.HAN.findall(word))


def can_split(term: Term, dimension: str) -> bool:
    """Whether a term can be a member of a breakdown: the name of an area is one only as a product's."""
    return bool(term.get(dimension)) and (dimension == "product" or not term.get("ref_area"))


def speaker_behind(text: str, end: int) -> str:
    """Who speaks a sentence within quotes that ends at ``end``: the words behind the closing one."""
    close = text.find('"', end, end + _QUOTE)
    return words.SENTENCE_END.split(text[close + 1 : close + 60], maxsplit=1)[0] if close >= 0 else ""
