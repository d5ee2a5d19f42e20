"""The append-only archive: WARC/1.1 files that hold the bytes, beside them indexes (JSON lines) of captures.

Layout: ``<publisher>/<run>.warc.gz`` and ``<publisher>/<run>.jsonl``, where ``run`` is when the crawl began
(UTC). A record is on disk before its line is appended to the index, so a line can be trusted; lines wait for
that up to a tenth of a second, to spare a slow disk. What lies behind the last whole line after a crash is
cut off when the file is next written to. What deserves to be archived is decided by ``crawler`` and
``inbox``.
"""

from __future__ import annotations

import fcntl
import json
import os
import time
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeadersParserException

from gd_pipeline.crawl.fetch import Answer
from gd_pipeline.crawl.warc import NOT_MODIFIED, SAME_PAYLOAD, Records, digest
from gd_pipeline.model.capture import Capture

_WAIT = 0.1  # seconds for which index lines may wait for the disk
_NAMES = tuple(f.name for f in fields(Capture))


class ArchiveBusy(RuntimeError):
    """Another process is writing this publisher's part of the archive."""


class ArchiveDamaged(RuntimeError):
    """A file of the archive is not as it was written; restore it from a copy."""


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


class Archive:
    """The archive under ``root``; one object per process, one writing process per publisher at a time."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._held: dict[str, _Shelf] = {}

    def publishers(self) -> list[str]:
        """The publishers that have a part of the archive, sorted."""
        return sorted({p.parent.name for p in self.root.glob("*/*.jsonl")})

    def captures(self, publisher: str | None = None) -> list[Capture]:
        """All captures (of one publisher) in the order of fetching, ties by publisher and place.

        Raises ArchiveDamaged when an index holds a line that is none.
        """
        for held in self._held.values():
            held.sync()
        names = self.publishers() if publisher is None else [publisher]
        found = [c for name in names for path in _indexes(self.root / name) for c in _read_index(path)]
        return sorted(found, key=lambda c: (c.fetched_at, c.publisher))

    def versions(self, url: str) -> list[Capture]:
        """Every capture of an address, of whichever publisher, the oldest first."""
        return [c for c in self.captures() if c.url == url]

    def payload(self, capture: Capture) -> bytes:
        """The bytes of a capture (of the answer's decoded body), also of an unchanged one.

        Raises ArchiveDamaged when the record is not there or its bytes are not those that were stored.
        """
        path = self.root / capture.warc
        payload: bytes | None = None
        try:
            with path.open("rb") as f:
                f.seek(capture.offset)
                record = next(iter(ArchiveIterator(f)), None)
                payload = record.content_stream().read() if record else None
        except FileNotFoundError as e:
            raise ArchiveDamaged(f"{path} is missing") from e
        except (ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, zlib.error) as e:
            raise ArchiveDamaged(f"{path} holds no record at byte {capture.offset}") from e
        if payload is None or (capture.sha256 and digest(payload) != capture.sha256):
            raise ArchiveDamaged(f"{path} does not hold {capture.url} at byte {capture.offset}")
        return bytes(payload)

    @contextmanager
    def writing(self, publisher: str) -> Iterator[None]:
        """Hold the publisher's part for writing; raises ArchiveBusy when another process does."""
        if publisher in self._held:
            yield
            return
        shelf = _Shelf(self.root, publisher)
        self._held[publisher] = shelf
        try:
            yield
        finally:
            del self._held[publisher]
            shelf.close()

    def sync(self, publisher: str) -> None:
        """Have on disk all that was stored for a publisher, whose part must be held for writing."""
        self._held[publisher].sync()

    def store(
        self,
        run: datetime,
        listed: Listed,
        fetched_at: datetime,
        answer: Answer,
        *,
        about: Mapping[str, str] | None = None,
    ) -> Capture:
        """Archive an answer: new bytes as request and response, known bytes or a 304 as a revisit.

        With ``about`` it is an answer that somebody else was given: a metadata record stands for the request.

        ``answer`` has status 200, 304 (of a URL that was captured before, else ValueError), 404, 410, or that
        of a redirect away from a page that is no more: its capture says 404.
        """
        with self.writing(listed.publisher):
            return self._held[listed.publisher].store(run, listed, fetched_at, answer, about=about)

    def deposit(
        self,
        run: datetime,
        listed: Listed,
        content_type: str,
        payload: bytes,
        about: Mapping[str, str],
        *,
        parts: Sequence[Part] = (),
    ) -> Capture:
        """Archive a file that came by hand: a ``resource`` record, and a metadata record with ``about``.

        ``parts`` are what came with it; they are kept as resources too, and are no captures.
        """
        with self.writing(listed.publisher):
            capture = self._held[listed.publisher].deposit(
                run, listed, content_type, payload, about, parts=parts
            )
            self.sync(listed.publisher)
            return capture


class _Shelf:
    """One publisher's part, held for writing."""

    def __init__(self, root: Path, publisher: str) -> None:
        self._root = root
        self._folder = root / publisher
        self._lock = lock(self._folder)
        self._payloads: dict[str, Capture] = {}
        self._at_url: set[tuple[str, str]] = set()
        self._latest: dict[str, Capture] = {}
        self._ends: dict[str, int] = {}
        self._lines: dict[Path, list[bytes]] = {}  # of records that may not be on disk yet, by index
        self._synced = time.monotonic()
        for path in _indexes(self._folder):
            for capture in _read_index(path):
                self._learn(capture)

    def close(self) -> None:
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

    def _learn(self, capture: Capture) -> None:
        if capture.sha256:
            self._payloads.setdefault(capture.sha256, capture)
            self._at_url.add((capture.url, capture.sha256))
            latest = self._latest.get(capture.url)
            if latest is None or capture.fetched_at >= latest.fetched_at:  # what is imported may be older
                self._latest[capture.url] = capture

    def store(
        self,
        run: datetime,
        listed: Listed,
        fetched_at: datetime,
        answer: Answer,
        *,
        about: Mapping[str, str] | None,
    ) -> Capture:
        earlier: Capture | None
        if answer.status == 304:
            earlier = self._latest.get(listed.url)
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
            earlier = self._payloads.get(sha256)
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
            revisit=(listed.url, sha256) in self._at_url,
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
            end = _mend(warc, index)
        opening = b"" if end else Records(capture).info(warc.name)
        data = opening + records.data()
        record = end + len(opening) + place
        capture = replace(
            capture,
            warc=earlier.warc if earlier else f"{capture.publisher}/{warc.name}",
            offset=earlier.offset if earlier else record,
        )
        line = {name: getattr(capture, name) for name in _NAMES}
        line |= {
            "fetched_at": capture.fetched_at.isoformat(),
            "record": record,
            "end": end + len(data),
        }
        _write(warc, data)
        self._lines.setdefault(index, []).append(json.dumps(line, ensure_ascii=False).encode() + b"\n")
        self._ends[name] = end + len(data)
        self._learn(capture)
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


def _indexes(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.jsonl"))


def index_lines(index: Path) -> tuple[list[dict[str, Any]], int, str]:
    """The whole lines of an index, where they end, and in words what is wrong with one, if anything is."""
    data = index.read_bytes() if index.exists() else b""
    whole = data.rfind(b"\n") + 1
    lines: list[dict[str, Any]] = []
    bad = ""
    for number, line in enumerate(data[:whole].split(b"\n")[:-1], start=1):
        try:
            lines.append(json.loads(line))
        except ValueError as e:
            bad = bad or f"{index} holds a line that is no JSON, line {number}: {e}"
    return lines, whole, bad


def _lines(index: Path) -> tuple[list[dict[str, Any]], int]:
    lines, whole, bad = index_lines(index)
    if bad:
        raise ArchiveDamaged(bad)
    return lines, whole


def _read_index(index: Path) -> Iterator[Capture]:
    for line in _lines(index)[0]:
        yield Capture(
            **{name: line[name] for name in _NAMES if name != "fetched_at"},
            fetched_at=datetime.fromisoformat(line["fetched_at"]),
        )


def _mend(warc: Path, index: Path) -> int:
    """Cut off what a crash left behind the last indexed record; returns where the WARC file goes on."""
    lines, whole = _lines(index)
    end = int(lines[-1]["end"]) if lines else 0
    if index.exists() and index.stat().st_size > whole:
        os.truncate(index, whole)
    size = warc.stat().st_size if warc.exists() else 0
    if size < end:
        raise ArchiveDamaged(f"{warc} ends at byte {size}, its index knows of {end}")
    if size > end:
        os.truncate(warc, end)
    return end


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
