"""The words around a flow by which English names goods that no code list knows.

Only patterns stand here, for text folded by ``fold``; which goods they name is decided in ``subjects``.
"""

from __future__ import annotations

import re

from gd_pipeline.extract.english.cues import DOWN, UP, any_case

GOODS_BEFORE = re.compile(r"(?:[,;:]|\bthe|\bof|\bthat) ((?:[a-z]+ ){1,3})$")

SHIPPED_THROUGH = re.compile(r"(?:ex|im)ported (?:via|through)\b")
"""Around a flow whose goods stand before it: "building materials exported via the port"."""

WAY_BEHIND = re.compile(
    r"\s+(?:via|through)\s+(?!(?:the\s+|its\s+)?(?:air)?port\b)(?:the\s+|its\s+)?[a-z][a-z-]*(?:\s+[a-z-]+s\b)?"
)
"""Behind a flow: the way that it took, which makes it one of a kind."""

OF_GOODS = re.compile(r"\s+of\s+(?:the\s+|its\s+|such\s+|some\s+)?")

PHRASE_STOP = any_case(
    rf"\b(?:{UP}|{DOWN}|reach\w*|total\w*|hit|amount\w*|was|were|is|are|stood|stand\w*|valued|worth"
    rf"|account\w*"
    r"|made|mak\w*|came|come|had|have|has|in|to|from|by|with|at|on|during|for|while|which|whose|exceed\w*"
    r"|surpass\w*|respectively|over|nearly|about|of|last|this|saw|rank\w*|went|remain\w*|maintain\w*"
    r"|pass(?:ed|ing)|cross\w*|topp(?:ed|ing)|broke|doubl\w*|tripl\w*"
    r"|(?:edg|inch|tick|nudg|mov)(?:ed|ing)|crept|creeping"
    r"|register\w*|record\w*|also|continu\w*|RMB|US|USD|CNY|yuan|RMB\d|turned|showed)\b|\bRMB|[,;:().$\d]"
)
"""Where the words end that name a kind of goods."""

WORD_BEFORE = re.compile(r"([A-Za-z'-]+)\s+$")

KIND_BEFORE = re.compile(r"\b(?:in|of) ((?:[a-z][a-z-]+ ){1,3})$")

PHRASE_OPENS = any_case(r"(?:^|[,;:.(]|\b(?:and|while|of)|(?P<owned>\b(?:the|its|their)|'s))\s*$")
MANY = re.compile(r"[a-z-]+[^su]s")
"""Things in the plural, where no verb can stand: "its electronics exports"."""

NAMES_NOTHING = (
    "'s",
    "ing",
    "ed",
    "ly",
    "ive",
    "ous",
    "ful",
    "able",
    "ible",
    "est",
    "ier",
    "ent",
    "ant",
    "ish",
    "less",
    "s",
)
"""Endings of words that name no goods: adjectives, and the verbs of a subject ("expects exports to grow")."""

TIME_WORD = re.compile(r"-(?:quarter|half|month|year|to-date)$")

THAT_OF_GOODS = re.compile(
    r"\b[Tt](?:hat|hose) of (?P<goods>[a-z][a-z-]*(?: (?:and )?[a-z][a-z-]*){0,2})\s*"
    rf"(?:(?:{UP}|{DOWN}|by|at|was|were|reach\w*|stood|total\w*|hit|to|,)\b.*)?$"
)
"""The same flow of other goods: "those of glass rose 2 percent"."""

NO_GOODS = any_case(
    r"\b(?:markets?|countr|nation|econom|partner|mode|sector|firm|compan|enterpris|business|people|person"
    r"|privat|state|foreign|zone|port|side|other|last|first|same)"
)
"""Words that name whose flow it is, or when, and no goods."""

SUCH_GOODS_BEHIND = any_case(r"\b(?:of|in) (?:such|these|those) (?:goods|products|commodities|items)\b")
SUCH_GOODS = any_case(
    r"(?<!like )\bsuch (?:goods|products|commodities|items)\b"
    r"|\b(?:those|these) (?:exports|imports|shipments|sales|vehicles|cars|units)\b"
    r"|\b(?:exports|imports|shipments|sales|trade) (?:of|in) (?:them|it|these|those)\b(?! \w+s\b)"
)
"""Goods told before: behind a share of what they are in, or as what has the figure."""

ALONE = any_case(r"\balone\b")
"""Behind a partner or goods: a part of what was told before."""
