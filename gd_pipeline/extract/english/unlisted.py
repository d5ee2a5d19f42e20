"""Goods and sectors that no code list knows, by the words around an English figure.

Goods get a slug of their own words; kinds that cannot be told leave their figures unread.
The patterns stand in ``goods``.
"""

from __future__ import annotations

from collections.abc import Sequence

from gd_pipeline.extract.english import flows, goods, scopes, trade, words
from gd_pipeline.extract.english.constructions import Constructions
from gd_pipeline.extract.english.mentions import names_subject, own_words
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.neutral import neutral_words
from gd_pipeline.extract.scope import TRADED, Topic, is_sector
from gd_pipeline.model.observation import TOTAL


class Unlisted(Constructions):
    """The words around a group of numbers, and what they name that no code list knows."""

    def _of_goods(
        self, indicators: list[Term], splits: dict[str, list[Term]], topics: list[Topic]
    ) -> list[Topic]:
        """Goods that no code list knows: "exports of X" get a slug of their words, a word before blocks."""
        if len(indicators) == len(topics) > 1:
            kinds = [self._unknown_kind(i) for i in indicators]
            topics = [t.block("unknown_row", k) if k else t for t, k in zip(topics, kinds, strict=True)]
        if "product" in splits or indicators[-1].get("indicator") not in ("exports", "imports", "trade"):
            return topics
        if goods.SHIPPED_THROUGH.match(self.text, indicators[-1].start):
            before = goods.GOODS_BEFORE.search(self.text, self.at, indicators[-1].start)
            kind = own_words(before[1]) if before and not splits else []
            if kind:
                return [t.split("product", "_".join(kind)) for t in topics]
        if not splits and (way := self._unknown_way(indicators[-1])):
            return [t.block("unknown_row", way) for t in topics]
        of = goods.OF_GOODS.match(self.text[indicators[-1].end : indicators[-1].end + 20])
        if of:
            begin = indicators[-1].end + of.end()
            stop = goods.PHRASE_STOP.search(self.text, begin)
            end = stop.start() if stop else begin
            known = [(t.start, t.end) for t in self.sentence.terms]
            known += [(w.start, w.end) for w in self.sentence.whens]
            if any(begin < b and a < end for a, b in known):
                return topics
            phrase = self.text[begin:end]
            named = own_words(phrase, r"[a-z0-9]+(?:-[a-z0-9]+)*")
            if len(named) > 3:
                return [t.block("unknown_row", phrase.strip()) for t in topics]
            if named and not splits:
                slug = "_".join(named).replace("-", "_")
                return [t.split("product", slug) for t in topics]
        word = "" if splits else self._unknown_before(indicators[0])
        return [t.block("unknown_row", word) for t in topics] if word else topics

    def of_such_goods(self, topics: list[Topic], before: Sequence[Topic]) -> list[Topic]:
        """ "Such goods" are those told ``before``: "52 percent of the imports of such goods"."""
        alone = self.splits and goods.ALONE.search(self.head)
        named = alone or goods.SUCH_GOODS_BEHIND.search(self.tail) or goods.SUCH_GOODS.search(self.head)
        if not named or any(t.product != TOTAL for t in topics):
            return topics
        told = {t.product for t in before} - {TOTAL}
        if len(told) == 1:
            return [t.split("product", *told) for t in topics]
        return topics if alone else [t.block("ambiguous", "goods that were told before") for t in topics]

    def _other_goods(self, context: Topic) -> str:
        """The slug of goods behind "those of", where the flow of goods was told before; empty for others."""
        found = goods.THAT_OF_GOODS.search(self.head)
        if found is None or context.product == TOTAL or context.indicator not in TRADED:
            return ""
        if goods.NO_GOODS.search(found["goods"]) or self.splits:
            return ""
        self.other_goods = "_".join(own_words(found["goods"]))
        return self.other_goods

    def _is_torn(self, item: Term) -> bool:
        areas = [t for t in self.sentence.terms if t.get("ref_area") and t.end <= item.start]
        if areas and words.NAMES_JOINED.fullmatch(self.text[areas[-1].end : item.start]):
            return False  # "trade of China and ASEAN"
        of_goods = item.get("product") or item.get("counterpart_area")
        if item.start >= self.start or self.for_each or not of_goods:
            return False
        return scopes.is_torn_list(self.text, self.at, item, self.sentence.whens)

    def _unknown_kind(self, flow: Term) -> str:
        """The words before a flow that make it one of a kind: "growth in direct purchase exports and ..."."""
        found = goods.KIND_BEFORE.search(self.text, self.at, flow.start)
        named = own_words(found[1], r"[a-z-]+") if found and not words.VERB.search(found[1]) else []
        return found[1] if found and any(not w.endswith(goods.NAMES_NOTHING) for w in named) else ""

    def _unknown_way(self, flow: Term) -> str:
        """A way of trading behind a flow that no code list knows: "exports through third-party platforms"."""
        way = goods.WAY_BEHIND.match(self.text, flow.end, self.end)
        if way is None or trade.SUCH_TRADE.search(self.head):
            return ""
        named = [t.start for t in self.sentence.terms] + [w.start for w in self.sentence.whens]
        return "" if any(way.start() < at < way.end() + len("the ") for at in named) else way[0].strip()

    def _unknown_before(self, indicator: Term) -> str:
        """The word right before an indicator where it opens the phrase and names something."""
        begin = self.sentence.start  # what the line above ends with is no word before it
        found = goods.WORD_BEFORE.search(self.text[max(begin, indicator.start - 30) : indicator.start])
        if found is None:
            return ""
        printed, word = found[1], found[1].lower()
        if word == "whose" and any(t.start < indicator.start and names_subject(t) for t in self.terms):
            return ""
        neutral = neutral_words("en")
        at = indicator.start - len(found[0])
        opens = goods.PHRASE_OPENS.search(self.text[max(begin, at - 12) : at])
        if not opens or goods.TIME_WORD.search(word) or {word, word.removesuffix("'s")} & neutral:
            return ""
        if self.of_cities and word == "cities'":
            return ""
        if word == "whose" or words.VERB.fullmatch(word):
            return ""  # "the province, long a base of exports, saw trade grow"
        if opens["owned"] and goods.MANY.fullmatch(printed):
            return printed
        return printed if printed[0].islower() and not word.endswith(goods.NAMES_NOTHING) else ""

    def _unknown_sector(self) -> str:
        """A sector that no code list knows, whose investment is its own: "the commerce sector"."""
        for m in flows.SECTOR.finditer(self.text, self.at, self.start):
            known = any(t.start < m.end() and m.start() < t.end for t in self.sentence.terms)
            if not known and m[1].lower() not in neutral_words("en"):
                return m[0]
        sectors = [t for t in self.terms if t.start < self.start and is_sector(t.get("product") or "")]
        kinds = [goods.WORD_BEFORE.search(self.text[max(self.at, t.start - 30) : t.start]) for t in sectors]
        return next((m[1] for m in kinds if m and _is_of_a_kind(m[1])), "")


def _is_of_a_kind(word: str) -> bool:
    """Whether a word before a sector makes it one of its kinds: "furniture manufacturing"."""
    empty = word.endswith(goods.NAMES_NOTHING) and not word.endswith("ment")
    other = word.lower() in neutral_words("en") or word in words.PRONOUNS or words.VERB.fullmatch(word)
    return word[0].islower() and not empty and not other
