"""The cue words of English releases: what tells a growth, a share, a part, a list, a group left unread.

Only words and patterns stand here, for text folded by ``fold``; what follows from them is decided in
``subjects_en``, ``figures_en`` and ``prose_en``. Names of things are the code lists'.
"""

from __future__ import annotations

import re


def _any_case(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


# -- movement ------------------------------------------------------------------------------------------------

UP = (
    r"up|upped|rise[ns]?|rose|rising|increas\w*|grew|grow(?:n|s|th|ths|ing)?|gain\w*|jump\w*|surg\w*|climb\w*"
    r"|expand\w*|expansion|soar\w*|rais(?:ed|ing)|leapt|shot up|advanc(?:ed|es|ing)|more|hike|skyrocket\w*"
    r"|upswing|uptick|improv(?:ed|ement)|added|rebound\w*|leap\w*|went up|widen\w*"
)
DOWN = (
    r"down|fell|fall(?:en|s|ing)?|drop\w*|declin\w*|decreas\w*|dip(?:s|ped|ping)?|shr[aiu]nk\w*|shrinkage"
    r"|slump\w*|plung\w*|plummet\w*|contract(?:ed|ion|ing)|slid\w*|reduc\w*|less|slip(?:s|ped|ping)?|tumbl\w*"
    r"|slash\w*|downturn|off|narrow(?:ed|ing|s)?"
)
DIRECTION = _any_case(rf"\b(?:(?P<down>{DOWN})|(?P<up>{UP}))\b(?! than\s*(?:\d|$|about|nearly|US|RMB|\$))")
"""A movement; "more than 5 billion" is none."""

DIRECTION_BEHIND = _any_case(
    r"^[\s-]*(?:\([^)]*\)\s*)?"
    r"(?:(?:year-on-year|year on year|yoy|y-o-y|annual|yearly|on-year|sharp|steep|strong|slight)\s+)*"
    rf"(?:(?P<down>{DOWN})|(?P<up>{UP}))\b"
)
"""A movement told behind its figure: "an 8 percent year-on-year rise"."""

MORE_BEHIND = re.compile(r"\s*(?:higher|more|above|over|up on)\b")
LESS_BEHIND = re.compile(r"\s*(?:lower|less|below)\b")
LESS = _any_case(r"\b(?:lower|slower|below|down|less|behind|drop|decline|fell)\b")
MOM = _any_case(
    r"month[- ]on[- ]month|month[- ]over[- ]month"
    r"|(?:from|over|than) (?:the )?(?:previous|last|preceding) month"
)
INCREMENT = _any_case(
    rf"\b(?:{UP}|{DOWN})\s+(?:by|of)\s+(?:about|nearly|over|some|more than|almost)?\s*(?:US\$|\$|RMB)?\s*$"
)
"""An amount right behind these is how much more it is, no level."""

MILESTONE = _any_case(
    r"\b(?:cross\w*|pass(?:ed|es|ing)|break\w*|broke|breach\w*|surpass\w*|top(?:ped|s|ping))\b[^,;]*$"
)
ROUND_MARK = re.compile(r"mark\b|threshold|milestone|first time")

# -- shares, comparisons, contributions ----------------------------------------------------------------------

SHARE = _any_case(
    r"\b(?:account\w*\s+for|mak(?:es?|ing)\s+up|made\s+up|represent\w*|compris\w*|constitut\w*"
    r"|t(?:ook|ak(?:e|es|ing))\s+up|share|proportion|contribut\w*)\b"
)
AMOUNTS_TO = _any_case(r"represent|mak|made")
"""Cues of a share that also say what a growth comes to: "representing an 8 percent rise"."""

OF_WHOLE = _any_case(
    r"^\s*of\s+(?:the\s+|its\s+|all\s+|their\s+|this\s+|that\s+|our\s+|Guangdong|China|Shenzhen|Guangzhou|total"
    r"|national|overall|foreign|exports|imports|trade)"
)
SHARE_BEHIND = re.compile(r"[\s-]*share\b")
GROWTH_BEHIND = re.compile(r"[^,;]*\bgrowth\b")
CONTRIBUTES = _any_case(r"contribut")
TO = re.compile(r"\s*to\s*")
AHEAD = re.compile(r"outpac|ahead of|exceeding the|beat(?:ing)? the")
COMPARED_BEHIND = re.compile(
    r"\s*(?:faster|slower|better|larger|ahead)\b"
    r"|\s*(?:higher|lower|above|below)\s+(?:than\s+)?(?:the\s+)?"
    r"(?:national|nation|country|provinc|average|overall)"
)
NATIONAL_RATE = _any_case(
    r"\b(?:against|compared (?:with|to)|versus)\b[^,;]*\b(?:national|nationwide|nation|country)\b[^,;\d]*$"
)
NATIONWIDE = _any_case(r"[^,;]{0,24}\bnationwide\b")
NATION = re.compile(r"china|national|nation|country")
BASES = (
    ("exports and imports", "trade"), ("imports and exports", "trade"), ("trade", "trade"),
    ("import and export", "trade"), ("export and import", "trade"),
    ("export", "exports"), ("import", "imports"),
)  # fmt: skip
"""What a share is a share of, looked for in this order behind it."""

# -- times other than the one told ---------------------------------------------------------------------------

MANY_YEARS = _any_case(
    r"average annual|annual average|annually|on average|compound|since (?:19|20)\d\d"
    r"|compared (?:with|to) (?:the same period (?:of|in) )?2019|(?:from|than in|over) 2019|two-year average"
    r"|over the past|double[ds]?\b"
)
THIS_CENTURY = re.compile(r"20\d\d")
SINCE = _any_case(
    r"\bsince (?:the|its|their)"
    r" (?:opening|launch|establishment|start|beginning|inauguration|implementation|return)\b"
    r"(?! of (?:the|this) year)"
)
COMPARED_WITH = _any_case(r"\b(?:compared (?:with|to)|versus|than|since)\b")
BASE_PERIOD = re.compile(r"\b(?:than|over|with|against|since|on)\s+(?:that\s+)?(?:in\s+|of\s+|the\s+)*$")
BASE_YEAR = re.compile(r"\b(?:from|to)\s+(?:the\s+)?$")
FROM = re.compile(r"\bfrom\s*(?:US|RMB)?\$?\s*$")
"""The figure that a growth starts from: the text goes on in its own period."""

# -- parts, lists, groups ------------------------------------------------------------------------------------

NESTED = _any_case(
    r"\b(?:of which|among which|among (?:them|these|this|the total)|of (?:them|this|these|that|the total)\b"
    r"|including|here\b|in this (?:sector|category))"
)
ANAPHOR = _any_case(
    r"(?:of which|(?:among|of) (?:them|these|this|which|the total)|it |they |this |that |such "
    r"|the (?:figure|volume|growth|number|value|amount|total|former|two-way|bilateral)\b|two-way|bilateral"
    r"|including|their )"
)
"""A sentence that opens so goes on about the topic of the last."""

RESPECTIVELY = _any_case(r"\brespective(?:ly)?\b")
EACH = _any_case(r"\b(?:both|each|all (?:three|four|of them)|all\b)")
TOGETHER = _any_case(
    r"\b(?:the|these|those|its|all)\s+(?:top\s+|main\s+|major\s+)?(?:two|three|four|five|six|ten)\b[^,;]*"
    r"\b(?:together|combined|jointly|in total)\b"
    r"|\b(?:together|combined|jointly)\b[^,;]*\b(?:account|mak|made|represent|stood|contribut)"
)
ENUMERATORS = re.compile(r",\s*and\s+|,\s+|\s+and\s+")
LIST_OPENING = _any_case(r"\b(?:of|to|with|from|them|these|which|including|as)\b,?\s+")
NAMES_JOINED = _any_case(
    r"(?:'s)?\s*(?:(?:exports?|imports?|sector|products?|countries|regions?|markets?)\s*)?"
    r"(?:,|and|or|as well as|&|,\s*and|/)\s*"
    r"(?:its\s+|the\s+|their\s+|other\s+|to\s+|with\s+|from\s+|those\s+to\s+|of\s+|in\s+)*"
)
FIGURES_JOINED = _any_case(
    r"\s*(?:,|,?\s*and|-+|;)\s*"
    r"(?:by\s+|a\s+|an\s+|about\s+|over\s+|nearly\s+|up\s+|US|to\s+)*\$?\s*"
)
BETWEEN_FIGURES = re.compile(r"\([^()]*\)|\(?(?:year[- ]on[- ]year|year over year|yoy)\)?")
"""What may stand between the figures of a list."""

SAME_UNIT_JOINED = re.compile(r"\s*,?\s*(?:and)?\s*")
OTHER_CURRENCY = _any_case(
    r"\s*\(?\s*(?:about|around|roughly|approximately|some|nearly|or|equivalent to|equal to)?\s*"
    r"(?:US|HK|RMB)?\$?\s*"
)
"""Between an amount and the same amount in another currency: "5 billion yuan (about US$"."""

LIST_BEHIND = re.compile(
    r"[\s,]*(?:year[- ]on[- ]year|,|\s)*(?:respectively|of|in|growth|increases?|to|with)\b"
)
CLOSED = re.compile(r"\([^()]*\)")
CLAUSE = re.compile(r"[,;:()]|\s-+\s")
BOUNDARY = _any_case(
    r"[,;:()]|\s-+\s|\b(?:while|whereas|but|whose)\b"
    r"|\band\b(?=\s+(?:its|the|their|trade|imports?|exports?|that|those)\b)"
)
"""Where the words behind a figure end that are its own."""

# -- counts --------------------------------------------------------------------------------------------------

NEW_FIRMS = _any_case(
    r"\b(?:new|newly|set up|established|registered|approved|founded|adds?|added|attract\w*)\b"
)
FEW_WORDS = re.compile(r"\s+(?:[a-z-]+\s+){0,2}")
FEW_WORDS_OR_QUOTE = re.compile(r"[\s\"-]*(?:[a-z-]+\s+){0,2}\"?")
COUNT_REACHES = re.compile(
    r"(?:reached|reaching|hit|hitting|totall?ed|to|stood at|was|were|of|amounted to|exceeded|is|are|over"
    r"|about|nearly)\s*$"
)
NOUN_BEHIND = re.compile(r"\s+[a-z]")

# -- words that are no subject -------------------------------------------------------------------------------

BASE = _any_case(
    # the yardstick of a comparison
    r"\b(?:higher|faster|lower|slower|better|larger|above|below|outpac\w*|exceed(?:ing|s)? the|against"
    r"|compared (?:with|to)|versus|than)\b[^,;]*"
    # ranks
    r"|\b(?:China's|the country's|the nation's|national|world's|largest|top|biggest|first|second|third|fourth"
    r"|fifth)\s+(?:\w+\s+)?(?:trading|trade|export|import|foreign trade)\s+"
    r"(?:partner|province|city|market|destination)\w*"
    # offices
    r"|\b(?:General Administration of Customs|Guangdong (?:Branch|Sub-Administration)|Customs (?:in|of) \w+"
    r"|\w+ Customs|Department of Commerce|Bureau of \w+)\b"
)
"""Names in these phrases are what the subject is compared with, or who says so."""

NOT_TRADE = _any_case(
    r"\s*(?:partners?|zones?|fairs?|modes?|unions?|wars?|frictions?|structure|associations?|facilitation"
    r"|barriers?|tensions?|promotion|polic(?:y|ies)|agreements?|officials?|ports?|hubs?|center|centre|corridor"
    r"|finance|in services|disputes?|negotiat\w*|environment|development|council|bureau|commission|department"
    r"|companies|enterprises|firms|missions?|shows?|talks|deals?)\b"
)
"""Behind "trade": then it is no figure of trade."""

COMPANY = re.compile(
    r"\b(?:[Oo]ur company|[Tt]he company(?:'s)?|Co\.|Ltd|Inc\.|[Oo]ur exports|[Tt]he firm(?:'s)?"
    r"|the plant|its factory|[Ww]e (?:export|sold|have|are|plan)|said \w+ \w+, (?:general )?manager)\b"
)
ZONE = re.compile(
    r"(?:'s)?\s+(?:\w+\s+)?(?:(?:Comprehensive )?Bonded (?:Zone|Port|Area)|Free Trade (?:Port )?(?:Zone|Area)"
    r"|Port\b|Airport|High-tech (?:Zone|Park)|Economic (?:and|&))"
)
"""Behind the name of an area: a place within it, with figures of its own."""

THERE = _any_case(r"(?P<city>\bthe city(?:'s)?\b|\bcity's\b)|\bthe province(?:'s)?\b|\bprovincial\b")
PART_OF = re.compile(r"\b(?:district|town|county|part|port|city|economy|capital) (?:of|in) (?:the\s+)?$")
DATELINE = re.compile(r",? (?:[A-Z][a-z]|\()")
OFFICE_BEHIND = re.compile(
    r"\s*(?:Customs|Daily|Branch|Sub-Administration|Municipal|Bureau|University|News|Academy|Port\b|-)"
)
SOUTH = re.compile(r"\b(?:[Ss]outh(?:ern)?)\s+$")
NATION_OWNS = re.compile(
    r"(?:'s)?\s+(?:southern\s+|south\s+)?"
    r"(?:Guangdong|province|largest|biggest|top|total|first|leading|No)"
)
NATION_SPEAKS = re.compile(
    r"(?:'s)?\s*(?:foreign|exports|imports|trade|total|as a whole|grew|rose|,|average|FDI|goods)|\s*$|[)\s]"
)
NATION_IS_PLACE = re.compile(r"\b(?:of|in|across|from|to|with|for|by)\s+(?:the\s+)?$")
OPENS_AREA = re.compile(r"\s*(?:In|For|As for|Meanwhile, in)?\s*$")
NAMED_BRACKET = re.compile(r"([A-Z][A-Za-z'-]+)\s*\((?:US|RMB|\$|\s)*$")
"""A name before an open bracket: "Houjie (US$"."""

# -- words that are a subject --------------------------------------------------------------------------------

TAIL_SPEAKS = _any_case(
    r"[\s-]*(?:(?:year-on-year|year on year|annual)\s+)?"
    rf"(?:{UP}|{DOWN})?\s*(?:in|for|of|was|were|worth of|came from|went to)\s"
)
TAIL_NAMES = re.compile(r"\s*(?:to|with|from)\s+[A-Z]")
"""Words behind a figure that name its subject, also where words before it do."""

PREDICATE = _any_case(r"\b(?:were|was|are|is|came from|went to|comes from|go to)\s+(?:the\s+)?")
NEWLY_BEFORE = _any_case(r"\bnew(?:ly[- ](?:established|registered|set[- ]up|launched|added|founded))?\s+$")
NEWLY_BEHIND = re.compile(
    r"(?: \([^)]*\))?(?:\s+(?:were|was|have been|had been))?(?:\s+newly)?"
    r"\s+(?:established|set up|registered|founded)\b"
)
OF_GOODS = re.compile(r"\s+of\s+(?:the\s+|its\s+|such\s+|some\s+)?")
PHRASE_STOP = _any_case(
    rf"\b(?:{UP}|{DOWN}|reach\w*|total\w*|hit|amount\w*|was|were|is|are|stood|stand\w*|valued|worth|account\w*"
    r"|made|mak\w*|came|come|had|have|has|in|to|from|by|with|at|on|during|for|while|which|whose|exceed\w*"
    r"|surpass\w*|respectively|over|nearly|about|of|last|this|saw|rank\w*|went|remain\w*|maintain\w*"
    r"|register\w*|record\w*|also|continu\w*|RMB|US|USD|CNY|yuan|RMB\d|turned|showed)\b|\bRMB|[,;:().$\d]"
)
"""Where the words end that name a kind of goods."""

WORD_BEFORE = re.compile(r"([A-Za-z'-]+)\s+$")
PHRASE_OPENS = _any_case(r"(?:^|[,;:.(]|\b(?:the|its|their|and|while|of|'s))\s*$")
TIME_WORD = re.compile(r"-(?:quarter|half|month|year|to-date)$")

PARTS = {
    "ecommerce_trade": {
        "trade": "ecommerce_trade",
        "exports": "ecommerce_exports",
        "imports": "ecommerce_imports",
    },
    "service_trade": {"trade": "service_trade", "exports": "service_exports", "imports": "service_imports"},
}
"""What a flow means within a kind of trade: exports told of cross-border e-commerce are its exports."""
