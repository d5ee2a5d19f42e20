"""English releases about trade in services, and sides of a trade; facts typed from reading the sentences."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact, told, unread

from gd_pipeline.extract.document import extract

H1 = "2024-01/2024-06"
Y = "2023-01/2023-12"

RELEASE = """Trade in services of Guangdong grows
In the first half, Guangdong's trade in services came to 80 billion yuan, up 12 percent. Exports were 50 billion yuan, up 9 percent; imports 30 billion yuan, down 2 percent. The trade deficit in services narrowed by 3 percent to 20 billion yuan.
Travel services: recovery. In the six months their imports and exports were 6 billion yuan, up 4 percent. Excluding travel services, exports rose 8 percent and imports fell 3 percent. Against the same period of 2019, exports were up 30 percent.
Guangdong's foreign trade in goods rose 3 percent, with exports of goods up 2 percent."""


def test_a_release_about_services_means_flows_of_services():
    assert [fact(o) for o in extract(document(RELEASE, "en")).observations] == [
        f"service_trade {H1} level 8e+10 CNY",
        f"service_trade {H1} yoy 12 PCT",
        f"service_exports {H1} level 5e+10 CNY",
        f"service_exports {H1} yoy 9 PCT",
        f"service_imports {H1} level 3e+10 CNY",
        f"service_imports {H1} yoy -2 PCT",
        f"service_balance {H1} yoy -3 PCT",
        f"service_balance {H1} level -2e+10 CNY",
        f"service_trade travel {H1} level 6e+09 CNY",
        f"service_trade travel {H1} yoy 4 PCT",
        f"service_exports excluding_travel {H1} yoy 8 PCT",
        f"service_imports excluding_travel {H1} yoy -3 PCT",
        f"other:service_exports_growth_over_years {H1} level 30 PCT",
        f"trade {H1} yoy 3 PCT",
        f"exports {H1} yoy 2 PCT",
    ]


FLOWS = {
    "services by their kind": (
        "In the first half, Shenzhen's trade rose 3 percent, and exports of insurance services rose 7 percent.",
        [
            f"trade {H1} CN-440300 yoy 3 PCT",
            f"service_exports insurance_services {H1} CN-440300 yoy 7 PCT",
        ],
    ),
    "a partner left out": (
        "In the first half, excluding Hong Kong, exports rose 3 percent.",
        [f"exports excluding_HK {H1} yoy 3 PCT"],
    ),
    "what was signed and what executed of outsourcing": (
        "In 2023, service outsourcing contracts worth USD 3 billion were signed in Guangzhou and contracts of USD 2 billion executed, with offshore contracts of USD 1.5 billion signed and USD 1.2 billion executed.",
        [
            f"outsourcing_contracted {Y} CN-440100 level 3e+09 USD",
            f"outsourcing_executed {Y} CN-440100 level 2e+09 USD",
            f"outsourcing_contracted offshore {Y} CN-440100 level 1.5e+09 USD",
            f"outsourcing_executed offshore {Y} CN-440100 level 1.2e+09 USD",
        ],
    ),
    "kinds of offshore outsourcing": (
        "Contracted offshore outsourcing of Zhuhai rose 5 percent to $300 million in 2023. Executed offshore outsourcing was $200 million.",
        [
            f"outsourcing_contracted offshore {Y} CN-440400 yoy 5 PCT",
            f"outsourcing_contracted offshore {Y} CN-440400 level 3e+08 USD",
            f"outsourcing_executed offshore {Y} CN-440400 level 2e+08 USD",
        ],
    ),
    "what contractors won and completed abroad": (
        "Foshan's contractors won overseas deals worth $510 million in 2023, down 4 percent. Revenue from projects abroad grew 6 percent to $320 million.",
        [
            f"contracting_new {Y} CN-440600 level 5.1e+08 USD",
            f"contracting_new {Y} CN-440600 yoy -4 PCT",
            f"contracting_turnover {Y} CN-440600 yoy 6 PCT",
            f"contracting_turnover {Y} CN-440600 level 3.2e+08 USD",
        ],
    ),
    "an amount that is completed by its verb": (
        "In 2023, Zhuhai secured overseas contracts of $300 million, and completed $210 million of engineering projects abroad. Its exports contracted 5 percent to 20 billion yuan.",
        [
            f"contracting_new {Y} CN-440400 level 3e+08 USD",
            f"contracting_turnover {Y} CN-440400 level 2.1e+08 USD",
            f"exports {Y} CN-440400 yoy -5 PCT",
            f"exports {Y} CN-440400 level 2e+10 CNY",
        ],
    ),
    "goods that were traded": (
        "Goods worth 28 billion yuan ($4 billion) were traded with Germany in 2023, an increase of 7 percent.",
        [
            f"trade DE {Y} level 2.8e+10 CNY",
            f"trade DE {Y} level 4e+09 USD",
            f"trade DE {Y} yoy 7 PCT",
        ],
    ),
    "goods that passed": (
        "In 2023, goods worth 300 billion yuan moved in and out of the Guangdong FTZ, 9 percent more than a year ago.",
        [f"trade {Y} CN-GD/ftz level 3e+11 CNY", f"trade {Y} CN-GD/ftz yoy 9 PCT"],
    ),
    "the time that opens a sentence ends what is compared with": (
        "Against last year the offshore execution amount of service outsourcing was 30 percent higher in 2023.",
        [f"outsourcing_executed offshore {Y} yoy 30 PCT"],
    ),
    "what firms invested there": (
        "Guangdong firms put more money into Belt and Road countries. What Guangdong firms invested there in 2023 was above $4 billion, up 6 percent.",
        [f"odi BRI {Y} level 4e+09 USD", f"odi BRI {Y} yoy 6 PCT"],
    ),
    "a share behind years that are not named": (
        "Foreign trade of the Guangdong FTZ came in the past four years to 900 billion yuan, 12 percent of the provincial total.",
        ["trade ? CN-GD/ftz level 9e+11 CNY", "trade ? CN-GD/ftz share 12 PCT"],
    ),
    "a share of the whole of a city": (
        "In 2023, the actual use of capital from Hong Kong made up 75 percent of the total in Shenzhen.",
        [f"fdi_used HK {Y} CN-440300 share 75 PCT"],
    ),
    "a partner's exports, by its adjective": (
        "In 2023, Vietnamese exports to Guangdong rose 5 percent.",
        [f"imports VN {Y} yoy 5 PCT"],
    ),
    "the whole, and whose part is": (
        "Of China's total foreign trade, which rose 2 percent to 40 trillion yuan in 2023, 20 percent was the province's.",
        [f"trade {Y} CN yoy 2 PCT", f"trade {Y} CN level 4e+13 CNY", f"trade {Y} share 20 PCT"],
    ),
    "another quarter is no year before": (
        "In the first half, exports fell 3 percent, 2 percent less than Q1, and imports sank 4 percent.",
        [f"exports {H1} yoy -3 PCT", f"imports {H1} yoy -4 PCT"],
    ),
    "the amount after a count": (
        "In 2021, Shenzhen used foreign capital of $10 billion, and 6,000 foreign-funded firms were set up. The amount had been $9 billion in 2020.",
        [
            "fdi_used 2021-01/2021-12 CN-440300 level 1e+10 USD",
            "fdi_firms 2021-01/2021-12 CN-440300 level 6000 COUNT",
            "fdi_used 2020-01/2020-12 CN-440300 level 9e+09 USD",
        ],
    ),
    "small letters of millions and billions": (
        "Foreign capital actually used came to USD 1.2b in 2023: Hong Kong (USD 1.1b) and Japan (USD 90m).",
        [
            f"fdi_used {Y} level 1.2e+09 USD",
            f"fdi_used HK {Y} level 1.1e+09 USD",
            f"fdi_used JP {Y} level 9e+07 USD",
        ],
    ),
    "a kind of services of which no flow is told is trade": (
        "In 2023 Guangzhou's knowledge-intensive services trade rose 12 percent to 120 billion yuan.",
        [
            f"service_trade knowledge_intensive {Y} CN-440100 yoy 12 PCT",
            f"service_trade knowledge_intensive {Y} CN-440100 level 1.2e+11 CNY",
        ],
    ),
    "services that were exported and imported": (
        "In 2023 the province exported 480 billion yuan worth of services, up 30 percent, and imported 420 billion yuan worth, up 10 percent.",
        [
            f"service_exports {Y} level 4.8e+11 CNY",
            f"service_exports {Y} yoy 30 PCT",
            f"service_imports {Y} level 4.2e+11 CNY",
            f"service_imports {Y} yoy 10 PCT",
        ],
    ),
    "what an area has of its own is the whole": (
        "In 2023, travel services fell 8 percent and telecommunications, computer and information services rose 14 percent, lifting Guangzhou's trade in services to 290 billion yuan.",
        [
            f"service_trade travel {Y} CN-440100 yoy -8 PCT",
            f"service_trade telecom_computer_information {Y} CN-440100 yoy 14 PCT",
            f"service_trade {Y} CN-440100 level 2.9e+11 CNY",
        ],
    ),
    "a mode of trade with an indicator of its own": (
        "Exports of Zhongshan by the market procurement mode were 25 billion yuan in 2023, which surged 60 percent and represented 9 percent of the total.",
        [
            f"market_procurement_exports {Y} CN-442000 level 2.5e+10 CNY",
            f"market_procurement_exports {Y} CN-442000 yoy 60 PCT",
            f"market_procurement_exports {Y} CN-442000 share 9 PCT",
        ],
    ),
    "trade through the channel": (
        "All cities of Guangdong have e-commerce pilot zones. Trade through the channel was worth 331 billion yuan in 2023, compared with a mere 1 billion yuan in 2014.",
        [f"ecommerce_trade {Y} level 3.31e+11 CNY", "ecommerce_trade 2014-01/2014-12 level 1e+09 CNY"],
    ),
    "such exports": (
        "Foshan and Jiangmen posted the quickest increases in cross-border e-commerce exports in 2023: 86 percent and 43 percent. Zhuhai followed with 40 percent. In value, none came close to Guangzhou, where such exports reached 44 billion yuan.",
        [
            f"ecommerce_exports {Y} CN-440600 yoy 86 PCT",
            f"ecommerce_exports {Y} CN-440700 yoy 43 PCT",
            f"ecommerce_exports {Y} CN-440400 yoy 40 PCT",
            f"ecommerce_exports {Y} CN-440100 level 4.4e+10 CNY",
        ],
    ),
    "a flow behind the colon of its kind, and by the way told before": (
        "Shantou's market procurement business took off in 2023: exports were 12 billion yuan. Guangzhou exported 180 billion yuan by this mode.",
        [
            f"market_procurement_exports {Y} CN-440500 level 1.2e+10 CNY",
            f"market_procurement_exports {Y} CN-440100 level 1.8e+11 CNY",
        ],
    ),
    "a bare flow behind a semicolon": (
        "E-commerce exports of Dongguan came to 68 billion yuan in 2023, ten times the value of 2016; imports were 2 billion yuan.",
        [
            f"ecommerce_exports {Y} CN-441900 level 6.8e+10 CNY",
            f"ecommerce_imports {Y} CN-441900 level 2e+09 CNY",
        ],
    ),
    "a part of those that a sentence opens with": (
        "Of the 110,000 Guangdong companies with import and export records in 2023, 94,000 were private firms.",
        [f"trading_firms {Y} level 110000 COUNT", f"trading_firms private {Y} level 94000 COUNT"],
    ),
    "firms that trade, and a part of them": (
        "Some 125,000 Guangdong companies did foreign trade in 2023, 11 percent more than in 2022. Among them were 98,000 private enterprises.",
        [
            f"trading_firms {Y} level 125000 COUNT",
            f"trading_firms {Y} yoy 11 PCT",
            f"trading_firms private {Y} level 98000 COUNT",
        ],
    ),
    "firms newly approved": (
        "In January 2024, foreign-funded enterprises newly approved were 900, 8 percent fewer year on year.",
        ["fdi_firms 2024-01/2024-01 level 900 COUNT", "fdi_firms 2024-01/2024-01 yoy -8 PCT"],
    ),
}


@pytest.mark.parametrize("text, facts", FLOWS.values(), ids=list(FLOWS))
def test_whose_flow_it_is(text, facts):
    assert told(text, "en") == facts


def test_what_a_year_sets_its_sights_on_is_a_goal():
    text = "Guangdong sets its sights on trade growth of 4 percent in 2025."
    assert told(text, "en") == ["trade 2025-01/2025-12 target 4 PCT"]


def test_zones_told_together_are_the_free_trade_zone():
    text = "Guangdong's pilot FTZs look back\nForeign capital actually used by the three zones topped $8 billion in 2023. Foreign trade of the zones rose 5 percent."
    assert [fact(o) for o in extract(document(text, "en")).observations] == [
        f"fdi_used {Y} CN-GD/ftz level 8e+09 USD",
        f"trade {Y} CN-GD/ftz yoy 5 PCT",
    ]


def test_investment_in_china_is_the_nation_s():
    text = "News\nThe nations which invested most in China in 2023 were Japan (USD 400m) and Denmark (USD 90m). Foreign investment rose 4 percent."
    assert {o.ref_area for o in extract(document(text, "en")).observations} == {"CN"}


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("Together the three zones used foreign capital of US$6 billion in 2023.", "6 billion", "ambiguous"),
        ("Between them they had 94 percent of foreign investment in 2023.", "94 percent", "ambiguous"),
        (
            "In 2023, exports of Foshan grew, and robots brought 4 billion yuan of output.",
            "4 billion yuan",
            "not_relevant",
        ),
        (
            "In 2023, foreign projects above 10 million U.S. dollars grew in number, with 3 billion U.S. dollars of foreign investment.",
            "3 billion U.S. dollars",
            "not_relevant",
        ),
    ],
)
def test_what_is_told_of_none_that_is_known(text, number, reason):
    assert (number, reason) in unread(text, "en") and told(text, "en") == []


def test_an_unknown_name_with_dots_has_a_bracket_of_its_own():
    text = "Foreign investment in 2023 came from Japan (USD 90m), R.O.X. (USD 61m) and Denmark (USD 60m)."
    assert ("61m", "unknown_area") in unread(text, "en")
    assert [f.split()[1] for f in told(text, "en")] == ["JP", "DK"]


def test_bare_flows_are_of_the_one_kind_of_trade_that_was_told():
    text = "Shopping across the border\nFoshan's cross-border e-commerce trade was 11 billion yuan in 2023. Imports, which were up 9 percent, stood at 4 billion yuan. Exports came to 7 billion yuan. Exports of toys fell 2 percent."
    assert [fact(o) for o in extract(document(text, "en")).observations] == [
        f"ecommerce_trade {Y} CN-440600 level 1.1e+10 CNY",
        f"ecommerce_imports {Y} CN-440600 yoy 9 PCT",
        f"ecommerce_imports {Y} CN-440600 level 4e+09 CNY",
        f"ecommerce_exports {Y} CN-440600 level 7e+09 CNY",
        f"exports toys {Y} CN-440600 yoy -2 PCT",
    ]
