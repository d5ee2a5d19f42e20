"""English figures that open their sentence, the subject behind the comma: "At 5 billion, exports ..."."""

from __future__ import annotations

from gd_pipeline.extract.english.cues import CURRENCY, any_case
from gd_pipeline.extract.english.mentions import names_subject
from gd_pipeline.extract.english.words import VERB
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.scope import Sentence

_FRONTED = any_case(
    r"(?:^|[.;]\s+)[\"']?(?:despite|notwithstanding|with|after|following|at|up|down|rising|growing|falling"
    r"|reaching|recovering|rebounding|bouncing back|reversing|recouping|extending|slowing|accelerating"
    r"|improving|swinging|overcoming|erasing|offsetting"
    r"|totall?ing"
    r"|accounting for|valued at|standing at|having|posting|registering|recording|amid)\b[^,]*$"
    rf"|(?:^|[.;]\s+)[\"']?(?:up |down )?from (?:(?:about|nearly|over|some|just) )?{CURRENCY}$"
)
"""Before a figure that opens its sentence: its subject stands behind the comma."""

_GROWTH = any_case(
    r"\s*(?:\((?:[^();]|\(\d+\)){1,60}\)|,\s*(?:up|down|[a-z]+ing|an? [a-z]+)\s(?:by |of )?\d[\d.]*"
    r"[^,;\d]{1,40})(?=,)"
)
"""Behind such a figure: its growth, before the comma."""

_PRONOUN = any_case(r",\s*(?:it|they|this)\b")
"""Behind a figure that opens its sentence: its subject is what was told last."""

_STAYS = any_case(r"\b(?:stay|kept|keep|retain|held|hold|topp|overt|outpac|outsold|beat|edg)\w*")
"""Such a subject's verb, besides those of figures."""


def subject_behind(text: str, s: Sentence, head: tuple[int, int], tail: tuple[int, int]) -> list[Term]:
    """The subject behind the comma of a figure that opens its sentence; empty for none.

    ``head`` and ``tail`` are where the words before and behind the figure begin and end.
    """
    (at, start), (stop, end) = head, tail
    if not _FRONTED.search(text[at:start]):
        return []
    grew = _GROWTH.match(text, stop, s.end)
    comma = grew.end() if grew else end
    if text[comma : comma + 1] != "," or _PRONOUN.match(text, comma):
        return []
    if any(names_subject(t) for t in s.terms if at <= t.start < comma):
        return []
    verbs = [v.start() for p in (VERB, _STAYS) if (v := p.search(text, comma, s.end))]
    return [t for t in s.terms if comma <= t.start < min(verbs, default=s.end)]
