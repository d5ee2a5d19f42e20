"""English names that no code list knows, beside figures of trade; facts typed from reading the sentences."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told, unread

from gd_pipeline.extract.english import names

Y = "2023-01/2023-12"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("In 2023, exports to Ruritania rose 7 percent.", "7 percent"),
        ("In 2023, the city saw a rise of 7 percent in trade with Western markets.", "7 percent"),
        ("In 2023, exports from Lilin Town grew 7 percent.", "7 percent"),
        ("In 2023, trade in Chaoshan area rose 7 percent.", "7 percent"),
        ("In 2023, Lecong exported furniture worth 3 billion yuan.", "3 billion yuan"),
        ("In 2023, Midea's exports rose 7 percent.", "7 percent"),
        ("Longjiang saw exports of 3 billion yuan in 2023.", "3 billion yuan"),
    ],
)
def test_a_name_of_no_list_keeps_its_figure_unread(text, number):
    assert told(text, "en") == []
    assert (number, "unknown_area") in unread(text, "en")


NO_NAMES = {
    "words with capitals": (
        "In 2023, exports in RMB terms rose 3 percent. Imports from European countries fell 1 percent. Exports of Chinese-made cars rose 9 percent.",
        [f"exports {Y} yoy 3 PCT", f"imports EUROPE {Y} yoy -1 PCT", f"exports motor_vehicles {Y} yoy 9 PCT"],
    ),
    "subjects that are no place": (
        "Huge orders had been won. Enterprises saw exports rise 3 percent in 2023. It recorded imports of 2 billion yuan.",
        [f"exports {Y} yoy 3 PCT", f"imports {Y} level 2e+09 CNY"],
    ),
    "owners that are no name": (
        "Guangdong, a top exporter, saw its exports rise 3 percent in 2023. Last year's imports were 2 trillion yuan. Companies' exports rose 4 percent. The Pearl River Delta's exports rose 5 percent.",
        [
            f"exports {Y} yoy 3 PCT",
            f"imports {Y} level 2e+12 CNY",
            f"exports {Y} yoy 4 PCT",
            f"exports {Y} CN-GD/gba9 yoy 5 PCT",
        ],
    ),
    "no other partner": (
        "In 2023, no market took more from Dongguan than Hong Kong, with exports of 26 billion dollars.",
        [f"exports HK {Y} CN-441900 level 2.6e+10 USD"],
    ),
    "a clause of its own behind an amount": (
        "In 2023, trade with the US rose 4 percent to 200 billion yuan and there was growth in trade with the EU as well.",
        [f"trade US {Y} yoy 4 PCT", f"trade US {Y} level 2e+11 CNY"],
    ),
    "parts of the province": (
        "In 2023, trade in the east of Guangdong rose 3 percent, in the west 6 percent. Exports from Zhongkai grew 7 percent.",
        [f"trade {Y} CN-GD/east_guangdong yoy 3 PCT", f"exports {Y} CN-441300/hi_tech yoy 7 PCT"],
    ),
    "a share of the nation's trade, told of a flow": (
        "In 2022, exports were valued at 5.3 trillion yuan. It accounts for 19.8 percent of the country's total import and export value.",
        ["exports 2022-01/2022-12 level 5.3e+12 CNY", "trade 2022-01/2022-12 share 19.8 PCT"],
    ),
    "a movement and its size behind a comma": (
        "In 2023, Zhongshan's exports grew fastest, by 14 percent, to 130 billion yuan.",
        [f"exports {Y} CN-442000 yoy 14 PCT", f"exports {Y} CN-442000 level 1.3e+11 CNY"],
    ),
}


ZONES = {
    "named without a figure": (
        "Nansha Comprehensive Bonded Zone, opened in Nansha District in 2021, sells goods online.\nIn 2023, foreign trade of the zone reached 8 billion yuan. The bonded zone's exports rose 5 percent. Guangzhou's trade grew 1 percent.",
        [
            f"trade {Y} CN-GD/nansha_comprehensive_bonded_zone level 8e+09 CNY",
            f"exports {Y} CN-GD/nansha_comprehensive_bonded_zone yoy 5 PCT",
            f"trade {Y} CN-440100 yoy 1 PCT",
        ],
    ),
    "of no list, named without a figure": (
        "Foshan's Sanshui Comprehensive Bonded Area has drawn many firms.\nIn 2023, the area's trade grew 4 percent.",
        [f"trade {Y} CN-GD/sanshui_comprehensive_bonded_area yoy 4 PCT"],
    ),
    "told without its figure": (
        "In 2023, trade of Foshan rose 2 percent.\nThe Qianhai Comprehensive Bonded Area is in Shenzhen.\nThe area's foreign trade has kept growing. It was 8 billion yuan in 2022.",
        [
            f"trade {Y} CN-440600 yoy 2 PCT",
            "trade 2022-01/2022-12 CN-GD/qianhai_comprehensive_bonded_zone level 8e+09 CNY",
        ],
    ),
    "the city of a port": (
        "Yantian Port's imports rose 3 percent in 2023. The city's exports were 9 billion yuan.",
        [f"imports {Y} CN-GD/yantian_port yoy 3 PCT", f"exports {Y} CN-440300 level 9e+09 CNY"],
    ),
    "the port": (
        "Exports via Lianhuashan Port reached 3 billion yuan in 2023. The port's imports were 1 billion yuan.",
        [
            f"exports {Y} CN-GD/lianhuashan_port level 3e+09 CNY",
            f"imports {Y} CN-GD/lianhuashan_port level 1e+09 CNY",
        ],
    ),
}


@pytest.mark.parametrize("text, facts", ZONES.values(), ids=list(ZONES))
def test_a_zone_goes_by_its_kind_once_it_was_named(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize("text, facts", NO_NAMES.values(), ids=list(NO_NAMES))
def test_what_the_lists_name_is_read(text, facts):
    assert told(text, "en") == facts


def test_a_single_firm_tells_of_itself():
    text = "A toy maker in Shantou said its exports rose 30 percent in 2023. Some 37,000 foreign trade companies were back at work. Toy exports rose 9 percent."
    assert told(text, "en") == [f"exports toys {Y} CN-440500 yoy 9 PCT"]
    assert ("30 percent", "not_relevant") in unread(text, "en")


def test_what_is_longer_than_a_name_is_none_however_it_could_be_cut():
    assert names.subject("Aoaoao exported 3 billion yuan", 0, ()) == "Aoaoao"
    assert names.subject(f"A{'oa' * 30}o exported 3 billion yuan", 0, ()) == ""
    assert names.subject(f"A{'oa' * 30}x exported 3 billion yuan", 0, ()) == ""
