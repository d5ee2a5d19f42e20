"""English counts of things of trade, investment and talent; facts typed from reading the sentences."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told, unread

Y = "2023-01/2023-12"

COUNTS = {
    "firms by what they trade": (
        "In 2023, Foshan was home to more than 15,000 cross-border e-commerce exporters. Exports rose 2 percent.",
        [
            "other:cross_border_ecommerce_exporters ..2023-12 CN-440600 level 15000 COUNT",
            f"exports {Y} CN-440600 yoy 2 PCT",
        ],
    ),
    "new firms of outsourcing beside what was contracted": (
        "In 2023, there were 216 newly registered service outsourcing enterprises in Guangdong, and the signed contracts were valued at 1.2 billion U.S. dollars, up 7 percent.",
        [
            f"other:outsourcing_enterprises {Y} level 216 COUNT",
            f"outsourcing_contracted {Y} level 1.2e+09 USD",
            f"outsourcing_contracted {Y} yoy 7 PCT",
        ],
    ),
    "counts in words": (
        "Forty-one foreign-invested enterprises were set up in Foshan in 2023. Two hundred and sixteen were approved in Zhuhai. Over the past fifteen years the ten cities did well.",
        [f"fdi_firms {Y} CN-440600 level 41 COUNT"],
    ),
    "counts of hundreds in words": (
        "By the end of 2023, one hundred and five overseas warehouses had been set up by firms of Zhuhai.",
        ["warehouses ..2023-12 CN-440400 level 105 COUNT"],
    ),
    "the same count of another time or another area": (
        "In 2023, Foshan set up 312 foreign-invested enterprises, against 280 in 2022. Zhuhai had 40 overseas warehouses at the end of 2023, up from 22 at the end of 2021. The province granted 9,000 talent visas in 2023, while Foshan granted 300.",
        [
            f"fdi_firms {Y} CN-440600 level 312 COUNT",
            "fdi_firms 2022-01/2022-12 CN-440600 level 280 COUNT",
            "warehouses ..2023-12 CN-440400 level 40 COUNT",
            "warehouses ..2021-12 CN-440400 level 22 COUNT",
            f"talent_visas {Y} level 9000 COUNT",
            f"talent_visas {Y} CN-440600 level 300 COUNT",
        ],
    ),
    "some of those told before, in a paragraph of its own": (
        "In 2023, 9,000 work permits were issued in Guangdong.\nFoshan handled 600 of them and Zhuhai 500. The number of foreign experts in Zhuhai grew from 2,000 in 2021 to 3,000 in 2023.",
        [
            f"work_permits {Y} level 9000 COUNT",
            f"work_permits {Y} CN-440600 level 600 COUNT",
            f"work_permits {Y} CN-440400 level 500 COUNT",
            "foreign_talent 2021-01/2021-12 CN-440400 level 2000 PERSON",
            f"foreign_talent {Y} CN-440400 level 3000 PERSON",
        ],
    ),
    "firms of two places": (
        "By the end of 2023, Guangzhou and Shenzhen had 374 and 287 service outsourcing enterprises respectively.",
        [
            "other:outsourcing_enterprises ..2023-12 CN-440100 level 374 COUNT",
            "other:outsourcing_enterprises ..2023-12 CN-440300 level 287 COUNT",
        ],
    ),
    "firms that returnees set up": (
        "By the end of 2023, Shenzhen had 30 incubators that took in 4,000 firms established by overseas returnees.",
        [
            "other:incubators ..2023-12 CN-440300 level 30 COUNT",
            "other:returnee_firms ..2023-12 CN-440300 level 4000 COUNT",
        ],
    ),
    "people by what they were recognized as": (
        "By the end of 2023, the city had employed over 8,000 people classed as high-level talent.",
        ["other:high_level_talent ..2023-12 level 8000 PERSON"],
    ),
    "cards of talents": (
        "Guangzhou said that it had issued 1,560 of its so-called talent green cards as of the end of March.",
        ["other:talent_green_cards ..2024-03 CN-440100 level 1560 COUNT"],
    ),
    "a goal": (
        "By 2027, Shenzhen aims to attract 50 research teams and 10,000 high-end professionals.",
        [
            "other:research_teams ..2027-12 CN-440300 target 50 COUNT",
            "other:high_end_professionals ..2027-12 CN-440300 target 10000 PERSON",
        ],
    ),
    "trains and what they carried": (
        "In the first two months, Guangzhou dispatched 62 China-Europe freight trains, carrying 6,810 TEUs of goods, an increase of 26.5 percent and 45.4 percent year on year, respectively.",
        [
            "other:china_europe_freight_trains 2024-01/2024-02 CN-440100 level 62 TRAIN",
            "other:china_europe_freight_train_containers 2024-01/2024-02 CN-440100 level 6810 TEU",
            "other:china_europe_freight_trains 2024-01/2024-02 CN-440100 yoy 26.5 PCT",
            "other:china_europe_freight_train_containers 2024-01/2024-02 CN-440100 yoy 45.4 PCT",
        ],
    ),
    "what ports handled": (
        "In 2023, Shenzhen's container throughput rose 2 percent to 29 million TEUs, and Guangzhou Port handled 25 million TEUs, up 3 percent. Cargo throughput of Zhuhai came to 120 million tonnes in 2023, down 1 percent. Exports of Zhuhai rose 4 percent.",
        [
            f"other:container_throughput {Y} CN-440300 yoy 2 PCT",
            f"other:container_throughput {Y} CN-440300 level 2.9e+07 TEU",
            f"other:container_throughput {Y} CN-GD/guangzhou_port level 2.5e+07 TEU",
            f"other:container_throughput {Y} CN-GD/guangzhou_port yoy 3 PCT",
            f"other:cargo_throughput {Y} CN-440400 level 1.2e+08 TONNE",
            f"other:cargo_throughput {Y} CN-440400 yoy -1 PCT",
            f"exports {Y} CN-440400 yoy 4 PCT",
        ],
    ),
    "a throughput that only drives": (
        "Driven by container throughput of the port, trade of Shenzhen grew 4 percent in 2023.",
        [f"trade {Y} CN-440300 yoy 4 PCT"],
    ),
    "firms from a list of the world's largest": (
        "A total of 70 companies from the top 500 in the world have settled in Foshan.",
        ["other:top_500_companies ? CN-440600 level 70 COUNT"],
    ),
}


@pytest.mark.parametrize("text, facts", COUNTS.values(), ids=list(COUNTS))
def test_counts(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("In 2023, 10,000 foreign trade firms attended the Canton Fair.", "10,000"),
        ("In 2023, Foshan had over 1,000 industrial enterprises above designated size.", "1,000"),
        ("In 2023, a list of the top 100 foreign trade companies came out.", "100"),
        ("In 2023, Foshan traded with 120 countries.", "120"),
        ("In 2023, 18 talent programs began.", "18"),
    ],
)
def test_what_is_no_count_of_trade_or_talent(text, number):
    assert told(text, "en") == [] and number in [n for n, _ in unread(text, "en")]


def test_firms_that_trade():
    text = "In the first half, more than 60,000 enterprises in Guangdong had import and export records, and there were 45,000 companies with actual import and export performance in Shenzhen. Some 3,000 firms talked of exports."
    assert told(text, "en") == [
        "trading_firms 2024-01/2024-06 level 60000 COUNT",
        "trading_firms 2024-01/2024-06 CN-440300 level 45000 COUNT",
    ]


def test_the_growth_of_a_count_without_a_code_is_none_of_trade():
    text = "In the first half, the number of private enterprises with import and export records in Shenzhen reached 35,000, a rise of 9 percent."
    assert told(text, "en") == []
    assert ("9 percent", "no_indicator") in unread(text, "en")


def test_what_ports_handled_is_told_in_many_words():
    text = (
        "In 2023, 6.5 million TEUs (twenty-foot equivalent units) passed through Nansha Port, up 5 percent. "
        "Humen Port accounted for 1.2 million TEUs. At Pinghai Port the number rose 9 percent to 300,000 TEUs. "
        "Huizhou Port's cargo throughput also grew, by 2 percent to 80 million tons. "
        "A ship that carries 24,000 TEUs came in."
    )
    containers, year = "other:container_throughput", "2023-01/2023-12"
    assert told(text, "en") == [
        f"{containers} {year} CN-GD/nansha_port level 6.5e+06 TEU",
        f"{containers} {year} CN-GD/nansha_port yoy 5 PCT",
        f"{containers} {year} CN-GD/humen_port level 1.2e+06 TEU",
        f"{containers} {year} CN-GD/pinghai_port yoy 9 PCT",
        f"{containers} {year} CN-GD/pinghai_port level 300000 TEU",
        f"other:cargo_throughput {year} CN-GD/huizhou_port yoy 2 PCT",
        f"other:cargo_throughput {year} CN-GD/huizhou_port level 8e+07 TONNE",
    ]


def test_those_who_live_there_are_no_talent():
    text = (
        "By the end of 2023, 20,000 Macao residents were living in Hengqin. "
        "The number of Macao residents working there was 4,800."
    )
    assert told(text, "en") == [
        "other:hm_tw_residents MO ..2023-12 CN-GD/hengqin level 20000 PERSON",
        "hm_tw_talent MO ..2023-12 CN-GD/hengqin level 4800 PERSON",
    ]
