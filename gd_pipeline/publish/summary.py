"""What readers have: the figures for ``status`` and for the end of a run, read from the published file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.check.result import CheckResult
from gd_pipeline.check.run import read_results
from gd_pipeline.publish.manifest import Manifest, Withheld, outcomes, read_manifest, read_withheld


@dataclass(frozen=True, slots=True)
class SourceState:
    """A publisher as its last crawl left it."""

    publisher: str
    title: str
    status: str
    detail: str
    releases: int
    observations: int
    crawled_at: datetime | None
    last_published_at: datetime | None


@dataclass(frozen=True, slots=True)
class Summary:
    """The published file in figures.

    ``tables`` is table -> rows, ``releases`` counts releases (not their versions), ``checks`` outcomes,
    ``not_passed`` holds the checks that warned. ``withheld`` says why a newer candidate was not published.
    """

    file: Path
    bytes: int
    manifest: Manifest | None
    withheld: Withheld | None
    tables: dict[str, int]
    releases: int
    observations: int
    unread: int
    checks: dict[str, int]
    not_passed: tuple[CheckResult, ...]
    sources: tuple[SourceState, ...]


def _utc(value: datetime | None) -> datetime | None:
    return value.replace(tzinfo=UTC) if value else None


def _state(row: tuple[Any, ...]) -> SourceState:
    publisher, title, status, detail, releases, observations, crawled_at, last_published_at = row
    return SourceState(
        publisher, title, status, detail, releases, observations, _utc(crawled_at), _utc(last_published_at)
    )


def summarize(target: Path) -> Summary:
    """Read the published file; it is open only meanwhile. Raises FileNotFoundError when there is none."""
    if not target.exists():
        raise FileNotFoundError(f"nothing is published at {target} yet")
    with duckdb.connect(str(target), read_only=True) as con:
        found = con.execute("SELECT table_name FROM duckdb_tables() ORDER BY table_oid").fetchall()
        tables = {t: con.execute(f"SELECT count(*) FROM {ddl.name(t)}").fetchall()[0][0] for (t,) in found}
        releases = con.execute("SELECT count(DISTINCT release_id) FROM releases").fetchall()[0][0]
        results = read_results(con)
        sources = con.execute("""
            SELECT publisher, title, status, detail, releases, observations,
                crawled_at AT TIME ZONE 'UTC', last_published_at AT TIME ZONE 'UTC'
            FROM sources ORDER BY publisher
        """).fetchall()
    return Summary(
        file=target,
        bytes=target.stat().st_size,
        manifest=read_manifest(target),
        withheld=read_withheld(target),
        tables=tables,
        releases=int(releases),
        observations=tables["observations"],
        unread=tables["unread_numbers"],
        checks=outcomes(results),
        not_passed=tuple(r for r in results if r.outcome != "passed"),
        sources=tuple(_state(row) for row in sources),
    )
