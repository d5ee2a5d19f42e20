"""One publisher's part of the archive, held for writing: records first, then their index lines.

A record is on disk before its line is appended to the index, so a line can be trusted; lines wait for that up
to a tenth of a second, to spare a slow disk. What lies behind the last whole line after a crash is cut off
when the file is next written to.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING

from gd_pipeline.crawl.index import Known, line_of, mend, read_indexes
from gd_pipeline.crawl.rebuild import rebuild
from gd_pipeline.crawl.warc import NOT_MODIFIED, SAME_PAYLOAD, Records, digest
from gd_pipeline.model.capture import Capture

if TYPE_CHECKING:
    from gd_pipeline.crawl.fetch import Answer  # it brings requests along

_WAIT = 0.1  # seconds for which index lines may wait for the disk


class ArchiveBusy(RuntimeError):
    """Another process is writing this publisher's part of the archive."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What is known of a release before it is fetched; see ``Capture`` for the fields."""

    publisher: str
    url: str
    title: str = ""
    listed_at: str = ""
    lang: str = ""
    ref_area: str = ""
    origin: str = "crawl"


@dataclass(frozen=True, slots=True)
class Part:
    """A file that belongs to another one: its address, type and bytes."""

    url: str
    content_type: str
    payload: bytes


class Shelf:
    """One publisher's part, held for writing."""

    def __init__(self, root: Path, publisher: str) -> None:
        self._root = root
        self._folder = root / publisher
        self._lock = lock(self._folder)
        self._known = Known()
        self._ends: dict[str, int] = {}
        self._lines: dict[Path, list[bytes]] = {}  # of records that may not be on disk yet, by index
        self._synced = time.monotonic()
        rebuild(self._folder)
        for capture in read_indexes(self._folder):
            self._known.learn(capture)

    def close(self) -> None:
        """Have all on disk and let go."""
        try:
            self.sync()
        finally:
            self._lock.close()

    def sync(self) -> None:
        """Records to disk, then their index lines."""
        for index in list(self._lines):
            lines = b"".join(self._lines.pop(index))
            try:
                fresh = not index.exists()
                _sync(index.with_suffix(".warc.gz"))
                _write(index, lines)
                _sync(index)
                if fresh:
                    _sync(self._folder)
            except OSError:
                self._ends.pop(index.stem, None)  # what has no line is cut off by the next write
                raise
        self._synced = time.monotonic()

    def store(
        self,
        run: datetime,
        listed: Listed,
        fetched_at: datetime,
        answer: Answer,
        *,
        about: Mapping[str, str] | None,
    ) -> Capture:
        """As ``Archive.store``."""
        earlier: Capture | None
        if answer.status == 304:
            earlier = self._known.latest.get(listed.url)
            if earlier is None:
                raise ValueError(f"304 for {listed.url}, of which the archive holds nothing")
            sha256, profile = earlier.sha256, NOT_MODIFIED
            capture = replace(
                self._capture(listed, fetched_at, earlier.content_type, sha256),
                etag=answer.header("ETag") or earlier.etag,
                last_modified=answer.header("Last-Modified") or earlier.last_modified,
            )
        else:
            sha256, profile = (digest(answer.body) if answer.status == 200 else ""), SAME_PAYLOAD
            earlier = self._known.payloads.get(sha256)
            capture = replace(
                self._capture(listed, fetched_at, answer.header("Content-Type"), sha256),
                status=404 if 300 <= answer.status < 400 else answer.status,
                etag=answer.header("ETag"),
                last_modified=answer.header("Last-Modified"),
            )
        records = Records(capture)
        for hop in answer.hops:
            records.response(hop.url, hop.status, hop.reason, hop.headers, b"")
        if earlier:
            place = records.revisit(answer, earlier, profile)
        else:
            place = records.response(answer.url, answer.status, answer.reason, answer.headers, answer.body)
        if about is None:
            records.request(answer)
        else:
            records.metadata(about)
        return self._append(run, capture, records, place, earlier)

    def deposit(
        self,
        run: datetime,
        listed: Listed,
        content_type: str,
        payload: bytes,
        about: Mapping[str, str],
        *,
        parts: Sequence[Part],
    ) -> Capture:
        """As ``Archive.deposit``; what it wrote may not be on disk yet."""
        capture = self._capture(listed, run, content_type, digest(payload))
        records = Records(capture)
        place = records.resource(capture.url, content_type, payload)
        records.metadata(about)
        for part in parts:
            records.resource(part.url, part.content_type, part.payload)
        return self._append(run, capture, records, place, None)

    def _capture(self, listed: Listed, fetched_at: datetime, content_type: str, sha256: str) -> Capture:
        return Capture(
            publisher=listed.publisher,
            url=listed.url,
            fetched_at=fetched_at.astimezone(UTC),
            status=200,
            content_type=content_type,
            sha256=sha256,
            warc="",
            offset=0,
            revisit=(listed.url, sha256) in self._known.at_url,
            listed_title=listed.title,
            listed_at=listed.listed_at,
            lang=listed.lang,
            ref_area=listed.ref_area,
            origin=listed.origin,
            etag="",
            last_modified="",
        )

    def _append(
        self, run: datetime, capture: Capture, records: Records, place: int, earlier: Capture | None
    ) -> Capture:
        """Append the records and remember the index line; when that fails the archive is as before."""
        name = run.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        warc, index = self._folder / f"{name}.warc.gz", self._folder / f"{name}.jsonl"
        end = self._ends.pop(name, None)
        if end is None:  # not yet written to, or the last write failed
            end = mend(warc, index)
        opening = b"" if end else Records(capture).info(warc.name)
        data = opening + records.data()
        record = end + len(opening) + place
        capture = replace(
            capture,
            warc=earlier.warc if earlier else f"{capture.publisher}/{warc.name}",
            offset=earlier.offset if earlier else record,
        )
        _write(warc, data)
        self._ends[name] = end + len(data)
        self._lines.setdefault(index, []).append(line_of(capture, record, end + len(data)))
        self._known.learn(capture)
        if time.monotonic() - self._synced > _WAIT:
            self.sync()
        return capture


def lock(folder: Path) -> IO[str]:
    """Hold a publisher's folder until the file is closed; raises ArchiveBusy when another process does."""
    folder.mkdir(parents=True, exist_ok=True)
    handle = (folder / ".lock").open("w")
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as e:
        handle.close()
        raise ArchiveBusy(f"{folder} is being written by another process") from e
    return handle


def _write(path: Path, data: bytes) -> None:
    """Append; when it cannot be written whole (a full disk), the file is as before."""
    with path.open("ab", buffering=0) as f:
        before = f.seek(0, os.SEEK_END)
        try:
            f.write(data)
            if f.tell() != before + len(data):
                raise OSError(f"{path} took only {f.tell() - before} of {len(data)} bytes: is the disk full?")
        except OSError:
            f.truncate(before)
            raise


def _sync(path: Path) -> None:
    """Have a file, or the names in a folder, on disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
