"""The words by which an English text opens a part of a whole: "of the total,", "of which", "9,000 of them".

Only patterns stand here, for text folded by ``fold``; what the part is is found in ``around_en``, and what
stays unread without a name in ``doubts_en``.
"""

from __future__ import annotations

from gd_pipeline.extract.cues_en import any_case

OPENING_WHOLE = any_case(r"^[\s\"'(]*(?:out )?of (?:the|this|that|its) total\b[^,\d]*,")
"""The whole that a sentence tells the parts of: "Of the total trade, exports ..."."""

OPENING_FLOW = any_case(
    r"\W*(?:out )?of (?:the|these|those|its|all|total) [^,\d]{0,40}?(?:exports|imports|trade),"
)
"""The flow that a sentence tells a part of: "Of the exports, those of lamps rose"."""

OPENS_OF = any_case(r"\W*(?:out )?of (?!which\b|them\b)")
"""Opens a sentence with the whole: "Of the trade of Foshan, 9 percent, or 3 billion yuan, was"."""

OF_WHICH = any_case(
    r"\b(?:of|among) (?:which|them|this|these|that),?\s+"
    r"(?:(?:about|nearly|over|some|almost)\s+)?(?:US|RMB)?\$?\s*$"
)
"""Right before the figures of a part that is named behind them."""

OR_AMOUNT = any_case(r"\s*(?:,?\s*or\s+|\()(?:(?:about|nearly|over|some|almost)\s+)?(?:US|RMB)?\$?\s*")
PART_BEHIND = any_case(
    r"(?:\)|,?\s*or [^;]{1,40}?|\s*\([^()]{1,40}\))?,?\s*"
    r"(?:(?:was|were|is|are)(?: from)?|(?:went|flowed|sent) to|came from)\s+(?:the\s+)?"
)
"""Behind its figures: what the part of that whole is."""

SOME_OF = any_case(
    r"\b(?:\d[\d,]*|some|most|many|several) of (?:them|these|those) (?:had|have|has|with|each)\b"
    r"|(?<![^.\n] )\bof (?:the|these|all) (?:\w+ ){0,3}(?:companies|enterprises|firms|businesses)\b[^.;]*, "
    r"(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|several) (?:had|have|has)\b"
)
"""Before the figures of a part of what was counted, told by its size."""
