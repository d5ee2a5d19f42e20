"""A document's text cut at its numbers, each with what became of it: what pages and terminals show.

How it is shown is the business of ``explain`` (HTML) and of the command line.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from gd_pipeline.model.codes import codes
from gd_pipeline.model.document import Cell, Document, Paragraph, Table
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL, Extraction, Observation, UnreadNumber

Kind = Literal["level", "growth", "share", "points", "target", "rank", "unread", "aside"]
KIND_OF: dict[str, Kind] = {
    "level": "level",
    "yoy": "growth",
    "mom": "growth",
    "growth": "growth",
    "share": "share",
    "contribution": "share",
    "pp": "points",
    "target": "target",
    "rank": "rank",
}
"""The measures by kind."""

ASIDE = frozenset(("date", "document_number", "enumeration", "phone", "name", "page_chrome"))
"""Reasons of numbers that state no figure at all; the other unread numbers might have been figures."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A number of the text at ``start:end``, the ``ordinal``-th from 1 on.

    ``observations`` and ``unread`` are what became of it, each with its place in its list from 1 on. Numbers
    whose places overlap are one mark.
    """

    ordinal: int
    start: int
    end: int
    text: str
    observations: tuple[tuple[int, Observation], ...]
    unread: tuple[tuple[int, UnreadNumber], ...]

    @property
    def kind(self) -> Kind:
        """What it is shown as; an observation outweighs an unread number."""
        if self.observations:
            return KIND_OF.get(self.observations[0][1].measure, "level")
        return "aside" if all(u.reason in ASIDE for _, u in self.unread) else "unread"


Piece = str | Mark


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; ``role`` as in the document."""

    role: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A cell of a table, from its column (from 0) on.

    ``head`` says whether it heads its column (``col``), its row (``row``) or nothing.
    """

    col: int
    rowspan: int
    colspan: int
    head: Literal["", "col", "row"]
    pieces: tuple[Piece, ...]

    @property
    def kind(self) -> str:
        """The kind of its number when it holds one and nothing else, else empty."""
        only = self.pieces[0] if len(self.pieces) == 1 else ""
        return only.kind if isinstance(only, Mark) else ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table, row by row; a spanning cell stands only where it begins."""

    rows: tuple[tuple[Box, ...], ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """A document's blocks in the order of the text, and all its marks."""

    blocks: tuple[Line | Grid, ...]
    marks: tuple[Mark, ...]


def mark(document: Document, found: Extraction) -> Marked:
    """Cut a document's text at its numbers. Every number stands in exactly one place."""
    marks = _marks(document.text, found)
    starts = [m.start for m in marks]
    placed = 0

    def pieces(start: int, end: int) -> tuple[Piece, ...]:
        nonlocal placed
        out: list[Piece] = []
        at = start
        for m in marks[bisect_left(starts, start) : bisect_left(starts, end)]:
            out += (document.text[at : m.start], m)
            at = m.end
            placed += 1
        out.append(document.text[at:end])
        return tuple(p for p in out if p)

    blocks: list[Line | Grid] = []
    for block in document.blocks():
        if isinstance(block, Paragraph) or block.sprawls:
            role = block.role if isinstance(block, Paragraph) else "body"
            blocks.append(Line(role, pieces(block.start, block.end)))
        else:
            blocks.append(_grid(block, {c: pieces(c.start, c.end) for c in block.cells}))
    if placed < len(marks):
        shown = {p for b in blocks for p in _of(b) if isinstance(p, Mark)}
        blocks.append(Line("body", tuple(m for m in marks if m not in shown)))
    return Marked(tuple(blocks), marks)


def _marks(text: str, found: Extraction) -> tuple[Mark, ...]:
    rows: list[tuple[int, int, int, Observation | UnreadNumber]] = [
        *((o.char_start, o.char_end, n, o) for n, o in enumerate(found.observations, start=1)),
        *((u.char_start, u.char_end, n, u) for n, u in enumerate(found.unread, start=1)),
    ]
    rows.sort(key=lambda r: r[:3])
    groups: list[list[tuple[int, int, int, Observation | UnreadNumber]]] = []
    reached = -1
    for row in rows:
        if row[0] < reached:
            groups[-1].append(row)
        else:
            groups.append([row])
        reached = max(reached, row[1])
    out = []
    for ordinal, group in enumerate(groups, start=1):
        start, end = group[0][0], max(r[1] for r in group)
        seen = tuple((n, r) for _, _, n, r in group if isinstance(r, Observation))
        unread = tuple((n, r) for _, _, n, r in group if isinstance(r, UnreadNumber))
        out.append(Mark(ordinal, start, end, text[start:end], seen, unread))
    return tuple(out)


def _grid(table: Table, pieces: dict[Cell, tuple[Piece, ...]]) -> Grid:
    """The cells as boxes. What comes before the first number heads the columns, before a row's the row."""
    rows: list[tuple[Box, ...]] = []
    begun = False
    for r, row in enumerate(table.grid()):
        numbers = [any(isinstance(p, Mark) for p in pieces[c]) if c else False for c in row]
        begun = begun or any(numbers)
        boxes: list[Box] = []
        for col, cell in enumerate(row):
            if cell is None:
                boxes.append(Box(col, 1, 1, "", ()))
            elif (cell.row, cell.col) == (r, col):
                label = bool(pieces[cell]) and any(numbers) and not any(numbers[: col + 1])
                head: Literal["", "col", "row"] = "row" if label else ""
                boxes.append(Box(col, cell.rowspan, cell.colspan, head if begun else "col", pieces[cell]))
        rows.append(tuple(boxes))
    return Grid(tuple(rows))


def _of(block: Line | Grid) -> Iterator[Piece]:
    if isinstance(block, Line):
        yield from block.pieces
    else:
        for row in block.rows:
            for box in row:
                yield from box.pieces


@lru_cache(maxsize=8192)
def name_of(lists: tuple[str, ...], code: str, lang: str) -> str:
    """A code's name in a language, from the first of the code lists that has it; else the code itself."""
    for code_list in lists:
        known = codes(code_list).get(code)
        if known:
            return (known.name_zh if lang == "zh" else known.name_en) or code
    return code


def breakdowns(o: Observation) -> Iterable[tuple[str, str]]:
    """The dimensions that split an observation, with their codes."""
    return ((d, code) for d in BREAKDOWNS if (code := getattr(o, d)) != TOTAL)


def value_of(o: Observation) -> str:
    """The value in full, with thousands apart; ``≈`` when the text says about."""
    digits = f"{Decimal(repr(o.value)):,f}".removesuffix(".0")
    return f"≈{digits}" if o.approx else digits


def summary_of(m: Mark, lang: str) -> str:
    """What became of a number, a line per observation or reason."""
    said = []
    for _, o in m.observations:
        parts = [
            name_of(("measure",), o.measure, lang),
            name_of(("indicator",), o.indicator, lang),
            name_of(("ref_area",), o.ref_area, lang),
            o.period or "?",
            *(name_of((d,), code, lang) for d, code in breakdowns(o)),
            f"{value_of(o)} {o.unit}",
        ]
        said.append(" · ".join(parts))
    for _, u in m.unread:
        reason = name_of(("unread_reason",), u.reason, lang)
        said.append(" · ".join(p for p in (reason, u.detail) if p))
    return "\n".join(said)
