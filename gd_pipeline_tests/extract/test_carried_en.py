"""What an English release carries on from figure to figure: area, mode of trade, goods; facts typed from reading."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact, told, unread

from gd_pipeline.extract.document import extract

H1 = "2024-01/2024-06"

CARRIED = {
    "flows that add up to the trade told before are of its firms, others of all": (
        "In the first half, the trade of state-owned firms was 30 billion yuan. Exports were 12 billion yuan (-2%) and imports were 18 billion yuan. The trade of private firms was 90 billion yuan. Exports were 70 billion yuan and imports 88 billion yuan.",
        [
            f"trade state {H1} level 3e+10 CNY",
            f"exports state {H1} level 1.2e+10 CNY",
            f"exports state {H1} yoy -2 PCT",
            f"imports state {H1} level 1.8e+10 CNY",
            f"trade private {H1} level 9e+10 CNY",
            f"exports {H1} level 7e+10 CNY",
            f"imports {H1} level 8.8e+10 CNY",
        ],
    ),
    "the same goods of other cities": (
        "In the first half, toy exports from Shantou rose 2 percent. In neighboring Jieyang, they reached 2 billion yuan. Those from Meizhou fell 5 percent.",
        [
            f"exports toys {H1} CN-440500 yoy 2 PCT",
            f"exports toys {H1} CN-445200 level 2e+09 CNY",
            f"exports toys {H1} CN-441400 yoy -5 PCT",
        ],
    ),
    "the new three, named with what they are": (
        'The "new three" - electric vehicles, lithium batteries and solar cells - became an engine of growth in the first half. Their combined exports rose 2 percent.',
        [f"exports new_three {H1} yoy 2 PCT"],
    ),
    "a mode behind its amount": (
        "In the first half, exports of lamps rose 5%. Lamps worth 3 billion yuan left the city under processing trade, down 2%.",
        [
            f"exports lamps_lighting {H1} yoy 5 PCT",
            f"exports lamps_lighting processing {H1} level 3e+09 CNY",
            f"exports lamps_lighting processing {H1} yoy -2 PCT",
        ],
    ),
    "the flows of the mode told before": (
        "In the first half, general trade was worth 30 billion yuan, up 3 percent; while its exports shrank 2 percent to 20 billion yuan, its imports rose 15 percent.",
        [
            f"trade general {H1} level 3e+10 CNY",
            f"trade general {H1} yoy 3 PCT",
            f"exports general {H1} yoy -2 PCT",
            f"exports general {H1} level 2e+10 CNY",
            f"imports general {H1} yoy 15 PCT",
        ],
    ),
    "a share of each flow of the nation": (
        "In the first half, the province made up 21 percent of the nation's imports and 24 percent of its exports.",
        [f"imports {H1} share 21 PCT", f"exports {H1} share 24 PCT"],
    ),
    "the total is the sum of the flows told before it": (
        "In the first half, the city's imports rose 7 percent and its exports 9 percent, and 61 percent of the total was contributed by private firms.",
        [f"imports {H1} yoy 7 PCT", f"exports {H1} yoy 9 PCT", f"trade private {H1} share 61 PCT"],
    ),
    "a month that another is higher than": (
        "In June 2024, exports were 30 billion yuan, 4% lower than those of May. Imports were 2% more than in May.",
        [
            "exports 2024-06/2024-06 level 3e+10 CNY",
            "exports 2024-06/2024-06 mom -4 PCT",
            "imports 2024-06/2024-06 mom 2 PCT",
        ],
    ),
    "the city that a sentence without figures is about": (
        "Guangdong's exports of lamps rose 5% in the first half. (3) Zhongshan follows. The city exported lamps worth 2 billion yuan.",
        [f"exports lamps_lighting {H1} yoy 5 PCT", f"exports lamps_lighting {H1} CN-442000 level 2e+09 CNY"],
    ),
    "the quarters by their number alone": (
        "In September, exports fell 2 percent, so that trade for the three quarters, at 6 trillion yuan, was only 1 percent higher than a year ago.",
        [
            "exports 2024-09/2024-09 yoy -2 PCT",
            "trade 2024-01/2024-09 level 6e+12 CNY",
            "trade 2024-01/2024-09 yoy 1 PCT",
        ],
    ),
    "a share that became smaller": (
        "In the first half, foreign-invested firms took up 40 percent of total trade, a share 2 percentage points smaller than last year's.",
        [f"trade foreign {H1} share 40 PCT", f"trade foreign {H1} pp -2 PP"],
    ),
    "a mode of trade is no part of another one": (
        "In the first half, cross-border e-commerce trade rose 20 percent, while the share of processing trade fell 2 percentage points to 31 percent and that of foreign firms reached 40 percent.",
        [
            f"ecommerce_trade {H1} yoy 20 PCT",
            f"trade processing {H1} pp -2 PP",
            f"trade processing {H1} share 31 PCT",
            f"trade foreign {H1} share 40 PCT",
        ],
    ),
    "what firms of the area invest in the countries told before": (
        "In the first half, Guangdong's trade with ASEAN rose 5 percent. Foshan companies' actual investment in the region, 3 billion dollars, rose 8 percent. Guangdong firms invested 2 billion dollars in those countries.",
        [
            f"trade ASEAN {H1} yoy 5 PCT",
            f"odi ASEAN {H1} CN-440600 level 3e+09 USD",
            f"odi ASEAN {H1} CN-440600 yoy 8 PCT",
            f"odi ASEAN {H1} level 2e+09 USD",
        ],
    ),
    "a part by its name behind an amount and a share": (
        "In the first half, foreign investment came to 4 billion dollars, of which 3 billion, or 75 percent, came from Hong Kong. Outbound investment came to 2 billion dollars, of which 500 million dollars (25 percent) went to ASEAN.",
        [
            f"fdi_used {H1} level 4e+09 USD",
            f"fdi_used HK {H1} level 3e+09 USD",
            f"fdi_used HK {H1} share 75 PCT",
            f"odi {H1} level 2e+09 USD",
            f"odi ASEAN {H1} level 5e+08 USD",
            f"odi ASEAN {H1} share 25 PCT",
        ],
    ),
    "a part that is named by its area": (
        "In the first half, the province's exports were 4 trillion yuan, of which 1 trillion yuan, or 25 percent, were from Shenzhen.",
        [
            f"exports {H1} level 4e+12 CNY",
            f"exports {H1} CN-440300 level 1e+12 CNY",
            f"exports {H1} CN-440300 share 25 PCT",
        ],
    ),
    "the part of an amount, of a time of its own": (
        "By the end of 2023, local firms had signed contracts for engineering projects in ASEAN worth 30 billion dollars, 5 billion dollars of which were signed in 2023.",
        [
            "contracting_new ASEAN ..2023-12 level 3e+10 USD",
            "contracting_new ASEAN 2023-01/2023-12 level 5e+09 USD",
        ],
    ),
    "a part of what was counted": (
        "At the end of 2023, 40,000 foreign talents worked in Guangdong, 9,000 of them in category B. In 2023, 4,500 new foreign-invested enterprises were set up, 2,500 of which from Macao.",
        [
            "foreign_talent ..2023-12 level 40000 PERSON",
            "foreign_talent category_b ..2023-12 level 9000 PERSON",
            "fdi_firms 2023-01/2023-12 level 4500 COUNT",
            "fdi_firms MO 2023-01/2023-12 level 2500 COUNT",
        ],
    ),
    "another indicator behind a growth": (
        "In the first half, imports and exports increased by 6 percent and foreign investment in actual use by 3 percent to 90 billion yuan.",
        [f"trade {H1} yoy 6 PCT", f"fdi_used {H1} yoy 3 PCT", f"fdi_used {H1} level 9e+10 CNY"],
    ),
    "whose exports they are": (
        "In the first half, exports rose 2 percent. State-owned shipyards, whose exports doubled to 3 billion yuan, led the field.",
        [f"exports {H1} yoy 2 PCT", f"exports state {H1} level 3e+09 CNY"],
    ),
    "an amount goes on about what the last one was of, read or not": (
        "In the first half, 20 parks were planned, so that cross-border e-commerce trade exceeds 1 trillion yuan a year. Last year it came to 800 billion yuan, up 9 percent.",
        [
            "ecommerce_trade 2023-01/2023-12 level 8e+11 CNY",
            "ecommerce_trade 2023-01/2023-12 yoy 9 PCT",
        ],
    ),
    "goods sold to a partner, and bought from it": (
        "In the first half, trade between Guangdong and Brazil was 90 billion yuan. The province sold goods worth 50 billion yuan to Brazil, 6 percent more than a year before, and bought 40 billion yuan worth from it, 1 percent less.",
        [
            f"trade BR {H1} level 9e+10 CNY",
            f"exports BR {H1} level 5e+10 CNY",
            f"exports BR {H1} yoy 6 PCT",
            f"imports BR {H1} level 4e+10 CNY",
            f"imports BR {H1} yoy -1 PCT",
        ],
    ),
    "a number of goods, then their value": (
        "In the first half, the province exported 4 million bicycles, 5 percent fewer than a year before, with a value of 3 billion yuan, up 2 percent.",
        [
            f"export_volume bicycles {H1} level 4e+06 PIECE",
            f"export_volume bicycles {H1} yoy -5 PCT",
            f"exports bicycles {H1} level 3e+09 CNY",
            f"exports bicycles {H1} yoy 2 PCT",
        ],
    ),
    "the nine cities are those of the Bay Area": (
        "In the first half, the nine cities' combined exports rose 8 percent to 3 trillion yuan.",
        [f"exports {H1} CN-GD/gba9 yoy 8 PCT", f"exports {H1} CN-GD/gba9 level 3e+12 CNY"],
    ),
    "an amount or its share": (
        "In the first half, foreign investment rose 4 percent. Macao contributed 5 billion yuan, or 7 percent; Japan's investment fell by 2 percent.",
        [
            f"fdi_used {H1} yoy 4 PCT",
            f"fdi_used MO {H1} level 5e+09 CNY",
            f"fdi_used MO {H1} share 7 PCT",
            f"fdi_used JP {H1} yoy -2 PCT",
        ],
    ),
    "what a share of the nation rose from": (
        "Guangdong's share of the national total rose to 21 percent in the first half from 19 percent a year earlier.",
        [f"trade {H1} share 21 PCT", "trade 2023-01/2023-06 share 19 PCT"],
    ),
    "traders by their records": (
        "In the first half, the number of foreign trade firms with import and export records reached 90,000, up 7 percent.",
        [f"trading_firms {H1} level 90000 COUNT", f"trading_firms {H1} yoy 7 PCT"],
    ),
    "a year without comma counts nothing, and a plan goes on": (
        "In 2023, exports grew 4 percent. In 2025 the city will aim for a growth of 2 percent in exports and keep foreign investment stable.",
        ["exports 2023-01/2023-12 yoy 4 PCT", "exports 2025-01/2025-12 target 2 PCT"],
    ),
    "the share that a zone has in its city": (
        "In the first half, Nansha's exports were 120 billion yuan, or 30 percent of the city's. Nansha's imports made up 25 percent of the city's total.",
        [
            f"exports {H1} CN-440115 level 1.2e+11 CNY",
            f"exports {H1} CN-440115 share 30 PCT",
            f"imports {H1} CN-440115 share 25 PCT",
        ],
    ),
    "exports by the way that they take": (
        "In the first half, the province's exports via e-commerce rose 30 percent to 90 billion yuan.",
        [f"ecommerce_exports {H1} yoy 30 PCT", f"ecommerce_exports {H1} level 9e+10 CNY"],
    ),
    "what a port handled, in containers and in tonnes": (
        "In the first half, exports rose 2 percent. The port handled 9 million TEUs, up 4 percent, and 80 million tonnes of cargo.",
        [
            f"exports {H1} yoy 2 PCT",
            f"other:container_throughput {H1} level 9e+06 TEU",
            f"other:container_throughput {H1} yoy 4 PCT",
            f"other:cargo_throughput {H1} level 8e+07 TONNE",
        ],
    ),
    "growths that are only managed": (
        "In the first half, exports to Japan rose 9 percent. Those to Vietnam managed only 1 percent.",
        [f"exports JP {H1} yoy 9 PCT", f"exports VN {H1} yoy 1 PCT"],
    ),
    "the bloc is the partner that a sentence without figures is about": (
        "In the first half, Guangdong's trade rose 5 percent. The European Union stayed the second-largest market. Exports to the bloc came to 40 billion yuan.",
        [f"trade {H1} yoy 5 PCT", f"exports EU {H1} level 4e+10 CNY"],
    ),
    "the country is the partner named before": (
        "In the first half, Guangdong's trade rose 5 percent; Vietnam was its fastest-growing partner, and trade with the country rose 8 percent.",
        [f"trade {H1} yoy 5 PCT", f"trade VN {H1} yoy 8 PCT"],
    ),
    "another area's is of the same partner": (
        "In the first half, Foshan's exports to Japan grew 5 percent, while Dongguan's rose 2 percent and those of Zhuhai fell 3 percent.",
        [
            f"exports JP {H1} CN-440600 yoy 5 PCT",
            f"exports JP {H1} CN-441900 yoy 2 PCT",
            f"exports JP {H1} CN-440400 yoy -3 PCT",
        ],
    ),
    "areas behind their figures are of the same partner": (
        "In the first half, trade with the EU was up 12 percent in Dongguan and up 4 percent in Foshan (to 70 billion yuan).",
        [
            f"trade EU {H1} CN-441900 yoy 12 PCT",
            f"trade EU {H1} CN-440600 yoy 4 PCT",
            f"trade EU {H1} CN-440600 level 7e+10 CNY",
        ],
    ),
    "the total is the area's, of the nation only a rate was told": (
        "In the first half, Guangdong's trade was 500 billion yuan, while the national average was a drop of 9 percent. Of the total, 300 billion yuan were exports and 200 billion yuan imports, falling by 5 percent and 11 percent respectively.",
        [
            f"trade {H1} level 5e+11 CNY",
            f"trade {H1} CN yoy -9 PCT",
            f"exports {H1} level 3e+11 CNY",
            f"imports {H1} level 2e+11 CNY",
            f"exports {H1} yoy -5 PCT",
            f"imports {H1} yoy -11 PCT",
        ],
    ),
    "since when something is so is not what is told of": (
        "Since the start of the Belt and Road Initiative in 2013, Foshan has opened wider. That year its trade was 300 billion yuan.",
        ["trade 2013-01/2013-12 CN-440600 level 3e+11 CNY"],
    ),
    "the former of two that the sentence names": (
        "In the first half, Jiangmen and Foshan did well, the former with trade of 90 billion yuan and the latter with 300 billion yuan, up 7 percent.",
        [
            f"trade {H1} CN-440700 level 9e+10 CNY",
            f"trade {H1} CN-440600 level 3e+11 CNY",
            f"trade {H1} CN-440600 yoy 7 PCT",
        ],
    ),
    "the low of another month": (
        "Guangdong's trade data for July 2024 are out. Exports rose 1.5 percent, picking up a little from June's low of 0.5 percent. Imports fell, but the drop, at -3.5 percent, was milder than the -7.5 percent of June.",
        [
            "exports 2024-07/2024-07 yoy 1.5 PCT",
            "exports 2024-06/2024-06 yoy 0.5 PCT",
            "imports 2024-07/2024-07 yoy -3.5 PCT",
            "imports 2024-06/2024-06 yoy -7.5 PCT",
        ],
    ),
    "a share between commas, of a whole that is no subject": (
        "In the first half, general trade rose 16 percent, and its share of the province's total imports and exports, 60 percent, was 2 percentage points higher.",
        [
            f"trade general {H1} yoy 16 PCT",
            f"trade general {H1} share 60 PCT",
            f"trade general {H1} pp 2 PP",
        ],
    ),
    "the second of what was named before": (
        "Trade grew 1 percent in the first quarter of 2024 and 5 percent in the second, with exports leading in the first half.",
        ["trade 2024-01/2024-03 yoy 1 PCT", "trade 2024-04/2024-06 yoy 5 PCT"],
    ),
    "such goods are those of the paragraph before": (
        "In the first half, Foshan exported lamps worth 8 billion yuan.\nOn the import side such products were the mainstay as well, with 30 percent of the city's total imports.",
        [
            f"exports lamps_lighting {H1} CN-440600 level 8e+09 CNY",
            f"imports lamps_lighting {H1} CN-440600 share 30 PCT",
        ],
    ),
    "the most in a region is no figure of the region": (
        "In 2023, Zhongshan set up 30 percent more foreign-funded firms than in 2022. The 800 new foreign firms of Foshan were the most in western Guangdong.",
        [
            "fdi_firms 2023-01/2023-12 CN-442000 yoy 30 PCT",
            "fdi_firms 2023-01/2023-12 CN-440600 level 800 COUNT",
        ],
    ),
    "what was counted from an opening on": (
        "Trade through the Hong Kong-Zhuhai-Macao Bridge had reached 500 billion yuan by June 2023, counted from the opening of the bridge in October 2018.",
        ["trade 2018-10/2023-06 CN-GD/hzmb level 5e+11 CNY"],
    ),
    "a fall that became smaller": (
        "In the first half, trade fell 7 percent. The drop was 2 percentage points smaller than in the first quarter.",
        [f"trade {H1} yoy -7 PCT", f"trade {H1} pp 2 PP"],
    ),
}


@pytest.mark.parametrize("text, facts", CARRIED.values(), ids=list(CARRIED))
def test_each_figure_is_of_what_was_told_before(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize(
    ("title", "fair"),
    [
        ("While Canton Fair is on, Guangdong's imports grow", False),
        ("Guangdong's exports grow ahead of Canton Fair", False),
        ("Canton Fair draws buyers of Guangdong's exports", True),
        ("Hotels are full as Canton Fair opens", True),
    ],
)
def test_a_title_on_a_trade_fair_leaves_its_figures_unread(title, fair):
    text = f"{title}\nGuangdong's imports rose 5 percent in the first half."
    found = [fact(o) for o in extract(document(text, "en")).observations]
    assert found == ([] if fair else [f"imports {H1} yoy 5 PCT"])


def test_the_place_of_a_fair_is_not_what_is_told_of():
    text = (
        "The host of a fair has good news\nGuests see a robot at the fair in Guangzhou. (Xinhua)\n"
        "The province's exports were 3 trillion yuan in the first half. Imports rose 5 percent."
    )
    found = [fact(o) for o in extract(document(text, "en")).observations]
    assert found == [f"exports {H1} level 3e+12 CNY", f"imports {H1} yoy 5 PCT"]


def test_a_distance_from_the_nation_is_no_part_of_it():
    text = "In the first half, trade grew 3 percentage points faster than that of the country and made up 40 percent of the national increase."
    assert f"trade {H1} contribution 40 PCT" in told(text, "en")
    assert unread(text, "en") == []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("In 2023, 4,500 new foreign-invested enterprises were set up, 300 of them with great hopes.", "300"),
        ("In 2023, exports through third-party warehouses rose 5%.", "5%"),
        (
            "In 2023, exports grew. Ten exporters in the city each have 3 billion yuan of trade.",
            "3 billion yuan",
        ),
        ("In 2023, exports grew. Ruitong shipped 40,000 lamps abroad.", "40,000"),
        ("In 2023, imports took 40% less time to clear than in 2017.", "40%"),
        ("People were issued 3,000 work permits in the past nine months.", ""),
    ],
)
def test_a_part_without_name_and_the_time_that_something_takes_stay_unread(text, left):
    found = unread(text, "en", published="2024-01-15")
    assert [number for number, _ in found] == ([left] if left else [])
    assert not any(
        " yoy " in f or " share " in f or "2023-01/2023-09" in f
        for f in told(text, "en", published="2024-01-15")
    )


def test_the_city_of_a_port_is_the_city_that_it_lies_in():
    text = "Shenzhen Port grows\nShenzhen Port handled 3 million TEUs in the first half. The city's exports rose 5 percent."
    found = [fact(o) for o in extract(document(text, "en")).observations]
    assert found[-1] == f"exports {H1} CN-440300 yoy 5 PCT"


def test_a_release_on_goods_goes_on_about_their_number():
    text = (
        "Guangdong's ship exports rise\nGuangdong's ship exports rose 9 percent to 4 billion yuan in the first half.\n"
        "The province exported 60,000 ships of all kinds, 3 percent fewer than a year before."
    )
    found = [fact(o) for o in extract(document(text, "en")).observations]
    assert found[-2:] == [
        f"export_volume ships {H1} level 60000 PIECE",
        f"export_volume ships {H1} yoy -3 PCT",
    ]
