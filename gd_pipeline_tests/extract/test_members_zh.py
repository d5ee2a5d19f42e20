"""Chinese prose: lists of names and their figures, member by member; by hand."""

import pytest
from texts import told, unread

YEAR = "2023-01/2023-12"
Q3 = "2024-01/2024-09"
OCT = "2024-01/2024-10"
JIANGMEN = "CN-440700"
DONGGUAN = "CN-441900"


def zh(text: str, published: str = "2024-11-20") -> list[str]:
    return told(text, "zh", published=published)


def test_indicators_listed_with_what_is_not_collected_have_their_own_growths():
    text = (
        "2023年，江门地区生产总值、规上工业增加值、外贸进出口和实际吸收外资分别增长5%、6%、下降1%和增长8%。"
    )
    assert zh(text) == [
        f"trade {YEAR} {JIANGMEN} yoy -1 PCT",
        f"fdi_used {YEAR} {JIANGMEN} yoy 8 PCT",
    ]
    assert ("6%", "not_relevant") in unread(text, "zh", published="2024-11-20")


def test_the_growths_behind_such_a_list_go_on_with_its_members():
    text = "2023年，江门地区生产总值、外贸进出口总额分别达4022亿元、1700亿元，同比分别增长5%、下降1%。"
    assert zh(text) == [
        f"trade {YEAR} {JIANGMEN} level 1.7e+11 CNY",
        f"trade {YEAR} {JIANGMEN} yoy -1 PCT",
    ]


def test_a_member_of_such_a_list_may_be_a_part():
    text = "2023年，江门一般贸易出口、社会消费品零售总额分别增长10%、20%。"
    assert zh(text) == [f"exports general {YEAR} {JIANGMEN} yoy 10 PCT"]


def test_goods_that_no_list_knows_before_one_indicator_are_no_members_of_such_a_list():
    text = "2023年，江门虾尾段、蟹钳段、墨鱼段的出口货值分别增长10%、20%和30%。"
    assert zh(text) == []


def test_a_member_that_joins_two_goods_is_neither_of_them():
    text = "前10个月，广东汽车、服装和箱包、家具出口分别增长33%、29%、28%。"
    assert zh(text) == [f"exports motor_vehicles {OCT} yoy 33 PCT", f"exports furniture {OCT} yoy 28 PCT"]


def test_a_member_that_no_list_knows_before_the_groups_name_stays_unread():
    text = "前10个月，广东工业机器人、数控磨床、无人机等高端装备出口分别增长33%、29%、28%。"
    assert zh(text) == [f"exports robots {OCT} yoy 33 PCT", f"exports drones {OCT} yoy 28 PCT"]


@pytest.mark.parametrize(
    "shares",
    [
        "分别占同期全国、全省外贸总值的3.2%和15.1%",
        "占全国和全省的比重分别为3.2%、15.1%",
        "占全国、全省进出口总值比重分别达3.2%和15.1%",
    ],
)
def test_shares_of_two_areas_are_of_each(shares):
    text = f"前三季度，东莞进出口{shares}。"
    share = f"trade {Q3} {DONGGUAN} share"
    assert zh(text) == [f"{share} 3.2 PCT", f"{share} 15.1 PCT"]
