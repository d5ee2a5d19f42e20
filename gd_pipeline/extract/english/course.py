"""What an English text hands on from sentence to sentence, and from paragraph to paragraph.

The period that the next sentence stands in, the area, the partner and the lists that it may go back to. The
figures themselves are bound in ``prose``.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import takewhile

from gd_pipeline.extract.binder import Binder
from gd_pipeline.extract.english import cues, names, openings, referents, scopes, times, words
from gd_pipeline.extract.english.around import Around
from gd_pipeline.extract.english.carried import Carried
from gd_pipeline.extract.english.mentions import (
    is_in_bracket,
    is_no_trade,
    is_subject_area,
    is_told,
    listed,
    spans_set,
    zones_named,
)
from gd_pipeline.extract.english.pairs import of_those_named, two_flows
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import (
    MONEY,
    TRADED,
    Claim,
    Sentence,
    Topic,
    can_split,
    is_sector,
    is_within,
    units_of,
)
from gd_pipeline.extract.tokens import Tokens
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL
from gd_pipeline.model.period import Period


class Course(Binder):
    """The course of one English paragraph.

    A paragraph that goes on with the one before (``take_up``) begins with its topic.
    """

    def __init__(self, text: str, home: Topic, topic: Topic, today: Period | None) -> None:
        super().__init__(text, home, topic)
        self._today = today  # the month of publication
        self._main = topic.indicator  # what the sentences before were about as a whole
        self._earlier: list[Topic] = []  # what the last sentences told, for "the figures ... respectively"
        self._above: list[Topic] = []  # what the paragraph before told last, for "such goods"
        self._claims_above: list[Claim] = []  # all that it told, for "the three"
        self._before: list[Topic] = []  # what the last sentence told, for "these three"
        self._hint: Topic | None = None  # what a sentence without figures was about
        self._two_places: list[Term] = []  # the two areas that it named
        self._two_flows: list[str] = []  # exports and imports, as it named them
        self._named: dict[str, list[Term]] = {}  # the lists that it named, for "these partners"
        self._those: str | None = None  # the cities that it named
        self._sector = ""  # the sector that the sentence before was about
        self._torn = False  # whether the paragraph begins in the middle of a sentence
        self._national = False  # whether the figure told last was the nation's, as a yardstick
        self._currency: str | None = None  # that of the amounts told last
        self._periods: list[Period] = []  # those of the sentence's figures
        self._areas: list[str | None] = []  # those of its subjects, without what was told for comparison
        self._since: Period | None = None  # the period that the sentence began in
        self._undated = False  # whether it tells of years that it does not name
        self._gathered: Period | None = None  # until when what was told last was gathered
        self._spans: dict[str, Period] = {}  # the periods told last, by their frequency, for "the quarter"
        self._month: Period | None = None  # the month that the paragraph before told of, for "in the month"
        self._capital = ""  # the capital that the paragraph before told of
        self._part = False  # whether the sentence before told a part of something
        self._carried = Carried.of(home)  # what words like "the city", "bilateral" go back to

    def take_up(self, before: Course, piece: Tokens) -> None:
        """Begin where the paragraph before ended, if this one speaks of "the figure" or was torn off.

        One that comes to a figure without any name still tells of the same area ("The year had begun badly").
        """
        self._carried = before._carried
        self._month, self._spans = before._month_told(), before._spans
        told = before.topic.indicator or ""
        self._capital = told if told.startswith(("fdi_", "odi")) else ""
        self._above = before._recent or before._before
        self._claims_above = before.claims
        start = piece.paragraph.start
        first_sentence = [piece.sentence(*span, []) for span in piece.sentences[:1]]
        if not (any(map(self._goes_on, first_sentence)) or openings.TORN.match(self.text, start)):
            first = next((n.start for n in piece.numbers if n.unit), None)
            if first is not None and not any(t.start < first for t in piece.terms):
                self.topic = self.topic.within(before._main_area())
            self._carried = replace(self._carried, subject=None)
            return
        self.topic, self._main, self._recent = before.topic, before._main, before._recent
        self._currency = before._currency
        self._parent, self._said, self._part = before._parent, before._said, before._part
        if before._only_compared(area := before._main_area()):
            self.topic = self.topic.within(area)
            self._parent = replace(self._parent, area=area)
        self._earlier, self._hint, self._named = before._earlier, before._hint, before._named
        self._those = before._those
        self._torn = True

    def _goes_on(self, s: Sentence) -> bool:
        """Whether a sentence, behind the times that it opens with, goes on about the topic of the last."""
        at = s.start
        while True:
            body = self.text[at : s.end].lstrip(" ,")
            if openings.ANAPHOR.match(body) or openings.GOES_BACK.match(body):
                return True
            begin = openings.TIME_OPENS.match(self.text, at, s.end)
            w = next((w for w in s.whens if begin and at <= w.start <= begin.end() < w.end), None)
            if w is None:
                return False
            at = w.end

    def _go_back(self, s: Sentence, body: str) -> None:
        """Take up the cities, the city or the sector that the words of a sentence go back to."""
        of_sector = referents.of_sector(self.topic, self._sector, body)
        self._sector = referents.sector_told(s) or (self._sector if of_sector != self.topic else "")
        self.topic = of_sector
        if self._those and referents.THEY.match(body):
            self.topic = self.topic.within(self._those)
        self._those = None
        city = referents.city_told(self.text, s, self._carried.subject)
        self._carried = replace(self._carried, subject=city)

    def _main_period(self) -> Period | None:
        """The period that the next sentence goes on with: the release's own, or else the one told last.

        A sentence that compares two periods ("exceeding last year's 7 trillion") is about the later one, and
        one of what had been before is an aside.
        """
        told = [p for p in self._periods if p.first is not None]
        self._periods = []
        now, before = self.topic.period, self._since
        s = self._sentence
        said = times.HAD_GROWN.search(self.text, s.start, s.end)
        said = said or openings.YEAR_AGO_OPENS.match(self.text, s.start, s.end)
        if now and now.first is None and scopes.had_by(self.text[s.start : s.end]):
            self._gathered = now  # whatever was counted: the amounts of the next sentence are as old
        today = self._today.last if self._today else None
        gathered = now and now.first is not None and not now.in_one_year and now.last == today
        if self._undated or gathered or (said and now and before and now.last < before.last):
            return before
        if self.topic.period is None or len(set(told)) < 2:
            return self.topic.period
        return self.home.period if self.home.period in told else max(told, key=lambda p: p.last)

    def _month_told(self) -> Period | None:
        """The month that a paragraph ends with, or that was told before one that tells no period."""
        told = [p for c in self.claims if (p := c.topic.period)]
        if not told:
            return self._month
        months = [p for p in told if p.freq == "M"]  # an earlier one behind the last is told for comparison
        return max(months, key=lambda p: p.last) if told[-1].freq == "M" else None

    def _main_area(self) -> str | None:
        """The area that the next sentence goes on with: the release's own, if the last told it among others.

        A larger area behind a part of it was told for comparison ("while the nation's rose 5 percent").
        """
        told, self._areas = self._areas, []
        last = self.topic.area
        if len(set(told)) < 2 or self.home.area in told:
            return self.home.area if len(set(told)) > 1 else last
        return told[0] if is_within(told[0] or "", last or "") else last

    def _only_compared(self, area: str | None) -> bool:
        """Whether the last sentence told an area around ``area`` only by a rate: no part of that is told."""
        larger = self.topic.area
        if area is None or larger == area or not is_within(area, larger or ""):
            return False
        told = takewhile(lambda c: c.number.start >= self._sentence.start, reversed(self.claims))
        return not any(c.measure == "level" and c.topic.area == larger for c in told)

    def _gone_on(self, said: list[str]) -> Topic:
        """What a sentence goes on about that opens with "it" or "that": the whole, if its flows were told."""
        if self._hint is None and said[:1] == ["trade"] and {"exports", "imports"} <= set(said):
            return self.topic.about("trade")
        return self._hint or self.topic

    def _flows_on(self, s: Sentence, body: str) -> Topic | None:
        """What a sentence goes on with that opens with a flow: the partner that the one before was about."""
        flow = scopes.BARE_FLOW.match(body) if self._recent else None
        if flow is None:
            return None
        partners = {t.counterpart_area for t in self._recent}
        whole = self._recent[0].counterpart_area
        if whole == TOTAL:
            if self._sums_up(s):
                return self._recent[0]
            modes = {t.customs_procedure for t in self._recent}
            return self.topic if flow["owned"] and len(modes - {TOTAL}) == len(modes) == 1 else None
        if len(partners) == 1:
            one_kind = len({t.product for t in self._recent}) == 1
            return self.topic if one_kind else replace(self.topic, product=TOTAL)
        return self._parent if self._parent.counterpart_area == whole else None  # others were its parts

    def _sums_up(self, s: Sentence) -> bool:
        """Whether the two amounts of a sentence that opens with a flow make up that of the part told before.

        Exports and imports that add up to the trade of private firms are those of private firms.
        """
        part = self._recent[0]
        if part.indicator != "trade" or not part.broken_down or len(set(self._recent)) > 1:
            return False
        told = [c.number for c in self.claims if c.topic == part and c.measure == "level"]
        amounts = [n for n in s.numbers if told and n.unit == told[0].unit]
        if len(amounts) != len(("exports", "imports")):
            return False
        off = abs(sum(n.value for n in amounts) - told[0].value)
        return off <= sum(n.precision for n in (told[0], *amounts))

    def _frame(self, s: Sentence) -> tuple[Topic, Sentence] | None:
        """The whole that a sentence opens with and tells the parts of, and the rest: "In exports to A, B"."""
        opens = openings.FRAME_OPENS.match(self.text, s.start, s.end)
        flow = next((t for t in s.terms if opens and t.start == opens.end() and t.get("indicator")), None)
        partner = next((t for t in s.terms if flow and t.start > flow.start), None)
        if flow is None or partner is None or not can_split(partner, "counterpart_area"):
            return None
        beside = openings.FLOW_OF_PARTNER.fullmatch(self.text, flow.end, partner.start)
        rest = [t for t in s.terms if t.start > partner.start]
        if not beside or self.text[partner.end] != "," or not rest or not can_split(rest[0], "product"):
            return None
        whole = self.topic.total().about(flow.get("indicator"))
        whole = whole.split("counterpart_area", partner.get("counterpart_area"))
        return whole, replace(s, start=partner.end + 1, terms=rest)

    def _flow_period(self, topic: Topic) -> Period | None:
        """An amount that was gathered since the beginning has its point in time."""
        s = self._sentence
        goes_on = topic.period == self._gathered and not s.whens
        if scopes.is_cumulated(self.text[s.start : s.end], topic, goes_on):
            self._gathered = topic.period
            return topic.period
        return super()._flow_period(topic)

    def _period_of(self, s: Sentence, groups: list[list[Number]], parts: Collection[int]) -> bool:
        """A sentence with one period stands in it, wherever the period is printed outside brackets.

        Whether it tells of years that it does not name. ``parts`` are where counts of a part of what is told
        end, whose period may be their own.
        """
        of_month = any(w.role == "current" for w in s.whens)
        if of_month and self._month and not self.claims and not any(w.period for w in s.whens):
            self.topic = self.topic.at(self._month)
        found = [w for w in s.whens if is_told(self.text, w) and not is_in_bracket(self.text, s.start, w)]
        first = groups[0][0].start
        found = [w for w in found if not words.OF_PEOPLE.search(self.text, first, w.start)]
        found = [w for w in found if not any(stop <= w.start <= stop + len(" in the ") for stop in parts)]
        found = [w for w in found if not openings.told_in_passing(self.text, s.start, w.start, w.end)]
        spans = [w for w in found if w.start < first or "which" not in self.text[first : w.start]]
        if found and (len(found) == 1 or found[0].start < groups[-1][0].start):
            self.topic = self.topic.at(found[0].period or self.topic.period)
        return bool(spans) and all(w.role == "span" and w.period is None for w in found)

    def _is_of_those(self, around: Around) -> bool:
        """Whether a share is of what was told right before: "3 billion yuan, 60 percent of it to A"."""
        if around.group[0].unit != "PCT" or not cues.OF_THOSE.match(around.tail) or not self.claims:
            return False
        last = self.claims[-1].number.start
        return not any(r.number.start > last and r.reason != "date" for r in self.refusals)

    def _setting(self, s: Sentence) -> None:
        """A sentence without figures sets the area that it opens with, and the span of months it names."""
        self._those = referents.cities_named(s.terms)
        first = next((t for t in s.terms if t.get("ref_area")), None)
        opens = first and words.OPENS_AREA.match(self.text[s.start : first.start])
        if first and opens and is_subject_area(self.text, first):
            self.topic = self.topic.within(first.get("ref_area"))
            self._carried = self._carried.on(self.topic)
        zones = zones_named(self.text, s.start, s.end, s.terms)
        of_told = self._carried.place and referents.THE_ZONE_OPENS.match(self.text, s.start)
        if len(zones) == 1 and not of_told:
            self._carried = replace(self._carried, place=zones.pop())
        spans, span = spans_set(self.text, s, self._today)
        self.topic = self.topic.at(span or self.topic.period)
        invests = (self.topic.indicator or "").startswith(("fdi_", "odi"))
        said = [t for t in s.terms if invests or not is_sector(t.get("product") or "")]
        began = [m.span() for m in words.BEGAN.finditer(self.text, s.start, s.end)]
        said = [t for t in said if not any(a <= t.start < b for a, b in began)]
        lists = {d: listed(self.text, [t for t in said if can_split(t, d)]) for d in BREAKDOWNS}
        places = listed(self.text, [t for t in s.terms if t.get("ref_area")])
        self._two_places = places if len(places) == 2 else []
        self._two_flows = two_flows(self.text, s.terms)
        self._named = {d: items for d, items in lists.items() if len(items) > 1}
        indicators = {code for t in said if (code := t.get("indicator")) and not is_no_trade(self.text, t)}
        if len(indicators) == 1 and not indicators & TRADED:
            self.topic = self.topic.about(*indicators)
        tells = bool(indicators) or any(lists.values())
        self._hint = self.topic.at(spans[0]) if len(spans) == 1 and tells else self.topic
        if len(indicators) == 1:
            self._hint = self._hint.about(*indicators)
        self._hint = of_those_named(self._hint, said, lists, s.start)
        again = names.AGAIN.search(self.text, s.start, s.end) if names.bloc_named(s) else None
        if again and again["members"]:
            self._hint = self._hint.split("counterpart_area", names.bloc_named(s))
        self._carried = self._carried.after(self._hint.counterpart_area)
        the_zone = scopes.THE_ZONE.search(self.text, s.start, s.end)
        if the_zone and (zone := self._carried.zone(the_zone[0])):
            self._hint = self._hint.within(zone)


def of_amounts(topic: Topic, first: Sequence[Number], said: Sequence[str]) -> Topic:
    """The topic of a sentence that opens with money, though the main figure of the one before was a count."""
    counts = topic.indicator is not None and not MONEY & units_of(topic.indicator)
    amounts = [i for i in said if MONEY & units_of(i)]
    opens = bool(first) and first[0].unit in MONEY
    return topic.about(amounts[-1]) if opens and counts and amounts else topic
