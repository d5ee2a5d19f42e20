"""Reviewed corrections: applied while what is read is what was reviewed, else reported."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest
from pydantic import ValidationError
from statements import SOURCES, Page, release, revised, write

from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.check.corrections import Correction, load_corrections
from gd_pipeline.check.identities import run_identities
from gd_pipeline.model.store import Store

CORRECTION = Correction(
    name="a digit lost",
    release_id="gacc/r1",
    indicator="exports",
    ref_area="CN-GD",
    period="2024-01/2024-03",
    unit="CNY",
    before=4.3e7,
    after=4.3e8,
    reason="the page prints 4.3 where the table has 43",
    source="the monthly table of the same month",
    reviewed_on=date(2024, 4, 22),
)


def corrected(folder: Path, *pages: Page) -> duckdb.DuckDBPyConnection:
    store = Store(folder)
    captures = write(store, pages)
    con = duckdb.connect()
    build_candidate(con, store, SOURCES, captures, [CORRECTION])
    return con


def ask(con: duckdb.DuckDBPyConnection) -> tuple[Any, ...]:
    """Status, detail, and whether the law holds."""
    (law,) = [r for r in run_identities(con) if r.check_name == "corrections_apply"]
    return (*con.execute("SELECT status, detail FROM corrections").fetchall()[0], law.outcome)


def test_a_correction_stands_in_place_of_what_was_read(tmp_path: Path) -> None:
    con = corrected(tmp_path, Page().say("exports", 4.3e7).say("imports", 4.3e7))
    figures = "SELECT indicator, value_cny FROM trade ORDER BY indicator"
    assert con.execute(figures).fetchall() == [("exports", 4.3e8), ("imports", 4.3e7)]
    assert con.execute(
        "SELECT o.value, c.before, c.after FROM corrections c JOIN observations o USING (observation_id)"
    ).fetchall() == [(4.3e8, 4.3e7, 4.3e8)]
    assert ask(con) == ("applied", "the figure is corrected", "passed")


def test_a_correction_whose_before_changed_is_reported_and_not_applied(tmp_path: Path) -> None:
    con = corrected(tmp_path, Page().say("exports", 4.4e8))
    assert con.execute("SELECT value_cny FROM trade").fetchall() == [(4.4e8,)]
    status, detail, outcome = ask(con)
    assert (status, outcome) == ("before_changed", "warned")
    assert "440000000 is read, not 43000000" in detail


def test_the_newest_version_decides(tmp_path: Path) -> None:
    old = Page().say("exports", 4.3e7)
    con = corrected(tmp_path, old, revised(old, "2024-05-02T18:00").say("exports", 4.3e8))
    assert con.execute("SELECT value_cny FROM trade").fetchall() == [(4.3e8,)]
    assert ask(con)[0] == "before_changed"


def test_a_correction_of_nothing_is_reported(tmp_path: Path) -> None:
    status, detail, outcome = ask(corrected(tmp_path, Page(release(name="r2")).say("exports", 4.3e7)))
    assert (status, outcome) == ("not_found", "warned")
    assert "states no such figure" in detail


def test_the_file_in_force_can_be_read() -> None:
    assert all(c.before != c.after for c in load_corrections())


ENTRY = f"""
  - {{name: one, release_id: gacc/r1, indicator: exports, ref_area: CN-GD, period: 2024-03/2024-03, unit: CNY,
     before: 1, after: 2, reason: {CORRECTION.reason}, source: {CORRECTION.source},
     reviewed_on: 2024-04-22}}"""


def test_a_file_is_read_and_held_to_its_form(tmp_path: Path) -> None:
    path = tmp_path / "corrections.yaml"
    path.write_text(f"corrections:{ENTRY}\n", "utf-8")
    (one,) = load_corrections(path)
    assert (one.name, one.after, one.product, one.measure) == ("one", 2.0, "_T", "level")
    path.write_text(f"corrections:{ENTRY}{ENTRY}\n", "utf-8")
    with pytest.raises(ValueError, match="one stand twice"):
        load_corrections(path)
    path.write_text("corrections: [{name: one, release_id: gacc/r1}]\n", "utf-8")
    with pytest.raises(ValidationError):
        load_corrections(path)
