"""Why a Chinese number stays unread, whatever it measures: its words name what is not collected or not known.

Doubts of what a figure measures are in ``measures``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gd_pipeline.extract.chinese import words
from gd_pipeline.extract.chinese.mentions import Mentions, letters
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.lists import after_last
from gd_pipeline.extract.neutral import without_neutral
from gd_pipeline.extract.periods import When
from gd_pipeline.extract.scope import STOCKS, THINGS, TRADED, city_of, units_of
from gd_pipeline.model.codes import codes
from gd_pipeline.model.observation import BREAKDOWNS

_SO_MANY = re.compile(r"[两二三四五六七八九\d]{1,2}[个大]")
"""Between the names of places and the word for them."""

_HEADLINE = re.compile(r"(?<=[^\d\s])\s+(?=[^\d\s])")
"""Between two words: the one headline ends and another begins, 外贸"回暖" 进出口增长5%."""

_THE_PLACE = re.compile(
    r"(?:该|[经在从由]|全|整个|(?:^|[,，;。:]|[月年度]|其中|同期|以来|当月)(?:经|在|从|由)?)$"
)
"""Before a place without a name that was told before."""

WITHOUT_NAME = "a city or district without a name"
"""Whose figures are not known, nor those told behind them."""
_ZONE_WORD = re.compile(r"[\u4e00-\u9fff]*?(?:区|口岸|机场|港)")
"""What kind of zone a name ends with."""
_WIDER = frozenset({"CN", "CN-GD"})
"""Areas of which none is a city."""
_SOME_FIRMS = re.compile(
    r"(?:百强|龙头|骨干|重点|大型|头部|领军|规上|前[\d一二三四五六七八九十百]{1,4}[家大强位名]?)\"?(?:的)?(?:外贸|进出口|出口)?"
    r"企业(?:的|合计|共)?$"
)
"""Right before a flow: firms picked by their size or rank."""


class Doubts(Mentions):
    """The words before a number, and what of them no code list knows.

    ``own_place`` is the zone that is spoken of, where the words go back to it without its name.
    """

    own_place: re.Match[str] | None = None

    def doubt(self, area: str | None, *, of_goods: bool) -> tuple[str, str] | None:
        """(reason, detail) where the number is of something that is not collected or not known.

        ``of_goods``: the text speaks of goods, whose value 货值 is then.
        """
        members = [t for found in self.splits.values() for t in found]
        latest = max((t.end for t in [*self.indicators, *members]), default=self.at)
        scopes = self.named["out_of_scope"]
        scopes = [t for t in scopes if not self._is_worth(t, of_goods=of_goods)]
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
        joined = self._areas_joined()
        if joined:
            return "unknown_area", joined
        if self._place_without_name(area):
            return "unknown_area", WITHOUT_NAME
        if self.zone is not None and area not in words.FREE_TRADE_ZONES:
            return "unknown_area", self.zone[0]
        for i in self.indicators:
            place = words.PLACE.search(self.text, max(self.at, i.start - 12), i.start)
            if place and self._is_own_zone(place, area):
                self.own_place = place
            elif place and not self.zone and not self._is_named(place.start(), i):
                return "unknown_area", place[0]
        unknown = self._firms() or self._unknown() or self._unknown_goods() or self._unknown_sector()
        unknown = unknown or self._ranked() or self._unknown_people() or self._behind_thing()
        return ("unknown_row", unknown) if unknown else None

    def _is_named(self, place: int, before: Term) -> bool:
        """Whether a ``place`` before an indicator has a name, or so many names: 南沙、前海两个片区."""
        named = [t.end for t in self.areas if t.start < before.start]
        return any(end > place or _SO_MANY.fullmatch(self.text, end, place) for end in named)

    def _is_own_zone(self, place: re.Match[str], area: str | None) -> bool:
        """Whether a place without a name is the one spoken of (该口岸, at the begin of a clause 合作区).

        The names of that end with the same word.
        """
        known = codes("ref_area").get(area or "") if area and "/" in area else None
        word = _ZONE_WORD.match(self.text, place.start(), place.end())
        alone = _THE_PLACE.search(self.text, self.sentence.start, place.start())
        timed = any(w.end == place.start() for w in self.sentence.whens)
        if known is None or word is None or not (alone or timed or place.start() == self.sentence.start):
            return False
        names = (known.name_zh, *known.aliases_zh)
        return any(name.endswith(word[0]) and not name.endswith("产业" + word[0]) for name in names)

    def _is_worth(self, t: Term, *, of_goods: bool) -> bool:
        """Whether a term is the worth of the goods spoken of, or of the flow named right before it."""
        flow = any(i.end == t.start for i in self.indicators)
        return self.text[t.start : t.end] == words.VALUE_OF_GOODS and (of_goods or flow)

    def _place_without_name(self, area: str | None) -> bool:
        """Whether the words speak of the whole of a city or district that the text does not name."""
        wider = area in _WIDER
        if wider and "市" in self.words and self._goes_back_to(words.WHOLE_CITY):
            return True
        wider = wider or (area is not None and city_of(area) == area and area.endswith("00"))
        return wider and self._goes_back_to(words.WHOLE_DISTRICT)

    def _areas_joined(self) -> str:
        """A zone without a name that is told together with the last area: 横琴连同三个开发区."""
        if not self.areas:
            return ""
        zone = words.ZONE_JOINED.match(self.text, self.areas[-1].end, self.until)
        named = zone and any(t.get("ref_area") for t in self.terms if zone.start() <= t.start < zone.end())
        return zone[0] if zone and not named else ""

    def _firms(self) -> str:
        """What trade is not that of all, nor of a kind with a code: 百强企业出口, 铁路出口."""
        if not self.indicators or self.indicators[-1].get("indicator") not in TRADED:
            return ""
        way = words.TRANSPORT.search(self.text, self.at, self.indicators[-1].start)
        if way:
            return way[0]
        some = _SOME_FIRMS.search(self.text, self.at, self.indicators[-1].start)
        if some and "enterprise_type" not in self.splits:
            return some[0]
        for t in self.splits.get("counterpart_area", []):
            firms = words.FIRMS_OF.match(self.text, t.end)
            if firms or self.text.endswith(("资", "企"), t.start, t.end):
                return self.text[t.start : firms.end() if firms else t.end]
        return ""

    def _examples(self) -> str:
        """The last name before 等, when no name of the whole group follows: the group has no name."""
        people = [i for i in self.indicators if "PERSON" in units_of(i.get("indicator") or "")]
        clause = after_last(self.text, ",，;", self.at, people[-1].start) if people else self.at
        for kind in (*BREAKDOWNS, "ref_area"):
            for last in self.named[kind][-1:]:
                behind = (last.end, self.until)
                if last.start < clause or not words.EXAMPLES.match(self.text, *behind):
                    continue
                of_group = any(t.start > last.end for d in BREAKDOWNS for t in self.named[d])
                if not of_group and not words.RESPECTIVELY.search(self.text, *behind):
                    return self.text[last.start : last.end]
        return ""

    def _ranked(self) -> str:
        """The words of a ranking whose members are not named behind it: "前五大市场"."""
        ranked = words.TOP.search(self.words)
        members = [*self.splits.values(), self._listed(self.areas)]
        if ranked is None or any(len(found) > 1 for found in members):
            return ""
        end = self.at + ranked.end()
        return "" if any(t.start >= end for found in members for t in found) else ranked[0]

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
        return goods[0] if goods and not known and letters(without_neutral(goods[0])) > 1 else ""

    def _unknown_sector(self) -> str:
        """A part of manufacturing or services that no code list knows: 陶瓷制造业."""
        for t in self.splits.get("product", []):
            if self.text[t.start : t.end] in words.SECTORS:
                goods = next((k for k in self.named["product"] if k.end == t.start), None)
                if goods is not None:
                    return self.text[goods.start : t.end]
                told = [k.end for k in self.terms] + [w.end for w in self.whens]
                known = max([self.at, *(end for end in told if end <= t.start)])
                kind = words.KIND_OF_SECTOR.search(self.text, known, t.start)
                if kind and letters(without_neutral(kind[0])) > 1:
                    return self.text[kind.start() : t.end]
        return ""

    def _behind_thing(self) -> str:
        """Words between the name of a thing and its number that say of what of it is told: 创业团队融资额."""
        if not self.indicators or self.indicators[-1].get("indicator") not in THINGS:
            return ""
        gap = without_neutral(self.text[self.indicators[-1].end : self.until])
        return gap if letters(gap) > 1 else ""

    def _unknown(self) -> str:
        """Words right before the indicator or the verb that no code list knows, and that name something."""
        start = after_last(self.text, ",，;:()", self.at, self.until)
        if self.indicators and self.indicators[-1].start >= start:
            stop = self.indicators[-1].start
            anew = [m.end() for m in _HEADLINE.finditer(self.text, start, self.until)]
            start = max([start, *(at for at in anew if at <= stop)])
            if self.indicators[-1].get("indicator") in STOCKS - THINGS:
                start = after_last(self.text, "的", start, stop)
        else:
            verb = words.DIRECTION.search(self.text, start, self.until)
            stop = verb.start() if verb else self.until
        thing = next((t for t in self.things if start <= t.start and t.end <= stop), None)
        if thing is not None:
            return self.text[thing.start : thing.end]
        names = [t for kind in ("indicator", *BREAKDOWNS) for t in self.named[kind]]
        fixed = next((t for t in self.named["fixed_expression"] if start <= t.start and t.end == stop), None)
        if fixed and not any(start <= t.start for t in names):
            return self.text[fixed.start : fixed.end]
        i = max([start, *(t.end for t in names if t.end <= stop)])
        if stop - i < 2:
            return ""
        known: Sequence[Term | When] = [*self.terms, *self.whens]
        districts = [(m.start() + self.at, m.end() + self.at) for m in words.DISTRICT.finditer(self.words)]
        districts += [found.span() for found in (self.zone, self.own_district, self.own_place) if found]
        gaps = []
        for a, b in sorted([(x.start, x.end) for x in known] + self.asides + districts):
            if i <= a < stop:
                gaps.append(self.text[i:a])
            if a < stop:
                i = max(i, b)
        if i < stop:
            gaps.append(self.text[i:stop])
        named = [without_neutral(gap[gap.rfind("的") + 1 :]) for gap in gaps]
        word = max(named, key=letters, default="")
        return word.strip() if letters(word) >= 2 else ""
