"""English releases about one partner, one product or several places; facts typed from reading them."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact, told, unread

from gd_pipeline.extract.document import extract

Q3 = "2024-01/2024-09"
M9 = "2024-09/2024-09"

RELEASES = {
    "modes and firms of the partner that a release is about": (
        "Foshan's trade with Africa grows\nFoshan's trade with African countries was 6 billion yuan in the first three quarters.\nGeneral trade rose 5 percent to 4 billion yuan, accounting for 66.7 percent of total trade.\nPrivate firms were the main force, up 8 percent.",
        [
            f"trade AFRICA {Q3} CN-440600 level 6e+09 CNY",
            f"trade AFRICA general {Q3} CN-440600 yoy 5 PCT",
            f"trade AFRICA general {Q3} CN-440600 level 4e+09 CNY",
            f"trade AFRICA general {Q3} CN-440600 share 66.7 PCT",
            f"trade AFRICA private {Q3} CN-440600 yoy 8 PCT",
        ],
    ),
    "the flow of the product that a release is about": (
        "Furniture exports of Foshan grow\nFoshan exported 900 million yuan of furniture in September, up 19 percent.\nGeneral trade, which grew 14 percent to 800 million yuan, remained the largest part of foreign trade.\nPrivate firms' exports took 48 percent of the total. The export value also rose 40 percent.",
        [
            f"exports furniture {M9} CN-440600 level 9e+08 CNY",
            f"exports furniture {M9} CN-440600 yoy 19 PCT",
            f"exports furniture general {M9} CN-440600 yoy 14 PCT",
            f"exports furniture general {M9} CN-440600 level 8e+08 CNY",
            f"exports furniture private {M9} CN-440600 share 48 PCT",
            f"exports furniture private {M9} CN-440600 yoy 40 PCT",
        ],
    ),
    "the two partners of the sentence before": (
        "Foshan's exports\nFoshan's exports rose 3 percent in September.\nThailand and Latin American markets grew fast. The former recorded an export value of 37 million yuan, up 80 percent, while the latter registered one of 32 million yuan.",
        [
            f"exports {M9} CN-440600 yoy 3 PCT",
            f"exports TH {M9} CN-440600 level 3.7e+07 CNY",
            f"exports TH {M9} CN-440600 yoy 80 PCT",
            f"exports LATAM {M9} CN-440600 level 3.2e+07 CNY",
        ],
    ),
    "goods that share a figure": (
        "Exports of Jiangmen\nFrom January to September, Jiangmen exported motorcycles and bicycles worth 9.8 billion yuan, up 12.3 percent.",
        [
            f"exports motorcycles_bicycles {Q3} CN-440700 level 9.8e+09 CNY",
            f"exports motorcycles_bicycles {Q3} CN-440700 yoy 12.3 PCT",
        ],
    ),
    "the share of the partners told before": (
        "Trade of Foshan\nFrom January to September, Foshan's trade with Iran, ASEAN and Saudi Arabia was 21 billion yuan, 12 billion yuan and 8 billion yuan, respectively. Trade with these three areas made up 65.6 percent of the total.",
        [
            f"trade IR {Q3} CN-440600 level 2.1e+10 CNY",
            f"trade ASEAN {Q3} CN-440600 level 1.2e+10 CNY",
            f"trade SA {Q3} CN-440600 level 8e+09 CNY",
            f"trade iran_asean_saudi_arabia {Q3} CN-440600 share 65.6 PCT",
        ],
    ),
    "a flow behind a part of the other": (
        "Cooperation with Africa\nFoshan's trade with African countries reached US$4 billion in 2023. Exports were US$3 billion, up 9 percent, of which exports to South Africa were US$1 billion. Imports fell 3 percent.",
        [
            "trade AFRICA 2023-01/2023-12 CN-440600 level 4e+09 USD",
            "exports AFRICA 2023-01/2023-12 CN-440600 level 3e+09 USD",
            "exports AFRICA 2023-01/2023-12 CN-440600 yoy 9 PCT",
            "exports ZA 2023-01/2023-12 CN-440600 level 1e+09 USD",
            "imports AFRICA 2023-01/2023-12 CN-440600 yoy -3 PCT",
        ],
    ),
    "goods for the market of the sentence before": (
        "Foshan's trade with Africa\nFoshan's trade with African countries rose 3 percent in September.\nFurniture was popular in African markets. Foshan exported a total of 170 million yuan in furniture during the month.",
        [
            f"trade AFRICA {M9} CN-440600 yoy 3 PCT",
            f"exports AFRICA furniture {M9} CN-440600 level 1.7e+08 CNY",
        ],
    ),
    "a flow behind what led the other": (
        "Trade of Zhanjiang\nIn September, exports of Zhanjiang grew 12 percent, led by a 30 percent jump in sales of shrimps and followed by imports, which rose 4 percent.",
        [f"exports {M9} CN-440800 yoy 12 PCT", f"imports {M9} CN-440800 yoy 4 PCT"],
    ),
    "the partner that is the subject of the sentence before": (
        "Trade of Foshan\nIn September, Foshan's trade rose 2 percent.\nBelt and Road countries made up for falling trade with the US. They came in at 28 billion yuan, up 5.7 percent.",
        [
            f"trade {M9} CN-440600 yoy 2 PCT",
            f"trade BRI {M9} CN-440600 level 2.8e+10 CNY",
            f"trade BRI {M9} CN-440600 yoy 5.7 PCT",
        ],
    ),
    "what all the new firms are worth under a headline on investment": (
        "FDI of Foshan rises\nIn Foshan, 820 new foreign direct investment enterprises were established in September, worth RMB8.7 billion, up 5.9% YoY.",
        [
            f"fdi_firms {M9} CN-440600 level 820 COUNT",
            f"fdi_used {M9} CN-440600 level 8.7e+09 CNY",
            f"fdi_used {M9} CN-440600 yoy 5.9 PCT",
        ],
    ),
    "the goods of a list told together, and a place's share of them": (
        "Trade of the province\nIn September, Guangdong's exports rose 2 percent.\nExports of lithium batteries, electric vehicles and solar cells changed the trade of the province. The total export of these products reached 40 billion yuan. Among them, that of Foshan was 8 billion yuan.",
        [
            f"exports {M9} yoy 2 PCT",
            f"exports new_three {M9} level 4e+10 CNY",
            f"exports new_three {M9} CN-440600 level 8e+09 CNY",
        ],
    ),
    "a growth whose sentence names only the time": (
        "Trade with Macao\nTrade between Macao and Guangdong was 15 billion yuan in the first nine months of 2024. Compared with the same period in 2023, this year was up by 25 percent.",
        [f"trade MO {Q3} level 1.5e+10 CNY", f"trade MO {Q3} yoy 25 PCT"],
    ),
    "the trade of the province behind a zone's capital": (
        "Hengqin in 2023\nIn 2023, Hengqin used US$2 billion of foreign investment, contributing 6.5% of the province's foreign trade. The volume of imports and exports reached 300 billion yuan, up 4%.",
        [
            "fdi_used 2023-01/2023-12 CN-GD/hengqin level 2e+09 USD",
            "trade 2023-01/2023-12 CN-GD/hengqin share 6.5 PCT",
            "trade 2023-01/2023-12 CN-GD/hengqin level 3e+11 CNY",
            "trade 2023-01/2023-12 CN-GD/hengqin yoy 4 PCT",
        ],
    ),
    "a newspaper's name above the news": (
        "China Daily Overseas Edition\nThe coastal city of Foshan in Guangdong province kept attracting foreign investment this year.\nIn the first nine months of 2024, the city's actual use of foreign capital climbed 3 percent.",
        [f"fdi_used {Q3} CN-440600 yoy 3 PCT"],
    ),
    "figures of two earlier years": (
        "Capital\nFoshan used US$2 billion of foreign capital in 2023, compared with US$1 billion in 2010 and US$500 million in 2000.",
        [
            "fdi_used 2023-01/2023-12 CN-440600 level 2e+09 USD",
            "fdi_used 2010-01/2010-12 CN-440600 level 1e+09 USD",
            "fdi_used 2000-01/2000-12 CN-440600 level 5e+08 USD",
        ],
    ),
    "what had been used by a year": (
        "Hengqin\nBy 2022, Hengqin had used 5 billion dollars of foreign capital.",
        ["fdi_used ..2022-12 CN-GD/hengqin level 5e+09 USD"],
    ),
    "growths on the year and on the month": (
        "September\nIn September, Foshan's exports were 60 billion yuan, up 3 percent year on year and 5 percent month on month.",
        [
            f"exports {M9} CN-440600 level 6e+10 CNY",
            f"exports {M9} CN-440600 yoy 3 PCT",
            f"exports {M9} CN-440600 mom 5 PCT",
        ],
    ),
    "shares behind semicolons without a verb": (
        "Modes\nIn 2023, Foshan's general trade accounted for 60 percent of its trade; processing trade, 20 percent.",
        [
            "trade general 2023-01/2023-12 CN-440600 share 60 PCT",
            "trade processing 2023-01/2023-12 CN-440600 share 20 PCT",
        ],
    ),
    "goods shipped through a port": (
        "Trade of Zhuhai\nIn 2023, building materials exported via the Jiuzhou Port were worth 800 million yuan.",
        ["exports building_materials 2023-01/2023-12 CN-GD/jiuzhou_port level 8e+08 CNY"],
    ),
    "parts told behind semicolons": (
        "Toys\nIn 2023, Shantou's export of toys reached 3 billion yuan. Therein, the export to Hong Kong reached 1 billion yuan, up 1.8 times, accounting for 33.3%; export to USA 600 million yuan, up 45%; export to EU 350 million yuan.",
        [
            "exports toys 2023-01/2023-12 CN-440500 level 3e+09 CNY",
            "exports HK toys 2023-01/2023-12 CN-440500 level 1e+09 CNY",
            "exports HK toys 2023-01/2023-12 CN-440500 yoy 180 PCT",
            "exports HK toys 2023-01/2023-12 CN-440500 share 33.3 PCT",
            "exports US toys 2023-01/2023-12 CN-440500 level 6e+08 CNY",
            "exports US toys 2023-01/2023-12 CN-440500 yoy 45 PCT",
            "exports EU toys 2023-01/2023-12 CN-440500 level 3.5e+08 CNY",
        ],
    ),
    "growths behind semicolons without a verb": (
        "Food\nIn 2023, Foshan's imports of fresh fruits rose 9.5%; meat by 40%; and aquatic products by 8%.",
        [
            "imports fruits 2023-01/2023-12 CN-440600 yoy 9.5 PCT",
            "imports meat 2023-01/2023-12 CN-440600 yoy 40 PCT",
            "imports aquatic_products 2023-01/2023-12 CN-440600 yoy 8 PCT",
        ],
    ),
    "years of a review": (
        "Twenty years\nFoshan's imports and exports set records in 2004 and 2011, surpassing 100 billion yuan and 200 billion yuan, respectively. The city's new port was opened in 2013. Its exports reached 210 billion yuan that year.",
        [
            "trade 2004-01/2004-12 CN-440600 level 1e+11 CNY",
            "trade 2011-01/2011-12 CN-440600 level 2e+11 CNY",
            "exports 2013-01/2013-12 CN-440600 level 2.1e+11 CNY",
        ],
    ),
    "the year of a month told before": (
        "Foshan\nIn January 2023, growth of Foshan's trade came to a halt. The imports and exports of the year reached 500 billion yuan, up 2 percent.",
        [
            "trade 2023-01/2023-12 CN-440600 level 5e+11 CNY",
            "trade 2023-01/2023-12 CN-440600 yoy 2 PCT",
        ],
    ),
    "trade over years": (
        "Silk Road\nFoshan's trade with Belt and Road countries was 40 billion U.S. dollars from 2013 to the first half of this year.",
        ["trade BRI 2013-01/2024-06 CN-440600 level 4e+10 USD"],
    ),
    "trade since an opening": (
        "A bridge\nSince the opening of the HZMB in October 2018, imports and exports via the HZMB's Zhuhai Port have amounted to 900 billion yuan as of August this year.",
        ["trade 2018-10/2024-08 CN-GD/hzmb level 9e+11 CNY"],
    ),
    "a growth on the year in a span of months": (
        "Trade with ASEAN\nGuangdong's trade with ASEAN had year-on-year growth of 10.7 percent from January to September.",
        [f"trade ASEAN {Q3} yoy 10.7 PCT"],
    ),
    "goals of several years": (
        "Plans\nInvestment from the EU is set to increase, accounting for 16 percent of total foreign investment by the end of 2024, 18 percent by 2025 and more than 20 percent by 2026.",
        [
            "fdi_used EU ..2024-12 target 16 PCT",
            "fdi_used EU ..2025-12 target 18 PCT",
            "fdi_used EU ..2026-12 target 20 PCT",
        ],
    ),
    "taxes that moved between two years": (
        "Foshan in 2023\nIn 2023, Foshan's trade was 300 billion yuan. Tax revenue went up from 50 billion yuan in 2015 to 80 billion yuan in 2023, averaging a 6% growth rate.",
        ["trade 2023-01/2023-12 CN-440600 level 3e+11 CNY"],
    ),
}

PLACES = {
    "towns with a figure each": (
        "From January to September, the towns of Dongguan with the highest imports and exports were Houjie with US$5.4 billion, Liaobu with US$3.8billion, Qingxi with US$3.1billion and Chang'an with US$2.8billion.",
        [
            f"trade {Q3} CN-441900/houjie level 5.4e+09 USD",
            f"trade {Q3} CN-441900/liaobu level 3.8e+09 USD",
            f"trade {Q3} CN-441900/qingxi level 3.1e+09 USD",
            f"trade {Q3} CN-441900/changan level 2.8e+09 USD",
        ],
    ),
    "the port of the bridge": (
        "The import and export value of goods through the Hong Kong-Zhuhai-Macao Bridge's Zhuhai port hit 900 billion yuan in the first three quarters. The total trade volume from its opening in October 2018 to September 2024 reached 950 billion yuan.",
        [
            f"trade {Q3} CN-GD/hzmb level 9e+11 CNY",
            "trade 2018-10/2024-09 CN-GD/hzmb level 9.5e+11 CNY",
        ],
    ),
    "the port of the bridge by its short name": (
        "From January to September, imports and exports via the HZMB's Zhuhai Port were 31 billion yuan.",
        [f"trade {Q3} CN-GD/hzmb level 3.1e+10 CNY"],
    ),
    "a bonded zone by its name": (
        "From January to September, the import and export volume handled by Huangpu Comprehensive Bonded Zone was 4.7 billion yuan. Foshan's exports rose 1 percent.",
        [
            f"trade {Q3} CN-GD/huangpu_comprehensive_bonded_zone level 4.7e+09 CNY",
            f"exports {Q3} CN-440600 yoy 1 PCT",
        ],
    ),
    "the zones told before": (
        "From January to September, Guangdong's pilot free trade zones used 18 billion dollars of foreign investment. The free trade zones also reached a trade volume of 90 billion yuan.",
        [f"fdi_used {Q3} CN-GD/ftz level 1.8e+10 USD", f"trade {Q3} CN-GD/ftz level 9e+10 CNY"],
    ),
    "the amount of a place that is surpassed": (
        "From January to September, Shenzhen's trade hit 3.3 trillion yuan, up 20 percent and surpassing Shanghai's 3.2 trillion yuan. Exports rose 2 percent.",
        [
            f"trade {Q3} CN-440300 level 3.3e+12 CNY",
            f"trade {Q3} CN-440300 yoy 20 PCT",
            f"trade {Q3} CN-SH level 3.2e+12 CNY",
            f"exports {Q3} CN-440300 yoy 2 PCT",
        ],
    ),
    "a part of the province": (
        "From January to September, trade of the eastern Guangdong region fell 3 percent, and that of West Guangdong rose 2 percent.",
        [f"trade {Q3} CN-GD/east_guangdong yoy -3 PCT", f"trade {Q3} CN-GD/west_guangdong yoy 2 PCT"],
    ),
}


@pytest.mark.parametrize("text, facts", RELEASES.values(), ids=list(RELEASES))
def test_what_a_release_is_about(text, facts):
    assert [fact(o) for o in extract(document(text, "en")).observations] == facts


@pytest.mark.parametrize(
    ("end", "facts"),
    [
        ("Exports were 185.24 billion yua", [f"exports {Q3} level 1.8524e+11 CNY"]),
        ("Exports rose by 13 perce", [f"exports {Q3} yoy 13 PCT"]),
        (
            "Exports were 8.3 billion yuan ($1.2 bil",
            [f"exports {Q3} level 8.3e+09 CNY", f"exports {Q3} level 1.2e+09 USD"],
        ),
    ],
)
def test_a_text_that_was_cut_off(end, facts):
    assert told(f"In the first nine months, trade rose 2 percent. {end}", "en")[1:] == facts


def test_blanks_that_were_lost_before_figures():
    text = "In the first nine months, trade reached17.5 billion yuan, up12.3% year on year. PM2.5 and A4 are no figures."
    assert told(text, "en") == [f"trade {Q3} level 1.75e+10 CNY", f"trade {Q3} yoy 12.3 PCT"]


@pytest.mark.parametrize("text, facts", PLACES.values(), ids=list(PLACES))
def test_the_place_of_a_figure(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        (
            "It took two years for the port to gather the first 100 billion yuan of trade.",
            "100 billion yuan",
            "many_years",
        ),
        (
            "In 2023, Kenya, Nigeria and Egypt were partners of Foshan, accounting for a combined 51 percent of trade with Africa.",
            "51 percent",
            "ambiguous",
        ),
        (
            "In 2023, exports to Kenya rose 12 percent, to Egypt 11 percent and to Ghana 25 percent, which accounts for 63 percent of the total.",
            "63 percent",
            "ambiguous",
        ),
        (
            "In 2023, trade through the port exceeded 80 billion yuan since the opening of the bridge.",
            "80 billion yuan",
            "many_years",
        ),
        (
            "In 2023, Foshan's e-commerce trade grew 3 percent, and 30 billion yuan was inked at its annual conference.",
            "30 billion yuan",
            "not_relevant",
        ),
        (
            "From 2018 to 2023, Foshan's exports grew by an average of 5 percent a year to 400 billion yuan.",
            "400 billion yuan",
            "many_years",
        ),
        (
            "The number of border trips exceeded 2 million in 2023. That's a 9 percent increase.",
            "9 percent",
            "no_indicator",
        ),
    ],
)
def test_what_stays_unread(text, number, reason):
    assert (number, reason) in unread(text, "en")


@pytest.mark.parametrize("headline", ["A good month for Foshan", "Foshan sells 6.2% more"])
def test_a_headline_that_names_another_city_opens_its_story(headline):
    text = (
        "Shunde's trade keeps growing\nShunde, a district of Foshan, had a trade of 59 billion yuan in May.\n"
        f"{headline}\nIn May, exports from Foshan rose 6.2 percent to 101 billion yuan, more than was expected.\n"
        "Imports grew 5.4 percent, those of chips among them."
    )
    told = extract(document(text, "en", "2019-06-05")).observations
    assert [(o.indicator, o.ref_area, o.value) for o in told] == [
        ("trade", "CN-440606", 5.9e10),
        ("exports", "CN-440600", 6.2),
        ("exports", "CN-440600", 1.01e11),
        ("imports", "CN-440600", 5.4),
    ]


def test_a_line_that_names_a_place_without_its_story_sets_no_area():
    text = (
        "Guangdong's trade grows\nIn May, trade of Guangdong rose 6 percent.\nA street of Foshan in May\n"
        "Exports grew 5.4 percent to 400 billion yuan, those of chips and of machines among them."
    )
    told = extract(document(text, "en", "2019-06-05")).observations
    assert [(o.indicator, o.ref_area) for o in told] == [("trade", "CN-GD"), *[("exports", "CN-GD")] * 2]


def test_the_name_of_a_paper_opens_no_story():
    text = (
        "Guangdong's trade grows\nShenzhen Daily\nTrade of Guangdong rose 6 percent in May, that of Shenzhen too.\n"
        "The province's trade with the United States fell 5.4 percent."
    )
    told = extract(document(text, "en", "2019-06-05")).observations
    assert {o.ref_area for o in told} == {"CN-GD"}
