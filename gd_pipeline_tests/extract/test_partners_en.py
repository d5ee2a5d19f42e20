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
    "as many figures as were told one by one": (
        "In 2021, exports to Chile were 9 billion yuan and those to Peru 5 billion yuan. Imports from the two rose 7 percent and 2 percent.\nAs a share of total exports, the two came to 6 percent and 3 percent respectively.",
        [
            f"exports CL {Y} level 9e+09 CNY",
            f"exports PE {Y} level 5e+09 CNY",
            f"imports CL {Y} yoy 7 PCT",
            f"imports PE {Y} yoy 2 PCT",
            f"exports CL {Y} share 6 PCT",
            f"exports PE {Y} share 3 PCT",
        ],
    ),
    "the growth rates of three in their order, and of two of them": (
        "In 2021, Chile made up 9 percent of exports, Peru 5 percent and Cuba 3 percent. The growth rates of exports to the three were 7 percent, 5 percent and 2 percent in that order. Imports from the two rose 3 and 4 percent.",
        [
            f"exports CL {Y} share 9 PCT",
            f"exports PE {Y} share 5 PCT",
            f"exports CU {Y} share 3 PCT",
            f"exports CL {Y} yoy 7 PCT",
            f"exports PE {Y} yoy 5 PCT",
            f"exports CU {Y} yoy 2 PCT",
        ],
    ),
    "the other members of a bloc": (
        "Since the RCEP came into force, trade between Guangdong and the other 14 members has grown. In 2021, it reached 900 billion yuan. Exports to its member countries rose 4 percent.",
        [f"trade RCEP {Y} level 9e+11 CNY", f"exports RCEP {Y} yoy 4 PCT"],
    ),
    "the first of several, behind its amount and growth": (
        "In 2021, trade was 900 billion yuan. With 90 billion yuan (up 2 percent), Chile stayed ahead of Peru (50 billion yuan, down 3 percent).",
        [
            f"trade {Y} level 9e+11 CNY",
            f"trade CL {Y} level 9e+10 CNY",
            f"trade CL {Y} yoy 2 PCT",
            f"trade PE {Y} level 5e+10 CNY",
            f"trade PE {Y} yoy -3 PCT",
        ],
    ),
    "the country that is a source": (
        "In 2021, exports to Chile were 9 billion yuan. The country was also the source of 5 billion yuan of imports.",
        [f"exports CL {Y} level 9e+09 CNY", f"imports CL {Y} level 5e+09 CNY"],
    ),
    "a country by where it lies": (
        "In 2021, exports of toys to Vietnam rose 4 percent. Imports from the Southeast Asian country fell 2 percent.",
        [f"exports VN toys {Y} yoy 4 PCT", f"imports VN {Y} yoy -2 PCT"],
    ),
    "a share of goods": (
        "In 2021, exports of toys rose 4 percent. Japan took 20 percent of the toys.",
        [f"exports toys {Y} yoy 4 PCT", f"exports JP toys {Y} share 20 PCT"],
    ),
    "goods with some of them, and those of the nation": (
        "In 2021, exports of textiles including masks from Foshan rose 4 percent. China's toy exports rose 2 percent, and Foshan's factories had their share. China imported 300 million tonnes of crude oil, and Foshan took in 3 million tonnes.",
        [
            f"exports textiles {Y} {F} yoy 4 PCT",
            f"exports toys {Y} CN yoy 2 PCT",
            f"import_volume crude_oil {Y} CN level 3e+08 TONNE",
            f"import_volume crude_oil {Y} {F} level 3e+06 TONNE",
        ],
    ),
    "goods that went the other way": (
        "In 2021, Foshan imported 3 billion yuan of goods from Chile, while 9 billion yuan of goods went the other way. That compares with 2 billion yuan and 8 billion yuan in 2020.",
        [
            f"imports CL {Y} {F} level 3e+09 CNY",
            f"exports CL {Y} {F} level 9e+09 CNY",
            f"imports CL 2020-01/2020-12 {F} level 2e+09 CNY",
            f"exports CL 2020-01/2020-12 {F} level 8e+09 CNY",
        ],
    ),
    "the reverse direction": (
        "In 2021, exports to Peru were 9 billion yuan, and in the opposite direction 2 billion yuan of goods were shipped, up 5 percent.",
        [f"exports PE {Y} level 9e+09 CNY", f"imports PE {Y} level 2e+09 CNY", f"imports PE {Y} yoy 5 PCT"],
    ),
    "cities told one by one": (
        "In 2021, Foshan's exports were 9 billion yuan and Zhongshan's exports 5 billion yuan. The imports of the two rose 7 percent and 2 percent.",
        [
            f"exports {Y} {F} level 9e+09 CNY",
            f"exports {Y} CN-442000 level 5e+09 CNY",
            f"imports {Y} {F} yoy 7 PCT",
            f"imports {Y} CN-442000 yoy 2 PCT",
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
    "a share that went to a partner or came from there": (
        "In 2021, exports were 14 billion yuan. More than 60 percent went to Asia and 20 percent to Europe. Imports were 5 billion yuan, with 30 percent coming from Chile.",
        [
            f"exports {Y} level 1.4e+10 CNY",
            f"exports ASIA {Y} share 60 PCT",
            f"exports EUROPE {Y} share 20 PCT",
            f"imports {Y} level 5e+09 CNY",
            f"imports CL {Y} share 30 PCT",
        ],
    ),
    "an ellipsis keeps what it does not replace": (
        "In 2021, private firms' exports to ASEAN rose 15 percent to 30 billion yuan in value terms and to the EU 7 percent. Toy exports to Mexico grew 9 percent, lamps 4 percent.",
        [
            f"exports ASEAN private {Y} yoy 15 PCT",
            f"exports ASEAN private {Y} level 3e+10 CNY",
            f"exports EU private {Y} yoy 7 PCT",
            f"exports MX toys {Y} yoy 9 PCT",
            f"exports MX lamps_lighting {Y} yoy 4 PCT",
        ],
    ),
    "goods that came in and left": (
        "In 2021, Guangdong traded a lot. Beef worth 2 billion yuan from Chile entered the province, up 8 percent. Toys worth 5 billion yuan left Shantou for overseas buyers. Goods worth 9 billion yuan changed hands between Foshan and Peru.",
        [
            f"imports CL beef {Y} level 2e+09 CNY",
            f"imports CL beef {Y} yoy 8 PCT",
            f"exports toys {Y} CN-440500 level 5e+09 CNY",
            f"trade PE {Y} {F} level 9e+09 CNY",
        ],
    ),
    "growths of a list, each with its own direction": (
        "In 2021, trade with ASEAN, Japan, Chile and Peru was 6 billion yuan, 5 billion yuan, 4 billion yuan and 3 billion yuan, up 2 percent, down 3 percent, down 4 percent and up 5 percent, respectively. Exports to Chile and Peru came to 3 billion yuan and 2 billion yuan, falling by 1 percent and rising by 9 percent.",
        [
            f"trade ASEAN {Y} level 6e+09 CNY",
            f"trade JP {Y} level 5e+09 CNY",
            f"trade CL {Y} level 4e+09 CNY",
            f"trade PE {Y} level 3e+09 CNY",
            f"trade ASEAN {Y} yoy 2 PCT",
            f"trade JP {Y} yoy -3 PCT",
            f"trade CL {Y} yoy -4 PCT",
            f"trade PE {Y} yoy 5 PCT",
            f"exports CL {Y} level 3e+09 CNY",
            f"exports PE {Y} level 2e+09 CNY",
            f"exports CL {Y} yoy -1 PCT",
            f"exports PE {Y} yoy 9 PCT",
        ],
    ),
    "shipments there and from there, and what came in return": (
        "Vietnam has become a bright spot. In 2021, shipments there rose 22 percent; shipments from there were worth 8 billion yuan. Guangdong sold goods worth 9 billion yuan to Mexico and received goods worth 1 billion yuan in return. Chile is smaller. Guangdong sold 5 billion yuan worth of goods to that country.",
        [
            f"exports VN {Y} yoy 22 PCT",
            f"imports VN {Y} level 8e+09 CNY",
            f"exports MX {Y} level 9e+09 CNY",
            f"imports MX {Y} level 1e+09 CNY",
            f"exports CL {Y} level 5e+09 CNY",
        ],
    ),
    "flows behind a semicolon, and the former": (
        "In 2021, trade with Chile amounted to 6 billion yuan: exports, 4 billion yuan, up 6 percent; imports, 2 billion yuan. Trade with Peru and Mexico was 3 billion yuan and 5 billion yuan. Copper imports from the former jumped 40 percent.",
        [
            f"trade CL {Y} level 6e+09 CNY",
            f"exports CL {Y} level 4e+09 CNY",
            f"exports CL {Y} yoy 6 PCT",
            f"imports CL {Y} level 2e+09 CNY",
            f"trade PE {Y} level 3e+09 CNY",
            f"trade MX {Y} level 5e+09 CNY",
            f"imports PE copper {Y} yoy 40 PCT",
        ],
    ),
    "what partners took, and took more": (
        "In 2021, Asian countries bought 28 percent of what Guangdong exported. ASEAN took 13 percent more and Africa 8 percent less. A tenth, or 9 billion yuan, went to Chile.",
        [
            f"exports ASIA {Y} share 28 PCT",
            f"exports ASEAN {Y} yoy 13 PCT",
            f"exports AFRICA {Y} yoy -8 PCT",
            f"exports CL {Y} level 9e+09 CNY",
        ],
    ),
    "goods of the sentence before by a pronoun": (
        "High-tech goods fared better in 2021. Exports of them rose 9 percent. Guangdong exported 3 million lamps. These were worth 4 billion yuan.",
        [
            f"exports high_tech {Y} yoy 9 PCT",
            f"export_volume lamps_lighting {Y} level 3e+06 PIECE",
            f"exports lamps_lighting {Y} level 4e+09 CNY",
        ],
    ),
    "prices, single makers and all but one are none": (
        "In 2021, the price of imported coal rose 30 percent. Battery maker Sunlight exported batteries worth 3 billion yuan. Exports to countries other than Japan rose 4 percent. Exports to Japan rose 1 percent.",
        [f"exports JP {Y} yoy 1 PCT"],
    ),
    "what a partner bought, it is not said where, is none": (
        "In 2021, Guangdong's exports to Peru were 2 billion yuan. Brazil purchased 90 billion yuan worth of goods. Chile took 5 billion yuan worth of Guangdong's exports.",
        [f"exports PE {Y} level 2e+09 CNY", f"exports CL {Y} level 5e+09 CNY"],
    ),
    "shares of a whole that opens the sentence": (
        "Of Foshan's exports in 2021, 22 percent went to the US and 14 percent to Chile. Foshan sold less to Japan (9 billion yuan) but more to Peru (5 billion yuan).",
        [
            f"exports US {Y} {F} share 22 PCT",
            f"exports CL {Y} {F} share 14 PCT",
            f"exports JP {Y} {F} level 9e+09 CNY",
            f"exports PE {Y} {F} level 5e+09 CNY",
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


def test_behind_overall_trade_its_other_figures_are_of_all_too():
    text = """Foshan's trade with ASEAN rises
While Foshan's overall trade fell 3 percent to 300 billion yuan in 2021, its trade with ASEAN rose 4 percent to 80 billion yuan.
Its overall exports were 200 billion yuan, up 6 percent and 2 percentage points above the provincial average."""
    assert told(text, "en") == [
        f"trade {Y} {F} yoy -3 PCT",
        f"trade {Y} {F} level 3e+11 CNY",
        f"trade ASEAN {Y} {F} yoy 4 PCT",
        f"trade ASEAN {Y} {F} level 8e+10 CNY",
        f"exports {Y} {F} level 2e+11 CNY",
        f"exports {Y} {F} yoy 6 PCT",
        f"exports {Y} {F} pp 2 PP",
    ]


def test_a_flow_that_a_sentence_names_holds_for_its_other_figures():
    text = """Foshan's exports to Japan rise
Foshan's exports to Japan rose 4 percent in 2021. The country was also the source of 3 billion yuan of imports, an increase of 9 percent."""
    assert told(text, "en") == [
        f"exports JP {Y} {F} yoy 4 PCT",
        f"imports JP {Y} {F} level 3e+09 CNY",
        f"imports JP {Y} {F} yoy 9 PCT",
    ]
