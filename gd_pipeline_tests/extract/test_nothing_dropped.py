"""For any text: nothing raises, spans hold numbers, and no run of digits is dropped or told two ways."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from paragraphs import release

from gd_pipeline.extract.document import extract
from gd_pipeline.model.codes import codes


def pieces(*lines: str) -> list[str]:
    return [word for line in lines for word in line.split()]


NUMBERS = pieces("1 2.5 -7.4 3,400 1,2345 12,34 １２ 2023 0 1.2.3 G20 A4 99 1/2 5-6")
SHARED = [*NUMBERS, *pieces('% ( ) , . ; : - $ US$ RMB " +'), "\n", " "]
ZH = SHARED + pieces(
    "三 十二 三十三点六 二三 亿 万 万亿元 亿美元 倍 家 个 个百分点 人次 吨 约 超 以上 多 第 前 位",
    "增长 下降 降幅 占 比重 高于 拉动 贡献 环比 同比 分别 均 其中 累计 等 由 从 的 和 与 对 较 以来",
    "2024年 前三季度 9月当月 1-9月 13月 今年 去年同期 2023年底 一、二、三季度 7、8、9月 10月22日 当月",
    "力争 目标 有限公司 （ ） ， 、 ； 。 ： 億 進出口 增長 (一二) 第二三条",
)
EN = SHARED + pieces(
    "twelve six billion million yuan dollars percent percentage points times people respectively both",
    "rose fell up down drop growth accounting for share of which the and to from in with than by was",
    "January September May 2024 last year first half Q3 end since national new alone aims by 2027",
    "million-dollar 21st No. Co. e-commerce",
)


LISTS = pieces("indicator product counterpart_area enterprise_type customs_procedure out_of_scope")


def aliases(chinese: bool) -> list[str]:
    """A few ways to write each code of the lists that name subjects."""
    found = []
    for name in (
        "indicator",
        "product",
        "counterpart_area",
        "enterprise_type",
        "customs_procedure",
        "out_of_scope",
    ):
        for code in codes(name).values():
            found += [a for a in code.aliases() if a.isascii() != chinese][:2]
    areas = list(codes("ref_area").values())[:30]
    return found + [a for code in areas for a in code.aliases() if a.isascii() != chinese]


ZH_TEXT = st.lists(st.sampled_from(ZH) | st.sampled_from(aliases(True)), max_size=40).map("".join)
EN_TEXT = st.lists(st.sampled_from(EN) | st.sampled_from(aliases(False)), max_size=40).map(" ".join)
MIXED = st.lists(st.sampled_from(ZH) | st.sampled_from(EN), max_size=40).map("".join)


def holds(text: str, lang: str) -> None:
    d = release(text, lang)
    found = extract(d)
    read = {(o.char_start, o.char_end) for o in found.observations}
    left = {(u.char_start, u.char_end) for u in found.unread}
    for start, end in read:
        assert re.search(r"\d|[零〇一二两三四五六七八九十百千首]|[A-Za-z]", d.text[start:end]), (
            text,
            start,
            end,
        )
    for p in d.paragraphs:
        for run in re.finditer(r"\d+", d.text[p.start : p.end]):
            a, b = p.start + run.start(), p.start + run.end()
            around = [span for kind in (read, left) for span in kind if span[0] <= a and b <= span[1]]
            assert len(around) == 1, (text, run[0], around)


@settings(max_examples=150, deadline=None)
@example("1,2345亿元")
@example("出口G20")
@given(ZH_TEXT | MIXED)
def test_chinese(text):
    holds(text, "zh")


@settings(max_examples=150, deadline=None)
@example("exports of the G20 rose 5 percent")
@example("1,2345 yuan")
@given(EN_TEXT | MIXED)
def test_english(text):
    holds(text, "en")


@pytest.mark.parametrize("numeral", ["(一二)", "第二三条", "(十十)"])
def test_a_measure_with_an_odd_number_is_still_a_measure(numeral):
    text = "\n".join([f"{numeral}支持外贸。"] * 5)
    assert len(extract(release(text, "zh", "若干措施")).measures) == 5
