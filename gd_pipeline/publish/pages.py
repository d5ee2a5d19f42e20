"""The explain pages of all documents, written from the stage files; only those that are not up to date.

What a page shows is the business of ``explain``.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from gd_pipeline.extract.stage import DOCUMENTS, OBSERVATIONS, UNREAD
from gd_pipeline.model.document import Document
from gd_pipeline.model.made_from import ways
from gd_pipeline.model.observation import Extraction, Observation, UnreadNumber
from gd_pipeline.model.revision import revision
from gd_pipeline.model.store import Store, as_rows
from gd_pipeline.publish.explain import MADE_FROM, explain_html

T = TypeVar("T")

CODE = ("gd_pipeline.publish", "gd_pipeline.model")
"""The packages that decide what a page looks like and what its words are."""

_HEAD = 200
_MARK = ".explain_made_from"
"""The file that says what the pages of each month were made from, so that those of no other are opened."""


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
    folder = target_dir / "explain"
    tokens = {month: _token(store, month) for month in store.parts(DOCUMENTS)}
    known, pages = _remembered(folder)
    if tokens == known:
        return PagesReport(folder, 0, pages)
    seen: set[str] = set()
    written = 0
    for month, token in tokens.items():
        if token is None:
            continue
        paths = _paths(store, month) - seen
        seen |= paths
        if token != known.get(month):
            written += _write(store, month, target_dir, paths)
    folder.mkdir(parents=True, exist_ok=True)
    whole = {month: token for month, token in tokens.items() if token}
    mark = {"files": _count(folder), "pages": len(seen), "months": whole}
    folder.with_name(_MARK).write_text(json.dumps(mark), "utf-8")
    waiting = tuple(month for month, token in tokens.items() if token is None)
    return PagesReport(folder, written, len(seen) - written, waiting)


def _count(folder: Path) -> int:
    return sum(e.name.endswith(".html") for e in os.scandir(folder))


def _remembered(folder: Path) -> tuple[Mapping[str, str | None], int]:
    """What the months' pages were made from and how many they are; nothing if one was taken away."""
    try:
        mark = json.loads(folder.with_name(_MARK).read_text("utf-8"))
        return (mark["months"], mark["pages"]) if mark["files"] == _count(folder) else ({}, 0)
    except (FileNotFoundError, ValueError, TypeError, KeyError):
        return {}, 0


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


def _paths(store: Store, month: str) -> set[str]:
    """The pages of a month's versions."""
    ids = pq.read_table(store.path(DOCUMENTS, month), columns=["release_id", "sha256"])
    return set(map(page_path, *(column.to_pylist() for column in ids.columns)))


def _stale(store: Store, month: str, target_dir: Path, paths: set[str]) -> dict[str, tuple[int, str]]:
    """The pages that are not up to date: the document's place in its part, and what its page is made from."""
    documents = store.fingerprint(DOCUMENTS, month) or ""
    by = f"{store.fingerprint(OBSERVATIONS, month)} pages {revision(*CODE)}".removeprefix(documents)
    columns = ["release_id", "sha256", "url", "retrieved_at", "publisher"]
    known = ways(documents)
    pages: dict[str, tuple[int, str]] = {}
    for n, d in enumerate(pq.read_table(store.path(DOCUMENTS, month), columns=columns).to_pylist()):
        said = f"{known.get(d['publisher'], documents)} {list(d.values())} {by}"
        token = hashlib.sha256(said.encode()).hexdigest()[:32] if documents else ""
        pages.setdefault(page_path(d["release_id"], d["sha256"]), (n, token))
    return {p: page for p, page in pages.items() if p in paths and not _is_made_from(target_dir / p, page[1])}


def _is_made_from(page: Path, token: str) -> bool:
    try:
        with page.open(encoding="utf-8") as f:
            return bool(token) and MADE_FROM.format(token) in f.read(_HEAD)
    except FileNotFoundError:
        return False


def _write(store: Store, month: str, target_dir: Path, paths: set[str]) -> int:
    """Write those of a month's pages that are not up to date; the number of them."""
    stale = _stale(store, month, target_dir, paths)
    if not stale:
        return 0
    places = [n for n, _ in stale.values()]
    documents = as_rows(Document, store.table(DOCUMENTS, month, Document).take(pa.array(places)))
    releases = pa.array({d.release_id for d in documents})
    # A version that was met under two addresses has the rows of each: only those of its own are shown.
    observations: defaultdict[tuple[str, str, str], list[Observation]] = defaultdict(list)
    unread: defaultdict[tuple[str, str, str], list[UnreadNumber]] = defaultdict(list)
    for o in _of(store, OBSERVATIONS, month, Observation, releases):
        observations[o.release_id, o.document_sha256, o.url].append(o)
    for u in _of(store, UNREAD, month, UnreadNumber, releases):
        unread[u.release_id, u.document_sha256, u.url].append(u)
    (target_dir / "explain").mkdir(parents=True, exist_ok=True)
    for document, (path, (_, token)) in zip(documents, stale.items(), strict=True):
        key = (document.release_id, document.sha256, document.url)
        found = Extraction(tuple(observations[key]), tuple(unread[key]))
        page = target_dir / path
        scratch = page.with_name(f".{page.name}.new")
        scratch.write_text(explain_html(document, found, token), "utf-8")
        scratch.replace(page)
    return len(stale)


def _of(store: Store, stage: str, month: str, kind: type[T], releases: pa.Array) -> list[T]:
    """The rows of some releases."""
    table = store.table(stage, month, kind)
    return as_rows(kind, table.filter(pc.is_in(table["release_id"], releases)))
