"""Chinese prose: headlines, whose figures stand behind other words; by hand."""

import pytest
from texts import document, fact

from gd_pipeline.extract.document import extract

OCT = "2024-10/2024-10"
ZHONGSHAN = "CN-442000"


def headline(title: str, text: str = "") -> list[str]:
    found = extract(document(f"{title}\n{text}", "zh", published="2024-11-20")).observations
    return [fact(o) for o in found if o.char_start < len(title)]


@pytest.mark.parametrize(
    "title",
    [
        '中山10月外贸"转暖" 进出口增长8.8%',
        "灯饰家电撑起半边天 中山10月进出口增长8.8%",
        "扎根湾区 面向全球 中山10月外贸增长8.8%",
    ],
)
def test_a_headline_behind_a_blank_begins_anew(title):
    assert headline(title, "10月，中山进出口240亿元。") == [f"trade {OCT} {ZHONGSHAN} yoy 8.8 PCT"]


def test_people_behind_a_blank_are_not_what_the_text_is_about():
    assert headline("成果展开幕 数说中山58.4万人才大军", "2023年，中山人才总量达58.4万人。") == []
