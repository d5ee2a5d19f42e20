"""Reads the sentences of a Chinese release: says what each group of numbers measures.

A sentence is read from left to right. The words between two groups of numbers change the topic
(``subjects``), the words of the clause right before a group what the numbers measure (``measures``).
Policy goals are read in ``policy``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from gd_pipeline.extract.binder import Meaning
from gd_pipeline.extract.chinese import words
from gd_pipeline.extract.chinese.behind import (
    described,
    of_other_things,
    part_behind,
    rate_of,
    rate_sign,
    said_vaguely,
)
from gd_pipeline.extract.chinese.counts import what_is_counted
from gd_pipeline.extract.chinese.figures import THRESHOLD, figures, is_figure
from gd_pipeline.extract.chinese.measures import WITHOUT, Figure, measures_listed, sign_of, what_is_not
from gd_pipeline.extract.chinese.mentions import speaker_behind
from gd_pipeline.extract.chinese.ranks import Around, Rank, ranks, told
from gd_pipeline.extract.chinese.recalled import FIRMS_SET_UP, JOINT, Recalled
from gd_pipeline.extract.chinese.subjects import Head, part_of_trade, without_origin
from gd_pipeline.extract.chinese.times import of_years
from gd_pipeline.extract.chinese.yardsticks import (
    compared_with,
    is_yardstick,
    part_compared_with,
    rate_compared_with,
    yardsticks,
)
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import (
    MONEY,
    RATES,
    STOCKS,
    THINGS,
    TRADED,
    Sentence,
    Topic,
    by_volume,
)
from gd_pipeline.model.period import Period

_SITES = THINGS | {"warehouses", "parks"}
"""Things that are counted, which may have figures of their own."""
_IN_TURN = re.compile(r"\([^()]{1,20}\)(?:[、,，和与及]|以及)\d")
"""Behind a figure of a list whose members have their rates in brackets."""
_NEXT = re.compile(r"\)(?:[、,，和与及]|以及)约?")


class Reader(Recalled):
    """Reads sentence after sentence of one Chinese paragraph."""

    lang = "zh"
    enumerators = words.ENUMERATORS

    def __init__(self, text: str, home: Topic, topic: Topic, today: Period | None = None) -> None:
        """``today``: the month in which the text appears, as a point in time."""
        super().__init__(text, home, topic, today)
        self._outside: Topic | None = None  # the topic to go on with behind an open bracket
        self._company = False
        self._within = False  # in a row of parts after 其中, up to a semicolon
        self._rate_moves = 0
        self._base_year = 0  # the year of a yardstick told in this sentence
        self._against = 0  # the year that growths are measured from: 与2019年相比
        self._in_turn: list[Topic] = []  # the members of a list whose figures have not come yet
        self._quoted = False  # within the words of a speaker

    def sentence(self, s: Sentence) -> None:
        """Read one sentence: every number of it ends as a claim or as a refusal."""
        body = self.text[s.start : s.end]
        goes_on = words.NESTED.match(body.lstrip()) is not None
        if not goes_on:
            self._go_on()
        self._begin(s, goes_on=goes_on)
        if not goes_on:
            self._beside_month(s)
            self._parent = self.topic  # a part told later in the sentence is one of its own whole
        self._at, self._outside, self._within, self._these = s.start, None, False, []
        self._joint, self._in_turn = [], []
        self._base_year = self._against = 0
        self._from = self._since = self._ends = None
        self._list = []
        self._summed = self._all_told = False
        if not words.SAME_TIME.match(body):
            self._than = None
        who, we = self._speaker(s), words.WE if self._quoted or '"' in body else words.WE_SAID
        self._company = any(cue.search(body + who) for cue in (words.COMPANY, we))
        ranked = [] if self._company else ranks(self.text, s)
        own = {r.number.start for r in ranked}
        among = [n for n in s.numbers if any(r.start <= n.start < r.number.start for r in ranked)]
        among = [n for n in among if n.start not in own]
        self._refuse(among, "enumeration", "among how many it has a rank")
        groups, aside = figures(self.text, replace(s, numbers=[n for n in s.numbers if n not in among]))
        self._sizes = [r.number.stop for r in aside if r.detail == THRESHOLD]
        self._left = [r.number for r in aside if is_figure(r)]
        before, unread, topic = len(self.claims), len(self.refusals), self.topic
        for group in groups:
            ranked = self._ranks(ranked, group[0].start)
            self._group(group)
        self._ranks(ranked, s.end)
        placed = {c.number.start for c in self.claims[before:] if c.measure == "rank"}
        self.refusals += [r for r in aside if r.number.start not in placed]
        if self._outside is not None:
            self.topic = self._outside
        self._headline = None
        if not groups:
            head = Head(self.text, s, s.start, s.end)
            self._headline = self._named_only(head)
            self._named_place(head)
        if len(self.claims) == before:
            self._leave_aside(s, topic, self.refusals[unread:])
        self._told = [c.topic for c in self.claims[before:]]
        self._leave_places(topic.area)
        self._behind_month(self._told, topic.period)
        self._paragraph_told |= any(w.role == "period" for w in s.whens)

    def _ranks(self, ranked: list[Rank], until: int) -> list[Rank]:
        """Claim the ranks told before ``until``; gives those behind it."""
        for rank in ranked:
            if rank.start < until:
                around = Around(self.text, self._sentence, self.topic, self._said, self._at, self.claims)
                self.claims += told(rank, around)
        return [r for r in ranked if r.start >= until]

    def _speaker(self, s: Sentence) -> str:
        """Who speaks, where the sentence ends within quotes: the words behind the closing one."""
        if self.text.count('"', s.start, s.end) % 2:
            self._quoted = not self._quoted
        return speaker_behind(self.text, s.end) if self._quoted else ""

    # -- words to topics -------------------------------------------------------------------------------------

    def _group(self, group: Sequence[Number]) -> None:
        """Take up the words before a group of numbers, then bind the group."""
        compared = self._bracket(self.text[self._at : group[0].start])
        other = part_compared_with(self.text, self._sentence, self._at, group[0], self.topic)
        if compared is not None or other is not None:
            self._compare(group, compared or self.topic, other)
            self._at = group[-1].stop
            return
        unreal = what_is_not(self.text, self._sentence, self._at, group[0])
        if unreal is not None:
            self._refuse(group, *unreal)
            if unreal == WITHOUT:  # as are the parts of such a rest
                self.topic = self.topic.block("unknown_row", unreal[1])
            self._at = group[-1].stop
            return
        head = self.text[self._at : group[0].start]
        before = self.topic
        opening = self._at == self._sentence.start
        blocked = self.topic if self.topic.blocked else None
        topics = self._of_those(self._named(group[0].start, group[0].unit))
        counted = any(i.get("indicator") in STOCKS for i in self._head.indicators)
        if blocked is not None and self._goes_on_unread(blocked, head):
            topics = [t.block(blocked.blocked, blocked.detail) for t in topics]
        elif blocked is None and before.indicator in _SITES and words.CARRIED_OUT.match(head) and not counted:
            topics = [t.block("ambiguous", "of what was counted") for t in topics]
        elif self._goes_on_from_left(group[0]):
            topics = [t.block("ambiguous", "of a figure left unread") for t in topics]
        topics = what_is_counted(topics, self.text, self._sentence, self._at, group)
        if group[0].unit in MONEY and topics[-1].indicator in FIRMS_SET_UP and not self._head.indicators:
            topics = [t if t.blocked else t.about(self._capital_told()) for t in topics]
        self.topic = topics[-1]
        topics = self._in_passing(topics, before, self._head, opening=opening)
        topics = self._of_year_before(topics, before, self._head)
        if words.FROM_LAST_YEAR.search(head):
            topics = [t.at(t.period.shift_years(-1) if t.period else None) for t in topics]
        if self._outside is None and not self._within:
            self._parent = self.topic
        came_from = words.FROM.search(head)
        if came_from and words.LEADS_TO.match(self.text, group[-1].stop):
            self._earlier(group, topics, head, came_from.start())
            own = [w for w in self._sentence.whens if self._at <= w.start < self._at + came_from.start()]
            own = [w for w in own if w.role == "period"]
            self.topic = self.topic.at(own[-1].period if own else before.period)
        else:
            self._bind(group, topics, head)
        if not came_from and words.YARDSTICK_YEAR.search(head):
            self._base_year = self.topic.period.year if self.topic.period else 0
            self.topic = self.topic.at(before.period)
        elif (
            not opening
            and group[0].unit in RATES
            and is_yardstick(self.topic, before, self._sentence, self._at, group[0].start)
        ):
            self.topic = self._parent = before
        self._at = group[-1].stop

    def _bracket(self, head: str) -> Topic | None:
        """Go into or out of a bracket: what is told in it is of the words before it, and not what follows.

        Gives the topic of the bracket where a comparison ends before it ("高出全国(11.7%)").
        """
        opened, closed = head.rfind("("), head.rfind(")")
        if self._outside is not None and closed >= 0:
            self.topic, self._outside = self._outside, None
        if opened <= closed or self._outside is not None:
            return None
        self._outside = self.topic
        at = self._at + opened
        before = (self.text, self._sentence, self._at, at)
        if compared_with(*before, self.topic) is not None and not self.topic.blocked:
            self.topic = self._outside = self._named(at, parent=self.topic)[-1]
            return compared_with(*before, self.topic)
        if opened > 0:
            self.topic = self._parent = self._outside = self._named(at)[-1]
        self._at = at
        return None

    def _compare(self, group: Sequence[Number], topic: Topic, part: Topic | None) -> None:
        """What the subject is compared with: the growth in a comparison's bracket, or a part's amount."""
        for n in group:
            if part is not None:
                self._claim(n, part, Meaning("level"))
            elif n.unit == "PCT":
                self._claim(n, topic, Meaning("yoy"))
            else:
                self._refuse([n], "ambiguous", "in a comparison")

    def _named(self, until: int, unit: str | None = None, parent: Topic | None = None) -> list[Topic]:
        """The topics that the words up to ``until`` name, before a number of ``unit``.

        After 其中 they go on from what was told before its parts, and so does each part behind a semicolon.
        """
        head = self._head = Head(self.text, self._sentence, self._at, until, unit)
        self._go_on(head)
        self._go_back(head)
        if self._headline is not None and not head.names_subject:
            self.topic = self._headline.at(self.topic.period)
        elif self._told:
            self._go_on_with_told(head)
        self._headline = None
        nested = words.NESTED.search(head.words) is not None
        flow = any(i.get("indicator") in TRADED for i in head.indicators)  # of the part told last
        goes_back = nested or (self._within and ";" in head.words and (bool(head.splits) or not flow))
        self._within = nested or (self._within and ";" not in head.words)
        return head.topics((parent or self._parent) if goes_back else self.topic, nested)

    # -- numbers to topics -----------------------------------------------------------------------------------

    def _bind(self, group: Sequence[Number], topics: list[Topic], head: str) -> None:
        """Bind a group of numbers to the topics that its ``head`` names, or leave it unread."""
        clause = words.CLAUSE.split(words.CLOSED.sub("", head))[-1]
        if head.strip() == "(":
            clause = said_vaguely(self.text, self._sentence, self._at) or clause
        first = group[0]
        if self._company:
            self._refuse(group, "not_relevant", "a single company")
            return
        if self._of_a_size(first, topics[0]):
            self._refuse(group, "unknown_row", "those of a certain size")
            return
        period = topics[0].period
        if self._base_year and period and period.year - self._base_year > 1 and first.unit in RATES:
            self._refuse(group, "many_years", f"since {self._base_year}")
            return
        self._than = self._year_before(clause) or self._than
        base = words.OTHER_BASE.search(head)
        self._against = int(base["year"]) if base else self._against
        yardstick = rate_compared_with(self.text, self._sentence, self._at, first, topics[0])
        if yardstick is not None:
            self._claim(first, yardstick, Meaning("yoy", rate_sign(self.text, first)))
            return
        figure = self._figure(group, head, clause)
        meaning = figure.meaning()
        is_share = isinstance(meaning, Meaning) and meaning.measure == "share"
        moves = self._moves(period, first, head, share=is_share)
        if moves is not None:
            topics = [t.at(moves) for t in topics]
            period = moves
        dated = moves is not None or self._printed_year(group[-1]) is not None
        if self._years_ago(head):
            self._refuse(group, "period_unknown", "years ago")
            return
        long = not dated and self._since_long(head, clause) and not self._kept(topics[0])
        spans = period is not None and of_years(period)
        if long and first.unit not in RATES and not self._spans_years(head):
            self._refuse(group, "many_years", "since a beginning years ago")
            return
        years = self._span_told(head) if long else period
        if first.unit in RATES and (long or spans) and not (is_share and years):
            meaning = figure.over_years()
        if long:
            topics = [t.at(years) for t in topics]
        elif not spans or moves is not None:
            averaged = self._averaged(period, first, clause)
            topics = topics if averaged is period else [t.at(averaged) for t in topics]
        between = self._grown_between(first, clause, topics[0]) if meaning == Meaning("yoy") else None
        if between is not None:
            topics, meaning = [topics[0].at(between)], Meaning("growth")
        rated = rate_of(self.text, self._sentence, group[-1])
        part = part_behind(self.text, self._sentence, first, topics) if len(group) == 1 else None
        if rated is not None:
            sign = rate_sign(self.text, group[-1])
            topics, meaning = [topics[0].fresh().about(rated)], Meaning("yoy", sign)
        elif part is not None and not words.DIRECTION.search(clause):
            topics, meaning = [part], Meaning("share", 1, part.indicator)
        elif first.unit == "PCT" and self.text[first.stop : first.stop + 1] == "的":
            if of_other_things(self._sentence, first):
                self._refuse(group, "not_relevant", "a part of what is named behind it")
                return
            topics = described(self._sentence, first, topics)
        if self._is_sum(head, clause, topics[0]):
            self._refuse(group, "ambiguous", "a sum of several")
            self.topic = self.topic.block("ambiguous", "a sum of several")
            return
        if isinstance(meaning, str):
            self._refuse(group, meaning, clause.strip())
            return
        both = measures_listed(clause)
        if len(both) == len(group) and len(topics) == 1:
            for n, measure in zip(group, both, strict=True):
                self._claim(n, topics[0], replace(self._with_own_verb(n, group, meaning), measure=measure))
            return
        back = words.EACH.search(clause) is not None
        respectively = words.RESPECTIVELY.search(clause) is not None
        each = back or respectively
        if self._in_turn and _NEXT.fullmatch(head):
            topics, self._in_turn = self._in_turn[:1], self._in_turn[1:]
            self.topic = topics[0]
        elif respectively and len(group) == 1 < len(topics) and _IN_TURN.match(self.text, first.stop):
            topics, self._in_turn = topics[:1], topics[1:]
            self.topic = topics[0]
        against = yardsticks(clause, len(group), meaning.measure) if len(topics) == 1 else []
        if len(topics) == 1 < len(group) and each:
            several = self._head.members(len(group), topics[0])
            topics = several or self._each_in_turn(len(group), topics[0], head) or topics
        bound = self._pair(group, topics, self._at, each=each, back=back)
        if against:
            bound = [(n, topics[0]) for n in group]
        elif bound is None and each:
            bound = self._each_of_joint(group, topics) or self._each_of_told(group, topics)
        if bound is None:
            self._refuse(group, "ambiguous", "a list and its numbers do not match")
            self._joint, self._recent = topics if len(group) == 1 else [], []
            why = JOINT if self._joint else "after figures of no list"
            self.topic = self.topic if self.topic.blocked else self.topic.block("ambiguous", why)
            return
        if meaning.measure == "share" and meaning.of in TRADED:
            bound = [(n, part_of_trade(t, meaning.of)) for n, t in bound]
            self.topic = part_of_trade(self.topic, meaning.of)
        for k, (number, topic) in enumerate(bound):
            whole = without_origin(topic, self._head)
            own = self._as_kept(whole, head, rate=number.unit in RATES)
            measured = replace(meaning, of=against[k]) if against else meaning
            before = len(self.claims)
            self._claim(number, own, self._with_own_verb(number, group, measured))
            if len(self.claims) > before:  # a quantity is claimed of the volume
                bound[k] = (number, topic.about(self.claims[-1].topic.indicator))
            else:
                printed = self.text[number.start : number.stop]  # each its own: lists go back to them
                bound[k] = (number, topic.block("ambiguous", f"as {printed} before"))
        self._last = meaning
        for _, topic in bound:
            told = self._said_of_parts if topic.broken_down else self._said
            told += [topic.indicator] if topic.indicator else []
        of_share = words.SHARE.search(clause) or (self._share_moves and not words.CLAUSE.search(head))
        self._share_moves = meaning.measure == "pp" and bool(of_share)
        rate = words.DIRECTION.search(clause) if meaning.measure == "pp" else None
        self._rate_moves = (1 if rate["noun"] else -1 if rate["fall"] else 0) if rate else 0
        if len(topics) > 1 or meaning.measure in ("level", "yoy", "share"):
            self._list = [t for _, t in bound]
            self._recent += self._list

    def _figure(self, group: Sequence[Number], head: str, clause: str) -> Figure:
        """The first figure of a group with the words around it."""
        tail = self.text[group[-1].stop : group[-1].stop + 12]
        against = 0 if words.OWN_BASE.search(clause) else self._against
        moves, aside = (self._share_moves, self._rate_moves), self._outside is not None
        return Figure(group[0], head, clause, tail, self._last, self.topic, aside, *moves, against)

    def _with_own_verb(self, n: Number, group: Sequence[Number], meaning: Meaning) -> Meaning:
        """A figure of a list can bring its own verb: 分别增长5%、下降3%."""
        if n not in group[1:]:
            return meaning
        before = group[list(group).index(n) - 1]
        own = words.FIGURES_JOINED.fullmatch(self.text[before.stop : n.start])
        return replace(meaning, sign=sign_of(own["verb"])) if own and own["verb"] else meaning

    def _is_deficit(self, n: Number) -> bool:
        return "逆差" in self.text[self._sentence.start : n.start]

    def _by_unit(self, topic: Topic, unit: str) -> Topic:
        """A quantity of goods is their volume; the words that follow speak of the same."""
        told = by_volume(topic, unit)
        if told.indicator != topic.indicator:
            self.topic = replace(self.topic, indicator=told.indicator)
        return told
