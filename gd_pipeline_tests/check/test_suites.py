"""The stored suites are those of the model, and cover all that it declares."""

from __future__ import annotations

from pathlib import Path

import pytest

from gd_pipeline.check import suites
from gd_pipeline.model.tables import Table, tables

STORED = Path(suites.__file__).parents[1] / "model" / "tables" / "suites"


@pytest.mark.parametrize("table", suites.guarded(), ids=lambda t: t.name)
def test_a_stored_suite_is_what_the_model_says(table: Table) -> None:
    text = (STORED / f"{table.name}.json").read_text("utf-8")
    assert text == suites.as_json(table), "write them anew: make suites"
    assert suites.stored(table) == suites.suite(table)


def test_no_suite_is_left_of_a_table_that_is_gone() -> None:
    assert sorted(p.stem for p in STORED.iterdir()) == sorted(t.name for t in suites.guarded())


def test_writing_replaces_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text("{}")
    suites.write(tmp_path)
    assert {p.name: p.read_text("utf-8") for p in tmp_path.iterdir()} == {
        p.name: p.read_text("utf-8") for p in STORED.iterdir()
    }


def test_a_suite_covers_its_model() -> None:
    for table in tables():
        found = suites.suite(table)["expectations"]
        about = {(e["type"], e["kwargs"].get("column")) for e in found}
        assert ("expect_table_columns_to_match_ordered_list", None) in about
        counts = [e["severity"] for e in found if e["type"] == "expect_table_row_count_to_be_between"]
        assert counts == ["critical", "warning"] if table.min_rows else ["warning"]
        keys = [e for e in found if e["type"].endswith("_to_be_unique")]
        assert [e["meta"]["shown"] for e in keys] == [list(table.key)]
        for c in table.columns:
            assert (("expect_column_values_to_not_be_null", c.name) in about) == (not c.nullable)
            ranged = c.low is not None or c.high is not None
            assert (("expect_column_values_to_be_between", c.name) in about) == ranged
            coded = [
                e
                for e in found
                if e["type"] == "unexpected_rows_expectation" and e["meta"]["shown"] == [c.name]
            ]
            assert len(coded) == (c.codes is not None)
