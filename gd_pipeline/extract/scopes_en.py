"""What an English figure covers: a total since the beginning, a base years ago, a group, a share of itself.

A figure whose period, area or subject these words leave open stays unread. The words of the measures are in
``words_en``; which areas, partners and goods the words name is found in ``mentions_en`` and ``subjects_en``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from gd_pipeline.extract.cues_en import any_case
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.periods import When
from gd_pipeline.extract.scope import Topic
from gd_pipeline.model.period import Period

OVERALL = any_case(r"\boverall\s+(?:\w+\s+)?$|\b\w+'s\s+(?:total|whole)\s+(?:\w+\s+)?$")
"""Before an indicator: the whole is told again after a part."""

GROUP_OF_PARTNERS = any_case(
    r"\b(?:(?:these|those|the|its|top|major|main|largest)\s+)+(?:\w+\s+)?(?:two|three|four|five|six|seven"
    r"|eight|nine|ten|\d+)"
    r"\s+(?:\w+\s+){0,3}(?:partners?|countries|regions|markets|economies|destinations|sectors|areas)\b"
    r"|\b(?:these|those)\s+(?:\w+\s+){0,2}(?:products|items|goods|commodities|categories|partners|regions"
    r"|countries)\b"
)
"""Several partners told as one."""

BOTH_FLOWS = any_case(r"(?P<exports>exports?)?(?:imports?)? (?:and|&) (?:imports?|exports?)")
"""The two flows by their names, in their order."""

OPENING_WHOLE = any_case(r"^[\s\"'(]*(?:out )?of (?:the|this|that|its) total\b[^,\d]*,")
"""The whole that a sentence tells the parts of: "Of the total trade, exports ..."."""

BARE_FLOW = any_case(
    r"[\"'(\s]*(?:exports|imports)\s+(?:stood|were|was|reached|rose|grew|fell|dropped|totall?ed|amounted"
    r"|increased|decreased|declined|hit|came|accounted|made|jumped|surged|climbed)\b"
)
"""A sentence that opens with a flow alone goes on about the partner of the sentence before."""

KINDS = any_case(r"\((?:including|such as|mainly|namely|e\.?g\.?)[^()]*\)")
"""The kinds of something, named in a bracket."""

BETWEEN = any_case(r"\btrade\b[^,;]*\bbetween (?:the\s+)?$")
"""Before a nation that is one of two traders."""

LESS_THAN = any_case(r"\b(?:lower|higher|slower|faster) than\s+$")
"""Before the rate that a rate is compared with."""

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
_THIS_YEAR = any_case(r"\bsince the (?:start|beginning)\b|\bin the first\b|\bfrom january\b")
_GATHERED = ("fdi_", "odi", "contracting_", "outsourcing_")
_COMPARED = any_case(
    r"\b(?:compared (?:with|to)\b[^,;.]*?|(?:from|on|over|than|against)\s+(?:the\s+)?(?:same\s+)?"
    r"(?:period|months?|quarter|half|level|figure)\b[^,;.]*?)\b(?P<year>(?:19|20)\d\d)\b"
)
_UNTIL_FIGURE = re.compile(r"\d[\d.,]*\s*(?:%|per ?cent|billion|million|trillion|yuan)")
_WORD = re.compile(r"\w")
_THE_PROVINCE = any_case(r"\bprovinc")
_LIST_OPENING = any_case(r"\b(?:of|to|with|from)\s+(?!which|th(?:em|is|at|ese|ose)\b)")
_ENUMERATED = re.compile(r",\s|\band\b")
_NO_LIST = any_case(
    r"\d|\b(?:total\w*|reach\w*|was|were|is|are|value\w*|volume|rose|grew|fell|up|down|while|led|particularly"
    r"|especially)\b"
)


def is_cumulated(sentence: str, topic: Topic) -> bool:
    """Whether an amount told at a point in time was gathered since the beginning, not since January."""
    gathered = (topic.indicator or "").startswith(_GATHERED)
    return gathered and _CUMULATED.search(sentence) is not None and not _THIS_YEAR.search(sentence)


def is_beaten(text: str, w: When) -> bool:
    """Whether a period only names the total that another one beats: "beat last year's total"."""
    before = text[max(0, w.start - 30) : w.start]
    return bool(_BEATS.search(before) and _TOTAL_OF.match(text, w.end))


def is_on_old_base(before: str, behind: str, period: Period | None) -> bool:
    """Whether the words around a growth compare it with a year other than the one before."""
    m = _COMPARED.search(before) or _COMPARED.search(_UNTIL_FIGURE.split(behind)[0])
    return m is not None and period is not None and period.year - int(m["year"]) != 1


def is_share_of_itself(topic: Topic, of: str | None, tail: str, named: list[Term]) -> bool:
    """Whether a share has lost its part: what it is told of is the whole that ``tail`` names.

    ``named`` are the terms of the tail.
    """
    if of != topic.indicator or topic.broken_down or not _WORD.search(tail):
        return False
    area = next((t.get("ref_area") for t in named if t.get("ref_area")), None)
    if area is None and _THE_PROVINCE.search(tail):
        area = "CN-GD"
    return area in (None, topic.area)


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
