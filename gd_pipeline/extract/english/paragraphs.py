"""Goes through the paragraphs of an English document: headings, points, notes, the periods handed on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gd_pipeline.extract import paragraphs
from gd_pipeline.extract.english import words
from gd_pipeline.extract.english.lead import Lead
from gd_pipeline.extract.english.mentions import is_aside
from gd_pipeline.extract.english.prose import Reader
from gd_pipeline.extract.english.sheets import with_periods_of_notes
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import Claim, Topic
from gd_pipeline.extract.tokens import Tokens
from gd_pipeline.model.document import Document
from gd_pipeline.model.period import Period

_POINT = re.compile(r"(?<=\d)。(?=\d)")
"""A decimal point that a Chinese keyboard wrote."""


class Paragraphs(paragraphs.Paragraphs[Reader]):
    """The paragraphs of an English document; each begins in the period that the one before told."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._period = self.home.period
        self._around: Period | None = None  # the period of the text around the points of a heading

    def _written(self, folded: str) -> str:
        return _POINT.sub(".", folded) if "。" in folded else folded

    def _told_of(self, document: Document) -> Topic:
        self._lead = Lead(document, self.text, self.found)
        return self._lead.topic()

    def _reader(self, at: int) -> Reader:
        piece = self.found[at]
        month = self._month_of_points(piece)
        ends = self._around is not None and not words.POINT.match(self.text, piece.paragraph.start)
        if month or ends:
            around = (self._around or self.home.period) if month else None
            self._period = month or self._around
            self._around, self.home = around, self.home.at(self._period)
        reader = Reader(
            self.text,
            self.home,
            self.home.at(self.home.period if self._around else self._period),
            self.today,
        )
        if self.last is not None:
            reader.take_up(self.last, piece)
        return reader

    def _hand_on(self, reader: Reader) -> None:
        super()._hand_on(reader)
        self._period = _period_told(reader.topic.period, self.home.period)

    def _is_passed_over(self, piece: Tokens) -> bool:
        return is_aside(self.text, piece)

    def _is_heading(self, at: int, free: Sequence[Number]) -> bool:
        short = paragraphs.is_short(self.found[at])
        return short and (not free or _is_headline(free, self.found[at + 1 : at + 2]))

    def _under_heading(self, at: int, free: Sequence[Number]) -> Topic:
        year = paragraphs.year_of_heading(self.found[at], self.published)
        if year:
            return self.home.at(year)
        return self._lead.section(self.found, at, self.home, begun=bool(self.claims)) or self.home

    def _finished(self, claims: list[Claim]) -> list[Claim]:
        return with_periods_of_notes(claims, self.text, self.found)

    def _month_of_points(self, piece: Tokens) -> Period | None:
        """The month that a heading sets for the points behind it: "Exports in August alone:"."""
        p = piece.paragraph
        months = [w.period for w in piece.whens if w.role == "period" and w.period]
        opens = len(months) == 1 and months[0].freq == "M" and not any(n.unit for n in piece.numbers)
        return months[0] if opens and self.text[p.start : p.end].rstrip().endswith(":") else None


def _is_headline(numbers: Sequence[Number], behind: Sequence[Tokens]) -> bool:
    """Whether the numbers of a short line are the growths that another story's headline tells."""
    tells = any(n.unit for p in behind for n in p.numbers)
    return tells and not paragraphs.is_short(behind[0]) and all(n.unit == "PCT" for n in numbers)


def _period_told(told: Period | None, home: Period | None) -> Period | None:
    """The period that a paragraph hands on: no earlier year, point in time, single month or span of years."""
    if told is None or home is None:
        return told or home
    cumulative = told.in_one_year and told.start is not None and told.start.month == 1
    return told if cumulative and told.year >= home.year and told.freq != "M" else home
