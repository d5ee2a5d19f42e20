"""What the readers of both languages share: pairing numbers with topics, making claims, leaving unread.

A reader goes through a paragraph sentence by sentence. It takes up topics from the words (``subjects`` of
each language) and says what a group of numbers measures (``prose``); here a number and a topic become a
claim, or a refusal with its reason. No word of a language stands here.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.lists import last_distinct, spread
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import (
    MONEY,
    TRADED,
    Claim,
    Refusal,
    Sentence,
    Topic,
    flow_period,
    is_sector,
    main_indicator,
    percent,
    unit_of_goods,
    units_of,
)
from gd_pipeline.model.observation import BREAKDOWNS
from gd_pipeline.model.period import Period
from gd_pipeline.model.value import value

_LEAST_AMOUNT = 100_000
"""Yuan or dollars without a printed magnitude below this are prices, incomes or misprints."""

Pairs = list[tuple[Number, Topic]]


@value
class Meaning:
    """What a group of numbers measures: a code of ``measure.csv``, the verb's sign, the base of a share."""

    measure: str
    sign: int = 1
    of: str | None = None


class Binder(ABC):
    """Reads sentence after sentence of one paragraph of ``text`` (folded).

    ``home`` is what a paragraph begins with, ``topic`` what the next number is about. ``claims`` and
    ``refusals`` together hold every number that was given with the sentences.
    """

    lang: ClassVar[str]
    enumerators: ClassVar[re.Pattern[str]]
    """What stands between the members of an enumeration."""

    def __init__(self, text: str, home: Topic, topic: Topic) -> None:
        self.text, self.home, self.topic = text, home, topic
        self.claims: list[Claim] = []
        self.refusals: list[Refusal] = []
        self._sentence = Sentence(0, 0, [], [], [])
        self._parent = topic  # what "of which" goes back to
        self._recent: list[Topic] = []  # the topics told in this sentence, for "both" and "respectively"
        self._said: list[str] = []  # the indicators told in the sentence, which set the topic of the next
        self._said_of_parts: list[str] = []  # those told only of parts, asked where nothing else was told
        self._last = Meaning("")  # the growth or share told last, which an elliptic one repeats

    @abstractmethod
    def sentence(self, s: Sentence) -> None:
        """Read one sentence: every number of it ends as a claim or as a refusal."""

    def _begin(self, s: Sentence, goes_on: bool) -> None:
        """Take up a sentence; unless it ``goes_on`` about a part, its topic is the main one of the last."""
        self._sentence, self._parent, self._recent = s, self.topic, []
        if self._last.measure:
            self._last = replace(self._last, measure="")
        said, self._said = self._said or self._said_of_parts, []
        if not goes_on:
            self._said_of_parts = []
            indicator = main_indicator(said, self.topic.indicator)
            onward = self.topic.onward()
            same = onward.indicator == indicator
            self.topic = onward if same else replace(onward, indicator=indicator)

    # -- numbers to topics -----------------------------------------------------------------------------------

    def _pair(
        self, group: Sequence[Number], topics: list[Topic], at: int, *, each: bool, back: bool
    ) -> Pairs | None:
        """Each number of a group with its topic; None where a list and its numbers do not match.

        ``at`` is where the words before the group begin. ``each``: one number holds for all topics; ``back``:
        for all that were told before ("both").
        """
        first = group[0]
        if len(group) == 1 and len(topics) == 1:
            repeated = back and len(self._recent) > 1 and topics[0] == self._recent[-1]
            return [(first, t) for t in (self._told_before() if repeated else topics)]
        if len(group) == 1:
            return [(first, t) for t in topics] if each else None
        if len(topics) == len(group):
            return list(zip(group, topics, strict=True))
        recent = last_distinct(self._recent, len(group))
        if len(topics) == 1 and len(recent) == len(group) and not self._is_new(topics[0], recent):
            if len({t.period for t in recent}) == 1:  # of one time, which may be another now
                recent = [t.at(topics[0].period) for t in recent]
            return list(zip(group, recent, strict=True))
        spread = self._spread(group, topics, at)
        if spread is None and len(topics) == 1 and all(n.unit == "PP" for n in group):
            return [(n, topics[0]) for n in group]  # distances from several yardsticks
        if spread is None and len(topics) == 1 and len(group) == 2 and self._in_two_currencies(topics[0]):
            return [(n, topics[0]) for n in group]
        return spread

    def _is_new(self, topic: Topic, recent: Sequence[Topic]) -> bool:
        """Whether the words before a list name a subject of their own, none of those told last."""
        return False

    def _in_two_currencies(self, topic: Topic) -> bool:
        """Whether the last two figures state one level in yuan and in dollars, so that two growths follow."""
        last = [c for c in self.claims[-2:] if c.measure == "level" and c.topic == topic]
        return len({c.unit for c in last} & MONEY) == 2

    def _told_before(self) -> list[Topic]:
        return list(dict.fromkeys(self._recent))

    def _spread(self, group: Sequence[Number], topics: list[Topic], at: int) -> Pairs | None:
        """A list with members that no code list knows: the known ones are read."""
        if topics[-1].blocked in ("no_indicator", "not_relevant"):
            return None
        before = [t for t in self._sentence.terms if at <= t.start < group[0].start]
        for d in BREAKDOWNS:
            items = [t for t in before if self._can_split(t, d)]
            members = self._members(at, items, len(group)) if items else None
            if members:
                last = topics[-1].fresh()
                return [(n, self._member(last, d, m)) for n, m in zip(group, members, strict=True)]
        return None

    def _members(self, at: int, items: list[Term], count: int) -> list[Term | str] | None:
        start = self._list_start(at, items[-1].start)
        return spread(self.text, start, items, count, self.enumerators)

    def _member(self, topic: Topic, dimension: str, member: Term | str) -> Topic:
        """The topic of a list's member; one that no code list knows stays unread."""
        if isinstance(member, Term):
            return topic.split(dimension, member.get(dimension))
        return topic.block("unknown_row", member)

    # -- numbers to claims -----------------------------------------------------------------------------------

    def _claim(self, n: Number, topic: Topic, meaning: Meaning) -> None:
        """Claim that a number states its topic, unless the topic keeps it unread."""
        measure, unit, value = meaning.measure, n.unit or "", n.value
        if topic.blocked or topic.indicator is None:
            self._refuse([n], topic.blocked or "no_indicator", topic.detail)
            return
        if is_sector(topic.product) and topic.indicator in TRADED:
            self._refuse([n], "no_indicator", f"{topic.product} is no traded product")
            return
        if measure == "level":
            topic = self._by_unit(topic, unit)
            indicator, unit = topic.indicator or "", unit_of_goods(unit, topic.product)
            if unit not in units_of(indicator):
                self._refuse([n], "no_indicator", f"{unit} does not measure {indicator}")
                self.topic = self.topic.block("no_indicator", f"after {unit}")
                return
            if unit in MONEY and n.power == 0 and abs(n.value) < _LEAST_AMOUNT:
                self._refuse(
                    [n], "ambiguous", "an amount too small for a territory: its magnitude is missing"
                )
                return
            if indicator in ("balance", "service_balance") and self._is_deficit(n):
                value = -abs(value)
        elif unit == "PP":
            value = meaning.sign * abs(value)
        else:
            value, precision = percent(n)
            value = value if value < 0 else meaning.sign * value
            n, unit = (n if n.precision == precision else replace(n, precision=precision)), "PCT"
        period = self._flow_period(topic)
        if period is not topic.period:
            topic = topic.at(period)
        self.claims.append(Claim(n, topic, measure, value, unit, meaning.of, f"{self.lang}.{measure}"))

    def _claim_growths(self, group: Sequence[Number], growths: Mapping[int, Number]) -> None:
        """Claim the growths beside the amounts of a list, by the start of each, of what it was told of."""
        told = {c.number.start: c.topic for c in self.claims}
        for n in group:
            growth = growths.get(n.start)
            if growth is not None and n.start in told:
                self._claim(growth, told[n.start], Meaning("yoy"))
            elif growth is not None:
                self._refuse([growth], "ambiguous", "the growth of an amount that is not read")

    def _refuse(self, group: Sequence[Number], reason: str, detail: str = "") -> None:
        """Leave numbers unread: ``reason`` is a code of ``unread_reason.csv``."""
        self.refusals += [Refusal(n, reason, detail) for n in group]

    # -- what each language says in its own words ------------------------------------------------------------

    def _flow_period(self, topic: Topic) -> Period | None:
        """The period of a claim: a flow told at a point in time runs from January."""
        return flow_period(topic.period, topic.indicator)

    def _by_unit(self, topic: Topic, unit: str) -> Topic:
        """The topic of a level in this unit, where the unit tells value from volume."""
        return topic

    @abstractmethod
    def _can_split(self, term: Term, dimension: str) -> bool:
        """Whether a term can be a member of a breakdown."""

    @abstractmethod
    def _is_deficit(self, n: Number) -> bool:
        """Whether a balance is told as a deficit."""

    @abstractmethod
    def _list_start(self, at: int, until: int) -> int:
        """Where the enumeration begins that has a member at ``until``."""
