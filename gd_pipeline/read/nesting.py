"""Flattens what is nested deeper than any page: parsers and selectors take the square of the depth.

Only the tags go, their text stays. What a page holds is read in ``page``.
"""

from __future__ import annotations

import re

DEEPEST = 400
"""Elements may stand so deep in each other; real pages stay below 100."""
_FEW = 5000
"""A page with fewer tags is no burden however they are nested: it is not looked at."""
_NESTING = re.compile(
    r"<(/?)(?:div|span|table|ul|ol|dl|section|article|font|b|i|em|strong|a|u|center|form|blockquote|big|small"
    r"|sub|sup|h[1-6])\b[^<>]*>",
    re.IGNORECASE,
)
"""Tags of elements that end by their own closing tag only; p, li, td and the like close each other."""


def shallow(text: str) -> tuple[str, bool]:
    """A page without the tags of elements that stand deeper than ``DEEPEST``, and whether any were dropped.

    Tags that are never closed count as open, as in a page of nothing but opening tags.
    """
    if text.count("<") < _FEW:
        return text, False
    depth, at, kept = 0, 0, []
    for m in _NESTING.finditer(text):
        depth += -1 if m[1] else 1
        deep = depth > DEEPEST or (depth == DEEPEST and m[1])
        if deep:
            kept += [text[at : m.start()], " "]
            at = m.end()
        depth = max(depth, 0)
    if not kept:
        return text, False
    return "".join([*kept, text[at:]]), True
