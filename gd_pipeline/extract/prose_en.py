"""Reads the sentences of an English release: says what each group of numbers measures.

The period of a figure stands mostly at the end of the sentence, the subject before or behind it
(``subjects_en``). A number's head is the text since the figure before it, its tail the text up to the next
boundary. Policy goals are read in ``policy``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gd_pipeline.extract import words_en as words
from gd_pipeline.extract.binder import Binder, Meaning, Pairs
from gd_pipeline.extract.figures_en import Figures, figures
from gd_pipeline.extract.lexicon import Term, terms
from gd_pipeline.extract.neutral import neutral_words
from gd_pipeline.extract.numbers import TIMES, Number
from gd_pipeline.extract.scope import DIMENSIONS, RATES, Sentence, Topic
from gd_pipeline.extract.subjects_en import Around, can_split, is_base, is_subject_area, listed, own_words


class Reader(Binder):
    """Reads sentence after sentence of one English paragraph."""

    lang = "en"
    enumerators = words.ENUMERATORS

    def __init__(self, text: str, home: Topic, topic: Topic) -> None:
        super().__init__(text, home, topic)
        self._figures = Figures()
        self._company = False
        self._shares_in_points = False

    def sentence(self, s: Sentence) -> None:
        """Read one sentence: every number of it ends as a claim or as a refusal."""
        body = self.text[s.start : s.end]
        goes_on = words.ANAPHOR.match(body.lstrip()) is not None
        self._begin(s, goes_on)
        self._company = words.COMPANY.search(body) is not None
        self._figures = figures(self.text, s)
        self.refusals += self._figures.aside
        groups = self._figures.groups
        if groups:
            self._period_of(s, groups)
        else:
            self._area_of(s)
        at = s.start
        for i, group in enumerate(groups):
            until = groups[i + 1][0].start if i + 1 < len(groups) else s.end
            stop = self._stop(group)
            self._group(group, at, stop, until, part=goes_on and i == 0)
            at = stop

    # -- words to topics -------------------------------------------------------------------------------------

    def _period_of(self, s: Sentence, groups: list[list[Number]]) -> None:
        """A sentence with one period stands in it, wherever the period is printed."""
        found = [w for w in s.whens if w.role == "period" and not is_base(self.text, w)]
        if found and (len(found) == 1 or found[0].start < groups[-1][0].start):
            self.topic = replace(self.topic, period=found[0].period or self.topic.period)

    def _area_of(self, s: Sentence) -> None:
        """A sentence without figures that opens with an area sets it for the next."""
        first = next((t for t in s.terms if t.get("ref_area")), None)
        opens = first and words.OPENS_AREA.match(self.text[s.start : first.start])
        if first and opens and is_subject_area(self.text, first):
            self.topic = self.topic.within(first.get("ref_area"))

    def _stop(self, group: list[Number]) -> int:
        """Where a group ends, with the same amounts in other currencies and the bracket around them."""
        printed = [n for m in group for n in (m, *self._figures.beside.get(m.start, ()))]
        stop: int = max(n.stop for n in printed)
        in_bracket = stop > group[-1].stop and self.text[stop : stop + 1] == ")"
        return stop + 1 if in_bracket else stop

    def _group(self, group: list[Number], at: int, stop: int, until: int, *, part: bool) -> None:
        """Take up the words around a group of numbers, then bind the group."""
        boundary = words.BOUNDARY.search(self.text, stop, until)
        end = boundary.start() if boundary else until
        around = Around(self.text, self._sentence, group, at=at, stop=stop, end=end)
        inner = words.NESTED.search(around.head) is not None
        nested = part or inner
        before = self.topic
        context = self._parent if nested and around.speaks else self.topic
        topics = around.topics(context, nested, self.home.area, group[0].start in self._figures.firms)
        self.topic = topics[-1]
        if not inner:
            self._parent = self.topic
        self._bind(group, topics, around)
        if words.FROM.search(around.head) and at > self._sentence.start:
            self.topic = before

    # -- numbers to topics -----------------------------------------------------------------------------------

    def _bind(self, group: list[Number], topics: list[Topic], around: Around) -> None:
        """Bind a group of numbers to the topics that the words around it name, or leave it unread."""
        head, tail = around.head, around.tail
        clause = words.CLAUSE.split(head)[-1]
        refused = self._refused(group, head)
        if refused is not None:
            self._refuse(group, *refused)
            return
        meaning = self._meaning(group[0], clause, head, tail)
        if isinstance(meaning, str):
            self._refuse(group, meaning, clause.strip())
            return
        if meaning.measure == "share":
            topics = [self._of_base(t, tail) for t in topics]
        if meaning.measure == "yoy" and (words.NATIONAL_RATE.search(clause) or words.NATIONWIDE.match(tail)):
            topics = [t.within("CN") for t in topics]
        each = bool(words.EACH.search(head) or words.RESPECTIVELY.search(tail))
        back = words.EACH.search(clause) is not None
        bound = self._pair(group, topics, around.at, each=each, back=back)
        if bound is None and len(group) > 1:
            bound = self._listed_behind(group, topics)
        if bound is None:
            self._refuse(group, "ambiguous", "a list and its numbers do not match")
            return
        for number, topic in bound:
            for n in (number, *self._figures.beside.get(number.start, ())):
                self._claim(n, topic, meaning)
        self._shares_in_points = meaning.measure == "pp" and words.SHARE.search(head) is not None
        if group[0].unit in RATES:
            self._last = meaning
        self._said += [t.indicator for _, t in bound if t.indicator]
        if len(topics) > 1 or meaning.measure == "level":
            self._recent += [t for _, t in bound]

    def _refused(self, group: list[Number], head: str) -> tuple[str, str] | None:
        """(reason, detail) where a group stays unread, whatever it measures."""
        if self._company:
            return "not_relevant", "a single company"
        if words.SINCE.search(head):
            return "many_years", "since a beginning years ago"
        if words.TOGETHER.search(head):
            return "ambiguous", "a group taken together"
        if self._names_unknown_place(head, group[0]):
            return "unknown_area", head[-30:].strip()
        if group[0].unit in RATES and self._follows_uncounted(group[0], head):
            return "no_indicator", "growth of a count that is not collected"
        return None

    def _names_unknown_place(self, head: str, n: Number) -> bool:
        """A bracket behind a name that no code list knows: "Houjie (US$5.47 billion)"."""
        m = words.NAMED_BRACKET.search(head)
        if m is None or terms(m[1]) or m[1].lower() in neutral_words("en"):
            return False
        at = n.start - len(head) + m.end(1)
        return not any(t.end == at for t in self._sentence.terms)

    def _follows_uncounted(self, n: Number, head: str) -> bool:
        """A growth behind a count of things that no code list knows is the growth of that count."""
        counts = [c for c in self._figures.uncounted if n.start - len(head) <= c <= n.start]
        if not counts:
            return False
        return not any(t.get("indicator") and counts[-1] <= t.start < n.start for t in self._sentence.terms)

    def _of_base(self, topic: Topic, tail: str) -> Topic:
        """A share of exports is told of exports, also where the subject was trade as a whole."""
        base = self._base(tail)
        if topic.indicator == "trade" and topic.broken_down and base in ("exports", "imports"):
            return replace(topic, indicator=base)
        return topic

    def _listed_behind(self, group: list[Number], topics: list[Topic]) -> Pairs | None:
        """A list behind its numbers: "increases of 4.6% and 12.6% respectively in trade with A and B"."""
        stop = group[-1].stop
        if not words.LIST_BEHIND.match(self.text[stop : stop + 40]):
            return None
        end = next((i for i in (self.text.find(c, stop) for c in (". ", "\n")) if i >= 0), len(self.text))
        behind = [t for t in self._sentence.terms if stop <= t.start < end]
        for kind in (*DIMENSIONS, "indicator"):
            items = listed(self.text, [t for t in behind if t.get(kind)][: len(group)])
            if len(items) != len(group):
                continue
            last = topics[-1].fresh()
            if kind == "indicator":
                return [(n, last.about(t.get(kind))) for n, t in zip(group, items, strict=True)]
            named = [t.get("indicator") for t in behind if t.get("indicator") and t.start < items[0].start]
            last = last.about(named[-1] if named else last.indicator)
            return [(n, last.split(kind, t.get(kind))) for n, t in zip(group, items, strict=True)]
        return None

    def _can_split(self, term: Term, dimension: str) -> bool:
        return can_split(term, dimension)

    def _list_start(self, at: int, until: int) -> int:
        return max((m.end() for m in words.LIST_OPENING.finditer(self.text, at, until)), default=at)

    def _member(self, topic: Topic, dimension: str, member: Term | str) -> Topic:
        """The topic of a list's member; a product that no code list knows gets a slug of its words."""
        slug = own_words(member) if isinstance(member, str) and dimension == "product" else []
        if 0 < len(slug) <= 3:
            return topic.split("product", "_".join(slug))
        return super()._member(topic, dimension, member)

    # -- what the numbers measure ----------------------------------------------------------------------------

    def _meaning(self, n: Number, clause: str, head: str, tail: str) -> Meaning | str:
        """What a number measures, or the reason why that is not known."""
        if n.unit == "PP":
            if words.CONTRIBUTES.search(clause):
                return Meaning("contribution", 1, self.topic.indicator)
            return Meaning("pp", -1 if words.LESS.search(clause + tail) else 1, self._base(tail))
        if n.unit in RATES:
            return self._rate(n, clause, head, tail)
        passes_mark = words.MILESTONE.search(clause) and words.ROUND_MARK.search(clause + tail)
        return "ambiguous" if passes_mark or words.INCREMENT.search(clause) else Meaning("level")

    def _rate(self, n: Number, clause: str, head: str, tail: str) -> Meaning | str:
        """A percentage or a multiple: a contribution, a share or a growth."""
        if words.MANY_YEARS.search(clause) or words.MANY_YEARS.match(tail.strip()):
            return "many_years"
        if n.unit == TIMES and words.THIS_CENTURY.search(tail):
            return "many_years"
        share = self._share(n, clause, tail)
        if share is not None:
            return share
        if self._shares_in_points and words.TO.fullmatch(head):
            return Meaning("share", 1, self.topic.indicator)
        if words.AHEAD.search(clause):
            return "ambiguous"
        if n.unit == "PCT" and words.SHARE_BEHIND.match(tail):
            return Meaning("share", 1, self.topic.indicator)
        if n.unit == "PCT" and words.OF_WHOLE.match(tail):
            return Meaning("share", 1, self._base(tail))
        if n.unit == "PCT" and words.COMPARED_BEHIND.match(tail):
            return "ambiguous"
        return self._growth(n, clause, head, tail)

    def _share(self, n: Number, clause: str, tail: str) -> Meaning | None:
        """A share by its cue, unless a verb behind the cue says a movement; or what is contributed."""
        cue = words.SHARE.search(clause)
        if cue is None or (words.DIRECTION_BEHIND.match(tail) and words.AMOUNTS_TO.search(cue[0])):
            return None
        if words.CONTRIBUTES.match(cue[0]) and words.GROWTH_BEHIND.match(tail):
            return Meaning("contribution", 1, self._base(tail))
        moves = list(words.DIRECTION.finditer(clause))
        if n.unit == "PCT" and not (moves and moves[-1].start() > cue.end()):
            return Meaning("share", 1, self._base(tail))
        return None

    def _growth(self, n: Number, clause: str, head: str, tail: str) -> Meaning | str:
        """A growth by the verb behind or before its figure; an elliptic one repeats the last."""
        if words.MORE_BEHIND.match(tail):
            return Meaning("yoy")
        if words.LESS_BEHIND.match(tail):
            return Meaning("yoy", -1)
        moves = list(words.DIRECTION.finditer(clause))
        move = words.DIRECTION_BEHIND.match(tail) or (moves[-1] if moves else None)
        if move:
            return Meaning("mom" if words.MOM.search(clause + tail) else "yoy", -1 if move["down"] else 1)
        if head.rstrip().endswith("("):
            begin = self.text.rfind(". ", 0, n.start) + 1
            before = list(words.DIRECTION.finditer(head))
            before = before or list(words.DIRECTION.finditer(self.text, begin, n.start))
            if before:
                return Meaning("yoy", -1 if before[-1]["down"] else 1)
        if self._last.measure in ("yoy", "share", "mom"):
            return replace(self._last, of=self._base(tail) if self._last.measure == "share" else None)
        return "ambiguous"

    def _base(self, tail: str) -> str | None:
        """What a share is a share of: the nation, or the indicator named behind it."""
        behind = tail.lower()
        if words.NATION.search(behind):
            return "CN"
        return next((code for word, code in words.BASES if word in behind), self.topic.indicator)

    def _is_deficit(self, n: Number) -> bool:
        return "deficit" in self.text[max(0, n.start - 40) : n.stop + 30]

    def _refuse(self, group: Sequence[Number], reason: str, detail: str = "") -> None:
        """Leave numbers unread, with the same amounts in other currencies unless each is judged by itself."""
        super()._refuse(group, reason, detail)
        if reason != "no_indicator":
            for n in group:
                super()._refuse(self._figures.beside.get(n.start, ()), reason, detail)
