"""The append-only archive: WARC/1.1 files that hold the bytes, beside them indexes (JSON lines) of captures.

Layout: ``<publisher>/<run>.warc.gz`` and ``<publisher>/<run>.jsonl``, where ``run`` is when the crawl began
(UTC). How files are written and what a crash leaves is the business of ``shelf``, how indexes are read of
``index``. What deserves to be archived is decided by ``crawler`` and ``inbox``.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeadersParserException

from gd_pipeline.crawl.index import ArchiveDamaged, read_indexes
from gd_pipeline.crawl.rebuild import lost
from gd_pipeline.crawl.shelf import ArchiveBusy, Listed, Part, Shelf
from gd_pipeline.crawl.warc import digest
from gd_pipeline.model.capture import Capture

if TYPE_CHECKING:
    from gd_pipeline.crawl.fetch import Answer  # it brings requests along

__all__ = ["Archive", "ArchiveBusy", "ArchiveDamaged", "Listed", "Part"]


class Archive:
    """The archive under ``root``; one object per process, one writing process per publisher at a time.

    ``fetch`` is told the name of each WARC file that is about to be read, so that it can be brought here.
    """

    def __init__(self, root: Path, fetch: Callable[[str], None] | None = None) -> None:
        self.root = root
        self._fetch = fetch
        self._held: dict[str, Shelf] = {}

    def publishers(self) -> list[str]:
        """The publishers that have a part of the archive, sorted."""
        files = (*self.root.glob("*/*.jsonl"), *self.root.glob("*/*.warc.gz"))
        return sorted({p.parent.name for p in files})

    def _restore(self, publisher: str) -> None:
        """Make lost indexes anew, unless a process is writing, which has done so."""
        if lost(self.root / publisher):
            with suppress(ArchiveBusy), self.writing(publisher):
                pass

    def captures(self, publisher: str | None = None) -> list[Capture]:
        """All captures (of one publisher) in the order of fetching, ties by publisher and place.

        Raises ArchiveDamaged when an index holds a line that is none.
        """
        names = self.publishers() if publisher is None else [publisher]
        self._settle(names)
        found = [c for name in names for c in read_indexes(self.root / name)]
        return sorted(found, key=lambda c: (c.fetched_at, c.publisher))

    def extent(self) -> str:
        """A token of what is indexed: while it is the same, so are the captures."""
        self._settle(self.publishers())
        sizes = sorted((str(p.relative_to(self.root)), p.stat().st_size) for p in self.root.glob("*/*.jsonl"))
        return digest(repr(sizes).encode())[:32]

    def _settle(self, publishers: Sequence[str]) -> None:
        """Have all index lines on disk, those of lost indexes too."""
        for held in self._held.values():
            held.sync()
        for name in publishers:
            if name not in self._held:
                self._restore(name)

    def versions(self, url: str) -> list[Capture]:
        """Every capture of an address, of whichever publisher, the oldest first."""
        return [c for c in self.captures() if c.url == url]

    def payload(self, capture: Capture) -> bytes:
        """The bytes of a capture (of the answer's decoded body), also of an unchanged one.

        Raises ArchiveDamaged when the record is not there or its bytes are not those that were stored.
        """
        path = self.root / capture.warc
        payload: bytes | None = None
        if self._fetch:
            self._fetch(capture.warc)
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
        shelf = Shelf(self.root, publisher)
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
