"""The nation's own figures beside an area's, and the area that the next sentence goes on with; facts typed by hand."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact, told, unread

from gd_pipeline.extract.document import extract

Q3 = "2024-01/2024-09"

NATION = {
    "named behind its clause": (
        "In the first three quarters exports rose 3 percent, while in the country as a whole they grew 6 percent.",
        [f"exports {Q3} yoy 3 PCT", f"exports {Q3} CN yoy 6 PCT"],
    ),
    "as the subject of a verb": (
        "In the first three quarters exports rose 3 percent, whereas the nation recorded 6 percent.",
        [f"exports {Q3} yoy 3 PCT", f"exports {Q3} CN yoy 6 PCT"],
    ),
    "those of the nation": (
        "In the first three quarters exports rose 3 percent, and those of the nation 6 percent.",
        [f"exports {Q3} yoy 3 PCT", f"exports {Q3} CN yoy 6 PCT"],
    ),
    "nationally": (
        "Nationally, exports grew 6 percent in the first three quarters.",
        [f"exports {Q3} CN yoy 6 PCT"],
    ),
    "by its adjective": (
        "In the first three quarters overall Chinese exports grew 6 percent.",
        [f"exports {Q3} CN yoy 6 PCT"],
    ),
    "a rate that is a multiple of the area's": (
        "In the first three quarters exports rose 3 percent, less than half the national rate of 7 percent.",
        [f"exports {Q3} yoy 3 PCT", f"exports {Q3} CN yoy 7 PCT"],
    ),
    "a figure without a movement": (
        "In the first three quarters exports rose 3 percent; the national average was 7 percent.",
        [f"exports {Q3} yoy 3 PCT", f"exports {Q3} CN yoy 7 PCT"],
    ),
    "a rate in a clause of its own": (
        "In the first three quarters imports rose 3 percent, which is below the national average, which was 7 percent.",
        [f"imports {Q3} yoy 3 PCT", f"imports {Q3} CN yoy 7 PCT"],
    ),
    "a gain for the country": (
        "In the first three quarters trade fell 1 percent, compared with a 2 percent gain for the country.",
        [f"trade {Q3} yoy -1 PCT", f"trade {Q3} CN yoy 2 PCT"],
    ),
    "in a clause on the nation": (
        "In the first three quarters trade of Guangdong grew 5 percentage points slower than that of the nation, where it rose 9 percent.",
        [f"trade {Q3} pp -5 PP", f"trade {Q3} CN yoy 9 PCT"],
    ),
    "told first and in passing": (
        "Exports, which rose 6 percent nationwide in the first three quarters, grew 3 percent in Guangdong.",
        [f"exports {Q3} CN yoy 6 PCT", f"exports {Q3} yoy 3 PCT"],
    ),
}
NEXT = {
    "the release's own area behind the nation's": (
        "In the first three quarters Guangdong's trade rose 3 percent, while China's grew 6 percent. Exports gained 5 percent.",
        [f"trade {Q3} yoy 3 PCT", f"trade {Q3} CN yoy 6 PCT", f"exports {Q3} yoy 5 PCT"],
    ),
    "the release's own area behind its peers'": (
        "In the first three quarters Guangdong's exports rose 3 percent, Zhejiang's 5 percent and Jiangsu's 6 percent. Imports fell 2 percent.",
        [
            f"exports {Q3} yoy 3 PCT",
            f"exports {Q3} CN-ZJ yoy 5 PCT",
            f"exports {Q3} CN-JS yoy 6 PCT",
            f"imports {Q3} yoy -2 PCT",
        ],
    ),
    "the city behind a larger area": (
        "In the first three quarters, trade of the province rose 4 percent. Foshan's trade rose 3 percent, while the nation's grew 6 percent. Exports gained 5 percent.",
        [
            f"trade {Q3} yoy 4 PCT",
            f"trade {Q3} CN-440600 yoy 3 PCT",
            f"trade {Q3} CN yoy 6 PCT",
            f"exports {Q3} CN-440600 yoy 5 PCT",
        ],
    ),
    "the nation, told alone": (
        "In the first three quarters trade of Guangdong rose 3 percent. China's trade grew 6 percent. Exports gained 5 percent.",
        [f"trade {Q3} yoy 3 PCT", f"trade {Q3} CN yoy 6 PCT", f"exports {Q3} CN yoy 5 PCT"],
    ),
}
ALL = {**NATION, **NEXT}


@pytest.mark.parametrize(("text", "facts"), ALL.values(), ids=ALL)
def test_the_nations_own_figures(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize(
    "text",
    [
        "In September exports rose 3 percent in the Pearl River Delta, but fell 5 percent in the rest of the province.",
        "In September exports rose 3 percent, while the east, west and north of the province saw them fall 5 percent.",
    ],
)
def test_what_is_left_of_a_province_has_no_code(text):
    assert unread(text, "en") == [("5 percent", "unknown_area")]


def test_volume_and_value_of_goods_fall_apart():
    text = "In September, imports of soybeans were 3 million tonnes worth 12 billion yuan, down 3 percent in volume and 15 percent in value."
    assert told(text, "en")[2:] == [
        "import_volume soybeans 2024-09/2024-09 yoy -3 PCT",
        "imports soybeans 2024-09/2024-09 yoy -15 PCT",
    ]


def test_partners_that_are_described_behind_their_list():
    text = "In September, trade with Vietnam and Thailand, the two largest partners within ASEAN, rose by 12 and 5 percent."
    assert told(text, "en") == ["trade VN 2024-09/2024-09 yoy 12 PCT", "trade TH 2024-09/2024-09 yoy 5 PCT"]


def test_the_city_of_a_release_on_its_port():
    text = "Shenzhen Port is busy\nShenzhen Port handled 2 million TEUs in March.\nThe city's exports rose 3 percent in the first quarter."
    found = extract(document(text, "en", published="2024-04-20"))
    assert fact(found.observations[-1]) == "exports 2024-01/2024-03 CN-440300 yoy 3 PCT"


WHOLES = {
    "flow of the whole country": (
        "Trade of Foshan was 90 billion yuan in May. Foreign trade of the whole country dropped 2 percent to 3 trillion yuan.",
        [
            "trade 2024-05/2024-05 CN-440600 level 9e+10 CNY",
            "trade 2024-05/2024-05 CN yoy -2 PCT",
            "trade 2024-05/2024-05 CN level 3e+12 CNY",
        ],
    ),
    "the whole of the nation has": (
        "Exports of Foshan were 60 billion yuan in May, while the whole of China recorded 2 trillion yuan.",
        ["exports 2024-05/2024-05 CN-440600 level 6e+10 CNY", "exports 2024-05/2024-05 CN level 2e+12 CNY"],
    ),
    "parts of what a national rate was set against, in the next paragraph": (
        "Trade of Foshan was 90 billion yuan in May, up 4 percent, while the nation as a whole saw growth of 1 percent.\n"
        "Of the total, exports were 60 billion yuan and imports 30 billion yuan.",
        [
            "trade 2024-05/2024-05 CN-440600 level 9e+10 CNY",
            "trade 2024-05/2024-05 CN-440600 yoy 4 PCT",
            "trade 2024-05/2024-05 CN yoy 1 PCT",
            "exports 2024-05/2024-05 CN-440600 level 6e+10 CNY",
            "imports 2024-05/2024-05 CN-440600 level 3e+10 CNY",
        ],
    ),
}


@pytest.mark.parametrize(("text", "facts"), WHOLES.values(), ids=WHOLES)
def test_the_nation_as_a_whole_beside_the_area(text, facts):
    assert told(text, "en") == facts
