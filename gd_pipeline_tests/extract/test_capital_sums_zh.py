"""Chinese prose on capital summed up since a beginning, by short names of its origin, as a part; by hand."""

import pytest
from texts import told, unread

Y = "2021-01/2021-12"
QIANHAI = "CN-GD/qianhai"
SZ = "CN-440300"


def zh(text: str) -> list[str]:
    return told(text, "zh", published="2022-02-20")


def test_what_is_summed_up_since_a_beginning_stays_so_until_another_time_is_told():
    text = "自挂牌以来，前海新设外资企业1万家，实际使用外资300亿美元，占全市的40%；2021年使用外资58亿美元。"
    assert zh(text) == [
        f"fdi_firms ? {QIANHAI} level 10000 COUNT",
        f"fdi_used ? {QIANHAI} level 3e+10 USD",
        f"fdi_used {Y} {QIANHAI} level 5.8e+09 USD",
    ]
    assert ("40%", "many_years") in unread(text, "zh", published="2022-02-20")


def test_a_beginning_that_is_told_is_the_first_month():
    text = "自2015年4月挂牌以来，前海实际使用外资300亿美元。去年，出口50亿元。"
    assert zh(text) == [
        f"fdi_used 2015-04/2022-02 {QIANHAI} level 3e+10 USD",
        f"exports {Y} {QIANHAI} level 5e+09 CNY",
    ]


def test_capital_summed_up_to_a_day_stands_at_it_and_other_sums_stay_unread():
    assert zh("自挂牌至今，截至2021年底，前海实际使用外资300亿美元。") == [
        f"fdi_used ..2021-12 {QIANHAI} level 3e+10 USD"
    ]
    text = "截至2021年底，深圳对外承包工程历年签约额合计2000亿美元，营业额完成1600亿美元。"
    assert zh(text) == []
    assert ("1600亿美元", "many_years") in unread(text, "zh", published="2022-02-20")


def test_contracted_work_is_signed_and_done():
    text = "2021年，深圳对外承包工程签约50亿美元，营业额完成30亿美元，增长5%。"
    assert zh(text) == [
        f"contracting_new {Y} {SZ} level 5e+09 USD",
        f"contracting_turnover {Y} {SZ} level 3e+09 USD",
        f"contracting_turnover {Y} {SZ} yoy 5 PCT",
    ]
    assert zh("2021年，深圳餐饮业营业额300亿元。") == []


@pytest.mark.parametrize(
    ("capital", "fact"),
    [
        ("协议台资金额", "fdi_contracted TW"),
        ("合同利用港澳资", "fdi_contracted HK_MO"),
        ("实际到位日资", "fdi_used JP"),
        ("吸收港商投资", "fdi_used HK"),
    ],
)
def test_capital_by_the_short_name_of_its_origin(capital, fact):
    assert zh(f"2021年，深圳{capital}2亿美元。") == [f"{fact} {Y} {SZ} level 2e+08 USD"]


def test_firms_of_an_origin_are_no_capital():
    assert zh("2021年，深圳新引进台资企业20家。") == [f"fdi_firms TW {Y} {SZ} level 20 COUNT"]


def test_firms_of_an_origin_that_a_place_has():
    assert zh("目前，横琴有澳资企业4000家。") == ["companies MO ..2022-02 CN-GD/hengqin level 4000 COUNT"]


@pytest.mark.parametrize("word", ["为", "是"])
def test_a_share_told_without_a_verb_of_sharing(word):
    text = f"2021年，深圳实际使用外资90亿美元，{word}全省的35%；出口2万亿元，{word}全国的1.1倍。"
    assert zh(text) == [
        f"fdi_used {Y} {SZ} level 9e+09 USD",
        f"fdi_used {Y} {SZ} share 35 PCT",
        f"exports {Y} {SZ} level 2e+12 CNY",
    ]
