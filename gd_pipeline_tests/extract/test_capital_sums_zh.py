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


def test_the_trial_zone_of_the_province_is_its_free_trade_zone():
    text = "粤自贸试验区挂牌五年。2021年，试验区实际使用外资70亿美元，占全省的32%；进出口4000亿元。"
    assert zh(text) == [
        f"fdi_used {Y} CN-GD/ftz level 7e+09 USD",
        f"fdi_used {Y} CN-GD/ftz share 32 PCT",
        f"trade {Y} CN-GD/ftz level 4e+11 CNY",
    ]
    assert zh("2021年，深圳进出口3万亿元；试验区实际使用外资9亿美元。") == [f"trade {Y} {SZ} level 3e+12 CNY"]


def test_the_whole_of_a_city_that_nobody_named_is_no_province():
    text = "2021年，全市实际使用外资50亿美元，增长4%。"
    assert zh(text) == []
    assert ("50亿美元", "unknown_area") in unread(text, "zh", published="2022-02-20")
    assert zh("2021年，惠州商务情况。全市实际使用外资50亿美元。") == [
        f"fdi_used {Y} CN-441300 level 5e+09 USD"
    ]


def test_new_firms_are_none_that_are_there():
    text = "2021年，横琴新增澳资企业累计600家；目前，横琴澳资企业累计4000家。"
    assert zh(text) == [
        f"fdi_firms MO {Y} CN-GD/hengqin level 600 COUNT",
        "companies MO ..2022-02 CN-GD/hengqin level 4000 COUNT",
    ]


def test_a_size_before_a_count_is_no_amount():
    text = "2021年，深圳实际使用外资90亿美元，其中实际到资逾3000万美元的20个，占八成。"
    assert zh(text) == [f"fdi_used {Y} {SZ} level 9e+09 USD"]
    assert ("3000万美元", "reward_rule") in unread(text, "zh", published="2022-02-20")


def test_what_is_invested_abroad_in_all_stands_at_its_day():
    text = "到去年年底，深圳对外投资已办境外企业5000家，对外投资存量1200亿美元。"
    assert zh(text) == [
        f"other:odi_projects ..2021-12 {SZ} level 5000 COUNT",
        f"other:odi_stock ..2021-12 {SZ} level 1.2e+11 USD",
    ]


def test_the_whole_of_a_district_that_nobody_named_is_no_city():
    named = "2021年，深圳福田区进出口3000亿元，全区实际使用外资10亿美元。"
    assert zh(named)[1:] == [f"fdi_used {Y} CN-440304 level 1e+09 USD"]
    assert zh("2021年，深圳进出口3万亿元，全区实际使用外资10亿美元。") == [f"trade {Y} {SZ} level 3e+12 CNY"]


@pytest.mark.parametrize("part", ["陶瓷制造业", "造纸制造业", "海运服务业"])
def test_a_part_of_a_sector_that_no_list_knows_is_not_the_sector(part):
    text = f"2021年，深圳实际使用外资90亿美元，其中{part}2亿美元，增长5%。投向制造业的实际外资40亿美元。"
    assert zh(text)[1:] == [f"fdi_used manufacturing {Y} {SZ} level 4e+09 USD"]
    assert ("2亿美元", "unknown_row") in unread(text, "zh", published="2022-02-20")


@pytest.mark.parametrize("invests", ["外商投资增长27%", "香港、日本分别投资6亿美元和4亿美元"])
def test_an_investment_is_no_trade(invests):
    assert zh(f"2021年，深圳外贸增长9%。{invests}，出口增长8%。") == [
        f"trade {Y} {SZ} yoy 9 PCT",
        f"exports {Y} {SZ} yoy 8 PCT",
    ]


def test_growth_and_share_of_what_is_there_stand_where_it_does():
    text = "横琴实有澳资企业4800家，增长20%，占全部的30%；2021年新设澳资企业900家，增长5%。"
    area = "CN-GD/hengqin"
    assert zh(text) == [
        f"companies MO ..2022-02 {area} level 4800 COUNT",
        f"companies MO ..2022-02 {area} yoy 20 PCT",
        f"companies MO ..2022-02 {area} share 30 PCT",
        f"fdi_firms MO {Y} {area} level 900 COUNT",
        f"fdi_firms MO {Y} {area} yoy 5 PCT",
    ]


def test_an_area_named_with_its_own_flow_has_no_part_of_what_was_told():
    text = "2021年，深圳对美国出口增长5%，全市出口增长3%；机电产品出口增长7%，其中深圳民营企业出口增长9%。"
    assert zh(text) == [
        f"exports US {Y} {SZ} yoy 5 PCT",
        f"exports {Y} {SZ} yoy 3 PCT",
        f"exports mechanical_electrical {Y} {SZ} yoy 7 PCT",
        f"exports mechanical_electrical private {Y} {SZ} yoy 9 PCT",
    ]


def test_an_area_named_with_its_own_flow_has_all_kinds_of_trade():
    text = "2021年，深圳跨境电商进出口2000亿元，其中出口1500亿元，全市出口2万亿元，增长3%。"
    assert zh(text) == [
        f"ecommerce_trade {Y} {SZ} level 2e+11 CNY",
        f"ecommerce_exports {Y} {SZ} level 1.5e+11 CNY",
        f"exports {Y} {SZ} level 2e+12 CNY",
        f"exports {Y} {SZ} yoy 3 PCT",
    ]


def test_an_amount_behind_a_number_of_firms_goes_on_with_the_capital():
    text = "2021年，广东实际吸收外资1100亿元，新设外资企业9800家。当中港资达810亿元，日资30亿元。"
    assert zh(text) == [
        f"fdi_used {Y} level 1.1e+11 CNY",
        f"fdi_firms {Y} level 9800 COUNT",
        f"fdi_used HK {Y} level 8.1e+10 CNY",
        f"fdi_used JP {Y} level 3e+09 CNY",
    ]
    assert zh("2021年，广东新设外资企业9800家，其中制造业30亿元。") == [f"fdi_firms {Y} level 9800 COUNT"]


def test_firms_of_an_origin_up_to_a_day():
    text = "截至去年底，在粤投资的港资企业逾13万家，粤去年对港直接投资90亿美元。"
    assert zh(text) == ["companies HK ..2021-12 level 130000 COUNT", f"odi HK {Y} level 9e+09 USD"]


def test_an_investment_abroad_that_was_agreed_is_no_actual_one():
    text = "2021年，深圳境外投资新增协议金额60亿美元，增长4%，实际投资40亿美元。"
    assert zh(text) == [
        f"other:contracted_odi {Y} {SZ} level 6e+09 USD",
        f"other:contracted_odi {Y} {SZ} yoy 4 PCT",
        f"odi {Y} {SZ} level 4e+09 USD",
    ]


def test_bases_and_pilot_zones_are_counted_and_have_no_trade_of_the_province():
    text = "目前，全省共有外贸转型升级基地50个、跨境电商综试区21个、数字服务出口基地7个。综试区进出口增长9%。"
    assert zh(text) == [
        "other:trade_transformation_upgrading_bases ..2022-02 level 50 COUNT",
        "other:ecommerce_pilot_zones ..2022-02 level 21 COUNT",
        "other:digital_service_export_bases ..2022-02 level 7 COUNT",
    ]


def test_what_a_list_counts_in_all_stands_at_one_day():
    text = "截至2021年底，深圳累计引进海外高层次人才团队200个、留学回国人员16万人；2021年引进2万人。"
    assert zh(text) == [
        f"other:overseas_talent_teams ..2021-12 {SZ} level 200 COUNT",
        f"students_abroad_returned ..2021-12 {SZ} level 160000 PERSON",
        f"students_abroad_returned {Y} {SZ} level 20000 PERSON",
    ]


def test_headings_that_are_names_of_places_set_the_area_of_what_follows():
    text = (
        "2021年，全省外贸增长17%。\n深圳：\n进出口3万亿元。\n（二）东莞\n出口1万亿元。\n展望\n进出口7万亿元。"
    )
    assert zh(text) == [
        f"trade {Y} yoy 17 PCT",
        f"trade {Y} {SZ} level 3e+12 CNY",
        f"exports {Y} CN-441900 level 1e+12 CNY",
        f"trade {Y} level 7e+12 CNY",
    ]


def test_names_of_places_above_a_text_are_no_headings():
    for text in (
        "2021年，全省进出口增长17%。\n深圳\n东莞\n出口增长9%。",
        "深圳\n东莞\n2021年，进出口增长17%，出口增长9%。",
    ):
        assert zh(text) == [f"trade {Y} yoy 17 PCT", f"exports {Y} yoy 9 PCT"]


def test_a_place_in_brackets_opens_a_sentence():
    text = "【前海】2021年实际使用外资58亿美元。\n【横琴】实际使用外资7亿美元（增长5%）。"
    assert zh(text) == [
        f"fdi_used {Y} {QIANHAI} level 5.8e+09 USD",
        f"fdi_used {Y} CN-GD/hengqin level 7e+08 USD",
        f"fdi_used {Y} CN-GD/hengqin yoy 5 PCT",
    ]


@pytest.mark.parametrize("verb", ["拉低", "拖累"])
def test_what_pulls_a_growth_down_contributes_less_than_nothing(verb):
    text = f"2021年，深圳进出口增长9%，其中对香港出口下降5%，{verb}全市出口1.2个百分点。"
    assert zh(text)[-1] == f"exports HK {Y} {SZ} contribution -1.2 PP"
