"""Goals in Chinese prose: what is aimed at, and what was reached of it; facts typed by hand."""

import pytest
from texts import told, unread


def zh(text: str, **about: str) -> list[str]:
    return told(text, "zh", **about)


def test_each_count_of_a_plan_counts_its_own_noun():
    text = "力争建设20个“产业集群+跨境电商”园区，培育10家年出口超10亿元的跨境电商龙头企业。"
    found = [f.split() for f in zh(text)]
    assert [(f[0], f[-2]) for f in found] == [("parks", "20")]
    assert ("10亿元", "reward_rule") in unread(text, "zh")


def test_a_goal_of_this_year_is_of_the_year_of_the_text():
    text = "2023年，广东进出口8万亿元。今年的预期目标是进出口增长3%。"
    assert zh(text, published="2024-01-23")[1] == "trade 2024-01/2024-12 target 3 PCT"


@pytest.mark.parametrize("cue", ["为省下达全年目标", "完成年度目标", "占市定目标"])
def test_what_has_reached_a_part_of_a_goal_is_none(cue):
    text = f"1-9月，广东实际利用外资25亿美元，增长30%，{cue}40亿美元的62.5%，合同外资50亿美元。"
    assert zh(text) == [
        "fdi_used 2024-01/2024-09 level 2.5e+09 USD",
        "fdi_used 2024-01/2024-09 yoy 30 PCT",
        "fdi_used 2024-01/2024-12 target 4e+09 USD",
        "fdi_contracted 2024-01/2024-09 level 5e+09 USD",
    ]
    assert ("62.5%", "ambiguous") in unread(text, "zh")


def test_a_share_of_a_goal_is_no_share():
    text = "1-9月，广东进出口7万亿元，占全年目标的75.5%，增长8%。"
    assert [f.split()[2] for f in zh(text)] == ["level", "yoy"]
    assert ("75.5%", "ambiguous") in unread(text, "zh")


def test_a_goal_without_what_was_reached_of_it_is_told_as_before():
    text = "2024年，广东的目标是实际利用外资40亿美元，增长5%。"
    assert [f.split()[2] for f in zh(text)] == ["target", "target"]


def test_what_a_past_year_had_before_an_aim_is_no_goal():
    text = "2023年深圳实际使用外资80亿美元，下一步争取实际使用外资超过90亿美元。"
    assert zh(text, published="2024-05-10") == [
        "fdi_used 2023-01/2023-12 CN-440300 level 8e+09 USD",
        "fdi_used ? CN-440300 target 9e+09 USD",
    ]


@pytest.mark.parametrize("than", ["好于预期", "超出市场预期", "不及此前预期", "高于年初预期"])
def test_what_was_expected_makes_no_goal_of_a_figure(than):
    assert zh(f"1-9月，广东进出口6.8万亿元，增长10%，{than}。") == [
        "trade 2024-01/2024-09 level 6.8e+12 CNY",
        "trade 2024-01/2024-09 yoy 10 PCT",
    ]


def test_what_a_firm_may_get_for_a_size_is_a_reward():
    text = "企业首次承接工程、完成营业额满500万美元的，可获得30万元奖励，此后每增500万美元，再获20万元补助。"
    assert zh(f"1-9月，广东对外承包工程完成营业额100亿美元。{text}") == [
        "contracting_turnover 2024-01/2024-09 level 1e+10 USD"
    ]
