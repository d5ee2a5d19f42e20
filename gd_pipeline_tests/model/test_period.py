"""Periods: text form, frequency, days."""

from datetime import date

import pytest

from gd_pipeline.model.period import Period


@pytest.mark.parametrize(
    ("text", "freq", "start", "end"),
    [
        ("2024-03/2024-03", "M", date(2024, 3, 1), date(2024, 3, 31)),
        ("2024-01/2024-02", "YTD", date(2024, 1, 1), date(2024, 2, 29)),
        ("2024-01/2024-03", "Q", date(2024, 1, 1), date(2024, 3, 31)),
        ("2024-02/2024-04", "X", date(2024, 2, 1), date(2024, 4, 30)),
        ("2022-07/2022-12", "S", date(2022, 7, 1), date(2022, 12, 31)),
        ("2022-01/2022-12", "A", date(2022, 1, 1), date(2022, 12, 31)),
        ("2018-10/2024-07", "X", date(2018, 10, 1), date(2024, 7, 31)),
        ("..2023-12", "P", None, date(2023, 12, 31)),
    ],
)
def test_a_period_keeps_its_text_and_knows_its_days(text, freq, start, end):
    period = Period.parse(text)
    assert str(period) == text
    assert (period.freq, period.start, period.end) == (freq, start, end)


def test_the_same_months_of_the_year_before():
    assert str(Period.months(2024, 1, 9).shift_years(-1)) == "2023-01/2023-09"
    assert str(Period.point(2024, 6).shift_years(-1)) == "..2023-06"


@pytest.mark.parametrize("text", ["2024-03", "2024-1/2024-3", "2024", "", "..2024", "2024-01/2024-03 "])
def test_what_is_no_period_is_refused_by_name(text):
    with pytest.raises(ValueError, match="not a period"):
        Period.parse(text)
