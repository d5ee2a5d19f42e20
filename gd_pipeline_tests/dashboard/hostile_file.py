"""A published file whose texts try everything that a page of a release could try on a reader's browser."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.model.tables import tables

TITLE = (
    '<script>window.hacked=1</script><img src=x onerror="window.hacked=1"> ![x](http://evil.test/a.png) $x^2$'
)
QUOTE = (
    "Exports were 5 <b>bold</b> [click](javascript:window.hacked=1) </script><script>window.hacked=1</script>"
)


def change(path: Path) -> None:
    """Give every release, sentence and heading of a copied file hostile words."""
    with duckdb.connect(str(path)) as con:
        con.execute("UPDATE releases SET title = ?", [TITLE])
        con.execute("UPDATE observations SET quote = ?, url = 'javascript:window.hacked=1'", [QUOTE])
        con.execute("UPDATE policy_goals SET quote = ?", [QUOTE])
        con.execute("UPDATE policy_measures SET heading = ?", [TITLE])
        con.execute("UPDATE sources SET detail = ?", [TITLE])
        con.execute("UPDATE quality_results SET message = ?", [TITLE])


def empty(path: Path, keep: tuple[str, ...] = ()) -> None:
    """Take all rows out of a copied file's tables, but for ``keep`` and the code lists."""
    with duckdb.connect(str(path)) as con:
        for table in tables():
            if table.name not in keep and not table.name.startswith("dim_"):
                con.execute(f"DELETE FROM {ddl.name(table.name)}")


def rows(path: Path, sql: str) -> list[tuple[Any, ...]]:
    """The rows of a query."""
    with duckdb.connect(str(path), read_only=True) as con:
        return con.execute(sql).fetchall()
