"""Finds the periods and dates of an English text.

How a missing year is found is the business of ``periods``, what a period does to a figure that of the rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from gd_pipeline.extract.english.time_words import (
    COUNTS,
    GROUPS,
    MENTION,
    MONTHS,
    OF_HALF,
    OF_QUARTER,
    ORDINALS,
)
from gd_pipeline.extract.periods import Role, When, Years
from gd_pipeline.model.period import Period

_BASE = re.compile(
    r"\b(?:since|than|with|to|against|versus|from|(?<=[^.;\n]\s)(?:over|on))\s+(?:that\s+)?(?:in\s+|of\s+|the\s+)*$",
    re.IGNORECASE,
)
"""Before a year that something is compared with: it says nothing of the years that the text leaves out.

What opens a sentence with "over" is no base.
"""

_BASE_AMOUNT = re.compile(
    r"\b(?:compared (?:with|to)|against|versus|(?:up|down) from)\s+[^,;.\d]{0,12}"
    r"\d[\d.,]*[^,;.\d]{0,40}\s$",
    re.IGNORECASE,
)
"""Before the year of an amount that another one is compared with."""

_EVENT = re.compile(
    r"(?:^|[.;]\s)[^.;\d]*\b(?:founded|established|launched|opened|set up|inaugurated|built|created|began"
    r"|put into (?:use|operation))\b[^.;\d]{0,40}$",
    re.IGNORECASE,
)
"""Before the year of a beginning, in a sentence that has told no figure: nor does it say."""

_FIGURE = re.compile(r"\d\s?(?:%|per ?cent|billion|million|trillion|yuan)", re.IGNORECASE)
_STOP = re.compile(r"[.;]\s")
_REACH = 300
"""So far from a year its sentence is looked through; of a bounded length, for a text may be without end."""

_BY = re.compile(r"\b(?:by|up to|until|till|through|thru|as of)\s+$", re.IGNORECASE)
"""Before a year or month at whose end something stands."""

_LAST_DAYS = 28
"""On such a day of a month what is told of it stands at its end: "by June 30"."""

_END_OF = re.compile(r"\bend of\s+(?:the\s+)?$", re.IGNORECASE)
"""Before a span of months at whose end something stands."""

_SPAN_OPENS = re.compile(r"\b(?:from|between)\s$", re.IGNORECASE)
_SPAN_GOES_ON = re.compile(r"\s(?:to|and|until|through)\s(?:the\s)?", re.IGNORECASE)
"""Around the first year of a span that ends within a year."""

_DATES_AGO = re.compile(
    r"(?:^|[.;\n\"(]\s*)(?:In |By |But |And )?$|(?:%|cent|[mb]illion|trillion|yuan|dollars|RMB|USD) $"
)
"""Before "ten years ago" where it is the time of a figure: it opens a sentence or stands behind an amount."""

_NTH = re.compile("|".join(ORDINALS), re.IGNORECASE)
_ORDINAL_UNIT = re.compile(r"\b(?:quarter|(?P<half>half))\b", re.IGNORECASE)

_TWELFTH_PLAN = 2011
"""The first year of the 12th of the nation's plans for five years each."""

_NO_PERIOD: dict[str, Role] = {
    "prior": "prior",
    "date": "date",
    "span": "span",
    "same": "same",
    "current": "current",
}


def periods_en(folded: str, published: date | None) -> list[When]:
    """The periods and dates of a folded English paragraph, in order."""
    years = Years(published)
    out: list[When] = []
    for m in MENTION.finditer(folded):
        kind = m.lastgroup or ""
        if m["day"] and int(m["day"]) >= _LAST_DAYS and _BY.search(folded, max(0, m.start() - 8), m.start()):
            year, explicit = _named_year(m, kind, years)
            out.append(When(*m.span(), "period", years.point(year, _month(m["day_of"])), False, explicit))
        elif kind in _NO_PERIOD:
            out.append(When(*m.span(), _NO_PERIOD[kind], _several_years(m)))
        elif kind == "year":
            out += _year(m, years)
        elif kind == "plan":
            first = _TWELFTH_PLAN + 5 * (int(m["plan_nth"]) - 12)
            out.append(When(*m.span(), "span", Period.months(first, 1, 12, first + 4)))
        elif kind == "end":
            year, explicit = (years.back(1), True) if m["end_last"] else _named_year(m, kind, years)
            period = years.point(year, _month(m["end_month"]) if m["end_month"] else 12)
            out.append(When(*m.span(), "period", period, False, explicit))
        elif kind == "apart":
            out += _apart(m, years)
        elif kind == "last_month":
            out.append(When(*m.span(), "period", years.last_month(), True, False))
        elif kind == "that_year":
            named = next((w.period for w in reversed(out) if w.explicit and w.period), None)
            year = named.year if named else years.last
            if years.unfinished(year):
                continue
            whole = Period.months(year, 1, 12) if year else None
            out.append(When(*m.span(), "period", whole, False, True))
        else:
            year, explicit = _named_year(m, "past" if m["past_months"] else kind, years)
            if kind in ("quarters", "ordinal"):
                out += [
                    When(at, end, "period", years.months(year, *months), False, explicit)
                    for at, end, months in _by_ordinal(m)
                ]
                continue
            if kind == "range" and _two_months(m):
                first, second = _month(m["from"]), _month(m["to"])
                at = m.end("till")
                out.append(When(m.start(), at, "period", years.months(year, first, first), True, explicit))
                out.append(When(at, m.end(), "period", years.months(year, second, second), True, explicit))
                continue
            period = years.months(year, *_span(m, kind))
            if kind == "first" and (m["past_months"] or "").lower() in ("12", "twelve") and not explicit:
                period = _twelve_months(years.last_month())
            if m["past_months"] and not explicit and not years.ends_now(period):
                period = None
            by = kind == "month" and _BY.search(folded, max(0, m.start() - 8), m.start())
            if period and (by or _END_OF.search(folded, max(0, m.start() - 16), m.start())):
                period = Period(None, period.last)
            if period and out and (begun := _begun(folded, out[-1], m.start())) and begun < period.last:
                out.append(When(out.pop().start, m.end(), "span", Period(begun, period.last)))
                continue
            out.append(When(*m.span(), "period", period, kind in ("month", "final") and not by, explicit))
    return out


def _twelve_months(last: Period | None) -> Period | None:
    """The year that ends with a month: "in the past 12 months"."""
    return Period(last.last - 11, last.last) if last else None


def _several_years(m: re.Match[str]) -> Period | None:
    """The months from the first to the last that a span over years names."""
    if m["spans"]:
        first, last = (int(m["span_first"]), 1), (int(m["span_last"]), 12)
    elif m["span_from"]:
        first = int(m["span_begins"]), _month(m["span_from"])
        last = int(m["span_ends"]), _month(m["span_to"])
    else:
        return None
    return Period.months(first[0], first[1], last[1], last[0]) if first < last else None


def _begun(folded: str, before: When, at: int) -> int | None:
    """The first month of the year that a span begins with: "from 2013 to the first half of 2018"."""
    if before.role != "period" or before.period is None or before.period.freq != "A":
        return None
    opens = _SPAN_OPENS.search(folded, max(0, before.start - 8), before.start)
    goes_on = _SPAN_GOES_ON.fullmatch(folded, before.end, at)
    return before.period.first if opens and goes_on else None


def _two_months(m: re.Match[str]) -> bool:
    """ "August and September" are a month each; January and February are told together every year."""
    return m["till"].strip() == "and" and not m["between"] and (_month(m["from"]), _month(m["to"])) != (1, 2)


def _by_ordinal(m: re.Match[str]) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Start, end and months of each quarter that stands in one list, or of "the second" quarter or half."""
    if m["several"]:
        for nth in _NTH.finditer(m.string, *m.span("several")):
            last = 3 * ORDINALS[nth[0].lower()]
            yield *nth.span(), (last - 2, last)
        return
    behind = re.split(r"[.;,]\s", m.string[m.end() : m.end() + _REACH], maxsplit=1)[0]
    told = m.string[max(0, m.start() - _REACH) : m.start()]
    before = _STOP.split(told)[-1]
    units = next((u for words in (before, behind, told) if (u := [*_ORDINAL_UNIT.finditer(words)])), [])
    length = 6 if units and units[-1]["half"] else 3
    last = length * ORDINALS[m["nth"].lower()]
    if units and last <= 12:
        yield *m.span(), (last - length + 1, last)


def _month(text: str) -> int:
    return MONTHS.index(text.strip(". ").lower()[:3]) + 1


def _count(text: str) -> int:
    return int(text) if text.isdigit() else COUNTS.index(text.lower()) + 1


def _group(m: re.Match[str], name: str) -> str:
    """What a group matched; empty where it matched nothing or there is no such group."""
    return (m[name] or "") if name in GROUPS else ""


def _named_year(m: re.Match[str], kind: str, years: Years) -> tuple[int | None, bool]:
    """(the year that stands with the period, whether one stands there)."""
    short = _group(m, f"{kind}_short")
    printed = _group(m, f"{kind}_before") or _group(m, f"{kind}_year") or (short and f"20{short}")
    if printed:
        later = years.last is not None and int(printed) > years.last  # than all told: no base of theirs
        if kind != "end" and (later or not _is_base(m)):
            _go_on_in(years, int(printed), m)
        return int(printed), True
    word = _group(m, f"{kind}_word").lower()
    if word in ("last year", "the previous year") and years.published:
        return years.back(1), True
    if word == "this year" and years.published:
        return years.back(0), True
    if word == "that year" and years.last:
        return years.last, True
    return None, False


def _go_on_in(years: Years, year: int, m: re.Match[str]) -> None:
    """What follows is of this year; of one long past only where the sentence tells a figure of it.

    A year to come is that of a goal alone.
    """
    if years.published is not None and year > years.published.year:
        return
    before, behind = m.string[max(0, m.start() - _REACH) : m.start()], m.string[m.end() : m.end() + _REACH]
    told = _FIGURE.search(_STOP.split(before)[-1] + m[0] + _STOP.split(behind)[0])
    recent = years.published is None or year >= years.published.year - 1
    if recent or told:
        years.last = year


def _is_base(m: re.Match[str]) -> bool:
    if _EVENT.search(m.string[max(0, m.start() - 160) : m.start()]):
        return True
    if _BASE.search(m.string, max(0, m.start() - 24), m.start()):
        return True
    return _BASE_AMOUNT.search(m.string, max(0, m.start() - 100), m.start()) is not None


def _year(m: re.Match[str], years: Years) -> list[When]:
    """A whole year; a bare one that is not over is only the frame of the text."""
    printed, word = m["year_year"], (m["year_word"] or "").lower()
    year = int(printed) if printed else years.back(1) if word == "last year" else None
    year = year or years.guess(12)
    if printed and year and not _is_base(m):
        _go_on_in(years, year, m)
    if years.unfinished(year) and len(m[0]) == 4:
        return []
    period = Period.months(year, 1, 12) if year else None
    if year and printed and _BY.search(m.string, max(0, m.start() - 8), m.start()):
        period = Period.point(year)
    return [When(*m.span(), "period", period, False, bool(printed) or word == "last year")]


def _apart(m: re.Match[str], years: Years) -> list[When]:
    """The year so many years behind the one told last, or before the publication's."""
    told = m["apart_years"] or m["apart_decades"]
    count = (1 if told.lower() == "a" else _count(told)) * (10 if m["apart_decades"] else 1)
    ago = m["apart_way"] == "ago"
    if ago and _DATES_AGO.search(m.string, max(0, m.start() - 12), m.start()) is None:
        return []
    year = years.back(count) if ago else years.last + count if years.last else None
    if year is None or (years.published is not None and year > years.published.year):
        return []
    return [When(*m.span(), "period", Period.months(year, 1, 12), False, True)]


def _span(m: re.Match[str], kind: str) -> tuple[int, int]:
    """First and last month of a period within a year."""
    match kind:
        case "range":
            return _month(m["from"]), _month(m["to"])
        case "so_far":
            return 1, _month(m["so_far_last"])
        case "upto":
            last = _month(m["upto_last"])
            return max(1, last + 1 - _count(m["upto_months"])), last
        case "ended":
            last = _month(m["ended_last"])
            quarters = ("", "", "two", "three").index((m["ended_quarters"] or "").lower()) or 1
            return max(1, last + 1 - (6 if m["ended_half"] else 3 * quarters)), last
        case "final":
            return 13 - min(12, _count(m["final_months"] or "one")), 12
        case "first":
            return 1, _count(
                m["first_months"] or m["past_months"] or m["whole_months"] or m["bare_months"] or "one"
            )
        case "first_quarters":
            return 1, 6 if m["first_count"].lower() in ("two", "2") else 9
        case "half":
            # "the half year" is the first one
            nth = OF_HALF[m["which"].lower()] if m["which"] else int(m["h"] or m["h_before"] or 1)
            return (7, 12) if nth == 2 else (1, 6)
        case "quarter":
            if m["quarter_to"]:
                last = _month(m["quarter_to"])
            elif m["which_quarter"]:
                last = 3 * OF_QUARTER[m["which_quarter"].lower()]
            else:
                last = 12 if m["last_quarter"] else 3 * int(m["q"] or m["q_before"])
            return last - 2, last
        case _:
            return _month(m["m"]), _month(m["m"])
