"""Chinese words to topics: what the words before a number say it is about.

A ``Head`` is the words between two groups of numbers. What they mention is found in ``mentions``; which
numbers they are for, and what the numbers measure, is decided in ``prose``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from gd_pipeline.extract.chinese import words
from gd_pipeline.extract.chinese.doubts import Doubts
from gd_pipeline.extract.chinese.mentions import can_split, letters
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.lists import after_last, last_run, spread
from gd_pipeline.extract.neutral import without_neutral
from gd_pipeline.extract.periods import When
from gd_pipeline.extract.scope import (
    FLOW_OF_KIND,
    INVESTED_ABROAD,
    KINDS_OF_TRADE,
    SERVICES,
    THINGS,
    TRADED,
    VOLUMES,
    Topic,
    city_of,
    goods_are_exported,
    is_sector,
    there_by_then,
)
from gd_pipeline.model.observation import TOTAL
from gd_pipeline.model.period import Period

_PARTS = KINDS_OF_TRADE | {
    "service_exports": {"trade": "service_trade", "imports": "service_imports", "balance": "service_balance"},
    "service_imports": {"trade": "service_trade", "exports": "service_exports", "balance": "service_balance"},
    "ecommerce_exports": {"imports": "ecommerce_imports"},
    "ecommerce_imports": {"exports": "ecommerce_exports"},
}
"""What a flow means after a kind of trade, or after the other flow of one."""

_INVESTORS = frozenset(
    {"fortune_global_500", "wholly_foreign_owned", "joint_venture", "cooperative", "joint_stock"}
)
"""Whose foreign investment it is, and the forms that firms with it have."""
_MEMBERS_OF = re.compile(
    rf"{words.EXAMPLES.pattern}|[均都皆分]?别?[是为][^,，;、]{{1,12}}在(?=[^,，;]*[,，])"
)
_GOODS = re.compile("货物|外贸|对外贸易|商品")
_OFFICE_NEAR = 400
"""So far before a district the customs office is looked for that it is of."""


class Head(Doubts):
    """The words before a number, and the topics that they name."""

    def topics(self, context: Topic, nested: bool) -> list[Topic]:
        """The topics that the words name, going on from ``context``: one, or one for each item of a list.

        ``nested`` marks words about a part of the context ("其中").
        """
        periods = self._periods(context)
        topics = [context.at(p) for p in periods]
        if self.areas:
            places = [a.get("ref_area") for a in self._listed(self.areas)]
            if not words.FREE_TRADE_ZONES.isdisjoint(places):
                places = ["CN-GD/nansha" if place == "CN-440115" else place for place in places]
            same = self._only_place_of_bracket()  # (全省32%): of the same part
            topics = [replace(t, area=p) if same else t.within(p) for t in topics for p in places]
            if context.blocked in ("unknown_area", "ambiguous"):
                topics = [t.free() for t in topics]
            if self.at > self.sentence.start and not nested and self._names_whole():
                topics = [t.total() for t in topics]
        elif words.INTO_NATION.search(self.words):
            topics = [t.within("CN") for t in topics]
        elif "区内" in self.words:  # in the zone whose office was named: 据横琴合作区某局,区内
            named = [t.get("ref_area") or "" for t in self.sentence.terms if t.start < self.until]
            zones = [code for code in named if "/" in code]
            topics = [t.within(zones[-1]) for t in topics] if zones else topics
        if self.zone is not None and self.zone[0] != "片区" and all(t.area == "CN-GD" for t in topics):
            topics = [t.within("CN-GD/ftz") for t in topics]
        if any(self.text[t.start] == "粤" for t in self.splits.get("counterpart_area", [])):
            topics = [t.within("CN-GD") for t in topics]
        if "市" in self.words and self._goes_back_to(words.WHOLE_CITY):
            topics = [t.within(city_of(t.area)) if t.area else t for t in topics]
        districts = words.DISTRICT.findall(self.words)
        if not districts and self.own_district:
            districts = words.OFFICE.findall(self.text, max(0, self.at - _OFFICE_NEAR), self.until)
        if districts:
            topics = [t.within(words.DISTRICTS[districts[-1]]) for t in topics]
        if self.splits:
            topics = self._split(topics, nested)
        elif not nested and (self._last_clause_stands_alone() or self._is_headline_anew()):
            topics = [t.total() for t in topics]
        if self.indicators:
            topics = self._measured(topics, context, nested)
        elif self.inflow and "counterpart_area" in self.splits:
            topics = [t.about("fdi_used") for t in topics]
        elif "counterpart_area" in self.splits and words.INVESTS_ABROAD.search(self.words):
            topics = [t.about("fdi_used" if self._comes_in(self.until) else "odi") for t in topics]
        if topics[-1].indicator == "odi" and "存量" in words.CLAUSE.split(self.words)[-1]:
            topics = [there_by_then(t.about("other:odi_stock")) for t in topics]
        of_goods = context.product != TOTAL and context.indicator in TRADED | VOLUMES.keys()
        blocked = self.doubt(topics[-1].area, of_goods=of_goods)
        if blocked:
            return [topics[-1].block(*blocked)]
        if nested and topics[-1] == context and self._some_of_it():
            return [topics[-1].block("unknown_row", "some of what was told")]
        invested = not self.indicators and words.INVESTED.search(self.words)
        if invested and topics[-1].indicator in TRADED:
            return [topics[-1].total().block("no_indicator", invested[0])]
        return topics

    def members(self, count: int, topic: Topic) -> list[Topic]:
        """The topics of so many members told before their group's name: 东盟、拉美等新兴市场分别.

        Or before the one that they rank in: 越南、泰国是广东在东盟的前两大贸易伙伴.
        """
        for d, found in self.splits.items():
            named = [t for t in self.named[d] if can_split(t, d)]
            if len(found) != 1 or len(named) < 2 or not _MEMBERS_OF.match(self.text, named[-2].end):
                continue
            listed = self._in_a_row(named[:-1])
            if len(listed) == count:
                return [topic.split(d, t.get(d)) for t in listed]
            start = after_last(self.text, words.CLAUSE_MARKS, self.at, named[-2].start)
            told = spread(self.text, start, named[:-1], count, words.ENUMERATORS) or []
            return [
                topic.block("unknown_row", t) if isinstance(t, str) else topic.split(d, t.get(d))
                for t in told
            ]
        return []

    def _in_a_row(self, named: list[Term]) -> list[Term]:
        """The last of the names between which only marks of a list stand."""
        return last_run(
            named, lambda a, b: words.ENUMERATORS.fullmatch(self.text, a.end, b.start) is not None
        )

    # -- the parts of a topic --------------------------------------------------------------------------------

    def _periods(self, context: Topic) -> list[Period | None]:
        """The period that the words name last, or those of a list; 当月 is the context's last month."""
        named = [w for w in self.whens if w.role == "period"]
        if named:
            joins: tuple[str, ...] = ()
            if words.RESPECTIVELY.search(self.words):
                joins = ("、", "和", "及", ",", "，", "")
            elif words.EACH.search(self.words):
                joins = ("、", "和", "及", "")
            return [w.period for w in self._enumerated(named, joins)]
        if any(w.role == "current" for w in self.whens) and context.period is not None:
            return [Period(context.period.last, context.period.last)]
        if context.period and context.period.first is None and "今年以来" in self.words:
            return [Period(context.period.last // 12 * 12, context.period.last)]
        return [context.period]

    def _enumerated(self, periods: list[When], joins: tuple[str, ...]) -> list[When]:
        return last_run(periods, lambda a, b: self.text[a.end : b.start].strip(" 月份") in joins)

    def _split(self, topics: list[Topic], nested: bool) -> list[Topic]:
        """The topics broken down; a part of a whole keeps what the whole was broken down by."""
        of_goods = topics[0].product != TOTAL  # whose trade was told: one of them is told of the same
        if not nested and self._goes_on_with_goods(topics[0]):
            topics = [replace(t.total(), counterpart_area=t.counterpart_area) for t in topics]
        elif not nested:
            topics = [t.total() for t in topics]
        elif not self.splits.keys() & {"product", "counterpart_area"}:
            topics = [replace(t, customs_procedure=TOTAL, enterprise_type=TOTAL) for t in topics]
        for d, found in self.splits.items():
            topics = [t.split(d, term.get(d)) for t in topics for term in found]
        own = _kind(topics[0].indicator) or (not nested and topics[0].indicator in KINDS_OF_TRADE)
        own = own or topics[0].indicator == "balance"
        if "customs_procedure" in self.splits and not self.indicators and own:
            topics = [t.about("trade") for t in topics]
        if "product" in self.splits and not self.indicators and not (nested and of_goods):
            topics = [goods_are_exported(t) for t in topics]
        return topics

    def _some_of_it(self) -> bool:
        """Whether words behind 其中 say which of the same things are meant, and no code list knows them."""
        start = after_last(self.text, words.CLAUSE_MARKS, self.at, self.until)
        kind = self.text.rfind("的", start, self.indicators[-1].start) if self.indicators else -1
        return kind > 0 and letters(without_neutral(words.NESTED.sub("", self.text[start:kind]))) > 1

    def _is_headline_anew(self) -> bool:
        """Whether a title tells of another time behind a figure and a blank: 企业新增300家 去年引资5亿元."""
        anew = self.words.startswith(" ") and self.indicators and self.at > self.sentence.start
        return bool(anew) and any(w.role == "period" for w in self.whens)

    def _only_place_of_bracket(self) -> bool:
        """Whether a bracket opens with nothing but a place."""
        opens = self.words.startswith("(") and not self.indicators and not self.splits
        return opens and not self.names_other(self.at)

    def _names_whole(self) -> bool:
        """Whether the flow of an area is named, and no part of it: 对东盟出口2亿元;广东进口5亿元."""
        flow = self.indicators[0] if self.indicators else None
        return flow is not None and not self.splits and self.areas[-1].end == flow.start

    def _goes_on_with_goods(self, told: Topic) -> bool:
        """Whether goods go on in a list of a partner's goods: 自东盟进口煤增长5%、进口原油增长3%."""
        of_partner = TOTAL not in (told.counterpart_area, told.product) and not told.blocked
        ends = self.at == self.sentence.start or words.NEW_SUBJECT.search(self.words)
        return of_partner and self.splits.keys() == {"product"} and not (self.areas or ends)

    def _measured(self, topics: list[Topic], context: Topic, nested: bool) -> list[Topic]:
        """The topics for each indicator; a flow after a kind of trade is a part of that."""
        named = self.named["indicator"]
        kind = named[-2] if len(named) > 1 else None
        among = kind is not None and words.ONE_OF_SOME.match(self.text, kind.end, self.until)
        within = kind.get("indicator") if kind is not None and not among else None
        goes_on = nested or self.at > self.sentence.start or self._goes_on_with_services(context)
        other_kind = self.splits.keys() & {"customs_procedure", "enterprise_type"}
        of_kind = goes_on and not other_kind and (nested or not self._last_clause_stands_alone())
        if within not in _PARTS and context.indicator in _PARTS and of_kind:
            within = context.indicator
        parts = _PARTS.get(within or "", {})
        if kind and within in FLOW_OF_KIND and words.BY_WAY.fullmatch(self.text, kind.end, named[-1].start):
            parts = parts | {FLOW_OF_KIND[within]: within}
        codes = [parts.get(code, code) for i in self.indicators if (code := self._code(i, context))]
        other = _kind(context.indicator) != _kind(codes[-1]) and not is_sector(context.product)
        if not self.splits and not nested and (other or codes[-1] in THINGS):
            topics = [t.total() for t in topics]
        in_services = _PARTS["service_trade"]
        topics = [
            t.about(
                in_services.get(code, code)
                if t.product in SERVICES or t.product == "transport_services"
                else code
            )
            for t in topics
            for code in codes
        ]
        own = self.text[self.indicators[-1].start : self.indicators[-1].end]
        if context.blocked == "not_relevant" and goes_on and own in words.OUTWARD | words.AGREED:
            topics = [t.block(context.blocked, context.detail) for t in topics]
        if codes[-1] == "hm_tw_talent":  # whose origin is told with it
            in_name = {"HK_MO", "HK_MO_TW"}
            topics = [
                replace(t, counterpart_area=TOTAL) if t.counterpart_area in in_name else t for t in topics
            ]
        if codes[-1].startswith(("market_procurement_", "ecommerce_")):
            own_mode = {"market_procurement", "ecommerce"}
            told = "customs_procedure" in self.splits
            topics = [
                replace(t, customs_procedure=TOTAL) if not told or t.customs_procedure in own_mode else t
                for t in topics
            ]
        name = self.text[self.indicators[-1].start : self.indicators[-1].end]
        whole = "全口径" in name or ("服务外包" in name and not nested)
        if whole and "product" not in self.splits:
            topics = [replace(t, product=TOTAL) for t in topics]
        if codes[-1].startswith("fdi_"):
            # 外资 in the name of foreign investment tells no kind of trader
            told = "enterprise_type" in self.splits or not context.blocked
            topics = [
                t if told and t.enterprise_type != "foreign" else replace(t, enterprise_type=TOTAL)
                for t in topics
            ]
        return topics

    def _goes_on_with_services(self, context: Topic) -> bool:
        """Whether flows of the whole, that are not named as those of goods, are still those of services."""
        of_goods = _GOODS.search(self.words) is not None
        return (context.indicator or "").startswith("service_") and not (
            of_goods or self.splits or self.areas
        )

    def _code(self, i: Term, context: Topic) -> str | None:
        """The indicator that a term names: an investment in a partner is one abroad, or was agreed (协议)."""
        if self.text[i.start : i.end] in words.CONTRACTS and not self.of_outsourcing:
            return "fdi_contracted"
        if i.get("indicator") == "odi" and "协议" in self.text[i.end : self.until]:
            return "other:contracted_odi"
        if self.text[i.start : i.end] in words.AGREED and _kind(context.indicator) == "fdi":
            return "fdi_contracted"
        if self.text[i.start : i.end] not in words.OUTWARD:
            return i.get("indicator")
        if "来源" in self.words or self._comes_in(i.start):
            return i.get("indicator")
        if context.indicator in INVESTED_ABROAD:
            return "odi"
        if "counterpart_area" not in self.splits:
            return i.get("indicator")
        goes_out = words.TO_PARTNER.search(self.text, self.at, i.start) and not self._comes_in(i.start)
        return "odi" if goes_out else i.get("indicator")

    def _comes_in(self, until: int) -> bool:
        """Whether an investment before ``until`` is one in an area that is told of: 日本对广州的实际投资."""
        into = self.text.rfind("对", self.at, until) + 1
        return into > 0 and any(t.start == into for t in self.areas)


def _kind(indicator: str | None) -> str:
    """Trade, or the kind of capital or contract: a part of one is no part of another."""
    return next((k for k in ("fdi", "odi", "contracting", "outsourcing") if k in (indicator or "")), "")


def without_origin(topic: Topic, head: Head) -> Topic:
    """The same; on foreign investment 外商 tells no kind of trader, and firms of other kinds are no part."""
    if not (topic.indicator or "").startswith("fdi_") or topic.enterprise_type == TOTAL:
        return topic
    if topic.enterprise_type in _INVESTORS:
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


def part_of_trade(topic: Topic, whole: str) -> Topic:
    """What has a share in a flow where capital or all trade was spoken of: that flow of those firms."""
    other = topic.indicator in ("trade", "balance") or _kind(topic.indicator) in ("fdi", "odi")
    return topic.about(whole) if other and not topic.blocked else topic
