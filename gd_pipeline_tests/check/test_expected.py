"""The table of due releases: which release counts for which period, and from which day on one is missing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import duckdb
from statements import SOURCES, Page, at, release, write

from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.check.inputs import digest_of, fingerprint
from gd_pipeline.model.capture import CrawlReport
from gd_pipeline.model.store import Store

TITLE = "（8）进出口商品收发货人所在地总值表"


def bulletin(name: str, published: str | None) -> Page:
    return Page(replace(release("gacc", name, published=published), title=f"{TITLE} {name}"))


def due(tmp_path: Path, pages: list[Page], crawled: str) -> list[tuple[object, ...]]:
    store = Store(tmp_path)
    captures = write(store, pages)
    store.write("crawls", "gacc", CrawlReport, [CrawlReport("gacc", at(crawled), "ok", "", 0, 0, 0, 0, 0, 0)])
    con = duckdb.connect()
    build_candidate(con, store, SOURCES, captures)
    return con.execute(
        "SELECT period, due_on::VARCHAR, outcome, release_id, published_on::VARCHAR, days_late "
        "FROM expected_releases WHERE series = 'customs_bulletin' ORDER BY period"
    ).fetchall()


def test_a_release_counts_for_the_last_month_that_it_speaks_of(tmp_path: Path) -> None:
    march = bulletin("march", "2024-04-18T02:00").say("exports", 5e8, "2024-01/2024-03")
    april = bulletin("april", "2024-06-03T02:00").say("exports", 7e8, "2024-01/2024-04")
    april.say("exports", 9e12, "2030-01/2030-12", measure="target")
    undated = bulletin("undated", None).say("exports", 8e8, "2024-01/2024-05")
    assert due(tmp_path, [april, march, undated], "2024-06-28T18:00") == [
        ("2024-03/2024-03", "2024-04-20", "on_time", "gacc/march", "2024-04-18", 0),
        ("2024-04/2024-04", "2024-05-20", "late", "gacc/april", "2024-06-03", 14),
        ("2024-05/2024-05", "2024-06-20", "missing", None, None, 9),
    ]


def test_the_publishers_clock_decides_which_day_it_is(tmp_path: Path) -> None:
    page = bulletin("march", "2024-04-20T18:00").say("exports", 5e8, "2024-01/2024-03")
    (row,) = due(tmp_path, [page], "2024-04-20T15:00")
    assert row[2:] == ("late", "gacc/march", "2024-04-21", 1)


def test_a_publisher_that_was_never_crawled_owes_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path)
    captures = write(store, [bulletin("march", "2024-04-18T02:00").say("exports", 5e8)])
    con = duckdb.connect()
    build_candidate(con, store, SOURCES, captures)
    assert con.execute("SELECT count(*) FROM expected_releases").fetchone() == (0,)


def test_another_calendar_builds_the_candidate_anew(tmp_path: Path, monkeypatch) -> None:
    store = Store(tmp_path)
    before = fingerprint(store, SOURCES, digest_of([]))
    monkeypatch.setattr("gd_pipeline.check.inputs.release_calendar", lambda: ())
    assert fingerprint(store, SOURCES, digest_of([])) != before
