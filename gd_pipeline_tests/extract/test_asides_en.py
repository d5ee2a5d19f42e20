"""What a sentence only says in passing of its subject: descriptions, examples, brackets; facts typed by hand."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact, told

from gd_pipeline.extract.document import extract

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
    "what the subject is an exception of": (
        "In 2021, garment exports fell 5 percent. Toys were the exception among labor-intensive goods, advancing 4 percent.",
        [f"exports garments {Y} yoy -5 PCT", f"exports toys {Y} yoy 4 PCT"],
    ),
    "changes with their signs": (
        "In 2021, exports of toys and lamps were 6 billion yuan and 4 billion yuan, representing changes of 5 percent and -12 percent.",
        [
            f"exports toys {Y} level 6e+09 CNY",
            f"exports lamps_lighting {Y} level 4e+09 CNY",
            f"exports toys {Y} yoy 5 PCT",
            f"exports lamps_lighting {Y} yoy -12 PCT",
        ],
    ),
    "the latter behind a semicolon, and both in one sentence": (
        "Toys and ceramics did well in 2021. The former saw exports rise 8 percent; the latter, 5 percent. Lamps and bags did not: the former lost 2 percent and the latter 3 percent.",
        [
            f"exports toys {Y} yoy 8 PCT",
            f"exports ceramics {Y} yoy 5 PCT",
            f"exports lamps_lighting {Y} yoy -2 PCT",
            f"exports bags {Y} yoy -3 PCT",
        ],
    ),
    "the next name before a bracket": (
        "In 2021, exports of toys (6 billion yuan) were down 3 percent and lamps (4 billion yuan) 11 percent.",
        [
            f"exports toys {Y} level 6e+09 CNY",
            f"exports toys {Y} yoy -3 PCT",
            f"exports lamps_lighting {Y} level 4e+09 CNY",
            f"exports lamps_lighting {Y} yoy -11 PCT",
        ],
    ),
    "vehicles, and what those exports were worth": (
        "In 2021, Guangdong exported 97,000 cars. Those exports were worth 9 billion yuan. It also exported 2,000 buses and 300 ships.",
        [
            f"export_volume motor_vehicles {Y} level 97000 VEHICLE",
            f"exports motor_vehicles {Y} level 9e+09 CNY",
            f"export_volume buses {Y} level 2000 PIECE",
            f"export_volume ships {Y} level 300 PIECE",
        ],
    ),
    "parts of a kind of trade by their flows behind": (
        "In 2021, cross-border e-commerce trade was 22 billion yuan, with 17 billion yuan in exports and 5 billion yuan in imports.",
        [
            f"ecommerce_trade {Y} level 2.2e+10 CNY",
            f"ecommerce_exports {Y} level 1.7e+10 CNY",
            f"ecommerce_imports {Y} level 5e+09 CNY",
        ],
    ),
    "what was harvested is not traded": (
        "In 2021, Maoming exported 2,000 tons of lychees. Its growers harvested 580,000 tons of lychees.",
        [f"export_volume lychees {Y} CN-440900 level 2000 TONNE"],
    ),
    "through a month": (
        "Through September 2021, imports fell 3 percent.",
        ["imports 2021-01/2021-09 yoy -3 PCT"],
    ),
}


@pytest.mark.parametrize("text, facts", ASIDES.values(), ids=ASIDES)
def test_asides(text, facts):
    assert told(text, "en") == facts


def test_a_release_on_goods_goes_on_about_them():
    text = "Toys find new buyers\nIn 2021, Shantou exported toys worth 9 billion yuan. Exports to ASEAN rose 16 percent, and shipments to Japan alone were worth 1 billion yuan. The city's exports were 60 billion yuan."
    assert [fact(o) for o in extract(document(text, "en")).observations] == [
        f"exports toys {Y} CN-440500 level 9e+09 CNY",
        f"exports ASEAN toys {Y} CN-440500 yoy 16 PCT",
        f"exports JP toys {Y} CN-440500 level 1e+09 CNY",
        f"exports {Y} CN-440500 level 6e+10 CNY",
    ]
