"""The area that the words around a group of English numbers name, and places that no code list knows.

Which names are subjects is found in ``mentions``; a zone or port by its full name is an area of its own,
any other unknown place keeps its figures unread.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from gd_pipeline.extract.english import (
    cues,
    flows,
    names,
    nation,
    openings,
    referents,
    scopes,
    trade,
    words,
    yardsticks,
)
from gd_pipeline.extract.english.around import Around
from gd_pipeline.extract.english.carried import Carried
from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.english.mentions import (
    is_subject_area,
    lies_in,
    listed,
    names_subject,
    zone_by_name,
)
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.scope import (
    MONEY,
    QUANTITIES,
    RATES,
    TRADED,
    Topic,
    can_split,
    is_within,
)

_NAMED_ZONE = re.compile(
    r"\b[A-Z][A-Za-z']+ (?:[A-Z]\w+ )?(?:(?:Comprehensive )?Bonded (?:Zone|Port|Area|Logistics)|Airport"
    r"|Port\b(?! of))"
)
"""A zone or port by its name, which no list of areas knows."""

_ZONES_TELL = any_case(
    r"\b(?:(?:pilot )?free[- ]trade|bonded|economic|development|cooperation) (?:zones?|belts?|areas?)"
    r"(?=\s(?:saw|had|has|have|recorded|reached|attracted|used|posted|achieved|reported|also|absorbed)\b)"
)
"""Zones and belts as the subject, which no list of areas knows by these words."""

_DEFINITE = any_case(r"\bthe (?:\w+ )?$")
_REGION = any_case(
    r"\b(?:in|of) (?:\w+ and )?(?:east|west|central|north|northeast|northwest|southwest)(?:ern)? China\b"
    r"(?!'s)"
    r"|\bin the (?:east|west|north|south)(?:ern)?(?: part| region)?(?=,? (?:by )?(?:about |over |nearly )?$)"
    r"|\bthe (?:(?:east|west|north|south)(?:ern)?(?:,? (?:and )?)){2,4}(?:parts? )?of the province\b"
    r"|(?:'s|\bthe) (?:(?:east|west|north|south)(?:ern)?(?:,? (?:and )?)){2,4}"
    r"(?:areas?|parts?|regions?|cities)\b"
    r"|\b(?:the rest|other parts|the other cities) of (?:the |its )?(?:\w+ )?(?:province|cities)\b"
)
"""A part of the nation that is no province, or one of the province without its name."""

_PARTS_OF = any_case(r"\b(?:areas|parts|zones|cities|districts|ports|towns|counties) (?:of|in) (?:the )?$")
"""Before the whole of several areas: "the three areas of the zone, Qianhai, Nansha and Hengqin"."""

_REST_BEHIND = any_case(r"\s*(?:in|for) (?:the rest|other parts|the other cities)\b")
"""Behind the figure of all but the places named before."""

_TOLD_IN = any_case(
    r"\b(?:made|set up|established|registered|approved|signed|launched|used|utili[sz]ed|invested|recorded"
    r"|operated|handled) in (?:the )?$|\b(?:went|flowed|came) (?:in)?to (?:the )?$"
    r"|\b(?:went|passed|moved) through (?:the )?$"
)
"""Behind a figure: before the area that it is told of."""

_PART_OF = any_case(r"(?: (?:area|section|part|block))? of (?:the )?")
"""Between a zone and the larger one that it is a part of: "Nansha Area of the FTZ"."""

_NEAR = 40
"""So near behind a count stands what it counts."""


_THROUGH_PORT = any_case(
    r" (?:(?:passed|went|moved|came|shipped|handled) )?(?:through|via) the (?:port|airport)\b(?! of\b)"
)
"""Behind an amount: the port that was told before."""

_IS = any_case(
    r"\b(?:became|becom(?:e|es|ing)|was|is|were|are|been|be|remain\w*|stay\w*|as)"
    r" (?:now |still |again |already |also )?(?:the )?$"
)
_RANK = (
    r"(?:[a-z\d-]+ ){0,2}?(?:[\w-]+-)?(?:largest|biggest|top|main|major|leading|foremost|number one|No\.? ?\d"
    r"|most important)(?: [a-z-]+){0,2} (?:partner|market|destination|source|supplier|buyer|customer)s?"
)
_RANKED = any_case(rf"(?:'s)? {_RANK}\b")
_RANKED_OF = any_case(rf"{_IS.pattern[:-1]}{_RANK} (?:of|for) (?:the )?$")
"""Around the area that a partner is the largest, or the second largest, of."""


class Places(Around):
    """The words around a group of numbers, and the area that they name."""

    @cached_property
    def beaten(self) -> str:
        """The place whose figure this is, told as what another's is compared with; empty for none."""
        return yardsticks.owner(self.text, self.sentence, self.at, self.group[0].start, self.stop)

    @cached_property
    def invested_in(self) -> Term | None:
        """The area behind an amount that a partner, named right before it, invested there."""
        partners = [t for t in self.terms if t.get("counterpart_area") and t.end <= self.start]
        if not any(flows.PUTS_IN.fullmatch(self.text, t.end, self.start) for t in partners):
            return None
        behind = (t for t in self.sentence.terms if t.start >= self.stop and t.get("ref_area"))
        return next((t for t in behind if flows.INTO_BEFORE.search(self.text[t.start - 10 : t.start])), None)

    @cached_property
    def moved(self) -> tuple[re.Match[str], Term | None] | None:
        """Where goods came to or left behind their figure, and the area by its name there."""
        goods = any(can_split(t, "product") for t in self.terms)
        if self.group[0].unit not in MONEY | QUANTITIES or not goods or self.indicators:
            return None
        m = trade.MOVED.match(self.text, self.stop, self.sentence.end)
        if m is None or any(
            t.get("indicator") and self.stop <= t.start < m.end() for t in self.sentence.terms
        ):
            return None
        area = next((t for t in self.sentence.terms if t.start == m.end() and t.get("ref_area")), None)
        return (m, area) if area or m["here"] else None

    @cached_property
    def _ranked_for(self) -> str | None:
        """The area that a partner is said to be the largest of: "A became China's biggest market, with"."""
        if _RANKED.search(self.head) is None:
            return None
        partners = [t.end for t in self.sentence.terms if t.get("counterpart_area") and t.start < self.start]
        for t in self.sentence.terms:
            area = t.get("ref_area")
            if area and self.at <= t.start < self.start and partners and partners[0] <= t.start:
                of = _RANKED_OF.search(self.text, self.at, t.start)
                if of or (_IS.search(self.text, self.at, t.start) and _RANKED.match(self.text, t.end)):
                    return area
        return None

    @property
    def _told_in(self) -> list[Term]:
        """The area that is named behind the first figures: "300 firms, up 5 percent, were set up in"."""
        named = next((t for t in self.sentence.terms if t.get("ref_area")), None)
        opens = self.at == self.sentence.start and named is not None and named.start >= self.stop
        if not opens or named is None or not _TOLD_IN.search(self.text, self.stop, named.start):
            return []
        amounts = any(
            self.stop <= n.start < named.start and n.unit not in RATES for n in self.sentence.numbers
        )
        others = any(
            self.stop + _NEAR < t.start < named.start and t.get("indicator") for t in self.sentence.terms
        )
        return [] if amounts or others or not is_subject_area(self.text, named) else [named]

    def _of_areas(self, topics: list[Topic], carried: Carried, nested: bool) -> list[Topic]:
        """The area that the words name; "the city" is the release's, "the province" is Guangdong.

        What is told ``nested`` of a part of an area ("of which Shenzhen") is of the same goods.
        """
        called = {yardsticks.PROVINCE: carried.province, yardsticks.CITY: carried.city}
        if place := self.beaten or self.place_compared:  # the same goods or partner elsewhere
            return [replace(t, area=called.get(place) or place) for t in topics]
        if place := yardsticks.told_where(self.text, self.sentence, self.at, self.start):
            return [t.within(called.get(place) or place) for t in topics]
        areas = [t for t in self.terms if t.get("ref_area") and is_subject_area(self.text, t)]
        behind = self.invested_in or (self.moved and self.moved[1])
        areas = areas or ([behind] if behind else self._told_in)
        told_of = topics[-1].area or ""
        areas = [a for a in areas if not (_of_nations_regions(a) and told_of.startswith("CN-"))]
        if self.group[0].unit == "PCT" and (m := cues.OWNED_BEHIND.match(self.text, self.stop)):
            named = (t.get("ref_area") for t in self.sentence.terms if t.start == m.start("owner"))
            area = carried.city if m["owner"] == "city's" else next(named, None) or carried.province
            return [t.within(area) for t in topics]
        of_one = [t for s, t in pairwise(areas) if _PART_OF.fullmatch(self.text, s.end, t.start)]
        areas = [
            a for n, a in enumerate(areas) if a not in of_one and not any(lies_in(b, a) for b in areas[:n])
        ]
        beside = [m.span() for m in words.BASE.finditer(self.text, self.at, self.start)]
        for m in words.THERE.finditer(self.text, self.at, self.start):
            if any(a <= m.start() < b for a, b in beside):
                continue  # "faster than the province's"
            is_whole = cues.SHARE_OF.search(self.text, self.at, m.start()) is not None
            if not is_whole and not any(t.start > m.start() for t in areas):
                area = carried.told if m["there"] else carried.city if m["city"] else carried.province
                topics = [t.within(area or t.area) for t in topics]
        if not areas and carried.cities and referents.THE_CITIES.search(self.head):
            self.of_cities = True
            return [t.within(carried.cities) for t in topics]
        if not areas and (zone := carried.zone(self._the_zone)) and self._the_zone:
            return [t.within(zone) for t in topics]
        own = not any(t.get("ref_area") for t in self.sentence.terms)
        if own and nation.tells_of_firms(self.text, self.at, self.start):
            return [t.within("CN") for t in topics]
        if not areas and nation.TELLS.search(self.head):
            return [t.within("CN") for t in topics]
        if not areas and self._ranked_for:
            return [t.within(self._ranked_for) for t in topics]
        if areas:
            topics = [t.free() if t.blocked == "unknown_area" else t for t in topics]
            codes = [a.get("ref_area") or "" for a in listed(self.text, areas)]
            if len(codes) == len(self.group) + 1 and _PARTS_OF.search(self.text, self.at, areas[0].start):
                codes = codes[1:]
            topics = [
                replace(t, area=a)
                if self._goes_on or self._they_there or (nested and is_within(a, t.area or ""))
                else t.within(a)
                for t in topics
                for a in codes
            ]
        return topics

    @property
    def _goes_on(self) -> bool:
        """Whether only another area is told of the same: "Foshan made up 6 percent and Zhuhai 3 percent".

        So is one that has the same ("while Foshan's rose") or is named behind ("and up 4 percent in Foshan").
        """
        if any(names_subject(t) for t in self.terms):
            return False
        if self.at == self.sentence.start:
            return openings.FOLLOWS.match(self.body) is not None
        if not words.VERB.search(self.head):
            return True
        areas = [t for t in self.terms if t.get("ref_area")]
        if not areas or areas[-1].start >= self.stop:
            return not words.REFERS_TO_WHOLE.search(self.head)
        return any(
            words.HAS_THE_SAME.match(self.text, t.end)
            or words.THAT_OF.search(self.text[max(0, t.start - 14) : t.start])
            for t in areas
        )

    @property
    def _they_there(self) -> bool:
        """Whether what was told before is told of another area: "those from Foshan", "in Foshan, they"."""
        if self.group[0].unit in QUANTITIES and self.at > self.sentence.start:
            return not any(can_split(t, "product") for t in self.terms)  # "and Foshan imported 2 tonnes"
        own = any(names_subject(t) for t in self.terms)
        return not own and referents.THEY_THERE.match(self.head) is not None

    def _of_unknown_place(self, topics: list[Topic], zone: str) -> list[Topic]:
        """The topics of a zone or port by its full name; those of another unknown place stay unread."""
        place = self._unknown_place(zone, topics[-1].area or "")
        code = zone_by_name(place)
        if code and all(t.area and is_within(t.area, "CN-GD") for t in topics):
            return [replace(t, area=code) for t in topics]
        return [t.block("unknown_area", place) for t in topics] if place else topics

    def _unknown_place(self, zone: str, told_of: str) -> str:
        """A zone or port that no list knows, whose figures are not those of the area around it.

        ``zone`` is the one that "the zone" speaks of, if it is known, ``told_of`` the area that is told of:
        its "eastern region" is not the nation's.
        """
        for t in self.terms:
            inside = _of_nations_regions(t) and told_of.startswith("CN-")
            if inside and is_subject_area(self.text, t):
                return self.text[t.start : t.end]
            if t.get("ref_area") and words.ZONE.match(self.text, t.end):
                return self.text[t.start : t.end + 24]
        if region := _REGION.search(self.head) or _REST_BEHIND.match(self.tail):
            return region[0].strip()
        if name := self._unknown_name():
            return name
        known = [t for t in self.sentence.terms if t.get("ref_area") or t.get("counterpart_area")]
        for m in (*_NAMED_ZONE.finditer(self.head), *_ZONES_TELL.finditer(self.head)):
            if zone and self._the_zone:
                continue
            if not any(t.start < self.at + m.end() and self.at + m.start() < t.end for t in known):
                return m[0]
        the_zone = None if zone or any(t.get("ref_area") for t in self.terms) else scopes.THE_ZONE
        unnamed = the_zone.search(self.head) if the_zone else None
        return unnamed[0] if unnamed else ""

    def _unknown_name(self) -> str:
        """A name beside a flow, or of the one who trades, that is no known place, partner or time."""
        s = self.sentence
        known = [(t.start, t.end) for t in s.terms] + [(w.start, w.end) for w in s.whens]
        flows = [t for t in self.terms if t.get("indicator") in TRADED]
        found = [names.behind_flow(self.text, t.end, known) for t in flows]
        found += [names.owner(self.text, s.start, t.start, known) for t in flows]
        found += [names.subject(self.text, s.start, known)] if self.at == s.start else []
        return next((n for n in found if n), "")

    @property
    def _the_zone(self) -> str:
        """The words that go back to a zone that was named: "the zone's", "the FTZ also had"; else empty."""
        again = _ZONES_TELL.search(self.head)
        definite = again and _DEFINITE.search(self.head, 0, again.start())
        named = scopes.THE_ZONE.search(self.head) or (again if definite else None)
        named = named or _THROUGH_PORT.match(self.tail)
        return named[0] if named else ""


def _of_nations_regions(t: Term) -> bool:
    """Whether a name is that of a region of the nation, which parts of it have too."""
    return (t.get("ref_area") or "").startswith("CN/")
