"""Citation tokens: a figure's stable name, and what it leads to, also after the figure was read anew.

A token is the observation's id behind a prefix. All that was ever published is kept in a ledger of small
Parquet files beside the published file, so that a token resolves even when a later reading of the same bytes
says something else. The archive's bytes are fetched by whoever shows the citation.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.model.tables import OBSERVATIONS
from gd_pipeline.publish.manifest import read_manifest

PREFIX = "GD-"

_RELEASE = ("title", "version", "lang", "warc", "warc_offset", "explain")
"""What the ledger keeps of a figure's release besides the figure itself."""


@dataclass(frozen=True, slots=True)
class Citation:
    """What a token leads to.

    ``figure`` holds the columns of ``observations``, ``release`` title, version, archive file and offset.
    ``verdict`` is that of ``agreements`` in the published file, ``None`` where the statement does not vote.
    ``current`` says whether the published file holds it; else ``instead`` names the tokens of what the same
    place of the same bytes is read as now. ``others`` are statements of the same figure: token, publisher,
    value, verdict.
    """

    token: str
    figure: dict[str, Any]
    release: dict[str, Any]
    current: bool
    verdict: str | None
    others: tuple[dict[str, Any], ...]
    instead: tuple[str, ...]


def token(observation_id: str) -> str:
    """The token of an observation."""
    return PREFIX + observation_id


def ledger_path(target: Path) -> Path:
    """Where the ledger of the published file ``target`` lies."""
    return target.parent / "citations"


def record(target: Path) -> int:
    """Add what the published file states and the ledger does not hold yet; the number of new figures.

    Raises FileNotFoundError when nothing is published.
    """
    manifest = read_manifest(target)
    if manifest is None:
        raise FileNotFoundError(f"nothing is published at {target} yet, or its manifest is missing")
    folder = ledger_path(target)
    folder.mkdir(exist_ok=True)
    path = folder / f"{manifest.published_at.astimezone(UTC):%Y%m%dT%H%M%S}-{manifest.content[:8]}.parquet"
    scratch = path.with_suffix(".new")
    known = f"ANTI JOIN {_ledger(folder)} k USING (observation_id)" if _parts(folder) else ""
    with duckdb.connect(str(target), read_only=True) as con:
        con.execute(f"""
            CREATE TEMP TABLE unrecorded AS
            SELECT o.*, {ddl.names(_RELEASE, "r")}, {ddl.text(manifest.published_at.isoformat())}::TIMESTAMPTZ
                AS first_cited
            FROM observations o JOIN releases r USING (release_id, document_sha256) {known}
        """)
        (new,) = con.execute("SELECT count(*) FROM unrecorded").fetchall()[0]
        if new:
            con.execute(f"COPY unrecorded TO {ddl.text(str(scratch))} (FORMAT parquet, COMPRESSION zstd)")
            scratch.replace(path)
    return int(new)


def resolve(target: Path, cited: str) -> Citation:
    """What a token (with or without its prefix) leads to.

    Raises KeyError when neither the published file nor the ledger knows it.
    """
    wanted = cited.strip().removeprefix(PREFIX).lower()
    columns = tuple(c.name for c in OBSERVATIONS.columns)
    folder = ledger_path(target)
    opened = str(target) if target.exists() else ":memory:"
    with duckdb.connect(opened, read_only=target.exists()) as con:
        current, row = True, None
        if target.exists():
            row = _first(
                con,
                f"""SELECT {ddl.names(columns, "o")}, {ddl.names(_RELEASE, "r")}, a.verdict
                FROM observations o JOIN releases r USING (release_id, document_sha256)
                LEFT JOIN agreements a USING (observation_id) WHERE observation_id = ?""",
                [wanted],
            )
        if row is None and _parts(folder):
            current = False
            row = _first(
                con,
                f"SELECT *, NULL AS verdict FROM {_ledger(folder)} WHERE observation_id = ?",
                [wanted],
            )
        if row is None:
            raise KeyError(f"no figure was ever published as {cited!r}")
        others = _others(con, wanted) if current else []
        instead = _instead(con, row) if target.exists() and not current else []
    # A column may be younger than the entry of the ledger.
    figure = {c: _utc(row.get(c)) for c in columns}
    release = {c: _utc(row.get(c)) for c in _RELEASE}
    verdict = row["verdict"]
    return Citation(token(wanted), figure, release, current, verdict, tuple(others), tuple(instead))


def _parts(folder: Path) -> bool:
    return any(folder.glob("*.parquet"))


def _ledger(folder: Path) -> str:
    return f"read_parquet({ddl.text(str(folder / '*.parquet'))}, union_by_name = true)"


def _others(con: duckdb.DuckDBPyConnection, observation_id: str) -> list[dict[str, Any]]:
    """The other statements of the same figure, the chosen one first."""
    return _rows(
        con,
        f"""SELECT {ddl.text(PREFIX)} || o.observation_id AS token, o.publisher, o.value, o.unit, o.quote,
            o.url, a.verdict
        FROM agreements mine JOIN agreements a USING (chosen_id)
        JOIN observations o ON o.observation_id = a.observation_id
        WHERE mine.observation_id = ? AND a.observation_id <> mine.observation_id
        ORDER BY a.verdict <> 'chosen', o.published_at DESC, o.observation_id""",
        [observation_id],
    )


def _instead(con: duckdb.DuckDBPyConnection, row: dict[str, Any]) -> list[str]:
    found = _rows(
        con,
        "SELECT observation_id FROM observations "
        "WHERE document_sha256 = ? AND char_start < ? AND char_end > ?",
        [row["document_sha256"], row["char_end"], row["char_start"]],
    )
    return [token(r["observation_id"]) for r in found]


def _first(con: duckdb.DuckDBPyConnection, sql: str, values: list[Any]) -> dict[str, Any] | None:
    return next(iter(_rows(con, sql, values)), None)


def _rows(con: duckdb.DuckDBPyConnection, sql: str, values: list[Any]) -> list[dict[str, Any]]:
    con.execute("SET TimeZone = 'UTC'")
    found = con.execute(sql, values)
    names = [c[0] for c in found.description or ()]
    return [dict(zip(names, r, strict=True)) for r in found.fetchall()]


def _utc(value: Any) -> Any:
    return value.astimezone(UTC) if isinstance(value, datetime) else value
