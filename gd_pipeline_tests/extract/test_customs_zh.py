"""Chinese prose of customs offices: lists, sums, goods by weight and by worth; facts typed by hand."""

import pytest
from texts import told, unread

Q3 = "2024-01/2024-09"


def zh(text: str, **about: str) -> list[str]:
    return told(text, "zh", **about)


def test_a_list_with_a_subject_of_its_own_is_not_of_what_was_told_last():
    text = "前三季度，广东对美国出口5000亿元，对日本出口2000亿元；德国、某国出口则分别下降3%、2%。"
    assert zh(text) == [f"exports US {Q3} level 5e+11 CNY", f"exports JP {Q3} level 2e+11 CNY"]


@pytest.mark.parametrize("together", ["三者合计占", "三者加起来占", "这三个市场合计占"])
def test_the_sum_of_so_many_is_none_of_the_whole(together):
    text = f"前三季度，广东对美国、日本、德国出口5000亿元、2000亿元、1000亿元，{together}全省出口的25%。"
    assert len(zh(text)) == 3
    assert ("25%", "ambiguous") in unread(text, "zh")


def test_the_value_of_goods_behind_their_quantity():
    text = "前三季度，广东进口原油3000万吨，增长5%，货值800亿元，增长9%。海关监管邮件货值70亿元。"
    assert zh(text) == [
        f"import_volume crude_oil {Q3} level 3e+07 TONNE",
        f"import_volume crude_oil {Q3} yoy 5 PCT",
        f"imports crude_oil {Q3} level 8e+10 CNY",
        f"imports crude_oil {Q3} yoy 9 PCT",
    ]


def test_how_much_a_day_blocks_nothing_behind_it():
    text = "前三季度，广东进出口6万亿元，平均每天进出口超200亿元；出口4万亿元。"
    assert zh(text) == [f"trade {Q3} level 6e+12 CNY", f"exports {Q3} level 4e+12 CNY"]


def test_what_is_bought_online_and_kept_in_bond():
    text = "前三季度，南沙综保区进出口900亿元，其中网购保税进口190亿元，增长40%。"
    place = "CN-GD/nansha_comprehensive_bonded_zone"
    assert zh(text)[1:] == [
        f"ecommerce_imports {Q3} {place} level 1.9e+10 CNY",
        f"ecommerce_imports {Q3} {place} yoy 40 PCT",
    ]


def test_the_members_of_a_list_whose_sum_was_told_are_told_one_by_one():
    text = (
        "前三季度，开平、恩平两市出口9亿元，进口2亿元，其中开平5亿元；"
        "台山、鹤山进出口80亿元，分别为30亿元、50亿元，分别增长3%、4%。"
    )
    assert zh(text) == [
        f"imports {Q3} CN-440783 level 5e+08 CNY",
        f"trade {Q3} CN-440781 level 3e+09 CNY",
        f"trade {Q3} CN-440784 level 5e+09 CNY",
        f"trade {Q3} CN-440781 yoy 3 PCT",
        f"trade {Q3} CN-440784 yoy 4 PCT",
    ]


def test_parts_of_a_place_that_is_not_known_are_not_known_either():
    text = "前三季度，经深圳口岸进口水果30万吨、货值60亿元，分别增长5%、6%，其中榴莲40亿元；深圳出口2万亿元。"
    assert zh(text) == [f"exports {Q3} CN-440300 level 2e+12 CNY"]


def test_the_worth_of_a_flow():
    text = "前三季度，深圳机场口岸跨境电商出口货值400亿元，增长6%；监管快件货值9亿元。"
    assert zh(text) == [
        f"ecommerce_exports {Q3} CN-GD/shenzhen_airport level 4e+10 CNY",
        f"ecommerce_exports {Q3} CN-GD/shenzhen_airport yoy 6 PCT",
    ]


def test_a_development_zone_and_the_district_that_it_is_one_with():
    text = "前三季度，广州开发区、黄埔区新设外资企业300家，实际使用外资20亿美元。"
    assert zh(text) == [
        f"fdi_firms {Q3} CN-440112 level 300 COUNT",
        f"fdi_used {Q3} CN-440112 level 2e+09 USD",
    ]
