"""Finds the periods and dates of a text and resolves the years that it leaves out.

A missing year comes from an explicit year before it in the same paragraph, else from the publication day: the
latest such period that had begun by then. Without either the period stays unknown. Whether a period is the one
a number stands in, or what it is compared with, is decided by the rules.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from gd_pipeline.model.period import Period

Role = Literal["period", "date", "same", "prior", "span", "current"]


@dataclass(frozen=True, slots=True)
class When:
    """A mention at ``start:end``.

    ``role``: ``period`` (with ``period`` where the year is known), ``date`` (a day: of no use to a figure),
    ``same`` (同期: the period that the text is in), ``prior`` (the base of a growth on the year), ``span``
    (several years), ``current`` (当月 alone: the last month of the period that the text is in). ``single`` marks a month
    told apart from the cumulative figures around it, ``explicit`` a year that stands in the text.
    """

    start: int
    end: int
    role: Role
    period: Period | None = None
    single: bool = False
    explicit: bool = False


_CN = {c: i for i, c in enumerate("零一二三四五六七八九十")} | {"两": 2, "十一": 11, "十二": 12, "首": 1}


def _int(text: str) -> int:
    return int(text) if text.isdigit() else _CN.get(text, 0)


_N = r"\d{1,2}|十[一二]?|[一二两三四五六七八九]"
_YEAR = r"(?:(?P<{0}>(?:19|20)\d\d)\s?年|(?P<{0}w>今年|本年|去年|上年|前年|当年)(?:的)?)?\s?"
_ZH = re.compile(
    r"(?P<date>(?:(?:19|20)\d\d\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?[日号](?:至(?:\d{1,2}月)?\d{1,2}日)?"
    r"|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:\s*\d{1,2}:\d\d(?::\d\d)?)?|(?<![\d.])\d{1,2}\s?日|\d{1,2}:\d\d(?::\d\d)?)"
    r"|(?P<prior>(?:去年|上年|前年|(?:19|20)\d\d\s?年)(?:的)?(?:同期|同月))"
    r"|(?P<span>(?:19|20)\d\d\s?年?\s?(?:-+|至|到)\s?(?:19|20)\d\d\s?年(?:间)?|\"?十[二三四五]五\"?(?:规划)?(?:时期|期间|以来|末)?|近?[\d一二两三四五六七八九十]+年(?:来|间))"
    r"|(?P<quarters>" + _YEAR.format("y1") + r"(?P<qlist>第?[一二三四1-4](?:[、,，和]第?[一二三四1-4])+)个?季度?)"
    r"|(?P<range>" + _YEAR.format("y2") + r"(?P<m1>" + _N + r")\s?月?份?\s?(?:-+|至|到)\s?(?P<m2>" + _N + r")\s?月份?)"
    r"|(?P<first>" + _YEAR.format("y3") + r"(?:前|首|头)(?P<n>" + _N + r")个?月)"
    r"|(?P<q3>" + _YEAR.format("y4") + r"(?:前|首)(?P<nq>[二两三23])个?季度?)"
    r"|(?P<end>" + r"(?:(?P<y7>(?:19|20)\d\d)\s?年?|(?P<y7w>今年|本年|去年|上年|前年|当年))?(?:(?P<me>" + _N + r")月|第?(?P<qe>[一二三四])季度|年)?(?:底|末)(?!端|梢))"
    r"|(?P<quarter>" + _YEAR.format("y5") + r"(?:第?(?P<q>[一二三四1-4])季度?|(?P<q0>首季))(?!报))"
    r"|(?P<half>" + _YEAR.format("y6") + r"(?P<h>上|下)半年)"
    r"|(?P<months>" + _YEAR.format("y10") + r"(?P<mlist>\d{1,2}月?(?:[、和]\d{1,2}月?)*[、和]\d{1,2})月(?:份)?(?:当月)?)"
    r"|(?P<month>" + _YEAR.format("y8") + r"(?P<alone>单(?:看)?)?(?P<m>" + _N + r")\s?月(?!底|末)份?(?P<cur>当月|单月)?)"
    r"|(?P<year>(?P<y9>(?:19|20)\d\d)\s?年(?:全年|度)?|(?P<y9w>去年|上年|前年|过去一年)(?:全年)?|全年)"
    r"|(?P<same>同期)|(?P<current>当月|单月)|(?P<now>今年(?:以来)?|目前|当前)"
)


class _Years:
    """Resolves years over one paragraph, in the order of the text."""

    def __init__(self, published: date | None) -> None:
        self.published = published
        self.last: int | None = None

    def word(self, word: str) -> int | None:
        if self.published is None:
            return None
        if word in ("当年",):
            return self.last or self.published.year
        return self.published.year - {"去年": 1, "上年": 1, "前年": 2, "过去一年": 1}.get(word, 0)

    def unfinished(self, year: int | None) -> bool:
        """A bare year that is not over when the release appears: the frame of the text, no period of a figure."""
        return self.published is not None and year == self.published.year and self.published.month < 12

    def guess(self, first_month: int, last_month: int) -> int | None:
        if self.last is not None:
            return self.last
        if self.published is None:
            return None
        return self.published.year if last_month <= self.published.month else self.published.year - 1


def _year(m: re.Match[str], name: str, years: _Years) -> tuple[int | None, bool]:
    if m[name]:
        years.last = int(m[name])
        return years.last, True
    if m[name + "w"]:
        year = years.word(m[name + "w"])
        years.last = None
        return year, True
    return None, False


def _months(year: int | None, a: int, b: int, years: _Years) -> Period | None:
    if not 1 <= a <= b <= 12:
        return None
    year = year or years.guess(a, b)
    return Period.months(year, a, b) if year else None


def periods_zh(folded: str, published: date | None) -> list[When]:
    """The periods and dates of a folded Chinese paragraph, in order."""
    years, out = _Years(published), []
    for m in _ZH.finditer(folded):
        span = m.span()
        if m["now"]:
            years.last = None
            continue
        kind = m.lastgroup if m.lastgroup in ("date", "prior", "span", "same", "current") else None
        kind = kind or next(g for g in ("quarters", "range", "first", "q3", "end", "quarter", "half", "months", "month", "year") if m[g])
        if kind in ("date", "prior", "span", "same", "current"):
            out.append(When(*span, kind))  # type: ignore[arg-type]
        elif kind in ("quarters", "months"):
            year, explicit = _year(m, "y1" if kind == "quarters" else "y10", years)
            for part in re.finditer(r"[一二三四]|\d+", m["qlist"] or m["mlist"]):
                at = m.start("qlist" if kind == "quarters" else "mlist") + part.start()
                n = _int(part[0])
                a, b = (3 * n - 2, 3 * n) if kind == "quarters" else (n, n)
                end = m.end() if part.end() == len(m["qlist"] or m["mlist"]) else at + len(part[0])
                out.append(When(at, end, "period", _months(year, a, b, years), kind == "months", explicit))
        elif kind == "year":
            if m["y9"] and not re.search(r"[比较于与自从]$", folded[: m.start()]):
                years.last = int(m["y9"])
            year = int(m["y9"]) if m["y9"] else years.word(m["y9w"]) if m["y9w"] else years.guess(1, 12)
            if m["y9"] and years.unfinished(year) and "全年" not in m[0]:
                continue
            out.append(When(*span, "period", Period.months(year, 1, 12) if year else None, False, bool(m["y9"] or m["y9w"])))
        else:
            name = {"range": "y2", "first": "y3", "q3": "y4", "quarter": "y5", "half": "y6", "end": "y7", "month": "y8"}[kind]
            year, explicit = _year(m, name, years)
            if kind == "end":
                month = _int(m["me"]) if m["me"] else 3 * _int(m["qe"]) if m["qe"] else 12
                year = year or years.guess(month, month)
                out.append(When(*span, "period", Period.point(year, month) if year else None, False, explicit))
                continue
            a, b = {
                "range": lambda: (_int(m["m1"]), _int(m["m2"])),
                "first": lambda: (1, _int(m["n"])),
                "q3": lambda: (1, 3 * _int(m["nq"])),
                "quarter": lambda: (1, 3) if m["q0"] else (3 * _int(m["q"]) - 2, 3 * _int(m["q"])),
                "half": lambda: (1, 6) if m["h"] == "上" else (7, 12),
                "month": lambda: (_int(m["m"]), _int(m["m"])),
            }[kind]()
            out.append(When(*span, "period", _months(year, a, b, years), kind == "month", explicit))
    return out


_MONTHS = "january february march april may june july august september october november december".split()
_MON = r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![a-z])"
_ORDINAL = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
_COUNT = r"\d{1,2}|" + "|".join(_WORDS)
_OF = (
    r"(?:,?\s*(?:of|in)?\s*(?:the year\s+)?(?:(?P<{0}>(?:19|20)\d\d)(?!\d|-\d| (?:yuan|billion|million))|(?P<{0}w>this year|last year|the year|the previous year)))?"
)
_EN = re.compile(
    r"(?P<prior>(?:the\s+)?(?:same|corresponding) (?:period|month|quarter)(?:s)?(?: (?:of|in|from))? ?(?:the )?(?:a year (?:ago|earlier|before)|last year|(?:the )?previous year|(?:19|20)\d\d)"
    r"|(?:a|one) year (?:ago|earlier|before)|(?:the )?(?:previous|preceding) year|year[- ]on[- ]year|year[- ]over[- ]year|same period last year)"
    r"|(?P<date>" + _MON + r"\s*\d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,?\s*(?:19|20)\d\d)?|\d{1,2}(?:st|nd|rd|th)? " + _MON + r"(?:,?\s*(?:19|20)\d\d)?"
    r"|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T]*\d{1,2}:\d\d(?::\d\d)?)?|\d{1,2}/\d{1,2}/(?:19|20)\d\d(?:\s+\d{1,2}:\d\d)?|\d{1,2}:\d\d(?::\d\d)?)"
    r"|(?P<span>(?:from |between )?(?:19|20)\d\d (?:to|and) (?:19|20)\d\d|(?:19|20)\d\d-(?:(?:19|20)?\d\d)(?!\d)|(?:past|last|previous|recent) (?:(?:few|several|\d+|" + "|".join(_WORDS) + r") years|decade))"
    r"|(?P<range>(?P<a>" + _MON + r")\s*(?:to|through|until|and|-+)\s*(?P<b>" + _MON + r")" + _OF.format("y1") + ")"
    r"|(?P<upto>(?:the\s+)?(?:first\s+)?(?P<un>" + _COUNT + r") months (?:to|through|ending|ended|until|up to)(?: the end of)?(?: in)? (?P<um>" + _MON + r")" + _OF.format("y0") + ")"
    r"|(?P<first>(?:the\s+|(?P<y2b>(?:19|20)\d\d)'s )?first (?P<n>" + _COUNT + r")[- ]months?(?: period)?" + _OF.format("y2") + r"|(?:the|those|the past|the last) (?P<n2>" + _COUNT + r") months(?! (?:ago|earlier|before)))"
    r"|(?P<q3>(?:the\s+)?first (?P<nq>two|three|2|3) quarters" + _OF.format("y3") + ")"
    r"|(?P<half>(?:the\s+|this year's |last year's |(?P<y4b>(?:19|20)\d\d)'s )?(?P<h>first|second)[- ]half" + _OF.format("y4") + r"|\bH(?P<hn>[12])\b" + _OF.format("y4c") + ")"
    r"|(?P<quarter>(?:the\s+)?(?P<q>first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter" + _OF.format("y5") + r"|\bQ(?P<qn>[1-4])\b" + _OF.format("y5c") + ")"
    r"|(?P<end>(?:the )?end of (?:(?P<me>" + _MON + r")" + _OF.format("y6") + r"|(?P<y6b>(?:19|20)\d\d)|(?P<lasty>last year)))"
    r"|(?P<month>(?P<m>" + _MON.replace("|May|", "|(?<=in )May|(?<=In )May|(?<=for )May|(?<=of )May|May(?= (?:alone|this year|last year|of|19|20))|(?<=By )May|") + r")" + _OF.format("y7") + r"(?P<alone> alone)?)"
    r"|(?P<year>(?:(?:the )?(?:whole|entire|full)(?: year)?(?: of)? )?(?<![\d$.,-])(?P<y8>(?:19|20)\d\d)(?![\d,.]\d|\s*(?:yuan|billion|million|trillion|%|per ?cent|RMB|new foreign|foreign-|enterprises|companies|people|projects))|(?P<y8w>last year|(?:the )?(?:whole|full) year))"
    r"|(?P<same>(?:during )?(?:the|this|that|the same) (?:same )?period)"
    r"|(?P<current>that month|the month)",
    re.IGNORECASE,
)  # fmt: skip


def _month(text: str) -> int:
    key = text.strip(". ").lower()[:3]
    return next(i for i, name in enumerate(_MONTHS, start=1) if name.startswith(key))


def periods_en(folded: str, published: date | None) -> list[When]:
    """The periods and dates of a folded English paragraph, in order."""
    years, out = _Years(published), []

    def year(m: re.Match[str], *names: str) -> tuple[int | None, bool]:
        for name in names:
            if m[name]:
                years.last = int(m[name])
                return years.last, True
            word = (m[name + "w"] if name + "w" in m.re.groupindex else None) or ""
            if word.lower() in ("last year", "the previous year") and published:
                return published.year - 1, True
            if word.lower() == "this year" and published:
                return published.year, True
        return None, False

    for m in _EN.finditer(folded):
        span = m.span()
        kind = next(
            g for g in ("prior", "date", "span", "range", "upto", "first", "q3", "half", "quarter", "end", "month", "year", "same", "current") if m[g]
        )
        if kind in ("date", "prior", "span", "same", "current"):
            out.append(When(*span, kind))  # type: ignore[arg-type]
            continue
        if kind == "year":
            y = int(m["y8"]) if m["y8"] else None
            word = (m["y8w"] or "").lower()
            if y is None and published and word == "last year":
                y = published.year - 1
            if y is None:
                y = years.guess(1, 12)
            if m["y8"]:
                years.last = y
            if years.unfinished(y) and len(m[0]) == 4:
                continue
            out.append(When(*span, "period", Period.months(y, 1, 12) if y else None, False, bool(m["y8"]) or word == "last year"))
            continue
        if kind == "end":
            y, explicit = year(m, "y6", "y6b") if not m["lasty"] else (published.year - 1 if published else None, True)
            month = _month(m["me"]) if m["me"] else 12
            y = y or years.guess(month, month)
            out.append(When(*span, "period", Period.point(y, month) if y else None, False, explicit))
            continue
        names = {"range": ("y1",), "upto": ("y0",), "first": ("y2b", "y2"), "q3": ("y3",), "half": ("y4b", "y4", "y4c"), "quarter": ("y5", "y5c"), "month": ("y7",)}[kind]
        y, explicit = year(m, *names)
        if kind == "range":
            a, b = _month(m["a"]), _month(m["b"])
        elif kind == "upto":
            b = _month(m["um"])
            a = max(1, b + 1 - (int(m["un"]) if m["un"].isdigit() else _WORDS.index(m["un"].lower()) + 1))
        elif kind == "first":
            count = (m["n"] or m["n2"]).lower()
            a, b = 1, int(count) if count.isdigit() else _WORDS.index(count) + 1
        elif kind == "q3":
            a, b = 1, 6 if m["nq"].lower() in ("two", "2") else 9
        elif kind == "half":
            a, b = (1, 6) if (m["h"] or "").lower() == "first" or m["hn"] == "1" else (7, 12)
        elif kind == "quarter":
            q = _ORDINAL[m["q"].lower()] if m["q"] else int(m["qn"])
            a, b = 3 * q - 2, 3 * q
        else:
            a = b = _month(m["m"])
        out.append(When(*span, "period", _months(y, a, b, years), kind == "month", explicit))
    return out
