"""The constructions that the rules of prose know, one short sentence each, with facts typed from reading it."""
# ruff: noqa: E501 - a full-width character counts as two

import pytest
from texts import told, unread

Q3 = "2024-01/2024-09"

ZH = {
    "value, growth, share": (
        "前三季度，广东外贸进出口6万亿元，增长11%，占全国的20%。",
        [f"trade {Q3} level 6e+12 CNY", f"trade {Q3} yoy 11 PCT", f"trade {Q3} share 20 PCT"],
    ),
    "of which": (
        "前三季度，广东进出口6万亿元，其中，出口4万亿元，下降1.5%；进口2万亿元，增长3%。",
        [f"trade {Q3} level 6e+12 CNY", f"exports {Q3} level 4e+12 CNY", f"exports {Q3} yoy -1.5 PCT",
         f"imports {Q3} level 2e+12 CNY", f"imports {Q3} yoy 3 PCT"],
    ),
    "respectively, over partners": (
        "前三季度，广东对美国、欧盟和日本进出口分别增长1%、2%和3%。",
        [f"trade US {Q3} yoy 1 PCT", f"trade EU {Q3} yoy 2 PCT", f"trade JP {Q3} yoy 3 PCT"],
    ),
    "respectively, crossed over levels and growths": (
        "前三季度，民营、国有企业进出口分别为3万亿元和4000亿元，分别增长9%和1%。",
        [f"trade private {Q3} level 3e+12 CNY", f"trade state {Q3} level 4e+11 CNY",
         f"trade private {Q3} yoy 9 PCT", f"trade state {Q3} yoy 1 PCT"],
    ),
    "a verb for each figure of a list": (
        "前三季度，广东对美国、欧盟进口分别增长5%、下降3%。",
        [f"imports US {Q3} yoy 5 PCT", f"imports EU {Q3} yoy -3 PCT"],
    ),
    "one figure for each of a list": (
        "前三季度，一般贸易、加工贸易进出口均增长6%。",
        [f"trade general {Q3} yoy 6 PCT", f"trade processing {Q3} yoy 6 PCT"],
    ),
    "quarters in one list": (
        "广东一、二、三季度进出口分别为1.8万亿元、2万亿元、2.2万亿元。",
        ["trade 2024-01/2024-03 level 1.8e+12 CNY", "trade 2024-04/2024-06 level 2e+12 CNY",
         "trade 2024-07/2024-09 level 2.2e+12 CNY"],
    ),
    "a month within a cumulative release": (
        "前三季度，广东出口4万亿元；9月当月，出口5000亿元，增长2%。",
        [f"exports {Q3} level 4e+12 CNY", "exports 2024-09/2024-09 level 5e+11 CNY", "exports 2024-09/2024-09 yoy 2 PCT"],
    ),
    "points, contribution and growth kept apart": (
        "前三季度，广东进出口增长11%，增速高于全国5个百分点，拉动全国外贸增长2个百分点。",
        [f"trade {Q3} yoy 11 PCT", f"trade {Q3} pp 5 PP", f"trade {Q3} contribution 2 PP"],
    ),
    "points, then the share they lead to": (
        "前三季度，民营企业进出口占广东外贸比重提升2个百分点至60%。",
        [f"trade private {Q3} pp 2 PP", f"trade private {Q3} share 60 PCT"],
    ),
    "times": ("前三季度，锂电池出口增长1.2倍。", [f"exports lithium_batteries {Q3} yoy 120 PCT"]),
    "a fall by its noun": ("前三季度，广东进口降幅收窄至6.8%。", [f"imports {Q3} yoy -6.8 PCT"]),
    "the nation's growth in brackets": (
        "前三季度，广东出口增长7%(全国-2%)。",
        [f"exports {Q3} yoy 7 PCT", f"exports {Q3} CN yoy -2 PCT"],
    ),
    "another year as a yardstick": (
        "前三季度，广东进出口6万亿元，已超去年全年5万亿元的规模，增长9%。",
        [f"trade {Q3} level 6e+12 CNY", "trade 2023-01/2023-12 level 5e+12 CNY", f"trade {Q3} yoy 9 PCT"],
    ),
    "dollars in brackets": (
        "前三季度，广东进出口6万亿元(8500亿美元)。",
        [f"trade {Q3} level 6e+12 CNY", f"trade {Q3} level 8.5e+11 USD"],
    ),
    "a quantity and its growth": (
        "前三季度，广东进口煤炭300万吨，增长5%。",
        [f"import_volume coal {Q3} level 3e+06 TONNE", f"import_volume coal {Q3} yoy 5 PCT"],
    ),
    "e-commerce and its parts": (
        "前三季度，广东跨境电商进出口9000亿元，其中出口8000亿元。",
        [f"ecommerce_trade {Q3} level 9e+11 CNY", f"ecommerce_exports {Q3} level 8e+11 CNY"],
    ),
    "foreign capital by sector and firms": (
        "前三季度，广东新设外商投资企业5000家，制造业实际使用外资300亿元，增长8%。",
        [f"fdi_firms {Q3} level 5000 COUNT", f"fdi_used manufacturing {Q3} level 3e+10 CNY",
         f"fdi_used manufacturing {Q3} yoy 8 PCT"],
    ),
    "a stock of people": (
        "截至2023年底，广东有外国人才4万人。", ["foreign_talent ..2023-12 level 40000 PERSON"],
    ),
    "a goal with its deadline": (
        "到2027年，力争全省服务进出口达到2万亿元。", ["service_trade ..2027-12 target 2e+12 CNY"],
    ),
    "traditional script": (
        "今年首三季，廣東對東協出口5兆元，年增3%。",
        [f"exports ASEAN {Q3} level 5e+12 CNY", f"exports ASEAN {Q3} yoy 3 PCT"],
    ),
    "a district is not its city": (
        "前三季度，深圳进出口3万亿元；南山区进出口4000亿元。",
        [f"trade {Q3} CN-440300 level 3e+12 CNY", f"trade {Q3} CN-440305 level 4e+11 CNY"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ZH)
def test_chinese(name):
    text, facts = ZH[name]
    assert told(text, "zh") == facts


@pytest.mark.parametrize(
    ("text", "lang", "number", "reason"),
    [
        ("前三季度，广东规模以上工业增加值3万亿元。", "zh", "3万亿元", "not_relevant"),
        ("前三季度，广东对浙江、福建等7个省区进出口合计5万亿元。", "zh", "5万亿元", "ambiguous"),
        ("某某有限公司前三季度出口5亿元。", "zh", "5亿元", "not_relevant"),
        ("广东跨境电商进出口翻了两番，倍增71%。", "zh", "71%", "many_years"),
        ("前三季度，玲珑宝塔出口5亿元。", "zh", "5亿元", "unknown_row"),
        ("前三季度，广州莲花山口岸进出口900亿元。", "zh", "900亿元", "unknown_area"),
        ("前三季度，广东前五大贸易伙伴进出口3万亿元。", "zh", "3万亿元", "unknown_row"),
    ],
)
def test_what_is_not_a_figure_of_a_territory_stays_unread_with_its_reason(text, lang, number, reason):
    assert (number, reason) in unread(text, lang)
    assert told(text, lang) == []


def test_a_member_that_no_code_list_knows_does_not_shift_the_others():
    text = "前三季度，手机、玲珑宝塔和家具出口分别增长1%、2%和3%。"
    assert told(text, "zh") == [f"exports mobile_phones {Q3} yoy 1 PCT", f"exports furniture {Q3} yoy 3 PCT"]
    assert ("2%", "unknown_row") in unread(text, "zh")


def test_what_is_not_collected_stays_so_in_the_next_sentence():
    text = "前三季度，固定资产投资增长2%。分季度看，一季度增长1%。进出口增长4%。"
    assert [f.split()[-3:] for f in told(text, "zh")] == [["yoy", "4", "PCT"]]
