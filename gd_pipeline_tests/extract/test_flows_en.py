"""English figures of investment, of two sides and of another period; facts typed from reading the sentences."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact, told, unread

from gd_pipeline.extract.document import extract

H1 = "2024-01/2024-06"
Q3 = "2024-01/2024-09"

INVESTMENT = {
    "contracts and actual use": (
        "In the first half, foreign investment in Guangdong grew. The contracts made with Hong Kong investors were valued at US$20 billion, down 5 percent, whilst the actual use of investment had increased by 4 percent to US$8 billion.",
        [
            f"fdi_contracted HK {H1} level 2e+10 USD",
            f"fdi_contracted HK {H1} yoy -5 PCT",
            f"fdi_used HK {H1} yoy 4 PCT",
            f"fdi_used HK {H1} level 8e+09 USD",
        ],
    ),
    "contracts and use in a list, each with growth and level": (
        "In the first half of 2024, actual use of foreign investment in Foshan rose. The value of contracts and the investment actually used were both higher, by 3 percent and 5 percent on the year, at US$2.5 billion and US$1.5 billion, respectively.",
        [
            f"fdi_contracted {H1} CN-440600 yoy 3 PCT",
            f"fdi_used {H1} CN-440600 yoy 5 PCT",
            f"fdi_contracted {H1} CN-440600 level 2.5e+09 USD",
            f"fdi_used {H1} CN-440600 level 1.5e+09 USD",
        ],
    ),
    "use that is made of capital": (
        "In the first half of 2024, actual use of foreign investment in Foshan rose. Contracts signed there had a total value of US$3 billion, 2.7 percent less, whereas the use actually made of the capital rose by 4 percent and came to US$1.2 billion.",
        [
            f"fdi_contracted {H1} CN-440600 level 3e+09 USD",
            f"fdi_contracted {H1} CN-440600 yoy -2.7 PCT",
            f"fdi_used {H1} CN-440600 yoy 4 PCT",
            f"fdi_used {H1} CN-440600 level 1.2e+09 USD",
        ],
    ),
    "lower, by": (
        "In the first half of 2024, exports of Foshan were lower, by 3 percent, at 20 billion yuan.",
        [f"exports {H1} CN-440600 yoy -3 PCT", f"exports {H1} CN-440600 level 2e+10 CNY"],
    ),
    "what carried on from a year": (
        "In the first half of 2024, exports of Foshan rose 3 percent. The trend carried on from 2022, in which exports of Foshan came to 50 billion yuan.",
        [f"exports {H1} CN-440600 yoy 3 PCT", "exports 2022-01/2022-12 CN-440600 level 5e+10 CNY"],
    ),
    "projects of investors": (
        "In the first half, foreign investment in Guangdong grew. Some 5,200 investment projects were newly registered. Investors from Asian countries set up 3,100 projects, up 7 percent.",
        [
            f"fdi_projects {H1} level 5200 COUNT",
            f"fdi_projects ASIA {H1} level 3100 COUNT",
            f"fdi_projects ASIA {H1} yoy 7 PCT",
        ],
    ),
    "capital of a partner": (
        "In 2023, Guangdong's use of Hong Kong capital rose 3 percent to 9 billion dollars, and investment from Japan was 1 billion dollars.",
        [
            "fdi_used HK 2023-01/2023-12 yoy 3 PCT",
            "fdi_used HK 2023-01/2023-12 level 9e+09 USD",
            "fdi_used JP 2023-01/2023-12 level 1e+09 USD",
        ],
    ),
    "firms that are there already": (
        "By the end of 2023, Guangdong had 150,000 foreign-invested enterprises.",
        ["companies foreign ..2023-12 level 150000 COUNT"],
    ),
    "firms with money of a partner": (
        "In 2023, Guangdong added 900 Japanese companies and 3,500 Hong Kong-funded enterprises were newly registered.",
        ["fdi_firms JP 2023-01/2023-12 level 900 COUNT", "fdi_firms HK 2023-01/2023-12 level 3500 COUNT"],
    ),
    "investment abroad without its name": (
        "In 2023, Guangdong firms invested 20 billion dollars overseas, up 5 percent. Investment by local firms in Belt and Road countries rose 20 percent to 3 billion dollars.",
        [
            "odi 2023-01/2023-12 level 2e+10 USD",
            "odi 2023-01/2023-12 yoy 5 PCT",
            "odi BRI 2023-01/2023-12 yoy 20 PCT",
            "odi BRI 2023-01/2023-12 level 3e+09 USD",
        ],
    ),
    "what was set up by a day": (
        "As of last August, foreign investors had set up 18,000 projects in Guangzhou. Contractual investment reached $59 billion.",
        [
            "fdi_projects ..2024-08 CN-440100 level 18000 COUNT",
            "fdi_contracted ..2024-08 CN-440100 level 5.9e+10 USD",
        ],
    ),
    "the free trade zones of the province": (
        "In 2023, the three free trade zones used foreign investment of 8 billion dollars.",
        ["fdi_used 2023-01/2023-12 CN-GD/ftz level 8e+09 USD"],
    ),
    "a zone named before": (
        "In the first half, Qianhai used 2 billion dollars of foreign investment. The zone saw a rise of 6 percent in foreign trade.",
        [f"fdi_used {H1} CN-GD/qianhai level 2e+09 USD", f"trade {H1} CN-GD/qianhai yoy 6 PCT"],
    ),
}

SIDES = {
    "the former and the latter": (
        "In the first half, exports hit 2 trillion yuan and imports 1 trillion yuan. The former grew 5 percent and the latter 3 percent. The former made up 66 percent of the total.",
        [
            f"exports {H1} level 2e+12 CNY",
            f"imports {H1} level 1e+12 CNY",
            f"exports {H1} yoy 5 PCT",
            f"imports {H1} yoy 3 PCT",
            f"exports {H1} share 66 PCT",
        ],
    ),
    "two sides, named before": (
        "In the first half, Guangdong's trade with Vietnam rose 10 percent. Two-way trade hit 9 billion dollars in June.",
        [f"trade VN {H1} yoy 10 PCT", "trade VN 2024-06/2024-06 level 9e+09 USD"],
    ),
    "what a partner sells here is imported": (
        "In the first half, Guangzhou shipped to Vietnam US$2 billion worth of goods, double Vietnam's exports to the city which were put at US$1 billion.",
        [f"exports VN {H1} CN-440100 level 2e+09 USD", f"imports VN {H1} CN-440100 level 1e+09 USD"],
    ),
    "ranks are no subject": (
        "In the first half, trade with ASEAN, its largest trading partner, the second-largest export market and the 3rd biggest import source, rose 3 percent.",
        [f"trade ASEAN {H1} yoy 3 PCT"],
    ),
    "words before the partner are no list": (
        "In a talk on the growth of Guangzhou, officials said trade with Vietnam rose 4 percent in the first half.",
        [f"trade VN {H1} CN-440100 yoy 4 PCT"],
    ),
}

PERIODS = {
    "the yardstick has its own period": (
        "Exports grew 3.5 percent in the first three quarters, compared with 5 percent growth in 2023. Imports fell 2 percent, from 700 billion yuan a year earlier.",
        [
            f"exports {Q3} yoy 3.5 PCT",
            "exports 2023-01/2023-12 yoy 5 PCT",
            f"imports {Q3} yoy -2 PCT",
            "imports 2023-01/2023-09 level 7e+11 CNY",
        ],
    ),
    "in a bracket": (
        "In the first three quarters, the share of private firms in trade rose to 60 percent (57 percent a year earlier). Exports grew 4 percent (down from 6 percent in the first half).",
        [
            f"trade private {Q3} share 60 PCT",
            "trade private 2023-01/2023-09 share 57 PCT",
            f"exports {Q3} yoy 4 PCT",
            "exports 2024-01/2024-06 yoy 6 PCT",
        ],
    ),
    "a year that a sentence was about": (
        "In the first quarter, trade was 2 trillion yuan. Last year was a record year for exports. They hit 5 trillion yuan.",
        ["trade 2024-01/2024-03 level 2e+12 CNY", "exports 2023-01/2023-12 level 5e+12 CNY"],
    ),
    "a year to come": (
        "In the first quarter, exports were 1 trillion yuan. The port is set to open in 2026. Imports were 700 billion yuan.",
        ["exports 2024-01/2024-03 level 1e+12 CNY", "imports 2024-01/2024-03 level 7e+11 CNY"],
    ),
    "a change over years": (
        "Guangzhou's use of Hong Kong capital rose from 1.5 billion dollars in 1997 to 7.5 billion dollars in 2021, an increase of 4 times.",
        [
            "fdi_used HK 1997-01/1997-12 CN-440100 level 1.5e+09 USD",
            "fdi_used HK 2021-01/2021-12 CN-440100 level 7.5e+09 USD",
            "other:fdi_growth_over_years HK 1997-01/2021-12 CN-440100 level 400 PCT",
        ],
    ),
    "marks of another keyboard, and no blank": (
        "Exports were 7。17 billion yuan in the first half,up 5.2%.Imports rose 3 percent.",
        [f"exports {H1} level 7.17e+09 CNY", f"exports {H1} yoy 5.2 PCT", f"imports {H1} yoy 3 PCT"],
    ),
}

ALL = {**INVESTMENT, **SIDES, **PERIODS}


@pytest.mark.parametrize("text, facts", ALL.values(), ids=list(ALL))
def test_what_the_words_say_together(text, facts):
    assert told(text, "en") == facts


def test_a_release_opens_with_words_on_something_else():
    text = "Firms settle in Guangzhou\nGuangzhou will be a city of consumption.\nForeign investment reached 5 billion yuan in the first half."
    assert [fact(o) for o in extract(document(text, "en")).observations] == [
        f"fdi_used {H1} CN-440100 level 5e+09 CNY"
    ]


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        (
            "In 2023, the number of Hong Kong-funded enterprises in Qianhai increased by 156%.",
            "156%",
            "no_indicator",
        ),
        (
            "In 2023, exports of furniture and toys grew 6 percent.",
            "6 percent",
            "ambiguous",
        ),
        ("In 2023, the latter grew 6 percent.", "6 percent", "ambiguous"),
        ("In 2023, the zone's foreign trade rose 49 percent.", "49 percent", "unknown_area"),
        ("Together they have used US$19.6 billion of foreign capital.", "19.6 billion", "ambiguous"),
        (
            "In the first half of 2024, exports of Foshan were 3 billion yuan higher, by far the best of the province.",
            "3 billion yuan",
            "ambiguous",
        ),
    ],
)
def test_what_stays_open_is_not_read(text, number, reason):
    assert (number, reason) in unread(text, "en")
    assert told(text, "en") == []


OUTSOURCING = {
    "contracted and executed, in one list": (
        "From January to September, the value of service outsourcing contracts signed was 70 billion yuan, the implementation value was 50 billion yuan, which rose 6 percent and 12 percent respectively. Among them, the value of offshore service outsourcing contracts was 40 billion yuan, and the value of executed contracts with Japanese businesses fell 9 percent.",
        [
            f"outsourcing_contracted {Q3} level 7e+10 CNY",
            f"outsourcing_executed {Q3} level 5e+10 CNY",
            f"outsourcing_contracted {Q3} yoy 6 PCT",
            f"outsourcing_executed {Q3} yoy 12 PCT",
            f"outsourcing_contracted offshore {Q3} level 4e+10 CNY",
            f"outsourcing_executed JP {Q3} yoy -9 PCT",
        ],
    ),
    "projects contracted abroad": (
        "From January to September, new foreign-contracted projects in 60 countries along the Belt and Road rose to $3 billion, up 21 percent.",
        [f"contracting_new BRI {Q3} level 3e+09 USD", f"contracting_new BRI {Q3} yoy 21 PCT"],
    ),
}


@pytest.mark.parametrize("text, facts", OUTSOURCING.values(), ids=list(OUTSOURCING))
def test_services_and_projects_for_others(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("In 2023, outbound investment was C$134 billion.", "134 billion", "unknown_unit"),
        (
            "In 2023, 307 foreign investment projects worth more than $100 million were signed.",
            "100 million",
            "not_relevant",
        ),
        (
            "In 2023, five firms had imports and exports of 10 billion yuan each.",
            "10 billion yuan",
            "not_relevant",
        ),
        ("In 2023, trade in eastern China rose 4 percent.", "4 percent", "unknown_area"),
        ("In 2023, the 11 provinces posted foreign trade of 4 billion yuan.", "4 billion yuan", "ambiguous"),
    ],
)
def test_amounts_of_others_are_not_read(text, number, reason):
    assert (number, reason) in unread(text, "en")


def test_what_another_has_is_not_the_last_partners():
    text = "In 2023, exports to the US fell 5 percent, while those to Ruritania rose 7 percent."
    assert told(text, "en") == ["exports US 2023-01/2023-12 yoy -5 PCT"]
    assert ("7 percent", "unknown_row") in unread(text, "en")


def test_a_title_that_names_the_nation_alone():
    text = "China's service outsourcing grows\nThe value of China's service outsourcing contracts was 70 billion yuan in the first half.\nThe first six places are Jiangsu, Guangdong and others."
    assert [fact(o) for o in extract(document(text, "en")).observations] == [
        f"outsourcing_contracted {H1} CN level 7e+10 CNY"
    ]


REGIONS = {
    "growth on the month before": (
        "Exports to Macao in June dropped 5 percent from May to $190 million.",
        ["exports MO 2024-06/2024-06 mom -5 PCT", "exports MO 2024-06/2024-06 level 1.9e+08 USD"],
    ),
    "what helped an area is not its figure's": (
        "In the first half, the recovery of trade with the EU has helped Guangdong achieve a total foreign trade volume of 4 trillion yuan.",
        [f"trade {H1} level 4e+12 CNY"],
    ),
    "a partner's investment here": (
        "In the first half, trade with Macao grew 3 percent. Macao investments in the mainland totaled $420 million, up 36 percent.",
        [f"trade MO {H1} yoy 3 PCT", f"fdi_used MO {H1} level 4.2e+08 USD", f"fdi_used MO {H1} yoy 36 PCT"],
    ),
    "the former of two cities": (
        "In the first half, Guangdong's exports rose 2 percent. Cities such as Huizhou and Zhongshan did well. The former saw a foreign trade total of 185 billion yuan.",
        [f"exports {H1} yoy 2 PCT", f"trade {H1} CN-441300 level 1.85e+11 CNY"],
    ),
    "shares behind a list that goes back": (
        "In 2023, trade with the US and the EU recovered. The province had a trade volume with these partners of 1 trillion yuan and 970 billion yuan, respectively, making up 12 percent and 11 percent of the total.",
        [
            "trade US 2023-01/2023-12 level 1e+12 CNY",
            "trade EU 2023-01/2023-12 level 9.7e+11 CNY",
            "trade US 2023-01/2023-12 share 12 PCT",
            "trade EU 2023-01/2023-12 share 11 PCT",
        ],
    ),
    "the last months of a year": (
        "Exports hit 900 billion yuan in the last three months of 2023.",
        ["exports 2023-10/2023-12 level 9e+11 CNY"],
    ),
}


@pytest.mark.parametrize("text, facts", REGIONS.values(), ids=list(REGIONS))
def test_months_partners_and_cities(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        (
            "At the investment conference, foreign investment projects worth 90 billion yuan were signed.",
            "90 billion yuan",
            "not_relevant",
        ),
        ("Trade supports two 500 billion-yuan industrial clusters.", "500 billion-yuan", "not_relevant"),
        (
            "In the first half, the mainland signed contracts worth $790 million in trade with Macao.",
            "790 million",
            "not_relevant",
        ),
    ],
)
def test_deals_and_sizes_are_no_figures(text, number, reason):
    assert (number, reason) in unread(text, "en")
    assert told(text, "en") == []


def test_a_picture_between_two_paragraphs():
    text = "Trade grows\nGuangdong's trade with ASEAN rose 4 percent in the first half.\nDongguan in Guangdong is a busy port on the Pearl River.\nThe figure represented 16 percent of the province's total."
    assert [fact(o) for o in extract(document(text, "en")).observations] == [
        f"trade ASEAN {H1} yoy 4 PCT",
        f"trade ASEAN {H1} share 16 PCT",
    ]
