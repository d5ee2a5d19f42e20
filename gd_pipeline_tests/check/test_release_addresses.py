"""The table of addresses, and when a release that has several is gone."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
from statements import SOURCES, Page, at, capture, release, write

from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.model.store import Store

HERE, THERE = "https://gacc.test/r1", "https://gacc.test/copy"


def told(tmp_path: Path, *news: tuple[str, str, int]) -> tuple[list[Any], Any]:
    """(rows of release_addresses, vanished_at of the release) after the ``news``: url, time, status."""
    page = Page(replace(release(), also_at=(THERE,))).say("exports", 5e8)
    store = Store(tmp_path)
    write(store, [page])
    captures = [replace(capture(page, when, status), url=url) for url, when, status in news]
    con = duckdb.connect()
    con.execute("SET TimeZone = 'UTC'")
    build_candidate(con, store, SOURCES, captures)
    select = "SELECT url, first_seen_at::TIMESTAMP, last_seen_at::TIMESTAMP, vanished_at::TIMESTAMP"
    found = con.execute(f"{select} FROM release_addresses ORDER BY url").fetchall()
    ((vanished,),) = con.execute("SELECT vanished_at::TIMESTAMP FROM releases").fetchall()
    return found, vanished


def day(text: str) -> Any:
    return at(text).replace(tzinfo=None)


SEEN = (HERE, "2024-04-20T18:00", 200), (THERE, "2024-04-21T18:00", 200)


def test_each_address_says_when_it_was_met(tmp_path: Path) -> None:
    found, vanished = told(tmp_path, *SEEN, (THERE, "2024-04-25T18:00", 200))
    assert vanished is None
    assert found == [
        (THERE, day("2024-04-21T18:00"), day("2024-04-25T18:00"), None),
        (HERE, day("2024-04-20T18:00"), day("2024-04-20T18:00"), None),
    ]


def test_a_release_is_there_while_one_address_is(tmp_path: Path) -> None:
    found, vanished = told(tmp_path, *SEEN, (HERE, "2024-05-02T18:00", 404))
    assert vanished is None
    assert [gone for *_, gone in found] == [None, day("2024-05-02T18:00")]


def test_a_release_is_gone_with_its_last_address(tmp_path: Path) -> None:
    gone = (HERE, "2024-05-02T18:00", 404), (THERE, "2024-05-09T18:00", 410)
    assert told(tmp_path, *SEEN, *gone)[1] == day("2024-05-09T18:00")
    back = (HERE, "2024-05-12T18:00", 200)
    assert told(tmp_path, *SEEN, *gone, back)[1] is None


def test_without_the_archives_index_the_version_says_when(tmp_path: Path) -> None:
    assert told(tmp_path)[0] == [
        (THERE, day("2024-04-20T18:00"), day("2024-04-20T18:00"), None),
        (HERE, day("2024-04-20T18:00"), day("2024-04-20T18:00"), None),
    ]
