"""What the headers, units and titles of tables say, line by line."""
# ruff: noqa: E501 - a full-width character counts as two

import pytest

from gd_pipeline.extract.tables.captions import title_months, unit_line
from gd_pipeline.extract.tables.headers import Unit, read_header, unit_of


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("单位：万人民币", Unit("CNY", 1e4)), ("（单位：亿元）", Unit("CNY", 1e8)), ("单位:百万美元", Unit("USD", 1e6)),
        ("单位：千美元", Unit("USD", 1e3)), ("Unit: CNY 100 Million", Unit("CNY", 1e8)), ("Unit: US$1,000", Unit("USD", 1e3)),
        ("Unit：USD Million", Unit("USD", 1e6)), ("进出口情况", None),
    ],
)  # fmt: skip
def test_unit_lines(text: str, unit: Unit | None) -> None:
    assert unit_line(text) == unit


def test_units_of_quantities() -> None:
    assert (unit_of("万吨"), unit_of("家"), unit_of("光年")) == (Unit("TONNE", 1e4), Unit("COUNT", 1.0), None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1-to-3 Total Year-on-Year (±%)", ("yoy", None, (1, 3))), ("1— 6月", (None, None, (1, 6))),
        ("出口3月", (None, "exports", (3, 3))), ("比上月±%", ("mom", None, None)), ("前十一个月", (None, None, (1, 11))),
        ("前三季度", (None, None, (1, 9))), ("January-February", (None, None, (1, 2))), ("贸易差额", (None, "balance", None)),
    ],
)  # fmt: skip
def test_headers(text: str, expected: tuple[str | None, str | None, tuple[int, int] | None]) -> None:
    h = read_header(text)
    assert (h.measure, h.flow, (h.months.first, h.months.last) if h.months else None) == expected
    assert h.rest == ""


@pytest.mark.parametrize("text", ["神秘指数", "13月", "百分点", "出口 比重 之类", "market share rank"])
def test_headers_that_are_not_understood(text: str) -> None:
    assert read_header(text).rest


def test_titles() -> None:
    for text, expected in (
        ("2024-03", (3, 3, 2024)), ("2024年1-5月主要指标", (1, 5, 2024)), ("2022年前十个月", (1, 10, 2022)),
        ("2024年上半年", (1, 6, 2024)), ("Jan. 2018", (1, 1, 2018)), ("2024年广东", (0, 0, 2024)),
    ):  # fmt: skip
        months = title_months(text)
        assert months is not None and (months.first, months.last, months.year) == expected
    assert title_months("各市进出口情况") is None
