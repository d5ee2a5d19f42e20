"""The words that put an English figure, or a period beside it, in another time than the one told.

Spans of several years, the bases of growths, days of publication: only words and patterns stand here, for
text folded by ``fold``. How mentions of periods are found is the business of ``periods``; spans since a
beginning are made in ``since``.
"""

from __future__ import annotations

import re

from gd_pipeline.extract.english.cues import CURRENCY, any_case

_GROWTH = (
    r"(?:annual |yearly )?(?:growth|increases?|rises?|expansion|gains?|drops?|declines?|falls?|decreases?)"
)
_MANY_YEARS = (
    rf"\bcumulative {_GROWTH}\b|\baverage growth (?:rate )?(?:of|over) the (?:\w+ )?\w+ years"
    r"|\baverage (?:annual|yearly)|\baverag\w+ an? (?:annual|yearly)\b|annual average|annually|on average"
    r"|averaging|(?:every|each) year"
    r"|compound|since (?:19|20)\d\d"
    r"|two-year average|over the (?:past|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) years)"
    r"|double[ds]?\b(?![- ]digit)|\b(?:in|within|over) (?:the )?(?:past |last )?(?:\w+|\d+) years\b"
    r"|\ba year on average|\bat a yearly\b"
)
MANY_YEARS = any_case(_MANY_YEARS)
MANY_YEARS_BEHIND = any_case(
    rf"\s*(?:{_GROWTH} )?(?:{_MANY_YEARS}|(?:a|per) year\b"
    r"(?! (?:ago|earlier|before|on|later|after|afterwards)\b))"
)
"""Before or right behind a growth: it is none on the year before."""

AVERAGE = any_case(
    r"\baverag\w+|\bannuali[sz]ed\b|\bannually\b|\b(?:every|each|per) year\b|\byearly\b|\bcompound"
)
AVERAGE_BEHIND = any_case(
    rf"\s*(?:{_GROWTH} )?(?:on average|annually|(?:a|every|each|per) year\b|annual average|compound|averag)"
)
"""Before or right behind such a growth: it is one a year."""

A_YEAR = any_case(
    r"\s*(?:\([^)]*\)\s*)?(?:a|per|each|every) year\b(?! (?:ago|earlier|before|on|later|after|afterwards)\b)"
)
"""Behind an amount that came each year."""

IN_YEARS = any_case(
    r"(?:(?!\b(?:high\w*|larg\w*|most|record|best|first)\b)[^,;.\d]){0,40}?\b(?:in|over|within)"
    r" (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) years\b(?! ago)"
)
"""Behind an amount of several years, whose last is not said: "$30b of foreign capital in 4 years"."""

TIMES_THAT_OF = re.compile(r"\b(?:times|double|twice|triple|thrice) (?:the|that|those|its|as) [a-z ]{0,24}$")
"""Before a time whose amount is multiplied: "three times the value of 2016"."""

THIS_CENTURY = re.compile(r"(?<!than in )(?<!than )(?<!over )(?<!period of )(?<!months of )20\d\d")
"""Behind a multiple: a year that it may be on, if it does not say that it is."""

SINCE = any_case(
    r"\b(?:since|count(?:ed|ing) from) (?:the|its|their)"
    r" (?:first (?!quarter|half|day|month|week)\w+|opening|launch|establishment|start|beginning"
    r"|inauguration|implementation|introduction|release"
    r"|issuance|founding|signing|return"
    r"|(?:[\w'-]+ ){1,6}(?:was|were) (?:\w+ly |first )?(?:released|launched|established|set up|opened"
    r"|unveiled|inaugurated|issued|signed|founded|implemented|introduced|approved))\b"
    r"(?! of (?:the|this) year)"
    r"|\bsince (?:it|they|the (?:zone|area|port|city|terminal)) (?:was|were|had been|began|started|opened)\b"
    r"(?! of (?:the year|this year|20\d\d))"
)
COMPARED_OPENING = any_case(r"\W*(?:compared (?:with|to)|(?:set|measured) against|relative to)\b[^,;.]*")
"""The base of all growths of a sentence."""

SINCE_YEAR = any_case(r"\W*since (?:19|20)\d\d,")
"""Opens a sentence: its amounts are those of all the years."""

BETTER_THAN = (
    r"(?:(?:compare[ds]?|contrast(?:s|ed|ing)?) (?:with|to)"
    r"|(?:improvement|advance|acceleration|recovery|turnaround|rebound|reversal|slowdown|deterioration)"
    r" (?:on|over|from)|reversal of)"
)
"""Before what a figure of another time or place was, in words for better or worse."""

_FIGURE_BASE = r"(?:(?!\b(?:exports?|imports?|trade|shipments|sales)\b)(?:US|RMB|USD|CNY|(?-i:[^A-Z,;])))*$"
"""Between "than" and the time of the figure that one is larger than: no other place or flow is named."""

COMPARED_WITH = any_case(
    rf"\b(?:{BETTER_THAN}|as (?:much|many|large|high) as|versus"
    r"|(?:times|double|half|twice) (?:that|those|the (?:figure|amount|value|level|total)) (?:of|in|for)"
    r"|against (?:[^\d]{0,40}\d[\d.,]*|that|those|the same)|since)\b"
    r"|\bthan(?! (?:\d|US|RMB|\$|half|one|expected|forecast|anticipated|estimated|projected|predicted|usual))"
    rf"{_FIGURE_BASE}"
)
MOVED_FROM = any_case(
    r"(?:\bto (?:(?:an?|the|about|nearly|over|some|just|almost|record|around|only|more than)\s)*"
    r"(?:US|RMB|CNY|USD)?\$?\s?\d[^,;]* from\b[^,;]*\d|^\s*from\s+\+?\d[\d.]*\s*(?:%|per ?cent)"
    r"|\b(?:up|down|slow\w*|improv\w*|recover\w*|rebound\w*|sw[iu]ng\w*|turn\w*|switch\w*|shift\w*|bounc\w*"
    r"|accelerat\w*|quicken\w*|eas(?:ed|ing)|narrow\w*|widen\w*|cool\w*|moved|went|flipped)"
    r" (?:\w+ly |back )?from\b"
    r"|\b(?:after|following|reversing) (?:an? |the |growth )(?:[^;]* )?\d)(?:(?! to )[^;])*$"
)
"""Before the period of a figure that another one moved from."""

BASE_AMOUNT = any_case(
    r"\b(?:exceed\w*|surpass\w*|overt\w+|higher than|more than|above|topp\w+)\s+the\s*"
    r"(?:(?:total|full-year|annual|scale|level|volume|value|figure|amount|record)\s+){0,2}(?:of\s+)?"
    rf"{CURRENCY}$"
)
"""The figure of another period that a figure is larger than."""

CUMULATIVE = re.compile(r"(?:the\s+)?first\s+(?:\w+\s+)?(?:months|quarters|half)", re.IGNORECASE)
SEVERAL_MONTHS = any_case(r"\w\s*(?:\bto\b|-|\band\b|\bthrough\b)\s*\w|months")
OVER = re.compile(r"\bover\s+$")
LAST_YEAR = re.compile(r"last year|previous year")
BASE_PERIOD = re.compile(
    r"\b(?:than|over|with|against|since|on|from|above|below|outpacing|exceeding|beating|topping|matching)\s+"
    r"(?:(?:that|those)\s+|the (?:level|figure|total|amount|pace|rate|growth|speed)s? )?"
    r"(?:(?:seen|recorded|registered|reported) )?"
    r"(?:in\s+|of\s+|the\s+)*$"
)
GOES_ON = any_case(
    r"\b(?:carr(?:ies|ied|ying) (?:on|over)|continu\w+) from\s+$"
    r"|\b(?:carr(?:ies|ied|ying)|go(?:es|ing)?|went|held|kept|moved|pressed|pushed) on (?:in|into|during)\s+$"
)
"""Before a period that what is told began or went on in: no base."""

ALONE = any_case(
    r" (?:alone|itself|(?:see|post|record|register|show|bring|log|deliver|recover|stand)ing)\b"
    r"| (?:up|down) \d"
)
"""Behind a period that has its own figure: "with June alone up 5 percent"."""

BASE_YEAR = re.compile(r"\b(?:from|to)\s+(?:the\s+)?$")
BEFORE = any_case(r"\b(?:before|prior to)\s+(?:the year\s+)?$")
"""Before a year that something had not come to yet."""

NEVER = any_case(
    r"\b(?:never|not once|nor)\b(?: \w+){0,3} (?:exceed|surpass|top|reach|pass|cross|hit)\w*\b[^,;]*$"
    r"|\b(?:stayed|remained|kept|ha(?:s|ve|d) been) (?:below|under|above|over)\b[^,;]*$"
)
"""Before an amount that only bounds another."""

OTHER_YEAR_BEHIND = any_case(
    r"\s*(?:compared (?:with|to)|(?:from|on|over|than)(?: in)?) (?:that (?:in|of) )?(?:the )?"
    r"(?:(?:same|corresponding) \w+ (?:of|in) |(?:pre-\w+ )?level (?:of|in) |[A-Z]\w+ (?:of )?"
    r"|first \w+ (?:months )?(?:of|in) )?(?:19|20)\d\d\b"
)
"""Behind a growth on a year of its own."""

MADE_KNOWN = any_case(
    r"\b(?:said|announced|disclosed|revealed|reported"
    r"|(?:data|figures|statistics|numbers|report) (?:that (?:was|were) )?(?:released|published|issued)"
    r"(?: by [\w' ]{1,40})?) (?:early |late )?in $"
)
NEWS_ENDS = re.compile(r"\s*(?:$|[.,;:)]|(?:that|show|indicate|said)\w*\b)")
"""Around the month in which a figure was made known."""

ON_YEAR = any_case(r"\byear[- ]on[- ]year|\bfrom a year|\byoy\b|\bon the year\b")

HAD_GROWN = any_case(
    r"\bhad (?:\w+ly )?(?:been (?:up|down)|grown|risen|fallen|increased|dropped|declined|decreased|gained"
    r"|expanded|climbed|shrunk|slipped|dipped|slumped|plunged|contracted|surged|jumped|soared)\b"
)
"""What had been before the time that is told of."""
