"""Tables in the forms of the customs and the statistics bureau, with figures of our own making."""
# ruff: noqa: E501 - a full-width character counts as two

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from table_pages import body_unread, document, one, page, told, unread

from gd_pipeline.extract.tables.reading import extract_tables

UNIT = [("单位：万元人民币", 1, 10)]
GROUPS = [
    ("进出口", 1, 2), ("出口", 1, 2), ("进口", 1, 2), ("累计比去年同期±％", 1, 3),
]  # fmt: skip
MONTHS = ["3月", "1至3月"] * 3 + ["进出口", "出口", "进口"]
LOCATION = "（8）2024年3月进出口商品收发货人所在地总值表（人民币值）"


def location(*rows: list[object]) -> tuple[list[object], ...]:
    return (list(UNIT), [("收发货人所在地", 2, 1), *GROUPS], list(MONTHS), *rows)


def test_table_by_location() -> None:
    d = page(
        LOCATION,
        *location(
            ["总值", "700", "2,000", "400", "1,200", "300", "800", "5.0", "4.9", "5.1"],
            ["广东省", "90", "260", "60", "170", "30", "90", "12.0", "-9.0", "-"],
            ["深圳市", "50.5", "140", "30", "85", "20.5", "55", "28.8", "28.2", "2,029.9"],
            ["北京市", "9", "26", "6", "17", "3", "9", "1", "2", "3"],
        ),
    )
    extraction = extract_tables(d)
    assert len(extraction.observations) == 35 and not body_unread(d)
    assert told(extraction)[:2] == [
        ("trade", "CN", "2024-03/2024-03", "level", 7e6, "CNY"),
        ("trade", "CN", "2024-01/2024-03", "level", 2e7, "CNY"),
    ]
    city = one(d, "50.5")
    assert (city.indicator, city.ref_area, city.period) == ("trade", "CN-440300", "2024-03/2024-03")
    assert (city.value, city.unit, city.precision) == (505000, "CNY", 1000)
    assert city.place == "table 1 | 深圳市 | 进出口 | 3月" and city.rule == "table.by_location"
    assert city.quote.split("\t")[0] == "深圳市"
    growth = one(d, "2,029.9")
    assert (growth.indicator, growth.measure, growth.period, growth.value) == (
        "imports",
        "yoy",
        "2024-01/2024-03",
        2029.9,
    )
    assert growth.precision == pytest.approx(0.1)
    assert one(d, "-9.0").value == -9.0


def test_january_keeps_both_columns_of_the_location_table() -> None:
    d = page(
        "2024年1月进出口商品收发货人所在地总值表",
        list(UNIT),
        [("收发货人所在地", 2, 1), *GROUPS],
        ["1月", "1至1月"] * 3 + ["进出口", "出口", "进口"],
        ["广东省", "5", "5", "3", "3", "2", "2", "24.9", "20", "30"],
        ["福建省", "5", "5", "3", "3", "2", "2", "24.8", "20", "30"],
    )
    assert {o.period for o in extract_tables(d).observations} == {"2024-01/2024-01"}


def test_zones_and_unknown_places() -> None:
    d = page(
        LOCATION,
        *location(
            ["广州市", *"123456789"], ["广州高新技术产业开发区", *"123456789"], ["广州南沙新区", *"123456789"],
            ["珠海横琴新区", *"123456789"], ["横琴粤澳深度合作区", *"123456789"], ["某某经济技术开发区", "-", *"12345678"],
            ["吉林市", *"123456789"], ["苏州工业园", *"123456789"],
        ),
    )  # fmt: skip
    areas = list(dict.fromkeys(o.ref_area for o in extract_tables(d).observations))
    assert areas == [
        "CN-440100", "CN-440100/hi_tech", "CN-440115", "CN-GD/hengqin", "CN-220200", "CN-320500/sip",
    ]  # fmt: skip
    assert {r for _, r in unread(d)} == {"unknown_area"} and len(unread(d)) == 8
    assert "某某" in body_unread(d)[-1].detail


def test_the_total_is_that_of_the_places_listed_not_of_the_publisher() -> None:
    cities = page("2024年一季度各市进出口情况", [("单位：亿元", 1, 3)], ["地市", "进出口", "同比%"], ["合计", "9", "1"],
                  ["深圳", "5", "2"], ["广州", "4", "3"], area="CN")  # fmt: skip
    assert one(cities, "9").ref_area == "CN-GD" and one(cities, "9").period == "2024-01/2024-03"
    nation = page(
        LOCATION, *location(["总值", *"123456789"], ["江苏省", *"123456789"], ["广东省", *"123456789"])
    )
    assert extract_tables(nation).observations[0].ref_area == "CN"


def test_growth_beside_its_level() -> None:
    d = page(
        "2024年1-3月各市进出口情况", [("单位：亿元", 1, 5)], ["地市", "出口", "同比%", "进口", "同比增长（%）"],
        ["深圳", "6424.4", "28.2", "3778.5", "29.9"], ["广州", "1", "2", "3", "4"],
    )  # fmt: skip
    assert told(extract_tables(d))[:4] == [
        ("exports", "CN-440300", "2024-01/2024-03", "level", 642440000000.0, "CNY"),
        ("exports", "CN-440300", "2024-01/2024-03", "yoy", 28.2, "PCT"),
        ("imports", "CN-440300", "2024-01/2024-03", "level", 377850000000.0, "CNY"),
        ("imports", "CN-440300", "2024-01/2024-03", "yoy", 29.9, "PCT"),
    ]


def test_table_by_origin_is_another_matter_than_by_location() -> None:
    d = page("2024年3月进出口商品境内目的地/货源地总值表", [("单位：万元", 1, 2)], ["境内目的地/货源地", "出口"],
             ["广东省", "12"], ["福建省", "11"])  # fmt: skip
    assert one(d, "12").indicator == "other:exports by origin"


ENGLISH = [["Import Source", ("Export &amp; Import", 1, 1), "Export &amp; Import", "Export", "Export", "Import", "Import",
            ("1-to-3 Total Year-on-Year (±%)", 1, 3)],
           ["Export Destination", "3", "1- to-3", "3", "1- to-3", "3", "1- to-3", "Export &amp; Import", "Export", "Import"]]  # fmt: skip


def test_english_table_by_country() -> None:
    title = "(4) China's Total Export &amp; Import Values by Country/Region, Mar 2022 (in CNY)"
    d = page(
        title, [(title, 1, 10)], [("Unit: CNY 100 Million", 1, 10)], *ENGLISH,
        ["Total", "32,000.1&nbsp;", "94,000.2", "3", "4", "5", "6", "10.7", "13.4", "7.5"],
        ["&nbsp;&nbsp;of which: Germany", "1,000.5", "2", "3", "4", "5", "6", "7.1", "-8.0", "9"],
        ["Hong Kong, China", "1", "2", "3", "4", "5", "6", "7", "8", "323.2"],
        ["Jointly build the countries along Belt and Road Routes", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        ["Neverland", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        published="2022-04-13",
    )  # fmt: skip
    total = one(d, "32,000.1")
    assert (total.ref_area, total.counterpart_area, total.value, total.precision) == (
        "CN",
        "_T",
        3.20001e12,
        1e7,
    )
    assert one(d, "94,000.2").period == "2022-01/2022-03" and one(d, "10.7").period == "2022-01/2022-03"
    assert one(d, "1,000.5").counterpart_area == "DE" and one(d, "323.2").counterpart_area == "HK"
    assert {o.counterpart_area for o in extract_tables(d).observations} == {"_T", "DE", "HK", "BRI"}
    assert unread(d) == [(n, "unknown_area") for n in "123456789"]


def test_january_and_february_have_seven_columns_and_january_no_cumulative() -> None:
    seven = page(
        "(4) Total Export &amp; Import Values by Country/Region, January-February 2022 (in USD)",
        [("Unit: US$1,000", 1, 7)],
        ["Import Source", "Export &amp; Import", "Export", "Import", ("1-to-2 Total Year-on-Year (±%)", 1, 3)],
        ["Export Destination", "1- to-2", "1-to-2", "1-to-2", "Export &amp; Import", "Export", "Import"],
        ["Japan", "3,500.5", "2", "1", "1.5", "-2", "3"], published="2022-03-07", area="CN",
    )  # fmt: skip
    assert told(extract_tables(seven))[0] == ("trade", "CN", "2022-01/2022-02", "level", 3500500, "USD")
    assert {o.period for o in extract_tables(seven).observations} == {"2022-01/2022-02"}
    january = page(
        "2022年1月进出口商品国别（地区）总值表", [("单位：百万美元", 1, 5)],
        ["进口原产国（地）<br>出口最终目的国（地）", "进出口", "出口", ("比去年同期±％", 1, 2)],
        ["", "1月", "1月", "进出口", "出口"], ["日本", "7", "8", "9.1", "10.1"], published="2022-02-18", area="",
    )  # fmt: skip
    assert told(extract_tables(january)) == [
        ("trade", "CN", "2022-01/2022-01", "level", 7e6, "USD"),
        ("exports", "CN", "2022-01/2022-01", "level", 8e6, "USD"),
        ("trade", "CN", "2022-01/2022-01", "yoy", 9.1, "PCT"),
        ("exports", "CN", "2022-01/2022-01", "yoy", 10.1, "PCT"),
    ]


def test_monthly_indicators() -> None:
    d = page(
        "2024年1-6月广东主要统计指标", ["指　标", "1-6月", "增长%"],
        ["地区生产总值（1-6月，亿元）", "65242.50", "3.9"], ["规模以上工业出口交货值", "100", "2"], ["#国有企业", "5", "6"],
        ["对外经济", "", ""], ["进出口总额（亿元）", "43685.3", "13.8"], ["#出口", "27999.9", "11.5"], ["进口", "15685.4", "18.2"],
        ["实际使用外资（1-5月，亿元）", "—", "-28.5"], ["社会消费品零售总额（亿元）", "1", "2"], ["#出口", "7.7", "8.8"],
        published="2024-07-22",
    )  # fmt: skip
    assert told(extract_tables(d)) == [
        ("trade", "CN-GD", "2024-01/2024-06", "level", 4368530000000.0, "CNY"),
        ("trade", "CN-GD", "2024-01/2024-06", "yoy", 13.8, "PCT"),
        ("exports", "CN-GD", "2024-01/2024-06", "level", 2799990000000.0, "CNY"),
        ("exports", "CN-GD", "2024-01/2024-06", "yoy", 11.5, "PCT"),
        ("imports", "CN-GD", "2024-01/2024-06", "level", 1568540000000.0, "CNY"),
        ("imports", "CN-GD", "2024-01/2024-06", "yoy", 18.2, "PCT"),
        ("fdi_used", "CN-GD", "2024-01/2024-05", "yoy", -28.5, "PCT"),
    ]
    assert (
        dict(unread(d))["3.9"] == dict(unread(d))["5"] == "not_relevant"
        and dict(unread(d))["7.7"] == "ambiguous"
    )


def test_indicators_of_month_and_cumulative_with_a_unit_column() -> None:
    d = page(
        "2024年5月主要指标", [("指标", 2, 1), ("单位", 2, 1), ("5月", 1, 2), ("1-5月", 1, 2)],
        ["绝对量", "同比增长(%)", "绝对量", "同比增长(%)"],
        ["服务贸易进出口额", "亿元", "11.1", "1.1", "12.1", "2.1"], ["其中：出口", "亿元", "13.1", "3.1", "14.1", "4.1"],
        ["机电产品出口", "亿美元", "15.1", "5.1", "16.1", "6.1"], ["新设外商直接投资项目", "个", "2,001", "7.1", "9,002", "8.1"],
        published="2024-06-20",
    )  # fmt: skip
    assert (one(d, "13.1").indicator, one(d, "3.1").measure) == ("service_exports", "yoy")
    assert (one(d, "1.1").period, one(d, "2.1").period) == ("2024-05/2024-05", "2024-01/2024-05")
    mechanical = one(d, "16.1")
    assert (mechanical.indicator, mechanical.product, mechanical.unit) == (
        "exports",
        "mechanical_electrical",
        "USD",
    )
    assert (one(d, "9,002").indicator, one(d, "9,002").unit, one(d, "9,002").value) == (
        "fdi_projects",
        "COUNT",
        9002,
    )


def test_trade_modes_and_enterprises() -> None:
    d = page(
        "2024年3月进出口商品贸易方式企业性质总值表", [("单位：亿元人民币", 1, 4)], [("贸易方式企业性质", 2, 1), ("出口", 1, 3)],
        ["3月", "1至3月", "累计比去年同期±％"], ["总值", "1", "2", "3"], ["一般贸易", "4.1", "5.1", "6.1"],
        ["其中：来料加工贸易", "4.2", "5.2", "6.2"], ["其他", "4.3", "5.3", "6.3"], ["民营企业", "4.4", "5.4", "6.4"],
        ["其他", "4.5", "5.5", "6.5"], ["某种企业", "4.6", "5.6", "6.6"], area="CN",
    )  # fmt: skip
    found = {
        t: (one(d, t).customs_procedure, one(d, t).enterprise_type)
        for t in ("4.1", "4.2", "4.3", "4.4", "4.5")
    }
    assert found == {
        "4.1": ("general", "_T"), "4.2": ("processing_supplied", "_T"), "4.3": ("other", "_T"),
        "4.4": ("_T", "private"), "4.5": ("_T", "other"),
    }  # fmt: skip
    assert one(d, "6.4").period == "2024-01/2024-03" and one(d, "6.4").measure == "yoy"
    assert {r for _, r in unread(d)} == {"unknown_row"}


def test_commodities_by_quantity_and_value() -> None:
    d = page(
        "2024年3月出口主要商品量值表", [("单位：万元人民币", 1, 6)],
        [("商品名称", 2, 1), ("计量单位", 2, 1), ("1至3月", 1, 2), ("累计比去年同期±％", 1, 2)],
        ["数量", "金额", "数量", "金额"], ["农产品*", "-", "-", "494", "-", "3.5"], ["煤及褐煤", "万吨", "41", "350", "-1.0", "-2.5"],
        ["未知货物", "吨", "1", "2", "3", "4"], area="CN",
    )  # fmt: skip
    assert (one(d, "494").indicator, one(d, "494").product, one(d, "494").value) == (
        "exports",
        "agricultural",
        4.94e6,
    )
    coal = one(d, "41")
    assert (coal.indicator, coal.product, coal.value, coal.unit) == ("export_volume", "coal", 410000, "TONNE")
    assert (one(d, "-1.0").indicator, one(d, "-2.5").indicator) == ("export_volume", "exports")
    assert unread(d) == [(n, "unknown_row") for n in "1234"]


def test_totals_by_item() -> None:
    d = page(
        "(1) China's Total Export &amp; Import Values, Oct 2022 (in CNY)", [("Unit: CNY 100 Million", 1, 4)],
        ["Item", "Oct", "1 to 10", "Y-o-Y of 1 to 10 ±%"], ["Export &amp; Import", "35,000.1", "2", "3"],
        ["Export", "4", "5", "6"], ["Import", "7", "8", "9.9"], published="2022-11-07",
    )  # fmt: skip
    assert [o.indicator for o in extract_tables(d).observations] == ["trade"] * 3 + ["exports"] * 3 + [
        "imports"
    ] * 3
    assert one(d, "9.9").period == "2022-01/2022-10" and one(d, "35,000.1").period == "2022-10/2022-10"


def test_what_is_not_understood_is_unread_with_its_reason() -> None:
    header = page(
        LOCATION,
        list(UNIT),
        ["收发货人所在地", "出口 3月", "神秘指数", "进出口/出口"],
        ["广东省", "1", "2", "3"],
        ["福建省", "1", "2", "3"],
    )
    assert unread(header) == [("2", "unknown_header"), ("3", "unknown_header")] * 2
    assert "神秘指数" in body_unread(header)[0].detail
    kind = page("某某情况", ["甲", "乙", "丙"], ["子", "1.5", "9月2日"])
    assert unread(kind) == [("1.5", "unknown_header"), ("9", "date"), ("2", "date")]
    headless = page("各市进出口情况", ["广州", "1", "2"], ["深圳", "3", "4"])
    assert {r for _, r in unread(headless)} == {"unknown_header"} and len(unread(headless)) == 4
    unitless = page(
        "2024年3月进出口商品收发货人所在地总值表",
        ["收发货人所在地", "出口"],
        ["广东省", "1"],
        ["福建省", "1"],
    )
    assert {r for _, r in unread(unitless)} == {"no_unit"}
    text = page(
        LOCATION,
        *location(
            ["广东省", "1,23", "约9", "3", "4", "5", "6", "增长1.2倍", "持平", "7%"], ["福建省", *"123456789"]
        ),
    )
    assert unread(text) == [("1,23", "ambiguous"), ("约9", "ambiguous")]
    assert one(text, "增长1.2倍").value == 120 and one(text, "7%").value == 7
    merged = page(
        LOCATION,
        *location(["广东省", ("55", 1, 2), "3", "4", "5", "6", "7", "8", "9"], ["福建省", *"123456789"]),
    )
    assert unread(merged) == [("55", "ambiguous")]


def test_periods_need_a_year_and_agree_with_the_title() -> None:
    rows = location(["广东省", *"123456789"], ["福建省", *"123456789"])
    other_month = page("2024年4月进出口商品收发货人所在地总值表", *rows)
    assert {r for _, r in unread(other_month)} == {"period_unknown"} and "month 3" in body_unread(
        other_month
    )[0].detail
    from_date = page("进出口商品收发货人所在地总值表", *rows)
    assert extract_tables(from_date).observations[0].period == "2024-03/2024-03"
    last_year = page("进出口商品收发货人所在地总值表", *rows, published="2024-01-18")
    assert extract_tables(last_year).observations[0].period == "2023-03/2023-03"
    undated = page("进出口商品收发货人所在地总值表", *rows, published="不详")
    assert {r for _, r in unread(undated)} == {"period_unknown"}


def test_saved_csv_takes_its_year_from_the_files_name() -> None:
    csv = (
        "\ufeffUnnamed: 0_level_0,Unnamed: 1_level_0,Unnamed: 2_level_0,单位：万人民币,单位：万人民币\n"
        "收发货人所在地,进出口,进出口,累计比去年同期±％,累计比去年同期±％.1\n收发货人所在地,2月,1至2月,进出口,出口\n"
        "总值,7,15,1.0,2.0\n广东省,3,8,-,1.1\n福建省,1,2,3.3,4.4\n"
    )
    d = document(csv, url="inbox:///2024-02.csv", listed_at="2024-02")
    assert told(extract_tables(d))[3:6] == [
        ("exports", "CN", "2024-01/2024-02", "yoy", 2.0, "PCT"),
        ("trade", "CN-GD", "2024-02/2024-02", "level", 30000, "CNY"),
        ("trade", "CN-GD", "2024-01/2024-02", "level", 80000, "CNY"),
    ]


def test_a_customs_district_is_no_city() -> None:
    d = page(
        "2024年3月黄埔海关关区进出口情况", [("单位：亿元", 1, 2)], ["贸易方式", "出口"], ["一般贸易", "9"]
    )
    assert unread(d) == [("9", "unknown_area")]


def test_two_tables_of_one_page_keep_their_own_captions() -> None:
    d = document(
        "<html><body><h1>2024年3月外贸数据</h1><p>发布时间：2024-04-18</p><div class='zw'><p>表1 各市出口情况表</p><p>单位：亿元</p>"
        "<table><tr><td>地市</td><td>出口</td></tr><tr><td>深圳</td><td>5</td></tr></table>"
        "<p>表2 各市进口情况表</p><p>单位：亿美元</p>"
        "<table><tr><td>地市</td><td>进口</td></tr><tr><td>深圳</td><td>6</td></tr></table></div></body></html>"
    )
    assert [(o.indicator, o.unit, o.place.split(" | ")[0]) for o in extract_tables(d).observations] == [
        ("exports", "CNY", "table 1"), ("imports", "USD", "table 2"),
    ]  # fmt: skip


cells = st.sampled_from(
    ["", "-", "—", "1", "2.5", "-3.0", "1,234.5", "12,34", "持平", "约5", "+7", "9％", "0"]
)
names = st.sampled_from(["广东省", "深圳市", "总值", "其中：广州市", "某开发区", "", "上海市"])


@settings(max_examples=120, deadline=None)
@given(st.lists(st.tuples(names, st.lists(cells, min_size=9, max_size=9)), min_size=1, max_size=6))
def test_every_number_is_told_once(rows: list[tuple[str, list[str]]]) -> None:
    """Each cell with a digit gives one observation or one unread number, and its span is the cell's text."""
    d = page(LOCATION, *location(*([name, *values] for name, values in rows)))
    extraction = extract_tables(d)
    spans = [(x.char_start, x.char_end) for x in (*extraction.observations, *extraction.unread)]
    assert len(spans) == len(set(spans))
    table = d.tables[0]
    for number in re.finditer(r"\d+(?:[.,]\d+)*", d.text[table.start : table.end]):
        at = table.start + number.start()
        assert sum(a <= at < b for a, b in spans) == 1, number[0]
    assert all(d.text[u.char_start : u.char_end] == u.text for u in extraction.unread)
    for o in extraction.observations:
        digits = d.text[o.char_start : o.char_end].replace(",", "").replace("％", "").replace("+", "")
        assert o.value == pytest.approx(float(digits) * (1 if o.measure == "yoy" else 1e4))
        assert d.text[o.char_start : o.char_end] != "12,34"
