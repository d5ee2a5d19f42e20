"""Chinese wordings that vary from release to release behind one opening; facts typed by hand."""

import pytest
from texts import told

H1 = "2024-01/2024-06"
OPENING = "2024年上半年，广东进出口4万亿元，增长3%。"

CASES = [
    ("出口2万亿元，同比负增长2.2%。", [f"exports {H1} level 2e+12 CNY", f"exports {H1} yoy -2.2 PCT"]),
    (
        "手机和玩具出口分别达70亿元（增加13%）和60亿元（减少7%）。",
        [
            f"exports mobile_phones {H1} level 7e+09 CNY",
            f"exports mobile_phones {H1} yoy 13 PCT",
            f"exports toys {H1} level 6e+09 CNY",
            f"exports toys {H1} yoy -7 PCT",
        ],
    ),
    (
        "对非洲出口、自非洲进口分别为50亿元和40亿元，分别激增25%和27%。",
        [
            f"exports AFRICA {H1} level 5e+09 CNY",
            f"imports AFRICA {H1} level 4e+09 CNY",
            f"exports AFRICA {H1} yoy 25 PCT",
            f"imports AFRICA {H1} yoy 27 PCT",
        ],
    ),
    (
        "从中东进口占进口总额的比重由上年的三成多升至57%。",
        [f"imports MIDEAST {H1} share 57 PCT"],
    ),
    (
        "一家机器人公司去年向40个国家销售设备120台，营收3亿元。集成电路出口9亿元，增长5%。",
        [f"exports integrated_circuits {H1} level 9e+08 CNY", f"exports integrated_circuits {H1} yoy 5 PCT"],
    ),
    (
        "贸易顺差增长22%。加工贸易下降17%，占进出口总值的55%。",
        [
            f"balance {H1} yoy 22 PCT",
            f"trade processing {H1} yoy -17 PCT",
            f"trade processing {H1} share 55 PCT",
        ],
    ),
    (
        "对外直接投资29亿美元。国有企业带动明显，占全省进出口总值的45%，同比上升4.4个百分点。",
        [f"odi {H1} level 2.9e+09 USD", f"trade state {H1} share 45 PCT", f"trade state {H1} pp 4.4 PP"],
    ),
    (
        "对外投资29亿美元。从来源地看，英国实际投资6亿元；日本对广东实际投资增长3%。",
        [f"odi {H1} level 2.9e+09 USD", f"fdi_used GB {H1} level 6e+08 CNY", f"fdi_used JP {H1} yoy 3 PCT"],
    ),
    ("全国吸收外资5000亿元，增长2%。", [f"fdi_used {H1} CN level 5e+11 CNY", f"fdi_used {H1} CN yoy 2 PCT"]),
]


@pytest.mark.parametrize("text, facts", CASES, ids=range(len(CASES)))
def test_a_wording_is_read_behind_an_opening(text, facts):
    opening = [f"trade {H1} level 4e+12 CNY", f"trade {H1} yoy 3 PCT"]
    assert told(OPENING + text, "zh", published="2024-07-20") == opening + facts


def test_the_month_of_a_title_stays_where_a_paragraph_of_a_firm_tells_the_last_year():
    text = "6月广东出口5000亿元\n一家企业去年营收3亿元。\n玩具出口9亿元。"
    assert f"exports toys {H1[8:]}/{H1[8:]} level 9e+08 CNY" in told(text, "zh", published="2024-07-20")


NARROWS = [
    ("头三个月升20%，二季度升9%，而三季度回落至0.4%。", ["20", "9", "0.4"]),
    ("一季度增长8%，二季度增速放缓至5%，三季度降幅收窄至2%。", ["8", "5", "-2"]),
]


@pytest.mark.parametrize("text, rates", NARROWS)
def test_a_rate_that_falls_back_to_another_is_no_fall(text, rates):
    found = told("2023年，广东进出口8万亿元。" + text, "zh", published="2024-01-20")
    assert [f.split()[-2] for f in found[1:]] == rates


@pytest.mark.parametrize("cause", ["因新投产的工厂多做加工贸易，", "在一般贸易快速增长的带动下，"])
def test_a_part_in_a_cause_is_not_that_of_the_figure(cause):
    text = f"前5个月，阳江出口30亿元。{cause}钢材出口6亿元。"
    steel = "exports steel_products 2024-01/2024-05 CN-441700 level 6e+08 CNY"
    assert told(text, "zh", published="2024-06-20")[1] == steel


def test_the_last_among_several_is_no_end_of_a_year():
    text = "广东1月外贸：日本排在各国之末\n当月，粤日进出口60亿美元。"
    assert told(text, "zh", published="2010-02-25")[0] == "trade JP 2010-01/2010-01 level 6e+09 USD"


@pytest.mark.parametrize("title", ["市长张", "县委书记李"])
def test_a_name_behind_an_office_and_a_surname_is_a_persons(title):
    text = f"广州2009年外贸回顾\n{title}广宁在报告中说，2009年全年进出口700亿美元，其中出口300亿美元。"
    assert not [fact for fact in told(text, "zh", published="2010-04-12") if "CN-441223" in fact]


def test_a_sum_with_a_growth_on_the_year_behind_it_is_of_the_texts_months():
    text = "前5个月，广东进出口3万亿元。\n累计出口2万亿元，同比增长3%。"
    assert told(text, "zh", published="2024-06-20")[1:] == [
        "exports 2024-01/2024-05 level 2e+12 CNY",
        "exports 2024-01/2024-05 yoy 3 PCT",
    ]


def test_a_partner_of_one_character_before_a_sum():
    text = "前5个月，深圳对美合计出口500亿元，增长9%。"
    assert told(text, "zh", published="2024-06-20") == [
        "exports US 2024-01/2024-05 CN-440300 level 5e+10 CNY",
        "exports US 2024-01/2024-05 CN-440300 yoy 9 PCT",
    ]
