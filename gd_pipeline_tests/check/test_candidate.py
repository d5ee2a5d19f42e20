"""The candidate's tables as a whole: shape, contents, and that nothing depends on the order of arrival."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest
from statements import SOURCES, Page, at, build, capture, release, revised, rows, write

from gd_pipeline.check.candidate import build_candidate, fresh, row_counts
from gd_pipeline.check.database import spill
from gd_pipeline.model.capture import CrawlReport
from gd_pipeline.model.codes import LISTS, codes
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Observation, UnreadNumber
from gd_pipeline.model.store import Store
from gd_pipeline.model.tables import OF_THE_CHECKS, tables


def contents(con: duckdb.DuckDBPyConnection) -> dict[str, list[tuple[Any, ...]]]:
    return {t.name: rows(con, f"FROM {t.name}") for t in tables()}


def test_without_stage_files_every_table_is_there_and_empty(tmp_path: Path) -> None:
    con = duckdb.connect()
    counts = build_candidate(con, Store(tmp_path), [])
    lists = {f"dim_{name}": len(codes(name)) for name in LISTS}
    assert counts == {t.name: lists.get(t.name, 0) for t in tables()}
    assert row_counts(con) == counts


def test_tables_are_described_as_the_model_says(tmp_path: Path) -> None:
    con = duckdb.connect()
    build_candidate(con, Store(tmp_path), [])
    assert dict(rows(con, "SELECT table_name, comment FROM duckdb_tables()")) == {
        t.name: t.doc for t in tables()
    }
    for table in tables():
        found = rows(
            con,
            "SELECT column_name, data_type, is_nullable, comment FROM duckdb_columns() "
            f"WHERE table_name = '{table.name}' ORDER BY column_index",
        )
        types = {"TIMESTAMPTZ": "TIMESTAMP WITH TIME ZONE"}
        assert found == [(c.name, types.get(c.type, c.type), c.nullable, c.doc) for c in table.columns]
    keys = (
        "SELECT table_name, constraint_column_names FROM duckdb_constraints() "
        "WHERE constraint_type = 'PRIMARY KEY'"
    )
    assert dict(rows(con, keys)) == {t.name: list(t.key) for t in OF_THE_CHECKS}, "the suites hold the others"


def test_observation_ids_are_those_of_the_model(tmp_path: Path) -> None:
    page = Page().say("exports", 5e8).say("imports", 4e8, None).say("trade", 3.5, measure="yoy", partner="HK")
    con = build(tmp_path, page)
    assert {i for (i,) in rows(con, "SELECT observation_id FROM observations")} == {
        s.observation_id for s in page.statements
    }


def test_a_figure_without_period_is_kept_but_not_compared(tmp_path: Path) -> None:
    con = build(tmp_path, Page().say("exports", 5e8, None).say("exports", 7e8, None))
    assert rows(con, "SELECT (FROM observations SELECT count(*)), (FROM trade SELECT count(*))") == [(2, 0)]
    assert rows(con, "FROM agreements") == []


def unread(page: Page, start: int, reason: str, detail: str) -> UnreadNumber:
    d = page.document
    origin = (d.release_id, d.sha256, d.publisher, d.url, d.published_at, d.retrieved_at)
    return UnreadNumber("24", reason, detail, "24 measures", start, start + 2, *origin)


def test_unread_numbers_are_one_per_place_with_every_reason(tmp_path: Path) -> None:
    page, store = Page(), Store(tmp_path)
    captures = write(store, [page])
    numbers = [
        unread(page, 0, "no_unit", "bare"),
        unread(page, 9, "date", "a"),
        unread(page, 9, "no_unit", "b"),
    ]
    store.write("unread_numbers", "2024-04", UnreadNumber, numbers)
    con = duckdb.connect()
    build_candidate(con, store, SOURCES, captures)
    assert rows(con, "SELECT char_start, reason, detail FROM unread_numbers ORDER BY char_start") == [
        (0, "no_unit", "bare"),
        (9, "date", "date: a; no_unit: b"),
    ]
    assert rows(con, "SELECT unread FROM releases") == [(2,)]


def test_sources_say_how_the_last_crawl_went(tmp_path: Path) -> None:
    store = Store(tmp_path)
    page = Page(release("gacc")).say("exports", 5e8)
    captures = write(store, [page, Page(release("inbox", "saved"))])
    reports = [
        CrawlReport("gacc", at("2024-04-19T18:00"), "failed", "timeout", 0, 0, 0, 0, 0, 1),
        CrawlReport("gacc", at("2024-04-20T18:00"), "ok", "1 new", 1, 1, 0, 0, 0, 0),
        CrawlReport("gacc", at("2024-04-20T18:00"), "unchanged", "taken up again", 1, 0, 0, 1, 0, 0),
    ]
    store.write("crawls", "gacc", CrawlReport, reports)
    con = duckdb.connect()
    unseen = SOURCES[3].model_copy(update={"confirmed": False})
    build_candidate(con, store, (*SOURCES[:3], unseen), captures)
    said = (
        "SELECT publisher, status, detail, releases, observations, schedule FROM sources ORDER BY publisher"
    )
    similar = "its parameters are taken from similar sites"
    assert rows(con, said) == [
        ("gacc", "ok", "1 new", 1, 1, "monthly"),
        ("gdcustoms", "never_crawled", "no crawl yet", 0, 0, "monthly"),
        ("inbox", "ok", "not crawled: saved by hand", 1, 0, "irregular"),
        ("news", "unconfirmed", f"no crawl yet; {similar}", 0, 0, "monthly"),
        ("stats", "never_crawled", "no crawl yet", 0, 0, "monthly"),
    ]
    history = "SELECT status, listed, new, failed FROM source_status ORDER BY publisher, crawled_at"
    assert rows(con, history) == [("failed", 0, 0, 1), ("ok", 1, 1, 0)]


def many(seed: int) -> list[Page]:
    """Sixty releases that contradict each other in every way, some with several versions."""
    draw = random.Random(seed)
    out: list[Page] = []
    for n in range(60):
        publisher = draw.choice(["gacc", "gdcustoms", "stats", "news", "inbox"])
        day = draw.choice([None, "2024-04-07", "2024-04-18", "2024-05-09"])
        page = Page(release(publisher, f"r{n}", published=day))
        if draw.random() < 0.2 and out:
            page = revised(out[-1], f"2024-06-{n % 28 + 1:02d}T18:00")
        for _ in range(draw.randint(0, 6)):
            measure = draw.choice(["level", "level", "yoy", "share"])
            page.say(
                draw.choice(["trade", "exports", "imports"]),
                draw.choice([1e8, 1.1e8, 1.25e8]) if measure == "level" else draw.choice([4.5, 5.0]),
                draw.choice(["2024-01/2024-03", "2024-03/2024-03", None]),
                measure=measure,
                of=draw.choice(["trade", "CN"]) if measure == "share" else None,
                precision=draw.choice([1e4, 1e6]) if measure == "level" else 0.1,
                table=draw.random() < 0.5,
                approx=draw.random() < 0.1,
            )
        out.append(page)
    return out


@pytest.mark.parametrize("seed", range(3))
def test_order_of_arrival_changes_nothing(seed: int, tmp_path: Path) -> None:
    pages = many(seed)
    first = contents(build(tmp_path / "a", *pages))
    assert len(first["observations"]) > 100
    random.Random(seed).shuffle(pages)
    for page in pages:
        random.Random(seed).shuffle(page.statements)
    assert contents(build(tmp_path / "b", *pages)) == first


def test_building_again_in_the_same_database_gives_the_same(tmp_path: Path) -> None:
    store = Store(tmp_path / "stages")
    captures = write(store, many(7))
    con = duckdb.connect(str(fresh(tmp_path / "candidate" / "c.duckdb")))
    build_candidate(con, store, SOURCES, captures)
    first = contents(con)
    build_candidate(con, store, SOURCES, captures)
    assert contents(con) == first
    con.close()


def test_fresh_removes_what_a_killed_run_left(tmp_path: Path) -> None:
    path = tmp_path / "c.duckdb"
    path.write_bytes(b"half a file")
    (tmp_path / "c.duckdb.wal").write_bytes(b"half a log")
    spill(path).mkdir()
    with duckdb.connect(str(fresh(path))) as con:
        assert rows(con, "SELECT count(*) FROM duckdb_tables()") == [(0,)]
    assert not spill(path).exists()


def test_a_hundred_thousand_statements_build_quickly(tmp_path: Path) -> None:
    page = Page().say("exports", 1e8)
    (one,) = page.statements
    statements = [
        replace(
            one, period=f"{2000 + n % 24}-{n % 12 + 1:02d}/{2000 + n % 24}-{n % 12 + 1:02d}", char_start=6 * n
        )
        for n in range(100_000)
    ]
    statements = [
        replace(s, char_end=s.char_start + 5, product=f"HS{n % 5000:04d}") for n, s in enumerate(statements)
    ]
    store = Store(tmp_path)
    store.write("documents", "2024-04", Document, [page.document])
    store.write("observations", "2024-04", Observation, statements)
    con = duckdb.connect()
    began = time.perf_counter()
    counts = build_candidate(con, store, SOURCES, [capture(page)])
    took = time.perf_counter() - began
    assert counts["observations"] == counts["agreements"] == 100_000
    assert took < 15, f"{took:.1f} s"
