"""English sentences that count firms and projects of foreign investors; facts typed from reading the sentences."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told, unread

Y = "2023-01/2023-12"
Z = "2022-01/2022-12"

FIRMS = {
    "a number in a bracket": (
        "In 2023, new foreign-invested companies (4,900) were up 96 percent.",
        [f"fdi_firms {Y} level 4900 COUNT", f"fdi_firms {Y} yoy 96 PCT"],
    ),
    "firms at so many": (
        "In 2023, contracted foreign capital came in at 338 billion yuan (-12%) and new foreign-invested enterprises at 9,057 (-15%).",
        [
            f"fdi_contracted {Y} level 3.38e+11 CNY",
            f"fdi_contracted {Y} yoy -12 PCT",
            f"fdi_firms {Y} level 9057 COUNT",
            f"fdi_firms {Y} yoy -15 PCT",
        ],
    ),
    "parts by their names alone": (
        "Guangdong saw the birth of 6,990 foreign-invested enterprises in 2023. Wholesale and retail led with 2,843, followed by leasing and business services (1,412) and finance (96).",
        [
            f"fdi_firms {Y} level 6990 COUNT",
            f"fdi_firms wholesale_retail {Y} level 2843 COUNT",
            f"fdi_firms leasing_business_services {Y} level 1412 COUNT",
            f"fdi_firms finance {Y} level 96 COUNT",
        ],
    ),
    "those of another place": (
        "In 2023 Guangdong gained 35,774 foreign-backed firms, and Shenzhen alone 15,000.",
        [f"fdi_firms {Y} level 35774 COUNT", f"fdi_firms {Y} CN-440300 level 15000 COUNT"],
    ),
    "against a year earlier": (
        "Only 2,068 foreign-invested enterprises were established in 2023, against 3,541 a year earlier.",
        [f"fdi_firms {Y} level 2068 COUNT", f"fdi_firms {Z} level 3541 COUNT"],
    ),
    "from one year's number to another's": (
        "Guangdong's new foreign-invested enterprises rose from 15,000 in 2022 to 35,000 in 2023.",
        [f"fdi_firms {Z} level 15000 COUNT", f"fdi_firms {Y} level 35000 COUNT"],
    ),
    "a part of those told before": (
        "Shenzhen recorded 15,000 newly established foreign-invested enterprises in 2023. Hong Kong investors set up 11,000 of them.",
        [f"fdi_firms {Y} CN-440300 level 15000 COUNT", f"fdi_firms HK {Y} CN-440300 level 11000 COUNT"],
    ),
    "a multiple on the year before": (
        "In 2023, 35,774 foreign-invested projects were newly registered, 1.3 times more than in 2022.",
        [f"fdi_projects {Y} level 35774 COUNT", f"fdi_projects {Y} yoy 130 PCT"],
    ),
    "what they agreed on": (
        "Newly approved foreign-invested enterprises numbered 6,757 in 2023, and the foreign investment they contracted was worth $31 billion.",
        [f"fdi_firms {Y} level 6757 COUNT", f"fdi_contracted {Y} level 3.1e+10 USD"],
    ),
    "what foreign investors brought": (
        "Overseas companies poured 60 billion yuan into Guangdong in 2023, 9 percent more than a year earlier, and foreign investors set up 900 firms.",
        [
            f"fdi_used {Y} level 6e+10 CNY",
            f"fdi_used {Y} yoy 9 PCT",
            f"fdi_firms {Y} level 900 COUNT",
        ],
    ),
    "places that took a part": (
        "Huizhou used 6 billion yuan of foreign capital in 2023. Daya Bay alone absorbed 2 billion yuan, which was 33 percent of the city's total, while Zhongkai came second with 1.8 billion yuan.",
        [
            f"fdi_used {Y} CN-441300 level 6e+09 CNY",
            f"fdi_used {Y} CN-441300/dayawan_etdz level 2e+09 CNY",
            f"fdi_used {Y} CN-441300/dayawan_etdz share 33 PCT",
            f"fdi_used {Y} CN-441300/hi_tech level 1.8e+09 CNY",
        ],
    ),
    "sectors that took a part": (
        "Foshan's foreign investment came to 6 billion yuan in 2023. Manufacturing absorbed 55 percent and real estate 20 percent. Of the capital used, 12 percent went into finance, 9 percent services.",
        [
            f"fdi_used {Y} CN-440600 level 6e+09 CNY",
            f"fdi_used manufacturing {Y} CN-440600 share 55 PCT",
            f"fdi_used real_estate {Y} CN-440600 share 20 PCT",
            f"fdi_used finance {Y} CN-440600 share 12 PCT",
            f"fdi_used services {Y} CN-440600 share 9 PCT",
        ],
    ),
    "a share of what was told right before": (
        "Dongguan exported 500 billion yuan of goods in 2023, 30 percent of which went to Japan. Private companies' exports were 300 billion yuan, 15 percent of that to ASEAN.",
        [
            f"exports {Y} CN-441900 level 5e+11 CNY",
            f"exports JP {Y} CN-441900 share 30 PCT",
            f"exports private {Y} CN-441900 level 3e+11 CNY",
            f"exports ASEAN private {Y} CN-441900 share 15 PCT",
        ],
    ),
    "the free trade zone of the province": (
        "Foreign investment in the pilot free trade zone climbed 30 percent in 2023, against 7 percent in 2022 and 4 percent in 2021.",
        [
            f"fdi_used {Y} CN-GD/ftz yoy 30 PCT",
            f"fdi_used {Z} CN-GD/ftz yoy 7 PCT",
            "fdi_used 2021-01/2021-12 CN-GD/ftz yoy 4 PCT",
        ],
    ),
}


@pytest.mark.parametrize("case", FIRMS)
def test_firms_and_projects(case):
    text, facts = FIRMS[case]
    assert told(text, "en", published="2024-01-22") == facts


def test_what_one_company_invests_is_no_areas():
    text = "Foreign investment in Foshan rose in 2023. Rhine Steel Co is building a plant with an investment of $4 billion."
    assert unread(text, "en") == [("4 billion", "not_relevant")]
