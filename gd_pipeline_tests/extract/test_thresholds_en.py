"""Round marks that a figure passed, beside the exact value or alone; facts typed by hand."""

import pytest
from texts import read, told

Y = "2021-01/2021-12"
CASES = {
    "a mark in a compound": (
        "Dongguan's foreign trade broke through the 1.5-trillion-yuan mark in 2021, at 1.52 trillion yuan.",
        [f"trade {Y} CN-441900 level 1.5e+12 CNY", f"trade {Y} CN-441900 level 1.52e+12 CNY"],
    ),
    "passed for the first time": (
        "Exports surpassed 4 trillion yuan for the first time in 2021.",
        [f"exports {Y} level 4e+12 CNY"],
    ),
    "a size of something else": (
        "Exports rose 3 percent in 2021, as a 500-billion-yuan cluster of industry took shape.",
        [f"exports {Y} yoy 3 PCT"],
    ),
    "shipments from a place to a partner": (
        "Shipments from Guangdong to Japan fell 2 percent in 2021.",
        [f"exports JP {Y} yoy -2 PCT"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_passed_a_mark(case):
    text, facts = CASES[case]
    assert told(text, "en", published="2022-01-20") == facts


@pytest.mark.parametrize("verb", ["crossed", "passed", "topped", "broke through", "exceeded", "approached"])
def test_a_mark_is_about_the_value(verb):
    (o,) = read(f"Exports {verb} 4 trillion yuan in 2021.", "en", published="2022-01-20").observations
    assert o.approx
