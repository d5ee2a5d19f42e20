"""What a Chinese release is about as a whole: its area, and the product or partner that all of it is on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from gd_pipeline.extract import lead
from gd_pipeline.extract.chinese import words
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.scope import REGIONS, Sentence, is_city, is_within
from gd_pipeline.extract.tokens import Tokens
from gd_pipeline.model.document import Paragraph

_OFFICES = ("海关", "分署", "日报", "讯", "报")
_HERE = re.compile(r"[全我本][省市区县]")
"""The publisher's own area, named before."""
_NEAR = 16
"""So many characters may stand between an area and the indicator whose figure it has."""
_STATEMENTS = 12
"""So many sentences with a figure tell whether a release is about one product or partner,"""
_MOST = 0.6
"""if so large a part of them names it,"""
_SOME = 0.25
"""or so large a one where the title does."""


class Lead(lead.Lead):
    """The first paragraphs of a Chinese document, and what they say that it is about."""

    office = re.compile(r"\s*(?:海关|日报|特区报|市商务局|市统计局)")
    yardstick = re.compile(r"(?:占|高于|低于|快于|高出|比|超|居|在)$")

    def _area(self) -> str | None:
        """The publisher's own city, else the area that is stated first or named before any figure."""
        if own := self._own_city():
            return own
        # where a company sits is not what is told of
        first = self._public(lead.without_menu(self.text, self.first))
        for tokens in first:
            p = tokens.paragraph
            if p.role != "title":
                stated = self._stated_area(first)
                if stated is not None and (stated == "CN" or self.ref_area != "CN"):
                    return stated
            for t in lead.places(tokens.terms):
                code = t.get("ref_area")
                # only the title of a national release can be about a part of the nation
                if not code or code == "CN" or (p.role != "title" and self.ref_area == "CN"):
                    continue
                if is_within(code, "CN") and self._speaks_of(t, p):
                    return self._city_stated(code, first) or self._named_in_full(code)
        return self._area_of_office(first) or self._nation(self._national(first))

    def _public(self, first: Sequence[Tokens]) -> Sequence[Tokens]:
        spans = [(t, t.paragraph.start, t.paragraph.end) for t in first]
        return [t for t, a, b in spans if not words.COMPANY.search(self.text, a, b)] or first

    def _names(self, t: Term) -> bool:
        return self.text[t.start : t.end] not in words.CONTRACTS  # whose amount is of no kind by itself

    def _own_city(self) -> str | None:
        """The publisher's city, where the text says "our city" and names no other, nor a zone elsewhere."""
        own = self.ref_area or ""
        if not own[3:].isdigit():
            return None
        told = {t.get("ref_area") for tokens in self.first for t in tokens.terms} - {None, own}
        spans = [(t.paragraph.start, t.paragraph.end) for t in self.first]
        here = any(words.WHOLE_CITY.search(self.text, a, b) for a, b in spans)
        wide = {area for area in told if area in REGIONS or is_within(own, area or "")}
        return own if here and all(is_within(area or "", own) for area in told - wide) else None

    def _city_stated(self, part: str, first: Sequence[Tokens]) -> str | None:
        """The city whose figures open the text, where its title names a ``part`` of it without figures."""
        title = first[0]
        if title.paragraph.role != "title" or any(n.unit for n in title.numbers):
            return None
        stated = self._stated_area(first)
        return stated if stated != part and is_city(stated or "") and is_within(part, stated or "") else None

    def _named_in_full(self, area: str) -> str:
        """The area that a text calls by two names, of which its title has one: 黄埔区、广州开发区."""
        titled = [t for p in self.first if p.paragraph.role == "title" for t in p.terms]
        names = {self.text[t.start : t.end] for t in titled if t.get("ref_area") == area}
        for t in (t for p in self.first for t in p.terms):
            full, code = self.text[t.start : t.end], t.get("ref_area")
            if code and "、" in full and any(name in full for name in names):
                return code
        return area

    def _stated_area(self, first: Sequence[Tokens]) -> str | None:
        """The area whose figure is stated first: it is named right before the indicator."""
        for s in _statements(self.text, first):
            if _HERE.search(self.text, s.start, s.end):
                return None
            for t in lead.places(s.terms):
                code = t.get("ref_area")
                named = next((i for i in s.terms if i.start >= t.end and i.get("indicator")), None)
                if not code or not named or not is_within(code, "CN"):
                    continue
                between = words.CLOSED.sub("", self.text[t.end : named.start])
                # with the words behind the name, which may rank a place: 全国外贸第一大省
                behind = between + self.text[named.start : s.end]
                if code == "CN" and not words.NATION_SPEAKS.match(behind):
                    continue
                office = (between + self.text[named.start : named.end]).startswith(_OFFICES)
                if len(between) <= _NEAR and not office and not words.CLAUSE.search(between):
                    return self._set_against(s) or code if code == "CN" else code
        return None

    def _set_against(self, s: Sentence) -> str | None:
        """The place that a sentence sets against the nation: "全国下降，而广州却增长"."""
        for t in s.terms:
            code = t.get("ref_area")
            if code and code != "CN" and is_within(code, "CN") and self.text[t.start - 1 : t.start] == "而":
                return code
        return None

    def _speaks_of(self, t: Term, p: Paragraph) -> bool:
        """Not a dateline, a newspaper's or an office's name."""
        after, before = self.text[t.end : t.end + 14], self.text[max(p.start, t.start - 4) : t.start]
        office = after.startswith(_OFFICES) or before.endswith(("网", "社"))
        return not office and not words.DATELINE.match(after)


def part_spoken_of(text: str, found: Sequence[Tokens]) -> dict[str, str]:
    """The product and the partner that a whole release is about (家具出口, 对俄进出口), by dimension.

    It is the only one of its kind in the first sentence that states a figure, and most of them name it; where
    the title and the first one behind it name it alone, most of those that name no other part.
    """
    stated = list(islice(_statements(text, found), _STATEMENTS))
    if len(stated) < 3:
        return {}
    title = [tokens for tokens in found if tokens.paragraph.role == "title"]
    ends = max((tokens.paragraph.end for tokens in title), default=0)
    opening = [tokens.terms for tokens in title] + [s.terms for s in stated if s.start >= ends][:1]
    out = {}
    for dimension in ("product", "counterpart_area"):
        named = [{t.get(dimension) for t in s.terms if not t.get("ref_area")} - {None} for s in stated]
        ahead = {t.get(dimension) for t in stated[0].terms if t.start < _first_figure(stated[0])} - {None}
        if len(named[0]) == 1 and named[0] <= ahead:
            (code,) = named[0]
            titled = len(opening) > 1 and all(_opens_with(code, dimension, terms) for terms in opening)
            if code and sum(code in codes for codes in named) >= (_SOME if titled else _MOST) * len(named):
                out[dimension] = code
    return out


def _statements(text: str, paragraphs: Sequence[Tokens]) -> Iterator[Sentence]:
    """The sentences that state a figure of an indicator, no company's."""
    for tokens in paragraphs:
        for start, end in tokens.sentences:
            s = tokens.sentence(start, end, tokens.numbers)
            named = [t.end for t in s.terms if t.get("indicator")]
            stated = [n for n in s.numbers if n.unit and named and n.start >= named[0]]
            if stated and not words.COMPANY.search(text, start, end):
                yield s


def _first_figure(s: Sentence) -> int:
    """Where the first figure of a sentence stands."""
    return min((n.start for n in s.numbers if n.unit), default=s.end)


def _opens_with(code: str | None, dimension: str, terms: Sequence[Term]) -> bool:
    """Whether the flow that is named first is that of a part: 家具出口, 出口家具, 对东盟进出口."""
    flow = next((t for t in terms if t.get("indicator")), None)
    part = [t for t in terms if t.get(dimension) == code]
    return flow is not None and any(t.end == flow.start or flow.end == t.start for t in part)
