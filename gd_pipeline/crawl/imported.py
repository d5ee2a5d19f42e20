"""Takes the releases of crawls that were made elsewhere into the archive: wget, browsertrix, Common Crawl.

A WARC file (also compressed), a WACZ file, a folder of either, or a folder as ``wget --mirror`` leaves it
(``host/path``). Bytes, time of fetching and headers are kept, with a note of where they came from. Taken is
what is on a configured publisher's host and may be a release; pages that list releases are not, for their
titles would be read as statements.
"""

from __future__ import annotations

import os
import pwd
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any
from urllib.parse import unquote, urlsplit

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeadersParserException

from gd_pipeline.crawl.archive import Archive, Listed
from gd_pipeline.crawl.crawler import secure_hosts
from gd_pipeline.crawl.fetch import Answer, address_on
from gd_pipeline.crawl.shells import challenge, is_home, shell
from gd_pipeline.crawl.text import parsed
from gd_pipeline.crawl.warc import digest
from gd_pipeline.model.source import Source

WARC = (".warc", ".warc.gz")
WACZ = ".wacz"
MAX_BYTES = 32 * 1024 * 1024
_UNREADABLE = (ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, zlib.error, ValueError, OSError)
_TYPES = {
    ".html": "text/html", ".htm": "text/html", ".shtml": "text/html",
    ".csv": "text/csv", ".txt": "text/plain",
    ".pdf": "application/pdf", ".xls": "application/vnd.ms-excel", ".doc": "application/msword",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}  # fmt: skip
_KINDS = ("text/html", "application/xhtml", "text/plain", "text/csv", "application/pdf", "excel", "word",
          "officedocument", "octet-stream")  # fmt: skip


@dataclass(slots=True)
class Imported:
    """What became of a crawl: ``new`` captures, ``known`` ones, what was ``left`` by reason, problems."""

    new: int = 0
    known: int = 0
    left: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)

    @property
    def taken(self) -> int:
        """Captures that the archive has now, also if it had them before."""
        return self.new + self.known

    def in_words(self) -> str:
        """All of it in a line."""
        left = ", ".join(f"{n} {reason}" for reason, n in sorted(self.left.items()))
        return f"{self.new} new, {self.known} known" + (f"; left: {left}" if left else "")


@dataclass(frozen=True, slots=True)
class _Found:
    """An answer within a crawl; ``whence`` says where it stands."""

    url: str
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    fetched_at: datetime
    whence: Mapping[str, str]

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


class _Left(Exception):
    """A record that is not taken, and why in a few words."""


def import_crawl(
    path: Path, archive: Archive, sources: Sequence[Source], now: datetime, by: str = ""
) -> Imported:
    """Archive what a crawl has of the ``sources``; a crawl that was imported before adds nothing.

    Never raises for what the files hold; raises ArchiveBusy when another process writes to the archive.
    """
    out = Imported()
    publishers = {host: source for source in reversed(sources) for host in source.hosts}
    held: dict[str, set[tuple[str, str]]] = {}
    with ExitStack() as stack:
        for found in _answers(path, out):
            try:
                source, url = _release(found, publishers)
            except _Left as e:
                out.left[str(e)] += 1
                continue
            name = source.name
            if name not in held:
                stack.enter_context(archive.writing(name))
                held[name] = {(c.url, c.sha256) for c in archive.captures(name)}
            sha256 = digest(found.body)
            if (url, sha256) in held[name]:
                out.known += 1
                continue
            held[name].add((url, sha256))
            listed = Listed(name, url, "", "", source.lang, source.ref_area, "import")
            answer = Answer(url, url, found.status, found.reason, found.headers, (), found.body)
            about = {
                "via": "import",
                "original-name": path.name,
                "imported-by": by or owner(path),
                "imported-at": now.isoformat(),
                **found.whence,
            }
            archive.store(now, listed, found.fetched_at, answer, about=about)
            out.new += 1
    return out


def owner(path: Path) -> str:
    """Whose file it is."""
    uid = path.stat().st_uid
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:  # as in a container
        return str(uid)


def _release(found: _Found, publishers: Mapping[str, Source]) -> tuple[Source, str]:
    """Whose release an answer is, and its address; raises _Left when it is none."""
    source = publishers.get(urlsplit(found.url).netloc.lower().removesuffix(":80").removesuffix(":443"))
    url = address_on(found.url, source.hosts, secure_hosts(source)) if source else None
    if source is None or url is None:
        raise _Left("of other hosts")
    if found.status != 200:
        raise _Left("without a page")
    kind = found.header("Content-Type")
    if not any(k in kind for k in _KINDS):
        raise _Left("of other kinds")
    if challenge(found.status, found.header, found.body):
        raise _Left("challenges")
    if shell(url, kind, found.body):
        raise _Left("without content")
    if is_home("/x", url) or _lists(url, kind, found.body, source):
        raise _Left("that list releases")
    return source, url


def _lists(url: str, kind: str, body: bytes, source: Source) -> bool:
    """Whether a page lists releases: a configured listing, or one whose tags name a column and no article."""
    if any(_numbered(url) == _numbered(listing.url) for listing in source.listings):
        return True  # its first page or a further one beside it
    page = parsed(body, kind)
    if page is None:
        return kind.startswith(("application/json", "text/json"))
    names = {(m.attributes.get("name") or "").lower() for m in page.css("meta[name]")}
    return "columnname" in names and "articletitle" not in names


def _numbered(url: str) -> str:
    """An address without scheme, query and number of a further page: the same for all pages of a listing."""
    path = urlsplit(url).netloc + urlsplit(url).path
    return re.sub(r"(?:/index)?(?:_\d+)?(?:/|\.s?html?)?$", "", path)


def _answers(path: Path, out: Imported) -> Iterator[_Found]:
    """The answers within a path, in order; what cannot be read is told in ``out``."""
    if path.is_dir():
        for inner in sorted(p for p in path.rglob("*") if p.is_file() and not p.is_symlink()):
            if inner.name.endswith((*WARC, WACZ)):
                yield from _answers(inner, out)
            elif mirrored := _mirrored(inner, path):
                yield mirrored
        return
    try:
        if path.name.endswith(WACZ):
            with zipfile.ZipFile(path) as packed:
                for name in sorted(n for n in packed.namelist() if n.endswith(WARC)):
                    with packed.open(name) as f:
                        yield from _records(f, f"{path.name}/{name}", out)
        else:
            with path.open("rb") as f:
                yield from _records(f, path.name, out)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, *_UNREADABLE) as e:
        out.problems.append(f"{path.name} cannot be read on: {e}")


def _records(f: IO[bytes], name: str, out: Imported) -> Iterator[_Found]:
    for record in ArchiveIterator(f, arc2warc=True, check_digests=True):
        if record.rec_type not in ("response", "resource"):
            continue
        if not _said(record, "WARC-Target-URI").startswith("http"):
            continue
        try:
            found = _found(record, name)
        except _Left as e:
            out.left[str(e)] += 1
            continue
        yield found


def _found(record: ArcWarcRecord, name: str) -> _Found:
    if record.rec_headers.get_header("WARC-Truncated"):
        raise _Left("cut off")
    try:
        body = bytearray()
        while piece := record.content_stream().read(1 << 16):
            body += piece
            if len(body) > MAX_BYTES:
                raise _Left("too large")
    except (zlib.error, EOFError) as e:
        raise _Left("damaged") from e
    if record.digest_checker.passed is False:
        raise _Left("damaged")
    http = record.http_headers
    if http is None:  # a resource: the bytes themselves
        headers: tuple[tuple[str, str], ...] = (("Content-Type", _said(record, "Content-Type")),)
        status, reason = 200, "OK"
    else:
        headers = tuple(
            (k, v) for k, v in http.headers if k.lower() not in ("content-encoding", "transfer-encoding")
        )
        status, reason = int(http.get_statuscode() or 0), http.statusline.partition(" ")[2]
    return _Found(
        _said(record, "WARC-Target-URI"),
        status,
        reason,
        headers,
        bytes(body),
        datetime.fromisoformat(_said(record, "WARC-Date").replace("Z", "+00:00")).astimezone(UTC),
        {"original-file": name, "original-record": _said(record, "WARC-Record-ID")},
    )


def _said(record: Any, name: str) -> str:
    return str(record.rec_headers.get_header(name) or "")


def _mirrored(file: Path, root: Path) -> _Found | None:
    """A file of a mirror ``host/path``; None for one that is none or too large."""
    parts = file.relative_to(root).parts
    kind = _TYPES.get(file.suffix.lower())
    if len(parts) < 2 or "." not in parts[0] or kind is None or file.stat().st_size > MAX_BYTES:
        return None
    path = "/".join(parts[1:])
    when = datetime.fromtimestamp(os.stat(file).st_mtime, UTC)
    url = f"http://{parts[0]}/{unquote(path)}"
    whence = {"original-file": "/".join(parts), "time": "when the mirrored file was written"}
    return _Found(url, 200, "OK", (("Content-Type", kind),), file.read_bytes(), when, whence)
