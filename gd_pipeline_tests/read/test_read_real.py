"""Real pages and files (not part of the project): skipped without GD_REAL_DATA."""

import os
from pathlib import Path

import pytest
from read_pages import cells, codes, doc, lines

REAL = Path(os.environ.get("GD_REAL_DATA", ""))
pytestmark = pytest.mark.skipif(not os.environ.get("GD_REAL_DATA"), reason="GD_REAL_DATA is not set")


def test_english_tables() -> None:
    for name, day, shape in (
        ("release_section4_by_country_mar2026_cny", "2026-04-08", (32, 10)),
        ("release_section4_by_country_janfeb2025_cny", "2025-03-11", (32, 7)),
    ):
        from datetime import UTC, datetime

        page = (REAL / "gacc_english_html" / f"{name}.html").read_bytes()
        d = doc(page, fetched_at=datetime(2026, 11, 1, tzinfo=UTC))
        assert (str(d.published_on), [t.shape for t in d.tables], d.problems) == (day, [shape], ())
        assert lines(d, "caption") == ["Unit: CNY 100 Million"] and lines(d)[-1].startswith("Note:")
        assert cells(d)[2][0] == "Total" and d.lang == "en" and d.kind == "table"


def test_the_page_whose_table_is_an_image() -> None:
    d = doc((REAL / "gacc_english_html" / "release_section4_by_country_jan2018_cny.html").read_bytes())
    assert codes(d) == ["image_table"] and str(d.published_on) == "2018-03-08"


def test_saved_location_tables() -> None:
    for path in sorted((REAL / "gacc_by_location_2024").glob("*.csv")):
        d = doc(path.read_bytes(), url=f"inbox:///{path.name}", listed_at=path.stem)
        grid = cells(d)
        assert d.title == path.stem and len(d.tables) == 1
        assert grid[0][0] == grid[1][0] == "收发货人所在地" and len(grid[0]) == 10
        assert [row[0] for row in grid].count("广东省") == 1


def test_article() -> None:
    d = doc((REAL / "seed.txt").read_bytes(), url="inbox:///seed.txt")
    assert d.title == "Guangdong launches 24 special measures" and d.lang == "en"
    assert lines(d)[0].startswith("Recently, Guangdong Province")
