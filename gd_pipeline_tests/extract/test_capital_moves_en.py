"""English figures of capital: who brings it in, where firms put it abroad, who is counted; facts typed from reading."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import told, unread

Y = "2023-01/2023-12"

BROUGHT_IN = {
    "investments that investors of a partner are behind, and what they signed": (
        "In 2023, investors from Hong Kong were behind 2,140 investments in Guangdong, 11 percent more than in 2022; the contracts that they signed were worth US$9 billion, down 3 percent, while the investment actually used rose 2 percent to US$7 billion.",
        [
            f"fdi_projects HK {Y} level 2140 COUNT",
            f"fdi_projects HK {Y} yoy 11 PCT",
            f"fdi_contracted HK {Y} level 9e+09 USD",
            f"fdi_contracted HK {Y} yoy -3 PCT",
            f"fdi_used HK {Y} yoy 2 PCT",
            f"fdi_used HK {Y} level 7e+09 USD",
        ],
    ),
    "contracted and used capital share their noun": (
        "In 2023, contracted and utilized foreign capital in Foshan rose 4 percent and 6 percent respectively.",
        [f"fdi_contracted {Y} CN-440600 yoy 4 PCT", f"fdi_used {Y} CN-440600 yoy 6 PCT"],
    ),
    "some of the investments": (
        "Foreign investment grew in 2023. In regional terms, 3,100 of the foreign investments went to Shenzhen, a rise of 12 percent.",
        [f"fdi_projects {Y} CN-440300 level 3100 COUNT", f"fdi_projects {Y} CN-440300 yoy 12 PCT"],
    ),
    "new firms with a partner's money": (
        "In 2023, newly registered Hong Kong-funded enterprises in Qianhai grew 35 percent in number year on year.",
        [f"fdi_firms HK {Y} CN-GD/qianhai yoy 35 PCT"],
    ),
    "a share of projects behind a source of capital": (
        "Singapore is still a source of foreign investment in Shenzhen, with 20 percent of new foreign investment projects in the city backed by money from Singapore in 2023.",
        [f"fdi_projects SG {Y} CN-440300 share 20 PCT"],
    ),
    "in terms of origin is no list": (
        "In terms of origin, Hong Kong remains the mainstay: $2.6 billion of the foreign capital used by Guangzhou in 2023 came directly from there, up 2.5 percent.",
        [f"fdi_used HK {Y} CN-440100 level 2.6e+09 USD", f"fdi_used HK {Y} CN-440100 yoy 2.5 PCT"],
    ),
    "the month of the news is not that of the figure": (
        "Foreign investment in China expanded 6 percent to 683 billion yuan in 2023. In dollar terms it came in at $100 billion, up 2.9 percent, the ministry said in January.",
        [
            f"fdi_used {Y} CN yoy 6 PCT",
            f"fdi_used {Y} CN level 6.83e+11 CNY",
            f"fdi_used {Y} CN level 1e+11 USD",
            f"fdi_used {Y} CN yoy 2.9 PCT",
        ],
    ),
    "a sector of the sentence before, and its firms": (
        "In 2023, foreign capital used in Guangzhou was $9 billion. Manufacturing is taking a larger share. It saw 55 foreign-invested enterprises set up, and actually used $1.01 billion, or 11.2 percent of the city's total.",
        [
            f"fdi_used {Y} CN-440100 level 9e+09 USD",
            f"fdi_firms manufacturing {Y} CN-440100 level 55 COUNT",
            f"fdi_used manufacturing {Y} CN-440100 level 1.01e+09 USD",
            f"fdi_used manufacturing {Y} CN-440100 share 11.2 PCT",
        ],
    ),
    "such enterprises": (
        "In 2023, foreign capital used in Guangzhou was $9 billion. In the first quarter of 2022, for comparison, 508 such enterprises were established in Guangzhou.",
        [
            f"fdi_used {Y} CN-440100 level 9e+09 USD",
            "fdi_firms 2022-01/2022-03 CN-440100 level 508 COUNT",
        ],
    ),
    "parts of a count": (
        "In 2023, 1,120 foreign-invested enterprises were set up in Dongguan, up 9 percent, including 640 from Hong Kong and 120 from Taiwan. Zhongshan approved 210 foreign-invested projects in 2023, of which 55 were in manufacturing.",
        [
            f"fdi_firms {Y} CN-441900 level 1120 COUNT",
            f"fdi_firms {Y} CN-441900 yoy 9 PCT",
            f"fdi_firms HK {Y} CN-441900 level 640 COUNT",
            f"fdi_firms TW {Y} CN-441900 level 120 COUNT",
            f"fdi_projects {Y} CN-442000 level 210 COUNT",
            f"fdi_projects manufacturing {Y} CN-442000 level 55 COUNT",
        ],
    ),
    "another rise of another subject": (
        "Foshan saw a 33 percent increase in the use of foreign capital in 2023 and a 21 percent rise in the number of newly established foreign-funded firms.",
        [f"fdi_used {Y} CN-440600 yoy 33 PCT", f"fdi_firms {Y} CN-440600 yoy 21 PCT"],
    ),
    "the whole province, and citywide": (
        "Dongguan used 9 billion yuan of foreign capital in 2023. In 2023, the whole province used 180 billion yuan of foreign capital. Citywide, contracted foreign capital rose 5 percent.",
        [
            f"fdi_used {Y} CN-441900 level 9e+09 CNY",
            f"fdi_used {Y} level 1.8e+11 CNY",
            f"fdi_contracted {Y} CN-441900 yoy 5 PCT",
        ],
    ),
    "a port is no district": (
        "Nansha's foreign capital rose 3 percent in 2023. Nansha Port handled 10.2 million TEUs in 2023. Since the Nansha Plan was released in June 2022, the district has attracted 3.4 billion USD of foreign investment.",
        [
            f"fdi_used {Y} CN-440115 yoy 3 PCT",
            f"other:container_throughput {Y} CN-GD/nansha_port level 1.02e+07 TEU",
            "fdi_used 2022-06/2024-10 CN-440115 level 3.4e+09 USD",
        ],
    ),
    "firms of several together": (
        "Foreign capital came in. In 2023, Foshan registered 310 foreign-funded projects, including 64 from Japan and Germany.",
        [
            f"fdi_projects {Y} CN-440600 level 310 COUNT",
            f"fdi_projects japan_germany {Y} CN-440600 level 64 COUNT",
        ],
    ),
    "shares of what is listed behind them": (
        "Foreign capital used in the Pearl River Delta was $11 billion in 2023. It took up 94 percent, 96 percent and 97 percent of the province's number of projects, contracted amount and actual use, in that order.",
        [
            f"fdi_used {Y} CN-GD/gba9 level 1.1e+10 USD",
            f"fdi_projects {Y} CN-GD/gba9 share 94 PCT",
            f"fdi_contracted {Y} CN-GD/gba9 share 96 PCT",
            f"fdi_used {Y} CN-GD/gba9 share 97 PCT",
        ],
    ),
    "a share of capital beside firms": (
        "Newly registered Hong Kong-funded enterprises in Qianhai rose 15 percent in 2023, when 93 percent of the foreign investment used in the zone was Hong Kong capital.",
        [
            f"fdi_firms HK {Y} CN-GD/qianhai yoy 15 PCT",
            f"fdi_used HK {Y} CN-GD/qianhai share 93 PCT",
        ],
    ),
    "the past 12 months": (
        "In the past 12 months, 680 Macao-funded enterprises were newly set up in Hengqin.",
        ["fdi_firms MO 2023-10/2024-09 CN-GD/hengqin level 680 COUNT"],
    ),
    "No. 1 in the country": (
        "In 2023, Guangdong was No. 1 in the country for use of foreign investment, which rose 3 percent.",
        [f"fdi_used {Y} rank 1 RANK", f"fdi_used {Y} yoy 3 PCT"],
    ),
    "what investors put into a province, and its whole": (
        "In 2023, Hong Kong investors put US$17 billion into Guangdong, or 63 per cent of the province's total foreign investment of US$27 billion, which itself rose 7 per cent. The number of Hong Kong-invested companies newly approved was 4,420.",
        [
            f"fdi_used HK {Y} level 1.7e+10 USD",
            f"fdi_used HK {Y} share 63 PCT",
            f"fdi_used {Y} level 2.7e+10 USD",
            f"fdi_used {Y} yoy 7 PCT",
            f"fdi_firms HK {Y} level 4420 COUNT",
        ],
    ),
    "a zone's share of the city's total": (
        "Foreign capital used in Shenzhen rose 2 percent in 2023. Qianhai used US$2 billion, accounting for 59 percent of the city's total.",
        [
            f"fdi_used {Y} CN-440300 yoy 2 PCT",
            f"fdi_used {Y} CN-GD/qianhai level 2e+09 USD",
            f"fdi_used {Y} CN-GD/qianhai share 59 PCT",
        ],
    ),
    "an area by its name has a share": (
        "Zhuhai used 5 billion yuan of foreign capital in 2023. Hengqin accounted for 42 percent of the foreign capital.",
        [f"fdi_used {Y} CN-440400 level 5e+09 CNY", f"fdi_used {Y} CN-GD/hengqin share 42 PCT"],
    ),
    "the inflow": (
        "China's FDI inflow hit a record of 1.1 trillion yuan in 2023. In dollar terms, the inflow rose 20 percent to $170 billion.",
        [
            f"fdi_used {Y} CN level 1.1e+12 CNY",
            f"fdi_used {Y} CN yoy 20 PCT",
            f"fdi_used {Y} CN level 1.7e+11 USD",
        ],
    ),
    "a development zone by its short name": (
        "GETDZ used $2 billion of foreign capital in 2023, 20 percent of Guangzhou's total.",
        [
            f"fdi_used {Y} CN-440100/etdz level 2e+09 USD",
            f"fdi_used {Y} CN-440100/etdz share 20 PCT",
        ],
    ),
}

ABROAD = {
    "money put into markets and projects abroad": (
        "In 2023, companies from Foshan put about $454 million into overseas markets, up 19 percent on 2022. In 2022, local companies pumped a total of $380 million into projects abroad.",
        [
            f"odi {Y} CN-440600 level 4.54e+08 USD",
            f"odi {Y} CN-440600 yoy 19 PCT",
            "odi 2022-01/2022-12 CN-440600 level 3.8e+08 USD",
        ],
    ),
    "firms based in a place": (
        "Foshan's outbound investment fell 2 percent in 2023. Guangdong-based firms' investment in countries along the Belt and Road topped $4 billion in 2023, up 65 percent from 2022.",
        [
            f"odi {Y} CN-440600 yoy -2 PCT",
            f"odi BRI {Y} level 4e+09 USD",
            f"odi BRI {Y} yoy 65 PCT",
        ],
    ),
    "firms abroad only say where the money went": (
        "Nationwide, Chinese investors made direct investments of 1.25 trillion yuan ($188 billion) in 7,900 overseas enterprises in 2023, up 29.6 percent. Contracted projects abroad brought in a turnover of 1.06 trillion yuan, up 3.5 percent.",
        [
            f"odi {Y} CN level 1.25e+12 CNY",
            f"odi {Y} CN level 1.88e+11 USD",
            f"other:odi_projects {Y} CN level 7900 COUNT",
            f"odi {Y} CN yoy 29.6 PCT",
            f"contracting_turnover {Y} CN level 1.06e+12 CNY",
            f"contracting_turnover {Y} CN yoy 3.5 PCT",
        ],
    ),
    "what was agreed, firms newly set up abroad, and contracts newly signed": (
        "Guangdong's outbound investment was 20 billion dollars in 2023. The agreed investment overseas came to 28 billion dollars, with 1,400 overseas enterprises newly established. The turnover of overseas contracted projects totaled 18 billion dollars, while newly-signed contracts were worth 22 billion dollars, up 4 percent and 12 percent respectively.",
        [
            f"odi {Y} level 2e+10 USD",
            f"other:contracted_odi {Y} level 2.8e+10 USD",
            f"other:odi_projects {Y} level 1400 COUNT",
            f"contracting_turnover {Y} level 1.8e+10 USD",
            f"contracting_new {Y} level 2.2e+10 USD",
            f"contracting_turnover {Y} yoy 4 PCT",
            f"contracting_new {Y} yoy 12 PCT",
        ],
    ),
    "firms approved abroad grow by themselves": (
        "Guangdong's outbound investment was 20 billion dollars in 2023. In 2023, 1,310 overseas companies were approved, 21 percent more than in 2022. The province also signed new contracts on overseas projects worth $24 billion, 4 percent more than in 2022.",
        [
            f"odi {Y} level 2e+10 USD",
            f"other:odi_projects {Y} level 1310 COUNT",
            f"other:odi_projects {Y} yoy 21 PCT",
            f"contracting_new {Y} level 2.4e+10 USD",
            f"contracting_new {Y} yoy 4 PCT",
        ],
    ),
    "what firms agreed to invest abroad": (
        "Guangzhou approved 300 outbound investment projects in 2023, with contractual investment of $2.5 billion, up 33 percent.",
        [
            f"other:odi_projects {Y} CN-440100 level 300 COUNT",
            f"other:contracted_odi {Y} CN-440100 level 2.5e+09 USD",
            f"other:contracted_odi {Y} CN-440100 yoy 33 PCT",
        ],
    ),
}

SINCE = {
    "up to the month of the news": (
        "Since its launch in April 2015, the Guangdong FTZ has attracted $58 billion in actual foreign investment. In 2023, its foreign trade rose 32 percent.",
        ["fdi_used 2015-04/2024-10 CN-GD/ftz level 5.8e+10 USD", f"trade {Y} CN-GD/ftz yoy 32 PCT"],
    ),
    "a beginning that is told behind, and the figure after it": (
        "Exports of Foshan rose 3 percent in 2023. The city has attracted $12 billion in foreign capital since the launch of the zone in 2016. Imports fell 1 percent.",
        [
            f"exports {Y} CN-440600 yoy 3 PCT",
            "fdi_used 2016-01/2024-10 CN-440600 level 1.2e+10 USD",
            f"imports {Y} CN-440600 yoy -1 PCT",
        ],
    ),
    "firms that have been set up since": (
        "Since the establishment of the zone in 2015, 21,000 foreign-funded enterprises have been set up in Qianhai.",
        ["fdi_firms 2015-01/2024-10 CN-GD/qianhai level 21000 COUNT"],
    ),
    "since a year": (
        "Since 2013, Foshan's trade with Belt and Road countries has totaled 80 billion yuan.",
        ["trade BRI 2013-01/2024-10 CN-440600 level 8e+10 CNY"],
    ),
    "since a beginning that is not told": (
        "Since its launch, the Guangdong FTZ has attracted $58 billion in actual foreign investment.",
        ["fdi_used ? CN-GD/ftz level 5.8e+10 USD"],
    ),
    "the fastest since": (
        "In 2023, exports of Guangdong rose 5 percent, the fastest since 2021.",
        [f"exports {Y} yoy 5 PCT"],
    ),
}

SERVICES = {
    "a kind of services among sectors": (
        "Travel services saw the fastest growth among service sectors, with imports and exports up 42 percent in 2023.",
        [f"service_trade travel {Y} yoy 42 PCT"],
    ),
    "sectors of services are traded": (
        "In 2023, Guangdong's exports of financial services rose 12 percent to 20 billion yuan, and its cultural service exports rose 9 percent.",
        [
            f"service_exports finance {Y} yoy 12 PCT",
            f"service_exports finance {Y} level 2e+10 CNY",
            f"service_exports cultural_entertainment_services {Y} yoy 9 PCT",
        ],
    ),
    "how much less a deficit is": (
        "China's services trade deficit stood at 170 billion yuan in 2023, 5 billion yuan less than a year ago.",
        [f"service_balance {Y} CN level -1.7e+11 CNY"],
    ),
    "a part of a zone": (
        "The Nansha area of the Guangdong pilot free trade zone used $2.5 billion of foreign capital in 2023.",
        [f"fdi_used {Y} CN-GD/nansha level 2.5e+09 USD"],
    ),
}

PEOPLE = {
    "cards that were issued so far": (
        "By the end of 2023, Guangzhou had attracted 90,000 overseas returnees. It has so far issued 12,000 talent green cards.",
        [
            "students_abroad_returned ..2023-12 CN-440100 level 90000 PERSON",
            "other:talent_green_cards ? CN-440100 level 12000 COUNT",
        ],
    ),
    "talented people that a city wants": (
        "Guangzhou wants more than 2,300 talented people to come by 2026.",
        ["other:talented_people ..2026-12 CN-440100 target 2300 PERSON"],
    ),
    "parts of permits, the last of category B": (
        "In 2023, Guangdong issued 26,000 foreign work permits, of which 5,300 were category A and 17,000 were category B. At the end of 2023, Guangdong had 50,000 foreign experts.",
        [
            f"work_permits {Y} level 26000 COUNT",
            f"work_permits category_a {Y} level 5300 COUNT",
            f"work_permits category_b {Y} level 17000 COUNT",
            "foreign_talent ..2023-12 level 50000 PERSON",
        ],
    ),
    "permits of a category, and foreigners at work": (
        "In 2023, Shenzhen issued 18,900 work permits, including 6,800 Category-A permits. In 2023, 16,200 foreigners were working in Shenzhen.",
        [
            f"work_permits {Y} CN-440300 level 18900 COUNT",
            f"work_permits category_a {Y} CN-440300 level 6800 COUNT",
            f"foreign_talent {Y} CN-440300 level 16200 PERSON",
        ],
    ),
    "teams of a hub": (
        "Qianhai used $2 billion of foreign capital in 2023. By the end of 2023, its hub had incubated 388 startup teams.",
        [
            f"fdi_used {Y} CN-GD/qianhai level 2e+09 USD",
            "other:incubated_teams ..2023-12 CN-GD/qianhai level 388 COUNT",
        ],
    ),
    "a part has a time of its own": (
        "By the end of June 2024, Shenzhen had drawn 200,000 returned overseas students, including 23,000 in 2023.",
        [
            "students_abroad_returned ..2024-06 CN-440300 level 200000 PERSON",
            f"students_abroad_returned {Y} CN-440300 level 23000 PERSON",
        ],
    ),
    "cards by whom they went to": (
        "Guangzhou had issued 1,560 talent green cards by the end of March 2024, including 68 to citizens of Japan.",
        [
            "other:talent_green_cards ..2024-03 CN-440100 level 1560 COUNT",
            "other:talent_green_cards JP ..2024-03 CN-440100 level 68 COUNT",
        ],
    ),
    "some of the countries that people come from": (
        "In December 2023, over 3,300 overseas talents came to Guangzhou from countries including the US, Canada and the UK.",
        ["foreign_talent 2023-12/2023-12 CN-440100 level 3300 PERSON"],
    ),
}

ALL = {**BROUGHT_IN, **ABROAD, **SINCE, **SERVICES, **PEOPLE}


@pytest.mark.parametrize("text, facts", ALL.values(), ids=list(ALL))
def test_where_capital_comes_from_and_goes_to(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        (
            "Hengqin had 3,200 Macao residents in 2023. There were 190 Macao students in its schools, up 66 percent.",
            "66 percent",
            "no_indicator",
        ),
        (
            "Foreign capital came in. In 2023, Qianhai's Hong Kong-funded enterprises had a registered capital of 1.2 trillion yuan.",
            "1.2 trillion yuan",
            "not_relevant",
        ),
        (
            "Foreign investment rose 2 percent in 2023. A group's $10 billion ethylene project in Huizhou broke ground.",
            "10 billion",
            "not_relevant",
        ),
        ("Foshan drew $30b in foreign capital in 4 years.", "30b", "many_years"),
        (
            "Foreign capital rose 2 percent in 2023, of which information services and scientific research grew 24.5 percent and 38.1 percent.",
            "38.1 percent",
            "ambiguous",
        ),
        (
            "Hengqin had 3,200 Macao residents in 2023. Its clinics treated more than 8,000 Macao residents in 2023.",
            "8,000",
            "not_relevant",
        ),
        (
            "Foreign capital came in. In 2023, 124 projects with contracted foreign investment of more than US$10 million each were approved.",
            "124",
            "no_unit",
        ),
        (
            "Foreign capital came in. In 2023, 2,800 foreign-funded projects were approved, including 30 with foreign investment of over 100 million U.S. dollars.",
            "100 million U.S. dollars",
            "not_relevant",
        ),
        (
            "Outbound investment rose in 2023. Deals worth $24 billion were signed, 24 percent more.",
            "24 percent",
            "not_relevant",
        ),
        ("In 2023, trade rose by 5%, or by a net 1.2 trillion yuan.", "1.2 trillion yuan", "ambiguous"),
        (
            "Foreign capital came in. Those with an actual investment of over $50 million were many in 2023.",
            "50 million",
            "not_relevant",
        ),
    ],
)
def test_amounts_that_are_no_level(text, number, reason):
    assert (number, reason) in unread(text, "en")
