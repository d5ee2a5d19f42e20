"""Publishes to a DuckLake and looks at it, with the DuckDB that its packaged extensions were built for.

    python -m gd_pipeline_tests.cluster.lake PUBLISHED CATALOGUE DATA

Prints what was found as JSON; run by ``test_lake`` with these packages before the project's own.
"""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path
from typing import Any

import duckdb

from gd_pipeline.check.ddl import name, text
from gd_pipeline.model.tables import tables
from gd_pipeline.publish.lake import open_lake, publish_lake, published_content


def _differing(con: duckdb.DuckDBPyConnection) -> list[str]:
    """The tables whose rows, columns or comments are not those of the file."""
    found = []
    for table in tables():
        ours, theirs = f"file.{name(table.name)}", f"lake.{name(table.name)}"
        rows = con.execute(
            f"(FROM {ours} EXCEPT ALL FROM {theirs}) UNION ALL (FROM {theirs} EXCEPT ALL FROM {ours})"
        )
        about = [
            con.execute(
                "SELECT column_name, data_type, comment FROM duckdb_columns() WHERE database_name = ? "
                "AND table_name = ? ORDER BY column_index",
                [database, table.name],
            ).fetchall()
            for database in ("file", "lake")
        ]
        if rows.fetchall() or about[0] != about[1]:
            found.append(table.name)
    return found


def main(published: Path, catalogue: str, data: str) -> dict[str, Any]:
    made: list[bool] = []
    two = [
        threading.Thread(target=lambda: made.append(publish_lake(published, catalogue, data))) for _ in "ab"
    ]
    for one in two:
        one.start()
    for one in two:
        one.join()
    with open_lake(catalogue) as con:
        con.execute(f"ATTACH {text(str(published))} AS file (READ_ONLY)")
        return {
            "made": sorted(made),
            "again": publish_lake(published, catalogue),
            "content": published_content(con),
            "snapshots": con.execute("SELECT max(snapshot_id) FROM ducklake_snapshots('lake')").fetchall()[0][
                0
            ],
            "tables": len(list(tables())),
            "differing": _differing(con),
        }


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])))
