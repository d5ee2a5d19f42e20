"""The explain pages of all documents, written from the stage files; only those that are not up to date.

What a page shows is the business of ``explain``.
"""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import pyarrow.parquet as pq

from gd_pipeline.extract.stage import DOCUMENTS, OBSERVATIONS, UNREAD
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Extraction, Observation, UnreadNumber
from gd_pipeline.model.revision import revision
from gd_pipeline.model.store import Store
from gd_pipeline.publish.explain import MADE_FROM, explain_html

CODE = ("gd_pipeline.publish", "gd_pipeline.model")
"""The packages that decide what a page looks like and what its words are."""

_HEAD = 200
_MARK = ".explain_made_from"
"""The file that says of all pages what they were made from, so that a quiet night opens none."""


@dataclass(frozen=True, slots=True)
class PagesReport:
    """Pages ``written`` and ``up_to_date``, and the months ``waiting`` for their extraction to be made."""

    folder: Path
    written: int
    up_to_date: int
    waiting: tuple[str, ...] = ()


def page_path(release_id: str, sha256: str) -> str:
    """Where the page of a document's version lies, from the published file's folder: what ``explain`` of
    the table ``releases`` holds.
    """
    return f"explain/{release_id.replace('/', '__')}__{sha256[:8]}.html"


def write_pages(store: Store, target_dir: Path) -> PagesReport:
    """Write the page of every document version below ``target_dir``, the published file's folder.

    A page carries what it was made from and is left alone while that is the same. Each is replaced whole.
    Pages of versions that are not in the stages any more stay: an earlier published file may name them.
    """
    tokens = {month: _token(store, month) for month in store.parts(DOCUMENTS)}
    folder, made_from = target_dir / "explain", hashlib.sha256(repr(tokens).encode()).hexdigest()
    if (pages := _remembered(folder, made_from)) is not None:
        return PagesReport(folder, 0, pages)
    seen: set[str] = set()
    waiting: list[str] = []
    written = up_to_date = 0
    for month, token in tokens.items():
        if token is None:
            waiting.append(month)
            continue
        ids = pq.read_table(store.path(DOCUMENTS, month), columns=["release_id", "sha256"]).to_pylist()
        paths = {page_path(i["release_id"], i["sha256"]) for i in ids} - seen
        stale = {p for p in paths if not _is_made_from(target_dir / p, token)}
        seen |= paths
        if stale:
            _write(store, month, target_dir, stale, token)
        written += len(stale)
        up_to_date += len(paths) - len(stale)
    if all(tokens.values()):
        folder.mkdir(parents=True, exist_ok=True)
        folder.with_name(_MARK).write_text(f"{made_from} {_count(folder)} {written + up_to_date}", "utf-8")
    return PagesReport(folder, written, up_to_date, tuple(waiting))


def _count(folder: Path) -> int:
    return sum(e.name.endswith(".html") for e in os.scandir(folder))


def _remembered(folder: Path, made_from: str) -> int | None:
    """How many pages there are, if all were made from this and none was taken away; else None."""
    mark = folder.with_name(_MARK)
    known = mark.read_text("utf-8").split() if mark.exists() else []
    if len(known) != 3 or known[:2] != [made_from, str(_count(folder))]:
        return None
    return int(known[2])


def _token(store: Store, month: str) -> str | None:
    """What the month's pages are made from; None while its extraction is not that of its documents.

    Empty when the archive could not give all documents: then they are asked for again by every run.
    """
    documents = store.fingerprint(DOCUMENTS, month) or ""
    extraction = store.fingerprint(OBSERVATIONS, month)
    if extraction is None or extraction != store.fingerprint(UNREAD, month):
        return None
    if not extraction.startswith(documents):
        return None
    if not documents:
        return ""
    return hashlib.sha256(f"{extraction} pages {revision(*CODE)}".encode()).hexdigest()[:32]


def _is_made_from(page: Path, token: str) -> bool:
    try:
        with page.open(encoding="utf-8") as f:
            return bool(token) and MADE_FROM.format(token) in f.read(_HEAD)
    except FileNotFoundError:
        return False


def _write(store: Store, month: str, target_dir: Path, stale: set[str], token: str) -> None:
    # A version that was met under two addresses has the rows of each: only those of its own are shown.
    observations: defaultdict[tuple[str, str, str], list[Observation]] = defaultdict(list)
    unread: defaultdict[tuple[str, str, str], list[UnreadNumber]] = defaultdict(list)
    for o in store.read(OBSERVATIONS, month, Observation):
        observations[o.release_id, o.document_sha256, o.url].append(o)
    for u in store.read(UNREAD, month, UnreadNumber):
        unread[u.release_id, u.document_sha256, u.url].append(u)
    (target_dir / "explain").mkdir(parents=True, exist_ok=True)
    left = set(stale)
    for d in store.read(DOCUMENTS, month, Document):
        path = page_path(d.release_id, d.sha256)
        if path not in left:
            continue
        left.remove(path)
        key = (d.release_id, d.sha256, d.url)
        found = Extraction(tuple(observations[key]), tuple(unread[key]))
        page = target_dir / path
        scratch = page.with_name(f".{page.name}.new")
        scratch.write_text(explain_html(d, found, token), "utf-8")
        scratch.replace(page)
