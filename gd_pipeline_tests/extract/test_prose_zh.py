"""What the rules of Chinese prose know: one short sentence for each construction, its facts typed by hand."""

import pytest
from paragraphs import facts, reading, reasons

GD, CN, SZ = "CN-GD", "CN", "CN-440300"
Q3 = "2024-01/2024-09"


def zh(text: str):
    return facts(reading(text, "zh"))


# -- levels, growths, shares ---------------------------------------------------------------------------------


def test_a_level_and_its_growth():
    assert zh("前三季度，广东外贸进出口6.75万亿元，同比增长11.6%。") == [
        ("trade", "", GD, Q3, "level", 6.75e12, "CNY"),
        ("trade", "", GD, Q3, "yoy", 11.6, "PCT"),
    ]


def test_every_observation_names_its_rule():
    found = reading("前三季度，广东出口4万亿元，增长8%，占全国的22%。", "zh").observations
    assert [o.rule for o in found] == ["zh.level", "zh.yoy", "zh.share"]


@pytest.mark.parametrize(
    ("words", "growth"),
    [
        ("同比增长7.2%", 7.2),
        ("同比下降7.2%", -7.2),
        ("增速回落至7.2%", 7.2),
        ("降幅收窄至7.2%", -7.2),
        ("实现7.2%的较快增长", 7.2),
    ],
)
def test_the_sign_of_a_growth(words, growth):
    assert zh(f"前三季度，广东进口{words}。")[0] == ("imports", "", GD, Q3, "yoy", growth, "PCT")


def test_a_growth_in_times():
    assert zh("前三季度，电动汽车出口增长1.2倍。")[0][4:] == ("yoy", 120.0, "PCT")


def test_a_growth_on_the_month():
    assert zh("9月，广东出口环比增长3%。") == [("exports", "", GD, "2024-09/2024-09", "mom", 3.0, "PCT")]


def test_a_rate_without_a_verb_stays_unread():
    found = reading("前三季度，广东出口下降3%，进口5%。", "zh")
    assert facts(found) == [("exports", "", GD, Q3, "yoy", -3.0, "PCT")]
    assert reasons(found) == {"5%": "ambiguous"}


def test_shares_points_and_contributions_are_kept_apart():
    text = "前三季度，广东进出口增长9%，高于全国4个百分点，占全国的21%，拉动全国外贸增长1.9个百分点。"
    found = reading(text, "zh").observations
    assert [(o.measure, o.value, o.unit, o.of) for o in found] == [
        ("yoy", 9.0, "PCT", None),
        ("pp", 4.0, "PP", "CN_growth"),
        ("share", 21.0, "PCT", "CN"),
        ("contribution", 1.9, "PP", "CN_growth"),
    ]


def test_a_rate_of_contribution_is_no_share():
    (o,) = reading("前三季度，民营企业进出口对广东外贸增长的贡献率为80%。", "zh").observations
    assert (o.measure, o.value, o.enterprise_type) == ("contribution", 80.0, "private")


def test_points_below_are_negative():
    assert zh("前三季度，广东出口增长2%，低于全国1.5个百分点。")[-1][4:] == ("pp", -1.5, "PP")


def test_a_share_after_its_points():
    assert zh("前三季度，民营企业出口占比提升1.1个百分点，达到58%。") == [
        ("exports", "private", GD, Q3, "pp", 1.1, "PP"),
        ("exports", "private", GD, Q3, "share", 58.0, "PCT"),
    ]


def test_a_deficit_is_negative_and_a_surplus_is_not():
    assert zh("前三季度，广东贸易逆差300亿元。") == [("balance", "", GD, Q3, "level", -3e10, "CNY")]
    assert zh("前三季度，广东贸易顺差300亿元。") == [("balance", "", GD, Q3, "level", 3e10, "CNY")]


def test_dollars_in_brackets_are_the_same_topic():
    assert zh("前三季度，广东出口4.2万亿元（5900亿美元）。") == [
        ("exports", "", GD, Q3, "level", 4.2e12, "CNY"),
        ("exports", "", GD, Q3, "level", 5.9e11, "USD"),
    ]


# -- lists ---------------------------------------------------------------------------------------------------


def test_partners_respectively():
    assert zh("前三季度，广东对东盟、美国、日本出口分别增长6%、4%和1%。") == [
        ("exports", "ASEAN", GD, Q3, "yoy", 6.0, "PCT"),
        ("exports", "US", GD, Q3, "yoy", 4.0, "PCT"),
        ("exports", "JP", GD, Q3, "yoy", 1.0, "PCT"),
    ]


def test_levels_respectively_then_growths_respectively():
    assert zh("前三季度，一般贸易、加工贸易进出口分别为4万亿元和1.5万亿元，分别增长10%和2%。") == [
        ("trade", "general", GD, Q3, "level", 4e12, "CNY"),
        ("trade", "processing", GD, Q3, "level", 1.5e12, "CNY"),
        ("trade", "general", GD, Q3, "yoy", 10.0, "PCT"),
        ("trade", "processing", GD, Q3, "yoy", 2.0, "PCT"),
    ]


def test_one_growth_for_each():
    assert zh("前三季度，民营企业、外商投资企业出口均增长5%。") == [
        ("exports", "private", GD, Q3, "yoy", 5.0, "PCT"),
        ("exports", "foreign", GD, Q3, "yoy", 5.0, "PCT"),
    ]


def test_a_unit_named_once_at_the_end():
    assert [f[5] for f in zh("前三季度，广东对美国、日本出口分别为700、200亿元。")] == [7e10, 2e10]


def test_quarters_in_one_list():
    assert zh("广东一、二、三季度出口分别增长2%、4%、6%。") == [
        ("exports", "", GD, "2024-01/2024-03", "yoy", 2.0, "PCT"),
        ("exports", "", GD, "2024-04/2024-06", "yoy", 4.0, "PCT"),
        ("exports", "", GD, "2024-07/2024-09", "yoy", 6.0, "PCT"),
    ]


@pytest.mark.parametrize("quarters", ["一、二季度", "一至二季度各季", "上半年每个季度"])
def test_one_level_for_each_quarter(quarters):
    assert zh(f"广东{quarters}出口均超过1万亿元。") == [
        ("exports", "", GD, "2024-01/2024-03", "level", 1e12, "CNY"),
        ("exports", "", GD, "2024-04/2024-06", "level", 1e12, "CNY"),
    ]


def test_one_level_for_each_other_quarter():
    assert zh("2023年一季度广东出口0.9万亿元，其余三个季度都超过1万亿元。") == [
        ("exports", "", GD, "2023-01/2023-03", "level", 9e11, "CNY"),
        ("exports", "", GD, "2023-04/2023-06", "level", 1e12, "CNY"),
        ("exports", "", GD, "2023-07/2023-09", "level", 1e12, "CNY"),
        ("exports", "", GD, "2023-10/2023-12", "level", 1e12, "CNY"),
    ]


@pytest.mark.parametrize("words", ["各月出口均", "每个月出口都", "每月出口"])
def test_what_every_month_has_is_no_sum_of_them(words):
    assert reasons(reading(f"前三季度,广东进口2万亿元,{words}超过4000亿元。", "zh")) == {
        "4000亿元": "ambiguous"
    }


def test_three_partners_and_two_numbers_stay_unread():
    found = reading("前三季度，对美国、日本、韩国出口分别增长1%、2%。", "zh")
    assert facts(found) == []
    assert set(reasons(found)) == {"1%", "2%"}


def test_two_partners_and_three_numbers_stay_unread():
    found = reading("前三季度，对美国、日本出口分别增长1%、2%、3%。", "zh")
    assert facts(found) == []
    assert set(reasons(found)) == {"1%", "2%", "3%"}


def test_an_unknown_member_stays_unread_and_shifts_no_other():
    found = reading("前三季度，家具、纸灯笼和玩具出口分别增长1%、2%和3%。", "zh")
    assert [(o.product, o.value) for o in found.observations] == [("furniture", 1.0), ("toys", 3.0)]
    assert reasons(found) == {"2%": "unknown_row"}


# -- parts, brackets, times ----------------------------------------------------------------------------------


def test_parts_after_of_which():
    assert zh("前三季度，广东进出口6万亿元，其中，出口4万亿元，增长3%；进口2万亿元，下降1%。") == [
        ("trade", "", GD, Q3, "level", 6e12, "CNY"),
        ("exports", "", GD, Q3, "level", 4e12, "CNY"),
        ("exports", "", GD, Q3, "yoy", 3.0, "PCT"),
        ("imports", "", GD, Q3, "level", 2e12, "CNY"),
        ("imports", "", GD, Q3, "yoy", -1.0, "PCT"),
    ]


def test_parts_of_a_partner_keep_the_partner():
    assert zh("前三季度，广东对美国进出口9000亿元，其中，出口7000亿元。")[-1] == (
        "exports", "US", GD, Q3, "level", 7e11, "CNY",
    )  # fmt: skip


def test_exports_of_ecommerce_are_its_exports():
    assert [f[0] for f in zh("前三季度，广东跨境电商进出口7000亿元，其中出口6000亿元。")] == [
        "ecommerce_trade",
        "ecommerce_exports",
    ]


def test_the_nation_in_the_bracket_of_a_comparison():
    assert zh("前三季度，广东出口增长8%，高于全国（6.2%）。") == [
        ("exports", "", GD, Q3, "yoy", 8.0, "PCT"),
        ("exports", "", CN, Q3, "yoy", 6.2, "PCT"),
    ]


def test_behind_a_bracket_the_text_goes_on_as_before():
    assert zh("前三季度，广东出口（不含深圳）2万亿元，增长4%。")[-1][2:] == (GD, Q3, "yoy", 4.0, "PCT")


def test_a_single_month_within_cumulative_figures():
    assert zh("前三季度，广东进口2万亿元；9月当月，进口2400亿元，增长1.5%。") == [
        ("imports", "", GD, Q3, "level", 2e12, "CNY"),
        ("imports", "", GD, "2024-09/2024-09", "level", 2.4e11, "CNY"),
        ("imports", "", GD, "2024-09/2024-09", "yoy", 1.5, "PCT"),
    ]


def test_last_years_figure_is_of_last_year():
    assert zh("前三季度，广东出口由去年同期的3.8万亿元增至4.2万亿元。")[0] == (
        "exports", "", GD, "2023-01/2023-09", "level", 3.8e12, "CNY",
    )  # fmt: skip


def test_another_area_and_its_total():
    assert zh("前三季度，深圳进出口3.3万亿元；广东对美国出口7000亿元。") == [
        ("trade", "", SZ, Q3, "level", 3.3e12, "CNY"),
        ("exports", "US", GD, Q3, "level", 7e11, "CNY"),
    ]


# -- investment, goods by quantity, people -------------------------------------------------------------------


def test_foreign_investment_and_new_firms():
    assert zh("前三季度，广东新设外商投资企业2.1万家，实际使用外资790亿元。") == [
        ("fdi_firms", "", GD, Q3, "level", 21000.0, "COUNT"),
        ("fdi_used", "", GD, Q3, "level", 7.9e10, "CNY"),
    ]


def test_a_quantity_is_a_volume_and_money_its_value():
    assert zh("前三季度，广东进口粮食1200万吨，价值350亿元。") == [
        ("import_volume", "grain", GD, Q3, "level", 1.2e7, "TONNE"),
        ("imports", "grain", GD, Q3, "level", 3.5e10, "CNY"),
    ]


def test_a_stock_at_a_point_in_time():
    assert zh("截至2023年底，广东有海外仓500个。") == [
        ("warehouses", "", GD, "..2023-12", "level", 500.0, "COUNT")
    ]


# -- goals ---------------------------------------------------------------------------------------------------


def test_a_goal_is_a_target_with_its_deadline():
    found = reading("力争到2027年，跨境电商进出口达到1.5万亿元。", "zh").observations
    assert [(o.measure, o.value, o.period, o.rule) for o in found] == [
        ("target", 1.5e12, "..2027-12", "zh.target")
    ]


def test_a_plan_makes_targets_of_counts_only_in_policies():
    text = "新增海外仓30个。"
    assert [f[4] for f in facts(reading(text, "zh", "关于推动外贸发展的若干措施"))] == ["target"]
    assert [f[4] for f in zh(text)] == ["level"]


# -- what stays unread ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("前三季度，某科技有限公司出口6亿元。", "6亿元", "not_relevant"),
        ("前三季度，广东地区生产总值10万亿元。", "10万亿元", "not_relevant"),
        ("前三季度，广东与福建、江西等省进出口合计9万亿元。", "9万亿元", "ambiguous"),
        ("前三季度，纸灯笼出口7亿元。", "7亿元", "unknown_row"),
        ("前三季度，深圳前湾综合保税区进出口700亿元。", "700亿元", "unknown_area"),
        ("前三季度，广东前三大市场出口2万亿元。", "2万亿元", "unknown_row"),
        ("广东出口5年倍增6%。", "6%", "many_years"),
        ("广东累计实际使用外资5000亿美元。", "5000亿美元", "many_years"),
        ("前三季度，广东出口比去年多300亿元，增加300亿元。", "300亿元", "ambiguous"),
        ("前三季度，引进超1亿元以上项目。", "1亿元以上", "reward_rule"),
        ("广东出口连续3年，第9位。", "9位", "enumeration"),
    ],
)
def test_what_is_no_figure_of_the_territory_stays_unread(text, number, reason):
    found = reading(text, "zh")
    assert facts(found) == []
    assert reasons(found)[number] == reason


def test_a_trade_fair_is_another_matter():
    found = reading("现场意向出口成交250亿美元。", "zh", "第136届广交会闭幕")
    assert facts(found) == []
    assert reasons(found)["250亿美元"] == "not_relevant"
