"""Reads the sentences of a Chinese release: says what each group of numbers measures.

A sentence is read from left to right. The words between two groups of numbers change the topic
(``subjects_zh``), the words of the clause right before a group say what the numbers measure. Policy goals are
read in ``policy``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gd_pipeline.extract import words_zh as words
from gd_pipeline.extract.binder import Binder, Meaning
from gd_pipeline.extract.figures_zh import figures
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.lists import after_last
from gd_pipeline.extract.neutral import without_neutral
from gd_pipeline.extract.numbers import TIMES, Number
from gd_pipeline.extract.scope import DIMENSIONS, RATES, Sentence, Topic, by_volume
from gd_pipeline.extract.subjects_zh import Head, can_split, counted
from gd_pipeline.model.observation import TOTAL


class Reader(Binder):
    """Reads sentence after sentence of one Chinese paragraph."""

    lang = "zh"
    enumerators = words.ENUMERATORS

    def __init__(self, text: str, home: Topic, topic: Topic) -> None:
        super().__init__(text, home, topic)
        self._at = 0  # where the words begin that no group of numbers has taken yet
        self._outside: Topic | None = None  # the topic to go on with behind an open bracket
        self._company = False
        self._within = False  # in a row of parts after 其中, up to a semicolon
        self._shares_in_points = False
        self._base_year = 0  # the year of a yardstick told in this sentence

    def sentence(self, s: Sentence) -> None:
        """Read one sentence: every number of it ends as a claim or as a refusal."""
        body = self.text[s.start : s.end]
        self._begin(s, goes_on=words.NESTED.match(body.lstrip()) is not None)
        self._at, self._outside, self._within, self._base_year = s.start, None, False, 0
        self._company = words.COMPANY.search(body) is not None
        groups, aside = figures(self.text, s)
        self.refusals += aside
        for group in groups:
            self._group(group)
        if self._outside is not None:
            self.topic = self._outside

    # -- words to topics -------------------------------------------------------------------------------------

    def _group(self, group: Sequence[Number]) -> None:
        """Take up the words before a group of numbers, then bind the group."""
        compared = self._bracket(self.text[self._at : group[0].start])
        if compared is not None:
            self._compare(group, compared)
            self._at = group[-1].stop
            return
        head = self.text[self._at : group[0].start]
        before = self.topic
        topics = self._named(group[0].start, group[0].unit)
        if group[0].unit == "COUNT":
            before_last = self.text[self._at : group[-1].start]
            topics = [counted(t, self._sentence, before_last, group[-1]) for t in topics]
        self.topic = topics[-1]
        if words.FROM_LAST_YEAR.search(head):
            topics = [replace(t, period=t.period.shift_years(-1) if t.period else None) for t in topics]
        if self._outside is None and not words.NESTED.search(head):
            self._parent = self.topic
        self._bind(group, topics, head)
        if words.YARDSTICK_YEAR.search(head):
            self._base_year = self.topic.period.year if self.topic.period else 0
            self.topic = replace(self.topic, period=before.period)
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
        area = self._yardstick(at)
        if area is not None:
            self.topic = self._named(at, parent=self.topic)[-1]
            return replace(self.topic.fresh(), area=area)
        if opened > 0:
            self.topic = self._parent = self._outside = self._named(at)[-1]
        self._at = at
        return None

    def _yardstick(self, bracket: int) -> str | None:
        """The area that a comparison names right before a bracket."""
        terms = [t for t in self._sentence.terms if self._at <= t.start and t.end == bracket]
        areas = [t for t in terms if t.get("ref_area")]
        if not areas or not words.COMPARE_OPEN.search(self.text[self._at : areas[-1].start]):
            return None
        return areas[-1].get("ref_area")

    def _compare(self, group: Sequence[Number], topic: Topic) -> None:
        """A percentage in the bracket of a comparison is the growth of what the subject is compared with."""
        for n in group:
            if n.unit == "PCT":
                self._claim(n, topic, Meaning("yoy"))
            else:
                self._refuse([n], "ambiguous", "in a comparison")

    def _named(self, until: int, unit: str | None = None, parent: Topic | None = None) -> list[Topic]:
        """The topics that the words up to ``until`` name, before a number of ``unit``.

        After 其中 they go on from what was told before its parts, and so does each part behind a semicolon.
        """
        head = Head(self.text, self._sentence, self._at, until, unit)
        nested = words.NESTED.search(head.words) is not None
        goes_back = nested or (self._within and ";" in head.words)
        self._within = nested or (self._within and ";" not in head.words)
        return head.topics((parent or self._parent) if goes_back else self.topic, nested)

    # -- numbers to topics -----------------------------------------------------------------------------------

    def _bind(self, group: Sequence[Number], topics: list[Topic], head: str) -> None:
        """Bind a group of numbers to the topics that its ``head`` names, or leave it unread."""
        clause = words.CLAUSE.split(words.CLOSED.sub("", head))[-1]
        first = group[0]
        if self._company:
            self._refuse(group, "not_relevant", "a single company")
            return
        period = topics[0].period
        if self._base_year and period and period.year - self._base_year > 1 and first.unit in RATES:
            self._refuse(group, "many_years", f"since {self._base_year}")
            return
        if self._since_long(head, clause):
            self._refuse(group, "many_years", "since a beginning years ago")
            return
        meaning = self._meaning(first, clause, head, self.text[group[-1].stop : group[-1].stop + 12])
        if isinstance(meaning, str):
            self._refuse(group, meaning, clause.strip())
            return
        back = words.EACH.search(clause) is not None
        each = back or words.RESPECTIVELY.search(clause) is not None
        bound = self._pair(group, topics, self._at, each=each, back=back)
        if bound is None:
            self._refuse(group, "ambiguous", "a list and its numbers do not match")
            return
        for number, topic in bound:
            self._claim(number, topic, self._with_own_verb(number, group, meaning))
        self._last = meaning
        self._said += [t.indicator for _, t in bound if t.indicator and not t.broken_down]
        self._shares_in_points = meaning.measure == "pp" and words.SHARE.search(clause) is not None
        if len(topics) > 1 or meaning.measure == "level":
            self._recent += [t for _, t in bound]

    def _with_own_verb(self, n: Number, group: Sequence[Number], meaning: Meaning) -> Meaning:
        """A figure of a list can bring its own verb: 分别增长5%、下降3%."""
        if n not in group[1:]:
            return meaning
        before = group[list(group).index(n) - 1]
        own = words.FIGURES_JOINED.fullmatch(self.text[before.stop : n.start])
        return replace(meaning, sign=_sign(own["verb"])) if own and own["verb"] else meaning

    def _since_long(self, head: str, clause: str) -> bool:
        """A figure since a beginning years ago; 累计 is one where no period of a figure is told."""
        told = any(w.role in ("period", "same", "current") for w in self._sentence.whens) or "今年" in head
        since = words.SINCE.search(head) or words.KEPT_FOR_YEARS.search(head)
        return since is not None or ("累计" in clause and not told)

    def _told_before(self) -> list[Topic]:
        """The topics that "both" speaks of: those broken down like the last."""
        shape = _shape(self._recent[-1])
        return [t for t in super()._told_before() if _shape(t) == shape]

    def _can_split(self, term: Term, dimension: str) -> bool:
        return can_split(term, dimension)

    def _list_start(self, at: int, until: int) -> int:
        return after_last(self.text, words.CLAUSE_MARKS, at, until)

    # -- what the numbers measure ----------------------------------------------------------------------------

    def _meaning(self, n: Number, clause: str, head: str, after: str) -> Meaning | str:
        """What a number measures, or the reason why that is not known."""
        if n.unit == "PP":
            return self._points(clause)
        if n.unit in RATES:
            return self._rate(n, clause, head, after)
        if "双双" in clause and words.ROUND_MARK.match(after):
            return "ambiguous"
        if words.LEAD_OVER.search(clause):
            return "ambiguous"
        if words.INCREMENT.search(clause) and "至" not in clause[-3:] and "到" not in clause[-3:]:
            return "ambiguous"
        return Meaning("level")

    def _points(self, clause: str) -> Meaning:
        """Percentage points: a difference of growths or shares, or what a part adds to a growth."""
        of = self._base(clause)
        if words.DRIVE.search(clause):
            return Meaning("contribution", _sign(clause), of)
        return Meaning("pp", -1 if words.LESS.search(clause) else 1, of)

    def _rate(self, n: Number, clause: str, head: str, after: str) -> Meaning | str:
        """A percentage or a multiple: a contribution, a share or a growth."""
        than = words.THAN_YEAR.search(clause)
        period = self.topic.period
        far = than is not None and (period is None or int(than["year"]) != period.year - 1)
        if far or words.MANY_YEARS.search(clause) or words.OTHER_BASE.search(head):
            return "many_years"
        if "贡献率" in clause or (n.unit == "PCT" and "贡献" in clause):
            return Meaning("contribution", 1, self._base(clause))
        share = self._share(n, clause, after)
        if share is not None:
            return share
        if words.DIRECTION.search(clause) and not words.COMPARE.search(clause):
            if n.unit == TIMES and words.BEYOND_LAST_YEAR.search(clause):
                return "ambiguous"
            return Meaning("mom" if words.MOM.search(clause) else "yoy", _sign(clause))
        if words.RISE_BEHIND.match(after):
            return Meaning("yoy")
        if words.FALL_BEHIND.match(after):
            return Meaning("yoy", -1)
        named = words.HAN.search(without_neutral(clause))
        if self._last.measure in ("yoy", "share", "mom") and (self._outside is not None or not named):
            # an elliptic figure repeats the last cue; its own minus goes before the last verb's sign
            return Meaning(self._last.measure, 1 if n.value < 0 else self._last.sign)
        return "ambiguous"

    def _share(self, n: Number, clause: str, after: str) -> Meaning | None:
        """A share: by a cue that no later verb of movement overrides, behind its figure, after its points."""
        if n.unit == "PCT":
            cue = words.SHARE.search(clause)
            moves = list(words.DIRECTION.finditer(clause))
            moved = cue and moves and cue.end() <= moves[-1].start() and not words.REACHES.search(clause)
            if cue and not moved:
                return Meaning("share", 1, self._base(clause))
        if words.SHARE_BEHIND.match(after):
            return Meaning("share", 1, self._base(clause))
        if self._shares_in_points and n.unit == "PCT" and words.ONLY_REACHES.fullmatch(clause):
            return Meaning("share")
        return None

    def _base(self, clause: str) -> str | None:
        """What a share or a difference is measured against: an area or indicator named behind the cue."""
        m = words.MEASURED_BY.search(clause)
        cue = m.lastgroup if m else None
        behind = m[cue] if m and cue else ""
        growth = "_growth" if cue in ("yardstick", "driven") else ""
        for word, code in words.BASES:
            if word in behind:
                return code + growth
        return self.topic.indicator

    def _is_deficit(self, n: Number) -> bool:
        return "逆差" in self.text[self._sentence.start : n.start]

    def _by_unit(self, topic: Topic, unit: str) -> Topic:
        """A quantity of goods is their volume; the words that follow speak of the same."""
        told = by_volume(topic, unit)
        if told.indicator != topic.indicator:
            self.topic = replace(self.topic, indicator=told.indicator)
        return told


def _shape(topic: Topic) -> tuple[bool, ...]:
    """Which breakdowns a topic has."""
    return tuple(getattr(topic, d) != TOTAL for d in DIMENSIONS)


def _sign(clause: str) -> int:
    """The sign that the verbs of a clause give.

    A noun of movement decides ("降幅收窄至6.8%" is a fall, "增速回落至7.2%" none), else the last verb.
    """
    moves = list(words.DIRECTION.finditer(clause))
    for m in moves:
        if m["fall"]:
            return -1
        if m["noun"]:
            return 1
    return -1 if moves and (moves[-1]["down"] or moves[-1]["narrow"]) else 1
