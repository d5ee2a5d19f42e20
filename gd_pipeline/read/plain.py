"""Plain text files to title, date and blocks: a paragraph a line, tab-separated lines a table.

Lines that were broken within a sentence or within a number ("up 31." and "8 percent") are put together.
"""

from __future__ import annotations

import re

from gd_pipeline.model.document import Problem
from gd_pipeline.read.dates import visible_date
from gd_pipeline.read.flattened import put_together
from gd_pipeline.read.layout import Block, Line, lay_out, mark_captions, settle, squeeze
from gd_pipeline.read.page import Page

_ENDS = tuple("。；;，,：:")
_TORN_NUMBER = re.compile(r"(?<![\d.,])(?!(?:19|20)\d\d\.)\d{1,4}\.$")
"""The end of a line at the point of a number (no year that ends a sentence),"""
_TORN_DIGITS = re.compile(r"\d+ ?(?:%|percent|per cent|billion|million|trillion|bln|mln|[万亿])")
"""and how the next one goes on with it."""
_WRAPPED = re.compile(r".{40,}[a-z,]$")
"""A line of English that was broken to fit a width: it ends within a sentence,"""
_GOES_ON = re.compile(r"[a-z]|\d[\d,.]*[^\s.)\d]*\s")
"""and the next line goes on with a small letter or an amount."""


def _title(lines: list[str]) -> str:
    """The first line when it is short and no sentence, else nothing."""
    first = lines[0] if lines else ""
    return first if len(first) <= 150 and not first.endswith(_ENDS) and len(lines) > 1 else ""


def _blocks(raw: list[str]) -> list[Block]:
    """Lines, where a run of two or more with the same number (over two) of tab-separated cells is a table."""
    out: list[Block] = []
    k = 0
    while k < len(raw):
        width = raw[k].count("\t")
        end = k
        while width >= 2 and end < len(raw) and raw[end].count("\t") == width:
            end += 1
        if end - k >= 2:
            out.extend(
                settle(lay_out([[(squeeze(c), 1, 1) for c in line.split("\t")] for line in raw[k:end]]))
            )
            k = end
            continue
        text = squeeze(raw[k])
        if text:
            out.append(Line(text))
        k += 1
    return out


def _rejoined(raw: list[str]) -> list[str]:
    """The lines, those that were broken within a number or a sentence in one piece; the first is a title."""
    out: list[str] = []
    for line in raw:
        last = next((k for k in range(len(out) - 1, -1, -1) if out[k].strip()), -1)
        before, text = out[last].rstrip() if out else "", line.lstrip()
        if _TORN_NUMBER.search(before) and _TORN_DIGITS.match(text):
            out[last] = before + text
        elif 0 < last == len(out) - 1 and _WRAPPED.fullmatch(before) and _GOES_ON.match(text):
            out[last] = f"{before} {text}"
        else:
            out.append(line)
    return out


def read_plain(text: str, listed_title: str) -> Page:
    """Read a plain text; a line such as 发布时间：2024-04-19 gives its visible date."""
    raw = put_together(text.splitlines())
    lines = [t for line in raw if (t := squeeze(line))]
    if not lines:
        return Page(listed_title, None, None, (), (Problem("empty_page", "the file has no text", "file"),))
    title = _title(lines)
    blocks = _blocks(_rejoined(raw))
    if title and isinstance(blocks[0], Line) and blocks[0].text == title:
        blocks.pop(0)
    visible = visible_date(lines[1:], head=5)
    return Page(title or listed_title, visible, None, tuple(mark_captions(blocks)), ())
