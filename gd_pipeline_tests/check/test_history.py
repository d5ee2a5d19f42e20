"""The history of checks, and the page that documents them."""

from __future__ import annotations

from pathlib import Path

import pytest
from statements import Page, at, build

from gd_pipeline.check.documented import KINDS, checks_page
from gd_pipeline.check.history import remember
from gd_pipeline.check.identities import checks
from gd_pipeline.check.result import CheckResult
from gd_pipeline.model.store import Store
from gd_pipeline.publish.swap import content_fingerprint

GOOD = CheckResult("adds_up", "error", "passed", 12, 0, 0.0, "12 hold")
BAD = CheckResult("adds_up", "error", "failed", 12, 1, 9.0, "1 of 12 do not hold")


def test_outcomes_of_every_run_are_kept_and_shown(tmp_path: Path) -> None:
    store = Store(tmp_path / "kept")
    con = build(tmp_path, Page().say("exports", 1e8))
    before = content_fingerprint(con)
    remember(con, store, [BAD], "run 1", at("2024-04-30T18:00"))
    another = build(tmp_path, Page().say("exports", 1e8))
    remember(another, store, [GOOD], "run 2", at("2024-05-01T18:00"))
    rows = another.execute("SELECT run, check_name, outcome, failing FROM quality_history").fetchall()
    assert rows == [("run 1", "adds_up", "failed", 1), ("run 2", "adds_up", "passed", 0)]
    content, counted = content_fingerprint(another)
    assert (content, counted["quality_history"]) == (before[0], 2), "what readers have is the same"


def test_the_page_of_checks_is_current() -> None:
    file = Path(__file__).parents[2] / "docs" / "checks.md"
    assert file.read_text("utf-8") == checks_page(), "the checks changed: run make checks-page"


@pytest.mark.parametrize("check", checks(), ids=lambda c: c.name)
def test_every_check_says_kind_severity_tolerance_and_reason(check: object) -> None:
    law = check.law  # type: ignore[attr-defined]
    assert law.kind in KINDS
    (line,) = [x for x in checks_page().splitlines() if x.startswith(f"| `{law.name}` |")]
    assert all(x in line for x in (law.says, law.tolerance, law.reason, *law.severity.values()))
    assert len(law.reason) > 20 and len(law.tolerance) > 3
