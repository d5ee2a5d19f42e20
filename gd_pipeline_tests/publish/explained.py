"""Documents with what was read of them, for tests of the pages that explain them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from bs4 import BeautifulSoup, Tag

from gd_pipeline.model.document import CHINA, Cell, Document, Paragraph, Table
from gd_pipeline.model.observation import TOTAL, Extraction, Observation, UnreadNumber
from gd_pipeline.publish.explain import explain_html

WHEN = datetime(2024, 5, 10, 10, 0, tzinfo=CHINA)
PARSER = "html.parser"


def document(*blocks: str | list[list[str]], title: str = "", lang: str = "zh", **given: Any) -> Document:
    """A document of paragraphs and tables (lists of rows), its title first."""
    text, paragraphs, tables = title, [Paragraph(0, len(title), "title")] if title else [], []
    for block in blocks:
        text += "\n" if text else ""
        start = len(text)
        if isinstance(block, str):
            text += block
            paragraphs.append(Paragraph(start, len(text)))
            continue
        cells = []
        for r, row in enumerate(block):
            for c, cell in enumerate(row):
                text += "\t" if c else "\n" if r else ""
                cells.append(Cell(r, c, 1, 1, len(text), len(text) + len(cell)))
                text += cell
        tables.append(Table(start, len(text), tuple(cells)))
    about = {
        "release_id": "gd_customs/0123456789ab",
        "sha256": "c0ffee00" * 8,
        "url": "https://example.cn/a?b=1&c=2",
        "publisher": "gd_customs",
        "lang": lang,
        "title": title,
        "published_at": WHEN,
        "published_from": "visible",
        "retrieved_at": WHEN.astimezone(UTC),
        "ref_area": "CN-GD",
        "kind": "release",
        **given,
    }
    return Document(text=text, paragraphs=tuple(paragraphs), tables=tuple(tables), **about)


def _origin(d: Document, start: int, end: int) -> dict[str, Any]:
    names = ("release_id", "publisher", "url", "published_at", "retrieved_at")
    place = {"quote": "", "char_start": start, "char_end": end, "document_sha256": d.sha256}
    return {**{n: getattr(d, n) for n in names}, **place}


def observed(d: Document, number: str, measure: str = "level", **given: Any) -> Observation:
    start = d.text.index(number)
    about = {
        "indicator": "exports",
        "ref_area": "CN-GD",
        "period": "2024-01/2024-04",
        "counterpart_area": TOTAL,
        "product": TOTAL,
        "customs_procedure": TOTAL,
        "enterprise_type": TOTAL,
        "measure": measure,
        "value": 1.5e12,
        "unit": "CNY",
        "of": None,
        "approx": False,
        "precision": 1e10,
        "place": "",
        "rule": "zh.level",
        **_origin(d, start, start + len(number)),
        **given,
    }
    return Observation(**about)


def unread(d: Document, number: str, reason: str = "no_unit", detail: str = "") -> UnreadNumber:
    start = d.text.index(number)
    return UnreadNumber(text=number, reason=reason, detail=detail, **_origin(d, start, start + len(number)))


def page(d: Document, seen: list[Observation] = [], not_read: list[UnreadNumber] = []) -> BeautifulSoup:  # noqa: B006
    return BeautifulSoup(explain_html(d, Extraction(tuple(seen), tuple(not_read))), PARSER)


def links(soup: BeautifulSoup) -> list[Tag]:
    return soup.select("article a.n")


def april_document() -> tuple[Document, list[Observation], list[UnreadNumber]]:
    d = document(
        "前4个月，广东出口1.80万亿元，增长8.8%，占全国的23.1%，高于全国3.9个百分点，居第1位。",
        [["地区", "出口", "比去年±%"], ["深圳市", "9021", "31.7"], ["某市", "77", "-"]],
        title="前4个月广东外贸增长12.3%",
    )
    seen = [
        observed(d, "12.3", "yoy", indicator="trade", value=12.3, unit="PCT"),
        observed(d, "1.80万亿", value=1.8e12, approx=True),
        observed(d, "8.8", "yoy", value=8.8, unit="PCT"),
        observed(d, "23.1", "share", value=23.1, unit="PCT", of="CN", rule="zh.share"),
        observed(d, "3.9", "pp", value=3.9, unit="PP"),
        observed(d, "9021", ref_area="CN-440300", counterpart_area="ASEAN", rule="table.by_location"),
        observed(d, "31.7", "yoy", value=31.7, unit="PCT"),
    ]
    return d, seen, [unread(d, "1位"), unread(d, "77", "unknown_area", "place '某市'")]
