"""A table as rows and columns: which column holds the labels, which rows the headers, which the figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gd_pipeline.extract.tables.headers import compact, read_header
from gd_pipeline.extract.tables.rows import known_label
from gd_pipeline.model.document import Cell, Document, Table

FIGURE = re.compile(r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?")
"""A cell (compact) that holds one number."""
NONE = re.compile(r"[-.…·/*]*|n/?a|nil|none|无|持平")
"""A cell (compact) that says that there is no figure."""
_LIKE_FIGURE = re.compile(r"[约近超]?[-+]?[\d,.]*\d[\d,.]*[%倍]?")
_MONTH_OR_YEAR = re.compile(r"0?[1-9]|1[0-2]|(?:19|20)\d\d")


class TableGrid:
    """The cells of a table by row and column; a spanning cell stands at every position that it covers."""

    def __init__(self, document: Document, table: Table) -> None:
        self._text = document.text
        self._grid = table.grid()
        self.rows = len(self._grid)
        self.width = len(self._grid[0]) if self._grid else 0
        self.label_column = self._find_label_column()
        self._quotes: dict[int, str] = {}

    def text(self, cell: Cell | None) -> str:
        """A cell's text as printed."""
        return self._text[cell.start : cell.end] if cell else ""

    def at(self, row: int, column: int) -> Cell | None:
        """The cell at a position."""
        return self._grid[row][column]

    def label(self, row: int) -> str:
        """A row's label as printed."""
        return self.text(self._grid[row][self.label_column])

    def cells(self, row: int) -> list[Cell]:
        """The cells that begin in a row."""
        return [c for c in dict.fromkeys(self._grid[row]) if c and c.row == row]

    def quote(self, row: int) -> str:
        """A row's text."""
        if row not in self._quotes:
            cells = self.cells(row)
            self._quotes[row] = self._text[cells[0].start : cells[-1].end] if cells else ""
        return self._quotes[row]

    def values(self, row: int) -> list[str]:
        """The compact texts beside a row's label, empty ones left out."""
        cells = (self._grid[row][c] for c in range(self.width) if c != self.label_column)
        return [t for c in cells if (t := compact(self.text(c)))]

    def _find_label_column(self) -> int:
        """The first column that holds words rather than figures."""
        for c in range(self.width):
            texts = [t for row in self._grid if (t := compact(self.text(row[c])))]
            if sum(not FIGURE.fullmatch(t) and not NONE.fullmatch(t) for t in texts) * 2 > len(texts):
                return c
        return 0

    def _is_header(self, row: int) -> bool:
        """Whether a row at the top belongs to the header: words, years or months beside its label."""
        values = self.values(row)
        name = self.label(row)
        heads = not name or (read_header(name).stub and not read_header(name).rest)
        numbers = [t for t in values if _LIKE_FIGURE.fullmatch(t)]
        words = [t for t in values if t not in numbers and not NONE.fullmatch(t)]
        if any(not _MONTH_OR_YEAR.fullmatch(t) for t in numbers):
            return False
        if not words:
            return heads and (bool(numbers) or not values)
        if len(words) < len(values):
            return heads or any(read_header(t).flow for t in words)
        return not known_label(name)

    def _begins_anew(self, row: int) -> bool:
        """Whether a row further down begins another header."""
        values = self.values(row)
        if len(set(values)) < 2 or any(FIGURE.fullmatch(t) or NONE.fullmatch(t) for t in values):
            return False
        return all(not read_header(t).rest for t in values)

    def blocks(self) -> Iterator[tuple[range, range]]:
        """(header rows, rows of figures), a pair for each header of the table."""
        r = 0
        while r < self.rows:
            top = r
            while r < self.rows and (self._is_header(r) if top == 0 else self._begins_anew(r)):
                r += 1
            body = r
            # a first row that is no header is of the body, even where another header could begin so
            while r < self.rows and (r == top or not self._begins_anew(r)):
                r += 1
            yield range(top, body), range(body, r)
