"""Goals that English texts set, their deadlines, and amounts that only bound others; facts typed from reading."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told, unread

GOALS = {
    "what something is to be": (
        "Exports are to stay above 5 trillion yuan in 2025. Exports rose 4 percent in the first half.",
        ["exports 2025-01/2025-12 target 5e+12 CNY", "exports 2024-01/2024-06 yoy 4 PCT"],
    ),
    "an amount for each year": (
        "Cross-border e-commerce trade is to top 900 billion yuan a year.",
        ["ecommerce_trade ? target 9e+11 CNY"],
    ),
    "what measures are taken for": (
        "The city will build 15 cross-border e-commerce parks, so that cross-border e-commerce trade exceeds 80 billion yuan a year.",
        ["parks ? target 15 COUNT", "ecommerce_trade ? target 8e+10 CNY"],
    ),
    "the deadline of the plan": (
        "By 2028, the province will have 400 overseas warehouses. It also aims to have 25 cross-border e-commerce parks.",
        ["warehouses ..2028-12 target 400 COUNT", "parks ..2028-12 target 25 COUNT"],
    ),
    "a deadline that is over is none": (
        "By 2020, the province had 300 overseas warehouses. It aims to have 25 cross-border e-commerce parks.",
        ["warehouses ..2020-12 level 300 COUNT", "parks ? target 25 COUNT"],
    ),
    "where a goal starts from is no goal": (
        "From 4.3 trillion yuan in 2021, the province plans to raise exports to 6 trillion yuan by 2028. It aims to lift imports to 4 trillion yuan by 2028, up from 2.9 trillion yuan in 2022.",
        [
            "exports 2021-01/2021-12 level 4.3e+12 CNY",
            "exports ..2028-12 target 6e+12 CNY",
            "imports ..2028-12 target 4e+12 CNY",
            "imports 2022-01/2022-12 level 2.9e+12 CNY",
        ],
    ),
    "what is told of a year to come": (
        "The outline foresees foreign capital of 160 billion yuan in 2030. In 2023, it was 100 billion yuan.",
        ["fdi_used 2030-01/2030-12 target 1.6e+11 CNY", "fdi_used 2023-01/2023-12 level 1e+11 CNY"],
    ),
    "a count in front of a flow": (
        "The province plans to build 40 cross-border e-commerce parks and to double exports by 2028.",
        ["parks ..2028-12 target 40 COUNT"],
    ),
}


@pytest.mark.parametrize("text, facts", GOALS.values(), ids=list(GOALS))
def test_goals_have_their_deadline(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize(
    "text",
    [
        "The province's trade has been above 6 trillion yuan since it joined. In 2023, it was 7 trillion yuan.",
        "The province's trade has exceeded 6 trillion yuan for four years in a row. In 2023, it was 7 trillion yuan.",
    ],
)
def test_what_many_years_came_to_is_no_level(text):
    assert told(text, "en") == ["trade 2023-01/2023-12 level 7e+12 CNY"]
    assert [number for number, _ in unread(text, "en")] == ["6 trillion yuan"]
