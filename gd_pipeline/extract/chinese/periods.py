"""Finds the periods and dates of a Chinese text.

How a missing year is found is the business of ``periods``, what a period does to a figure that of the rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from gd_pipeline.extract.numbers import zh_numeral
from gd_pipeline.extract.periods import CLOCK, YEAR, Role, When, Years
from gd_pipeline.model.period import Period

_N = r"\d{1,2}|十[一二]?|[一二两三四五六七八九]"
_YEARS_BACK = {"今年": 0, "本年": 0, "去年": 1, "上年": 1, "前年": 2, "过去一年": 1}
_YEAR_WORD = "今年|本年|去年|上年|前年|当年"


def _of(kind: str) -> str:
    """The year that may stand before a period of this kind: "2024年", "去年的"."""
    return rf"(?:(?P<{kind}_year>{YEAR})\s?年|(?P<{kind}_word>{_YEAR_WORD})(?:的)?)?\s?"


_BEGAN = (
    r"[^,，;。()\d]{0,10}?(?:开通|通车|成立|设立|挂牌|揭牌|启动|启用|投用|实施|运[行营作]|开行|获批|落地|开港)"
    r"(?:运[行营作])?(?:以来|以后|后|起)?"
)
"""What began in the first month of a span."""

_MENTIONS = {
    # months of two years: "2018年10月至2024年2月", "2018年10月大桥通车到今年2月"
    "crossing": rf"[自从]?(?P<cy1>{YEAR})\s?年(?:(?P<cm1>{_N})月份?)?(?:(?:\d{{1,2}}日)?{_BEGAN})?"
    r"\s?(?:-+|至|到)\s?"
    rf"(?:(?P<cy2>{YEAR})\s?年|(?P<cword>今年|去年))(?:(?P<cm2>{_N})月份?[底末]?|(?P<cpart>上半年|前三季度|第?一季度))",
    # a day, a range of days, a time of day
    "date": rf"(?:{YEAR}\s?年\s?|今年|本年|去年|上年)?\d{{1,2}}\s?月\s?\d{{1,2}}\s?[日号]"
    r"(?:至(?:\d{1,2}月)?\d{1,2}日)?"
    rf"|{YEAR}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?:\s*{CLOCK})?"
    rf"|(?<![\d.])\d{{1,2}}\s?日|{CLOCK}",
    # what a growth on the year is measured from
    "prior": rf"(?:去年|上年|前年|{YEAR}\s?年)(?:的)?(?:同期|同月)",
    # whole years in a row: "2016-2020年"
    "years": rf"(?P<y1>{YEAR})\s?年?\s?(?:-+|至|到)\s?(?P<y2>{YEAR})\s?年(?:间)?"
    r"(?!上半年|前三季度|第?一季|\d{1,2}月)",
    # the years of a five-year plan; the plan's bare name tells no time
    "plan": r'"?十(?P<nth_plan>[二三四五])五"?(?P<plan_time>时期|期间)?(?:规划|以来|末)?',
    # since a month: how long a movement has lasted
    "since": rf"(?:自|从)?(?:{_YEAR_WORD})?(?:{_N})月份?(?:起|以来)",
    # since a year, several years up to now: 2018年以来, 近三年来
    "span": rf"(?:自|从)?(?P<span_year>{YEAR})\s?年(?:(?P<span_month>{_N})月份?)?"
    r"(?:\d{1,2}日)?(?:正式)?(?:挂牌|揭牌|成立|设立|启动|开通|获批|运行|实施)?(?:起|以来|至今)"
    r"|(?:近|过去)[\d一二两三四五六七八九十]{1,4}年(?:来|间)?|[\d一二两三四五六七八九十]{1,4}年(?:来|间|时间)"
    r"|(?<![\d第比较与])(?:\d{1,2}|[一二两三四五六七八九十]{1,3})年(?:以?前|之前)(?![\d一二两三四五六七八九十个])",
    # several quarters, each a period of its own: "一、二、三季度"
    "quarters": _of("quarters") + r"(?P<qlist>第?[一二三四1-4](?:[、,，和]第?[一二三四1-4]){1,3})个?季度?",
    # the quarters of a year besides those told before
    "rest": r"其[余他](?P<others>[二两三23])个季度",
    # "1-10月"
    "range": _of("range") + rf"(?P<from>{_N})\s?月?份?\s?(?:-+|至|到)\s?(?P<to>{_N})\s?月份?",
    # "前10个月", 首月
    "first": _of("first") + rf"(?:前|首|头)(?P<first_months>{_N})个?月",
    # 前三季度
    "first_quarters": _of("first_quarters") + r"(?:前|首|头)(?P<first_count>[二两三23])个?季度?",
    # 一至三季度
    "quarter_range": r"(?<![从由])"
    + _of("quarter_range")
    + r"第?(?P<q_from>[一二三1-3])季?度?\s?(?:-+|至|到)\s?第?(?P<q_to>[二三四2-4])季度",
    # a point in time: "2024年6月末", 三季度末, 去年底
    "end": rf"(?:(?P<end_year>{YEAR})\s?年?|(?P<end_word>{_YEAR_WORD}))?"
    rf"(?:(?P<end_month>{_N})月|第?(?P<end_quarter>[一二三四])季度?|年)?(?<![期部彻到海见触筑探谷周之居])(?:底|末)(?![端梢盘部层线气蕴座片料薪价位尾])",
    # 一季度, but not 季报 (a quarterly report)
    "quarter": _of("quarter") + r"(?:第?(?P<q>[一二三四1-4])季度?|首季)(?!报)",
    "half": _of("half") + r"(?:(?P<which>上|下)半年|半年(?=报|考|答卷|成绩单))",
    # several months, each a period of its own: "8、9、10月"
    "months": _of("months")
    + r"(?P<mlist>\d{1,2}月?(?:[、和]\d{1,2}月?){0,10}[、和]\d{1,2})(?:月(?:份)?(?:当月)?|[两三四五六]个月)",
    # "10月", "10月份当月"
    "month": _of("month") + rf"(?:单(?:看)?)?(?P<m>{_N})\s?月(?!底|末)份?(?:当月|单月)?",
    "year": rf"(?P<year_year>{YEAR})\s?年(?:全年|度)?|(?P<year_word>去年|上年|前年|过去一年)(?:全年)?|全年",
    "same": "同期",
    "current": "当月|单月",
    # the frame of the text: an earlier year holds no longer
    "now": "今年(?:以来)?|目前|当前|迄今",
}
"""Every kind of mention, looked for in this order at each place."""

_BEGINS = (
    r'(?=[\d\s"十二两三四五六七八九底末]|一(?!般)|[今本去全]年|其[余他]|上[年半]|下半|半年[报考答成]|同期|目前|迄今|过去|当[年月前]|年[底末]|单'
    r"|[前首头自从近第][\d一二两三四五六七八九十今去上前首当年季本])"
)
"""What a mention may begin with: elsewhere none is looked for,"""
_NO_AMOUNT = r"(?!\d{1,12}(?:\.\d{1,6})?(?:[亿万元倍%家名吨]|个百))"
"""nor where an amount stands; of a bounded length, for a text may be one row of digits."""

_KINDS = "|".join(f"(?P<{kind}>{words})" for kind, words in _MENTIONS.items())
_ZH = re.compile(f"{_BEGINS}{_NO_AMOUNT}(?:{_KINDS})")
_NO_PERIOD: dict[str, Role] = {
    "date": "date",
    "since": "date",
    "prior": "prior",
    "same": "same",
    "current": "current",
}


_UP_TO_NOW = frozenset({"range", "first", "first_quarters", "quarter_range", "quarter", "half"})
"""Months that, where they have just ended, are this year's behind a sentence on a year that is over."""
_SINCE_ANOTHER = re.compile(rf"[从由](?:{YEAR}年)?(?:第?[一二三四]季|(?:{_N})月)[^。;；]*%[^。;；]*到$")
"""Before a period to which something moved from an earlier one."""
_FOR_YEARS = re.compile(r"(?P<years>[\d两三四五六七八九十]{1,2})年(?:间|来)")
"""So many years, which another place of the text names."""
_EXTREME = re.compile(r"的?[^,，。;；\d]{0,6}?(?:最|新[高低]|首次|之最|[高低]点)")
"""Behind the beginning of years: since when a figure is an extreme, 2021年以来最快."""
_COMPARED = re.compile(r"(?:同期)?相?[比较]")
"""Behind a year and 跟: it is the base of a comparison."""
_UP_TO = re.compile(r"(?:截[至止]|计至)到?$|(?:^|[,，。;])到$")
"""Before a period: the day at its end."""
_EACH_OF_IT = re.compile(r"的?[各每]个?(?:(?P<quarter>季度?)|月份?)")
"""Right behind a period: not the whole of it is meant, but every quarter or month: 一至三季度各季."""


def periods_zh(folded: str, published: date | None) -> list[When]:
    """The periods and dates of a folded Chinese paragraph, in order."""
    years = Years(published)
    out: list[When] = []
    year_told = -1  # where the whole year was told that a later sentence may go on from
    for m in _ZH.finditer(folded):
        kind = m.lastgroup or ""
        if kind in _UP_TO_NOW and year_told >= 0 and "。" in folded[year_told : m.start()]:
            own = m[f"{kind}_year"] or m[f"{kind}_word"]
            now = years.back(0)
            this_year = Period.months(now, *_span(m, kind)) if now and not own and _is_span(m, kind) else None
            if this_year is not None and years.ends_now(this_year):
                years.last = None
        year_told = m.end() if kind == "year" else year_told if kind in _NO_PERIOD else -1
        if kind == "now":
            years.last = None
            if "今年" not in m[0] and published:
                out.append(When(*m.span(), "now", Period.point(published.year, published.month)))
        elif kind in ("years", "crossing", "plan"):
            out.append(_across(m, kind, published))
        elif kind == "span" and _EXTREME.match(folded, m.end()):
            out.append(When(*m.span(), "date"))
        elif kind == "span":
            out.append(When(*m.span(), "span", _until_now(m, published)))
        elif kind in _NO_PERIOD:
            out.append(When(*m.span(), _NO_PERIOD[kind]))
        elif kind == "year":
            out += _year(m, years)
        elif kind in ("quarters", "months"):
            out += _each(m, kind, years)
        elif kind == "rest":
            out += _rest(m, [w.period for w in out if w.period and w.period.freq == "Q"])
        else:
            year, explicit = _named_year(m, kind, years)
            if kind == "end":
                period = years.point(year, _last_month(m))
            else:
                period = years.months(year, *_span(m, kind))
            before = folded[max(0, m.start() - 40) : m.start()]
            if period and _UP_TO.search(before) and not _SINCE_ANOTHER.search(before):
                period = Period(None, period.last)
            each = _EACH_OF_IT.match(folded, m.end())
            if each and period and period.first is not None:
                out += _parts(m.start(), each.end(), period, 3 if each["quarter"] else 1, explicit)
            else:
                out.append(When(*m.span(), "period", period, kind == "month", explicit))
    return out


def _is_span(m: re.Match[str], kind: str) -> bool:
    """Whether a period within a year has its months in order."""
    first, last = _span(m, kind)
    return 1 <= first <= last <= 12


def years_named(folded: str, whens: Sequence[When], published: date | None) -> list[When]:
    """The mentions of a text; ``5年间`` is of the five years told elsewhere in it, if of one five."""
    told = {w.period for w in whens if w.role == "period" and w.period and w.period.whole_years > 1}
    out = []
    for w in whens:
        count = _FOR_YEARS.fullmatch(folded, w.start, w.end) if w.role == "span" else None
        own = [p for p in told if count and p.whole_years == _int(count["years"])]
        over = len(own) == 1 and published is not None and own[0].year >= published.year - 1
        out.append(replace(w, period=own[0]) if over else w)
    return out


def _across(m: re.Match[str], kind: str, published: date | None) -> When:
    """A period of more than one year; a plan that is not over when the text appears is none."""
    if kind == "plan":
        year = 2001 + 5 * _int(m["nth_plan"])  # the second is that of 2011
        over = published is not None and published.year > year + 4
        if not m["plan_time"] or not over:
            return When(*m.span(), "span" if m["plan_time"] else "date")
        return When(*m.span(), "period", Period.months(year, 1, 12, year + 4), False, True)
    if kind == "years":
        first, last = (int(m["y1"]), 1), (int(m["y2"]), 12)
    else:
        ends = {"上": 6, "前": 9}.get(m["cpart"][0], 3) if m["cpart"] else _int(m["cm2"])
        year = int(m["cy2"]) if m["cy2"] else published.year - _YEARS_BACK[m["cword"]] if published else 0
        first, last = (int(m["cy1"]), _int(m["cm1"] or "1")), (year, ends)
    known = first < last and 1 <= first[1] <= 12 and 1 <= last[1] <= 12
    period = Period.months(first[0], first[1], last[1], last[0]) if known else None
    return When(*m.span(), "period", period, False, True)


def _until_now(m: re.Match[str], published: date | None) -> Period | None:
    """From the year or month that is named to the month of publication."""
    month = _int(m["span_month"]) if m["span_month"] else 1
    if not m["span_year"] or published is None or not 1 <= month <= 12:
        return None
    first, last = int(m["span_year"]), published.year
    return Period.months(first, month, published.month, last) if first < last else None


def _int(text: str) -> int:
    return int(text) if text.isdigit() else int(zh_numeral(text) or 0)


def _word_year(word: str, years: Years) -> int | None:
    """The year that a word means on the day of publication; 当年 is the year that was named last."""
    if word == "当年":
        return (years.last or years.back(0)) if years.published else None
    return years.back(_YEARS_BACK[word])


def _named_year(m: re.Match[str], kind: str, years: Years) -> tuple[int | None, bool]:
    """(the year that stands before the period, whether one stands there)."""
    if m[f"{kind}_year"]:
        years.last = int(m[f"{kind}_year"])
        return years.last, True
    if m[f"{kind}_word"]:
        year = _word_year(m[f"{kind}_word"], years)
        years.last = None
        return year, True
    return None, False


def _year(m: re.Match[str], years: Years) -> Iterator[When]:
    """A whole year; a bare one that is not over is only the frame of the text."""
    printed, word = m["year_year"], m["year_word"]
    if printed and not _is_base(m):
        years.last = int(printed)
    year = int(printed) if printed else _word_year(word, years) if word else years.guess(12)
    if printed and years.unfinished(year) and "全年" not in m[0]:
        return
    period = Period.months(year, 1, 12) if year else None
    yield When(*m.span(), "period", period, False, bool(printed or word))


def _is_base(m: re.Match[str]) -> bool:
    """Whether a year is only what others are compared with or counted from."""
    before = m.string[m.start() - 1 : m.start()]
    if before in tuple("由至到为") and m.string.startswith("的", m.end()):
        return True  # an end of a movement: 由2018年的16亿元增至2022年的
    return before in tuple("比较于与自从") or (
        before in tuple("跟同和") and bool(_COMPARED.match(m.string, m.end()))
    )


def _each(m: re.Match[str], kind: str, years: Years) -> Iterator[When]:
    """The members of a list of quarters or months, each at its own place."""
    year, explicit = _named_year(m, kind, years)
    listed = "qlist" if kind == "quarters" else "mlist"
    for part in re.finditer(r"[一二三四]|\d+", m[listed]):
        n = _int(part[0])
        start = m.start(listed) + part.start()
        end = m.end() if part.end() == len(m[listed]) else start + len(part[0])
        first, last = (3 * n - 2, 3 * n) if kind == "quarters" else (n, n)
        yield When(start, end, "period", years.months(year, first, last), kind == "months", explicit)


def _rest(m: re.Match[str], told: Sequence[Period]) -> Iterator[When]:
    """The quarters of the year told last that were not ``told``; no period where they are not so many."""
    year = told[-1].year if told else 0
    quarters = [Period.months(year, first, first + 2) for first in (1, 4, 7, 10)]
    others = [q for q in quarters if q not in told] if told else []
    if len(others) != _int(m["others"]):
        yield When(*m.span(), "period")
        return
    for n, quarter in enumerate(others):
        stop = m.end() if quarter is others[-1] else m.start() + n + 1
        yield When(m.start() + n, stop, "period", quarter)


def _parts(start: int, end: int, whole: Period, months: int, explicit: bool) -> Iterator[When]:
    """The quarters or months of a period, at one place after the other."""
    firsts = range(whole.first or whole.last, whole.last + 1, months)
    for n, first in enumerate(firsts):
        stop = end if first == firsts[-1] else start + n + 1
        yield When(start + n, stop, "period", Period(first, first + months - 1), months == 1, explicit)


def _last_month(m: re.Match[str]) -> int:
    """The month at whose end a point in time lies."""
    if m["end_month"]:
        return _int(m["end_month"])
    return 3 * _int(m["end_quarter"]) if m["end_quarter"] else 12


def _span(m: re.Match[str], kind: str) -> tuple[int, int]:
    """First and last month of a period within a year."""
    match kind:
        case "range":
            return _int(m["from"]), _int(m["to"])
        case "first":
            return 1, _int(m["first_months"])
        case "first_quarters":
            return 1, 3 * _int(m["first_count"])
        case "quarter_range":
            return 3 * _int(m["q_from"]) - 2, 3 * _int(m["q_to"])
        case "quarter":
            last = 3 * _int(m["q"]) if m["q"] else 3
            return last - 2, last
        case "half":
            return (7, 12) if m["which"] == "下" else (1, 6)
        case _:
            return _int(m["m"]), _int(m["m"])
