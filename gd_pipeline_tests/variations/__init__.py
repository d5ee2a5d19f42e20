"""Releases made of phrases, whose facts are known by construction: they show what reading does not
generalise over.

    python -m gd_pipeline_tests.variations [--lang en] [--count 500] [--seed 0] [--worst 40]

``releases`` is the frame, of any language: how wordings are written, drawn and filled with fresh figures.
``phrases_<lang>`` and ``statements_<lang>`` hold the wordings, ``names_<lang>`` the names of areas, members,
amounts and times; ``judging`` reads releases and counts. A wording that no careful analyst would write, or
whose fact is in doubt, does not belong here; nor do sentences of real releases.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gd_pipeline_tests.variations.releases import Language

LANGUAGES = ("en", "zh")


def language(code: str) -> "Language":
    """The words of a language, by its code."""
    return import_module(f"{__name__}.phrases_{code}").LANGUAGE
