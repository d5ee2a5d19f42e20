"""When an English text tells of the whole nation, beside the area that it is about.

The nation is mostly a market, a yardstick or where a place lies; its own figures are told in few words. How
far a figure is from the nation's is decided in ``measures``.
"""

from __future__ import annotations

import re

from gd_pipeline.extract.english import scopes
from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.english.words import VERB
from gd_pipeline.extract.lexicon import Term

TELLS = any_case(
    r"(?<!than )(?<!of )(?<!from )(?<!to )(?<!above )(?<!below )\b(?:the )?(?:nationwide|national)"
    r" (?:figure|total|volume|value|amount|growth|average|rate|one)"
    rf"(?= (?:\w+ly )?{VERB.pattern})"
    r"|\b(?:and|while|but|whereas) (?:the|that) (?:nationwide|national) (?:figure|total|volume|value|one)"
    r"(?= by $)"
)
"""The nation's own figure beside the area's."""

_FIRMS_AND_FLOWS = any_case(
    r"(?:^|[.,;:\n]\s*|\b(?:that|while|and|year|month|said|overall|total|all)\s+)\"?Chinese "
    r"(?:(?:companies|enterprises|firms|businesses|investors)(?:'s?)?\s(?!(?:from|in|to|of|based)\b)"
    r"|(?:foreign trade|exports|imports)\b)"
)
_SOUTH = re.compile(r"\b(?:[Ss]outh(?:ern)?)\s+$")
_OWNS = re.compile(
    r"(?:'s)?\s+(?:southern\s+|south\s+)?"
    r"(?:Guangdong|province|largest|biggest|top|first|leading|No"
    r"|total(?! (?:foreign|goods|exp|imp|trade|val|vol)))"
)
_WHICH_TELLS = any_case(r"(?:'s)? (?:\w+ ){1,3}(?:trade|exports|imports|investment|capital|FDI)\b, which\b")
"""Behind the owner of a whole that is told of itself first."""

_SPEAKS = re.compile(
    r"(?:'s)?\s*(?:foreign|exports?|imports?|trade|total|overall|as a whole|grew|rose|,|average|FDI|goods"
    r"|fell|dropped|declined|increased"
    r"|merchandise|paid-in|utili[sz]ed (?:foreign|FDI)|in(?:bound|ward)|actual|cross-border"
    r"|service|outbound|outward|(?:has |had )?(?:attracted|absorbed|approved|issued|signed|used|utili[sz]ed"
    r"|drew|received|recorded|registered|posted|reported|managed|exported|imported|traded)\b)|\s*$|\)"
)
_FLOW_OF_GOODS = re.compile(r"(?:'s|(?<='s)) (?:[a-z][a-z-]* ){1,4}(?:exports|imports)\b")
"""Behind the nation: what it has of some goods."""

_IS_PLACE = re.compile(
    r"\b(?:of|in|across|from|to|with|for|by|than|above|below|over|under|beat\w*|exceed\w*|surpass\w*|outpac\w*"
    r"|outperform\w*|outstrip\w*|topp(?:ed|ing)|tops|behind|lagg?\w*)\s+(?:that of\s+)?(?:the\s+)?$"
)
"""Before a nation that is a place or a yardstick: "in the country", "beat the national average"."""

_FLOW_OF = any_case(
    r"\b(?:trade|exports|imports|investment|capital|FDI) (?:of|in|into) (?:the )?$"
    r"|(?:^|[.;,]\s|\b(?:and|while|whereas|but) )the whole of $"
)
"""Before a nation whose flow it is, or whose whole is told of: "the trade of the nation as a whole rose"."""

_FLOW_BEFORE = any_case(r"\b(?:trade|exports|imports) $")
_MOVES = any_case(rf",? (?:\w+ly |also )?{VERB.pattern}")
"""Around the nation as where a flow is told of: "exports nationwide were up"."""

_THAT_OF = any_case(r"(?:^|[,;(]|\b(?:and|while|whereas|but))\s*(?:that|those) (?:of|for|in) (?:the )?$")
_NATION_HAS = any_case(
    r"(?:,| as a whole| (?:by )?\d| (?:had|rose|grew|fell|was|were|declined|dropped|reached)\b)"
)
"""Around a nation whose figure follows an area's: "those of the nation rose 5 percent"."""

_COMPARED = any_case(
    r"\b(?:than|above|below|over|beat\w*|exceed\w*|surpass\w*|outpac\w*|behind|lagg?\w*|trail\w*)\s+"
    r"(?:(?:that|those) (?:of|for|in) )?(?:the )?$"
)


def has_one(text: str, t: Term) -> bool:
    """Whether the name ``t`` of the nation only says whose largest city or province another is."""
    return _OWNS.match(text, t.end) is not None


def tells_of_firms(text: str, start: int, end: int) -> bool:
    """Whether what is told are the nation's firms or flows by its adjective: "Chinese companies signed"."""
    return _FIRMS_AND_FLOWS.search(text, max(0, start - 2), end) is not None


def is_subject(text: str, t: Term) -> bool:
    """Whether the name ``t`` of the nation is what a figure is of."""
    after, before = text[t.end : t.end + 26], text[max(0, t.start - 30) : t.start]
    if before.endswith("Of ") and _WHICH_TELLS.match(text, t.end):
        return True
    if _SOUTH.search(before) or _OWNS.match(after):
        return False
    if text.startswith("nationwide", t.start) and _FLOW_BEFORE.search(before) and _MOVES.match(after):
        return True
    if scopes.is_one_of_two(before, after):
        return True
    if after.startswith(" as a whole") and not _COMPARED.search(before):
        return True
    if _THAT_OF.search(before) and _NATION_HAS.match(after):
        return True
    if (_SPEAKS.match(after) or _FLOW_OF_GOODS.match(text, t.end)) is None:
        return False
    whose = after.startswith(" ") and _FLOW_OF.search(before) is not None
    return whose or not _IS_PLACE.search(before)
