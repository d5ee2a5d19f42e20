"""The constructions of English prose, one short sentence each, with facts typed from reading it."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told, unread

Q3 = "2024-01/2024-09"

EN = {
    "growth, level, dollars, period at the end": (
        "Foreign trade of Guangdong grew 2 percent year on year to 6 trillion yuan (about 850 billion U.S. dollars) in the first three quarters.",
        [f"trade {Q3} yoy 2 PCT", f"trade {Q3} level 6e+12 CNY", f"trade {Q3} level 8.5e+11 USD"],
    ),
    "two flows in one sentence": (
        "In the first three quarters, exports totaled 4 trillion yuan, up 5 percent, and imports fell 3 percent to 2 trillion yuan.",
        [f"exports {Q3} level 4e+12 CNY", f"exports {Q3} yoy 5 PCT", f"imports {Q3} yoy -3 PCT", f"imports {Q3} level 2e+12 CNY"],
    ),
    "respectively": (
        "From January to September, trade with the US and the EU rose 8 percent and 7 percent, respectively.",
        [f"trade US {Q3} yoy 8 PCT", f"trade EU {Q3} yoy 7 PCT"],
    ),
    "share of what": (
        "From January to September, private enterprises exported 3 trillion yuan, accounting for 60 percent of the province's exports.",
        [f"exports private {Q3} level 3e+12 CNY", f"exports private {Q3} share 60 PCT"],
    ),
    "growth as a noun, and in times": (
        "From January to September, exports of toys saw an 8.7-percent drop and those of ships grew 15.4 times.",
        [f"exports toys {Q3} yoy -8.7 PCT", f"exports ships {Q3} yoy 1540 PCT"],
    ),
    "a product of no list gets its own words": (
        "From January to September, exports of paper lanterns rose 4 percent.",
        [f"exports paper_lanterns {Q3} yoy 4 PCT"],
    ),
    "points kept apart": (
        "From January to September, trade rose 9 percent, 3 percentage points higher than the national average.",
        [f"trade {Q3} yoy 9 PCT", f"trade {Q3} pp 3 PP"],
    ),
    "a month alone": (
        "From January to September, exports hit 4 trillion yuan. In September alone, exports reached 500 billion yuan.",
        [f"exports {Q3} level 4e+12 CNY", "exports 2024-09/2024-09 level 5e+11 CNY"],
    ),
    "a surplus that narrows": (
        "From January to September, the trade surplus narrowed 24 percent to 300 billion yuan.",
        [f"balance {Q3} yoy -24 PCT", f"balance {Q3} level 3e+11 CNY"],
    ),
    "numbers before nouns, as a plan": (
        "The province will build 20 cross-border e-commerce parks and establish 500 overseas warehouses.",
        ["parks ? target 20 COUNT", "warehouses ? target 500 COUNT"],
    ),
    "a city in its province": (
        "From January to September, Shenzhen, in south China's Guangdong Province, exported 2 trillion yuan of goods.",
        [f"exports {Q3} CN-440300 level 2e+12 CNY"],
    ),
    "a base of many words is no period": (
        "The trade of Guangdong grew 4 percent in the first half of 2024. The rise widened by 1 percentage point compared with that in the first five months. Trade of private firms rose 9 percent.",
        ["trade 2024-01/2024-06 yoy 4 PCT", "trade 2024-01/2024-06 pp 1 PP", "trade private 2024-01/2024-06 yoy 9 PCT"],
    ),
    "the year to a month": (
        "For the year to August, exports were 4 trillion yuan, 2 percent down on the same period last year.",
        ["exports 2024-01/2024-08 level 4e+12 CNY", "exports 2024-01/2024-08 yoy -2 PCT"],
    ),
    "between two months": (
        "Since its low at the end of 2021, trade has grown. Exports between January and May reached 2 trillion yuan.",
        ["exports 2024-01/2024-05 level 2e+12 CNY"],
    ),
    "last month": ("Exports fell 3 percent last month.", ["exports 2024-09/2024-09 yoy -3 PCT"]),
    "that year": (
        "The port opened in 2013. Exports reached 900 billion yuan that year.",
        ["exports 2013-01/2013-12 level 9e+11 CNY"],
    ),
    "growth over the months told": (
        "Exports stayed strong in April, with a 6 percent rise over the first four months of the year.",
        ["exports 2024-01/2024-04 yoy 6 PCT"],
    ),
    "shares from and to": (
        "The share of general trade reached 49 percent of total imports and exports in 2020, up from 17 percent in 2001.",
        ["trade general 2020-01/2020-12 share 49 PCT", "trade general 2001-01/2001-12 share 17 PCT"],
    ),
    "a state of trade with a partner": (
        "Exports to ASEAN rose from 12 percent in 2013 to 22 percent in 2020.",
        ["exports ASEAN 2013-01/2013-12 share 12 PCT", "exports ASEAN 2020-01/2020-12 share 22 PCT"],
    ),
    "a share that climbs to": (
        "From January to September, the proportion of private firms in foreign trade climbed to 56 percent.",
        [f"trade private {Q3} share 56 PCT"],
    ),
    "from an earlier year, then on": (
        "Exports grew to 8 trillion yuan in 2021 from 6 trillion yuan in 2016, with a rise of 16 percent, and imports were 2 trillion yuan.",
        ["exports 2021-01/2021-12 level 8e+12 CNY", "exports 2016-01/2016-12 level 6e+12 CNY",
         "exports 2021-01/2021-12 yoy 16 PCT", "imports 2021-01/2021-12 level 2e+12 CNY"],
    ),
    "larger than another period's": (
        "From January to September, trade reached 7 trillion yuan, which has exceeded the 6.5 trillion yuan in 2023, an increase of 9 percent.",
        [f"trade {Q3} level 7e+12 CNY", "trade 2023-01/2023-12 level 6.5e+12 CNY", f"trade {Q3} yoy 9 PCT"],
    ),
    "shares of several wholes": (
        "From January to September, Qianhai's use of foreign capital made up 49 percent of Shenzhen's total and 3 percent of the country's total. Hong Kong capital contributed 88 percent of Qianhai's foreign investment.",
        [f"fdi_used {Q3} CN-GD/qianhai share 49 PCT", f"fdi_used {Q3} CN-GD/qianhai share 3 PCT",
         f"fdi_used HK {Q3} CN-GD/qianhai share 88 PCT"],
    ),
    "the whole goes on in a relative clause": (
        "From January to September, Guangdong took 25 percent of China's total foreign trade, which grew 2 percent to 26 trillion yuan.",
        [f"trade {Q3} share 25 PCT", f"trade {Q3} CN yoy 2 PCT", f"trade {Q3} CN level 2.6e+13 CNY"],
    ),
    "a description of the subject": (
        "From January to September, general trade, which mirrors the exports of own brands, rose 12 percent.",
        [f"trade general {Q3} yoy 12 PCT"],
    ),
    "a partner described": (
        "From January to September, Guangdong, a heartland of exports, traded more: trade with ASEAN, the province's largest partner, rose 5 percent.",
        [f"trade ASEAN {Q3} yoy 5 PCT"],
    ),
    "examples of the subject": (
        "From January to September, exports of labor-intensive products such as toys, shoes and furniture rose 17 percent.",
        [f"exports labor_intensive {Q3} yoy 17 PCT"],
    ),
    "a figure that opens its sentence": (
        "From January to September, Guangdong did well. At 60 billion yuan, exports were up 11 percent. Despite a 2 percent drop, general trade surpassed processing trade.",
        [f"exports {Q3} level 6e+10 CNY", f"exports {Q3} yoy 11 PCT", f"trade general {Q3} yoy -2 PCT"],
    ),
    "the growths of what was told before": (
        "From January to September, exports hit 2 trillion yuan and imports 1 trillion yuan. The figures saw an increase of 30 percent and 22 percent respectively.",
        [f"exports {Q3} level 2e+12 CNY", f"imports {Q3} level 1e+12 CNY", f"exports {Q3} yoy 30 PCT", f"imports {Q3} yoy 22 PCT"],
    ),
    "a mode of trade after both flows": (
        "From January to September, exports rose 3 percent and imports fell 4 percent. This was due to general trade, which made up 50 percent of the total. Processing trade rose 2 percent.",
        [f"exports {Q3} yoy 3 PCT", f"imports {Q3} yoy -4 PCT", f"trade general {Q3} share 50 PCT", f"trade processing {Q3} yoy 2 PCT"],
    ),
    "parts across a semicolon": (
        "From January to September, general trade hit 30 billion yuan. Among this, exports were 20 billion yuan; while imports were 10 billion yuan.",
        [f"trade general {Q3} level 3e+10 CNY", f"exports general {Q3} level 2e+10 CNY", f"imports general {Q3} level 1e+10 CNY"],
    ),
    "the nation's growth as a yardstick": (
        "From January to September, trade grew 14 percent, exceeding the nationwide 6 percent increase, and exports fell 8 percent, compared with a 10 percent national average drop. Imports rose 2 percent.",
        [f"trade {Q3} yoy 14 PCT", f"trade {Q3} CN yoy 6 PCT", f"exports {Q3} yoy -8 PCT", f"exports {Q3} CN yoy -10 PCT", f"imports {Q3} yoy 2 PCT"],
    ),
    "what drives a growth": (
        "From January to September, private firms' trade rose 5 percent. This drove the foreign trade growth of the city by 2.7 percentage points.",
        [f"trade private {Q3} yoy 5 PCT", f"trade private {Q3} contribution 2.7 PP"],
    ),
    "a sign for a verb": (
        "From January to September, trade with the EU was up 15 percent. ASEAN came next, at +5 percent.",
        [f"trade EU {Q3} yoy 15 PCT", f"trade ASEAN {Q3} yoy 5 PCT"],
    ),
    "import and export of one subject": (
        "From January to September, Guangdong's foreign trade import and export rose 11 percent.",
        [f"trade {Q3} yoy 11 PCT"],
    ),
    "the sum of which something is a part": (
        "From January to September, garments took more than two-thirds of the 100 billion yuan total of exports.",
        [f"exports {Q3} level 1e+11 CNY"],
    ),
    "a paragraph torn in two": (
        "In the first half, trade with ASEAN rose 4 percent to nearly 280\nbillion yuan, accounting for 15 percent of total trade.",
        ["trade ASEAN 2024-01/2024-06 yoy 4 PCT", "trade ASEAN 2024-01/2024-06 share 15 PCT"],
    ),
    "partners that the sentence before listed": (
        "From January to September, the top partners were the US, Japan and India. Trade with these partners rose 1 percent, 2 percent and 3 percent respectively.",
        [f"trade US {Q3} yoy 1 PCT", f"trade JP {Q3} yoy 2 PCT", f"trade IN {Q3} yoy 3 PCT"],
    ),
    "what a sentence without figures was about": (
        "Dongguan saw growth in its trade with Belt and Road countries last year.\nThe trade volume rose by 16 percent to over 270 billion yuan.",
        ["trade BRI 2023-01/2023-12 CN-441900 yoy 16 PCT", "trade BRI 2023-01/2023-12 CN-441900 level 2.7e+11 CNY"],
    ),
    "the points of what was told before": (
        "From January to September, exports rose 12 percent. Imports rose 9 percent. The growth rates are 6 and 2 percentage points higher than the province's, respectively.",
        [f"exports {Q3} yoy 12 PCT", f"imports {Q3} yoy 9 PCT", f"exports {Q3} pp 6 PP", f"imports {Q3} pp 2 PP"],
    ),
    "a share of either flow": (
        "From January to September, machinery and electronics made up 80 percent of both exports and imports.",
        [f"exports mechanical_electrical {Q3} share 80 PCT", f"imports mechanical_electrical {Q3} share 80 PCT"],
    ),
    "who was overtaken is not the subject": (
        "From January to September, private enterprises surpassed foreign-funded companies to become the largest group, their trade growing 7 percent.",
        [f"trade private {Q3} yoy 7 PCT"],
    ),
    "another quarter as a base": (
        "In the second quarter, trade rebounded from the first quarter, up 1.5 percent year on year.",
        ["trade 2024-04/2024-06 yoy 1.5 PCT"],
    ),
    "new firms of a sector": (
        "From January to September, 1,078 new foreign-funded manufacturing enterprises were set up, an increase of 29 percent.",
        [f"fdi_firms manufacturing {Q3} level 1078 COUNT", f"fdi_firms manufacturing {Q3} yoy 29 PCT"],
    ),
    "letters of magnitude": (
        "From January to September, Shenzhen utilized US$2.1B of foreign capital.",
        [f"fdi_used {Q3} CN-440300 level 2.1e+09 USD"],
    ),
    "partners behind the figure": (
        "From January to September, Guangdong's trade reached 1.2 trillion yuan with members of the Association of Southeast Asian Nations.",
        [f"trade ASEAN {Q3} level 1.2e+12 CNY"],
    ),
    "an amount between sold and abroad": (
        "From January to September, Guangdong sold 4 trillion yuan worth of products abroad, up 1 percent.",
        [f"exports {Q3} level 4e+12 CNY", f"exports {Q3} yoy 1 PCT"],
    ),
    "a growth rate that slows to": (
        "The growth rate of foreign trade in the first half slowed sharply to 19 percent.",
        ["trade 2024-01/2024-06 yoy 19 PCT"],
    ),
    "the sector's flows": (
        "From January to September, processing trade fell 2 percent. The sector's exports rose 1 percent.",
        [f"trade processing {Q3} yoy -2 PCT", f"exports processing {Q3} yoy 1 PCT"],
    ),
    "an adjective is no kind of goods": (
        "From January to September, positive foreign trade results brought the volume to 6 trillion yuan.",
        [f"trade {Q3} level 6e+12 CNY"],
    ),
    "a goal behind its aim, the fact that it starts from": (
        "Guangdong expects foreign trade to grow by 3 percent in 2025, after it fell 2 percent in 2023.",
        ["trade 2025-01/2025-12 target 3 PCT", "trade 2023-01/2023-12 yoy -2 PCT"],
    ),
    "a growth that is only expected": (
        "Exports rose 3 percent in 2023. Customs officials predict that they will rise by 5 percent in 2025, and expect a growth of 4 percent for trade.",
        ["exports 2023-01/2023-12 yoy 3 PCT", "exports 2025-01/2025-12 target 5 PCT", "trade 2025-01/2025-12 target 4 PCT"],
    ),
    "a goal over years": (
        "The province aims to attract more than $75 billion of foreign investment from 2025 to 2027.",
        ["fdi_used 2025-01/2027-12 target 7.5e+10 USD"],
    ),
    "a deadline that is past is none": (
        "By 2022, the city had employed 80,000 overseas returnees.",
        ["students_abroad_returned ..2022-12 level 80000 PERSON"],
    ),
    "an agency in the dateline is no partner": (
        "GUANGZHOU, (Pakistan Point News - 17th Oct, 2024) Guangdong recorded a 3 percent rise in exports in the first half.",
        ["exports 2024-01/2024-06 yoy 3 PCT"],
    ),
    "examples that are a list": (
        "From January to September, trade with emerging markets such as India, Brazil and Chile rose 8 percent, 7 percent and 6 percent respectively.",
        [f"trade IN {Q3} yoy 8 PCT", f"trade BR {Q3} yoy 7 PCT", f"trade CL {Q3} yoy 6 PCT"],
    ),
    "an investment in countries": (
        "In 2023, Guangdong firms invested more than $4 billion in countries along the Belt and Road, up 65 percent.",
        ["odi BRI 2023-01/2023-12 level 4e+09 USD", "odi BRI 2023-01/2023-12 yoy 65 PCT"],
    ),
    "the day of a statement is no period": (
        "According to figures of early July, total exports from January to May 2024 were 5 billion yuan.",
        ["exports 2024-01/2024-05 level 5e+09 CNY"],
    ),
    "a multiple in folds": (
        "In 2023, actually utilized foreign investment was 2 billion yuan, an increase of 5.2 folds.",
        ["fdi_used 2023-01/2023-12 level 2e+09 CNY", "fdi_used 2023-01/2023-12 yoy 520 PCT"],
    ),
    "goods behind their amounts": (
        "Guangdong imported 5 billion yuan, 4 billion yuan and 3 billion yuan worth of metallic ores, coals and crude oils in the first half.",
        ["imports metal_ores 2024-01/2024-06 level 5e+09 CNY", "imports coal 2024-01/2024-06 level 4e+09 CNY",
         "imports crude_oil 2024-01/2024-06 level 3e+09 CNY"],
    ),
    "the figure of a month": (
        "Private firms' trade rose 3 percent in the first half. In June alone, the figure rose 21 percent.",
        ["trade private 2024-01/2024-06 yoy 3 PCT", "trade private 2024-06/2024-06 yoy 21 PCT"],
    ),
    "import-export as one word": (
        "From January to September, the total import-export value was 162 billion yuan, and the import/export volume of private firms hit 60 billion yuan.",
        [f"trade {Q3} level 1.62e+11 CNY", f"trade private {Q3} level 6e+10 CNY"],
    ),
    "what happened besides is not the subject": (
        "Guangdong recorded a foreign trade volume of 7 trillion yuan for 2023 after it set a record for exports.",
        ["trade 2023-01/2023-12 level 7e+12 CNY"],
    ),
    "the city of": (
        "From January to September, Guangdong rose. The city of Dongguan saw exports grow 3 percent.",
        [f"exports {Q3} CN-441900 yoy 3 PCT"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", EN)
def test_english(name):
    text, facts = EN[name]
    assert told(text, "en") == facts


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        (
            "From January to September, the three together took 60 percent of exports.",
            "60 percent",
            "ambiguous",
        ),
        ("Our company exported 5 million yuan last year.", "5 million yuan", "not_relevant"),
        ("From January to September, retail sales grew 5 percent.", "5 percent", "not_relevant"),
        (
            "In the second quarter, trade surged 23 percent on the previous quarter.",
            "23 percent",
            "many_years",
        ),
        ("Exports to these ten countries made up 77 percent of exports.", "77 percent", "ambiguous"),
        ("Exports rose. Output of the plants grew 19 percent.", "19 percent", "no_indicator"),
        ("Private firms made up half of trade, with the share down 4.9 percent.", "4.9 percent", "ambiguous"),
        ("Exports were up 31.\n8 percent from last year.", "8 percent", "ambiguous"),
        (
            "In 2023, revenue of foreign-funded enterprises hit 2 billion yuan.",
            "2 billion yuan",
            "not_relevant",
        ),
        ("Exports of the cities in east China rose 50 percent.", "50 percent", "unknown_area"),
        ("The growth of trade was down from 5.1 percent.", "5.1 percent", "ambiguous"),
        ("Together, these regions took 40 percent of trade.", "40 percent", "ambiguous"),
        ("Firms were rewarded with 6 million yuan for exports.", "6 million yuan", "reward_rule"),
        ("Exports were 6 percent higher than that of Shanghai.", "6 percent", "ambiguous"),
        ("In 2023, exports were 1.3 times that of imports.", "1.3 times", "ambiguous"),
    ],
)
def test_what_is_not_a_figure_of_a_territory_stays_unread_with_its_reason(text, number, reason):
    assert (number, reason) in unread(text, "en")
    assert told(text, "en") == []


def test_the_caption_of_a_picture_is_not_what_a_release_speaks_of():
    text = "Containers are seen at a port of Shenzhen. File photo\nFrom January to September, Foshan's exports rose 3 percent.\nImports rose 2 percent."
    assert told(text, "en") == [f"exports {Q3} CN-440600 yoy 3 PCT", f"imports {Q3} CN-440600 yoy 2 PCT"]
