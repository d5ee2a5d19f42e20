"""Figures of other countries beside the area's own; facts typed by hand."""

import pytest
from texts import told

MAY = "2019-05/2019-05"
CASES = {
    "a country's own flow": (
        "Exports rose 5 percent in May. In the same month Japan's exports fell 7.8 percent.",
        [f"exports {MAY} yoy 5 PCT", f"exports {MAY} JP yoy -7.8 PCT"],
    ),
    "set against the area's": (
        "Exports rose 5 percent in May, while Vietnam's overseas exports grew 9 percent.",
        [f"exports {MAY} yoy 5 PCT", f"exports {MAY} VN yoy 9 PCT"],
    ),
    "as the subject of a verb of trade": (
        "Malaysia exported 20 billion dollars worth of goods in May.",
        [f"exports {MAY} MY level 2e+10 USD"],
    ),
    "as the subject of what rose": (
        "Meanwhile, Taiwan reported a 3.7 percent rise in exports in May.",
        [f"exports {MAY} TW yoy 3.7 PCT"],
    ),
    "capital drawn by a country": (
        "Brazil attracted 62 billion dollars of foreign direct investment in 2018.",
        ["fdi_used 2018-01/2018-12 BR level 6.2e+10 USD"],
    ),
    "what it sells to the area is bought there": (
        "Germany's exports to the province grew 7 percent in May.",
        [f"imports DE {MAY} yoy 7 PCT"],
    ),
    "what it trades with the area is the area's": (
        "Hong Kong's trade with Guangdong fell 3 percent in May.",
        [f"trade HK {MAY} yoy -3 PCT"],
    ),
    "capital of a country": (
        "In May, used foreign capital rose 4 percent; Singapore saw its investment grow 12 percent.",
        [f"fdi_used {MAY} yoy 4 PCT", f"fdi_used SG {MAY} yoy 12 PCT"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_whose_figure_it_is(case):
    text, facts = CASES[case]
    assert told(text, "en", published="2019-06-12") == facts
