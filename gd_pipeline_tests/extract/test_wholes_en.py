"""What English sentences and paragraphs carry on to the next figures, and where that ends; facts typed by hand."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told, unread

Q3 = "2024-01/2024-09"
M9 = "2024-09/2024-09"

CARRIED = {
    "the whole of a share that belongs to another area": (
        "Foshan's exports rose 8 percent to 300 billion yuan in the first three quarters, which lifted its share of Guangdong's total to 7.5 percent. Imports of the city fell 2 percent.",
        [
            f"exports {Q3} CN-440600 yoy 8 PCT",
            f"exports {Q3} CN-440600 level 3e+11 CNY",
            f"exports {Q3} CN-440600 share 7.5 PCT",
            f"imports {Q3} CN-440600 yoy -2 PCT",
        ],
    ),
    "the whole again behind a part": (
        "Guangdong's trade with Japan grew 2 percent to 300 billion yuan in the first three quarters, while its exports and imports as a whole rose 5 percent to 6 trillion yuan. Exports were 4 trillion yuan.",
        [
            f"trade JP {Q3} yoy 2 PCT",
            f"trade JP {Q3} level 3e+11 CNY",
            f"trade {Q3} yoy 5 PCT",
            f"trade {Q3} level 6e+12 CNY",
            f"exports {Q3} level 4e+12 CNY",
        ],
    ),
    "no period of a level that is exceeded": (
        "During the first three quarters general trade rose 5 percent to 3 trillion yuan, while bonded logistics was 7 percent above the figure recorded in the third quarter of last year. Imports rose 1 percent.",
        [
            f"trade general {Q3} yoy 5 PCT",
            f"trade general {Q3} level 3e+12 CNY",
            f"trade bonded {Q3} yoy 7 PCT",
            f"imports {Q3} yoy 1 PCT",
        ],
    ),
    "firms that a sentence names without a figure": (
        "State-owned enterprises caught up in the first three quarters. From January to September their exports rose 6 percent.",
        [f"exports state {Q3} yoy 6 PCT"],
    ),
    "the area of the paragraph before, without any name": (
        "Shenzhen's goal is far\nThe goal of Shenzhen's exports is far off, officials said.\nIn the first half of 2024, foreign trade of the province of Guangdong rose 6 percent.\nThe third quarter went worse, with a drop of 4 percent, when exports fell 3 percent.",
        [
            "trade 2024-01/2024-06 yoy 6 PCT",
            "trade 2024-07/2024-09 yoy -4 PCT",
            "exports 2024-07/2024-09 yoy -3 PCT",
        ],
    ),
    "the whole behind its flows": (
        "In the first three quarters trade was 6 trillion yuan, with exports at 4 trillion yuan and imports at 2 trillion yuan. That put the province's share of the national total at 20 percent.",
        [
            f"trade {Q3} level 6e+12 CNY",
            f"exports {Q3} level 4e+12 CNY",
            f"imports {Q3} level 2e+12 CNY",
            f"trade {Q3} share 20 PCT",
        ],
    ),
    "the two flows taken together": (
        "From January to September Guangdong imported goods worth 2 trillion yuan from abroad, while its exports rose 3 percent to 4 trillion yuan. Taken together, they came to 6 trillion yuan.",
        [
            f"imports {Q3} level 2e+12 CNY",
            f"exports {Q3} yoy 3 PCT",
            f"exports {Q3} level 4e+12 CNY",
            f"trade {Q3} level 6e+12 CNY",
        ],
    ),
    "the partner behind a semicolon": (
        "In the first three quarters, trade with Belt and Road countries was 2 trillion yuan; the growth rate of 7 percent was 3 percentage points above the average.",
        [f"trade BRI {Q3} level 2e+12 CNY", f"trade BRI {Q3} yoy 7 PCT", f"trade BRI {Q3} pp 3 PP"],
    ),
    "a place whose parts are named": (
        "In the Guangdong Free Trade Zone, made up of the Nansha, Qianhai and Hengqin areas, trade rose 22 percent in the first three quarters.",
        [f"trade {Q3} CN-GD/ftz yoy 22 PCT"],
    ),
    "a place with a clause on its trade": (
        "In the first three quarters exports rose; Foshan, whose trade shrank 5 percent, did worse.",
        [f"trade {Q3} CN-440600 yoy -5 PCT"],
    ),
    "the nation's trade, told in passing": (
        "In 2023 the province's exports made up 22 percent of the exports of China, which, the customs say, rose 0.6 percent to 23.8 trillion yuan.",
        [
            "exports 2023-01/2023-12 share 22 PCT",
            "exports 2023-01/2023-12 CN yoy 0.6 PCT",
            "exports 2023-01/2023-12 CN level 2.38e+13 CNY",
        ],
    ),
    "the nation's trade as a whole": (
        "In the first three quarters Guangdong's exports rose 3 percent, while the exports of the country as a whole grew 5 percent.",
        [f"exports {Q3} yoy 3 PCT", f"exports {Q3} CN yoy 5 PCT"],
    ),
    "a growth that another falls short of": (
        "Guangdong's imports rose 3 percent in the first three quarters, which fell short of the 5 percent recorded nationwide.",
        [f"imports {Q3} yoy 3 PCT", f"imports {Q3} CN yoy 5 PCT"],
    ),
}
PARTS = {
    "who leads those that open the sentence": (
        "Among the Gulf states, Oman led with growth of 41 percent in its trade with Guangdong in the first three quarters, followed by Kuwait with 32 percent.",
        [f"trade OM {Q3} yoy 41 PCT", f"trade KW {Q3} yoy 32 PCT"],
    ),
    "a part and its own figure behind an amount": (
        "In the first three quarters, general trade was up 4% at RMB 2 trillion and bonded logistics down 2% at RMB 1 trillion.",
        [
            f"trade general {Q3} yoy 4 PCT",
            f"trade general {Q3} level 2e+12 CNY",
            f"trade bonded {Q3} yoy -2 PCT",
            f"trade bonded {Q3} level 1e+12 CNY",
        ],
    ),
    "a quoted partner in a list": (
        'In September, trade with "Belt and Road" countries and with ASEAN rose 4% and 7% respectively.',
        [f"trade BRI {M9} yoy 4 PCT", f"trade ASEAN {M9} yoy 7 PCT"],
    ),
    "the same of another product by its name": (
        "Its exports of furniture rose 3 percent in September and those of plastic products 8 percent.",
        [f"exports furniture {M9} yoy 3 PCT", f"exports plastic_products {M9} yoy 8 PCT"],
    ),
    "each flow and the whole": (
        "Total trade, exports and imports each rose 3 percent in September.",
        [f"trade {M9} yoy 3 PCT", f"exports {M9} yoy 3 PCT", f"imports {M9} yoy 3 PCT"],
    ),
    "a kind of trade whose flow stands in a clause": (
        "Cross-border e-commerce, whose exports hit 50 billion yuan in September, is growing.",
        [f"ecommerce_exports {M9} level 5e+10 CNY"],
    ),
    "a fall whose size stands apart": (
        "Guangdong's exports, which in May 2024 saw their steepest decline in years, of 9 percent, rose again in June.",
        ["exports 2024-05/2024-05 yoy -9 PCT"],
    ),
    "no goods between a subject and its verb": (
        "Foshan, whose plants make much of the province's exports, saw trade rise 2 percent in September.",
        [f"trade {M9} CN-440600 yoy 2 PCT"],
    ),
    "goods sold to a partner": (
        "In September Guangdong sold 9 billion yuan worth of goods to Japan, up 3 percent. To Vietnam it shipped goods worth 5 billion yuan.",
        [
            f"exports JP {M9} level 9e+09 CNY",
            f"exports JP {M9} yoy 3 PCT",
            f"exports VN {M9} level 5e+09 CNY",
        ],
    ),
    "sales to a partner": (
        "The province's exports were weak in September. Sales to Japan were down 12 percent and those to Australia 11 percent.",
        [f"exports JP {M9} yoy -12 PCT", f"exports AU {M9} yoy -11 PCT"],
    ),
    "how much less an amount is": (
        "In September exports were 9 billion yuan, leaving a surplus of 4 billion yuan, 1 billion yuan less than in September 2023.",
        [f"exports {M9} level 9e+09 CNY", f"balance {M9} level 4e+09 CNY"],
    ),
    "a share whose part stands before the amount": (
        "In September, furniture worth 4 billion yuan, or 40 percent of the total, was sold abroad, of which 1 billion yuan came from toys.",
        [
            f"exports furniture {M9} level 4e+09 CNY",
            f"exports furniture {M9} share 40 PCT",
            f"exports toys {M9} level 1e+09 CNY",
        ],
    ),
    "flows within a mode, one in a comparison": (
        "Within general trade, exports grew faster (9 percent) than imports (4 percent) in September.",
        [f"exports general {M9} yoy 9 PCT", f"imports general {M9} yoy 4 PCT"],
    ),
    "others that a subject includes": (
        "Cross-border e-commerce imports and exports, including those of the pilot zones, rose 12 percent in September.",
        [f"ecommerce_trade {M9} yoy 12 PCT"],
    ),
    "a sign in words": (
        "In September exports were worth 9 billion yuan (plus 4 percent) and imports 5 billion yuan (minus 2 percent).",
        [
            f"exports {M9} level 9e+09 CNY",
            f"exports {M9} yoy 4 PCT",
            f"imports {M9} level 5e+09 CNY",
            f"imports {M9} yoy -2 PCT",
        ],
    ),
    "a goal of a year to come": (
        "For 2025 the province is aiming at trade growth of around 3 percent.",
        ["trade 2025-01/2025-12 target 3 PCT"],
    ),
    "what is wanted": (
        "Foshan wants exports to grow 8 percent in 2025.",
        ["exports 2025-01/2025-12 CN-440600 target 8 PCT"],
    ),
    "what is called a goal": (
        "Foshan sets 5 percent export growth goal for 2025.",
        ["exports 2025-01/2025-12 CN-440600 target 5 PCT"],
    ),
}
ALL = {**CARRIED, **PARTS}


@pytest.mark.parametrize(("text", "facts"), ALL.values(), ids=ALL)
def test_what_is_carried_on(text, facts):
    assert told(text, "en") == facts


def test_what_is_left_of_a_whole_is_not_named():
    text = "In September trade was 9 billion yuan. Of these, 5 billion yuan were exports, the rest, 4 billion yuan, imports."
    assert unread(text, "en") == [("4 billion yuan", "ambiguous")]


def test_a_currency_moves_without_goods():
    text = "Exports rose in September. A weaker yuan, which has lost 6 percent against the dollar, is helping exporters."
    assert unread(text, "en") == [("6 percent", "not_relevant")]
