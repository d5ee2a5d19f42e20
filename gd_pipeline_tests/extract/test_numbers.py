"""Numbers of both scripts: value, unit, precision, span, and what is none."""

from decimal import Decimal

import pytest

from gd_pipeline.extract.fold import fold
from gd_pipeline.extract.numbers import TIMES, numbers_en, numbers_zh, zh_numeral


@pytest.mark.parametrize(
    ("text", "value", "unit", "precision"),
    [
        ("5.46万亿元", 5.46e12, "CNY", 1e10),
        ("3,204.5亿元", 320_450_000_000, "CNY", 1e7),
        ("６７８亿元", 67_800_000_000, "CNY", 1e8),
        ("12億美元", 1_200_000_000, "USD", 1e8),
        ("88萬家", 880_000, "COUNT", 1e4),
        ("3.1%", 3.1, "PCT", 0.1),
        ("0.5个百分点", 0.5, "PP", 0.1),
        ("1.2倍", 1.2, TIMES, 0.1),
        ("240.7万吨", 2_407_000, "TONNE", 1e3),
        ("三十三点六万亿元", 33.6e12, "CNY", 1e11),
        ("十二家", 12, "COUNT", 1),
        ("-7.4%", -7.4, "PCT", 0.1),
    ],
)
def test_a_chinese_number_in_base_units(text, value, unit, precision):
    (n,) = numbers_zh(fold(text))
    assert (n.value, n.unit) == (pytest.approx(value), unit)
    assert n.precision == pytest.approx(precision)
    assert (n.start, n.stop) == (0, len(text))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("5.46 trillion yuan", 5.46e12, "CNY"),
        ("1,234.5 million US dollars", 1_234_500_000, "USD"),
        ("US$3.2 billion", 3_200_000_000, "USD"),
        ("HK$40 million", 40_000_000, "HKD"),
        ("RMB 17 billion", 17_000_000_000, "CNY"),
        ("8-percent", 8, "PCT"),
        ("0.3 percentage points", 0.3, "PP"),
        ("15.4 times", 15.4, TIMES),
        ("twenty-five people", 25, "PERSON"),
        ("six billion yuan", 6_000_000_000, "CNY"),
    ],
)
def test_an_english_number_in_base_units(text, value, unit):
    (n,) = numbers_en(fold(text))
    assert (n.value, n.unit) == (pytest.approx(value), unit)


@pytest.mark.parametrize("text", ["约8亿元", "超过8亿元", "逾8亿元", "8亿多元", "8亿元以上", "近8亿元"])
def test_a_vague_chinese_number(text):
    (n,) = numbers_zh(fold(text))
    assert n.approx
    assert n.value == 8e8


@pytest.mark.parametrize("text", ["nearly 8 billion yuan", "more than US$8 billion", "over 8 billion yuan"])
def test_a_vague_english_number(text):
    (n,) = numbers_en(fold(text))
    assert n.approx
    assert n.value == 8e9


def test_an_exact_number_is_not_vague():
    assert not numbers_zh("出口8亿元")[0].approx
    assert not numbers_en("exports of 8 billion yuan")[0].approx


def test_a_dash_between_things_is_no_sign():
    assert [n.value for n in numbers_zh("1-9%")] == [1, 9]
    assert [n.value for n in numbers_en("2-3 percent")] == [2, 3]


def test_months_are_not_counted():
    assert [n.unit for n in numbers_zh("历时3个月，每船2个小时，连续3个季度")] == [None, None, None]


@pytest.mark.parametrize("text", ["一家企业", "三十而立", "一五家"])
def test_numerals_that_count_nothing(text):
    assert numbers_zh(text) == []


def test_spelled_numbers_without_unit_are_words():
    assert numbers_en("one of the two partners") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("一百零五", 105),
        ("三千二百", 3200),
        ("三百五", 350),
        ("三百零五", 305),
        ("三万二", 32_000),
        ("三万零二", 30_002),
        ("两点五", Decimal("2.5")),
    ],
)
def test_chinese_numerals(text, value):
    assert zh_numeral(text) == value


def test_a_row_of_numerals_is_no_number():
    assert zh_numeral("二三") is None


@pytest.mark.parametrize("text", ["PM2.5 percent", "Customs42.6%", "Daily80,000 returnees", "G20 percent"])
def test_no_part_of_a_word_is_read_as_a_smaller_number(text):
    assert numbers_en(text) == []


def test_a_number_is_never_cut_within_its_digits():
    assert [n.value for n in numbers_en("1,2345")] == [1, 2345]
    assert [n.value for n in numbers_zh("1,2345")] == [1, 2345]


def test_amounts_of_a_list_take_the_unit_of_its_last():
    found = numbers_zh("出口分别为3亿、2亿和1亿美元，进口30亿、增长5%")
    assert [(n.value, n.unit) for n in found] == [
        (3e8, None), (2e8, None), (1e8, "USD"), (3e9, "CNY"), (5.0, "PCT"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("一千二百三十名专家", 1230, "PERSON"),
        ("廿五万余居民", 250_000, None),
        ("三十多万名海归", 300_000, "PERSON"),
        ("一万三千家企业", 13_000, "COUNT"),
        ("六百多个项目", 600, "COUNT"),
        ("百分之二十六点五", 26.5, "PCT"),
        ("百分二十六點五", 26.5, "PCT"),
        ("一千○七十二點五億元", 107_250_000_000, "CNY"),
        ("外貿千九億", 190_000_000_000, "CNY"),
        ("二百三十八億九千萬元", 23_890_000_000, "CNY"),
        ("五億零三百萬美元", 503_000_000, "USD"),
        ("六點一六兆元", 6_160_000_000_000, "CNY"),
        ("一百二十六份許可", 126, "COUNT"),
        ("出口3千亿元", 300_000_000_000, "CNY"),
    ],
)
def test_people_and_things_in_numerals(text, value, unit):
    (n,) = numbers_zh(fold(text))
    assert (n.value, n.unit) == (value, unit)


@pytest.mark.parametrize("text", ["三个方面", "两名专家", "百个", "第二百名"])
def test_small_numerals_and_round_ones_count_nothing(text):
    assert numbers_zh(text) == []


@pytest.mark.parametrize("text", ["1300万人口", "千万人口"])
def test_a_population_is_no_number_of_people(text):
    assert [n.unit for n in numbers_zh(text)] == [None]
