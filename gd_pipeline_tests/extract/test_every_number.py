"""Whatever a text is made of: nothing raises, and every run of digits is told, as a figure or as unread."""
# ruff: noqa: E501, SIM905 - words to draw from, easier to read in one string; full-width characters count double

import re
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from texts import document

from gd_pipeline.extract.document import extract

ZH = st.sampled_from(
    "广东 深圳市 全国 进出口 出口 进口 其中 分别 增长 下降 占 比重 百分点 % 亿元 万亿元 美元 倍 家 前三季度 9月当月 "
    "去年同期 对美国 、 ， ； 。 （ ） ( ) 和 1 2.5 3,400 １２ 四 三十 -7.0 2023年 1-9月 个 机电产品 民营企业 实际使用外资 "
    "约 超过 均 较 高于 A4 第7位 \n 廣東 增長".split(" ")
)
EN = st.sampled_from(
    "Guangdong Shenzhen exports imports trade of with the US and , . ; ( ) respectively up down fell rose percent % "
    "billion yuan US$ 3.5 1,200 twelve 20 2023 first half accounting for which -4 percentage points times new "
    "foreign-invested enterprises \n to from while".split(" ")
)


@pytest.mark.parametrize("lang", ["zh", "en"])
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_every_run_of_digits_is_told(lang, data):
    parts = data.draw(st.lists(ZH if lang == "zh" else EN, max_size=40))
    text = ("" if lang == "zh" else " ").join(parts)
    d = document("标题\n" + text, lang)
    found = extract(d)
    spans = [(x.char_start, x.char_end) for x in found.observations]
    left = [(x.char_start, x.char_end) for x in found.unread]
    for p in d.paragraphs:
        for number in re.finditer(r"\d+(?:[.,]\d+)*", d.text[p.start : p.end]):
            at = p.start + number.start()
            places = {s for s in (*spans, *left) if s[0] <= at < s[1]}
            assert places, f"{number[0]!r} is neither read nor listed in {text!r}"
    for start, end in spans:
        assert re.search(r"\d|[零一二两三四五六七八九十百千]|[a-z]+", d.text[start:end]), text


def test_a_long_text_is_read_in_time_that_grows_with_its_length():
    sentence = "前三季度，广东对美国、欧盟进出口分别增长1%、2%，出口4万亿元，下降3%。"

    def seconds(count: int) -> float:
        begin = process_time()
        extract(document("标题\n" + "\n".join([sentence] * count), "zh"))
        return process_time() - begin

    seconds(50)
    assert seconds(1600) < 16 * max(seconds(200), 0.02)
