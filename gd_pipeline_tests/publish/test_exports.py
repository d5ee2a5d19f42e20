"""Exports: every file read back by a library that did not write it, and equal to the database."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb
import frictionless
import pyarrow.parquet as pq
import pytest
import sdmx
from small_file import WHEN, small_file

from gd_pipeline.model.codes import codes
from gd_pipeline.model.tables import tables
from gd_pipeline.publish.dictionary import dictionary
from gd_pipeline.publish.exports import write_exports
from gd_pipeline.publish.exports_sdmx import sdmx_id
from gd_pipeline.publish.exports_tables import plain

HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "'quoted", 'a "b", c\nd', "plain"]


@pytest.fixture(scope="module")
def target(first_run: tuple[Path, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's published file in a folder of its own, with its exports."""
    folder = tmp_path_factory.mktemp("exported")
    for file in (first_run[0] / "published").glob("gd_pipeline.*"):
        shutil.copy(file, folder)
    assert write_exports(folder / "gd_pipeline.duckdb").written
    return folder / "gd_pipeline.duckdb"


def rows_of(target: Path, table: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(target), read_only=True) as con:
        con.execute("SET TimeZone = 'UTC'")
        return con.execute(f'SELECT * FROM "{table}"').fetchall()


def test_parquet_holds_what_the_database_holds(target: Path) -> None:
    for table in tables():
        read = pq.read_table(target.parent / "exports" / "parquet" / f"{table.name}.parquet")
        assert read.column_names == [c.name for c in table.columns]
        assert [tuple(r.values()) for r in read.to_pylist()] == rows_of(target, table.name), table.name


def test_csv_holds_what_the_database_holds(target: Path) -> None:
    reads = {
        "VARCHAR": plain,
        "DOUBLE": float,
        "BIGINT": int,
        "INTEGER": int,
        "BOOLEAN": {"true": True, "false": False}.__getitem__,
        "DATE": date.fromisoformat,
        "TIMESTAMPTZ": lambda t: datetime.strptime(t, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC),
    }
    for table in tables():
        with (target.parent / "exports" / "csv" / f"{table.name}.csv").open(newline="") as f:
            read = list(csv.DictReader(f))
        said = [tuple((reads[c.type](r[c.name]) if r[c.name] else None) for c in table.columns) for r in read]
        wanted = [tuple(v if v != "" else None for v in r) for r in rows_of(target, table.name)]
        if table.name in ("releases", "observations", "unread_numbers", "sources"):
            wanted = [
                tuple(v.replace(microsecond=0) if isinstance(v, datetime) else v for v in r) for r in wanted
            ]
        assert said == wanted, table.name


def test_the_package_is_valid_and_describes_the_files(target: Path) -> None:
    folder = target.parent / "exports"
    report = frictionless.Package(str(folder / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "message"])[:5]
    assert report.stats["tasks"] == len(list(tables()))
    for resource in json.loads((folder / "datapackage.json").read_text())["resources"]:
        data = (folder / resource["path"]).read_bytes()
        assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
        assert resource["bytes"] == len(data)
        assert (folder / resource["parquet"]).exists()


def test_the_package_is_not_valid_for_other_data(target: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(target.parent / "exports", tmp_path / "exports"))
    file = folder / "csv" / "sources.csv"
    file.write_text(file.read_text("utf-8") + "one,too,short\n", "utf-8")
    assert not frictionless.Package(str(folder / "datapackage.json")).validate().valid


def test_sdmx_structure_and_data_read_back(target: Path) -> None:
    folder = target.parent / "exports" / "sdmx"
    structure = sdmx.read_sdmx(folder / "structure.xml")
    for component, name in (("INDICATOR", "indicator"), ("REF_AREA", "ref_area"), ("PRODUCT", "product")):
        assert {sdmx_id(c) for c in codes(name)} <= set(structure.codelist[f"CL_{component}"].items)
    flow = structure.structure["GD_FIGURES"]
    assert "STATEMENT" in [d.id for d in flow.dimensions.components]
    assert str(structure.codelist["CL_INDICATOR"]["fdi_used"].name) == codes("indicator")["fdi_used"].name_en
    with (folder / "observations.csv").open(newline="") as f:
        rows = list(csv.DictReader(f))
    with duckdb.connect(str(target), read_only=True) as con:
        wanted = dict(
            con.execute(
                "SELECT 'GD-' || observation_id, value FROM observations WHERE freq IS NOT NULL"
            ).fetchall()
        )
    assert {r["STATEMENT"]: float(r["OBS_VALUE"]) for r in rows} == wanted
    for dimension in flow.dimensions.components:
        coded = dimension.local_representation.enumerated if dimension.local_representation else None
        if coded is not None:
            listed = set(structure.codelist[coded.id].items)
            assert {r[dimension.id] for r in rows} <= listed, dimension.id
    data = sdmx.read_sdmx(folder / "observations.csv", structure=flow)
    assert sum(len(d.obs) for d in data.data) == len(rows)


def test_sdmx_periods(tmp_path: Path) -> None:
    spans = {
        "M": ("2024-03-01", "2024-03-31", "2024-03"),
        "Q": ("2024-04-01", "2024-06-30", "2024-Q2"),
        "S": ("2024-07-01", "2024-12-31", "2024-S2"),
        "A": ("2024-01-01", "2024-12-31", "2024"),
        "YTD": ("2024-01-01", "2024-10-31", "2024-01-01/P10M"),
        "X": ("2021-11-01", "2024-02-29", "2021-11-01/P28M"),
        "P": (None, "2024-03-31", "2024-03-31"),
    }
    rows = [
        {"observation_id": f, "freq": f, "period_start": start, "period_end": end, "ref_area": "CN-GD/gba9"}
        for f, (start, end, _) in spans.items()
    ]
    target = small_file(
        tmp_path, {"observations": [*rows, {"observation_id": "none", "indicator": "other:odi_stock"}]}
    )
    folder = write_exports(target).folder / "sdmx"
    with (folder / "observations.csv").open(newline="") as f:
        read = list(csv.DictReader(f))
    assert {r["FREQ"]: r["TIME_PERIOD"] for r in read} == {f: said for f, (_, _, said) in spans.items()}
    assert {r["REF_AREA"] for r in read} == {"CN-GD@gba9"}


def test_csv_is_safe_in_a_spreadsheet(tmp_path: Path) -> None:
    sources = [{"publisher": f"p{n}", "title": text} for n, text in enumerate(HOSTILE)]
    target = small_file(tmp_path, {"sources": sources})
    with (write_exports(target).folder / "csv" / "sources.csv").open(newline="") as f:
        titles = [r["title"] for r in csv.DictReader(f)]
    assert not [t for t in titles if t[0] in "=+-@\t\r＝＋－＠"]
    assert [plain(t) for t in titles] == HOSTILE


def test_exports_are_made_once_and_anew_for_other_content(tmp_path: Path) -> None:
    target = small_file(tmp_path, {"sources": [{"publisher": "a"}]})
    assert write_exports(target).written
    first = (target.parent / "exports").resolve()
    assert not write_exports(target).written
    small_file(tmp_path, {"sources": [{"publisher": "b"}]}, now=WHEN.replace(day=21))
    done = write_exports(target)
    assert done.written
    assert "b," in (done.folder / "csv" / "sources.csv").read_text()
    assert "a," in (first / "csv" / "sources.csv").read_text()  # a reader may still be in it
    small_file(tmp_path, {"sources": [{"publisher": "c"}]}, now=WHEN.replace(day=22))
    write_exports(target)
    assert not first.exists()


def test_exports_of_a_copied_root_are_replaced(tmp_path: Path) -> None:
    target = small_file(tmp_path, {})
    write_exports(target)
    copied = Path(shutil.copytree(target.parent, tmp_path / "copy"))
    (copied / "exports" / "datapackage.json").unlink()
    assert write_exports(copied / "gd.duckdb").written
    assert (copied / "exports").is_symlink()


def test_without_a_published_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="nothing is published"):
        write_exports(tmp_path / "gd.duckdb")


def test_the_dictionary_is_current() -> None:
    file = Path(__file__).parents[2] / "docs" / "dictionary.md"
    assert file.read_text("utf-8") == dictionary(), "the model changed: run make dictionary"


def test_the_dictionary_says_what_the_database_says(target: Path) -> None:
    text = dictionary()
    with duckdb.connect(str(target), read_only=True) as con:
        comments = con.execute(
            "SELECT column_name, comment FROM duckdb_columns() "
            "WHERE NOT internal AND NOT starts_with(table_name, 'dim_')"
        ).fetchall()
    assert len(comments) > 100
    for column, comment in comments:
        said = " ".join(comment.replace("|", "\\|").split())
        assert f"| `{column}` |" in text
        assert said in text
