"""Reads the sentences of a Chinese release: binds each number to what it measures.

A sentence is read from left to right. The words between two groups of numbers change the topic (subject), the
words of the clause right before a group say what the numbers measure. Policy goals are read in ``policy``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.numbers import TIMES, Number
from gd_pipeline.extract.periods import When
from gd_pipeline.extract.scope import DIMENSIONS, MONEY, STOCKS, Claim, Refusal, Topic, by_volume, distinct, flow_period, goods_are_exported, is_sector, last_distinct, main_indicator, percent, spread, units_of
from gd_pipeline.model.observation import TOTAL
from gd_pipeline.model.period import Period

UP = r"增长|增加|上升|提升|提高|上涨|攀升|激增|扩大|增幅|增速|涨幅|增势|劲增|大增|猛增|递增|回升|净增|成长|飙升|年增|扩增|增|升|涨"
NARROW = r"收窄"
DOWN = r"下降|减少|回落|下滑|下跌|跌幅|降幅|减幅|降低|收缩|缩减|萎缩|缩小|衰退|年减|微降|下挫|跌|降|减"
_DIRECTION = re.compile(rf"(?P<noun>增速|增幅|涨幅|增长率|增势|升幅)|(?P<fall>降幅|跌幅|减幅|下降幅度)|(?P<down>{DOWN})|(?P<up>{UP})|(?P<narrow>{NARROW})")
_SHARE = re.compile(r"占(?!领|据主导|用)|比重|占比|份额|比例")
_COMPARE = re.compile(r"高于|低于|快于|慢于|高出|低出|超出|领先|好于|优于|高(?=\d|约|近)|低(?=\d|约|近)|快(?=\d)|慢(?=\d)|跑赢|落后")
_COMPARE_OPEN = re.compile(r"(?:高于|低于|快于|慢于|高出|低出|超出|好于|优于|较|比|于)[^,，;]*$")
_DRIVE = re.compile(r"拉动|贡献|带动")
_MANY_YEARS = re.compile(r"年均|平均增|两年平均|复合增长|年平均|比2019年|较2019年|与2019年|翻了?.番|倍增")
_OTHER_BASE = re.compile(r"与\d{4}年(?:同期)?相比")
_MOM = re.compile(r"环比|比上月|较上月|与上月相比")
_INCREMENT = re.compile(r"(?:净增|新增加|增加|增收|增长|减少|下降|多|少|扩大|缩小)(?:了|约|近|超|超过)*\s*$")
_EACH = re.compile(r"均|都|各(?!类|地|国|市|种|项)|双双|同步|皆|齐")
_RESPECTIVELY = re.compile(r"分别|依次|依序|各(?:为|占|增)")
_NESTED = re.compile(r"其中|当中|其(?=进出口|出口|进口|外贸)")
_BASE = re.compile(
    r"占[^,，;]*|(?:高于|低于|快于|慢于|高出|低出|超出|领先|好于|优于|跑赢|落后)[^,，;]*"
    r"|(?:较|比(?!重|例|亚|利))[^,，;]*?(?:相比|(?=增|下|提|上升|回|高|低|快|慢|扩|收|降|升|多|少|$))|与[^,，;]*?相比"
    r"|因[^,，;]*?而|由于[^,，;]*|受[^,，;]*影响"
    r"|包括[^,，;]*?(?=进出口|出口|进口|外贸|实际|$)|(?:助推|推动|扭转)[^,，;]*|对[^,，;]*?(?:增长的?贡献|贡献率)|(?:居|列|排|排名|位居|稳居|成为|作为|跃居|位列)[^,，;]*"
)
_ENUMERATORS = re.compile(r"、|和|及(?!其)|与|以及")
_ZONE = re.compile(r"(?:市)?\w{0,4}?(?:综合保税区|保税港区|保税区|口岸|机场|港区|高新区|经开区|开发区|关区)")
_SINCE = re.compile(r"(?:开通|成立|启动|回归|实施|运行|开行|设立|挂牌|落地|开港|通车|改革开放)[^,，;]{0,6}以来")
_NEW_FIRMS = re.compile(r"新(?:设|增|批|成立|登记|注册)|设立|成立")
_TOP = re.compile(r"(?:排名)?前[一二三四五六七八九十\d]+(?:大|位|名|强|个国家)")
_DRIVEN = re.compile(r"(?:拉动|带动)[^,，;]*")
_CLOSED = re.compile(r"\([^()]*\)")
_COMPANY = re.compile(r"有限公司|该公司|我们公司|公司出口|公司进口|该企业|我们|集团股份|公司负责人|公司总经理|股份公司|我司|公司业绩")
_NEUTRAL = re.compile(
    r"其中|全口径|合作|使用|海关总署|分署|海关|因此|连续|统计局|商务局|商务厅|分别|依次|同比|比去年同期|较去年同期|按年|环比|以人民币计价?|人民币计价?|按人民币计算|据统计|统计|数据显示|实现|完成|累计|合计|共计|总计|全年|全部|总体|整体"
    r"|对外|货物|商品|产品|主要|重点|传统|优势|特色|大宗|方面|方式|市场|地区|国家|伙伴|成员国|沿线|双边|贸易|规模|总量|总值|总额|金额|数量|数|值|额|业绩|实际|快速|较快|稳步|平稳|持续|保持|继续|强劲|良好|明显|大幅|小幅|略|微|稳中有|高速|逆势|显著|进一步|依然|仍然|仍|也|均|则|又|还|并|已|达到|达|为|是|至|到|约|近|超过|超|突破|逾|了|的|地|在|以|对|自|从|向|与|和|及|由|经|等|个|次|共|各|其|该|这|那|以及|全国|全省|全市|全区|我省|我市|我区|本市|当地|区域|关区|口岸|企业|外贸|行业|领域|类|项|有|新|大|一|两|三|四|五|前|后|第|位|名|居|首|年|月|日|上|下|中|内|外|增长|下降|增速|增幅|降幅|增加|减少|增|减|升|降|涨|跌|占|比重|占比|提升|提高|扩大|回升|上升|上涨|收窄|回落|比|较|同期|去年|今年|上年|当月|单月|当期|期间|截至|截止|不含|含|包括|特别|尤其|此外|另外|同时|而|但|且|都|更|最|再|较好|优化|提速|加快|加速|迅猛|活跃|势头|态势|表现|趋势|呈现|出现|创|历史|新高|纪录|贡献|拉动|带动|推动|高|低|快|慢|总|计|单|看|季度|季|度|半年|率|幅|幅度|速度|水平|平均|万|亿|元|美元|人民币|港元|美金|折合|折|省|市|区|县|州|广东|结构|质量|增量|存量|领跑|双|正|负|转|由负转正|由降转增|扭转|止跌|企稳|恢复|稳|好|强|旺|火热|亮眼|突出|出现|分|别|项目|资金|外资|投资|合同|业务|用|使用|利用|吸收|吸引|来自|来源|成为|作为|需求|订单|供应|引进|引入|在深|在粤|在穗|来深|来粤|来穗|批准|批|设立|新签|新设|注册|登记|签订|签|工业|制成品|成品|通过|新业态|模式|新模式|渠道|途径|多元|引擎|动力|动能|活力|主体|经营主体|主力军|主力|龙头|作用|地位|巩固|稳固|发挥"
)
_HAN = re.compile(r"[\u4e00-\u9fff]")


_CONTRACTS = frozenset({"合同金额", "合同签约金额", "合同执行金额", "合同执行额", "执行金额", "执行额"})
_YARDSTICK = re.compile(r"超(?:过|出)?了?(?:去年|上年|20\d\d年)|(?:由|从)[^,，;]*?(?:年|同期)的?\s*$")
_PARTS = {
    "ecommerce_trade": {"trade": "ecommerce_trade", "exports": "ecommerce_exports", "imports": "ecommerce_imports"},
    "service_trade": {"trade": "service_trade", "exports": "service_exports", "imports": "service_imports"},
    "service_exports": {"imports": "service_imports"},
    "service_imports": {"exports": "service_exports"},
    "ecommerce_exports": {"imports": "ecommerce_imports"},
    "ecommerce_imports": {"exports": "ecommerce_exports"},
    "market_procurement_exports": {"exports": "market_procurement_exports", "trade": "market_procurement_exports"},
}


def _part(within: str | None, indicator: str | None) -> str | None:
    """Exports named after cross-border e-commerce are its exports."""
    return _PARTS.get(within or "", {}).get(indicator or "", indicator)


@dataclass(slots=True)
class Sentence:
    """A sentence of a paragraph with its tokens, all spans in the document's text."""

    start: int
    end: int
    numbers: list[Number]
    terms: list[Term]
    whens: list[When]


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
    _last_share: bool = False
    _within: bool = False
    _base_year: int = 0
    _start: int = 0
    _all: list[Term] = field(default_factory=list)
    _whens: list[When] = field(default_factory=list)
    _said: list[str] = field(default_factory=list)

    def sentence(self, s: Sentence) -> None:
        """Read one sentence: every number of it ends as a claim or as a refusal."""
        self._recent = []
        self._all, self._whens = s.terms, s.whens
        self._last_measure = ""
        self._within = False
        self._base_year, self._start = 0, s.start
        said, self._said = self._said, []
        body = self.text[s.start : s.end]
        company = bool(_COMPANY.search(body))
        nested = bool(_NESTED.match(body.lstrip()))
        parent = self.topic
        if not nested:
            self.topic = replace(self.topic.fresh(), indicator=main_indicator(said, self.topic.indicator))
        at = s.start
        in_brackets: Topic | None = None
        for group in self._groups(s):
            head = self.text[at : group[0].start]
            opened, closed = head.rfind("("), head.rfind(")")
            if in_brackets is not None and closed >= 0:
                self.topic, in_brackets = in_brackets, None
            if opened > closed and in_brackets is None:
                in_brackets = self.topic
                compared = self._compared(s, at, at + opened)
                if compared:
                    self._refuse_or_compare(group, compared)
                    at = group[-1].stop
                    continue
                bracket_head = at + opened
                if _NESTED.search(head[:opened]) or opened > 0:
                    parent = self._subject(s, at, bracket_head, parent)
                    in_brackets = self.topic
                at = bracket_head
                head = self.text[at : group[0].start]
            before = self.topic
            options = self._options(s, at, group, parent)
            if re.search(r"(?:由|从)[^,，;]*(?:去年|上年)同期的?\s*$", head):
                options = [replace(t, period=t.period.shift_years(-1) if t.period else None) for t in options]
            if in_brackets is None and not _NESTED.search(head):
                parent = self.topic
            self._bind(group, options, head, company, bracketed=in_brackets is not None)
            if _YARDSTICK.search(head):
                self._base_year = self.topic.period.year if self.topic.period else 0
                self.topic = replace(self.topic, period=before.period)
            at = group[-1].stop
        if in_brackets is not None:
            self.topic = in_brackets

    def _groups(self, s: Sentence) -> list[list[Number]]:
        """The lists of figures; ordinals and counts without a unit are set aside at once."""
        figures = []
        for group in _groups(self.text, s):
            first = group[0]
            before = self.text[max(s.start, first.start - 2) : first.start]
            if first.unit is None:
                self._refuse(group, "no_unit")
            elif first.unit in ("RANK", "COUNT") and re.search(r"第|[前等]$", before):
                self._refuse(group, "enumeration", before)
            elif re.match(r"(?:以上|以下|及以上)?的?(?:大|外资|外商)?(?:项目|企业)", self.text[first.stop - 2 : first.stop + 6].removeprefix("元")) and first.unit in MONEY and first.approx:
                self._refuse(group, "reward_rule", "a threshold")
            else:
                figures.append(group)
        return figures

    def _compared(self, s: Sentence, at: int, bracket: int) -> Topic | None:
        """The area that a comparison names right before a bracket ("高出全国(11.7%)"), as the bracket's topic."""
        last = [t for t in s.terms if at <= t.start and t.end == bracket and t.get("ref_area")]
        if not last or not _COMPARE_OPEN.search(self.text[at : last[-1].start]):
            return None
        self.topic = self._terms(s, at, bracket, self.topic)[-1]
        return replace(self.topic.fresh(), area=last[-1].get("ref_area"))

    def _refuse_or_compare(self, group: list[Number], topic: Topic) -> None:
        for n in group:
            if n.unit == "PCT":
                self._claim(n, topic, "yoy", 1, None)
            else:
                self._refuse([n], "ambiguous", "in a comparison")

    def _subject(self, s: Sentence, at: int, until: int, parent: Topic) -> Topic:
        """Take up the words of ``at:until`` as the topic without any number; returns the new parent."""
        options = self._terms(s, at, until, parent)
        self.topic = options[-1]
        return self.topic

    def _options(self, s: Sentence, at: int, group: Sequence[Number], parent: Topic) -> list[Topic]:
        topics = self._terms(s, at, group[0].start, parent, group[0].unit)
        if group[0].unit == "COUNT":
            topics = [self._counted(t, s, at, group[-1]) for t in topics]
        self.topic = topics[-1]
        return topics

    def _counted(self, topic: Topic, s: Sentence, at: int, n: Number) -> Topic:
        """What a count counts where the words before it name nothing countable: the noun behind it, or new firms."""
        if topic.indicator and "COUNT" in units_of(topic.indicator) and not topic.blocked:
            return topic
        for t in s.terms:
            found = t.get("indicator") or ""
            if found in STOCKS and "COUNT" in units_of(found) and n.stop <= t.start <= n.stop + 8:
                return replace(topic, indicator=found, blocked="", detail="")
        if topic.enterprise_type == "foreign" and _NEW_FIRMS.search(self.text[at : n.start]):
            return replace(topic, indicator="fdi_firms", enterprise_type=TOTAL, blocked="", detail="")
        return topic

    def _terms(self, s: Sentence, at: int, until: int, parent: Topic, unit: str | None = None) -> list[Topic]:
        """The topics that the words of ``at:until`` name before a number of ``unit``: one, or one for each item."""
        head = self.text[at:until]
        bases = [(at + m.start(), at + m.end()) for m in (*_BASE.finditer(head), *_CLOSED.finditer(head))]
        if unit == "PP":
            bases += [(at + m.start(), at + m.end()) for m in _DRIVEN.finditer(head)]
        terms = [t for t in s.terms if at <= t.start and t.end <= until and not _inside(t.start, bases)]
        if "外包" not in self.text[s.start : s.end]:
            terms = [t for t in terms if self.text[t.start : t.end] not in _CONTRACTS]
        whens = [w for w in s.whens if at <= w.start and w.end <= until and not _inside(w.start, bases)]
        nested = bool(_NESTED.search(head))
        context = parent if nested or (self._within and ";" in head) else self.topic
        self._within = nested or (self._within and ";" not in head)
        topics = [context]
        periods = [w for w in whens if w.role == "period"]
        if periods:
            chosen = _enumerated(self.text, periods) if _RESPECTIVELY.search(head) else periods[-1:]
            topics = [replace(t, period=w.period) for t in topics for w in chosen]
        elif any(w.role == "current" for w in whens) and context.period is not None:
            last = context.period.last
            topics = [replace(t, period=Period(last, last)) for t in topics]
        areas = [t for t in terms if t.get("ref_area") and self._is_subject_area(t, until)]
        zone = next((t for t in terms if t.get("ref_area") and _ZONE.match(self.text, t.end)), None)
        if areas:
            items = _list(self.text, areas)
            topics = [t.within(a.get("ref_area")) for t in topics for a in items]
        dims = {d: _list(self.text, [t for t in terms if t.get(d) and (d == "product" or not t.get("ref_area"))]) for d in DIMENSIONS}
        dims = {d: found for d, found in dims.items() if found}
        if dims and areas and self._told_of_the_area(terms, dims, areas, until):
            dims = {}
        scopes = [t for t in terms if t.get("out_of_scope")]
        indicators = _list(self.text, [t for t in terms if t.get("indicator")])
        if dims:
            if not nested:
                topics = [t.total() for t in topics]
            elif "product" not in dims and not set(dims) & {"counterpart_area"}:
                topics = [replace(t, customs_procedure=TOTAL, enterprise_type=TOTAL) for t in topics]
            for d, found in dims.items():
                topics = [replace(t, **{d: f.get(d)}, blocked="", detail="") for t in topics for f in found]
            if "product" in dims and not indicators:
                topics = [goods_are_exported(t) for t in topics]
        if indicators:
            named = [t.get("indicator") for t in terms if t.get("indicator")]
            within = named[-2] if len(named) > 1 else None
            if context.indicator in _PARTS and (nested or at > s.start):
                within = within if within in _PARTS else context.indicator
            topics = [
                replace(t, indicator=_part(within, i.get("indicator")), blocked="", detail="") for t in topics for i in indicators
            ]
            if topics[-1].indicator == "market_procurement_exports":
                topics = [replace(t, customs_procedure=TOTAL) for t in topics]
            if (topics[-1].indicator or "").startswith("fdi_"):
                topics = [replace(t, enterprise_type=TOTAL) for t in topics if t.enterprise_type in (TOTAL, "foreign")] or topics
        latest = max((t.end for t in [*indicators, *(f for found in dims.values() for f in found)]), default=at)
        if scopes and scopes[-1].end > latest:
            word = self.text[scopes[-1].start : scopes[-1].end]
            return [replace(topics[-1], blocked="not_relevant", detail=word)]
        unknown = self._unknown(terms, whens, bases, at, until, indicators)
        ranked = _TOP.search(head)
        if ranked and not any(len(found) > 1 for found in dims.values()) and not any(f.start >= at + ranked.end() for found in dims.values() for f in found):
            unknown = unknown or ranked[0]
        examples = self._examples(terms, until)
        if examples:
            return [replace(topics[-1], blocked="ambiguous", detail=f"a group of which only {examples} is named")]
        if zone:
            return [replace(topics[-1], blocked="unknown_area", detail=self.text[zone.start : zone.end + 6])]
        if unknown:
            return [replace(topics[-1], blocked="unknown_row", detail=unknown)]
        return topics

    def _told_of_the_area(self, terms: list[Term], dims: dict[str, list[Term]], areas: list[Term], until: int) -> bool:
        """The last clause names its own area and indicator: the breakdowns of the clauses before are not its own."""
        start = max(self.text.rfind(c, 0, until) for c in ",，;:。") + 1
        own = any(t.get("indicator") and t.start >= start for t in terms) and any(a.start >= start for a in areas)
        return own and all(f.end <= start for found in dims.values() for f in found)

    def _examples(self, terms: list[Term], until: int) -> str:
        """The last name before 等, when no name of the whole group follows: the figure is that of an unnamed group."""
        for kind in (*DIMENSIONS, "ref_area"):
            found = [t for t in terms if t.get(kind)]
            if found and re.match(r"(?:市|省|州)?等(?!额|级|值)", self.text[found[-1].end : until]):
                later = [t for t in terms if t.start > found[-1].end and any(t.get(k) for k in DIMENSIONS)]
                if not later:
                    return self.text[found[-1].start : found[-1].end]
        return ""

    def _is_subject_area(self, term: Term, until: int) -> bool:
        after = self.text[term.end : min(term.end + 6, until)]
        before = self.text[max(0, term.start - 3) : term.start]
        if after.startswith(("海关", "分署", "口岸", "港", "日报", "讯", "报")) or before.endswith(("网", "社", "占", "据", "到")):
            return False
        if re.match(r"\s*\d{1,2}月\d{1,2}日", self.text[term.end : term.end + 8]):
            return False
        if term.get("ref_area") == "CN":
            return not after or bool(re.match(r"(?:的)?(?:外贸|货物|承接|签订|累计|前|进出口|出口|进口|实际|服务|共|对外|跨境|新设|\s*-?\d)", after))
        return True

    def _unknown(
        self, terms: list[Term], whens: list[When], bases: list[tuple[int, int]], at: int, until: int, indicators: list[Term]
    ) -> str:
        """Words right before the indicator or the verb that no code list knows: then the figure is of something else."""
        boundary = max(self.text.rfind(c, at, until) for c in ",，;:()") + 1
        start = max(boundary, at)
        if indicators and indicators[-1].start >= start:
            stop = indicators[-1].start
        else:
            verb = _DIRECTION.search(self.text, start, until)
            stop = verb.start() if verb else until
        names = [t for t in terms if any(t.get(k) for k in ("indicator", *DIMENSIONS))]
        i = max([start, *(t.end for t in names if t.end <= stop)])
        keep = []
        for a, b in sorted([(t.start, t.end) for t in (*terms, *whens)] + bases):
            if i <= a < stop:
                keep.append(self.text[i:a])
            if a < stop:
                i = max(i, b)
        if i < stop:
            keep.append(self.text[i:stop])
        rest = [_NEUTRAL.sub("", part[part.rfind("的") + 1 :]) for part in keep]
        word = max(rest, key=lambda r: len(_HAN.findall(r)), default="")
        return word.strip() if len(_HAN.findall(word)) >= 2 else ""

    def _bind(self, group: list[Number], topics: list[Topic], head: str, company: bool, bracketed: bool) -> None:
        clause = re.split(r"[,，;:()]", _CLOSED.sub("", head))[-1]
        after = self.text[group[-1].stop : group[-1].stop + 12]
        first = group[0]
        if company:
            self._refuse(group, "not_relevant", "a single company")
            return
        years_apart = self._base_year and topics[0].period and topics[0].period.year - self._base_year > 1
        if years_apart and first.unit in ("PCT", TIMES):
            self._refuse(group, "many_years", f"since {self._base_year}")
            return
        told = any(w.role in ("period", "same", "current") for w in self._whens) or "今年" in head
        if _SINCE.search(head) or ("累计" in clause and not told) or re.search(r"连续\S{1,3}年\S{0,4}保持在", head):
            self._refuse(group, "many_years", "since a beginning years ago")
            return
        measure, sign, of = self._measure(first, clause, head, after, bracketed)
        if measure in ("", "increment", "many_years", "vague", "no_unit"):
            reason = {"": "ambiguous", "increment": "ambiguous"}.get(measure, measure)
            self._refuse(group, reason, clause.strip())
            return
        bound = self._assign(group, topics, head, clause)
        if bound is None:
            self._refuse(group, "ambiguous", "a list and its numbers do not match")
            return
        for number, topic in bound:
            self._claim(number, topic, measure, sign, of)
        self._last_measure, self._last_sign = measure, sign
        self._said += [t.indicator for _, t in bound if t.indicator and not t.broken_down]
        self._last_share = measure == "pp" and _SHARE.search(clause) is not None
        if len(topics) > 1 or measure == "level":
            self._recent += [t for _, t in bound]

    def _assign(
        self, group: list[Number], topics: list[Topic], head: str, clause: str
    ) -> list[tuple[Number, Topic]] | None:
        each = bool(_EACH.search(clause)) or bool(_RESPECTIVELY.search(clause))
        if len(group) == 1:
            if len(topics) == 1:
                if each and _EACH.search(clause) and len(self._recent) > 1 and topics[0] == self._recent[-1]:
                    same = [t for t in self._recent if _shape(t) == _shape(self._recent[-1])]
                    return [(group[0], t) for t in dict.fromkeys(same)]
                return [(group[0], topics[0])]
            if each:
                return [(group[0], t) for t in topics]
            return None
        if len(topics) == len(group):
            return list(zip(group, topics, strict=True))
        recent = last_distinct(self._recent, len(group))
        if len(topics) == 1 and len(recent) == len(group):
            return list(zip(group, recent, strict=True))
        return self._spread(group, topics, head)

    def _spread(self, group: list[Number], topics: list[Topic], head: str) -> list[tuple[Number, Topic]] | None:
        """A list with members that no code list knows: the known ones are read, the unknown stay unread."""
        at = group[0].start - len(head)
        for d in DIMENSIONS:
            items = [t for t in self._all if at <= t.start < group[0].start and t.get(d) and (d == "product" or not t.get("ref_area"))]
            members = spread(self.text, self._enumeration_start(at, items), items, len(group), _ENUMERATORS) if items else None
            if members:
                last = topics[-1].fresh()
                return [
                    (n, replace(last, **{d: m.get(d)}) if isinstance(m, Term) else replace(last, blocked="unknown_row", detail=m))
                    for n, m in zip(group, members, strict=True)
                ]
        return None

    def _enumeration_start(self, at: int, items: list[Term]) -> int:
        return max(self.text.rfind(c, at, items[-1].start) for c in ",，;:。") + 1 or at

    def _measure(self, n: Number, clause: str, head: str, after: str, bracketed: bool) -> tuple[str, int, str | None]:
        """(measure, sign, of) of a number, from the words of its clause."""
        if n.unit is None:
            return "no_unit", 1, None
        if (_MANY_YEARS.search(clause) or _OTHER_BASE.search(head)) and n.unit in ("PCT", TIMES):
            return "many_years", 1, None
        directions = list(_DIRECTION.finditer(clause))
        last = directions[-1] if directions else None
        sign = -1 if directions and _falls(directions) else 1
        share = _SHARE.search(clause)
        compare = _COMPARE.search(clause)
        if n.unit == "PP":
            if _DRIVE.search(clause):
                return "contribution", sign, self._base(clause) or self.topic.indicator
            down = bool(re.search(r"低|慢|落后|回落|下降|收窄|降|减", clause))
            return "pp", -1 if down else 1, self._base(clause) or self.topic.indicator
        if n.unit in ("PCT", TIMES):
            if "贡献率" in clause or (_DRIVE.search(clause) and n.unit == "PCT" and "贡献" in clause):
                return "contribution", 1, self._base(clause) or self.topic.indicator
            if share and n.unit == "PCT" and not (last and share.end() <= last.start() and not re.search(r"[至到达为]约?\s*$", clause)):
                return "share", 1, self._base(clause)
            if re.match(r"的(?:份额|比重|占比)", after):
                return "share", 1, self._base(clause)
            if self._last_share and n.unit == "PCT" and re.fullmatch(r"\s*(?:达到?|为|至|升至|提升至|提高到)?约?\s*", clause):
                return "share", 1, None
            if last and not compare:
                if n.unit == TIMES and re.search(r"[是为]\s*$|超过去年", clause):
                    return "", 1, None
                return ("mom" if _MOM.search(clause) else "yoy"), sign, None
            post = re.match(rf"(?:的)?(?:较快|高速|两位数|同比)?(?:{UP})", after)
            fall = re.match(rf"(?:的)?(?:同比)?(?:{DOWN})", after)
            if post or fall:
                return "yoy", -1 if fall else 1, None
            if self._last_measure in ("yoy", "share", "mom") and (bracketed or not _HAN.search(_NEUTRAL.sub("", clause))):
                return self._last_measure, 1 if n.value < 0 else self._last_sign, None
            return "", 1, None
        if "双双" in clause and re.match(r"(?:大关|关口)", after):
            return "increment", 1, None
        if _INCREMENT.search(clause) and not re.search(r"至|到", clause[-3:]):
            return "increment", 1, None
        return "level", 1, None

    def _base(self, clause: str) -> str | None:
        """What a share or a difference is measured against: the last area or indicator named behind the cue."""
        m = re.search(r"占(?P<b>.*)$|(?:高于|低于|快于|慢于|高出|低出|超出|较|比)(?P<c>.*)$|(?:拉动|带动)(?P<d>.*)$", clause)
        words = m.group(m.lastgroup) if m and m.lastgroup else ""
        growth = "_growth" if m and m.lastgroup in ("c", "d") else ""
        if "全国" in words or "我国" in words:
            return "CN" + growth
        for word, code in (("全省", "CN-GD"), ("广东", "CN-GD"), ("进出口", "trade"), ("外贸", "trade"), ("出口", "exports"), ("进口", "imports")):
            if word in words:
                return code if code.startswith("CN") and not growth else code + growth
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
            topic = by_volume(topic, unit)
            if topic.indicator != indicator:
                indicator = topic.indicator or ""
                self.topic = replace(self.topic, indicator=indicator)
            if unit not in units_of(indicator):
                self._refuse([n], "no_indicator", f"{unit} does not measure {indicator}")
                self.topic = replace(self.topic, blocked="no_indicator", detail=f"after {unit}")
                return
            if indicator in ("balance", "service_balance") and "逆差" in self.text[self._start : n.start]:
                value = -abs(value)
        elif measure in ("pp", "contribution") and unit == "PP":
            value = sign * abs(value)
        else:
            value, precision = percent(n)
            value = value if value < 0 else sign * value
            n = replace(n, precision=precision)
            unit = "PCT"
        topic = replace(topic, period=flow_period(topic.period, indicator))
        self.claims.append(Claim(n, topic, measure, value, unit, of if measure in ("share", "pp", "contribution") else None, f"zh.{measure}"))

    def _refuse(self, group: Sequence[Number], reason: str, detail: str = "") -> None:
        self.refusals += [Refusal(n, reason, detail) for n in group]


def _shape(topic: Topic) -> tuple[bool, ...]:
    return tuple(getattr(topic, d) != TOTAL for d in DIMENSIONS)


def _falls(found: list[re.Match[str]]) -> bool:
    """A noun of direction decides ("降幅收窄至6.8%" is a fall, "增速回落至7.2%" none), else the last verb."""
    for m in found:
        if m["fall"]:
            return True
        if m["noun"]:
            return False
    return bool(found[-1]["down"] or found[-1]["narrow"])


def _inside(at: int, spans: list[tuple[int, int]]) -> bool:
    return any(a <= at < b for a, b in spans)


def _list(text: str, found: list[Term]) -> list[Term]:
    """The last list among terms of one kind: items that only 、和及与 join; what stands before 等 are examples."""
    if not found:
        return []
    out = [found[-1]]
    for left, right in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        between = text[left.end : right.start]
        if re.search(r"等", between):
            break
        if not re.fullmatch(r"\s*(?:进出口|出口|进口)?(?:[、,，和及与]|以及|及其)(?:对|自)?\s*", _CLOSED.sub("", between)):
            break
        out.append(left)
    return distinct(out[::-1])


def _enumerated(text: str, periods: list[When]) -> list[When]:
    """The last periods that only 、 and 和 join."""
    out = [periods[-1]]
    for left, right in zip(reversed(periods[:-1]), reversed(periods[1:]), strict=True):
        if text[left.end : right.start].strip() not in ("、", "和", "及", ",", "，"):
            break
        out.append(left)
    return out[::-1]


_JOIN = re.compile(r"\s*(?:[、,，和及与;]|以及|,和)\s*(?:约|近|超|逾)?\s*")


def _groups(text: str, s: Sentence) -> list[list[Number]]:
    """Numbers that stand in one list, the shared unit filled in from the last of them."""
    out: list[list[Number]] = []
    for n in s.numbers:
        if out:
            prev = out[-1][-1]
            between = text[prev.stop : n.start]
            points = n.unit == "PP" and text[prev.end : prev.stop].strip() == "个"
            alike = prev.unit == n.unit or {prev.unit, n.unit} <= {"PCT", TIMES} or prev.unit is None or points
            listed = _JOIN.fullmatch(between) is not None
            comma = bool(re.search(r"[,，;]", between))
            if listed and alike and (not comma or _RESPECTIVELY.search(text[s.start : out[-1][0].start])):
                out[-1].append(n)
                continue
        out.append([n])
    return [[_shared(n, g[-1]) for n in g] for g in out]


def _shared(n: Number, last: Number) -> Number:
    """A list may name unit and magnitude once, at its end."""
    if n.unit == "COUNT" and last.unit == "PP":
        return replace(n, unit="PP")
    if n.unit is not None or last.unit is None or n is last:
        return n
    scale = 10.0 ** (last.power - n.power)
    return replace(n, unit=last.unit, value=n.value * scale, precision=n.precision * scale, power=last.power)
