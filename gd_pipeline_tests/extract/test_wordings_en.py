"""English figures in freer words: shares beside growths, other sides, times to come; typed from reading them."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told, unread

H1 = "2024-01/2024-06"
Y23 = "2023-01/2023-12"
F = "CN-440600"

WORDINGS = {
    "a share right behind a growth": (
        "In the first half, general trade of Foshan amounted to 30 billion yuan of imports and exports, up 6 percent. Processing trade came to 8 billion yuan, up 3 percent, or 19 percent; bonded logistics to 2 billion yuan, down 4 percent, or 5 percent.",
        [
            f"trade general {H1} {F} level 3e+10 CNY",
            f"trade general {H1} {F} yoy 6 PCT",
            f"trade processing {H1} {F} level 8e+09 CNY",
            f"trade processing {H1} {F} yoy 3 PCT",
            f"trade processing {H1} {F} share 19 PCT",
            f"trade bonded {H1} {F} level 2e+09 CNY",
            f"trade bonded {H1} {F} yoy -4 PCT",
            f"trade bonded {H1} {F} share 5 PCT",
        ],
    ),
    "weights": (
        "In the first half, exports of Guangdong came to 2 trillion yuan, with a weight of 23 percent in the country's exports.",
        [f"exports {H1} level 2e+12 CNY", f"exports {H1} share 23 PCT"],
    ),
    "verbs of getting larger": (
        "In the first half, Foshan's exports of furniture put on 8 percent to 4 billion yuan. Ahead of them were exports of lamps, ahead by 12 percent; those of toys saw a plus of 9 percent.",
        [
            f"exports furniture {H1} {F} yoy 8 PCT",
            f"exports furniture {H1} {F} level 4e+09 CNY",
            f"exports lamps_lighting {H1} {F} yoy 12 PCT",
            f"exports toys {H1} {F} yoy 9 PCT",
        ],
    ),
    "other goods of the same flow": (
        "In 2023, Foshan's imports of glass rose 3 percent to 2 billion yuan, those of rope fibres 4 percent to 1 billion yuan.",
        [
            f"imports glass {Y23} {F} yoy 3 PCT",
            f"imports glass {Y23} {F} level 2e+09 CNY",
            f"imports rope_fibres {Y23} {F} yoy 4 PCT",
            f"imports rope_fibres {Y23} {F} level 1e+09 CNY",
        ],
    ),
    "no goods behind those of": (
        "In 2023, Foshan's imports of glass rose 3 percent, those of private firms 4 percent.",
        [f"imports glass {Y23} {F} yoy 3 PCT", f"imports private {Y23} {F} yoy 4 PCT"],
    ),
    "traded without a noun": (
        "In 2023, firms of Foshan traded goods worth 600 billion yuan, 2 percent more. Its exports were 400 billion yuan. State-owned enterprises traded 5 percent less at 30 billion yuan.",
        [
            f"trade {Y23} {F} level 6e+11 CNY",
            f"trade {Y23} {F} yoy 2 PCT",
            f"exports {Y23} {F} level 4e+11 CNY",
            f"trade state {Y23} {F} yoy -5 PCT",
            f"trade state {Y23} {F} level 3e+10 CNY",
        ],
    ),
    "what a sum is made up of": (
        "In 2023, trade of Foshan was 70 billion yuan. It was made up of 50 billion yuan in exports and 20 billion yuan in imports, lower by 3 percent and 7 percent respectively.",
        [
            f"trade {Y23} {F} level 7e+10 CNY",
            f"exports {Y23} {F} level 5e+10 CNY",
            f"imports {Y23} {F} level 2e+10 CNY",
            f"exports {Y23} {F} yoy -3 PCT",
            f"imports {Y23} {F} yoy -7 PCT",
        ],
    ),
    "last year's level as the yardstick": (
        "In the first half, exports of Foshan were 9 billion yuan, 4 percent above last year's level. Imports were 2 billion yuan.",
        [
            f"exports {H1} {F} level 9e+09 CNY",
            f"exports {H1} {F} yoy 4 PCT",
            f"imports {H1} {F} level 2e+09 CNY",
        ],
    ),
    "two flows taken together": (
        "In 2023, exports and imports of the city together reached 90 billion yuan.",
        [f"trade {Y23} level 9e+10 CNY"],
    ),
    "a list that names the second with those": (
        "In 2023, Foshan's trade with ASEAN and with those in the EU rose by 4 percent and 6 percent respectively.",
        [f"trade ASEAN {Y23} {F} yoy 4 PCT", f"trade EU {Y23} {F} yoy 6 PCT"],
    ),
    "what the area is, told ahead of its flows": (
        "In 2023, trade of Guangdong grew 2 percent. As a big base of the nation's trade, exports rose 3 percent to 5 trillion yuan.",
        [f"trade {Y23} yoy 2 PCT", f"exports {Y23} yoy 3 PCT", f"exports {Y23} level 5e+12 CNY"],
    ),
    "the paces of two flows against a larger area": (
        "In 2023, exports of Foshan rose 7 percent. Imports rose 9 percent. Those rates exceed the province's by respectively 2 and 3 percentage points.",
        [
            f"exports {Y23} {F} yoy 7 PCT",
            f"imports {Y23} {F} yoy 9 PCT",
            f"exports {Y23} {F} pp 2 PP",
            f"imports {Y23} {F} pp 3 PP",
        ],
    ),
    "the trade of two": (
        "In 2023, Foshan's trade with ASEAN was 90 billion yuan. Trade of China and ASEAN rose 3 percent to 6 trillion yuan.",
        [
            f"trade ASEAN {Y23} {F} level 9e+10 CNY",
            f"trade ASEAN {Y23} CN yoy 3 PCT",
            f"trade ASEAN {Y23} CN level 6e+12 CNY",
        ],
    ),
    "the other side's flow to the area": (
        "In 2023, trade of Guangdong with Macao was 9 billion yuan, and the city's exports to Guangdong were 200 million yuan.",
        [f"trade MO {Y23} level 9e+09 CNY", f"imports MO {Y23} level 2e+08 CNY"],
    ),
    "capital from a partner as what has the share": (
        "In 2023, foreign capital used in Foshan was 2 billion dollars, and 80 percent of all foreign capital used was money from Japan.",
        [f"fdi_used {Y23} {F} level 2e+09 USD", f"fdi_used JP {Y23} {F} share 80 PCT"],
    ),
    "what was carried out of contracts": (
        "In 2023, firms of Foshan signed service outsourcing contracts worth 5 billion dollars and carried out 3 billion dollars of them.",
        [
            f"outsourcing_contracted {Y23} {F} level 5e+09 USD",
            f"outsourcing_executed {Y23} {F} level 3e+09 USD",
        ],
    ),
    "the part of a whole that opens its sentence": (
        "Of Foshan's trade in 2023, 40 percent, or 30 billion yuan, was processing trade.",
        [f"trade processing {Y23} {F} share 40 PCT", f"trade processing {Y23} {F} level 3e+10 CNY"],
    ),
    "parts of a flow that go somewhere": (
        "Of Foshan's exports in 2023, 90 billion yuan went to ASEAN, up 5 percent.",
        [f"exports ASEAN {Y23} {F} level 9e+10 CNY", f"exports ASEAN {Y23} {F} yoy 5 PCT"],
    ),
    "flows of a kind of trade behind with": (
        "Foshan's cross-border e-commerce came to 9 billion yuan in 2023, three times as much as in 2022, with imports at 4 billion yuan and exports at 5 billion yuan.",
        [
            f"ecommerce_trade {Y23} {F} level 9e+09 CNY",
            f"ecommerce_imports {Y23} {F} level 4e+09 CNY",
            f"ecommerce_exports {Y23} {F} level 5e+09 CNY",
        ],
    ),
    "the figure of others as the yardstick, with its growth": (
        "In 2023, private firms of Foshan made up 20 billion yuan of imports and exports, 2 percent more, against 3 billion yuan for state firms, 8 percent down.",
        [
            f"trade private {Y23} {F} level 2e+10 CNY",
            f"trade private {Y23} {F} yoy 2 PCT",
            f"trade state {Y23} {F} level 3e+09 CNY",
            f"trade state {Y23} {F} yoy -8 PCT",
        ],
    ),
    "a fall that opens the sentence of what was told last": (
        "In 2023, trade of Foshan fell 1 percent. General trade reached 30 billion yuan. Despite a 2.5 percent decline, it stayed ahead of processing trade.",
        [
            f"trade {Y23} {F} yoy -1 PCT",
            f"trade general {Y23} {F} level 3e+10 CNY",
            f"trade general {Y23} {F} yoy -2.5 PCT",
        ],
    ),
    "less overall": (
        "In 2023, imports of Foshan by private firms were 3 percent less overall at 9 billion yuan.",
        [f"imports private {Y23} {F} yoy -3 PCT", f"imports private {Y23} {F} level 9e+09 CNY"],
    ),
    "a year to come, told ahead of the news": (
        "A runner will retire in 2026.\nForeign trade of Foshan in January reached 4 billion yuan.\nThe sum had 3 billion yuan of exports in it.",
        [f"trade 2024-01/2024-01 {F} level 4e+09 CNY", f"exports 2024-01/2024-01 {F} level 3e+09 CNY"],
    ),
    "months that are taken together": (
        "Taking the first six months together, Foshan's trade came to 90 billion yuan, a year-on-year gain of 4 percent.",
        [f"trade {H1} {F} level 9e+10 CNY", f"trade {H1} {F} yoy 4 PCT"],
    ),
    "a share of everything exported": (
        "In the first half, exports of Foshan rose 2 percent. Furniture exports came to 9 billion yuan, up 6 percent on the year and forming 18 percent of everything the city exported; those of lamps grew 3 percent, which was 7 percent of what the city sold.",
        [
            f"exports {H1} {F} yoy 2 PCT",
            f"exports furniture {H1} {F} level 9e+09 CNY",
            f"exports furniture {H1} {F} yoy 6 PCT",
            f"exports furniture {H1} {F} share 18 PCT",
            f"exports lamps_lighting {H1} {F} yoy 3 PCT",
            f"exports lamps_lighting {H1} {F} share 7 PCT",
        ],
    ),
    "a share of FDI behind a growth": (
        "In 2023, FDI in Foshan was 20 billion yuan. Services drew 12 billion yuan, 8 percent more year on year, and made 60 percent of FDI as a whole.",
        [
            f"fdi_used {Y23} {F} level 2e+10 CNY",
            f"fdi_used services {Y23} {F} level 1.2e+10 CNY",
            f"fdi_used services {Y23} {F} yoy 8 PCT",
            f"fdi_used services {Y23} {F} share 60 PCT",
        ],
    ),
    "a month that something went on in": (
        "Foshan's recovery went on in May, with its imports and exports growing 3 percent on the year to 9 billion yuan. From January to May, imports and exports came to 44 billion yuan.",
        [
            f"trade 2024-05/2024-05 {F} yoy 3 PCT",
            f"trade 2024-05/2024-05 {F} level 9e+09 CNY",
            f"trade 2024-01/2024-05 {F} level 4.4e+10 CNY",
        ],
    ),
    "what a kind of trade is like": (
        "In 2023, trade of Foshan rose 2 percent. General trade, with longer chains and goods of greater added value, came to 20 billion yuan, up 1 percent.",
        [
            f"trade {Y23} {F} yoy 2 PCT",
            f"trade general {Y23} {F} level 2e+10 CNY",
            f"trade general {Y23} {F} yoy 1 PCT",
        ],
    ),
    "purchases from abroad": (
        "In 2023, Foshan's purchases from abroad were 8 billion yuan, 3 percent more than in 2022.",
        [f"imports {Y23} {F} level 8e+09 CNY", f"imports {Y23} {F} yoy 3 PCT"],
    ),
    "kinds of goods from one to another": (
        "In 2023, exports of Foshan rose 2 percent. For labor-intensive goods, from furniture and toys to shoes, the rise was 17 percent, and exports of ceramic products from Foshan to Japan grew 4 percent.",
        [
            f"exports {Y23} {F} yoy 2 PCT",
            f"exports labor_intensive {Y23} {F} yoy 17 PCT",
            f"exports JP ceramics {Y23} {F} yoy 4 PCT",
        ],
    ),
    "the largest partners, of a neighbour": (
        "In 2023, trade of Foshan rose 2 percent. The ten biggest trading partners of the city, a neighbour of Hong Kong, made up 70 percent of all trade. Trade with Japan, one of its five largest trading partners, rose 4 percent.",
        [
            f"trade {Y23} {F} yoy 2 PCT",
            f"trade top_ten_partners {Y23} {F} share 70 PCT",
            f"trade JP {Y23} {F} yoy 4 PCT",
        ],
    ),
    "trade by a route told before": (
        "E-commerce firms of Foshan sell well overseas. In 2023, the city's trade by this route was worth 3 billion yuan.",
        [f"ecommerce_trade {Y23} {F} level 3e+09 CNY"],
    ),
    "the largest of the sources": (
        "In 2023, foreign capital used in Foshan rose 2 percent. The largest of its sources was Hong Kong, at 2 billion dollars. The largest among them in 2022 was Japan.",
        [
            f"fdi_used {Y23} {F} yoy 2 PCT",
            f"fdi_used HK {Y23} {F} level 2e+09 USD",
        ],
    ),
    "amounts of capital of two kinds": (
        "In 2023, Foshan attracted foreign capital, with 5 billion yuan ($0.7 billion) of contract value and 2 billion yuan of actual investment, up 3 percent.",
        [
            f"fdi_contracted {Y23} {F} level 5e+09 CNY",
            f"fdi_contracted {Y23} {F} level 7e+08 USD",
            f"fdi_used {Y23} {F} level 2e+09 CNY",
            f"fdi_used {Y23} {F} yoy 3 PCT",
        ],
    ),
    "bought across the globe": (
        "In 2023, Foshan sold goods worth 40 billion yuan around the world, while buying goods worth 9 billion yuan from across the globe, a fall of 5 percent.",
        [
            f"exports {Y23} {F} level 4e+10 CNY",
            f"imports {Y23} {F} level 9e+09 CNY",
            f"imports {Y23} {F} yoy -5 PCT",
        ],
    ),
}


@pytest.mark.parametrize("text, facts", WORDINGS.values(), ids=list(WORDINGS))
def test_wordings(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        (
            "In 2023, exports of Foshan rose by 4 billion yuan, or 6 percent.",
            "6 percent",
            "ambiguous",
        ),
        (
            "In 2023, foreign capital used in Foshan was 2 billion dollars. A dozen firms are to put 30 billion yuan into the city.",
            "30 billion yuan",
            "not_relevant",
        ),
        (
            "In 2023, foreign capital used in Foshan rose 4 percent. Taiwan-funded enterprises grew by 20 percent in number.",
            "20 percent",
            "no_indicator",
        ),
        (
            "In 2023, foreign capital used in Foshan was 2 billion dollars. FDI in furniture manufacturing rose 5 percent.",
            "5 percent",
            "unknown_row",
        ),
        (
            "In 2023, trade of Foshan fell 2 percent. Of the exports, toner grew 5 percent.",
            "5 percent",
            "no_indicator",
        ),
        (
            "Of Foshan's trade in 2023, 40 percent, or 30 billion yuan, was of an unusual kind.",
            "30 billion yuan",
            "ambiguous",
        ),
        (
            "In 2023, foreign capital used in Foshan grew 4 percent. Of the foreign-funded firms newly set up in the city 9 percent are theirs.",
            "9 percent",
            "ambiguous",
        ),
        (
            "In 2023, foreign capital used in Foshan was 2 billion dollars. At a ceremony, Foshan signed 40 letters of intent, for which an investment of 8 billion dollars is planned.",
            "8 billion dollars",
            "not_relevant",
        ),
        (
            "$5 billion of new foreign investment agreed in Foshan in 2023.",
            "5 billion",
            "not_relevant",
        ),
        (
            "In 2023, exports to Guangdong were 3 billion yuan.",
            "3 billion yuan",
            "ambiguous",
        ),
        (
            "In 2023, foreign capital used in Foshan grew 4 percent, and of the total foreign capital of the nation, 3 percent.",
            "3 percent",
            "ambiguous",
        ),
        (
            "In 2023, trade of Foshan rose 3 percent. Taking the builders six months, a hall for exports of 3 billion yuan was opened.",
            "3 billion yuan",
            "many_years",
        ),
        (
            "In 2023, trade of Foshan rose 3 percent. The city has nine enterprises each doing over 2 billion yuan of foreign trade.",
            "2 billion yuan",
            "not_relevant",
        ),
        (
            "In 2023, trade of Foshan rose 3 percent. Its imports and exports by this route came to 2 billion yuan.",
            "2 billion yuan",
            "ambiguous",
        ),
        (
            "In 2023, foreign capital used in Foshan rose 3 percent. The largest among them was that of a Japanese firm in Shunde, at 2 billion dollars.",
            "2 billion dollars",
            "not_relevant",
        ),
        (
            "In 2023, foreign capital used in Foshan rose 3 percent. By the end of the year 3,000 foreign-invested enterprises had settled there.",
            "3,000",
            "no_unit",
        ),
        (
            "In 2023, trade of Foshan rose 3 percent. Builders signed 20 billion yuan of contract value.",
            "20 billion yuan",
            "no_indicator",
        ),
        (
            "In 2023, trade of Foshan rose 3 percent. Its products of high added value came to 2 billion yuan.",
            "2 billion yuan",
            "not_relevant",
        ),
        (
            "In 2023, trade of Foshan rose 3 percent. The city bought goods worth 2 billion yuan from a neighbour.",
            "2 billion yuan",
            "no_indicator",
        ),
    ],
)
def test_what_stays_unread(text, number, reason):
    assert (number, reason) in unread(text, "en")
