"""Partners by their adjectives, as buyers and suppliers, and in words that go back to them; facts typed by hand."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told

Y = "2021-01/2021-12"
F = "CN-440600"

PARTNERS = {
    "the bloc, behind shares of its members": (
        "In 2021, exports to the EU were 60 billion yuan, with Germany and Italy taking 30 percent and 12 percent of them. Imports from the bloc rose 4 percent and those from that country fell 2 percent.",
        [
            f"exports EU {Y} level 6e+10 CNY",
            f"exports DE {Y} share 30 PCT",
            f"exports IT {Y} share 12 PCT",
            f"imports EU {Y} yoy 4 PCT",
            f"imports IT {Y} yoy -2 PCT",
        ],
    ),
    "the continent, and they": (
        "In 2021, trade with Africa was 90 billion yuan. Exports to the continent rose 5 percent. Trade with RCEP countries was 900 billion yuan. Imports from them fell 3 percent.",
        [
            f"trade AFRICA {Y} level 9e+10 CNY",
            f"exports AFRICA {Y} yoy 5 PCT",
            f"trade RCEP {Y} level 9e+11 CNY",
            f"imports RCEP {Y} yoy -3 PCT",
        ],
    ),
    "sales of goods to those told before": (
        "In 2021, exports to Central Asian countries were 9 billion yuan. Sales of buses to these countries doubled in size, gaining 101 percent. Sales to the domestic market were 7 billion yuan.",
        [f"exports CENTRAL_ASIA {Y} level 9e+09 CNY", f"exports CENTRAL_ASIA buses {Y} yoy 101 PCT"],
    ),
    "two that were told as one": (
        "In 2021, exports to Chile and Peru were 9 billion yuan and 5 billion yuan. Imports from the two countries rose 7 percent.",
        [
            f"exports CL {Y} level 9e+09 CNY",
            f"exports PE {Y} level 5e+09 CNY",
            f"imports chile_peru {Y} yoy 7 PCT",
        ],
    ),
    "what partners buy and supply": (
        "In 2021, Mexico bought 9 billion yuan of goods from Foshan, up 4 percent. The Canadian market absorbed 5 billion yuan of Foshan's exports. Brazil supplied pulp worth 2 billion yuan to the city.",
        [
            f"exports MX {Y} {F} level 9e+09 CNY",
            f"exports MX {Y} {F} yoy 4 PCT",
            f"exports CA {Y} {F} level 5e+09 CNY",
            f"imports BR paper {Y} {F} level 2e+09 CNY",
        ],
    ),
    "goods by where they are from": (
        "In 2021, imports of Brazilian beef rose 9 percent and those of Australian coal fell 3 percent.",
        [f"imports BR beef {Y} yoy 9 PCT", f"imports AU coal {Y} yoy -3 PCT"],
    ),
    "whose largest partner it is": (
        "In 2021, ASEAN remained China's largest trading partner, with trade of 5.7 trillion yuan. Guangdong's trade with the bloc was 1.2 trillion yuan. Hong Kong is the largest export market of Foshan, with exports of 90 billion yuan.",
        [
            f"trade ASEAN {Y} CN level 5.7e+12 CNY",
            f"trade ASEAN {Y} level 1.2e+12 CNY",
            f"exports HK {Y} {F} level 9e+10 CNY",
        ],
    ),
    "what a partner of the nation is besides": (
        "In 2021, Foshan's trade with ASEAN, China's largest trading partner, rose 9 percent.",
        [f"trade ASEAN {Y} {F} yoy 9 PCT"],
    ),
}


@pytest.mark.parametrize("text, facts", PARTNERS.values(), ids=PARTNERS)
def test_partners(text, facts):
    assert told(text, "en") == facts


def test_overall_exports_are_none_to_the_partner_that_a_release_is_about():
    text = "Foshan's exports to Africa rise\nDespite a fall of 4 percent in overall exports, Foshan's exports to Africa rose 6 percent in 2021.\n"
    assert told(text, "en") == [f"exports {Y} {F} yoy -4 PCT", f"exports AFRICA {Y} {F} yoy 6 PCT"]
