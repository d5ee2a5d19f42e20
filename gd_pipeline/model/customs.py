"""The customs' own codes of partners, trade modes and places, and what they are called here.

They are not ISO's and not the statistics offices' (502 is the United States, 44 Guangdong). The codes that
they lead to are those of the code lists in ``codes``.
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
def customs_codes(name: CustomsList) -> dict[str, str]:
    """The customs' code -> this project's code."""
    with resources.files(__package__).joinpath("codes", "customs_code.csv").open(encoding="utf-8") as f:
        return {row["customs_code"]: row["code"] for row in csv.DictReader(f) if row["list"] == name}
