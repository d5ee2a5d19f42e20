"""English growths over several years, and averages a year: no growths on the year; facts typed by hand."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told, unread

F = "CN-440600"

OVER_YEARS = {
    "an average a year between two years": (
        "From 2010 to 2020, foreign trade of Foshan grew by an average of 5.6 percent per year. Exports rose at a compound annual rate of 4 percent between 2015 and 2020, while imports fell 1.5 percent a year on average.",
        [
            f"other:trade_average_growth 2010-01/2020-12 {F} level 5.6 PCT",
            f"other:exports_average_growth 2015-01/2020-12 {F} level 4 PCT",
            f"other:imports_average_growth 2015-01/2020-12 {F} level -1.5 PCT",
        ],
    ),
    "an average from one amount to another": (
        "Service trade of Foshan climbed from 4 billion yuan in 2015 to 6 billion yuan in 2020, up 8.4 percent each year on average.",
        [
            f"service_trade 2015-01/2015-12 {F} level 4e+09 CNY",
            f"service_trade 2020-01/2020-12 {F} level 6e+09 CNY",
            f"other:service_trade_average_growth 2015-01/2020-12 {F} level 8.4 PCT",
        ],
    ),
    "an average of years that are not told": (
        "Exports grew by an average annual rate of 6 percent. In 2023, exports of Foshan were 9 billion yuan; during the plan they expanded by 7 percent a year.",
        [
            f"other:exports_average_growth ? {F} level 6 PCT",
            f"exports 2023-01/2023-12 {F} level 9e+09 CNY",
            f"other:exports_average_growth ? {F} level 7 PCT",
        ],
    ),
    "what two amounts years apart come to, before they were rounded": (
        "Trade of Foshan grew from 740 billion yuan in 2012 to 1.08 trillion yuan in 2021, an increase of 46.3 percent. Trade with Macao grew 9 times, from 5 billion yuan in 2003 to 50 billion yuan in 2023.",
        [
            f"trade 2012-01/2012-12 {F} level 7.4e+11 CNY",
            f"trade 2021-01/2021-12 {F} level 1.08e+12 CNY",
            f"other:trade_growth_over_years 2012-01/2021-12 {F} level 46.3 PCT",
            f"other:trade_growth_over_years MO 2003-01/2023-12 {F} level 900 PCT",
            f"trade MO 2003-01/2003-12 {F} level 5e+09 CNY",
            f"trade MO 2023-01/2023-12 {F} level 5e+10 CNY",
        ],
    ),
    "on an earlier year, in its own time": (
        "Compared with 2019, exports of Foshan rose 15.3 percent in the first half of 2024 while imports rose 12 percent. Exports grew 40 percent between 2016 and 2020.",
        [
            f"other:exports_growth_over_years 2024-01/2024-06 {F} level 15.3 PCT",
            f"other:imports_growth_over_years 2024-01/2024-06 {F} level 12 PCT",
            f"other:exports_growth_over_years 2016-01/2020-12 {F} level 40 PCT",
        ],
    ),
}


@pytest.mark.parametrize("text, facts", OVER_YEARS.values(), ids=list(OVER_YEARS))
def test_growths_over_several_years(text, facts):
    assert told(text, "en") == facts


def test_what_grew_must_be_known():
    text = "GDP of Foshan grew at an average annual rate of 7 percent from 2016 to 2020."
    assert told(text, "en") == []
    assert ("7 percent", "not_relevant") in unread(text, "en")
