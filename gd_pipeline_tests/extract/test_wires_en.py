"""News that a wire tells of the nation: forecasts, datelines, offices, months; facts typed by hand."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact

from gd_pipeline.extract.document import extract

AUG = "2024-08/2024-08"
JUL = "2024-07/2024-07"

WIRES = {
    "what was only expected is no figure": (
        "China's exports do better than feared\nBEIJING (Wire) - China's exports rose 7.2 percent in August from a year earlier and imports rose 3 percent, with a trade surplus of $28.6 billion. That compared with forecasts of a rise of 6 percent in exports, an 11.3 percent rise in imports and a surplus of $20 billion. Economists had expected exports to gain 5.5 percent. The surplus dwarfed the $19 billion expected by analysts. Exports could slow to 2 percent by the end of the year, a banker said.",
        [
            f"exports {AUG} CN yoy 7.2 PCT",
            f"imports {AUG} CN yoy 3 PCT",
            f"balance {AUG} CN level 2.86e+10 USD",
        ],
    ),
    "a rate higher than expected is one": (
        "China's trade picks up\nSHANGHAI  (Wire) - China's imports grew a faster-than-expected 4.5 percent in August. Its exports rose by a much lower than expected 1.9 percent in August.",
        [f"imports {AUG} CN yoy 4.5 PCT", f"exports {AUG} CN yoy 1.9 PCT"],
    ),
    "neither the government nor the seat of a bank is told of": (
        "China's imports slow\nBEIJING (Wire) - China's imports grew 4.5 percent in August.\nBeijing has reined in credit since a boom last year. Import growth eased, said an economist at Harbour Trust Bank in Shanghai. Imports were worth $200 billion, and the main Shanghai stock index fell 2 percent on the news. Beijing's resistance to a stronger currency is known. Exports came to $230 billion.",
        [
            f"imports {AUG} CN yoy 4.5 PCT",
            f"imports {AUG} CN level 2e+11 USD",
            f"exports {AUG} CN level 2.3e+11 USD",
        ],
    ),
    "a given name is no city": (
        "China's imports slow\\nBEIJING (Wire) - China's imports grew 4.5 percent in August.\\nHua Zhongwei, an economist, sees more to come. Exports came to $230 billion.",
        [f"imports {AUG} CN yoy 4.5 PCT", f"exports {AUG} CN level 2.3e+11 USD"],
    ),
    "the months of yardsticks": (
        "China's exports slow\nBEIJING (Wire) - China's exports rose 5 percent in August, faster than July's 3.3 percent gain. Exports to Japan rose 6 percent in August, outpacing July's gains, while those to South Korea rose 8 percent, down from July's 9.9 percent pace. The trade surplus slipped to $84 billion in August from $85 billion in July and $68 billion in August 2023.",
        [
            f"exports {AUG} CN yoy 5 PCT",
            f"exports {JUL} CN yoy 3.3 PCT",
            f"exports JP {AUG} CN yoy 6 PCT",
            f"exports KR {AUG} CN yoy 8 PCT",
            f"exports KR {JUL} CN yoy 9.9 PCT",
            f"balance {AUG} CN level 8.4e+10 USD",
            f"balance {JUL} CN level 8.5e+10 USD",
            "balance 2023-08/2023-08 CN level 6.8e+10 USD",
        ],
    ),
    "the month of the news, whatever quarter is spoken of": (
        "China's exports surge\nBEIJING (Wire) - Growth in China's exports and imports last month blew past all hopes.\nExports leapt 17 percent from a year earlier, and imports 5 percent. Growth of the economy in the third quarter and over the whole year may benefit.",
        ["exports 2024-09/2024-09 CN yoy 17 PCT", "imports 2024-09/2024-09 CN yoy 5 PCT"],
    ),
}


@pytest.mark.parametrize("text, wanted", WIRES.values(), ids=list(WIRES))
def test_news_of_a_wire(text, wanted):
    assert [fact(o) for o in extract(document(text, "en")).observations] == wanted
