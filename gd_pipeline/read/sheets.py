"""CSV files and Excel sheets to blocks: each a table, with the lines of title and unit above it."""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from datetime import date, datetime, time, timedelta
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from gd_pipeline.model.document import Problem
from gd_pipeline.read.layout import Block, Line, Slot, is_figure, lay_out, mark_captions, settle, squeeze
from gd_pipeline.read.layout import Grid as _Grid
from gd_pipeline.read.page import Page
from gd_pipeline.read.sheet_formats import Places, column_number, percent_cells

_MOST_CELLS = 4_000_000
"""A sheet that spans more than this is no release: a stray cell at its far end would fill the memory."""
_MOST_BYTES = 200_000_000
"""So much a packed workbook may unpack to."""
_ADDRESS = re.compile(rb'<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')
_UNNAMED = re.compile(r"Unnamed: \d+(?:_level_\d+)?$")
_PLAIN = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
_FULL_STOPS = (".", "。", '."', "。”")
_REPEATED = re.compile(r"(.*\D)\.\d+$")


def looks_like_csv(text: str) -> bool:
    """Whether the first lines have the same number (three or more) of comma-separated cells.

    Lines that end as sentences are prose, however many commas they have.
    """
    head = [line for line in text.splitlines()[:12] if line.strip()]
    if len(head) < 3 or sum(line.rstrip().endswith(_FULL_STOPS) for line in head) > len(head) / 2:
        return False
    try:
        widths = {len(row) for row in csv.reader(head)}
    except csv.Error:
        return False
    return len(widths) == 1 and widths.pop() >= 3


def _as_printed(row: list[str]) -> list[str]:
    """A dataframe's header names back to what the table printed: no placeholders, no ``.1`` on repeats."""
    out: list[str] = []
    for cell in row:
        text = "" if _UNNAMED.match(cell) else cell
        repeated = _REPEATED.match(text)
        out.append(repeated[1] if repeated and repeated[1] in out else text)
    return out


def _row(cells: list[str]) -> list[tuple[str, int, int]]:
    """The cells of a line; a text that fills every cell (as a merged one is saved) is one cell."""
    full = {c for c in cells if c}
    if len(full) == 1 and sum(bool(c) for c in cells) > 1 and not is_figure(text := full.pop()):
        return [(text, 1, len(cells))]
    return [(c, 1, 1) for c in cells]


def read_csv(text: str, title: str) -> Page:
    """Read a comma-separated file as one table; its title is given by the file's name."""
    try:
        rows = [[squeeze(c) for c in row] for row in csv.reader(io.StringIO(text), strict=True)]
    except csv.Error as error:
        problem = Problem("broken_csv", f"not a well-formed CSV file ({error}): save it again", "file")
        return Page(title, None, None, (), (problem,))
    rows = [_as_printed(r) for r in rows if any(r)]
    if not rows:
        return Page(title, None, None, (), (Problem("empty_page", "the file has no rows", "file"),))
    problems = []
    if len({len(r) for r in rows}) > 1 and text and not text.endswith("\n"):
        problems.append(
            Problem("half_page", "the file's last line is cut: it is left out; fetch it again", "last line")
        )
        rows.pop()
    blocks = settle(lay_out([_row(r) for r in rows]))
    return Page(title, None, None, tuple(mark_captions(blocks)), tuple(problems))


def _printed(value: Any) -> str:
    """A sheet's value as text; numbers without the noise of their binary form."""
    if isinstance(value, bool) or value is None:
        return str(value) if value is not None else ""
    if isinstance(value, float):
        return f"{value:.12g}" if abs(value) < 1e15 else repr(value)
    if isinstance(value, date | datetime | time | timedelta):
        return value.isoformat() if not isinstance(value, timedelta) else str(value)
    return squeeze(str(value))


def _sheet(book: CalamineWorkbook, name: str, percent: Places) -> list[Block]:
    sheet = book.get_sheet_by_name(name)
    rows = [[_printed(v) for v in row] for row in sheet.to_python(skip_empty_area=False)]
    for r, c in percent:
        if r < len(rows) and c < len(rows[r]) and _PLAIN.fullmatch(rows[r][c]):
            rows[r][c] = f"{float(rows[r][c]) * 100:.12g}%"
    if not any(any(r) for r in rows):
        return []
    merged: dict[tuple[int, int], tuple[int, int]] = {}
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        merged[(top, left)] = (bottom - top + 1, right - left + 1)
    covered = {
        (r, c)
        for (top, left), (down, across) in merged.items()
        for r in range(top, top + down)
        for c in range(left, left + across)
        if (r, c) != (top, left)
    }
    slots = []
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            if (r, c) not in covered:
                down, across = merged.get((r, c), (1, 1))
                slots.append(Slot(text, r, c, min(down, len(rows) - r), min(across, len(row) - c)))
    return settle(_Grid(tuple(slots)))


def _oversized(payload: bytes) -> str:
    """Why an .xlsx file is too large to be opened; empty when it is not, or is of another format."""
    if not zipfile.is_zipfile(io.BytesIO(payload)):
        return ""
    with zipfile.ZipFile(io.BytesIO(payload)) as packed:
        if sum(part.file_size for part in packed.infolist()) > _MOST_BYTES:
            return f"it unpacks to more than {_MOST_BYTES:,} bytes"
        for name in packed.namelist():
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                found = _ADDRESS.findall(packed.read(name))
                rows = max((int(row) for _, row in found), default=0)
                columns = max(
                    (column_number(letters.decode()) for letters in {c for c, _ in found}), default=0
                )
                if rows * columns > _MOST_CELLS:
                    return f"{name} spans {rows} rows by {columns} columns"
    return ""


def read_workbook(payload: bytes, title: str) -> Page:
    """Read an .xls or .xlsx file, a table a sheet; several sheets are told apart by their names."""
    try:
        large = _oversized(payload)
        if large:
            message = f"not opened: {large}; delete what lies far off and save it again"
            return Page(title, None, None, (), (Problem("too_large", message, "file"),))
        book = CalamineWorkbook.from_filelike(io.BytesIO(payload))
        percent = percent_cells(payload)
        sheets = [(name, _sheet(book, name, percent.get(name, frozenset()))) for name in book.sheet_names]
    except (CalamineError, OSError, ValueError, zipfile.BadZipFile, zlib.error, NotImplementedError) as error:
        problem = Problem("broken_workbook", f"not a readable Excel file ({error}): save it again", "file")
        return Page(title, None, None, (), (problem,))
    full = [(name, blocks) for name, blocks in sheets if blocks]
    blocks: list[Block] = []
    for name, found in full:
        if len(full) > 1:
            blocks.append(Line(squeeze(name), "caption"))
        blocks.extend(found)
    problems = () if blocks else (Problem("empty_page", "the workbook has no cells with content", "file"),)
    return Page(title, None, None, tuple(mark_captions(blocks)), problems)
