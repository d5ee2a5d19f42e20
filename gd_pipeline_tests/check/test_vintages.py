"""What was known on a day is what a run that stopped there would have published; who revised what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from statements import SOURCES, Page, at, build, capture, release, revised, write

from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.model.capture import Capture
from gd_pipeline.model.document import CHINA, Problem
from gd_pipeline.model.store import Store
from gd_pipeline.model.tables import WIDE, macros
from gd_pipeline.publish.swap import content_fingerprint

FIRST = at("2024-04-01T00:00")
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)  # a candidate takes half a second


def rows(con: duckdb.DuckDBPyConnection, sql: str) -> list[tuple[Any, ...]]:
    return con.execute(sql).fetchall()


def day_of(moment: datetime) -> date:
    return moment.astimezone(CHINA).date()


@dataclass(frozen=True)
class Sighting:
    """A page as it was met at a time."""

    page: Page
    seen_at: datetime


def candidate(sightings: list[Sighting]) -> duckdb.DuckDBPyConnection:
    """A candidate from an archive that holds these sightings and nothing else."""
    pages = {(s.page.document.release_id, s.page.document.sha256): s.page for s in sightings}
    with TemporaryDirectory() as folder:
        store = Store(Path(folder))
        write(store, pages.values())
        captures: list[Capture] = [replace(capture(s.page), fetched_at=s.seen_at) for s in sightings]
        con = duckdb.connect()
        build_candidate(con, store, SOURCES, captures)
        return con


def told_by(sightings: list[Sighting], clock: str, day: date) -> list[Sighting]:
    """What of the archive had been there at the end of ``day``, on one clock or the other."""
    out = []
    for s in sightings:
        d = s.page.document
        earlier = [o.page for o in sightings if o.seen_at < s.seen_at]
        first = all(p is s.page for p in earlier if p.document.release_id == d.release_id)
        when = day_of(s.seen_at)
        if clock == "published" and first and d.published_at:
            when = day_of(d.published_at)
        if when <= day:
            out.append(s)
    return out


statement = st.fixed_dictionaries(
    {
        "indicator": st.sampled_from(["trade", "exports"]),
        "value": st.sampled_from([5e8, 5.1e8, 7e8]),
        "precision": st.sampled_from([1e4, 1e7]),
        "table": st.booleans(),
        "of": st.sampled_from([None, None, None, "trade", "CN"]),
    }
)


@st.composite
def archives(draw: st.DrawFn) -> list[Sighting]:
    """Releases that share contents, change, come back to what they were, are cut short, lack a date."""
    contents = draw(st.lists(st.lists(statement, max_size=3), min_size=2, max_size=5))
    out = []
    for n in range(draw(st.integers(1, 7))):
        who = draw(st.sampled_from(["gacc", "stats", "news", "inbox"]))
        published = draw(st.sampled_from([None, "2024-04-03T20:00", "2024-04-09T02:00", "2024-04-20T02:00"]))
        times = draw(st.lists(st.integers(0, 24 * 30), min_size=1, max_size=4, unique=True))
        pages: dict[int, Page] = {}
        for hour in sorted(times):
            seen_at = FIRST + timedelta(hours=hour, minutes=n)
            which = draw(st.integers(0, len(contents) - 1))
            if which not in pages:
                cut = () if contents[which] else (Problem("half_page", "the page ends in the middle"),)
                document = release(who, f"r{n}", sha=f"bytes-{which}", published=published, problems=cut)
                pages[which] = page = Page(replace(document, retrieved_at=seen_at))
                for said in contents[which]:
                    share = said["of"] is not None
                    page.say(
                        **{**said, "value": said["value"] / 1e7 if share else said["value"]},
                        measure="share" if share else "level",
                    )
            out.append(Sighting(pages[which], seen_at))
    return out


@settings(max_examples=6, deadline=None, phases=NO_SHRINKING, suppress_health_check=list(HealthCheck))
@given(archives(), st.dates(date(2024, 4, 1), date(2024, 5, 2)))
def test_what_was_known_is_what_a_run_that_stopped_there_holds(sightings: list[Sighting], day: date) -> None:
    now = candidate(sightings)
    for clock, ending in (("published", "as_of"), ("retrieved", "known_at")):
        then = candidate(told_by(sightings, clock, day))
        known = rows(now, f"SELECT * FROM trade_{ending}('{day}') ORDER BY ALL")
        assert known == rows(then, "SELECT * FROM trade ORDER BY ALL"), clock
        last = rows(now, f"SELECT * FROM trade_{ending}('2099-12-31') ORDER BY ALL")
        assert last == rows(now, "SELECT * FROM trade ORDER BY ALL"), clock


def test_of_equal_bytes_the_release_is_named_that_held_them_first_then() -> None:
    def page(who: str, sha: str, day: str, value: float) -> Page:
        document = release(who, "r", sha=sha, published=None, retrieved=f"{day}T02:00")
        return Page(document).say("exports", value, table=False)

    saved, crawled = page("inbox", "same", "2024-04-02", 5e8), page("news", "same", "2024-04-05", 5e8)
    replaced = page("inbox", "other", "2024-04-20", 7e8)
    con = candidate([Sighting(p, p.document.retrieved_at) for p in (saved, crawled, replaced)])
    for ending in ("as_of", "known_at"):
        named = "SELECT release_id FROM trade_{}('{}')"
        assert rows(con, named.format(ending, "2024-04-10")) == [("inbox/r",)]
        assert rows(con, named.format(ending, "2024-04-25")) == [("news/r",)]


@settings(max_examples=3, deadline=None, phases=NO_SHRINKING, suppress_health_check=list(HealthCheck))
@given(archives(), st.randoms(use_true_random=False))
def test_the_same_archive_in_any_order_gives_the_same_tables(sightings: list[Sighting], chance: Any) -> None:
    first = content_fingerprint(candidate(sightings))
    shuffled = list(sightings)
    chance.shuffle(shuffled)
    assert content_fingerprint(candidate(shuffled)) == first


def story(tmp_path: Path) -> duckdb.DuckDBPyConnection:
    """Quick figure, bulletin that confirms it, a paper that errs, a bulletin a month later that revises."""
    quick = Page(release("gacc", "quick", published="2024-04-12")).say("exports", 5.4e8, precision=1e7)
    table = Page(release("gacc", "table", published="2024-04-18")).say("exports", 5.43e8)
    paper = Page(release("news", "paper", published="2024-04-20")).say(
        "exports", 9.9e8, precision=1e7, table=False
    )
    later = Page(release("gacc", "later", published="2024-05-18")).say("exports", 5.5e8)
    return build(tmp_path, quick, table, paper, later)


def test_a_row_through_time(tmp_path: Path) -> None:
    found = rows(
        story(tmp_path),
        "SELECT valid_from::VARCHAR, valid_to::VARCHAR, value_cny, release_id, statements, disagreeing "
        "FROM trade_vintages WHERE clock = 'published' ORDER BY valid_from",
    )
    assert found == [
        ("2024-04-12", "2024-04-18", 5.4e8, "gacc/quick", 1, 0),
        ("2024-04-18", "2024-04-20", 5.43e8, "gacc/table", 2, 0),
        ("2024-04-20", "2024-05-18", 5.43e8, "gacc/table", 3, 1),
        ("2024-05-18", None, 5.5e8, "gacc/later", 4, 2),
    ]


def test_revisions_say_what_changed_by_how_much_and_who_said_so(tmp_path: Path) -> None:
    found = rows(
        story(tmp_path),
        "SELECT said_on::VARCHAR, publisher, value, value_before, change, kind, stands FROM revisions "
        "ORDER BY said_on",
    )
    assert found == [
        ("2024-04-20", "news", 9.9e8, 5.43e8, 4.47e8, "revised", False),
        ("2024-05-18", "gacc", 5.5e8, 5.43e8, 7e6, "revised", True),
    ]


def test_a_corrected_page_is_a_revision_by_its_own_release(tmp_path: Path) -> None:
    old = Page().say("exports", 5e8).say("imports", 4e8)
    new = revised(old, "2024-05-02T18:00").say("exports", 6e8)
    con = build(tmp_path, old, new)
    found = "SELECT said_on::VARCHAR, indicator, value, value_before, change_pct, kind, stands FROM revisions"
    assert rows(con, found) == [("2024-05-03", "exports", 6e8, 5e8, 20.0, "corrected", True)]
    assert rows(con, "SELECT indicator, value_cny FROM trade_as_of('2024-05-02') ORDER BY ALL") == [
        ("exports", 5e8),
        ("imports", 4e8),
    ]
    assert rows(con, "SELECT indicator, value_cny FROM trade_as_of(DATE '2024-05-03')") == [("exports", 6e8)]
    withdrawn = (
        "SELECT valid_to::VARCHAR FROM trade_vintages WHERE indicator = 'imports' AND clock = 'published'"
    )
    assert rows(con, withdrawn) == [("2024-05-03",)]


def test_said_early_and_fetched_late_are_two_clocks(tmp_path: Path) -> None:
    page = Page(release(published="2024-04-18", retrieved="2024-06-01T18:00")).say("exports", 5e8)
    con = build(tmp_path, page)
    for query, known in {
        "trade_as_of('2024-04-17')": 0,
        "trade_as_of('2024-04-18')": 1,
        "trade_known_at('2024-06-01')": 0,
        "trade_known_at('2024-06-02')": 1,
    }.items():
        assert rows(con, f"SELECT count(*) FROM {query}") == [(known,)], query


@pytest.mark.parametrize("name", WIDE)
def test_macros_are_described_and_answer_with_the_columns_of_today(name: str, tmp_path: Path) -> None:
    con = build(tmp_path, Page().say("exports", 5e8))
    described = dict(rows(con, "SELECT function_name, comment FROM duckdb_functions() WHERE NOT internal"))
    assert described == {m.name: m.doc for m in macros()}
    for ending in ("as_of", "known_at"):
        columns = [c[0] for c in con.execute(f"FROM {name}_{ending}('2024-05-01')").description]
        assert columns == [c.name for c in WIDE[name][0].columns]
