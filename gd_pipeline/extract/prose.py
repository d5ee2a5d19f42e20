"""Reads the prose of a document in its language. Tables are read in ``tables``."""

from __future__ import annotations

from gd_pipeline.extract.chinese import paragraphs as chinese
from gd_pipeline.extract.english import paragraphs as english
from gd_pipeline.extract.scope import Claim, Refusal
from gd_pipeline.model.document import Document


def read_prose(document: Document) -> tuple[list[Claim], list[Refusal]]:
    """Bind every number of the paragraphs; each ends as a claim or as a refusal with its reason."""
    of_language = chinese.Paragraphs if document.lang == "zh" else english.Paragraphs
    return of_language(document).read()
