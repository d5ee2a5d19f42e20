"""How readers get a publication whole from an object store: data that stay as they are, a pointer put last.

The pointer is a small JSON object that names the ``sha256`` of the data; the data lie in ``versions/`` beside
it under that name. It is put on condition that it is still the one that the publisher saw.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from gd_pipeline.storage.lease import lease
from gd_pipeline.storage.objects import Objects, open_store


class Superseded(RuntimeError):
    """Another publisher was faster, and readers have its publication."""


@dataclass(frozen=True, slots=True)
class Release:
    """A data file and its pointer below a data root, by their names there; ``keep`` versions stay."""

    objects: Objects
    data: str
    pointer: str
    keep: int

    def pull(self) -> str | None:
        """Have what readers have as files, data before pointer; the pointer's tag, None without one."""
        try:
            found = open_store(self.objects.url).get(self.pointer)
        except FileNotFoundError:
            return None
        said, path = bytes(found.bytes()), self.objects.folder / self.pointer
        there = (self.objects.folder / self.data).exists() and path.exists()
        if not there or json.loads(path.read_bytes())["sha256"] != json.loads(said)["sha256"]:
            self.objects.fetch(self._version(said), self.data)
        if not there or path.read_bytes() != said:
            scratch = path.with_name(f".{path.name}.{os.getpid()}.new")
            scratch.write_bytes(said)
            scratch.replace(path)
        return str(found.meta["e_tag"])

    @contextmanager
    def publishing(self) -> Iterator[None]:
        """Pull, publish inside the block, push; one publisher at a time, a second one waits.

        The data are pushed first, then the pointer, by which readers have them. Raises Superseded when the
        lease ran out meanwhile and somebody else published; then nothing of ours is seen.
        """
        folder = self.pointer.rpartition("/")[0]
        with lease(self.objects.url, f"{folder}/.lease"):
            tag = self.pull()
            path = self.objects.folder / self.pointer
            before = path.read_bytes() if tag else None
            yield
            if path.exists() and (said := path.read_bytes()) != before:
                self._push(said, tag)

    def _push(self, said: bytes, tag: str | None) -> None:
        from obstore.exceptions import AlreadyExistsError, PreconditionError

        store = open_store(self.objects.url)
        version = self._version(said)
        try:
            store.head(version)
        except FileNotFoundError:
            store.put(version, self.objects.folder / self.data)
        try:
            store.put(self.pointer, said, mode={"e_tag": tag} if tag else "create")
        except (AlreadyExistsError, PreconditionError) as e:
            raise Superseded(f"{self.pointer} was replaced by another publisher") from e
        folder = version.rpartition("/")[0]
        versions = [found for chunk in store.list(folder) for found in chunk if found["path"] != version]
        for old in sorted(versions, key=lambda v: v["last_modified"], reverse=True)[self.keep :]:
            store.delete(old["path"])

    def _version(self, said: bytes) -> str:
        return f"{self.pointer.rpartition('/')[0]}/versions/{json.loads(said)['sha256']}"
