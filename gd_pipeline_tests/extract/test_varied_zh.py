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
