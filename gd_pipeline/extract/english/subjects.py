"""English words to topics: what the words around a group of numbers say it is about.

Which words those are is found in ``around``; what the numbers measure is decided in ``prose``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

from gd_pipeline.extract.english import (
    contracts,
    cues,
    flows,
    names,
    scopes,
    services,
    trade,
    words,
)
from gd_pipeline.extract.english.carried import Carried
from gd_pipeline.extract.english.mentions import is_told, listed
from gd_pipeline.extract.english.unlisted import Unlisted
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.scope import (
    FLOW_OF_KIND,
    MONEY,
    NEW_THREE,
    TRADED,
    Topic,
    can_split,
    foreign_firms,
    goods_are_exported,
    is_of_things,
    is_sector,
    of_own_kind,
    there_by_then,
)
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL

_SARS = {"HK": "hong", "MO": "maca"}
"""The two that one name tells together, by the begin of their own."""

_OWN_GOODS = {"outsourcing_": "services", "service_": "services", "other:digital_trade": "digital_services"}
"""What an indicator is of by its name: no part of it."""

_NEAR_KIND = 400
"""So many characters before "such trade" the kind that it is of is named."""

_NEAR = 30
"""So many characters behind a count stands what it counts."""


class Subjects(Unlisted):
    """The words around a group of numbers, and the topics that they name."""

    def topics(self, context: Topic, nested: bool, carried: Carried, counted: str | None) -> list[Topic]:
        """The topics that the words name, going on from ``context``: one, or one for each item of a list.

        ``nested`` marks words about a part of the context ("of which"), ``counted`` is the indicator of a
        count of foreign firms or projects.
        """
        about = context.indicator or carried.main or ""
        if contracts.OUTSOURCING.search(self.body) or "outsourcing_" in about:
            about = "outsourcing_"
        elif contracts.CONTRACTED_WORK.search(self.body):
            about = "contracting_"
        self.family = about
        self.terms += self._of_family(about, context.indicator or "")
        self.terms.sort(key=attrgetter("start"))
        dated = self._of_periods(context)
        topics = self._of_areas(dated, carried, nested)
        sector = self._unknown_sector() if (context.indicator or "").startswith(("fdi_", "odi")) else ""
        if sector:
            return [t.block("unknown_row", sector) for t in topics]
        if counted:
            same = flows.AND_SETS_UP.search(self.head) is not None
            goes_on = self.at == self.sentence.start  # "It saw 30 firms set up" is of what "it" is
            topics = [
                (t if goes_on else replace(t.total(), counterpart_area=t.counterpart_area if same else TOTAL))
                for t in topics
            ]
            topics = [
                replace(t, enterprise_type=TOTAL, customs_procedure=TOTAL).about(counted) for t in topics
            ]
            if counted.endswith("_throughput"):
                return self._of_unknown_place(topics, carried.zone(self._the_zone))
            if is_of_things(counted) and not nested:
                return [there_by_then(t) for t in topics] if self.tells_stock else topics
            kinds = ("enterprise_type",) if counted == "trading_firms" else ("product", "counterpart_area")
            for d in kinds:
                found = [t for t in self.terms if can_split(t, d)]
                closed = self.text[self.stop : self.stop + 1] in ("),;")
                near = self.stop if closed else self.stop + _NEAR
                counts = [t for t in self.sentence.terms if self.stop <= t.start < near and can_split(t, d)]
                first = counts[:1] or found[-1:]
                for left, right in pairwise(counts):
                    if words.NAMES_JOINED.fullmatch(self.text, left.end, right.start) is None:
                        break
                    first.append(right)
                topics = [t.split(d, i.get(d)) for t in topics for i in first] if first else topics
            return [there_by_then(foreign_firms(t)) if counted == "companies" else t for t in topics]
        topics = self._of_terms(topics, context, nested, carried)
        of_others = any(t.start >= self.stop for t in self.terms)  # "against 3 billion yuan for state firms"
        if dated[-1].blocked == "period_unknown" and not of_others:
            return [t.block("period_unknown", dated[-1].detail) for t in topics]
        if self.tells_stock:
            topics = [there_by_then(t) for t in topics]
        topics = self._of_other_side(topics, carried.partner)
        topics = self._with_partner(topics, carried)
        topics = services.of_services(
            topics, context.indicator or "", self.head, self.tail, about=carried.kind == "service"
        )
        topics = [of_own_kind(t) for t in topics]
        return self._of_unknown_place(topics, carried.zone(self._the_zone))

    @property
    def tells_stock(self) -> bool:
        """Whether the words tell how many are there, at the end of the time that is told of."""
        counts = self.group[0].unit in ("COUNT", "PERSON") and flows.KEPT_NOW.search(self.head)
        return bool(counts) and flows.NEWLY_BEHIND_COUNT.match(self.text, self.stop) is None

    @property
    def tells_overall(self) -> bool:
        """Whether a flow is told of the whole, of no part: "a fall in overall exports"."""
        indicators = [t for t in self.terms if t.get("indicator")]
        return bool(indicators) and not self.splits and tells_overall(self.text, self.at, indicators)

    def gathered(self, topics: list[Topic]) -> list[Topic]:
        """The topics, those without a period that tell what was gathered up to the day of the text."""
        if not self.so_far or any(is_told(self.text, w) and w.period for w in self.whens):
            return topics
        return [t.at(None) if scopes.is_gathered(t.indicator or "") else t for t in topics]

    def of_such_trade(self, topics: list[Topic], before: Sequence[Topic]) -> list[Topic]:
        """ "Such trade" is of the kind named last, or of the goods told ``before``; else it stays unread."""
        way = trade.SUCH_WAY.match(self.text, self.stop, self.sentence.end)
        such = trade.SUCH_TRADE.search(self.head) or (way if self.indicators else None)
        if not such or any((t.product, t.customs_procedure) != (TOTAL, TOTAL) for t in topics):
            return topics
        named = list(trade.KIND.finditer(self.text, max(0, self.start - _NEAR_KIND), self.start))
        goods = {t.product for t in before} - {TOTAL}
        if not named and len(goods) == 1:
            return [t.split("product", *goods) for t in topics]
        kind = words.PARTS[named[-1].lastgroup or ""] if named else None
        if kind is None:
            return [t.block("ambiguous", "trade of a kind told before") for t in topics]
        return [t.about(kind.get(t.indicator or "", t.indicator)) for t in topics]

    # -- the parts of a topic --------------------------------------------------------------------------------

    def _of_other_side(self, topics: list[Topic], partner: str) -> list[Topic]:
        """What comes to the area itself is told of the partner told last: its exports are imports here."""
        flow = next((t for t in reversed(self.terms) if t.get("indicator") in words.REVERSED), None)
        terms = self.sentence.terms
        if flow is None or not scopes.comes_here(self.text, flow, topics[-1].area, terms):
            return topics
        if scopes.is_sold_here(self.text, flow, terms):
            return topics
        if partner == TOTAL:
            return [t.block("ambiguous", "whose goods come here") for t in topics]
        return [
            t.about(words.REVERSED.get(t.indicator or "")).split("counterpart_area", partner) for t in topics
        ]

    def _with_partner(self, topics: list[Topic], carried: Carried) -> list[Topic]:
        """Bilateral trade is that with the partner told last; "the bloc", "that country" were told before."""
        own = [t for t in self.terms if can_split(t, "counterpart_area")]
        if any(not names.one_in_region(self.text, t) for t in own):
            return topics
        partner = carried.partner
        if top := scopes.top_partners(self.text, self.at, self.start):
            return [t.split("counterpart_area", top) for t in topics]
        if partner in ("HK", "MO") and scopes.THE_SAR.search(self.head):
            return [t.split("counterpart_area", partner) for t in topics]
        dealt = self.sold_abroad and trade.DEALT_WITH_IT.match(self.text, self.stop, self.end)
        flow = self.indicators or self.told_by_verb or words.THAT_OF.search(self.head)
        place = self.text[dealt.end() : self.end] if dealt else self.head
        bloc = names.bloc_named(self.sentence) or carried.bloc  # "since RCEP took effect, trade with its"
        if flow and (named := names.named_again(place, partner, bloc, carried.country)):
            return [t.split("counterpart_area", named) for t in topics]
        if partner == TOTAL or any(t.counterpart_area != TOTAL for t in topics):
            return topics
        abroad = topics[-1].indicator == "odi" and len(partner) > len("US")
        again = abroad and scopes.THOSE_COUNTRIES.search(self.text, self.at, self.end)
        if again or (flow and scopes.BILATERAL.search(self.head)):
            return [t.split("counterpart_area", partner) for t in topics]
        return topics

    def _of_terms(self, topics: list[Topic], context: Topic, nested: bool, carried: Carried) -> list[Topic]:
        """The topics for what the words name: breakdowns, indicators, or things that are not collected."""
        if phrases := self._named_in_turn():
            return [topics[-1].total().about(code).split(d, part) for code, d, part in phrases]
        other_way = words.REVERSED.get(context.indicator or "") if self.group[0].unit in MONEY else None
        if other_way and not self.indicators and trade.OTHER_WAY.search(self.head + self.tail):
            return [t.about(other_way) for t in topics]
        indicators = self._indicators(context.indicator or "")
        splits = self._splits(indicators, context.indicator or "")
        if indicators and context.blocked == "not_relevant":  # what was not collected has no part of trade
            topics = [t.total() for t in topics]
        makers = self.new_firms
        if makers and not indicators:
            splits.pop("enterprise_type", None)
            started = topics if splits else [t.fresh() for t in topics]
            topics = [replace(t.about("fdi_firms"), enterprise_type=TOTAL) for t in started]
        if "customs_procedure" in splits and context.blocked == "not_relevant":
            topics = [t.about("trade") for t in topics]
        again = not indicators and self._same_of_another(context, splits)
        if splits and not nested and not again:
            topics = [t.total() for t in topics]
            if not indicators and not makers:
                topics = [replace(t, indicator=_split_of(splits, carried.main, t.indicator)) for t in topics]
        if len(topics) == 1 and (across := self._across(splits)):
            if not self._told_each(len(across)):
                return [topics[0].block("ambiguous", "a group taken together")]
            topics = [topics[0].split(d, term.get(d)) for d, term in across]
        else:
            for d, found in splits.items():
                topics = [t.split(d, self._part(d, term)) for t in topics for term in found]
        if indicators:
            overall = self.group[0].unit != "PP" and not splits
            owned = not nested and self._is_of_area(indicators[0])
            if overall and (owned or tells_overall(self.text, self.at, indicators)):
                topics = [t.total() for t in topics]
            bare = self._goes_on_bare(indicators[0], carried.kind)
            within = nested or bare or self._with_parts(indicators[0])
            told = context.indicator or ""
            parts = (words.PARTS.get(told) or trade.SIBLINGS.get(told, {})) if within else {}
            codes = [parts.get(code, code) for i in indicators if (code := i.get("indicator"))]
            codes = self._both_flows(indicators) or codes
            if any(is_sector(t.get("product") or "") for t in splits.get("product", ())):  # of services
                codes = [words.PARTS["service_trade"].get(code, code) for code in codes]
            if trade.THAT_BY.search(self.text, self.at, indicators[0].start):
                flow = (context.indicator or "").rpartition("_")[2]
                codes = [words.PARTS.get(code, {}).get(flow, code) for code in codes]
            codes = [self._going_out(code, indicators[-1], context.indicator or "") for code in codes]
            if (bare or self.at > self.sentence.start) and self._is_bare(indicators[0]):
                codes = [trade.SIBLINGS.get(context.indicator or "", {}).get(code, code) for code in codes]
            if scopes.is_sold_here(self.text, indicators[-1], self.sentence.terms):
                codes = [words.REVERSED.get(code, code) for code in codes]
                seller = scopes.seller(self.text, indicators[-1])
                topics = [t.split("counterpart_area", seller) if seller else t for t in topics]
            if set(codes) == {"exports", "imports"} and len(self.group) == 1 and not self.for_each:
                codes = ["trade"]
            if codes[-1].startswith("ecommerce_") and "customs_procedure" not in splits:  # a mode of its own
                topics = [replace(t, customs_procedure=TOTAL) for t in topics]
            if codes[-1].startswith("fdi_"):  # who makes the investment is no kind of trader
                topics = [replace(t, enterprise_type=TOTAL) for t in topics]
            topics = self._of_goods(indicators, splits, [t.about(code) for t in topics for code in codes])
        elif other := self._other_goods(context):
            topics = [t.split("product", other) for t in topics]
        elif "product" in splits:
            topics = [goods_are_exported(t) for t in topics]
        if len(self.group) == 1 and any(self._is_torn(f[0]) for f in splits.values() if len(f) == 1):
            return [t.block("ambiguous", "a group taken together") for t in topics]
        invests = any((t.indicator or "").startswith(("fdi_", "odi")) for t in topics)
        outside = [t for t in self.terms if t.get("out_of_scope") and not (invests and t.get("product"))]
        if outside and all(t.end <= outside[-1].start for t in indicators):
            return [topics[-1].block("not_relevant", self.text[outside[-1].start : outside[-1].end])]
        return topics

    def _indicators(self, context: str) -> list[Term]:
        """The indicators named last; a kind of trade with its flow is one ("service trade exports").

        ``context`` is the indicator that was told before.
        """
        found = self._counted(listed(self.text, [t for t in self.terms if t.get("indicator")]))
        used = flows.USED_BEHIND.match(self.text, self.stop, self.sentence.end)
        if used and context.startswith("fdi_") and self.group[0].unit in MONEY:
            return [Term(*used.span("used"), (("indicator", "fdi_used"),))]
        if (agreed := self._under_contract(found)) is not None:
            return [agreed]
        if (done := self._outsourcing_done()) is not None:
            return [done]
        if (built := self._by_construction()) is not None and not (found and built.end < found[-1].start):
            return [built]
        if not found and context in TRADED and (market := trade.MARKET.search(self.head)):
            return [
                self._term(*market.span(), "imports" if market["imports"] or market["bought"] else "exports")
            ]
        if len(found) == 1 and (found[0].get("indicator") or "").startswith("outsourcing_"):
            found = self._of_outsourcing(found[0])
        kinds = [t for t in self.terms if t.get("indicator") in words.PARTS]
        if not kinds or len(found) != 1:
            return found
        kind, flow = kinds[-1], found[0]
        part = words.PARTS[kind.get("indicator") or ""].get(flow.get("indicator") or "")
        left, right = sorted((kind, flow), key=attrgetter("start"))
        between = self.text[left.end : right.start]
        by_kind = left is kind and words.BY_KIND.search(self.text, self.at, kind.start)
        fronted = by_kind and words.KIND_FRONTED.fullmatch(between)
        told_of = left is kind and words.KIND_TOLD_OF.fullmatch(between)
        if part is None or not (fronted or told_of or words.KIND_JOINED.fullmatch(between)):
            return found
        return [Term(left.start, right.end, (("indicator", part),))]

    def _both_flows(self, indicators: list[Term]) -> list[str]:
        """ "Exports and imports reached A and B" tells each flow, not the trade as a whole.

        So does "(trade,) exports and imports each grew 5 percent".
        """
        *before, last = [t for t in self.terms if t.get("indicator")] or indicators
        named = trade.BOTH_FLOWS.fullmatch(self.text[last.start : last.end])
        lists = map(self._listed, (*BREAKDOWNS, "ref_area"))
        if named is None or len(self.group) > 2 or any(lists):
            return []
        in_order = ["exports", "imports"] if named["exports"] else ["imports", "exports"]
        if len(self.group) == 1:
            if not trade.EACH_FLOW.search(self.head):
                return []
            whole = before and words.NAMES_JOINED.fullmatch(self.text[before[-1].end : last.start])
            return ["trade", *in_order] if whole else in_order
        times = [w for w in self.whens if is_told(self.text, w) and w.period]
        if len(times) == len(self.group):
            return ["trade"]  # "in 2004 and 2007" tells the whole of each year
        if any(words.AND.search(self.text, w.start, w.end) for w in times):
            return []  # "in January and February" may tell it of each month
        return in_order

    def _listed(self, dimension: str) -> bool:
        areas = dimension == "ref_area"
        named = [t for t in self.terms if (t.get(dimension) if areas else can_split(t, dimension))]
        return len(listed(self.text, named)) > 1

    def _splits(self, indicators: list[Term], context: str) -> dict[str, list[Term]]:
        """The terms of each breakdown; no sector is one of trade, nor are services of outsourcing."""
        named = {d: [t for t in self.terms if can_split(t, d)] for d in BREAKDOWNS}
        partners = [t for t in named["counterpart_area"] if not names.one_in_region(self.text, t)]
        named["counterpart_area"] = partners[:1] + [t for t in partners[1:] if not self._tells_where(t)]
        if indicators and indicators[-1].get("indicator") in TRADED:
            of_services = services.beside(self.text, indicators[-1], named["product"])
            named["product"] = of_services or [
                t for t in named["product"] if not is_sector(t.get("product") or "")
            ]
        trio = [t for t in named["product"] if t.get("product") == "new_three"]
        if trio and len(self.group) == 1:
            named["product"] = [t for t in named["product"] if t.get("product") not in NEW_THREE]
        found = {d: listed(self.text, terms) for d, terms in named.items()}
        told = indicators[-1].get("indicator") or "" if indicators else context
        own = next((goods for kind, goods in _OWN_GOODS.items() if told.startswith(kind)), None)
        if own:
            found["product"] = [t for t in found["product"] if t.get("product") != own]
        if len(self.group) == len(_SARS) and [
            t.get("counterpart_area") for t in found["counterpart_area"]
        ] == ["HK_MO"]:
            found["counterpart_area"] = self._each_sar(found["counterpart_area"][0])
        return {d: terms for d, terms in found.items() if terms}

    def _tells_where(self, t: Term) -> bool:
        """Whether a bloc only says where the partners named before it are."""
        return scopes.PARTNERS_IN.search(self.text, max(self.at, t.start - 40), t.start) is not None

    def _each_sar(self, both: Term) -> list[Term]:
        """Hong Kong and Macao, told as one name, in the order in which it has them."""
        name = self.text[both.start : both.end].lower()
        order = sorted(_SARS, key=lambda code: name.find(_SARS[code]))
        return [Term(both.start + k, both.end, (("counterpart_area", c),)) for k, c in enumerate(order)]

    def _part(self, dimension: str, term: Term) -> str | None:
        """The code of a breakdown's member, or of all but it."""
        code = term.get(dimension)
        return services.all_but(code) if code and services.left_out(self.text, term) else code


def _split_of(splits: dict[str, list[Term]], main: str | None, told: str | None) -> str | None:
    """What a breakdown without an indicator breaks down: a mode of trade is one of trade.

    Nor is it one of another mode (e-commerce), where that was ``told`` before.
    """
    if "customs_procedure" not in splits:
        return main or told
    return "trade" if main or not told else FLOW_OF_KIND.get(told, told)


def tells_overall(text: str, at: int, indicators: list[Term]) -> bool:
    """Whether indicators, named behind ``at``, are told of the whole: "overall exports", "trade in all"."""
    start = indicators[0].start + len("overall ") * text.startswith("overall ", indicators[0].start)
    opening = trade.OVERALL.search(text, at, start)
    before = opening is not None and not cues.SHARE_OF.search(text, at, opening.start())
    return before or trade.AS_A_WHOLE.match(text, indicators[-1].end) is not None
