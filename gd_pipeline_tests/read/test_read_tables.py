"""Tables of pages, CSV files and sheets: the grid, the spans into the text, what leaves a table."""
# ruff: noqa: E501 - a full-width character counts as two

import io
import itertools
import zipfile
from pathlib import PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from read_pages import cells, codes, doc, html, lines, table

from gd_pipeline.model.document import Document
from gd_pipeline.read.layout import Grid, is_figure, lay_out, set_text, settle


def spans_are_sound(document: Document) -> None:
    for t in document.tables:
        assert all(t.start <= c.start <= c.end <= t.end for c in t.cells)
        seen = [
            (r, c)
            for cell in t.cells
            for r in range(cell.row, cell.row + cell.rowspan)
            for c in range(cell.col, cell.col + cell.colspan)
        ]
        assert len(seen) == len(set(seen))
        assert all(
            "\n" not in document.text[c.start : c.end] and "\t" not in document.text[c.start : c.end]
            for c in t.cells
        )
    blocks = list(document.blocks())
    assert all(a.end < b.start for a, b in itertools.pairwise(blocks))
    assert not blocks or (blocks[0].start == 0 and blocks[-1].end == len(document.text))


def test_spans_title_unit_and_notes() -> None:
    d = doc(
        html(
            "<h1>题</h1><p>发布时间：2024-06-18</p><p>正文一段。</p>"
            + table(
                [
                    [("表1 各市进出口情况表", 1, 3)],
                    [("单位：亿元", 1, 3)],
                    [("地区", 2, 1), ("出口", 1, 2)],
                    ["5月", "1至5月"],
                    ["深圳市", "2,341.5&nbsp;", " 9,876 "],
                    [("注：深圳含前海，<br>数据为初步数。", 1, 3)],
                ]
            )
            + "<p>后面一段。</p>"
        )
    )
    assert cells(d) == [["地区", "出口", "出口"], ["地区", "5月", "1至5月"], ["深圳市", "2,341.5", "9,876"]]
    assert lines(d, "caption") == ["表1 各市进出口情况表", "单位：亿元"]
    assert lines(d)[-2:] == ["注：深圳含前海， 数据为初步数。", "后面一段。"]
    t = d.tables[0]
    assert d.text[t.start : t.end] == "地区\t出口\n5月\t1至5月\n深圳市\t2,341.5\t9,876"
    assert [(c.row, c.col, c.rowspan, c.colspan) for c in t.cells[:3]] == [
        (0, 0, 2, 1),
        (0, 1, 1, 2),
        (1, 1, 1, 1),
    ]
    spans_are_sound(d)


def test_lines_above_a_table_become_captions() -> None:
    d = doc(
        html(
            "<h1>题</h1><p>导语。</p><p>表2 主要指标表</p><p>单位：亿元</p>"
            + table([["指标", "值"], ["出口", "5"]])
        )
    )
    assert lines(d, "caption") == ["表2 主要指标表", "单位：亿元"] and lines(d) == ["导语。"]


def test_tables_that_only_lay_out_are_unwrapped() -> None:
    inner = table([["指标", "值"], ["出口", "5"]])
    d = doc(
        html(
            f"<div class='zw'><table><tr><td><p>第一段。</p><p>第二段。</p>{inner}</td></tr><tr><td>尾段。</td></tr></table></div>"
        )
    )
    assert lines(d) == ["第一段。", "第二段。", "尾段。"]
    assert [t.shape for t in d.tables] == [(2, 2)]
    prose = doc(html(table([["一", "各市要落实外贸政策。" * 20], ["二", "扩大进口规模。" * 20]])))
    assert not prose.tables and len(lines(prose)) == 4
    column = doc(html(table([["第一行"], ["第二行"]])))
    assert not column.tables and lines(column) == ["第一行", "第二行"]


def test_wild_spans_stay_inside_the_table() -> None:
    d = doc(html(table([[("a", 9, 1), ("b", 1, 99)], ["c", "d"], [("e", 0, 1), "f"]])))
    assert d.tables[0].shape == (3, 3)
    assert cells(d) == [["a", "b", "b"], ["a", "c", "d"], ["a", "e", "f"]]
    spans_are_sound(d)


texts = st.sampled_from(["", "1", "-2.5", "广东省", "a b", "1,234.5", "—"])
spans = st.integers(min_value=0, max_value=5)
grids = st.lists(st.lists(st.tuples(texts, spans, spans), max_size=5), max_size=6)


@settings(max_examples=150, deadline=None)
@given(grids)
def test_any_table_is_laid_out_without_overlap(rows: list[list[tuple[str, int, int]]]) -> None:
    grid = lay_out(rows)
    seen = [
        (r, c)
        for s in grid.slots
        for r in range(s.row, s.row + s.rowspan)
        for c in range(s.col, s.col + s.colspan)
    ]
    assert len(seen) == len(set(seen))
    assert [s.text for s in grid.slots] == [text for row in rows for text, _, _ in row]
    text, _paragraphs, tables = set_text([grid])
    if tables and grid.slots:
        ordered = sorted(grid.slots, key=lambda s: (s.row, s.col))
        assert [text[c.start : c.end] for c in tables[0].cells] == [s.text for s in ordered]
    kept = [s.text for b in settle(grid) for s in (b.slots if isinstance(b, Grid) else [b]) if s.text]
    assert sorted(kept) == sorted(s.text for s in grid.slots if s.text)


@settings(max_examples=80, deadline=None)
@given(grids)
def test_any_table_of_a_page_has_sound_spans(rows: list[list[tuple[str, int, int]]]) -> None:
    spans_are_sound(
        doc(html("<h1>题</h1><div class='zw'><p>正文。</p>" + table([list(r) for r in rows]) + "</div>"))
    )


SAVED = (
    "Unnamed: 0_level_0,Unnamed: 1_level_0,Unnamed: 2_level_0,单位：万人民币,单位：万人民币\n"
    "收发货人所在地,进出口,进出口,累计比去年同期±％,累计比去年同期±％.1\n"
    "收发货人所在地,3月,1至3月,进出口,出口\n"
    "总值,7,7,1.0,2.0\n广东省,3,3,-,1.1\n注：说明，不是数字。,注：说明，不是数字。,注：说明，不是数字。,注：说明，不是数字。,注：说明，不是数字。\n"
)


@pytest.mark.parametrize("charset", ["utf-8-sig", "gb18030"])
def test_saved_table(charset: str) -> None:
    d = doc(SAVED.encode(charset), url="inbox:///2024-03.csv", content_type="", listed_at="2024-03")
    assert (d.title, d.kind, d.published_at) == ("2024-03", "table", None)
    assert lines(d, "caption") == ["单位：万人民币"] and lines(d) == ["注：说明，不是数字。"]
    assert cells(d) == [
        ["收发货人所在地", "进出口", "进出口", "累计比去年同期±％", "累计比去年同期±％"],
        ["收发货人所在地", "3月", "1至3月", "进出口", "出口"],
        ["总值", "7", "7", "1.0", "2.0"],
        ["广东省", "3", "3", "-", "1.1"],
    ]
    spans_are_sound(d)


def test_the_listed_month_joins_the_name_of_a_file() -> None:
    d = doc(SAVED, url="inbox:///table.csv", listed_at="2024-03")
    assert d.title == "table 2024-03"


def test_broken_and_cut_csv() -> None:
    assert codes(doc('a,b,c\n"1,2,3\n', url="inbox:///x.csv")) == ["broken_csv"]
    cut = doc(SAVED[: SAVED.index(",1.1\n")], url="inbox:///2024-03.csv")
    assert codes(cut)[0] == "half_page" and cells(cut)[-1][0] == "总值"


def test_sentences_with_as_many_commas_each_are_no_table() -> None:
    text = 'Trade of the city, known for shoes, rose.\nThe port, called "the gate, grew, too.\nExports, as before, led.\n'
    d = doc(text, url="inbox:///a.txt", lang="en")
    assert "broken_csv" not in codes(d) and "Exports, as before, led." in d.text


def workbook() -> bytes:
    """A minimal .xlsx: a merged title, a header, a row of figures."""
    rows = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>2024年3月进出口情况表</t></is></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>地区</t></is></c><c r="B2" t="inlineStr"><is><t>出口</t></is></c></row>'
        '<row r="3"><c r="A3" t="inlineStr"><is><t>深圳市</t></is></c><c r="B3"><v>20143298</v></c></row>'
        '<row r="4"><c r="A4" t="inlineStr"><is><t>广州市</t></is></c><c r="B4"><v>4770099.5</v></c></row>'
    )
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    files = {
        "xl/workbook.xml": f'<workbook xmlns="{space}" xmlns:r="{rel}"><sheets><sheet name="S" sheetId="1" r:id="r1"/>'
        "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData>'
        '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>',
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r0" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for name, text in files.items():
            z.writestr(name, text)
    return out.getvalue()


def test_workbook() -> None:
    d = doc(workbook(), url="http://www.example.cn/attachment/1.xlsx", listed_title="附件 进出口")
    assert d.title == "附件 进出口" and lines(d, "caption") == ["2024年3月进出口情况表"]
    assert cells(d) == [["地区", "出口"], ["深圳市", "20143298"], ["广州市", "4770099.5"]]
    spans_are_sound(d)


def test_a_page_answered_for_a_sheet_is_read_as_a_page() -> None:
    d = doc(html("<h1>访问出错</h1><p>请稍后再试</p>"), url="http://www.example.cn/a.xls")
    assert d.title == "访问出错" and PurePosixPath(d.url).suffix == ".xls"


def test_plain_text() -> None:
    text = (
        "广东前5个月外贸增长\n\n来源：南方日报　发布时间：2024-06-19 08:00\n　　前5个月，全省进出口3.5万亿元。\n"
        "　　其中，6月3日数据显示出口2.2万亿元。\n\n地区\t出口\t进口\n深圳\t1\t2\n广州\t3\t4\n"
    )
    d = doc(text, url="inbox:///a.txt", content_type="text/plain")
    assert (d.title, d.published_from, d.kind) == ("广东前5个月外贸增长", "visible", "text")
    assert d.published_at is not None and d.published_at.isoformat() == "2024-06-19T08:00:00+08:00"
    assert lines(d)[1] == "前5个月，全省进出口3.5万亿元。"
    assert cells(d) == [["地区", "出口", "进口"], ["深圳", "1", "2"], ["广州", "3", "4"]]
    spans_are_sound(d)


def test_lines_that_were_broken_within_a_sentence_or_a_number() -> None:
    text = (
        "Trade of the province\n2024-04-18\nIn the first quarter of the year, the exports of the province\n"
        "reached 1.2 trillion yuan, a growth of\n8 percent. Trade with ASEAN was 300 billion yuan, up 0.\n\n"
        "9 percent.\nIt was the best quarter since 2021.\n5 percent was the rate before, said the office of\nCustoms\n"
    )
    assert lines(doc(text, url="inbox:///a.txt"))[1:] == [
        "In the first quarter of the year, the exports of the province reached 1.2 trillion yuan, a growth of"
        " 8 percent. Trade with ASEAN was 300 billion yuan, up 0.9 percent.",
        "It was the best quarter since 2021.",
        "5 percent was the rate before, said the office of",
        "Customs",
    ]


@pytest.mark.parametrize(
    ("second", "day"),
    [
        ("2024-04-19 来源：统计局", "2024-04-19"),
        ("Updated: April 12, 2024", "2024-04-12"),
        ("2024年4月9日", "2024-04-09"),
    ],
)
def test_date_lines_of_plain_text(second: str, day: str) -> None:
    d = doc(f"标题一行\n{second}\n正文一句话。", url="inbox:///a.txt")
    assert d.published_on is not None and d.published_on.isoformat() == day


def test_a_date_in_a_sentence_is_no_publication_date() -> None:
    d = doc("标题一行\n截至2024年4月9日，全省新设外资企业1.2万家。\n正文一句话。", url="inbox:///a.txt")
    assert d.published_at is None and codes(d) == ["no_date"]


@pytest.mark.parametrize("text", ["1,234.5", "-3.2%", "（12）", "1 234", "2，500％"])
def test_a_cell_of_one_number_is_a_figure(text):
    assert is_figure(text)


@pytest.mark.parametrize("text", ["", ",.", "12家", "3%以上", "1" * 200_000 + "家"])
def test_other_cells_are_none_however_long(text):
    assert not is_figure(text)
