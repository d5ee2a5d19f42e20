"""Every law, in each of its scopes, holds on figures that obey it and fails on figures that do not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest
from statements import SOURCES, Page, at, build, release, write

from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.check.identities import checks, run_identities
from gd_pipeline.check.quarantine import forget
from gd_pipeline.check.result import CheckResult
from gd_pipeline.model.capture import CrawlReport
from gd_pipeline.model.codes import codes
from gd_pipeline.model.document import Problem
from gd_pipeline.model.observation import UnreadNumber
from gd_pipeline.model.store import Store

Said = tuple[str, float, dict[str, Any]]
"""Indicator, value and what else is said of a statement."""

E4, E8 = 1e4, 1e8
PROVINCES = [c.code for c in codes("ref_area").values() if c.parent == "CN" and len(c.code) == 5]


def nation(gap: float) -> list[Said]:
    parts: list[Said] = [("exports", 100e8 + n * E4, {"area": a}) for n, a in enumerate(PROVINCES)]
    return [*parts, ("exports", sum(p[1] for p in parts) + gap, {"area": "CN"})]


def money(*rows: tuple[str, float], **more: Any) -> list[Said]:
    return [(indicator, value, more) for indicator, value in rows]


SHARE = {"measure": "share", "of": "trade", "precision": 0.1}
GENERAL = {"measure": "share", "of": "exports", "precision": 0.1, "mode": "general"}
GROWTH = {"measure": "yoy", "precision": 0.1}


def joined(growth: float) -> list[Said]:
    """Exports and imports that grew by 10 percent each, and a growth of trade."""
    levels = money(("exports", 130e8), ("imports", 70e8), ("trade", 200e8))
    return [*levels, ("exports", 10.0, GROWTH), ("imports", 10.0, GROWTH), ("trade", growth, GROWTH)]


def cumulated(month: float) -> list[Said]:
    """A month beside two figures since January that differ by one billion."""
    return [
        ("exports", 20e8, {"period": "2024-01/2024-02"}),
        ("exports", 30e8, {}),
        ("exports", month, {"period": "2024-03/2024-03"}),
    ]


def months(*of: int) -> list[Said]:
    return [("exports", 10e8, {"period": f"2023-{m:02d}/2023-{m:02d}"}) for m in of]


def history(last: float) -> list[Said]:
    """Eight figures of a series, the last of them ``last``; the others hardly differ."""
    usual = [10e8, 10.1e8, 9.9e8, 10e8, 10.2e8, 9.8e8, 10e8]
    values = enumerate([*usual, last], start=3)
    return [("fdi_used", v, {"period": f"2023-{m:02d}/2023-{m:02d}"}) for m, v in values]


# Law -> (statements that obey it at the edge of its tolerance, statements that break it by a hair).
CASES: dict[str, tuple[list[Said], list[Said]]] = {
    "yuan_per_dollar_of_its_time": (
        [*money(("exports", 7.8e11)), *money(("exports", 1e11), unit="USD")],
        [*money(("exports", 7.9e11)), *money(("exports", 1e11), unit="USD")],
    ),
    "exports_and_imports_add_up": (
        money(("exports", 130e8), ("imports", 73e8), ("trade", 203e8 + 3 * E4)),
        money(("exports", 130e8), ("imports", 73e8), ("trade", 203e8 + 4 * E4)),
    ),
    "balance_is_exports_less_imports": (
        money(("exports", 73e8), ("imports", 130e8), ("balance", -57e8 - 3 * E4)),
        money(("exports", 73e8), ("imports", 130e8), ("balance", 57e8)),
    ),
    "provinces_sum_to_nation": (nation(32 * E4), nation(33 * E4)),
    "cities_at_most_province": (
        [
            ("trade", 100e8, {}),
            ("trade", 60e8, {"area": "CN-440300"}),
            ("trade", 40e8 + 3 * E4, {"area": "CN-440100"}),
        ],
        [
            ("trade", 100e8, {}),
            ("trade", 60e8, {"area": "CN-440300"}),
            ("trade", 40e8 + 4 * E4, {"area": "CN-440100"}),
        ],
    ),
    "part_at_most_whole": (
        [("exports", 100e8, {}), ("exports", 100e8 + 2 * E4, {"mode": "general"})],
        [("exports", 100e8, {}), ("exports", 100e8 + 3 * E4, {"mode": "general"})],
    ),
    "members_at_most_whole": (
        [
            ("exports", 100e8, {}),
            ("exports", 60e8, {"mode": "general"}),
            ("exports", 40e8 + 3 * E4, {"mode": "processing"}),
        ],
        [
            ("exports", 100e8, {}),
            ("exports", 60e8, {"mode": "general"}),
            ("exports", 40e8 + 4 * E4, {"mode": "processing"}),
        ],
    ),
    "exports_and_imports_share_the_whole": (
        [("exports", 64.3, SHARE), ("imports", 35.5, SHARE)],
        [("exports", 64.3, SHARE), ("imports", 35.4, SHARE)],
    ),
    "shares_sum_to_whole": (
        [
            ("imports", 60.1, {**SHARE, "enterprise": "private"}),
            ("imports", 40.1, {**SHARE, "enterprise": "state"}),
        ],
        [
            ("imports", 60.1, {**SHARE, "enterprise": "private"}),
            ("imports", 40.2, {**SHARE, "enterprise": "state"}),
        ],
    ),
    "share_of_whole_is_part": (
        [("exports", 100e8, {}), ("exports", 60.04e8, {"mode": "general"}), ("exports", 60.1, GENERAL)],
        [("exports", 100e8, {}), ("exports", 59.9e8, {"mode": "general"}), ("exports", 60.1, GENERAL)],
    ),
    "growth_of_trade_joins_its_parts": (joined(10.0), joined(10.3)),
    "cumulative_at_least_month": (
        [("imports", 90e8, {}), ("imports", 90e8 + 2 * E4, {"period": "2024-03/2024-03"})],
        [("imports", 90e8, {}), ("imports", 90e8 + 3 * E4, {"period": "2024-03/2024-03"})],
    ),
    "fall_at_most_whole": (
        [
            ("exports", -100.1, {"measure": "yoy", "precision": 0.1}),
            ("balance", -250, {"measure": "yoy", "precision": 0.1}),
        ],
        [("exports", -100.2, {"measure": "yoy", "precision": 0.1})],
    ),
    "growth_plausible": (
        [
            ("exports", 99.9, {"measure": "yoy", "precision": 0.1}),
            ("exports", 1540.0, {"measure": "yoy", "product": "electric_vehicles"}),
        ],
        [("exports", 249.0, {"measure": "yoy", "precision": 0.1})],
    ),
    "share_within_whole": (
        [("exports", 100.1, {"measure": "share", "of": "trade", "precision": 0.1})],
        [("exports", 140.0, {"measure": "share", "of": "trade", "precision": 0.1})],
    ),
    "period_not_after_release": (
        [
            ("exports", 1e8, {"period": "2024-04/2024-04"}),
            ("parks", 20, {"period": "..2025-12", "measure": "target"}),
        ],
        [("exports", 1e8, {"period": "2024-05/2024-05"})],
    ),
    "yuan_per_dollar": (
        money(("exports", 7.1e11)) + money(("exports", 1e11), unit="USD"),
        money(("exports", 7.1e11)) + money(("exports", 1e9), unit="USD"),
    ),
    "release_agrees_with_itself": (
        [("trade", 1_348_335_330_000, {}), ("trade", 1.35e12, {"precision": 1e10})],
        [("trade", 1_348_335_330_000, {}), ("trade", 1.37e12, {"precision": 1e10})],
    ),
}
# The same for laws about series: each in a candidate of its own, so that no other case joins the series.
SERIES: dict[str, tuple[list[Said], list[Said]]] = {
    "growth_joins_the_levels": (
        [("exports", 114e8, {}), ("exports", 0.0, GROWTH), ("exports", 100e8, {"period": "2023-01/2023-03"})],
        [("exports", 116e8, {}), ("exports", 0.0, GROWTH), ("exports", 100e8, {"period": "2023-01/2023-03"})],
    ),
    "month_joins_the_cumulatives": (cumulated(11.4e8), cumulated(12e8)),
    "monthly_series_without_gaps": (months(3, 4, 5, 6, 7, 8), months(3, 4, 5, 7, 8, 9)),
    "figure_fits_its_history": (history(21e8), history(24e8)),
}
SCOPED = [(law, check.scope) for check in checks() if (law := check.law.name) in CASES]


def pages(law: str, said: list[Said], scope: str) -> list[Page]:
    """The statements of a case in one release's tables, in one's prose, or each in a release of its own.

    Every law has a year of its own, so that all cases fit into one candidate.
    """
    alone = law in SERIES or law == "period_not_after_release"
    year = "2024" if alone else str(2024 - list(CASES).index(law))
    out: list[Page] = []
    for n, (indicator, value, more) in enumerate(said):
        if not out or scope == "best_values":
            out.append(Page(release(name=f"{law}-{n}")))
        full = {"precision": E4, "period": "2024-01/2024-03", "table": scope == "tables", **more}
        out[-1].say(indicator, value, **{**full, "period": full["period"].replace("2024", year)})
    return out


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, int], dict[str, CheckResult]]:
    """(Scope, 0 for the obeying cases and 1 for the breaking ones) -> outcomes by name."""
    out = {}
    for scope in ("tables", "prose", "best_values"):
        for which in (0, 1):
            cases = [
                p for law in CASES for p in pages(law, CASES[law][which], scope) if (law, scope) in SCOPED
            ]
            con = build(tmp_path_factory.mktemp("laws"), *cases)
            out[scope, which] = {r.check_name: r for r in run_identities(con)}
    return out


def outcome_of(con: duckdb.DuckDBPyConnection, name: str) -> CheckResult:
    return next(r for r in run_identities(con) if r.check_name == name)


@pytest.mark.parametrize(("law", "scope"), SCOPED)
def test_law_holds_within_the_printed_precision(law: str, scope: str, answers: Any) -> None:
    result = answers[scope, 0][f"{law}_in_{scope}"]
    assert result.outcome == "passed", result.message
    assert result.checked >= 1
    assert result.failing == 0


@pytest.mark.parametrize(("law", "scope"), SCOPED)
def test_law_fails_beyond_it(law: str, scope: str, answers: Any) -> None:
    name = f"{law}_in_{scope}"
    severity = next(c.severity for c in checks() if c.name == name)
    result = answers[scope, 1][name]
    assert result.failing == 1, "its own case and no other law's"
    assert result.outcome == ("failed" if severity == "error" else "warned")
    assert f"gacc/{law}" in result.message, "names the release"
    if scope == "tables":
        assert "table 1, row" in result.message, "names the cell"


@pytest.mark.parametrize("law", SERIES)
def test_laws_of_series(law: str, tmp_path: Path) -> None:
    name = f"{law}_in_best_values"
    holds, breaks = SERIES[law]
    good = outcome_of(build(tmp_path / "good", *pages(law, holds, "best_values")), name)
    assert (good.outcome, good.failing) == ("passed", 0), good.message
    assert good.checked >= 1
    bad = outcome_of(build(tmp_path / "bad", *pages(law, breaks, "best_values")), name)
    assert (bad.outcome, bad.failing) == ("warned", 1), bad.message
    assert f"gacc/{law}" in bad.message


@pytest.mark.parametrize("scope", ["tables", "prose"])
def test_scopes_are_kept_apart(scope: str, answers: Any) -> None:
    other = {"tables": "prose", "prose": "tables"}[scope]
    assert not [r for r in answers[scope, 1].values() if r.check_name.endswith(f"_in_{other}") and r.checked]


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


def test_every_check_is_tested() -> None:
    alone = {"sources_agree", "periods_well_formed", "figures_traced", "releases_read", "sources_answer"}
    alone |= {"prose_agrees_with_tables", "english_agrees_with_chinese", "publishers_keep_their_calendar"}
    alone |= {"numbers_understood", "releases_as_full_as_usual", "publishers_still_read"}
    alone |= {"detail_at_most_location_table"}  # in test_candidate_detail
    alone |= {"corrections_apply"}  # in test_corrections
    assert {c.law.name for c in checks()} == set(CASES) | set(SERIES) | alone
    names = [c.name for c in checks()]
    assert len(set(names)) == len(names)


def test_checks_leave_nothing_behind(tmp_path: Path) -> None:
    con = build(tmp_path, Page().say("exports", 1e8))
    before = con.execute("SELECT table_name FROM duckdb_tables() ORDER BY ALL").fetchall()
    first, second = run_identities(con), run_identities(con)
    forget(con)
    assert first == second
    assert con.execute("SELECT table_name FROM duckdb_tables() ORDER BY ALL").fetchall() == before
    assert con.execute("SELECT count(*) FROM duckdb_views() WHERE NOT internal").fetchall() == [(0,)]


def test_superseded_figures_are_not_held_against_each_other(tmp_path: Path) -> None:
    old = Page(release()).say("exports", 1e8).say("imports", 1e8).say("trade", 9e8)
    new = (
        Page(release(sha="newer", retrieved="2024-04-25T18:00"))
        .say("exports", 1e8)
        .say("imports", 1e8)
        .say("trade", 2e8)
    )
    assert outcome_of(build(tmp_path, old, new), "exports_and_imports_add_up_in_tables").outcome == "passed"
