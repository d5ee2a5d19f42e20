"""Which of several statements is quoted: rank, precision, date; and what a row of a wide table holds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from statements import Page, build, chosen, release, rows

EXACT = 1_348_335_330_000


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
