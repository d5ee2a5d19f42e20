"""Publication dates as pages print them, and the choice among visible date, listing, meta tag and given date.

Periods inside the text are none of this module's business.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from gd_pipeline.model.document import CHINA, Problem

_TIME = (
    r"(?:日|T|\s|&nbsp;|,)*\s*(?:(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?"
)
_YMD = re.compile(
    r"(?<!\d)((?:19|20)\d{2})\s*(?:年(?=\s*\d+\s*月)|[-/.－])\s*(\d{1,2})\s*[-/.月－]\s*(\d{1,2})(?!\d|\s*月)"
    + _TIME
)
"""Not the months of "2010年1-8月"."""
_MDY = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/((?:19|20)\d{2})(?!\d)")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_EN_MDY = re.compile(r"\b" + _MONTH + r"\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+((?:19|20)\d{2})\b", re.I)
_EN_DMY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\s+" + _MONTH + r",?\s+((?:19|20)\d{2})\b", re.I)
_SIGNAL = re.compile(
    r"(?:发布时间|发布日期|发文时间|时间|日期|發[佈布]時間|時間|^完|ends\s*/\s*(?:\w+day,?)?"
    r"|(?:published|posted|issued)(?: on| at)?|publish(?:ed)? (?:date|time)|pubdate"
    r"|release(?:d)? (?:date|time)|date|time)\s*[:：]?\s*$",
    re.I,
)
_NOT_PUBLISHED = re.compile(
    r"(?:成文|印发|生效|实施|施行|失效|废止|截止|打印|访问|当前|今天是|有效期)[^，。；\d]{0,6}$"
    r"|\b(?:accessed|expires?|copyright)\b[^.;\d]{0,12}$|©[^.;\d]{0,12}$",
    re.I,
)
_CHANGED = re.compile(
    r"(?:更新|修改|修订)[^，。；\d]{0,6}$|\b(?:updated?|modified|reviewed|revised|edited)\b[^.;\d]{0,12}$",
    re.I,
)
_NEIGHBOUR = re.compile(r"[上下]一[篇条页则]|(?:previous|next)\b", re.I)
"""A line that leads to another article, whose title may hold a date."""
_SPLIT = re.compile(r"(?<!\d)((?:19|20)\d{2}) (\d{1,2}) ?/ ?(\d{1,2}) (\d{1,2}):(\d{2})(?::(\d{2}))?")
"""The year, the day and the time of a header, each an element of its own."""
_HEADER = re.compile(
    r"[来來][源自][:：于於]|发布(?:时间|日期|者)|作者[:：]|字[号体]|浏览|点击|\d{1,2}[:：]\d{2}|source:|^by ",
    re.I,
)
"""What stands beside the date in the line below a title."""
_LONGEST_HEADER = 100
_FULL_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a text: when, and where it starts and ends there."""

    when: datetime
    start: int
    end: int


def _at(year: str, month: str, day: str, clock: Iterable[str | None] = ()) -> datetime | None:
    hour, minute, second, zone = (*clock, None, None, None, None)[:4]
    tz = CHINA
    if zone and zone not in ("Z", "z"):
        sign = -1 if zone[0] == "-" else 1
        tz = timezone(sign * timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:])))
    try:
        when = datetime(
            int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), 0, tz
        )
        return when.replace(tzinfo=UTC) if zone in ("Z", "z") else when
    except ValueError:
        return None


def find_dates(text: str) -> list[Found]:
    """All complete dates (year, month, day) of a text, in its order; +08:00 unless a zone is printed.

    ``03/08/2018`` is the 8th of March, as the customs' English pages write it.
    """
    out = []
    for m in _YMD.finditer(text):
        when = _at(m[1], m[2], m[3], m.groups()[3:])
        if when:
            out.append(Found(when, m.start(), m.end()))
    for m in _MDY.finditer(text):
        when = _at(m[3], m[1], m[2])
        if when:
            out.append(Found(when, m.start(), m.end()))
    for m in _EN_MDY.finditer(text):
        when = _at(m[3], str(_MONTHS.index(m[1][:3].lower()) + 1), m[2])
        if when:
            out.append(Found(when, m.start(), m.end()))
    for m in _EN_DMY.finditer(text):
        when = _at(m[3], str(_MONTHS.index(m[2][:3].lower()) + 1), m[1])
        if when:
            out.append(Found(when, m.start(), m.end()))
    return sorted(out, key=lambda f: f.start)


def parse_date(text: str) -> datetime | None:
    """The first complete date of a text, None when it has none."""
    found = find_dates(text)
    return found[0].when if found else None


def is_header(line: str) -> bool:
    """Whether a line is but the date of an article, with its source, author or time of day."""
    dates = find_dates(line) if len(line) <= _LONGEST_HEADER and "。" not in line else []
    return bool(dates) and (line[: dates[0].start] + line[dates[0].end :] == "" or bool(_HEADER.search(line)))


def split_date(head: str) -> datetime | None:
    """The date of a header that prints year, day and time apart, None when it has none."""
    m = _SPLIT.search(head)
    return _at(m[1], m[2], m[3], m.groups()[3:]) if m else None


def printed_dates(lines: Iterable[str], head: int = 0) -> tuple[datetime | None, datetime | None]:
    """The dates among a page's lines: one that is said to be of publication, and one that just stands there.

    A line counts when it is short and its date follows a word such as 发布时间; one of the first ``head``
    lines also when there is little else in it than the date and the name of who published. When a page was
    changed last counts where nothing else does.
    """
    plain: datetime | None = None
    changed: datetime | None = None
    for n, line in enumerate(lines):
        if len(line) > 160 or not any(c.isdigit() for c in line) or _NEIGHBOUR.match(line):
            continue
        for found in find_dates(line):
            before = line[: found.start]
            if _NOT_PUBLISHED.search(before):
                continue
            if _CHANGED.search(before):
                changed = changed or found.when
                continue
            if _SIGNAL.search(before):
                return found.when, plain
            rest = before + line[found.end :]
            if (
                plain is None
                and n < head
                and len(rest) <= 60
                and not re.search(r"[。；;]|\d{2,}%|亿|万", rest)
            ):
                plain = found.when
    return None, plain or changed


def visible_date(lines: Iterable[str], head: int = 0) -> datetime | None:
    """The publication date among a page's lines, None when none says so or stands there alone."""
    said, plain = printed_dates(lines, head)
    return said or plain


@dataclass(frozen=True, slots=True)
class Published:
    """When a release was published, which source said so, and what was wrong with the dates."""

    at: datetime | None
    source: str
    problems: tuple[Problem, ...]


def choose(
    visible: datetime | None,
    listed: str,
    meta: datetime | None,
    given: datetime | None,
    retrieved: datetime,
) -> Published:
    """The publication time: visible date, else the listing's, else the meta tag's, else the given one.

    The meta tag comes late because some sites put the time in it at which the page was generated. ``listed``
    counts only when it is a whole day. Dates that are more than a day apart, dates after the retrieval and
    the lack of any are problems.
    """
    listing = parse_date(listed) if _FULL_DAY.match(listed) else None
    candidates = [(n, d) for n, d in (("visible", visible), ("listing", listing), ("meta", meta)) if d]
    problems = []
    late = [(n, d) for n, d in candidates if d > retrieved + timedelta(days=1)]
    for name, when in late:
        problems.append(
            Problem(
                "date_in_future", f"the {name} date {when:%Y-%m-%d} is after the retrieval: not used", name
            )
        )
    candidates = [c for c in candidates if c not in late]
    days = [d.astimezone(CHINA).date() for _, d in candidates]
    if days and max(days) - min(days) > timedelta(days=1):
        said = ", ".join(f"{n} {d:%Y-%m-%d %H:%M}" for n, d in candidates)
        problems.append(
            Problem("date_conflict", f"dates differ by more than a day ({said}): the first is used", said)
        )
    if given:
        candidates.append(("given", given))
    if not candidates:
        problems.append(
            Problem(
                "no_date", "neither page nor listing gives a publication date: years may stay unknown", "page"
            )
        )
        return Published(None, "", tuple(problems))
    return Published(candidates[0][1], candidates[0][0], tuple(problems))
