"""A release as text: one string, and spans into it for paragraphs and table cells.

Everything that a later stage says about a release points back into ``Document.text``, so a figure is
traced the same way whether it stood in prose or in a table. How bytes become a document is the business
of ``gd_pipeline.read``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone

CHINA = timezone(timedelta(hours=8))
"""The publishers' clock (no daylight saving since 1991)."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something about a page or a table that kept it from being read, reported and never raised.

    ``code`` is a short stable name (``no_date``, ``image_table``, ``empty_page`` ...), ``message`` says what
    was met and what to do, ``where`` the place (a selector, a table's number).
    """

    code: str
    message: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A run of ``Document.text[start:end]``; ``role`` is ``title``, ``body`` or ``caption`` (of a table)."""

    start: int
    end: int
    role: str = "body"


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: its grid position (from 0), its spans over rows and columns, its place in the text."""

    row: int
    col: int
    rowspan: int
    colspan: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a document: ``Document.text[start:end]`` holds its cells, row by row."""

    start: int
    end: int
    cells: tuple[Cell, ...]

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns) after rowspan and colspan are laid out."""
        rows = max((c.row + c.rowspan for c in self.cells), default=0)
        cols = max((c.col + c.colspan for c in self.cells), default=0)
        return rows, cols

    @property
    def sprawls(self) -> bool:
        """Whether it has so many places, most of them empty, that it is none of a release: not laid out."""
        rows, cols = self.shape
        return rows * cols > 4_000_000

    def grid(self) -> list[list[Cell | None]]:
        """The cells by row and column; a spanning cell stands at every position that it covers."""
        rows, cols = self.shape
        out: list[list[Cell | None]] = [[None] * cols for _ in range(rows)]
        for cell in self.cells:
            for r in range(cell.row, cell.row + cell.rowspan):
                for c in range(cell.col, cell.col + cell.colspan):
                    out[r][c] = cell
        return out


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the card that a government page prints beside a document: ``name`` (文号), ``text``."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """One captured version of a release.

    ``release_id`` names the release (stable over its versions), ``sha256`` the captured bytes.
    ``published_at`` is the publisher's own time (+08:00 when the page names no zone) and ``published_from``
    says which source gave it: ``visible``, ``listing``, ``meta``, ``given``; None when the page has no date.
    ``ref_area`` is the publisher's territory, the default of what the text does not say otherwise. ``card``
    holds what the page says of the document beside its text. ``also_at`` are other addresses of the publisher
    at which the same text stood.
    """

    release_id: str
    sha256: str
    url: str
    publisher: str
    lang: str
    title: str
    published_at: datetime | None
    published_from: str
    retrieved_at: datetime
    ref_area: str
    kind: str
    text: str
    paragraphs: tuple[Paragraph, ...] = ()
    tables: tuple[Table, ...] = ()
    problems: tuple[Problem, ...] = field(default=())
    card: tuple[Entry, ...] = ()
    also_at: tuple[str, ...] = ()

    @property
    def published_on(self) -> date | None:
        """The publication day as the publisher's calendar has it."""
        return self.published_at.astimezone(CHINA).date() if self.published_at else None

    def blocks(self) -> Iterator[Paragraph | Table]:
        """Paragraphs and tables in the order of the text."""
        mixed: list[Paragraph | Table] = [*self.paragraphs, *self.tables]
        yield from sorted(mixed, key=lambda b: (b.start, b.end))
