"""Stage files: what is written is read back, replaced whole, and knows what it was made from."""

from datetime import UTC, datetime

import pytest

from gd_pipeline.model.document import Cell, Document, Paragraph, Problem, Table
from gd_pipeline.model.store import Store, schema

DOCUMENT = Document(
    "a/1", "0" * 64, "http://a.example/1", "a", "zh", "标题", None, "none", datetime(2024, 4, 1, tzinfo=UTC),
    "CN-GD", "release", "标题\n甲\t1", (Paragraph(0, 2, "title"),),
    (Table(3, 6, (Cell(0, 0, 1, 1, 3, 4), Cell(0, 1, 1, 1, 5, 6))),), (Problem("no_date", "no date"),),
)  # fmt: skip


def test_a_part_is_read_back_as_it_was_written(tmp_path):
    store = Store(tmp_path)
    assert store.write("documents", "2024-04", Document, [DOCUMENT], "made of a") == 1
    assert store.read("documents", "2024-04", Document) == [DOCUMENT]
    assert store.fingerprint("documents", "2024-04") == "made of a"
    assert store.parts("documents") == ["2024-04"]


def test_a_part_is_replaced_whole_and_removed(tmp_path):
    store = Store(tmp_path)
    store.write("documents", "2024-04", Document, [DOCUMENT], "one")
    store.write("documents", "2024-04", Document, [], "two")
    assert store.read("documents", "2024-04", Document) == []
    assert store.fingerprint("documents", "2024-04") == "two"
    store.remove("documents", "2024-04")
    store.remove("documents", "2024-04")
    assert store.parts("documents") == []
    assert store.fingerprint("documents", "2024-04") is None


def test_what_is_not_there_is_empty(tmp_path):
    assert Store(tmp_path).read("documents", "2024-04", Document) == []


def test_a_type_without_a_parquet_form_is_named():
    from dataclasses import dataclass  # a local class, so that the model stays free of it

    @dataclass
    class Odd:
        what: complex

    with pytest.raises(TypeError, match="no Parquet type"):
        schema(Odd)


def test_spanning_cells_stand_at_every_position():
    table = Table(0, 9, (Cell(0, 0, 2, 1, 0, 1), Cell(0, 1, 1, 2, 2, 3), Cell(1, 1, 1, 1, 4, 5)))
    grid = table.grid()
    assert table.shape == (2, 3)
    assert grid[1][0] is grid[0][0] and grid[0][1] is grid[0][2]
    assert grid[1][2] is None
