"""The card that government pages print beside a document: number, issuer, days, by their printed labels.

What a number or an issuer means is the business of ``gd_pipeline.extract``.
"""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

from gd_pipeline.model.document import Entry
from gd_pipeline.read.layout import squeeze

LABELS = (
    "索引号", "分类", "主题分类", "发布机构", "发文机关", "发文单位", "发布单位", "发文机构", "制发机关",
    "成文日期", "发文日期", "印发日期", "生成日期", "发布日期", "名称", "标题", "文号", "发文字号",
    "文件编号", "主题词", "有效性", "生效日期", "实施日期", "施行日期", "失效日期", "废止日期", "有效期至",
)  # fmt: skip
_PRINTED = (re.compile(r"文(?:(?<=[发成].)|(?=\s*号|件编号))"), re.compile("制(?=发)"))
"""文号, 发文, 成文, 文件编号 or 制发 stands on every card; single characters are found five times as fast."""
_NAMES = "|".join(r"\s*".join(label) for label in LABELS)
_LABEL = re.compile(rf"[\[【]?({_NAMES})\s*[\]】]?\s*([:：]?)\s*(.*)")
_LEAST = 3
"""So many labelled lines are a card; fewer are words of a text."""


def read_card(tree: LexborHTMLParser, page: str) -> tuple[Entry, ...]:
    """The entries of a page's card; empty where it prints none."""
    if tree.body is None or not any(p.search(page) for p in _PRINTED):
        return ()
    lines = [text for line in tree.body.text(separator="\n").split("\n") if (text := squeeze(line))][:250]
    found: dict[str, str] = {}
    for line, behind in zip(lines, [*lines[1:], ""], strict=True):
        m = _LABEL.fullmatch(line) if len(line) < 120 else None
        if m is None or not (m[2] or not m[3]):
            continue
        text = m[3] or ("" if _LABEL.fullmatch(behind) else behind)
        found.setdefault("".join(m[1].split()), text)
    return tuple(Entry(name, text) for name, text in found.items()) if len(found) >= _LEAST else ()
