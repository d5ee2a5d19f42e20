"""Pages and captures for the tests of reading, in the structures of the real sites."""
# ruff: noqa: E501 - a full-width character counts as two

from datetime import UTC, datetime
from hashlib import sha256

from gd_pipeline.model.capture import Capture
from gd_pipeline.model.document import Document
from gd_pipeline.model.source import Selectors, Source
from gd_pipeline.read import read

FETCHED = datetime(2024, 12, 31, tzinfo=UTC)


def capture(url: str = "http://www.example.cn/content/post_1.html", **changes: object) -> Capture:
    values: dict[str, object] = {
        "publisher": "gd_commerce", "url": url, "fetched_at": FETCHED, "status": 200, "content_type": "text/html",
        "sha256": "", "warc": "", "offset": 0, "revisit": False, "listed_title": "", "listed_at": "", "lang": "zh",
        "ref_area": "CN-GD", "origin": "crawl", "etag": "", "last_modified": "",
    }  # fmt: skip
    return Capture(**(values | changes))  # type: ignore[arg-type]


def source(**selectors: tuple[str, ...]) -> Source:
    return Source(
        name="gd_commerce", title="商务厅", lang="zh", ref_area="CN-GD", kind="official", hosts=("www.example.cn",),
        selectors=Selectors(**selectors),
    )  # fmt: skip


def doc(page: str | bytes, own: Source | None = None, **changes: object) -> Document:
    payload = page if isinstance(page, bytes) else page.encode()
    return read(payload, capture(**changes), own)  # type: ignore[arg-type]


def lines(document: Document, role: str = "body") -> list[str]:
    return [document.text[p.start : p.end] for p in document.paragraphs if p.role == role]


def cells(document: Document, number: int = 0) -> list[list[str]]:
    """The grid of a table as texts; a spanning cell's text stands at every position that it covers."""
    table = document.tables[number]
    return [[document.text[c.start : c.end] if c else "" for c in row] for row in table.grid()]


def codes(document: Document) -> list[str]:
    return [p.code for p in document.problems]


def html(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>"


def table(rows: list[list[object]]) -> str:
    """Rows of texts or (text, rowspan, colspan)."""

    def cell(c: object) -> str:
        if isinstance(c, tuple):
            return f"<td rowspan='{c[1]}' colspan='{c[2]}'>{c[0]}</td>"
        return f"<td>{c}</td>"

    return "<table>" + "".join("<tr>" + "".join(map(cell, row)) + "</tr>" for row in rows) + "</table>"


class Shelf:
    """An archive in memory."""

    def __init__(self) -> None:
        self.pages: list[tuple[Capture, bytes]] = []
        self.asked = 0

    def add(self, url: str, text: str, **changes: object) -> None:
        payload = text.encode()
        self.pages.append((capture(url, sha256=sha256(payload).hexdigest(), **changes), payload))

    def extent(self) -> str:
        return str(len(self.pages))

    def captures(self) -> list[Capture]:
        return [c for c, _ in self.pages]

    def payload(self, wanted: Capture) -> bytes:
        self.asked += 1
        return next(p for c, p in self.pages if c == wanted)


def release(published: str, body: str = "出口增长5%。") -> str:
    return html(f"<h1>题</h1><p>发布时间：{published}</p><div class='zw'><p>{body}</p></div>")
