"""Chinese prose: zones told together, and a district that a text calls by two names; by hand."""

import pytest
from texts import document, fact, told

from gd_pipeline.extract.document import extract

OCT = "2024-01/2024-10"
HUANGPU = "CN-440112"


def zh(text: str) -> list[str]:
    return told(text, "zh", published="2024-11-20")


@pytest.mark.parametrize(
    "zones, area",
    [
        ("广东省内综合保税区", "CN-GD/comprehensive_bonded_zones"),
        ("全省11个综保区", "CN-GD/comprehensive_bonded_zones"),
        ("广州4个综合保税区", "CN-440100/comprehensive_bonded_zones"),
        ("深圳各综保区", "CN-440300/comprehensive_bonded_zones"),
        ("广东海关特殊监管区域", "CN-GD/special_customs_zones"),
    ],
)
def test_all_zones_of_a_kind_have_their_own_trade(zones, area):
    text = f"前10个月，{zones}进出口800亿元，增长9%，保税仓储活跃。"
    assert zh(text) == [f"trade {OCT} {area} level 8e+10 CNY", f"trade {OCT} {area} yoy 9 PCT"]


def test_the_one_zone_that_a_city_may_mean_is_not_known():
    assert zh("前10个月，深圳综合保税区进出口800亿元。") == []


def test_a_district_by_its_two_names():
    text = "广州开发区成投资热土\n黄埔区、广州开发区外企集中。前10个月，全区实际利用外资12亿美元，增长10%。"
    found = extract(document(text, "zh", published="2024-11-20")).observations
    assert [fact(o) for o in found] == [
        f"fdi_used {OCT} {HUANGPU} level 1.2e+09 USD",
        f"fdi_used {OCT} {HUANGPU} yoy 10 PCT",
    ]


def test_the_whole_district_is_the_one_that_the_text_is_of():
    text = "黄埔区、广州开发区引资踊跃\n考评中，广州开发区实际利用外资居全国首位。前10月，全区新设外企154家。"
    found = extract(document(text, "zh", published="2024-11-20")).observations
    assert [fact(o) for o in found if o.measure != "rank"] == [f"fdi_firms {OCT} {HUANGPU} level 154 COUNT"]
