"""For any table: nothing raises, spans hold their numbers, and every number is told once or listed once."""

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st
from old_workbooks import old_workbook
from table_pages import document, table
from workbooks import workbook

from gd_pipeline.extract.document import extract
from gd_pipeline.model.document import Document


def pieces(*lines: str) -> list[str]:
    return [word for line in lines for word in line.split()]


LABELS = pieces(
    "地市 国别（地区） 商品名称 指标 行业 月份 年份 贸易方式 总值 全省 广州市 苏州市 东盟 美国 一般贸易",
    "其中：机电产品 制造业 进出口总额 出口 其中：出口 1月 1-2月 2021年 2020 一季度 实际使用外资（亿元）",
    "地区生产总值（1-6月，亿元） 出口增长 Total Guangdong 合计 其他 注：2024年",
)
HEADS = pieces(
    "进出口 出口 进口额（亿元） 3月 1至3月 同比±% 同比增长（%） 单位 数量 金额 2021年 2020 累计 当月",
    "占比（%） 企业数（家） 合同外资（万美元） exports Mar 1to3 %Change 项目 环比 1-13月 12 绝对数（亿元）",
)
FIGURES = pieces(
    "1 2.5 -3.4 1,234.5 １２ - — … 12% 增长1.2倍 1.2.3 2024 3月 约5 0.1 亿元 家 1/2",
    "1234567890123456789012345678901234",
)
CAPTIONS = pieces(
    "2024年1-3月各市进出口情况 2021年统计公报 2021年外商直接投资及其增长速度",
    "出口主要商品量值表（美元值） 单位：亿元 无",
)

cell = st.sampled_from(FIGURES) | st.sampled_from(HEADS) | st.text(max_size=4)
spanned = st.tuples(cell, st.integers(1, 3), st.integers(1, 3))
heads = st.lists(st.sampled_from(HEADS) | spanned, min_size=1, max_size=6)
rows = st.lists(
    st.tuples(st.sampled_from(LABELS), st.lists(cell | spanned, max_size=6)).map(lambda r: [r[0], *r[1]]),
    max_size=6,
)
plain_rows = st.lists(
    st.tuples(
        st.sampled_from(LABELS),
        st.lists(st.sampled_from(FIGURES) | st.floats(-1e6, 1e6) | st.none(), max_size=5),
    ).map(lambda r: [r[0], *r[1]]),
    max_size=6,
)


def holds(d: Document) -> None:
    """Each run of digits of each cell lies in exactly one observation or unread number."""
    found = extract(d)
    told = [(o.char_start, o.char_end) for o in found.observations]
    left = [(u.char_start, u.char_end) for u in found.unread]
    assert len(set(told)) == len(told) and len(set(left)) == len(left)
    for o in found.observations:
        text = d.text[o.char_start : o.char_end]
        assert re.search(r"\d", text) or not o.place, text
        assert o.value == o.value and (o.period or not o.place)  # prose may name no period
    for t in d.tables:
        for c in t.cells:
            for m in re.finditer(r"\d+", d.text[c.start : c.end]):
                a, b = c.start + m.start(), c.start + m.end()
                around = [s for s in (*told, *left) if s[0] <= a and b <= s[1]]
                assert len(around) == 1, (d.text[c.start : c.end], m[0], around)


@settings(max_examples=60, deadline=None)
@example("2021年统计公报", ["指标", "2021年"], [["2020", "1"], ["2021年", "２"]])
@example("2024年1-3月各市进出口情况", ["进出口", "2020", "进出口"], [["2020", ("1-13月", 1, 2)]])
@given(st.sampled_from(CAPTIONS), heads, rows)
def test_pages(caption: str, head: list[object], body: list[list[object]]) -> None:
    safe = [[_escaped(c) for c in row] for row in [head, *body]]
    holds(document(f"<html><body><p>{caption}</p>{table(safe)}</body></html>", listed_at="2024-04-20"))


def _escaped(c: object) -> object:
    text = c[0] if isinstance(c, tuple) else c
    plain = str(text).replace("&", " ").replace("<", " ").replace(">", " ")
    return (plain, *c[1:]) if isinstance(c, tuple) else plain


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(CAPTIONS), st.lists(st.sampled_from(HEADS), min_size=1, max_size=6), plain_rows)
def test_workbooks_old_and_new(caption: str, head: list[object], body: list[list[object]]) -> None:
    grid = [[caption], head, *body]
    holds(document(old_workbook(grid), url="http://www.example.cn/a.xls", listed_at="2024-04-20"))
    cells = {
        f"{chr(65 + c)}{r + 1}": v for r, row in enumerate(grid) for c, v in enumerate(row) if v is not None
    }
    holds(document(workbook(("表", cells, ())), url="http://www.example.cn/a.xlsx", listed_at="2024-04-20"))
