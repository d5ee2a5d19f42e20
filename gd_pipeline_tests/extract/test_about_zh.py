"""What a Chinese release is about as a whole: the area and period that its bare sentences speak of."""

import pytest
from texts import document, fact, told

from gd_pipeline.extract.document import extract

Q1 = "2022-01/2022-03"


def zh(text: str, area: str = "") -> list[str]:
    return told(text, "zh", published="2022-04-20", area=area)


def test_a_reportage_is_about_the_area_whose_figure_is_stated_not_the_first_place():
    text = (
        "广州一家饰品厂的三条流水线正忙。“今年头两个月，我司跨境电商销售额增长八成。”副总经理说。\n"
        "海关统计显示，一季度，广东外贸进出口1.9万亿元，增长2%。\n"
        "加工贸易进出口下降3%。"
    )
    assert zh(text) == [
        f"trade {Q1} level 1.9e+12 CNY",
        f"trade {Q1} yoy 2 PCT",
        f"trade processing {Q1} yoy -3 PCT",
    ]


def test_the_firms_of_the_nation_are_the_nations():
    text = "一季度，我国企业承接服务外包合同额2000亿元，执行额1500亿元。\n一季度，京津冀地区执行额100亿元。"
    assert zh(text)[:2] == [
        f"outsourcing_contracted {Q1} CN level 2e+11 CNY",
        f"outsourcing_executed {Q1} CN level 1.5e+11 CNY",
    ]


def test_a_part_told_later_does_not_take_the_words_of_the_whole():
    text = (
        "广州商务部门发布，一季度，全市实际使用外资30亿美元。\n"
        "制造业实际使用外资6亿美元。\n"
        "广东自贸试验区实际使用外资9亿美元。"
    )
    assert [fact.split()[-4] for fact in zh(text)] == ["CN-440100", "CN-440100", "CN-GD/ftz"]


def test_a_place_that_ranks_the_subject_is_not_the_subject():
    text = "一季度，潮州市出口20亿元，在粤东四市中居第二位，增长6%。"
    assert zh(text) == [f"exports {Q1} CN-445100 level 2e+09 CNY", f"exports {Q1} CN-445100 yoy 6 PCT"]


def test_directors_speak_of_their_company():
    assert zh("一季度，广东出口增长4%。“我们的出口增长了5倍。”董事长说。") == [f"exports {Q1} yoy 4 PCT"]


def test_a_release_on_one_product_is_about_it_where_it_is_not_named():
    text = (
        "一季度，顺德出口家具10亿美元，增长4%。\n"
        "民营家具企业出口家具6亿美元，外商投资企业出口3亿美元。\n"
        "顺德家具对欧盟出口2亿美元，对美国出口1亿美元。同期，顺德外贸出口50亿美元。"
    )
    assert [fact.split()[1] for fact in zh(text)] == ["furniture"] * 2 + [
        "furniture", "furniture", "EU", "US", Q1,
    ]  # fmt: skip
    assert [fact.split()[2] for fact in zh(text)[2:6]] == ["private", "foreign", "furniture", "furniture"]


def test_a_release_on_the_whole_is_not_about_its_largest_part():
    text = "一季度，广东出口1万亿元。\n出口机电产品7000亿元。\n出口机电产品增长3%。进口增长1%。"
    assert zh(text)[-1] == f"imports {Q1} yoy 1 PCT"


def test_a_heading_names_the_year():
    text = "一季度，广东出口1万亿元。\n2021年回顾\n进口3万亿元。"
    assert zh(text) == [f"exports {Q1} level 1e+12 CNY", "imports 2021-01/2021-12 level 3e+12 CNY"]


def test_a_heading_names_the_part_of_the_paragraph_below():
    text = "一季度，广东出口1万亿元。\n对东盟出口增势好\n一季度增长9%，占出口的17%。"
    assert zh(text)[1:] == [f"exports ASEAN {Q1} yoy 9 PCT", f"exports ASEAN {Q1} share 17 PCT"]


def test_the_whole_city_is_spoken_of_again_behind_its_district_or_zone():
    text = (
        "一季度，广州市出口900亿元。南沙区出口200亿元。全市民营企业出口500亿元，增长4%。\n"
        "白云机场口岸跨境电商进出口300亿元，占全市的一半。我市出口增长6%。"
    )
    assert zh(text) == [
        f"exports {Q1} CN-440100 level 9e+10 CNY",
        f"exports {Q1} CN-440115 level 2e+10 CNY",
        f"exports private {Q1} CN-440100 level 5e+10 CNY",
        f"exports private {Q1} CN-440100 yoy 4 PCT",
        f"ecommerce_trade {Q1} CN-GD/baiyun_airport level 3e+10 CNY",
        f"exports {Q1} CN-440100 yoy 6 PCT",
    ]


def test_the_share_of_several_places_is_of_none_of_them():
    assert zh("一季度，深圳、东莞、广州三市进出口合计1.5万亿元，占全省的74%。") == []


def test_zones_in_a_list_share_their_noun():
    text = "一季度，南沙、前海蛇口、横琴片区进出口分别增长15%、11%和9%。"
    assert zh(text) == [
        f"trade {Q1} CN-GD/nansha yoy 15 PCT",
        f"trade {Q1} CN-GD/qianhai yoy 11 PCT",
        f"trade {Q1} CN-GD/hengqin yoy 9 PCT",
    ]


def test_points_of_shares_told_before():
    text = "一季度，广东出口占全国的23.3%，进口占全国的18.5%，分别提升0.2个和0.3个百分点。"
    assert zh(text)[2:] == [f"exports {Q1} pp 0.2 PP", f"imports {Q1} pp 0.3 PP"]


@pytest.mark.parametrize("beside", ["增速居全省第8位", "高于全国、全省平均水平", "增速居珠三角第3位"])
def test_our_city_is_the_publishers_whatever_it_is_compared_with(beside):
    text = f"1-9月，全市进出口123亿元，增长5%，{beside}；出口80亿元（全省4万亿元）。"
    found = told(text, "zh", area="CN-441600")
    period = "2024-01/2024-09"
    assert found[:2] == [
        f"trade {period} CN-441600 level 1.23e+10 CNY",
        f"trade {period} CN-441600 yoy 5 PCT",
    ]
    assert found[-2:] == [
        f"exports {period} CN-441600 level 8e+09 CNY",
        f"exports {period} level 4e+12 CNY",
    ]


def test_our_city_is_not_known_where_another_is_named():
    text = "1-9月，东莞市进出口1万亿元。全市出口6000亿元。"
    assert told(text, "zh", area="CN-441600") == [
        "trade 2024-01/2024-09 CN-441900 level 1e+12 CNY",
        "exports 2024-01/2024-09 CN-441900 level 6e+11 CNY",
    ]


def test_a_place_alone_in_a_bracket_has_the_same_part():
    text = "1-9月，惠州高新技术产品占出口的35%（全省32%）。"
    assert told(text, "zh") == [
        "exports high_tech 2024-01/2024-09 CN-441300 share 35 PCT",
        "exports high_tech 2024-01/2024-09 share 32 PCT",
    ]


def test_a_name_that_the_text_gives_a_place_is_that_place():
    text = (
        "前三季度，横琴粤澳深度合作区（以下简称“合作区”）实际使用外资10亿元。"
        "同期，珠海进出口2000亿元。合作区新设外商投资企业900家，增长5%。"
    )
    period = "2024-01/2024-09"
    assert told(text, "zh") == [
        f"fdi_used {period} CN-GD/hengqin level 1e+09 CNY",
        f"trade {period} CN-440400 level 2e+11 CNY",
        f"fdi_firms {period} CN-GD/hengqin level 900 COUNT",
        f"fdi_firms {period} CN-GD/hengqin yoy 5 PCT",
    ]


def test_a_city_by_one_character_between_in_and_what_is_there():
    text = "韩国在穗投资增长\n上半年，南沙实际使用外资20亿元。日本在穗投资3亿元；韩国在穗新设企业40家。"
    period = "2024-01/2024-06"
    assert [fact(o) for o in extract(document(text, "zh")).observations][1:] == [
        f"fdi_used JP {period} CN-440100 level 3e+08 CNY",
        f"fdi_firms KR {period} CN-440100 level 40 COUNT",
    ]


def test_what_goods_are_meant_for_or_moved_to_is_no_part():
    text = "前三季度，面向非洲、中东的旅游购物商品出口50亿元；广东把家电推向新兴市场：出口空调30亿元。"
    period = "2024-01/2024-09"
    assert told(text, "zh") == [
        f"exports tourism_shopping {period} level 5e+09 CNY",
        f"exports air_conditioners {period} level 3e+09 CNY",
    ]


def test_districts_go_by_their_bare_names():
    text = "1-9月，茂名茂南、信宜进出口20亿元和30亿元，后者增长5%；阳西出口3亿元。"
    period = "2024-01/2024-09"
    assert told(text, "zh")[-2:] == [
        f"trade {period} CN-440983 yoy 5 PCT",
        f"exports {period} CN-441721 level 3e+08 CNY",
    ]


def test_a_release_that_goes_through_the_quarters_is_about_the_months_up_to_the_last():
    text = (
        "一季度，广东进出口1.4万亿元，下降11%；二季度回升，进出口1.7万亿元，增长1%。\n"
        "上半年，全省进出口3.1万亿元，下降5%。\n"
        "民营企业进出口1.7万亿元。"
    )
    found = told(text, "zh", published="2020-07-20")
    assert found[-1] == "trade private 2020-01/2020-06 level 1.7e+12 CNY"


def test_a_half_year_by_the_name_of_its_report():
    text = "广东外贸“半年考”成绩单公布。\n民营企业进出口1.7万亿元；剔除防疫物资，出口下降11%。"
    assert told(text, "zh", published="2020-07-20") == ["trade private 2020-01/2020-06 level 1.7e+12 CNY"]


def titled(title: str, text: str) -> list[str]:
    return [fact(o) for o in extract(document(f"{title}\n{text}", "zh", "2022-04-20")).observations]


def test_a_release_whose_title_and_first_figures_are_on_one_good_is_about_it():
    text = (
        "海关统计，一季度，广东口岸出口家具400亿元，增长3%。\n"
        "以一般贸易方式出口330亿元，民营企业出口280亿元。\n"
        "对美国出口150亿元。对东盟出口60亿元。深圳出口120亿元。"
    )
    ports = f"{Q1} CN-GD/ports"
    assert titled("一季度广东口岸家具出口增长3%", text)[1:] == [
        f"exports furniture {ports} level 4e+10 CNY",
        f"exports furniture {ports} yoy 3 PCT",
        f"exports furniture general {ports} level 3.3e+10 CNY",
        f"exports furniture private {ports} level 2.8e+10 CNY",
        f"exports US furniture {ports} level 1.5e+10 CNY",
        f"exports ASEAN furniture {ports} level 6e+09 CNY",
        f"exports furniture {Q1} CN-440300 level 1.2e+10 CNY",
    ]


def test_a_good_that_the_title_names_beside_the_whole_is_not_all_that_is_spoken_of():
    text = (
        "海关统计，一季度，广东外贸进出口1.9万亿元，机电产品出口7000亿元。\n"
        "民营企业进出口1万亿元。\n对美国出口2000亿元。"
    )
    found = titled("一季度广东外贸增长2% 机电产品出口占近七成", text)
    assert found[-2:] == [f"trade private {Q1} level 1e+12 CNY", f"exports US {Q1} level 2e+11 CNY"]


def test_the_wings_and_the_hills_of_the_province_are_its_parts():
    text = "一季度，东翼、西翼、北部山区进出口分别增长2%、1%和4%；东西两翼出口90亿元。"
    assert zh(text) == [
        f"trade {Q1} CN-GD/east_guangdong yoy 2 PCT",
        f"trade {Q1} CN-GD/west_guangdong yoy 1 PCT",
        f"trade {Q1} CN-GD/north_guangdong yoy 4 PCT",
        f"exports {Q1} CN-GD/east_west_guangdong level 9e+09 CNY",
    ]


def test_firms_picked_by_size_or_rank_are_not_all():
    text = "一季度，广东外贸“百强”企业进出口3000亿元，占22%；前50家企业出口900亿元；大型民营企业出口500亿元。"
    assert zh(text) == [f"exports private {Q1} level 5e+10 CNY"]


def test_partners_of_one_character_before_a_movement():
    text = "一季度，广东对美贸易900亿元，对港则跌11%，对欧同比下降3%、对日增长2%。"
    assert zh(text)[1:] == [
        f"trade HK {Q1} yoy -11 PCT",
        f"trade EU {Q1} yoy -3 PCT",
        f"trade JP {Q1} yoy 2 PCT",
    ]


def test_a_release_on_a_part_of_a_zone_is_about_the_part():
    text = "广东自贸区南沙片区三年成绩\n今年一季度，片区新设外商投资企业90家。"
    found = extract(document(text, "zh", published="2018-04-20")).observations
    assert [fact(o) for o in found] == ["fdi_firms 2018-01/2018-03 CN-GD/nansha level 90 COUNT"]


def test_a_title_on_a_part_of_the_city_whose_figures_the_text_opens_with():
    text = "前海外贸亮眼\n前三季度，深圳进出口3万亿元。\n民营企业进出口2万亿元。"
    found = extract(document(text, "zh")).observations
    assert fact(found[-1]) == "trade private 2024-01/2024-09 CN-440300 level 2e+12 CNY"


def test_the_owner_of_a_shop_speaks_of_it():
    text = "一季度，广东出口增长4%。“今年头一个月出口多了20%，订单还在来，”一家饰品店的老板说。"
    assert zh(text) == [f"exports {Q1} yoy 4 PCT"]
