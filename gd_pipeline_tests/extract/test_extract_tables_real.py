"""Real tables (not part of the project) against their own cells: skipped without GD_REAL_DATA."""
# ruff: noqa: E501 - a full-width character counts as two

import csv
import os
from pathlib import Path

import pytest
from table_pages import body_unread, document

from gd_pipeline.extract.tables.reading import extract_tables

REAL = Path(os.environ.get("GD_REAL_DATA", ""))
pytestmark = pytest.mark.skipif(not os.environ.get("GD_REAL_DATA"), reason="GD_REAL_DATA is not set")

PLACES = {
    "总值": "CN", "广东省": "CN-GD", "广州市": "CN-440100", "深圳市": "CN-440300", "珠海市": "CN-440400",
    "汕头市": "CN-440500", "佛山市": "CN-440600", "江门市": "CN-440700", "湛江市": "CN-440800", "茂名市": "CN-440900",
    "惠州市": "CN-441300", "阳江市": "CN-441700", "东莞市": "CN-441900", "中山市": "CN-442000",
    "珠海横琴新区": "CN-GD/hengqin", "横琴粤澳深度合作区": "CN-GD/hengqin", "深圳科技工业园": "CN-440300/hi_tech",
    "苏州市": "CN-320500", "苏州工业园": "CN-320500/sip", "宁波经济技术开发区": "CN-330200/etdz",
    "北京市": "CN-BJ", "新疆维吾尔自治区": "CN-XJ",
}  # fmt: skip
FLOWS = ("trade", "exports", "imports")


@pytest.mark.parametrize("month", range(1, 13))
def test_location_tables_equal_their_files(month: int) -> None:
    """Guangdong and its listed cities, twelve months: exports, imports, total; month, cumulative, growth."""
    path = REAL / "gacc_by_location_2024" / f"2024-{month:02d}.csv"
    d = document(path.read_bytes(), url=f"inbox:///{path.name}", listed_at=path.stem)
    extraction = extract_tables(d)
    found = {
        (o.ref_area, o.indicator, o.period, o.measure, d.text[o.char_start : o.char_end]): o.value
        for o in extraction.observations
    }
    with path.open(encoding="utf-8-sig", newline="") as f:
        rows = [row for row in list(csv.reader(f))[3:] if row[0] in PLACES]
    assert len(rows) >= 17
    expected = {}
    single, cumulative = f"2024-{month:02d}/2024-{month:02d}", f"2024-01/2024-{month:02d}"
    for row in rows:
        for n, text in enumerate(row[1:7]):
            if text != "-":
                period = cumulative if n % 2 else single
                expected[PLACES[row[0]], FLOWS[n // 2], period, "level", text] = float(text) * 1e4
        for n, text in enumerate(row[7:]):
            if text != "-":
                expected[PLACES[row[0]], FLOWS[n], cumulative, "yoy", text] = float(text)
    assert expected.items() <= found.items()
    assert not body_unread(d)
    with path.open(encoding="utf-8-sig", newline="") as f:
        figures = sum(1 for row in list(csv.reader(f))[3:-1] for cell in row[1:] if cell != "-")
    assert len(extraction.observations) == figures
    assert len({o.ref_area for o in extraction.observations}) > 280


def test_the_first_two_months_of_2024() -> None:
    path = REAL / "gacc_by_location_2024" / "2024-02.csv"
    d = document(path.read_bytes(), url="inbox:///2024-02.csv", listed_at="2024-02")
    (total,) = [
        o for o in extract_tables(d).observations
        if (o.ref_area, o.indicator, o.period, o.measure) == ("CN-GD", "trade", "2024-01/2024-02", "level")
    ]  # fmt: skip
    assert total.value == 1348335330000 and total.unit == "CNY" and total.precision == 1e4


def test_english_tables_by_country() -> None:
    d = document((REAL / "gacc_english_html" / "release_section4_by_country_mar2026_cny.html").read_bytes())
    extraction = extract_tables(d)
    assert len(extraction.observations) == 30 * 9 and not body_unread(d)
    found = {
        (o.counterpart_area, o.indicator, o.period, o.measure): o.value
        for o in extraction.observations
        if o.ref_area == "CN"
    }
    assert found["_T", "trade", "2026-03/2026-03", "level"] == 4.10464e12
    assert found["_T", "imports", "2026-01/2026-03", "level"] == 4.99133e12
    assert found["US", "exports", "2026-01/2026-03", "yoy"] == -18.3
    assert found["KR", "imports", "2026-01/2026-03", "yoy"] == 40.6
    assert found["BRI", "trade", "2026-01/2026-03", "level"] == 6.05517e12
    assert found["HK", "imports", "2026-03/2026-03", "level"] == 4.371e10
    d = document(
        (REAL / "gacc_english_html" / "release_section4_by_country_janfeb2025_cny.html").read_bytes()
    )
    extraction = extract_tables(d)
    assert len(extraction.observations) == 30 * 6 and not body_unread(d)
    assert {o.period for o in extraction.observations} == {"2025-01/2025-02"}


def test_a_page_without_a_readable_table_says_nothing() -> None:
    for name in ("release_section4_by_country_jan2018_cny", "seed_2026"):
        d = document((REAL / "gacc_english_html" / f"{name}.html").read_bytes())
        assert not extract_tables(d).observations
