"""Chinese prose: growths between two amounts, and the time that a look back leaves behind; by hand."""

import pytest
from texts import told, unread

FOSHAN = "CN-440600"


def zh(text: str, published: str = "2024-11-20") -> list[str]:
    return told(text, "zh", published=published)


@pytest.mark.parametrize(
    "rate, percent",
    [("增长了1.5倍", "150"), ("增长150%", "150"), ("增幅达1.5倍", "150"), ("增长了2.5倍", "250")],
)
def test_a_growth_that_two_amounts_make_is_of_the_years_between(rate, percent):
    text = f"2010年佛山实际利用外资18.2亿美元，2016年已提升至45.5亿美元，{rate}。"
    assert zh(text)[2:] == [f"fdi_used 2010-01/2016-12 {FOSHAN} growth {percent} PCT"]


@pytest.mark.parametrize("rate, percent", [("增长2.5%", "2.5"), ("同比增长25%", "25")])
def test_a_growth_that_they_do_not_make_or_on_the_year_is_the_last_years(rate, percent):
    text = f"2015年佛山进出口2000亿元，2023年达到2500亿元，{rate}。"
    assert zh(text)[2:] == [f"trade 2023-01/2023-12 {FOSHAN} yoy {percent} PCT"]


def test_a_growth_between_one_year_and_the_next_is_on_the_year():
    text = "2022年，佛山出口2000亿元，2023年增至2200亿元，增长10%。"
    assert zh(text)[2:] == [f"exports 2023-01/2023-12 {FOSHAN} yoy 10 PCT"]


@pytest.mark.parametrize("months, period", [("1-10月", "01/2024-10"), ("前三季度", "01/2024-09")])
def test_months_just_over_behind_a_look_back_are_this_years(months, period):
    text = f"2014年，佛山进出口3000亿元。{months}，佛山进出口4000亿元。"
    assert zh(text)[1:] == [f"trade 2024-{period} {FOSHAN} level 4e+11 CNY"]


def test_months_long_over_behind_a_year_are_of_that_year():
    text = "2022年，佛山进出口3000亿元。前5个月，佛山进出口1000亿元。"
    assert zh(text)[1:] == [f"trade 2022-01/2022-05 {FOSHAN} level 1e+11 CNY"]


def test_an_amount_of_so_many_years_ago_has_no_year():
    text = "五年前，佛山进出口仅为2000亿元，2023年已突破3000亿元。"
    assert zh(text) == [f"trade 2023-01/2023-12 {FOSHAN} level 3e+11 CNY"]
    assert ("2000亿元", "period_unknown") in unread(text, "zh", published="2024-11-20")


def test_some_months_against_a_whole_year_are_no_growth_on_the_year():
    text = "前10个月，佛山进出口5000亿元，比2023年全年增长2%，比2023年同期增长3%。"
    assert zh(text)[1:] == [
        f"trade 2024-01/2024-10 {FOSHAN} growth 2 PCT",
        f"trade 2024-01/2024-10 {FOSHAN} yoy 3 PCT",
    ]


def test_what_is_only_recalled_is_not_the_time_of_a_text():
    text = "今年以来，佛山外贸向好，进出口5000亿元。2011年，两地签署合作协议。"
    assert zh(text) == [f"trade 2024-01/2024-11 {FOSHAN} level 5e+11 CNY"]
