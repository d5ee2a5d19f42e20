"""What words without a name go back to: cities, the city, the sector, those who invest; facts typed from reading."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact

from gd_pipeline.extract.document import extract

H1 = "2021-01/2021-06"
Q1 = "2021-01/2021-03"
Y = "2020-01/2020-12"

REFERENTS = {
    "the former and the latter are the two just named, where they are named as well": (
        "Trade of Foshan\nIn 2020, Foshan's exports of ceramics rose 5 percent. Sales to Taiwan and Africa were brisk, the former taking in goods worth 37 million yuan, up 80 percent, and the latter 32 million yuan. Japan and France, too, sent many orders. Exports to the former came to 9 million yuan, while those to the latter were 4 million yuan.",
        [
            f"exports ceramics {Y} CN-440600 yoy 5 PCT",
            f"exports TW {Y} CN-440600 level 3.7e+07 CNY",
            f"exports TW {Y} CN-440600 yoy 80 PCT",
            f"exports AFRICA {Y} CN-440600 level 3.2e+07 CNY",
            f"exports JP {Y} CN-440600 level 9e+06 CNY",
            f"exports FR {Y} CN-440600 level 4e+06 CNY",
        ],
    ),
    "those of a part are of the flow that the sentence before spoke of": (
        "Trade of Foshan\nIn 2020, exports of Foshan rose 3 percent. Its imports owed much to food. Those of fresh fruit rose 19.5 percent, those of meat 40 percent.",
        [
            f"exports {Y} CN-440600 yoy 3 PCT",
            f"imports fruits {Y} CN-440600 yoy 19.5 PCT",
            f"imports meat {Y} CN-440600 yoy 40 PCT",
        ],
    ),
    "the gain is that of the figures told last": (
        "Trade of Foshan\nIn 2020, trade of Foshan rose 8 percent to 500 billion yuan. The gain was 2.1 percentage points above the national average. Brisk orders lifted the city's trade surplus by 61 percent to 90 billion yuan.",
        [
            f"trade {Y} CN-440600 yoy 8 PCT",
            f"trade {Y} CN-440600 level 5e+11 CNY",
            f"trade {Y} CN-440600 pp 2.1 PP",
            f"balance {Y} CN-440600 yoy 61 PCT",
            f"balance {Y} CN-440600 level 9e+10 CNY",
        ],
    ),
    "a relative clause is of the name right before it": (
        "Trade of Foshan\nIn 2020, trade of Foshan fell. Imports rather than exports, which gained 3.3 percent to 300 billion yuan, were the reason.",
        [f"exports {Y} CN-440600 yoy 3.3 PCT", f"exports {Y} CN-440600 level 3e+11 CNY"],
    ),
    "a verb that is left out goes with the name behind each figure": (
        "Trade of Foshan\nIn 2020, Foshan's trade was 500 billion yuan. Of this, 300 billion yuan came from exports and 200 billion yuan from imports. Foshan used US$2 billion of foreign capital, of which US$1.2 billion went to manufacturing and US$0.5 billion to services. Its exports rose 5 percent to the EU, and 3 percent to Japan.",
        [
            f"trade {Y} CN-440600 level 5e+11 CNY",
            f"exports {Y} CN-440600 level 3e+11 CNY",
            f"imports {Y} CN-440600 level 2e+11 CNY",
            f"fdi_used {Y} CN-440600 level 2e+09 USD",
            f"fdi_used manufacturing {Y} CN-440600 level 1.2e+09 USD",
            f"fdi_used services {Y} CN-440600 level 5e+08 USD",
            f"exports EU {Y} CN-440600 yoy 5 PCT",
            f"exports JP {Y} CN-440600 yoy 3 PCT",
        ],
    ),
    "what is said of a subject between commas names no other": (
        "Trade of Foshan\nIn 2020, with the members of ASEAN, Vietnam among them, Foshan's trade was up 5.3 percent. The countries along the Belt and Road, practically everyone between here and Europe, weigh more: trade with them rose 6 percent.",
        [f"trade ASEAN {Y} CN-440600 yoy 5.3 PCT", f"trade BRI {Y} CN-440600 yoy 6 PCT"],
    ),
    "those taken together are the cities": (
        "Trade of the delta\nThe 9 mainland cities of the Greater Bay Area did well in the first half of 2021. Together they generated 3.6 trillion yuan of foreign trade, up 30 percent.",
        [f"trade {H1} CN-GD/gba9 level 3.6e+12 CNY", f"trade {H1} CN-GD/gba9 yoy 30 PCT"],
    ),
    "they are the cities that the sentence before named": (
        "Trade of Guangdong\nGuangdong's foreign trade came to 4 trillion yuan in the first half of 2021. Most of it was done by the nine mainland cities in the Greater Bay Area. They recorded 3.6 trillion yuan in imports and exports. Between them, the nine exported goods worth 2.2 trillion yuan.",
        [
            f"trade {H1} level 4e+12 CNY",
            f"trade {H1} CN-GD/gba9 level 3.6e+12 CNY",
            f"exports {H1} CN-GD/gba9 level 2.2e+12 CNY",
        ],
    ),
    "the cities are the group told last": (
        "Trade of Guangdong\nIn the first half of 2021, the nine mainland cities of the Greater Bay Area had 3.6 trillion yuan of foreign trade. The province's was 4 trillion yuan. The cities' imports grew 15 percent.",
        [
            f"trade {H1} CN-GD/gba9 level 3.6e+12 CNY",
            f"trade {H1} level 4e+12 CNY",
            f"imports {H1} CN-GD/gba9 yoy 15 PCT",
        ],
    ),
    "other cities are not those of the group": (
        "Trade of Guangdong\nIn the first half of 2021, the nine mainland cities of the Greater Bay Area had 3.6 trillion yuan of foreign trade. Another five cities together exported goods worth 200 billion yuan.",
        [f"trade {H1} CN-GD/gba9 level 3.6e+12 CNY"],
    ),
    "the city is the one that the sentence before was about": (
        "Zhuhai and Zhongshan report their trade\nIn Zhuhai, foreign trade was 150 billion yuan in the first half of 2021.\nZhongshan had a better time of it. The city's foreign trade was 120 billion yuan.",
        [f"trade {H1} CN-440400 level 1.5e+11 CNY", f"trade {H1} CN-442000 level 1.2e+11 CNY"],
    ),
    "in a new paragraph the city is the release's": (
        "Foshan's trade\nFoshan's foreign trade was 250 billion yuan in the first half of 2021.\nNeighboring Jiangmen saw its trade reach 90 billion yuan. The city's exports were 60 billion yuan.\nThe city's imports rose 5 percent.",
        [
            f"trade {H1} CN-440600 level 2.5e+11 CNY",
            f"trade {H1} CN-440700 level 9e+10 CNY",
            f"exports {H1} CN-440700 level 6e+10 CNY",
            f"imports {H1} CN-440600 yoy 5 PCT",
        ],
    ),
    "its capital is that of the sector": (
        "Investment in Guangdong\nThe secondary industry of Guangdong signed 600 new foreign projects in the first quarter of 2021. Its contracted foreign capital of US$3 billion accounted for 54 percent of the province's total. The foreign capital that the industry actually used was US$2 billion. The province used US$4 billion of foreign capital.",
        [
            f"fdi_projects secondary_industry {Q1} level 600 COUNT",
            f"fdi_contracted secondary_industry {Q1} level 3e+09 USD",
            f"fdi_contracted secondary_industry {Q1} share 54 PCT",
            f"fdi_used secondary_industry {Q1} level 2e+09 USD",
            f"fdi_used {Q1} level 4e+09 USD",
        ],
    ),
    "what they put in is the investors'": (
        "Investment in Guangdong\nInvestors from Hong Kong set up 3,000 projects in Guangdong in the first half of 2021. Their contracted investment was US$20 billion, and they actually put in US$8 billion. The investment they actually made grew 4 percent.",
        [
            f"fdi_projects HK {H1} level 3000 COUNT",
            f"fdi_contracted HK {H1} level 2e+10 USD",
            f"fdi_used HK {H1} level 8e+09 USD",
            f"fdi_used HK {H1} yoy 4 PCT",
        ],
    ),
    "the former and the latter are the two named in the sentence": (
        "Trade of Guangdong\nTrade of Guangdong's cities rose in the first half of 2021. Foshan and Jiangmen did well, the former with 300 billion yuan, up 4 percent, and the latter with 90 billion yuan, up 7 percent.",
        [
            f"trade {H1} CN-440600 level 3e+11 CNY",
            f"trade {H1} CN-440600 yoy 4 PCT",
            f"trade {H1} CN-440700 level 9e+10 CNY",
            f"trade {H1} CN-440700 yoy 7 PCT",
        ],
    ),
    "it and they stand behind the figure that opens the sentence": (
        "Trade of Guangdong\nTrade of Guangdong was 4 trillion yuan in the first half of 2021. Among the cities, Shenzhen stood out. With 1.7 trillion yuan, it accounted for 42 percent of the province's trade.",
        [
            f"trade {H1} level 4e+12 CNY",
            f"trade {H1} CN-440300 level 1.7e+12 CNY",
            f"trade {H1} CN-440300 share 42 PCT",
        ],
    ),
    "a concession goes on about those of the sentence before": (
        "Investment in Guangdong\nInvestors from Hong Kong set up 3,000 projects in Guangdong in the first half of 2021. Although the contracts they signed, with a value of US$20 billion, were down by 5 percent, the investment actually used grew by 4 percent.",
        [
            f"fdi_projects HK {H1} level 3000 COUNT",
            f"fdi_contracted HK {H1} level 2e+10 USD",
            f"fdi_contracted HK {H1} yoy -5 PCT",
            f"fdi_used HK {H1} yoy 4 PCT",
        ],
    ),
    "the second is a quarter where quarters were told last": (
        "Dongguan's trade\nDongguan's trade rose 2 percent in the first quarter of 2021 and 5 percent in the second, bringing the total for the half year to 700 billion yuan. Exports rose 3 percent in the first quarter. They fell 2 percent in the second.",
        [
            f"trade {Q1} CN-441900 yoy 2 PCT",
            "trade 2021-04/2021-06 CN-441900 yoy 5 PCT",
            f"trade {H1} CN-441900 level 7e+11 CNY",
            f"exports {Q1} CN-441900 yoy 3 PCT",
            "exports 2021-04/2021-06 CN-441900 yoy -2 PCT",
        ],
    ),
    "a growth is told behind its name, and others' beside it": (
        "Trade of Foshan\nFoshan's trade reached 300 billion yuan in the first half of 2021. Growth in those months, at 9 percent, compared with 6 percent for the country and 8 percent for the whole of Guangdong.",
        [
            f"trade {H1} CN-440600 level 3e+11 CNY",
            f"trade {H1} CN-440600 yoy 9 PCT",
            f"trade {H1} CN yoy 6 PCT",
            f"trade {H1} yoy 8 PCT",
        ],
    ),
    "the sector behind an opening that names another": (
        "Investment in Guangdong\nAfter years in the shadow of the service sector, manufacturing in Guangdong signed 500 new foreign projects in the first quarter of 2021. Its contracted foreign capital was US$3 billion. Projects of US$10 million and above made up most of it. On average, a project had a foreign capital of US$6 million.",
        [
            f"fdi_projects manufacturing {Q1} level 500 COUNT",
            f"fdi_contracted manufacturing {Q1} level 3e+09 USD",
        ],
    ),
    "a zone whose parts are named": (
        "The free trade zone\nGuangdong's pilot free trade zone was set up to try reforms.\nThe zone, which lies partly in Hengqin, has new rules.\nForeign capital used by the zone in 2018 was US$3 billion, and its foreign trade was 90 billion yuan.",
        [
            "fdi_used 2018-01/2018-12 CN-GD/ftz level 3e+09 USD",
            "trade 2018-01/2018-12 CN-GD/ftz level 9e+10 CNY",
        ],
    ),
    "a month that the paragraph before told": (
        "Trade of Foshan\nIn August 2024, Foshan's foreign trade rose 5 percent to 70 billion yuan.\nIts exports were 40 billion yuan in the month, and its imports 30 billion yuan.\nExports to ASEAN grew 8 percent in that month.\nIn the first eight months, trade was 500 billion yuan.",
        [
            "trade 2024-08/2024-08 CN-440600 yoy 5 PCT",
            "trade 2024-08/2024-08 CN-440600 level 7e+10 CNY",
            "exports 2024-08/2024-08 CN-440600 level 4e+10 CNY",
            "imports 2024-08/2024-08 CN-440600 level 3e+10 CNY",
            "exports ASEAN 2024-08/2024-08 CN-440600 yoy 8 PCT",
            "trade 2024-01/2024-08 CN-440600 level 5e+11 CNY",
        ],
    ),
    "a market and a supplier name the flow": (
        "Dongguan's trade\nDongguan's foreign trade was 1 trillion yuan in 2020. The top export destination was the United States with 150 billion yuan, up 3 percent, and the largest import source was Taiwan with 90 billion yuan.",
        [
            f"trade {Y} CN-441900 level 1e+12 CNY",
            f"exports US {Y} CN-441900 level 1.5e+11 CNY",
            f"exports US {Y} CN-441900 yoy 3 PCT",
            f"imports TW {Y} CN-441900 level 9e+10 CNY",
        ],
    ),
}


@pytest.mark.parametrize(("text", "facts"), REFERENTS.values(), ids=REFERENTS)
def test_words_without_a_name_go_back_to_the_subject_told_last(text, facts):
    assert [fact(o) for o in extract(document(text, "en")).observations] == facts
