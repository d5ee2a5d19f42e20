"""Tables of bulletins, of foreign capital, of series: figures of our own making, facts typed by hand."""

from table_pages import body_unread, one, page, unread

from gd_pipeline.extract.tables.reading import extract_tables
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL

YEAR = "2021-01/2021-12"
BULLETIN = "2021年某省国民经济和社会发展统计公报"


def facts(d: Document) -> list[str]:
    """ "indicator breakdowns period area measure value unit", Guangdong left out."""
    return [
        " ".join(
            [
                o.indicator,
                *[getattr(o, b) for b in BREAKDOWNS if getattr(o, b) != TOTAL],
                o.period or "?",
                *([] if o.ref_area == "CN-GD" else [o.ref_area]),
                o.measure,
                f"{o.value:g}",
                o.unit,
            ]
        )
        for o in extract_tables(d).observations
    ]


def test_the_trade_of_a_year_with_parts_below_each_flow() -> None:
    d = page(
        BULLETIN,
        ["指标", "绝对数（亿元）", "比上年增长（%）"],
        ["货物进出口总额", "900", "5.0"],
        ["货物出口额", "600", "6.0"],
        ["其中：一般贸易", "300", "7.0"],
        ["加工贸易", "200", "-1.0"],
        ["其中：机电产品", "400", "2.0"],
        ["高新技术产品", "100", "3.0"],
        ["货物进口额", "300", "4.0"],
        ["其中：国有企业", "50", "9.0"],
        ["地区生产总值", "5000", "6.1"],
        ["制造业", "70", "8.0"],
        published="2022-03-01",
        above="<p>表7 2021年货物进出口总额及其增长速度</p>",
    )
    told = facts(d)
    assert told[::2] == [
        f"trade {YEAR} level 9e+10 CNY",
        f"exports {YEAR} level 6e+10 CNY",
        f"exports general {YEAR} level 3e+10 CNY",
        f"exports processing {YEAR} level 2e+10 CNY",
        f"exports mechanical_electrical {YEAR} level 4e+10 CNY",
        f"exports high_tech {YEAR} level 1e+10 CNY",
        f"imports {YEAR} level 3e+10 CNY",
        f"imports state {YEAR} level 5e+09 CNY",
    ]
    assert told[7] == f"exports processing {YEAR} yoy -1 PCT"
    assert {r for _, r in unread(d)} == {"not_relevant"}


def test_a_bare_year_that_was_not_over_is_no_period() -> None:
    rows = (["指标", "绝对数（亿元）"], ["进出口总额", "900"])
    assert unread(page("2024年外贸主要指标", *rows, published="2024-05-01")) == [("900", "period_unknown")]
    assert facts(page("2024年外贸主要指标", *rows, published="2025-02-01")) == [
        "trade 2024-01/2024-12 level 9e+10 CNY"
    ]


def test_partners_with_a_column_for_each_flow_and_its_growth() -> None:
    d = page(
        BULLETIN,
        ["国家和地区", "出口额（亿元）", "比上年增长（%）", "货物进口额（亿元）", "比上年增长（%）"],
        ["东盟", "60", "1", "50", "2"],
        published="2022-03-01",
        above="<p>表8 2021年对主要国家和地区货物进出口额及其增长速度</p>",
    )
    assert facts(d) == [
        f"exports ASEAN {YEAR} level 6e+09 CNY",
        f"exports ASEAN {YEAR} yoy 1 PCT",
        f"imports ASEAN {YEAR} level 5e+09 CNY",
        f"imports ASEAN {YEAR} yoy 2 PCT",
    ]


def test_foreign_capital_by_sector() -> None:
    d = page(
        BULLETIN,
        ["行业", "企业数（家）", "比上年增长（%）", "实际使用外资金额（亿元）", "比上年增长（%）"],
        ["总计", "900", "1", "80.5", "2"],
        ["其中：制造业", "100", "3", "20", "-4"],
        ["某某业", "1", "5", "2", "6"],
        published="2022-03-01",
        above="<p>表9 2021年外商直接投资及其增长速度</p>",
    )
    assert facts(d) == [
        f"fdi_firms {YEAR} level 900 COUNT",
        f"fdi_firms {YEAR} yoy 1 PCT",
        f"fdi_used {YEAR} level 8.05e+09 CNY",
        f"fdi_used {YEAR} yoy 2 PCT",
        f"fdi_firms manufacturing {YEAR} level 100 COUNT",
        f"fdi_firms manufacturing {YEAR} yoy 3 PCT",
        f"fdi_used manufacturing {YEAR} level 2e+09 CNY",
        f"fdi_used manufacturing {YEAR} yoy -4 PCT",
    ]
    assert {r for _, r in unread(d)} == {"unknown_row"}


def test_foreign_capital_by_origin_and_by_city() -> None:
    origin = page(
        "2024年1-6月利用外资国别（地区）情况",
        ["国别（地区）", "项目数（个）", "合同外资（万美元）", "实际使用外资（万美元）"],
        ["中国香港", "50", "700", "600"],
        published="2024-07-28",
    )
    H1 = "2024-01/2024-06"
    assert facts(origin) == [
        f"fdi_projects HK {H1} level 50 COUNT",
        f"fdi_contracted HK {H1} level 7e+06 USD",
        f"fdi_used HK {H1} level 6e+06 USD",
    ]
    city = page(
        "2024年1-6月各市利用外资情况",
        ["地区", "新设企业（家）", "实际使用外资（万元人民币）", "占比（%）"],
        ["深圳", "50", "180", "33"],
        published="2024-07-28",
    )
    assert facts(city) == [
        f"fdi_firms {H1} CN-440300 level 50 COUNT",
        f"fdi_used {H1} CN-440300 level 1.8e+06 CNY",
        f"fdi_used {H1} CN-440300 share 33 PCT",
    ]


def test_firms_are_no_foreign_ones_where_the_caption_does_not_say_so() -> None:
    d = page(
        "2024年1-6月各市外贸情况", ["地区", "企业数（家）", "出口（亿元）"], ["深圳", "50", "18"],
        published="2024-07-28",
    )  # fmt: skip
    assert facts(d) == ["exports 2024-01/2024-06 CN-440300 level 1.8e+09 CNY"]
    assert unread(d)[0][0] == "50"


def test_months_and_quarters_down_the_rows() -> None:
    d = page(
        "2024年进出口情况",
        ["月份", "进出口（亿元）", "同比增长（%）"],
        ["1月", "70", "1"], ["2月", "60", "2"], ["1-2月", "130", "3"],
        ["一季度", "200", "4"], ["某月", "5", "6"],
        published="2024-04-28",
    )  # fmt: skip
    assert facts(d)[::2] == [
        "trade 2024-01/2024-01 level 7e+09 CNY",
        "trade 2024-02/2024-02 level 6e+09 CNY",
        "trade 2024-01/2024-02 level 1.3e+10 CNY",
        "trade 2024-01/2024-03 level 2e+10 CNY",
    ]
    assert one(d, "3").period == "2024-01/2024-02" and one(d, "3").measure == "yoy"
    assert unread(d) == [("5", "period_unknown"), ("6", "period_unknown")]


def test_years_down_the_rows() -> None:
    d = page(
        "历年进出口总额",
        ["年份", "进出口总额", "出口总额", "进口总额"],
        ["2019年", "700", "400", "300"], ["2020", "710", "405", "305"],
        published="2022-04-28", above="<p>单位：亿元</p>",
    )  # fmt: skip
    assert facts(d) == [
        "trade 2019-01/2019-12 level 7e+10 CNY",
        "exports 2019-01/2019-12 level 4e+10 CNY",
        "imports 2019-01/2019-12 level 3e+10 CNY",
        "trade 2020-01/2020-12 level 7.1e+10 CNY",
        "exports 2020-01/2020-12 level 4.05e+10 CNY",
        "imports 2020-01/2020-12 level 3.05e+10 CNY",
    ]


def test_earlier_months_across_the_columns_and_a_growth_as_a_row() -> None:
    d = page(
        "2024年5月主要经济指标",
        ["指标", "单位", "1-3月", "1-4月", "1-5月"],
        ["进出口总额", "亿元", "200", "270", "340"],
        ["出口增长", "%", "1", "2", "3.5"],
        published="2024-06-28",
    )
    assert facts(d) == [
        "trade 2024-01/2024-03 level 2e+10 CNY",
        "trade 2024-01/2024-04 level 2.7e+10 CNY",
        "trade 2024-01/2024-05 level 3.4e+10 CNY",
        "exports 2024-01/2024-03 yoy 1 PCT",
        "exports 2024-01/2024-04 yoy 2 PCT",
        "exports 2024-01/2024-05 yoy 3.5 PCT",
    ]


def test_columns_that_stop_before_the_title_are_not_trusted() -> None:
    d = page(
        "2024年5月主要经济指标",
        ["指标", "单位", "1-3月"],
        ["进出口总额", "亿元", "200"],
        published="2024-06-28",
    )
    assert unread(d) == [("200", "period_unknown")] and "month 5" in body_unread(d)[0].detail


def test_a_first_row_named_like_a_figures_row_ends_the_reading_like_any_other() -> None:
    d = page("2024年外贸情况", ["出口", "进口", "累计"], ["出口", "5", "6"], published="2024-05-01")
    assert unread(d) == [("5", "unknown_header"), ("6", "unknown_header")]


def test_a_profile_tells_flows_with_units_of_their_own_and_parts_behind_a_dash() -> None:
    d = page(
        "Guangdong in figures",
        ["Indicators", "2015 Value", "2015 Growth (%)", "Jan-Sep 2016 Value", "Jan-Sep 2016 Growth (%)"],
        ["Retail Sales (RMB bn)", "3,000", "10.0", "2,000", "9.0"],
        ["Exports (US$ bn)", "600.5", "-1.0", "400.5", "-2.0"],
        ["- By foreign-invested enterprises (US$ bn)", "300", "-3.0", "200", "-4.0"],
        ["Imports (US$ bn)", "350", "2.5", "250", "-"],
        published="2016-11-20",
        above="<p>20 Nov 2016, Trade Research</p>",
    )
    last = "2016-01/2016-09"
    assert facts(d) == [
        "exports 2015-01/2015-12 level 6.005e+11 USD",
        "exports 2015-01/2015-12 yoy -1 PCT",
        f"exports {last} level 4.005e+11 USD",
        f"exports {last} yoy -2 PCT",
        "exports foreign 2015-01/2015-12 level 3e+11 USD",
        "exports foreign 2015-01/2015-12 yoy -3 PCT",
        f"exports foreign {last} level 2e+11 USD",
        f"exports foreign {last} yoy -4 PCT",
        "imports 2015-01/2015-12 level 3.5e+11 USD",
        "imports 2015-01/2015-12 yoy 2.5 PCT",
        f"imports {last} level 2.5e+11 USD",
    ]
