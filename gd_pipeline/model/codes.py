"""The code lists: one CSV per list beside this module, a line per code.

Columns: ``code, name_en, name_zh, aliases_en, aliases_zh, parent`` (aliases separated by ``;``). The names
are aliases too. How aliases are found in a text is the business of ``gd_pipeline.extract``.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

LISTS = (
    "indicator",
    "ref_area",
    "counterpart_area",
    "product",
    "customs_procedure",
    "enterprise_type",
    "measure",
    "unit",
    "unread_reason",
    "policy_field",
    "policy_action",
    "policy_topic",
    "out_of_scope",
    "fixed_expression",
)


@dataclass(frozen=True, slots=True)
class Code:
    """A line of a code list; ``parent`` is a code of the same list or empty."""

    code: str
    name_en: str
    name_zh: str
    aliases_en: tuple[str, ...]
    aliases_zh: tuple[str, ...]
    parent: str

    def aliases(self) -> Iterator[str]:
        """Every way to write it, the names first."""
        for alias in (self.name_en, self.name_zh, *self.aliases_en, *self.aliases_zh):
            if alias:
                yield alias


def _split(cell: str) -> tuple[str, ...]:
    return tuple(a.strip() for a in cell.split(";") if a.strip())


@cache
def codes(name: str) -> dict[str, Code]:
    """The code list ``name`` (one of ``LISTS``) by code, in the order of its file.

    Raises ValueError when a code stands twice or a line has the wrong number of columns.
    """
    out: dict[str, Code] = {}
    with resources.files(__package__).joinpath("codes", f"{name}.csv").open(encoding="utf-8") as f:
        for n, row in enumerate(csv.DictReader(f), start=2):
            if None in row or None in row.values():
                raise ValueError(f"{name}.csv line {n}: wrong number of columns: {row}")
            if row["code"] in out:
                raise ValueError(f"{name}.csv line {n}: the code {row['code']!r} stands twice")
            out[row["code"]] = Code(
                row["code"],
                row["name_en"],
                row["name_zh"],
                _split(row["aliases_en"]),
                _split(row["aliases_zh"]),
                row["parent"],
            )
    return out


@cache
def by_alias(name: str) -> dict[str, str]:
    """Alias -> code of one list; English aliases in lower case.

    Raises ValueError when two codes claim one alias.
    """
    out: dict[str, str] = {}
    for code in codes(name).values():
        for alias in code.aliases():
            key = alias.lower()
            if out.setdefault(key, code.code) != code.code:
                raise ValueError(f"{name}.csv: {alias!r} is claimed by {out[key]!r} and by {code.code!r}")
    return out
