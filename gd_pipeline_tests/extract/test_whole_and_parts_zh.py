"""What a Chinese figure is not of: the size of one thing, what goes one way; and whose part it is."""

import pytest
from texts import told, unread

H1, Y = "2024-01/2024-06", "2023-01/2023-12"
OPENING = "上半年，广东进出口4万亿元。"

CASES = [
    ("增速由5月的下降2%转为增长3%。", ["trade 2024-05/2024-05 yoy -2 PCT", f"trade {H1} yoy 3 PCT"]),
    (
        "民营企业进出口2万亿元，增长9%，拉升全省外贸5个百分点。",
        [
            f"trade private {H1} level 2e+12 CNY",
            f"trade private {H1} yoy 9 PCT",
            f"trade private {H1} contribution 5 PP",
        ],
    ),
    ("大亚湾开发区进出口90亿元。", [f"trade {H1} CN-441300/dayawan_etdz level 9e+09 CNY"]),
    (
        "江苏南部的苏州、南通、常州出口分别增长1%、2%和3%。",
        [
            f"exports {H1} CN-320500 yoy 1 PCT",
            f"exports {H1} CN-320600 yoy 2 PCT",
            f"exports {H1} CN-320400 yoy 3 PCT",
        ],
    ),
    (
        "第一大贸易伙伴东盟、第二大贸易伙伴欧盟进出口分别增长3%和4%。",
        [
            f"trade ASEAN {H1} rank 1 RANK",
            f"trade EU {H1} rank 2 RANK",
            f"trade ASEAN {H1} yoy 3 PCT",
            f"trade EU {H1} yoy 4 PCT",
        ],
    ),
    (
        "番禺区进出口900亿元，居全市第三。",
        [f"trade {H1} CN-440113 level 9e+10 CNY", f"trade {H1} CN-440113 rank 3 RANK"],
    ),
    (
        "香港、澳门、新加坡为前三大外资来源地，实际使用外资占比分别为70%、5%和4%。",
        [
            f"fdi_used HK {H1} share 70 PCT",
            f"fdi_used MO {H1} share 5 PCT",
            f"fdi_used SG {H1} share 4 PCT",
        ],
    ),
    (
        "有进出口实绩的民营企业9万家，外资企业3万家，进出口分别增长8%和1%。",
        [
            f"trading_firms private {H1} level 90000 COUNT",
            f"trading_firms foreign {H1} level 30000 COUNT",
            f"trade private {H1} yoy 8 PCT",
            f"trade foreign {H1} yoy 1 PCT",
        ],
    ),
    (
        "制造业实际使用外资占比由2022年的20%提高到今年上半年的25%。",
        ["fdi_used manufacturing 2022-01/2022-12 share 20 PCT", f"fdi_used manufacturing {H1} share 25 PCT"],
    ),
    ("通过跨境电商平台出口90亿元。", [f"ecommerce_exports {H1} level 9e+09 CNY"]),
    # sums since the first of all stay unread to the end of their sentence
    ("全省累计引进外资项目9000个，实际使用外资超2000亿美元。", []),
    ("经中欧班列（广州）出口40亿元，以铁路运输方式进出口60亿元。", []),
    ("投资额90亿美元的某化工基地全面建设，另有惠州的石化项目总投资50亿元。", []),
]


@pytest.mark.parametrize("text, facts", CASES, ids=range(len(CASES)))
def test_what_a_figure_is_of(text, facts):
    opening = [f"trade {H1} level 4e+12 CNY"]
    assert told(OPENING + text, "zh", published="2024-07-20") == opening + facts


def test_what_goes_one_way_is_left_with_its_words():
    text = OPENING + "经公路出口5亿元。"
    assert ("5亿元", "unknown_row") in unread(text, "zh", published="2024-07-20")


def test_a_share_behind_a_movement_stands_at_its_end():
    text = "广东进出口从2018年的7万亿元增长到2023年的8万亿元，年均增长3%，占全国的20%。"
    assert f"trade {Y} share 20 PCT" in told(text, "zh", published="2024-07-20")


def test_a_sentence_of_other_things_moves_no_place():
    text = OPENING + "某公司的惠州项目总投资50亿元。出口2万亿元。"
    assert f"exports {H1} level 2e+12 CNY" in told(text, "zh", published="2024-07-20")
