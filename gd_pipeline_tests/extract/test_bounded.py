"""Bad input of every size is read in time that grows with its length, and says what was wrong with it.

Times are taken as CPU time of this process; the bounds are ten times what a small machine needs.
"""

import time
from datetime import UTC, datetime

import pytest
from workbooks import workbook

from gd_pipeline.extract.document import extract
from gd_pipeline.model.capture import Capture
from gd_pipeline.model.document import Cell, Document, Paragraph, Table
from gd_pipeline.read.nesting import DEEPEST, shallow
from gd_pipeline.read.reader import read

SENTENCE = "2024年前三季度，全省外贸进出口6.75万亿元，增长10.4%，其中出口4.34万亿元，增长7.9%。"
NOW = datetime(2024, 10, 22, tzinfo=UTC)


def reading(payload: bytes, name: str = "page.html"):
    capture = Capture(
        "t", f"http://t.example/{name}", NOW, 200, "", "0" * 64, "", 0, False, "", "2024-10-22", "zh",
        "CN-GD", "crawl", "", "",
    )  # fmt: skip
    document = read(payload, capture, None)
    return document, extract(document)


def page(body: str) -> bytes:
    return f"<html><body><h1>广东外贸</h1><div id=easysiteText>{body}</div></body></html>".encode()


MILLIONS = {
    "digits only": "7" * 300_000,
    "digits apart": "7 " * 30_000,
    "digits and commas": "1," * 30_000,
    "months in a list": "1、" * 30_000,
    "numerals": "三" * 100_000,
    "no mark at all": "增长5.1%出口3亿元" * 5_000,
    "years": "2024年1-" * 15_000,
    "dashes": "—" * 300_000,
    "opening brackets": "(" * 100_000,
    "angle brackets": "<" * 100_000,
    "quotation marks": "“" * 100_000,
    "English without an end": "exports rose 5.1 percent and " * 2_000,
    "English years": "in 2001, trade. " * 6_000,
    "one long paragraph": SENTENCE * 1_500,
    "divs never closed": "<div>" * 60_000 + SENTENCE,
    "tables in tables": "<table><tr><td>" * 20_000 + SENTENCE,
    "spans in a cell": "<table><tr><td>出口</td><td>" + "<b><i>" * 50_000 + "1",
    "spans over everything": "<table>" + "<tr><td rowspan=9999 colspan=9999>1<td>2" * 3_000,
    "a hundred thousand cells": "<table>" + ("<tr>" + "<td>123.4" * 100) * 1_000,
    "two rows of ten thousand": "<table>" + ("<tr>" + "<td>123.4" * 10_000) * 2,
}


@pytest.mark.parametrize("body", MILLIONS.values(), ids=MILLIONS.keys())
def test_no_page_takes_more_than_its_time(body):
    begun = time.process_time()
    document, found = reading(page(body))
    spent = time.process_time() - begun
    assert spent < 2.0 + 100e-6 * len(body), f"{spent:.2f} s for {len(body)} characters"
    assert any(c.isdigit() for c in document.text) == bool(found.observations or found.unread)


@pytest.mark.parametrize(
    "sentence", [SENTENCE, "Exports of the province rose 7.9 percent to 4.34 trillion yuan in May. "]
)
def test_four_times_the_text_takes_about_four_times_the_time(sentence):
    def spent(times: int) -> float:
        body = page(f"<p>{sentence * times}</p>" + f"<p>{sentence}</p>" * times)
        begun = time.process_time()
        reading(body)
        return time.process_time() - begun

    spent(10)
    assert spent(800) < 8 * max(spent(200), 0.02)


def test_what_is_nested_too_deep_is_read_without_its_tags_and_reported():
    document, found = reading(page("<div>" * 6_000 + SENTENCE + "</div>" * 6_000 + "<p>尾段</p>"))
    assert [p.code for p in document.problems] == ["too_deep"]
    assert [o.value for o in found.observations] == [6.75e12, 10.4, 4.34e12, 7.9]
    assert document.text.endswith("尾段")


def test_a_page_of_many_tags_that_is_not_deep_stays_as_it_is():
    body = "<div><p>" + "<span>a</span>" * 6_000 + "</div>"
    assert shallow(body) == (body, False)
    deep = "<div>" * (DEEPEST + 1) + "a" + "</div>" * (DEEPEST + 1) + "<br>" * 5_000
    flat, dropped = shallow(deep)
    assert dropped
    assert flat.count("<div>") == flat.count("</div>") == DEEPEST


def test_a_run_of_words_without_any_mark_is_left_unread_with_its_reason():
    _, found = reading(page("<p>" + "增长5.1%出口3亿元" * 200 + "</p>"))
    assert not found.observations
    assert {u.reason for u in found.unread} == {"too_long"}
    assert len(found.unread) == 400


def test_a_long_sentence_is_read_clause_by_clause():
    clauses = "，".join(f"对第{n}个市场的出口增长{n}.5%" for n in range(10, 99))
    _, found = reading(page(f"<p>2024年前三季度，全省进出口6.75万亿元，{clauses * 2}。</p>"))
    assert found.observations[0].value == 6.75e12
    assert not [u for u in found.unread if u.reason == "too_long"]


def test_a_row_of_digits_is_no_figure_however_long():
    _, found = reading(page(f"<p>全省出口{'7' * 400}亿元，增长5.1%。</p>"))
    assert [(o.measure, o.value) for o in found.observations] == [("yoy", 5.1)]
    assert ("no_unit", 400) in [(u.reason, u.char_end - u.char_start - 1) for u in found.unread]


def test_a_quote_is_bounded_where_a_text_has_no_sentences():
    _, found = reading(page("<p>" + "出口3亿元，增长5.1%，" * 2_000 + "</p>"))
    rows = [*found.observations, *found.unread]
    assert len(rows) == 4_000
    assert max(len(r.quote) for r in rows) < 1_500
    assert all(r.quote for r in rows)


def test_a_table_that_sprawls_is_left_unread_with_its_reason():
    text = "表\n3.5\t8"
    wide = (Cell(0, 0, 1, 1, 2, 5), Cell(40_000, 40_000, 1, 1, 6, 7))
    document = Document(
        "t/1", "0" * 64, "", "t", "zh", "表", NOW, "given", NOW, "CN-GD", "table", text,
        (Paragraph(0, 1, "title"),), (Table(2, 7, wide),),
    )  # fmt: skip
    found = extract(document)
    assert [(u.text, u.reason, u.char_start) for u in found.unread] == [
        ("3.5", "too_long", 2),
        ("8", "too_long", 6),
    ]
    assert "40001 rows by 40001 columns" in found.unread[0].detail


def test_a_stray_cell_at_the_end_of_a_sheet_does_not_fill_the_memory():
    payload = workbook(("Sheet1", {"A1": "指标", "XFD1048576": 1}, ()))
    document, found = reading(payload, "a.xlsx")
    assert [p.code for p in document.problems] == ["too_large"]
    assert "1048576 rows by 16384 columns" in document.problems[0].message
    assert not found.observations


@pytest.mark.parametrize("charset", ["utf-8", "gb18030", "utf-16"])
def test_a_page_cut_within_a_character_is_reported_or_read(charset):
    payload = f"<html><meta charset={charset}><body><p>{SENTENCE}</p></body></html>".encode(charset)
    for cut in range(len(payload) - 60, len(payload)):
        document, found = reading(payload[:cut])
        assert found.observations or document.problems
