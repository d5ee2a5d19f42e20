"""Reads the whole archive back: every record against its digests, every capture against its hash.

What a crash or a full disk left behind the last record that is whole is cut off, as writing would do; what is
damaged before that is told and left alone, for a copy to be put in its place.
"""

from __future__ import annotations

import io
import json
import os
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeadersParserException

from gd_pipeline.crawl.archive import Archive, ArchiveBusy, ArchiveDamaged
from gd_pipeline.crawl.files import replace_file
from gd_pipeline.crawl.index import index_lines
from gd_pipeline.crawl.rebuild import lost, rebuild
from gd_pipeline.crawl.shelf import lock
from gd_pipeline.crawl.warc import digest

_UNREADABLE = (ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, zlib.error, ValueError, OSError)


@dataclass(slots=True)
class Verified:
    """What was read back; ``mended`` and ``damaged`` are said in words.

    ``lost`` counts captures that a torn file took with it: they are asked for again by the next crawl.
    """

    files: int = 0
    records: int = 0
    captures: int = 0
    lost: int = 0
    mended: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)


def verify(
    archive: Archive, mend: bool = True, tick: Callable[[str, int], None] = lambda name, of: None
) -> Verified:
    """Read everything back; with ``mend`` cut off torn tails of the parts that nobody is writing.

    ``tick`` is told each publisher before it is read, and how many there are.
    """
    return _Reading(archive.root, mend).run(tick)


class _Reading:
    """One reading of the archive."""

    def __init__(self, root: Path, mend: bool) -> None:
        self._root = root
        self._mend = mend
        self._found = Verified()
        self._hashes: dict[tuple[str, int], str] = {}  # of each record's payload, by file and place

    def run(self, tick: Callable[[str, int], None]) -> Verified:
        captures: list[dict[str, Any]] = []
        paths = [*self._root.glob("*/*.jsonl"), *self._root.glob("*/*.warc.gz")]
        folders = sorted({p.parent for p in paths})
        for folder in folders:
            tick(folder.name, len(folders))
            try:
                with lock(folder):
                    captures += self._part(folder)
            except ArchiveBusy as e:
                self._found.damaged.append(f"{e}: it was not looked at")
        for line in captures:
            self._found.captures += 1
            if line["sha256"] and self._hashes.get((line["warc"], line["offset"])) != line["sha256"]:
                place = f"{self._root / line['warc']} does not hold {line['url']} at byte {line['offset']}"
                self._found.damaged.append(place)
        return self._found

    def _part(self, folder: Path) -> Iterator[dict[str, Any]]:
        """The index lines of a publisher, after its files were read back."""
        if gone := lost(folder):
            self._restore(folder, f"{len(gone)} files of {folder} have no index")
        names = {p.name.removesuffix(".warc.gz") for p in folder.glob("*.warc.gz")}
        for name in sorted(names | {p.stem for p in folder.glob("*.jsonl")}):
            self._found.files += 1
            warc, index = folder / f"{name}.warc.gz", folder / f"{name}.jsonl"
            begin = 0
            for line in self._whole(warc, index):
                try:
                    for place, sha256 in _records(warc, begin, line["end"]):
                        self._hashes[f"{folder.name}/{warc.name}", place] = sha256
                        self._found.records += 1
                except _UNREADABLE as e:
                    broken = f"{warc} cannot be read between the bytes {begin} and {line['end']}: {e}"
                    self._found.damaged.append(broken)
                begin = line["end"]
                yield line

    def _restore(self, folder: Path, said: str) -> None:
        """Make lost indexes anew."""
        if not self._mend:
            self._found.damaged.append(f"{said} (only looked at, not done)")
            return
        try:
            self._found.mended.append(f"{said}: made anew, with {rebuild(folder)} captures")
        except ArchiveDamaged as e:
            self._found.damaged.append(str(e))

    def _whole(self, warc: Path, index: Path) -> list[dict[str, Any]]:
        """The index lines whose records are there; what is torn behind them is cut off."""
        lines, whole, bad = index_lines(index)
        size = warc.stat().st_size if warc.exists() else 0
        there = [line for line in lines if line["end"] <= size]
        lost = len(lines) - len(there)
        end = there[-1]["end"] if there else 0
        torn = index.exists() and index.stat().st_size > whole
        words = []
        if bad:  # nothing is cut off by an index that is damaged itself
            self._found.damaged.append(bad)
            return there
        if lost:
            words.append(f"{warc} ends at byte {size}: {lost} captures are lost, and are asked for again")
        if size > end:
            words.append(f"{warc}: {size - end} bytes behind its last whole record are cut off")
        if torn:
            words.append(f"{index}: half a line is cut off")
        self._found.lost += lost
        if not self._mend:
            self._found.damaged += [f"{w} (only looked at, not done)" for w in words]
            return there
        self._found.mended += words
        if lost or torn:
            kept = [json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in there]
            replace_file(index, b"".join(kept))
        if size > end:
            os.truncate(warc, end)
        return there


def _records(warc: Path, begin: int, end: int) -> Iterator[tuple[int, str]]:
    """(place, hash of the payload) of the records of one capture; raises ValueError for a false digest."""
    with warc.open("rb") as f:
        f.seek(begin)
        records = ArchiveIterator(io.BytesIO(f.read(end - begin)), check_digests=True)
    for record in records:
        payload = record.content_stream().read()
        if record.digest_checker.passed is False:
            raise ValueError(f"a {record.rec_type} record is not as its digests say")
        yield begin + records.get_record_offset(), digest(payload)
