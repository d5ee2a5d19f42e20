"""One table in every way of writing it: workbooks, scripts, widths, blanks, dashes; facts typed by hand."""

import pytest
from old_workbooks import old_workbook
from table_pages import body_unread, document, table, told
from workbooks import Percent, workbook

from gd_pipeline.extract.tables.reading import extract_tables

CAPTION = "2024年1-3月各市进出口情况"
HEAD = ["地市", "进出口（亿元）", "同比增长（%）"]
Q1 = "2024-01/2024-03"
FACTS = [
    ("trade", "CN-440300", Q1, "level", 1.2345e11, "CNY"),
    ("trade", "CN-440300", Q1, "yoy", -7.1, "PCT"),
    ("trade", "CN-440100", Q1, "level", 9.8e10, "CNY"),
]


def said(payload: bytes, name: str = "1.html") -> list[tuple[object, ...]]:
    d = document(payload, url=f"http://www.example.cn/{name}", listed_at="2024-04-20")
    assert not body_unread(d)
    return told(extract_tables(d))


def html(*rows: list[object], caption: str = CAPTION, charset: str = "utf-8") -> bytes:
    page = f"<p>{caption}</p>{table([list(row) for row in rows])}"
    return f"<html><head><meta charset='{charset}'></head><body>{page}</body></html>".encode(charset)


def test_a_new_workbook_with_a_merged_caption_and_percent_cells() -> None:
    cells = {
        "A1": CAPTION, "A2": "地市", "B2": "进出口（亿元）", "C2": "同比增长",
        "A3": "深圳", "B3": 1234.5, "C3": Percent(-0.071), "A4": "广州", "B4": 980, "C4": "-",
    }  # fmt: skip
    assert said(workbook(("附表", cells, ("A1:C1",))), "1.xlsx") == FACTS


def test_an_old_workbook() -> None:
    rows = [[CAPTION, None, None], HEAD, ["深圳", 1234.5, -7.1], ["广州", 980, "—"]]
    assert said(old_workbook(rows, [(0, 0, 0, 2)]), "1.xls") == FACTS


def test_texts_that_hold_numbers_in_a_workbook() -> None:
    rows = [[CAPTION, None, None], HEAD, ["深圳", "1,234.5", "－7.1"], ["广州", " 980 ", ""]]
    assert said(old_workbook(rows, [(0, 0, 0, 2)]), "1.xls") == FACTS


@pytest.mark.parametrize("charset", ["utf-8", "gb18030", "utf-16"])
def test_charsets(charset: str) -> None:
    rows = html(HEAD, ["深圳", "1,234.5", "-7.1"], ["广州", "980", "-"], charset=charset)
    assert said(rows) == FACTS


def test_traditional_script() -> None:
    rows = html(
        ["地市", "進出口（億元）", "同比增長（%）"], ["深圳", "1,234.5", "-7.1"], ["廣州", "980", "-"],
        caption="2024年1-3月各市進出口情況",
    )  # fmt: skip
    assert said(rows) == FACTS


@pytest.mark.parametrize("minus", list("-−－–﹣"))
def test_full_width_digits_thin_spaces_and_each_minus(minus: str) -> None:
    rows = html(HEAD, ["深\u2009圳", "１２３４．５", f"{minus}\u200a7.1"], ["广　州", "\u2009980\u00a0", "-"])
    assert said(rows) == FACTS


@pytest.mark.parametrize("none", ["-", "—", "－", "--", "——", "…", "/", "", "\u3000", "*", "无"])
def test_each_sign_for_no_figure(none: str) -> None:
    assert said(html(HEAD, ["深圳", "1,234.5", "-7.1"], ["广州", "980", none])) == FACTS


@pytest.mark.parametrize("dash", ["-", "—", "－", "～", "至", "–"])
def test_each_dash_in_a_span_of_months(dash: str) -> None:
    caption = f"2024年1{dash}3月各市进出口情况"
    assert said(html(HEAD, ["深圳", "1,234.5", "-7.1"], ["广州", "980", "-"], caption=caption)) == FACTS
