"""When a Chinese figure stands: what flows, what is kept, what was summed up, and since when.

How mentions of periods are found is the business of ``periods``; what a figure is of, of ``prose``.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from gd_pipeline.extract.binder import Binder
from gd_pipeline.extract.chinese import time_words, words
from gd_pipeline.extract.chinese.between import years_between
from gd_pipeline.extract.chinese.mentions import Mentions
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.periods import When, is_part
from gd_pipeline.extract.scope import ODI_PROJECTS, RATES, STOCKS, TRADED, Refusal, Sentence, Topic
from gd_pipeline.model.period import Period

_PLAN = (5, 1)
"""How many years a five-year plan has, and the rest that their first leaves when divided by five."""
_OF_OTHERS = ("not_relevant", "unknown_row")
"""Why figures stay unread that are those of a firm or of what is not collected."""
_CONTRACTS = frozenset({"odi", "contracting_turnover", "contracting_new", "other:labor_dispatched"})
"""What flows to other countries."""
_DECEMBER = 11


def of_years(period: Period) -> bool:
    """Whether a period is longer than a year."""
    return period.first is not None and period.last - period.first > 11


class Timed(Binder):
    """A reader that knows the times of its figures."""

    def __init__(self, text: str, home: Topic, topic: Topic, today: Period | None = None) -> None:
        """``today``: the month in which the text appears, as a point in time."""
        super().__init__(text, home, topic)
        self._today = today
        self._at = 0  # where the words begin that no group of numbers has taken yet
        self._paragraph_told = False  # a period was told in an earlier sentence
        self._summed = False  # the figures of this sentence are summed up since a beginning
        self._all_told = (
            False  # the last figure of this sentence is one of all years (累计), of no known time
        )
        self._from: Period | None = None  # the year of the earlier figure of a movement: 从2010年的5亿元
        self._since: Period | None = None  # the years of a movement told in this sentence
        self._ends: tuple[Period, Period] | None = None  # those between which it was
        self._reaches: Period | None = None  # the last year of a span in which something moves
        self._resume: Period | None = None  # to go on in behind what was told of another period in passing
        self._framed = False  # that other period opens the sentence, and holds to its end
        self._beside: Period | None = None  # the months up to a month that was told beside them: 5月当月
        self._than: Period | None = None  # the year that a growth over years was told from
        self._share_moves = False  # the figure before told how a share has moved

    @abstractmethod
    def _bind(self, group: Sequence[Number], topics: list[Topic], head: str) -> None:
        """Bind a group of numbers to the topics that its ``head`` names, or leave it unread."""

    def _since_long(self, head: str, clause: str) -> bool:
        """A figure since a beginning years ago; 累计 is one where no period of a figure is told."""
        before = [w.role for w in self._whens_before(head)]
        told = not {"period", "same", "current"}.isdisjoint(before) or "今年" in head
        flows = TRADED | _CONTRACTS
        if self._paragraph_told and self.topic.indicator in flows and "now" not in before:
            told = told or "截至" not in head
        elif "累计" in clause and self.topic.indicator in flows and "截至" not in head:
            told = told or time_words.GROWN_BEHIND.match(self.text, self._at + len(head)) is not None
        self._summed = self._sums_up(head) or self._all_by_year_end(head)
        since = self._summed or time_words.KEPT_FOR_YEARS.search(head) is not None
        all_told = "累计" in clause and not told and not self._goes_on_summing(self.topic)
        anew = words.DIRECTION.search(clause) or any(w.start >= self._at for w in self._whens_before(head))
        self._all_told = all_told = all_told or (self._all_told and not anew)
        return since or all_told or before[-1:] == ["span"]

    def _all_by_year_end(self, head: str) -> bool:
        """Whether contracts are summed up by the end of a year (截至2023年底累计): since the first of all."""
        day = self.topic.period
        ends = day is not None and day.first is None and day.last % 12 == _DECEMBER and "累计" in head
        return ends and "截" in head and self.topic.indicator in _CONTRACTS

    def _goes_on_summing(self, topic: Topic) -> bool:
        """Whether capital is summed up to the day that the sentence before told: its own tells no time."""
        s, period = self._sentence, topic.period
        up_to_a_day = period is not None and period.first is None and not s.whens
        return (
            up_to_a_day
            and "累计" in self.text[s.start : s.end]
            and (topic.indicator or "").startswith("fdi_")
        )

    def _sums_up(self, head: str) -> bool:
        """Whether a figure is summed up since a beginning: one told before it, or for the figures before."""
        began = words.SINCE.search(head)
        if began is not None:
            return not self._told_behind(self._at + began.end(), head)
        own = any(w.start >= self._at and w.role != "same" for w in self._whens_before(head))
        return self._summed and not own and "今年" not in head

    def _of_last_year(self, period: Period | None, head: Mentions) -> Period | None:
        """The same months of an earlier year, where the words right before a figure name them."""
        found = list(time_words.LAST_YEARS.finditer(head.words))
        if not found or period is None or any(w.role == "period" for w in head.whens):
            return None
        rest, framed = head.words[found[-1].end() :], found[-1][0].endswith((",", "，"))
        if head.names_other(head.at + found[-1].end()) or (words.CLAUSE.search(rest) and not framed):
            return None
        year = found[-1]["year"]
        return period.shift_years(int(year) - period.year if year else -1)

    def _in_passing(
        self, topics: list[Topic], before: Topic, head: Mentions, *, opening: bool
    ) -> list[Topic]:
        """The topics in the other time that ``head`` tells in passing; the text goes on in its own."""
        rate = None if opening else time_words.RATE_OF_THEN.search(head.words)
        if rate is not None and any(w.end == head.at + rate.start() for w in head.whens):
            self.topic = self.topic.at(before.period)
            return topics
        rates = not opening and head.unit == "PCT"
        than = time_words.THAN_RATE_OF.search(head.words) if rates else None
        then = [w.period for w in self._sentence.whens if than and w.start == head.at + than.start("when")]
        if then and then[0] is not None:
            return [t.at(then[0]) for t in topics]
        earlier = self._of_last_year(self.topic.period, head)
        if earlier is not None:
            topics, self.topic = [t.at(earlier) for t in topics], self.topic.at(earlier)
        if earlier is not None or (not opening and time_words.IN_PASSING.search(head.words)):
            self._resume, self._framed = self._resume or before.period, opening
        return topics

    def _of_year_before(self, topics: list[Topic], before: Topic, head: Mentions) -> list[Topic]:
        """The topics in the year before that of the text, where something came from it: 比重由上年的.

        Where it is not told exactly what came, the figure is what it came to: 由上年的三成升至.
        """
        came = time_words.CAME_TO.search(head.words)
        if came is not None and any(w.start >= head.at + came.start() for w in head.whens):
            self.topic = self.topic.at(before.period)
            return [t.at(before.period) for t in topics]
        last = next((w for w in reversed(head.whens) if w.role == "period"), None)
        home = self.home.period
        if (
            last is None
            or home is None
            or last.period != home
            or not time_words.FROM_YEAR.search(self.text, last.start - 1, last.end)
        ):
            return topics
        return [t.at(home.shift_years(-1)) if t.period == home else t for t in topics]

    def _go_on(self, head: Mentions | None = None) -> None:
        """Go back to the period of the text: in a new sentence, or where a ``head`` names another subject."""
        if self._resume is None or (head is not None and (self._framed or not head.names_subject)):
            return
        self.topic, self._parent = self.topic.at(self._resume), self._parent.at(self._resume)
        self._resume = None

    def _leave_aside(self, s: Sentence, before: Topic, unread: Sequence[Refusal]) -> None:
        """Go back to period and place of ``before``, behind a sentence of other things that told its own.

        Where it opens with them, they are the text's from here on.
        """
        if not any(r.reason in _OF_OTHERS for r in unread):
            return
        begin = s.end - len(self.text[s.start : s.end].lstrip())
        if not s.whens or s.whens[0].start > begin:
            self.topic = self.topic.at(before.period)
            if not any(t.start == begin and t.get("ref_area") for t in s.terms):
                self.topic = self.topic.within(before.area)

    def _behind_month(self, told: Sequence[Topic], before: Period | None) -> None:
        """A month told behind the months up to it came in passing: only what is nested goes on in it.

        Where a sentence is all of that month (当月), of several or of a quarter, the flows of the whole do so
        as well, no parts of it.
        """
        now, whole = self.topic.period, self._beside or before
        if now is not before and now is not None and now.freq in ("M", "Q"):
            whens = self._sentence.whens
            only = (
                any(self.text[w.start : w.end].endswith(time_words.ALONE) for w in whens) or now.freq == "Q"
            )
            only |= len({w.period for w in whens if w.single}) > 1
            nested = words.NESTED.match(self.text, self._sentence.start) is not None
            self._beside = whole if (only or nested) and is_part(now, whole) else None
            if nested and self._beside:  # 其中,5月进出口: but for what is nested in it
                self._resume, self._framed = self._beside, True
        main, month = told[0].period if told else None, self.topic.period
        if main is None or month is None or month.freq != "M" or main.freq == "M" or not main.in_one_year:
            return
        if main.last == month.last:
            self._resume, self._framed = self._resume or main, True

    def _told_behind(self, at: int, head: str) -> bool:
        """Whether months or years of its own are told behind a place: 自试点以来...,2020年出口..."""
        own = [w.period for w in self._whens_before(head) if w.start >= at and w.role == "period"]
        return any(p is not None and p.first is not None for p in own)

    @staticmethod
    def _year_before(clause: str) -> Period | None:
        """The year that a growth is measured from, where it is told."""
        than = words.THAN_YEAR.search(clause)
        return Period.months(int(than["year"]), 1, 12) if than else None

    def _averaged(self, period: Period | None, n: Number, clause: str) -> Period | None:
        """The years of an average a year told of one year: those that the text is of, where they end with it.

        Points by which it exceeds another are of the same years. The period itself for all other figures.
        """
        if n.unit == "PP" and time_words.SAME_YEARS.search(clause) and self._last.measure == "growth":
            return self.claims[-1].topic.period
        if n.unit not in RATES or period is None or not time_words.A_YEAR.search(clause):
            return period
        home = self.home.period
        if home is not None and of_years(home) and home.last == period.last:
            return home
        return None if period.in_one_year else period

    def _spans_years(self, head: str) -> bool:
        """Whether a figure is told of several years: 近三年累计, 自挂牌以来.

        Up to a day only foreign capital is summed up, as what is there.
        """
        if self._summed and self._days_told(head):
            return (self.topic.indicator or "").startswith("fdi_")
        return self._summed or [w.role for w in self._whens_before(head)][-1:] == ["span"]

    def _years_ago(self, head: str) -> bool:
        """Whether a figure stands so many years ago, which names no year."""
        last = [w for w in self._whens_before(head) if w.start >= self._at][-1:]
        return any(w.role == "span" and self.text[w.end - 1] == "前" for w in last)

    def _days_told(self, head: str) -> list[Period]:
        """The days up to which the words before a figure tell, besides that of the text."""
        told = [w.period for w in self._whens_before(head) if w.role != "now"]
        return [p for p in told if p and p.first is None]

    def _span_told(self, head: str) -> Period | None:
        """The span of years that the words before a figure name, where its beginning is known.

        What is summed up to a day stands at that day.
        """
        days = self._days_told(head) if self._summed else []
        whens = self._whens_before(head)
        spans = [w.period for w in whens if w.role == "span" or (w.period and of_years(w.period))]
        return (spans or days or [None])[-1]

    def _whens_before(self, head: str) -> list[When]:
        """The times that the sentence tells before the numbers of ``head``."""
        until = self._at + len(head)
        return [w for w in self._sentence.whens if w.start < until and w.role != "date"]

    @staticmethod
    def _kept(topic: Topic) -> bool:
        """Whether the indicator counts what is kept (people, warehouses), not what flows."""
        return topic.indicator in STOCKS and topic.indicator != "trading_firms"

    def _flow_period(self, topic: Topic) -> Period | None:
        """A flow up to a day runs from January; foreign capital and firms abroad may be all that is there."""
        sentence = self.text[self._sentence.start : self._sentence.end]
        until = time_words.SINCE_THE_FIRST.search(sentence) and not time_words.OF_THIS_YEAR.search(sentence)
        cue = time_words.ALREADY.search(sentence) if topic.indicator == ODI_PROJECTS else "累计" in sentence
        if (topic.indicator or "").startswith(("fdi_", ODI_PROJECTS)) and (self._summed or (cue and until)):
            return topic.period
        return topic.period if self._goes_on_summing(topic) else super()._flow_period(topic)

    def _printed_year(self, n: Number) -> Period | None:
        """The year in a bracket right behind a figure: 126亿元(2015年)."""
        year = words.PRINTED_YEAR.match(self.text, n.stop)
        return Period.months(int(year[1]), 1, 12) if year else None

    def _moves(self, period: Period | None, n: Number, head: str, *, share: bool) -> Period | None:
        """The period of a figure to which, or by which, something moved over years; None for others.

        The first figure behind an earlier one ends the movement; a rate behind both is one over its years, a
        share one at its end.
        """
        here = [w for w in self._whens_before(head) if w.role == "period" and w.start >= self._at]
        told = any(self.text[w.start - 1] != "(" for w in here)
        start, self._from = self._from, None
        reaches, self._reaches = self._reaches, None
        if start is None and reaches is not None and not told:
            return reaches
        if start is None:
            self._since = None if told else self._since  # another time is told: the movement is over
            if (self._share_moves or (share and self._since)) and self._ends and not told:
                return self._ends[1]
            return self._since if n.unit in RATES else None
        printed = self._printed_year(n)
        end = printed or (period if told or self._ends is None else self._ends[1])
        if end is not None and (printed or told):
            self._ends = (start, end)
        far = start.first is not None and end is not None and end.last - start.last > 12
        self._since = Period(start.first, end.last) if end is not None and far else None
        return end if printed or not told else None

    def _grown_between(self, n: Number, clause: str, topic: Topic) -> Period | None:
        """The years between two amounts of this sentence, where a growth is the one that they make."""
        told = [c for c in self.claims if c.number.start > self._sentence.start]
        return years_between(told, n, clause, topic)

    @staticmethod
    def _each_in_turn(count: int, topic: Topic, head: str) -> list[Topic]:
        """The months or quarters of a time that has as many figures: 4月至6月的单月增速分别为."""
        period = topic.period
        if period is None or period.first is None or not period.in_one_year:
            return []
        length, rest = divmod(period.last - period.first + 1, count)
        named = {
            1: time_words.MONTHLY.search(head) or period.first % 12,
            3: time_words.QUARTERLY.search(head),
        }.get(length)
        starts = range(period.first, period.last + 1, length) if named and not rest else ()
        return [topic.at(Period(m, m + length - 1)) for m in starts]

    def _span_ends(self, period: Period | None) -> Period | None:
        """A movement told of a span of years is one from its first to its last, which is given.

        That of a five-year plan may as well begin in the year before.
        """
        if period is None or period.whole_years < 2:
            return None
        first, last = period.year - period.whole_years + 1, Period.months(period.year, 1, 12)
        if (period.whole_years, first % 5) != _PLAN:
            self._ends = (Period.months(first, 1, 12), last)
        return last

    def _earlier(self, group: Sequence[Number], topics: list[Topic], head: str, since: int) -> None:
        """Bind the figure that a movement comes from, where a period is told behind ``since`` in the head."""
        told = [w for w in self._sentence.whens if self._at + since <= w.start < group[0].start]
        told = [w for w in told if w.role == "period"]
        self._since = None  # another movement begins
        last_year = words.FROM_LAST_YEAR.search(head) is not None
        last = self._span_ends(topics[0].period)
        as_before = self._ends[0] if self._ends and not told and not last_year else None
        year = self._printed_year(group[-1]) or as_before
        is_share = words.SHARE.search(words.CLAUSE.split(head)[-1]) is not None
        whole = topics[0].period is not None and topics[0].period.freq == "A"
        base = words.OTHER_BASE.search(self.text[self._sentence.start : group[0].start])
        if year is None and not told and base and whole:
            year = Period.months(int(base["year"]), 1, 12)
            self._ends = (year, topics[0].period or year)
        if year is None and not told and is_share and whole:
            year = self._than
        if year is not None:
            topics = [t.at(year) for t in topics]
        if told or year is not None or last_year:
            self._bind(group, topics, head)
            self._from = year or (told[-1].period if told else None)
        else:
            self._refuse(group, "ambiguous", "an earlier figure of a time that is not told")
        self._share_moves, self._reaches = is_share, last

    def _as_kept(self, topic: Topic, head: str, *, rate: bool) -> Topic:
        """What is kept stands at the day of the text where it tells no other, a rate of it where it does."""
        if not self._kept(topic):
            return topic
        whens = self._whens_before(head)
        if time_words.AT_THE_END.search(head) and topic.period is not None:
            return topic.at(Period(None, topic.period.last))
        own = [w for w in whens if w.start >= self._at]
        last = self.claims[-1] if self.claims and not own else None
        if last is not None and last.number.start > self._sentence.start and self._kept(last.topic):
            if rate and last.topic == topic.at(last.topic.period):
                return last.topic
            goes_on = head.startswith("、") or not (rate or whens or words.NEW_FIRMS.search(head))
            if goes_on and last.topic.period and last.topic.period.first is None:
                return topic.at(last.topic.period)  # 累计 of the first of a list is that of all
        if self._today is not None and time_words.DONE_THIS_YEAR.search(head):
            return topic.at(Period(self._today.last // 12 * 12, self._today.last))
        now = own[-1].period if own and own[-1].role == "now" else None
        if now is None and any(w.role == "period" for w in whens):
            sum_of_all = "累计" in head and not any(w.start >= self._at for w in whens)
            sum_of_all = (
                sum_of_all
                or time_words.IN_ALL.search(head) is not None
                or time_words.THERE_ARE.search(head) is not None
            )
            return topic.at(Period(None, topic.period.last)) if sum_of_all and topic.period else topic
        told = next((w.period for w in whens if w.role in ("now", "span") and w.period), None)
        if told is None and any(w.role == "span" for w in whens):
            return topic.at(None)
        if told is None and words.KEPT_NOW.search(head):
            points = [p for p in (topic.period, self.home.period) if p and p.first is None]
            told = points[0] if points else self._today
        return topic.at(told) if told is not None else topic
