"""English times since a beginning: "since its opening in October 2018, it has drawn 5 billion".

What was gathered since then is told up to the end that its sentence names, else up to the month of
publication; a beginning that is not told leaves the time open.
"""

from __future__ import annotations

from dataclasses import replace

from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.english.times import SINCE
from gd_pipeline.extract.periods import When
from gd_pipeline.extract.scope import Sentence
from gd_pipeline.model.period import Period

_SINCE_IN = any_case(
    rf"(?:{SINCE.pattern}|\bfrom (?:the|its|their) (?:opening|launch|establishment|inauguration|founding"
    r"|creation|start|beginning|debut)\b)[^,;.\d]*\bin $"
)
_UNTIL = any_case(r"\b(?:to|through|until|till|up to) (?:the )?$")
_SINCE_YEAR = any_case(r"\W*since $")
_HAS_DONE = any_case(
    r"\bha(?:s|ve) (?:\w+ly |already |now )?(?:been )?(?:\w+ly )?(?!been\b|not\b)\w+(?:[dnt]|run|come)\b"
)
"""What was done up to now."""


def since_until(text: str, s: Sentence, today: Period | None) -> Sentence:
    """The sentence with one span from its beginning to its end, or to the month of publication ``today``."""
    told = [w for w in s.whens if w.role == "period" and w.period]
    begun = next((w for w in told if _begins(text, s, w)), None)
    others = [w for w in told if w is not begun]
    if begun is None or begun.period is None:
        named = None if others else SINCE.search(text, s.start, s.end)
        if named is None or not _HAS_DONE.search(text, s.start, s.end):
            return s
        return replace(s, whens=sorted([*s.whens, When(*named.span(), "span", None)], key=lambda w: w.start))
    until = [w for w in others if w.period and (w.period.first is None or _until(text, begun, w))]
    ends = [w.period for w in until if w.period]
    if not others and today is not None and _HAS_DONE.search(text, s.start, s.end):
        ends = [today]
    first = begun.period.first
    if len(ends) != 1 or first is None or first >= ends[0].last:
        return s
    span = replace(begun, role="span", period=Period(first, ends[0].last))
    kept = [w for w in s.whens if w is not begun and w not in until]
    return replace(s, whens=sorted([*kept, span], key=lambda w: w.start))


def _until(text: str, begun: When, w: When) -> bool:
    """Whether a month is the last of what began: "from its opening in May 2019 through June 2021"."""
    return (
        w.single and begun.end <= w.start and _UNTIL.fullmatch(text[begun.end : w.start].lstrip()) is not None
    )


def _begins(text: str, s: Sentence, w: When) -> bool:
    """Whether a month or a year is that of a beginning."""
    of_time = w.period is not None and (w.single or w.period.freq == "A")
    before = text[max(s.start, w.start - 120) : w.start]
    opens = _SINCE_YEAR.fullmatch(text, s.start, w.start)
    return of_time and (opens or _SINCE_IN.search(before)) is not None
