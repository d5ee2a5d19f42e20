"""Whose figures a table without a column of places holds: the place that its caption names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from gd_pipeline.extract.table_headers import aliases, compact
from gd_pipeline.model.codes import codes

_NATIONAL = re.compile(r"进出口商品.{0,14}(?:总值|量值)表|^(?:\(\d+\))?china's|全国")
_DISTRICT = re.compile(r"关区")


@dataclass(frozen=True, slots=True)
class Place:
    """The territory of a table; ``code`` is empty when it is not known, ``detail`` then says why."""

    code: str
    detail: str = ""


@cache
def _pattern() -> re.Pattern[str]:
    names = [n for n, code in aliases("ref_area").items() if len(n) > 1 and code in codes("ref_area")]
    names.sort(key=len, reverse=True)
    return re.compile("|".join(re.escape(n) for n in names) + r"(?!海关|关区)")


def caption_place(captions: Sequence[str], default: str) -> Place:
    """The place that the nearest caption names, else the nation for the customs' national tables, else ``default``.

    A customs district (关区) is no territory of the code list: its figures are not those of the city.
    """
    lines = [compact(c) for c in captions]
    for line in lines:
        if _DISTRICT.search(line):
            return Place("", f"a customs district: {line}")
    for line in lines:
        found = [aliases("ref_area")[m[0]] for m in _pattern().finditer(line)]
        inner = [code for code in found if code != "CN"]
        if inner:
            return Place(inner[0])
        if found or _NATIONAL.search(line):
            return Place("CN")
    return (
        Place(default) if default else Place("", "neither caption nor publisher says whose figures these are")
    )
