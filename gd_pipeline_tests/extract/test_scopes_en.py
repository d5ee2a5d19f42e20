"""Which period, area, indicator and partner an English number stands in; facts typed from reading it."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told, unread

Q3 = "2024-01/2024-09"

PERIODS = {
    "a year that is exceeded does not carry on": (
        "In the first three quarters, trade hit 6 trillion yuan, which has exceeded the scale of 5 trillion yuan last year. Among them, exports grew 4 percent.",
        [f"trade {Q3} level 6e+12 CNY", "trade 2023-01/2023-12 level 5e+12 CNY", f"exports {Q3} yoy 4 PCT"],
    ),
    "the year behind the past months": (
        "Over the past 11 months of 2019, exports rose 5 percent.",
        ["exports 2019-01/2019-11 yoy 5 PCT"],
    ),
    "an amount over years that are named": (
        "From 2019 to 2023, Shenzhen's exports totaled 9 trillion yuan, accounting for 40 percent of the province's total.",
        [
            "exports 2019-01/2023-12 CN-440300 level 9e+12 CNY",
            "exports 2019-01/2023-12 CN-440300 share 40 PCT",
        ],
    ),
    "an amount over months of different years": (
        "Between April 2015 and December 2018, Guangdong used 18 billion dollars of foreign investment.",
        ["fdi_used 2015-04/2018-12 level 1.8e+10 USD"],
    ),
}

INDICATORS = {
    "the whole that opens the sentence": (
        "Of the total trade in 2023, the export volume reached 4 trillion yuan, while the import volume was 2 trillion yuan.",
        ["exports 2023-01/2023-12 level 4e+12 CNY", "imports 2023-01/2023-12 level 2e+12 CNY"],
    ),
}


@pytest.mark.parametrize("text, facts", PERIODS.values(), ids=list(PERIODS))
def test_the_period_of_a_figure(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize("text, facts", INDICATORS.values(), ids=list(INDICATORS))
def test_the_indicator_of_a_figure(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        (
            "Over the past five years, Guangdong's exports totaled 20 trillion yuan.",
            "20 trillion yuan",
            "many_years",
        ),
        ("Exports grew 40 percent between 2016 and 2020.", "40 percent", "many_years"),
    ],
)
def test_what_cannot_be_placed_stays_unread(text, number, reason):
    assert (number, reason) in unread(text, "en")
    assert told(text, "en") == []
