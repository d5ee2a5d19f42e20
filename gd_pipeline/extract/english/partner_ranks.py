"""The rank of a partner among those of an area: "Japan, Guangdong's fifth-largest trading partner".

The largest has no number of its own and is not read. What an area ranks among others stands in ``ranks``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.english.ranks import PLACE, place
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import Claim, Sentence, Topic, can_split, province_of

_PARTNER = any_case(
    rf"\b(?!first\b|1st\b)(?P<n>{PLACE})(?:[- ](?:largest|biggest|most important|top|leading))?"
    r"(?: (?:foreign|overseas|single|main|major|individual|(?P<export>export)|(?P<import>import)|trading"
    r"|trade))*"
    r" (?:partner|(?P<sold>(?<=export )market|(?<=overseas )market|(?<=foreign )market|destination|buyer"
    r"|customer)|(?P<bought>source|supplier|origin))\b"
    r"(?! of (?:foreign|overseas|actual|capital|investment|FDI|tourists|visitors|students)\b)"
)
_SOLD_TO = ("export", "sold")
_BOUGHT_FROM = ("import", "bought")
_IN_ORDER = any_case(
    rf"(?:'s)?,? (?:\w+ly |also |now )?(?:came|ranked|was|placed|finished|stood|followed|fell to|slipped to"
    rf"|rose to|dropped to|moved up to|was relegated to|was pushed (?:in)?to)(?: in| as| to)?(?: the)?"
    rf" (?P<n>{PLACE})(?: (?:place|spot|position))?(?=,| with\b| at\b| on\b|\.|;)"
)
"""Behind a partner: its place in the order that the text tells."""

_NEXT_IS = any_case(
    rf"(?:^|[;,:.]\s|\band )\s*(?P<n>{PLACE})(?: place)? (?:was|came|is|went to|stood) (?:the )?$"
)
"""Before a partner: the same."""

_OWNER = r"(?:(?:[A-Z][\w'-]+ ){0,2}[\w-]+'s? |its |their |the |(?:the|this) \w+'s )?"
_IS = any_case(
    r"(?:, | (?:alone )?(?:is|was|are|were|became|becomes?|has become|remain\w*|stay\w*|ranks? as|ranked as"
    r"|being)"
    r" (?:(?:still|now|again|also) )?|, (?:which (?:is|was) )?(?:still |now |also )?(?:as )?)"
    rf"{_OWNER}$"
)
_BECOMES = any_case(rf"\b(?:to become|becoming|as) {_OWNER}$")
_FRONTED = any_case(r"^\W*(?:As|Being) [^,]{3,60}, (?:the )?$")
_OWNS = re.compile(r"(?:'s?)? ")
_OF = re.compile(r" (?:of|for) (?:the )?")
_WHOSE = any_case(r"(?:(?P<nation>country|nation)|(?P<province>province))'s $")


def partner_ranks(text: str, s: Sentence, topic: Topic, told: Sequence[Claim]) -> Iterator[Claim]:
    """The ranks of partners in a sentence whose figures are ``told``; ``topic`` is what was told last."""
    partners = [t for t in s.terms if can_split(t, "counterpart_area")]
    if not partners:
        return
    for m in _PARTNER.finditer(text, s.start, s.end):
        ranked = _ranked(text, s, m, partners)
        if ranked is not None:
            found = m.groupdict()
            flow = "exports" if any(found[k] for k in _SOLD_TO) else "trade"
            flow = "imports" if any(found[k] for k in _BOUGHT_FROM) else flow
            if found["bought"] and (topic.indicator or "").startswith("fdi_"):
                flow = "fdi_used"
            area = _whose(text, s, m, topic.area)
            yield _claim(m, _topic(topic, told, ranked).within(area).about(flow), ranked)
    for t in partners:
        code = t.get("counterpart_area")
        claims = [c for c in told if c.topic.counterpart_area == code]
        in_order = _IN_ORDER.match(text, t.end, s.end) or _NEXT_IS.search(text[s.start : t.start])
        if in_order and claims:
            at = 0 if in_order.string is text else s.start
            yield _claim(in_order, claims[0].topic, t, at)


def _ranked(text: str, s: Sentence, m: re.Match[str], partners: Sequence[Term]) -> Term | None:
    """The partner whose rank is told."""
    before = [t for t in partners if t.end <= m.start()]
    if before and _IS.fullmatch(text, before[-1].end, m.start()):
        return before[-1]
    if (
        before
        and before[0].start - s.start < len("In 2021, the ")
        and _BECOMES.search(text, s.start, m.start())
    ):
        return before[0]
    behind = next((t for t in partners if t.start >= m.end()), None)
    return behind if behind and _FRONTED.match(text[s.start : behind.start]) else None


def _whose(text: str, s: Sentence, m: re.Match[str], area: str | None) -> str | None:
    """The area whose partners are ranked: named before the rank or behind it, else what was told last."""
    for t in s.terms:
        owns = t.end < m.start() and _OWNS.fullmatch(text, t.end, m.start())
        of = t.start > m.end() and _OF.fullmatch(text, m.end(), t.start)
        if t.get("ref_area") and (owns or of):
            return t.get("ref_area")
    whose = _WHOSE.search(text, s.start, m.start())
    if whose is None:
        return area
    return "CN" if whose["nation"] else province_of(area)


def _topic(topic: Topic, told: Sequence[Claim], partner: Term) -> Topic:
    """The topic of the partner: the time is that of its own figures."""
    own = [c.topic for c in told if c.topic.counterpart_area == partner.get("counterpart_area")]
    return replace(topic.fresh(), period=own[0].period if own else topic.period)


def _claim(m: re.Match[str], topic: Topic, partner: Term, at: int = 0) -> Claim:
    start, end = (at + k for k in m.span("n"))
    number = Number(start, end, end, float(place(m["n"].lower())), 1.0, "RANK", False)
    topic = topic.total().split("counterpart_area", partner.get("counterpart_area"))
    return Claim(number, topic, "rank", number.value, "RANK", None, "en.rank")
