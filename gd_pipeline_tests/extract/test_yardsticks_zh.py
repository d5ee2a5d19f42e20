"""Chinese prose: wholes of shares and yardsticks of growths, and whose figures then follow; by hand."""

import pytest
from paragraphs import reading
from texts import read, told, unread

JAN = "2015-01/2015-01"
Q3 = "2016-01/2016-09"
QIANHAI = "CN-GD/qianhai"


def zh(text: str, published: str = "2015-02-16") -> list[str]:
    return told(text, "zh", published=published)


def test_the_nation_falls_beside_the_province():
    text = "1月，广东进出口4800亿元，下降8%，同期全国下降10%，占同期全国外贸总值的23%。"
    assert zh(text) == [
        f"trade {JAN} level 4.8e+11 CNY",
        f"trade {JAN} yoy -8 PCT",
        f"trade {JAN} CN yoy -10 PCT",
        f"trade {JAN} share 23 PCT",
    ]


@pytest.mark.parametrize(
    "than, rate",
    [
        ("好于广东外贸整体8%的降幅", f"trade {JAN} yoy -8 PCT"),
        ("高于全国出口8%的增速", f"exports {JAN} CN yoy 8 PCT"),
    ],
)
def test_the_rate_that_a_comparison_ends_with_is_the_yardsticks(than, rate):
    text = f"1月，广东对香港进出口800亿元，下降3%，{than}；出口300亿元。"
    assert zh(text) == [
        f"trade HK {JAN} level 8e+10 CNY",
        f"trade HK {JAN} yoy -3 PCT",
        rate,
        f"exports HK {JAN} level 3e+10 CNY",
    ]


def test_the_rate_of_a_yardstick_that_no_list_knows_stays_unread():
    text = "1月，广东对香港进出口800亿元，高于周边地区8%的增速。"
    assert zh(text) == [f"trade HK {JAN} level 8e+10 CNY"]


def test_a_further_whole_of_which_a_figure_is_a_share():
    text = "前三季度，前海合同利用外资400亿美元，是上海自贸区的1.9倍，占全国的4%，深圳的84%。"
    assert zh(text, "2016-12-01") == [
        f"fdi_contracted {Q3} {QIANHAI} level 4e+10 USD",
        f"fdi_contracted {Q3} {QIANHAI} share 4 PCT",
        f"fdi_contracted {Q3} {QIANHAI} share 84 PCT",
    ]


def test_a_place_that_is_not_wider_is_no_whole():
    text = "前三季度，深圳合同利用外资400亿美元，占全国的4%，珠海的84%。"
    assert [fact.split()[-2] for fact in zh(text, "2016-12-01")] == ["4e+10", "4"]


@pytest.mark.parametrize("whole", ["在全国进出口总值中占", "全国外贸总值中占", "在全国同期进出口中占比"])
def test_a_share_of_the_nation_that_is_named_before_its_cue(whole):
    text = f"1月，广东进出口4800亿元，{whole}24.5%，其中出口3000亿元。"
    assert zh(text)[1:] == [f"trade {JAN} share 24.5 PCT", f"exports {JAN} level 3e+11 CNY"]


@pytest.mark.parametrize(
    "whole", ["在全省进出口总值中占", "在同期全省外贸总值里占比", "在全省的份额为", "在广东外贸中所占比重为"]
)
def test_the_whole_of_a_share_is_no_subject(whole):
    text = f"1月，佛山进出口480亿元，{whole}8.5%；出口320亿元，增长4%。"
    assert zh(text) == [
        f"trade {JAN} CN-440600 level 4.8e+10 CNY",
        f"trade {JAN} CN-440600 share 8.5 PCT",
        f"exports {JAN} CN-440600 level 3.2e+10 CNY",
        f"exports {JAN} CN-440600 yoy 4 PCT",
    ]


def test_what_has_the_share_may_stand_behind_its_whole():
    text = "1月，在全省出口中机电产品占65%。在中国外贸中广东占23%。"
    assert zh(text) == [f"exports mechanical_electrical {JAN} share 65 PCT", f"trade {JAN} share 23 PCT"]


def test_the_partner_in_the_whole_of_a_share_leaves_the_part_as_it_is():
    text = "1月，粤港间以一般贸易方式进出口30亿元，在对香港贸易中的比重提高2个百分点至28%。"
    assert zh(text) == [
        f"trade HK general {JAN} level 3e+09 CNY",
        f"trade HK general {JAN} pp 2 PP",
        f"trade HK general {JAN} share 28 PCT",
    ]


def test_a_yardstick_in_other_words_has_the_rate_of_its_bracket():
    text = "1月，广东进出口4800亿元，增长9%，快过全国整体水平(6%)；出口3000亿元，增速逊于全国7%的升幅。"
    assert zh(text) == [
        f"trade {JAN} level 4.8e+11 CNY",
        f"trade {JAN} yoy 9 PCT",
        f"trade {JAN} CN yoy 6 PCT",
        f"exports {JAN} level 3e+11 CNY",
        f"exports {JAN} CN yoy 7 PCT",
    ]


def test_so_much_of_a_total_is_a_share():
    text = "1月，广东机电产品出口300亿元，为出口总值的65%，份额多出2个百分点；进口是上月进口总额的2倍。"
    assert zh(text) == [
        f"exports mechanical_electrical {JAN} level 3e+10 CNY",
        f"exports mechanical_electrical {JAN} share 65 PCT",
        f"exports mechanical_electrical {JAN} pp 2 PP",
    ]


def test_what_a_yardsticks_rate_leads_to_is_not_known():
    text = "1月，广东进出口4800亿元，增速逊于全国7%的升幅为2%。"
    assert zh(text)[1:] == [f"trade {JAN} CN yoy 7 PCT"]
    assert ("2%", "ambiguous") in unread(text, "zh", published="2015-02-16")


@pytest.mark.parametrize("aside", ["(下同)", ""])
def test_a_whole_with_an_aside_behind_it_is_still_the_whole_of_a_share(aside):
    text = f"1月，广东一般贸易进出口2000亿元，在同期全省进出口总值{aside}中占50%；加工贸易占30%。"
    assert zh(text) == [
        f"trade general {JAN} level 2e+11 CNY",
        f"trade general {JAN} share 50 PCT",
        f"trade processing {JAN} share 30 PCT",
    ]


@pytest.mark.parametrize(
    ("than", "rate"),
    [
        ("高于9.5%的全国平均水平", f"trade {JAN} CN yoy 9.5 PCT"),
        ("低于15%的珠三角外贸增速", f"trade {JAN} CN-GD/gba9 yoy 15 PCT"),
        ("同期全国的增幅为9.5%", f"trade {JAN} CN yoy 9.5 PCT"),
        ("而全国降幅达3%", f"trade {JAN} CN yoy -3 PCT"),
    ],
)
def test_a_yardstick_may_stand_behind_its_rate_or_be_the_owner_of_one(than, rate):
    text = f"1月，广东进出口4800亿元，增长12%，{than}；一般贸易进出口2300亿元。"
    assert zh(text)[2:] == [rate, f"trade general {JAN} level 2.3e+11 CNY"]


def test_the_amount_that_a_part_exceeds_is_the_other_parts():
    text = "1月，民营企业进出口2000亿元，超出外资企业的1900亿元，增长4%。"
    assert zh(text) == [
        f"trade private {JAN} level 2e+11 CNY",
        f"trade foreign {JAN} level 1.9e+11 CNY",
        f"trade private {JAN} yoy 4 PCT",
    ]


def test_points_in_the_words_of_the_news_are_points_and_places_are_not():
    text = "1月，广东进出口4800亿元，增速回落3个点，一般贸易拉动2.5个点。外贸服务设20个点位。"
    assert zh(text)[1:] == [f"trade {JAN} pp -3 PP", f"trade general {JAN} contribution 2.5 PP"]


def test_a_vague_share_that_describes_what_follows_is_no_aside():
    text = "1月，广东出口3000亿元，占比近七成的机电产品出口下降2%，占全省三成多的深圳增长4%。"
    assert zh(text)[1:] == [
        f"exports mechanical_electrical {JAN} yoy -2 PCT",
        f"exports {JAN} CN-440300 yoy 4 PCT",
    ]


@pytest.mark.parametrize("drags", ["下拉全省外贸增速", "拖低全省进出口", "拉低广东外贸增速", "拖累外贸下降"])
def test_what_lowers_the_whole_takes_from_its_growth(drags):
    text = f"1月，广东加工贸易进出口2000亿元，下降12%，{drags}5.6个百分点。"
    assert zh(text)[2:] == [f"trade processing {JAN} contribution -5.6 PP"]


def test_the_rate_of_the_other_flow_that_a_comparison_ends_with():
    text = "1月，广东进出口4800亿元，增长6%；进口增长11%，快于同期出口2%的涨幅。"
    assert zh(text)[2:] == [f"imports {JAN} yoy 11 PCT", f"exports {JAN} yoy 2 PCT"]


def test_points_over_the_whole_are_not_those_of_the_share():
    text = "前三季度，广东民营企业出口增长9%，快于广东整体6个百分点，占广东出口总值的63%，占比提升3个百分点。"
    found = [(o.measure, o.value, o.of) for o in reading(text, "zh").observations]
    assert found[1:] == [("pp", 6, "CN-GD_growth"), ("share", 63, "exports"), ("pp", 3, "exports")]


@pytest.mark.parametrize("than", ["分别比全国、全省高", "较全国、全省整体增速分别快", "分别高于全国、全省"])
def test_distances_from_nation_and_province_are_of_each(than):
    text = f"1月，佛山进出口480亿元，增长8%，增速{than}2个和0.2个百分点。"
    found = read(text, "zh", published="2015-02-16").observations
    assert [(o.value, o.of) for o in found if o.measure == "pp"] == [(2, "CN_growth"), (0.2, "CN-GD_growth")]
