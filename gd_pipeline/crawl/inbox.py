"""Takes releases that were saved by hand out of the inbox folder into the archive.

A file lies in the inbox itself; when taken it is moved to ``done``, else to ``rejected`` with a file
``<name>.reason.txt`` beside it. What is known of a file may be said in a sidecar ``<name>.yaml`` (beside
``page.html`` a ``page.html.yaml``) with any of the keys ``title``, ``listed_at`` (YYYY-MM-DD or YYYY-MM),
``lang``, ``ref_area``, ``by``. WARC and WACZ files are imported, each page under its publisher. How a file's
text is read is the business of ``gd_pipeline.read``.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal
from urllib.parse import quote

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from gd_pipeline.crawl.archive import Archive, ArchiveBusy, Listed
from gd_pipeline.crawl.imported import WACZ, WARC, import_crawl, owner
from gd_pipeline.crawl.saved import Saved, mhtml, page
from gd_pipeline.crawl.text import dated, decode, language
from gd_pipeline.crawl.warc import digest
from gd_pipeline.model.capture import Capture
from gd_pipeline.model.source import Source

PUBLISHER = "inbox"
MAX_BYTES = 64 * 1024 * 1024
TYPES = {
    ".html": "text/html", ".htm": "text/html", ".shtml": "text/html",
    ".mhtml": "multipart/related", ".mht": "multipart/related",
    ".txt": "text/plain", ".csv": "text/csv",
    ".xls": "application/vnd.ms-excel",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}  # fmt: skip
_BINARY = (".xls", ".xlsx")
_CRAWLS = (*WARC, WACZ)
_SIDECAR = ".yaml"


@dataclass(frozen=True, slots=True)
class InboxItem:
    """What became of a file: ``archived``, ``known`` (it was archived before), ``rejected`` or ``left``."""

    name: str
    outcome: Literal["archived", "known", "rejected", "left"]
    detail: str
    capture: Capture | None = None


class _About(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    title: str = ""
    listed_at: str = Field(default="", pattern=r"^(\d{4}-\d{2}(-\d{2})?)?$")
    lang: Literal["zh", "en", ""] = ""
    ref_area: str = ""
    by: str = ""


class _Rejected(ValueError):
    pass


class _Growing(Exception):
    pass


def take_inbox(
    inbox: Path, archive: Archive, now: datetime, sources: Sequence[Source] = ()
) -> list[InboxItem]:
    """Archive the inbox's files in the order of their names; returns what became of each.

    ``sources`` are the publishers whose pages are taken out of WARC and WACZ files.

    Never raises for what the files hold. A file that is being written while it is read is left for the next
    time, and so are all when another process is taking them.
    """
    names = waiting(inbox)
    if not names:
        return []
    try:
        with archive.writing(PUBLISHER):
            return list(_take(inbox, names, archive, now, sources))
    except ArchiveBusy as e:
        return [InboxItem(p.name, "left", str(e)) for p in names]


def waiting(inbox: Path) -> list[Path]:
    """The files that lie in the inbox to be taken, by name."""
    return [p for p in sorted(inbox.iterdir()) if _is_item(p)] if inbox.is_dir() else []


def _is_item(path: Path) -> bool:
    if path.name.startswith((".", "~")) or path.name.endswith((".part", ".tmp", ".crdownload")):
        return False
    if path.is_dir() and path.name in ("done", "rejected"):
        return False
    beside = path.with_name(path.name.removesuffix(_SIDECAR))
    if path.suffix == _SIDECAR and beside.exists():  # goes with its file
        return False
    return not _saved_with(path)


def _saved_with(path: Path) -> bool:
    """Whether a folder is the one that a browser saved beside a page, and goes with it."""
    stem = re.sub(r"(?:_files|\.files)$", "", path.name)
    return path.is_dir() and stem != path.name and any(path.with_name(stem + s).exists() for s in TYPES)


def _take(
    inbox: Path, files: list[Path], archive: Archive, now: datetime, sources: Sequence[Source]
) -> Iterator[InboxItem]:
    held = archive.captures(PUBLISHER)
    for path in files:
        try:
            before = path.lstat()
            if path.name.lower().endswith(_CRAWLS) and path.is_file():
                item = _take_crawl(path, archive, now, sources)
            else:
                item = _take_file(path, archive, now, held)
            after = path.lstat()
            if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
                raise _Growing("it is being written: it is taken the next time")
        except _Rejected as e:
            _move(path, inbox / "rejected", reason=str(e))
            yield InboxItem(path.name, "rejected", str(e))
        except (_Growing, ArchiveBusy) as e:
            yield InboxItem(path.name, "left", str(e))
        except OSError as e:
            yield InboxItem(path.name, "left", f"it cannot be read: {e.strerror or e}")
        else:
            _move(path, inbox / "done")
            yield item


def _take_file(path: Path, archive: Archive, now: datetime, held: list[Capture]) -> InboxItem:
    before = path.lstat()
    about, saved = _examine(path)
    after = path.lstat()
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise _Growing("it is being written: it is taken the next time")
    listed = _listed(path, about, saved, {c.url for c in held})
    sha256 = digest(saved.payload)
    capture = next((c for c in held if c.sha256 == sha256 and _alike(c, listed)), None)
    if capture is not None:
        return InboxItem(path.name, "known", f"the same is archived as {capture.url}", capture)
    deposited = {
        "via": "inbox",
        "original-name": path.name,
        "deposited-by": about.by or owner(path),
        "deposited-at": now.isoformat(),
        **({"saved-from": saved.address} if saved.address else {}),
    }
    capture = archive.deposit(now, listed, saved.content_type, saved.payload, deposited, parts=saved.parts)
    held.append(capture)
    return InboxItem(path.name, "archived", f"archived as {capture.url}", capture)


def _take_crawl(path: Path, archive: Archive, now: datetime, sources: Sequence[Source]) -> InboxItem:
    found = import_crawl(path, archive, sources, now, _about(path).by)
    if not found.taken:
        said = "; ".join([found.in_words(), *found.problems])
        raise _Rejected(f"It holds no release of a configured publisher that could be taken ({said}).")
    return InboxItem(path.name, "archived" if found.new else "known", found.in_words())


def _examine(path: Path) -> tuple[_About, Saved]:
    """What is said of a file, and what it holds; raises _Rejected with the reason and what to do."""
    if path.is_symlink() or not path.is_file():
        raise _Rejected("It is no plain file: put the files themselves into the inbox.")
    suffix = path.suffix.lower()
    if suffix not in TYPES:
        kinds = ", ".join((*TYPES, *_CRAWLS))
        raise _Rejected(f"Files of the kind {suffix or '(none)'} are not taken: save it as {kinds}.")
    if path.stat().st_size > MAX_BYTES:
        raise _Rejected(f"It is larger than {MAX_BYTES} bytes: split it.")
    data = path.read_bytes()
    if not data.strip():
        raise _Rejected("It is empty: save the release again.")
    if suffix in _BINARY:
        return _about(path), Saved(data, TYPES[suffix])
    if suffix in (".mhtml", ".mht"):
        try:
            saved = mhtml(data, _address(path))
        except ValueError as e:
            raise _Rejected(f"Of its page nothing is found, {e}: save it as HTML.") from e
    else:
        saved = page(data, TYPES[suffix], _folders(path), _address(path), MAX_BYTES)
    text = saved.payload
    if b"\0" in text and not text.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _Rejected(f"It is no text, though its name ends in {suffix}: give it the ending of what it is.")
    if decode(text, saved.content_type) is None:
        raise _Rejected("Its characters are neither UTF-8 nor GB18030 nor as declared: save it as UTF-8.")
    return _about(path), saved


def _address(path: Path) -> str:
    return f"inbox:///{quote(path.name)}"


def _folders(path: Path) -> list[Path]:
    """The folder that a browser saved beside a page."""
    beside = (path.with_name(path.stem + suffix) for suffix in ("_files", ".files"))
    return [folder for folder in beside if folder.is_dir() and not folder.is_symlink()]


def _about(path: Path) -> _About:
    sidecar = path.with_name(path.name + _SIDECAR)
    if not sidecar.exists():
        return _About()
    try:
        # As strings: YAML would make a date of 2024-04-12 and a truth of a language called no.
        return _About.model_validate(yaml.load(sidecar.read_text("utf-8"), yaml.BaseLoader) or {})
    except (yaml.YAMLError, ValidationError, UnicodeDecodeError) as e:
        raise _Rejected(f"Its sidecar {sidecar.name} cannot be understood: {e}") from e


def _alike(capture: Capture, listed: Listed) -> bool:
    """Whether the same was said of a capture; a file that is given a date now is worth reading again."""
    return (capture.listed_at, capture.listed_title, capture.lang, capture.ref_area) == (
        listed.listed_at,
        listed.title,
        listed.lang,
        listed.ref_area,
    )


def _listed(path: Path, about: _About, saved: Saved, urls: set[str]) -> Listed:
    # People save different pages under one name: each is a release of its own, no version of the other.
    url = name = _address(path)
    n = 1
    while url in urls:
        n += 1
        url = f"{name}?version={n}"
    binary = path.suffix.lower() in _BINARY
    text = "" if binary else decode(saved.payload, saved.content_type)
    return Listed(
        publisher=PUBLISHER,
        url=url,
        title=about.title,
        listed_at=about.listed_at or dated(path.stem),
        lang=about.lang or language(text or ""),
        ref_area=about.ref_area,
        origin=PUBLISHER,
    )


def _move(path: Path, folder: Path, reason: str = "") -> None:
    """Move a file, its sidecar and its saved folder; nothing that lies there already is replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    n = 1
    target = folder / path.name
    while os.path.lexists(target):
        n += 1
        target = folder / f"{path.stem}-{n}{path.suffix}"
    if reason:
        target.with_name(target.name + ".reason.txt").write_text(reason + "\n", "utf-8")
    # The file first: should the run be killed here, what is left behind is rejected and nothing is lost.
    path.rename(target)
    for beside in _folders(path):
        if not (folder / beside.name).exists():
            beside.rename(folder / beside.name)
    sidecar = path.with_name(path.name + _SIDECAR)
    if sidecar.exists():
        sidecar.rename(target.with_name(target.name + _SIDECAR))
