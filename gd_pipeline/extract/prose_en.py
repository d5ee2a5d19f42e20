"""Reads the sentences of an English release: binds each number to what it measures.

English names the subject before the number as often as behind it ("an 8 percent rise in exports"), and the
period mostly at the end of the sentence. A number's head is the text since the figure before it, its tail the
text up to the next boundary; both may name the topic. Policy goals are read in ``policy``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.lexicon import terms as lexicon_terms
from gd_pipeline.extract.numbers import TIMES, Number
from gd_pipeline.extract.periods import When
from gd_pipeline.extract.lists import distinct, last_distinct, spread
from gd_pipeline.extract.scope import DIMENSIONS, MONEY, Claim, Refusal, Sentence, Topic, flow_period, goods_are_exported, is_sector, main_indicator, percent, units_of
from gd_pipeline.model.observation import TOTAL
from gd_pipeline.model.period import Period

UP = (
    r"up|upped|rise[ns]?|rose|rising|increas\w*|grew|grow(?:n|s|th|ths|ing)?|gain\w*|jump\w*|surg\w*|climb\w*|expand\w*|expansion|"
    r"soar\w*|rais(?:ed|ing)|leapt|shot up|advanc(?:ed|es|ing)|more|hike|skyrocket\w*|upswing|uptick|improv(?:ed|ement)|added|rebound\w*|leap\w*|went up"
)
DOWN = (
    r"down|fell|fall(?:en|s|ing)?|drop\w*|declin\w*|decreas\w*|dip(?:s|ped|ping)?|shr[aiu]nk\w*|shrinkage|slump\w*|plung\w*|plummet\w*|"
    r"contract(?:ed|ion|ing)|slid\w*|reduc\w*|less|slip(?:s|ped|ping)?|tumbl\w*|slash\w*|downturn|off"
)
_DIRECTION = re.compile(rf"\b(?:(?P<down>{DOWN})|(?P<up>{UP}))\b(?! than\s*(?:\d|$|about|nearly|US|RMB|\$))", re.IGNORECASE)
_NOUN = re.compile(
    rf"^[\s-]*(?:\([^)]*\)\s*)?(?:(?:year-on-year|year on year|yoy|y-o-y|annual|yearly|on-year|sharp|steep|strong|slight)\s+)*(?:(?P<down>{DOWN})|(?P<up>{UP}))\b",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\b(?:account\w*\s+for|mak(?:es?|ing)\s+up|made\s+up|represent\w*|compris\w*|constitut\w*|t(?:ook|ak(?:e|es|ing))\s+up|share|proportion|contribut\w*)\b",
    re.IGNORECASE,
)
_OF_WHOLE = re.compile(
    r"^\s*of\s+(?:the\s+|its\s+|all\s+|their\s+|this\s+|that\s+|our\s+|Guangdong|China|Shenzhen|Guangzhou|total|national|overall|foreign|exports|imports|trade)",
    re.IGNORECASE,
)
_MANY_YEARS = re.compile(
    r"average annual|annual average|annually|on average|compound|since (?:19|20)\d\d|compared (?:with|to) (?:the same period (?:of|in) )?2019"
    r"|(?:from|than in|over) 2019|two-year average|over the past|double[ds]?\b",
    re.IGNORECASE,
)
_MOM = re.compile(r"month[- ]on[- ]month|month[- ]over[- ]month|(?:from|over|than) (?:the )?(?:previous|last|preceding) month", re.IGNORECASE)
_INCREMENT = re.compile(rf"\b(?:{UP}|{DOWN})\s+(?:by|of)\s+(?:about|nearly|over|some|more than|almost)?\s*(?:US\$|\$|RMB)?\s*$", re.IGNORECASE)
_RESPECTIVELY = re.compile(r"\brespective(?:ly)?\b", re.IGNORECASE)
_EACH = re.compile(r"\b(?:both|each|all (?:three|four|of them)|all\b)", re.IGNORECASE)
_NESTED = re.compile(r"\b(?:of which|among which|among (?:them|these|this|the total)|of (?:them|this|these|that|the total)\b|including|here\b|in this (?:sector|category))", re.IGNORECASE)
_ANAPHOR = re.compile(
    r"(?:of which|(?:among|of) (?:them|these|this|which|the total)|it |they |this |that |such |the (?:figure|volume|growth|number|value|amount|total|former|two-way|bilateral)\b|two-way|bilateral|including|their )",
    re.IGNORECASE,
)
_NOT_TRADE = re.compile(
    r"\s*(?:partners?|zones?|fairs?|modes?|unions?|wars?|frictions?|structure|associations?|facilitation|barriers?|tensions?|promotion|polic(?:y|ies)|agreements?|officials?"
    r"|ports?|hubs?|center|centre|corridor|finance|in services|disputes?|negotiat\w*|environment|development|council|bureau|commission|department|companies|enterprises|firms|missions?|shows?|talks|deals?)\b",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"\b(?:the|these|those|its|all)\s+(?:top\s+|main\s+|major\s+)?(?:two|three|four|five|six|ten)\b[^,;]*\b(?:together|combined|jointly|in total)\b"
    r"|\b(?:together|combined|jointly)\b[^,;]*\b(?:account|mak|made|represent|stood|contribut)", re.IGNORECASE
)
_ENUMERATORS = re.compile(r",\s*and\s+|,\s+|\s+and\s+")
_OPENING = re.compile(r"\b(?:of|to|with|from|them|these|which|including|as)\b,?\s+", re.IGNORECASE)
_NATIONAL_RATE = re.compile(
    r"\b(?:against|compared (?:with|to)|versus)\b[^,;]*\b(?:national|nationwide|nation|country)\b[^,;\d]*$", re.IGNORECASE
)
_NATIONWIDE = re.compile(r"[^,;]{0,24}\bnationwide\b", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s*(?:US|RMB)?\$?\s*$")
_NEW_FIRMS = re.compile(r"\b(?:new|newly|set up|established|registered|approved|founded)\b", re.IGNORECASE)
_PREDICATE = re.compile(r"\b(?:were|was|are|is|came from|went to|comes from|go to)\s+(?:the\s+)?", re.IGNORECASE)
_ZONE = re.compile(r"(?:'s)?\s+(?:\w+\s+)?(?:(?:Comprehensive )?Bonded (?:Zone|Port|Area)|Free Trade (?:Port )?(?:Zone|Area)|Port\b|Airport|High-tech (?:Zone|Park)|Economic (?:and|&))")
_SINCE = re.compile(r"\bsince (?:the|its|their) (?:opening|launch|establishment|start|beginning|inauguration|implementation|return)\b(?! of (?:the|this) year)", re.IGNORECASE)
_MILESTONE = re.compile(r"\b(?:cross\w*|pass(?:ed|es|ing)|break\w*|broke|breach\w*|surpass\w*|top(?:ped|s|ping))\b[^,;]*$", re.IGNORECASE)
_BOUNDARY = re.compile(r"[,;:()]|\s-+\s|\b(?:while|whereas|but|whose)\b|\band\b(?=\s+(?:its|the|their|exports|imports?|exports?|that|those)\b)", re.IGNORECASE)
_COMPANY = re.compile(r"\b(?:our company|the company(?:'s)?|Co\.|Ltd|Inc\.|our exports|the firm(?:'s)?|the plant|its factory|we (?:export|sold|have|are|plan)|said \w+ \w+, (?:general )?manager)\b")
_BASE = re.compile(
    r"\b(?:higher|faster|lower|slower|better|larger|above|below|outpac\w*|exceed(?:ing|s)? the|against|compared (?:with|to)|versus|than)\b[^,;]*"
    r"|\b(?:China's|the country's|the nation's|national|world's|largest|top|biggest|first|second|third|fourth|fifth)\s+(?:\w+\s+)?(?:trading|trade|export|import|foreign trade)\s+(?:partner|province|city|market|destination)\w*"
    r"|\b(?:General Administration of Customs|Guangdong (?:Branch|Sub-Administration)|Customs (?:in|of) \w+|\w+ Customs|Department of Commerce|Bureau of \w+)\b",
    re.IGNORECASE,
)
_THERE = re.compile(r"(?P<city>\bthe city(?:'s)?\b|\bcity's\b)|(?P<province>\bthe province(?:'s)?\b|\bprovincial\b)", re.IGNORECASE)
_NEUTRAL = frozenset(
    "the a an its their our his total overall of foreign trade value volume volumes year year's month monthly annual annually combined local goods "
    "merchandise data while meanwhile and or in for with from to by on at as also both all each that this these those it province's city's country's nation's "
    "nation province city guangdong's china's export import exports imports growth growing steady strong robust rapid fast sharp rising falling increased increasing "
    "gross new actual cumulative aggregate direct outbound inbound major main key leading top bilateral two-way mutual other said saying says reached hit was were had has have "
    "figures figure amount amounts total's corresponding such same respectively among them which than more over about nearly almost up down boosted boosting driving drove "
    "promoting promote expanding expand stabilizing traditional global overseas international domestic including besides however after before during period whole entire full "
    "quarter half first second third fourth customs show showed shows statistics according per capita further many most only just even still so far meanwhile commodity product products "
    "firms enterprises companies businesses sector industry industries area zone district port region regions south north east west southern northern physical industrial "
    "record high-quality cargo container shipping services service online digital general's is are be been being will would can could may might but not no when where what who how "
    "into out between across through via against within without under above below since until because due thanks despite amid around some any every either neither both's one two three four five six seven eight nine ten here there".split()
)
_NP_STOP = re.compile(
    rf"\b(?:{UP}|{DOWN}|reach\w*|total\w*|hit|amount\w*|was|were|is|are|stood|stand\w*|valued|worth|account\w*|made|mak\w*|came|come|had|have|has|in|to|from|by|with|at|on|during|for|while|which|whose|exceed\w*|surpass\w*|respectively|over|nearly|about|of|last|this|saw|rank\w*|went|remain\w*|maintain\w*|register\w*|record\w*|also|continu\w*|RMB|US|USD|CNY|yuan|RMB\d|turned|showed|accounts|jumped)\b|\bRMB|[,;:().$\d]",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Reader:
    """Reads sentence after sentence of one paragraph; ``topic`` is carried on, ``home`` what a paragraph begins with."""

    text: str
    home: Topic
    topic: Topic
    claims: list[Claim] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    _recent: list[Topic] = field(default_factory=list)
    _last_measure: str = ""
    _last_sign: int = 1
    _last_topics: list[Topic] = field(default_factory=list)
    _said: list[str] = field(default_factory=list)
    _last_points: bool = False
    _uncounted: list[int] = field(default_factory=list)
    _firms: set[int] = field(default_factory=set)
    _terms: list[Term] = field(default_factory=list)
    _beside: dict[int, list[Number]] = field(default_factory=dict)

    def sentence(self, s: Sentence) -> None:
        """Read one sentence: every number of it ends as a claim or as a refusal."""
        self._recent, self._last_measure, self._last_topics = [], "", []
        self._terms = s.terms
        said, self._said = self._said, []
        body = self.text[s.start : s.end]
        company = bool(_COMPANY.search(body))
        nested = bool(_ANAPHOR.match(body.lstrip()))
        parent = self.topic
        if not nested:
            self.topic = replace(self.topic.fresh(), indicator=main_indicator(said, self.topic.indicator))
        groups = self._groups(s)
        self._period_of_sentence(s, groups)
        if not groups:
            first = next((t for t in s.terms if t.get("ref_area")), None)
            if first and self._is_subject_area(first) and re.match(r"\s*(?:In|For|As for|Meanwhile, in)?\s*$", self.text[s.start : first.start]):
                self.topic = self.topic.within(first.get("ref_area"))
        at = s.start
        for i, group in enumerate(groups):
            until = groups[i + 1][0].start if i + 1 < len(groups) else s.end
            stop = max(n.stop for m in group for n in (m, *self._beside.get(m.start, ())))
            stop += self.text[stop : stop + 1] == ")" and stop > group[-1].stop
            head = self.text[at : group[0].start]
            tail_end = self._tail_end(stop, until)
            before = self.topic
            topics = self._topics(s, at, group, (stop, tail_end), parent, nested or bool(_NESTED.search(head)))
            self.topic = topics[-1]
            if not _NESTED.search(head):
                parent = self.topic
            self._bind(group, topics, head, self.text[stop:tail_end], company)
            if _FROM.search(head) and i:
                self.topic = before
            nested = False
            at = stop

    # -- words to topics ---------------------------------------------------------------------------------

    def _groups(self, s: Sentence) -> list[list[Number]]:
        """The lists of figures; counts take their unit from the indicator that they count."""
        self._beside, self._uncounted, self._firms = {}, [], set()
        numbers: list[Number] = []
        for n in s.numbers:
            last = numbers[-1] if numbers else None
            if last and n.unit in MONEY and last.unit in MONEY and last.unit != n.unit and _OPENED.fullmatch(self.text[last.stop : n.start]):
                self._beside.setdefault(last.start, []).append(n)
            else:
                numbers.append(self._counted(n, s))
        figures = []
        for group in _lists(self.text, s.start, numbers):
            if group[0].unit is None:
                self._refuse(group, "no_unit")
                self._uncounted += [n.stop for n in group if n.value >= 50 and re.match(r"\s+[a-z]", self.text[n.stop : n.stop + 3])]
            else:
                figures.append(group)
        return figures

    def _follows_uncounted(self, group: Sequence[Number], head: str) -> bool:
        """A growth behind a count of things that no code list knows is the growth of that count."""
        first = group[0]
        counts = [c for c in self._uncounted if first.start - len(head) <= c <= first.start]
        return bool(counts) and not any(t.get("indicator") and counts[-1] <= t.start < first.start for t in self._terms)

    def _counted(self, n: Number, s: Sentence) -> Number:
        if n.unit is not None or n.power > 6:
            return n
        for t in s.terms:
            if t.get("enterprise_type") == "foreign" and re.fullmatch(r"\s+(?:[a-z-]+\s+){0,2}", self.text[n.stop : t.start] or "?"):
                if _NEW_FIRMS.search(self.text[s.start : s.end]):
                    self._firms.add(n.start)
                    return replace(n, unit="COUNT")
            indicator = t.get("indicator")
            if indicator is None:
                continue
            unit = next(iter(units_of(indicator) & {"COUNT", "PERSON"}), None)
            if unit is None:
                continue
            between = self.text[n.stop : t.start]
            if t.start >= n.stop and re.fullmatch(r"[\s\"-]*(?:[a-z-]+\s+){0,2}\"?", between):
                return replace(n, unit="PERSON" if "PERSON" in units_of(indicator) else "COUNT")
            before = self.text[t.end : n.start]
            if t.end <= n.start and re.search(r"(?:reached|reaching|hit|hitting|totall?ed|to|stood at|was|were|of|amounted to|exceeded|is|are|over|about|nearly)\s*$", before) and len(before) < 90:
                return replace(n, unit=unit)
        return n

    def _period_of_sentence(self, s: Sentence, groups: Sequence[Sequence[Number]]) -> None:
        """A sentence with one period stands in it, wherever the period is printed."""
        found = [w for w in s.whens if w.role == "period" and not self._is_base(w)]
        if groups and found and (len(found) == 1 or found[0].start < groups[0][0].start):
            if found[0].period is not None:
                self.topic = replace(self.topic, period=found[0].period)
        elif len(found) > 1 and groups and found[0].start < groups[-1][0].start and found[0].period is not None:
            self.topic = replace(self.topic, period=found[0].period)

    def _is_base(self, w: When) -> bool:
        before = self.text[max(0, w.start - 24) : w.start]
        clause = self.text[max(self.text.rfind(c, 0, w.start) for c in ",;.\n") + 1 : w.start]
        if re.search(r"\b(?:compared (?:with|to)|versus|than|since)\b", clause, re.IGNORECASE):
            return True
        return bool(re.search(r"\b(?:than|over|with|against|since)\s+(?:that\s+)?(?:in\s+|of\s+|the\s+)*$", before)) or bool(
            re.search(r"\b(?:from|to)\s+(?:the\s+)?$", before) and w.period is not None and w.period.freq == "A" and not w.single
        )

    def _tail_end(self, start: int, until: int) -> int:
        m = _BOUNDARY.search(self.text, start, until)
        return m.start() if m else until

    def _topics(self, s: Sentence, at: int, group: Sequence[Number], after: tuple[int, int], parent: Topic, nested: bool) -> list[Topic]:
        start, (stop, tail_end) = group[0].start, after
        tail = self.text[stop:tail_end]
        whole = bool(_OF_WHOLE.match(tail)) or bool(_SHARE.search(self.text[max(at, start - 40) : start]))
        bases = [(at + m.start(), at + m.end()) for m in _BASE.finditer(self.text[at:start])]
        spans = [(at, start)] if whole or group[0].unit == "PP" else [(at, start), (stop, tail_end)]
        bases += [(stop + m.start(), stop + m.end()) for m in _BASE.finditer(tail)]

        def inside(a: int) -> bool:
            return any(x <= a < y for x, y in spans) and not any(x <= a < y for x, y in bases)

        terms = [t for t in s.terms if inside(t.start) and not self._other_trade(t) and not self._repeats(t, s)]
        headed = [t for t in terms if t.start < start and any(t.get(k) for k in ("indicator", *DIMENSIONS))]
        counted = [t for t in terms if t.start >= stop and t.get("indicator") and group[0].unit in ("COUNT", "PERSON")]
        if counted:
            terms = [t for t in terms if t.start >= counted[0].start or not t.get("indicator")]
        elif headed and not self._tail_speaks(tail):
            terms = [t for t in terms if t.start < start]
        whens = [w for w in s.whens if inside(w.start)]
        context = parent if nested and terms else self.topic
        topics = [context]
        periods = [w for w in whens if w.role == "period" and w.period is not None and not self._is_base(w)]
        if periods:
            listed = len(periods) == len(group) > 1 and _RESPECTIVELY.search(self.text[at:tail_end])
            topics = [replace(t, period=w.period) for t in topics for w in (periods if listed else periods[-1:])]
        elif any(w.role == "current" for w in whens) and context.period is not None:
            topics = [replace(context, period=Period(context.period.last, context.period.last))]
        if whole and not headed:
            terms = [*terms, *self._predicate(s, stop)]
        topics = self._areas(s, at, start, terms, topics)
        if start in self._firms:
            return [replace(t.fresh(), indicator="fdi_firms", product=t.product, counterpart_area=t.counterpart_area) for t in topics]
        return self._dimensions(at, start, terms, topics, nested, context)

    def _other_trade(self, t: Term) -> bool:
        """ "trade zone", "trade partner": no figure of trade."""
        return t.get("indicator") == "trade" and t.end - t.start <= 13 and bool(_NOT_TRADE.match(self.text, t.end))

    def _repeats(self, t: Term, s: Sentence) -> bool:
        """ "the Association of Southeast Asian Nations (ASEAN)": the bracket says the same again."""
        return self.text[t.start - 1] == "(" and any(o.end == t.start - 2 and o.kinds == t.kinds for o in s.terms)

    @staticmethod
    def _tail_speaks(tail: str) -> bool:
        return bool(
            re.match(
                rf"[\s-]*(?:(?:year-on-year|year on year|annual)\s+)?(?:{UP}|{DOWN})?\s*(?:in|for|of|was|were|worth of|came from|went to)\s", tail, re.IGNORECASE
            )
        ) or bool(
            re.match(r"\s*(?:to|with|from)\s+[A-Z]", tail)
        )

    def _predicate(self, s: Sentence, stop: int) -> list[Term]:
        """ "72.6 percent of exports, or 34 billion yuan, were machines": what the share is the share of stands behind."""
        for m in _PREDICATE.finditer(self.text, stop, s.end):
            found = [t for t in s.terms if t.start == m.end() and any(t.get(d) for d in DIMENSIONS)]
            if found:
                return found
        return []

    def _areas(self, s: Sentence, at: int, start: int, terms: list[Term], topics: list[Topic]) -> list[Topic]:
        areas = [t for t in terms if t.get("ref_area") and self._is_subject_area(t)]
        zone = next((t for t in terms if t.get("ref_area") and _ZONE.match(self.text, t.end)), None)
        if zone:
            return [replace(t, blocked="unknown_area", detail=self.text[zone.start : zone.end + 24]) for t in topics]
        for m in _THERE.finditer(self.text, at, start):
            home = self.home.area if m["city"] else "CN-GD"
            if not any(t.start > m.start() for t in areas):
                topics = [t.within(home) for t in topics]
        if areas:
            items = _items(self.text, areas)
            topics = [t.within(a.get("ref_area")) for t in topics for a in items]
        return topics

    def _is_subject_area(self, t: Term) -> bool:
        if re.search(r"\b(?:district|town|county|part|port|city|economy|capital) (?:of|in) (?:the\s+)?$", self.text[max(0, t.start - 24) : t.start]):
            return False
        word = self.text[t.start : t.end]
        after, before = self.text[t.end : t.end + 26], self.text[max(0, t.start - 30) : t.start]
        if word.isupper() and len(word) > 4 and re.match(r",? (?:[A-Z][a-z]|\()", after):
            return False
        if _ZONE.match(after):
            return False
        if re.match(r"\s*(?:Customs|Daily|Branch|Sub-Administration|Municipal|Bureau|University|News|Academy|Port\b|-)", after):
            return False
        if t.get("ref_area") == "CN":
            if re.search(r"\b(?:[Ss]outh(?:ern)?)\s+$", before):
                return False
            if re.match(r"(?:'s)?\s+(?:southern\s+|south\s+)?(?:Guangdong|province|largest|biggest|top|total|first|leading|No)", after):
                return False
            return bool(re.match(r"(?:'s)?\s*(?:foreign|exports|imports|trade|total|as a whole|grew|rose|,|average|FDI|goods)|\s*$|[)\s]", after)) and not re.search(
                r"\b(?:of|in|across|from|to|with|for|by)\s+(?:the\s+)?$", before
            )
        return True

    def _dimensions(self, at: int, start: int, terms: list[Term], topics: list[Topic], nested: bool, context: Topic) -> list[Topic]:
        dims = {d: _items(self.text, [t for t in terms if t.get(d) and not t.get("ref_area")]) for d in DIMENSIONS}
        dims = {d: found for d, found in dims.items() if found}
        indicators = _items(self.text, [t for t in terms if t.get("indicator")])
        makers = [t for t in terms if t.get("enterprise_type") == "foreign" and self._newly_made(t)]
        traded = {"trade", "exports", "imports", "balance"}
        if "product" in dims and indicators and indicators[-1].get("indicator") in traded:
            dims["product"] = [t for t in dims["product"] if not is_sector(t.get("product") or "")]
            dims = {d: found for d, found in dims.items() if found}
        if makers and not indicators:
            dims.pop("enterprise_type", None)
            topics = [replace(t.fresh() if not dims else t, indicator="fdi_firms", enterprise_type=TOTAL, blocked="", detail="") for t in topics]
        scopes = [t for t in terms if t.get("out_of_scope")]
        named = [*indicators, *(f for found in dims.values() for f in found)]
        if dims:
            if not nested:
                topics = [t.total() for t in topics]
            for d, found in dims.items():
                topics = [replace(t, **{d: f.get(d)}, blocked="", detail="") for t in topics for f in found]
        if indicators:
            topics = [replace(t, indicator=_joined(context, i.get("indicator"), nested), blocked="", detail="") for t in topics for i in indicators]
            topics = self._unlisted(indicators, dims, topics)
        if "product" in dims and not indicators:
            topics = [goods_are_exported(t) for t in topics]
        if scopes and (not named or scopes[-1].start > max(t.start for t in named if t.start < start or True)):
            return [replace(topics[-1], blocked="not_relevant", detail=self.text[scopes[-1].start : scopes[-1].end])]
        return topics

    def _newly_made(self, t: Term) -> bool:
        """ "newly established foreign-funded firms" are the new firms, not a kind of trader."""
        before, after = self.text[max(0, t.start - 24) : t.start], self.text[t.end : t.end + 40]
        return bool(re.search(r"\bnew(?:ly[- ](?:established|registered|set[- ]up|launched|added|founded))?\s+$", before, re.IGNORECASE)) or bool(
            re.match(r"(?: \([^)]*\))?(?:\s+(?:were|was|have been|had been))?(?:\s+newly)?\s+(?:established|set up|registered|founded)\b", after)
        )

    def _unlisted(self, indicators: list[Term], dims: dict[str, list[Term]], topics: list[Topic]) -> list[Topic]:
        """A product that no code list knows: "exports of X" gets a slug of its own words, an unknown word before blocks."""
        last = indicators[-1]
        if last.get("indicator") not in ("exports", "imports", "trade"):
            return topics
        of = re.match(r"\s+of\s+(?:the\s+|its\s+|such\s+|some\s+)?", self.text[last.end : last.end + 20])
        if of and "product" not in dims:
            begin = last.end + of.end()
            end = _NP_STOP.search(self.text, begin)
            phrase = self.text[begin : end.start() if end else begin]
            words = [w for w in re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)*", phrase.lower()) if w not in _NEUTRAL]
            if end and any(begin <= t.start < end.start() for t in self._terms):
                return topics
            if len(words) > 3:
                return [replace(t, blocked="unknown_row", detail=phrase.strip()) for t in topics]
            if words and not dims:
                return [replace(t, product="_".join(words).replace("-", "_")) for t in topics]
        first = indicators[0]
        before = re.search(r"([A-Za-z'-]+)\s+$", self.text[max(0, first.start - 30) : first.start])
        if before and "product" not in dims and not dims:
            word = before[1].lower()
            opens = re.search(r"(?:^|[,;:.(]|\b(?:the|its|their|and|while|of|'s))\s*$", self.text[: first.start - len(before[0])][-12:], re.IGNORECASE)
            if opens and not re.search(r"-(?:quarter|half|month|year|to-date)$", word) and word.removesuffix("'s") not in _NEUTRAL and word not in _NEUTRAL and not word.endswith(("'s", "ing", "ed", "ly")) and before[1][0].islower():
                return [replace(t, blocked="unknown_row", detail=before[1]) for t in topics]
        return topics

    # -- numbers to claims -------------------------------------------------------------------------------

    def _bind(self, group: list[Number], topics: list[Topic], head: str, tail: str, company: bool) -> None:
        clause = re.split(r"[,;:()]|\s-+\s", head)[-1]
        if company:
            self._refuse(group, "not_relevant", "a single company")
            return
        if _SINCE.search(head):
            self._refuse(group, "many_years", "since a beginning years ago")
            return
        if _TOGETHER.search(head):
            self._refuse(group, "ambiguous", "a group taken together")
            return
        if self._names_unknown_place(head, group[0]):
            self._refuse(group, "unknown_area", head[-30:].strip())
            return
        measure, sign, of = self._measure(group[0], clause, head, tail)
        if group[0].unit in ("PCT", TIMES) and self._follows_uncounted(group, head):
            self._refuse(group, "no_indicator", "growth of a count that is not collected")
            return
        if measure in ("", "increment", "many_years"):
            self._refuse(group, measure if measure == "many_years" else "ambiguous", clause.strip())
            return
        if measure == "share":
            topics = [self._of_base(t, tail) for t in topics]
        if measure == "yoy" and (_NATIONAL_RATE.search(clause) or _NATIONWIDE.match(tail)):
            topics = [t.within("CN") for t in topics]
        bound = self._assign(group, topics, clause, head, tail)
        if bound is None:
            self._refuse(group, "ambiguous", "a list and its numbers do not match")
            return
        for number, topic in bound:
            self._claim(number, topic, measure, sign, of)
            for other in self._beside.get(number.start, ()):
                self._claim(other, topic, measure, sign, of)
        self._last_points = measure == "pp" and bool(_SHARE.search(head))
        if group[0].unit in ("PCT", TIMES):
            self._last_measure, self._last_sign = measure, sign
        self._said += [t.indicator for _, t in bound if t.indicator]
        self._last_topics = [t for _, t in bound]
        if len(topics) > 1 or measure == "level":
            self._recent += self._last_topics

    def _of_base(self, topic: Topic, tail: str) -> Topic:
        """A share of exports is told of exports, also where the subject was trade as a whole."""
        base = self._base(tail) or ""
        if topic.indicator == "trade" and topic.broken_down and base in ("exports", "imports"):
            return replace(topic, indicator=base)
        return topic

    def _names_unknown_place(self, head: str, n: Number) -> bool:
        """A bracket behind a name that no code list knows: "Houjie (US$5.47 billion)"."""
        m = re.search(r"([A-Z][A-Za-z'-]+)\s*\((?:US|RMB|\$|\s)*$", head)
        at = n.start - len(head) + (m.end(1) if m else 0)
        return m is not None and not any(t.end == at for t in self._terms) and not _known(m[1])

    def _assign(self, group: list[Number], topics: list[Topic], clause: str, head: str, tail: str) -> list[tuple[Number, Topic]] | None:
        if len(group) == 1:
            if len(topics) == 1:
                if _EACH.search(clause) and len(self._recent) > 1 and topics[0] == self._recent[-1]:
                    return [(group[0], t) for t in dict.fromkeys(self._recent)]
                return [(group[0], topics[0])]
            if _EACH.search(head) or _RESPECTIVELY.search(tail):
                return [(group[0], t) for t in topics]
            if group[0].unit in MONEY and self._recent:
                return None
            return None
        if len(topics) == len(group):
            return list(zip(group, topics, strict=True))
        recent = last_distinct(self._recent, len(group))
        if len(topics) == 1 and len(recent) == len(group):
            return list(zip(group, recent, strict=True))
        return self._spread(group, topics, head) or self._behind(group, topics)

    def _behind(self, group: list[Number], topics: list[Topic]) -> list[tuple[Number, Topic]] | None:
        """ "increases of 4.6%, 6.6% and 12.6% respectively in trade with A, B and C": the list stands behind its numbers."""
        stop = group[-1].stop
        if not re.match(r"[\s,]*(?:year[- ]on[- ]year|,|\s)*(?:respectively|of|in|growth|increases?|to|with)\b", self.text[stop : stop + 40]):
            return None
        end = next((i for i in (self.text.find(c, stop) for c in (". ", "\n")) if i >= 0), len(self.text))
        behind = [t for t in self._terms if stop <= t.start < end]
        for kind in (*DIMENSIONS, "indicator"):
            items = [t for t in behind if t.get(kind)]
            listed = _items(self.text, items[: len(group)])
            if len(listed) == len(group):
                field_ = "indicator" if kind == "indicator" else kind
                named = [t.get("indicator") for t in behind if t.get("indicator") and t.start < listed[0].start]
                last = replace(topics[-1].fresh(), indicator=named[-1] if named and kind != "indicator" else topics[-1].indicator)
                return [(n, replace(last, **{field_: t.get(kind)})) for n, t in zip(group, listed, strict=True)]
        return None

    def _spread(self, group: list[Number], topics: list[Topic], head: str) -> list[tuple[Number, Topic]] | None:
        """A list with members that no code list knows: products get a slug of their own words, others stay unread."""
        at = group[0].start - len(head)
        for d in DIMENSIONS:
            items = [t for t in self._terms if at <= t.start < group[0].start and t.get(d) and not t.get("ref_area")]
            start = max([m.end() for m in _OPENING.finditer(self.text, at, items[-1].start)], default=at) if items else at
            members = items and spread(self.text, start, items, len(group), _ENUMERATORS)
            if members:
                last = topics[-1].fresh()
                return [(n, self._member(last, d, m)) for n, m in zip(group, members, strict=True)]
        return None

    @staticmethod
    def _member(topic: Topic, dimension: str, member: Term | str) -> Topic:
        if isinstance(member, Term):
            return replace(topic, **{dimension: member.get(dimension)})
        words = [w for w in re.findall(r"[a-z0-9]+", member.lower()) if w not in _NEUTRAL]
        if dimension == "product" and 0 < len(words) <= 3:
            return replace(topic, product="_".join(words))
        return replace(topic, blocked="unknown_row", detail=member)

    def _measure(self, n: Number, clause: str, head: str, tail: str) -> tuple[str, int, str | None]:
        """(measure, sign, of) of a number, from the words around it."""
        directions = list(_DIRECTION.finditer(clause))
        last = directions[-1] if directions else None
        sign = -1 if last and last["down"] else 1
        if n.unit == "PP":
            low = bool(re.search(r"\b(?:lower|slower|below|down|less|behind|drop|decline|fell)\b", clause + tail, re.IGNORECASE))
            if re.search(r"contribut", clause, re.IGNORECASE):
                return "contribution", 1, self.topic.indicator
            return "pp", -1 if low else 1, self._base(tail)
        if n.unit in ("PCT", TIMES):
            if _MANY_YEARS.search(clause) or _MANY_YEARS.match(tail.strip()) or (n.unit == TIMES and re.search(r"20\d\d", tail)):
                return "many_years", 1, None
            noun = _NOUN.match(tail)
            share = _SHARE.search(clause)
            if noun and share and re.search(r"represent\w*|mak\w*|made|mark\w*", share[0], re.IGNORECASE):
                share = None
            if share and share[0].lower().startswith("contribut") and re.match(r"[^,;]*\bgrowth\b", tail):
                return "contribution", 1, self._base(tail)
            if share and not (last and last.start() > share.end()) and n.unit == "PCT":
                return "share", 1, self._base(tail)
            if self._last_points and re.fullmatch(r"\s*to\s*", head):
                return "share", 1, self.topic.indicator
            if re.search(r"outpac|ahead of|exceeding the|beat(?:ing)? the", clause):
                return "", 1, None
            if n.unit == "PCT" and re.match(r"[\s-]*share\b", tail):
                return "share", 1, self.topic.indicator
            if n.unit == "PCT" and _OF_WHOLE.match(tail):
                return "share", 1, self._base(tail)
            if n.unit == "PCT" and re.match(r"\s*(?:faster|slower|better|larger|ahead)\b|\s*(?:higher|lower|above|below)\s+(?:than\s+)?(?:the\s+)?(?:national|nation|country|provinc|average|overall)", tail):
                return "", 1, None
            if re.match(r"\s*(?:higher|more|above|over|up on)\b", tail):
                return "yoy", 1, None
            if re.match(r"\s*(?:lower|less|below)\b", tail):
                return "yoy", -1, None
            if noun:
                kind = "mom" if _MOM.search(clause + tail) else "yoy"
                return kind, -1 if noun["down"] else 1, None
            if last:
                return ("mom" if _MOM.search(clause + tail) else "yoy"), sign, None
            if head.rstrip().endswith("("):
                before = list(_DIRECTION.finditer(head)) or list(_DIRECTION.finditer(self.text, self.text.rfind(". ", 0, n.start) + 1, n.start))
                if before:
                    return "yoy", -1 if before[-1]["down"] else 1, None
            if self._last_measure in ("yoy", "share", "mom"):
                return self._last_measure, self._last_sign, self._base(tail) if self._last_measure == "share" else None
            return "", 1, None
        if _INCREMENT.search(clause) or (_MILESTONE.search(clause) and re.search(r"mark\b|threshold|milestone|for the first time|first time", clause + tail)):
            return "increment", 1, None
        return "level", 1, None

    def _base(self, tail: str) -> str | None:
        """What a share is a share of: the nation, the province, or the indicator named behind it."""
        words = tail.lower()
        if re.search(r"china|national|nation|country", words):
            return "CN"
        for word, code in (("exports and imports", "trade"), ("imports and exports", "trade"), ("trade", "trade"), ("export", "exports"), ("import", "imports")):
            if word in words:
                return code
        return self.topic.indicator

    def _claim(self, n: Number, topic: Topic, measure: str, sign: int, of: str | None) -> None:
        indicator = topic.indicator
        if topic.blocked or indicator is None:
            self._refuse([n], topic.blocked or "no_indicator", topic.detail)
            return
        if is_sector(topic.product) and indicator in ("trade", "exports", "imports", "balance"):
            self._refuse([n], "no_indicator", f"{topic.product} is no traded product")
            return
        unit, value = n.unit or "", n.value
        if measure == "level":
            if unit not in units_of(indicator):
                self._refuse([n], "no_indicator", f"{unit} does not measure {indicator}")
                self.topic = replace(self.topic, blocked="no_indicator", detail=f"after {unit}")
                return
            if indicator in ("balance", "service_balance") and re.search("deficit", self.text[max(0, n.start - 40) : n.stop + 30]):
                value = -abs(value)
        elif measure in ("pp", "contribution") and unit == "PP":
            value = sign * abs(value)
        else:
            value, precision = percent(n)
            value = value if value < 0 else sign * value
            n = replace(n, precision=precision)
            unit = "PCT"
        topic = replace(topic, period=flow_period(topic.period, indicator))
        self.claims.append(Claim(n, topic, measure, value, unit, of if measure in ("share", "pp", "contribution") else None, f"en.{measure}"))

    def _refuse(self, group: Sequence[Number], reason: str, detail: str = "") -> None:
        for n in group:
            beside = self._beside.get(n.start, []) if reason != "no_indicator" else []
            self.refusals += [Refusal(m, reason, detail) for m in (n, *beside)]


def _known(word: str) -> bool:
    return bool(lexicon_terms(word)) or word.lower() in _NEUTRAL


_PARTS = {
    "ecommerce_trade": {"trade": "ecommerce_trade", "exports": "ecommerce_exports", "imports": "ecommerce_imports"},
    "service_trade": {"trade": "service_trade", "exports": "service_exports", "imports": "service_imports"},
}


def _joined(context: Topic, indicator: str | None, nested: bool) -> str | None:
    return _PARTS.get(context.indicator or "", {}).get(indicator or "", indicator) if nested else indicator


_LIST = re.compile(
    r"(?:'s)?\s*(?:(?:exports?|imports?|sector|products?|countries|regions?|markets?)\s*)?(?:,|and|or|as well as|&|,\s*and|/)\s*(?:its\s+|the\s+|their\s+|other\s+|to\s+|with\s+|from\s+|those\s+to\s+|of\s+|in\s+)*",
    re.IGNORECASE,
)


def _items(text: str, found: list[Term]) -> list[Term]:
    """The last list among terms of one kind; what "such as" or "including" brings are examples of what stands before."""
    if not found:
        return []
    out = [found[-1]]
    for left, right in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if not _LIST.fullmatch(re.sub(r"\([^()]*\)", "", text[left.end : right.start])):
            break
        out.append(left)
    return distinct(out[::-1])


_OPENED = re.compile(r"\s*\(?\s*(?:about|around|roughly|approximately|some|nearly|or|equivalent to|equal to)?\s*(?:US|HK|RMB)?\$?\s*", re.IGNORECASE)
_JOIN = re.compile(r"\s*(?:,|,?\s*and|-+|;)\s*(?:by\s+|a\s+|an\s+|about\s+|over\s+|nearly\s+|up\s+|US|to\s+)*\$?\s*", re.IGNORECASE)


def _lists(text: str, start: int, numbers: list[Number]) -> list[list[Number]]:
    """Numbers that stand in one list, the shared unit filled in from the last of them."""
    out: list[list[Number]] = []
    for n in numbers:
        if out:
            prev = out[-1][-1]
            if n.unit is None and n.power >= 6 and prev.unit in MONEY and re.fullmatch(r"\s*,?\s*(?:and)?\s*", text[prev.stop : n.start]):
                n = replace(n, unit=prev.unit)
            alike = prev.unit == n.unit or {prev.unit, n.unit} <= {"PCT", TIMES} or (prev.unit is None and n.unit is not None)
            between = re.sub(r"\([^()]*\)|\(?(?:year[- ]on[- ]year|year over year|yoy)\)?", "", text[prev.stop : n.start])
            if alike and _JOIN.fullmatch(between):
                out[-1].append(n)
                continue
        out.append([n])
    return [[_shared(n, g[-1]) for n in g] for g in out]


def _shared(n: Number, last: Number) -> Number:
    if n.unit is not None or last.unit is None or n is last:
        return n
    scale = 10.0 ** (last.power - n.power)
    return replace(n, unit=last.unit, value=n.value * scale, precision=n.precision * scale, power=last.power)


__all__ = ["TOTAL", "Reader"]
