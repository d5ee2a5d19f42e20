"""The words of table headers: flow, period, growth, quantity, unit, breakdown.

A header is understood word by word or not at all: what is left over is kept in ``Header.rest``, and a column
with something left over is not read. Captions, row labels and which table is which are the business of the
modules ``captions``, ``rows`` and ``tables``.
"""

from __future__ import annotations

import re
from dataclasses import field, replace
from functools import cache, lru_cache

from gd_pipeline.extract.english.time_words import MONTHS
from gd_pipeline.extract.fold import fold
from gd_pipeline.extract.scope import TRADED
from gd_pipeline.model.codes import by_alias
from gd_pipeline.model.value import value

MONTH_NAME = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
CHINESE_NUMBER = {c: n for n, c in enumerate("一二三四五六七八九十", start=1)} | {
    "十一": 11,
    "十二": 12,
    "两": 2,
}
NAMED_SPANS = {
    "一季度": (1, 3), "二季度": (4, 6), "三季度": (7, 9), "四季度": (10, 12), "上半年": (1, 6),
    "下半年": (7, 12), "前三季度": (1, 9), "一至三季度": (1, 9), "1-3季度": (1, 9), "全年": (1, 12),
}  # fmt: skip
_SCALES = {
    "万亿": 1e12, "亿": 1e8, "千万": 1e7, "百万": 1e6, "十万": 1e5, "万": 1e4, "千": 1e3, "百": 1e2, "": 1.0,
    "100million": 1e8, "1million": 1e6, "million": 1e6, "billion": 1e9, "trillion": 1e12, "thousand": 1e3,
    "1000": 1e3, "10000": 1e4, "1,000": 1e3, "10,000": 1e4, "10thousand": 1e4,
    "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9,
}  # fmt: skip
_EN_SCALE = r"100million|1million|million|billion|trillion|10thousand|thousand|10,?000|1,?000|mn|mln|bn|bln"
_EN_MONEY = r"cny|rmb(?:yuan)?|yuan|usdollars?|us\$|usd|u\.s\.dollars?|dollars?|\$|hkd|hk\$|eur|euros?"
UNIT_ZH = re.compile(
    r"(?P<scale>万亿|千万|百万|十万|亿|万|千|百)?(?:元?(?P<rmb>人民币)元?|(?P<word>美元|港元|港币|欧元|元))"
)
UNIT_EN = re.compile(rf"(?P<a>{_EN_MONEY})(?P<b>{_EN_SCALE})?|(?P<c>{_EN_SCALE})(?:of)?(?P<d>{_EN_MONEY})")


@value
class Unit:
    """A unit of a table: its code, and how many base units one printed unit is."""

    code: str
    scale: float


@value
class Months:
    """First and last month; ``year`` None where the header names none."""

    first: int
    last: int
    year: int | None = None


@value
class Header:
    """What the header of a column (or a part of it) says; None, empty or False where it says nothing."""

    flow: str | None = None
    measure: str | None = None
    months: Months | None = None
    year: int | None = None
    span: str | None = None
    quantity: bool | None = None
    unit: Unit | None = None
    total: bool = False
    stub: bool = False
    unit_column: bool = False
    breakdown: tuple[tuple[str, str], ...] = field(default=())
    rest: str = ""

    def join(self, other: Header) -> Header:
        """Both parts together; what contradicts is left over."""
        rest = [r for r in (self.rest, other.rest) if r]
        merged: dict[str, object] = {}
        for name in ("flow", "measure", "months", "year", "span", "quantity", "unit"):
            mine, its = getattr(self, name), getattr(other, name)
            if mine is not None and its is not None and mine != its:
                rest.append(f"{mine}/{its}")
            merged[name] = mine if mine is not None else its
        breakdown = dict(self.breakdown)
        for dimension, code in other.breakdown:
            if breakdown.setdefault(dimension, code) != code:
                rest.append(f"{breakdown[dimension]}/{code}")
        return Header(
            **merged,  # type: ignore[arg-type]
            total=self.total or other.total,
            stub=self.stub or other.stub,
            unit_column=self.unit_column or other.unit_column,
            breakdown=tuple(breakdown.items()),
            rest="; ".join(dict.fromkeys(rest)),
        )


@lru_cache(maxsize=1 << 15)
def compact(text: str) -> str:
    """A text in one written form, in lower case and without blanks."""
    return "".join(fold(text).lower().split()).replace("，", ",")


@cache
def aliases(code_list: str) -> dict[str, str]:
    """The aliases of a code list in their compact form."""
    out: dict[str, str] = {}
    for alias, code in by_alias(code_list).items():
        out.setdefault(compact(alias), code)
    return out


def currency_of(word: str) -> str:
    """The currency that a compact word such as 美元, 人民币 or us$ means."""
    if "hk" in word or "港" in word:
        return "HKD"
    if "eu" in word or "欧" in word:
        return "EUR"
    return "USD" if "$" in word or "us" in word or "dollar" in word or "美" in word else "CNY"


@lru_cache(maxsize=4096)
def unit_of(text: str) -> Unit | None:
    """The unit that a text such as 亿元, 万人民币, US$1,000 or 万吨 names; None for anything else."""
    word = compact(text)
    money = UNIT_ZH.fullmatch(word)
    if money:
        return Unit(currency_of(money["word"] or "人民币"), _SCALES[money["scale"] or ""])
    money = UNIT_EN.fullmatch(word)
    if money:
        return Unit(
            currency_of(money["a"] or money["d"]), _SCALES[(money["b"] or money["c"] or "").replace(",", "")]
        )
    if word in aliases("unit"):
        return Unit(aliases("unit")[word], 1.0)
    for prefix, scale in _SCALES.items():
        if prefix and word.startswith(prefix) and word[len(prefix) :] in aliases("unit"):
            return Unit(aliases("unit")[word[len(prefix) :]], scale)
    return None


def month_number(name: str) -> int:
    """The number of an English month's name."""
    return MONTHS.index(name[:3]) + 1


_WORDS = re.compile(
    r"(?P<stub>收发货人所在地|经营单位所在地|境内目的地/?(?:境内)?货源地|境内目的地|(?:境内)?货源地"
    r"|进口原产[国地](?:\(?地区?\)?)?|出口最终目的[国地](?:\(?地区?\)?)?|(?:主要)?国家?别?/?\(?地区\)?|国别|国家"
    r"|贸易伙伴(?:名称)?|(?:主要)?商品(?:名称|类别|构成)?|贸易方式|企业(?:性质|类型)|(?:主要)?指标(?:名称)?|项目"
    r"|地市|市别|各市|城市|所在地|地区|区域|序号|名称|行业(?:名称|类别|分类)?|门类|月份|年份|年度|时间|时期|importsource|exportdestination|importorigin"
    r"|countr(?:y|ies)(?:/?\(?(?:or)?regions?\)?)?|commodit(?:y|ies)(?:name)?|trademodes?|items?|indicators?"
    r"|locations?(?:ofimporters/exporters)?|importers/exporters|regions?|cities|city)"
    r"|(?P<unitcol>计量单位|单位|unit)"
    r"|(?P<pp>百分点)"
    r"|(?P<mom>环比(?:增长|增减|增速|增幅)?|[比较]上月(?:增长|增减|\+?-)?|month-on-month|m-o-m|mom\b)"
    r"|(?P<yoy>[比较]?(?:去年|上年)(?:同期|同月|同比)(?:累计)?(?:增长|增减|增速)?|同比(?:增长|增减|增速|增幅|变动)?"
    r"|[比较](?:去年|上年)(?:增长|增减)?|增长(?:率|速度|幅度)?|增速|增减(?:率|幅)?|增幅"
    r"|year-?on-?year|y-o-y|yoy|growth(?:rate)?|percentage(?:change)?|change)"
    r"|(?P<share>(?:所)?占?比重|占比|构成|share|proportion)"
    r"|(?P<quantity>数量|quantity|volume)"
    r"|(?P<amount>金额|价值|绝对[量数值]|总量|数值|本期|value|amount|absolute)"
    r"|(?P<trade>(?:外贸|货物|商品|贸易)?进出口(?:总?[值额]|总量)?|外贸总?[值额]|(?:total)?exports?(?:&|and)imports?|(?:total)?imports?(?:&|and)exports?"
    r"|totaltrade)"
    r"|(?P<balance>(?:贸易|进出口)?(?:差额|顺差|逆差)|(?:trade)?(?:balance|surplus))"
    r"|(?P<exports>(?:外贸|货物|商品)?出口(?:总?[值额])?|exports?)"
    r"|(?P<imports>(?:外贸|货物|商品)?进口(?:总?[值额])?|imports?)"
    r"|(?P<range>(?P<y1>(?:19|20)\d\d年)?(?P<r1>\d{1,2})月?(?:-?至-?|-?到-?|-?to-?|-)(?P<r2>\d{1,2})月?份?)"
    r"|(?P<first>(?P<y2>(?:19|20)\d\d年)?前(?P<f>\d{1,2}|十[一二]?|[一二两三四五六七八九])个?月)"
    r"|(?P<named>(?P<y3>(?:19|20)\d\d年)?第?(?P<n>前三季度|一至三季度|1-3季度|[一二三四]季度|[上下]半年|全年))"
    rf"|(?P<enrange>(?P<e1>{MONTH_NAME})(?:-|to)(?P<e2>{MONTH_NAME}))"
    rf"|(?P<enmonth>(?P<e>{MONTH_NAME})(?![a-z]))"
    r"|(?P<month>(?P<y4>(?:19|20)\d\d年)?(?P<m>\d{1,2})月份?)"
    r"|(?P<year>(?P<y5>(?:19|20)\d\d)年?)"
    r"|(?P<ytd>1至当月|1-当月|本期止?累计|(?:自|本)?年初?(?:至今|以来)?累计|累计(?:数|值)?|本年累计"
    r"|ytd|year-?to-?date|cumulative|accumulat(?:ed|ive))"
    r"|(?P<single>当月|本月|单月|当期|(?:current|this)month|monthly)"
    r"|(?P<total>总值|总额|总计|合计|总数|total)"
    rf"|(?P<money>{UNIT_ZH.pattern.replace('?P<scale>', '').replace('?P<rmb>', '').replace('?P<word>', '')})"
    rf"|(?P<enmoney>(?:{_EN_MONEY})(?:{_EN_SCALE})?|(?:{_EN_SCALE})(?:of)?(?:{_EN_MONEY}))"
    r"|(?P<filler>其中|ofwhich|均为|[-:,、，;；.·*#&/()\[\]<>%+±|]|\bin\b|for|of)"
)


def _year(m: re.Match[str], *groups: str) -> int | None:
    for g in groups:
        if m[g]:
            return int(m[g][:4])
    return None


def _word(m: re.Match[str]) -> Header:
    """What one word of a header says."""
    kind = next(k for k in _KINDS if m[k] is not None)
    if kind == "stub":
        return Header(stub=True)
    if kind == "unitcol":
        return Header(unit_column=True)
    if kind in ("yoy", "mom", "share"):
        return Header(measure=kind)
    if kind in ("quantity", "amount"):
        return Header(quantity=kind == "quantity")
    if kind in TRADED:
        return Header(flow=kind)
    if kind == "range":
        return Header(months=Months(int(m["r1"]), int(m["r2"])), year=_year(m, "y1"))
    if kind == "first":
        return Header(
            months=Months(1, int(m["f"]) if m["f"].isdigit() else CHINESE_NUMBER[m["f"]]), year=_year(m, "y2")
        )
    if kind == "named":
        return Header(months=Months(*NAMED_SPANS[m["n"]]), year=_year(m, "y3"))
    if kind == "enrange":
        return Header(months=Months(month_number(m["e1"]), month_number(m["e2"])))
    if kind == "enmonth":
        return Header(months=Months(month_number(m["e"]), month_number(m["e"])))
    if kind == "month":
        return Header(months=Months(int(m["m"]), int(m["m"])), year=_year(m, "y4"))
    if kind == "year":
        return Header(year=int(m["y5"]))
    if kind in ("ytd", "single"):
        return Header(span=kind)
    if kind == "total":
        return Header(total=True)
    if kind in ("money", "enmoney"):
        return Header(unit=unit_of(m[0]))
    return Header()


_KINDS = (
    "stub", "unitcol", "pp", "mom", "yoy", "share", "quantity", "amount", "trade", "balance", "exports",
    "imports", "range", "first", "named", "enrange", "enmonth", "month", "year", "ytd", "single", "total",
    "money", "enmoney", "filler",
)  # fmt: skip
_NAMED = re.compile(r"(?P<name>[^()]{2,})(?:\((?P<unit>[^()]+)\))?")
RELEVANT = re.compile(
    r"trade|exports|imports|balance|fdi_\w+|odi\w*|contracting_\w+|outsourcing_\w+|service_\w+|ecommerce_\w+"
    r"|market_procurement_exports|trading_firms"
)
"""The indicators that rows and columns may be named after."""
BREAKDOWNS = ("customs_procedure", "enterprise_type", "product")


@lru_cache(maxsize=8192)
def read_header(text: str) -> Header:
    """What one header cell says."""
    words = compact(text)
    if re.fullmatch(r"0?[1-9]|1[0-2]", words):
        return Header(months=Months(int(words), int(words)))
    for dimension in BREAKDOWNS:
        code = aliases(dimension).get(words)
        if code and code != "_T":
            return Header(breakdown=((dimension, code),))
    named = _indicator(words)
    if named:
        return named
    out, at, rest = Header(), 0, []
    while at < len(words):
        m = _WORDS.match(words, at)
        if not m or m.end() == at or m["pp"]:
            rest.append(words[at])
            at += 1
            continue
        out = out.join(_word(m))
        at = m.end()
    valid = out.months is None or (1 <= out.months.first <= out.months.last <= 12)
    left = "".join(rest)
    if not valid:
        left = left or words
    if out.measure is None and ("±" in words or "+-" in words):
        out = replace(out, measure="yoy")
    elif words.strip("()[]") == "%":
        left = words
    return replace(out, rest="; ".join(r for r in (out.rest, left) if r))


def _indicator(words: str) -> Header | None:
    """A header that is an indicator's name, with or without its unit: 实际使用外资(万美元)."""
    m = _NAMED.fullmatch(words)
    code = aliases("indicator").get(m["name"]) if m else None
    if m is None or code is None or not RELEVANT.fullmatch(code) or code in TRADED:
        return None
    said = Header(flow=code)
    if m["unit"] is None:
        return said
    unit = unit_of(m["unit"])
    return said.join(Header(unit=unit) if unit else read_header(m["unit"]))
