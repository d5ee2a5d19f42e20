"""Makes an index that was lost anew from its WARC file.

The records of a capture lie together: hops of redirects, the answer or the file, then the one record that
refers to it (request or metadata), which also bears what the listing said; then files that came with it. What
a crash tore off behind them becomes no line.
"""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeadersParserException

from gd_pipeline.crawl.files import replace_file
from gd_pipeline.crawl.index import ArchiveDamaged, Known, indexes, line_of, read_indexes
from gd_pipeline.crawl.warc import LISTED
from gd_pipeline.model.capture import Capture

_MEMBER = b"\x1f\x8b\x08"
_GZIP = re.compile(re.escape(_MEMBER))
_TORN = (ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, zlib.error, ValueError)


@dataclass(frozen=True, slots=True)
class _Record:
    """What is needed of a record, which lies at ``start:end`` of its file."""

    start: int
    end: int
    kind: str
    name: str
    main: str  # of which record it tells
    listed: dict[str, Any]
    capture: Capture


def lost(folder: Path) -> list[Path]:
    """The WARC files of a publisher that have no index."""
    there = {p.stem for p in indexes(folder)}
    return [p for p in sorted(folder.glob("*.warc.gz")) if p.name.removesuffix(".warc.gz") not in there]


def rebuild(folder: Path) -> int:
    """Write the indexes that a publisher's files lack; how many captures they name.

    Its part of the archive must be held for writing. A file in which no record is whole gets no index.
    """
    if not (gone := lost(folder)):
        return 0
    known, count = Known(), 0
    for capture in read_indexes(folder):
        known.learn(capture)
    for warc in gone:
        lines = [line_of(c, record, end) for c, record, end in _captures(warc, known)]
        if lines:
            replace_file(warc.with_name(warc.name.removesuffix(".warc.gz") + ".jsonl"), b"".join(lines))
        count += len(lines)
    return count


def _captures(warc: Path, known: Known) -> Iterator[tuple[Capture, int, int]]:
    """(capture, where its record begins, where its last one ends) of a file, in order."""
    records = list(_records(warc))
    about = {r.main: r.listed for r in records if r.main}
    begins = [n for n, r in enumerate(records) if r.name in about]
    for n, behind in zip(begins, [*begins, len(records)][1:], strict=True):
        last = behind - 1
        while behind < len(records) and records[last].kind == "response":
            last -= 1  # the hops that lead to the next answer
        found = _complete(records[n], about[records[n].name], known)
        if found is not None:
            known.learn(found)
            yield found, records[n].start, records[last].end


def _complete(record: _Record, listed: dict[str, Any], known: Known) -> Capture | None:
    """The capture with what earlier ones know; None where its bytes are in no file that is left."""
    capture = replace(record.capture, **listed)
    if record.kind == "revisit":
        if capture.status == 304:
            latest = known.latest.get(capture.url)
            if latest is None:
                return None
            capture = replace(
                capture, status=200, content_type=latest.content_type, sha256=latest.sha256,
                etag=capture.etag or latest.etag, last_modified=capture.last_modified or latest.last_modified,
            )  # fmt: skip
        earlier = known.payloads.get(capture.sha256)
        if earlier is None:
            return None
        capture = replace(capture, warc=earlier.warc, offset=earlier.offset)
    return replace(capture, revisit=(capture.url, capture.sha256) in known.at_url)


def _records(warc: Path) -> Iterator[_Record]:
    """The records of a file up to the first that is not whole; raises ArchiveDamaged if others follow it."""
    end = 0
    with warc.open("rb") as f:
        records = ArchiveIterator(f)
        try:
            for record in records:
                record.content_stream().read()
                start, length = records.get_record_offset(), records.get_record_length()
                if start + length == warc.stat().st_size and not _whole(warc, start):
                    return
                end = start + length
                yield _record(record, warc, start, end)
        except _TORN as e:
            f.seek(end + 1)
            if any(map(_begins_record, _GZIP.split(f.read())[1:])):
                raise ArchiveDamaged(f"{warc} has no index and cannot be read at byte {end}: {e}") from e


def _whole(warc: Path, start: int) -> bool:
    """Whether the last record of a file ends as it should: a torn one may be read nearly to its end."""
    with warc.open("rb") as f:
        f.seek(start)
        member = zlib.decompressobj(31)
        member.decompress(f.read())
        return member.eof


def _begins_record(data: bytes) -> bool:
    try:
        return zlib.decompressobj(31).decompress(_MEMBER + data[:4096], 5) == b"WARC/"
    except zlib.error:
        return False


def _record(record: ArcWarcRecord, warc: Path, start: int, end: int) -> _Record:
    def header(name: str) -> str:
        return str(record.rec_headers.get_header(name) or "")

    def http(name: str) -> str:
        return str(record.http_headers.get_header(name) or "") if record.http_headers else ""

    kind = str(record.rec_type)
    answered = kind in ("response", "revisit") and record.http_headers is not None
    status = int(record.http_headers.get_statuscode()) if answered else 200
    whole = kind in ("resource", "revisit") or status == 200
    kept, _, digest = header("WARC-Payload-Digest").partition(":")
    capture = Capture(
        publisher=warc.parent.name,
        url=header("WARC-Target-URI"),
        fetched_at=_moment(header("WARC-Date")),
        status=404 if 300 <= status < 400 and kind == "response" else status,
        content_type=http("Content-Type") if answered else header("Content-Type"),
        sha256=base64.b32decode(digest).hex() if kept == "sha256" and whole else "",
        warc=f"{warc.parent.name}/{warc.name}",
        offset=start,
        revisit=False,
        listed_title="",
        listed_at="",
        lang="",
        ref_area="",
        origin="crawl" if answered else "inbox",
        etag=http("ETag"),
        last_modified=http("Last-Modified"),
    )
    listed = json.loads(header(LISTED) or "{}")
    main = header("WARC-Concurrent-To") if kind in ("request", "metadata") else ""
    return _Record(start, end, kind, header("WARC-Record-ID"), main, listed, capture)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(UTC)
