"""Words that make an English figure one of trade without its name, or say which flow of which trade is told.

Goods sold abroad or bought there, both flows in their order, flows of the kind told before: only words and
patterns stand here, as in ``words``; what follows from them is decided in ``subjects`` and
``constructions``.
"""

from __future__ import annotations

import re

from gd_pipeline.extract.english.cues import ABOUT, CURRENCY, any_case

GOODS_WORTH = any_case(
    r"\b(?:goods|commodities|products) (?:worth|valued at|to the value of)\s+"
    rf"{ABOUT}?\s*{CURRENCY}$"
)

WORTH = any_case(rf"\b(?:worth|valued at)\s+{ABOUT}?\s*{CURRENCY}$")
"""The same before goods that are named."""

_THE_COUNTRY = r"(?:China|the (?:country|mainland|Chinese mainland|province))\b"
TRADED_BEHIND = any_case(
    r"(?: worth of \w+)? (?:were|was) (?:(?:traded|exchanged)|(?P<exports>(?:sold|shipped) abroad|exported)"
    r"|(?P<imports>bought abroad|imported))\b"
    rf"| (?P<came>entered|came into|arrived in|flowed into|were brought into) {_THE_COUNTRY}"
    rf"|(?: (?P<went>left|went out of) {_THE_COUNTRY}"
    r"| (?P<sent>went|were sent|were shipped) (?:abroad|overseas))\b"
    r"| (?:(?:moved|passed|went) in and out|chang(?:ed|e|ing) hands)\b"
)
"""Around what goods were worth that were traded."""

CHANGED_HANDS = any_case(
    r"(?: worth)? (?:of|in) (?:goods|products|commodities|merchandise|cargo) (?:(?:was|were|being) )?"
    r"(?:traded|exchanged|chang(?:e|ed|ing) hands)\b"
)
"""Behind an amount of trade."""

MOVED = any_case(
    r"(?:[^;.\d]|\.\d|\d){0,120}?\b(?:(?P<in>entered|arriv(?:ed|ing) (?:in|at)|came (?:in)?to"
    r"|landed (?:in|at)"
    r"|(?:flowed|poured|(?:was|were) (?:brought|shipped)) into)|left|departed(?: from)?|set off from)\s+"
    r"(?:the )?(?P<here>city|province|country|mainland)?"
)
"""Behind an amount of goods, before the place that they came to or left."""

_ELSEWHERE = (
    r"(?:abroad|overseas|(?:to|from) (?:foreign|other) (?:countries|markets)"
    r"|(?:to|from) the rest of the world|(?:across|around|all over) the (?:globe|world))"
)

SOLD = any_case(
    r"\b(?P<verb>sold|shipped|sells|selling|sent"
    r"|(?P<bought>bought|buys|buying|purchas\w+|(?P<inward>(?:took|brought|bought) in|received|got)))\s+"
    r"(?:(?P<foreign>(?:foreign|overseas) )?(?P<goods>goods|products|commodities|merchandise)\s+"
    r"|(?:[a-z-]+ ){1,4}(?=worth|valued))?"
    rf"(?:(?:worth|valued at|of|for)\s+)?{ABOUT}?\s*{CURRENCY}$"
)

SOLD_THERE = any_case(
    r"\b(?:what|goods|products|commodities|that|which)\b[^,;.\d]{0,40}?"
    r"\b(?P<verb>sold|shipped|(?P<bought>bought|purchased))\s(?:[^,;.\d]{0,20}\s)?"
    rf"(?:{_ELSEWHERE}|there)"
    r"(?:[^,;.\d]{0,20}\b(?:was|were|came to|reached|hit|stood at|amounted to|totall?ed))?"
    rf"[,\s]*(?:(?:worth|valued at|about|nearly|over|some|more than|almost)\s+)*{CURRENCY}$"
)
"""Before what goods were worth that were sold abroad or bought there: "what it sold abroad was worth"."""

TRADED = any_case(
    r"(?<!publicly )(?<!most )\b(?P<verb>traded)\s+"
    r"(?:(?:goods|products|commodities|merchandise)\s+)?(?:(?:worth|valued at|of)\s+)?"
    rf"(?:(?:a total of|about|nearly|over|some|more than|almost)\s+)*{CURRENCY}$"
)
"""Right before what was exported and imported in all."""

ABROAD = any_case(
    rf"[^,;.]*?\b(?:{_ELSEWHERE}"
    r"|out of the (?:country|province)|foreign (?:goods|products))\b"
)
"""An amount between the verb and the place: "sold 4 billion yuan worth of products abroad"."""

DEALT_ABROAD = any_case(
    r"\b(?:sold|shipped|sent|bought|purchased|took in|brought in)\b(?:[^;.]|\.\d){0,80}?"
    rf"\b(?:{_ELSEWHERE}|there)\b"
)
"""In a sentence that says of one flow where its goods go or come from, and not of the other."""

TO_OR_FROM = any_case(r"\b(?:to|from) (?:the )?$")
"""Before the partner that goods are sold to or bought from."""

PARTNER_DEALS = any_case(
    r"(?:,[^,;\d]{3,60},| (?:alone|itself))?\s+(?:has |had |have |in turn |also |\w+ly )*"
    r"(?P<verb>(?P<sells>sold|supplied|provided|shipped|delivered|sent|exported)"
    r"|bought|purchased|imported|took(?: in)?|absorbed|received|ordered)\s+"
    r"(?:(?:[a-z-]+,? ){1,5}(?:worth|valued at) )?"
    rf"(?:(?:a total of|about|nearly|over|some|more than|almost) )*{CURRENCY}$"
)
"""Between a partner and what it bought here, or sold here."""

NO_SUBJECT = any_case(r"\b(?:to|from|with|in|into|of|by|through|via|between|for)\s+(?:the\s+)?$")
"""Before a partner that does not act itself."""

_HERE = r"(?:the |this |its )?(?P<here>city|province|district|county|zone|port|area)?\b"
BOUGHT_HERE = any_case(rf"(?:[^,;.\d]{{0,60}}? )??(?:from|in) {_HERE}")
SOLD_HERE = any_case(rf"(?:[^,;.\d]{{0,60}}? )??to {_HERE}")
"""Behind such an amount: the place, which may be named."""

DEALT_WITH_IT = any_case(
    r"(?:'s?)?(?: worth)?(?: of (?:[a-z-]+ ){0,2}[a-z-]+)? (?=(?:to|from) (?:it|them|there"
    r"|(?:the|this|that|these|those) (?:country|nation|bloc|group|region|continent|market|countries|nations"
    r"|economies))\b)"
)
"""Behind an amount that was sold to the partner told last, or bought from it."""

SUCH_TRADE = any_case(
    r"\bsuch (?:trade|exports|imports|shipments|sales|transactions)\b"
    r"|\b(?:trade|exports|imports|shipments|sales) (?:(?:of|in) (?:this|that) (?:kind|type|sort)"
    r"|(?:of|in) the (?:sector|industry)\b"
    r"|(?:by|through|via|under|over|in) (?:this|that|the) (?:new |same )?"
    r"(?:route|channel|mode|model|form|method|platforms?))\b"
)
"""Trade of a kind that was told before."""

SUCH_WAY = any_case(
    r"[^,;.\d]{0,30}\b(?:by|through|via|under|in) (?:this|that|the same) (?:new )?"
    r"(?:route|channel|mode|model|form|method|way|platform)\b"
    r"| (?:of|in|worth of) such (?:trade|exports|imports|shipments|sales|transactions|business)\b"
)
"""Behind an amount: the way that was told before, or trade of the kind."""

KIND = any_case(
    r"\b(?:(?P<ecommerce_trade>e-(?:commerce|business))|(?P<market_procurement_exports>market procurement)"
    r"|(?P<service_trade>(?:trade|exports|imports) (?:in|of) services|services? (?:trade|exports|imports)))\b"
)
"""Names a kind of trade that "such trade" goes back to."""

OTHER_WAY = any_case(
    r"\b(?:the (?:other|opposite) way|in (?:the )?(?:other|opposite|reverse) direction|in return)\b"
)
"""Around an amount of goods: the other flow, with the same partner."""

SIBLINGS = {
    "ecommerce_exports": {"imports": "ecommerce_imports"},
    "ecommerce_imports": {"exports": "ecommerce_exports"},
    "service_exports": {"imports": "service_imports"},
    "service_imports": {"exports": "service_exports"},
}
"""The other flow of a kind of trade, told right behind: "service exports rose 2 percent and imports 3"."""

BARE = re.compile(r"[\s,;]*(?:(?:and|while|but)\s+)?(?:the\s+|its\s+)?")
"""Before such a flow, which is no other trade's."""

AND_AMOUNT = any_case(rf"\band (?:{ABOUT} )?{CURRENCY}$")
"""Before an amount that goes on a list: "5 billion in exports and 3 billion in imports"."""

WITH_PARTS = any_case(
    rf",\s*with (?:its |the )?(?:{ABOUT} )?(?:\d[^,;]{{2,40}}? (?:in|of|being|going to) )?$"
)
"""Before the flows of the kind of trade that was just told: "with imports at 4 billion"."""

THAT_BY = any_case(r"\b(?:that|those) (?:by|via|through|in|of|under) (?:the )?$")
"""Before a kind of trade: the flow told last, of that kind."""

BOTH_FLOWS = any_case(
    r"(?P<exports>exports?)?(?:imports?)?(?: to| from)? (?:and|&) (?:imports?|exports?)(?: to| from)?"
)
"""The two flows by their names, in their order."""

EACH_FLOW = any_case(r"\b(?:both (?:its |the )?(?:ex|im)ports? and|(?:ex|im)ports? (?:each|both))\b")
"""Around the two flows that a figure holds for each of."""

MARKET = any_case(
    r"\b(?:export (?:markets?|destinations?|buyers?)"
    r"|(?:largest|biggest|top|main|leading) (?:destinations?|buyers?)"
    r"|(?P<bought>(?:largest|biggest|top|main|leading) suppliers?)"
    r"|(?:markets?|destinations?) (?:for|of) [^,;.\d]{0,30}\bexports"
    r"|(?P<imports>import (?:sources?|origins?|suppliers?)"
    r"|(?:sources?|suppliers?|origins?) of [^,;.\d]{0,30}\bimports))\b"
)
"""Names the flow of the partners that are the markets or the suppliers."""

OVERALL = any_case(r"\boverall\s+(?:\w+\s+)?$|\b(?:\w+'s|its)\s+(?:total|whole)\s+(?:\w+\s+)?$")
"""Before an indicator: the whole is told again after a part."""

OWNS = any_case(r"'s? (?:(?:entire|own|overall|total|whole) )?")
"""Between an area and what is its own."""

AS_A_WHOLE = any_case(r" (?:overall|as a whole|altogether|in all|in total)\b")
"""Right behind an indicator: the same."""
