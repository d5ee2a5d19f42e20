"""The indexes of the archive: read once by a process, then only what was appended; made anew where lost.

An index is a line of JSON for each capture of a WARC file. Who may write it is decided in ``shelf``.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.json as pajson

from gd_pipeline.model.capture import Capture

NAMES = tuple(f.name for f in fields(Capture))
_FEW = 1 << 16
"""So many bytes of lines are read one by one: setting up more costs more."""
_TYPES = {"status": pa.int64(), "offset": pa.int64(), "revisit": pa.bool_()}
_PARSE = pajson.ParseOptions(
    explicit_schema=pa.schema([(name, _TYPES.get(name, pa.string())) for name in NAMES]),
    unexpected_field_behavior="ignore",
)


class ArchiveDamaged(RuntimeError):
    """A file of the archive is not as it was written; restore it from a copy."""


class Known:
    """What a publisher's captures hold, for the next one: bytes, addresses, the latest of each address."""

    def __init__(self) -> None:
        self.payloads: dict[str, Capture] = {}
        self.at_url: set[tuple[str, str]] = set()
        self.latest: dict[str, Capture] = {}

    def learn(self, capture: Capture) -> None:
        """Take one up; what is imported may be older than what is known."""
        if capture.sha256:
            self.payloads.setdefault(capture.sha256, capture)
            self.at_url.add((capture.url, capture.sha256))
            latest = self.latest.get(capture.url)
            if latest is None or capture.fetched_at >= latest.fetched_at:
                self.latest[capture.url] = capture


def line_of(capture: Capture, record: int, end: int) -> bytes:
    """The index line of a capture whose record begins at ``record`` and whose last one ends at ``end``."""
    line = {name: getattr(capture, name) for name in NAMES}
    line |= {"fetched_at": capture.fetched_at.isoformat(), "record": record, "end": end}
    return json.dumps(line, ensure_ascii=False).encode() + b"\n"


def indexes(folder: Path) -> list[Path]:
    """The indexes of a publisher, in the order of its crawls."""
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


def whole_lines(index: Path) -> tuple[list[dict[str, Any]], int]:
    """The same; raises ArchiveDamaged where something is wrong."""
    lines, whole, bad = index_lines(index)
    if bad:
        raise ArchiveDamaged(bad)
    return lines, whole


@dataclass(slots=True)
class _Held:
    """What this process has read of an index: up to ``end``, when the file was as ``stamp`` says."""

    stamp: tuple[int, int, int] = (0, 0, 0)
    end: int = 0
    captures: list[Capture] = field(default_factory=list)


_HELD: dict[Path, _Held] = {}


def read_indexes(folder: Path) -> Iterator[Capture]:
    """The captures of a publisher, in the order of their lines.

    A file that only grew since this process read it is read from there on; after any other change all of it
    is. Raises ArchiveDamaged for a line that is none.
    """
    paths = indexes(folder)
    news: list[tuple[Path, _Held, bytes]] = []
    for path in paths:
        stat = path.stat()
        stamp = (stat.st_ino, stat.st_size, stat.st_mtime_ns)
        held = _HELD.get(path, _Held())
        if stamp == held.stamp:
            continue
        if stamp[0] != held.stamp[0] or stat.st_size <= held.stamp[1]:
            held = _Held()
        with path.open("rb") as f:
            f.seek(held.end)
            data = f.read(stat.st_size - held.end)
        whole = data[: data.rfind(b"\n") + 1]
        news.append((path, _Held(stamp, held.end + len(whole), held.captures), whole))
    try:
        found = iter(_parse(b"".join(lines for _, _, lines in news)))
        for path, held, lines in news:
            more = [next(found) for _ in range(lines.count(b"\n"))]
            _HELD[path] = _Held(held.stamp, held.end, held.captures + more)
    except (ValueError, KeyError, TypeError, StopIteration) as e:
        for path, _, _ in news:
            whole_lines(path)
        raise ArchiveDamaged(f"an index in {folder} holds a line that is no capture: {e}") from e
    for path in paths:
        yield from _HELD[path].captures


def _parse(lines: bytes) -> Iterable[Capture]:
    if len(lines) < _FEW:
        found = map(json.loads, lines.split(b"\n")[:-1])
        return (
            Capture(
                **{n: line[n] for n in NAMES} | {"fetched_at": datetime.fromisoformat(line["fetched_at"])}
            )
            for line in found
        )
    table = pajson.read_json(pa.BufferReader(lines), pajson.ReadOptions(use_threads=False), _PARSE)
    if any(column.null_count for column in table.columns):
        raise ValueError("a field is missing")
    columns = {name: _values(table[name].combine_chunks()) for name in NAMES}
    columns["fetched_at"] = list(map(datetime.fromisoformat, columns["fetched_at"]))
    del table
    pa.default_memory_pool().release_unused()
    return map(Capture, *columns.values())


def _values(column: pa.Array) -> list[Any]:
    """A column's values; of equal texts one is made, most being said in every line."""
    if not pa.types.is_string(column.type):
        return list(column.to_pylist())
    coded = column.dictionary_encode()
    words = coded.dictionary.to_pylist()
    return [words[n] for n in coded.indices.to_pylist()]


def mend(warc: Path, index: Path) -> int:
    """Cut off what a crash left behind the last indexed record; returns where the WARC file goes on."""
    lines, whole = whole_lines(index)
    end = int(lines[-1]["end"]) if lines else 0
    if index.exists() and index.stat().st_size > whole:
        os.truncate(index, whole)
    size = warc.stat().st_size if warc.exists() else 0
    if size < end:
        raise ArchiveDamaged(f"{warc} ends at byte {size}, its index knows of {end}")
    if size > end:
        os.truncate(warc, end)
    return end
