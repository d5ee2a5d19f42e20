"""Tables of the model as DuckDB tables: types, keys, comments; and rows put in a fixed order.

What the tables mean is said in ``gd_pipeline.model.tables``; this module only translates.
"""

from __future__ import annotations

from collections.abc import Iterable

import duckdb

from gd_pipeline.model.tables import OF_THE_CHECKS, Macro, Table


def name(identifier: str) -> str:
    """An SQL identifier."""
    return '"' + identifier.replace('"', '""') + '"'


def text(value: str) -> str:
    """An SQL string literal."""
    return "'" + value.replace("'", "''") + "'"


def names(identifiers: Iterable[str], alias: str = "") -> str:
    """Identifiers, comma separated, each behind ``alias`` if there is one."""
    prefix = f"{alias}." if alias else ""
    return ", ".join(prefix + name(i) for i in identifiers)


def create(con: duckdb.DuckDBPyConnection, table: Table) -> None:
    """Make ``table`` empty, with NOT NULL and comments, in place of an older one.

    Its key is held by its suite, in one pass over the whole: an index would cost more than the rows, in
    time, in the file and in memory. Only the tables of the checks, which no suite guards, have one.
    """
    columns = [f"{name(c.name)} {c.type}{'' if c.nullable else ' NOT NULL'}" for c in table.columns]
    if table in OF_THE_CHECKS:
        columns.append(f"PRIMARY KEY ({names(table.key)})")
    con.execute(f"CREATE OR REPLACE TABLE {name(table.name)} ({', '.join(columns)})")
    con.execute(f"COMMENT ON TABLE {name(table.name)} IS {text(table.doc)}")
    for c in table.columns:
        con.execute(f"COMMENT ON COLUMN {name(table.name)}.{name(c.name)} IS {text(c.doc)}")


def create_macro(con: duckdb.DuckDBPyConnection, macro: Macro) -> None:
    """Make a table macro of one argument, ``day``, with its comment, in place of an older one."""
    con.execute(f"CREATE OR REPLACE MACRO {name(macro.name)}(day) AS TABLE {macro.sql}")
    con.execute(f"COMMENT ON MACRO TABLE {name(macro.name)} IS {text(macro.doc)}")


def fill(
    con: duckdb.DuckDBPyConnection, table: Table, select: str, order: Iterable[str] | None = None
) -> int:
    """Insert what ``select`` gives (columns by name, any order); returns the number of rows.

    ``order`` must be total, so that the same rows always lie in the same order; default the key.
    """
    columns = names(c.name for c in table.columns)
    con.execute(
        f"INSERT INTO {name(table.name)} ({columns}) "
        f"SELECT {columns} FROM ({select}) ORDER BY {names(order or table.key)}"
    )
    row = con.execute(f"SELECT count(*) FROM {name(table.name)}").fetchone()
    return int(row[0]) if row else 0
