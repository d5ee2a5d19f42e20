"""The words around the subjects of English figures: parts, lists, counts, what is a subject and what is none.

Only words and patterns stand here, for text folded by ``fold``; what follows from them is decided in
``subjects``, ``figures`` and ``prose``. What tells a measure is in ``cues``; names of things are
the code lists'.
"""

from __future__ import annotations

import re

from gd_pipeline.extract.english.cues import ABOUT, CURRENCY, DOWN, UP, any_case
from gd_pipeline.extract.scope import KINDS_OF_TRADE

# -- parts, lists, groups ------------------------------------------------------------------------------------

NESTED = any_case(
    r"\b(?:of which|among which|among (?:them|these|this|those|the total)|therein|thereof|wherein"
    r"|(?:^|[,;.]\s*)(?:while\s+|and\s+)?of (?:them|this|these|that|those|the total)\b|including|here\b"
    r"|in (?:this|the|that) (?:sector|category)|within (?:this|that|these)(?=,))"
)

RESPECTIVELY = any_case(r"\brespective(?:ly)?\b")
EACH = any_case(r"\b(?:both|each|all (?:three|four|of them)|all\b)")
TOGETHER = any_case(
    r"\b(?:the|these|those|its|all)\s+(?:top\s+|main\s+|major\s+)?(?:two|three|four|five|six|ten)\b[^,;]*"
    r"\b(?:together|combined|jointly|in total)\b"
    r"|\b(?:the|all) (?:two|three|four|five|six|seven|eight|nine|ten) of (?:them|these|those)\b"
    r"|\bbetween them\b|\btotal of which\b|\bthe both\b|^(?!.*ports? and (?:im|ex)ports?\b).*\ba combined\b"
    r"|\btogether,? (?:they|these|those|the (?:two|three|four|five|six))\b"
    r"|\b(?:together|combined|jointly)\b,?[^,;]*\b(?:account|mak|made|represent|took|stood|contribut)"
)
TAKEN_AS_ONE = any_case(r"\b(?:average|combined|aggregate)\b")
"""Before the one growth of several; without such a word it can be that of each."""

ITS_VALUE = any_case(r"\b(?:their|its) (?:total |combined )?(?:value|worth)\b")
"""Before what the things just counted are worth."""

WHICH_TAKE = any_case(r"[\s,]*which (?:account|make|made|took|take|represent)\w* ")
"""After a list of figures: the share of all its members."""

TOGETHER_THEY = any_case(r"\W*together,? (?:they|these|those|the (?:two|three|four|five|six))\b")
ENUMERATORS = re.compile(r",\s*and\s+|,\s+|\s+and\s+")
LIST_OPENING = any_case(r"\b(?:of|to|with|from|them|these|which|including|as)\b,?\s+")
NAMES_JOINED = any_case(
    r"(?:'s)?\"?\s*(?:(?:exports?|imports?|sector|products?|countries|regions?|markets?)\s*)?"
    r"(?:,|and|or|as well as|&|,\s*and|/)\s*"
    r"(?:its\s+|the\s+|their\s+|other\s+|to\s+|with\s+|from\s+|those\s+(?:to|in|of|from|with)\s+|of\s+|in\s+|members\s+of\s+"
    r"|member (?:states|countries)\s+of\s+"
    r"|(?:(?:foreign|direct|actual|paid-in|actually used) )*"
    r"(?:investments?|capital|shipments|sales|goods (?:exported|imported|shipped))\s+(?:to|from|in)\s+"
    r"|(?:markets|countries|economies|nations)\s+(?:in|of|along)\s+)*"
)
GROWTH_IN_BRACKET = any_case(r"\s*\((?:(?!mom\b|month)[^()\d])*(?P<n>\d[\d.]*)[^()\d]{0,40}\)")
"""Behind an amount of a list: "3 billion yuan (up 2 percent), 4 billion yuan (down 1 percent)"."""

FIGURES_JOINED = any_case(
    r"\s*(?:,|,?\s*(?:and|&)|-+|;)\s*"
    r"(?:by\s+|a\s+|an\s+|(?:staggering|whopping|remarkable|striking|massive|impressive)\s+|about\s+|over\s+|nearly\s+|up\s+|US|HK|to\s+|(?:RMB|CNY|USD)\s*)*\$?\s*\+?"
)
BETWEEN_FIGURES = re.compile(r"\([^()]*\)|\(?(?:year[- ]on[- ]year|year over year|yoy)\)?")
"""What may stand between the figures of a list."""

BALANCE = re.compile(r"surplus|deficit")
AMOUNTS_JOINED = any_case(r"[^,;:.\d]{0,12},? and [^,;:.\d]{1,50}")
"""Between the amounts of two flows in one clause."""

TURNS = any_case(rf"%?(?:,|,?\s+(?:and|but))\s+(?:an?\s+)?(?:(?P<down>{DOWN})|{UP})\s+(?:by\s+|of\s+)?")
"""Between the growths of a list, the last of which goes the other way."""

POINT = re.compile(r"\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\d{1,2}\.(?!\d)|[-*•·])")
"""The number that a point of a list opens with."""

BEHIND_AMOUNTS = any_case(
    r"[\s,]*(?:respectively)?[\s,]*(?:\([^()]*\)[\s,]*)?(?:(?:in|during|over|for) [^,;.%]{3,40}[\s,]+)?"
    r"(?:respectively[\s,]+)?(?:(?:with|representing|an?)\s+)*"
)
"""Between two amounts and their growths."""

EACH_IN_TURN = any_case(
    rf"(?:[\s,]+(?:and|but|an?|by|of|{UP}|{DOWN}|\d[\d.]*\s?(?:%|per ?cent)?)(?=[\s,%])){{0,40}}"
    r"[^,;.\d]{0,30},?\s*respectively\b"
)

WHILE = any_case(r"[\s,;]*(?:while|whereas|but)\b")
RELATIVE = any_case(r",\s*which\b[^,;]*$")
"""Before a figure told in passing of what stands before it."""

COUNT_COMPARED = any_case(
    r"\b(?:compared (?:with|to)|against|versus|from|than)\s+"
    r"(?:(?:the|only|just|about|some|around|nearly|over|more than)\s+)*$"
)
COUNT_ALONE = any_case(
    r"\s*(?:$|[.,;)]|(?:(?:approved|established|set up|registered|issued|recorded|reported|seen)\s+)?"
    r"(?:in|at|by|for|a year|one year|last year|the (?:year|month) before)\b)"
)
"""Around a bare number: how many of what was just counted there were at another time."""

IN_CURRENCY = any_case(
    r"\b(?:calculated|counted|measured|expressed|denominated|given|in terms of)\s+(?:in )?"
    r"(?:yuan|renminbi|RMB|(?P<dollars>(?:US )?dollars))\b"
)
"""The currency of the amounts that name none: "calculated in yuan, it reached 54 billion"."""

OTHER_MONEY = re.compile(r"(?:\b[A-Z]{1,3}\$|[£€]|\b(?:NTD|JPY|GBP)\$?)\s?$")
"""Before an amount in money of a third country."""

SAME_UNIT_JOINED = re.compile(r"\s*,?\s*(?:and)?\s*")
OTHER_CURRENCY = any_case(
    r"\s*\(?\s*(?:about|around|roughly|approximately|some|nearly|or|equivalent to|equal to)?\s*"
    r"(?:US|HK|RMB|MOP)?\$?\s*"
)
"""Between an amount and the same amount in another currency: "5 billion yuan (about US$"."""

LIST_BEHIND = re.compile(
    r"[\s,]*(?:year[- ]on[- ]year[\s,]*)*(?:respectively|of|in|growth|increases?|to|with|worth)\b"
)
CLOSED = re.compile(r"\([^()]*\)")
CLAUSE = re.compile(r"[,;:()]|\s-+\s")
LABEL_ENDS = re.compile(r"\s?(?:\([^()]{1,16}\))?\s?[:|]\s?$")
"""Between the label in a line of a fact sheet and its figure."""
LIST_CLOSED = any_case(
    r"\s*(?:$|[.,;:()]|(?:respectively|in|during|for|over|this|last|while|with|by|year|compared|as|at)\b)"
)
"""Behind the last member of a list that belongs to the figure before it."""

AND = re.compile(r"\b(?:and|or)\b|&")
BOUNDARY = any_case(
    r"[,;:()]|\s-+\s|\b(?:while|whilst|whereas|but|whose|after|despite|amid|although|thanks to"
    r"|due to|because|(?:led|driven|followed) by"
    r"|(?:that|which) (?:brought|took|lifted|raised|pushed|sent))\b"
    r"|(?<!import )(?<!imports )(?<!export )(?<!exports )"
    r"(?<!imports from )(?<!exports to )\band\b"
    r"(?=\s+(?:its|the|their|there|(?:foreign )?trade|imports?|exports?|that|those"
    r"|(?:actual(?:ly used)? |used |contracted )?(?:foreign (?:direct )?(?:investment|capital)|FDI)"
    r"|(?:outbound|outward|overseas) (?:direct )?investment)\b|\s+an?\s+$)"
    r"|\band (?=(?:to |will )?(?:keep|attract|maintain|stabili[sz]e|build|cultivate|set up)\b)"
    r"|(?<!imported )(?<!exported )\band (?=(?:exported|imported|sold|bought|purchased|contracted|completed"
    r"|signed|executed|utili[sz]ed|attracted|absorbed)\b)"
)
"""Where the words behind a figure end that are its own."""

# -- counts --------------------------------------------------------------------------------------------------

PLACE_THEN_COUNT = any_case(r"(?:'s)?,?\s+(?:had |has |with )?(?:about |nearly |over |some |almost )?")
AND_PLACE = any_case(r"(?:,|\b(?:and|while|but))\s+(?:(?:and|while)\s+)?$")
"""Around an area whose count of the same things follows."""

NEXT = re.compile(r"(?: of (?:them|these|those))?\s*and\s+(?:the\s+)?")
NEXT_OPENS = re.compile(r"(?:[^,;.\d]|20\d\d){0,40}\band\s+(?:to|from|with|of|by|for|in)\s+(?:the\s+)?")
NEXT_FIGURE = any_case(
    rf"\s*(?:(?:with|by|up|down|at|rose|grew|fell|dropped|gained|lost)\s+)?(?:{ABOUT}\s+)?{CURRENCY}"
)
"""Around what the next figure is of: "5 percent in 2021 and to Japan 3 percent"."""
THE_REST = any_case(r"\bthe (?:rest|remainder|remaining),?\s*$")
"""Right before a figure of what is not named."""

INCLUDING = any_case(r"\bincluding $")
"""Before what a subject holds as well."""

FEW_WORDS = re.compile(r"\s+(?:[a-z-]+\s+){0,3}")
FEW_WORDS_OR_QUOTE = re.compile(r"[\s\"-]*(?:[a-z-]+\s+){0,2}\"?")
COUNT_REACHES = re.compile(
    r"(?::|(?:reached|reaching|hit|hitting|totall?ed|to|st(?:oo|an)ds? at|was|were|of|amounted to|exceeded"
    r"|is|are|came in at|number(?:ed|ing)?|topped|topping|surpassed|passed)\s)"
    r"\s*(?:over|about|nearly|almost|more than|some|around|close to)?\s*$"
)
WORD_RIGHT_BEFORE = re.compile(r"\b([a-z]{4,}) (?:about |over |nearly |only |just )?$")
"""Right before a figure: its verb."""

SUCH_BEHIND = any_case(
    r"\s+(?:of (?:them|these|those)\b(?! (?:had|have|has|were|are|with|came|in|from)\b)"
    r"|(?:of )?such [a-z]+s\b)"
)
"""Behind a count of what was counted before: "4,800 of them", "600 such visas"."""

NOUN_GOES_ON = re.compile(
    r"[ -](?:work ?)?(?:stations?|workstations?|bases?|platforms?|teams?|projects?|program(?:me)?s?"
    r"|parks?|centers?"
    r"|centres?|services?|cards?|apartments?|polic(?:y|ies)|zones?|fairs?|companies|firms|enterprises)\b"
)
"""Behind a name that only says what kind of thing is counted."""

NOUN_OF = re.compile(r"\s+[a-z-]+ of\b")
NOUN_BEHIND = re.compile(
    r"\s+(?!(?:\w+ ){0,2}(?:countries|nations|regions|economies|markets|cities|provinces|partners|sectors"
    r"|categories|types)\b)"
    r"(?:[a-z]|(?:[A-Z][a-z]+ ){1,2}[a-z]{4,}"
    r"|(?:[A-Z][a-z]+ )?[A-Z][a-z]+-(?:funded|invested|owned|backed|financed))"
)
"""Behind the count of things that may grow; of places and kinds there are only so many."""

OF_WHAT = re.compile(r" (?:of|in) (?:the |its )?")
NO_NOUN_BEHIND = re.compile(
    r"\s*(?:$|[.,;:()\n]|(?:by|in|at|from|to|for|on|and|while|with|during|as|or|last|this|up|down"
    r"|(?:a )?year|worth|respectively|went|came|flowed|was|were)\b)"
)
"""Behind a number that counts what stands before it, or an amount whose currency was named before."""

# -- words that are no subject -------------------------------------------------------------------------------

BASE = any_case(
    # the yardstick of a comparison
    r"(?<!\bthe )(?<!\ba )\b(?:higher|faster|lower|slower|better|larger|above|below|outpac\w*"
    r"|exceed(?:ing|s)? the|outdo\w*|outdid|outperform\w*|outstrip\w*|trail\w*|lagg?\w* behind"
    r"|against|compared (?:with|to)|versus|than|(?:twice|double|half)(?= (?:its|that|those|the)\b))\b"
    r"(?:(?!\b(?:while|whilst|but)\b)[^,;:])*"
    # ranks
    r"|\b(?:China's|the country's|the nation's|national|world's|(?:[\w-]+-)?(?:largest|biggest)|top|first"
    r"|second|third|fourth|fifth|main|major|leading|key|\d(?:st|nd|rd|th))\s+(?:\w+\s+)?"
    r"(?:trading|trade|export|import|foreign trade)\s+"
    r"(?:partner|province|city|cities|market|destination|source|origin)\w*"
    # the first among others: "the most in western Guangdong"
    r"|\bthe (?:most|highest|largest|biggest) (?:[a-z]+ )?(?:in|among|across|within)"
    r" (?:(?:all|the|[a-z]+ern) )*\w+"
    # a place in a ranking: "second in Guangdong after Shenzhen"
    r"|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|No\.? ?\d{1,2}"
    r"|\d{1,2}(?:st|nd|rd|th))(?: place| position| spot)?(?:[ -](?:largest|biggest|highest))?"
    r"(?: [a-z]+){0,2}? (?:in|among|within|across|after|behind|only to)\b"
    r"(?:(?!\b(?:with|to|its|whose|where|while|but|and (?:its|exports|imports|trade))\b)[^,;])*"
    r"|\b(?:ahead of|behind|after|(?:next|second) only to)"
    r" (?-i:(?:[A-Z][a-z]+(?:,? and | )?)+)(?=[,.;]|$| with\b| and\b)"
    # offices
    r"|\b(?:General Administration of Customs|Guangdong (?:Branch|Sub-Administration)|Customs (?:in|of) \w+"
    r"|(?!(?:and|by|under)\b)\w+ Customs|Department of Commerce|Bureau of \w+)\b"
)
"""Names in these phrases are what the subject is compared with, or who says so."""

NO_OTHER = any_case(r"\W*(?:(?:in|during) [^,]{1,20}, )?(?:no|none|nowhere)\b")
"""Opens a sentence that names the first by comparing all others with it."""

BEGAN = any_case(r"\bsince\b[^,;]*")
"""Since when something is so: what these words name is not what is told."""

ZONE = re.compile(
    r"(?:'s)?\s+(?:\w+\s+)?(?:(?:Comprehensive )?Bonded (?:Zone|Port|Area)|Free Trade (?:Port )?(?:Zone|Area)"
    r"|Port\b|Airport|High-tech (?:Zone|Park)|Economic (?:and|&))"
)
"""Behind the name of an area: a place within it, with figures of its own."""

THERE = any_case(
    r"(?P<city>\bthe (?:whole |entire )?city(?:'s)?\b|\bcity's\b|\bcity-?wide\b)"
    r"|(?P<there>(?:signed|made|used|set up|registered) there\b)"
    r"|\bthe (?:whole |entire )?province(?:'s)?\b|\bprovince-?wide\b|\bprovincial\b"
)
NEWS_AGENCY = re.compile(r"^[\s\"']*[A-Z]{3}[A-Z ]+,[^()\d]{0,24}(?:[\d ]{1,4}[^()\d]{0,10})?\([^)]{0,80}\)")
"""The dateline of a sentence, with the agency in brackets."""

DATELINE = re.compile(r",?\s+(?:[A-Z][a-z]|[(/-])|[/-]")
OPENS_AREA = re.compile(
    rf"(?:{POINT.pattern})?\s*(?:(?:By|As of|In|During|Among) [^,;.]{{3,30}}, )?"
    r"(?:In|For|As for|Meanwhile, in|(?:Meanwhile|However|Overall),)?\s*$"
)
NAMED_BRACKET = re.compile(r"([A-Z][A-Za-z.'-]+)\s*(?:\(|with\s)(?:USD?|RMB|\$|\s)*$")
"""A name before an open bracket: "Houjie (US$"."""

VERB = any_case(
    rf"\b(?:{UP}|{DOWN}|reach\w*|total\w*|hit|amount\w*|was|were|is|are|stood|account\w*|made|came|had"
    rf"|have|has|exceed\w*"
    r"|surpass\w*|overt\w*|saw|rank\w*|remain\w*|maintain\w*|register\w*|record\w*|continu\w*|became|led"
    r"|form\w*"
    r"|represent\w*|be)\b"
)
AREA_TAKES = any_case(
    r"(?:'s)?(?: (?:city|district|county|prefecture|alone|itself|also|too|then|as a whole))*,?"
    r" (?:took|takes?|taking|absorb\w*|attract\w*|receiv\w*|drew|draws?|got|used|utili[sz]ed|brought in"
    r"|pulled in|secured|garnered|lured|came|ranked|followed|put to use|accounted)\b"
)
"""Behind the area that opens a sentence: it has of what was told before."""

HAS_THE_SAME = any_case(rf"'s?,? (?:\w+ly |also |only )?{VERB.pattern}")
"""Behind the name of an area: what was told of another before."""

REFERS_TO_WHOLE = any_case(r"\b(?:its|it|their|they|total|overall)\b")
"""Before a figure: no longer the part that was told before."""

_BEATS = r"\b(?:surpass|overt[ao]|exceed|outstrip|outpac|beat|topp)\w*\s+(?:that of )?"
GOES_ON = any_case(rf",\s*(?:{VERB.pattern}|[a-z]+ed\b)")
"""Behind an aside: the verb of what the sentence is about."""

BEATS = any_case(_BEATS)

TORN_DIGITS = re.compile(r"\d\.\s*\n\s*$")
"""Before digits that are the end of a number torn in two."""

REFERS = any_case(
    r"\b(?:it|its|they|their|them|this|that|these|those|such|which|here|figures?|volumes?|values?|totals?"
    r"|amounts?|numbers?|inflows?|intake"
    r"|the (?:city|province|nation|country)(?:'s)?|growth|rates?|proportions?|shares?|scale|increases?"
    r"|decreases?|ris(?:e|ing)|drops?|declines?"
    r"|falls?|former|latter"
    r"|both|each|up|down|account\w*|represent\w*|overall)\b"
)
"""A first figure of a sentence that names no subject speaks of the last one only in such words."""

MADE_UP = any_case(r"\b(?:made|makes?) up\b")
"""Before an amount it is no movement."""

THAT_OF = any_case(
    r"(?<!than )(?<!above )(?<!below )\b(?:that|those) (?:in|of|with|to|from|by) (?!which\b|them\b)"
)
"""The same of another: it must have a name behind it."""

FORMER_LATTER = any_case(r"\bthe (?:(?P<former>former)|latter)\b")
THESE = any_case(r"\b(?:these|those|the (?:five|four|three|two|six|ten|above|said))\b|\bthem\b|\bthey\b")

OF_PEOPLE = any_case(r",\s+who\b[^,;]*\d[^,;]*$")
"""Before a period of what investors did, which is not that of the figures before."""

OF_TOTAL = any_case(r"\bof (?:the|its|a)\s+(?:US|HK|RMB|CNY|USD)?\$?\s*$")
TOTAL_BEHIND = re.compile(r"\s*(?:yuan\s+)?total\b")
OF_IT = any_case(
    r"(?: worth)? of (?:it|that|this|them|these|those|the total"
    r"|(?:the|its|their|[\w-]+'s?) (?:\w+ )?(?:exports|imports|shipments))\b"
)
"""Behind an amount that is a part of what was told before."""

AFTER_GROWTH = any_case(
    r"[^,;.\d]{0,30}\b(?:after|following)\s+(?:an?\s+)?(?:[\w-]+\s+)?"
    r"(?:(?:growth|increase|rise|gain|jump|surge|decline|drop|fall|decrease|slump|plunge)\s+(?:of\s+)?)?"
)
"""Between an amount and its own growth."""

LEADS_TO = any_case(
    r"(?: (?:year[- ]on[- ]year|yoy|on a yearly basis|(?:from|compared with) a year (?:earlier|ago|before)))?"
    r",? (?:to|reaching|hitting|totall?ing)"
    rf"(?: (?:reach|hit|total|about|nearly|over|almost|some|around|more|than))*\s+{CURRENCY}"
)
"""Between a growth and the quantity that it leads to."""

LED_TO = any_case(
    LEADS_TO.pattern
    + r"(?:US|RMB|\$)*\s?\d[\d.,]*(?: (?:billion|million|trillion))?(?: (?:yuan|RMB|dollars|USD"
    r"|tons))?(?: \([^)]*\))? (?:in|during|for|from) (?:the )?"
)
"""Between a growth and the period of the amount that it leads to, which is its own."""

# -- words that are a subject --------------------------------------------------------------------------------

TAIL_SPEAKS = any_case(
    r"[\s-]*(?:(?:year-on-year|year on year|annual)\s+)?"
    rf"(?:{UP}|{DOWN})?\s*(?:in|for|of(?! (?:it|that|this|them|these|those|which)\b)|was|were"
    r"|worth of|came from|(?:went|flowed|poured|found its way)"
    r" (?:in)?to)\s"
)
TO_WHOLE = any_case(r"\s+to(?:wards?)?\s")
TAIL_NAMES = re.compile(
    r"\s*(?:to|with|from|by)\s+(?:(?:the|its|other|all|members?|countries|nations|partners?|regions|economies"
    r"|participating|involved|markets|and|of|in|along|major|emerging)\s+)*[A-Z]"
)
"""Words behind a figure that name its subject, also where words before it do."""

PREDICATE = any_case(
    r"\b(?:(?:were|was|are|is)(?: (?:the work of|made up of"
    r"|(?:accounted for|contributed|generated|made|done|handled|conducted) by|from))?"
    r"|became|compris\w+|consist\w+ of"
    r"|(?:came|comes?|coming|originat\w+|receiv\w+\s+\w+|funding) from|entered"
    r"|(?:went|go|goes|flowed|poured|moved|was (?:put|channell?ed)) (?:in)?to"
    r"|(?:was|were) (?:invested|used|placed|spent) (?:in|on))\s+"
    r"(?:the\s+)?(?:(?:capital|funds|investments?|money|goods|products) from\s+)?"
)
KIND_JOINED = any_case(
    r"(?:'s)?\s*(?:of|in|through|via|by|from|under)?\s*(?:the\s+)?"
    r"|, (?:(?:in|of|through|by) which|whose)\s(?:its |the (?:province's |city's )?|[A-Z][a-z]+'s )?"
)
"""Between a kind of trade and its flow."""

KIND_TOLD_OF = re.compile(r"(?:[^,;.:\d]|20\d\d){0,60}: (?:its |the )?")
"""Between a kind of trade and a flow of it that a colon opens: "E-commerce took off: exports were"."""

BY_KIND = any_case(r"\b(?:through|via|by|under|by means of) (?:the )?$")
KIND_FRONTED = any_case(r"[^,;.\d]{0,16},[^,;.\d]{1,40}")
"""Around a kind of trade that opens the clause of its flow: "through e-commerce, the city exported"."""

REVERSED = {"exports": "imports", "imports": "exports"}
"""What a partner exports to the area, the area imports."""

PRONOUNS = frozenset({"they", "them", "then", "also", "last", "though", "already", "took", "takes", "seen"})
"""Words beside the subject that are no names, where ``neutral.csv`` does not list them."""

NUMBER_OF = any_case(r"\bnumber of (?![^,;]*\b(?:value|amount|volume)\b)[^,;]*$")
"""Before the growth of a count."""

PARTS = KINDS_OF_TRADE | {"other:digital_trade": {"trade": "other:digital_trade"}}
"""What a flow means within a kind of trade."""
