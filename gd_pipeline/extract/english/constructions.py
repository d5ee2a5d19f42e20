"""Indicators that English words name only together: invested in a country, sold abroad, agreed or executed.

Indicators with a name of their own are found in ``subjects``; the patterns stand in ``flows`` and
``trade``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from itertools import pairwise

from gd_pipeline.extract.english import contracts, cues, flows, trade, words
from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.english.dated import Dated
from gd_pipeline.extract.english.mentions import names_subject
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.scope import COUNTED, INVESTED_ABROAD, MONEY, Topic, can_split, units_of
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL

_FAMILIES = {
    "fdi": flows.OF_FDI,
    "outsourcing": contracts.OF_OUTSOURCING,
    "contracting": contracts.OF_CONTRACTING,
    "odi": contracts.OF_ODI,
    "other:odi": contracts.OF_ODI,
    "other:contracted": contracts.OF_ODI,
}
_VERB = any_case(rf"(?!(?:up|down|by)\b){words.VERB.pattern}")
"""A verb; a movement without one repeats that of the figure before."""

_NEXT_PHRASE = re.compile(r"\s*(?:value|volume)?(?:,|,?\s+and|,?\s+as well as)\s+(?:[\w'-]+\s+){0,6}")
"""Between two phrases of a list, each with a flow and a part of it."""


class Constructions(Dated):
    """The words around a group of numbers, and the indicators that they construct."""

    @cached_property
    def sold_abroad(self) -> re.Match[str] | None:
        """The verb of an amount that was sold abroad or bought there."""
        if there := trade.SOLD_THERE.search(self.head):
            return there
        sold = trade.SOLD.search(self.head)
        if sold and sold["goods"] and (sold["inward"] or sold["foreign"]):
            return sold
        if sold is None or trade.ABROAD.match(self.text, self.stop, self.end):
            return sold
        if trade.DEALT_WITH_IT.match(self.text, self.stop, self.end):
            return sold
        partners = (t.start for t in self.sentence.terms if t.get("counterpart_area"))
        named = (trade.TO_OR_FROM.search(self.text, self.at, a) for a in partners if self._inside(a))
        beside = any(named) or trade.DEALT_ABROAD.search(self.text, self.sentence.start, self.sentence.end)
        return sold if beside else None

    @cached_property
    def goods_traded(self) -> tuple[int, int, str] | None:
        """Where the head says what goods were worth that were traded, and the flow that it was."""
        if trade.CHANGED_HANDS.match(self.text, self.stop, self.sentence.end):
            return self.start - self.at - 1, self.start - self.at, "trade"
        goods = trade.GOODS_WORTH.search(self.head)
        if goods is None and any(t.get("product") for t in self.terms):
            goods = trade.WORTH.search(self.head)
        done = trade.TRADED_BEHIND.match(self.text, self.stop, self.sentence.end) if goods else None
        if goods is None or done is None:
            return None
        out, into = done["exports"] or done["went"] or done["sent"], done["imports"] or done["came"]
        flow = "exports" if out else "imports" if into else "trade"
        return (*goods.span(), flow)

    @cached_property
    def put_abroad(self) -> re.Match[str] | None:
        """The verb of an amount that firms invested in other countries."""
        invested = flows.INVESTED.search(self.head) if self.group[0].unit in MONEY else None
        if invested and flows.IN_COUNTRIES.match(self.text, self.stop, self.sentence.end):
            return invested
        puts = flows.AREA_PUTS.search(self.head) if self.group[0].unit in MONEY else None
        if puts is None or not self._area_acts(self.at + puts.start()):
            return None
        behind = next((t for t in self.sentence.terms if t.start >= self.stop), None)
        partner = behind is not None and can_split(behind, "counterpart_area")
        into = behind and flows.AREA_PUTS_INTO.fullmatch(self.text, self.stop, behind.start)
        return puts if partner and into else None

    def _area_acts(self, verb: int) -> bool:
        """Whether the subject of a verb is an area or its firms, and no partner."""
        named = [t for t in self.sentence.terms if self.sentence.start <= t.start < verb]
        if any(can_split(t, "counterpart_area") for t in named):
            return False
        acts = flows.IT_ACTS if self.family == "odi" else flows.AREA_ACTS  # "it" may be a single firm
        said = acts.search(self.text, self.sentence.start, verb)
        return said is not None or any(t.get("ref_area") for t in named)

    @cached_property
    def partner_deals(self) -> re.Match[str] | None:
        """The verb of an amount that a partner bought or sold, wherever it did: "Brazil purchased"."""
        if self.group[0].unit not in MONEY:
            return None
        named = [t for t in self.terms if t.end < self.start and can_split(t, "counterpart_area")]
        partners = [t.end for t in named if not trade.NO_SUBJECT.search(self.text, self.at, t.start)]
        deals = (trade.PARTNER_DEALS.match(self.text, end, self.start) for end in partners)
        return next((m for m in deals if m and m.end() == self.start), None)

    @cached_property
    def dealt_by_partner(self) -> tuple[int, int, str] | None:
        """The verb of an amount that a partner bought here or sold here, and the flow that it is here."""
        if (deals := self.partner_deals) is None:
            return None
        place = trade.SOLD_HERE if deals["sells"] else trade.BOUGHT_HERE
        behind = place.match(self.text, self.stop, self.sentence.end)
        areas = {a.start for a in self.sentence.terms if a.get("ref_area")}
        if behind is None or not (behind["here"] or behind.end() in areas):
            return None
        return (*deals.span("verb"), "imports" if deals["sells"] else "exports")

    @property
    def _taken_in(self) -> re.Match[str] | None:
        """The verb of an amount that an area took in, behind words on foreign capital."""
        taken = flows.TAKEN_IN.search(self.head) if self.group[0].unit in MONEY else None
        if taken is None or flows.TAKEN_IN_ENDS.match(self.text, self.stop) is None:
            return None
        return taken if flows.OF_ABROAD.search(self.text, max(0, self.at - 400), self.start) else None

    @property
    def told_by_verb(self) -> bool:
        """Whether a verb tells what is traded, sold, bought or invested abroad, or agreed by investors."""
        sales = flows.SALES_ABROAD.search(self.head)
        moved = (self.sold_abroad, self.goods_traded, self.put_abroad, self.dealt_by_partner, sales)
        return (
            any(moved)
            or self._outsourcing_done() is not None
            or any(p.search(self.head) for p in (flows.PLEDGED, trade.TRADED))
        )

    @property
    def names_nothing(self) -> bool:
        """Whether a sentence's first figure has no subject, by name or by a word for the last one."""
        if self.terms or self.at != self.sentence.start or self.told_by_verb:
            return False
        if any(w.start - self.sentence.start <= len("The ") for w in self.sentence.whens[:1]):
            return False  # "October contributed 5 billion of this"
        return not cues.FROM.search(self.head) and not words.REFERS.search(self.head)

    def _named_in_turn(self) -> list[tuple[str, str, str]]:
        """Flow, dimension and member of each number's own phrase: "exports to A and imports from B were"."""
        count = len(self.group)
        named = [t for t in self.terms if t.start < self.start and names_subject(t)][-2 * count :]
        if count < 2 or len(named) < 2 * count:
            return []
        phrases = list(zip(named[::2], named[1::2], strict=True))
        if not all(
            _NEXT_PHRASE.fullmatch(self.text, last.end, first.start)
            for (_, last), (first, _) in pairwise(phrases)
        ):
            return []
        out = []
        for two in phrases:
            flow, part = sorted(two, key=lambda t: not t.get("indicator"))
            code = flow.get("indicator")
            split = next(((d, part.get(d)) for d in BREAKDOWNS if can_split(part, d)), None)
            if code is None or part.get("indicator") or split is None:
                return []
            out.append((code, split[0], split[1] or TOTAL))
        return out

    def _same_of_another(self, context: Topic, splits: Mapping[str, Sequence[Term]]) -> bool:
        """Whether only one breakdown of several is another: "toy exports to A were 3, those to B 2".

        So it is where the verb is left out: "rose 3 percent, to B 2 percent".
        """
        elliptic = self.at > self.sentence.start and not _VERB.search(self.head)
        if len(splits) != 1 or not (elliptic or words.THAT_OF.search(self.head)):
            return False
        (other,) = splits
        told = [d for d in BREAKDOWNS if getattr(context, d) != TOTAL]
        return other in told and len(told) > 1

    def _across(self, splits: dict[str, list[Term]]) -> list[tuple[str, Term]]:
        """Members of one list that belong to different breakdowns: "private firms and general trade each"."""
        if len(splits) < 2 or any(len(found) != 1 for found in splits.values()):
            return []
        items = sorted(((d, found[0]) for d, found in splits.items()), key=lambda item: item[1].start)
        joined = all(
            words.NAMES_JOINED.fullmatch(self.text[left.end : right.start])
            for (_, left), (_, right) in pairwise(items)
        )
        return items if joined else []

    def _told_each(self, count: int) -> bool:
        """Whether each of so many members has a figure, or one figure holds for each."""
        return self.for_each or len(self.group) == count

    def _is_of_area(self, named: Term) -> bool:
        """Whether an area by its name has what is told within a sentence: "lifting Foshan's trade to"."""
        if self.at == self.sentence.start:
            return False
        owners = [t for t in self.terms if t.get("ref_area") and t.end <= named.start]
        owners = [t for t in owners if trade.OWNS.fullmatch(self.text, t.end, named.start)]
        return any(not cues.SHARE_OF.search(self.text, self.at, t.start) for t in owners)

    def _is_bare(self, flow: Term) -> bool:
        """Whether nothing makes a flow, before its figure or behind it, that of another trade."""
        if flow.start < self.stop:
            return trade.BARE.fullmatch(self.text, self.at, flow.start) is not None
        return trade.AND_AMOUNT.search(self.head) is not None

    def _with_parts(self, flow: Term) -> bool:
        """Whether flows are told in passing as those of the kind of trade before: "with imports at"."""
        inside = self.at > self.sentence.start
        return inside and trade.WITH_PARTS.search(self.text, self.at, flow.start) is not None

    def _goes_on_bare(self, flow: Term, kind: str) -> bool:
        """ "E-commerce trade was 9 billion; exports were 5" tells the exports of e-commerce.

        So does a sentence of its own, in a release on that ``kind`` of trade.
        """
        before = self.text[max(0, self.at - 3) : self.at].rstrip()
        goes_on = before.endswith(";") or (bool(kind) and flow.get("indicator") != "trade")
        return (
            goes_on
            and not self.text.startswith(" of ", flow.end)
            and self.at == self.sentence.start
            and trade.BARE.fullmatch(self.text[self.at : flow.start]) is not None
        )

    def _by_construction(self) -> Term | None:
        """The indicator of words that name it only together: sold abroad, invested in a country, from one."""
        if self.goods_traded is not None:
            return self._term(*self.goods_traded)
        if self.dealt_by_partner is not None:
            start, end, flow = self.dealt_by_partner
            return Term(start, end, (("indicator", flow),))
        if (sold := self.sold_abroad) is not None:
            return self._term(*sold.span("verb"), "imports" if sold["bought"] else "exports")
        kind = flows.OF_KIND.match(self.text, self.stop, self.sentence.end)
        if kind and self.group[0].unit in MONEY and self._tells_capital():
            return Term(*kind.span(), (("indicator", "fdi_contracted" if kind["agreed"] else "fdi_used"),))
        if (traded := trade.TRADED.search(self.head)) is not None:
            return self._term(*traded.span("verb"), "trade")
        if (pledged := flows.PLEDGED.search(self.head)) is not None:
            return self._term(*pledged.span(1), "fdi_contracted")
        if (put := flows.PUT_HERE.search(self.head)) and not self.put_abroad:
            return self._term(*put.span(1), "fdi_used")
        if self._taken_in is not None:
            return self._term(*self._taken_in.span(), "fdi_used")
        odi = next((t for t in self.terms if t.get("indicator") == "odi" and t.start < self.start), None)
        if odi and self.group[0].unit in MONEY and flows.STOCK_OF.search(self.text, self.at, odi.start):
            return Term(odi.start, odi.end, (("indicator", "other:odi_stock"),))
        if (abroad := flows.INVESTED_ABROAD.search(self.head)) is not None:
            return self._term(*abroad.span(1), "odi")
        if (firms := flows.FIRMS_INVESTMENT.search(self.head)) is not None and self._invest_abroad(firms):
            return self._term(*firms.span(), "odi")
        if self.put_abroad is not None:
            return self._term(*self.put_abroad.span(1), "odi")
        if self.moved is not None:
            flow = "imports" if self.moved[0]["in"] else "exports"
            return Term(self.start - 1, self.start, (("indicator", flow),))
        if (sales := flows.SALES_ABROAD.search(self.head)) is not None:
            return self._term(sales.end() - 1, sales.end(), "imports" if sales["from"] else "exports")
        for t in reversed(
            [t for t in self.terms if t.start < self.start and can_split(t, "counterpart_area")]
        ):
            before = self.text[max(self.at, t.start - 80) : t.start]
            if flows.SHIPPED_TO.search(before):
                return self._term(t.start - self.at, t.end - self.at, "exports")
            if flows.INVESTMENT_IN.search(before):
                return self._term(t.start - self.at, t.end - self.at, "odi")
            from_there = flows.USE_OF.search(before) and flows.CAPITAL_BEHIND.match(self.text, t.end)
            invests = flows.INVESTS_IN.match(self.text, t.end)
            here = invests is not None and (
                invests["here"] is not None
                or any(a.start == invests.end() and a.get("ref_area") for a in self.sentence.terms)
            )
            named = flows.FUNDS.search(self.text, t.start, t.end)
            here = here or self.invested_in is not None
            if from_there or here or named or flows.INVESTMENT_FROM.search(before):
                return self._term(t.start - self.at, t.end - self.at, "fdi_used")
        return None

    def _invest_abroad(self, firms: re.Match[str]) -> bool:
        """Whether the firms that invest are those of an area, and what they invest in is none."""
        start, end = self.at + firms.start(), self.at + firms.end()
        areas = [t for t in self.terms if t.get("ref_area")]
        own = firms["own"] or any(start - len("'s ") <= t.end <= start for t in areas)
        return bool(own) and not firms["here"] and not any(t.start == end for t in areas)

    def _tells_capital(self) -> bool:
        """Whether the sentence has named foreign capital before the figure."""
        named = [t.get("indicator") or "" for t in self.sentence.terms if t.start < self.start]
        return any(n.startswith("fdi_") for n in named)

    def _under_contract(self, found: Sequence[Term]) -> Term | None:
        """ "Under contract were 9 billion of foreign investment": what is told behind was not used."""
        agreed = [t for t in self.terms if t.get("indicator") == "fdi_contracted" and t.start < self.start]
        behind = [t for t in found if t.start >= self.stop]
        used = len(behind) == len(found) == 1 and behind[0].get("indicator") == "fdi_used"
        named = self.text[behind[0].start : behind[0].end].lower() if used else ""
        return agreed[-1] if agreed and used and not flows.ACTUAL.search(named) else None

    def _going_out(self, code: str, named: Term, context: str) -> str:
        """What is agreed goes abroad behind figures of investment abroad, unless it is called foreign."""
        if code == "fdi_used" and flows.THEY_AGREED.match(self.text, named.end):
            return "fdi_contracted"
        if code == "fdi_contracted" and contracts.GOES_ABROAD.match(self.text, named.end):
            return "other:contracted_odi"
        if code == "odi" and flows.AGREED_BEFORE.search(self.text, self.at, named.start):
            return "other:contracted_odi"
        foreign = flows.FOREIGN.search(self.text, named.start, named.end)
        return (
            "other:contracted_odi"
            if code == "fdi_contracted" and context in INVESTED_ABROAD and not foreign
            else code
        )

    def _outsourcing_done(self) -> Term | None:
        """What is said right around an amount of outsourcing: that it was executed, or that it was signed."""
        if self.group[0].unit not in MONEY or self.family != "outsourcing_":
            return None
        if (before := contracts.DONE_BEFORE.search(self.head)) is not None:
            return self._term(*before.span(), "outsourcing_executed")
        behind = contracts.DONE_BEHIND.match(self.text, self.stop, self.sentence.end)
        if behind is None:
            return None
        code = "outsourcing_executed" if behind["executed"] else "outsourcing_contracted"
        return Term(*behind.span(), (("indicator", code),))

    def _counted(self, found: list[Term]) -> list[Term]:
        """The indicators of what a number counts, where any is: "traders with import and export records"."""
        unit = self.group[0].unit or ""
        if unit not in COUNTED or len(self.terms) < 2:
            return found
        fitting = [t for t in self.terms if (code := t.get("indicator")) and unit in units_of(code)]
        return fitting[-1:] or found

    def _of_outsourcing(self, named: Term) -> list[Term]:
        """ "The executed value of outsourcing contracts" is executed, though contracts are named last."""
        before = [t for t in self.terms if t.get("indicator") and t.end <= named.start]
        joined = before and contracts.OF_WORK.fullmatch(self.text[before[-1].end : named.start].lstrip())
        if not joined and contracts.NAMED_DONE.match(self.text, named.end):
            return [Term(named.start, named.end, (("indicator", "outsourcing_executed"),))]
        return before[-1:] if joined else [named]

    def _of_family(self, indicator: str, told: str) -> list[Term]:
        """The indicators of words that name one only where the text speaks of its family.

        Contracts that are a part of what was ``told`` before are agreed or done as these were; work of which
        neither is said was done.
        """
        found = self._family_words(indicator, self.at, self.start)
        if indicator.startswith("fdi_") and self.group[0].unit in MONEY:
            agreed = flows.CONTRACTS.search(self.head)
            found += [self._term(*agreed.span(), "fdi_contracted")] if agreed else []
        if words.TAIL_SPEAKS.match(self.tail):
            found += self._family_words(indicator, self.stop, self.end)
        if told.startswith("outsourcing_"):
            part = contracts.OF_PART.search(self.head)
            return [t for t in found if not part or t.end != self.at + part.end()]
        name, code = contracts.WORK.get(indicator, (None, ""))
        named = any(t.get("indicator") for t in (*found, *self.terms))
        bare = name.search(self.head) if name and not named else None
        return [self._term(*bare.span(), code)] if bare and not told.startswith(indicator) else found

    def family_behind(self, indicator: str) -> list[Term]:
        """Such indicators behind the figure."""
        return self._family_words(indicator, self.stop, self.sentence.end)

    def _family_words(self, indicator: str, start: int, end: int) -> list[Term]:
        """Such indicators in ``start:end`` of the text, where no other is named."""
        found: list[Term] = []
        named = [t for t in self.sentence.terms if t.get("indicator")]
        for code, pattern in _family(indicator.partition("_")[0]):
            for m in pattern.finditer(self.text, start, end):
                if not any(t.start < m.end() and m.start() < t.end for t in named + found):
                    found.append(Term(*m.span(), (("indicator", code),)))
        return found

    def _term(self, start: int, end: int, code: str) -> Term:
        """An indicator at ``start:end`` of the head."""
        return Term(self.at + start, self.at + end, (("indicator", code),))


@cache
def _family(name: str) -> list[tuple[str, re.Pattern[str]]]:
    return [(code, cues.any_case(rf"\b(?:{p})")) for code, p in _FAMILIES.get(name, ())]
