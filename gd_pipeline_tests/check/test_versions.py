"""Which versions of a release vote, and that the same bytes state a figure once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
from statements import SOURCES, Page, at, build, capture, chosen, release, revised, rows, write

from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.model.document import Problem
from gd_pipeline.model.store import Store


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
