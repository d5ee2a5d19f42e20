"""Words that name nothing of their own: what is left of a phrase without them is the name of something.

A rule leaves a number unread where a name is left that no code list knows. The words stand in
``neutral.csv``, sorted by what they are; the names of things belong to the code lists.
"""

from __future__ import annotations

import csv
import re
from functools import cache
from importlib import resources


@cache
def neutral_words(lang: str) -> frozenset[str]:
    """The words of a language (``zh`` or ``en``), English ones in lower case."""
    with resources.files(__package__).joinpath("neutral.csv").open(encoding="utf-8") as f:
        rows = [row for row in csv.DictReader(f) if row["lang"] == lang]
    return frozenset(word for row in rows for word in row["words"].split(";"))


@cache
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(neutral_words("zh"), key=lambda w: (-len(w), w))
    return re.compile("|".join(longest_first))


def without_neutral(folded: str) -> str:
    """What a Chinese phrase names: the phrase without its neutral words."""
    return _pattern().sub("", folded)
