"""English figures of capital, services, zones and people by the words of newsrooms; facts typed from reading."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact, told, unread

from gd_pipeline.extract.document import extract

Y = "2023-01/2023-12"

CAPITAL = {
    "firms of a sector that a province gained": (
        "In 2023, Guangdong gained 1,250 foreign-funded manufacturing enterprises, 14.2 percent more than the year before.",
        [f"fdi_firms manufacturing {Y} level 1250 COUNT", f"fdi_firms manufacturing {Y} yoy 14.2 PCT"],
    ),
    "what was agreed, and what was paid in, by the verb or the participle": (
        "In 2023, Foshan used $2 billion of foreign capital and contracted $3 billion, up 4 percent. Capital agreed on in manufacturing fell 2 percent to $1.5 billion.",
        [
            f"fdi_used {Y} CN-440600 level 2e+09 USD",
            f"fdi_contracted {Y} CN-440600 level 3e+09 USD",
            f"fdi_contracted {Y} CN-440600 yoy 4 PCT",
            f"fdi_contracted manufacturing {Y} CN-440600 yoy -2 PCT",
            f"fdi_contracted manufacturing {Y} CN-440600 level 1.5e+09 USD",
        ],
    ),
    "a part of the sum, in a paragraph of its own": (
        "Between 1990 and 2023, Foshan utilized a cumulative $42 billion in foreign direct investment.\nHong Kong investors contributed $26 billion of the sum, or 62 percent.",
        [
            "fdi_used 1990-01/2023-12 CN-440600 level 4.2e+10 USD",
            "fdi_used HK 1990-01/2023-12 CN-440600 level 2.6e+10 USD",
            "fdi_used HK 1990-01/2023-12 CN-440600 share 62 PCT",
        ],
    ),
    "where the capital went": (
        "Of foreign investment, 31 billion yuan flowed into Guangdong's high-tech manufacturing industry in 2023, a 9 percent advance from 2022.",
        [
            f"fdi_used high_tech_manufacturing {Y} level 3.1e+10 CNY",
            f"fdi_used high_tech_manufacturing {Y} yoy 9 PCT",
        ],
    ),
    "an area that is told behind": (
        "Foreign investment grew in 2023. Some 4,100 foreign investment projects, up 12 percent, were registered in Foshan. Contracts signed there were worth US$3 billion.",
        [
            f"fdi_projects {Y} CN-440600 level 4100 COUNT",
            f"fdi_projects {Y} CN-440600 yoy 12 PCT",
            f"fdi_contracted {Y} CN-440600 level 3e+09 USD",
        ],
    ),
    "sectors with a verb for all": (
        "In 2023, Guangdong drew 180 billion yuan of foreign capital. Manufacturing took in 46 billion yuan of it, and services 90 billion yuan.",
        [
            f"fdi_used {Y} level 1.8e+11 CNY",
            f"fdi_used manufacturing {Y} level 4.6e+10 CNY",
            f"fdi_used services {Y} level 9e+10 CNY",
        ],
    ),
    "what a headline puts to use": (
        "SZ puts US$3.1B of foreign capital to use in Q1.",
        ["fdi_used 2024-01/2024-03 CN-440300 level 3.1e+09 USD"],
    ),
    "what is under contract": (
        "Foreign investment grew in 2023. Under contract were 11 billion dollars of foreign investment, 8 percent less than in 2022.",
        [f"fdi_contracted {Y} level 1.1e+10 USD", f"fdi_contracted {Y} yoy -8 PCT"],
    ),
    "investment from abroad, and where it went": (
        "In 2023, investment from abroad in Guangzhou stood 12 percent higher, at 5.4 billion dollars. A third of it, 1.8 billion dollars, went into Nansha.",
        [
            f"fdi_used {Y} CN-440100 yoy 12 PCT",
            f"fdi_used {Y} CN-440100 level 5.4e+09 USD",
            f"fdi_used {Y} CN-440115 level 1.8e+09 USD",
        ],
    ),
    "projects by their number": (
        "Foreign investment grew in 2023. New investment projects on the register numbered 5,100, up 3 percent.",
        [f"fdi_projects {Y} level 5100 COUNT", f"fdi_projects {Y} yoy 3 PCT"],
    ),
    "firms that are there are told by a day": (
        "Qianhai had 310 Hong Kong-funded enterprises on its books in 2015. Hong Kong-funded companies in Qianhai numbered 12,400 by the end of 2023.",
        [
            "companies HK ..2015-12 CN-GD/qianhai level 310 COUNT",
            "companies HK ..2023-12 CN-GD/qianhai level 12400 COUNT",
        ],
    ),
    "a share of another area's trade": (
        "In 2023, the Guangdong FTZ took in $4 billion of foreign capital, and supplied 6.5% of the foreign trade of the province.",
        [f"fdi_used {Y} CN-GD/ftz level 4e+09 USD", f"trade {Y} CN-GD/ftz share 6.5 PCT"],
    ),
}

ABROAD = {
    "what an area put into partners": (
        "In 2023, Foshan put $2 billion into ASEAN countries, up 4 percent; it invested another $100 million in Chile. A car maker invested $300 million in Peru.",
        [
            f"odi ASEAN {Y} CN-440600 level 2e+09 USD",
            f"odi ASEAN {Y} CN-440600 yoy 4 PCT",
            f"odi CL {Y} CN-440600 level 1e+08 USD",
        ],
    ),
    "what firms have invested abroad, and agreed to": (
        "By the end of 2023, the stock of Guangdong's outbound direct investment amounted to 250 billion dollars. In 2023, Chinese-side agreed investment was 9 billion dollars, up 4 percent.",
        [
            "other:odi_stock ..2023-12 level 2.5e+11 USD",
            f"other:contracted_odi {Y} level 9e+09 USD",
            f"other:contracted_odi {Y} yoy 4 PCT",
        ],
    ),
    "the city is the one told last": (
        "In 2023, Guangdong's exports rose 2 percent. Foshan's exports rose 5 percent. The city's imports fell 3 percent.",
        [f"exports {Y} yoy 2 PCT", f"exports {Y} CN-440600 yoy 5 PCT", f"imports {Y} CN-440600 yoy -3 PCT"],
    ),
    "bonded imports of e-commerce": (
        "In 2023, bonded e-commerce imports of Foshan rose 5 percent.",
        [f"ecommerce_imports {Y} CN-440600 yoy 5 PCT"],
    ),
}

SERVICES = {
    "what was executed of contracts": (
        "In 2023, the executed value of offshore service outsourcing contracts in Guangzhou was 5 billion dollars, up 11 percent.",
        [
            f"outsourcing_executed offshore {Y} CN-440100 level 5e+09 USD",
            f"outsourcing_executed offshore {Y} CN-440100 yoy 11 PCT",
        ],
    ),
    "a growth above another year's": (
        "The service trade of Guangzhou was 58 billion dollars in 2023, as much as 31 percent above that of 2022, and offshore outsourcing was executed for 6 billion dollars.",
        [
            f"service_trade {Y} CN-440100 level 5.8e+10 USD",
            f"service_trade {Y} CN-440100 yoy 31 PCT",
            f"outsourcing_executed offshore {Y} CN-440100 level 6e+09 USD",
        ],
    ),
    "all contracts up to a month": (
        "Guangdong had signed outsourcing contracts worth $14 billion up to July 2023.",
        ["outsourcing_contracted ..2023-07 level 1.4e+10 USD"],
    ),
    "a flow up to a month runs from January": (
        "By October 2023, Guangdong's exports grew 4 percent.",
        ["exports 2023-01/2023-10 yoy 4 PCT"],
    ),
    "a kind of trade opens the clause of its flow": (
        "In 2023, through market procurement, Guangzhou exported goods worth 12 billion yuan, while imports rose 5 percent.",
        [
            f"market_procurement_exports {Y} CN-440100 level 1.2e+10 CNY",
            f"imports {Y} CN-440100 yoy 5 PCT",
        ],
    ),
    "trade of a kind told before": (
        "E-commerce firms of Shenzhen sell well overseas. In 2023, the city's trade of this kind was worth 300 billion yuan.",
        [f"ecommerce_trade {Y} CN-440300 level 3e+11 CNY"],
    ),
    "dollars are no partner of a rank": (
        "Shenzhen's trade in services reached 18 billion U.S. dollars in 2023, ranking third nationwide.",
        [
            f"service_trade {Y} CN-440300 level 1.8e+10 USD",
            f"service_trade {Y} CN-440300 rank 3 RANK",
        ],
    ),
    "the figure of another place": (
        "Shenzhen's imports and exports came to 1.5 trillion yuan in 2023, more than the 1.4 trillion yuan of Shanghai. Exports rose 3 percent.",
        [
            f"trade {Y} CN-440300 level 1.5e+12 CNY",
            f"trade {Y} CN-SH level 1.4e+12 CNY",
            f"exports {Y} CN-440300 yoy 3 PCT",
        ],
    ),
    "the nation, told of in a clause of its own": (
        "In 2023, trade of Guangdong, for decades the export heavyweight of the nation, made up 20 percent of the foreign trade of all China, which gained 2 percent to reach 41 trillion yuan.",
        [f"trade {Y} share 20 PCT", f"trade {Y} CN yoy 2 PCT", f"trade {Y} CN level 4.1e+13 CNY"],
    ),
}

PEOPLE = {
    "a number topped": (
        "Returnees drawn to Shenzhen in 2023 topped 21,000, which was 9 percent up on 2022.",
        [
            f"students_abroad_returned {Y} CN-440300 level 21000 PERSON",
            f"students_abroad_returned {Y} CN-440300 yoy 9 PCT",
        ],
    ),
    "people who are there": (
        "Foreign talent is welcome. In 2023, Guangdong had 45,000 foreign experts and introduced 1,200 foreign experts.",
        ["foreign_talent ..2023-12 level 45000 PERSON", f"foreign_talent {Y} level 1200 PERSON"],
    ),
    "firms of returnees are no returnees": (
        "At the end of 2023, Foshan had 12 incubators, home to 900 firms of overseas returnees.",
        [
            "other:incubators ..2023-12 CN-440600 level 12 COUNT",
            "other:returnee_firms ..2023-12 CN-440600 level 900 COUNT",
        ],
    ),
    "a count that a growth leads to, and stations of talents": (
        "In 2023, talent visas issued in Guangdong rose by 20 percent to 1,200. By the end of 2023, Guangdong had 32 overseas talent workstations.",
        [
            f"talent_visas {Y} yoy 20 PCT",
            f"talent_visas {Y} level 1200 COUNT",
            "other:overseas_talent_workstations ..2023-12 level 32 COUNT",
        ],
    ),
    "teams of returnees, and a port behind its lines": (
        "By the end of 2023, Foshan had 640 teams of overseas returnees. Nansha Port had 180 international lines by the end of 2023 and handled 18 million TEU in 2023, 2 percent more than in 2022.",
        [
            "other:returnee_teams ..2023-12 CN-440600 level 640 COUNT",
            f"other:container_throughput {Y} CN-GD/nansha_port level 1.8e+07 TEU",
            f"other:container_throughput {Y} CN-GD/nansha_port yoy 2 PCT",
        ],
    ),
    "trains without a name": (
        "International freight trains that left Guangdong numbered 260 in 2023. In March, 20 freight trains left Shenzhen for Europe.",
        [
            f"other:international_freight_trains {Y} level 260 TRAIN",
            "other:china_europe_freight_trains 2023-03/2023-03 CN-440300 level 20 TRAIN",
        ],
    ),
}

ALL = {**CAPITAL, **ABROAD, **SERVICES, **PEOPLE}


@pytest.mark.parametrize("text, facts", ALL.values(), ids=list(ALL))
def test_what_newsrooms_say(text, facts):
    assert told(text, "en") == facts


def test_where_an_author_writes_is_not_what_the_news_tells_of():
    text = "Freight holds up trade\nBy ANNA SMITH in Zhuhai | The Paper | 2024-05-17\nForeign trade rose 5 percent in 2023."
    assert [fact(o) for o in extract(document(text, "en")).observations] == [f"trade {Y} yoy 5 PCT"]


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        (
            "In 2023, exports of new forms of foreign trade made up 12 percent of the province's total exports.",
            "12 percent",
            "ambiguous",
        ),
        (
            "In 2023, parcels of cross-border e-commerce at the airport numbered 180 million, up 26 percent.",
            "26 percent",
            "no_indicator",
        ),
        (
            "Foreign capital rose 3 percent in 2023. One group will put 9 billion dollars into a plant in Foshan, and another 8 billion dollars into one in Huizhou.",
            "8 billion dollars",
            "not_relevant",
        ),
        ("In 2023, foreign capital of $6 billion a year came in.", "6 billion", "many_years"),
        (
            "In 2023, a businessman of Foshan exported goods for 300 million yuan.",
            "300 million yuan",
            "not_relevant",
        ),
    ],
)
def test_what_newsrooms_leave_open(text, number, reason):
    assert (number, reason) in unread(text, "en")


def test_an_engine_of_growth_is_no_product():
    text = "As an engine of growth, trade rose 4 percent in 2023, and exports of engines fell 2 percent."
    assert told(text, "en") == [f"trade {Y} yoy 4 PCT", f"exports engines {Y} yoy -2 PCT"]
