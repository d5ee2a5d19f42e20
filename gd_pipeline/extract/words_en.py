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

ON_BASE = re.compile(r"\s*(?:over|above|up on)\b")
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

MOVES_TO = _any_case(
    rf"\b(?:{UP}|{DOWN}|came|chang\w*|turn\w*)\s+(?:\w+ly\s+)?to\s+(?:about|nearly|over|some|more than"
    rf"|almost)?\s*$"
)
"""Behind a movement: the state that it led to, not its size."""

GROWTH_WORD = _any_case(r"\bgrowth\b|\brate of (?:growth|increase)\b")
BY = re.compile(r"\bby\s+(?:\w+\s+){0,2}$")
OTHER_BASE = _any_case(
    r"quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|\b(?:qoq|q-o-q)\b"
    r"|\b(?:from|on|over|than|than in) the (?:previous|preceding|prior|last|first|second|third|fourth)"
    r" (?:three[- ]month period|quarter|half|three months|six months)\b(?! of (?:last|20))"
)
"""A growth on another quarter or half-year."""

TIMES_OF = _any_case(
    r"\s*(?:that of|those of|the (?:amount|figure|value|level|average|national)|as (?:much|many|high|large))"
)
MILESTONE = _any_case(
    r"\b(?:cross\w*|pass(?:ed|es|ing)|break\w*|broke|breach\w*|surpass\w*|top(?:ped|s|ping))\b[^,;]*$"
)
ROUND_MARK = re.compile(r"mark\b|threshold|milestone|first time")

# -- shares, comparisons, contributions ----------------------------------------------------------------------

SHARE = _any_case(
    r"\b(?:account\w*\s+for|mak(?:es?|ing)\s+up|made\s+up|represent\w*|compris\w*|constitut\w*"
    r"|t(?:ook|ak(?:e|es|ing))\s+up|share|proportion|percentage|contribut\w*|occup(?:y|ies|ied|ying))\b"
)
AMOUNTS_TO = _any_case(r"represent|mak|made")
"""Cues of a share that also say what a growth comes to: "representing an 8 percent rise"."""

OF_WHOLE = _any_case(
    r"^\s*of\s+(?:the\s+|its\s+|all\s+|their\s+|this\s+|that\s+|our\s+|both\s+|[A-Z][a-z]+'s?\s|total"
    r"|national|overall"
    r"|foreign|new|exports?\b|imports?\b|trade\b|shipments|goods)"
)
OF_AMOUNTS = re.compile(r"\s*of\s+(?:foreign|new|exports?|imports?|trade|shipments|goods)\b")
"""Behind an amount of money: what it is an amount of ("5 billion yuan of foreign capital")."""

OF_GROWTH = _any_case(r"\s*(?:of|to|towards?)\s+(?:[\w']+\s+){0,4}(?:growth|increase|expansion|increment)\b")
DRIVES = _any_case(r"\b(?:dr(?:ove|iv\w+)|boost\w*|lift\w*|pull\w*|push\w*|fuel\w*)\b")
OF_PHRASE = re.compile(
    r"\s*of\b(?:(?!\s(?:and(?! (?:imports?|exports?)\b)|while|with|which|up|down)\b)[^,;:()])*"
)
"""What a share is of: the words of the whole."""

RELATIVE = _any_case(
    r"\s*,\s*which\s+(?:also\s+)?(?:had\s+|has\s+)?(?:grew|rose|fell|increas|declin|decreas|drop|reach"
    r"|total|was|is|stood|hit|jump|surg|saw|amount)"
)
"""Behind a whole: the next figure is told of the whole."""

SHARE_BEHIND = re.compile(r"[\s-]*share\b")
GROWTH_BEHIND = re.compile(r"[^,;]*\bgrowth\b")
CONTRIBUTES = _any_case(r"contribut|\bdr(?:ove|iv\w+)\b|\b(?:boost|lift|pull|push)\w*\b")
TO = re.compile(r"\bto\s+(?:\w+\s+){0,2}$")
TO_BEHIND = re.compile(r"\bto\s+(?:about|nearly|over|some|more than|almost)?\s*$")
AHEAD = re.compile(r"outpac|ahead of|exceeding the|beat(?:ing)? the")
COMPARED_BEHIND = re.compile(
    r"\s*(?:faster|slower|better|larger|ahead)\b"
    r"|\s*(?:higher|lower|above|below)\s+(?:than\s+)?(?:the\s+)?"
    r"(?:national|nation|country|provinc|average|overall)"
)
NATIONAL_RATE = _any_case(
    r"\b(?:against|compared (?:with|to)|versus)\b[^,;]*\b(?:national|nationwide|nation|country)\b[^,;\d]*$"
    r"|\b(?:national|nationwide|country's|nation's)\s+(?:average|growth|rate|increase|decline|drop"
    r"|figure)?\s*"
    r"(?:rate\s+)?(?:of\s+)?$"
)
NATIONWIDE = _any_case(r"[^,;]{0,24}\bnationwide\b|\s*(?:national|nationwide)\b")
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
    r"|over the past|double[ds]?\b|\bin (?:the )?(?:past |last )?(?:\w+|\d+) years\b"
)
THIS_CENTURY = re.compile(r"20\d\d")
SINCE = _any_case(
    r"\bsince (?:the|its|their)"
    r" (?:opening|launch|establishment|start|beginning|inauguration|implementation|return)\b"
    r"(?! of (?:the|this) year)"
)
COMPARED_WITH = _any_case(r"\b(?:compared (?:with|to)|versus|than|since)\b")
BASE_AMOUNT = _any_case(
    r"\b(?:exceed\w*|surpass\w*|overt\w+|higher than|more than|above|topp\w+)\s+the\s*"
    r"(?:(?:total|full-year|annual|scale|level|volume|value|figure|amount|record)\s+){0,2}(?:of\s+)?"
    r"(?:US|RMB)?\$?\s*$"
)
"""The figure of another period that a figure is larger than."""

CUMULATIVE = re.compile(r"(?:the\s+)?first\s+(?:\w+\s+)?(?:months|quarters|half)", re.IGNORECASE)
OVER = re.compile(r"\bover\s+$")
LAST_YEAR = re.compile(r"last year|previous year")
BASE_PERIOD = re.compile(r"\b(?:than|over|with|against|since|on)\s+(?:that\s+)?(?:in\s+|of\s+|the\s+)*$")
BASE_YEAR = re.compile(r"\b(?:from|to)\s+(?:the\s+)?$")
FROM = _any_case(r"\bfrom\s*(?:a\s+)?(?:about|nearly|over|some|around|just)?\s*(?:US|RMB|HK)?\$?\s*$")
"""The figure that a growth starts from: the text goes on in its own period."""

# -- parts, lists, groups ------------------------------------------------------------------------------------

NESTED = _any_case(
    r"\b(?:of which|among which|among (?:them|these|this|those|the total)|therein|thereof|wherein"
    r"|(?:^|[,;.]\s*)(?:while\s+|and\s+)?of (?:them|this|these|that|those|the total)\b|including|here\b"
    r"|in this (?:sector|category))"
)
PARTITIVE = _any_case(
    r"[\"'(]?(?:of which|(?:among|of) (?:them|these|this|those|which|the total)|therein|including)\b"
)
"""A sentence that opens so tells a part of what the last was about."""

ANAPHOR = _any_case(
    r"[\"'(]?(?:of which|(?:among|of) (?:them|these|this|those|which|the total)|therein|it |they |this "
    r"|that |such "
    r"|(?:both|the) (?:total |trade |growth )?(?:figure|volume|growth|number|value|amount|total|former"
    r"|rate|proportion)s?"
    r" (?:was|were|is|are|represent\w*|account\w*|rose|increas\w*|mark\w*|grew|reach\w*|stood|also|ha[sd]"
    r"|saw|broke"
    r"|fell|drop\w*|compar\w*|of|includ\w*)\b|including|their |two-way|bilateral)"
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
    r"|(?<!import )(?<!imports )(?<!export )(?<!exports )\band\b"
    r"(?=\s+(?:its|the|their|trade|imports?|exports?|that|those)\b)"
)
"""Where the words behind a figure end that are its own."""

# -- counts --------------------------------------------------------------------------------------------------

NEW_FIRMS = _any_case(
    r"\b(?:new|newly|set up|established|registered|approved|founded|adds?|added|attract\w*)\b"
)
FEW_WORDS = re.compile(r"\s+(?:[a-z-]+\s+){0,3}")
FEW_WORDS_OR_QUOTE = re.compile(r"[\s\"-]*(?:[a-z-]+\s+){0,2}\"?")
COUNT_REACHES = re.compile(
    r"(?:reached|reaching|hit|hitting|totall?ed|to|stood at|was|were|of|amounted to|exceeded|is|are"
    r"|number)\s+(?:over|about|nearly|more than|some|around)?\s*$"
)
NOUN_BEHIND = re.compile(r"\s+[a-z]")
NO_NOUN_BEHIND = re.compile(
    r"\s*(?:$|[.,;:()\n]|(?:by|in|at|from|to|for|on|and|while|with|during|as|or|last|this|up|down|year"
    r"|respectively)\b)"
)
"""Behind a number that counts what stands before it, or an amount whose currency was named before."""


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

OPENING_WHOLE = _any_case(r"^[\s\"'(]*(?:out )?of (?:the|this|that|its) total\b[^,\d]*,")
"""The whole that a sentence tells the parts of: "Of the total trade, exports ..."."""

_NO_VERB = r"(?:(?!\b(?:was|is|were|are|remain|became|rose|grew|fell|saw|has|had)\w*\b)[^,;:])*"
DESCRIPTION = _any_case(
    r",\s*(?:which|who|whose|where)\b[^,;:]*,"
    rf"|,\s*(?:(?:a|an|the|one of|as|its|home to|known)\b|[\w-]+'s\b){_NO_VERB}\b(?:hub|heartland"
    rf"|powerhouse|player|partner|trader"
    r"|province|metropolis|base|capital|economy|destination|source|engine|entity|market|city|centre"
    r"|center|exporter"
    rf"|importer)\b{_NO_VERB},"
    r"|\bsuch as\b[^;:]*?(?=,\s*(?:etc)|\b(?:rose|grew|fell|increas|decreas|declin|drop|reach|total"
    r"|registered|account|was|were|saw)|$)"
    r"|\bsince\b[^,;]*"
)
"""Descriptions of the subject: what they name is not what the figure is of."""

NOT_TRADE = _any_case(
    r"\s*(?:partners?|zones?|fairs?|modes?|unions?|wars?|frictions?|structure|associations?|facilitation"
    r"|barriers?|tensions?|promotion|polic(?:y|ies)|agreements?|officials?|ports?|hubs?|center|centre"
    r"|corridor"
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
PART_OF = re.compile(
    r"\b(?:(?:district|town|county|part|port|economy|capital|hub|city|base) in|(?:district|town|county"
    r"|part|port|economy"
    r"|capital|hub|gateway) of) (?:the\s+)?$"
)
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
    r"(?:'s)?\s*(?:foreign|exports?|imports?|trade|total|overall|as a whole|grew|rose|,|average|FDI|goods"
    r"|actual|cross-border"
    r"|service|outbound|outward)|\s*$|\)"
)
NATION_IS_PLACE = re.compile(r"\b(?:of|in|across|from|to|with|for|by)\s+(?:the\s+)?$")
OPENS_AREA = re.compile(r"\s*(?:In|For|As for|Meanwhile, in)?\s*$")
NAMED_BRACKET = re.compile(r"([A-Z][A-Za-z'-]+)\s*(?:\(|with\s)(?:US|RMB|\$|\s)*$")
"""A name before an open bracket: "Houjie (US$"."""

FRONTED = _any_case(
    r"(?:^|[.;]\s+)[\"']?(?:despite|with|after|following|at|up|down|rising|growing|falling|reaching"
    r"|totall?ing"
    r"|accounting for|valued at|standing at|having|posting|registering|recording|amid)\b[^,]*$"
)
"""Before a figure that opens its sentence: its subject stands behind the comma."""

VERB = _any_case(
    rf"\b(?:{UP}|{DOWN}|reach\w*|total\w*|hit|amount\w*|was|were|is|are|stood|account\w*|made|came|had"
    rf"|have|has|exceed\w*"
    r"|surpass\w*|overt\w*|saw|rank\w*|remain\w*|maintain\w*|register\w*|record\w*|continu\w*|became|led"
    r"|form\w*"
    r"|represent\w*|be)\b"
)
GROUP_OF_PARTNERS = _any_case(
    r"\b(?:(?:these|those|the|its|top|major|main|largest)\s+)+(?:\w+\s+)?(?:two|three|four|five|six|seven"
    r"|eight|nine|ten|\d+)"
    r"\s+(?:\w+\s+){0,3}(?:partners?|countries|regions|markets|economies|destinations)\b"
)
"""Several partners told as one."""

TORN = re.compile(r"[a-z]|\d[\d.,]*\s*(?:per ?cent|%|billion|million|trillion|yuan)")
"""A paragraph that begins so was torn off the one before."""

OF_TOTAL = _any_case(r"\bof (?:the|its|a)\s+(?:US|HK|RMB)?\$?\s*$")
TOTAL_BEHIND = re.compile(r"\s*(?:yuan\s+)?total\b")
SIZE_OF_EACH = _any_case(
    r"\bwith (?:an?|their|each)\s+(?:annual\s+|yearly\s+)?(?:[\w-]+\s+){0,2}(?:volume|turnover|sales"
    r"|scale|revenue|value|output)"
    r"\s+(?:of\s+|at\s+)?(?:over|above|more than|exceeding|at least|about)\s*$"
)
"""Before an amount that each of the firms counted has."""

# -- words that are a subject --------------------------------------------------------------------------------

TAIL_SPEAKS = _any_case(
    r"[\s-]*(?:(?:year-on-year|year on year|annual)\s+)?"
    rf"(?:{UP}|{DOWN})?\s*(?:in|for|of|was|were|worth of|came from|went to)\s"
)
TAIL_NAMES = re.compile(r"\s*(?:to|with|from)\s+[A-Z]")
"""Words behind a figure that name its subject, also where words before it do."""

PREDICATE = _any_case(
    r"\b(?:were|was|are|is|became|(?:came|comes?|coming|originat\w+|receiv\w+\s+\w+|funding) from|went to"
    r"|go to)\s+"
    r"(?:the\s+)?"
)
NEWLY_BEFORE = _any_case(r"\bnew(?:ly[- ](?:established|registered|set[- ]up|launched|added|founded))?\s+$")
NEWLY_BEHIND = re.compile(
    r"(?: \([^)]*\))?(?:\s+(?:were|was|have been|had been))?(?:\s+newly)?"
    r"\s+(?:established|set up|registered|founded)\b"
)
OF_GOODS = re.compile(r"\s+of\s+(?:the\s+|its\s+|such\s+|some\s+)?")
PHRASE_STOP = _any_case(
    rf"\b(?:{UP}|{DOWN}|reach\w*|total\w*|hit|amount\w*|was|were|is|are|stood|stand\w*|valued|worth"
    rf"|account\w*"
    r"|made|mak\w*|came|come|had|have|has|in|to|from|by|with|at|on|during|for|while|which|whose|exceed\w*"
    r"|surpass\w*|respectively|over|nearly|about|of|last|this|saw|rank\w*|went|remain\w*|maintain\w*"
    r"|register\w*|record\w*|also|continu\w*|RMB|US|USD|CNY|yuan|RMB\d|turned|showed)\b|\bRMB|[,;:().$\d]"
)
"""Where the words end that name a kind of goods."""

WORD_BEFORE = re.compile(r"([A-Za-z'-]+)\s+$")
PHRASE_OPENS = _any_case(r"(?:^|[,;:.(]|\b(?:the|its|their|and|while|of|'s))\s*$")
TIME_WORD = re.compile(r"-(?:quarter|half|month|year|to-date)$")

KIND_JOINED = _any_case(r"(?:'s)?\s*(?:of|in|through|via|by|from|under)?\s*(?:the\s+)?")
"""Between a kind of trade and its flow."""

PARTS = {
    "ecommerce_trade": {
        "trade": "ecommerce_trade",
        "exports": "ecommerce_exports",
        "imports": "ecommerce_imports",
    },
    "service_trade": {"trade": "service_trade", "exports": "service_exports", "imports": "service_imports"},
    "other:digital_trade": {"trade": "other:digital_trade"},
}
"""What a flow means within a kind of trade: exports told of cross-border e-commerce are its exports."""
