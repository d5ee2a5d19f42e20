"""The customs' tables of 2024 (not part of the project): their sums hold, a changed digit breaks them."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest
from mutations import table, verdicts

from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.check.identities import run_identities
from gd_pipeline.extract.tables.reading import extract_tables
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Observation
from gd_pipeline.model.store import Store

UNIT = 1e4


@pytest.fixture(scope="module")
def tables(real_data: Path) -> list[Document]:
    return [table(p) for p in sorted((real_data / "gacc_by_location_2024").glob("*.csv"))]


def test_identities_hold_over_every_province_and_month(tables: list[Document], tmp_path: Path) -> None:
    store = Store(tmp_path)
    for n, document in enumerate(tables):
        store.write("documents", f"{n:02d}", Document, [document])
        store.write("observations", f"{n:02d}", Observation, extract_tables(document).observations)
    con = duckdb.connect()
    build_candidate(con, store, [])
    results = {r.check_name: r for r in run_identities(con)}

    def told(law: str) -> tuple[int, int, float | None]:
        r = results[f"{law}_in_tables"]
        return r.checked, r.failing, r.largest_gap and r.largest_gap / UNIT

    assert len(tables) == 12
    assert told("exports_and_imports_add_up") == (7670, 0, 1.0)
    assert told("provinces_sum_to_nation") == (69, 0, 3.0)
    assert told("cities_at_most_province")[:2] == (1863, 0)
    assert told("growth_of_trade_joins_its_parts")[:2] == (3980, 0)
    assert told("cumulative_at_least_month")[:2] == (11074, 0)
    assert not [r for r in results.values() if r.blocks and r.check_name != "figures_traced"]


def test_a_changed_digit_is_caught_and_its_cell_named(tables: list[Document], tmp_path: Path) -> None:
    """Forty changes here; the share over hundreds is measured by benchmarks/warehouse_mutations.py."""
    found = list(verdicts(tmp_path, tables, 40, seed=7))
    levels = [v for v in found if v.mutation.before.measure == "level" and not v.mutation.hidden]
    growths = [v for v in found if v.mutation.before.measure == "yoy" and v.mutation.units > 9.5]
    assert len(levels) > 20 and len(growths) > 5
    assert [v.mutation.before.place for v in levels if not v.named] == []
    assert sum(v.named for v in growths) / len(growths) > 0.9
