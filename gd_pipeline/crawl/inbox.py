"""Takes releases that were saved by hand out of the inbox folder into the archive.

A file lies in the inbox itself; when taken it is moved to ``done``, else to ``rejected`` with a file
``<name>.reason.txt`` beside it. What is known of a file may be said in a sidecar ``<name>.yaml`` (beside
``page.html`` a ``page.html.yaml``) with any of the keys ``title``, ``listed_at`` (YYYY-MM-DD or YYYY-MM),
``lang``, ``ref_area``, ``by``. How its text is read is the business of ``gd_pipeline.read``.
"""

from __future__ import annotations

import os
import pwd
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal
from urllib.parse import quote

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from gd_pipeline.crawl.archive import Archive, ArchiveBusy, Listed
from gd_pipeline.crawl.text import dated, decode, language
from gd_pipeline.crawl.warc import digest
from gd_pipeline.model.capture import Capture

PUBLISHER = "inbox"
MAX_BYTES = 64 * 1024 * 1024
TYPES = {
    ".html": "text/html", ".htm": "text/html", ".shtml": "text/html",
    ".txt": "text/plain", ".csv": "text/csv",
    ".xls": "application/vnd.ms-excel",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}  # fmt: skip
_BINARY = (".xls", ".xlsx")
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


def take_inbox(inbox: Path, archive: Archive, now: datetime) -> list[InboxItem]:
    """Archive the inbox's files in the order of their names; returns what became of each.

    Never raises for what the files hold. A file that is being written while it is read is left for the next
    time, and so are all when another process is taking them.
    """
    if not inbox.is_dir():
        return []
    names = [p for p in sorted(inbox.iterdir()) if _is_item(p)]
    if not names:
        return []
    try:
        with archive.writing(PUBLISHER):
            return list(_take(inbox, names, archive, now))
    except ArchiveBusy as e:
        return [InboxItem(p.name, "left", str(e)) for p in names]


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


def _take(inbox: Path, files: list[Path], archive: Archive, now: datetime) -> Iterator[InboxItem]:
    held = archive.captures(PUBLISHER)
    for path in files:
        try:
            before = path.lstat()
            about, payload = _examine(path)
            after = path.lstat()
            if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
                yield InboxItem(path.name, "left", "it is being written: it is taken the next time")
                continue
        except _Rejected as e:
            _move(path, inbox / "rejected", reason=str(e))
            yield InboxItem(path.name, "rejected", str(e))
            continue
        except OSError as e:
            yield InboxItem(path.name, "left", f"it cannot be read: {e.strerror or e}")
            continue
        listed = _listed(path, about, payload, {c.url for c in held})
        capture = next((c for c in held if c.sha256 == digest(payload) and _alike(c, listed)), None)
        if capture is None:
            deposited = {
                "via": "inbox",
                "original-name": path.name,
                "deposited-by": about.by or _owner(path),
                "deposited-at": now.isoformat(),
            }
            capture = archive.deposit(now, listed, TYPES[path.suffix.lower()], payload, deposited)
            held.append(capture)
            yield InboxItem(path.name, "archived", f"archived as {capture.url}", capture)
        else:
            yield InboxItem(path.name, "known", f"the same is archived as {capture.url}", capture)
        _move(path, inbox / "done")


def _examine(path: Path) -> tuple[_About, bytes]:
    """What is said of a file, and its bytes; raises _Rejected with the reason and what to do."""
    if path.is_symlink() or not path.is_file():
        raise _Rejected("It is no plain file: put the files themselves into the inbox.")
    suffix = path.suffix.lower()
    if suffix not in TYPES:
        raise _Rejected(
            f"Files of the kind {suffix or '(none)'} are not taken: save it as {', '.join(TYPES)}."
        )
    if path.stat().st_size > MAX_BYTES:
        raise _Rejected(f"It is larger than {MAX_BYTES} bytes: split it.")
    payload = path.read_bytes()
    if not payload.strip():
        raise _Rejected("It is empty: save the release again.")
    if suffix in _BINARY:
        return _about(path), payload
    if b"\0" in payload and not payload.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _Rejected(f"It is no text, though its name ends in {suffix}: give it the ending of what it is.")
    if decode(payload) is None:
        raise _Rejected("Its characters are neither UTF-8 nor GB18030 nor as declared: save it as UTF-8.")
    return _about(path), payload


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


def _listed(path: Path, about: _About, payload: bytes, urls: set[str]) -> Listed:
    # People save different pages under one name: each is a release of its own, no version of the other.
    url = name = f"inbox:///{quote(path.name)}"
    n = 1
    while url in urls:
        n += 1
        url = f"{name}?version={n}"
    suffix = path.suffix.lower()
    return Listed(
        publisher=PUBLISHER,
        url=url,
        title=about.title,
        listed_at=about.listed_at or dated(path.stem),
        lang=about.lang or language("" if suffix in _BINARY else decode(payload, TYPES[suffix]) or ""),
        ref_area=about.ref_area,
        origin=PUBLISHER,
    )


def _owner(path: Path) -> str:
    uid = path.stat().st_uid
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:  # as in a container
        return str(uid)


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
    for suffix in ("_files", ".files"):
        saved = path.with_name(path.stem + suffix)
        if saved.is_dir() and not (folder / saved.name).exists():
            saved.rename(folder / saved.name)
    sidecar = path.with_name(path.name + _SIDECAR)
    if sidecar.exists():
        sidecar.rename(target.with_name(target.name + _SIDECAR))
