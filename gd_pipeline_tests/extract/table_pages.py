"""Documents with tables for the tests of extraction, read from HTML as the reader does."""
# ruff: noqa: E501 - a full-width character counts as two

from datetime import UTC, datetime

from gd_pipeline.extract.tables.reading import extract_tables
from gd_pipeline.model.capture import Capture
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Extraction, Observation, UnreadNumber
from gd_pipeline.read import read


def table(rows: list[list[object]]) -> str:
    """Rows of texts or (text, rowspan, colspan)."""

    def cell(c: object) -> str:
        if isinstance(c, tuple):
            return f"<td rowspan='{c[1]}' colspan='{c[2]}'>{c[0]}</td>"
        return f"<td>{c}</td>"

    return "<table>" + "".join("<tr>" + "".join(map(cell, row)) + "</tr>" for row in rows) + "</table>"


def document(
    payload: bytes | str, area: str = "CN-GD", url: str = "http://www.example.cn/1.html", listed_at: str = ""
) -> Document:
    blob = payload if isinstance(payload, bytes) else payload.encode()
    fetched = datetime(2026, 11, 1, tzinfo=UTC)
    return read(
        blob,
        Capture("p", url, fetched, 200, "", "", "", 0, False, "", listed_at, "zh", area, "crawl", "", ""),
        None,
    )


def page(
    title: str, *rows: list[object], published: str = "2024-04-18", above: str = "", area: str = "CN-GD"
) -> Document:
    return document(
        f"<html><body><h1>{title}</h1><p>发布时间：{published}</p><div class='zw'>{above}{table(list(rows))}</div></body></html>",
        area,
    )


def told(extraction: Extraction) -> list[tuple[object, ...]]:
    """(indicator, area, period, measure, value, unit) of each observation."""
    return [(o.indicator, o.ref_area, o.period, o.measure, o.value, o.unit) for o in extraction.observations]


def one(d: Document, text: str) -> Observation:
    """The observation whose number is printed as ``text``."""
    (found,) = [o for o in extract_tables(d).observations if d.text[o.char_start : o.char_end] == text]
    return found


def body_unread(d: Document) -> list[UnreadNumber]:
    """The unread numbers besides those of headers and row names, which are unread by their nature."""
    aside = ("a number of the table's header", "part of a row's name")
    return [u for u in extract_tables(d).unread if not u.detail.endswith(aside)]


def unread(d: Document) -> list[tuple[str, str]]:
    return [(u.text, u.reason) for u in body_unread(d)]
