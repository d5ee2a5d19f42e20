"""What a candidate is made from: stage files, captures and sources, offered to SQL as relations.

Also the fingerprint of all of it, by which a run tells that there is nothing to rebuild. What becomes of the
relations is said in ``candidate`` and ``best``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import MISSING, fields
from typing import Any

import duckdb
import pyarrow as pa

from gd_pipeline.check import detail
from gd_pipeline.check.ddl import name, text
from gd_pipeline.model.capture import Capture, CrawlReport
from gd_pipeline.model.codes import LISTS, codes
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Observation, UnreadNumber
from gd_pipeline.model.period import Period
from gd_pipeline.model.policy import PolicyDocument, PolicyGoal, PolicyMeasure, PolicyReference
from gd_pipeline.model.release_calendar import release_calendar
from gd_pipeline.model.revision import revision
from gd_pipeline.model.source import Source
from gd_pipeline.model.store import Store, schema
from gd_pipeline.model.tables import tables

STAGES: dict[str, type] = {
    "documents": Document,
    "observations": Observation,
    "unread_numbers": UnreadNumber,
    "policy_measures": PolicyMeasure,
    "policy_goals": PolicyGoal,
    "policy_documents": PolicyDocument,
    "policy_references": PolicyReference,
    "crawls": CrawlReport,
}
"""The stages that are read, with the kind of their rows; each is the relation ``in_<stage>``."""


def _columns(kind: type, rows: Sequence[Any]) -> pa.Table:
    """Dataclass rows as an Arrow table, column by column."""
    return pa.table(
        {f.name: [getattr(r, f.name) for r in rows] for f in fields(kind)},
        schema=schema(kind),
    )


def _periods(con: duckdb.DuckDBPyConnection) -> pa.Table:
    """The distinct period texts with their dates and frequency; all null for a text that is no period."""
    rows = con.execute(
        "SELECT DISTINCT period FROM in_observations WHERE period IS NOT NULL ORDER BY period"
    ).fetchall()
    out: list[tuple[str, Any, Any, str | None]] = []
    for (period,) in rows:
        try:
            parsed = Period.parse(period)
            well_formed = str(parsed) == period and (parsed.first is None or parsed.first <= parsed.last)
            out.append(
                (period, parsed.start, parsed.end, parsed.freq) if well_formed else (period, None, None, None)
            )
        except ValueError:
            out.append((period, None, None, None))
    kinds = (
        ("period", pa.string()),
        ("period_start", pa.date32()),
        ("period_end", pa.date32()),
        ("freq", pa.string()),
    )
    return pa.table({n: pa.array([r[i] for r in out], kind) for i, (n, kind) in enumerate(kinds)})


def _sources(sources: Sequence[Source]) -> pa.Table:
    columns = ("name", "title", "lang", "ref_area", "kind", "schedule")
    texts = {c: pa.array([str(getattr(s, c)) for s in sources], pa.string()) for c in columns}
    return pa.table({**texts, "confirmed": pa.array([s.confirmed for s in sources], pa.bool_())})


def _select(con: duckdb.DuckDBPyConnection, store: Store, stage: str, kind: type) -> str:
    """SQL: the rows of a stage; a column that older files do not have says what its field says by default.

    The history of crawls is never written anew, so its files are as old as the data root.
    """
    files = f"read_parquet({text(store.glob(stage))}, union_by_name = true, file_row_number = true)"
    there = {column for column, *_ in con.execute(f"DESCRIBE SELECT * FROM {files}").fetchall()}
    columns = []
    for f in fields(kind):
        if f.name not in there and f.default is MISSING:
            raise ValueError(f"{store.root / stage}: no column {f.name}; run the stages before this one anew")
        column = name(f.name) if f.name in there else "NULL"
        if isinstance(f.default, int | str):
            column = f"coalesce({column}, {text(str(f.default))})"
        columns.append(f"{column} AS {name(f.name)}")
    return f"SELECT {', '.join(columns)}, file_row_number AS seq FROM {files}"


@contextmanager
def relations(
    con: duckdb.DuckDBPyConnection, store: Store, sources: Sequence[Source], captures: Sequence[Capture]
) -> Iterator[None]:
    """Offer ``in_<stage>``, ``in_captures``, ``in_sources`` and ``in_periods`` inside the block.

    A stage without files is an empty relation. ``seq`` is a row's place in its file or sequence.
    """
    given: list[str] = []
    views: list[str] = []

    def register(relation: str, table: pa.Table) -> None:
        con.register(relation, table)
        given.append(relation)

    try:
        for stage, kind in STAGES.items():
            if store.parts(stage):
                con.execute(f"CREATE OR REPLACE TEMP VIEW in_{stage} AS {_select(con, store, stage, kind)}")
                views.append(f"in_{stage}")
            else:
                empty = schema(kind).empty_table()
                register(f"in_{stage}", empty.append_column("seq", pa.array([], pa.int64())))
        seq = pa.array(range(len(captures)), pa.int64())
        register("in_captures", _columns(Capture, captures).append_column("seq", seq))
        register("in_sources", _sources(sources))
        register("in_periods", _periods(con))
        yield
    finally:
        for relation in given:
            con.unregister(relation)
        for view in views:
            con.execute(f"DROP VIEW IF EXISTS temp.{view}")


def _of_captures(captures: Sequence[Capture]) -> Iterator[str]:
    """What of the captures reaches a table: first place of each version, which is newest, gone since when."""
    first: dict[tuple[str, str], Capture] = {}
    newest: dict[str, str] = {}
    gone: dict[str, Capture] = {}
    for c in sorted(captures, key=lambda c: c.fetched_at):
        if c.status in (404, 410):
            gone.setdefault(c.url, c)
        elif c.sha256 and c.status < 400:
            first.setdefault((c.url, c.sha256), c)
            newest[c.url] = c.sha256
            gone.pop(c.url, None)
    for (url, sha256), c in sorted(first.items()):
        yield f"{url} {sha256} {c.fetched_at.isoformat()} {c.warc} {c.offset} {newest[url] == sha256}"
    for url, c in sorted(gone.items()):
        yield f"gone {url} {c.fetched_at.isoformat()}"


def digest_of(captures: Sequence[Capture]) -> str:
    """A token of what of the captures reaches a table."""
    digest = hashlib.sha256()
    for line in _of_captures(captures):
        digest.update(line.encode())
        digest.update(b"\n")
    return digest.hexdigest()


def fingerprint(store: Store, sources: Sequence[Source], captures: str) -> str:
    """A token of everything that the candidate's tables depend on: stage files, captures, sources, rules.

    ``captures`` is their digest (``digest_of``).
    Two runs with the same token would build the same tables. Of the crawls only the report that the tables
    show counts, so that a night without news leaves the token as it was once its report says the same.
    """
    digest = hashlib.sha256()

    def add(line: str) -> None:
        digest.update(line.encode())
        digest.update(b"\n")

    add(f"check {revision('gd_pipeline.check')}")
    for table in tables():
        add(repr(table))
    for code_list in LISTS:
        add(repr(codes(code_list)))
    add(repr(release_calendar()))
    for source in sorted(sources, key=lambda s: s.name):
        add(source.model_dump_json())
    for stage in (*STAGES, *detail.STAGES):
        for part in store.parts(stage):
            if stage == "crawls":
                reports = store.read(stage, part, CrawlReport)
                add(repr(max(reports, key=lambda r: r.crawled_at, default=None)))
            else:
                size = store.path(stage, part).stat().st_size
                add(f"{stage} {part} {store.fingerprint(stage, part)} {size}")
    add(captures)
    return digest.hexdigest()
