"""The words by which an English text opens a part of a whole: "of the total,", "of which", "9,000 of them".

What a part without a name does to its figures is decided in ``doubts``.
"""

from __future__ import annotations

from gd_pipeline.extract.english import words
from gd_pipeline.extract.english.cues import CURRENCY, any_case
from gd_pipeline.extract.english.mentions import names_subject
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.scope import Sentence, can_split
from gd_pipeline.model.observation import BREAKDOWNS

OPENING_WHOLE = any_case(r"^[\s\"'(]*(?:out )?of (?:the|this|that|its) total\b[^,\d]*,")
"""The whole that a sentence tells the parts of: "Of the total trade, exports ..."."""

OPENING_FLOW = any_case(
    r"\W*(?:out )?of (?:the|these|those|its|all|total) [^,\d]{0,40}?(?:exports|imports|trade),"
)
"""The flow that a sentence tells a part of: "Of the exports, those of lamps rose"."""

OPENS_OF = any_case(
    r"\W*(?:(?:[a-z]+ ){0,3}?(?:half|third|thirds|quarter|quarters|most|bulk|majority|much|part) |out )?"
    r"of (?!which\b|them\b)"
)
"""Opens a sentence with the whole: "Of the trade of Foshan, 9 percent, or 3 billion yuan, was"."""

OF_WHICH = any_case(
    r"\b(?:of|among) (?:which|them|this|these|that),?\s+"
    rf"(?:(?:about|nearly|over|some|almost)\s+)?{CURRENCY}$"
)
"""Right before the figures of a part that is named behind them."""

OR_AMOUNT = any_case(rf"\s*(?:,?\s*or\s+|\()(?:(?:about|nearly|over|some|almost)\s+)?{CURRENCY}")
SHARE_OF_WHOLE = any_case(
    r"\b(?:its|their) (?:share|proportion|percentage) (?:of|in) [^,;.\d]{1,40}?'s? (?:total|whole)\b"
)
"""Names the whole that a share is of, which has no figure here: "its share of the city's total"."""

PART_BEHIND = any_case(
    r"(?:\)|,?\s*or [^;]{1,40}?|\s*\([^()]{1,40}\))?,?\s*"
    r"(?:(?:was|were|is|are)(?: from| (?:invested|used|placed|spent|put) (?:in|on|into))?"
    r"|(?:went|flowed|sent|poured|moved) (?:in)?to|came from|entered)\s+(?:the\s+)?"
)
"""Behind its figures: what the part of that whole is."""

_WENT = any_case(
    r"(?:\s+of (?:(?:the|these|those|its|their|all|them)\s?)+"
    r"(?:goods|products|exports|imports|shipments|sales|total|investment|capital|funds|money)?)?"
    r"\s+(?:(?:was|were|is|are|being|has been|have been)\s+)?"
    r"(?:(?:went|going|goes|go|sold|shipped|exported|sent|delivered|destined|headed|heading|bound|flow(?:ed|ing))"
    r" (?:in)?(?:to|for)|(?:came|coming|comes|come|originat\w+|imported|sourced|bought|purchased) from)"
    r"\s+(?:the\s+)?"
)
"""Between a percentage and the partner that this share went to or came from."""

SOME_OF = any_case(
    r"\b(?:\d[\d,]*|some|most|many|several) of (?:them|these|those) (?:had|have|has|with|each)\b"
    r"|(?<![^.\n] )\bof (?:the|these|all) (?:\w+ ){0,3}(?:companies|enterprises|firms|businesses)\b[^.;]*, "
    r"(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|several) (?:had|have|has)\b"
)
"""Before the figures of a part of what was counted, told by its size."""


def beside_opening(text: str, s: Sentence, start: int) -> bool:
    """Whether a sentence opens with the whole that its figure at ``start``, its first, is a part of.

    The same amount in other words may stand before it; a part that is named before them has taken them.
    """
    before = [n for n in s.numbers if n.start < start]
    if len(before) > 1 or not OPENS_OF.match(text, s.start, s.end):
        return False
    comma, first = text.find(",", s.start, start), before[0].start if before else start
    if any(comma < t.start < first and any(can_split(t, d) for d in BREAKDOWNS) for t in s.terms):
        return False
    return not before or OR_AMOUNT.fullmatch(text, before[0].stop, start) is not None


def _beside_which(text: str, s: Sentence, start: int) -> bool:
    """Whether the figure, or the same amount before it, stands right behind "of which"."""
    before = next((n for n in reversed(s.numbers) if n.start < start), None)
    beside = before and OR_AMOUNT.fullmatch(text, before.stop, start)
    return OF_WHICH.search(text, s.start, before.start if before and beside else start) is not None


def _takes_part(t: Term) -> bool:
    """Whether a share can go to what is named: a partner, a sector."""
    return any(can_split(t, d) for d in ("counterpart_area", "product"))


def named_behind(text: str, s: Sentence, start: int, stop: int) -> list[Term]:
    """The part of a whole told before the figures ``start:stop`` that is named behind them.

    "Of the trade of Foshan, 9 percent, or 3 billion yuan, was"; "of which 9 percent came from". What went
    to a partner, or came from there, needs no such opening.
    """
    is_share = any(n.start == start and n.unit == "PCT" for n in s.numbers)
    at = stop + (not is_share and text[stop : stop + 1] == ",")  # "a third, or 5 billion yuan, went to"
    went = _WENT.match(text, at, s.end) if is_share or at > stop else None
    if went and (partner := [t for t in s.terms if t.start <= went.end() < t.end and _takes_part(t)]):
        return partner
    for m in words.PREDICATE.finditer(text, stop, s.end):
        behind = [t for t in s.terms if t.start == m.end()]
        found = [t for t in behind if names_subject(t) or t.get("ref_area")]
        if found and PART_BEHIND.fullmatch(text, stop, m.end()):
            return found if beside_opening(text, s, start) or _beside_which(text, s, start) else []
    return []
