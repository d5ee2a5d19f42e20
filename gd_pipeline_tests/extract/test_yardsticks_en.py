"""Whose figures English releases compare with; facts typed from reading the sentences."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told

H1 = "2024-01/2024-06"

YARDSTICKS = {
    "the fall of a year before": (
        "In the first half of 2024, exports rose 2 percent to 3 billion yuan after a 4 percent slide in the same period last year. Imports rose 3 percent after falling 5 percent in the same period of 2023.",
        [
            f"exports {H1} yoy 2 PCT",
            f"exports {H1} level 3e+09 CNY",
            "exports 2023-01/2023-06 yoy -4 PCT",
            f"imports {H1} yoy 3 PCT",
            "imports 2023-01/2023-06 yoy -5 PCT",
        ],
    ),
    "the value beside the quantity": (
        "In the first half of 2024, imports of soybeans were 3 million tonnes, down 5 percent, and their value rose 4 percent. Imports of coal were 2 million tonnes, up 2 percent, while in value they fell 6 percent.",
        [
            f"import_volume soybeans {H1} level 3e+06 TONNE",
            f"import_volume soybeans {H1} yoy -5 PCT",
            f"imports soybeans {H1} yoy 4 PCT",
            f"import_volume coal {H1} level 2e+06 TONNE",
            f"import_volume coal {H1} yoy 2 PCT",
            f"imports coal {H1} yoy -6 PCT",
        ],
    ),
    "above the province and the nation": (
        "Zhanjiang's trade grew 3.8 percent in the first half of 2024, higher than the province's 0.1 percent and the country's 3.9 percent. Its exports rose 5 percent, against a provincial increase of 2 percent.",
        [
            f"trade {H1} CN-440800 yoy 3.8 PCT",
            f"trade {H1} yoy 0.1 PCT",
            f"trade {H1} CN yoy 3.9 PCT",
            f"exports {H1} CN-440800 yoy 5 PCT",
            f"exports {H1} yoy 2 PCT",
        ],
    ),
    "ahead of other cities": (
        "Foshan's trade grew 6 percent in the first half of 2024, outpacing Guangzhou's 3.2 percent and Dongguan's 2.1 percent. Exports climbed 7 percent, above the 4 percent growth of Zhuhai.",
        [
            f"trade {H1} CN-440600 yoy 6 PCT",
            f"trade {H1} CN-440100 yoy 3.2 PCT",
            f"trade {H1} CN-441900 yoy 2.1 PCT",
            f"exports {H1} CN-440600 yoy 7 PCT",
            f"exports {H1} CN-440400 yoy 4 PCT",
        ],
    ),
    "the nation by its level, and by what follows its name": (
        "Foshan's exports rose 5 percent in the first half of 2024, two points above the rate of the country, whose imports fell 2 percent. At the national level, trade was 21 trillion yuan. Foshan's imports fell 1 percent.",
        [
            f"exports {H1} CN-440600 yoy 5 PCT",
            f"imports {H1} CN yoy -2 PCT",
            f"trade {H1} CN level 2.1e+13 CNY",
            f"imports {H1} CN-440600 yoy -1 PCT",
        ],
    ),
    "the city by where it lies": (
        "Maoming's trade rose 5 percent in the first half of 2024. The western Guangdong city's exports grew 9 percent. The city's economy expanded by 4 percent. Fruit worth 3 billion yuan left the country through Maoming.",
        [
            f"trade {H1} CN-440900 yoy 5 PCT",
            f"exports {H1} CN-440900 yoy 9 PCT",
            f"exports fruits {H1} CN-440900 level 3e+09 CNY",
        ],
    ),
    "a place in a ranking": (
        "Dongguan's trade was 700 billion yuan in the first half of 2024, second in Guangdong after Shenzhen, and its exports of 400 billion yuan rose 8 percent.",
        [
            f"trade {H1} CN-441900 level 7e+11 CNY",
            f"exports {H1} CN-441900 level 4e+11 CNY",
            f"exports {H1} CN-441900 yoy 8 PCT",
        ],
    ),
    "what each city has of a whole": (
        "Exports from the province rose 30.3 percent in the first half of 2024. Shenzhen's accounted for 44.1 percent of these, Dongguan's 15.3 percent. Guangzhou had 24,600 work permits at the end of June, and Zhuhai 2,100.",
        [
            f"exports {H1} yoy 30.3 PCT",
            f"exports {H1} CN-440300 share 44.1 PCT",
            f"exports {H1} CN-441900 share 15.3 PCT",
            "work_permits ..2024-06 CN-440100 level 24600 COUNT",
            "work_permits ..2024-06 CN-440400 level 2100 COUNT",
        ],
    ),
}


@pytest.mark.parametrize("text, facts", YARDSTICKS.values(), ids=list(YARDSTICKS))
def test_each_place_has_its_own_figure(text, facts):
    assert told(text, "en") == facts
