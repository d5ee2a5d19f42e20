"""A release in the terminal: its text with every number coloured, and below it what became of each."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Extraction
from gd_pipeline.publish.explain import LEGEND, marker
from gd_pipeline.publish.marks import Grid, Kind, Mark, Marked, Piece, breakdowns, mark, value_of

STYLES: dict[Kind, str] = {
    "level": "bold blue",
    "growth": "bold green",
    "share": "bold magenta",
    "points": "bold cyan",
    "target": "bold yellow",
    "rank": "bold underline",
    "unread": "bold red reverse",
    "aside": "dim underline",
}
_RAISED = str.maketrans("0123456789,×", "⁰¹²³⁴⁵⁶⁷⁸⁹˒ˣ")


_CONTROLS = {c: 0x2400 + c for c in range(32) if chr(c) not in "\t\n"} | dict.fromkeys(range(0x7F, 0xA0), "·")
"""A page must not command the terminal: control characters are shown as signs."""


def show(name: str, document: Document, found: Extraction) -> None:
    """Print the document read from the file ``name``, with legend and lists; without colours into a pipe."""
    console = Console(highlight=False, markup=False, width=None if sys.stdout.isatty() else 160)
    marked = mark(document, found)
    console.rule(name, align="left")
    console.print(_legend())
    console.print()
    for block in marked.blocks:
        if isinstance(block, Grid):
            console.print(_table(block))
        else:
            heads = block.role == "title"
            console.print(
                _text(block.pieces, "bold" if heads else "italic" if block.role == "caption" else "")
            )
            console.print()
    _list(console, _observations(marked), f"{len(found.observations)} observations")
    _list(console, _unread(marked), f"{len(found.unread)} unread numbers")


def _plain(text: str) -> str:
    return text.translate(_CONTROLS)


def _legend() -> Text:
    return Text("  ").join(Text(words[0], STYLES[kind]) for kind, words in LEGEND.items())


def _text(pieces: Sequence[Piece], style: str = "") -> Text:
    """A run of the text; each number behind the small figure of its row in the lists."""
    text = Text(style=style)
    for p in pieces:
        if isinstance(p, Mark):
            text.append(marker(p).translate(_RAISED), "dim").append(_plain(p.text), STYLES[p.kind])
        else:
            text.append(_plain(p))
    return text


def _table(grid: Grid) -> Table:
    table = Table(box=box.SIMPLE, show_header=False, pad_edge=False)
    width = max((b.col + b.colspan for row in grid.rows for b in row), default=0)
    for _ in range(width):
        table.add_column(overflow="fold")
    for row in grid.rows:
        cells = [Text() for _ in range(width)]
        for b in row:
            cells[b.col] = _text(b.pieces, "bold" if b.head == "col" else "")
            cells[b.col].justify = "left" if b.head else "right"
        table.add_row(*cells)
    return table


def _observations(marked: Marked) -> Table:
    table = _columns("number", "indicator", "area", "period", "breakdown", "measure", "value", "unit", "rule")
    rows = sorted(((n, o, m) for m in marked.marks for n, o in m.observations), key=lambda r: r[0])
    for n, o, m in rows:
        table.add_row(
            str(n),
            Text(_plain(m.text), STYLES[m.kind]),
            o.indicator,
            o.ref_area,
            o.period or "?",
            ", ".join(code for _, code in breakdowns(o)),
            f"{o.measure} of {o.of}" if o.of else o.measure,
            Text(value_of(o), justify="right"),
            o.unit,
            o.rule,
        )
    return table


def _unread(marked: Marked) -> Table:
    table = _columns("number", "reason", "detail")
    rows = sorted(((n, u, m) for m in marked.marks for n, u in m.unread), key=lambda r: r[0])
    for n, u, m in rows:
        table.add_row(str(n), Text(_plain(m.text), STYLES[m.kind]), u.reason, _plain(u.detail))
    return table


def _columns(*names: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("", justify="right", style="dim")
    for name in names:
        table.add_column(name, overflow="fold")
    return table


def _list(console: Console, table: Table, title: str) -> None:
    console.print(Text(title, "bold"))
    if table.row_count:
        console.print(table)
    console.print()
