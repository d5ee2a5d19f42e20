"""The cue words that say what an English figure measures, and what it is compared with.

Movements, shares, contributions, yardsticks: only words and patterns stand here, for text folded by ``fold``;
what follows from them is decided in ``measures`` and ``prose``. The words of other times are in
``times``, those of subjects and lists in ``words``.
"""

from __future__ import annotations

import re


def any_case(pattern: str) -> re.Pattern[str]:
    """A pattern that takes capitals for small letters."""
    return re.compile(pattern, re.IGNORECASE)


ABOUT = "(?:about|nearly|over|some|more than|almost)"
CURRENCY = r"(?:US|RMB|CNY|USD)?\$?\s*"
"""What may stand right before the digits of a figure."""

# -- movement ------------------------------------------------------------------------------------------------

UP = (
    r"(?<!set )(?<!made )(?<!make )(?<!makes )(?<!making )(?<!setting[- ])up|upped"
    r"|rise[ns]?|rose|rising|increas\w*|grew"
    r"|grow(?:n|s|th|ths|ing)?|gain\w*"
    r"|jump\w*|surg\w*|climb\w*|expand\w*|expansion|soar\w*|rais(?:ed|ing)|leapt|shot up"
    r"|advanc(?:e|ed|es|ing)|more(?! \w+ly\b)|hike|skyrocket\w*|upswing|uptick|put on|plus of|ahead by"
    r"|higher(?=,? by\b)"
    r"|rocket\w*|balloon\w*|swell\w*|improv(?:ed|ement)|added|rebound\w*|leap\w*|went up|widen\w*"
    r"|managed(?! to\b)"
)
DOWN = (
    r"down|(?:fell|fall(?:en|s|ing)?)(?! short)|drop\w*|declin\w*|decreas\w*|dip(?:s|ped|ping)?|shr[aiu]nk\w*"
    r"|shrinkage"
    r"|slump\w*|plung\w*|plummet\w*|contract(?:ed|ion|ing)|slid\w*|reduc\w*|less|slip(?:s|ped|ping)?|tumbl\w*"
    r"|slash\w*|downturn|off|narrow(?:ed|ing|s)?|minus of|lower(?=,? by\b)"
    r"|shed(?:ding)?|dwindl\w*"
    r"|eas(?:ed|es|ing)(?= (?:by )?(?:a |\w+ )?\d)|lost|losing|retreat\w*"
    r"|loss(?:es)?(?= of )|sank|sink(?:s|ing)?|weaken\w*|nosedived?"
)
DIRECTION = any_case(rf"\b(?:(?P<down>{DOWN})|(?P<up>{UP}))\b(?! than\s*(?:\d|$|about|nearly|US|RMB|\$))")
"""A movement; "more than 5 billion" is none."""

DIRECTION_BEHIND = any_case(
    r"^[\s-]*(?:\([^)]*\)\s*)?"
    r"(?:(?:year-on-year|year on year|yoy|y-o-y|annual|yearly|on-year|sharp|steep|strong|slight"
    r"|foreign|trade|export|import)\s+)*"
    rf"(?:(?P<down>{DOWN})|(?P<up>{UP}))\b"
)
"""A movement told behind its figure: "an 8 percent year-on-year rise"."""

SIGN_BEFORE = any_case(r"(?:^|[(,;])\s*(?:plus|(?P<down>minus))\s*$")
"""Right before a growth: its sign in words."""

ON_BASE = re.compile(r"\s*(?:over|above|up on)\b")
MORE_BEHIND = re.compile(
    r"\s*(?:higher|greater|larger|bigger|more|above|up on"
    r"|over(?! the (?:period|(?:same )?(?:\w+ )?months)\b(?! (?:of|in|last|a year)\b)))\b"
)
LESS_BEHIND = re.compile(r"\s*(?:lower|smaller|less|fewer|worse|weaker|below)\b")
THAN_BEFORE = re.compile(
    r"\s*(?:better|stronger|ahead|larger|(?P<down>worse|weaker|behind))(?: (?:than|of|on))?"
    r"(?: (?:in|for|during|that|those|it was|the (?:figure|total|level) (?:of|in)))*"
    r" (?:a year|the (?:same|corresponding|year|previous)|last year|(?:19|20)\d\d|twelve months)\b"
)
"""A movement on an earlier time: "4 percent better than a year before"."""
DISTANCE_OF_AMOUNT = re.compile(
    r"\s*(?:higher|lower|(?:more|less|larger|smaller)(?= (?:than|year[- ]on[- ]year)\b))\b"
)
"""Behind an amount that is a difference, no level."""

LESS = any_case(
    r"\b(?:lower|slower|smaller|below|down|less|behind|drop(?:s|ped|ping)?|declin\w*|decreas\w*|reduc\w*|fell|fall"
    r"|falling|slow(?:ed|ing|down)|dip(?:ped)?|slip(?:ped|ping)?|shr[au]nk|shrinking|trail\w*|lagg?\w*)\b"
)
A_FALL = any_case(
    r"\b(?:drop|decline|fall|decrease|contraction|slump)(?:, \w+,)? (?:was|is|were|narrowed|became)"
    r"(?:, \w+,)? (?:\w+ )?$"
)
SMALLER = any_case(r" (?:smaller|less|lower|narrower|slower|milder)\b")
"""Around points by which a fall became smaller: "the drop was 2 points smaller"."""

MOM = any_case(
    r"month[- ](?:on|over|by)[- ]month|\bMoM\b|\bm-o-m\b|on (?:a monthly basis|the month\b)"
    r"|(?:from|than) a month (?:earlier|ago|before)"
    r"|(?:from|over|than|to|with) (?:the )?(?:previous|last|preceding) month"
    r"|(?:from|over|than|compared (?:with|to)) (?:(?:th(?:at|ose) )?(?:of|in) )?"
    r"(?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\b(?!\s*(?:(?:to|through|until|and)\s[A-Z]\w*|of|in|last|this|,?\s*20\d\d)\b)"
    r"(?!\s*-)"
)
MOM_OPENS = any_case(rf"\W*(?:compared )?(?:{MOM.pattern})[^,;.\d]{{0,12}},")
"""Opens a sentence whose growths are all on the month before."""

THAN_MONTH = any_case(
    r"\s*(?:higher|more|greater|larger|(?P<down>lower|less|fewer|smaller)) (?=than)" + f"(?:{MOM.pattern})"
)
"""A movement on the month before: "3 percent higher than in March"."""

INCREMENT = any_case(
    rf"\b(?:{UP}|{DOWN})\s+(?:by|of)\s+{ABOUT}?\s*"
    r"(?:US\$|\$|RMB|CNY|USD)?\s*$"
    r"|\bby a net\s+(?:about |nearly |over |some |almost )?(?:US\$|\$|RMB|CNY|USD)?\s*$"
)
"""An amount right behind these is how much more it is, no level."""

MOVES_TO = any_case(rf"\b(?:{UP}|{DOWN}|came|chang\w*|turn\w*)\s+(?:\w+ly\s+)?to\s+{ABOUT}?\s*$")
"""Behind a movement: the state that it led to, not its size."""

IN_THE_RED = any_case(r"\bin (?:(?P<down>the red|negative territory)|positive territory),?\s+at\s*[+-]?\s*$")
"""Before a growth whose sign is told in a picture."""

GROWTH_WORD = any_case(
    r"\bgrowth\b|\brate of (?:growth|increase)\b|\b(?:slow(?:s|ed|ing)|accelerat|quicken|moderat|eased)\w*"
)
GROWTH_AT = any_case(
    r"\b(?:growth|increases?|rises?|gains?|expansion|(?P<down>declines?|drops?|falls?|decreases?|contractions?))\b"
    r"(?:[^;.\d]{0,60}, (?:at|to)|(?:[^;.\d]|(?:19|20)\d\d){0,100}(?::| -))"
    r" (?:about |nearly |over |some |around |almost |more than |just )*$"
)
"""A movement that is named, and behind a mark how large it was: "growth in the period, at 5 percent"."""

GROWTH_LABEL = any_case(
    r"\b(?:change|yoy|y-o-y|year[- ]on[- ]year)(?: on the year| year[- ]on[- ]year)?"
    r"(?: ?\([^()]{1,12}\))?\s*[:=|]\s*\+?$"
)
"""Right before a growth: its label in a line of a fact sheet: "(growth: 8 percent)"."""

BY = re.compile(r"\bby\s+(?:\w+\s+){0,2}$")
BY_ALONE = any_case(rf"\s*(?:by|of)\s+(?:{ABOUT} )?")
"""Between a comma and the size of the movement before it: "grew fastest, by 14 percent"."""

AT_PACE = any_case(
    rf"\b(?:{UP}|{DOWN})\b[^,;\d]{{0,40}}\b(?:fast\w*|more|most|quick\w*|sharp\w*|steep\w*|strong\w*"
    rf"|rapid\w*|slow\w*|less|least|further|pace|rate|clip)\b[^,;\d]{{0,20}}, at (?:{ABOUT} )?$"
)
"""The same: "grew even faster, at 14 percent"."""

LIFTED_BY = any_case(
    r"\b(?:lift\w*|boost\w*|push\w*|driv\w*|drove|(?P<down>drag\w*))\b(?! (?:the )?(?:growth|share))"
    r"[^,;\d]{0,60}\bby (?:\w+ ){0,2}$"
)
"""Before a movement that something else brought about: "lifted the surplus by 8 percent"."""

HIGHER_BY = any_case(
    r"\b(?:higher|greater|larger|(?P<down>lower|smaller|fewer))(?: year[- ]on[- ]year)? by\s+(?:\w+\s+){0,2}$"
)
OTHER_BASE = any_case(
    r"quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|\b(?:qoq|q-o-q)\b"
    r"|\b(?:from|on|over(?! the first \w+ months)|than|than in) the"
    r" (?:previous|preceding|prior|last|first|second|third|fourth)"
    r" (?:three[- ]month period|quarter|half|three months|six months)\b(?! of (?:last|20))"
    r"|\bfrom the (?:three|six) months (?:before|earlier)\b"
    r"|\b(?:less|more|lower|higher|faster|slower|up|down|over|above|below|from)\s+(?:(?:than|on|from|over)\s+)?"
    r"(?:that (?:of|in) )?(?:the )?Q[1-4]\b(?! of last)"
)
"""A growth on another quarter or half-year."""

TIMES_OF = any_case(
    r"\s*(?:that of|those of|the (?:amount|figure|value|level|average|national)|as (?:much|many|high|large))"
)
FROM = any_case(r"\bfrom\s*(?:a\s+)?(?:about|nearly|over|some|around|just)?\s*(?:US|RMB|HK|CNY|USD)?\$?\s*$")
"""The figure that a growth starts from: the text goes on in its own period."""

# -- shares, comparisons, contributions ----------------------------------------------------------------------

SHARE = any_case(
    r"\b(?:account\w*\s+for|mak(?:es?|ing)\s+up|made\s+up|represent\w*|compris\w*|constitut\w*"
    r"|t(?:ook|ak(?:e|es|ing))\s+up|share|weight(?= of\s)|proportion|percentage"
    r"|(?:(?<=\bits )|(?<=\btheir ))part(?= (?:in|of) (?:the|its|all|total)\b)"
    r"|contribut\w*|occup(?:y|ies|ied|ying))\b"
)
TAKES = any_case(
    r"\b(?:(?:took|takes?|taking)(?: in)?|did|form(?:ed|s|ing)|held|holds?|holding|claim(?:ed|s|ing)"
    r"|command(?:ed|s|ing)"
    r"|absorb\w*|attract\w*|receiv\w*|drew|draw(?:s|ing)|got|gets|suppl(?:ied|ies|ying)|provid\w+|generat\w+"
    r"|captur\w+|brought in|put in|pulled in|used|utili[sz]ed|handl\w+|bought|enjoy\w+)\s+"
    rf"(?:{ABOUT} )?$"
)
"""Before a percentage that is a share without saying of what: "general trade took 60 percent"."""

SHARE_GROWING = any_case(
    r"\b(?:took|takes?|accounts? for|accounted for|makes? up|made up|held|represented|claimed|comprised"
    rf"|constituted) (?:up )?(?:{ABOUT} )?\d[\d.]* ?(?:%|per ?cent)(?: of [^,;\d]{{3,60}})?"
    r"(?:,? or [^,;]{3,40})?, (?:which was )?(?:up|down|[a-z]+ing|an? [a-z]+) (?:by |of )?"
    r"\d[\d.]* ?(?:%|per ?cent)(?: year[- ]on[- ]year)?,"
    r"(?:[^,;\d]+\d[\d.]* ?(?:%|per ?cent),?)*[^,;\d]+$"
)
"""Before a percentage whose verb, left out, is that of a share with a growth beside it: "A took 50 percent,
growing 4 percent, B 30 percent and C 20 percent"."""

OF_THOSE = re.compile(
    r"\s*of (?:(?:them|these|those|which)\b(?! (?:\w+ )?\d)"
    r"|(?:it|that|this)(?=[,.;]| (?:[a-z]+ed|was|were|is|are|went|came|from|to|in|by|for)\b))"
)
"""Behind a percentage that is a share of what was told right before: "60 percent of them from Japan"."""

SHARE_OF = re.compile(r"\b(?:share|proportion)\s+(?:in|of)\s+(?:the\s+|its\s+)?(?:[\w-]+'s?\s+)?$")
"""Before the whole that a share is of."""

SHARE_OF_NATION = any_case(
    r"\b(?:share|proportion)\s+(?:in|of)\s+(?:the\s+)?(?:national|nation's|country's|China's)\b[^,;]*$"
)
SHARE_AT = any_case(
    r"\b(?:share|proportion)(?: (?:of|in) [^,;\d]{1,60})?,\s+(?:at\s+)?$"
    r"|\bas an? (?:share|proportion|percentage) of [^,;\d]{1,60}, [^,;\d]{1,60}"
    r"\b(?:at|was|were|to|reached|hit|totall?ed)\s+$"
)
"""Before a share between commas: "its share of the total, 60 percent, fell"; "as a share of it, A was"."""

SHARE_LABEL = any_case(
    r"[(,]\s?(?:(?:%|per ?cent|percentages?) )?(?:(?:in|by|as) )?(?:shares?|proportions?|percentages?|%)"
    r"(?: (?:of|in) [^():]{1,40})?\)?\s?[:|][^:]*\($"
)
"""Before a figure in a bracket behind the name that has it, in a list whose label tells shares."""

SHARE_MOVES = any_case(
    rf"(?:share|proportion|percentage)\s+(?:of [^,;]*?\s)?(?:\w+\s+)?(?:{UP}"
    rf"|{DOWN})\s+(?:by\s+)?(?:\w+\s+){{0,2}}"
)
"""The movement of a share, not of what has it: in percent it can be read in two ways."""

CHANGES = any_case(r"\b(?:a )?changes? of\s*[+-]?\s*$")
"""Before growths with their signs: "representing changes of 5 percent and -3 percent"."""

AMOUNTS_TO = any_case(r"represent|mak|made")
"""Cues of a share that also say what a growth comes to: "representing an 8 percent rise"."""

OF_WHOLE = any_case(
    r"^\s*of\s+(?:the\s+|its\s+|all\s+|their\s+|this\s+|that\s+|our\s+|both\s+|[A-Z][a-z]+'s?(?!\w)|total"
    r"|national|overall"
    r"|foreign|new|exports?\b|imports?\b|trade\b|shipments|goods|everything\b|FDI\b"
    r"|what (?:the|it) (?:\w+ )?(?:exported|imported|traded|sold|bought)\b)"
)
IN_NUMBER = any_case(r"\s*(?:year[- ]on[- ]year )?in (?:number|count)\b|\s*in terms of number\b")
"""Behind a growth: it is that of a count."""

OF_GROWTH = any_case(r"\s*(?:of|to|towards?)\s+(?:[\w']+\s+){0,4}(?:growth|increase|expansion|increment)\b")
DRIVES = any_case(r"\b(?:dr(?:ove|iv\w+)|boost\w*|lift\w*|pull\w*|push\w*|fuel\w*)\b")
OF_PHRASE = re.compile(
    r"\s*(?:of\b|to\s(?=the\b|its\b|[A-Z]))"
    r"(?:(?!\s(?:while|with|which|up|down|despite|although)\b)(?!\sand\b(?! (?:imports?|exports?)\b))"
    r"(?!(?<!port)(?<!ports)\sand\b)[^,;:()])*"
)
"""What a share is of: the words of the whole."""

OF_LAND = any_case(
    r"\s*of\s+(?:[\w'-]+\s+){0,5}(?:land|plots|floor space|office space|floor area"
    r"|staff|workforce|employees)\b"
)
"""Behind a share of what is no trade and no capital."""

OF_TIME = re.compile(r"\s*(?:less|more|of the) (?:time|hours|days)\b")
"""Behind a rate of how long something takes."""

FOR_YEARS = re.compile(r"\s*(?:\([^()]*\) )?for (?:the )?(?:[\w-]+ ){0,3}years\b")
"""Behind an amount that each of several years came to, or more than that."""

OF_ITS = re.compile(r"\s*of its\b")
"""Behind a share of what belongs to the one whose whole was told last."""

OF_BOTH = any_case(r"\s*of both (?:its |the )?(?:exports? and imports?|imports? and exports?)\b")
"""A share of either flow."""

RELATIVE = any_case(
    rf"\s*,\s*which(?:,[^,;\d]{{3,80}},)?\s+(?:also\s+|in turn\s+|itself\s+|themselves\s+)?"
    rf"(?:had\s+|has\s+)?(?:{UP}|{DOWN}|account|represent|ma(?:k|d)e|reach|total|stood|hit|saw|amount"
    r"|came|was|were)"
)
"""Behind a whole: the next figure is told of the whole."""

OF_AMOUNT = any_case(r"(?:\bof|'s?)\s+(?:about |nearly |over |some )?(?:US|RMB|HK)?\$?\s*$")
"""Between a whole and its amount: "60 percent of the province's total foreign investment of"."""

OR_SHARE = any_case(rf",\s*or\s+{ABOUT}?\s*$")
"""Between an amount and the share that it makes up: "2.5 trillion yuan, or 65 percent, of the total"."""

AMOUNT_OR_SHARE = any_case(
    r"(?:billion|million|trillion|yuan|dollars|RMB|USD|CNY|\))"
    r"(?: of (?:the|this|that) (?:sum|total|amount|money))?(?:,? up [^,]{1,20})?,? or\s+"
    rf"{ABOUT}?\s*$"
)
"""Between an amount and its share of a whole that was told before: "3 billion yuan, or 20 percent; "."""

INCREMENT_OR = any_case(
    rf"\b(?:{UP}|{DOWN})\s+(?:by\s+|of\s+)?(?:\w+\s+)?(?:US|RMB|CNY|USD)?\$?\d[\d.,]*"
    r"[^,;\d]{0,30},? or[^,;\d]*$"
)
"""Before the growth that an increment comes to: "rose by 3 billion yuan, or 20 percent"."""

GROWTH_OR_SHARE = any_case(rf"(?:%|per ?cent)(?: year[- ]on[- ]year)?,? or\s+{ABOUT}?\s*$")
"""Between a growth and the share that stands beside it: "up 2 percent, or 20 percent; "."""

CLOSES = re.compile(r"\s*(?:$|[.;])")
OF_THE_WHOLE = any_case(r"^\W*(?:and |while )?of (?:the|all|its|total|that)\b")
"""Opens a clause whose bare percentage is a share, and no growth like the last one."""

OR_SHARE_OF = re.compile(r",?\s*(?:of|to|into)\b")
OWNED_BEHIND = any_case(
    r"\s*(?:was|were|is|are) (?:the )?(?P<owner>(?:province|city)'s|[A-Z][a-z]+'s)(?! \w)"
)
"""Behind a share of a whole told before: whose it is."""

SHARE_BEHIND = re.compile(r"[\s-]*share\b")
GROWTH_BEHIND = re.compile(r"[^,;]*\bgrowth\b")
CONTRIBUTES = any_case(r"contribut|\bdr(?:ove|iv\w+)\b|\b(?:boost|lift|pull|push)\w*\b")
SHIFTS = (
    r"pick\w*|recover\w*|rebound\w*|up|down|slow\w*|improv\w*|eas(?:e[sd]?|ing)|cool\w*|moderat\w*|soften\w*"
    r"|weaken\w*|strengthen\w*|decelerat\w*|accelerat\w*|quicken\w*|narrow\w*|widen\w*"
)
"""What a growth does from one time to another."""

FROM_BEFORE = any_case(rf"\b(?:{SHIFTS})\s+(?:\w+\s+)?from\s+(?P<what>(?:the\s+)?[^,;()]{{0,12}})$")
"""Before the value that a rate had in another period."""

_RATE = (
    r"(?:growth|increase|rise|gain|expansion|(?P<{0}>decline|drop|fall|decrease|contraction|slump|downturn))"
)
_FROM_TO = r" (?:\w+ly )?from (?:[^,;]* to )?"
GROWTH_MOVES = any_case(
    rf"\b{_RATE.format('down')}\b[^,;\d]*\b(?!(?:up|down)\b)(?:{SHIFTS}|fell|dropped|declined|climbed|shrank|shrunk|deepened"
    rf"|shrinking|deepening)(?: up)?{_FROM_TO}$"
    r"|\b(?:trimm?|narrow|widen|cut|slow|reduc|lift|rais|push|deepen|shr[aiu]nk|eas|lower|tak|took|br(?:ing|ought))\w*"
    rf" (?:the|its|their) (?:[\w-]+ ){{0,4}}?{_RATE.format('fall')}\b[^,;\d]{{0,40}}?{_FROM_TO}$"
)
"""Before the growths of two periods: "growth slowed from 6 percent in June to 5 percent in July"."""

GROWTH_WAS = any_case(
    r"\b(?:down|up|slow\w*|improv\w*|eas\w*|quicken\w*|accelerat\w*)\s+from\s+"
    r"(?:the|a|an|(?:last )?[A-Z][a-z]+'s|last (?:month|year|quarter)'s)\s*$"
)
"""Before a growth of another period, which is named as one: "down from the 5 percent rise in June"."""

PACE_BEHIND = re.compile(r"\s(?:pace|rate|clip|reading)\b(?P<down>(?!))?")
"""Behind a growth: it is called so."""

TO = re.compile(r"\bto\s+(?:\w+\s+){0,2}$")
AND = re.compile(r"\b(?:and|but)\b")
TO_BEHIND = re.compile(rf"\bto\s+(?:{ABOUT}|just|only|a mere|around)?\s*$")
AHEAD = re.compile(r"outpac|ahead of|exceeding the|beat(?:ing)? the|short of|trail(?:ed|ing)|lagg(?:ed|ing)")
COMPARED_BEHIND = re.compile(
    r"\s*(?:faster|slower|better|larger|ahead)\b"
    r"|\s*(?:higher|lower|above|below|more|less)\s+(?:than\s+)?(?:that (?:of|in) |those (?:of"
    r"|in) )?(?:the\s+)?"
    r"(?:national|nation|country|provinc|average|overall (?=growth|rate|average|level|figure)|city|target)"
    r"|\s*(?:over|above|below)\s+(?:the\s+)?(?:national|nation|country|provinc|average|overall)"
    r"|\s*(?:higher|lower|more|less)\s+than\s+(?:that|those) (?:of|in) (?!20|last|the (?:same|previous))"
)
DISTANCE_BEHIND = re.compile(
    r"\s*(?:better|faster|slower|quicker|higher|lower)\s+than\s+(?:[a-z]+\s+){0,4}?(?:national|nationwide"
    r"|(?:nation|country|province)(?:'s)?|provincial)\b"
    r"|\s*(?:ahead of|above|below|behind)\s+(?:that of\s+)?the\s+(?:[a-z]+\s+){0,4}?"
    r"(?:national|nation|country|provincial|province)\b"
)
"""A distance from the growth of a larger area, in percent where points are meant."""

DISTANCE_BEFORE = any_case(
    r"\b(?:outdo\w*|outdid|outpac\w*|outstrip\w*|outperform\w*|beat\w*|exceed\w*|surpass\w*|topp\w+"
    r"|trail\w*|lagg?\w*|behind)\s+(?:[\w'-]+ ){0,5}?"
    r"(?:national|nationwide|nation|country|provincial|province)\b[^,;\d]{0,30}\bby\s+"
    r"(?:about |nearly |over |some )?$"
)
"""Before such a distance: "outdoing the provincial rate by 0.3 percent"."""

NATIONAL_RATE = any_case(
    r"\b(?:against|compared (?:with|to)|versus)\b[^,;]*"
    r"\b(?P<nation>national|nationwide|nation|country)\b[^,;\d]*$"
    r"|\b(?P<owner>national|nationwide|country's|nation's)\s+(?:average|growth|rate|increase|decline|drop"
    r"|figure)?\s*(?:rate\s+)?(?:(?:of|was|is|stood at|came to|being|, which (?:was|is|stood at))\s+)?$"
)
"""Before the growth of the nation, whatever the area's was."""

TOTAL_BY = any_case(r"\b(?:total|figure|volume|value|one) by $")
"""Before a growth whose verb is left out: "and the national total by 8 percent"."""

NATIONWIDE = any_case(r"[^,;]{0,24}\bnationwide\b|\s*(?:national|nationwide)\b")
NATION = re.compile(r"china|national|nation|country")
NATION_BY = any_case(r"\b(?:national|nation's|country's|China's)\s+[^,;\d]{0,30}\bby\s*$")
"""Before a distance from the nation: "beat the national average by"."""

BASES = (
    ("exports and imports", "trade"), ("imports and exports", "trade"), ("trade", "trade"),
    ("import and export", "trade"), ("export and import", "trade"),
    ("export", "exports"), ("import", "imports"),
    ("sold abroad", "exports"), ("sold overseas", "exports"), ("shipped abroad", "exports"),
    ("shipped overseas", "exports"), ("bought abroad", "imports"), ("bought overseas", "imports"),
)  # fmt: skip
"""What a share is a share of, looked for in this order behind it."""
