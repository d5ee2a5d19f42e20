"""Reads the sentences of an English release: takes up what each group of numbers is about.

The period of a figure stands mostly at the end of the sentence, the subject before or behind it
(``subjects``); ``course`` keeps what a sentence hands on. A number's head is the text since the figure
before it, its tail that up to the next boundary. ``binding`` binds them, ``policy`` has goals.
"""

from __future__ import annotations

from dataclasses import replace

from gd_pipeline.extract.english import (
    abroad,
    again,
    cues,
    deals,
    flows,
    openings,
    ranks,
    times,
    words,
)
from gd_pipeline.extract.english.binding import Binding
from gd_pipeline.extract.english.course import of_amounts
from gd_pipeline.extract.english.doubts import Doubts
from gd_pipeline.extract.english.figures import figures
from gd_pipeline.extract.english.mentions import is_told
from gd_pipeline.extract.english.pairs import (
    boundary_behind,
    former_or_latter,
    of_former_partner,
    two_before,
    two_named,
)
from gd_pipeline.extract.english.partner_ranks import partner_ranks
from gd_pipeline.extract.english.reasons import without_asides
from gd_pipeline.extract.english.since import since_until
from gd_pipeline.extract.english.subjects import Subjects
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import (
    MONEY,
    ODI_PROJECTS,
    RATES,
    TRADED,
    VOLUMES,
    Sentence,
    Topic,
    can_split,
    is_sector,
    main_indicator,
    units_of,
)
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL
from gd_pipeline.model.period import Period

_COUNTS_OF_CAPITAL = ("fdi_firms", "fdi_projects")
"""Amounts of their parts are those of the capital: "manufacturing took 3 billion"."""

_WORTH = {"other:outsourcing_contracts": "outsourcing_contracted"}
"""What counted things are worth in all."""


class Reader(Binding):
    """Reads sentence after sentence of one English paragraph."""

    def __init__(self, text: str, home: Topic, topic: Topic, today: Period | None) -> None:
        super().__init__(text, home, topic, today)
        self._in_part = False  # whether the figure told last was that of a part
        self._two: list[Topic] = []  # the former and the latter, as a sentence named them
        self._overall = False  # whether the figure told last was of all, in a release about a part
        self._own_flow = False  # whether the sentence has named a flow for it
        self._priced = ""  # what the last amount was told of, read or not

    def sentence(self, s: Sentence) -> None:
        """Read one sentence: every number of it ends as a claim or as a refusal."""
        s = without_asides(self.text, since_until(self.text, s, self._today))
        s = abroad.as_owners(self.text, s, self.home.counterpart_area)
        body = self.text[s.start : s.end]
        before = self.text[max(0, s.start - 6) : s.start]
        after_semicolon = before.rstrip().endswith(";")
        flow = self._flows_on(s, body)
        goes_on = self._torn or flow is not None or self._goes_on(s)
        goes_on = goes_on or (after_semicolon and openings.THOSE_OF.match(body) is not None)
        self._torn = False
        follows = openings.FOLLOWS.match(body) is not None
        partitive = follows or any(p.match(body.lstrip()) for p in (openings.PARTITIVE, openings.LEADS))
        part = partitive or (after_semicolon and self._part)
        recent, parent, said = self._recent, self._parent, self._said
        self._main = main_indicator(self._said, self._main)
        self.topic = (flow or self.topic).at(self._main_period())
        s = again.resolved(self.text, s, self._spans, self.topic.period, self._today)
        self._spans |= {w.period.freq: w.period for w in s.whens if w.period and is_told(self.text, w)}
        area = self._main_area()
        compared = part and self._only_compared(area)
        if not (goes_on or part) or compared:
            self.topic = self.topic.within(area)
        self._since = self.topic.period
        same_move = after_semicolon and openings.SAME_MOVE.match(body)
        moved = self._last if same_move or follows else None
        self._begin(s, goes_on or part)
        self._last = moved or self._last
        self.topic = of_amounts(self.topic, s.numbers[:1], said)
        self._earlier = (self._earlier if goes_on or not said else []) + recent
        self._before = recent
        if goes_on:
            self._recent = self._earlier
            self.topic = self._gone_on(said)
        elif part:
            self._parent = replace(parent, area=area) if compared else parent
        self._go_back(s, body)
        framed = self._frame(s)
        if framed is not None:
            self._parent, s = framed
            self._sentence = s
            part, partitive = True, True
        uncounted = goes_on and not said and bool(self._figures.uncounted)
        if s.numbers and words.TORN_DIGITS.search(before) and s.numbers[0].start == s.start:
            self._refuse(s.numbers[:1], "ambiguous", "the end of a number that was torn in two")
            s = replace(s, numbers=s.numbers[1:])
        ranked = ranks.ranks(self.text, s)
        printed = {n.start for n in s.numbers} & {r.number.start for r in ranked}
        s = replace(s, numbers=[n for n in s.numbers if n.start not in printed]) if printed else s
        self._figures = figures(self.text, s, self._currency, self.topic.indicator)
        self._currency = self._figures.currency or self._currency
        self.refusals += self._figures.aside
        self._part = part or words.NESTED.search(body) is not None
        groups = self._figures.groups
        self._undated = self._period_of(s, groups, self._figures.parts.values()) if groups else False
        if self._undated:
            self.topic = self.topic.at(None)  # which years they are is not said
        if not groups:
            self._setting(s)
        company = deals.COMPANY.search(body) is not None
        self._doubts = Doubts(self._figures, company, self._undated, uncounted, goes_on)
        at, self._in_part = s.start, False
        for i, group in enumerate(groups):
            until = groups[i + 1][0].start if i + 1 < len(groups) else s.end
            at = self._group(
                group, at, until, part=part and (i == 0 or framed is not None), weak=not partitive
            )
        for rank in ranked:
            told = ranks.told(self.text, s, rank, self.topic, said=bool(self._said))
            self.claims += [told] if told else []
            if told is None and rank.number.start in printed:
                self._refuse([rank.number], "ambiguous", "whose rank it is")
        if not company:
            here = [c for c in self.claims if c.number.start >= s.start]
            told_ranks = list(partner_ranks(self.text, s, self.topic, here))
            printed = {c.number.start for c in told_ranks}
            self.refusals = [r for r in self.refusals if r.number.start not in printed]
            self.claims += told_ranks
        if groups:
            self._hint, self._named = None, {}
        if company and not self._said:
            self.topic = self.topic.at(self._since)  # when a single firm did something

    # -- words to topics -------------------------------------------------------------------------------------

    def _group(self, group: list[Number], at: int, until: int, *, part: bool, weak: bool) -> int:
        """Take up the words around a group of numbers, bind it, and say where the next one's words begin.

        ``part``: the words tell a part of something; a ``weak`` part only if they name no other breakdown.
        """
        stop = self._figures.stop(self.text, group)
        boundary = boundary_behind(self.text, self._sentence, stop, until)
        end = boundary.start() if boundary else until
        around = Subjects(self.text, self._sentence, group, at=at, stop=stop, end=end)
        inner = words.NESTED.search(around.head) and words.NESTED.search(around.plain_head) is not None
        inner = inner or self._is_of_those(around)
        weak = weak and around.splits and not around.is_sibling(self._before[-1:], self._parent)
        is_part = inner or group[0].start in self._figures.parts
        nested = is_part or (part and not weak) or self._is_next_part(around)
        self._in_part = nested
        before = self.topic
        context = self._parent if nested and around.speaks else self.topic
        goes_back = self._said or nested or words.THAT_OF.search(around.head)
        main = None if goes_back else self._main
        counted = self._figures.counted.get(group[0].start)
        carried = replace(self._carried, main=main, kind=self._carried.kind or self._kind_told)
        topics = around.topics(context, nested, carried, counted)
        topics = around.gathered(topics)
        of_part = any(can_split(t, d) for t in around.terms for d in ("product", "counterpart_area"))
        if group[0].unit in MONEY and of_part and not around.indicators:
            topics = [t.about("fdi_used") if t.indicator in _COUNTS_OF_CAPITAL else t for t in topics]
        if group[0].unit in MONEY and not around.indicators:
            topics = [t.about(_WORTH[t.indicator or ""]) if t.indicator in _WORTH else t for t in topics]
        if self._capital:
            topics = [t.about(self._capital) if _is_of_sector(t) else t for t in topics]
        told_before = self._recent or self._before or self._above
        topics = around.of_such_trade(self._former_or_latter(topics, around), told_before)
        hint = [self._hint] if self._hint and self._hint.product != TOTAL else []
        told_before = self._recent or hint or told_before
        topics = around.of_such_goods(self._within_part(topics, around), told_before)
        topics = self._as_measured(topics, group[0].unit, around)
        self.topic = topics[-1]
        if not nested and (around.speaks or at == self._sentence.start):
            self._parent = self.topic
        if group[0].unit in MONEY and MONEY & units_of(self.topic.indicator or ""):
            self._priced = self.topic.indicator or ""
        self._bind(group, topics, around)
        if self._figures.growths:
            self._claim_growths(group, self._figures.growths)
        self._carried = self._carried.on(self.topic)
        goes_on = any(g[0].start == until and g[0].unit in RATES for g in self._figures.groups)
        if (around.tells_stock or around.so_far) and not goes_on:
            self.topic = self.topic.at(before.period)  # only what is there has its point in time
        aside = around.tells_other_period or times.BASE_AMOUNT.search(around.head) or around.beaten
        other = aside and at > self._sentence.start and not around.splits
        goes_into = counted == ODI_PROJECTS and flows.INTO_BEFORE.search(around.head)
        where = goes_into and before.indicator == "odi"  # only where the amount before it went
        if self._national and at == self._sentence.start:
            self.topic = replace(self.topic, area=before.area, period=before.period)
        elif self._national or other or where:
            self.topic = before
        elif aside or around.is_relative:
            undated = self.topic.blocked == "period_unknown"
            blocked = before.blocked if undated else self.topic.blocked
            self.topic = replace(self.topic, period=before.period, blocked=blocked)
        self._areas.append(self.topic.area)
        whole = cues.OF_PHRASE.match(self.text, around.whole_from) if around.of_whole else None
        if whole is None:
            return boundary.start() if boundary and not around.names_next else stop
        amount = whole.end() >= until and cues.OF_AMOUNT.search(self.text, stop, until)
        if (amount or cues.RELATIVE.match(self.text, whole.end())) and not around.predicate:
            self.topic = around.whole(self.topic, stop, min(whole.end(), until))
            self._areas.clear()  # from here on the sentence is about the whole
        return min(whole.end(), until)

    @property
    def _kind_told(self) -> str:
        """The kind of trade of all that the paragraph has told: bare flows behind it are of that kind.

        Those of a release on trade as a whole are of all trade.
        """
        if self.home.indicator in TRADED:
            return ""
        kinds = {(c.topic.indicator or "").partition("_")[0] for c in self.claims}
        kind = kinds.pop() if len(kinds) == 1 else ""
        return kind if f"{kind}_trade" in words.PARTS else ""

    def _is_next_part(self, around: Subjects) -> bool:
        """Whether another part follows the one told last: "of which 3 billion went to A and 2 to B"."""
        of_part = self._in_part and self._parent.broken_down and not words.WHILE.match(around.head)
        return of_part and around.is_sibling([self.topic], self._parent)

    def _former_or_latter(self, topics: list[Topic], around: Subjects) -> list[Topic]:
        """The two that were told last, in figures or, in a sentence without any, by name."""
        said = list(words.FORMER_LATTER.finditer(around.head))
        at = around.at + said[-1].end() if said else 0
        if not said or any(can_split(t, d) for t in around.terms if t.start > at for d in BREAKDOWNS):
            return topics
        names = two_named(topics[-1], self._two_places, self._named, self._two_flows)
        own = two_before(self.text, self._sentence, topics[-1])
        told = list(dict.fromkeys(self._recent or self._before))[-2:]
        if around.indicators and (of_one := of_former_partner(around.head, topics, told)):
            return of_one
        if around.splits and not own:
            return topics if said[-1]["former"] else topics[-1:]  # the last of those just named
        if around.indicators and not (names or own):
            return topics
        two = own or (told if self._hint is None else names)
        if len(two) > 1 or self._hint is not None:
            self._two = list(two)
        return former_or_latter(around.head, topics, self._two)

    def _within_part(self, topics: list[Topic], around: Subjects) -> list[Topic]:
        """A release about one partner or product tells its parts, until it speaks of the area as a whole.

        A figure that names nothing of its own goes on about what the one before it in the sentence named.
        """
        goes_on = around.at > self._sentence.start and not (around.indicators or around.splits)
        if goes_on and self._overall:
            return topics
        self._overall = around.tells_overall
        self._own_flow = around.indicators or (goes_on and self._own_flow)
        for d in ("counterpart_area", "product"):
            code = getattr(self.home, d)
            if code == TOTAL:
                continue
            if around.tells_whole(d, code) and not (self._hint and getattr(self._hint, d) == code):
                self.home = replace(self.home, counterpart_area=TOTAL, product=TOTAL)
                return topics
            if around.tells_overall:
                return topics
            topics = [t.split(d, code) if getattr(t, d) == TOTAL and not t.blocked else t for t in topics]
            if self.home.indicator in ("exports", "imports") and not self._own_flow:
                flow = self.home.indicator
                topics = [
                    t if VOLUMES.get(t.indicator or "") == flow else replace(t, indicator=flow)
                    for t in topics
                ]
        return topics

    def _as_measured(self, topics: list[Topic], unit: str | None, around: Subjects) -> list[Topic]:
        """ "The amount" of money goes on about what was told in money last, not about a count."""
        counts = unit in MONEY and not MONEY & units_of(topics[-1].indicator or "")
        refers = words.REFERS.search(around.head) or cues.FROM.search(around.head)
        if not counts or around.indicators or not refers or topics[-1].indicator in VOLUMES:
            return topics
        return [t.about(self._priced) for t in topics] if self._priced else topics


def _is_of_sector(topic: Topic) -> bool:
    """Whether a topic is trade of a sector, which has none: it goes on about its capital."""
    return is_sector(topic.product) and topic.indicator in TRADED and not topic.blocked
