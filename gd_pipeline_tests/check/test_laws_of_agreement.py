"""Laws that hold two statements of one figure against each other: forms, languages, releases, currencies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from statements import Page, build, outcome_of, release


def test_sources_agree(tmp_path: Path) -> None:
    table = Page(release("gacc", "table")).say("trade", 1_348_335_330_000)
    prose = Page(release("news", "prose", published="2024-04-10"))
    good = build(tmp_path / "good", table, prose.say("trade", 1.35e12, precision=1e10, table=False))
    assert outcome_of(good, "sources_agree").outcome == "passed"
    assert outcome_of(good, "sources_agree").checked == 1
    other = Page(release("news", "other", published="2024-04-10")).say(
        "trade", 1.53e12, precision=1e10, table=False
    )
    bad = outcome_of(build(tmp_path / "bad", table, other), "sources_agree")
    assert (bad.outcome, bad.failing) == ("warned", 1)
    assert bad.largest_gap == 1.53e12 - 1_348_335_330_000
    assert "news/other" in bad.message
    assert "gacc/table" in bad.message


def test_prose_is_held_against_tables_and_english_against_chinese(tmp_path: Path) -> None:
    table = Page(release("gacc", "table")).say("trade", 216e9)
    english = Page(replace(release("news", "prose", published="2024-04-10"), lang="en"))
    names = ("prose_agrees_with_tables", "english_agrees_with_chinese")
    good = build(tmp_path / "good", table, english.say("trade", 2.2e11, precision=1e10, table=False))
    assert [outcome_of(good, n).outcome for n in names] == ["passed", "passed"]
    assert [outcome_of(good, n).checked for n in names] == [1, 1]
    slip = Page(english.document).say("trade", 2.16e9, precision=1e7, table=False)
    bad = build(tmp_path / "bad", table, slip)
    for name in names:
        result = outcome_of(bad, name)
        assert (result.outcome, result.failing) == ("warned", 1)
        assert "news/prose" in result.message and "gacc/table" in result.message


def test_a_slip_of_magnitude_leaves_the_rate(tmp_path: Path) -> None:
    """Two billion yuan for three hundred billion dollars is named, set aside, and chooses nothing."""
    slip = Page(release("news", "slip"))
    slip.say("imports", 2.16e9, precision=1e7, table=False)
    slip.say("imports", 3.4614e11, unit="USD", precision=1e7, table=False)
    con = build(tmp_path, slip, Page(release("gacc", "table")).say("exports", 5e8))
    assert outcome_of(con, "yuan_per_dollar_in_prose").failing == 1
    assert con.execute("SELECT indicator FROM trade").fetchall() == [("exports",)]
    assert con.execute("SELECT DISTINCT verdict, chosen_id FROM agreements a JOIN observations USING "
        "(observation_id) WHERE publisher = 'news'").fetchall() == [("set_aside", None)]  # fmt: skip


def test_the_rate_of_a_month_is_that_of_its_other_figures(tmp_path: Path) -> None:
    page = Page()
    for n, rate in enumerate((7.1, 7.12, 7.09, 7.1, 7.5)):
        page.say("exports", rate * 1e11, partner=f"A{n}").say("exports", 1e11, unit="USD", partner=f"A{n}")
    result = outcome_of(build(tmp_path, page), "yuan_per_dollar_of_its_time_in_tables")
    assert (result.checked, result.failing) == (5, 1)
    assert "is 7.5, the rate was 7.1" in result.message


def test_superseded_figures_are_not_held_against_each_other(tmp_path: Path) -> None:
    old = Page(release()).say("exports", 1e8).say("imports", 1e8).say("trade", 9e8)
    new = (
        Page(release(sha="newer", retrieved="2024-04-25T18:00"))
        .say("exports", 1e8)
        .say("imports", 1e8)
        .say("trade", 2e8)
    )
    assert outcome_of(build(tmp_path, old, new), "exports_and_imports_add_up_in_tables").outcome == "passed"
