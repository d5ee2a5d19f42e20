"""Words that make an English amount or count that of single deals, firms or people, no figure of a territory.

Only patterns stand here, for text folded by ``fold``; which figures stay unread for them is decided in
``doubts``.
"""

from __future__ import annotations

import re

from gd_pipeline.extract.english.cues import ABOUT, CURRENCY, any_case

IN_CAPITAL = any_case(r"\s+in (?:total |registered )?capital\b")
"""Behind the money that firms were founded with."""

REGISTERED = any_case(r"\bregistered capital\b[^,;.\d]{0,40}$")
"""Before such money."""

SERVED = any_case(
    r"\b(?:treated|served|vaccinated|transported|carried|received|hosted|insured)\s+"
    r"(?:a total of |about |over |more than |nearly |some |almost )*$"
)
"""Before people who do not work or study here."""

SIZED_PROJECT = any_case(
    r" (?:(?!(?:of|in|into|for|on|from|through|to|by|via|and|worth|was|were|with)\b)[a-z-]+ ){0,3}"
    r"(?:project|plant|factory|complex|facility|campus|deal|fund|expansion)\b"
)
"""Behind an amount that says how large a single project is: "a $10 billion ethylene project"."""

REWARD = any_case(r"\b(?:reward|award|subsid|grant|bonus|incentive|allowance|fined?|prize)\w*\b")

WHO_CHOSE = any_case(r",\s+who\s+(?:\w+\s+)?(?:chose|choose|decided|opted|preferred)\b[^,;]*$")
"""Before a share of what investors did."""

TOOK_SO_LONG = any_case(
    r"\b(?:took|takes|taking) (?:\w+ ){1,3}(?:years?|months?|days?)\b(?! (?:together|combined|as a whole)\b)"
)

LARGEST_OF_THEM = any_case(
    r"\W*(?:(?:by far|and) )?(?:the )?(?:largest|biggest) (?:of|among) "
    r"(?:them (?:was|were|is|are) (?:that|those|an?)\b"
    r"|(?:these|those|the) (?:\w+ )?(?:projects|deals|investments) (?:was|were|is|are)\b)"
)
"""Opens a sentence about single projects of those told before."""

THRESHOLD = any_case(
    r"\b(?:projects?|companies|firms|enterprises|businesses|industries|deals?|contracts|zones?|parks?"
    r"|those|ones|\d[\d,]*(?= with\b))\s+"
    r"(?:in \w+\s+|each\s+)?(?:(?:(?:receiving|using|involving|with)(?:\s+[a-z-]+){1,3}"
    r"|worth|valued at|of|with|receiv\w+|with (?:an? )?(?:\w+ ){0,2}investments?(?: of)?)"
    r"\s+)?(?:over|more than|above|exceeding|at least|up to)"
    rf"\s*{CURRENCY}$"
)
"""Before the amount from which on projects or firms are counted."""

INTENDED = any_case(
    r"\b(?:(?:is|are|was|were) (?:set |due |expected )?to|will|would|plan\w* to|intend\w* to|pledg\w*(?: to)?"
    r"|promis\w+(?: to)?) (?:(?:put|invest|inject|pour|pump|spend|bring)\w*\s)?(?:in\s)?"
    rf"(?:(?:a total of|about|nearly|over|some|more than|almost)\s+)*{CURRENCY}$"
    rf"|\b(?:signed (?:up )?for|committed to|agreed on) (?:another |a further )?{CURRENCY}$"
)
"""Before an amount that investors have not brought yet."""

AGREED_BEHIND = any_case(r"\s*(?:of|in) (?:[\w-]+ ){0,3}investments? (?:was |were )?(?:agreed|promised)\b")
"""Behind an amount that was only agreed on."""

AND_ABOVE = any_case(r"(?: (?:yuan|RMB|(?:US )?dollars))? (?:and|or) (?:above|over|more|larger|upwards?)\b")
"""Behind the amount from which on projects or firms are counted."""

EACH_BEHIND = any_case(r"[^,;.]{0,40}\beach\b(?! year)")

_EXPECTS = (
    r"(?:expected|forecast(?:ed)?|predicted|projected|anticipated|estimated|tipped|pencill?ed in|looked for)"
)
EXPECTED = any_case(
    r"\b(?:forecasts?|expectations?|projections?|predictions?|estimates?|consensus|polls?)\b[^,;.\d]{0,40}?"
    r" (?:of|for|that|at|was|were|had been|called for|showed)\b[^,;.\d]{0,60}$"
    r"|\b(?:economists?|analysts?|markets?|traders?|polls?|observers|many|they)\b[^,;.\d]{0,40}?"
    rf"\b(?:had |have |were )?(?:been )?{_EXPECTS}\b[^;.\d]{{0,60}}$"
    rf"|\b(?:the|an?) {_EXPECTS}\s$"
    r"|\b(?:could|might|may) (?:\w+ly )?(?:slow|rise|fall|grow|reach|drop|climb|expand|shrink|hit|decline"
    r"|increase|come|see|be)\b[^,;.\d]{0,40}$"
    r"|\b(?:possibly|(?:is|are|was|were|be) likely to)\b[^,;.\d]{0,40}$"
)
"""Before a figure that was, or is, only expected."""

EXPECTED_BEHIND = any_case(
    r"\s*(?:[\w-]+ ){0,2}?(?:that |which )?"
    r"(?:(?:the )?(?:economists|analysts|markets?|traders|polls?|many) )?(?:had |have |was |were )?(?:been )?"
    rf"{_EXPECTS}(?= (?:by|in|for|earlier|previously|before)\b|[,.;]|$)"
)
"""Behind such a figure: "the 4 percent rise forecast by economists"."""

ECONOMY = any_case(
    r"\beconomy\b(?: \w+)? (?:topp|exceed|surpass|reach|pass|cross|worth|valued|stood|grew|grow|expand"
    r"|hit|totall)\w*"
    r"[^,;\d]*$"
)
"""Before the size of a whole economy, or its growth."""

EXPECTATIONS = any_case(
    r"\b(?:forecasts?|expectations?|projections?|predictions?)\b[^,;.\d]{0,40}? (?:of|for)\b"
)
HAPPENED = any_case(
    r"\b(?:was|were|is|are|rose|fell|grew|dropped|climbed|reached|stood|hit|came|had|has|surged|jumped"
    r"|slipped|but|while|after|as|because|with|behind|below|above|from|than)\b|;"
)
"""Behind expectations that a list of figures tells: from here on it tells what happened."""

WORTH_OF_DEALS = any_case(
    r"\b(?:contracts?|deals?|orders?|agreements?|projects?|MoUs?)\s+(?:(?:was|were)\s+)?"
    r"(?:(?:signed|inked|agreed),?\s+)?(?:worth|valued at|totall?ing)\s+"
    rf"(?:a total of\s+)?{ABOUT}?\s*{CURRENCY}$"
)
"""Before what deals of any kind are worth."""

OF_CURRENCY = any_case(
    r"\b(?:yuan|renminbi|rmb|currency|dollar|euro|yen|stocks|shares|(?:stock|share) (?:index|market|prices)"
    r"|bourse|futures|yields?|(?:home|house|property|producer|consumer) prices)(?:'s)?"
    r"[,\s](?!terms\b)[^;\d]{0,40}"
    r"\b(?:los[est]+|gain\w*|apprecia\w+|deprecia\w+|weaken\w*|strengthen\w*|rose|risen|fell|fallen|dropp?\w*)\b"
    r"[^;\d]{0,20}$"
)
"""Before how far a currency, or a market, moved."""

PRODUCED = any_case(
    r"\b(?:harvest\w*|produc(?:ed|es|ing)|output|caught|farmed|rais(?:ed|ing)|planted|yield\w*|mined|grown|bred)\b"
    r"[^;\d]*$"
)
"""Before a quantity that was made, not traded."""

OF_PRICE = any_case(
    r"\b(?:average |unit |import |export )*(?:prices?|unit values?)\b(?: (?:of|for) [^,;\d]{2,60}?)?"
    r" (?:was|were|rose|grew|fell|dropped|declined|climbed|jumped|surged|soared|increased|decreased"
    r"|gained|lost|slid|slumped|plunged|tumbled|went|had)\b[^,;\d]{0,20}$"
)
"""Before how far prices moved."""

ALL_BUT = any_case(
    r"\b(?:countries|markets|partners|economies|nations|regions|goods|products|firms|companies|places)"
    r" (?:other than|except(?: for)?|excluding|outside(?: of)?|beyond)\b[^,;\d]*$"
)
"""Before a figure of all but what is named."""

SIGNED_AT = any_case(r"\b(?:(?<!press )(?<!news )conference|forum|summit|expo|exposition|fair|ceremony)\b")

SIGNED = any_case(r"\b(?:projects|contracts|deals|agreements|letters of intent|inked)\b")
"""What is signed at an event is no figure of a territory."""

OF_FAIR = any_case(
    r"\W*(?:the |this |last )?(?:[\w'-]+ ){0,5}?(?:fair|expo|exposition|exhibition)\b[^.;\d]*"
    r"\b(?:turnover|deals|orders|contracts|transactions|sales|business|purchases)\b[^.;\d]*$"
)
"""Before what was sold at a fair that the sentence is about."""

ALL_WORTH = any_case(r"^[^.;\d]*,\s*worth\s*(?:US|RMB|\$|\s)*$")
"""Before what all that a clause told came to: "800 firms were set up, worth 8 billion"."""

ONLY_AGREED = any_case(r"\b(?:sign|plan)\w*")
"""Before an amount of what is not there yet."""

AS_SIZE = re.compile(
    r"-\s?(?:yuan|dollar|RMB)\b(?!(?:\s\w+)?\s(?:trade|export|import|surplus|deficit|increase|rise)"
    r"|\s(?:mark|milestone|threshold|barrier|level))"
)
"""Behind the digits of an amount that only says how large something is: "a 500 billion-yuan cluster"."""

SIZE_OF_EACH = any_case(
    r"\bwith (?:an?|their|each)\s+(?:annual\s+|yearly\s+)?(?:[\w-]+\s+){0,2}(?:volume|turnover|sales"
    r"|scale|revenue|value|output)"
    r"\s+(?:of\s+|at\s+)?(?:over|above|more than|exceeding|at least|about)\s*$"
    r"|\b(?:companies|firms|enterprises|businesses|traders|exporters|importers)\s+"
    r"(?:(?:in|of|from) (?:the|this|that) \w+\s+)?(?:(?:that|which|who)\s+)?each\s+"
    r"(?:(?:do|handl|hav|had|has|mak|made|earn|trad|export|import|sell|buy)\w*|with|worth)\s+"
    rf"(?:(?:over|above|more than|exceeding|at least|about|goods|worth|of)\s+)*{CURRENCY}$"
    r"|\bon average,?\s+(?:an?|each|every)\s+[^,;.\d]{0,80}$"
    r"|\b(?:each|every) (?:project|company|firm|enterprise|deal)\b[^,;.\d]{0,40}\bon average\b[^,;.\d]{0,40}$"
)
"""Before an amount that each of the firms counted has."""

COMPANY = re.compile(
    r"\b(?:[Oo]ur company|[Tt]he company(?:'s)?|Co\.|Ltd|Inc\.|[Oo]ur exports|[Tt]he firm(?:'s)?"
    r"|[Aa]n investor (?:from|in)|the plant|its factory|[Bb]usiness(?:man|woman)"
    r"|[Ww]e (?:export|sold|have|are|plan)|said \w+ \w+, (?:general )?manager)\b"
    r"|\b(?:Co|Corp|Corporation|Inc|Ltd|Group|Holdings)\b,? (?:is|was|will|has|had|plans?|says?|said"
    r"|announced|opened|began|started|invested|decided|would)\b"
    r"|^\W*(?:For (?:example|instance), |At |In )?(?:[Aa]n?|[Oo]ne) (?:[\w'-]+ ){0,4}?"
    r"(?:maker|manufacturer|producer|supplier|exporter|retailer|factory|brand|firm|company)\b"
    r"|\b(?:\w*maker|manufacturer|producer|retailer|brand|firm|shipbuilder|giant) (?!In\b)[A-Z][a-zA-Z]+"
    r"|^\W*(?:[A-Z][\w&-]+ ){0,2}[A-Z][\w&-]+, (?:an?|the) (?:[\w-]+ ){0,3}?"
    r"(?:maker|manufacturer|firm|company)\b"
)
