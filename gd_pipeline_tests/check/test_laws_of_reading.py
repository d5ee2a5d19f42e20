"""Laws of reading: periods, archived bytes, releases, sources, and how well releases are read."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest
from statements import SOURCES, Page, at, build, outcome_of, release, write

from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.model.capture import CrawlReport
from gd_pipeline.model.document import Problem
from gd_pipeline.model.observation import UnreadNumber
from gd_pipeline.model.store import Store


@pytest.mark.parametrize("period", ["2024-13/2024-13", "2024-03/2024-01", "2024", "..2024-00"])
def test_malformed_period_is_named_and_stands_in_no_table(period: str, tmp_path: Path) -> None:
    con = build(tmp_path, Page().say("exports", 1e8, "2024-01/2024-03").say("imports", 1e8, period))
    result = outcome_of(con, "periods_well_formed")
    assert (result.outcome, result.checked, result.failing) == ("failed", 2, 1)
    assert period in result.message
    assert con.execute("SELECT indicator FROM trade").fetchall() == [("exports",)]


def test_well_formed_periods_pass(tmp_path: Path) -> None:
    page = (
        Page()
        .say("exports", 1e8)
        .say("foreign_talent", 5, "..2023-12", unit="PERSON")
        .say("imports", 2e8, None)
    )
    result = outcome_of(build(tmp_path, page), "periods_well_formed")
    assert (result.outcome, result.checked) == ("passed", 2)


def test_figures_are_traced_to_archived_bytes(tmp_path: Path) -> None:
    page = Page().say("exports", 1e8)
    assert outcome_of(build(tmp_path / "good", page), "figures_traced").outcome == "passed"
    store = Store(tmp_path / "bad")
    write(store, [page])
    con = duckdb.connect()
    build_candidate(con, store, SOURCES, [])
    result = outcome_of(con, "figures_traced")
    assert (result.outcome, result.failing) == ("failed", 1)
    assert "gacc/r1" in result.message


def test_releases_that_could_not_be_read_are_named(tmp_path: Path) -> None:
    assert outcome_of(build(tmp_path / "good", Page()), "releases_read").outcome == "passed"
    page = Page(release(name="scan", problems=(Problem("image_table", "the table is an image", "table 1"),)))
    result = outcome_of(build(tmp_path / "bad", page), "releases_read")
    assert result.outcome == "warned"
    assert "gacc/scan: image_table: the table is an image (table 1)" in result.message


@pytest.mark.parametrize(
    ("status", "outcome"), [("ok", "passed"), ("unchanged", "passed"), ("challenged", "warned")]
)
def test_sources_that_do_not_answer_are_named(status: str, outcome: str, tmp_path: Path) -> None:
    store = Store(tmp_path)
    report = CrawlReport("gacc", at("2024-04-20T18:00"), status, "status 412", 1, 0, 0, 0, 0, 0)
    store.write("crawls", "gacc", CrawlReport, [report])
    con = duckdb.connect()
    build_candidate(con, store, SOURCES[:1])
    result = outcome_of(con, "sources_answer")
    assert result.outcome == outcome
    assert ("gacc is challenged: status 412" in result.message) == (outcome == "warned")


def read_from(page: Page, read: int, unread: int) -> Page:
    for n in range(read):
        page.say("exports", 1e8 + n, product=f"HS{n:02d}", table=False)
    page.not_understood = unread
    return page


def reading(folder: Path, *counts: tuple[int, int]) -> duckdb.DuckDBPyConnection:
    """A candidate of a publisher's releases, month by month: figures read, numbers not understood."""
    pages = [Page(release(name=f"r{n}", published=f"2024-{n + 1:02d}-18")) for n in range(len(counts))]
    store = Store(folder)
    captures = write(store, pages_read := [read_from(p, *c) for p, c in zip(pages, counts, strict=True)])
    left = []
    for page in pages_read:
        d = page.document
        origin = (d.release_id, d.sha256, d.publisher, d.url, d.published_at, d.retrieved_at)
        for n in range(page.not_understood):
            left.append(UnreadNumber("7", "no_indicator", "", "7 of them", 3 * n, 3 * n + 1, *origin))
    store.write("unread_numbers", "2024-12", UnreadNumber, left)
    con = duckdb.connect()
    build_candidate(con, store, SOURCES, captures)
    return con


def test_how_well_releases_are_read(tmp_path: Path) -> None:
    usual = [(12, 3)] * 6
    full = reading(tmp_path / "full", *usual, *[(10, 10)] * 3)
    for name in ("numbers_understood", "releases_as_full_as_usual", "publishers_still_read"):
        result = outcome_of(full, name)
        assert (result.outcome, result.checked >= 1) == ("passed", True), result.message
    dropped = reading(tmp_path / "dropped", *usual, (2, 13))
    for name in ("numbers_understood", "releases_as_full_as_usual"):
        result = outcome_of(dropped, name)
        assert (result.outcome, result.failing) == ("warned", 1)
        assert "gacc/r6" in result.message
    assert outcome_of(dropped, "publishers_still_read").outcome == "passed"
    broken = reading(tmp_path / "broken", *usual, (0, 15), (0, 15), (0, 15))
    result = outcome_of(broken, "publishers_still_read")
    assert (result.outcome, result.failing) == ("failed", 1)
    assert all(f"gacc/r{n}" in result.message for n in (6, 7, 8))


@pytest.mark.parametrize(("published", "outcome"), [("2024-03-01", "passed"), ("2024-02-01", "warned")])
def test_a_publisher_that_fell_silent_is_named(published: str, outcome: str, tmp_path: Path) -> None:
    store = Store(tmp_path)
    captures = write(store, [Page(release(published=published))])
    report = CrawlReport("gacc", at("2024-04-20T18:00"), "unchanged", "", 1, 0, 0, 0, 0, 0)
    store.write("crawls", "gacc", CrawlReport, [report])
    con = duckdb.connect()
    build_candidate(con, store, SOURCES, captures)
    result = outcome_of(con, "publishers_keep_their_calendar")
    assert (result.outcome, result.checked) == (outcome, 1)
    assert ("gacc publishes monthly" in result.message) == (outcome == "warned")
