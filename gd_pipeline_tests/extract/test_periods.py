"""Periods of both languages, and the years that the text leaves out."""

import re
from datetime import date
from pathlib import Path

import pytest

from gd_pipeline.extract.chinese import periods as in_chinese
from gd_pipeline.extract.chinese.periods import periods_zh
from gd_pipeline.extract.english import time_words as in_english
from gd_pipeline.extract.english.periods import periods_en
from gd_pipeline.extract.fold import fold

ROOT = Path(__file__).parents[2]
SAMPLE = [*ROOT.glob("data/sample/visits/*/*/**/*.*html"), *ROOT.glob("gd_pipeline_tests/extract/*.py")]
OCTOBER = date(2024, 10, 22)


def zh(text: str, published: date | None = OCTOBER) -> list[str]:
    return [str(w.period) if w.role == "period" else w.role for w in periods_zh(fold(text), published)]


def en(text: str, published: date | None = OCTOBER) -> list[str]:
    return [str(w.period) if w.role == "period" else w.role for w in periods_en(fold(text), published)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2024年前三季度", "2024-01/2024-09"),
        ("今年1-9月", "2024-01/2024-09"),
        ("2023年1至10月份", "2023-01/2023-10"),
        ("前8个月", "2024-01/2024-08"),
        ("头两个月", "2024-01/2024-02"),
        ("首季", "2024-01/2024-03"),
        ("第二季度", "2024-04/2024-06"),
        ("去年四季度", "2023-10/2023-12"),
        ("上半年", "2024-01/2024-06"),
        ("2022年下半年", "2022-07/2022-12"),
        ("9月当月", "2024-09/2024-09"),
        ("2023年", "2023-01/2023-12"),
        ("去年全年", "2023-01/2023-12"),
        ("2023年底", "..2023-12"),
        ("2024年6月末", "..2024-06"),
        ("三季度末", "..2024-09"),
        ("2024年9月30日", "date"),
        ("2024-10-22 09:30", "date"),
        ("去年同期", "prior"),
        ("同期", "same"),
        ("当月", "current"),
        ("2016-2020年", "2016-01/2020-12"),
        ("2022年11月至2024年3月", "2022-11/2024-03"),
        ("“十三五”时期", "2016-01/2020-12"),
        ("“十四五”期间", "span"),
        ("“十四五”规划", "date"),
        ("2018年以来", "span"),
        ("去年11月以来", "date"),
        ("目前", "now"),
        ("近三年来", "span"),
    ],
)
def test_a_chinese_period(text, said):
    assert zh(text) == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("the first three quarters of 2024", "2024-01/2024-09"),
        ("January to September", "2024-01/2024-09"),
        ("Jan-Feb 2023", "2023-01/2023-02"),
        ("the first eight months", "2024-01/2024-08"),
        ("the three months to September", "2024-07/2024-09"),
        ("the first half of last year", "2023-01/2023-06"),
        ("2022's second half", "2022-07/2022-12"),
        ("Q3 2024", "2024-07/2024-09"),
        ("the second quarter", "2024-04/2024-06"),
        ("the opening quarter", "2024-01/2024-03"),
        ("the final quarter of 2023", "2023-10/2023-12"),
        ("the last quarter of 2023", "2023-10/2023-12"),
        ("the September quarter", "2024-07/2024-09"),
        ("the quarter ended June", "2024-04/2024-06"),
        ("2Q24", "2024-04/2024-06"),
        ("the latter half of 2023", "2023-07/2023-12"),
        ("the half year to June", "2024-01/2024-06"),
        ("the opening seven months", "2024-01/2024-07"),
        ("nine-month exports", "2024-01/2024-09"),
        ("the first month of the year", "2024-01/2024-01"),
        ("the last month of 2023", "2023-12/2023-12"),
        ("from January 1 to July 31", "2024-01/2024-07"),
        ("by June 30", "..2024-06"),
        ("September alone", "2024-09/2024-09"),
        ("in May", "2024-05/2024-05"),
        ("the end of June 2024", "..2024-06"),
        ("the end of last year", "..2023-12"),
        ("last year", "2023-01/2023-12"),
        ("Oct 22, 2024", "date"),
        ("the same period last year", "prior"),
        ("year-on-year", "prior"),
        ("the past five years", "span"),
        ("from 2016 to 2020", "span"),
        ("that month", "current"),
    ],
)
def test_an_english_period(text, said):
    assert en(text) == [said]


def test_may_is_as_often_a_verb():
    assert en("exports may rise") == []


def test_an_amount_is_no_year():
    assert en("2000 yuan and 2024 companies") == []


def test_a_month_that_had_not_begun_is_of_the_year_before():
    assert zh("11月") == ["2023-11/2023-11"]
    assert en("November") == ["2023-11/2023-11"]


def test_the_year_named_last_goes_on_until_this_year_is_named():
    assert zh("2022年一季度……二季度……今年以来……三季度") == [
        "2022-01/2022-03", "2022-04/2022-06", "2024-07/2024-09",
    ]  # fmt: skip


def test_without_a_year_and_a_day_of_publication_the_period_is_unknown():
    assert zh("前三季度", None) == ["None"]
    assert en("the first half", None) == ["None"]


def test_the_running_year_is_the_frame_of_the_text():
    assert zh("2024年,前三季度") == ["2024-01/2024-09"]


def test_quarters_and_months_of_a_list_have_places_of_their_own():
    text = "一、二、三季度"
    found = periods_zh(text, OCTOBER)
    assert [str(w.period) for w in found] == ["2024-01/2024-03", "2024-04/2024-06", "2024-07/2024-09"]
    assert [text[w.start : w.end] for w in found] == ["一", "二", "三季度"]
    assert zh("7、8、9月") == ["2024-07/2024-07", "2024-08/2024-08", "2024-09/2024-09"]


def test_each_quarter_or_month_of_a_period_is_one_of_its_own():
    quarters = ["2024-01/2024-03", "2024-04/2024-06", "2024-07/2024-09"]
    assert zh("一至三季度各季") == zh("前三季度每个季度") == quarters
    assert (
        zh("7至9月各月") == zh("7-9月的每个月") == ["2024-07/2024-07", "2024-08/2024-08", "2024-09/2024-09"]
    )
    assert zh("前三季度各市") == ["2024-01/2024-09"]


def test_the_other_quarters_are_those_not_told():
    others = ["2023-04/2023-06", "2023-07/2023-09", "2023-10/2023-12"]
    assert zh("2023年一季度,其余三个季度") == ["2023-01/2023-03", *others]
    assert zh("2023年一、二季度,其他两个季度")[2:] == others[1:]
    assert zh("2023年一季度,其余两个季度")[1:] == zh("其余三个季度") == ["None"]


def test_only_a_month_told_alone_is_single():
    assert [w.single for w in periods_zh("9月,前三季度", OCTOBER)] == [True, False]


@pytest.mark.parametrize("text", ["13月", "9-3月", "0月", "99月底"])
def test_no_such_months(text):
    assert all(w.period is None for w in periods_zh(text, OCTOBER))


@pytest.mark.parametrize("lang", [in_chinese, in_english])
def test_no_mention_is_missed_where_none_is_looked_for(lang) -> None:
    """The look at a place's first characters spares time and nothing else."""
    everywhere = re.compile(
        lang._KINDS if lang is in_chinese else rf"(?:(?<![A-Za-z])|(?=\d))(?=[A-Za-z\d])(?:{lang.KINDS})",
        re.IGNORECASE if lang is in_english else 0,
    )
    looked = lang._ZH if lang is in_chinese else lang.MENTION
    found = 0
    for path in SAMPLE:
        text = fold(path.read_text("utf-8", "replace"))
        spans = [m.span() for m in everywhere.finditer(text)]
        assert [m.span() for m in looked.finditer(text)] == spans
        found += len(spans)
    assert found > 1000
