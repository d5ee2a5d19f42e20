"""English figures of several times, and on several bases; facts typed from reading the sentences."""
# ruff: noqa: E501 - one line for one sentence

import pytest
from texts import document, fact, told, unread

from gd_pipeline.extract.document import extract

H1 = "2024-01/2024-06"
Y = "2023-01/2023-12"

TIMES = {
    "the same months of last year are a base, whatever they are called": (
        "In the first half of 2024, Foshan's use of foreign capital was US$344 million, a drop of 3.9 percent from the same six months of last year. Its trade is estimated to have fallen by 4 percent to US$30 billion.",
        [
            "fdi_used 2024-01/2024-06 CN-440600 level 3.44e+08 USD",
            "fdi_used 2024-01/2024-06 CN-440600 yoy -3.9 PCT",
            "trade 2024-01/2024-06 CN-440600 yoy -4 PCT",
            "trade 2024-01/2024-06 CN-440600 level 3e+10 USD",
        ],
    ),
    "years told by how far they are from another": (
        "In 2007, Foshan's exports to ASEAN came to 12 billion yuan. Ten years on, the total had risen to 45 billion yuan. A year earlier that figure had been 41 billion yuan. Its exports to ASEAN were 30 billion yuan a decade ago.",
        [
            "exports ASEAN 2007-01/2007-12 CN-440600 level 1.2e+10 CNY",
            "exports ASEAN 2017-01/2017-12 CN-440600 level 4.5e+10 CNY",
            "exports ASEAN 2016-01/2016-12 CN-440600 level 4.1e+10 CNY",
            "exports ASEAN 2014-01/2014-12 CN-440600 level 3e+10 CNY",
        ],
    ),
    "the year before is told in passing": (
        "Two decades ago, Foshan's exports were worth $5 billion. In 2023 they were worth $80 billion. A year earlier, the growth was 8 percent. Imports of the city came to $20 billion.",
        [
            "exports 2004-01/2004-12 CN-440600 level 5e+09 USD",
            "exports 2023-01/2023-12 CN-440600 level 8e+10 USD",
            "exports 2022-01/2022-12 CN-440600 yoy 8 PCT",
            "imports 2023-01/2023-12 CN-440600 level 2e+10 USD",
        ],
    ),
    "behind a time the figure is still that of the last sentence": (
        "In 2012, processing trade made up 58 percent of Guangdong's exports. Last year the share had slipped to 22 percent. In the first quarter of this year the proportion was 20 percent.",
        [
            "exports processing 2012-01/2012-12 share 58 PCT",
            "exports processing 2023-01/2023-12 share 22 PCT",
            "exports processing 2024-01/2024-03 share 20 PCT",
        ],
    ),
    "a share that went from one year's to another's": (
        "The share of processing trade in the city's exports came down from 52 percent in 2013 to 31 percent in 2023.",
        [
            "exports processing 2013-01/2013-12 share 52 PCT",
            "exports processing 2023-01/2023-12 share 31 PCT",
        ],
    ),
    "a year later is none of years": (
        "Zhuhai's exports were 150 billion yuan in 2021 and fell back to 140 billion yuan a year later.",
        [
            "exports 2021-01/2021-12 CN-440400 level 1.5e+11 CNY",
            "exports 2022-01/2022-12 CN-440400 level 1.4e+11 CNY",
        ],
    ),
    "May beside a flow or a verb": (
        "In the first five months of 2024 exports rose 5 percent. May exports rose 3 percent. May brought a drop of 2 percent for imports.",
        [
            "exports 2024-01/2024-05 yoy 5 PCT",
            "exports 2024-05/2024-05 yoy 3 PCT",
            "imports 2024-05/2024-05 yoy -2 PCT",
        ],
    ),
    "a growth that had been before": (
        "In the first half of 2024, imports rose 2 percent from the first half of 2023, when they had grown 1.5 percent. Exports, which had slipped 0.8 percent a year before, climbed 5 percent.",
        [
            "imports 2024-01/2024-06 yoy 2 PCT",
            "imports 2023-01/2023-06 yoy 1.5 PCT",
            "exports 2023-01/2023-06 yoy -0.8 PCT",
            "exports 2024-01/2024-06 yoy 5 PCT",
        ],
    ),
    "the month of the next figure": (
        "Exports rose 3 percent in June 2024. July brought a rise of 4 percent and August one of 2 percent.",
        [
            "exports 2024-06/2024-06 yoy 3 PCT",
            "exports 2024-07/2024-07 yoy 4 PCT",
            "exports 2024-08/2024-08 yoy 2 PCT",
        ],
    ),
    "quarters by their number alone": (
        "Guangdong's trade grew 5 percent in the first quarter, 6 percent in the second and 7 percent in the third quarter. Exports rose 4 percent in the first quarter of this year and 3 percent in the second.",
        [
            "trade 2024-01/2024-03 yoy 5 PCT",
            "trade 2024-04/2024-06 yoy 6 PCT",
            "trade 2024-07/2024-09 yoy 7 PCT",
            "exports 2024-01/2024-03 yoy 4 PCT",
            "exports 2024-04/2024-06 yoy 3 PCT",
        ],
    ),
    "a half by its number alone": (
        "In 2023, exports rose 5 percent in the first half and fell 3 percent in the second.",
        ["exports 2023-01/2023-06 yoy 5 PCT", "exports 2023-07/2023-12 yoy -3 PCT"],
    ),
    "quarters in one list": (
        "Trade rose by 3 percent, 4 percent and 5 percent in the first, second and third quarters, respectively.",
        [
            "trade 2024-01/2024-03 yoy 3 PCT",
            "trade 2024-04/2024-06 yoy 4 PCT",
            "trade 2024-07/2024-09 yoy 5 PCT",
        ],
    ),
    "a place in a ranking is no quarter": (
        "Exports in the first half rose 4 percent. Exports to the US fell 2 percent, which came in the second, and to India 3 percent.",
        [f"exports {H1} yoy 4 PCT", f"exports US {H1} yoy -2 PCT", f"exports IN {H1} yoy -3 PCT"],
    ),
    "on the year and on an older year": (
        "In the first half of 2021, trade rose 30 percent year on year and 12 percent over the same period of 2019.",
        ["trade 2021-01/2021-06 yoy 30 PCT", "other:trade_growth_over_years 2021-01/2021-06 level 12 PCT"],
    ),
    "a growth and a share": (
        "Exports to Belt and Road countries amounted to 100 billion yuan in the first half, an increase of 9 percent and 25 percent of the city's total exports.",
        [
            f"exports BRI {H1} level 1e+11 CNY",
            f"exports BRI {H1} yoy 9 PCT",
            f"exports BRI {H1} share 25 PCT",
        ],
    ),
    "a time told in passing": (
        "In the first half, trade with the US, which fell 5.1 percent in the first quarter, recovered to grow 2 percent.",
        ["trade US 2024-01/2024-03 yoy -5.1 PCT", f"trade US {H1} yoy 2 PCT"],
    ),
    "a year in a description is no figure's": (
        "Trade reached 100 billion yuan in the first half. General trade, which had begun to shrink at the end of 2022 and took long to recover, made up 40 percent of the total. The zone, set up in 2015, was enlarged.",
        [f"trade {H1} level 1e+11 CNY", f"trade general {H1} share 40 PCT"],
    ),
    "last month, behind an amount": (
        "Exports of the city advanced 12.3 percent to $8.4 billion last month. Imports lost 3 percent.",
        [
            "exports 2024-09/2024-09 yoy 12.3 PCT",
            "exports 2024-09/2024-09 level 8.4e+09 USD",
            "imports 2024-09/2024-09 yoy -3 PCT",
        ],
    ),
    "better and worse than before": (
        "Foreign trade was 4.3 trillion yuan in the first half, 4.1 percent better than a year before. Imports came in at 1.5 trillion yuan, 2 percent worse. Exports were 7 percent ahead of the same months of last year.",
        [
            f"trade {H1} level 4.3e+12 CNY",
            f"trade {H1} yoy 4.1 PCT",
            f"imports {H1} level 1.5e+12 CNY",
            f"imports {H1} yoy -2 PCT",
            f"exports {H1} yoy 7 PCT",
        ],
    ),
    "amounts of the year before": (
        "Exports were worth 2.8 trillion yuan in the first half, after 2.5 trillion yuan in the same half of 2023. Imports reached 1.5 trillion yuan against 1.4 trillion a year before.",
        [
            f"exports {H1} level 2.8e+12 CNY",
            "exports 2023-01/2023-06 level 2.5e+12 CNY",
            f"imports {H1} level 1.5e+12 CNY",
            "imports 2023-01/2023-06 level 1.4e+12 CNY",
        ],
    ),
    "the year, the quarter and the month told before": (
        "In the third quarter of 2024, exports rose 3 percent to 1.2 trillion yuan. September was weaker. Exports for the month were 390 billion yuan. Imports in the quarter were 700 billion yuan. So far this year, exports are up 4 percent.",
        [
            "exports 2024-07/2024-09 yoy 3 PCT",
            "exports 2024-07/2024-09 level 1.2e+12 CNY",
            "exports 2024-09/2024-09 level 3.9e+11 CNY",
            "imports 2024-07/2024-09 level 7e+11 CNY",
            "exports 2024-01/2024-09 yoy 4 PCT",
        ],
    ),
    "the year that is not over, and the half that just was": (
        "Trade for the month of June 2024 fell 2.9 percent; for the second quarter it rose 5 percent and for the half 14.7 percent. Exports in August were 60 billion dollars, bringing the year's running total to 390 billion dollars.",
        [
            "trade 2024-06/2024-06 yoy -2.9 PCT",
            "trade 2024-04/2024-06 yoy 5 PCT",
            "trade 2024-01/2024-06 yoy 14.7 PCT",
            "exports 2024-08/2024-08 level 6e+10 USD",
            "exports 2024-01/2024-08 level 3.9e+11 USD",
        ],
    ),
    "the year told before, behind a month": (
        "Shenzhen's trade was 3.9 trillion yuan in 2023. In December, exports fell 3 percent, but for the year they rose 12 percent. The year's imports were 1.4 trillion yuan. Over the year, trade with ASEAN grew 1 percent.",
        [
            f"trade {Y} CN-440300 level 3.9e+12 CNY",
            "exports 2023-12/2023-12 CN-440300 yoy -3 PCT",
            f"exports {Y} CN-440300 yoy 12 PCT",
            f"imports {Y} CN-440300 level 1.4e+12 CNY",
            f"trade ASEAN {Y} CN-440300 yoy 1 PCT",
        ],
    ),
    "a time that leads on to the next figure": (
        "Imports for August were 200 billion yuan and for the eight months 1.6 trillion yuan. Exports rose 2 percent in August, while in the first eight months they were up 5 percent.",
        [
            "imports 2024-08/2024-08 level 2e+11 CNY",
            "imports 2024-01/2024-08 level 1.6e+12 CNY",
            "exports 2024-08/2024-08 yoy 2 PCT",
            "exports 2024-01/2024-08 yoy 5 PCT",
        ],
    ),
    "two bases, each of its own time": (
        "Exports were 150 billion yuan in August, compared with 140 billion yuan in July and 155 billion yuan in August 2023. Imports rose to 90 billion yuan from 80 billion yuan a month earlier and 85 billion yuan a year earlier.",
        [
            "exports 2024-08/2024-08 level 1.5e+11 CNY",
            "exports 2024-07/2024-07 level 1.4e+11 CNY",
            "exports 2023-08/2023-08 level 1.55e+11 CNY",
            "imports 2024-08/2024-08 level 9e+10 CNY",
            "imports 2024-07/2024-07 level 8e+10 CNY",
            "imports 2023-08/2023-08 level 8.5e+10 CNY",
        ],
    ),
    "the month told in passing, and the month as the subject": (
        "Exports were 1.2 trillion yuan in the first eight months. August contributed 150 billion yuan of this. Imports, which had risen 4 percent in July, slipped 1 percent.",
        [
            "exports 2024-01/2024-08 level 1.2e+12 CNY",
            "exports 2024-08/2024-08 level 1.5e+11 CNY",
            "imports 2024-07/2024-07 yoy 4 PCT",
            "imports 2024-08/2024-08 yoy -1 PCT",
        ],
    ),
    "higher and lower by": (
        "In the first half, exports were higher by 7 percent than in the same period of last year, while imports were lower by 2 percent at 200 billion yuan.",
        [f"exports {H1} yoy 7 PCT", f"imports {H1} yoy -2 PCT", f"imports {H1} level 2e+11 CNY"],
    ),
}


@pytest.mark.parametrize("text, facts", TIMES.values(), ids=list(TIMES))
def test_each_figure_has_its_time_and_base(text, facts):
    assert told(text, "en") == facts


@pytest.mark.parametrize(
    "text",
    [
        "Before 2018, Shenzhen's exports had never exceeded 2 trillion yuan. In 2023 they reached 2.4 trillion yuan.",
        "Until 2020, Shenzhen's exports stayed below 2 trillion yuan. In 2023 they reached 2.4 trillion yuan.",
    ],
)
def test_an_amount_that_only_bounds_another(text):
    assert told(text, "en") == [f"exports {Y} CN-440300 level 2.4e+12 CNY"]
    assert ("2 trillion yuan", "ambiguous") in unread(text, "en")


@pytest.mark.parametrize(
    ("text", "period"),
    [
        (
            "Guangdong's exports up 6.8 percent\nGuangdong's exports rose 5 percent in the first seven months. In July alone, exports rose 6.8 percent.",
            "2024-07/2024-07",
        ),
        (
            "Guangdong's exports up 6.8 percent\nIn July, exports rose 6.8 percent. In the first seven months, exports rose 6.8 percent.",
            "2024-01/2024-07",
        ),
        (
            "Guangdong's exports up 6.8 percent in first seven months\nIn July, exports rose 6.8 percent. In the first seven months, imports rose 2 percent.",
            "2024-01/2024-07",
        ),
    ],
)
def test_a_title_stands_in_the_period_of_the_text_that_tells_the_same(text, period):
    title, *_ = extract(document(text, "en")).observations
    assert fact(title) == f"exports {period} yoy 6.8 PCT"


def test_the_month_of_a_title_until_the_text_names_another():
    text = (
        "Guangdong's exports fall in May\nExports dropped 3 percent to 50 billion yuan.\nThe EU bought less.\n"
        "For the first five months, exports rose 5 percent.\nImports rose 2 percent."
    )
    found = extract(document(text, "en", published="2024-06-10"))
    assert [fact(o) for o in found.observations] == [
        "exports 2024-05/2024-05 yoy -3 PCT",
        "exports 2024-05/2024-05 level 5e+10 CNY",
        "exports 2024-01/2024-05 yoy 5 PCT",
        "imports 2024-01/2024-05 yoy 2 PCT",
    ]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Foreign capital used in Foshan was US$2 billion in the first quarter of 2022. By the end of March that year, Foshan had absorbed US$30 billion.",
            [
                "fdi_used 2022-01/2022-03 CN-440600 level 2e+09 USD",
                "fdi_used ..2022-03 CN-440600 level 3e+10 USD",
            ],
        ),
        (
            "By May 2022, 90 outsourcing firms had been registered in Foshan. Contracts of service outsourcing that they had won were worth US$2 billion.",
            [
                "other:outsourcing_enterprises ..2022-05 CN-440600 level 90 COUNT",
                "outsourcing_contracted ..2022-05 CN-440600 level 2e+09 USD",
            ],
        ),
    ],
)
def test_amounts_stand_at_the_point_in_time_until_which_they_were_gathered(text, facts):
    assert told(text, "en") == facts


def test_the_month_is_the_latest_told_not_the_one_it_was_compared_with():
    text = "In May, trade rose 3 percent to 700 billion yuan, following a 4.8 percent fall in April.\nExports rose 8 percent in the month."
    assert told(text, "en", published="2022-06-20") == [
        "trade 2022-05/2022-05 yoy 3 PCT",
        "trade 2022-05/2022-05 level 7e+11 CNY",
        "trade 2022-04/2022-04 yoy -4.8 PCT",
        "exports 2022-05/2022-05 yoy 8 PCT",
    ]


def test_a_release_titled_and_opened_with_a_month_is_about_that_month_until_more_is_told():
    text = (
        "Guangdong's October exports down 3 pct\n"
        "Overseas sales of the province's goods totaled 312 billion yuan in October, 3 percent less than a year before.\n"
        "Imports added 4 percent.\n"
        "For the ten months to October, exports fell 1 percent."
    )
    assert [fact(o) for o in extract(document(text, "en", published="2016-11-15")).observations] == [
        "exports 2016-10/2016-10 yoy -3 PCT",
        "exports 2016-10/2016-10 level 3.12e+11 CNY",
        "exports 2016-10/2016-10 yoy -3 PCT",
        "imports 2016-10/2016-10 yoy 4 PCT",
        "exports 2016-01/2016-10 yoy -1 PCT",
    ]
