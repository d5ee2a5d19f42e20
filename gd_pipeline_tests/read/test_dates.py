"""What is a date in a line of a page, and what only looks like one."""

import pytest

from gd_pipeline.read.dates import find_dates


@pytest.mark.parametrize(
    "line",
    ["2024年6月18日", "2024-06-18", "2024/6/18", "2024.6.18", "发布时间：2024年 6 月 18日 10:00"],
)
def test_a_day_is_found(line):
    (found,) = find_dates(line)
    assert (found.when.year, found.when.month, found.when.day) == (2024, 6, 18)


@pytest.mark.parametrize(
    "line", ["2024年1-8月全市进出口", "2024.1-8月", "2024年1-8 月", "2024年1-12月各区利用外资"]
)
def test_the_months_of_a_sum_are_no_day(line):
    assert find_dates(line) == []
