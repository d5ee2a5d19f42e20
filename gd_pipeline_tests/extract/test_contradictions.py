"""Two figures for one thing in one text: the later one is unread. Facts typed by hand."""

import pytest
from texts import told, unread

MAY = "2019-05/2019-05"
CASES = {
    "the later one was bound to the wrong thing": (
        "en",
        "Exports rose 5 percent in May. Exports rose 9.1 percent in May.",
        [f"exports {MAY} yoy 5 PCT"],
        [("9.1 percent", "contradicts")],
    ),
    "told again with fewer digits": (
        "en",
        "In May, exports were 312.4 billion yuan. The 312 billion yuan of exports in May set a record.",
        [f"exports {MAY} level 3.124e+11 CNY", f"exports {MAY} level 3.12e+11 CNY"],
        [],
    ),
    "a threshold": (
        "en",
        "Exports topped 300 billion yuan in May. Exports in May reached 312.4 billion yuan.",
        [f"exports {MAY} level 3e+11 CNY", f"exports {MAY} level 3.124e+11 CNY"],
        [],
    ),
    "in another currency": (
        "en",
        "Exports rose 5 percent in May. In dollar terms, exports rose 2 percent in May.",
        [f"exports {MAY} yoy 5 PCT", f"exports {MAY} yoy 2 PCT"],
        [],
    ),
    "in Chinese": (
        "zh",
        "5月，全省出口增长5%。5月，全省出口增长9.1%。",
        [f"exports {MAY} yoy 5 PCT"],
        [("9.1%", "contradicts")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_two_figures_for_one_thing(case):
    lang, text, facts, left = CASES[case]
    assert told(text, lang, published="2019-06-12") == facts
    assert [u for u in unread(text, lang, published="2019-06-12") if u[1] == "contradicts"] == left
