"""Chinese prose: sentences without a subject of their own, which go on with the last; by hand."""

import pytest
from texts import told, unread

JAN = "2024-01/2024-01"


def zh(text: str, published: str = "2024-02-20") -> list[str]:
    return told(text, "zh", published=published)


@pytest.mark.parametrize(
    "opens, fact",
    [
        ("占全省外贸总值的62.3%", "share 62.3 PCT"),
        ("同比增长7%", "yoy 7 PCT"),
        ("较上年同期下降7%", "yoy -7 PCT"),
        ("比重达62.3%", "share 62.3 PCT"),
        ("增速达7%", "yoy 7 PCT"),
    ],
)
def test_what_a_sentence_opens_with_is_said_of_the_part_told_last(opens, fact):
    text = f"1月份，广东民营企业进出口4000亿元。{opens}，好于同行。"
    assert zh(text) == [f"trade private {JAN} level 4e+11 CNY", f"trade private {JAN} {fact}"]


def test_a_share_and_its_points_go_on_too():
    text = "1月份，广东出口机电产品2000亿元，增长7%。占全省出口的65%，比去年同期提升3个百分点。"
    assert zh(text)[2:] == [
        f"exports mechanical_electrical {JAN} share 65 PCT",
        f"exports mechanical_electrical {JAN} pp 3 PP",
    ]


def test_of_several_parts_it_is_not_known_of_which_it_is_said():
    text = "1月份，广东对东盟出口900亿元，对欧盟出口700亿元。占全省出口的12%。"
    assert zh(text) == [f"exports ASEAN {JAN} level 9e+10 CNY", f"exports EU {JAN} level 7e+10 CNY"]
    assert ("12%", "ambiguous") in unread(text, "zh", published="2024-02-20")


def test_a_sentence_that_names_its_subject_goes_on_with_nothing():
    text = "1月份，广东对东盟出口900亿元。比去年同期，全省出口增长5%。"
    assert zh(text)[1:] == [f"exports {JAN} yoy 5 PCT"]


def test_members_of_a_group_are_those_of_its_own_clause():
    text = "1月份，广东与新兴市场往来密切，对东盟、拉丁美洲和非洲等新兴市场进出口分别增长9%、15%和8%。"
    assert zh(text) == [
        f"trade ASEAN {JAN} yoy 9 PCT",
        f"trade LATAM {JAN} yoy 15 PCT",
        f"trade AFRICA {JAN} yoy 8 PCT",
    ]


@pytest.mark.parametrize("cue", ["扣除汇率因素", "剔除汇率因素影响后", "不考虑汇率因素"])
def test_a_growth_without_the_rate_of_exchange_is_one(cue):
    text = f"1月份，广东进出口5000亿元，{cue}同比增长14%。其中出口3000亿元。"
    assert zh(text)[1:] == [f"trade {JAN} yoy 14 PCT", f"exports {JAN} level 3e+11 CNY"]


def test_a_growth_larger_than_another_flows_is_its_own():
    text = "1月份，广东服务进出口900亿元。服务出口增幅大于进口8.1个百分点。"
    assert zh(text)[1:] == [f"service_exports {JAN} pp 8.1 PP"]


def test_figures_behind_a_city_without_a_name_are_not_the_provinces():
    text = "1月份，全市新设外商投资企业103家，增长21%；合同外资额3亿美元，下降5%。"
    assert zh(text) == []


def test_what_is_kept_against_the_end_of_a_year():
    text = "截至{}，横琴实有澳资企业6200户，较2023年底增长5%。"
    assert zh(text.format("2024年1月底"))[1:] == ["companies MO ..2024-01 CN-GD/hengqin growth 5 PCT"]
    assert zh(text.format("2024年12月底"), "2025-01-20")[1:] == [
        "companies MO ..2024-12 CN-GD/hengqin yoy 5 PCT"
    ]


def test_permits_of_the_year_so_far_beside_those_there_are():
    text = "目前，在深工作的外国人才约3.1万人，今年以来共办理外国人来华工作许可1.2万份，同比增长7%。"
    assert zh(text) == [
        "foreign_talent ..2024-02 CN-440300 level 31000 PERSON",
        "work_permits 2024-01/2024-02 CN-440300 level 12000 COUNT",
        "work_permits 2024-01/2024-02 CN-440300 yoy 7 PCT",
    ]


def test_months_that_are_counted_are_a_list_of_them():
    text = "佛山10、11、12三个月出口分别增长3%、5%和2%。"
    assert zh(text) == [
        f"exports 2023-{month}/2023-{month} CN-440600 yoy {rate} PCT"
        for month, rate in ((10, 3), (11, 5), (12, 2))
    ]


def test_a_city_of_another_province_behind_its_name():
    text = "1月份，以民营经济为主的福建泉州出口增长17%，进出口总值增长7%。"
    assert zh(text) == [f"exports {JAN} CN-350500 yoy 17 PCT", f"trade {JAN} CN-350500 yoy 7 PCT"]


@pytest.mark.parametrize(
    "whole, some",
    [
        ("累计建成海外仓200个", "专注服务小商户的海外仓80个"),
        ("出口7000亿元", "通过陆路运输的出口2000亿元，增长5%"),
        ("实际利用外资60亿元", "存量企业增资的实际利用外资10亿元"),
    ],
)
def test_some_of_what_was_told_by_words_that_no_list_knows_stay_unread(whole, some):
    assert len(zh(f"1月份，广东{whole}，其中{some}。")) == 1


def test_ways_of_transport_are_no_services():
    text = "1月份，广东以水路运输方式进出口900亿元；运输服务进出口300亿元。"
    assert zh(text) == [f"service_trade transport_services {JAN} level 3e+10 CNY"]


def test_signs_without_a_verb_go_on_from_a_growth():
    text = "2024年1月，惠州进出口总值290亿元，同比+12.8%，其中出口+8.0%，进口-2.9%。"
    assert zh(text)[1:] == [
        f"trade {JAN} CN-441300 yoy 12.8 PCT",
        f"exports {JAN} CN-441300 yoy 8 PCT",
        f"imports {JAN} CN-441300 yoy -2.9 PCT",
    ]


def test_things_counted_behind_other_things_are_counted_too():
    text = "1月份，广东新增8个跨境电商综试区，累计建成海外仓超300个，共实现进出口30亿元。"
    assert zh(text) == [
        f"other:ecommerce_pilot_zones {JAN} level 8 COUNT",
        "warehouses ..2024-01 level 300 COUNT",
    ]


def test_a_port_by_what_passes_it():
    text = "1月份，广州南沙汽车口岸累计出口汽车4.2万辆，同比增长37%。"
    assert zh(text) == [
        f"export_volume motor_vehicles {JAN} CN-GD/nansha_port level 42000 VEHICLE",
        f"export_volume motor_vehicles {JAN} CN-GD/nansha_port yoy 37 PCT",
    ]
