"""What a benchmark prints: one JSON line for each piece of work that it measured."""

from __future__ import annotations

import json
import operator

_COMPARE = {">=": operator.ge, "<=": operator.le}


def reached(ratio: float, wanted: str) -> bool | None:
    """Whether a ratio keeps the bound ``>= x`` or ``<= x``; None for no bound."""
    if not wanted:
        return None
    sign, bound = wanted.split()
    return _COMPARE[sign](ratio, float(bound))


def row(work: str, against: str, ratio: float, wanted: str = "", **figures: object) -> None:
    """Print a line; ``against`` is the yardstick, ``figures`` what else is worth seeing.

    For a bound that is no ratio give ``unit`` ("s", "MB") among the figures.
    """
    head = {"work": work, "against": against, "ratio": round(ratio, 3), "wanted": wanted}
    line = {**head, "ok": reached(ratio, wanted), **figures}
    print(json.dumps(line, ensure_ascii=False), flush=True)
