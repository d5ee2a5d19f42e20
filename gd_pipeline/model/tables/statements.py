"""What releases state: every number, read or unread, and every statement against the chosen figure."""

from __future__ import annotations

from gd_pipeline.model.tables.columns import BREAKDOWN, ORIGIN, PLACE, SPAN, WHERE, Column, Table, code

OBSERVATIONS = Table(
    "observations",
    "Every statement of every release, one number a row; append-only.",
    (
        Column("observation_id", "VARCHAR", "stable token of this number at this place of these bytes"),
        code("indicator", "what is counted"),
        *WHERE,
        *SPAN,
        *BREAKDOWN,
        code("measure", "level, yoy, mom, growth, share, pp, contribution, target, rank"),
        Column("value", "DOUBLE", "the figure in base units"),
        code("unit", "unit of value: CNY, USD, PCT, PP, COUNT, PERSON ..."),
        Column("of", "VARCHAR", "base of a share or of a difference in points", True),
        Column("approx", "BOOLEAN", "the text says nearly, about, over, more than"),
        Column("precision", "DOUBLE", "one unit of the last printed digit, in base units", low=0),
        *PLACE,
        Column("place", "VARCHAR", "table, row and column headers; empty in prose"),
        Column("rule", "VARCHAR", "the rule of reading that bound the number"),
        *ORIGIN,
    ),
    ("observation_id",),
    min_rows=1,
)

UNREAD = Table(
    "unread_numbers",
    "Every number of a release that became no observation, with the reason.",
    (
        Column("text", "VARCHAR", "the number as printed"),
        code("reason", "why it became no observation", "unread_reason"),
        Column("detail", "VARCHAR", "what was met"),
        *PLACE,
        *ORIGIN,
    ),
    ("document_sha256", "release_id", "char_start", "char_end"),
)

AGREEMENTS = Table(
    "agreements",
    "Each statement against the figure chosen for its key: chosen, agrees (in printed precision), differs, "
    "set_aside.",
    (
        Column("observation_id", "VARCHAR", "the statement"),
        Column(
            "chosen_id", "VARCHAR", "the statement chosen for the same key, null if all are set aside", True
        ),
        Column("verdict", "VARCHAR", "chosen, agrees, differs; set_aside when a check forbids to choose it"),
        Column("gap", "DOUBLE", "statement minus chosen, in base units", True),
        Column("tolerance", "DOUBLE", "one unit of the last printed digit of each, added up", True, low=0),
    ),
    ("observation_id",),
)
