"""The swap: a candidate takes the place of the published file by one rename, or not at all.

Readers open the published file read-only, each query anew, and meet the old file or the new one. Figures
about it are the business of ``summary``.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.check.database import connect
from gd_pipeline.check.quarantine import FailedRow
from gd_pipeline.check.result import CheckResult
from gd_pipeline.model.tables import tables
from gd_pipeline.publish.manifest import (
    Manifest,
    Withheld,
    git_revision,
    manifest_path,
    outcomes,
    read_manifest,
    withheld_path,
    write_json,
)

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Published:
    """How a publication went.

    ``published``: the candidate is what readers open now. ``unchanged``: it holds what they have already.
    ``withheld``: it is not fit to be published, ``reason`` says why and ``failed`` which checks with which
    rows; the old file is in place. ``rolled_back``: an earlier file is in place again.
    """

    outcome: Literal["published", "unchanged", "withheld", "rolled_back"]
    target: Path
    reason: str
    tables: dict[str, int]
    content: str
    failed: tuple[CheckResult, ...] = ()


def content_fingerprint(con: duckdb.DuckDBPyConnection) -> tuple[str, dict[str, int]]:
    """A token of all rows in their order, and of columns and comments; and the rows of every table.

    Tables about the runs themselves are counted and leave no trace in the token. The bytes of two files with
    the same content differ, so the content is asked, not the file.
    """
    digest = hashlib.sha256(duckdb.__version__.encode())
    rows: dict[str, int] = {}
    for table in tables():
        digest.update(repr(table).encode())
        # Hashed twice: a row's hash ends in an exclusive or with its place, which alone would cancel out.
        columns = ddl.names(c.name for c in table.columns)
        count, bits = con.execute(
            f"SELECT count(*), coalesce(bit_xor(hash(hash({columns}, rowid))), 0) FROM {ddl.name(table.name)}"
        ).fetchall()[0]
        if not table.about_runs:
            digest.update(f"{count} {bits}".encode())
        rows[table.name] = int(count)
    return digest.hexdigest(), rows


def _finish(candidate: Path) -> tuple[str, dict[str, int]]:
    """Write everything into the candidate's one file; its content fingerprint and rows.

    Raises RuntimeError when a log stays beside it, because someone still has it open.
    """
    with connect(candidate) as con:
        con.execute("CHECKPOINT")
        content, rows = content_fingerprint(con)
    if candidate.with_name(candidate.name + ".wal").exists():
        raise RuntimeError(f"{candidate} is still open: close every connection to it before publishing")
    return content, rows


def _sync(folder: Path) -> None:
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def _copy(source: Path, scratch: Path) -> str:
    """Copy a file to disk; its sha256."""
    digest = hashlib.sha256()
    with source.open("rb") as f, scratch.open("wb") as out:
        while chunk := f.read(_CHUNK):
            digest.update(chunk)
            out.write(chunk)
        out.flush()
        os.fsync(out.fileno())
    return digest.hexdigest()


def _sha256(path: Path) -> str:
    with path.open("rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


@contextmanager
def _alone(target: Path) -> Iterator[None]:
    """One publisher at a time: a second one waits. What a killed one left half written is removed."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with (target.parent / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for torn in target.parent.glob(".*.new"):
            torn.unlink(missing_ok=True)
        yield


def _previous(target: Path) -> Path:
    return target.parent / "previous"


def kept(target: Path) -> list[Path]:
    """The earlier published files that a rollback can take, the newest first."""
    found = _previous(target).glob(f"{target.stem}-*{target.suffix}")
    return sorted((f for f in found if not (target.exists() and f.samefile(target))), reverse=True)


def _current(target: Path) -> Manifest | None:
    """The manifest of the published file, if it is that of this very file.

    It may be that of the file before, when a publisher was killed between the rename and the manifest.
    """
    manifest = read_manifest(target)
    return manifest if manifest and target.exists() and _sha256(target) == manifest.sha256 else None


def _keep(target: Path, manifest: Manifest | None, prefix: str = "") -> None:
    """Give the published file a second name in ``previous`` (a link: readers are not disturbed)."""
    when = manifest.published_at if manifest else datetime.fromtimestamp(target.stat().st_mtime, UTC)
    token = manifest.content[:8] if manifest else "unknown"
    folder = _previous(target)
    folder.mkdir(exist_ok=True)
    copy = folder / f"{prefix}{target.stem}-{when.astimezone(UTC):%Y%m%dT%H%M%S%fZ}-{token}{target.suffix}"
    copy.unlink(missing_ok=True)
    try:
        os.link(target, copy)
    except OSError:  # a file system without links
        _copy(target, copy)
    if manifest:
        write_json(manifest_path(copy), manifest)


def _prune(target: Path, keep: int) -> None:
    withdrawn = sorted(_previous(target).glob(f"withdrawn-{target.stem}-*{target.suffix}"), reverse=True)
    for old in [*kept(target)[keep:], *withdrawn[keep:]]:
        old.unlink(missing_ok=True)
        manifest_path(old).unlink(missing_ok=True)


def _put(file: Path, target: Path) -> None:
    """The rename. A log that a writer left beside the old file must not be replayed into the new one."""
    target.with_name(target.name + ".wal").unlink(missing_ok=True)
    os.replace(file, target)
    _sync(target.parent)


def up_to_date(target: Path, inputs: str) -> bool:
    """Whether the published file was made from the inputs of this fingerprint, and is whole."""
    manifest = read_manifest(target)
    return (
        manifest is not None
        and manifest.inputs == inputs
        and target.exists()
        and target.stat().st_size == manifest.bytes
    )


def withhold(
    target: Path,
    results: Sequence[CheckResult],
    *,
    rows: Iterable[FailedRow] = (),
    run: str = "",
    now: datetime | None = None,
) -> Published:
    """Say beside ``target`` why the newest candidate is not published; for runs that end at the checks.

    Of ``rows`` those are kept that failed a check which blocks.
    """
    failed = tuple(r for r in results if r.blocks)
    names = {r.check_name for r in failed}
    with _alone(target):
        kept_rows = tuple(r for r in rows if r.check_name in names)
        return _withhold(target, failed, run, now or datetime.now(UTC), kept_rows)


def _withhold(
    target: Path,
    failed: tuple[CheckResult, ...],
    run: str,
    now: datetime,
    rows: tuple[FailedRow, ...] = (),
) -> Published:
    reason = "; ".join(f"{r.check_name}: {r.message}" for r in failed) or "no check was run"
    said = Withheld(
        at=now, run=run, reason=reason, failed={r.check_name: r.message for r in failed}, rows=rows
    )
    write_json(withheld_path(target), said)
    return Published("withheld", target, reason, {}, "", failed)


def publish(
    candidate: Path,
    target: Path,
    results: Sequence[CheckResult],
    keep: int,
    *,
    inputs: str = "",
    run: str = "",
    now: datetime | None = None,
) -> Published:
    """Let ``candidate`` take the place of ``target`` if no check failed; the last ``keep`` files stay.

    Every connection to the candidate must be closed. It is copied, so that it can still be looked at and
    checked again without touching what readers have. Killed at any point, the old file or the new one is in
    place. Withheld also when no check ran at all. Raises OSError when the disk does not let it, and
    RuntimeError or duckdb.IOException when the candidate is still open.
    """
    now = now or datetime.now(UTC)
    failed = tuple(r for r in results if r.blocks)
    with _alone(target):
        if failed or not results:
            return _withhold(target, failed, run, now)
        content, rows = _finish(candidate)
        current = _current(target)
        withheld_path(target).unlink(missing_ok=True)
        if current and current.content == content:
            if inputs and current.inputs != inputs:
                write_json(manifest_path(target), current.model_copy(update={"inputs": inputs}))
            return Published("unchanged", target, "the published file holds the same", rows, content)
        scratch = target.with_name(f".{target.name}.new")
        sha256 = _copy(candidate, scratch)
        manifest = Manifest(
            published_at=now,
            run=run,
            git_revision=git_revision(Path(__file__).parent),
            duckdb=duckdb.__version__,
            inputs=inputs,
            content=content,
            sha256=sha256,
            bytes=scratch.stat().st_size,
            tables=rows,
            checks=outcomes(results),
            warned={r.check_name: r.message for r in results if r.outcome == "warned"},
        )
        if target.exists():
            _keep(target, current)
        _put(scratch, target)
        write_json(manifest_path(target), manifest)
        _prune(target, keep)
    return Published("published", target, f"{sum(rows.values())} rows in {len(rows)} tables", rows, content)


def rollback(target: Path) -> Published:
    """Put the newest kept file in place again; what readers had is kept as ``withdrawn-...``.

    Called again it goes one further back. The next publication goes over it, so what led to the rollback has
    to be mended first. Raises FileNotFoundError when no earlier file is kept.
    """
    with _alone(target):
        earlier = kept(target)
        if not earlier:
            raise FileNotFoundError(f"no earlier file is kept in {_previous(target)}")
        newest = earlier[0]
        manifest = read_manifest(newest)
        if target.exists():
            _keep(target, _current(target), "withdrawn-")
        _put(newest, target)
        if manifest:
            write_json(manifest_path(target), manifest)
        else:
            manifest_path(target).unlink(missing_ok=True)
        manifest_path(newest).unlink(missing_ok=True)
    when = f"{manifest.published_at:%Y-%m-%d %H:%M}" if manifest else newest.name
    rows, content = (manifest.tables, manifest.content) if manifest else ({}, "")
    return Published("rolled_back", target, f"the file of {when} is in place again", rows, content)
