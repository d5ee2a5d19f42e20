"""Which period, area, indicator and partner an English number stands in; facts typed from reading it."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact, told, unread

from gd_pipeline.extract.document import extract

Q3 = "2024-01/2024-09"

PERIODS = {
    "a total that is beaten": (
        "Trade between Macao and Guangdong Province for the first nine months of 2024 beat last year's total, coming in at 15.8 billion yuan.",
        [f"trade MO {Q3} level 1.58e+10 CNY"],
    ),
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
    "what was gathered since the beginning": (
        "By the end of June this year, Shenzhen had approved a total of 94,000 foreign direct investment projects. The total amount of foreign capital that has been utilized had amounted to US$117.8 billion.",
        [
            "fdi_projects ..2024-06 CN-440300 level 94000 COUNT",
            "fdi_used ..2024-06 CN-440300 level 1.178e+11 USD",
        ],
    ),
    "what a point in time tells of the year": (
        "As of the end of September, Shenzhen's exports had reached 2 trillion yuan.",
        [f"exports {Q3} CN-440300 level 2e+12 CNY"],
    ),
    "the month before, named for comparison": (
        "From January to September, exports rose 4.2 percent. That is down from the 5.1 percent growth recorded in the first half. Imports grew 2 percent.",
        [f"exports {Q3} yoy 4.2 PCT", "exports 2024-01/2024-06 yoy 5.1 PCT", f"imports {Q3} yoy 2 PCT"],
    ),
    "the figure of a month named before it": (
        "September trade data is out. Exports rose 1.3 percent, and even picked up from the low point seen in August of +0.4 percent. Imports were weak, but the pace of the drop, at -6 percent, was an improvement on July's -9.5 percent.",
        [
            "exports 2024-09/2024-09 yoy 1.3 PCT",
            "exports 2024-08/2024-08 yoy 0.4 PCT",
            "imports 2024-09/2024-09 yoy -6 PCT",
            "imports 2024-07/2024-07 yoy -9.5 PCT",
        ],
    ),
    "a gathered total that is told next": (
        "The September trade performance helped the accumulated total for the first nine months. Exports were 4 trillion yuan, up 3 percent in the year to end-September. Imports, at 2 trillion yuan, were still in the red, at - 5 percent.",
        [
            f"exports {Q3} level 4e+12 CNY",
            f"exports {Q3} yoy 3 PCT",
            f"imports {Q3} level 2e+12 CNY",
            f"imports {Q3} yoy -5 PCT",
        ],
    ),
    "a month that completes a span": (
        "In the first nine months, exports rose 5 percent. Growth stayed firm once September was included. Imports rose 1 percent, down from 3 percent in August. The province's trade grew 4 percent.",
        [f"exports {Q3} yoy 5 PCT", f"imports {Q3} yoy 1 PCT", f"trade {Q3} yoy 4 PCT"],
    ),
    "a year in which something began": (
        "The zone was launched in 2015. In March, exports rose 5 percent.",
        ["exports 2024-03/2024-03 yoy 5 PCT"],
    ),
    "a year of figures holds for the months behind it": (
        "Exports reached 4 trillion yuan in 2021. In March, exports rose 5 percent.",
        ["exports 2021-01/2021-12 level 4e+12 CNY", "exports 2021-03/2021-03 yoy 5 PCT"],
    ),
    "the growths of two periods": (
        "The growth of exports slowed from 15.5 percent in the first half to 14 percent in the first nine months. Imports grew 1 percent.",
        ["exports 2024-01/2024-06 yoy 15.5 PCT", f"exports {Q3} yoy 14 PCT", f"imports {Q3} yoy 1 PCT"],
    ),
    "what a growth comes after": (
        "In the first nine months, exports rose 3 percent after a 9 percent gain in August. Imports grew 6 percent, reversing a decline of 4 percent in July. The province's trade rose 2 percent.",
        [
            f"exports {Q3} yoy 3 PCT",
            "exports 2024-08/2024-08 yoy 9 PCT",
            f"imports {Q3} yoy 6 PCT",
            "imports 2024-07/2024-07 yoy -4 PCT",
            f"trade {Q3} yoy 2 PCT",
        ],
    ),
    "a year long past that no figure is told of": (
        "Since the country joined the WTO in 2001, trade has grown fast. In August, trade rose 2 percent.",
        ["trade 2024-08/2024-08 yoy 2 PCT"],
    ),
    "the amount that a surplus came from": (
        "In the first nine months, the trade surplus widened to 100 billion yuan from 80 billion yuan in the first half. Exports rose 7 percent.",
        [
            f"balance {Q3} level 1e+11 CNY",
            "balance 2024-01/2024-06 level 8e+10 CNY",
            f"exports {Q3} yoy 7 PCT",
        ],
    ),
    "what had been before": (
        "In the first nine months, exports grew 3 percent; in July they had grown 5 percent. Imports fell 1 percent.",
        [f"exports {Q3} yoy 3 PCT", "exports 2024-07/2024-07 yoy 5 PCT", f"imports {Q3} yoy -1 PCT"],
    ),
    "an amount over years that are not named": (
        "In the first nine months, Guangdong's exports grew 3 percent. Over the past five years, the zones of Qianhai reached a trade volume of 900 billion yuan, accounting for 12 percent of Shenzhen's total. Imports of the province fell 1 percent.",
        [
            f"exports {Q3} yoy 3 PCT",
            "trade ? CN-GD/qianhai level 9e+11 CNY",
            "trade ? CN-GD/qianhai share 12 PCT",
            f"imports {Q3} yoy -1 PCT",
        ],
    ),
    "the end of a quarter": (
        "By the end of the third quarter, there were 6,500 Macao-backed businesses in Hengqin, an 11.8% growth.",
        [
            "companies MO ..2024-09 CN-GD/hengqin level 6500 COUNT",
            "companies MO ..2024-09 CN-GD/hengqin yoy 11.8 PCT",
        ],
    ),
    "up to a year": (
        "Up to 2007, firms from all over the world had invested in 348 foreign direct investment projects, while the actual use of foreign capital was 4.4 billion USD.",
        ["fdi_projects ..2007-12 level 348 COUNT", "fdi_used ..2007-12 level 4.4e+09 USD"],
    ),
    "what is said in short words between": (
        "In the first nine months, trade was down 0.9 percent, i.e. September saw no turn. This was due to imports, which fell 7.8 percent.",
        [f"trade {Q3} yoy -0.9 PCT", f"imports {Q3} yoy -7.8 PCT"],
    ),
    "the period of the amount that a growth leads to": (
        "Shenzhen's exports rose by over 50 percent in 2023, with the figure expanding by 74 percent to 400 billion yuan in the first quarter of 2024.",
        [
            "exports 2023-01/2023-12 CN-440300 yoy 50 PCT",
            "exports 2024-01/2024-03 CN-440300 yoy 74 PCT",
            "exports 2024-01/2024-03 CN-440300 level 4e+11 CNY",
        ],
    ),
    "a year of comparison that is a misprint": (
        "In the first nine months of 2024, imports rose 21 percent from the same period of 2024.",
        [f"imports {Q3} yoy 21 PCT"],
    ),
    "an amount over months of different years": (
        "Between April 2015 and December 2018, Guangdong used 18 billion dollars of foreign investment.",
        ["fdi_used 2015-04/2018-12 level 1.8e+10 USD"],
    ),
}

RELEASES = {
    "a release about one product": (
        "Zhanjiang's aquatic exports grow\nZhanjiang exported 540 million yuan of aquatic products in September, up 19 percent.\nGeneral trade rose 14 percent.\nThe exports to the United States fell 6 percent.",
        [
            "exports aquatic_products 2024-09/2024-09 CN-440800 level 5.4e+08 CNY",
            "exports aquatic_products 2024-09/2024-09 CN-440800 yoy 19 PCT",
            "exports aquatic_products general 2024-09/2024-09 CN-440800 yoy 14 PCT",
            "exports US aquatic_products 2024-09/2024-09 CN-440800 yoy -6 PCT",
        ],
    ),
    "a release about one partner, until it tells the whole": (
        "Guangdong's trade with ASEAN grows\nGuangdong's trade with ASEAN grew 7 percent in the first three quarters.\nPrivate firms' trade rose 9 percent.\nThe province's trade fell 1 percent.\nExports rose 2 percent.",
        [
            f"trade ASEAN {Q3} yoy 7 PCT",
            f"trade ASEAN private {Q3} yoy 9 PCT",
            f"trade {Q3} yoy -1 PCT",
            f"exports {Q3} yoy 2 PCT",
        ],
    ),
}

PARTS = {
    "a nation whose average is beaten": (
        "In the first three quarters, Shenzhen's trade reached 3 trillion yuan, a rise of 20 percent that exceeded the national average by 14 percentage points. Exports were 2 trillion yuan, up 18 percent.",
        [
            f"trade {Q3} CN-440300 level 3e+12 CNY",
            f"trade {Q3} CN-440300 yoy 20 PCT",
            f"trade {Q3} CN-440300 pp 14 PP",
            f"exports {Q3} CN-440300 level 2e+12 CNY",
            f"exports {Q3} CN-440300 yoy 18 PCT",
        ],
    ),
    "the whole told again after a part": (
        "In 2023, trade with the US grew 1 percent to reach 73 billion yuan, but the province's overall imports and exports increased 9 percent.",
        [
            "trade US 2023-01/2023-12 yoy 1 PCT",
            "trade US 2023-01/2023-12 level 7.3e+10 CNY",
            "trade 2023-01/2023-12 yoy 9 PCT",
        ],
    ),
    "a flow of the partner before": (
        "From January to September, imports and exports to the United States reached 30 billion yuan. Exports stood at 29 billion yuan.",
        [f"trade US {Q3} level 3e+10 CNY", f"exports US {Q3} level 2.9e+10 CNY"],
    ),
    "what a share of the whole comprises": (
        "From January to September, more than 80 percent of Guangdong's imports comprised mechanical and electrical products, marking a 5.5 percent increase.",
        [
            f"imports mechanical_electrical {Q3} share 80 PCT",
            f"imports mechanical_electrical {Q3} yoy 5.5 PCT",
        ],
    ),
    "a share told at its end": (
        "From January to September, private firms kept their larger share, at 57.5 percent (slightly down from 57.7 percent) of total trade.",
        [f"trade private {Q3} share 57.5 PCT"],
    ),
    "firms that are there by now": (
        "From January to September, utilized FDI rose 12 percent. Some 3,100 Macao-funded enterprises have now been registered there.",
        [f"fdi_used {Q3} yoy 12 PCT"],
    ),
    "a mode of trade does not hold for e-commerce": (
        "From January to September, trade by bonded logistics was 620 billion yuan, up 8.6 percent, while cross-border e-commerce stood at 61 billion yuan.",
        [
            f"trade bonded {Q3} level 6.2e+11 CNY",
            f"trade bonded {Q3} yoy 8.6 PCT",
            f"ecommerce_trade {Q3} level 6.1e+10 CNY",
        ],
    ),
    "a kind of exports beside another": (
        "From January to September, new forms of trade saw growth, particularly in direct purchase exports and cross-border e-commerce exports, which increased by 26.1 percent and a staggering 565.8 percent, respectively.",
        [f"ecommerce_exports {Q3} yoy 565.8 PCT"],
    ),
    "output and land beside investment": (
        "From January to September, utilized FDI rose 12 percent. Output by companies registered here rose 19 percent, and tax paid by foreign firms grew 12 percent. The government transferred 18 plots to foreign firms, accounting for 46 percent of the total transferred commercial land.",
        [f"fdi_used {Q3} yoy 12 PCT"],
    ),
    "members of a bloc behind the amount": (
        "Guangdong recorded foreign trade of 1.2 trillion yuan with members of the Association of Southeast Asian Nations in the first nine months.",
        [f"trade ASEAN {Q3} level 1.2e+12 CNY"],
    ),
    "goods, namely their kinds": (
        'In 2023, exports of the "new three," namely lithium-ion batteries, solar cells, and electric vehicles, amounted to 88 billion yuan.',
        ["exports new_three 2023-01/2023-12 level 8.8e+10 CNY"],
    ),
    "an amount or a share of the whole": (
        "From January to September, private enterprises contributed 2.5 trillion yuan, or 65.7%, to the city's total foreign trade, up by 12.3% year on year.",
        [
            f"trade private {Q3} level 2.5e+12 CNY",
            f"trade private {Q3} share 65.7 PCT",
            f"trade private {Q3} yoy 12.3 PCT",
        ],
    ),
    "the whole of a share, told on": (
        "Shenzhen contributed 46 percent to Guangdong's foreign trade in 2023, which stood at 8 trillion yuan.",
        ["trade 2023-01/2023-12 CN-440300 share 46 PCT", "trade 2023-01/2023-12 level 8e+12 CNY"],
    ),
}

INDICATORS = {
    "the nation's figure beside the province's": (
        "From January to September, Guangdong's exports reached 4 trillion yuan, while the national growth was 2 percent. The nationwide figure was 18 trillion yuan, up 3 percent.",
        [
            f"exports {Q3} level 4e+12 CNY",
            f"exports {Q3} CN yoy 2 PCT",
            f"exports {Q3} CN level 1.8e+13 CNY",
            f"exports {Q3} CN yoy 3 PCT",
        ],
    ),
    "the nation as one of two traders": (
        "From January to September, the total trade value between China and ASEAN was 990 billion yuan.",
        [f"trade ASEAN {Q3} CN level 9.9e+11 CNY"],
    ),
    "a share of the whole named before": (
        "In 2023, exports accounted for 27 percent of the nation's total, while imports made up 22 percent.",
        ["exports 2023-01/2023-12 share 27 PCT", "imports 2023-01/2023-12 share 22 PCT"],
    ),
    "kinds in a bracket": (
        "From January to September, exports of household appliances (including fans and digital cameras) rose 5 percent.",
        [f"exports home_appliances {Q3} yoy 5 PCT"],
    ),
    "two flows respectively": (
        "In 2023, exports and imports reached US$12 billion and US$11.5 billion respectively.",
        ["exports 2023-01/2023-12 level 1.2e+10 USD", "imports 2023-01/2023-12 level 1.15e+10 USD"],
    ),
    "an amount in the currency of the one before": (
        "In 2023, trade reached 630 billion yuan. Exports reached 389.14 billion, up 15.2 percent.",
        [
            "trade 2023-01/2023-12 level 6.3e+11 CNY",
            "exports 2023-01/2023-12 level 3.8914e+11 CNY",
            "exports 2023-01/2023-12 yoy 15.2 PCT",
        ],
    ),
    "goods sold abroad, and bought": (
        "In 2023, the province sold 4 trillion yuan worth of products abroad while purchasing commodities valued at 2.7 trillion yuan.",
        ["exports 2023-01/2023-12 level 4e+12 CNY", "imports 2023-01/2023-12 level 2.7e+12 CNY"],
    ),
    "a fall beside a share": (
        "In 2023, trade hit 7 trillion yuan, representing more than 22 percent of the country's total despite a slight drop of 0.9 percent.",
        [
            "trade 2023-01/2023-12 level 7e+12 CNY",
            "trade 2023-01/2023-12 share 22 PCT",
            "trade 2023-01/2023-12 yoy -0.9 PCT",
        ],
    ),
    "the whole that opens the sentence": (
        "Of the total trade in 2023, the export volume reached 4 trillion yuan, while the import volume was 2 trillion yuan.",
        ["exports 2023-01/2023-12 level 4e+12 CNY", "imports 2023-01/2023-12 level 2e+12 CNY"],
    ),
}


def test_a_heading_opens_another_story():
    text = (
        "A new port for Zhuhai\nIn 2019, the port of Zhuhai saw 145 million passengers.\n"
        "Guangdong's foreign trade\nIn July, trade rose 10 percent.\nGeneral trade reached 360 billion yuan."
    )
    told = extract(document(text, "en", "2020-08-20")).observations
    assert [fact(o) for o in told] == [
        "trade 2020-07/2020-07 yoy 10 PCT",
        "trade general 2020-07/2020-07 level 3.6e+11 CNY",
    ]


def test_the_place_of_a_fair_is_not_the_area_of_a_release():
    text = (
        "Grim forecast for trade\nThe fair is held every spring in Guangzhou. Guangdong's trade fell in March.\n"
        "In the first quarter, exports fell 22 percent."
    )
    told = extract(document(text, "en", "2014-04-25")).observations
    assert [fact(o) for o in told] == ["exports 2014-01/2014-03 yoy -22 PCT"]


@pytest.mark.parametrize("text, facts", PERIODS.values(), ids=list(PERIODS))
def test_the_period_of_a_figure(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize("text, facts", RELEASES.values(), ids=list(RELEASES))
def test_what_a_release_is_about(text, facts):
    assert [fact(o) for o in extract(document(text, "en")).observations] == facts


@pytest.mark.parametrize("text, facts", PARTS.values(), ids=list(PARTS))
def test_the_part_that_a_figure_tells(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize("text, facts", INDICATORS.values(), ids=list(INDICATORS))
def test_the_indicator_of_a_figure(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        (
            "Over the past five years, Guangdong's exports rose 20 percent.",
            "20 percent",
            "many_years",
        ),
        (
            "From January to September, exports of toys, gadgets and mobile phones reached 5 billion yuan.",
            "5 billion yuan",
            "ambiguous",
        ),
        (
            "In 2023, returned overseas students came in great numbers, of whom women took 53 percent of the whole.",
            "53 percent",
            "ambiguous",
        ),
        (
            "In 2023, Shenzhen issued new rules that ease matters for those who come from far away, and 35 foreign-invested enterprises have been named headquarters.",
            "35",
            "no_unit",
        ),
        (
            "In September, the growth of exports was lower than 5 percent for two months.",
            "5 percent",
            "ambiguous",
        ),
        ("Trade with these three areas made up 65 percent of the total in 2023.", "65 percent", "ambiguous"),
        (
            "In 2023, projects with foreign investment came to Foshan; 246 of them had a contractual foreign capital of 6 billion USD.",
            "6 billion USD",
            "ambiguous",
        ),
        (
            "Foshan sold 2,471 bicycles to foreign buyers in 2023, up 54 percent, while their value was 2 billion yuan.",
            "2 billion yuan",
            "no_indicator",
        ),
    ],
)
def test_what_cannot_be_placed_stays_unread(text, number, reason):
    assert (number, reason) in unread(text, "en")
    assert told(text, "en") == []
