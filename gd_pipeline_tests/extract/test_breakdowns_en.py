"""English figures by partner, product and city, and what is no figure of a territory; facts typed from reading."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact, told, unread

from gd_pipeline.extract.document import extract

H1 = "2024-01/2024-06"

BREAKDOWNS = {
    "the first partners of a ranking are one partner": (
        "In 2023, trade with the top 10 trading partners totaled 3 trillion yuan, an increase of 4 percent. The top ten trading partners together accounted for 77 percent of the total trade.",
        [
            "trade top_ten_partners 2023-01/2023-12 level 3e+12 CNY",
            "trade top_ten_partners 2023-01/2023-12 yoy 4 PCT",
            "trade top_ten_partners 2023-01/2023-12 share 77 PCT",
        ],
    ),
    "members of different breakdowns": (
        "In 2023, private enterprises and general trade each exceeded 50 percent of total trade. Private enterprises and general trade rose 4 percent and 6 percent respectively.",
        [
            "trade private 2023-01/2023-12 share 50 PCT",
            "trade general 2023-01/2023-12 share 50 PCT",
            "trade private 2023-01/2023-12 yoy 4 PCT",
            "trade general 2023-01/2023-12 yoy 6 PCT",
        ],
    ),
    "a distance told in percent": (
        "In the first half, exports rose 7.2%, 0.3% higher than the provincial average.",
        [f"exports {H1} yoy 7.2 PCT", f"exports {H1} pp 0.3 PP"],
    ),
    "a distance told behind the rate that is outdone": (
        "In the first half, Foshan's exports rose 7 percent, outstripping the provincial pace by 2 percent. Imports grew 1 percent, trailing the national average by 3 percent. Trade was 9 billion yuan.",
        [
            f"exports {H1} CN-440600 yoy 7 PCT",
            f"exports {H1} CN-440600 pp 2 PP",
            f"imports {H1} CN-440600 yoy 1 PCT",
            f"imports {H1} CN-440600 pp -3 PP",
            f"trade {H1} CN-440600 level 9e+09 CNY",
        ],
    ),
    "goods bought abroad by their name": (
        "In the first half, the city purchased iron ore worth 3 billion yuan from overseas, up 9 percent.",
        [f"imports iron_ore {H1} level 3e+09 CNY", f"imports iron_ore {H1} yoy 9 PCT"],
    ),
    "goods that a name takes together": (
        'In the first half, exports of the "new three," that is to say electric vehicles, lithium batteries and solar cells, fell 4 percent.',
        [f"exports new_three {H1} yoy -4 PCT"],
    ),
    "trade of so many months is one of no goods": (
        "With that, the cargo trade of the first six months came to 2 trillion yuan.",
        [f"trade {H1} level 2e+12 CNY"],
    ),
    "the bloc of the paragraph before": (
        "In the first half, trade with RCEP members rose 3 percent.\nProcessing trade with these economies fell by 2 percent.",
        [f"trade RCEP {H1} yoy 3 PCT", f"trade RCEP processing {H1} yoy -2 PCT"],
    ),
    "growth on the month in other words": (
        "In March, exports fell 3% MoM. Imports were up 4 percent on a monthly basis.",
        ["exports 2024-03/2024-03 mom -3 PCT", "imports 2024-03/2024-03 mom 4 PCT"],
    ),
    "the share of the projects, by a name told before": (
        "Hong Kong's foreign investment is the main source. Capital from Hong Kong rose 3 percent in 2023. Funding from the special administrative region made up 79 percent of new foreign investment projects.",
        ["fdi_used HK 2023-01/2023-12 yoy 3 PCT", "fdi_projects HK 2023-01/2023-12 share 79 PCT"],
    ),
    "what is of outsourcing": (
        "In the first half, the contract amount of service outsourcing was US$4.5 billion & the execution amount was US$3 billion, up 20% & 15% respectively.",
        [
            f"outsourcing_contracted {H1} level 4.5e+09 USD",
            f"outsourcing_executed {H1} level 3e+09 USD",
            f"outsourcing_contracted {H1} yoy 20 PCT",
            f"outsourcing_executed {H1} yoy 15 PCT",
        ],
    ),
    "set up by a day, contracted and used": (
        "As of end-August, investors from Asia had set up 18,000 projects with contracted capital of $59 billion and used $34 billion.",
        [
            "fdi_projects ASIA ..2024-08 level 18000 COUNT",
            "fdi_contracted ASIA ..2024-08 level 5.9e+10 USD",
            "fdi_used ASIA ..2024-08 level 3.4e+10 USD",
        ],
    ),
    "patacas are money of their own": (
        "Imports from Macao were MOP220 million (US$27 million) in the first half.",
        [f"imports MO {H1} level 2.2e+08 MOP", f"imports MO {H1} level 2.7e+07 USD"],
    ),
    "returnees beside other people": (
        "By the end of 2016, Shenzhen had 80,000 returnees and more than 4,000 employees abroad.",
        ["students_abroad_returned ..2016-12 CN-440300 level 80000 PERSON"],
    ),
    "the whole of a year is beaten": (
        "In the first half, cross-border e-commerce trade reached 400 billion yuan, surpassing that of the whole of 2021.",
        [f"ecommerce_trade {H1} level 4e+11 CNY"],
    ),
}


@pytest.mark.parametrize("text, facts", BREAKDOWNS.values(), ids=list(BREAKDOWNS))
def test_breakdowns_distances_and_stocks(text, facts):
    assert told(text, "en") == facts


def test_a_press_conference_is_no_event_of_deals():
    text = "In 2023, Guangdong companies signed service outsourcing contracts worth 9 billion dollars, an official told a press conference."
    assert told(text, "en") == ["outsourcing_contracted 2023-01/2023-12 level 9e+09 USD"]


def test_a_subject_without_a_code_has_no_figure_of_trade():
    text = "In the first half, Guangdong's exports rose 2 percent. Logistics parks of Guangzhou grew 22.3 percent. Guangzhou saw an increase of 4 percent."
    assert told(text, "en") == [f"exports {H1} yoy 2 PCT", f"exports {H1} CN-440100 yoy 4 PCT"]
    assert ("22.3 percent", "no_indicator") in unread(text, "en")


def test_a_sector_without_a_code_invests_for_itself():
    text = "In the first half, foreign investment in Shenzhen rose 8 percent. Its commerce sector attracted 33 new foreign projects."
    assert told(text, "en") == [f"fdi_used {H1} CN-440300 yoy 8 PCT"]
    assert ("33", "unknown_row") in unread(text, "en")


def test_a_turn_in_the_last_months_is_no_period_of_the_year():
    text = "In 2023, exports rose 2 percent. Trade with the US recovered in the last three months of 2023. The province hit a trade volume with the US of 1 trillion yuan."
    assert told(text, "en") == [
        "exports 2023-01/2023-12 yoy 2 PCT",
        "trade US 2023-01/2023-12 level 1e+12 CNY",
    ]


def test_zones_without_a_name_tell_nothing_of_the_nation():
    text = "In 2023, China's FDI rose 6 percent. China's pilot free trade zones saw FDI reach 108 billion yuan, up 23 percent."
    assert told(text, "en") == ["fdi_used 2023-01/2023-12 CN yoy 6 PCT"]
    assert ("108 billion yuan", "unknown_area") in unread(text, "en")


def test_firms_of_a_partner_that_are_there():
    text = "As of the end of August, Hengqin held more than 4,500 Macao-funded enterprises."
    assert told(text, "en") == ["companies MO ..2024-08 CN-GD/hengqin level 4500 COUNT"]


def test_the_nation_is_told_of_before_its_parts():
    text = "Macao invests more\nForeign direct investment (FDI) into the Chinese mainland rose 6 percent in the first half. The Yangtze economic belt saw FDI rise 8 percent."
    assert [fact(o) for o in extract(document(text, "en")).observations] == [
        f"fdi_used {H1} CN yoy 6 PCT",
        f"fdi_used {H1} CN/yangtze_economic_belt yoy 8 PCT",
    ]


def test_the_nation_is_named_behind_the_capital_that_it_drew():
    text = (
        "More of our news\nA hall opens | Two roads close\nFDI inflow of China 5 pct lower in 2022\n"
        "At 60 billion dollars, FDI in 2022 was 5 percent lower than the year before."
    )
    assert {o.ref_area for o in extract(document(text, "en")).observations} == {"CN"}


def test_the_mainland_is_the_nation():
    text = (
        "Trade: Mainland and Macao\nIn January-June 2024 mainland-Macao trade came to US$2 billion, up 3%. "
        "Exports of the mainland to Macao had a value of US$1.5 billion."
    )
    found = {
        (o.indicator, o.ref_area, o.counterpart_area) for o in extract(document(text, "en")).observations
    }
    assert found == {("trade", "CN", "MO"), ("exports", "CN", "MO")}


def test_a_growth_on_the_month_is_none_on_the_year():
    text = "In June 2024, Foshan's exports were 30 billion yuan, gaining 2.5 percent on the month."
    assert "exports 2024-06/2024-06 CN-440600 mom 2.5 PCT" in told(text, "en")
