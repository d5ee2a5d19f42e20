"""English lists of names, parts of what was told before, and distances; facts typed from reading the sentences."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told, unread

H1 = "2024-01/2024-06"
Y = "2023-01/2023-12"

PARTS = {
    "of all that was sold or bought abroad": (
        "In the first half, cross-border e-commerce exports were 3 billion yuan, or 20 percent of everything that the city shipped overseas. Its e-commerce imports were 1 billion yuan, 9 percent of all goods bought abroad.",
        [
            f"ecommerce_exports {H1} level 3e+09 CNY",
            f"ecommerce_exports {H1} share 20 PCT",
            f"ecommerce_imports {H1} level 1e+09 CNY",
            f"ecommerce_imports {H1} share 9 PCT",
        ],
    ),
    "shares behind a share and its growth": (
        "In the first half, trade was 900 billion yuan. Of that, private firms took 60 percent, or 540 billion yuan, growing 4 percent, foreign firms 30 percent and state-owned firms 9 percent.",
        [
            f"trade {H1} level 9e+11 CNY",
            f"trade private {H1} share 60 PCT",
            f"trade private {H1} level 5.4e+11 CNY",
            f"trade private {H1} yoy 4 PCT",
            f"trade foreign {H1} share 30 PCT",
            f"trade state {H1} share 9 PCT",
        ],
    ),
    "growths behind a share in passing": (
        "In the first half, trade of private firms, which made up 60 percent of the total, rose 4 percent, that of foreign firms 3 percent and that of state-owned firms 2 percent.",
        [
            f"trade private {H1} share 60 PCT",
            f"trade private {H1} yoy 4 PCT",
            f"trade foreign {H1} yoy 3 PCT",
            f"trade state {H1} yoy 2 PCT",
        ],
    ),
    "the size of a movement behind how fast it was": (
        "In the first half, exports of toys rose even faster, at 14 percent, to 3 billion yuan. Imports fell most sharply, at 4 percent.",
        [f"exports toys {H1} yoy 14 PCT", f"exports toys {H1} level 3e+09 CNY", f"imports {H1} yoy -4 PCT"],
    ),
    "goods by their adjective": (
        "In the first half, the province's agricultural exports rose 5 percent. Mechanical and electrical imports fell 3 percent and electromechanical exports gained 2 percent. Textile exports were 3 billion yuan.",
        [
            f"exports agricultural {H1} yoy 5 PCT",
            f"imports mechanical_electrical {H1} yoy -3 PCT",
            f"exports mechanical_electrical {H1} yoy 2 PCT",
            f"exports textiles {H1} level 3e+09 CNY",
        ],
    ),
    "the bloc that partners are in": (
        "India, Japan and Brazil were Foshan's three largest trading partners among BRICS and beyond, with trade of 3 billion yuan, 2 billion yuan and 1 billion yuan respectively, in 2023. Exports to Vietnam and to markets in Africa rose 3 percent and 4 percent.",
        [
            f"trade IN {Y} CN-440600 level 3e+09 CNY",
            f"trade JP {Y} CN-440600 level 2e+09 CNY",
            f"trade BR {Y} CN-440600 level 1e+09 CNY",
            f"exports VN {Y} CN-440600 yoy 3 PCT",
            f"exports AFRICA {Y} CN-440600 yoy 4 PCT",
        ],
    ),
    "growths of those told before": (
        "Hong Kong, ASEAN and the EU were Foshan's top partners in 2023, with a trade of 3 billion yuan, 2 billion yuan and 1 billion yuan, respectively. Growth was 3.1%, 4.1% and 2.7%, respectively.",
        [
            f"trade HK {Y} CN-440600 level 3e+09 CNY",
            f"trade ASEAN {Y} CN-440600 level 2e+09 CNY",
            f"trade EU {Y} CN-440600 level 1e+09 CNY",
            f"trade HK {Y} CN-440600 yoy 3.1 PCT",
            f"trade ASEAN {Y} CN-440600 yoy 4.1 PCT",
            f"trade EU {Y} CN-440600 yoy 2.7 PCT",
        ],
    ),
    "which, behind what has a share, and such goods": (
        "In 2023, over half, or 54.9 percent, of the exports were electromechanical products, which rose by 9 percent. On the side of imports, such products had a share of 80 percent.",
        [
            f"exports mechanical_electrical {Y} share 54.9 PCT",
            f"exports mechanical_electrical {Y} yoy 9 PCT",
            f"imports mechanical_electrical {Y} share 80 PCT",
        ],
    ),
    "those by another kind of trade": (
        "Market procurement exports were 15 billion yuan in 2023, while those via cross-border e-commerce reached 6 billion yuan.",
        [
            f"market_procurement_exports {Y} level 1.5e+10 CNY",
            f"ecommerce_exports {Y} level 6e+09 CNY",
        ],
    ),
    "the parts of a zone, and of the one told last": (
        "In 2023, the areas of the free trade zone, Qianhai and Hengqin, used foreign capital of US$5 billion and US$1 billion respectively. By June 2023, Nansha had drawn many firms. The district used US$2 billion of foreign capital in the first half.",
        [
            f"fdi_used {Y} CN-GD/qianhai level 5e+09 USD",
            f"fdi_used {Y} CN-GD/hengqin level 1e+09 USD",
            "fdi_used 2023-01/2023-06 CN-440115 level 2e+09 USD",
        ],
    ),
    "an amount, or its share, or its growth": (
        "In 2023, general trade was 50 billion yuan, or 57 percent, and processing trade 9 billion yuan ($1 billion), or nearly 20 percent. Imports were 2 billion yuan, or 4 percent below those of 2022.",
        [
            f"trade general {Y} level 5e+10 CNY",
            f"trade general {Y} share 57 PCT",
            f"trade processing {Y} level 9e+09 CNY",
            f"trade processing {Y} level 1e+09 USD",
            f"trade processing {Y} share 20 PCT",
            f"imports {Y} level 2e+09 CNY",
            f"imports {Y} yoy -4 PCT",
        ],
    ),
    "the share of a part of the city in the city's": (
        "Huizhou's trade was 90 billion yuan in 2023. In Huiyang, trade reached 30 billion yuan, a third or 33 percent of the city's.",
        [
            f"trade {Y} CN-441300 level 9e+10 CNY",
            f"trade {Y} CN-441303 level 3e+10 CNY",
            f"trade {Y} CN-441303 share 33 PCT",
        ],
    ),
    "what was sold abroad and bought there": (
        "What Foshan sold overseas was worth 9 billion yuan in 2023; what it bought there, 2 billion yuan. Exports went down by 12 percent.",
        [
            f"exports {Y} CN-440600 level 9e+09 CNY",
            f"imports {Y} CN-440600 level 2e+09 CNY",
            f"exports {Y} CN-440600 yoy -12 PCT",
        ],
    ),
    "trade by its direction": (
        "In 2023, inbound trade of Foshan rose 3 percent, and outbound trade 2 percent.",
        [f"imports {Y} CN-440600 yoy 3 PCT", f"exports {Y} CN-440600 yoy 2 PCT"],
    ),
    "the new three with their names": (
        'In 2023, exports of the "new three" (EVs, lithium batteries and solar cells) rose 4 percent. Trade with India fell from 9 billion yuan to 8 billion yuan.',
        [f"exports new_three {Y} yoy 4 PCT", f"trade IN {Y} level 8e+09 CNY"],
    ),
    "a share that is formed": (
        "In 2023, exports of agricultural products were 3 billion yuan. Such products led in imports, too, of which they formed 40 percent.",
        [f"exports agricultural {Y} level 3e+09 CNY", f"imports agricultural {Y} share 40 PCT"],
    ),
    "within this": (
        "Processing trade imports and exports of Zhuhai reached 5 billion dollars in 2023. Within this, exports stood at 3 billion dollars, up 2 percent; imports 2 billion dollars. General trade came to 9 billion dollars.",
        [
            f"trade processing {Y} CN-440400 level 5e+09 USD",
            f"exports processing {Y} CN-440400 level 3e+09 USD",
            f"exports processing {Y} CN-440400 yoy 2 PCT",
            f"imports processing {Y} CN-440400 level 2e+09 USD",
            f"trade general {Y} CN-440400 level 9e+09 USD",
        ],
    ),
    "in the sector": (
        "In 2023, import and export under Guangdong's processing trade fell 4 percent. Export in the sector shrank 0.7 percent while its import edged up 0.2 percent.",
        [
            f"trade processing {Y} yoy -4 PCT",
            f"exports processing {Y} yoy -0.7 PCT",
            f"imports processing {Y} yoy 0.2 PCT",
        ],
    ),
    "these, of what was told last": (
        "Trade of foreign-funded companies rose 3 percent in 2023. These held 44 percent of all Guangdong's foreign trade.",
        [f"trade foreign {Y} yoy 3 PCT", f"trade foreign {Y} share 44 PCT"],
    ),
    "sold abroad and bought there": (
        "In the first half, the city sold goods worth 1.2 trillion yuan abroad while buying 800 billion yuan in goods from other countries. These figures posted a rise of 3 percent and 2 percent respectively.",
        [
            f"exports {H1} level 1.2e+12 CNY",
            f"imports {H1} level 8e+11 CNY",
            f"exports {H1} yoy 3 PCT",
            f"imports {H1} yoy 2 PCT",
        ],
    ),
    "bought abroad, the buyer named": (
        "In the first half, Guangdong bought goods worth 900 billion yuan from abroad, up 3 percent.",
        [f"imports {H1} level 9e+11 CNY", f"imports {H1} yoy 3 PCT"],
    ),
    "shipped out and brought in": (
        "In the first half, Shenzhen shipped 1.4 trillion yuan of goods out of the country, 34 percent up on the year, and brought in goods worth 800 billion yuan, 2 percent fewer.",
        [
            f"exports {H1} CN-440300 level 1.4e+12 CNY",
            f"exports {H1} CN-440300 yoy 34 PCT",
            f"imports {H1} CN-440300 level 8e+11 CNY",
            f"imports {H1} CN-440300 yoy -2 PCT",
        ],
    ),
    "such goods, of another city": (
        "Imports of consumer goods in Guangdong rose 14 percent in the first half. Shenzhen accounted for 52 percent of the province's imports of such goods, Guangzhou for 31 percent.",
        [
            f"imports consumer_goods {H1} yoy 14 PCT",
            f"imports consumer_goods {H1} CN-440300 share 52 PCT",
            f"imports consumer_goods {H1} CN-440100 share 31 PCT",
        ],
    ),
    "the same goods of another city": (
        "In the first half, exports of furniture rose 5 percent in Foshan and 6 percent in Zhuhai, while Huizhou saw 3 percent growth in exports.",
        [
            f"exports furniture {H1} CN-440600 yoy 5 PCT",
            f"exports furniture {H1} CN-440400 yoy 6 PCT",
            f"exports {H1} CN-441300 yoy 3 PCT",
        ],
    ),
    "growths of larger areas, for comparison": (
        "In the first half, trade grew 14.8 percent in Shenzhen, against 10.3 percent for Guangdong and 5.2 percent for the country.",
        [f"trade {H1} CN-440300 yoy 14.8 PCT", f"trade {H1} yoy 10.3 PCT", f"trade {H1} CN yoy 5.2 PCT"],
    ),
    "distances in percent from a larger area": (
        "In the first half, exports of Foshan rose 6 percent, 2.1 percent quicker than export grew nationwide. Imports rose 9 percent, 1.5 percent above the growth pace of the nation's imports. Trade gained 4.2 percent, 0.7% ahead of the province as a whole.",
        [
            f"exports {H1} CN-440600 yoy 6 PCT",
            f"exports {H1} CN-440600 pp 2.1 PP",
            f"imports {H1} CN-440600 yoy 9 PCT",
            f"imports {H1} CN-440600 pp 1.5 PP",
            f"trade {H1} CN-440600 yoy 4.2 PCT",
            f"trade {H1} CN-440600 pp 0.7 PP",
        ],
    ),
    "both flows combined": (
        "Imports and exports of Zhuhai shrank to a combined US$30 billion in 2023, a 9 percent fall from 2022.",
        [f"trade {Y} CN-440400 level 3e+10 USD", f"trade {Y} CN-440400 yoy -9 PCT"],
    ),
    "a list behind its figure": (
        "In the first half, Zhuhai saw an average fall of 30 percent in its imports from Vietnam, Thailand and Japan, its largest suppliers. Exports to India rose 4 percent.",
        [
            f"imports vietnam_thailand_japan {H1} CN-440400 yoy -30 PCT",
            f"exports IN {H1} CN-440400 yoy 4 PCT",
        ],
    ),
    "the figures of a list behind its amounts": (
        "In the first half, the province brought in 5 billion yuan, 4 billion yuan and 3 billion yuan of imported metal ores, coal and crude oil, with gains of 17 percent, 72 percent and 21 percent respectively.",
        [
            f"imports metal_ores {H1} level 5e+09 CNY",
            f"imports coal {H1} level 4e+09 CNY",
            f"imports crude_oil {H1} level 3e+09 CNY",
            f"imports metal_ores {H1} yoy 17 PCT",
            f"imports coal {H1} yoy 72 PCT",
            f"imports crude_oil {H1} yoy 21 PCT",
        ],
    ),
    "no list: another has the next figure": (
        "In the first half, sales abroad rose. Exports gained 8 percent to the US, the EU bought 3 percent more and imports from Japan fell 2 percent.",
        [f"exports US {H1} yoy 8 PCT", f"exports EU {H1} yoy 3 PCT", f"imports JP {H1} yoy -2 PCT"],
    ),
    "the whole of a share": (
        "Foshan supplied 6 percent of the foreign trade of Guangdong last year, which came to 8.3 trillion yuan in all. Private enterprises put 5 trillion yuan, or 61 percent, into the foreign trade of the province.",
        [
            f"trade {Y} CN-440600 share 6 PCT",
            f"trade {Y} level 8.3e+12 CNY",
            f"trade private {Y} level 5e+12 CNY",
            f"trade private {Y} share 61 PCT",
        ],
    ),
    "parts of goods, one after the other": (
        "Shantou exported 30 billion yuan worth of toys in 2023, of which 9 billion yuan worth went to the EU and 7 billion yuan to the US. Exports to India were 5 billion yuan.",
        [
            f"exports toys {Y} CN-440500 level 3e+10 CNY",
            f"exports EU toys {Y} CN-440500 level 9e+09 CNY",
            f"exports US toys {Y} CN-440500 level 7e+09 CNY",
            f"exports IN {Y} CN-440500 level 5e+09 CNY",
        ],
    ),
    "firms by their adjective": (
        "In the first half, private, foreign-invested and state-owned enterprises saw trade rise 3, 4 and 5 percent respectively. Private enterprises made up 63 percent, foreign-invested ones 31 percent and state-owned ones 6 percent of Guangdong's foreign trade.",
        [
            f"trade private {H1} yoy 3 PCT",
            f"trade foreign {H1} yoy 4 PCT",
            f"trade state {H1} yoy 5 PCT",
            f"trade private {H1} share 63 PCT",
            f"trade foreign {H1} share 31 PCT",
            f"trade state {H1} share 6 PCT",
        ],
    ),
    "a share of a larger area told before it": (
        "In 2023, Foshan's exports hit 200 billion yuan. The city's share of the province's exports rose to 7.4 percent. Guangdong's share in the nation's foreign trade was 20.1 percent.",
        [
            f"exports {Y} CN-440600 level 2e+11 CNY",
            f"exports {Y} CN-440600 share 7.4 PCT",
            f"trade {Y} share 20.1 PCT",
        ],
    ),
    "two flows up and down, in yuan before the digits": (
        "In 2023, exports and imports of the province reached RMB 48 billion and RMB 20.5 billion, up 6.5% and down 0.2%.",
        [
            f"exports {Y} level 4.8e+10 CNY",
            f"imports {Y} level 2.05e+10 CNY",
            f"exports {Y} yoy 6.5 PCT",
            f"imports {Y} yoy -0.2 PCT",
        ],
    ),
    "a growth in volume beside that in value": (
        "In the first half, imports of integrated circuits rose by 18% in value and 12% in volume.",
        [
            f"imports integrated_circuits {H1} yoy 18 PCT",
            f"import_volume integrated_circuits {H1} yoy 12 PCT",
        ],
    ),
    "a deficit and the one before it": (
        "The trade deficit of the city narrowed to 3 billion yuan in the first half from 5 billion yuan a year earlier.",
        [f"balance {H1} level -3e+09 CNY", "balance 2023-01/2023-06 level -5e+09 CNY"],
    ),
    "shares without what they are of": (
        "In the first half, general trade took 60 percent, up 8 percent, while private firms held 62 percent.",
        [
            f"trade general {H1} share 60 PCT",
            f"trade general {H1} yoy 8 PCT",
            f"trade private {H1} share 62 PCT",
        ],
    ),
    "these countries of a bloc": (
        "Exports to the Belt and Road countries rose by 8.8 percent in the first half, while imports from these countries increased by 7.7 percent, accounting for 31 percent of the province's total imports.",
        [f"exports BRI {H1} yoy 8.8 PCT", f"imports BRI {H1} yoy 7.7 PCT", f"imports BRI {H1} share 31 PCT"],
    ),
    "shares of the nation, one after the other": (
        "In the first half, exports of Guangdong accounted for 23.5 percent of the national total and imports for 18.1 percent.",
        [f"exports {H1} share 23.5 PCT", f"imports {H1} share 18.1 PCT"],
    ),
    "the new three by their members": (
        "In the first half, exports of the three new products, that is new energy vehicles, lithium batteries and solar cells, came to 88 billion yuan.",
        [f"exports new_three {H1} level 8.8e+10 CNY"],
    ),
    "one of many partners": (
        "Of Guangdong's major trading partners, the European Union alone saw growth in foreign trade (a 3.9 percent rise) in the first half.",
        [f"trade EU {H1} yoy 3.9 PCT"],
    ),
}


@pytest.mark.parametrize("text, facts", PARTS.values(), ids=list(PARTS))
def test_parts_lists_and_distances(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "The main partners were ASEAN, the EU, Hong Kong, Japan and the US in the first half. Trade with the five of them added up to 50 billion yuan.",
            "50 billion yuan",
        ),
        (
            "In the first half, the city saw a rise of 8 percent in exports to the US, the EU and Japan.",
            "8 percent",
        ),
    ],
)
def test_one_growth_of_several_is_not_read(text, number):
    assert told(text, "en") == []
    assert (number, "ambiguous") in unread(text, "en")


def test_goods_sold_to_somewhere_are_no_trade():
    text = "In the first half, ASEAN bought 400 billion yuan of goods, 8 percent more. Guangdong's exports rose 2 percent."
    assert told(text, "en") == [f"exports {H1} yoy 2 PCT"]
    assert ("400 billion yuan", "no_indicator") in unread(text, "en")


@pytest.mark.parametrize("kind", ["optical", "electronics", "tropical"])
def test_a_kind_of_goods_before_the_flow_is_not_all(kind):
    text = f"In the first half, its {kind} exports rose 9 percent. Real exports rose 2 percent."
    assert told(text, "en") == [f"exports {H1} yoy 2 PCT"]
    assert ("9 percent", "unknown_row") in unread(text, "en")


def test_an_unknown_part_of_a_flow_is_not_the_flow():
    text = "In the first half, exports hit 2.3 trillion yuan. Electronics made up 1.6 trillion yuan of the exports."
    assert told(text, "en") == [f"exports {H1} level 2.3e+12 CNY"]
    assert ("1.6 trillion yuan", "no_indicator") in unread(text, "en")


def test_what_so_many_of_the_firms_had_is_no_figure_of_all():
    text = "Of the firms that settled in Qianhai in 2023, ten had exports of 3 billion yuan each, and 20 some of 1 billion yuan."
    assert told(text, "en") == []
    assert ("1 billion yuan", "ambiguous") in unread(text, "en")


def test_what_was_signed_is_no_capital_used_and_what_came_since_a_beginning_is_of_all_years():
    text = "Foreign capital used in Qianhai was US$5 billion in 2023. That year 40 projects were signed, worth 80 billion yuan in all. Since it was set up in 2015, the zone has used US$30 billion of foreign capital."
    assert told(text, "en") == [
        f"fdi_used {Y} CN-GD/qianhai level 5e+09 USD",
        f"fdi_projects {Y} CN-GD/qianhai level 40 COUNT",
        "fdi_used 2015-01/2024-10 CN-GD/qianhai level 3e+10 USD",
    ]
