"""How English sentences open that go on: with a part, a word for what was told last, a time, a frame.

Only words and patterns stand here, as in ``words``; what follows from them is decided in ``course`` and
``prose``.
"""

from __future__ import annotations

import re

from gd_pipeline.extract.english.cues import DOWN, UP, any_case

PARTITIVE = any_case(
    r"[\"'(]?(?:(?:of which|(?:among|of) (?:them|these|this|those|which|the total)|therein|including)\b"
    r"|within (?:this|that|these),)"
)
"""A sentence that opens so tells a part of what the last was about."""

LEADS = any_case(
    r"[^,;.\d]{3,60} (?:was|were|is|are|remained|became|stayed) (?:(?:still|again|also|by far) )?"
    r"(?:the |its |their )?"
    r"(?:\w+ )?(?:largest|biggest|leading|main|top|chief|number one)(?: single)?"
    r" (?:\w+ )?(?:sources?|buyers?|markets?|destinations?|customers?|clients?|suppliers?|recipients?)\b"
)
"""A sentence on the first part of what was told right before: "Japan was the leading source of orders"."""

FOLLOWS = any_case(
    r"\W*(?:then )?(?:[\w-]+ ){1,4}?(?:followed|was next|came (?:next|second|third|close behind)"
    r"|(?:ranked|placed|was|finished) (?:second|third)|trailed)(?: behind)?,? (?:with|at|on) "
    r"|\W*(?:(?:next|second|third|then|behind (?:it|them)|after (?:it|that)) (?:came|comes|was|were)"
    r"|(?:it|this|that|they|these) (?:is|are|was|were) (?:closely )?followed by)"
    r" (?:[\w-]+ ){1,4}?(?:with|at|on) "
)
"""A sentence on the next of a ranking: its figure measures what that of the first one did."""

ANAPHOR = any_case(
    r"[\"'(]?(?:(?:although|though|while|but|and|yet) )?"
    r"(?:(?:in|during|over|for|from) [^,.;]{0,40} (?=their )|(?:in|during|for|from|compared with"
    r"|compared to)\b[^,.;]{0,40},\s*|(?:year|month|quarter)[- ](?:on|over)[- ](?:year|month|quarter),\s*"
    r"|on an? \w+ basis,\s*|(?:despite|notwithstanding|after)\b(?:[^,.;]|\.\d){0,70},\s*"
    r"|(?:at|with|up|down|worth|totall?ing|reaching)\b(?:[^,.;]|[.,]\d){0,70},\s*(?=(?:it|they)\s))?"
    r"(?:of which|(?:among|of) (?:them|these|this"
    r"|those|which|the total)|within (?:this|that|these),|therein|it |they |this "
    r"|these (?=(?:[a-z]+ed|held|took|take|make|made|rose|grew|fell|were|are|had|have|came|cost|brought) )"
    r"|(?:its |the )?(?:exports?|imports?) (?:in|under|of) (?:this|the|that) (?:sector|category|mode) "
    r"|that(?:'s)? |such |those (?:of|to|from|with|by|under|in|via|through) "
    r"|(?:both|the|these|those) (?:total |trade |growth |two )?(?:figure|volume|growth|number|value|amount"
    r"|total|former|rate|pace|gain|rise|increase|drop|decline|fall|proportion|share|percentage|ratio|sum|sector|industry)(?:'s|s)?"
    r" (?:(?:\w+ly|also|still|even|then|already|alone|again) )?(?:was|were|is|are|exceed\w*|outpac\w*|beat"
    r"|represent\w*|account\w*|mark\w*|reach\w*|stood|ha[sd]|saw|broke|post\w*|register\w*|record\w*"
    r"|compar\w*|includ\w*|mad?e|makes|took|takes|hit|came|went|edged|total\w*|amount\w*|topped|passed"
    rf"|crossed|approached|surpassed|doubled|tripled|{UP}|{DOWN})\b"
    r"|including|(?:the|this) (?:sector|industry|category)(?:'s)? "
    r"|(?:[\w']+ ){1,6}(?:show\w*|said|says?|put) (?:that )?(?:this|it|they) "
    r"|the (?:\w+ ){1,2}(?:(?:that|which) )?they "
    r"|[^,.;\d]{0,40} invested there |their |two-way|bilateral"
    r"|(?:taken )?together,? (?:they|these|the two) "
    r"|(?:the|an?) (?:growth(?: rate)?|rate|rise|increase|drop|decline|fall|figure) of \d"
    r"|growth (?:rates )?(?:was|were) (?=.* respectively)|the (?:export|import) (?:value|volume) also )"
)
"""A sentence that opens so goes on about the topic of the last."""

GOES_BACK = any_case(
    r"[^.;\d]{0,90}(?:\d[\d,]*(?:\.\d+)?|percent)(?: (?:billion|million|trillion))?(?: (?:yuan|dollars))?"
    r" of (?:them|these|those|(?:the|that|this) (?:sum|total|amount|money))\b"
)
"""A sentence whose first figure is a part of what was told last: "Foshan issued 300 of them"."""

TIME_OPENS = any_case(
    r"[\s,\"'(]*(?:(?:and|but|while) )?"
    r"(?:(?:in|during|for|over|by|as of|at|from|until|up to|as early as)\s+)?(?:the\s+)?"
)
"""Before the times that a sentence opens with."""

_WHICH_HAD = any_case(rf",\s*which (?:ha[ds] )?(?:\w+ly )?(?:been )?(?:{UP}|{DOWN})\b[^,;]*$")
_GOES_ON = any_case(
    rf",\s*(?:\w+ly |then |still )?(?:{UP}|{DOWN}|edged|moved|turned|came|reached|stood|was|were)\b"
)


def told_in_passing(text: str, start: int, at: int, end: int) -> bool:
    """Whether a time is that of what had been before: "imports, which had risen in May, fell"."""
    return _WHICH_HAD.search(text, start, at) is not None and _GOES_ON.match(text, end) is not None


YEAR_AGO_OPENS = any_case(
    r"[\s\"']*(?:but |and |just )?(?:(?:a|one) (?:year|month|quarter) (?:earlier|before|ago)"
    r"|(?:that|this|it) compare[sd] (?:with|to)"
    r"|the (?:month|quarter|year) before|(?:in )?the (?:previous|preceding) (?:year|month|quarter))\b"
)
"""Opens a sentence that is told in passing of the year or month before."""

SAME_MOVE = any_case(r"\s*(?:and )?(?:(?:[a-z]+ ){1,6}by|[a-z]+(?: [a-z]+){0,4},) \d")
"""Behind a semicolon: the verb is that of the figure before ("meat by 40 percent", "meat, 40 percent")."""

FRAME_OPENS = any_case(
    r"\W*(?:in|among|of|within|regarding|as (?:for|to)|in terms of) (?:the |its |all |total )*"
)

FLOW_OF_PARTNER = any_case(r" (?:to|from|with) (?:the )?")
"""Around the flow and the partner that a sentence opens with: "Among its exports to A, toys"."""

THOSE_OF = any_case(r"\W*(?:(?:and|while|but)\s+)?(?:that|those) (?:of|with|to|from|by)\b")
"""Behind a semicolon: the same of another."""

TORN = re.compile(r"[a-z]|\d[\d.,]*\s*(?:per ?cent|%|billion|million|trillion|yuan)")
"""A paragraph that begins so was torn off the one before."""
