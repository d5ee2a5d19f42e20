"""Ranks in English sentences; facts typed from reading them."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import fact, read, told, unread

Y = "2023-01/2023-12"

RANKS = {
    "in the nation and in the province": (
        "In 2023, Foshan's imports and exports ranked fifth in China and second in Guangdong Province.",
        [(f"trade {Y} CN-440600 rank 5 RANK", "CN"), (f"trade {Y} CN-440600 rank 2 RANK", "CN-GD")],
    ),
    "of the indicator behind it": (
        "In 2023, Guangzhou ranked 4th nationwide in terms of imports and exports of service trade.",
        [(f"service_trade {Y} CN-440100 rank 4 RANK", "CN")],
    ),
    "of the figure told before it": (
        "In 2023, the actual use of foreign investment reached 159 billion yuan, an increase of 3 percent, ranking first in the country.",
        [(f"fdi_used {Y} rank 1 RANK", "CN")],
    ),
    "a top place": (
        "In 2023, Shenzhen did well, taking the top spot nationwide with exports of 2.4 trillion yuan.",
        [(f"exports {Y} CN-440300 rank 1 RANK", "CN")],
    ),
    "a top place in what was told": (
        "In 2023, Shenzhen did well, accounting for 40 percent of the exports of Guangdong and taking the top spot nationwide.",
        [(f"exports {Y} CN-440300 rank 1 RANK", "CN")],
    ),
    "the so-largest figure, and another one by something else": (
        "Trade of Foshan reached 600 billion yuan in 2023, the fifth largest among mainland cities. In 2023, Foshan ranked first in the province by growth of imports, and third by total exports.",
        [
            (f"trade {Y} CN-440600 rank 5 RANK", "CN"),
            (f"imports {Y} CN-440600 rank 1 RANK", "CN-GD_growth"),
            (f"exports {Y} CN-440600 rank 3 RANK", "CN-GD"),
        ],
    ),
    "topping the country": (
        "The total import and export volume of Guangdong in 2023 was 8 trillion yuan, topping the country for 38 years in a row.",
        [(f"trade {Y} rank 1 RANK", "CN")],
    ),
    "of the growth, and of two values in the area told before": (
        "From January to December 2023, Foshan ranked first among the nine mainland cities in the Greater Bay Area in terms of growth of exports, but ranked seventh in the value of imports and exports and No. 5 in the value of exports.",
        [
            (f"exports {Y} CN-440600 rank 1 RANK", "CN-GD/gba9_growth"),
            (f"trade {Y} CN-440600 rank 7 RANK", "CN-GD/gba9"),
            (f"exports {Y} CN-440600 rank 5 RANK", "CN-GD/gba9"),
        ],
    ),
}


@pytest.mark.parametrize("text, facts", RANKS.values(), ids=list(RANKS))
def test_ranks(text, facts):
    found = read(text, "en").observations
    assert [(fact(o), o.of) for o in found if o.measure == "rank"] == facts


@pytest.mark.parametrize(
    "text",
    [
        "In 2023, Guangdong's GDP reached 13 trillion yuan, ranking first in the country.",
        "In 2023, trade grew; Shenzhen, Shanghai and Foshan rank top three in China.",
        "In 2023, Foshan's exports ranked second only to Shenzhen in Guangdong.",
        "In 2023, the number of firms with exports ranked first in the country.",
        "Vietnam continues to rank first for imports to Foshan.",
    ],
)
def test_what_is_no_rank_of_an_area_is_not_read(text):
    assert told(text, "en") == []


def test_a_rank_in_digits_that_is_not_read_has_its_reason():
    text = "In 2023, Guangdong's GDP ranked 1st in the country."
    assert told(text, "en") == [] and ("1st", "ambiguous") in unread(text, "en")


PARTNERS = {
    "behind its name": (
        "In 2023, trade between Foshan and Japan, the city's fifth-largest trading partner, fell 4 percent.",
        [f"trade JP {Y} CN-440600 rank 5 RANK"],
    ),
    "of the nation, in a sentence without figures": (
        "In 2023, Foshan traded more. Germany is China's sixth biggest trading partner.",
        ["trade DE 2023-01/2023-12 CN rank 6 RANK"],
    ),
    "as a market and as a source": (
        "In 2023, exports to Chile, Foshan's second-largest overseas market, were 9 billion yuan. As the city's third-largest import source, Peru supplied goods worth 5 billion yuan.",
        [f"exports CL {Y} CN-440600 rank 2 RANK", f"imports PE {Y} CN-440600 rank 3 RANK"],
    ),
    "in the order that a text tells": (
        "In 2023, ASEAN was Foshan's largest trading partner with trade of 60 billion yuan. The EU came second with 50 billion yuan. Third was Japan, at 40 billion yuan; the US slipped to fourth, at 30 billion yuan.",
        [
            f"trade EU {Y} CN-440600 rank 2 RANK",
            f"trade JP {Y} CN-440600 rank 3 RANK",
            f"trade US {Y} CN-440600 rank 4 RANK",
        ],
    ),
    "the first in time, and what ranks no partner": (
        "In 2023, Chile was the first export market to recover. Foshan opened its second overseas market for furniture in Peru.",
        [],
    ),
}


@pytest.mark.parametrize(("text", "facts"), PARTNERS.values(), ids=PARTNERS)
def test_ranks_of_partners(text, facts):
    assert [fact(o) for o in read(text, "en").observations if o.measure == "rank"] == facts
