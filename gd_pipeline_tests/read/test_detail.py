"""Downloads of the customs' online query: columns in any order, both charsets, rows that cannot be taken."""
# ruff: noqa: E501, SIM905 - header and rows as a download prints them; full-width characters count double

from __future__ import annotations

import pytest

from gd_pipeline.read.detail import ROW_LIMIT, Detail, flow, is_detail, read_detail

HEADER = (
    "数据年月,贸易伙伴编码,贸易伙伴名称,商品编码,商品名称,贸易方式编码,贸易方式名称,"
    "收发货人注册地编码,收发货人注册地名称,第一数量,第一计量单位,第二数量,第二计量单位,人民币"
).split(",")
BATTERIES = ["202403", "502", "美国", "85076000", "锂电池", "10", "一般贸易", "44", "广东省", "1,234", "个", "56.5",
             "千克", "12,345,678"]  # fmt: skip
HORSES = [
    "202402",
    "110",
    "中国香港",
    "01012100",
    "种马",
    "14",
    "来料加工贸易",
    "11",
    "北京市",
    "7",
    "头",
    "",
    "?",
    "99",
]


def csv(*rows: list[str], header: list[str] = HEADER) -> str:
    return "".join(",".join(f'"{cell}"' for cell in row) + ",\n" for row in (header, *rows))


def told(detail: Detail) -> list[tuple[object, ...]]:
    return [tuple(row.values()) for row in detail.table.to_pylist()]


GOOD = [
    (2, "exports", "CN-GD", "2024-03/2024-03", "US", "HS85076000", "general", 12345678, "CNY", 1234, "个", 56.5, "千克"),
    (3, "exports", "CN-BJ", "2024-02/2024-02", "HK", "HS01012100", "processing_supplied", 99, "CNY", 7, "头", None, ""),
]  # fmt: skip


@pytest.mark.parametrize("charset", ["gb18030", "utf-8", "utf-8-sig"])
def test_rows_are_read_with_the_customs_codes_translated(charset: str) -> None:
    detail = read_detail(csv(BATTERIES, HORSES).encode(charset), "2024年出口")
    assert (told(detail), detail.rejected.num_rows, detail.problems) == (GOOD, 0, ())


def test_columns_come_in_any_order_and_those_not_asked_for_say_all() -> None:
    order = [HEADER.index(n) for n in ("商品编码", "贸易伙伴编码", "数据年月")]
    header = [HEADER[i] for i in order]
    text = csv([*(BATTERIES[i] for i in order), "5"], header=[*header, "美元"])
    assert told(read_detail(text.encode("gb18030"), "imports")) == [
        (2, "imports", "CN", "2024-03/2024-03", "US", "HS85076000", "_T", 5, "USD", None, "", None, "")
    ]


@pytest.mark.parametrize(
    ("column", "printed", "reason"),
    [
        ("数据年月", "202413", "数据年月 202413 is none that is known"),
        ("数据年月", "2024", "数据年月 2024 is none that is known"),
        ("贸易伙伴编码", "888", "贸易伙伴编码 888 is none that is known"),
        ("商品编码", "8507600", "商品编码 8507600 is none that is known"),
        ("商品编码", "00076000", "商品编码 00076000 is none that is known"),
        ("贸易方式编码", "0110", "贸易方式编码 0110 is none that is known"),
        ("收发货人注册地编码", "4401", "收发货人注册地编码 4401 is none that is known"),
        ("人民币", "1x9", "人民币 is no number"),
        ("人民币", "", "人民币 is no number"),
        ("第一数量", "many", "第一数量 is no number"),
    ],
)
def test_a_row_that_cannot_be_taken_whole_is_told_with_line_and_reason(
    column: str, printed: str, reason: str
) -> None:
    bad = [printed if name == column else cell for name, cell in zip(HEADER, HORSES, strict=True)]
    detail = read_detail(csv(BATTERIES, bad, HORSES).encode("gb18030"), "出口")
    assert [row[0] for row in told(detail)] == [2, 4]
    assert [(r["line"], r["reason"]) for r in detail.rejected.to_pylist()] == [(3, reason)]
    assert "种马" in detail.rejected["row"][0].as_py()
    assert [(p.code, p.where) for p in detail.problems] == [("rejected_rows", "line 3")]


def test_a_row_of_another_length_does_not_move_the_lines_of_the_others() -> None:
    text = csv(BATTERIES) + "202403,美国\n" + csv(HORSES).partition("\n")[2]
    detail = read_detail(text.encode("gb18030"), "出口")
    assert [row[0] for row in told(detail)] == [2, 4]
    assert [tuple(r.values()) for r in detail.rejected.to_pylist()] == [
        (3, "not as many cells as the header", "202403,美国")
    ]


@pytest.mark.parametrize(("rows", "cut"), [(ROW_LIMIT - 1, []), (ROW_LIMIT, ["cut_download"])])
def test_a_download_as_long_as_the_query_allows_is_reported_as_cut(rows: int, cut: list[str]) -> None:
    text = csv(HORSES)
    line = text.partition("\n")[2]
    detail = read_detail((text + line * (rows - 1)).encode("gb18030"), "进口")
    assert (detail.table.num_rows, [p.code for p in detail.problems]) == (rows, cut)


@pytest.mark.parametrize(
    ("header", "name", "problem"),
    [
        (HEADER, "2024年", "flow_unknown"),
        ([*HEADER, "美元"], "出口", "unknown_header"),
        (HEADER[:-1], "出口", "unknown_header"),
        ([*HEADER[:-1], "运输方式", "人民币"], "出口", "unknown_header"),
    ],
)
def test_a_file_of_which_no_row_can_be_understood_is_told(header: list[str], name: str, problem: str) -> None:
    row = (BATTERIES * 2)[: len(header)]
    detail = read_detail(csv(row, header=header).encode("gb18030"), name)
    assert (detail.table.num_rows, [p.code for p in detail.problems]) == (0, [problem])


def test_an_open_quote_is_no_reason_to_raise() -> None:
    text = csv(BATTERIES).replace('"12,345,678"', '"12,345,678') * 3
    detail = read_detail(text.encode("gb18030"), "出口")
    assert detail.table.num_rows == 0
    assert detail.problems


@pytest.mark.parametrize(
    ("name", "indicator"),
    [("2024年3月出口", "exports"), ("import_2024", "imports"), ("进出口 2024", "trade"), ("download", None)],
)
def test_the_flow_is_told_by_the_name(name: str, indicator: str | None) -> None:
    assert flow(name) == indicator


def test_other_files_are_no_downloads() -> None:
    assert not is_detail(b"")
    assert not is_detail("收发货人所在地,进出口\n广东省,1\n".encode())
    assert not is_detail(bytes(range(256)))


def test_a_first_line_that_is_no_csv_is_no_download():
    assert not is_detail(b'a,b\rc\n"x') and not is_detail(b"\x00\r\r\n")
