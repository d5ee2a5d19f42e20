"""Each published table as a Parquet and a CSV file, straight from the database.

The CSV is safe to open in a spreadsheet: a text that it would take for a formula is written behind an
apostrophe. Which files make up an export is the business of ``exports``.
"""

from __future__ import annotations

from pathlib import Path

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.model.tables import Column, Table

FORMULA = "=+-@\t\r＝＋－＠"
"""What a spreadsheet may take a cell for a formula by, full-width forms included."""

ESCAPE = "'"
"""Stands before a text that begins with one of ``FORMULA`` or with itself: one apostrophe taken off gives the
text back, always.
"""


def write_parquet(con: duckdb.DuckDBPyConnection, table: Table, path: Path) -> None:
    """The table as it is, rows in their order, types and comments' meaning unchanged."""
    con.execute(
        f"COPY (SELECT {ddl.names(c.name for c in table.columns)} FROM {ddl.name(table.name)}) "
        f"TO {ddl.text(str(path))} (FORMAT parquet, COMPRESSION zstd)"
    )


def write_csv(con: duckdb.DuckDBPyConnection, table: Table, path: Path) -> None:
    """UTF-8 with a header line, CRLF-free; times are UTC in ISO 8601; null is an empty cell."""
    cells = ", ".join(f"{_cell(c)} AS {ddl.name(c.name)}" for c in table.columns)
    con.execute(
        f"COPY (SELECT {cells} FROM {ddl.name(table.name)}) TO {ddl.text(str(path))} (FORMAT csv, HEADER)"
    )


def plain(cell: str) -> str:
    """The text that a cell of ``write_csv`` stands for."""
    return cell.removeprefix(ESCAPE)


def _cell(column: Column) -> str:
    name = ddl.name(column.name)
    if column.type == "TIMESTAMPTZ":
        return f"strftime({name} AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%SZ')"
    if column.type != "VARCHAR":
        return name
    first = f"left({name}, 1)"
    risky = " OR ".join(f"{first} = chr({ord(c)})" for c in FORMULA + ESCAPE)
    return f"CASE WHEN {risky} THEN {ddl.text(ESCAPE)} || {name} ELSE {name} END"
