"""What a sentence only says in passing of its subject: descriptions, examples, brackets; facts typed by hand."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told

Y = "2021-01/2021-12"

ASIDES = {
    "what imports consist of": (
        "Guangdong's imports from Chile, which are made up of copper, fruit and wine, climbed 8 percent to 30 billion yuan in 2021.",
        [f"imports CL {Y} yoy 8 PCT", f"imports CL {Y} level 3e+10 CNY"],
    ),
    "a bloc that the partner belongs to": (
        "In 2021, trade with Thailand, another member of ASEAN, was worth 150 billion yuan, up 9 percent.",
        [f"trade TH {Y} level 1.5e+11 CNY", f"trade TH {Y} yoy 9 PCT"],
    ),
    "what the partner is to others": (
        "In 2021, exports to Poland, the door to Central Europe for goods from Japan, gained 4 percent.",
        [f"exports PL {Y} yoy 4 PCT"],
    ),
    "kinds of the goods": (
        "In 2021, exports of labor-intensive products, including toys, bags and furniture, came to 900 billion yuan; those of consumer goods (toys, shoes) fell 2 percent.",
        [f"exports labor_intensive {Y} level 9e+11 CNY", f"exports consumer_goods {Y} yoy -2 PCT"],
    ),
    "what most firms make": (
        "In 2021, private companies in Foshan, most of which make furniture or ceramics, exported 200 billion yuan.",
        [f"exports private {Y} CN-440600 level 2e+11 CNY"],
    ),
    "why it fell": (
        "In 2021, exports to Germany, hurt by weak demand in France and Italy, lost 5 percent.",
        [f"exports DE {Y} yoy -5 PCT"],
    ),
    "the next member of a list is none": (
        "In 2021, exports to Germany, the United States and Japan rose 1, 2 and 3 percent respectively.",
        [f"exports DE {Y} yoy 1 PCT", f"exports US {Y} yoy 2 PCT", f"exports JP {Y} yoy 3 PCT"],
    ),
    "examples of a list are its members": (
        "In 2021, exports of three products, including toys, bags and furniture, rose 1 percent, 2 percent and 3 percent respectively.",
        [f"exports toys {Y} yoy 1 PCT", f"exports bags {Y} yoy 2 PCT", f"exports furniture {Y} yoy 3 PCT"],
    ),
    "through a month": (
        "Through September 2021, imports fell 3 percent.",
        ["imports 2021-01/2021-09 yoy -3 PCT"],
    ),
}


@pytest.mark.parametrize("text, facts", ASIDES.values(), ids=ASIDES)
def test_asides(text, facts):
    assert told(text, "en") == facts
