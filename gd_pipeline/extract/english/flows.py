"""Words that make an English figure one of investment or of work abroad only together, and who is counted.

Firms and projects of foreign investors, capital from or in a country: only words and patterns stand here, as
in ``words``; what follows from them is decided in ``subjects`` and ``figures``. The words of trade in goods
are in ``trade``, those of work under contract in ``contracts``.
"""

from __future__ import annotations

import re

from gd_pipeline.extract.english.cues import ABOUT, CURRENCY, any_case

NEW_FIRMS = any_case(
    r"\b(?:new|newly|set up|established|registered(?! capital)|approved|founded|adds?|added|attract\w*"
    r"|setting[- ]up|establishment of|founding"
    r"|birth of|creation of|formation of|created|got the green light|licen[sc]ed|green-lighted|cleared"
    r"|gain(?:ed|s)|drew|draws|welcomed|brought in|introduced|opened|came into being|sprang up|moved in)\b"
)

FIRMS_KEPT = any_case(
    r"\b(?:has|have|had|held|home to|host\w*|there (?:are|were)|gather\w*|operat\w*|number of"
    r"|includ\w*)\b"
)
"""Before firms that are there already."""

KEPT_NOW = any_case(
    r"\b(?:there (?:are|were)|(?:is|was) home to|had|has|host\w*)\s+(?:\w+ly |a total of |already )*"
    r"(?:about |nearly |over |more than |some )?$"
)
"""Right before things that are there at the end of what the text tells of."""

NEWLY_BEHIND_COUNT = re.compile(r"\s+new(?:ly)?\b")

REGISTERED = any_case(r"\s+(?:(?!new)\w+\s+)?registered\s+(?:\w+\s+)?")
"""Between a count and the firms that are there: "300 registered"."""

MADE_BY_NOW = any_case(
    r"[^,;.\d]{0,30}\b(?:have|had) (?:already |now )?(?:been )?(?:registered|set up|established|settled"
    r"|founded|opened)\b(?! (?:this|in the first)\b)"
)
"""Behind firms that may have come in any year: "300 firms had been set up"."""

NUMBER_OF_FIRMS = any_case(r"\bnumber of (?:[a-z-]+ ){0,3}$")
NUMBERS = any_case(rf"\bnumber(?:s|ed|ing)\s+(?:{ABOUT} )?$")
"""Right before the count of things that are named before it."""

COUNT_BESIDE = any_case(rf" (?:\(|(?:(?:came in|stood|were|was) )?at (?:{ABOUT} )?)")
"""Between new firms and their number: "new foreign-funded firms (300)", "at 300"."""

NUMBERED = any_case(r"\bnumber(?:s|ed|ing)?\b[^,;.\d]*$")
TO_ATTRACT = any_case(r"\b(?:to|will) attract\b[^,;.]*$")
CHOSEN = any_case(r"[^;.\d]{0,120}\b(?:identified|recogni[sz]ed|certified|designated|selected|listed) as\b")
"""Behind firms that are given a title."""

EXAMPLES_BEHIND = any_case(
    r"\b(?:countries|regions|economies|places|nations)(?: and \w+)?,? (?:including|such as|like)\b.*"
)
"""Behind a count: some of the places that those counted are from, or are in."""

_ABOUT = r"(?:(?:about|nearly|over|some|more than|almost|as many as|up to|another)\s+)?"
PART_BEFORE = any_case(
    r"\b(?:including|of (?:which|whom|them|these|those)|among (?:which|whom|them|these|those)),?\s+"
    rf"(?:(?:were|are) )?{_ABOUT}$"
)
OF_THE_WHOLE = any_case(rf"\W*(?:out )?of (?:the|these|those|all|its) [^;.]*, {_ABOUT}")
SAME_COUNT = any_case(
    r"(?:\b(?:with|at|by|numbered|totall?ed|reached|to|were|was|had|has|saw|took|set up|contributed"
    r"|made up|accounted for)\s+"
    rf"{_ABOUT}|\()$"
)
FROM_COUNT = any_case(rf"\bfrom {_ABOUT}$")
TO_COUNT = any_case(rf"[^,;.\d]{{0,30}}(?:(?:19|20)\d\d )?to {_ABOUT}")
ALONE = any_case(rf"(?: (?:city|district|alone|itself|another))? {_ABOUT}")
COUNT_ALONE = any_case(
    r"\s*(?:$| of (?:them|these|those)\b|[.,;:()]"
    r"|(?:and|while|with|in|a year|year[- ]on[- ]year|the year|last year|followed)\b)"
)
"""Around the number of what was counted before."""

NEXT_PART = any_case(rf"(?:,|\band|,\s+and|\bwhile|;)\s+{_ABOUT}$")
OF_THEM = any_case(r"(?: worth)?\s+of (?:them|these|those|whom|which)\b")
PART_BEHIND = any_case(
    r"(?:\s+of (?:them|these|those|whom|which))?"
    r"\s+(?:were|was|are|is|ha[sd]|have|came|come|went|holds?|held|in|from|for|to|with|at|by|alone"
    r"|(?:[\w-]+ ){1,2}(?:permits|visas|cards|projects|ones|companies|enterprises|firms"
    r"|businesses))\b"
)
"""Around the count of a part: "including 80 from Japan and 30 from Korea", "of which 50 were in services"."""

FUNDED_FIRMS = any_case(
    r"(?:[- ](?:invested|funded|owned|backed|financed|capital))? (?:companies|enterprises|firms|businesses"
    r"|ventures)\b"
)
"""Behind the name of a partner: firms with its money."""

FIRMS = re.compile(r"(?:companies|enterprises|firms|businesses)$")
"""The end of a name of firms by where they are from: "Japanese companies"."""

PROJECTS_BEHIND = any_case(
    r"\s+(?:of the\s+)?(?:(?:new|newly|newly-\w+|foreign|foreign-\w+|direct|investment|large|major|approved"
    r"|registered)\s+){0,4}"
    r"(?:(?:\w+ )?\w+-(?:funded|invested|backed)\s+)?(?:projects|investments)\b"
    r"(?! (?:worth|in (?:technolog|infrastructure)))"
)

SETS_UP = any_case(
    r"(?:\s+(?:companies|investors|businesses|enterprises|firms|countries|business ?people))?"
    r"(?:\s+invested\b(?:[^;.]|\.\d){3,50}?\band)?"
    r"\s+(?:had |have |has )?(?:newly )?(?:set up|established|founded)\s+"
    r"(?:a total of |about |nearly |over |more than |some )*$"
)
PUTS_IN = any_case(
    r"(?:\s+(?:companies|investors|businesses|enterprises|firms|countries))?"
    r"\s+(?:had |have |has )?(?:(?:directly|actually|together|jointly) )?"
    r"(?:invested|poured|put|pumped|injected)\s+"
    rf"(?:a total of |about |nearly |over |more than |some )*{CURRENCY}$"
)
"""Between a partner and the amount that it invests in an area named behind."""

AREA_PUTS = any_case(
    r"\b(invested|poured|put|pumped|injected)\s+"
    rf"(?:a total of |another |a further |(?:{ABOUT} ))*{CURRENCY}$"
)
AREA_PUTS_INTO = any_case(
    r"[^,;.\d]{0,20}\b(?:in|into) (?:the )?(?:other )?"
    r"(?:(?:countries|markets|economies|members) (?:in|along|of) (?:the )?)?$"
)
"""Around an amount that an area invested in a partner, whose name follows."""

AREA_ACTS = any_case(
    r"\b(?:(?:the|this) (?:city|province|district|zone)"
    r"|(?:local|its|domestic) (?:companies|firms|enterprises|businesses|investors))\b"
)
"""Names such an area by what it is."""

IT_ACTS = any_case(rf"\b(?:it|they)\b|{AREA_ACTS.pattern}")
"""The same, where such investment was told before."""

AND_SETS_UP = any_case(r"^\W*and (?:newly )?(?:set up|established|founded)\b")
"""Before the firms of those whose investment was told right before."""

INTO_BEFORE = re.compile(r"\b(?:in|into) (?:the )?$")

INVESTORS_SET_UP = any_case(
    r"\b(?:foreign|overseas|global|multinational) (?:investors|companies|firms|enterprises|businesses)"
    r" (?:had |have )?(?:newly )?(?:set up|established|founded|opened|registered|launched|started)\s+"
    r"(?:a total of |about |nearly |over |more than |some )*$"
)
"""Before the firms that foreign investors make."""

NEW_ONES = any_case(
    r"\s+(?:new |newly-\w+ )?(?:companies|enterprises|firms|businesses)\b(?! (?:abroad|overseas))"
)
"""Around a count: what investors from a place set up."""

SUCH_FIRMS_SET_UP = any_case(
    r"\s+(?:of )?such (?:companies|enterprises|firms|businesses)\b[^,;.\d]{0,20}"
    r"\b(?:established|set up|registered|founded|approved)\b"
)
"""Behind the count of firms of the kind that was told before: those of foreign investors."""

FUNDED_PROJECTS = re.compile(r"-(?:funded|invested|backed) projects\b")
KIND_BEHIND = any_case(r"\s+(?:of|in|in terms of)\s+(?:contract(?:ed|ual)?|actual|paid-in)\b")
"""Behind an amount of investment: whether it was agreed or used."""

OF_KIND = any_case(
    r"\s+(?:\([^()]*\)\s+)?of\s+(?:(?P<agreed>contract(?:ed|ual)?)|actual|paid-in)"
    r" (?:(?:foreign )?(?:investment|capital)|value|amount|use)\b"
)
"""Right behind an amount of foreign capital: the same, with what it is called."""

USED_BEHIND = any_case(
    r"\s*(?:(?:has|have|had) been|was|were|is|are)\s+(?:already\s+)?(?:actually\s+)?"
    r"(?P<used>used|utili[sz]ed)\b"
)
"""Behind an amount of foreign capital: it was used."""

OF_PROJECTS = re.compile(r"\s+(?:[a-z]+\s+)?projects\b")
GROWN_BY = any_case(r"\bby \d[\d.,]*\s?(?:%|per ?cent|times|fold)")
"""A growth that leads to a count: "the number of foreign firms rose by 8 percent to 300"."""

INVESTORS = any_case(r"\b(?:foreign|overseas) (?:investors?|investments?)\b|\binvestors? (?:from|in)\b")

PROJECTS_NUMBER = any_case(
    r"\b(?:new|newly[- ]\w+|foreign(?:-\w+)?|\w+-(?:funded|invested))(?: \w+){0,2} (?:projects|investments)\b"
    r"[^,;.\d]{0,40}"
    r"\b(?:numbered|reached|totall?ed|hit|stood at|amounted to|came to)\s+"
    r"(?:over |about |nearly |more than )?$"
    r"|\bprojects (?:with|of) (?:direct )?foreign (?:direct )?(?:investment|capital)\b[^,;.\d]{0,40}"
    r"\b(?:numbered|reached|totall?ed|hit|st(?:oo|an)ds? at|amounted to|came to)\s+"
    r"(?:over |about |nearly |more than )?$"
)
"""Before the count of the projects of foreign investors."""

FROM_A_SIZE = any_case(
    r" (?:each )?(?:with|of|worth|involving|valued at)\b[^,;.\d]{0,60}"
    r"\b(?:more than|over|above|at least|exceeding)\s"
)
"""Behind projects of which only the large ones are counted."""

PROJECTS_MADE = any_case(
    r"\b(?:(?:invested|put|poured|pumped|injected)\b(?:[^;.]|\.\d){0,60}\binto|attract\w*"
    r"|approv\w*|register\w*|signed|set up|establish\w*|introduc\w*|new|newly|made"
    r"|absorb\w*|behind|went to|flowed|added|landed)\b"
)
"""Around a count of the projects of foreign investors."""

NEWLY_BEFORE = any_case(
    r"\bnew(?:ly[- ](?:established|registered|set[- ]up|launched|added|founded))?\s+$"
    r"|\b(?:set up|established|registered|approved|launched|added|founded|welcomed)\s"
    r"[\d.,]{1,6}\s?(?:%|per ?cent) (?:more|fewer|less)\s+$"
)

NEWLY = any_case(r"\bnewly\b")
NEWLY_BEHIND = re.compile(
    r"(?: \([^)]*\))?(?:\s+(?:were|was|have been|had been))?(?:\s+newly)?"
    r"\s+(?:established|set up|registered|founded|approved)\b"
)

INVESTED = any_case(
    r"\b(?:companies|firms|enterprises|businesses|investors)\b(?: [^,;.]{0,40}?)?\s(invested|invest"
    r"|put|spent|pumped|injected|poured|made (?:[\w-]+ ){0,3}investments? (?:of|worth|totall?ing))"
    r"\s+(?:a total of\s+)?"
    rf"(?:\w+\s+){{0,2}}{CURRENCY}$"
)

INVESTED_ABROAD = any_case(
    r"\b(?:companies|firms|enterprises|businesses|investors)\b[^,;.\d]{0,12} (invested) (?:abroad"
    r"|overseas|there)\b"
    r"[^,;.]{0,40}\b(?:was|were|reached|came to|amounted to|totall?ed)\b[^,;.\d]*$"
)
"""Before what firms invested in other countries."""

ACTUAL = any_case(r"\b(?:actual|used|utili[sz]|paid-in)")
AGREED_BEFORE = any_case(r"\b(?:agreed|contract(?:ed|ual)|pledged)\s+$")
FOREIGN = any_case(r"\b(?:foreign|overseas|FDI)\b")
STOCK_OF = any_case(
    r"\b(?:stock|cumulative (?:total|amount|value)|accumulated (?:total|amount)) of (?:[\w'-]+ ){0,3}$"
)
"""Before an investment abroad that is there by a day."""

IN_COUNTRIES = any_case(
    r"[^,;.\d]{0,50}\b(?:overseas|abroad)\b"
    r"|[^,;.\d]{0,30}\b(?:in|into)\s+(?:th(?:e|ese|ose)\s+)?(?:\d[\d,]*\s+)?"
    r"(?:countries|foreign|overseas|other countries"
    r"|(?:economies|nations|markets) along"
    r"|Belt and Road)"
)
"""An amount between the verb and the countries: an investment abroad, whatever its subject is called."""

FIRMS_INVESTMENT = any_case(
    r"(?P<own>\b(?:local|domestic|chinese|province's|city's) )?\b(?:companies|enterprises|firms|businesses)"
    r"'s? (?:[a-z-]+ ){0,3}?investments? (?:abroad|overseas|there|in(?:to)? (?:the )?)"
    r"(?P<here>province|city|mainland)?"
)
"""What firms, those of an area, put into other places."""

PUT_HERE = any_case(
    r"\b(?:foreign|overseas|multinational) (?:investors|companies|firms|enterprises|businesses)\b"
    r"[^,;.\d]{0,30}?\s(invested|put|poured|pumped|injected|ploughed|plowed)\s+"
    rf"(?:an? (?:total|cumulative|accumulated|combined) (?:of )?|(?:{ABOUT} )|as much as )*{CURRENCY}$"
)
"""Before an amount that foreign investors brought to where they are."""

TAKEN_IN = any_case(
    r"\b(?:absorbed|attracted|took in|taken in|taking in|drew|drawn|lured)\s+"
    rf"(?:an? (?:total|cumulative|combined) (?:of )?|(?:{ABOUT} )|as much as )*{CURRENCY}$"
)
TAKEN_IN_ENDS = any_case(
    r"\s*(?:\([^()]*\))?\s*(?:$|[.,;]|(?:in|during|from|last|this|over|for|by|up|down|and)\b)"
)
OF_ABROAD = any_case(r"\b(?:foreign|overseas) (?:\w+ ){0,2}(?:investment|capital|investors|funds)\b|\bFDI\b")
"""Around an amount that an area took in, behind words on foreign capital: "it absorbed 2 billion"."""

PLEDGED = any_case(
    r"\b(?:foreign|overseas) (?:investors|companies|firms|enterprises|businesses)\b[^,;.\d]{0,30}?"
    r"\s(pledged|agreed|committed)\s+(?:(?:to )?(?:inject|invest|put|pump|pour)(?:ing|ment of)?\s+)?"
    rf"(?:about |nearly |over |more than |some |a total of )*{CURRENCY}$"
)
"""Before an amount that foreign investors have only agreed on."""

INVESTMENT_IN = any_case(
    r"(?<!foreign )(?<!direct )\binvest(?:ments?|ed|ing) (?:[^,;.\d]{0,40} )?(?:in|into) (?:the )?"
    r"(?:(?:countries|markets|economies)(?: and regions)? (?:along|involved in|participating in|of|in)"
    r" (?:the )?)?$"
)

INVESTMENT_FROM = any_case(
    r"\b(?:investments?|capital|funding|funds) (?:coming |originating |sourced )?from (?:the )?$"
)

INVESTS_IN = any_case(
    r"(?:'s)? (?:direct )?investments? in (?:the )?(?P<here>(?:chinese )?mainland|province\b|city\b)?"
)
FUNDS = re.compile(r"(?:investment|capital)$")
"""The end of a name of money by where it is from: "Japanese investment"."""

_SALES = (
    r"\b(?P<sales>sales|shipments|deliveries|supplies) (?:of (?:[a-z-]+,? ){1,6}?)?"
    r"(?:(?:from|by|out of) (?:the )?(?:[\w'-]+ ){1,3}?)?"
)
SHIPPED_TO = any_case(
    rf"(?:\b(?:shipped|sold|delivered) (?:(?:the )?(?:less|fewer|more|most|much|mainly|mostly) )?"
    rf"(?:goods |products |commodities )?|{_SALES})to (?:the )?$"
)
SALES_ABROAD = any_case(
    rf"{_SALES}(?:abroad|overseas|there|(?:to|(?P<from>from)) (?:(?:foreign|overseas|other) "
    r"(?:countries|markets)|it\b|them\b|there\b"
    r"|(?:the|this|that|these|those) (?!domestic|home|local|mainland|chinese)"
    r"(?:\w+ )?(?:country|countries|nations?|econom(?:y|ies)|markets?|region|bloc|group(?:ing)?|union"
    r"|continent|members|partners)\b(?! of\b)))"
)
"""Goods sold to other countries, or to those told before: "sales of lamps to that market", bought there."""

THEY_AGREED = any_case(
    r" (?:that |which )?(?:they|it|the [a-z]+) (?:ha[ds] |have )?"
    r"(?:contracted|agreed(?: on)?|pledged|promised|committed)\b"
)
"""Behind foreign capital: it was only agreed on."""

USE_OF = any_case(r"\b(?:used|use of|utili[sz]\w+(?: of)?|absor\w+(?: of)?|attracted) (?:the )?$")

CAPITAL_BEHIND = any_case(r"(?:'s)? (?:capital|funds?|investments?|money)\b")
"""Around the name of a partner: investment that goes there or comes from there, goods shipped there."""

MONEY_ALONE = any_case(
    r"(?<![-\w])(?:invest(?:s|ing|ments?)?|(?<!foreign )invested|loans?|financing|taxes|profits?|wages"
    r"|(?:their|its|registered|raised|increased) capital)\b(?![^,;]*\btrade\b)"
)
"""Before an amount of money that moves without goods."""

SECTOR = re.compile(r"\b([a-z][a-z-]+) (?:sector|industry)\b")
OF_FDI = (
    (
        "fdi_projects",
        r"number of (?:new |newly \w+ )?(?:foreign )?(?:investment )?(?:projects|investments)\b",
    ),
    (
        "fdi_contracted",
        r"(?:(?:value|cost|amount) of )?(?:the )?contracts\b"
        r"|contract(?:ed|ual)? (?:value|amount|investments?\b)|under contract\b"
        r"|(?:capital|investments?|funds) (?:contracted|agreed(?: on)?|pledged)\b",
    ),
    (
        "fdi_used",
        r"(?<=and )used\b|(?:paid-in|actual|reali[sz]ed|utili[sz]ed) (?:capital|investments?|funds)\b"
        r"|(?:(?:capital|investments?|funds) )?actual(?:ly)? (?:used?|utili[sz]ation|utili[sz]ed)"
        r"(?: (?:of (?:the )?)?(?:capital|investments?|funds))?"
        r"|(?:capital|investments?|funds) (?:that )?(?:it|they) actually (?:made|used|put in)\b"
        r"|actually (?:put in|invested|brought in|paid in|disbursed)\b"
        r"|use (?:\w+ly )?made of (?:the |such |these )?(?:capital|investments?|funds)\b",
    ),
)
"""Words that name an indicator of foreign capital only where the text speaks of that."""

CONTRACTS = any_case(rf"\bcontract(?:ed|ing) (?:{ABOUT} )?{CURRENCY}$")
"""Right before an amount of foreign capital: it was agreed."""
