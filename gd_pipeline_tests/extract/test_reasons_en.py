"""What English sentences name only as a reason or for comparison; facts typed from reading the sentences."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told

H1 = "2024-01/2024-06"

ASIDES = {
    "a reason names other goods and partners": (
        "Trade was 4 trillion yuan in the first half. Lifted by sales of cars, phones and toys to ASEAN, the province's exports rose 5 percent. With orders from the US falling, imports fell 1 percent.",
        [f"trade {H1} level 4e+12 CNY", f"exports {H1} yoy 5 PCT", f"imports {H1} yoy -1 PCT"],
    ),
    "a reason names another month": (
        "Exports were 300 billion yuan in June 2024, up 9 percent. Thanks to the strong June, the six-month total came to 2 trillion yuan, 3 percent higher than a year before.",
        [
            "exports 2024-06/2024-06 level 3e+11 CNY",
            "exports 2024-06/2024-06 yoy 9 PCT",
            f"exports {H1} level 2e+12 CNY",
            f"exports {H1} yoy 3 PCT",
        ],
    ),
    "a partner that opens its own clause is none": (
        "Trade was 4 trillion yuan in the first half. With ASEAN, trade grew 7 percent. While demand in the US weakened, imports from Japan rose 2 percent.",
        [f"trade {H1} level 4e+12 CNY", f"trade ASEAN {H1} yoy 7 PCT", f"imports JP {H1} yoy 2 PCT"],
    ),
    "what was before, as a contrast": (
        "In the first half, exports rose 2.3 percent, in contrast to a fall of 4.1 percent in the first quarter, while imports slipped 1 percent, an improvement on the 3 percent drop in the first five months. Trade was 4 trillion yuan.",
        [
            f"exports {H1} yoy 2.3 PCT",
            "exports 2024-01/2024-03 yoy -4.1 PCT",
            f"imports {H1} yoy -1 PCT",
            "imports 2024-01/2024-05 yoy -3 PCT",
            f"trade {H1} level 4e+12 CNY",
        ],
    ),
    "what was before, as the start of a turn": (
        "In the first half, Foshan's trade swung from a fall of 2.2 percent in the first five months to growth of 0.4 percent. Its exports, at 150 billion yuan against 140 billion yuan in the first half of 2023, rose 7 percent.",
        [
            "trade 2024-01/2024-05 CN-440600 yoy -2.2 PCT",
            f"trade {H1} CN-440600 yoy 0.4 PCT",
            f"exports {H1} CN-440600 level 1.5e+11 CNY",
            "exports 2023-01/2023-06 CN-440600 level 1.4e+11 CNY",
            f"exports {H1} CN-440600 yoy 7 PCT",
        ],
    ),
    "when it was otherwise": (
        "Trade grew 6 percent in the first half, in sharp contrast to the same period of 2022, when it dropped 3 percent. Exports rose 4 percent.",
        [f"trade {H1} yoy 6 PCT", "trade 2022-01/2022-06 yoy -3 PCT", f"exports {H1} yoy 4 PCT"],
    ),
    "the month and the quarter before": (
        "Trade grew 3 percent in August but shrank 1 percent in the previous month. Exports rose 2 percent, compared with 5 percent a month earlier. In the second quarter, imports fell 4 percent, following a 1 percent rise in the previous quarter.",
        [
            "trade 2024-08/2024-08 yoy 3 PCT",
            "trade 2024-07/2024-07 yoy -1 PCT",
            "exports 2024-08/2024-08 yoy 2 PCT",
            "exports 2024-07/2024-07 yoy 5 PCT",
            "imports 2024-04/2024-06 yoy -4 PCT",
            "imports 2024-01/2024-03 yoy 1 PCT",
        ],
    ),
    "grown faster than another place in the same time": (
        "Guangdong's trade grew faster than Zhejiang's in the first eight months. Exports rose 3 percent. Imports were up 2 percent, more than in the first half.",
        ["exports 2024-01/2024-08 yoy 3 PCT", "imports 2024-01/2024-08 yoy 2 PCT"],
    ),
    "on the year and on the month, before the figures": (
        "Exports saw a year-on-year increase of 7.9 percent and a month-on-month increase of 5.2 percent in June. Imports were down 2 percent from a year earlier and up 3 percent from May.",
        [
            "exports 2024-06/2024-06 yoy 7.9 PCT",
            "exports 2024-06/2024-06 mom 5.2 PCT",
            "imports 2024-06/2024-06 yoy -2 PCT",
            "imports 2024-06/2024-06 mom 3 PCT",
        ],
    ),
    "the month in which a flow moved": (
        "Guangdong's exports, falling since the start of last year, grew for a second month in June. Outbound shipments were worth 300 billion yuan, an increase of 3 percent.",
        ["exports 2024-06/2024-06 level 3e+11 CNY", "exports 2024-06/2024-06 yoy 3 PCT"],
    ),
}


@pytest.mark.parametrize("text, facts", ASIDES.values(), ids=list(ASIDES))
def test_what_is_told_beside_a_figure_is_not_its_own(text, facts):
    assert told(text, "en") == facts
