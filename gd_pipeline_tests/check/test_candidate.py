"""The candidate's tables: what votes, what is chosen, and that nothing depends on the order of arrival."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest
from statements import SOURCES, Page, at, build, capture, release, revised, write

from gd_pipeline.check.candidate import build_candidate, fresh, row_counts
from gd_pipeline.check.inputs import fingerprint
from gd_pipeline.model.capture import CrawlReport
from gd_pipeline.model.codes import LISTS, codes
from gd_pipeline.model.document import Document, Problem
from gd_pipeline.model.observation import Observation, UnreadNumber
from gd_pipeline.model.store import Store
from gd_pipeline.model.tables import tables

EXACT = 1_348_335_330_000


def rows(con: duckdb.DuckDBPyConnection, sql: str) -> list[tuple[Any, ...]]:
    return con.execute(sql).fetchall()


def chosen(con: duckdb.DuckDBPyConnection, table: str = "trade") -> dict[str, Any]:
    found = con.execute(f"FROM {table}")
    names = [d[0] for d in found.description]
    (row,) = found.fetchall()
    return dict(zip(names, row, strict=True))


def contents(con: duckdb.DuckDBPyConnection) -> dict[str, list[tuple[Any, ...]]]:
    return {t.name: rows(con, f"FROM {t.name}") for t in tables()}


def test_without_stage_files_every_table_is_there_and_empty(tmp_path: Path) -> None:
    con = duckdb.connect()
    counts = build_candidate(con, Store(tmp_path), [])
    lists = {f"dim_{name}": len(codes(name)) for name in LISTS}
    assert counts == {t.name: lists.get(t.name, 0) for t in tables()}
    assert row_counts(con) == counts


def test_tables_are_described_and_keyed_as_the_model_says(tmp_path: Path) -> None:
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
        keys = rows(
            con,
            "SELECT constraint_column_names FROM duckdb_constraints() "
            f"WHERE table_name = '{table.name}' AND constraint_type = 'PRIMARY KEY'",
        )
        assert keys == [(list(table.key),)]


def test_prose_agrees_with_the_table_within_its_printed_precision(tmp_path: Path) -> None:
    table = Page(release("gacc", "table")).say("trade", EXACT, "2024-01/2024-02")
    prose = Page(release("news", "article", published="2024-04-12"))
    prose.say("trade", 1.35e12, "2024-01/2024-02", precision=1e10, table=False)
    con = build(tmp_path, prose, table)
    row = chosen(con)
    assert row["value_cny"] == EXACT
    assert row["chosen_by"] == "authority: customs_table before media"
    assert (row["statements"], row["sources"], row["disagreeing"]) == (2, 2, 0)
    assert (row["release_id"], row["precision"]) == ("gacc/table", 1e4)
    assert str(row["period_start"]) == "2024-01-01"
    assert str(row["period_end"]) == "2024-02-29"
    assert row["freq"] == "YTD"
    verdicts = "SELECT observation_id, chosen_id, verdict, gap, tolerance FROM agreements ORDER BY verdict"
    exact, rounded = table.statements[0].observation_id, prose.statements[0].observation_id
    assert rows(con, verdicts) == [
        (rounded, exact, "agrees", 1_664_670_000, 1e10 + 1e4),
        (exact, exact, "chosen", 0, 0),
    ]


@pytest.mark.parametrize(
    ("rounded", "verdict"), [(1.34e12, "agrees"), (1.36e12, "differs"), (1.33e12, "differs")]
)
def test_truncated_figures_agree_and_others_differ(rounded: float, verdict: str, tmp_path: Path) -> None:
    table = Page(release("gacc", "table")).say("trade", EXACT)
    prose = Page(release("stats", "brief")).say("trade", rounded, precision=1e10, table=False)
    con = build(tmp_path, prose, table)
    assert rows(con, "SELECT verdict FROM agreements ORDER BY 1") == sorted([("chosen",), (verdict,)])
    row = chosen(con)
    assert row["disagreeing"] == (verdict == "differs")
    assert row["sources"] == 1 + (verdict == "agrees")


def ranked(who: str, name: str, published: str) -> Page:
    """A release of a publisher, of the customs' quick figures (out by the 15th), or of the yearbook."""
    if who == "quick":
        return Page(release("gacc", name, published="2024-04-15"))
    page = Page(release("stats" if who == "yearbook" else who, name, published=published))
    if who == "yearbook":
        page.document = replace(page.document, title="Guangdong Statistical Yearbook 2025")
    return page


@pytest.mark.parametrize(
    ("winner", "loser", "why"),
    [
        (("gacc", {}), ("gacc", {"table": False}), "authority: customs_table before customs_prose"),
        (("inbox", {}), ("gacc", {"table": False}), "authority: customs_table before customs_prose"),
        (("gacc", {"table": False}), ("stats", {}), "authority: customs_prose before official_table"),
        (("yearbook", {}), ("gacc", {}), "authority: yearbook before customs_table"),
        (("gacc", {}), ("quick", {"precision": 1}), "authority: customs_table before customs_quick_table"),
        (("quick", {}), ("gacc", {"table": False}), "authority: customs_quick_table before customs_prose"),
        (("stats", {}), ("stats", {"table": False}), "authority: official_table before official_prose"),
        (("stats", {"table": False}), ("news", {"table": False}), "authority: official_prose before media"),
        (("news", {}), ("inbox", {"table": False}), "authority: media before by_hand"),
        (("news", {}), ("inbox", {"rule": "table.indicators"}), "authority: media before by_hand"),
        (("gacc", {"precision": 1e4}), ("gacc", {"precision": 1e10}), "exact: customs_table"),
        (("gacc", {}), ("gacc", {"approx": True}), "plain: customs_table"),
    ],
)
def test_order_of_rank(winner: Any, loser: Any, why: str, tmp_path: Path) -> None:
    # The loser is published later and named first: neither may help it.
    better = ranked(winner[0], "z", "2024-04-17").say("exports", 5e8, **winner[1])
    worse = ranked(loser[0], "a", "2024-04-19").say("exports", 7e8, **loser[1])
    for n, arrival in enumerate(([better, worse], [worse, better])):
        row = chosen(build(tmp_path / str(n), *arrival))
        assert (row["value_cny"], row["chosen_by"]) == (5e8, why)


def test_later_beats_earlier_within_a_rank_and_undated_comes_last(tmp_path: Path) -> None:
    early = Page(release(name="b", published="2024-04-17")).say("exports", 5e8)
    late = Page(release(name="c", published="2024-04-18")).say("exports", 6e8)
    undated = Page(release(name="a", published=None)).say("exports", 7e8)
    row = chosen(build(tmp_path, undated, early, late))
    assert (row["value_cny"], row["chosen_by"], row["disagreeing"]) == (6e8, "later: customs_table", 2)
    assert chosen(build(tmp_path / "x", undated, early))["value_cny"] == 5e8


def test_the_only_statement_and_full_ties(tmp_path: Path) -> None:
    assert chosen(build(tmp_path / "1", Page().say("exports", 5e8)))["chosen_by"] == "only: customs_table"
    row = chosen(build(tmp_path / "2", Page().say("exports", 5e8).say("exports", 5e8)))
    assert (row["chosen_by"], row["statements"], row["sources"]) == ("order: customs_table", 2, 1)


def test_a_customs_table_saved_by_hand_ranks_as_one_that_was_crawled(tmp_path: Path) -> None:
    crawled = Page(release("gacc", "table", published="2024-04-17")).say("exports", 5e8)
    saved = Page(release("inbox", "table", published="2024-04-18")).say("exports", 6e8)
    row = chosen(build(tmp_path, crawled, saved))
    assert (row["value_cny"], row["chosen_by"]) == (6e8, "later: customs_table")


def test_a_wide_row_takes_each_figure_from_its_best_statement(tmp_path: Path) -> None:
    table = (
        Page(release("gacc", "table")).say("exports", 5.5e8).say("exports", 4.5, measure="yoy", precision=0.1)
    )
    prose = Page(release("stats", "prose")).say("exports", 7.7e7, unit="USD", precision=1e6, table=False)
    prose.say("exports", 60.1, measure="share", of="trade", precision=0.1, table=False)
    prose.say("exports", -2.5, measure="mom", precision=0.1, table=False)
    prose.say("exports", 6.0, measure="yoy", precision=1, table=False)
    row = chosen(build(tmp_path, table, prose))
    figures = ("value_cny", "value_usd", "yoy_pct", "mom_pct", "share_pct", "share_of")
    assert [row[f] for f in figures] == [5.5e8, 7.7e7, 4.5, -2.5, 60.1, "trade"]
    assert (row["statements"], row["disagreeing"]) == (6, 1), "6 percent is not within a point of 4.5"
    assert row["observation_id"] == table.statements[0].observation_id


def test_growth_without_a_level_has_a_row(tmp_path: Path) -> None:
    page = Page(release(published=None)).say("fdi_used", -12.5, measure="yoy", precision=0.1, table=False)
    row = chosen(build(tmp_path, page), "investment")
    assert (row["value_cny"], row["yoy_pct"], row["precision"]) == (None, -12.5, None)
    assert row["observation_id"] == page.statements[0].observation_id
    assert row["published_at"] is None


def test_a_leading_figure_without_date_does_not_borrow_one(tmp_path: Path) -> None:
    level = Page(release(name="level", published=None)).say("exports", 5e8)
    growth = Page(release(name="growth")).say("exports", 4.5, measure="yoy", precision=0.1)
    row = chosen(build(tmp_path, level, growth))
    assert (row["release_id"], row["published_at"]) == ("gacc/level", None)


def test_of_several_shares_that_of_the_own_indicator_is_shown(tmp_path: Path) -> None:
    page = Page().say("exports", 22.0, measure="share", of="CN", precision=0.1, mode="general")
    page.say("exports", 55.0, measure="share", of="exports", precision=0.1, mode="general")
    row = chosen(build(tmp_path, page))
    assert (row["share_pct"], row["share_of"], row["statements"]) == (55.0, "exports", 1)


def test_people_stand_in_talent_and_firms_in_investment(tmp_path: Path) -> None:
    page = Page().say("foreign_talent", 45_000, "..2023-12", unit="PERSON", precision=1000, approx=True)
    page.say("work_permits", 1200, unit="COUNT", precision=1)
    page.say("fdi_firms", 21_685, unit="COUNT", precision=1).say("warehouses", 300, "..2023-12", unit="COUNT")
    con = build(tmp_path, page)
    talent = "SELECT indicator, value_persons, value_count, approx, freq FROM talent ORDER BY indicator"
    assert rows(con, talent) == [
        ("foreign_talent", 45_000, None, True, "P"),
        ("work_permits", None, 1200, False, "Q"),
    ]
    assert rows(con, "SELECT indicator, value_count FROM investment") == [("fdi_firms", 21_685)]
    assert rows(con, "SELECT count(*) FROM observations") == [(4,)]


def test_only_the_newest_version_votes(tmp_path: Path) -> None:
    old = Page().say("exports", 5e8, precision=1).say("imports", 3e8)
    new = revised(old, "2024-04-25T18:00").say("exports", 6e8, precision=1e6)
    con = build(tmp_path, old, new)
    assert rows(con, "SELECT indicator, value_cny FROM trade") == [("exports", 6e8)]
    assert rows(con, "SELECT count(*) FROM observations") == [(3,)]
    versions = "SELECT version, document_sha256, observations FROM releases ORDER BY version"
    assert rows(con, versions) == [(1, "sha-gacc-r1", 2), (2, "sha-gacc-r1+", 1)]


def test_bytes_that_came_back_are_the_newest(tmp_path: Path) -> None:
    old = Page().say("exports", 5e8)
    new = revised(old, "2024-04-25T18:00").say("exports", 6e8)
    store = Store(tmp_path)
    captures = [*write(store, [old, new]), replace(capture(old, "2024-04-26T18:00"), revisit=True)]
    con = duckdb.connect()
    build_candidate(con, store, SOURCES, captures)
    assert chosen(con)["value_cny"] == 5e8


def test_a_version_that_could_not_be_read_erases_nothing(tmp_path: Path) -> None:
    good = Page().say("exports", 5e8)
    half = revised(good, "2024-04-25T18:00")
    half.document = replace(half.document, problems=(Problem("half_page", "the page ends in the middle"),))
    con = build(tmp_path, good, half)
    assert chosen(con)["value_cny"] == 5e8
    assert rows(con, "SELECT problems FROM releases ORDER BY version") == [
        ("",),
        ("half_page: the page ends in the middle",),
    ]


def test_a_vanished_page_keeps_voting(tmp_path: Path) -> None:
    page = Page().say("exports", 5e8)
    store = Store(tmp_path)
    write(store, [page])
    gone = [capture(page, "2024-05-02T18:00", 404), capture(page, "2024-05-03T18:00", 410)]

    def vanished(captures: list[Any]) -> Any:
        con = duckdb.connect()
        build_candidate(con, store, SOURCES, captures)
        assert chosen(con)["value_cny"] == 5e8
        return rows(con, "SELECT vanished_at AT TIME ZONE 'UTC', warc, warc_offset FROM releases")

    first = at("2024-05-02T18:00").replace(tzinfo=None)
    assert vanished([capture(page), *gone]) == [(first, "gacc.warc.gz", 100)]
    assert vanished([capture(page), *gone, capture(page, "2024-05-04T18:00")]) == [
        (None, "gacc.warc.gz", 100)
    ]


def test_the_same_bytes_under_two_addresses_state_a_figure_once(tmp_path: Path) -> None:
    crawled = Page().say("exports", 5e8)
    saved = Page(release("inbox", "copy", sha=crawled.document.sha256, retrieved="2024-05-01T00:00")).say(
        "exports", 5e8
    )
    con = build(tmp_path, saved, crawled)
    assert (chosen(con)["statements"], chosen(con)["release_id"]) == (1, "gacc/r1")
    assert rows(con, "SELECT release_id, observations, problems FROM releases ORDER BY release_id") == [
        ("gacc/r1", 1, ""),
        ("inbox/copy", 0, "same_bytes: its 1 figures stand under release gacc/r1, which has the same bytes"),
    ]


def test_a_number_read_twice_is_said_not_dropped(tmp_path: Path) -> None:
    page = (
        Page()
        .say("exports", 22.0, measure="share", of="CN")
        .say("exports", 22.0, measure="share", of="trade")
    )
    page.statements[1] = replace(page.statements[1], char_start=0, char_end=5)
    con = build(tmp_path, page)
    assert rows(con, "SELECT observations, problems FROM releases") == [
        (1, "read_twice: 1 of 2 statements repeat another one of the same place")
    ]


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
    with duckdb.connect(str(fresh(path))) as con:
        assert rows(con, "SELECT count(*) FROM duckdb_tables()") == [(0,)]


def test_fingerprint_follows_everything_that_reaches_a_table(tmp_path: Path) -> None:
    page = Page().say("exports", 5e8)
    store = Store(tmp_path)
    captures = write(store, [page])
    first = fingerprint(store, SOURCES, captures)
    assert fingerprint(store, SOURCES[::-1], captures[::-1]) == first
    assert fingerprint(store, SOURCES, [*captures, capture(page, "2024-05-01T18:00")]) == first, (
        "only seen again"
    )
    assert fingerprint(store, SOURCES, [*captures, capture(page, "2024-05-01T18:00", 404)]) != first
    assert fingerprint(store, SOURCES[:2], captures) != first
    report = CrawlReport("gacc", at("2024-04-20T18:00"), "ok", "", 1, 1, 0, 0, 0, 0)
    store.write("crawls", "gacc", CrawlReport, [report])
    crawled = fingerprint(store, SOURCES, captures)
    assert crawled != first
    store.write("observations", "2024-04", Observation, page.statements, "another extractor")
    assert fingerprint(store, SOURCES, captures) != crawled


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
