"""The customs' own codes of partners, trade modes and places, what they are called here; headings of goods.

The codes are not ISO's and not the statistics offices' (502 is the United States, 44 Guangdong). Those that
they lead to are the codes of the code lists in ``codes``.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources
from typing import Literal

CustomsList = Literal["partner", "trade_mode", "place"]
CODE_LIST: dict[CustomsList, str] = {
    "partner": "counterpart_area",
    "trade_mode": "customs_procedure",
    "place": "ref_area",
}
"""The code list that each of the customs' lists leads to."""


@cache
def hs_headings() -> tuple[str, ...]:
    """The four-digit headings of the Harmonized System since its edition of 2012, and China's own chapters.

    2848, 6908 and 8469 went with the edition of 2017; goods of earlier years have them.
    """
    out = []
    with resources.files(__package__).joinpath("codes", "hs_heading.csv").open(encoding="utf-8") as f:
        for row in csv.DictReader(f):
            for span in row["headings"].split():
                first, _, last = span.partition("-")
                out += [f"{row['chapter']}{n:02d}" for n in range(int(first), int(last or first) + 1)]
    return tuple(out)


@cache
def customs_codes(name: CustomsList) -> dict[str, str]:
    """The customs' code -> this project's code."""
    with resources.files(__package__).joinpath("codes", "customs_code.csv").open(encoding="utf-8") as f:
        return {row["customs_code"]: row["code"] for row in csv.DictReader(f) if row["list"] == name}
