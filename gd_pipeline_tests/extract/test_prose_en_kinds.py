"""English figures of quantities and of kinds of trade; facts typed from reading the sentences."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told, unread

M4 = "2024-01/2024-04"

QUANTITIES = {
    "a growth that leads to a quantity is the quantity's": (
        "From January to April, imports of aquatic products rose 22.5 percent to reach more than 6,000 tons while exports came to 31,000 tons, up 4 percent.",
        [
            f"import_volume aquatic_products {M4} yoy 22.5 PCT",
            f"import_volume aquatic_products {M4} level 6000 TONNE",
            f"export_volume aquatic_products {M4} level 31000 TONNE",
            f"export_volume aquatic_products {M4} yoy 4 PCT",
        ],
    ),
    "money behind a quantity": (
        "From January to April, exports of furniture were 30,000 tons and were worth 2 billion yuan, up 3 percent.",
        [
            f"export_volume furniture {M4} level 30000 TONNE",
            f"exports furniture {M4} level 2e+09 CNY",
            f"exports furniture {M4} yoy 3 PCT",
        ],
    ),
    "another word for commerce": (
        "From January to April, the imports and exports of cross-border e-business reached 5.1 billion yuan, up 1.2 times.",
        [f"ecommerce_trade {M4} level 5.1e+09 CNY", f"ecommerce_trade {M4} yoy 120 PCT"],
    ),
}


@pytest.mark.parametrize("text, facts", QUANTITIES.values(), ids=list(QUANTITIES))
def test_quantities_and_kinds_of_trade(text, facts):
    assert told(text, "en") == facts


def test_the_quantity_of_both_flows_is_not_collected():
    text = "From January to April, the trade volume of aquatic products grew 9 percent to reach 37,000 tons."
    assert told(text, "en") == []
    assert {("9 percent", "no_indicator"), ("37,000 tons", "no_indicator")} <= set(unread(text, "en"))
