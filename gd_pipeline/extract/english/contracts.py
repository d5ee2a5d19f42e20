"""Words of work under contract, outsourced services and projects built abroad: whether it was agreed or done.

They name an indicator only where the text speaks of such work; which of them speak of a figure is decided in
``constructions``.
"""

from __future__ import annotations

import re

from gd_pipeline.extract.english.cues import ABOUT, CURRENCY, any_case

OUTSOURCING = re.compile(r"[Oo]utsourcing|OUTSOURCING")

_ELSEWHERE = r"overseas|abroad|foreign|belt and road|in other countries"
CONTRACTED_WORK = any_case(
    r"\b(?:overseas|foreign|international) (?:[\w-]+ ){0,2}"
    r"(?:contract\w+|engineering|construction|infrastructure|project)"
    r" (?:projects?|works?|contracts?|orders?)\b"
    r"|\b(?:overseas|international) (?:contracts?|orders|contractors|contracting|contracted)\b"
    r"|\b(?:contract(?:ed|ing)|engineering|construction) (?:projects?|works?|contracts?|business)"
    rf" (?:\w+ ){{0,2}}(?:{_ELSEWHERE}|there)\b"
    rf"|\b(?:contractors|builders|construction (?:firms|companies))\b(?:[^.;]|\.\d)*\b(?:{_ELSEWHERE})\b"
    r"|\bproject contracting\b"
)
"""Speaks of projects that firms of the area build in other countries."""

WORK = {
    "outsourcing_": (OUTSOURCING, "outsourcing_executed"),
    "contracting_": (
        any_case(r"\b(?:contract(?:ed|ing)|engineering) (?:projects?|works?)\b|\bproject contracting\b"),
        "contracting_turnover",
    ),
}
"""Names such work alone: what is told of it was done."""

OF_WORK = any_case(r"(?:(?:(?:value|amount|volume) )?(?:of|in|for|from|under) (?:the )?(?:\w+ ){0,3})?$")
"""Between what was contracted or executed and the outsourcing that it is of."""

_DONE = r"executed|fulfilled|implemented|performed|carried out|completed|delivered"
_AGREED = r"signed|inked|won|secured|clinched|landed|sealed|obtained|concluded|received|awarded|gained"
_DEALS = r"contracts|orders|deals|agreements"

NAMED_DONE = any_case(rf" (?:(?:actually|newly|that were|which were) )?(?:{_DONE})\b")
"""Behind the name of contracts: they were executed."""

DONE_BEHIND = any_case(
    r"\s*(?:\([^()]*\)\s*)?(?:worth )?(?:of (?:them|it|which|these|contracts|deals|orders) )?"
    r"(?:(?:was|were|has been|have been|being)\s+)?"
    rf"(?:(?P<executed>{_DONE})|(?:newly )?(?:{_AGREED}|contracted))\b"
)
"""Behind an amount of outsourcing: whether it was done or only agreed."""

DONE_BEFORE = any_case(
    rf"\b(?:{_DONE})\s+"
    r"(?:for\s+|(?:contracts|deals|orders|services|business|work) (?:worth|of|valued at)\s+)?"
    rf"(?:{ABOUT} )?{CURRENCY}$"
)
"""Right before such an amount: it was done."""

OF_PART = any_case(rf"\b(?:offshore|onshore|such|these|those) (?:{_DEALS})\b")
"""Contracts that are a part of those told before, agreed or done as these were."""

OF_OUTSOURCING = (
    (
        "outsourcing_executed",
        rf"(?:(?:value|amount) of (?:the )?)?(?:{_DONE}) (?:(?:offshore|onshore) )?(?:{_DEALS})"
        rf"|(?:{_DONE})(?= (?:\w+ ){{0,2}}outsourcing\b)"
        rf"|(?:{_DEALS}|outsourcing|services) (?:actually )?(?:{_DONE})"
        r"|(?:execution|implementation) of (?:the )?(?:contracts?|orders)"
        r"|(?:execut(?:ed|ion)|implement(?:ed|ation)) (?:value|amount|volume|part|portion|business)"
        rf"|(?:value|amount|volume|part|portion) (?:that was |actually )?(?:{_DONE})",
    ),
    (
        "outsourcing_contracted",
        r"contract(?:ed|ual)? (?:value|amount|volume)|(?:(?:value|amount) of (?:the )?)?contracts\b"
        r"|(?:value of (?:the )?)?signed contracts?\b|(?:contracted|signed)(?= (?:\w+ ){0,2}outsourcing\b)"
        rf"|(?:new|newly[- ]\w+|{_AGREED}|took on|taken on) (?:[a-z-]+ ){{0,3}}orders\b"
        rf"|orders (?:newly )?(?:{_AGREED}|taken on)\b"
        r"|(?:value|amount|volume) (?:newly )?(?:signed|contracted)\b",
    ),
)
"""Words that name an indicator of outsourcing only where the text speaks of that."""

GOES_ABROAD = any_case(
    r"[^,;.\d]{0,20}(?: by (?:the )?Chinese\b| of (?:the )?Chinese (?:side|part)| in overseas\b| abroad\b)"
)
"""Behind an agreed investment: it goes to other countries."""

OF_ODI = (
    (
        "other:contracted_odi",
        r"(?:agreed|contract(?:ed|ual)|pledged) investments?\b|investments? (?:agreed|pledged)\b",
    ),
    (
        "odi",
        r"actually (?:paid|invested|spent|put|made|disbursed|injected)(?: out| in| up)?\b"
        r"|(?:actual|paid-in|actually made) investments?\b|investments? (?:that was |they |it )?actually \w+"
        r"|investments? (?:made )?by (?:the )?Chinese"
        r" (?:side|part(?:y|ies)|investors|companies|firms|enterprises)\b",
    ),
)
"""Words that name an indicator of investment abroad only where the text speaks of that."""

OF_CONTRACTING = (
    (
        "contracting_new",
        r"(?:new )?contract(?:ed|ual)? (?:value|amount)"
        rf"|(?:(?:value|amount) of (?:the )?)?(?:new|newly[- ]\w+) (?:[a-z-]+ ){{0,3}}(?:{_DEALS})"
        rf"|(?:value|amount) of (?:the )?(?:{_DEALS})"
        rf"|(?:{_AGREED}) (?:[a-z-]+ ){{0,4}}(?:{_DEALS})"
        rf"|(?:{_DEALS}) (?:(?:they|it|had|newly|were|was) ){{0,2}}(?:{_AGREED})",
    ),
    (
        "contracting_turnover",
        r"(?:(?:completed|annual|business|operating) )?(?:turnover|revenue)"
        r"|work (?:they |it )?(?:completed|done|finished|carried out)"
        rf"|(?:complet(?:ed|ing)|carr(?:ied|ying) out|finish(?:ed|ing)|did) (?=(?:{ABOUT} )?{CURRENCY}$)",
    ),
)
"""Words that name an indicator of projects abroad only where the text speaks of them."""
