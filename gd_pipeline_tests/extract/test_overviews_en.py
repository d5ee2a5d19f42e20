"""Overviews of years: plans, capital taken in, goals beside what was reached, economies; facts typed by hand."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact

from gd_pipeline.extract.document import extract

F = "CN-440600"

OVERVIEWS = {
    "how many of the same there were before": (
        "Talent in Foshan\\nMore than 160,000 people had returned from overseas study to work in Foshan by the end of 2018, compared with about 40,000 at the end of 2012. In 2018 alone, 3,100 came back after studying abroad.",
        [
            f"students_abroad_returned ..2018-12 {F} level 160000 PERSON",
            f"students_abroad_returned ..2012-12 {F} level 40000 PERSON",
        ],
    ),
    "the currency told before the amounts": (
        "Capital in Foshan\\nActually used foreign capital of Foshan, calculated in yuan, reached 14.3 billion in 2018, compared with 9.8 billion in 2012.",
        [
            f"fdi_used 2018-01/2018-12 {F} level 1.43e+10 CNY",
            f"fdi_used 2012-01/2012-12 {F} level 9.8e+09 CNY",
        ],
    ),
    "the years of a plan": (
        "Foshan's opening-up\nDuring the 12th Five-Year Plan period, Foshan's exports came to $200 billion, an average annual increase of 5 percent. In 2018, its imports were worth $10 billion.",
        [
            f"exports 2011-01/2015-12 {F} level 2e+11 USD",
            f"other:exports_average_growth 2011-01/2015-12 {F} level 5 PCT",
            f"imports 2018-01/2018-12 {F} level 1e+10 USD",
        ],
    ),
    "what an area took in behind words on foreign capital": (
        "Foshan and its investors\nForeign investment keeps flowing into Foshan. In 2018 alone, the city absorbed $2.6 billion, up 4 percent. In 2017 it attracted $2.5 billion from investors of all kinds.",
        [
            f"fdi_used 2018-01/2018-12 {F} level 2.6e+09 USD",
            f"fdi_used 2018-01/2018-12 {F} yoy 4 PCT",
            f"fdi_used 2017-01/2017-12 {F} level 2.5e+09 USD",
        ],
    ),
    "what foreign companies put there up to a day": (
        "Foshan and its investors\nBy the end of 2018, foreign companies had invested a cumulative $45 billion in Foshan.",
        [f"fdi_used ..2018-12 {F} level 4.5e+10 USD"],
    ),
    "goals of this year beside the last one's figures": (
        "Foshan plans for more capital\nHaving taken in $2.2 billion in foreign direct investment in 2018, Foshan aims to attract 16 billion yuan this year, up 5 percent. The city, whose economy topped 900 billion yuan in 2018, is expecting $2.3 billion of foreign capital to be put to use this year.",
        [
            f"fdi_used 2018-01/2018-12 {F} level 2.2e+09 USD",
            f"fdi_used 2019-01/2019-12 {F} target 1.6e+10 CNY",
            f"fdi_used 2019-01/2019-12 {F} target 5 PCT",
            f"fdi_used 2019-01/2019-12 {F} target 2.3e+09 USD",
        ],
    ),
    "the end of the year": (
        "Foshan's foreign experts\nFoshan issued 1,200 work permits to foreigners in 2018. By the end of the year, 3,400 foreign experts were there.",
        [
            f"work_permits 2018-01/2018-12 {F} level 1200 COUNT",
            f"foreign_talent ..2018-12 {F} level 3400 PERSON",
        ],
    ),
}


@pytest.mark.parametrize("text, wanted", OVERVIEWS.values(), ids=list(OVERVIEWS))
def test_overviews_of_years(text, wanted):
    read = extract(document(text, "en", published="2019-03-12"))
    assert [fact(o) for o in read.observations] == wanted
