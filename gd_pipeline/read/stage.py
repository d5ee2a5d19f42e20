"""The reading stage: captures to publication months (``catalogue``), a month's captures to ``documents``.

Both do nothing for what is up to date, and both replace whole parts, so that a run that was killed is made
good by the next one. How a page is read is the business of ``gd_pipeline.read.reader``.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Protocol

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from gd_pipeline.crawl.archive import ArchiveDamaged
from gd_pipeline.model.capture import Capture
from gd_pipeline.model.detail import ORIGIN, REJECTED_STAGE, with_origin
from gd_pipeline.model.detail import STAGE as ROWS_STAGE
from gd_pipeline.model.document import CHINA, Document, Problem
from gd_pipeline.model.made_from import made_from, unchanged
from gd_pipeline.model.source import Source
from gd_pipeline.model.store import Store, as_table, schema
from gd_pipeline.parallel import each
from gd_pipeline.read.detail import read_detail
from gd_pipeline.read.identity import Joined, Page, in_order, join, release_id
from gd_pipeline.read.reader import DETAIL, READER_VERSION, read

CATALOGUE = "catalogue"
_CATALOGUED = ("catalogued", "all")
"""Where it is remembered of which archive the catalogue is."""
DOCUMENTS = "documents"
TWINS = "twins"
"""Documents that say what another address of their publisher said: nobody needs them but the next reading."""
_GONE = (404, 410)


class Payloads(Protocol):
    """What reading needs of the archive."""

    def extent(self) -> str:
        """A token of what there is: while it is the same, so are the captures."""
        ...

    def captures(self) -> list[Capture]:
        """All captures in the order of fetching."""
        ...

    def payload(self, capture: Capture) -> bytes:
        """The bytes of a capture."""
        ...


@dataclass(frozen=True, slots=True)
class CatalogueReport:
    """``new`` captures were assigned; ``months`` are those whose part changed, ``captures`` all there are.

    ``damaged`` says which captures the archive could not give back; they are asked for again by every run.
    """

    new: int
    captures: int
    months: tuple[str, ...]
    damaged: tuple[str, ...] = ()

    @property
    def skipped(self) -> bool:
        """Whether there was nothing to do."""
        return not self.months


@dataclass(frozen=True, slots=True)
class _Catalogued:
    """How many captures the catalogue is of."""

    captures: int


@dataclass(frozen=True, slots=True)
class ReadReport:
    """What reading a month gave; ``problems`` counts problems by code; ``skipped`` when it was up to date."""

    month: str
    documents: int
    problems: dict[str, int]
    skipped: bool


def _is_page(capture: Capture) -> bool:
    return bool(capture.sha256) and capture.status not in _GONE


Key = tuple[str, str, str, str]
"""What makes a line of the catalogue: publisher, address, hash; the time, of the news that a page is gone."""


def _key(capture: Capture) -> Key:
    if _is_page(capture):
        return capture.publisher, capture.url, capture.sha256, ""
    return capture.publisher, capture.url, "", capture.fetched_at.isoformat()


_KEYED = ("publisher", "url", "sha256", "status", "fetched_at")


def _keys(captures: pa.Table) -> list[Key]:
    """The keys of captures as columns."""
    rows = zip(*(captures[c].to_pylist() for c in _KEYED), strict=True)
    return [
        (publisher, url, sha256, "") if sha256 and status not in _GONE
        else (publisher, url, "", when.astimezone(UTC).isoformat())
        for publisher, url, sha256, status, when in rows
    ]  # fmt: skip


def _of_use(capture: Capture) -> bool:
    """Bytes that were had for the first time, or the news that a page is gone."""
    return (_is_page(capture) and not capture.revisit) or capture.status in _GONE


def _month(when: datetime) -> str:
    return f"{when.astimezone(CHINA):%Y-%m}"


def _by_name(sources: Iterable[Source]) -> dict[str, Source]:
    return {s.name: s for s in sources}


def _listing(captures: pa.Table) -> str:
    """The fingerprint of a part of the catalogue: reader, what is listed, and by whom, in three words."""
    digest = hashlib.sha256()
    said = (captures[name].to_pylist() for name in ("listed_title", "listed_at"))
    for key, title, at in sorted(zip(_keys(captures), *said, strict=True)):
        digest.update(repr((key, title, at)).encode())
    publishers = ",".join(sorted(captures["publisher"].unique().to_pylist()))
    return f"{READER_VERSION} {digest.hexdigest()[:32]} {publishers}"


def _token(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _fingerprint(listing: str, sources: dict[str, Source]) -> str:
    """What a month's documents are made from: reader, captures, and their publishers' selectors."""
    captures, _, publishers = listing.rpartition(" ")
    known = {name: sources.get(name) for name in publishers.split(",")}
    ways = {
        name: _token(f"{s.selectors.model_dump_json()}:{s.lang}:{s.ref_area}") if s else "none"
        for name, s in known.items()
    }
    return made_from(_token(f"{READER_VERSION} {schema(Document)}"), _token(captures), ways)


def _month_of(archive: Payloads, sources: dict[str, Source], capture: Capture) -> str | ArchiveDamaged:
    """The month of a page's publication, else of its retrieval; or why its bytes are not to be had."""
    try:
        payload = archive.payload(capture)
    except ArchiveDamaged as e:
        return e
    document = read(payload, capture, sources.get(capture.publisher))
    return _month(document.published_at or capture.fetched_at)


def _prints(store: Store) -> dict[str, str]:
    """The fingerprints of the catalogue's parts by month."""
    return {month: store.fingerprint(CATALOGUE, month) or "" for month in store.parts(CATALOGUE)}


def _state(extent: str, prints: dict[str, str]) -> str:
    """A token of an archive, the reader, and what is in the catalogue of it."""
    return hashlib.sha256(f"{READER_VERSION} {extent} {prints}".encode()).hexdigest()[:32]


def update_catalogue(archive: Payloads, store: Store, sources: Sequence[Source]) -> CatalogueReport:
    """Assign each capture that is not yet in the catalogue to the month of its publication (Asia/Shanghai).

    A page without date goes to the month of its retrieval, the news that a page is gone to the month of its
    first capture. Months with nothing new are not touched; another reader version assigns all anew.
    """
    extent, prints = archive.extent(), _prints(store)
    if store.fingerprint(*_CATALOGUED) == _state(extent, prints):
        return CatalogueReport(0, store.read(*_CATALOGUED, _Catalogued)[0].captures, ())
    named = _by_name(sources)
    before = {
        month: _keys(pq.read_table(store.path(CATALOGUE, month), columns=list(_KEYED))) for month in prints
    }
    current = all(p.startswith(READER_VERSION + " ") for p in prints.values())
    listed = before if current else {}
    seen = {key for keys in listed.values() for key in keys}
    home = {key[:2]: month for month, keys in listed.items() for key in keys if key[2]}
    of_use = [c for c in archive.captures() if _of_use(c)]
    news: dict[Key, Capture] = {}
    for capture in of_use:
        if (key := _key(capture)) not in seen:
            news.setdefault(key, capture)
    pages = [c for c in news.values() if _is_page(c)]
    months = each(partial(_month_of, archive, named), pages, chunk=50)
    added: defaultdict[str, list[Capture]] = defaultdict(list)
    damaged: list[str] = []
    for key, capture in news.items():
        page = key[:2]
        month = next(months) if _is_page(capture) else home.get(page, _month(capture.fetched_at))
        if isinstance(month, ArchiveDamaged):
            damaged.append(f"{capture.url}: {month}")
            continue
        if _is_page(capture):
            home.setdefault(page, month)
        added[month].append(capture)
    for month, captures in sorted(added.items()):
        there = store.table(CATALOGUE, month, Capture) if month in listed else schema(Capture).empty_table()
        rows = pa.concat_tables([there, as_table(Capture, captures)])
        store.write_table(CATALOGUE, month, rows, _listing(rows))
    changed = {m for m, rows in added.items() if m in listed or [_key(c) for c in rows] != before.get(m)}
    emptied = before.keys() - listed.keys() - added.keys()
    for month in emptied:
        store.remove(CATALOGUE, month)
    if not damaged:
        state = _state(extent, _prints(store))
        store.write(*_CATALOGUED, _Catalogued, [_Catalogued(len(of_use))], state)
    new = sum(len(rows) for rows in added.values())
    return CatalogueReport(new, len(of_use), tuple(sorted(changed | emptied)), tuple(damaged))


def _with_rows(document: Document, payload: bytes, store: Store) -> Document:
    """Keep the rows of a download of the customs' online query; gives its document with what is wrong."""
    detail = read_detail(payload, document.title)
    d = document
    origin = (d.release_id, d.sha256, d.publisher, d.url, d.retrieved_at)
    for stage, rows in ((ROWS_STAGE, detail.table), (REJECTED_STAGE, detail.rejected)):
        if rows.num_rows:
            said = [
                pa.repeat(pa.scalar(v, f.type), rows.num_rows) for f, v in zip(ORIGIN, origin, strict=True)
            ]
            whole = pa.Table.from_arrays([*rows.columns, *said], schema=with_origin(rows.schema))
            store.write_table(stage, d.sha256, whole, READER_VERSION)
        else:
            store.remove(stage, d.sha256)
    return replace(document, problems=(*document.problems, *detail.problems))


def _problems(documents: pa.Table) -> Counter[str]:
    """How often each problem was met."""
    return Counter(pc.struct_field(pc.list_flatten(documents["problems"]), "code").to_pylist())


def _as_it_was(month: str, store: Store) -> ReadReport:
    """The report of a month that is up to date."""
    documents = pq.read_table(store.path(DOCUMENTS, month), columns=["problems"])
    return ReadReport(month, len(documents), dict(_problems(documents)), True)


_DAMAGED = "archive_damaged"


def _read(capture: Capture, archive: Payloads, store: Store, source: Source | None) -> Document:
    """The document of a capture; of one whose bytes are not to be had, an empty one that says so."""
    try:
        payload = archive.payload(capture)
    except ArchiveDamaged as e:
        lost = Problem(_DAMAGED, f"{e}: restore the file from a copy; it is tried again by every run")
        return replace(read(b"", capture, source), problems=(lost,))
    document = read(payload, capture, source)
    return _with_rows(document, payload, store) if document.kind == DETAIL else document


_Of = tuple[str, str, str, datetime]
"""Publisher, address, bytes and retrieval: of which capture a document is."""


def _places(documents: pa.Table) -> dict[_Of, int]:
    """Of which capture the rows are."""
    columns = (documents[name].to_pylist() for name in ("publisher", "url", "sha256", "retrieved_at"))
    return {key: n for n, key in enumerate(zip(*columns, strict=True))}


def _joined(documents: pa.Table) -> tuple[pa.Table, pa.Table]:
    """The documents with each release once, and their twins, both in the order of retrieval.

    What they were joined with before does not matter.
    """
    columns = ["publisher", "url", "sha256", "retrieved_at", "published_at", "title", "text"]
    pages = []
    for d in documents.select(columns).to_pylist():
        day = (when := d.pop("published_at")) and when.astimezone(CHINA).date()
        pages.append(Page(release_id(d["publisher"], d["url"]), published_on=day, **d))
    kept = join(pages)
    places = {k.place for k in kept}
    twins = [Joined(n, pages[n].release_id, ()) for n in in_order(pages) if n not in places]
    return _as_joined(documents, kept), _as_joined(documents, twins)


def _as_joined(documents: pa.Table, joined: Sequence[Joined]) -> pa.Table:
    """Those of the documents that are named, under the release and with the other addresses told of them."""
    taken = documents.take(pa.array([j.place for j in joined], pa.int64()))
    for name, values in (
        ("release_id", [j.release_id for j in joined]),
        ("also_at", [j.also_at for j in joined]),
    ):
        at = taken.schema.get_field_index(name)
        field = taken.schema.field(at)
        taken = taken.set_column(at, field, pa.array(values, field.type))
    return taken


def _known(month: str, store: Store, fingerprint: str) -> pa.Table:
    """What was read of a month before and would be read alike again."""
    found = [schema(Document).empty_table()]
    for stage in (DOCUMENTS, TWINS):
        if same := unchanged(store.fingerprint(stage, month) or "", fingerprint):
            table = store.table(stage, month, Document)
            found.append(table.filter(pc.is_in(table["publisher"], pa.array(sorted(same)))))
    return pa.concat_tables(found)


def read_month(month: str, archive: Payloads, store: Store, sources: Sequence[Source]) -> ReadReport:
    """Read the captures of a publication month into the stage ``documents``.

    Skipped when the month's captures, the publishers' selectors and the reader are what they were. Where
    captures came in addition, only they are read: the file is the same as if all were.
    """
    named = _by_name(sources)
    fingerprint = _fingerprint(store.fingerprint(CATALOGUE, month) or "", named)
    if store.fingerprint(DOCUMENTS, month) == fingerprint:
        return _as_it_was(month, store)
    captures = [c for c in store.read(CATALOGUE, month, Capture) if _is_page(c)]
    if not captures:
        skipped = store.fingerprint(DOCUMENTS, month) is None
        for stage in (DOCUMENTS, TWINS):
            store.remove(stage, month)
        return ReadReport(month, 0, {}, skipped)
    known = _known(month, store, fingerprint)
    place = _places(known)
    of = {(c.publisher, c.url, c.sha256, c.fetched_at): c for c in captures}
    fresh = [_read(c, archive, store, named.get(c.publisher)) for key, c in of.items() if key not in place]
    kept = known.take(pa.array([place[key] for key in of if key in place], pa.int64()))
    documents, twins = _joined(pa.concat_tables([kept, as_table(Document, fresh)]))
    problems = _problems(documents)
    made = "" if problems[_DAMAGED] else fingerprint
    if len(twins):
        store.write_table(TWINS, month, twins, made)
    else:
        store.remove(TWINS, month)
    store.write_table(DOCUMENTS, month, documents, made)
    return ReadReport(month, len(documents), dict(problems), False)
