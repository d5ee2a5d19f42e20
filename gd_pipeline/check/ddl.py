"""Tables of the model as DuckDB tables: types, keys, comments; and rows put in a fixed order.

What the tables mean is said in ``gd_pipeline.model.tables``; this module only translates.
"""

from __future__ import annotations

from collections.abc import Iterable

import duckdb

from gd_pipeline.model.tables import Macro, Table


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
    """Make ``table`` empty, with NOT NULL, primary key and comments, in place of an older one."""
    columns = [f"{name(c.name)} {c.type}{'' if c.nullable else ' NOT NULL'}" for c in table.columns]
    key = f"PRIMARY KEY ({names(table.key)})"
    con.execute(f"CREATE OR REPLACE TABLE {name(table.name)} ({', '.join([*columns, key])})")
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

    ``order`` must be total, so that the same rows always lie in the same order; default the primary key.
    """
    columns = names(c.name for c in table.columns)
    con.execute(
        f"INSERT INTO {name(table.name)} ({columns}) "
        f"SELECT {columns} FROM ({select}) ORDER BY {names(order or table.key)}"
    )
    row = con.execute(f"SELECT count(*) FROM {name(table.name)}").fetchone()
    return int(row[0]) if row else 0
