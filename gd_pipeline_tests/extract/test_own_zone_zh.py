"""Chinese prose: a zone that a text is of, told of without its name; by hand."""

import pytest
from texts import document, fact

from gd_pipeline.extract.document import extract

OCT = "2024-01/2024-10"


def zh(title: str, text: str) -> list[str]:
    found = extract(document(f"{title}\n{text}", "zh", published="2024-11-20")).observations
    return [fact(o) for o in found]


@pytest.mark.parametrize(
    "title, zone, area",
    [
        ("横琴粤澳深度合作区开放扩大", "合作区", "CN-GD/hengqin"),
        ("前海合作区引资踊跃", "合作区", "CN-GD/qianhai"),
        ("松山湖高新区外贸活跃", "高新区", "CN-441900/hi_tech"),
        ("东莞虎门港综合保税区成绩单", "综合保税区", "CN-GD/humen_port_comprehensive_bonded_zone"),
        ("东莞虎门港综合保税区成绩单", "综保区", "CN-GD/humen_port_comprehensive_bonded_zone"),
    ],
)
def test_the_zone_that_a_text_is_of_may_leave_out_its_name(title, zone, area):
    assert zh(title, f"前10个月，{zone}进出口160亿元，增长8%，其中出口25亿元。") == [
        f"trade {OCT} {area} level 1.6e+10 CNY",
        f"trade {OCT} {area} yoy 8 PCT",
        f"exports {OCT} {area} level 2.5e+09 CNY",
    ]


@pytest.mark.parametrize("zone", ["开发区", "某保税区", "口岸"])
def test_another_zone_without_a_name_is_not_that_one(zone):
    assert zh("松山湖高新区外贸活跃", f"前10个月，{zone}进出口160亿元，增长8%。") == []


def test_a_zone_without_a_name_in_a_text_on_its_city_is_not_known():
    assert zh("深圳外贸活跃", "前10个月，综合保税区进出口160亿元，增长8%。") == []
