"""What a month's documents were made from, as a text that tells which of them stayed as they were.

The text names the reader, the captures, and for each publisher a token of how its pages are read. Who reads
them is the business of ``gd_pipeline.read``.
"""

from __future__ import annotations

from collections.abc import Mapping


def made_from(reader: str, captures: str, ways: Mapping[str, str]) -> str:
    """The text of these tokens; ``ways`` are the publishers', none of whose names has a comma or a space."""
    return f"{reader} {captures} {','.join(f'{name}:{way}' for name, way in sorted(ways.items()))}"


def ways(text: str) -> dict[str, str]:
    """How the documents of each publisher were read; none where the text is not of ``made_from``."""
    reader, _, rest = text.partition(" ")
    pairs = (pair.rpartition(":") for pair in rest.partition(" ")[2].split(" ")[0].split(","))
    return {name: f"{reader} {way}" for name, _, way in pairs if name}


def unchanged(before: str, now: str) -> frozenset[str]:
    """The publishers whose documents were read in the same way both times."""
    return frozenset(dict(ways(before).items() & ways(now).items()))
