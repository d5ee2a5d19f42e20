"""Binds a group of English numbers to the topics that the words around it name, or leaves it unread.

What the group measures is decided in ``measures``, which topics the words name in ``subjects``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gd_pipeline.extract.english import (
    cues,
    deals,
    scopes,
    shares,
    words,
)
from gd_pipeline.extract.english.course import Course
from gd_pipeline.extract.english.doubts import GROUP, Doubts
from gd_pipeline.extract.english.figures import Figures
from gd_pipeline.extract.english.measures import AVERAGE_GROWTH, GROWTH_OVER_YEARS, Figure
from gd_pipeline.extract.english.mentions import own_words
from gd_pipeline.extract.english.pairs import (
    as_group,
    listed_before,
    listed_behind,
    quantity_told,
    taken_together,
    told_in_turn,
)
from gd_pipeline.extract.english.several_years import ON_EARLIER, is_over_years, over_years
from gd_pipeline.extract.english.subjects import Subjects
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import (
    MONEY,
    RATES,
    REGIONS,
    TRADED,
    Topic,
    by_volume,
    can_split,
    units_of,
)
from gd_pipeline.model.period import Period

_MISMATCH = "a list and its numbers do not match"


class Binding(Course):
    """The numbers of one English paragraph, once the topics of each group are known."""

    lang = "en"
    enumerators = words.ENUMERATORS

    def __init__(self, text: str, home: Topic, topic: Topic, today: Period | None) -> None:
        super().__init__(text, home, topic, today)
        self._figures = Figures()
        self._doubts = Doubts(self._figures)
        self._shares_in_points = False

    # -- numbers to topics -----------------------------------------------------------------------------------

    def _bind(self, group: list[Number], topics: list[Topic], around: Subjects) -> None:
        """Bind a group of numbers to the topics that the words around it name, or leave it unread."""
        head, tail = around.head, around.tail
        clause = words.CLAUSE.split(words.LABEL_ENDS.sub("", head))[-1]
        self._national = False
        doubt = self._doubts.of(group, around, topics[-1].indicator or "")
        if doubt is GROUP:
            of_partner = topics[-1].split("counterpart_area", self._carried.partner)
            recent = self._recent or self._before or [of_partner]
            together = taken_together(
                recent, self._before, self._named, topics[-1], head, own=around.indicators
            )
            top = scopes.top_partners(self.text, self._sentence.start, group[0].start)
            if together is None and top:
                together = topics[-1].total().split("counterpart_area", top)
            if together is None and self._is_of_cities(topics[-1], around):
                together = topics[-1].free()
            if together is not None:
                doubt, topics = None, [together]
        if doubt is not None:
            if doubt.blocks:
                self.topic = self.topic.block(doubt.reason, doubt.detail)
            self._refuse(group, doubt.reason, doubt.detail)
            return
        if len(group) > len(topics) == 1:
            claims = [*self._claims_above, *self.claims]
            topics = told_in_turn(claims, group, topics[-1], head, own=around.indicators) or topics
        told = self.text[max(self._sentence.start, group[0].start - 400) : group[0].start]
        after = self.text[around.stop : min(around.stop + 400, self._sentence.end)]
        last, about = self._last, topics[-1].indicator
        points, opening = self._shares_in_points, bool(around.part_of_opening)
        of_those, of_place = self._is_of_those(around), bool(around.beaten)
        figure = Figure(
            group[0], head, clause, tail, after, told, last, about, points, opening, of_those, of_place
        )
        meaning = figure.meaning()
        if isinstance(meaning, str):
            self._refuse(group, meaning, clause.strip())
            return
        if around.told_before and meaning.measure == "mom":
            meaning = replace(meaning, measure="yoy")  # "up from July's low of 0.5 percent"
        if min(n.value for n in group) < 0 < max(n.value for n in group):
            meaning = replace(meaning, sign=1)  # "up 4, 6 and down 2 percent"
        if meaning.measure == "pp" and group[0].unit == "PCT":
            group = [replace(n, unit="PP") for n in group]
        growth = meaning.measure in ("yoy", "mom")
        if growth and is_over_years(group, topics, self.claims, around, after):
            meaning = replace(meaning, measure=GROWTH_OVER_YEARS, of=ON_EARLIER)
        unit = group[0].unit if meaning.measure == "level" else None
        if meaning.measure == "yoy":
            unit = quantity_told(around, self._figures.groups, group[-1])
        topics = [by_volume(t, unit) if unit else t for t in topics]
        self.topic = topics[-1]
        volume = meaning.measure == "yoy" and unit and unit not in MONEY
        if volume and unit not in units_of(topics[-1].indicator or ""):
            self._refuse(group, "no_indicator", f"{unit} does not measure {topics[-1].indicator}")
            return
        if meaning.measure == "share":
            read = shares.share(group, topics, meaning, around, self._recent or self._before)
            if isinstance(read, str):
                self._refuse(group, "ambiguous", read)
                return
            topics, meaning = read
            self.topic = topics[-1]
        self._national = meaning.measure == "yoy" and figure.national
        if self._national:
            topics = [t.within("CN") for t in topics]
        if group[0].unit in MONEY and words.OF_TOTAL.search(head) and words.TOTAL_BEHIND.match(tail):
            topics = [topics[-1].total()]
        if (
            group[0].unit in MONEY
            and (self.home.indicator or "") == "fdi_used"
            and topics[-1].indicator not in TRADED
            and deals.ALL_WORTH.search(head)
            and not deals.ONLY_AGREED.search(self.text, self._sentence.start, group[0].start)
        ):
            self.topic = topics[-1].about("fdi_used")  # of the firms that the clause counted
            topics = [self.topic]
        each = bool(words.EACH.search(head) or words.RESPECTIVELY.search(tail) or cues.OF_BOTH.match(tail))
        back = words.EACH.search(clause) is not None
        bound = self._pair(group, topics, around.at, each=each, back=back)
        as_one = meaning.measure in ("level", "share") or words.TAKEN_AS_ONE.search(clause) is not None
        together = as_group(topics) if bound is None and len(group) == 1 else None
        if together and (as_one or together.product == "new_three"):
            self.topic, topics, bound = together, [together], [(group[0], together)]
        if bound is None and len(group) > 1:
            family = around.family_behind(about or "")
            behind = listed_behind(self.text, self._sentence, group, topics[-1], family)
            bound = behind or listed_before(self._named, group, topics[-1], head)
        if bound is None:
            self.topic = topics[-1].block("ambiguous", _MISMATCH)
            self._refuse(group, "ambiguous", _MISMATCH)
            return
        if meaning.measure in (AVERAGE_GROWTH, GROWTH_OVER_YEARS):
            for number, topic in bound:
                told_over = over_years(number, topic, meaning, self._sentence, self.claims, after=after)
                self.claims += [told_over] if told_over else []
                if told_over is None:
                    self._refuse([number], topic.blocked or "many_years", topic.detail)
            return
        of_each = meaning.measure == "share" and bool(cues.OF_BOTH.match(tail) or around.flows_behind)
        of_each = of_each or (meaning.measure == "pp" and meaning.of == about)  # of its own growth
        for number, topic in bound:
            meaning = replace(meaning, of=topic.indicator) if of_each else meaning
            for n in (number, *self._figures.beside.get(number.start, ())):
                self._claim(n, topic, meaning)
        self._shares_in_points = meaning.measure == "pp" and cues.SHARE.search(head) is not None
        if group[0].unit in RATES:
            self._last = meaning
        self._periods += [t.period for _, t in bound if t.period]
        self._said += [t.indicator for _, t in bound if t.indicator]
        if len(topics) > 1 or meaning.measure in ("level", "yoy"):
            self._recent += [t for _, t in bound]

    def _is_of_cities(self, topic: Topic, around: Subjects) -> bool:
        """Whether those told together are the cities that are told of as one."""
        others = around.tells_a_group or around.splits or self._named
        return topic.area in REGIONS and not others and not any(t.broken_down for t in self._recent)

    def _can_split(self, term: Term, dimension: str) -> bool:
        return can_split(term, dimension)

    def _members(self, at: int, items: list[Term], count: int) -> list[Term | str] | None:
        """The members of a list; none where an unknown one stands behind the last that is known."""
        behind = words.ENUMERATORS.match(self.text, items[-1].end)
        if behind and words.AND.search(behind[0]):
            return None
        return super()._members(at, items, count)

    def _list_start(self, at: int, until: int) -> int:
        return max((m.end() for m in words.LIST_OPENING.finditer(self.text, at, until)), default=at)

    def _member(self, topic: Topic, dimension: str, member: Term | str) -> Topic:
        """The topic of a list's member; a product that no code list knows gets a slug of its words."""
        slug = own_words(member) if isinstance(member, str) and dimension == "product" else []
        if 0 < len(slug) <= 3:
            return topic.split("product", "_".join(slug))
        return super()._member(topic, dimension, member)

    def _is_deficit(self, n: Number) -> bool:
        told = words.BALANCE.findall(self.text, self._sentence.start, n.start)
        return "deficit" in (told[-1] if told else self.text[n.stop : n.stop + 30])

    def _refuse(self, group: Sequence[Number], reason: str, detail: str = "") -> None:
        """Leave numbers unread, with the same amounts in other currencies unless each is judged by itself."""
        super()._refuse(group, reason, detail)
        if reason != "no_indicator":
            for n in group:
                super()._refuse(self._figures.beside.get(n.start, ()), reason, detail)
