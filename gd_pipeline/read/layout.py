"""Blocks of a release (lines and grids of cells) laid out into one text with spans.

Where blocks come from (HTML, CSV, sheets, plain text) is the business of the other modules here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from gd_pipeline.model.document import Cell, Paragraph, Table

_ZERO_WIDTH = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
_CJK = r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]"
_BROKEN_LINE = re.compile(rf"(?<={_CJK})[ \t]*[\r\n]\s*(?={_CJK})")
_NUMBER = re.compile(r"[(（]?[-+−–—]?(?=[,，.．\s]*\d)[\d,，.．\s]*[%％)）]?$")
_READING = re.compile(r"(?<=[\u3400-\u9fff])\([a-z]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,3} ?\)")
"""The reading of the character before it, which converters of script leave behind it."""
_BROKEN_POINT = re.compile(r"(?<=\d) (?=\.\d)")
_NOTE = re.compile(
    r"\s*(?:注|备注|说明|资料来源|数据来源|附注|note|source|remark|\*|[①-⑩]|\d{1,2}[.、．])", re.I
)
_CAPTION = re.compile(
    r"单位\s*[:：]|\bunit\s*[:：]|^表\s*[\d一二三四五六七八九十]|^附表|[总量]值表|情况表|指标表|一览表|统计表"
    r"|(?:人民币|美元)值|\(in (?:CNY|USD|RMB)",
    re.I,
)
PROSE_CELL = 120
"""A cell longer than this, in a table with few figures, makes it a table of prose."""


def squeeze(text: str) -> str:
    """Blank runs become one space; what reposting put into Chinese words and numbers goes; else as printed.

    That are line breaks, the reading of a character in brackets behind it ("貿(mào)易") and blanks before a
    decimal point.
    """
    if not text.isascii():
        text = _ZERO_WIDTH.sub("", text)
        text = _BROKEN_POINT.sub("", text)
        if "(" in text:
            text = _READING.sub("", text)
        if "\n" in text or "\r" in text:
            text = _BROKEN_LINE.sub("", text)
    return " ".join(text.split())


def is_figure(text: str) -> bool:
    """Whether a cell holds nothing but one number."""
    return bool(_NUMBER.match(text.strip()))


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph before it has a place in the text."""

    text: str
    role: str = "body"


@dataclass(frozen=True, slots=True)
class Slot:
    """A table cell before it has a place in the text."""

    text: str
    row: int
    col: int
    rowspan: int = 1
    colspan: int = 1


@dataclass(frozen=True, slots=True)
class Grid:
    """A table before it has a place in the text."""

    slots: tuple[Slot, ...]


Block = Line | Grid


def lay_out(rows: Iterable[Iterable[tuple[str, int, int]]]) -> Grid:
    """Rows of (text, rowspan, colspan) as HTML has them, placed on a grid where no two cells overlap.

    Spans that run beyond the table are cut to it; a rowspan of 0 means down to the last row. Where spans
    would cover far more places than the table has cells, those that come too late count for one cell.
    """
    listed = [list(r) for r in rows]
    room = 10_000 + 8 * sum(map(len, listed))
    taken: set[tuple[int, int]] = set()
    placed: list[Slot] = []
    for r, row in enumerate(listed):
        c = 0
        for text, down, across in row:
            while (r, c) in taken:
                c += 1
            height = len(listed) - r if down == 0 else max(1, min(down, len(listed) - r))
            width = 1
            while width < min(max(across, 1), 200) and (r, c + width) not in taken:
                width += 1
            if height * width > room:
                height = width = 1
            room -= height * width
            taken.update((r + i, c + j) for i in range(height) for j in range(width))
            placed.append(Slot(text, r, c, height, width))
            c += width
    last = max((s.col for s in placed), default=0)
    cut = [s if s.col + s.colspan <= last + 1 else replace(s, colspan=last + 1 - s.col) for s in placed]
    return Grid(tuple(cut))


def _rows(grid: Grid) -> list[list[Slot]]:
    """The slots that stand in each row, those reaching down from above included."""
    rows: list[list[Slot]] = [[] for _ in range(max((s.row + s.rowspan for s in grid.slots), default=0))]
    for slot in grid.slots:
        for r in range(slot.row, slot.row + slot.rowspan):
            rows[r].append(slot)
    return rows


def _alone(row: Sequence[Slot]) -> Slot | None:
    """The only cell with text of a row that no cell enters or leaves."""
    if any(s.rowspan > 1 for s in row):
        return None
    full = [s for s in row if s.text]
    return full[0] if len(full) == 1 and not is_figure(full[0].text) else None


def settle(grid: Grid) -> list[Block]:
    """A table as blocks: lines of title and unit above it and notes below it leave it, blank rows go.

    A table of one column, or one whose cells are prose, only laid the page out: its cells become lines.
    """
    rows = _rows(grid)
    width = max((s.col + s.colspan for s in grid.slots), default=0)
    first, last = 0, len(rows)
    above: list[Block] = []
    below: list[Block] = []
    if width > 1:
        while first < last and (not any(s.text for s in rows[first]) or _alone(rows[first])):
            slot = _alone(rows[first])
            if slot:
                above.append(Line(slot.text, "caption"))
            first += 1
        while last > first:
            slot = _alone(rows[last - 1])
            if slot and (slot.colspan >= max(2, width - 1) or _NOTE.match(slot.text)):
                below.insert(0, Line(slot.text))
            elif any(s.text for s in rows[last - 1]):
                break
            last -= 1
    keep = [r for r in range(first, last) if any(s.text for s in rows[r])]
    slots = [s for s in grid.slots if first <= s.row < last]
    full = [s for s in slots if s.text]
    figures = sum(is_figure(s.text) for s in full)
    prose = any(len(s.text) > PROSE_CELL for s in full) and figures < 0.3 * len(full)
    if width <= 1 or not keep or prose:
        return [*above, *(Line(s.text) for s in full), *below]
    number = {r: n for n, r in enumerate(keep)}
    moved = []
    for s in slots:
        covered = [number[r] for r in range(s.row, min(s.row + s.rowspan, last)) if r in number]
        if covered:
            moved.append(Slot(s.text, covered[0], s.col, len(covered), s.colspan))
    return [*above, Grid(tuple(moved)), *below]


def mark_captions(blocks: Sequence[Block]) -> list[Block]:
    """Short lines right above a table that name it or its unit get the role ``caption``."""
    out = list(blocks)
    for n, block in enumerate(out):
        if not isinstance(block, Grid):
            continue
        for k in range(n - 1, max(-1, n - 4), -1):
            line = out[k]
            if not isinstance(line, Line) or len(line.text) > 100:
                break
            if _CAPTION.search(line.text) and line.role == "body":
                out[k] = Line(line.text, "caption")
    return out


def set_text(blocks: Iterable[Block]) -> tuple[str, tuple[Paragraph, ...], tuple[Table, ...]]:
    """Blocks as one text: a line each, a table's cells apart by tabs and its rows by line feeds."""
    parts: list[str] = []
    paragraphs: list[Paragraph] = []
    tables: list[Table] = []
    at = 0
    for block in blocks:
        if parts:
            parts.append("\n")
            at += 1
        if isinstance(block, Line):
            parts.append(block.text)
            paragraphs.append(Paragraph(at, at + len(block.text), block.role))
            at += len(block.text)
            continue
        start, row = at, 0
        cells: list[Cell] = []
        for slot in sorted(block.slots, key=lambda s: (s.row, s.col)):
            if slot.row != row:
                parts.append("\n" * (slot.row - row))
                at += slot.row - row
                row = slot.row
            elif cells:
                parts.append("\t")
                at += 1
            parts.append(slot.text)
            cells.append(Cell(slot.row, slot.col, slot.rowspan, slot.colspan, at, at + len(slot.text)))
            at += len(slot.text)
        tables.append(Table(start, at, tuple(cells)))
    return "".join(parts), tuple(paragraphs), tuple(tables)
