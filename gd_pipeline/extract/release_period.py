"""The time that a release is about as a whole, which its figures have where they tell no other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from gd_pipeline.extract.english.mentions import is_base
from gd_pipeline.extract.periods import When
from gd_pipeline.extract.tokens import Tokens
from gd_pipeline.model.period import Period

_BASE_ZH = re.compile(r"(?:比|较|与|自|由|\()$")
_BASE_EN = re.compile(
    r"\b(?:than|over|with|to|since)(?: that)?(?: in| of| for)? (?:the )?$|\bfrom the $"
    r"|\bsince (?:the )?(?:start|beginning|end|middle|turn|early|late) (?:of )?(?:the )?$"
    r"|\bfrom (?:(?! to )[^,;)]){3,30} in (?:the )?$"
)
_LAST_YEAR_ZH = ("去年", "上年", "前年")


def release_period(folded: str, first: Sequence[Tokens], lang: str, published: date | None) -> Period | None:
    """The first period, rather a cumulative one, of the title or of a paragraph with figures behind it.

    None in English that begins after the day of publication; Chinese reports tell their goals of such years.
    A whole year behind the figures of a month after it is told for comparison.
    """
    told: list[When] = []
    of_title: list[When] = []
    month: Period | None = None  # the first that has figures
    for at, tokens in enumerate(first):
        p = tokens.paragraph
        named = _named(folded, tokens, lang, published)
        same = len(of_title) == 1 and all(w.period == of_title[0].period for w in named)
        if lang == "en" and same and any(n.unit for n in tokens.numbers):
            return of_title[0].period  # the month of the title, where the first figures name no other
        told += named
        of_title = named if p.role == "title" else of_title if not named else []
        figures = named and _has_figures(folded, tokens, named[0], lang)
        if p.role == "title" or figures:
            spanned = [w for w in named if w.period and not w.single]
            if lang == "en" and month is not None:  # much else is told behind the month of the news
                spanned = [w for w in spanned if _of_indicator(tokens, w)]
            spans = [w.period for w in spanned if w.period]
            if month is not None:
                spans = [x for x in spans if x.freq != "A" or x.year >= month.year]
            elif named and not spans:
                month = named[0].period
            if lang == "en" and month is not None:
                spans = [x for x in spans if x.last <= month.last]
            if lang == "en" and (month or (named and named[0].single)) and p.role != "title":
                spans = [x for x in spans if x.first is not None and x.first % 12 == 0]  # no quarter of news
            whole = next((x for x in spans if x.in_one_year), next(iter(spans), None))
            if lang == "en" and spans and all(x.freq == "A" for x in spans):
                whole = max(spans, key=lambda x: x.last)  # a history of years comes to the last
            if whole is not None and (lang == "en" or p.role == "title"):
                return whole
            if whole is not None:
                later = [w for t in first[at:] for w in _named(folded, t, lang, published)]
                return _as_it_ends(whole, named, later, published)
        elif lang == "en" and len(named) == 1 and named[0].single and _of_indicator(tokens, named[0]):
            month = month or named[0].period  # "exports soared last month"
    if told and not (lang == "zh" and _is_recalled(told[0].period, published)):
        return told[0].period
    return _this_year(folded, first, published) if lang == "zh" else None


def _is_recalled(period: Period | None, published: date | None) -> bool:
    """Whether a period without figures is one long over: what happened then is only recalled."""
    return published is not None and period is not None and period.year < published.year - 1


def _this_year(folded: str, first: Sequence[Tokens], published: date | None) -> Period | None:
    """The year up to the day of publication, where a text of no other time says 今年."""
    spoken = any("今年" in folded[t.paragraph.start : t.paragraph.end] for t in first)
    return Period.months(published.year, 1, published.month) if spoken and published else None


def _of_indicator(tokens: Tokens, w: When) -> bool:
    """Whether the sentence of a period names an indicator."""
    start, end = next((span for span in tokens.sentences if span[0] <= w.start < span[1]), (0, 0))
    return any(t.get("indicator") and start <= t.start < end for t in tokens.terms)


def _named(folded: str, tokens: Tokens, lang: str, published: date | None) -> list[When]:
    """The periods that a paragraph tells, but for those that figures are compared with."""
    told = [w for w in tokens.whens if w.role == "period" and w.period and not _is_base(folded, w, lang)]
    if lang == "en":
        return [w for w in told if w.period and not is_to_come(w.period, published)]
    # last year stands where this year's figures are told for comparison
    return [w for w in told if folded[w.start : w.end] not in _LAST_YEAR_ZH] or told


def _as_it_ends(
    whole: Period, named: Sequence[When], later: Sequence[When], published: date | None
) -> Period:
    """The months up to the last that a Chinese paragraph goes through (一季度,二季度), where they are told.

    ``named`` are the periods of the paragraph, ``later`` those told from it on.
    """
    today = published.year * 12 + published.month - 1 if published else whole.last
    past = [w.period for w in named if w.period and w.period.in_one_year and w.period.last <= today]
    ends = max((p.last for p in past if p.year == whole.year), default=whole.last)
    begins = whole.year * 12
    told = [w.period for w in later if w.period and w.period.first == begins and w.period.last == ends]
    return told[0] if whole.first == begins and told else whole


def is_to_come(period: Period, published: date | None) -> bool:
    """Whether a period begins after the day of publication: no figures of it can be told yet."""
    begins = period.last if period.first is None else period.first
    return published is not None and begins > published.year * 12 + published.month - 1


def _has_figures(folded: str, tokens: Tokens, w: When, lang: str) -> bool:
    """Whether figures stand behind the period; in English they stand before it as often."""
    if lang == "en":
        return any(n.unit is not None for n in tokens.numbers)
    return any(c.isdigit() for c in folded[w.end : tokens.paragraph.end])


def _is_base(folded: str, w: When, lang: str) -> bool:
    """Whether a period is what a figure is compared with; "from January" opens a span."""
    before = folded[max(0, w.start - 48) : w.start]
    if lang == "zh" and before.endswith("从") and w.period is not None and w.period.freq == "A":
        return True
    if lang == "en" and is_base(folded, w):
        return True
    return (_BASE_EN if lang == "en" else _BASE_ZH).search(before) is not None
