"""The published tables in a DuckLake: Parquet files with a catalogue in PostgreSQL, for readers anywhere.

It is filled from the published file, all tables in one transaction: readers see a snapshot only after the
checks passed, and older ones as long as they are not expired. What is published is the business of ``swap``.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.check.ddl import text
from gd_pipeline.model.tables import Table, tables
from gd_pipeline.publish.manifest import read_manifest

EXTENSIONS = ("ducklake", "postgres")
TRIES = 10


class ExtensionMissing(RuntimeError):
    """An extension of DuckDB is not installed on this machine."""


@contextmanager
def open_lake(catalogue: str, data: str = "") -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection that has the DuckLake open as ``lake``; extensions are loaded, not fetched.

    ``catalogue`` is what DuckLake calls so (``postgres:host=... dbname=...``), ``data`` the folder or URL of
    the Parquet files, which the catalogue remembers. Raises ExtensionMissing.
    """
    with duckdb.connect() as con:
        con.execute("SET autoinstall_known_extensions = false")
        for extension in EXTENSIONS:
            try:
                con.load_extension(extension)
            except duckdb.IOException as e:
                raise ExtensionMissing(f"Install it once: duckdb -c 'INSTALL {extension}' ({e})") from e
        path = f" (DATA_PATH {text(data)})" if data else ""
        con.execute(f"ATTACH {text('ducklake:' + catalogue)} AS lake{path}")
        yield con


def published_content(con: duckdb.DuckDBPyConnection) -> str:
    """The fingerprint of what the newest snapshot holds; empty when there is none."""
    found = con.execute(
        "SELECT commit_message FROM ducklake_snapshots('lake') ORDER BY snapshot_id DESC LIMIT 1"
    ).fetchone()
    return str(found[0] or "") if found else ""


def publish_lake(published: Path, catalogue: str, data: str = "") -> bool:
    """Make the tables of the published file a snapshot; False when the newest one holds them already.

    Of two at once one wins; the other tries again and finds it done. Raises FileNotFoundError when nothing is
    published, and duckdb.Error when the catalogue cannot be written.
    """
    manifest = read_manifest(published)
    if manifest is None:
        raise FileNotFoundError(f"nothing is published at {published} yet")
    for left in reversed(range(TRIES)):
        try:
            with open_lake(catalogue, data) as con:
                if published_content(con) == manifest.content:
                    return False
                con.execute(f"ATTACH {text(str(published))} AS file (READ_ONLY)")
                _fill(con, manifest.content)
                return True
        except duckdb.Error:  # most likely somebody else began or published meanwhile
            if not left:
                raise
            time.sleep(1)
    return False


def _fill(con: duckdb.DuckDBPyConnection, content: str) -> None:
    con.begin()
    try:
        for table in tables():
            _copy(con, table)
        con.execute("CALL lake.set_commit_message('gd-pipeline', ?)", [content])
        con.commit()
    except BaseException:
        con.rollback()
        raise


def _copy(con: duckdb.DuckDBPyConnection, table: Table) -> None:
    name = ddl.name(table.name)
    con.execute(f"CREATE OR REPLACE TABLE lake.{name} AS FROM file.{name} ORDER BY rowid")
    con.execute(f"COMMENT ON TABLE lake.{name} IS {text(table.doc)}")
    for column in table.columns:
        con.execute(f"COMMENT ON COLUMN lake.{name}.{ddl.name(column.name)} IS {text(column.doc)}")
