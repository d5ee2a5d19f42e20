"""Chinese words to topics: what the words before a number say it is about.

A ``Head`` is the words between two groups of numbers. Which numbers they are for, and what the numbers
measure, is decided in ``prose_zh``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gd_pipeline.extract import words_zh as words
from gd_pipeline.extract.lexicon import Term, by_list
from gd_pipeline.extract.lists import after_last, distinct, last_run
from gd_pipeline.extract.neutral import without_neutral
from gd_pipeline.extract.numbers import TIMES
from gd_pipeline.extract.periods import When
from gd_pipeline.extract.scope import (
    COUNTS,
    DIMENSIONS,
    STOCKS,
    THINGS,
    TRADED,
    Sentence,
    Topic,
    city_of,
    goods_are_exported,
    is_sector,
    units_of,
)
from gd_pipeline.model.observation import TOTAL
from gd_pipeline.model.period import Period


class Head:
    """The words ``at:until`` of a sentence, before a number of ``unit`` (None: before a bracket).

    ``asides`` are the phrases that name no subject; ``terms`` and ``whens`` those outside of them, ``named``
    the terms by code list, ``things`` the names of things that the number does not count, ``zone`` a free
    trade zone without a name.
    """

    def __init__(self, text: str, s: Sentence, at: int, until: int, unit: str | None = None) -> None:
        self.text, self.sentence, self.at, self.until = text, s, at, until
        self.words = text[at:until]
        cues = [words.BASE, words.CLOSED]
        cues += {"PP": [words.DRIVEN], TIMES: [words.TIMES_OF]}.get(unit or "", [])
        also = words.ALSO_OF.fullmatch(self.words) if unit == "PCT" else None
        whole = (at + also.start("whole"), at + also.end("whole")) if also else None
        if any((t.start, t.end) == whole and t.get("ref_area") for t in s.terms):
            cues.append(words.ALSO_OF)
        self.asides = [(at + m.start(), at + m.end()) for cue in cues for m in cue.finditer(self.words)]
        self.terms = [t for t in s.terms if at <= t.start and t.end <= until and self._is_said(t)]
        self.terms = [t for t in self.terms if not words.DATELINE.match(text, t.end)]
        self.things = [] if unit in COUNTS else [t for t in self.terms if t.get("thing")]
        self.terms = with_things(self.terms, named=unit in COUNTS)
        self.whens = [w for w in s.whens if at <= w.start and w.end <= until and not self._aside(w.start)]
        self.zone = words.OWN_ZONE.search(text, at, until)
        self.inflow = words.INFLOW.search(self.words) is not None
        if self.inflow:
            self.terms = [t for t in self.terms if not t.get("out_of_scope")]
        self.named = by_list(self.terms)
        self.areas = [t for t in self.named["ref_area"] if self._is_subject_area(t)]
        self.indicators = self._listed(self.named["indicator"])
        if self.indicators and self.indicators[-1].get("indicator") in THINGS:
            self._leave_out_names(self.indicators[-1])
        self.splits = self._splits()

    def _leave_out_names(self, thing: Term) -> None:
        """An area right before a thing is part of its name where another is told: 深圳引进广东省创新团队."""
        first = self.areas[:1]
        self.areas = first + [a for a in self.areas[1:] if a.end != thing.start]

    @property
    def names_subject(self) -> bool:
        """Whether the words name what is measured, where or of which part."""
        return bool(self.indicators or self.splits or self.areas or self.named["out_of_scope"])

    def names_other(self, start: int) -> bool:
        """Whether the words from ``start`` on name something besides times, places and parts."""
        spans = [(t.start, t.end) for t in self.terms] + [(w.start, w.end) for w in self.whens]
        fixed = any(t.start >= start for t in self.named["fixed_expression"])
        said = range(start, self.until)
        rest = "".join(self.text[i] for i in said if not any(a <= i < b for a, b in spans))
        return fixed or _letters(without_neutral(rest)) > 1

    def topics(self, context: Topic, nested: bool) -> list[Topic]:
        """The topics that the words name, going on from ``context``: one, or one for each item of a list.

        ``nested`` marks words about a part of the context ("其中").
        """
        periods = self._periods(context)
        topics = [context.at(p) for p in periods]
        if self.areas:
            items = self._listed(self.areas)
            topics = [t.within(a.get("ref_area")) for t in topics for a in items]
        if self.zone is not None and self.zone[0] != "片区" and all(t.area == "CN-GD" for t in topics):
            topics = [t.within("CN-GD/ftz") for t in topics]
        if "市" in self.words and self._speaks_of_the_city():
            topics = [t.within(city_of(t.area)) if t.area else t for t in topics]
        districts = words.DISTRICT.findall(self.words)
        if districts:
            topics = [t.within(words.DISTRICTS[districts[-1]]) for t in topics]
        if self.splits:
            topics = self._split(topics, nested)
        if self.indicators:
            topics = self._measured(topics, context, nested)
        elif self.inflow and "counterpart_area" in self.splits:
            topics = [t.about("fdi_used") for t in topics]
        elif "counterpart_area" in self.splits and words.INVESTS_ABROAD.search(self.words):
            topics = [t.about("odi") for t in topics]
        blocked = self._blocked(topics[-1].area)
        return [topics[-1].block(*blocked)] if blocked else topics

    # -- the parts of a topic --------------------------------------------------------------------------------

    def _speaks_of_the_city(self) -> bool:
        """Whether the words go back to the city, behind the last area that they name."""
        since = self.areas[-1].end if self.areas else self.at
        found = [m.start() for m in words.WHOLE_CITY.finditer(self.text, since, self.until)]
        return bool(found) and not self._aside(found[-1])

    def _aside(self, at: int) -> bool:
        return any(a <= at < b for a, b in self.asides)

    def _is_said(self, t: Term) -> bool:
        """Not in an aside, and no short name of outsourcing where outsourcing is not spoken of."""
        if self._aside(t.start):
            return False
        of_outsourcing = self.text[t.start : t.end] in words.CONTRACTS
        return not of_outsourcing or "外包" in self.text[self.sentence.start : self.sentence.end]

    def _listed(self, found: list[Term]) -> list[Term]:
        """The last list among terms of one kind; what stands before 等 are examples."""
        if len(found) < 2:
            return found

        def joined(left: Term, right: Term) -> bool:
            between = self.text[left.end : right.start]
            plain = words.CLOSED.sub("", between)
            if words.CLAUSE.search(plain) and not listed:
                return False
            return "等" not in between and words.NAMES_JOINED.fullmatch(plain) is not None

        listed = words.RESPECTIVELY.search(self.words) or words.EACH.search(self.words)
        return distinct(last_run(found, joined))

    def _periods(self, context: Topic) -> list[Period | None]:
        """The period that the words name last, or those of a list; 当月 is the context's last month."""
        named = [w for w in self.whens if w.role == "period"]
        if named:
            listed = self._enumerated(named) if words.RESPECTIVELY.search(self.words) else named[-1:]
            return [w.period for w in listed]
        if any(w.role == "current" for w in self.whens) and context.period is not None:
            return [Period(context.period.last, context.period.last)]
        return [context.period]

    def _enumerated(self, periods: list[When]) -> list[When]:
        joins = ("、", "和", "及", ",", "，")
        return last_run(periods, lambda a, b: self.text[a.end : b.start].strip() in joins)

    def _splits(self) -> dict[str, list[Term]]:
        """The terms of each breakdown, unless they are those of the clauses before."""
        found = {d: [t for t in self.named[d] if can_split(t, d)] for d in DIMENSIONS}
        splits = {d: self._listed(terms) for d, terms in found.items() if terms}
        return {} if self.areas and self._last_clause_stands_alone(splits) else splits

    def _last_clause_stands_alone(self, splits: dict[str, list[Term]]) -> bool:
        """The last clause names its own area and indicator: the breakdowns before are not its own."""
        start = after_last(self.text, words.CLAUSE_MARKS, self.sentence.start, self.until)
        measured = any(t.start >= start for t in self.named["indicator"])
        placed = any(a.start >= start for a in self.areas)
        return measured and placed and all(t.end <= start for found in splits.values() for t in found)

    def _split(self, topics: list[Topic], nested: bool) -> list[Topic]:
        """The topics broken down; a part of a whole keeps what the whole was broken down by."""
        if not nested:
            topics = [t.total() for t in topics]
        elif not self.splits.keys() & {"product", "counterpart_area"}:
            topics = [replace(t, customs_procedure=TOTAL, enterprise_type=TOTAL) for t in topics]
        for d, found in self.splits.items():
            topics = [t.split(d, term.get(d)) for t in topics for term in found]
        if "customs_procedure" in self.splits and not self.indicators and _kind(topics[0].indicator):
            topics = [t.about("trade") for t in topics]
        if "product" in self.splits and not self.indicators:
            topics = [goods_are_exported(t) for t in topics]
        return topics

    def _measured(self, topics: list[Topic], context: Topic, nested: bool) -> list[Topic]:
        """The topics for each indicator; a flow after a kind of trade is a part of that."""
        named = self.named["indicator"]
        kind = named[-2] if len(named) > 1 else None
        among = kind is not None and words.ONE_OF_SOME.match(self.text, kind.end, self.until)
        within = kind.get("indicator") if kind is not None and not among else None
        goes_on = nested or self.at > self.sentence.start
        other_kind = self.splits.keys() & {"customs_procedure", "enterprise_type"}
        if within not in words.PARTS and context.indicator in words.PARTS and goes_on and not other_kind:
            within = context.indicator
        parts = words.PARTS.get(within or "", {})
        codes = [parts.get(code, code) for i in self.indicators if (code := self._code(i, context))]
        other = _kind(context.indicator) != _kind(codes[-1]) and not is_sector(context.product)
        if not self.splits and not nested and other:
            topics = [t.total() for t in topics]
        in_services = words.PARTS["service_trade"]
        topics = [
            t.about(in_services.get(code, code) if t.product in words.SERVICES else code)
            for t in topics
            for code in codes
        ]
        if codes[-1] == "market_procurement_exports":
            topics = [replace(t, customs_procedure=TOTAL) for t in topics]
        if (
            "服务外包" in self.text[self.indicators[-1].start : self.indicators[-1].end]
            and "product" not in self.splits
            and not nested
        ):
            topics = [replace(t, product=TOTAL) for t in topics]
        if codes[-1].startswith("fdi_"):
            # 外资 in the name of foreign investment tells no kind of trader
            told = "enterprise_type" in self.splits or not context.blocked
            topics = [
                t if told and t.enterprise_type != "foreign" else replace(t, enterprise_type=TOTAL)
                for t in topics
            ]
        return topics

    def _code(self, i: Term, context: Topic) -> str | None:
        """The indicator that a term names: an investment in a partner is one abroad."""
        if self.text[i.start : i.end] not in words.OUTWARD:
            return i.get("indicator")
        if context.indicator in ("odi", "other:odi_projects", "other:contracted_odi"):
            return "odi"
        if "counterpart_area" not in self.splits:
            return i.get("indicator")
        return "odi" if words.TO_PARTNER.search(self.text, self.at, i.start) else i.get("indicator")

    def _is_subject_area(self, term: Term) -> bool:
        """Not an office's or a paper's name, a dateline, or a nation that is only a market or a yardstick."""
        after = self.text[term.end : min(term.end + 6, self.until)]
        before = self.text[max(0, term.start - 3) : term.start]
        if after.startswith(words.OFFICE_ENDINGS) or before.endswith(words.NOT_A_SUBJECT):
            return False
        if words.DATELINE.match(self.text[term.end : term.end + 8]):
            return False
        if term.get("ref_area") == "CN":
            return not after or bool(words.NATION_SPEAKS.match(after))
        return True

    # -- why the number stays unread -------------------------------------------------------------------------

    def _blocked(self, area: str | None) -> tuple[str, str] | None:
        """(reason, detail) where the number is of something that is not collected or not known."""
        members = [t for found in self.splits.values() for t in found]
        latest = max((t.end for t in [*self.indicators, *members]), default=self.at)
        scopes = self.named["out_of_scope"]
        people = self.indicators and self.indicators[-1].get("indicator") == "hm_tw_talent"
        at_work = people and scopes and scopes[-1].get("out_of_scope") == "employment"
        abroad = self.indicators and self.indicators[-1].get("indicator") == "odi"
        its_amount = abroad and self.text[latest : self.until].endswith(words.ITS_AMOUNT)
        if scopes and scopes[-1].end > latest and not at_work and not its_amount:
            return "not_relevant", self.text[scopes[-1].start : scopes[-1].end]
        examples = self._examples()
        if examples:
            return "ambiguous", f"a group of which only {examples} is named"
        zone = next((t for t in self.named["ref_area"] if words.ZONE.match(self.text, t.end)), None)
        if zone:
            return "unknown_area", self.text[zone.start : zone.end + 6]
        if self.zone is not None and area not in words.FREE_TRADE_ZONES:
            return "unknown_area", self.zone[0]
        for i in self.indicators:
            place = words.PLACE.search(self.text, max(self.at, i.start - 12), i.start)
            if (
                place
                and not self.zone
                and not any(t.end > place.start() for t in self.areas if t.start < i.start)
            ):
                return "unknown_area", place[0]
        unknown = self._unknown() or self._unknown_goods() or self._ranked()
        unknown = unknown or self._unknown_people() or self._behind_thing()
        return ("unknown_row", unknown) if unknown else None

    def _examples(self) -> str:
        """The last name before 等, when no name of the whole group follows: the group has no name."""
        people = [i for i in self.indicators if "PERSON" in units_of(i.get("indicator") or "")]
        clause = after_last(self.text, ",，;", self.at, people[-1].start) if people else self.at
        for kind in (*DIMENSIONS, "ref_area"):
            for last in self.named[kind][-1:]:
                behind = (last.end, self.until)
                if last.start < clause or not words.EXAMPLES.match(self.text, *behind):
                    continue
                of_group = any(t.start > last.end for d in DIMENSIONS for t in self.named[d])
                if not of_group and not words.RESPECTIVELY.search(self.text, *behind):
                    return self.text[last.start : last.end]
        return ""

    def _ranked(self) -> str:
        """The words of a ranking whose members are not named behind it: "前五大市场"."""
        ranked = words.TOP.search(self.words)
        if ranked is None or any(len(found) > 1 for found in self.splits.values()):
            return ""
        end = self.at + ranked.end()
        return "" if any(t.start >= end for found in self.splits.values() for t in found) else ranked[0]

    def _unknown_people(self) -> str:
        """Words that say which people are meant and that no code list knows: 科教文卫类外国专家."""
        people = [i for i in self.indicators if "PERSON" in units_of(i.get("indicator") or "")]
        if not people:
            return ""
        at = people[-1].start
        clause = after_last(self.text, ",，;:()", self.at, at)
        before = self.text[clause:at]
        kind = words.KIND_OF_PEOPLE.search(before)
        if kind and not any(t.end > clause + kind.start() for t in self.terms if t.start < at):
            return kind[0]
        return "" if self.splits or not words.PEOPLE_FROM.search(before) else before

    def _unknown_goods(self) -> str:
        """Goods named behind a flow that no code list knows: 出口海洋工程装备30亿元."""
        if not self.indicators or self.indicators[-1].get("indicator") not in TRADED:
            return ""
        goods = words.GOODS.match(self.text, self.indicators[-1].end, self.until)
        known = goods and any(t.start < goods.end() and goods.start() < t.end for t in self.terms)
        return goods[0] if goods and not known and _letters(without_neutral(goods[0])) > 1 else ""

    def _behind_thing(self) -> str:
        """Words between the name of a thing and its number that say of what of it is told: 创业团队融资额."""
        if not self.indicators or self.indicators[-1].get("indicator") not in THINGS:
            return ""
        gap = without_neutral(self.text[self.indicators[-1].end : self.until])
        return gap if _letters(gap) > 1 else ""

    def _unknown(self) -> str:
        """Words right before the indicator or the verb that no code list knows, and that name something."""
        start = after_last(self.text, ",，;:()", self.at, self.until)
        if self.indicators and self.indicators[-1].start >= start:
            stop = self.indicators[-1].start
            if self.indicators[-1].get("indicator") in STOCKS - THINGS:
                start = after_last(self.text, "的", start, stop)
        else:
            verb = words.DIRECTION.search(self.text, start, self.until)
            stop = verb.start() if verb else self.until
        thing = next((t for t in self.things if start <= t.start and t.end <= stop), None)
        if thing is not None:
            return self.text[thing.start : thing.end]
        names = [t for kind in ("indicator", *DIMENSIONS) for t in self.named[kind]]
        i = max([start, *(t.end for t in names if t.end <= stop)])
        if stop - i < 2:
            return ""
        known: Sequence[Term | When] = [*self.terms, *self.whens]
        districts = [(m.start() + self.at, m.end() + self.at) for m in words.DISTRICT.finditer(self.words)]
        districts += [self.zone.span()] if self.zone else []
        gaps = []
        for a, b in sorted([(x.start, x.end) for x in known] + self.asides + districts):
            if i <= a < stop:
                gaps.append(self.text[i:a])
            if a < stop:
                i = max(i, b)
        if i < stop:
            gaps.append(self.text[i:stop])
        named = [without_neutral(gap[gap.rfind("的") + 1 :]) for gap in gaps]
        word = max(named, key=_letters, default="")
        return word.strip() if _letters(word) >= 2 else ""


def with_things(terms: Sequence[Term], *, named: bool) -> list[Term]:
    """The terms where things are ``named`` beside a number that counts: as indicators. Else without them."""
    if not any(t.get("thing") for t in terms):
        return list(terms)
    out = []
    for t in terms:
        thing = t.get("thing")
        rest = tuple(k for k in t.kinds if k[0] != "thing")
        kinds = rest if not (thing and named) else (("indicator", thing),)
        out += [replace(t, kinds=kinds)] if kinds else []
    return out


def _letters(word: str) -> int:
    return len(words.HAN.findall(word))


def _kind(indicator: str | None) -> str:
    """Trade, or the kind of capital or contract: a part of one is no part of another."""
    return next((k for k in ("fdi", "odi", "contracting", "outsourcing") if k in (indicator or "")), "")


def can_split(term: Term, dimension: str) -> bool:
    """Whether a term can be a member of a breakdown: the name of an area is one only as a product's."""
    return bool(term.get(dimension)) and (dimension == "product" or not term.get("ref_area"))


def without_origin(topic: Topic, head: Head) -> Topic:
    """The same; on foreign investment 外商 tells no kind of trader, and firms of other kinds are no part."""
    if not (topic.indicator or "").startswith("fdi_") or topic.enterprise_type == TOTAL:
        return topic
    if topic.enterprise_type == "fortune_global_500":
        return topic
    whole = replace(topic, enterprise_type=TOTAL)
    clause = after_last(head.text, words.CLAUSE_MARKS, head.at, head.until)
    own = [t for t in head.terms if t.start >= clause]
    named = any(t.get("enterprise_type") == topic.enterprise_type for t in own)
    return (
        whole.block("ambiguous", "firms of one kind")
        if named and topic.enterprise_type != "foreign"
        else whole
    )
