"""Constructions that releases made of phrases showed not to be read in all their orders; facts typed by hand."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told

Y = "2023-01/2023-12"
F = "CN-440600"
HEAD = "In 2023, trade of Foshan was 90 billion yuan. "
WHOLE = f"trade {Y} {F} level 9e+10 CNY"

VARIED = {
    "an area's own flow": (
        "China's exports rose 2 percent. Foshan's own exports rose 7 percent.",
        [f"exports {Y} CN yoy 2 PCT", f"exports {Y} {F} yoy 7 PCT"],
    ),
    "the nation's total": (
        "China's total exports were 20 trillion yuan. Foshan made up 3 percent of China's total exports.",
        [f"exports {Y} CN level 2e+13 CNY", f"exports {Y} {F} share 3 PCT"],
    ),
    "both flows with their sides": (
        "Exports to and imports from Japan rose 4 percent; imports from and exports to Chile and Peru rose 5 percent and 6 percent respectively.",
        [
            f"trade JP {Y} {F} yoy 4 PCT",
            f"trade CL {Y} {F} yoy 5 PCT",
            f"trade PE {Y} {F} yoy 6 PCT",
        ],
    ),
    "two flows with their sides, a figure each": (
        "Exports to and imports from Japan were 4 billion yuan and 3 billion yuan.",
        [f"exports JP {Y} {F} level 4e+09 CNY", f"imports JP {Y} {F} level 3e+09 CNY"],
    ),
    "a list of phrases, each with its flow": (
        "Exports to Japan, the city's imports from Chile and trade with Peru rose 4 percent, 5 percent and 6 percent respectively.",
        [
            f"exports JP {Y} {F} yoy 4 PCT",
            f"imports CL {Y} {F} yoy 5 PCT",
            f"trade PE {Y} {F} yoy 6 PCT",
        ],
    ),
    "goods before their flows": (
        "Toy exports and furniture exports came to 3 billion yuan and 5 billion yuan.",
        [f"exports toys {Y} {F} level 3e+09 CNY", f"exports furniture {Y} {F} level 5e+09 CNY"],
    ),
    "ranks with other verbs": (
        "Foshan came in third in the province by exports. Its imports stood fifth among the cities of the province.",
        [f"exports {Y} {F} rank 3 RANK", f"imports {Y} {F} rank 5 RANK"],
    ),
    "amounts with their growths in brackets": (
        "Exports to Japan, Chile and Peru were 9 billion yuan (up 2 percent), 8 billion yuan (a fall of 3 percent) and 7 billion yuan (up 4 percent) respectively.",
        [
            f"exports JP {Y} {F} level 9e+09 CNY",
            f"exports JP {Y} {F} yoy 2 PCT",
            f"exports CL {Y} {F} level 8e+09 CNY",
            f"exports CL {Y} {F} yoy -3 PCT",
            f"exports PE {Y} {F} level 7e+09 CNY",
            f"exports PE {Y} {F} yoy 4 PCT",
        ],
    ),
    "phrases of a list that only name sides": (
        "Exports rose 2 percent. Shipments to Chile and shipments to Peru fell by 4 percent and 5 percent.",
        [
            f"exports {Y} {F} yoy 2 PCT",
            f"exports CL {Y} {F} yoy -4 PCT",
            f"exports PE {Y} {F} yoy -5 PCT",
        ],
    ),
    "behind what is not collected": (
        "Retail sales rose 3 percent. By mode, processing trade was 8 billion yuan. GDP rose 4 percent. Exports of Foshan ranked third in the province.",
        [f"trade processing {Y} {F} level 8e+09 CNY", f"exports {Y} {F} rank 3 RANK"],
    ),
    "the whole that a part is of": (
        "The trade surplus was 2 billion yuan. Private firms took up 61 percent of the city's foreign trade. State-owned firms contributed 3 billion yuan to foreign trade, importing and exporting 4 percent more.",
        [
            f"balance {Y} {F} level 2e+09 CNY",
            f"trade private {Y} {F} share 61 PCT",
            f"trade state {Y} {F} level 3e+09 CNY",
            f"trade state {Y} {F} yoy 4 PCT",
        ],
    ),
    "currencies by their codes before amounts": (
        "Services trade was CNY 3 billion. Foshan shipped CNY 2 billion worth of lamps overseas. Firms from Japan traded goods worth USD 4 million with the city.",
        [
            f"service_trade {Y} {F} level 3e+09 CNY",
            f"exports lamps_lighting {Y} {F} level 2e+09 CNY",
            f"trade JP {Y} {F} level 4e+06 USD",
        ],
    ),
    "what a value added up to": (
        "As for exports to Japan, the value added up to 4 billion yuan.",
        [f"exports JP {Y} {F} level 4e+09 CNY"],
    ),
    "a volume and its value": (
        "Exports were 5 billion yuan. Imports of coal came in at 300,000 tonnes, down 2 percent, with a value of 4 billion yuan. The import volume of grain rose 3 percent from a year earlier to 200,000 tonnes, and the value fell 4 percent to RMB 6 billion.",
        [
            f"exports {Y} {F} level 5e+09 CNY",
            f"import_volume coal {Y} {F} level 300000 TONNE",
            f"import_volume coal {Y} {F} yoy -2 PCT",
            f"imports coal {Y} {F} level 4e+09 CNY",
            f"import_volume grain {Y} {F} yoy 3 PCT",
            f"import_volume grain {Y} {F} level 200000 TONNE",
            f"imports grain {Y} {F} yoy -4 PCT",
            f"imports grain {Y} {F} level 6e+09 CNY",
        ],
    ),
    "the shares of two in both flows together": (
        "Private firms and state-owned firms accounted for 60 percent and 9 percent of the city's imports and exports respectively.",
        [f"trade private {Y} {F} share 60 PCT", f"trade state {Y} {F} share 9 PCT"],
    ),
    "goods told by two, and those to another": (
        "Exports of toys to Japan were 5 billion yuan, up 2 percent; those to Chile were 4 billion yuan. Lamp exports to Japan rose 3 percent, while those to Peru fell 4 percent.",
        [
            f"exports JP toys {Y} {F} level 5e+09 CNY",
            f"exports JP toys {Y} {F} yoy 2 PCT",
            f"exports CL toys {Y} {F} level 4e+09 CNY",
            f"exports JP lamps_lighting {Y} {F} yoy 3 PCT",
            f"exports PE lamps_lighting {Y} {F} yoy -4 PCT",
        ],
    ),
    "parts of the whole that opens their sentence": (
        "In exports to Japan, toys reached 3 billion yuan, up 2 percent, and lamps 2 billion yuan. The city's imports rose 4 percent.",
        [
            f"exports JP toys {Y} {F} level 3e+09 CNY",
            f"exports JP toys {Y} {F} yoy 2 PCT",
            f"exports JP lamps_lighting {Y} {F} level 2e+09 CNY",
            f"imports {Y} {F} yoy 4 PCT",
        ],
    ),
    "a rank among provinces": (
        "Guangdong's exports ranked third among all provinces of the country.",
        [f"exports {Y} rank 3 RANK"],
    ),
    "points lost, as a noun": (
        "Exports to Japan made up 9 percent, a decrease of 2 percentage points from a year earlier.",
        [f"exports JP {Y} {F} share 9 PCT", f"exports JP {Y} {F} pp -2 PP"],
    ),
    "goods bought from and sold to the rest of the world": (
        "The city exported goods worth 50 billion yuan, up 4 percent, whereas the goods it bought from the rest of the world, valued at 40 billion yuan, were down 5 percent. Its purchases from the rest of the world in 2022 fell 2 percent.",
        [
            f"exports {Y} {F} level 5e+10 CNY",
            f"exports {Y} {F} yoy 4 PCT",
            f"imports {Y} {F} level 4e+10 CNY",
            f"imports {Y} {F} yoy -5 PCT",
            f"imports 2022-01/2022-12 {F} yoy -2 PCT",
        ],
    ),
    "commodities bought for an amount": (
        "Sales abroad rose 3 percent to 50 billion yuan, while Foshan bought commodities for 40 billion yuan from all over the world.",
        [
            f"exports {Y} {F} yoy 3 PCT",
            f"exports {Y} {F} level 5e+10 CNY",
            f"imports {Y} {F} level 4e+10 CNY",
        ],
    ),
    "two verbs, each with its amount, and their growths in turn": (
        "It exported 50 billion yuan of products and purchased foreign goods valued at 40 billion yuan, up respectively by 3 percent and 2 percent.",
        [
            f"exports {Y} {F} level 5e+10 CNY",
            f"imports {Y} {F} level 4e+10 CNY",
            f"exports {Y} {F} yoy 3 PCT",
            f"imports {Y} {F} yoy 2 PCT",
        ],
    ),
    "local exports are those of the place": (
        "Local exports came to 50 billion yuan.",
        [f"exports {Y} {F} level 5e+10 CNY"],
    ),
    "kinds that a bracket closes with included": (
        "The city exported furniture (lamps, toys and plastic products included) worth 3 billion yuan.",
        [f"exports furniture {Y} {F} level 3e+09 CNY"],
    ),
    "a growth on the months before": (
        "Exports jumped 8 percent from the three months before. Imports rose 2 percent.",
        [f"imports {Y} {F} yoy 2 PCT"],
    ),
}

TIMES = {
    "when a single firm did something": (
        "In June 2024, exports of Foshan were 9 billion yuan.\nA toy maker sold 900 toys last year, earning 3 million yuan. Exports to Japan rose 4 percent.",
        [f"exports 2024-06/2024-06 {F} level 9e+09 CNY", f"exports JP 2024-06/2024-06 {F} yoy 4 PCT"],
    ),
    "a year before the month that is told of": (
        "In June 2024, exports of Foshan were 9 billion yuan.\nExports to Japan rose 4 percent.\nThey had been 3 billion yuan last year.\nExports to Chile rose 5 percent.",
        [
            f"exports 2024-06/2024-06 {F} level 9e+09 CNY",
            f"exports JP 2024-06/2024-06 {F} yoy 4 PCT",
            f"exports JP 2023-01/2023-12 {F} level 3e+09 CNY",
            f"exports CL 2024-06/2024-06 {F} yoy 5 PCT",
        ],
    ),
    "the year of an amount that another is compared with": (
        "In the first three months of 2024, trade of Foshan was 9 billion yuan, compared with 8 billion yuan in the first three months of 2023. Exports rose 3 percent in the first three months.",
        [
            f"trade 2024-01/2024-03 {F} level 9e+09 CNY",
            f"trade 2023-01/2023-03 {F} level 8e+09 CNY",
            f"exports 2024-01/2024-03 {F} yoy 3 PCT",
        ],
    ),
    "exports to somewhere that grew from a year before to an amount": (
        "In October 2024, exports of Foshan rose 3 percent. Foshan's exports to Japan fell by 4 percent from a year earlier to 5 billion yuan in the first 10 months of 2024.",
        [
            f"exports 2024-10/2024-10 {F} yoy 3 PCT",
            f"exports JP 2024-01/2024-10 {F} yoy -4 PCT",
            f"exports JP 2024-01/2024-10 {F} level 5e+09 CNY",
        ],
    ),
    "the months of an amount that another is compared with": (
        "In the first quarter of 2024, trade of Foshan was 9 billion yuan, compared with 8 billion yuan over the first three months of 2023 and against 7 billion yuan from January to March 2022. Exports rose 3 percent in the first three months.",
        [
            f"trade 2024-01/2024-03 {F} level 9e+09 CNY",
            f"trade 2023-01/2023-03 {F} level 8e+09 CNY",
            f"trade 2022-01/2022-03 {F} level 7e+09 CNY",
            f"exports 2024-01/2024-03 {F} yoy 3 PCT",
        ],
    ),
    "months by a part of their names at the end of a sentence": (
        "Exports of Foshan were 9 billion yuan in Jan.-Aug. 2024. Exports of Zhuhai rose 3 percent from a year earlier to 5 billion yuan in Jan-Aug. Foshan's imports rose 4 percent in the January-September period of 2024.",
        [
            f"exports 2024-01/2024-08 {F} level 9e+09 CNY",
            "exports 2024-01/2024-08 CN-440400 yoy 3 PCT",
            "exports 2024-01/2024-08 CN-440400 level 5e+09 CNY",
            f"imports 2024-01/2024-09 {F} yoy 4 PCT",
        ],
    ),
    "growth in two digits": (
        "In the first half of 2024, exports of Foshan saw double-digit growth of 12 percent.",
        [f"exports 2024-01/2024-06 {F} yoy 12 PCT"],
    ),
    "a base that is last year's, though the one of many texts": (
        "In the first half of 2020, trade of Foshan rose 3 percent compared with the same period of 2019. Exports were 5 percent higher than in 2019.",
        [f"trade 2020-01/2020-06 {F} yoy 3 PCT", f"exports 2020-01/2020-06 {F} yoy 5 PCT"],
    ),
    "months over which something grew": (
        "In 2023, trade of Foshan fell. It rose 3 percent to 9 billion yuan over the first three months of 2024; exports rose 4 percent over the first three months.",
        [
            f"trade 2024-01/2024-03 {F} yoy 3 PCT",
            f"trade 2024-01/2024-03 {F} level 9e+09 CNY",
            f"exports 2024-01/2024-03 {F} yoy 4 PCT",
        ],
    ),
    "the months over which a sentence opens": (
        "In the first four months of 2023, trade of Foshan fell 3 percent. Over the first four months of 2024, Foshan's trade rose 2 percent. Exports rose 4 percent in the first four months.",
        [
            f"trade 2023-01/2023-04 {F} yoy -3 PCT",
            f"trade 2024-01/2024-04 {F} yoy 2 PCT",
            f"exports 2024-01/2024-04 {F} yoy 4 PCT",
        ],
    ),
}


@pytest.mark.parametrize(("text", "facts"), TIMES.values(), ids=TIMES)
def test_the_time_that_goes_on(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize(("text", "facts"), VARIED.values(), ids=VARIED)
def test_what_is_said_in_other_orders(text, facts):
    assert told(HEAD + text, "en") == [WHOLE, *facts]
