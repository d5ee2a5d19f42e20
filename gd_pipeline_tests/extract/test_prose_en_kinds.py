"""English figures of quantities and of kinds of trade; facts typed from reading the sentences."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact, told, unread

from gd_pipeline.extract.document import extract

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
    "such trade is what is sold online abroad": (
        "Guangdong's e-commerce firms find buyers overseas. From January to April, the value of such trade exceeded 40 billion yuan, an increase of 15 per cent.",
        [f"ecommerce_trade {M4} level 4e+10 CNY", f"ecommerce_trade {M4} yoy 15 PCT"],
    ),
    "the other flow of a kind": (
        "From January to April, cross-border e-commerce exports grew 20 percent and imports 3 percent.",
        [f"ecommerce_exports {M4} yoy 20 PCT", f"ecommerce_imports {M4} yoy 3 PCT"],
    ),
    "a flow of all goods behind one of services": (
        "From January to April, service exports rose 3 percent, while total imports fell 2 percent.",
        [f"service_exports {M4} yoy 3 PCT", f"imports {M4} yoy -2 PCT"],
    ),
    "a share of trade behind a flow": (
        "From January to April, imports fell 2 percent. Private firms took 60 percent of trade.",
        [f"imports {M4} yoy -2 PCT", f"trade private {M4} share 60 PCT"],
    ),
    "another word for commerce": (
        "From January to April, the imports and exports of cross-border e-business reached 5.1 billion yuan, up 1.2 times.",
        [f"ecommerce_trade {M4} level 5.1e+09 CNY", f"ecommerce_trade {M4} yoy 120 PCT"],
    ),
    "such trade is of the kind told before": (
        "From January to April, Guangdong's cross-border e-commerce trade was 90 billion yuan. In the first quarter, the value of such trade in Shenzhen exceeded 40 billion yuan, an increase of 15 per cent.",
        [
            f"ecommerce_trade {M4} level 9e+10 CNY",
            "ecommerce_trade 2024-01/2024-03 CN-440300 level 4e+10 CNY",
            "ecommerce_trade 2024-01/2024-03 CN-440300 yoy 15 PCT",
        ],
    ),
}


@pytest.mark.parametrize("text, facts", QUANTITIES.values(), ids=list(QUANTITIES))
def test_quantities_and_kinds_of_trade(text, facts):
    assert told(text, "en") == facts


def test_the_quantity_of_both_flows_is_not_collected():
    text = "From January to April, the trade volume of aquatic products grew 9 percent to reach 37,000 tons."
    assert told(text, "en") == []
    assert {("9 percent", "no_indicator"), ("37,000 tons", "no_indicator")} <= set(unread(text, "en"))


FIRMS = {
    "growth of the number of new firms": (
        "In 2023, the number of newly established foreign-funded firms in Shenzhen recorded an increase of 31 percent.",
        ["fdi_firms 2023-01/2023-12 CN-440300 yoy 31 PCT"],
    ),
    "new firms by industry": (
        "In 2023, the number of newly launched foreign firms in the city's manufacturing industry increased 12 percent, while the number of new foreign firms in high-tech industries jumped 40 percent from a year earlier.",
        [
            "fdi_firms manufacturing 2023-01/2023-12 yoy 12 PCT",
            "fdi_firms high_tech 2023-01/2023-12 yoy 40 PCT",
        ],
    ),
    "what investors chose has its own period": (
        "In 2023, foreign investment in Shenzhen rose 6 percent. The city's 5,100 new foreign firms were a record for investors, who chose to locate 30% of their firms here in the first half of 2023.",
        [
            "fdi_used 2023-01/2023-12 CN-440300 yoy 6 PCT",
            "fdi_firms 2023-01/2023-12 CN-440300 level 5100 COUNT",
        ],
    ),
    "newly registered": (
        "In 2023, Guangdong attracted 700 newly registered foreign-funded enterprises.",
        ["fdi_firms 2023-01/2023-12 level 700 COUNT"],
    ),
    "the number of new firms": (
        "In the first half, the number of newly registered foreign-funded companies in Foshan reached 420, up 21 percent.",
        [
            "fdi_firms 2024-01/2024-06 CN-440600 level 420 COUNT",
            "fdi_firms 2024-01/2024-06 CN-440600 yoy 21 PCT",
        ],
    ),
    "the number of firms by a day": (
        "By the end of 2023, the number of foreign-funded enterprises in Foshan reached 4,200.",
        ["companies foreign ..2023-12 CN-440600 level 4200 COUNT"],
    ),
    "firms that were set up in a span of months": (
        "In the first half, 390 foreign-funded companies had been set up in Foshan.",
        ["fdi_firms 2024-01/2024-06 CN-440600 level 390 COUNT"],
    ),
    "registered firms that a place has": (
        "By the end of 2023, Qianhai had 300 registered Hong Kong-funded enterprises.",
        ["companies ..2023-12 CN-GD/qianhai level 300 COUNT"],
    ),
}


@pytest.mark.parametrize("text, facts", FIRMS.values(), ids=list(FIRMS))
def test_firms_that_come_anew(text, facts):
    assert [f.replace(" HK", "") for f in told(text, "en")] == facts


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("Qianhai welcomed 300 registered Hong Kong-funded enterprises in 2014.", "300", "no_unit"),
        ("The zone is to attract over 800 foreign-invested companies by 2030.", "800", "no_unit"),
        (
            "In 2021, Shenzhen encouraged firms to set up headquarters and 28 foreign-invested enterprises like Acme, Initech and Hooli have been identified as headquarters of their groups.",
            "28",
            "no_unit",
        ),
        ("So far, 12,000 foreign companies have set up operations in Nansha.", "12,000", "no_unit"),
        (
            "By the end of June, 6,500 Macao-funded companies had been registered in Hengqin, up 12 percent.",
            "12 percent",
            "no_indicator",
        ),
        (
            "In the first half, the number of foreign-funded enterprises in Foshan reached 4,200.",
            "4,200",
            "no_unit",
        ),
        (
            "In the first quarter, the value of such trade exceeded 40 billion yuan.",
            "40 billion yuan",
            "ambiguous",
        ),
    ],
)
def test_firms_that_may_be_there_and_kinds_without_a_name(text, number, reason):
    assert (number, reason) in unread(text, "en")
    assert told(text, "en") == []


GROWTHS = {
    "the last of a list falls": (
        "In 2023, exports of fans, furniture and toys were respectively worth 1.4 billion yuan, 1.2 billion yuan and 200 million yuan, up 2.5%, 8.5% and down 4.5%.",
        [2.5, 8.5, -4.5],
    ),
    "the last of a list falls, in other words": (
        "In 2023, exports of fans, furniture and toys were respectively worth 1.4 billion yuan, 1.2 billion yuan and 200 million yuan, rising by 2.5%, 8.5% and falling by 4.5%.",
        [2.5, 8.5, -4.5],
    ),
    "the last of a list rises": (
        "In 2023, exports of fans, furniture and toys were respectively worth 1.4 billion yuan, 1.2 billion yuan and 200 million yuan, down 2.5%, 8.5% and up 4.5%.",
        [-2.5, -8.5, 4.5],
    ),
}


@pytest.mark.parametrize("text, growths", GROWTHS.values(), ids=list(GROWTHS))
def test_growths_in_both_directions(text, growths):
    goods = zip(("fans", "furniture", "toys"), growths, strict=True)
    rates = [fact for fact in told(text, "en") if " yoy " in fact]
    assert rates == [f"exports {name} 2023-01/2023-12 yoy {g} PCT" for name, g in goods]


def test_two_flows_that_go_apart():
    text = "In 2023, exports and imports rose 3 percent and fell 4 percent, respectively."
    assert told(text, "en") == ["exports 2023-01/2023-12 yoy 3 PCT", "imports 2023-01/2023-12 yoy -4 PCT"]
    text = "In 2023, exports and imports reached 5 billion yuan and 3 billion yuan, up 3% and down 2% respectively."
    assert told(text, "en") == [
        "exports 2023-01/2023-12 level 5e+09 CNY",
        "imports 2023-01/2023-12 level 3e+09 CNY",
        "exports 2023-01/2023-12 yoy 3 PCT",
        "imports 2023-01/2023-12 yoy -2 PCT",
    ]


def test_the_share_of_two_taken_together():
    text = "In 2023, exports to the US reached 3 billion yuan, exports to the EU reached 2 billion yuan, and the both accounted for 41%."
    assert ("41%", "ambiguous") in unread(text, "en")


def test_a_heading_sets_the_month_of_its_points():
    paragraphs = [
        "Furniture exports up",
        "In August 2024, Guangdong exported 9 billion yuan worth of furniture, up 3%. In January-August, exports of furniture were 70 billion yuan.",
        "What marked exports in August alone:",
        "(1) General trade led: general trade exported 6 billion yuan worth, up 5%, and customs special controlled export was 300 million yuan.",
        "(2) Toys did well beside it: the exported toys reached 2 billion yuan.",
        "Exports of toys were 40 billion yuan in January-August. Exports of shoes were 20 billion yuan.",
    ]
    found = [fact(o) for o in extract(document("\n".join(paragraphs), "en")).observations]
    month, so_far = "2024-08/2024-08", "2024-01/2024-08"
    assert found == [
        f"exports furniture {month} level 9e+09 CNY",
        f"exports furniture {month} yoy 3 PCT",
        f"exports furniture {so_far} level 7e+10 CNY",
        f"exports furniture general {month} level 6e+09 CNY",
        f"exports furniture general {month} yoy 5 PCT",
        f"exports furniture bonded_zone {month} level 3e+08 CNY",
        f"exports toys {month} level 2e+09 CNY",
        f"exports toys {so_far} level 4e+10 CNY",
        f"exports footwear {so_far} level 2e+10 CNY",
    ]


def test_agreements_are_no_investment_that_was_used():
    text = "In 2023, realized foreign investment in Guangzhou was 48 billion yuan, while investment agreements were worth 90 billion yuan."
    assert told(text, "en") == ["fdi_used 2023-01/2023-12 CN-440100 level 4.8e+10 CNY"]
    assert ("90 billion yuan", "not_relevant") in unread(text, "en")


@pytest.mark.parametrize(
    "both, first", [("import and export", "imports"), ("exports and imports", "exports")]
)
def test_shares_of_two_flows_that_stand_behind(both, first):
    text = f"In 2023, Guangdong's exports rose 2 percent. The province contributed 28 percent and 22.5 percent of the national {both} respectively."
    second = "exports" if first == "imports" else "imports"
    assert told(text, "en")[1:] == [
        f"{first} 2023-01/2023-12 share 28 PCT",
        f"{second} 2023-01/2023-12 share 22.5 PCT",
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("In 2023, Germany's BASF said it will invest 10 billion euros in Zhanjiang.", "10 billion euros"),
        (
            "In 2023, Guangdong's trade rose 2 percent. Some foreign-invested enterprises increased their capital, with 30 billion yuan added.",
            "30 billion yuan",
        ),
        (
            "In 2023, Hong Kong-funded enterprises in Qianhai paid taxes of 12 billion yuan, up 5 percent.",
            "12 billion yuan",
        ),
    ],
)
def test_money_that_is_invested_is_no_trade(text, number):
    assert (number, "not_relevant") in unread(text, "en")
    assert not any(" level " in fact or " 5 PCT" in fact for fact in told(text, "en"))


def test_the_next_subject_is_no_tail_of_a_growth():
    text = "In 2023, fixed-asset investment in Guangdong rose 3 percent and foreign trade 4 percent."
    assert told(text, "en") == ["trade 2023-01/2023-12 yoy 4 PCT"]


def test_what_zones_have_together():
    text = "In 2023, foreign investment in Guangdong rose 4 percent. Together they have 17,000 foreign firms, with 20 billion dollars of foreign capital already invested."
    assert told(text, "en") == ["fdi_used 2023-01/2023-12 yoy 4 PCT"]
    assert ("20 billion dollars", "ambiguous") in unread(text, "en")


def test_a_total_that_a_year_is_to_bring_stands_at_its_end():
    text = "This year, Shenzhen intends to attract 1,900 professionals from overseas, which would bring the total number of professionals from overseas in the city to 26,000."
    assert told(text, "en") == [
        "foreign_talent 2024-01/2024-12 CN-440300 target 1900 PERSON",
        "foreign_talent ..2024-12 CN-440300 target 26000 PERSON",
    ]


def test_contractual_utilization_is_no_actual_one():
    text = "In 2023, the contractual utilization of foreign capital in Foshan reached 3 billion dollars, up 7 percent. The actual utilization of foreign capital was 1 billion dollars."
    assert told(text, "en") == [
        "fdi_contracted 2023-01/2023-12 CN-440600 level 3e+09 USD",
        "fdi_contracted 2023-01/2023-12 CN-440600 yoy 7 PCT",
        "fdi_used 2023-01/2023-12 CN-440600 level 1e+09 USD",
    ]


def test_the_size_from_which_on_things_are_counted_leaves_the_growth_to_the_count():
    text = "In the first half, foreign investment rose 6 percent. Some 110 projects with actual investment above $40 million were launched, up 20 percent. Sixty enterprises each received more than 90 million yuan. A total of 230 foreign firms settled down in Foshan."
    assert told(text, "en") == ["fdi_used 2024-01/2024-06 CN-440600 yoy 6 PCT"]
    found = unread(text, "en")
    assert ("40 million", "not_relevant") in found and ("90 million yuan", "not_relevant") in found
    assert {"20 percent", "230"} <= {number for number, _ in found}


def test_goods_under_customs_special_control():
    text = "From January to April, the export by ordinary trade reached 8 billion yuan; the export under Customs special control reached 2 billion yuan."
    assert told(text, "en") == [
        f"exports general {M4} level 8e+09 CNY",
        f"exports bonded_zone {M4} level 2e+09 CNY",
    ]


def test_members_of_different_breakdowns_taken_together():
    text = "In 2023, imports rose 2 percent. The proportion of general trade and private enterprises' import and export exceeded 50 percent."
    assert told(text, "en") == ["imports 2023-01/2023-12 yoy 2 PCT"]
    assert ("50 percent", "ambiguous") in unread(text, "en")
