"""Real files in the inbox: the tables hold what the files hold, while a second process reads all the time."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import dagster as dg
import duckdb
import pytest

from gd_pipeline.model.codes import by_alias

Nightly = Callable[..., dg.ExecuteInProcessResult]
FIGURES = ("trade", "exports", "imports")


@pytest.fixture(scope="module")
def fed(
    tmp_path_factory: pytest.TempPathFactory,
    first_run: tuple[Path, dg.ExecuteInProcessResult],
    real_data: Path,
    nightly: Nightly,
) -> tuple[Path, dict[str, object]]:
    """The published file after two runs with real files in the inbox, and what a reader met meanwhile."""
    root = Path(shutil.copytree(first_run[0], tmp_path_factory.mktemp("fed") / "root"))
    published, stop = root / "published" / "gd_pipeline.duckdb", root / "stop"
    inbox = root / "inbox"
    inbox.mkdir(exist_ok=True)
    reader = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("reader.py")), str(published), str(stop)],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        shutil.copy(real_data / "seed.txt", inbox / "seed 2024-04-12.txt")
        assert nightly(root).success
        for file in (real_data / "gacc_by_location_2024").glob("*.csv"):
            shutil.copy(file, inbox)
        for file in (real_data / "gacc_english_html").glob("*.html"):
            shutil.copy(file, inbox)
        assert nightly(root).success
    finally:
        stop.touch()
        output, _ = reader.communicate(timeout=60)
    return published, json.loads(output)


def _ask(path: Path, sql: str, *values: object) -> list[tuple[object, ...]]:
    with duckdb.connect(str(path), read_only=True) as con:
        return con.execute(sql, values).fetchall()


def _cells(folder: Path) -> Iterator[tuple[str, str, str, str, float]]:
    """(indicator, ref_area, period, column, value) of Guangdong and the cities listed below it, in yuan."""
    areas = by_alias("ref_area")
    for path in sorted(folder.glob("*.csv")):
        year, month = path.stem.split("-")
        periods = (f"{year}-{month}/{year}-{month}", f"{year}-01/{year}-{month}")
        inside = False
        for row in csv.reader(path.open(encoding="utf-8-sig", newline="")):
            inside = row[0] == "广东省" or (inside and not row[0].startswith("广西"))
            if not inside or not row[0].endswith(("省", "市")):
                continue
            area = areas[row[0]]
            for n, indicator in enumerate(FIGURES):
                for m, period in enumerate(periods):
                    cell = row[1 + 2 * n + m]
                    if cell != "-":
                        yield indicator, area, period, "value_cny", float(cell) * 1e4
                if row[7 + n] != "-":
                    yield indicator, area, periods[1], "yoy_pct", float(row[7 + n])


def test_trade_holds_guangdong_and_its_listed_cities_as_in_the_files(
    fed: tuple[Path, dict[str, object]], real_data: Path
) -> None:
    rows = _ask(
        fed[0],
        """SELECT indicator, ref_area, period, value_cny, yoy_pct FROM trade WHERE counterpart_area = '_T'
        AND product = '_T' AND customs_procedure = '_T' AND enterprise_type = '_T'""",
    )
    held = {(str(i), str(a), str(p)): {"value_cny": v, "yoy_pct": y} for i, a, p, v, y in rows}
    wanted = list(_cells(real_data / "gacc_by_location_2024"))
    assert len({area for _, area, *_ in wanted}) >= 12
    assert len(wanted) > 900
    wrong = [
        (indicator, area, period, column, value, held.get((indicator, area, period)))
        for indicator, area, period, column, value in wanted
        if held.get((indicator, area, period), {}).get(column) != pytest.approx(value, rel=1e-12)
    ]
    assert not wrong[:10], f"{len(wrong)} of {len(wanted)}"


def test_the_rounded_figure_of_prose_agrees_with_the_tables(fed: tuple[Path, dict[str, object]]) -> None:
    rows = _ask(
        fed[0],
        """SELECT a.verdict, c.value, s.publisher FROM agreements a
        JOIN observations s ON s.observation_id = a.observation_id
        JOIN observations c ON c.observation_id = a.chosen_id
        WHERE s.value = 1.35e12 AND s.indicator = 'trade' AND s.ref_area = 'CN-GD'
        AND s.period = '2024-01/2024-02' AND s.measure = 'level' AND s.counterpart_area = '_T'""",
    )
    assert "inbox" in {publisher for *_, publisher in rows}, "the article in the inbox is not among them"
    assert {(verdict, value) for verdict, value, _ in rows} == {("agrees", 1_348_335_330_000.0)}


def test_the_goals_of_the_article_are_there(fed: tuple[Path, dict[str, object]]) -> None:
    goals = _ask(fed[0], "SELECT indicator, value FROM policy_goals WHERE publisher = 'inbox'")
    assert {("parks", 20.0), ("companies", 10.0), ("warehouses", 500.0)} <= set(goals)


def test_the_page_whose_table_is_a_picture_is_reported(fed: tuple[Path, dict[str, object]]) -> None:
    (said,) = _ask(fed[0], "SELECT problems FROM releases WHERE publisher = 'inbox' AND url LIKE '%jan2018%'")
    assert "image_table" in str(said[0])


def test_a_reader_never_fails_and_never_sees_a_mix(fed: tuple[Path, dict[str, object]]) -> None:
    met = fed[1]
    assert met["failures"] == []
    assert isinstance(met["met"], list)
    assert isinstance(met["times"], int)
    assert met["times"] > 50
    assert len(met["met"]) == 3, "the file before, after the first run, after the second"
    for observations, _, _, of_releases, checks in met["met"]:
        assert observations == of_releases
        assert checks > 0
