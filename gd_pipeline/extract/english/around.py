"""The words around a group of numbers in an English sentence, and which of its terms speak of the group.

English names the subject before the number as often as behind it ("an 8 percent rise in exports"). What the
terms say is decided in ``subjects``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property

from gd_pipeline.extract.english import again, cues, flows, parts, scopes, trade, words
from gd_pipeline.extract.english.asides import BEATEN, among, described
from gd_pipeline.extract.english.counts import counted_goods
from gd_pipeline.extract.english.fronted import subject_behind
from gd_pipeline.extract.english.mentions import is_no_trade, is_subject_area, names_subject
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.lists import after_last
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import (
    MONEY,
    QUANTITIES,
    RATES,
    TRADED,
    Sentence,
    Topic,
    can_split,
    is_within,
)
from gd_pipeline.model.observation import BREAKDOWNS


class Around:
    """The words around a group of numbers: ``head`` from ``at``, ``tail`` from ``stop`` to ``end``.

    ``terms`` and ``whens`` are those that speak of the group; ``speaks`` is whether there were any terms
    before the predicate behind the figures was looked at. ``told_before`` is the other period that owns the
    figure, ``is_yardstick`` whether it is another period's, told for comparison.
    """

    def __init__(
        self, text: str, s: Sentence, group: Sequence[Number], *, at: int, stop: int, end: int
    ) -> None:
        self.text, self.sentence, self.group = text, s, group
        self.family = ""  # of the indicators that the text speaks of, once that is known
        self.at, self.start, self.stop, self.end = at, group[0].start, stop, end
        self.head, self.tail = text[at : self.start], text[stop:end]
        self.body = text[s.start : s.end]
        self.whole_from, self.of_whole = stop, False
        if group[0].unit in RATES:
            # a share is told of its whole behind it, which is not its subject
            just_before = text[max(at, self.start - 40) : self.start]
            or_share = cues.OR_SHARE.search(self.head)
            of_whole = None if cues.OF_THOSE.match(self.tail) else cues.OF_WHOLE.match(self.tail)
            of_whole = or_share or of_whole or cues.SHARE.search(just_before)
            self.of_whole = of_whole is not None
            if or_share and text[stop : stop + 1] == ",":
                self.whole_from = stop + 1  # "2.5 trillion yuan, or 65 percent, of the total"
        self.fronted = subject_behind(text, s, (at, self.start), (stop, end))
        after = any(n.unit and n.start >= stop for n in s.numbers)
        self.whens = [w for w in s.whens if at <= w.start < self.start or stop <= w.start < end]
        if after:
            self.whens = [
                w
                for w in self.whens
                if not (self._is_next(w.start, w.end) or again.leads_on(text, s, stop, w))
            ]
        if group[0].unit in RATES and not self.whens and (led := words.LED_TO.match(text, stop)):
            self.whens = [w for w in s.whens if led.end() - len("the ") <= w.start <= led.end()]
        self.told_before = scopes.told_before(text, at, self.start, s.whens)
        second = scopes.SECOND_YARDSTICK.search(text, s.start, self.start) is not None
        self.is_yardstick = second or (scopes.is_yardstick(self.head, self.tail) and not self._own_growth())
        self.terms = self._speaking(self._subjects([t for t in s.terms if self._inside(t.start)]))
        self.speaks = bool(self.terms)
        self.of_cities = False  # whether they speak of several cities named before
        self.other_goods = ""  # those that "those of" names, once it is known that goods were told before
        self.terms += self.fronted
        self.terms += self.part_of_opening
        headed = any(t.start < self.start and names_subject(t) for t in self.terms)
        self.predicate = self._predicate() if self.of_whole and not headed else []
        self.terms += self.predicate

    @cached_property
    def plain_head(self) -> str:
        """The head, blank where it only describes."""
        found = [t for t in self.sentence.terms if self.at <= t.start < self.start]
        head = self.head
        for a, b in described(head, self.at, found, single=len(self.group) == 1):
            head = head[: a - self.at] + " " * (b - a) + head[b - self.at :]
        return head

    @property
    def tells_other_period(self) -> bool:
        """Whether the figure is that of another period, told for comparison."""
        return self.told_before is not None or self.is_yardstick

    @cached_property
    def place_compared(self) -> str | None:
        """The area whose growth is told for comparison: "against 10 percent for the province"."""
        m = scopes.IN_PLACE.match(self.tail) if self.is_yardstick else None
        if m is None or m["nation"] or m["province"]:
            return m and ("CN" if m["nation"] else "CN-GD")
        at = self.stop + m.end()
        return next((t.get("ref_area") for t in self.sentence.terms if t.start == at), None)

    def _own_growth(self) -> bool:
        """Whether an amount is told with its growth behind it: "5 billion yuan after growth of 3 percent"."""
        before = [n for n in self.sentence.numbers if n.unit and n.stop <= self.start]
        if self.group[0].unit not in RATES or not before or before[-1].unit not in MONEY:
            return False
        led = len(before) > 1 and words.LEADS_TO.fullmatch(self.text, before[-2].stop, before[-1].start)
        dated = any(self.stop <= w.start < self.end for w in self.sentence.whens)
        return not led and not dated and words.AFTER_GROWTH.fullmatch(self.head) is not None

    @property
    def names_next(self) -> bool:
        """Whether the words behind the figure name what the next one is of: "3 percent and toys (5"."""
        behind = (t for t in self.sentence.terms if self.stop <= t.start < self.end)
        return any(self._is_next(t.start, t.end) for t in behind)

    @property
    def is_relative(self) -> bool:
        """Whether a time of its own is told in passing: "trade, which fell 5 percent in May, rose 2"."""
        told = words.RELATIVE.search(self.head) and self.whens
        return bool(told) and words.GOES_ON.match(self.text, self.end) is not None

    @property
    def splits(self) -> bool:
        """Whether the words name a breakdown."""
        return any(can_split(t, d) for t in self.terms for d in BREAKDOWNS)

    @property
    def opens_with_taker(self) -> bool:
        """Whether a sentence opens with an area that has of what was told before: "Foshan alone drew"."""
        area = next((t for t in self.sentence.terms if t.get("ref_area")), None)
        opens = area and words.OPENS_AREA.match(self.text[self.sentence.start : area.start])
        return bool(opens and area and words.AREA_TAKES.match(self.text, area.end))

    @property
    def spans_years(self) -> bool:
        """Whether the words name the first and last month of a time over years."""
        return any(w.role == "span" and w.period for w in self.whens)

    def is_sibling(self, before: Sequence[Topic], parent: Topic) -> bool:
        """Whether the words name another part of ``parent`` by what the part told ``before`` was one of."""
        named = {d for d in BREAKDOWNS if any(can_split(t, d) for t in self.terms)}
        return any({d for d in BREAKDOWNS if getattr(t, d) != getattr(parent, d)} == named for t in before)

    def tells_whole(self, dimension: str, part: str) -> bool:
        """Whether the words speak of an area as a whole: of no such part, nor their sentence of ``part``."""
        if any(can_split(t, dimension) for t in self.terms):
            return False
        if any(t.get(dimension) == part for t in self.sentence.terms):
            return False
        areas = [t for t in self.terms if t.get("ref_area") and is_subject_area(self.text, t)]
        return bool(areas) or words.THERE.search(self.head) is not None

    @property
    def flows_behind(self) -> list[str]:
        """The flows of two shares by their names behind: "5 and 4 percent of exports and imports each"."""
        named = trade.BOTH_FLOWS.search(self.tail) if words.RESPECTIVELY.search(self.tail) else None
        if named is None or len(self.group) != 2:
            return []
        return ["exports", "imports"] if named["exports"] else ["imports", "exports"]

    @property
    def new_firms(self) -> list[Term]:
        """The names of foreign firms that are told as newly made."""
        return [t for t in self.terms if self._newly_made(t)]

    def _newly_made(self, t: Term) -> bool:
        """ "newly established foreign-funded firms" are the new firms, not a kind of trader.

        So are those with a partner's money ("new Macao-funded companies").
        """
        end = t.end
        if t.get("enterprise_type") != "foreign":
            funded = flows.FUNDED_FIRMS.match(self.text, end) if can_split(t, "counterpart_area") else None
            if funded is None:
                return False
            end = funded.end()
        before, after = self.text[max(0, t.start - 40) : t.start], self.text[end : end + 40]
        return bool(flows.NEWLY_BEFORE.search(before) or flows.NEWLY_BEHIND.match(after))

    @property
    def indicators(self) -> bool:
        """Whether the words name an indicator."""
        return any(t.get("indicator") for t in self.terms)

    def whole_within(self, area: str | None) -> str | None:
        """The area within ``area`` that the whole is of: "trade with A made 5 percent of the city's"."""
        if area is None or any(t.get("ref_area") for t in self.terms if t.start < self.start):
            return None
        phrase = cues.OF_PHRASE.match(self.text, self.whole_from)
        end = phrase.end() if phrase else self.stop
        codes = [t.get("ref_area") or "" for t in self.sentence.terms if self.stop <= t.start < end]
        inner = [code for code in codes if code and code != area and is_within(code, area)]
        return inner[-1] if len(inner) == 1 else None

    def names_behind(self, offset: int) -> bool:
        """Whether a name or a time stands behind this place of the head."""
        at = self.at + offset
        return any(t.start >= at for t in self.terms) or any(
            at - 4 <= w.start < self.start for w in self.whens
        )

    @property
    def counted_behind(self) -> str | None:
        """The indicator of the firms or projects behind a share: "79 percent of new foreign projects"."""
        behind = [t for t in self.sentence.terms if self.stop <= t.start < min(self.end, self.stop + 40)]
        counted = ("fdi_projects", "fdi_firms")
        return next((code for t in behind if (code := t.get("indicator")) in counted), None)

    @property
    def named_in_clause(self) -> bool:
        """Whether the words right before the figure, since the last comma, name an indicator."""
        since = after_last(self.text, ",;", self.at, self.start)
        return any(t.get("indicator") and t.start >= since for t in self.terms)

    def whole(self, topic: Topic, start: int, end: int) -> Topic:
        """The topic of the whole named at ``start:end``, of which the next figure is told."""
        named = [t for t in self.sentence.terms if start <= t.start < end]
        area = next((t.get("ref_area") for t in named if t.get("ref_area")), topic.area)
        indicator = next((t.get("indicator") for t in named if t.get("indicator")), topic.indicator)
        return replace(topic.total(), area=area, indicator=indicator)

    @property
    def tells_a_group(self) -> bool:
        """Whether several partners are told as one: "the top ten trading partners"."""
        places = scopes.GROUP_OF_PLACES.search(self.head)
        if places and not any(t.get("ref_area") and self.at + places.end() > t.start for t in self.terms):
            return True
        group = scopes.GROUP_OF_PARTNERS.search(self.head)
        if group is not None and scopes.TOP_PARTNERS.search(self.head):
            return False
        return group is not None and not any(
            t.get("counterpart_area") and self.at + group.start() <= t.start for t in self.terms
        )

    @property
    def so_far(self) -> bool:
        """Whether an amount or a count was gathered up to the day on which the text is written."""
        gathered = self.group[0].unit not in RATES | {"PP"}
        return gathered and bool(scopes.SO_FAR.search(self.head) or scopes.SO_FAR.search(self.tail))

    @property
    def for_each(self) -> bool:
        """Whether one number holds for each of several."""
        return bool(words.EACH.search(self.head) or words.RESPECTIVELY.search(self.tail))

    # -- which words speak of the group ----------------------------------------------------------------------

    def _inside(self, at: int) -> bool:
        in_head = self.at <= at < self.start
        in_tail = self.stop <= at < self.end and not self.of_whole and self.group[0].unit != "PP"
        return in_head or in_tail

    def _subjects(self, found: list[Term]) -> list[Term]:
        """Those of the terms inside that stand in no aside; without terms no asides are looked for."""
        asides: list[tuple[int, int]] = []
        if any(t.start >= self.stop for t in found):
            asides += _spans(self.stop, words.BASE.finditer(self.tail))
            beats = words.BEATS.search(self.tail)
            asides += [(self.stop + beats.start(), self.end)] if beats else []
            if self.group[0].unit in ("COUNT", "PERSON"):
                asides += _spans(self.stop, flows.EXAMPLES_BEHIND.finditer(self.tail))
        if found and found[0].start < self.start:
            asides += self._asides_before([t for t in found if t.start < self.start])
        return [t for t in found if not any(a <= t.start < b for a, b in asides) and self._is_said(t)]

    def _asides_before(self, found: list[Term]) -> list[tuple[int, int]]:
        """Where the head compares, only describes its subject, or says what helped it."""
        at, head = self.at, self.head
        asides = [
            *self._bases(),
            *described(head, at, found, single=len(self.group) == 1),
            *_spans(at, BEATEN.finditer(head)),
            *((at, at + m.end()) for m in parts.OPENING_WHOLE.finditer(head)),
            *_spans(at, parts.SHARE_OF_WHOLE.finditer(head)),
            *((at, t.start) for t in found if at < t.start and self._is_helped(t)),
        ]
        asides += among(head, at, found)
        if at == self.sentence.start and (agency := words.NEWS_AGENCY.match(head)):
            asides.append((at, at + agency.end()))
        return asides

    def _bases(self) -> list[tuple[int, int]]:
        """Where the head names what is compared with; one that opens the sentence ends with its time."""
        if words.NO_OTHER.match(self.head):
            return []
        bases = _spans(self.at, words.BASE.finditer(self.head))
        if bases and self.head.endswith("("):  # "grew faster than imports (5 percent)"
            owner = next((t for t in self.sentence.terms if t.end == self.start - len(" (")), None)
            bases[-1] = (bases[-1][0], owner.start if owner else bases[-1][1])
        told = words.RELATIVE.search(self.head) if bases else None
        if told and self.at + told.start() == bases[-1][1]:  # "imports rather than exports, which rose"
            owner = next((t for t in self.sentence.terms if t.end == bases[-1][1]), None)
            bases[-1] = (self.at, owner.start) if owner else bases[-1]
        if bases and bases[0][0] == self.sentence.start:
            start, end = bases[0]
            times = [w.end for w in self.sentence.whens if start < w.start and w.end <= end]
            bases[0] = (start, times[0] if times else end)
        return bases

    def _is_said(self, t: Term) -> bool:
        """Not the trade of "trade zone", no bracket that says the same again ("... Nations (ASEAN)").

        Nor what the next figure is of ("up 5 percent at 3 billion and B up 2 percent").
        """
        if is_no_trade(self.text, t) or (t.get("out_of_scope") and self.text.startswith(" up to ", t.end)):
            return False  # "the value added up to 5 billion"
        if self._is_next(t.start, t.end):
            return False
        if self.text[t.start - 1 : t.start] != "(":
            return True
        return not any(o.end == t.start - 2 and o.kinds == t.kinds for o in self.sentence.terms)

    def _is_next(self, start: int, end: int) -> bool:
        """Whether a name behind the figure is what the next one is of, which stands right behind it."""
        if start > self.stop and words.NEXT.fullmatch(self.text, self.stop, start):
            return True
        if start <= self.stop or not words.NEXT_OPENS.fullmatch(self.text, self.stop, start):
            return False
        after = next((n.start for n in self.sentence.numbers if n.start >= end and n.unit), None)
        return after is not None and words.NEXT_FIGURE.fullmatch(self.text, end, after) is not None

    def _is_helped(self, t: Term) -> bool:
        """Whether an area is what the words before it helped: "trade with A helped Guangdong achieve"."""
        before = self.text[max(self.at, t.start - 24) : t.start]
        return bool(t.get("ref_area")) and scopes.HELPED.search(before) is not None

    def _speaking(self, terms: list[Term]) -> list[Term]:
        """Words behind a figure do not speak of it where words before it do, unless they say so."""
        of_count = self.group[0].unit in ("COUNT", "PERSON")
        counted = [t for t in terms if of_count and t.start >= self.stop and t.get("indicator")]
        if counted:
            behind = [t for t in terms if t.start >= counted[0].start and not t.get("out_of_scope")]
            behind = [t for t in behind if t is counted[0] or not t.get("indicator")]
            return [t for t in terms if t.start < counted[0].start and not t.get("indicator")] + behind
        quantity = self.group[0].unit in QUANTITIES
        if quantity and (goods := counted_goods(self.text, self.sentence, self.group[0])):
            return [t for t in terms if t.start < self.start] + [goods]
        bare = [t for t in terms if t.start >= self.stop and not self.text[self.stop : t.start].strip()]
        if self.group[0].unit in MONEY and bare and bare[0].get("indicator") in TRADED:
            # "5 billion yuan exports and 2 billion yuan imports"
            return [t for t in terms if t.start >= self.stop or not t.get("indicator")]
        headed = any(t.start < self.start and names_subject(t) for t in terms)
        speaks = words.TAIL_SPEAKS.match(self.tail) or self._contributed_to
        at = self.stop + speaks.end() if speaks else 0
        if any(w.start <= at + len("the ") and at < w.end for w in self.whens):
            speaks = None  # "in the first half" names a time
        if headed and speaks is None and not words.TAIL_NAMES.match(self.tail):
            return [t for t in terms if t.start < self.start or self._is_way(t, terms)]
        return terms

    @property
    def _contributed_to(self) -> re.Match[str] | None:
        """Behind an amount, before what it is a part of: "contributed 3 billion yuan to foreign trade"."""
        of_amount = self.group[0].unit not in RATES and "contribut" in self.head[-40:].lower()
        return words.TO_WHOLE.match(self.tail) if of_amount else None

    def _is_way(self, t: Term, terms: Sequence[Term]) -> bool:
        """Whether a term behind an amount is the mode by which it was traded: "left under general trade"."""
        mode = t.get("customs_procedure") and self.group[0].unit not in RATES
        if not mode or any(o.get("customs_procedure") for o in terms if o.start < self.start):
            return False
        return words.BY_KIND.search(self.text, self.stop, t.start) is not None

    @property
    def beside_opening(self) -> bool:
        """Whether a sentence opens with the whole that its first figure, or the same amount, is a part of."""
        return parts.beside_opening(self.text, self.sentence, self.start)

    @cached_property
    def part_of_opening(self) -> list[Term]:
        """The part of a whole, told before its figures, by its name behind them."""
        return parts.named_behind(self.text, self.sentence, self.start, self.stop)

    def _predicate(self) -> list[Term]:
        """ "72.6 percent of exports, or 34 billion yuan, were machines": what has the share stands behind."""
        others = [n.start for n in self.sentence.numbers if n.start >= self.stop]
        beside = bool(others) and parts.OR_AMOUNT.fullmatch(self.text, self.stop, others[0]) is not None
        end = next(iter(others[beside:]), self.sentence.end)
        for m in words.PREDICATE.finditer(self.text, self.stop, end):
            found = [
                t for t in self.sentence.terms if t.start == m.end() and any(t.get(d) for d in BREAKDOWNS)
            ]
            if found:
                return found
        return []


def _spans(at: int, found: Iterable[re.Match[str]]) -> list[tuple[int, int]]:
    """The places in the text of what was found in words that begin at ``at``."""
    return [(at + m.start(), at + m.end()) for m in found]
