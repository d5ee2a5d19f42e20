"""Every law, in each of its scopes, holds on figures that obey it and fails on figures that do not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from statements import Page, build, outcome_of, release

from gd_pipeline.check.identities import checks, run_identities
from gd_pipeline.check.quarantine import forget
from gd_pipeline.check.result import CheckResult
from gd_pipeline.model.codes import codes

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


def test_every_check_is_tested() -> None:
    alone = {"sources_agree", "periods_well_formed", "figures_traced", "releases_read", "sources_answer"}
    alone |= {"prose_agrees_with_tables", "english_agrees_with_chinese", "publishers_keep_their_calendar"}
    alone |= {"numbers_understood", "releases_as_full_as_usual", "publishers_still_read"}
    alone |= {"detail_at_most_location_table", "detail_rows_taken", "detail_headings_known"}
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
