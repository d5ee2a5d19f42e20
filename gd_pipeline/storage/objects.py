"""A data root on an object store, and the working folder that stages work in as if it were the data root.

Stages append, rename, lock and let DuckDB open files, which objects do not allow; so a step pulls objects
that it reads, works on files, and pushes the files that changed. Every object is replaced whole, and they are
put in the order of the patterns, so that a push that was killed leaves what a killed run leaves on a disk.
Which step needs what is the business of whoever calls; how readers get a publication whole, of ``release``.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Any

_STATE = ".objects.json"
_MANY = 1 << 23  # bytes of a download that are held at once


@cache
def open_store(url: str) -> Any:
    """The store of a URL (``s3://bucket/prefix``); keys and endpoint are in the environment (``AWS_...``)."""
    from obstore.store import from_url

    return from_url(url)


@dataclass(frozen=True, slots=True)
class Objects:
    """The objects below ``url`` and the working folder in which they are files; can be given to processes."""

    url: str
    folder: Path

    def pull(self, *patterns: str) -> None:
        """Have the objects of these names as files: what changed is fetched, what was deleted goes.

        A pattern is a path with ``*`` (which crosses folders). Names that begin with a dot are left alone,
        and so are files that were never pushed.
        """
        with self._state() as known:
            for pattern in patterns:
                there = dict(self.listed(pattern))
                for name, tag in there.items():
                    was = known.get(name)
                    if was is None or was[0] != tag or not (self.folder / name).exists():
                        known[name] = [self.fetch(name), *_stamp(self.folder / name)]
                for name in [n for n in known if fnmatch(n, pattern) and n not in there]:
                    (self.folder / name).unlink(missing_ok=True)
                    del known[name]

    def push(self, *patterns: str) -> None:
        """Put the files of these names that are new or changed, pattern by pattern; delete what is gone."""
        store = open_store(self.url)
        with self._state() as known:
            for pattern in patterns:
                files = {n: self.folder / n for n in self._files(pattern)}
                for name, path in files.items():
                    stamp = _stamp(path)
                    was = known.get(name)
                    if was is None or was[1:] != stamp:
                        tag = str(store.put(name, path)["e_tag"])
                        known[name] = [tag, *stamp]
                for name in [n for n in known if fnmatch(n, pattern) and n not in files]:
                    store.delete(name)
                    del known[name]

    def fetch(self, name: str, to: str = "") -> str:
        """One object as a file, replaced whole; the tag of its content. Raises FileNotFoundError."""
        target = self.folder / (to or name)
        target.parent.mkdir(parents=True, exist_ok=True)
        scratch = target.with_name(f".{target.name}.{os.getpid()}.new")
        found = open_store(self.url).get(name)
        with scratch.open("wb") as f:
            for chunk in found.stream(min_chunk_size=_MANY):
                f.write(chunk)
        scratch.replace(target)
        return str(found.meta["e_tag"])

    def fetch_missing(self, name: str) -> None:
        """One object as a file if there is no such file yet; for what never changes once it is there."""
        if not (self.folder / name).exists():
            with self._state() as known, suppress(FileNotFoundError):  # whoever opens it says so
                known[name] = [self.fetch(name), *_stamp(self.folder / name)]

    def listed(self, pattern: str) -> Iterator[tuple[str, str]]:
        """The names of a pattern in the store, each with the tag of its content."""
        folder = pattern.partition("*")[0].rpartition("/")[0]
        for chunk in open_store(self.url).list(folder or None):
            for found in chunk:
                if fnmatch(found["path"], pattern) and not _hidden(found["path"]):
                    yield found["path"], str(found["e_tag"])

    def _files(self, pattern: str) -> list[str]:
        base = self.folder / pattern.partition("*")[0].rpartition("/")[0]
        if not base.is_dir():
            return []
        names = (p.relative_to(self.folder).as_posix() for p in base.rglob("*") if p.is_file())
        return sorted(n for n in names if fnmatch(n, pattern) and not _hidden(n))

    @contextmanager
    def _state(self) -> Iterator[dict[str, list[Any]]]:
        """What was last known to be the same here and there: name -> tag, size, time of change."""
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / _STATE
        with (self.folder / ".objects.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            known: dict[str, list[Any]] = json.loads(path.read_bytes()) if path.exists() else {}
            try:
                yield known
            finally:
                scratch = path.with_suffix(".new")
                scratch.write_text(json.dumps(known), "utf-8")
                scratch.replace(path)


def _stamp(path: Path) -> list[int]:
    stat = path.stat()
    return [stat.st_size, stat.st_mtime_ns]


def _hidden(name: str) -> bool:
    return any(part.startswith(".") for part in name.split("/")) or name.endswith((".tmp", ".new", ".wal"))
