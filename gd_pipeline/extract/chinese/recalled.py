"""What a Chinese figure goes back to: a headline, capital told before, the parts that a sum is of.

Which words set a new topic is decided in ``subjects``, what a figure measures in ``prose``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from gd_pipeline.extract.binder import Pairs
from gd_pipeline.extract.chinese import words
from gd_pipeline.extract.chinese.doubts import WITHOUT_NAME
from gd_pipeline.extract.chinese.members import by_commas, of_several_kinds
from gd_pipeline.extract.chinese.mentions import can_split
from gd_pipeline.extract.chinese.subjects import Head
from gd_pipeline.extract.chinese.times import Timed
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.lists import after_last, last_distinct
from gd_pipeline.extract.numbers import Number, zh_numeral
from gd_pipeline.extract.periods import is_part
from gd_pipeline.extract.scope import (
    KINDS_OF_TRADE,
    RATES,
    REGIONS,
    TRADED,
    Sentence,
    Topic,
    is_city,
    is_within,
)
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL
from gd_pipeline.model.period import Period

FIRMS_SET_UP = frozenset({"fdi_firms", "fdi_projects"})
"""What foreign capital sets up, which is counted."""

_FLOWS = TRADED | FIRMS_SET_UP | {"contracting_turnover", "contracting_new", "fdi_used", "fdi_contracted"}
"""What may be told one after the other of the same place."""

_THE_ABOVE = re.compile(
    r"(?:[、,，;]|^)\s*(?:[两二三四五六七八九十\d]大[^,，;\d]{0,6}|[两二三四五六]者)(?:合[计共]|共)"
    r"|(?:上述|这些|以上|这(?=[一二两三四五六七八九十\d]))(?:[一二两三四五六七八九十\d]+[个类种大]?)?(?:贸易)?(?:市场|国家|地区|城市|商品|产品|伙伴|项目|企业)"
    r"|[二两三四五六]者(?=合计|总计|累计|之和|总和|[共占加])"
)
"""The sum of those told before, which have no name of their own."""

_SO_MANY = re.compile(
    r"(?:^|[,，;、])[两二三四五六七八九十]大[^,，;、\d()]{0,6}(?:行业|产业|领域|市场|板块|来源地|类商品)(?:\([^()]*\))?(?=合计|共|占|进出口|出口|进口|实际)"
)
"""The same by their number alone, where the clause names none of them."""

_THOSE = re.compile(r"(?:这些|上述)(?:沿线|共建)?(?:国家|经济体)")
"""What goes back to a group of partners: 在这些国家新签合同额."""

_OF_LAST = re.compile(r"(?P<first>前(?P<count>[两二三四])?者)|后者")
"""The first of the two that were told last, the first so many of one more, or the last of them."""

JOINT = "after a list without numbers of its own"
"""Why a figure of the whole list is not known, nor what goes on from it."""

_A_COUNTRY = 2
"""So many letters has the code of a single country."""


class Recalled(Timed):
    """A reader that knows what was told before."""

    _head: Head  # the words before the figures that are being bound

    def __init__(self, text: str, home: Topic, topic: Topic, today: Period | None = None) -> None:
        """``today``: the month in which the text appears, as a point in time."""
        super().__init__(text, home, topic, today)
        self._headline: Topic | None = None  # the part that a sentence without figures names
        self._joint: list[Topic] = []  # the members of a list that one figure of this sentence was told of
        self._these: list[Topic] = []  # those of which this sentence tells the first and the last
        self._left: list[Number] = []  # numbers of this sentence left unread whose rates may follow
        self._told: list[Topic] = []  # what the figures of the last sentence were about
        self._list: list[Topic] = []  # what the figures of the last list of this sentence were about
        self._sizes: list[int] = []  # where the sizes end that projects of this sentence have

    def take_up(self, last: Recalled) -> None:
        """Go on behind a paragraph without figures: it is a heading, and names the part spoken of."""
        self._headline = last._headline

    def _named_only(self, head: Head) -> Topic | None:
        """The part that a sentence without figures is about: "对东盟进出口快速增长"."""
        if not head.indicators:
            return None
        topics = head.topics(self.topic, nested=False)
        part = len(topics) == 1 and topics[0].broken_down and not topics[0].blocked
        return topics[0] if part else None

    def _named_place(self, head: Head) -> None:
        """A sentence without figures on the trade of one place: what follows is of that place."""
        places = {t.get("ref_area") for t in head.areas} - {"CN"}
        if (head.indicators or "贸易" in head.words) and len(places) == 1 and not self.topic.blocked:
            self.topic = self.topic.within(places.pop())

    def _go_back(self, head: Head) -> None:
        """Go back to the zone that the text is of, where one without a name is told: 片区."""
        if head.zone and self.home.area in words.FREE_TRADE_ZONES and not head.areas:
            self.topic = self.topic.within(self.home.area)

    def _beside_month(self, s: Sentence) -> None:
        """Go back from a month to the months up to it, where a sentence opens with another part."""
        months = self._beside
        if not is_part(self.topic.period, months):
            self._beside = None
            return
        first = min((n.start for n in s.numbers), default=s.end)
        ahead = [t for t in s.terms if t.start < first]
        part = any(can_split(t, d) for t in ahead for d in BREAKDOWNS)
        kinds = {t.get("indicator") for t in ahead} & KINDS_OF_TRADE.keys()
        part |= bool(kinds) and self.topic.indicator in TRADED
        places = {t.get("ref_area") for t in ahead} - {None, "CN", self.home.area}
        timed = any(w.role != "date" for w in s.whens if w.start < first)
        if (part or len(places) > 1) and not timed:
            self.topic = self._parent = self.topic.at(months)

    def _leave_places(self, whole: str | None) -> None:
        """Go back to the ``whole`` behind a sentence that told of several of its places, or of a region."""
        told = {t.area for t in self._told}
        region = any((a or "").startswith("CN/") or a in REGIONS for a in told)
        if (len(told) > 1 or region) and whole and all(is_within(a or "", whole) for a in told):
            self.topic = replace(self.topic, area=whole)

    def _capital_told(self) -> str | None:
        """The capital that was told last, which an amount behind a number of firms goes on with."""
        if "实际" in self._head.words:
            return "fdi_used"
        told = [t.indicator for t in [*self._told, *self._recent] if t.indicator not in FIRMS_SET_UP]
        if told and (told[-1] or "").startswith("fdi_"):
            return told[-1]
        return "fdi_used" if "实际" in self._head.words else self.topic.indicator

    def _goes_on_unread(self, blocked: Topic, head: str) -> bool:
        """Whether a name that is not known goes on to be the subject: only another indicator is named.

        A counted group ("31个示范城市") is one, whatever stands right behind its number.
        """
        found = self._head
        if not found.areas and blocked.blocked != "not_relevant" and words.CARRIED_OUT.match(head):
            return True
        if found.areas or (blocked.blocked == "not_relevant") or self._opens_anew(head):
            return False
        if blocked.detail == "after COUNT":
            firms_from = words.COUNTRIES.match(head) and words.NEW_FIRMS.search(head)
            return not words.CLAUSE.match(head) and not firms_from and ";" not in head
        if not {i.get("indicator") for i in found.indicators} <= _FLOWS:
            return False
        timed = any(w.role == "period" for w in found.whens)
        member = any(getattr(blocked, d) != TOTAL for d in found.splits)  # of a list told jointly
        if blocked.detail == WITHOUT_NAME:
            return not timed
        if blocked.blocked == "unknown_area" or (blocked.detail == JOINT and not member):
            cities = blocked.detail == JOINT and not blocked.broken_down  # which no flow alone leaves
            return not timed and (cities or ";" not in head)  # parts of it are told there as well
        return blocked.blocked == "unknown_row" and not timed and not found.splits and ";" not in head

    def _opens_anew(self, head: str) -> bool:
        """Whether the words open a sentence that does not go on from the last with 其中."""
        return self._at == self._sentence.start and words.NESTED.match(head.lstrip()) is None

    def _go_on_with_told(self, head: Head) -> None:
        """Take up the subject of the last sentence where this one opens with what is said of it: 占全省的5%.

        Of several parts it is not known of which.
        """
        if head.at != self._sentence.start or not head.goes_on:
            return
        about = {t.at(None) for t in self._told}
        if len(about) == 1:
            self.topic = about.pop().at(self.topic.period)
        elif any(t.broken_down for t in about) and not (
            head.tells_only_time or words.RESPECTIVELY.search(head.words)
        ):
            self.topic = self.topic.block("ambiguous", "of one of several told before")

    def _of_those(self, topics: list[Topic]) -> list[Topic]:
        """The topics where the words only go back to what was told: one of two (前者), 这些国家."""
        of_last = _OF_LAST.search(self._head.words)
        if of_last and not self._head.splits:
            return self._of_last(topics[-1], of_last)
        group = self._group_told()
        if group:
            return [t.split("counterpart_area", group) for t in topics]
        own = self._own_district()
        return [t.within(own) for t in topics] if own else topics

    def _own_district(self) -> str | None:
        """The district or zone that the text is of, where the words go back to it: 全区."""
        home = self.home.area
        if self._head.areas or not words.WHOLE_DISTRICT.search(self._head.words):
            return None
        return home if home and home not in ("CN", "CN-GD") and not is_city(home) else None

    def _of_last(self, topic: Topic, said: re.Match[str]) -> list[Topic]:
        """Those of what was told last that the words go back to, in the order in which they came."""
        count = int(zh_numeral(said["count"]) or 1) if said["count"] else 1
        if said["first"] or not self._these:
            self._these = list(dict.fromkeys([*self._told, *self._recent]))[-count - 1 :]
        if len(self._these) <= count:
            return [topic.block("ambiguous", "one of some that were not told")]
        found = self._these[:count] if said["first"] else self._these[-1:]
        return [t.about(topic.indicator) for t in found] if self._head.indicators else found

    def _rest_of_told(self, count: int) -> list[Topic]:
        """As many as were told besides the excepted: 除香港下降5%外,其余分别增长."""
        start, until = self._sentence.start, self._head.until
        cut = self.text.rfind("除", start, until) if "其余" in self._head.words else -1
        if cut < 0:
            return []
        out = dict(k for t in self._sentence.terms if cut <= t.start < until for k in t.kinds)
        told = dict.fromkeys([*self._told, *self._recent])
        of = [(d, code) for d, code in out.items() if d in BREAKDOWNS]
        rest = [t for t in told if of and all(getattr(t, d) not in (TOTAL, code) for d, code in of)]
        return rest if len(rest) == count > 1 else []

    def _group_told(self) -> str | None:
        """The group that the words before a figure go back to, if it is the only partner told before."""
        told = {t.counterpart_area for t in [*self._told, *self._recent]} - {TOTAL}
        goes_back = _THOSE.search(self._head.words) and "counterpart_area" not in self._head.splits
        if not goes_back or len(told) != 1:
            return None
        (group,) = told
        return None if len(group) == _A_COUNTRY and group != "EU" else group

    def _of_a_size(self, n: Number, topic: Topic) -> bool:
        """Whether capital is that of the projects of a certain size that were told before in the sentence."""
        told = [words.OF_PROJECTS.match(self.text, at, n.start) for at in self._sizes if at < n.start]
        own = self._head.areas or self._head.splits
        return any(told) and not own and (topic.indicator or "").startswith("fdi_")

    def _is_sum(self, head: str, clause: str, topic: Topic) -> bool:
        """Whether a figure is the sum of what was told before: 合计, 上述市场, also before a comma."""
        if self._group_told():
            return False
        if words.RESPECTIVELY.search(clause):
            return False
        above = _THE_ABOVE.search(head)
        if _THE_ABOVE.search(clause) or (above and not self._head.names_from(self._at + above.end())):
            return True
        if _SO_MANY.search(clause) and not self._head.splits and not self._head.areas:
            return True
        return words.TOGETHER.search(clause) is not None and self._told_several(topic)

    def _told_several(self, topic: Topic) -> bool:
        """Whether a sum has no name of its own: it is of the parts or the areas told before."""
        before = [t for t in self._sentence.terms if t.start < self._at and t.get("ref_area")]
        areas = len({t.get("ref_area") for t in before}) > 1 and not self._head.areas
        parts = {t.about(topic.indicator).at(topic.period) for t in self._recent}
        named = [i for i in self._head.indicators if words.TOGETHER.match(self.text, i.end)]
        goes_on = parts <= {topic} and named  # of the one part that the sentence is about: 合同金额合计
        return not self._head.splits and ((topic.broken_down and not goes_on) or areas)

    def _pair(
        self, group: Sequence[Number], topics: list[Topic], at: int, *, each: bool, back: bool
    ) -> Pairs | None:
        """Each number with its topic; those of a part named anew go through the indicators told before."""
        rest = self._rest_of_told(len(group))
        if rest or (len(group) > 1 and "其余" in self._head.words):
            return list(zip(group, rest, strict=True)) if rest else None
        if len(topics) == 1 < len(group):
            topics = self._as_told(len(group), topics[0]) or self._of_firms(len(group), topics[0]) or topics
        if each and len(topics) == 1 and all(n.unit == "PP" for n in group):
            own = self._head.splits or self._head.areas or self._head.indicators
            return (None if own else self._each_of_told(group, topics)) or super()._pair(
                group, topics, at, each=each, back=back
            )
        return super()._pair(group, topics, at, each=each, back=back)

    def _spread(self, group: Sequence[Number], topics: list[Topic], at: int) -> Pairs | None:
        """A list with members of other kinds, or that are not collected: the known ones are read."""
        bound = super()._spread(group, topics, at)
        several = of_several_kinds(self._head, len(group), topics[-1]) if bound is None else []
        return list(zip(group, several, strict=True)) if several else bound

    def _members(self, at: int, items: list[Term], count: int) -> list[Term | str] | None:
        start = self._list_start(at, items[-1].start)
        return super()._members(at, items, count) or by_commas(self.text, start, items, count)

    def _as_told(self, count: int, topic: Topic) -> list[Topic]:
        """The topics of a part that has as many figures as the one before: 来自日本的两项分别为."""
        clause = after_last(self.text, words.CLAUSE_MARKS, self._head.at, self._head.until)
        named = self._head.splits or self._head.areas
        if not named or topic.blocked or any(i.start >= clause for i in self._head.indicators):
            return []
        last = last_distinct(self._recent or self._told, count)
        parts = {t.about(None) for t in last}
        several = len({t.indicator for t in last}) == count
        return [topic.about(t.indicator) for t in last] if several and len(parts) == 1 else []

    def _of_firms(self, count: int, topic: Topic) -> list[Topic]:
        """The trade of the firms that were counted before: 民企5万家,外企3万家,进出口分别增长."""
        last = last_distinct(self._recent, count)
        counted = {t.indicator for t in last} == {"trading_firms"} and topic.indicator in TRADED
        own = self._head.splits or self._head.areas or not self._head.indicators
        return [t.about(topic.indicator) for t in last] if counted and not own and len(last) == count else []

    def _is_new(self, topic: Topic, recent: Sequence[Topic]) -> bool:
        return bool(self._head.areas or self._head.splits)

    def _goes_on_from_left(self, n: Number) -> bool:
        """Whether a rate is that of a number left unread: nothing is named between, 等30家企业增资,增长5%."""
        left = [x.stop for x in self._left if self._at <= x.start < n.start]
        ends = words.CLAUSE.search(self.text, left[-1], n.start) if left and n.unit in RATES else None
        return ends is not None and not self._head.names_from(ends.end())

    def _can_split(self, term: Term, dimension: str) -> bool:
        return can_split(term, dimension)

    def _list_start(self, at: int, until: int) -> int:
        return after_last(self.text, words.CLAUSE_MARKS, at, until)

    def _told_before(self) -> list[Topic]:
        """The topics that "both" speaks of: those of the last list, else those broken down like the last."""
        if len(self._list) > 1:
            return self._list
        shape = _shape(self._recent[-1])
        return [t for t in super()._told_before() if _shape(t) == shape]

    def _each_of_joint(self, group: Sequence[Number], topics: Sequence[Topic]) -> Pairs | None:
        """The members of a list whose sum was told before: 三市进出口90亿元,分别为40亿、30亿和20亿元."""
        own = len(topics) != 1 or self._head.splits or self._head.areas
        if own or not len(self._joint) == len(group) > 1:
            return None
        told = [t.about(topics[0].indicator) if self._head.indicators else t for t in self._joint]
        return list(zip(group, told, strict=True))

    def _each_of_told(self, group: Sequence[Number], topics: Sequence[Topic]) -> Pairs | None:
        """A list of figures for as many things of which the sentence before told: 亚洲分别占60%和70%."""
        last = last_distinct(self._told, len(group))
        if self._recent or len(group) < 2 or len(topics) != 1 or len(last) != len(group):
            return None
        own = [(d, getattr(topics[0], d)) for d in BREAKDOWNS if getattr(topics[0], d) != TOTAL]
        same = all(getattr(t, d) == code for t in last for d, code in own)
        several = len({t.indicator for t in last}) == len(last)
        return list(zip(group, last, strict=True)) if same and several and not topics[0].blocked else None


def _shape(topic: Topic) -> tuple[bool, ...]:
    """Which breakdowns a topic has."""
    return tuple(getattr(topic, d) != TOTAL for d in BREAKDOWNS)
