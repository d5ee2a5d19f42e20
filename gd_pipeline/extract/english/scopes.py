"""What an English figure covers: a total since the beginning, a base years ago, a group, a share of itself.

A figure whose period, area or subject these words leave open stays unread. The words of the measures are in
``words``; which areas, partners and goods the words name is found in ``mentions`` and ``subjects``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from gd_pipeline.extract.english.cues import ABOUT, CURRENCY, NATIONWIDE, SHIFTS, any_case
from gd_pipeline.extract.english.times import BETTER_THAN, COMPARED_WITH, HAD_GROWN, MOVED_FROM
from gd_pipeline.extract.english.words import VERB
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.lists import after_last
from gd_pipeline.extract.periods import When
from gd_pipeline.extract.scope import STOCKS, Topic, is_within
from gd_pipeline.model.codes import codes
from gd_pipeline.model.period import Period

GROUP_OF_PARTNERS = any_case(
    r"\b(?:(?:these|those|the|its|top|major|main|largest)\s+)+(?:\w+\s+)?(?:two|three|four|five|six|seven"
    r"|eight|nine|ten|\d+)"
    r"\s+(?:\w+\s+){0,3}(?:partners?|countries|regions|markets|economies|destinations|sectors|areas)\b"
    r"|\b(?:these|those)\s+(?!(?:of|to|with|from|in)\b)(?:\w+\s+){0,2}(?:products|items|goods|commodities"
    r"|categories|partners|regions|countries|economies|nations|markets|members)\b"
)
"""Several partners told as one."""

TOP_PARTNERS = any_case(
    r"\b(?:top (?P<count>two|three|four|five|six|seven|eight|nine|ten|\d+)"
    r"|(?P<largest>two|three|four|five|six|seven|eight|nine|ten|\d+) (?:largest|biggest)) (?:foreign )?"
    r"(?:(?:(?:trading|trade) )?partners\b|investors\b|sources\b"
    r"|(?:source )?(?:countries|nations|economies)\b|(?:countries|nations)(?: (?:and|or) |/)regions\b)"
)
"""The first partners of a ranking, told as one: a partner of their own."""

_NAMED_AS_TOP = "top_{}_partners"
_SPELLED = {"2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "8": "eight", "10": "ten"}

PARTNERS_IN = any_case(
    r"(?<!to )(?<!with )(?<!from )\b(?:partners?|markets?|destinations?|sources?)"
    r" (?:along|in|among|within|from) (?:the )?$"
)
"""Before the bloc in which several partners are: "A and B, the largest partners in ASEAN"."""

THE_SAR = any_case(r"\bthe (?:special administrative region|SAR)\b")
"""Hong Kong or Macao, whichever was named."""

GROUP_OF_PLACES = any_case(
    r"(?:^\W*|[,;]\s+)(?:the|these|those|all|another|other)\s+(?:\w+\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\d+)"
    r"\s+(?:\w+\s+){0,2}(?:provinces|cities|municipalities|counties|districts|ports)\b"
)
"""Several places told as one."""


BARE_FLOW = any_case(
    r"[\"'(\s]*(?:(?:(?:while|and|but)\s+)?(?P<owned>its|their)\s+)?(?:exports|imports)"
    rf"(?:[,:]|\s+(?:(?:also|alone|\w+ly)\s+)?{VERB.pattern})"
)
"""A sentence that opens with a flow alone goes on about the partner of the sentence before.

One with the flow of what was told there goes on about the mode of trade, too.
"""

SO_FAR = any_case(
    r"\b(?:so far|up to now|until now|till now|(?<!january )(?<!year )(?<!-)to date)\b"
    r"(?! this (?:year|month|quarter))(?! in \d)"
)
"""Around what was gathered since a beginning that is not said."""

HELPED = any_case(r"\b(?:help\w*|enabl\w+|allow\w+|brought|pushed|driven|drove)\s+(?:the\s+)?$")
"""Before an area that something else helped to its figure."""

BETWEEN = any_case(r"\btrade\b[^,;]*\bbetween (?:the\s+)?$")
"""Before a nation that is one of two traders."""

_TRADE_OF = any_case(r"\btrade (?:of|for) (?:the\s+)?$")
_TRADER_BEHIND = any_case(r" (?:and|with) ")

THOSE_COUNTRIES = any_case(
    r"\b(?:in|into|to|from|with) (?:the|these|those) "
    r"(?:(?:countries|nations|markets|economies|partners)(?! \w)|region\b)"
)
"""A bloc that was named before, where capital goes abroad."""

BILATERAL = any_case(
    r"\b(?:bilateral|two-way|mutual)\b|\bbetween the two (?:sides|places|regions|parties|economies)\b"
)
"""Trade of two that were named before."""

THE_ZONE = any_case(
    r"\bthe (?:(?:[a-z-]+ )?zone|ftz|new area|bonded area|district|port|airport)"
    r"(?:'s\b|(?= (?:saw|had|has|recorded|attracted|reported|posted"
    r"|registered|used|utili[sz]ed|achieved|reached|imported|exported|is|was)\b))"
    r"|\bthe area(?:'s\b|(?= (?:saw|had|has|recorded|attracted|reported|posted|registered|used)\b))"
    r"|\bthe (?:[a-z-]+ ){0,3}free[- ]trade zones?\b"
    r"|\b(?:in|into|of|by) the (?:(?:[a-z-]+ )?zone|ftz|new area|bonded area|area|district)\b(?! of\b)"
    r"|\b(?:through|via) the (?:port|airport)\b(?! of\b)"
)
"""A zone or district that was named before."""

YARDSTICK = any_case(
    rf"\b(?:{BETTER_THAN}|against|versus|vs\.?|from|than the"
    r"|(?:after|following|reversing)(?= an? | the \d| growth ))\s+(?:the\s+|an?\s+)?"
    r"(?:(?:growth|rise|increase|decline|drop|fall|rate|level|figure|total|amount"
    r"|(?:trade )?(?:deficit|surplus))\s+(?:rate\s+)?(?:of|was)\s+)?"
    r"(?:about|nearly|over|some|around|just|only|mere|modest|scant|meagre|meager|paltry)?\s*"
    r"(?:US|RMB|HK|CNY|USD)?\$?\s*$"
)
"""Before a figure of another period that a figure is compared with."""

GREW_FROM = any_case(
    r"\s*(?:year[- ]on[- ]year,? |on the year,? )?(?:from|(?:against|compared (?:with|to))(?! a\b))"
    rf" {CURRENCY}$"
)
"""Between a growth and the amount that it started from: "up 9 percent from 145 billion yuan"."""

_NOT_TO = r"(?:(?!\bto\b)[^,;\d])"
SECOND_YARDSTICK = any_case(
    rf"\b(?:against|versus|from|compare[ds]? (?:with|to)) {_NOT_TO}{{0,24}}\d[\d.,]*{_NOT_TO}{{0,40}}"
    r"(?:(?:19|20)\d\d[^,;\d]{0,12})?,? and"
    rf"(?: an?)?(?: growth| rise| increase| drop| fall| decline| gain)?(?: of)? {CURRENCY}$"
)
"""Before another such figure: "compared with 10 billion yuan in 2010 and 5 billion in 2000"."""

IN_PLACE = any_case(
    r"\s*(?:(?:growth|rise|increase|gain|fall|drop|decline|decrease|expansion|recorded|posted|seen)\s+)?"
    r"(?:for|in|across|by|of)\s+(?:the\s+)?(?:whole of\s+)?"
    r"(?:(?P<nation>(?:whole |entire )?(?:country|nation)\b(?!'s))|(?P<province>province\b(?!'s)))?"
)
"""Behind a growth that another is compared with: whose it is."""

_YEAR_EARLIER = any_case(
    r"\s*(?:(?:(?:a|one) (?:year|month|quarter)|the month) (?:ago|earlier|before)"
    r"|(?:in )?the (?:previous|preceding) \w+|(?:in )?last year"
    r"|(?:in )?(?:the )?(?:same|corresponding) (?:period|month|half|quarter))\b"
)
_AFTER = any_case(
    r"\b(?:after|following)\s+(?:(?:\w+ly )?[a-z]+ing (?:by )?)?(?:about |nearly |over |some )?"
    r"(?:US|RMB|HK|CNY|USD)?\$?\s*$"
)
"""Before the amount or the movement that came before."""

_YARDSTICK_BEHIND = any_case(
    r"(?:\s|\b(?:growth|rise|increase|decline|drop|fall|gain|jump|surge|slump|plunge|decrease|slide|dip"
    r"|contraction|expansion|climb|retreat|advance|recorded|registered|posted|seen|reported|reached|in|during"
    r"|for|of|over|at|by|throughout|the)\b)*"
)
_POINT_BEFORE = any_case(
    rf"\b(?:(?:{SHIFTS})"
    r" (?:up )?(?:slightly |markedly |sharply |a (?:little|bit) |somewhat )?from|after"
    r"|(?:improvement|acceleration|advance|swing|slowdown|change|shift) (?:on|from|over)"
    r"|compared (?:with|to)|against|versus"
    r"|(?:faster|slower|higher|lower|better|worse|weaker|stronger|more|less) than|behind|below|above|trailing"
    r"|outpac\w+|exceed\w+|topping|beating|matching)\s+"
    r"(?:(?:the|a|an)\s+)?(?:(?:low|high|point|growth|rate|pace|level|peak|trough|figure|rise|drop|decline)\s+){0,4}"
    r"(?:(?:seen|recorded|registered|reported|posted)\s+)?(?:in\s+|for\s+)?$"
)
"""Before the period whose figure follows: "the low point seen in July of 5%", "improvement on July's"."""

_POINT = r"low|high|point|growth|rate|pace|level|peak|trough|figure|rise|drop|fall|increase|decrease|decline"
_OF_POINT = re.compile(rf"(?:'s(?: (?:{_POINT})){{0,2}}(?: of)?|\s+of)\s*[+-]?\s*")
_WHEN = any_case(
    r",? when (?:[\w'-]+ ){0,6}?(?:(?P<had>had) (?:\w+ly )?(?:been )?)?(?:\w+(?: to)?|stood at"
    rf"|was up|was down)(?: by| an?)? (?:{ABOUT} |only |just )?(?:{CURRENCY})?"
)
"""Behind the period of a figure that had been before: "down from May, when it had grown 3 percent"."""

LESS_THAN = any_case(r"\b(?:lower|higher|slower|faster) than\s+$")
"""Before the rate that a rate is compared with."""

_WHOLE = any_case(r"(?:the )?(?:whole|entire|full)\b")
_BEATS = any_case(
    r"\b(?:beat\w*|exceed\w*|surpass\w*|topp\w+|overt\w+|outdid|broke)\s+(?:that of\s+)?(?:the\s+)?$"
)
_TOTAL_OF = any_case(
    r"(?:'s)?\s+(?:whole |full |annual )?(?:total|figure|level|volume|record|value|amount)s?\b(?! of\b)"
)
_CUMULATED = any_case(
    r"\baccumul\w+|\bcumulative\w*|\b(?:ha[sd]|have) (?:been )?(?:\w+ly )?\w+(?:ed|t) (?:a total of|in total)"
    r"|\bthe total (?:amount|number|value)\b[^,;.]*\bha[sd] been\b|\bin total\b|\bso far\b|\bto date\b"
)
_TIME = r"\d{4}\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
_HAD_BY = any_case(
    rf"\b(?:ha[sd]|have)\b.*\b(?:as of|by the end of|(?:by|up to|until) (?={_TIME}))"
    rf"|\b(?:as of|by the end of|(?:by|up to|until) (?={_TIME}))\b.*\b(?:ha[sd]|have)\b"
)
_GROWS = any_case(
    r"year[- ](?:on|over)[- ]year|(?<!set )\bup (?:by )?\d|\b(?:increase|growth|rise|decrease|drop) of\b"
    r"|%|per ?cent"
)
_THIS_YEAR = any_case(r"\bsince the (?:start|beginning)\b|\bin the first\b|\bfrom january\b")
_GATHERED = ("fdi_", "odi", "contracting_", "outsourcing_")
_COMPARED = any_case(
    r"\b(?:compared (?:with|to)\b[^,;.]*?|(?:from|on|over|than|against)\s+(?:the\s+)?"
    r"(?:(?:same|first|second|third|fourth)\s+)?"
    r"(?:period|months?|quarter|half|level|figure|total|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)"
    r"(?:[a-z]*\.?)?)\b[^,;.]*?|(?:from|than(?: in)?|over) (?=(?:19|20)\d\d\b)"
    r"|(?:than|over|on) (?:in )?(?:that|those) (?:of|in|for) )"
    r"\b(?P<year>(?:19|20)\d\d)\b"
)
FROM_TO = any_case(
    r"[^;]{0,40}?\bfrom\b[^;]{0,70}?\b(?P<first>(?:19|20)\d\d)\b[^;]{0,4}?\bto\b[^;]{0,70}?\b(?P<last>(?:19|20)\d\d)\b"
)
"""Behind a growth: the amounts of the two years that it leads from and to."""

_WAYS = {"exports": any_case(r" to (?:the )?"), "imports": any_case(r" from (?:the )?")}
_OWNS = re.compile(r"(?:'s?)? ")
_TO_HERE = any_case(r" (?:to|from) (?:the )?(?P<here>(?:chinese )?(?:city|province|municipality)\b)?")
_UNTIL_FIGURE = re.compile(r"\d[\d.,]*\s*(?:%|per ?cent|billion|million|trillion|yuan)")
_LIST_OPENING = any_case(r"(?<!in terms )\b(?:of|to|with|from)\s+(?!which|th(?:em|is|at|ese|ose)\b)")
_ENUMERATED = re.compile(r"(?:,|\band)\s+(?:the\s+|other\s+)?$")
_NO_LIST = any_case(
    r"\d|\b(?:imports?|exports?|trade|partners|total\w*|reach\w*|was|were|is|are|value\w*|volume|rose|grew|fell|up|down|while|led|particularly"
    r"|especially)\b"
)


def spelled(count: str) -> str:
    """A small count as a word: "10" is "ten"."""
    return _SPELLED.get(count, count.lower())


def top_partners(text: str, start: int, end: int) -> str:
    """The code of "the top ten partners" that the words ``start:end`` name; empty where they name none."""
    top = TOP_PARTNERS.search(text, start, end)
    return _NAMED_AS_TOP.format(spelled(top["count"] or top["largest"])) if top else ""


@cache
def _adjectives() -> dict[str, str]:
    """The partners by their adjectives, which the names of their investment begin with."""
    ends = " investment"
    known = codes("counterpart_area").values()
    return {a.removesuffix(ends): c.code for c in known for a in c.aliases_en if a.endswith(ends)}


def seller(text: str, flow: Term) -> str | None:
    """The partner whose flow it is, by an adjective right before it: "German exports to the city"."""
    before = text[max(0, flow.start - 24) : flow.start]
    return next((code for name, code in _adjectives().items() if before.endswith(f"{name} ")), None)


def is_sold_here(text: str, flow: Term, named: Sequence[Term]) -> bool:
    """Whether a flow is a partner's to the area: "Vietnam's exports to the city"."""
    owner = next((t for t in named if 0 < flow.start - t.end <= 4 and t.get("counterpart_area")), None)
    owns = owner and _OWNS.fullmatch(text[owner.end : flow.start])
    if not owns and seller(text, flow) is None:
        return False
    to = _TO_HERE.match(text, flow.end)
    return to is not None and (
        to["here"] is not None or any(t.start == to.end() and t.get("ref_area") for t in named)
    )


def is_one_of_two(before: str, behind: str) -> bool:
    """Whether a nation is one of two traders: "trade between China and", "trade of China with"."""
    if BETWEEN.search(before):
        return True
    return _TRADE_OF.search(before) is not None and _TRADER_BEHIND.match(behind) is not None


def comes_here(text: str, flow: Term, area: str | None, named: Sequence[Term]) -> bool:
    """Whether a flow is the other side's to ``area``, whoever that is: "the city's exports to Guangdong"."""
    way = _WAYS[flow.get("indicator") or ""].match(text, flow.end)
    here = next((t.get("ref_area") for t in named if way and t.start == way.end()), None)
    return here is not None and area is not None and is_within(area, here)


def is_gathered(indicator: str) -> bool:
    """Whether "so far" tells of more than the current year: capital and contracts, people and firms."""
    return indicator.startswith(_GATHERED) or indicator in STOCKS


def had_by(sentence: str) -> bool:
    """Whether a sentence tells what had been made until a point in time."""
    return _HAD_BY.search(sentence) is not None


def is_cumulated(sentence: str, topic: Topic, goes_on: bool) -> bool:
    """Whether an amount told at a point in time was gathered since the beginning, not since January.

    ``goes_on``: the sentence before told such an amount.
    """
    if not (topic.indicator or "").startswith(_GATHERED) or _THIS_YEAR.search(sentence):
        return False
    since_long = (goes_on or had_by(sentence)) and not _GROWS.search(sentence)
    return since_long or _CUMULATED.search(sentence) is not None


def is_in_bracket(head: str, tail: str) -> bool:
    """Whether a figure of another period stands in a bracket: "60 percent (57 percent a year earlier)"."""
    return head.rstrip().endswith("(") and _YEAR_EARLIER.match(tail) is not None


def is_yardstick(head: str, tail: str) -> bool:
    """Whether a figure is that of another period, told for comparison."""
    if is_in_bracket(head, tail):
        return True
    before = _AFTER.search(head) or HAD_GROWN.search(head[head.rfind(",") + 1 :])
    if before and _YEAR_EARLIER.match(tail):
        return True
    return YARDSTICK.search(head) is not None and not NATIONWIDE.match(tail)


def is_rate_of_place(head: str, tail: str) -> bool:
    """Whether a percentage is a larger area's, told for comparison: "than the 6 percent of the nation"."""
    place = IN_PLACE.match(tail) if YARDSTICK.search(head) else None
    return place is not None and bool(place["nation"] or place["province"])


def told_before(text: str, at: int, stop: int, whens: Sequence[When]) -> When | None:
    """The other period that owns the figure at ``stop``: "down from July's", "from July, when it had grown".

    It is named behind ``at``, but for one that a clause goes on with.
    """
    for w in whens:
        goes_on = (
            _WHEN.fullmatch(text, w.end, stop) if text.startswith((", when ", " when "), w.end) else None
        )
        if goes_on and (w.period or w.role == "prior"):
            begin = after_last(text, ",;", max(0, w.start - 60), w.start)
            compared = any(p.search(text, begin, w.start) for p in (COMPARED_WITH, MOVED_FROM))
            compared = compared or w.role == "prior"
            if goes_on["had"] or compared:
                return w
        owns = at <= w.start and w.end <= stop and w.period and _OF_POINT.fullmatch(text, w.end, stop)
        if owns and _POINT_BEFORE.search(text[at : w.start]):
            return w
    return None


def told_behind(text: str, stop: int, whens: Sequence[When]) -> When | None:
    """The period that stands right behind a figure."""
    reach = _YARDSTICK_BEHIND.match(text, stop)
    at = reach.end() if reach else stop
    return next((w for w in whens if stop <= w.start <= at), None)


def is_beaten(text: str, w: When) -> bool:
    """Whether a period only names the total that another one beats: "beat last year's total"."""
    before = text[max(0, w.start - 30) : w.start]
    beats = _BEATS.search(before)
    whole = beats is not None and _WHOLE.match(text, w.start, w.end) is not None
    return whole or bool(beats and _TOTAL_OF.match(text, w.end))


def is_on_old_base(before: str, behind: str, period: Period | None) -> bool:
    """Whether the words around a growth compare it with a year before the last; its own is a misprint."""
    led = FROM_TO.match(behind)
    if led and int(led["last"]) - int(led["first"]) > 1:
        return True
    m = _COMPARED.search(before) or _COMPARED.search(_UNTIL_FIGURE.split(behind)[0])
    return m is not None and period is not None and period.year - int(m["year"]) > 1


def is_torn_list(text: str, start: int, item: Term, whens: Sequence[When]) -> bool:
    """Whether a single item ends a list with members that no code list knows (no dates)."""
    opening = list(_LIST_OPENING.finditer(text, start, item.start))
    if not opening:
        return False
    begin = opening[-1].end()
    between = text[begin : item.start]
    if _NO_LIST.search(between) or any(w.start < item.start and begin < w.end for w in whens):
        return False
    return _ENUMERATED.search(between) is not None
