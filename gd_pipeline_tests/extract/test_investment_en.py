"""English figures of investment, outsourcing and services of the nation and its parts; facts typed from reading."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact, told, unread

from gd_pipeline.extract.document import extract
from gd_pipeline.extract.numbers import numbers_en

Y = "2023-01/2023-12"
H = "2024-01/2024-06"

CAPITAL = {
    "magnitudes of one letter, origins in brackets": (
        "China absorbed $98 billion of FDI in 2023. In 2023, the top three nations and regions with investment in China were as follows: Hong Kong (USD41.2b), R.O.K.(USD930m) and Macao (USD610m), total of which accounted for 93 percent.",
        [
            f"fdi_used {Y} CN level 9.8e+10 USD",
            f"fdi_used HK {Y} CN level 4.12e+10 USD",
            f"fdi_used KR {Y} CN level 9.3e+08 USD",
            f"fdi_used MO {Y} CN level 6.1e+08 USD",
            f"fdi_used top_three_partners {Y} CN share 93 PCT",
        ],
    ),
    "firms that were approved": (
        "In 2023, Newly Approved Foreign-invested Enterprises in Guangdong amounted to 8123, 3.4% fewer year on year.",
        [f"fdi_firms {Y} level 8123 COUNT", f"fdi_firms {Y} yoy -3.4 PCT"],
    ),
    "firms that came into being over years": (
        "Between 2019 and 2023, more than 9,000 foreign-invested enterprises came into being in Zhuhai, while the actual use of foreign capital accumulated to US$12 billion.",
        [
            "fdi_firms 2019-01/2023-12 CN-440400 level 9000 COUNT",
            "fdi_used 2019-01/2023-12 CN-440400 level 1.2e+10 USD",
        ],
    ),
    "a currency is no partner": (
        "Foreign investment in Guangdong rose 5 percent in 2023. In U.S. dollar terms, the FDI inflow went up 2 percent to 21 billion U.S. dollars.",
        [
            f"fdi_used {Y} yoy 5 PCT",
            f"fdi_used {Y} yoy 2 PCT",
            f"fdi_used {Y} level 2.1e+10 USD",
        ],
    ),
    "a region of the nation": (
        "FDI in the Chinese mainland fell 3 percent in 2023, while that of the country's eastern region rose 1 percent.",
        [f"fdi_used {Y} CN yoy -3 PCT", f"fdi_used {Y} CN/eastern yoy 1 PCT"],
    ),
    "firms and projects of a partner": (
        "Foreign capital came in. In 2023, Hong Kong companies set up 6,300 new enterprises in Guangdong. By the end of 2023, Guangdong had approved 221,000 Hong Kong-funded projects, with actually utilized Hong Kong capital of US$330 billion.",
        [
            f"fdi_firms HK {Y} level 6300 COUNT",
            "fdi_projects HK ..2023-12 level 221000 COUNT",
            "fdi_used HK ..2023-12 level 3.3e+11 USD",
        ],
    ),
    "what partners invest here, and the firms that they set up": (
        "In 2023, Belt and Road countries invested 6.1 billion US dollars and set up 3,900 enterprises in China.",
        [f"fdi_used BRI {Y} CN level 6.1e+09 USD", f"fdi_firms BRI {Y} CN level 3900 COUNT"],
    ),
    "a count that a growth leads to": (
        "In 2023, the number of newly established foreign-invested companies in Guangdong jumped by 1.1 times to 35,700.",
        [f"fdi_firms {Y} yoy 110 PCT", f"fdi_firms {Y} level 35700 COUNT"],
    ),
    "firms that are there with their own capital": (
        "As of the end of November 2023, Qianhai had 4,000 Hong Kong-funded enterprises, whose registered capital totaled 410 billion yuan.",
        ["companies HK ..2023-11 CN-GD/qianhai level 4000 COUNT"],
    ),
    "the capital of firms is no investment of a year": (
        "Hengqin used US$2 billion of foreign capital in 2023. Some 2,100 companies are registered there, involving 170 billion yuan in capital.",
        [f"fdi_used {Y} CN-GD/hengqin level 2e+09 USD"],
    ),
    "agreed and used behind the amounts": (
        "In 2023, Guangdong registered another 1,000 foreign-invested companies with a total investment of $17 billion, $11 billion of contract value, up 6 percent, and $6 billion has been used, up 1 percent.",
        [
            f"fdi_firms {Y} level 1000 COUNT",
            f"fdi_contracted {Y} level 1.1e+10 USD",
            f"fdi_contracted {Y} yoy 6 PCT",
            f"fdi_used {Y} level 6e+09 USD",
            f"fdi_used {Y} yoy 1 PCT",
        ],
    ),
    "sectors that are also parts of output": (
        "In 2023, actual foreign investment into the secondary industry of Guangdong reached $2 billion; $4 billion went into the tertiary industry.",
        [f"fdi_used secondary_industry {Y} level 2e+09 USD", f"fdi_used services {Y} level 4e+09 USD"],
    ),
    "more than so many is no comparison": (
        "Guangdong secured foreign direct investment of $190 billion from more than 100 countries in 2022.",
        ["fdi_used 2022-01/2022-12 level 1.9e+11 USD"],
    ),
    "sectors in a paragraph of their own": (
        "Actual foreign investment in Shenzhen was 28 billion yuan in 2023.\nThe service sector took 24 billion yuan, and manufacturing 3 billion yuan.",
        [
            f"fdi_used {Y} CN-440300 level 2.8e+10 CNY",
            f"fdi_used services {Y} CN-440300 level 2.4e+10 CNY",
            f"fdi_used manufacturing {Y} CN-440300 level 3e+09 CNY",
        ],
    ),
    "a share of the other kind of capital": (
        "Contracted foreign capital in Fujian was US$3 billion in 2023. Taiwan-funded projects numbered 210. Xiamen accounted for 31 percent of Fujian's FDI.",
        [
            f"fdi_contracted {Y} CN-FJ level 3e+09 USD",
            f"fdi_projects TW {Y} CN-FJ level 210 COUNT",
            f"fdi_used {Y} CN-350200 share 31 PCT",
        ],
    ),
    "two origins that one name tells together": (
        "Actual foreign investment in Zhongshan was 2 billion yuan in 2023. By source, Macao and Hong Kong rose by 5.2 percent and 7.1 percent. Hong Kong and Macao accounted for 78 percent and 5 percent.",
        [
            f"fdi_used {Y} CN-442000 level 2e+09 CNY",
            f"fdi_used MO {Y} CN-442000 yoy 5.2 PCT",
            f"fdi_used HK {Y} CN-442000 yoy 7.1 PCT",
            f"fdi_used HK {Y} CN-442000 share 78 PCT",
            f"fdi_used MO {Y} CN-442000 share 5 PCT",
        ],
    ),
    "what a sector took behind a count": (
        "In 2023, Guangdong approved 6,000 projects with direct foreign investment. Manufacturing absorbed US$13 billion.",
        [f"fdi_projects {Y} level 6000 COUNT", f"fdi_used manufacturing {Y} level 1.3e+10 USD"],
    ),
    "capital that is the noun of its amount": (
        "Shenzhen puts US$2.3B of foreign capital to use in the first half of 2024.",
        [f"fdi_used {H} CN-440300 level 2.3e+09 USD"],
    ),
    "the size of the projects that are counted": (
        "The number of projects in Guangdong receiving FDI above 100 million dollars stood at 83 in 2023. FDI reached 4 billion yuan.",
        [f"fdi_used {Y} level 4e+09 CNY"],
    ),
    "a contractual amount": (
        "In 2023, the contractual amount of foreign investment in Zhanjiang reached 230 million dollars, and the actual use of foreign capital 57 million dollars.",
        [
            f"fdi_contracted {Y} CN-440800 level 2.3e+08 USD",
            f"fdi_used {Y} CN-440800 level 5.7e+07 USD",
        ],
    ),
    "regions of the nation in a list": (
        "China's FDI rose 2 percent in 2023. In terms of regions, the actual use of foreign capital in eastern, central, and western China increased by 6%, 5%, and 4%, respectively.",
        [
            f"fdi_used {Y} CN yoy 2 PCT",
            f"fdi_used {Y} CN/eastern yoy 6 PCT",
            f"fdi_used {Y} CN/central yoy 5 PCT",
            f"fdi_used {Y} CN/western yoy 4 PCT",
        ],
    ),
    "a region only says where a province lies": (
        "The actual use of foreign capital in Guangdong rose 2 percent in 2023. In eastern China's Zhejiang Province, it gained 9 percent.",
        [f"fdi_used {Y} yoy 2 PCT", f"fdi_used {Y} CN-ZJ yoy 9 PCT"],
    ),
    "the whole nation by nationwide": (
        "In 2023, 18,200 foreign-invested enterprises were newly established nationwide, 7 percent more. The use of foreign capital was 470 billion yuan.",
        [
            f"fdi_firms {Y} CN level 18200 COUNT",
            f"fdi_firms {Y} CN yoy 7 PCT",
            f"fdi_used {Y} CN level 4.7e+11 CNY",
        ],
    ),
    "the first partners as one": (
        "Foreign investment in Guangdong rose 5 percent in 2023. The top ten investors accounted for 91 percent of it.",
        [f"fdi_used {Y} yoy 5 PCT", f"fdi_used top_ten_partners {Y} share 91 PCT"],
    ),
    "what investors have only agreed on": (
        "In 2023, foreign investors pledged to inject US$9.1 billion into Shenzhen, and paid-in capital amounted to US$5.1 billion.",
        [f"fdi_contracted {Y} CN-440300 level 9.1e+09 USD", f"fdi_used {Y} CN-440300 level 5.1e+09 USD"],
    ),
    "gathered so far": (
        "In 2023, Qianhai used $5 billion of foreign capital. The zone has so far utilized FDI of US$22 billion. More than 1,000 returnees have settled in Shenzhen so far.",
        [
            f"fdi_used {Y} CN-GD/qianhai level 5e+09 USD",
            "fdi_used ? CN-GD/qianhai level 2.2e+10 USD",
            "students_abroad_returned ? CN-440300 level 1000 PERSON",
        ],
    ),
    "so far in a time that is told": (
        "In the first half of 2024, Guangdong has so far used $5 billion of foreign capital, and exports so far are 3 trillion yuan.",
        [f"fdi_used {H} level 5e+09 USD", f"exports {H} level 3e+12 CNY"],
    ),
    "projects of foreign investment that are there": (
        "Foreign capital in use in Foshan was $1 billion in 2023. The projects with direct foreign investment stand at over 9,000.",
        [f"fdi_used {Y} CN-440600 level 1e+09 USD", f"fdi_projects {Y} CN-440600 level 9000 COUNT"],
    ),
    "an amount told behind a count is the capital's": (
        "In 2023, Foshan had 310 newly established foreign-invested enterprises, and the use of foreign capital was US$2 billion. From US$3 billion in 2022 the amount fell by a third.",
        [
            f"fdi_firms {Y} CN-440600 level 310 COUNT",
            f"fdi_used {Y} CN-440600 level 2e+09 USD",
            "fdi_used 2022-01/2022-12 CN-440600 level 3e+09 USD",
        ],
    ),
    "investment abroad without its name": (
        "In 2023, Chinese investors put money into 5,100 overseas enterprises, with non-financial direct investment totaling US$111 billion, down 4 percent.",
        [
            f"other:odi_projects {Y} CN level 5100 COUNT",
            f"odi {Y} CN level 1.11e+11 USD",
            f"odi {Y} CN yoy -4 PCT",
        ],
    ),
}

SERVICES = {
    "the nation's firms": (
        "Chinese companies signed service outsourcing contracts worth 712 billion yuan in the first half of 2024, up 11 percent.",
        [f"outsourcing_contracted {H} CN level 7.12e+11 CNY", f"outsourcing_contracted {H} CN yoy 11 PCT"],
    ),
    "firms of the nation in a province are those of the province": (
        "Chinese companies in Guangdong signed service outsourcing contracts worth 12 billion yuan in 2023.",
        [f"outsourcing_contracted {Y} level 1.2e+10 CNY"],
    ),
    "signed and executed behind the amounts": (
        "In 2023, service outsourcing contracts of USD 3.1 billion were signed in Foshan and contracts of USD 2.2 billion executed.",
        [
            f"outsourcing_contracted {Y} CN-440600 level 3.1e+09 USD",
            f"outsourcing_executed {Y} CN-440600 level 2.2e+09 USD",
        ],
    ),
    "executed before the amount": (
        "Guangdong firms undertook outsourcing service contracts worth $31 billion in 2023, and executed $24 billion of those.",
        [f"outsourcing_contracted {Y} level 3.1e+10 USD", f"outsourcing_executed {Y} level 2.4e+10 USD"],
    ),
    "flows of e-commerce behind a semicolon": (
        "Guangdong's cross-border e-commerce totaled 331 billion yuan in 2023; exports stood at 246 billion yuan. Imports fell 2 percent.",
        [
            f"ecommerce_trade {Y} level 3.31e+11 CNY",
            f"ecommerce_exports {Y} level 2.46e+11 CNY",
            f"imports {Y} yoy -2 PCT",
        ],
    ),
    "a share of the province's total in a text of years": (
        "Foreign trade of the Guangdong FTZ came in the past four years to more than 900 billion yuan, 12 percent of the provincial total.",
        ["trade ? CN-GD/ftz level 9e+11 CNY", "trade ? CN-GD/ftz share 12 PCT"],
    ),
    "revenue of projects abroad": (
        "In 2023, the revenue of contracted projects overseas of Guangdong firms totaled US$15 billion, and laborers dispatched overseas amounted to 46,000 by the end of 2023.",
        [f"contracting_turnover {Y} level 1.5e+10 USD", "other:labor_abroad ..2023-12 level 46000 PERSON"],
    ),
    "contracts behind outsourcing firms": (
        "In 2023, there were 212 newly registered outsourcing enterprises in Guangdong; the signed contracts were valued at $4 billion.",
        [
            f"other:outsourcing_enterprises {Y} level 212 COUNT",
            f"outsourcing_contracted {Y} level 4e+09 USD",
        ],
    ),
    "members of a bloc within a list": (
        "In 2023, the executed value of Guangdong's offshore service outsourcing with the United States, the EU and members of the RCEP grew 10 percent, 9 percent and 7 percent, respectively.",
        [
            f"outsourcing_executed US offshore {Y} yoy 10 PCT",
            f"outsourcing_executed EU offshore {Y} yoy 9 PCT",
            f"outsourcing_executed RCEP offshore {Y} yoy 7 PCT",
        ],
    ),
    "flows and result of services": (
        "China's service trade rose 7 percent in 2023. Exports of knowledge-intensive services grew 5 percent to 800 billion yuan. Service exports fell 2 percent and imports gained 3 percent, so that the deficit widened by 9 percent to 410 billion yuan.",
        [
            f"service_trade {Y} CN yoy 7 PCT",
            f"service_exports knowledge_intensive {Y} CN yoy 5 PCT",
            f"service_exports knowledge_intensive {Y} CN level 8e+11 CNY",
            f"service_exports {Y} CN yoy -2 PCT",
            f"service_imports {Y} CN yoy 3 PCT",
            f"service_balance {Y} CN yoy 9 PCT",
            f"service_balance {Y} CN level -4.1e+11 CNY",
        ],
    ),
    "what brought a lower deficit": (
        "China's service trade fell 1 percent in 2023. The lower deficit was the result of service export growth, which increased by 21 percent. The service trade deficit stood at 260 billion yuan, compared with a deficit of 365 billion yuan in 2022.",
        [
            f"service_trade {Y} CN yoy -1 PCT",
            f"service_exports {Y} CN yoy 21 PCT",
            f"service_balance {Y} CN level -2.6e+11 CNY",
            "service_balance 2022-01/2022-12 CN level -3.65e+11 CNY",
        ],
    ),
    "services without one kind": (
        "In 2023, leaving travel services out, service imports and exports were up 12 percent, with exports up 14 percent.",
        [
            f"service_trade excluding_travel {Y} yoy 12 PCT",
            f"service_exports excluding_travel {Y} yoy 14 PCT",
        ],
    ),
    "exports of a partner to the area": (
        "In 2023, Guangzhou exported goods worth 9 billion yuan to Germany, and what Germany exported to Guangzhou was 11 billion yuan.",
        [f"exports DE {Y} CN-440100 level 9e+09 CNY", f"imports DE {Y} CN-440100 level 1.1e+10 CNY"],
    ),
    "projects abroad": (
        "In 2023, the contract value of newly signed foreign contracted projects of Guangdong firms was $9 billion.",
        [f"contracting_new {Y} level 9e+09 USD"],
    ),
    "projects abroad that were signed": (
        "In 2023, the value of overseas contracted projects signed by Guangdong enterprises reached $21 billion.",
        [f"contracting_new {Y} level 2.1e+10 USD"],
    ),
}

PEOPLE = {
    "a share of the permits of the nation": (
        "China issued 190,000 work permits in 2023. Guangdong accounted for 21 percent of the work permits issued to foreigners in China.",
        [f"work_permits {Y} CN level 190000 COUNT", f"work_permits {Y} share 21 PCT"],
    ),
    "graduates who came back": (
        "In 2023, 24,000 Chinese students back from overseas made Shenzhen their home, more than 20 percent above the year before.",
        [
            f"students_abroad_returned {Y} CN-440300 level 24000 PERSON",
            f"students_abroad_returned {Y} CN-440300 yoy 20 PCT",
        ],
    ),
}

ALL = {**CAPITAL, **SERVICES, **PEOPLE}


@pytest.mark.parametrize("text, facts", ALL.values(), ids=list(ALL))
def test_what_is_told_of_investment(text, facts):
    assert told(text, "en") == facts


def test_bare_flows_of_a_release_on_services_are_services():
    text = "Service trade in 2023\nChina's service trade came to 6 trillion yuan in 2023.\nExports made 3 trillion yuan. Exports of goods rose 1 percent."
    assert [fact(o) for o in extract(document(text, "en")).observations] == [
        f"service_trade {Y} CN level 6e+12 CNY",
        f"service_exports {Y} CN level 3e+12 CNY",
        f"exports {Y} CN yoy 1 PCT",
    ]


def test_the_province_is_the_one_that_the_release_is_about():
    text = "Foreign capital in Jiangsu\nJiangsu registered 1,400 new foreign-funded investment projects in 2023. The province's actual use of foreign capital rose 10 percent."
    assert [fact(o) for o in extract(document(text, "en")).observations] == [
        f"fdi_projects {Y} CN-JS level 1400 COUNT",
        f"fdi_used {Y} CN-JS yoy 10 PCT",
    ]


def test_what_a_single_investor_puts_in_is_no_figure_of_an_area():
    text = "Hengqin used $3 billion of foreign capital in 2023. An investor from Macao put 300 million yuan into a hotel."
    assert ("300 million yuan", "not_relevant") in unread(text, "en")


def test_a_region_of_a_province_is_none_of_the_nation():
    text = "Foreign capital used in Guangdong rose 2 percent in 2023. In Guangdong's eastern region, it fell 3 percent."
    assert ("3 percent", "unknown_area") in unread(text, "en")


def test_bare_flows_of_a_release_on_ecommerce_are_its_own():
    text = "Cross-border e-commerce\nE-commerce trade of Guangdong with other countries through cross-border e-commerce hit 22 billion yuan in 2023. Exports were 9 billion yuan and imports were 13 billion yuan. Total trade rose 1 percent."
    assert [fact(o) for o in extract(document(text, "en")).observations] == [
        f"ecommerce_trade {Y} level 2.2e+10 CNY",
        f"ecommerce_exports {Y} level 9e+09 CNY",
        f"ecommerce_imports {Y} level 1.3e+10 CNY",
        f"trade {Y} yoy 1 PCT",
    ]


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("Exports rose 5% in the first half of 2024, up 2.3% over Q1.", "2.3%", "many_years"),
    ],
)
def test_growths_on_another_time_stay_unread(text, number, reason):
    assert (number, reason) in unread(text, "en")


@pytest.mark.parametrize(
    ("printed", "value", "unit"), [("USD 31m", 3.1e7, "USD"), ("RMB4.5b", 4.5e9, "CNY"), ("31m", 31.0, None)]
)
def test_a_small_letter_is_a_magnitude_only_of_money(printed, value, unit):
    (n,) = numbers_en(printed + " long")
    assert (n.value, n.unit) == (value, unit)


def test_a_goal_that_sights_are_set_on():
    (o,) = extract(
        document("Trade\nGuangdong sets its sights on trade growth of 4 percent in 2024.", "en")
    ).observations
    assert fact(o) == "trade 2024-01/2024-12 target 4 PCT"
