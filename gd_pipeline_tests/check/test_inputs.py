"""What a candidate is made from: its fingerprint, and stage files of older programs."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pyarrow.parquet as pq
import pytest
from statements import SOURCES, Page, at, capture, rows, write

from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.check.inputs import digest_of, fingerprint
from gd_pipeline.model.capture import CrawlReport
from gd_pipeline.model.observation import Observation
from gd_pipeline.model.store import Store


def test_fingerprint_follows_everything_that_reaches_a_table(tmp_path: Path) -> None:
    page = Page().say("exports", 5e8)
    store = Store(tmp_path)
    captures = write(store, [page])
    first = fingerprint(store, SOURCES, digest_of(captures))
    assert fingerprint(store, SOURCES[::-1], digest_of(captures[::-1])) == first
    assert fingerprint(store, SOURCES, digest_of([*captures, capture(page, "2024-05-01T18:00")])) == first, (
        "only seen again"
    )
    assert (
        fingerprint(store, SOURCES, digest_of([*captures, capture(page, "2024-05-01T18:00", 404)])) != first
    )
    assert fingerprint(store, SOURCES[:2], digest_of(captures)) != first
    report = CrawlReport("gacc", at("2024-04-20T18:00"), "ok", "", 1, 1, 0, 0, 0, 0)
    store.write("crawls", "gacc", CrawlReport, [report])
    crawled = fingerprint(store, SOURCES, digest_of(captures))
    assert crawled != first
    store.write("observations", "2024-04", Observation, page.statements, "another extractor")
    assert fingerprint(store, SOURCES, digest_of(captures)) != crawled


def test_the_history_of_crawls_outlives_new_columns(tmp_path: Path) -> None:
    store = Store(tmp_path)
    captures = write(store, [Page().say("exports", 5e8)])
    for name, day, known in (("old", "2024-04-20", 10), ("gacc", "2024-04-21", 13)):
        report = CrawlReport("gacc", at(f"{day}T18:00"), "ok", "", 1, 1, 0, 0, 0, 0, 7, 8, 9)
        store.write("crawls", name, CrawlReport, [report])
        table = pq.read_table(store.path("crawls", name))
        pq.write_table(table.select(table.column_names[:known]), store.path("crawls", name))
    con = duckdb.connect()
    build_candidate(con, store, SOURCES, captures)
    assert rows(con, "SELECT waiting FROM source_status ORDER BY crawled_at") == [(0,), (7,)]


def test_a_stage_of_an_older_program_is_said_to_be_one(tmp_path: Path) -> None:
    store = Store(tmp_path)
    captures = write(store, [Page().say("exports", 5e8)])
    path = store.path("observations", "2024-04")
    pq.write_table(pq.read_table(path).drop_columns(["rule"]), path)
    with pytest.raises(ValueError, match="no column rule; run the stages before this one anew"):
        build_candidate(duckdb.connect(), store, SOURCES, captures)
