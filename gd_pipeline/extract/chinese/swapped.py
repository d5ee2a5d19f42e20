"""Undoes swapped words: sites that copy a Chinese release put synonyms in the place of its statistical terms.

Such a copy says 一般交易 for 一般贸易 and 别离添加 for 分别增加. Each word is changed into one of the same
length, so that spans stay those of the text; a text without a sign of swapping is left as it is.
"""

from __future__ import annotations

import re

_SIGNS = re.compile(
    r"(?:一般|加工|服务|边境|货品)交易|交易同伴|(?:同比|年均)添加|别离(?:添加|增|上升|下降|削减|占|为)"
    r"|实践(?:运用|使用)外(?:资|商)|外商(?:直接)?出资"
)
"""What only a copy with swapped words says."""

_ORIGINAL = {
    "交易": "贸易", "添加": "增加", "削减": "减少", "别离": "分别", "其间": "其中", "到达": "达到",
    "打破": "突破", "坚持": "保持", "完结": "完成", "悉数": "全部", "首要": "主要", "奉献": "贡献",
    "核算": "统计", "一起": "同时", "方法": "方式", "货品": "货物", "同伴": "伙伴", "商场": "市场",
    "区域": "地区", "出资": "投资", "实践": "实际", "运用": "使用", "船只": "船舶", "轿车": "汽车",
    "归纳保税区": "综合保税区", "新动力汽车": "新能源汽车", "新动力轿车": "新能源汽车", "供给": "提供",
    "协作": "合作",
}  # fmt: skip
_SWAPPED = re.compile("|".join(sorted(_ORIGINAL, key=len, reverse=True)))


def unswapped(folded: str) -> str:
    """A folded text with the words of the release that it was copied from, of the same length."""
    if not _SIGNS.search(folded):
        return folded
    return _SWAPPED.sub(lambda m: _ORIGINAL[m[0]], folded)
