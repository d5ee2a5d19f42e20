"""Which cells of an .xlsx workbook are shown as percentages: 0.123 in such a cell is printed 12.3%.

Values are read by python-calamine, which knows nothing of formats; an .xls file tells none.
"""

from __future__ import annotations

import re
import zipfile
from html import unescape
from io import BytesIO

_BUILT_IN = frozenset({9, 10})
"""The numbers of Excel's own formats 0% and 0.00%."""
_FORMAT = re.compile(r'<numFmt\b[^>]*?\bnumFmtId="(\d+)"[^>]*?\bformatCode="([^"]*)"')
_STYLES = re.compile(r"<cellXfs\b.*?</cellXfs>", re.DOTALL)
_STYLE = re.compile(r"<xf\b[^>]*?>")
_USED = re.compile(r'\bnumFmtId="(\d+)"')
_CELL = re.compile(r'<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*?\bs="(\d+)"')
_SHEET = re.compile(r"<sheet\b[^>]*>")
_LINK = re.compile(r"<Relationship\b[^>]*>")

Places = frozenset[tuple[int, int]]
"""Rows and columns, both counted from 0."""


def column_number(letters: str) -> int:
    """The number of a column, from 1: "AA" is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def percent_cells(payload: bytes) -> dict[str, Places]:
    """The cells shown as percentages by sheet name; nothing for a file that is no .xlsx workbook."""
    if not zipfile.is_zipfile(BytesIO(payload)):
        return {}
    with zipfile.ZipFile(BytesIO(payload)) as packed:
        names = set(packed.namelist())
        if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"} <= names:
            return {}
        shown = _percent_styles(_text(packed, "xl/styles.xml"))
        out = {}
        for name, part in _sheets(packed).items():
            if shown and part in names:
                found = _CELL.findall(_text(packed, part))
                out[name] = frozenset(
                    (int(row) - 1, column_number(letters) - 1)
                    for letters, row, style in found
                    if int(style) in shown
                )
        return out


def _text(packed: zipfile.ZipFile, part: str) -> str:
    return packed.read(part).decode("utf-8", "replace")


def _percent_styles(styles: str) -> set[int]:
    """The numbers of the styles whose format has a percent sign outside of quotes."""
    own = {int(n) for n, code in _FORMAT.findall(styles) if "%" in re.sub(r'".*?"', "", unescape(code))}
    listed = _STYLES.search(styles)
    used = [_USED.search(style) for style in _STYLE.findall(listed[0])] if listed else []
    return {n for n, m in enumerate(used) if m and int(m[1]) in own | _BUILT_IN}


def _sheets(packed: zipfile.ZipFile) -> dict[str, str]:
    """The part of each sheet by its name."""
    parts = {}
    for link in _LINK.findall(_text(packed, "xl/_rels/workbook.xml.rels")):
        target = _attribute(link, "Target").lstrip("/")
        parts[_attribute(link, "Id")] = target if target.startswith("xl/") else f"xl/{target}"
    sheets = _SHEET.findall(_text(packed, "xl/workbook.xml"))
    return {_attribute(s, "name"): parts.get(_attribute(s, "r:id"), "") for s in sheets}


def _attribute(tag: str, name: str) -> str:
    m = re.search(rf'(?<![\w:]){name}="([^"]*)"', tag)
    return unescape(m[1]) if m else ""
