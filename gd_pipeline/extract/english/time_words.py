"""The words by which an English text names a time: every kind of mention, as one pattern.

What period a mention is of is found in ``periods``.
"""

from __future__ import annotations

import re

from gd_pipeline.extract.periods import CLOCK, YEAR

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
OF_HALF = {"opening": 1, "latter": 2, "back": 2, "closing": 2, "final": 2} | ORDINALS
OF_QUARTER = {"opening": 1, "closing": 4, "final": 4} | ORDINALS
"""The same in words of their own, which only stand before a half or a quarter."""

_COUNT = r"\d{1,2}|" + "|".join(COUNTS)

_MAY = (
    r"(?<=in )May|(?<=for )May|(?<=of )May|(?<=by )May|May(?='s\b)"
    r"|May(?= (?:alone|this year|last year|of|19|20"
    r"|(?:exports|imports|trade|figures?|data|saw|was|brought|marked|recorded|had|came)\b))"
)
"""May alone is as often a verb: a month only behind a preposition, before a year or what is told of it."""


def _month_name(may: str) -> str:
    return (
        rf"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|{may}|June?\.?|July?\.?"
        r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![a-z])"
    )


_MON = _month_name("May")
_WHOLE = (
    r"(?:(?:foreign )?trade|imports|exports|shipments|total|tally|figure|value|volume|amount|sum|surplus"
    r"|deficit|turnover)\b"
)
_TOLD = (
    rf"(?:{_WHOLE}|(?:import|export|growth|gain|rise|increase|decline|drop|fall|decrease|inflows?|FDI"
    r"|investment)\b)"
)
"""What is told of the months since January: "the seven-month total", "ten-month exports"."""


def _of(kind: str) -> str:
    """The year that may stand behind a period of this kind: ", 2024", "of last year"."""
    return (
        r"(?:,?\s*(?:of|in)?\s*(?:the year\s+)?"
        rf"(?:(?P<{kind}_year>{YEAR})(?!\d|-\d| (?:yuan|billion|million))"
        rf"|(?P<{kind}_word>this year|last year|the year|the previous year|that year)))?"
    )


_MENTIONS = {
    # what a growth on the year is measured from
    "prior": rf"(?:the\s+)?(?:same|corresponding|comparable|equivalent) (?:(?:{_COUNT})[- ])?"
    r"(?:period|month|quarter|half)(?:s)?(?:[- ](?:period|year))?(?: (?:of|in|from))? ?"
    rf"(?:the )?(?:a year (?:ago|earlier|before)|last year|(?:the )?previous year|{YEAR})"
    r"|(?:a|one) (?:year|month|quarter) (?:ago|earlier|before)|the (?:month|quarter|year) (?:earlier|before)"
    r"|(?:the )?(?:previous|preceding|prior) (?:year|month|quarter)"
    r"|year[- ]on[- ]year|year[- ]over[- ]year|same period last year",
    # "during the 12th Five-Year Plan period"
    "plan": r"(?<=during )the (?P<plan_nth>\d{1,2})th Five[- ]Year Plan(?: period)?",
    # several years: "from 2016 to 2020", "the past three years"
    "span": rf"(?:(?P<spans>from |between )(?P<span_first>{YEAR}) (?:to|and) (?P<span_last>{YEAR})(?![-\d])"
    rf"|{YEAR} (?:to {YEAR}|and {YEAR}(?!(?:[^.;]|\.\d){{0,200}}\brespectively))"
    rf"|{YEAR}-(?:(?:19|20)?\d\d)(?!\d))"
    rf"|(?:from|between) (?:(?:its|the|their) \w+ (?:of [\w ]{{1,30}} )?in )?"
    rf"(?P<span_from>{_MON}),? (?:of |in )?(?P<span_begins>{YEAR}) (?:to|and)"
    rf" (?P<span_to>{_MON}),? (?:of |in )?(?P<span_ends>{YEAR})"
    rf"|(?:(?<=over )|(?<=during ))the (?:{_COUNT}) years"
    rf"|(?:past|last|previous|recent) (?:(?:few|several|\d+|{'|'.join(COUNTS)}) years|decade)",
    # "January to October 2024", "Jan-Feb", "between May and July"; "May and July" are two months
    "range": rf"(?P<between>(?:between|from)\s+)?(?P<from>{_MON})(?: 1(?:st)?(?= ?(?:to|through|until|-)))?"
    rf"(?P<till>\s*(?:-?to-?|through|until|-+)\s*(?:the end of )?|\s+and\s+)(?P<to>{_MON})"
    r"(?: (?:2[89]|3[01])(?:st|th)?(?!\d))?(?: period)?" + _of("range"),
    # a day, a time of day
    "date": rf"(?:early|mid|late)[- ]{_MON}"
    rf"|(?P<day_of>{_MON})\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"(?![\d%]|\.\d|,\d{{3}}|\s+per ?cent)(?:,?\s*(?P<date_year>{YEAR}))?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MON}(?:,?\s*{YEAR})?"
    rf"|{YEAR}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?:[ T]*{CLOCK})?"
    rf"|\d{{1,2}}/\d{{1,2}}/{YEAR}(?:\s+\d{{1,2}}:\d\d)?|{CLOCK}",
    # "the year to October"
    "so_far": r"(?:the\s+)?year (?:to|through|up to|ending|ended)(?: in)?(?: the end of| end-)? ?"
    rf"(?P<so_far_last>{_MON})" + _of("so_far"),
    # "the quarter to June", "the half year ended June"
    "ended": r"(?:the\s+)?(?:(?P<ended_quarters>two|three) quarters|(?P<ended_half>half[- ]year)"
    r"|(?:quarter|three months)) (?:to|through|ending|ended|until|up to)(?: the end of)?(?: in)? "
    rf"(?P<ended_last>{_MON})" + _of("ended"),
    # "the three months to September"
    "upto": rf"(?:the\s+)?(?:first\s+)?(?P<upto_months>{_COUNT}) months"
    r" (?:to|through|ending|ended|until|up to)(?: the end of)?(?: in)? "
    rf"(?P<upto_last>{_MON})" + _of("upto"),
    # "the last three months of 2024"
    "final": rf"(?:the\s+)?(?:last|final|closing) (?:(?P<final_months>{_COUNT}) months|month)"
    + _of("final")
    + r"(?<=[\dar])",
    # "the first 10 months of 2024", "the past five months"
    "first": rf"(?:the\s+|(?P<first_before>{YEAR})'s )?"
    rf"(?:first|opening|initial) (?:(?P<first_months>{_COUNT})[- ]months?(?: period)?"
    rf"|month(?= (?:of|in) (?:the year\b|this|last|{YEAR})))"
    + _of("first")
    + rf"|(?:the|those|the past|the last) (?P<past_months>{_COUNT})"
    + r"(?: months(?! (?:ago|earlier|before))|[- ]month period)"
    + _of("past")
    + rf"|(?<=in )the first (?P<bare_months>{'|'.join(COUNTS[2:11])})(?=\s*(?:[.,;)]|$))"
    + rf"|(?P<whole_months>{_COUNT})-month(?= (?:\w+ ){{0,3}}?{_TOLD})",
    # "the first three quarters"
    "first_quarters": r"(?:(?:the\s+)?first|the|these) (?P<first_count>two|three|2|3) quarters"
    + _of("first_quarters"),
    # "the first half of 2024", "H1 2024"
    "half": rf"(?:(?:the\s+|this year's |last year's |(?P<half_before>{YEAR})'s )?"
    rf"(?P<which>{'|'.join(OF_HALF)})[- ]half(?:[- ]year)?|the half[- ]year\b(?! (?:earlier|before|ago))"
    r"|\bH(?P<h>[12])\b|\b(?P<h_before>[12])H(?:'?(?P<half_short>[12]\d))?\b)" + _of("half"),
    # "the third quarter of 2024", "Q3"
    "quarter": r"(?:(?:the\s+)?"
    rf"(?:(?P<which_quarter>{'|'.join(OF_QUARTER)})|(?P<quarter_to>March|June|September|December)"
    r"|(?P<last_quarter>last(?= quarter (?:of|in) )))[- ]quarter\b"
    r"|\b(?:Q(?P<q>[1-4])|(?P<q_before>[1-4])Q)(?:'?(?P<quarter_short>[12]\d))?\b)" + _of("quarter"),
    # "the first, second and third quarters of 2024"
    "quarters": rf"(?:the\s+)?(?P<several>(?:(?:{'|'.join(ORDINALS)}),? (?:and )?(?:the )?){{2,4}})quarters"
    + _of("quarters"),
    # "in the second", where the text says of what: a quarter or a half
    "ordinal": r"(?<=in )the (?P<nth>first|second|third|fourth)(?=\s*(?:[,;.)]|$|and\b|but\b|while\b))",
    # a point in time: "the end of June 2024", "the end of last year"
    "end": r"(?:(?:the )?(?:end of |end-)|as of (?:(?:the )?(?:end of |end-))?)(?:last )?"
    rf"(?:(?P<end_month>{_MON})"
    + _of("end")
    + rf"|(?P<end_before>{YEAR})|(?P<end_last>last year)|(?P<end_that>(?:the|that) year\b))",
    # "ten years later", "a decade on"; what was some years ago opens its sentence
    "apart": rf"(?:(?P<apart_years>a|{_COUNT}) years?|(?P<apart_decades>a|{_COUNT}) decades?)"
    r" (?P<apart_way>later|afterwards?|on(?=,)|ago)",
    # "October", "In May 2024", "October alone"
    "month": rf"(?P<m>{_month_name(_MAY)})" + _of("month") + r"(?: alone)?",
    # a year, but not four digits of an amount or a count
    "year": rf"(?:(?:the )?(?:whole|entire|full)(?: year)?(?: of)? )?(?<![\d$.,-])(?P<year_year>{YEAR})"
    r"(?![\d,.]\d|\s*(?:yuan|billion|million|trillion|%|per ?cent|RMB|new foreign|foreign-|enterprises"
    r"|companies|people|projects))|(?P<year_word>last year|(?:the )?(?:whole|full) year|the year as a whole"
    rf"|full-year(?= (?:\w+ ){{0,3}}?{_TOLD}))",
    # "last month": the one before the publication's, unless it is what a growth is measured from
    "last_month": r"(?<!from )(?<!over )(?<!than )(?<!\bon )last month",
    "that_year": r"(?:in |during )?(?:that|the same) year"
    r"|(?<=of )the year(?= (?:reached|was|totall?ed|amounted|hit|stood))",
    "same": r"(?:during )?(?:the|this|that|the same) (?:same )?period",
    # times that go back to one told before
    "current": r"(?:that|the) month|(?:that|the) (?:quarter|half)(?!-|\s(?:of|to|from|end\w+|through)\b)"
    r"|(?:(?<=for )|(?<=over )|(?<=during )|(?<=throughout )|(?<=across )"
    r"|(?<!er in )(?<!early in )(?<!late in )(?<=in ))the year"
    r"(?!-|'|\s(?:of|to|through|up|end\w+|before|earlier|ago|when|19|20)\b)"
    rf"|(?:the year's|annual|whole-year|yearly)(?= (?:\w+ )?{_WHOLE})"
    r"|so far (?:in )?this year|this year so far|the year so far|(?:the )?year[- ]to[- ]date"
    r"|to date this year|since (?:the )?(?:start|beginning) of (?:the|this) year"
    r"|since January(?!,?\s(?:of|\d|last))",
}
"""Every kind of mention, looked for in this order at each place."""

_FIRST_WORDS = (
    "the", "a decade", "this", "that", "those", "same", "corresponding", "previous", "preceding", "past",
    "last", "recent", "first", "second", "third", "fourth", "year", "a year", "early", "mid", "late", "from",
    "between", "end of", "as of", "in that", "in the same", "during", "whole", "entire", "full", "h1", "h2",
    "q1", "q2", "q3", "q4", "annual", "yearly", "so far", "since", "to date", "prior",
    "a month", "a quarter", "opening", "initial", "closing", "final", "latter", "back", "half", "quarter",
    *MONTHS, *COUNTS,
)  # fmt: skip
"""What the mentions without a digit in front begin with: elsewhere none is looked for,"""
_NO_AMOUNT = r"(?!\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?\s?(?:%|per ?cent|billion|million|trillion))"
"""nor where an amount stands; of a bounded length, for a text may be one row of digits."""


def _begins() -> str:
    """A look at the first word, by its first letter."""
    by_letter: dict[str, list[str]] = {}
    for word in _FIRST_WORDS:
        by_letter.setdefault(word[0], []).append(word[1:])
    words = (f"[{c}{c.upper()}](?:{'|'.join(rest)})" for c, rest in by_letter.items())
    return rf"(?=\d|(?<![A-Za-z])(?:{'|'.join(words)}))"


KINDS = "|".join(f"(?P<{kind}>{words})" for kind, words in _MENTIONS.items())
# within a word none begins, but for glued years ("in2024")
MENTION = re.compile(f"{_begins()}{_NO_AMOUNT}(?:{KINDS})", re.IGNORECASE)
GROUPS = frozenset(MENTION.groupindex)
