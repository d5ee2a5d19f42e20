"""Chinese prose on several years: averages, shares then and now; facts typed by hand."""

import pytest
from texts import document, fact, told, unread

from gd_pipeline.extract.document import extract

Y20 = "2020-01/2020-12"
PLAN = "2016-01/2020-12"
FIVE = "2019-01/2023-12"


def zh(text: str, **about: str) -> list[str]:
    return told(text, "zh", **{"published": "2021-03-05", **about})


def titled(title: str, text: str, published: str) -> list[str]:
    return [fact(o) for o in extract(document(f"{title}\n{text}", "zh", published)).observations]


@pytest.mark.parametrize(
    "earlier",
    ["“十二五”末年（2015年）", "“十二五”末", "五年前", "10年前", "2015年"],
)
def test_a_growth_from_years_ago_is_none_on_the_year(earlier):
    text = f"2020年，广东进出口7万亿元，比{earlier}增长11%。"
    assert zh(text)[1] == f"trade {Y20} growth 11 PCT"


def test_the_year_before_in_its_first_months_is_not_years_ago():
    text = "2020年前三季度，广东进出口5万亿元，比2019年前三季度增长2%。"
    assert zh(text)[1] == "trade 2020-01/2020-09 yoy 2 PCT"


def test_an_average_of_one_year_is_of_the_years_that_the_text_is_about():
    title = "“十三五”时期广东外贸进出口总值达30万亿元"
    text = "2020年，广东进出口7万亿元，年均增速为2%，其中出口年均增长1%。"
    assert titled(title, text, "2021-03-05")[1:] == [
        f"trade {Y20} level 7e+12 CNY",
        f"trade {PLAN} growth 2 PCT",
        f"exports {PLAN} growth 1 PCT",
    ]


def test_an_average_behind_two_years_and_its_distance_are_of_the_plan():
    title = "“十三五”时期广东外贸进出口总值达30万亿元"
    text = "2020年，广东与东盟进出口由2015年的7000亿元增长至1万亿元，年均增长9%，高于同期外贸增速7个百分点。"
    assert titled(title, text, "2021-03-05")[1:] == [
        "trade ASEAN 2015-01/2015-12 level 7e+11 CNY",
        f"trade ASEAN {Y20} level 1e+12 CNY",
        f"trade ASEAN {PLAN} growth 9 PCT",
        f"trade ASEAN {PLAN} pp 7 PP",
    ]


def test_a_share_moves_from_the_year_that_the_growth_is_measured_from():
    text = (
        "2020年，广东一般贸易进出口3万亿元，比2015年增长35%，占进出口总值的比重由43%逐年上升至51%。"
        "同期，加工贸易进出口占比由38%降至28%。"
    )
    assert zh(text) == [
        f"trade general {Y20} level 3e+12 CNY",
        f"trade general {Y20} growth 35 PCT",
        "trade general 2015-01/2015-12 share 43 PCT",
        f"trade general {Y20} share 51 PCT",
        "trade processing 2015-01/2015-12 share 38 PCT",
        f"trade processing {Y20} share 28 PCT",
    ]


def test_a_share_that_moves_from_no_year_told_is_read_where_it_has_come_to():
    text = "2020年，广东一般贸易进出口3万亿元，占比由43%逐步提升至51%。"
    assert zh(text)[1:] == [f"trade general {Y20} share 51 PCT"]
    assert ("43%", "ambiguous") in unread(text, "zh", published="2021-03-05")


def test_a_year_behind_since_when_is_the_figures_own():
    text = "市场采购试点自2017年在广东落地以来，规模扩大，2020年广东市场采购出口2900亿元。"
    assert zh(text) == [f"market_procurement_exports {Y20} level 2.9e+11 CNY"]


def test_a_sum_since_a_beginning_stays_one():
    text = "市场采购试点自2017年在广东落地以来，截至2020年底，市场采购出口2900亿元。"
    assert zh(text) == []


def test_so_many_years_are_those_told_in_the_text():
    text = (
        "5年间，粤港澳大湾区9市进出口突破35万亿元，2019-2023年进出口达37万亿元，占同期广东外贸的95%。\n"
        "深圳市为大湾区9市外贸的重要支柱，5年间占比为45%。\n"
        "5年间，大湾区9市出口机电产品16万亿元，占出口总额的68%。"
    )
    assert zh(text, published="2024-02-24") == [
        f"trade {FIVE} CN-GD/gba9 level 3.5e+13 CNY",
        f"trade {FIVE} CN-GD/gba9 level 3.7e+13 CNY",
        f"trade {FIVE} CN-GD/gba9 share 95 PCT",
        f"trade {FIVE} CN-440300 share 45 PCT",
        f"exports mechanical_electrical {FIVE} CN-GD/gba9 level 1.6e+13 CNY",
        f"exports mechanical_electrical {FIVE} CN-GD/gba9 share 68 PCT",
    ]


@pytest.mark.parametrize("told_years", ["2018-2020年", "2011-2015年"])
def test_so_many_years_are_no_others(told_years):
    text = f"{told_years}，深圳出口3万亿元。\n5年间，深圳出口增长20%。"
    assert zh(text, published="2024-02-24")[1:] == ["exports ? CN-440300 growth 20 PCT"]


# -- what a growth is measured from --------------------------------------------------------------------------


@pytest.mark.parametrize("base", ["跟2018年比，", "与2018年同期相比，", "相比2018年，"])
def test_a_year_before_a_comma_is_the_base_of_all_growths_of_the_sentence(base):
    text = f"一季度，全省进出口90亿元。{base}进出口增长12%，出口增长15%，同比增长3%。出口增长4%。"
    assert told(text, "zh", published="2020-04-20") == [
        "trade 2020-01/2020-03 level 9e+09 CNY",
        "trade 2020-01/2020-03 growth 12 PCT",
        "exports 2020-01/2020-03 growth 15 PCT",
        "exports 2020-01/2020-03 yoy 3 PCT",
        "exports 2020-01/2020-03 yoy 4 PCT",
    ]


def test_the_year_before_is_the_base_of_a_growth_on_the_year():
    text = "一季度，与2019年同期相比，全省进出口增长12%。"
    assert told(text, "zh", published="2020-04-20") == ["trade 2020-01/2020-03 yoy 12 PCT"]


@pytest.mark.parametrize(
    "than, measure", [("较去年12月", "mom"), ("环比12月", "mom"), ("比去年1月", "yoy"), ("比11月", "")]
)
def test_the_month_that_a_growth_is_measured_from_says_which_it_is(than, measure):
    text = f"1月，全省对美国进出口60亿元，{than}下降3%。"
    growth = [f"trade US 2020-01/2020-01 {measure} -3 PCT"] if measure else []
    assert told(text, "zh", published="2020-02-20")[1:] == growth


def test_a_movement_told_of_a_span_of_years_is_from_its_first_to_its_last():
    text = (
        "1998年至2018年，广东以保税物流方式进出的贸易由50亿元升到900亿元，占比从2%提至20%，年均增幅15%。"
        "一般贸易进出口从300亿元增至800亿元。民营企业以年均9%的速度增长，在全省贸易里的份额从3%升到30%。"
    )
    years = ("1998-01/1998-12", "2018-01/2018-12", "1998-01/2018-12")
    assert told(text, "zh", published="2019-10-22") == [
        f"trade bonded {years[0]} level 5e+09 CNY",
        f"trade bonded {years[1]} level 9e+10 CNY",
        f"trade bonded {years[0]} share 2 PCT",
        f"trade bonded {years[1]} share 20 PCT",
        f"trade bonded {years[2]} growth 15 PCT",
        f"trade general {years[0]} level 3e+10 CNY",
        f"trade general {years[1]} level 8e+10 CNY",
        f"trade private {years[2]} growth 9 PCT",
        f"trade private {years[0]} share 3 PCT",
        f"trade private {years[1]} share 30 PCT",
    ]


def test_a_movement_in_a_five_year_plan_may_begin_in_the_year_before():
    text = "“十三五”期间，深圳外贸从2.6万亿元增长到3万亿元。"
    about = {"published": "2021-10-22"}
    assert told(text, "zh", **about) == ["trade 2020-01/2020-12 CN-440300 level 3e+12 CNY"]
    assert ("2.6万亿元", "ambiguous") in unread(text, "zh", **about)


def test_a_second_movement_of_a_sentence_has_the_years_of_the_first():
    text = "民营企业进出口由2012年的800亿元扩大到2019年的2500亿元，比重由31.5%升到44%。"
    assert zh(text) == [
        "trade private 2012-01/2012-12 level 8e+10 CNY",
        "trade private 2019-01/2019-12 level 2.5e+11 CNY",
        "trade private 2012-01/2012-12 share 31.5 PCT",
        "trade private 2019-01/2019-12 share 44 PCT",
    ]


def test_a_movement_from_last_years_same_months_is_none_of_those_years():
    text = "2019年上半年，民营企业进出口由2012年的800亿元扩大到900亿元，比重由去年同期的40%升到44%。"
    assert "trade private 2018-01/2018-06 share 40 PCT" in zh(text)


# -- other periods told in passing ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "aside, told_there",
    [
        ("(2018年同期下降3%)", ["trade 2018-01/2018-09 yoy -3 PCT"]),
        ("，而去年同期下降3%", ["trade 2019-01/2019-09 yoy -3 PCT"]),
        ("，去年同期基数较低", []),
        ("，规模已超2017年全年", []),
        ("，继2017年突破5万亿元后再上台阶", ["trade 2017-01/2017-12 level 5e+12 CNY"]),
        ("，2017年为5万亿元", ["trade 2017-01/2017-12 level 5e+12 CNY"]),
        ("，为2017年以来最快", []),
    ],
)
def test_what_is_told_of_another_year_in_passing_leaves_the_period_of_the_text(aside, told_there):
    text = f"前三季度，全省进出口6万亿元，增长9%{aside}；出口4万亿元，增长12%。"
    assert told(text, "zh", published="2020-10-20") == [
        "trade 2020-01/2020-09 level 6e+12 CNY",
        "trade 2020-01/2020-09 yoy 9 PCT",
        *told_there,
        "exports 2020-01/2020-09 level 4e+12 CNY",
        "exports 2020-01/2020-09 yoy 12 PCT",
    ]


def test_an_earlier_year_that_opens_a_sentence_holds_to_its_end():
    text = "前三季度，全省出口4万亿元。去年同期，全省出口3.8万亿元，进口2万亿元。民营企业出口2万亿元。"
    assert told(text, "zh", published="2020-10-20") == [
        "exports 2020-01/2020-09 level 4e+12 CNY",
        "exports 2019-01/2019-09 level 3.8e+12 CNY",
        "imports 2019-01/2019-09 level 2e+12 CNY",
        "exports private 2020-01/2020-09 level 2e+12 CNY",
    ]


def test_an_average_of_days_or_months_is_no_level_of_the_period():
    assert told("前三季度，全省日均出口140亿元，月均进口2000亿元。", "zh", published="2020-10-20") == []


def test_a_year_that_a_sentence_compares_with_is_where_its_movements_begin():
    text = "与2012年相比，2019年全省进出口由6万亿元增至7万亿元，占全国的比重由25%降至22%。"
    assert zh(text) == [
        "trade 2012-01/2012-12 level 6e+12 CNY",
        "trade 2019-01/2019-12 level 7e+12 CNY",
        "trade 2012-01/2012-12 share 25 PCT",
        "trade 2019-01/2019-12 share 22 PCT",
    ]


def test_a_forecast_is_no_figure_and_leaves_the_period():
    text = "前三季度，全省进出口6万亿元，全年有望突破8万亿元；出口4万亿元。专家预计，全年增长2%。"
    assert zh(text, published="2020-10-20") == [
        "trade 2020-01/2020-09 level 6e+12 CNY",
        "exports 2020-01/2020-09 level 4e+12 CNY",
    ]
    assert ("8万亿元", "not_relevant") in unread(text, "zh", published="2020-10-20")


def test_a_share_moves_from_a_year_behind_its_whole():
    text = "2020年，广东进出口7万亿元，占全国外贸的比重也由1978年的7%升至2020年的22%。"
    assert zh(text)[1:] == ["trade 1978-01/1978-12 share 7 PCT", f"trade {Y20} share 22 PCT"]


def test_behind_a_movement_another_time_has_figures_of_its_own():
    text = (
        "2013年至2017年，广东对东盟进出口从7000亿元增至9000亿元，年均增长7%；"
        "2018年上半年增长2%，为4800亿元，占同期广东外贸的14%。"
    )
    assert zh(text, published="2018-07-20")[3:] == [
        "trade ASEAN 2018-01/2018-06 yoy 2 PCT",
        "trade ASEAN 2018-01/2018-06 level 4.8e+11 CNY",
        "trade ASEAN 2018-01/2018-06 share 14 PCT",
    ]


def test_a_growth_on_a_year_before_the_pandemic_is_none_on_the_year():
    text = "2021年一季度，广东进出口1.8万亿元，和疫情前的2019年同期相比，进出口、出口分别增长17%、20%。"
    period = "2021-01/2021-03"
    assert zh(text, published="2021-04-19")[1:] == [
        f"trade {period} growth 17 PCT",
        f"exports {period} growth 20 PCT",
    ]


def test_the_parts_of_a_month_told_last_are_of_that_month():
    text = "前4个月，广东进出口2.8万亿元；4月当月进出口7600亿元。其中，出口4000亿元。对美国出口1500亿元。"
    assert zh(text, published="2024-05-10")[1:] == [
        "trade 2024-04/2024-04 level 7.6e+11 CNY",
        "exports 2024-04/2024-04 level 4e+11 CNY",
        "exports US 2024-01/2024-04 level 1.5e+11 CNY",
    ]


def test_shares_of_several_move_from_one_year_to_another():
    text = "2020年，手机、服装出口占比由2015年的9%、6%分别下降为2020年的4%、5%。"
    assert zh(text) == [
        "exports mobile_phones 2015-01/2015-12 share 9 PCT",
        "exports garments 2015-01/2015-12 share 6 PCT",
        f"exports mobile_phones {Y20} share 4 PCT",
        f"exports garments {Y20} share 5 PCT",
    ]


def test_a_share_moves_by_points_between_the_years_of_a_movement():
    text = "对东盟进出口由2015年的7000亿元增至2020年的1万亿元，比重由11%提升4个百分点至15%。"
    assert zh(text)[2:] == [
        "trade ASEAN 2015-01/2015-12 share 11 PCT",
        f"trade ASEAN {Y20} pp 4 PP",
        f"trade ASEAN {Y20} share 15 PCT",
    ]


@pytest.mark.parametrize("months", ["4月至6月，广东出口的单月降幅", "4-6月，广东出口降幅"])
def test_each_month_of_a_row_has_its_figure(months):
    assert zh(f"{months}分别为2%、1%和3%。", published="2020-07-20") == [
        "exports 2020-04/2020-04 yoy -2 PCT",
        "exports 2020-05/2020-05 yoy -1 PCT",
        "exports 2020-06/2020-06 yoy -3 PCT",
    ]


def test_what_a_figure_stays_below_is_that_of_the_same_months_of_the_year_before():
    text = "上半年，广东进口大豆120万吨，低于去年同期的160万吨，下降25%。"
    assert zh(text, published="2020-07-20") == [
        "import_volume soybeans 2020-01/2020-06 level 1.2e+06 TONNE",
        "import_volume soybeans 2019-01/2019-06 level 1.6e+06 TONNE",
        "import_volume soybeans 2020-01/2020-06 yoy -25 PCT",
    ]


def test_each_quarter_of_a_year_has_its_figures():
    text = "2020年各季度，广东出口分别为8千亿元、9千亿元、1.1万亿元和1.2万亿元，增速依次为-14%、1%、8%和9%。"
    quarters = [f"2020-{m:02}/2020-{m + 2:02}" for m in (1, 4, 7, 10)]
    levels, growths = ("8e+11", "9e+11", "1.1e+12", "1.2e+12"), (-14, 1, 8, 9)
    assert zh(text) == [
        *(f"exports {q} level {n} CNY" for q, n in zip(quarters, levels, strict=True)),
        *(f"exports {q} yoy {n} PCT" for q, n in zip(quarters, growths, strict=True)),
    ]


def test_the_first_to_the_third_quarter_in_turn():
    text = "分季度看，前三季度广东出口持续回升，一至三季度出口分别下降14%、增长1%和增长8%。"
    assert zh(text, published="2020-10-20") == [
        "exports 2020-01/2020-03 yoy -14 PCT",
        "exports 2020-04/2020-06 yoy 1 PCT",
        "exports 2020-07/2020-09 yoy 8 PCT",
    ]


@pytest.mark.parametrize("began", ["10月24日大桥正式通车", "10月口岸启用以来", "10月"])
def test_months_from_a_beginning_to_this_year_are_a_period(began):
    text = f"从2018年{began}到今年8月，广东跨境电商进出口500亿元。"
    assert zh(text, published="2024-10-22") == ["ecommerce_trade 2018-10/2024-08 level 5e+10 CNY"]
