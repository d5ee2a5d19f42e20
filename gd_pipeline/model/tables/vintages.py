"""What was known when: the wide tables through time, the macros that ask them, and what was revised."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from gd_pipeline.model.tables.columns import BREAKDOWN, WHERE, Column, Table, code
from gd_pipeline.model.tables.figures import WIDE

CLOCKS = {"published": "as_of", "retrieved": "known_at"}
"""By what a day is meant -> how the macros that ask it end."""


@dataclass(frozen=True, slots=True)
class Macro:
    """A table macro with one argument, a day; ``sql`` is the query behind it."""

    name: str
    doc: str
    sql: str


def _vintages(today: Table) -> Table:
    return replace(
        today,
        name=f"{today.name}_vintages",
        doc=f"The rows of {today.name} as they were known from a day on, by publication and by retrieval.",
        columns=(
            Column("clock", "VARCHAR", "published: by what was said; retrieved: by what was fetched"),
            Column("valid_from", "DATE", "first day (China) on which the row was known like this"),
            Column("valid_to", "DATE", "first day on which it was no more, null when it still is", True),
            *today.columns,
        ),
        key=("clock", *today.key, "valid_from"),
    )


VINTAGES = {name: _vintages(table) for name, (table, _) in WIDE.items()}
"""Wide table -> its rows through time."""

REVISIONS = Table(
    "revisions",
    "Every statement that differed beyond the printed precision from the figure that stood before it.",
    (
        code("indicator", "what is counted"),
        WHERE[0],
        Column("period", "VARCHAR", WHERE[1].doc),
        *BREAKDOWN,
        code("measure", "level, yoy, mom, share ..."),
        code("unit", "unit of value"),
        Column("of", "VARCHAR", "base of a share or of a difference in points", True),
        Column("said_on", "DATE", "day on which it was said (a corrected page: on which it was met)"),
        Column("publisher", "VARCHAR", "who said it"),
        Column("release_id", "VARCHAR", "the release that says it"),
        Column("observation_id", "VARCHAR", "the statement"),
        Column("value", "DOUBLE", "the figure that it states, in base units"),
        Column("value_before", "DOUBLE", "the figure that stood before"),
        Column("change", "DOUBLE", "value minus value_before, in base units"),
        Column("change_pct", "DOUBLE", "the same in percent of value_before", True),
        Column("tolerance", "DOUBLE", "one unit of the last printed digit of each, added up", low=0),
        Column("before_id", "VARCHAR", "the statement that stood before"),
        Column("kind", "VARCHAR", "corrected: a later version of the same release; revised: another release"),
        Column("stands", "BOOLEAN", "whether it became the best value on that day"),
    ),
    ("observation_id",),
)


def macros() -> Iterator[Macro]:
    """``trade_as_of(day)``, ``trade_known_at(day)`` and the same of the other wide tables."""
    for name, table in VINTAGES.items():
        for clock, ending in CLOCKS.items():
            yield Macro(
                f"{name}_{ending}",
                f"The table {name} as it was known at the end of a day in China, by what was {clock}.",
                f"SELECT * EXCLUDE (clock, valid_from, valid_to) FROM {table.name} WHERE clock = '{clock}' "
                "AND valid_from <= day::DATE AND (valid_to IS NULL OR day::DATE < valid_to)",
            )
