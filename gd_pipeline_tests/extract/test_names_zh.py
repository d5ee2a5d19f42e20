"""Chinese names put together: pairs of places, groups with their count, districts; facts typed by hand."""

import pytest
from texts import told, unread

MONTHS = "2024-01/2024-05"
SEP = "2024-01/2024-09"


def zh(text: str, **about: str) -> list[str]:
    return told(text, "zh", **{"published": "2024-06-22", **about})


@pytest.mark.parametrize(
    "pair, partner, area",
    [
        ("穗日进出口总值", "JP", " CN-440100"),
        ("深港贸易额", "HK", " CN-440300"),
        ("莞台双边贸易总额", "TW", " CN-441900"),
        ("粤澳进出口", "MO", ""),
        ("中美货物贸易额", "US", " CN"),
    ],
)
def test_a_place_and_its_partner_by_one_character_each(pair, partner, area):
    assert zh(f"前5个月，{pair}达110亿美元。") == [f"trade {partner} {MONTHS}{area} level 1.1e+10 USD"]


def test_what_is_told_of_two_places_besides_their_trade_names_no_partner():
    assert zh("中美贸易摩擦加剧，前5个月全省出口2万亿元。") == [f"exports {MONTHS} level 2e+12 CNY"]


def test_short_names_of_partners_behind_goods_that_go_there():
    text = "前5个月，粤东输美出口额100亿元，增长9%。"
    assert zh(text) == [
        f"exports US {MONTHS} CN-GD/east_guangdong level 1e+10 CNY",
        f"exports US {MONTHS} CN-GD/east_guangdong yoy 9 PCT",
    ]


@pytest.mark.parametrize(
    "group, code",
    [
        ("“一带一路”沿线63个国家", "BRI"),
        ("共建“一带一路”的150多个国家和地区", "BRI"),
        ("RCEP其余14个成员国", "RCEP"),
        ("欧盟27国", "EU"),
    ],
)
def test_how_many_a_group_of_partners_are_is_part_of_its_name(group, code):
    text = f"前5个月，对{group}进出口1万亿元，增长5%。"
    assert zh(text) == [f"trade {code} {MONTHS} level 1e+12 CNY", f"trade {code} {MONTHS} yoy 5 PCT"]


def test_those_countries_go_back_to_a_group_that_was_counted():
    text = (
        "前5个月，全省企业在沿线的50个国家新增投资，加起来11亿美元。在这些国家新签对外承包工程合同额8亿美元。"
    )
    assert zh(text)[-1] == f"contracting_new BRI {MONTHS} level 8e+08 USD"


def test_a_count_of_a_group_that_trades_is_a_figure():
    assert zh("5月，与“一带一路”沿线63个国家有贸易往来。") == [
        "other:trading_partner_countries 2024-05/2024-05 level 63 COUNT"
    ]


def test_a_district_without_a_name_is_that_of_the_office_that_tells():
    text = "汕头海关公布统计：前5个月，关区所辖5市外贸总值900亿元，增长2%；汕头关区出口500亿元。"
    assert zh(text) == [
        f"trade {MONTHS} CN-GD/shantou_customs level 9e+10 CNY",
        f"trade {MONTHS} CN-GD/shantou_customs yoy 2 PCT",
        f"exports {MONTHS} CN-GD/shantou_customs level 5e+10 CNY",
    ]


@pytest.mark.parametrize("firms, partner", [("台企", "TW"), ("港澳台资企业", "HK_MO_TW"), ("澳企", "MO")])
def test_new_firms_by_the_short_name_of_their_origin(firms, partner):
    text = f"前5个月，东莞新添{firms}34家，实际投入9000万美元。"
    assert zh(text) == [
        f"fdi_firms {partner} {MONTHS} CN-441900 level 34 COUNT",
        f"fdi_used {partner} {MONTHS} CN-441900 level 9e+07 USD",
    ]


def test_the_rate_of_the_nation_in_a_bracket_behind_its_trade():
    text = "前5个月，全省进出口增长6.4%，快过同期全国的进出口升幅（约5.8%）。"
    assert zh(text) == [f"trade {MONTHS} yoy 6.4 PCT", f"trade {MONTHS} CN yoy 5.8 PCT"]


def test_what_is_compared_with_stands_in_its_own_time():
    text = "前5个月，全省进出口3万亿元，比去年全年的2.9万亿元还要大，下降3%，较一季度跌幅的2%还深。"
    assert zh(text) == [
        f"trade {MONTHS} level 3e+12 CNY",
        "trade 2023-01/2023-12 level 2.9e+12 CNY",
        f"trade {MONTHS} yoy -3 PCT",
        "trade 2024-01/2024-03 yoy -2 PCT",
    ]


def test_a_part_of_an_earlier_clause_is_none_of_goods_of_the_whole():
    text = "加工贸易出口放量，钢材随之猛增，前5个月东莞钢材出口16亿元。"
    assert zh(text) == [f"exports steel_products {MONTHS} CN-441900 level 1.6e+09 CNY"]


def test_a_quarter_ends_with_a_point_in_time():
    assert zh("计至今年第一季末，外资企业累计30万家。") == ["companies foreign ..2024-03 level 300000 COUNT"]


def test_firms_by_their_short_name_are_no_trade_with_a_partner():
    assert unread("前5个月，台企进出口9亿元。", "zh") == [("9亿元", "unknown_row")]


def test_districts_and_zones_of_a_city_in_a_list():
    text = "前5个月，大亚湾区、仲恺高新区和惠城区实际吸收外资分别为3亿元、2亿元和1亿元。"
    assert zh(text) == [
        f"fdi_used {MONTHS} CN-441300/dayawan_etdz level 3e+08 CNY",
        f"fdi_used {MONTHS} CN-441300/hi_tech level 2e+08 CNY",
        f"fdi_used {MONTHS} CN-441302 level 1e+08 CNY",
    ]


def test_a_zone_by_its_short_name():
    assert zh("5月底，深合区实有澳资企业五千三百零二户。") == [
        "companies MO ..2024-05 CN-GD/hengqin level 5302 COUNT"
    ]


def test_in_the_zone_whose_office_tells():
    text = "另据横琴合作区商事服务局资料，截至5月底，区内实有澳资企业5302户。"
    assert zh(text) == ["companies MO ..2024-05 CN-GD/hengqin level 5302 COUNT"]


def test_members_that_rank_in_a_group_have_the_figures_of_a_list():
    text = "越南、马来西亚、泰国是广东在东盟的前三大贸易伙伴，前5个月进出口分别为9亿元、8亿元和7亿元。"
    assert zh(text) == [
        f"trade VN {MONTHS} level 9e+08 CNY",
        f"trade MY {MONTHS} level 8e+08 CNY",
        f"trade TH {MONTHS} level 7e+08 CNY",
    ]


def test_parts_of_what_several_cities_have_together_are_none_of_the_last_ones():
    text = "前5个月，汕头、潮州和梅州三市进出口60亿元，下降5%。其中出口40亿元，下降3%；进口20亿元。"
    assert zh(text) == []


@pytest.mark.parametrize(
    "subject, of",
    [
        ("内地与香港地区进出口", "trade HK"),
        ("我国对东盟进出口", "trade ASEAN"),
        ("中国同中亚五国贸易总额", "trade CENTRAL_ASIA"),
        ("内地自澳门进口", "imports MO"),
    ],
)
def test_a_trade_of_the_nation_with_a_partner_is_the_nations(subject, of):
    text = f"据深圳海关统计，前9个月，{subject}3000亿元，增长20%。其中，深圳占40%。"
    assert told(text, "zh")[:2] == [f"{of} {SEP} CN level 3e+11 CNY", f"{of} {SEP} CN yoy 20 PCT"]


def test_a_share_of_the_nations_trade_with_a_partner_is_the_places():
    text = "前9个月，深圳与香港进出口4000亿元，占内地与香港进出口总值的45%，增长9%。"
    assert told(text, "zh") == [
        f"trade HK {SEP} CN-440300 level 4e+11 CNY",
        f"trade HK {SEP} CN-440300 share 45 PCT",
        f"trade HK {SEP} CN-440300 yoy 9 PCT",
    ]


def test_what_a_place_is_to_others_is_no_part_of_its_trade():
    text = "前9个月，广东是我国与东盟贸易的重要窗口，进出口6万亿元，增长5%。"
    assert told(text, "zh") == [f"trade {SEP} level 6e+12 CNY", f"trade {SEP} yoy 5 PCT"]


def test_the_old_three_are_told_together_or_one_by_one():
    text = "前9个月，服装、家具、家电等“老三样”合计出口1600亿元，增长8%，“新三样”出口300亿元。"
    assert told(text, "zh") == [
        f"exports old_three {SEP} level 1.6e+11 CNY",
        f"exports old_three {SEP} yoy 8 PCT",
        f"exports new_three {SEP} level 3e+10 CNY",
    ]
    text = "前9个月，家具、服装、箱包等传统“老三样”出口分别增长3%、4%和5%。"
    assert told(text, "zh") == [
        f"exports {goods} {SEP} yoy {rate} PCT"
        for goods, rate in (("furniture", 3), ("garments", 4), ("bags", 5))
    ]


def test_exports_by_way_of_a_kind_of_trade_are_its_exports():
    text = "前9个月，广东以跨境电商零售出口模式出口300亿元，增长3%；一般贸易方式出口1万亿元。"
    assert told(text, "zh") == [
        f"ecommerce_exports {SEP} level 3e+10 CNY",
        f"ecommerce_exports {SEP} yoy 3 PCT",
        f"exports general {SEP} level 1e+12 CNY",
    ]


@pytest.mark.parametrize(
    "group, partner",
    [("欧美", "EU_US"), ("日韩", "JP_KR"), ("欧美日", "EU_US_JP"), ("美欧市场", "EU_US")],
)
def test_partners_of_one_character_each_are_a_group(group, partner):
    text = f"前9个月，广东对东盟、印度等新兴市场出口5000亿元，对{group}出口3000亿元，下降4%。"
    assert told(text, "zh")[1:] == [
        f"exports {partner} {SEP} level 3e+11 CNY",
        f"exports {partner} {SEP} yoy -4 PCT",
    ]


def test_firms_that_serve_trade_are_a_kind_of_their_own():
    text = "前9个月，东莞外贸综合服务企业进出口125亿美元，占全市进出口总额的10%。"
    assert told(text, "zh") == [
        f"trade foreign_trade_integrated_services {SEP} CN-441900 {rest}"
        for rest in ("level 1.25e+10 USD", "share 10 PCT")
    ]
