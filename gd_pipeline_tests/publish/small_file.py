"""A published file of a few rows, for tests of what is made from it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.check.candidate import fresh
from gd_pipeline.check.result import CheckResult
from gd_pipeline.check.run import write_results
from gd_pipeline.model.tables import tables
from gd_pipeline.publish.swap import publish

PASSED = CheckResult("adds_up", "error", "passed", 1, 0, 0.0, "1 holds")
WHEN = datetime(2024, 4, 20, 18, 0, tzinfo=UTC)
_DEFAULTS = {
    "VARCHAR": "''",
    "DOUBLE": "0",
    "BIGINT": "1",
    "INTEGER": "1",
    "BOOLEAN": "false",
    "DATE": "DATE '2024-01-31'",
    "TIMESTAMPTZ": "TIMESTAMPTZ '2024-04-12 01:00:00+00'",
}


def small_file(
    folder: Path, rows: dict[str, list[dict[str, Any]]], now: datetime = WHEN, run: str = "r1"
) -> Path:
    """Publish a file with ``rows`` by table; columns that a row does not name get null or a plain value."""
    path = fresh(folder / "candidate" / "gd.duckdb")
    with duckdb.connect(str(path)) as con:
        con.execute("SET TimeZone = 'UTC'")
        for table in tables():
            ddl.create(con, table)
            for row in rows.get(table.name, []):
                values = [
                    "?" if c.name in row else "NULL" if c.nullable else _DEFAULTS[c.type]
                    for c in table.columns
                ]
                given = [row[c.name] for c in table.columns if c.name in row]
                con.execute(f"INSERT INTO {ddl.name(table.name)} VALUES ({', '.join(values)})", given)
        write_results(con, [PASSED])
    target = folder / "published" / "gd.duckdb"
    assert publish(path, target, [PASSED], 5, now=now, run=run).outcome == "published"
    return target
