"""Chinese reports of work and releases on one product: who speaks, of what, and what is to come; by hand."""

import pytest
from texts import document, fact, told, unread

from gd_pipeline.extract.document import extract

MONTHS = "2024-01/2024-05"
Y23 = "2023-01/2023-12"


def zh(text: str, **about: str) -> list[str]:
    return told(text, "zh", **{"published": "2024-06-22", **about})


def test_we_who_report_are_the_place_but_a_manager_is_a_company():
    report = "一年来，我们坚持开放发展，2023年全省进出口8万亿元，增长3%。"
    assert zh(report) == [f"trade {Y23} level 8e+12 CNY", f"trade {Y23} yoy 3 PCT"]
    assert zh("“前5个月我们出口了3亿元，增长9%。”一家灯具厂的负责人说。") == []


@pytest.mark.parametrize("day, measure", [("2024-01-20", "target"), ("2024-06-22", "yoy")])
def test_a_year_that_has_hardly_begun_is_told_of_goals(day, measure):
    facts = zh("2023年，东莞进出口9000亿元。2024年，进出口总额增长3%，实际利用外资增长5%。", published=day)
    assert [f.split()[-3] for f in facts[1:]] == [measure] * 2
    if measure == "target":
        assert facts[1] == "trade 2024-01/2024-12 CN-441900 target 3 PCT"


def test_years_to_come_have_goals():
    text = "今后五年，全省进出口总额突破9万亿元。"
    assert zh(text) == ["trade ? target 9e+12 CNY"]


def test_a_mode_behind_a_kind_of_trade_is_one_of_all_trade():
    text = "前5个月，市场采购出口17亿元，一般贸易占比达58%，跨境电商进出口增长4倍。"
    assert zh(text)[1:] == [
        f"trade general {MONTHS} share 58 PCT",
        f"ecommerce_trade {MONTHS} yoy 400 PCT",
    ]


def test_the_bottom_of_a_car_is_no_time():
    text = "前5个月，汽车（包括底盘）出口10万辆，价值180亿元，增长1.5倍。"
    assert zh(text) == [
        f"export_volume motor_vehicles {MONTHS} level 100000 VEHICLE",
        f"exports motor_vehicles {MONTHS} level 1.8e+10 CNY",
        f"exports motor_vehicles {MONTHS} yoy 150 PCT",
    ]


CARS = """前5个月汽车出口增长1.5倍
前5个月，全省汽车出口180亿元，增长1.5倍。其中，5月出口60亿元。
从市场看，对欧盟出口48亿元，增长4倍；对东盟出口39亿元。三大市场合计占全省汽车出口的63%。
民营企业出口97亿元，占51%。
"""


def test_parts_of_a_release_on_a_product_that_its_title_names_are_of_that():
    facts = [fact(o) for o in extract(document(CARS, "zh", published="2024-06-22")).observations]
    assert facts[4:] == [
        f"exports EU motor_vehicles {MONTHS} level 4.8e+09 CNY",
        f"exports EU motor_vehicles {MONTHS} yoy 400 PCT",
        f"exports ASEAN motor_vehicles {MONTHS} level 3.9e+09 CNY",
        f"exports motor_vehicles private {MONTHS} level 9.7e+09 CNY",
        f"exports motor_vehicles private {MONTHS} share 51 PCT",
    ]


def test_a_product_in_the_title_of_a_release_on_all_trade_is_one_of_its_parts():
    text = CARS.replace("全省汽车出口180亿元", "全省进出口3万亿元").replace("其中，5月", "5月")
    facts = [fact(o) for o in extract(document(text, "zh", published="2024-06-22")).observations]
    assert f"exports EU {MONTHS} level 4.8e+09 CNY" in facts


def test_kinds_of_outsourcing_with_the_word_for_all_of_them_behind():
    text = "前5个月，全省信息技术外包（ITO）和业务流程外包（BPO）离岸执行额分别为40亿美元和16亿美元。"
    assert zh(text) == [
        f"outsourcing_executed offshore_ito {MONTHS} level 4e+09 USD",
        f"outsourcing_executed offshore_bpo {MONTHS} level 1.6e+09 USD",
    ]


def test_a_part_of_a_sentence_that_tells_what_is_paid_leaves_the_others():
    text = "前5个月，东莞认定人才1500人次，发放补贴8亿元；实际使用外资6亿美元。"
    assert zh(text) == [f"fdi_used {MONTHS} CN-441900 level 6e+08 USD"]
    assert ("8亿元", "reward_rule") in unread(text, "zh")
