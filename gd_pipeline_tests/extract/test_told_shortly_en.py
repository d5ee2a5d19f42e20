"""Short English texts on flows and places in the words of newsrooms; the facts typed from reading them."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact, told

from gd_pipeline.extract.document import extract

H1 = "2024-01/2024-06"
Y23 = "2023-01/2023-12"
F = "CN-440600"

SHORT = {
    "a reason told with since": (
        "Foshan's trade fell 2 percent in the first half. The loss came from exports (down 6 percent to 30 billion yuan), since imports were up by 4 percent at 20 billion yuan.",
        [
            f"trade {H1} {F} yoy -2 PCT",
            f"exports {H1} {F} yoy -6 PCT",
            f"exports {H1} {F} level 3e+10 CNY",
            f"imports {H1} {F} yoy 4 PCT",
            f"imports {H1} {F} level 2e+10 CNY",
        ],
    ),
    "where a city lies": (
        "Qingyuan in northern Guangdong sold 9 billion yuan of goods abroad in 2023. In 2023, Foshan, one of the nine Bay Area cities, raised its imports by 3 percent.",
        [f"exports {Y23} CN-441800 level 9e+09 CNY", f"imports {Y23} {F} yoy 3 PCT"],
    ),
    "the totals of larger areas": (
        "Foshan's exports rose 3 percent in 2023. The provincial total edged up by 1 percent, and the national one by 2 percent.",
        [f"exports {Y23} {F} yoy 3 PCT", f"exports {Y23} yoy 1 PCT", f"exports {Y23} CN yoy 2 PCT"],
    ),
    "a month by itself": (
        "Foshan's exports rose 3 percent in the first half of 2024, with June alone posting a gain of 8 percent.",
        [f"exports {H1} {F} yoy 3 PCT", f"exports 2024-06/2024-06 {F} yoy 8 PCT"],
    ),
    "what the base was, in a sentence of its own": (
        "Foshan's exports came to 70 billion yuan in 2023. This was 4 percent more than in 2022, when they totaled 67 billion yuan.",
        [
            f"exports {Y23} {F} level 7e+10 CNY",
            f"exports {Y23} {F} yoy 4 PCT",
            f"exports 2022-01/2022-12 {F} level 6.7e+10 CNY",
        ],
    ),
    "months behind a colon": (
        "Foshan's exports rose 3 percent in the first half of 2024. Imports have been weak since April: they were down 2 percent in May and 5 percent in June.",
        [
            f"exports {H1} {F} yoy 3 PCT",
            f"imports 2024-05/2024-05 {F} yoy -2 PCT",
            f"imports 2024-06/2024-06 {F} yoy -5 PCT",
        ],
    ),
    "more sharply is no rise": (
        "Foshan's exports fell 3 percent in 2023, and its imports dropped even more sharply, by 9 percent.",
        [f"exports {Y23} {F} yoy -3 PCT", f"imports {Y23} {F} yoy -9 PCT"],
    ),
    "a line above that ends with a noun": (
        "Makers of lamps feel the pinch\nExports from Foshan edged up 2 percent to 59 billion yuan in 2023.",
        [f"exports {Y23} {F} yoy 2 PCT", f"exports {Y23} {F} level 5.9e+10 CNY"],
    ),
    "a place that was beaten, where something was so": (
        "Foshan and Huizhou posted trade growth of 12 and 13 percent in 2023. Both outpaced the province as a whole, whose trade climbed 9 percent to 6 trillion yuan. Zhuhai, by contrast, saw a milder gain of 4 percent.",
        [
            f"trade {Y23} {F} yoy 12 PCT",
            f"trade {Y23} CN-441300 yoy 13 PCT",
            f"trade {Y23} yoy 9 PCT",
            f"trade {Y23} level 6e+12 CNY",
            f"trade {Y23} CN-440400 yoy 4 PCT",
        ],
    ),
    "a flow all over the nation": (
        "Foshan's exports rose 12 percent in 2023. Exports nationwide were up 3 percent.",
        [f"exports {Y23} {F} yoy 12 PCT", f"exports {Y23} CN yoy 3 PCT"],
    ),
    "the next of a ranking have the same goods": (
        "Foshan exported 90 billion yuan of high-tech products in 2023. Next came Zhuhai with 40 billion yuan and Huizhou with 30 billion yuan.",
        [
            f"exports high_tech {Y23} {F} level 9e+10 CNY",
            f"exports high_tech {Y23} CN-440400 level 4e+10 CNY",
            f"exports high_tech {Y23} CN-441300 level 3e+10 CNY",
        ],
    ),
    "the size of a movement between commas": (
        "Foshan's exports fell 6 percent in 2023. A sharper drop, of 9 percent, was seen in imports.",
        [f"exports {Y23} {F} yoy -6 PCT", f"imports {Y23} {F} yoy -9 PCT"],
    ),
    "what a growth slowed to": (
        "Foshan's exports rose 6 percent in 2023. Import growth also softened, to 2 percent.",
        [f"exports {Y23} {F} yoy 6 PCT", f"imports {Y23} {F} yoy 2 PCT"],
    ),
    "what a growth slowed from": (
        "Foshan's exports rose 6 percent in June 2024, but growth cooled from May's 8 percent. In 2023, imports grew 4 percent, down from 7 percent in 2022.",
        [
            f"exports 2024-06/2024-06 {F} yoy 6 PCT",
            f"exports 2024-05/2024-05 {F} yoy 8 PCT",
            f"imports {Y23} {F} yoy 4 PCT",
            f"imports 2022-01/2022-12 {F} yoy 7 PCT",
        ],
    ),
    "such trade behind an amount": (
        "Foshan's cross-border e-commerce trade came to 40 billion yuan in 2023. The province had 100 billion yuan of such trade.",
        [f"ecommerce_trade {Y23} {F} level 4e+10 CNY", f"ecommerce_trade {Y23} level 1e+11 CNY"],
    ),
    "what went through a port that was told before": (
        "Work at Foshan's Beijiao Port slowed this month. In 2023, imports and exports of 5 billion yuan went through the port.",
        [f"trade {Y23} CN-GD/beijiao_port level 5e+09 CNY"],
    ),
    "from a beginning to a month": (
        "From its opening in May 2019 through June 2024, Beijiao Port handled imports and exports of 90 billion yuan.",
        ["trade 2019-05/2024-06 CN-GD/beijiao_port level 9e+10 CNY"],
    ),
    "a part of what was told, by its size and name": (
        "Foshan's trade was worth 90 billion yuan in 2023. More than half of it, 50 billion yuan, was exports, which rose 2 percent.",
        [
            f"trade {Y23} {F} level 9e+10 CNY",
            f"exports {Y23} {F} level 5e+10 CNY",
            f"exports {Y23} {F} yoy 2 PCT",
        ],
    ),
    "what a fall narrowed from and to": (
        "Foshan's exports rose 7 percent in July 2024. Its trade was down; the decline narrowed from 9 percent in the first half to 5 percent in the first seven months.",
        [
            f"exports 2024-07/2024-07 {F} yoy 7 PCT",
            f"trade {H1} {F} yoy -9 PCT",
            f"trade 2024-01/2024-07 {F} yoy -5 PCT",
        ],
    ),
    "a balance that turned": (
        "Foshan's trade came to 30 billion yuan in 2023. The surplus of 2022 gave way to a deficit of 2 billion yuan.",
        [f"trade {Y23} {F} level 3e+10 CNY", f"balance {Y23} {F} level -2e+09 CNY"],
    ),
    "points below an earlier pace": (
        "Foshan's trade rose 4 percent in the first half of 2024, but this was 3 percentage points below the pace of the first five months.",
        [f"trade {H1} {F} yoy 4 PCT", f"trade {H1} {F} pp -3 PP"],
    ),
    "a part in words and a rank among provinces": (
        "In 2023, foreign firms raised their part in the province's exports to 36 percent. Guangdong used 90 billion yuan of foreign capital, ranking second among provincial-level regions.",
        [
            f"exports foreign {Y23} share 36 PCT",
            f"fdi_used {Y23} level 9e+10 CNY",
            f"fdi_used {Y23} rank 2 RANK",
        ],
    ),
    "goods whose exports edged": (
        "In 2023, Foshan's exports of lamps inched down 1 percent and its exports of toys crept up 2 percent.",
        [f"exports lamps_lighting {Y23} {F} yoy -1 PCT", f"exports toys {Y23} {F} yoy 2 PCT"],
    ),
    "growths of two flows, told behind both amounts": (
        "Customs put Foshan's exports in 2023 at 30 billion yuan and its imports at 12 billion yuan, up 3 percent and down 1 percent.",
        [
            f"exports {Y23} {F} level 3e+10 CNY",
            f"imports {Y23} {F} level 1.2e+10 CNY",
            f"exports {Y23} {F} yoy 3 PCT",
            f"imports {Y23} {F} yoy -1 PCT",
        ],
    ),
    "who fared best and worst": (
        "Exports of Foshan rose 3 percent in 2023. Zhuhai did best, with a gain of 9 percent; Huizhou fared worst, with a loss of 4 percent.",
        [
            f"exports {Y23} {F} yoy 3 PCT",
            f"exports {Y23} CN-440400 yoy 9 PCT",
            f"exports {Y23} CN-441300 yoy -4 PCT",
        ],
    ),
    "a share of the overall trade of an area": (
        "Foshan's trade with ASEAN came to 30 billion yuan in 2023, and its proportion of the city's overall trade increased to 24 percent.",
        [f"trade ASEAN {Y23} {F} level 3e+10 CNY", f"trade ASEAN {Y23} {F} share 24 PCT"],
    ),
    "a total whose verb is left out": (
        "Foshan's trade rose 3 percent in 2023. The provincial total dropped by 4 percent and the national total by 8 percent.",
        [f"trade {Y23} {F} yoy 3 PCT", f"trade {Y23} yoy -4 PCT", f"trade {Y23} CN yoy -8 PCT"],
    ),
    "a port by the bridge that leads to it": (
        "The Hong Kong-Zhuhai-Macao Bridge port handled 90 billion yuan of imports and exports in 2023. Exports via the port hit 36 billion yuan.",
        [f"trade {Y23} CN-GD/hzmb level 9e+10 CNY", f"exports {Y23} CN-GD/hzmb level 3.6e+10 CNY"],
    ),
    "the same goods in a place that is compared with": (
        "Foshan's exports of lamps fell 3 percent in 2023, compared with a 6 percent rise across the country.",
        [f"exports lamps_lighting {Y23} {F} yoy -3 PCT", f"exports lamps_lighting {Y23} CN yoy 6 PCT"],
    ),
}


def test_a_title_that_names_the_nation_only_for_a_city_is_not_about_the_nation():
    text = "The making of China's leading export city\nThe foreign trade of the city of Foshan was worth 90 billion yuan in 2023."
    assert [fact(o) for o in extract(document(text, "en")).observations] == [
        f"trade {Y23} {F} level 9e+10 CNY"
    ]


@pytest.mark.parametrize(("text", "facts"), SHORT.values(), ids=SHORT)
def test_what_short_texts_tell(text, facts):
    assert told(text, "en") == facts
