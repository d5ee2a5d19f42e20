"""One captured payload to one document: tells the format, reads it, sets its text and says what was wrong."""

from __future__ import annotations

import hashlib
import re
from datetime import datetime
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from gd_pipeline.model.capture import Capture
from gd_pipeline.model.document import Document, Problem
from gd_pipeline.model.revision import revision
from gd_pipeline.model.source import Source
from gd_pipeline.read.charset import decode
from gd_pipeline.read.dates import choose
from gd_pipeline.read.detail import is_detail
from gd_pipeline.read.identity import release_id
from gd_pipeline.read.layout import Block, Grid, Line, set_text, squeeze
from gd_pipeline.read.page import Page, is_html, read_page
from gd_pipeline.read.plain import read_plain
from gd_pipeline.read.sheets import looks_like_csv, read_csv, read_workbook

READER_VERSION = revision("gd_pipeline.read")
"""Documents that another reader made are made anew."""

DETAIL = "detail"
"""The kind of a download of the customs' online query, whose rows ``gd_pipeline.read.detail`` reads."""

_POLICY = re.compile(
    r"(?:意见|若干措施|政策措施|行动方案|实施方案|工作方案|行动计划|实施细则|管理办法|条例|规划)(?:》?的?(?:通知|公告|印发))?》?$"
    r"|关于印发.{4,80}的通知|\b(?:implementing|guiding) opinions?\b|\baction plan\b",
    re.I,
)
_CJK = re.compile(r"[\u4e00-\u9fff]+")
_LATIN = re.compile(r"[A-Za-z]+")
_MAGIC = (
    (b"%PDF", "a PDF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
_WORKBOOK = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")


def _name(capture: Capture) -> str:
    """What a file without a title is called: the listed title or the file's name, and the month."""
    stem = PurePosixPath(unquote(urlsplit(capture.url).path)).stem
    name = squeeze(capture.listed_title) or stem
    month = capture.listed_at[:7]
    return f"{name} {month}".strip() if month and month not in name else name


def _page(payload: bytes, capture: Capture, source: Source | None, *, detail: bool) -> Page:
    name = _name(capture)
    if not payload.strip():
        return Page("", None, None, (), (Problem("empty_page", "no bytes: fetch it again", "payload"),))
    if payload.startswith(_WORKBOOK):
        return read_workbook(payload, name)
    for magic, what in _MAGIC:
        if payload.startswith(magic):
            message = f"{what}: not read; supply the release as a page, text, CSV or Excel file"
            return Page(name, None, None, (), (Problem("unsupported_format", message, "payload"),))
    if detail:
        return Page(name, None, None, (), ())
    text, charset = decode(payload, capture.content_type)
    if not charset:
        message = (
            "no charset reads all of its bytes: the page is not read; fetch it again or save it as UTF-8"
        )
        return Page("", None, None, (), (Problem("undecodable", message, "payload"),))
    if b"\x00" in payload and "\x00" in text:  # bytes are searched much faster
        message = "a binary file: not read; supply the release as a page, text, CSV or Excel file"
        return Page(name, None, None, (), (Problem("unsupported_format", message, "payload"),))
    if is_html(text):
        utf8 = payload if charset == "utf-8" else None
        return read_page(text, source.selectors if source else None, squeeze(capture.listed_title), utf8)
    path = urlsplit(capture.url).path.lower()
    if path.endswith(".csv") or "csv" in capture.content_type or looks_like_csv(text):
        return read_csv(text, name)
    return read_plain(text, squeeze(capture.listed_title))


def _lang(text: str, default: str) -> str:
    """The language of a text; the publisher's when the text is too short to tell."""
    chinese = sum(map(len, _CJK.findall(text)))
    english = len(_LATIN.findall(text))
    if chinese + english < 4:
        return default or "zh"
    return "zh" if chinese > english else "en"


def _kind(title: str, blocks: tuple[Block, ...], plain: bool) -> str:
    """policy, table, text or release."""
    if _POLICY.search(title):
        return "policy"
    prose = sum(len(b.text) for b in blocks if isinstance(b, Line) and b.role == "body")
    cells = sum(len(s.text) for b in blocks if isinstance(b, Grid) for s in b.slots)
    if cells > prose:
        return "table"
    return "text" if plain else "release"


def read(
    payload: bytes, capture: Capture, source: Source | None, published: datetime | None = None
) -> Document:
    """Read a captured payload: a page, a plain text, a CSV or Excel file.

    ``published`` is used when neither the page nor the listing has a date. Never raises for bad input: what
    was not read, and why, stands in ``Document.problems``.
    """
    detail = is_detail(payload)
    page = _page(payload, capture, source, detail=detail)
    title = page.title or squeeze(capture.listed_title)
    head: tuple[Block, ...] = (Line(title, "title"),) if title else ()
    text, paragraphs, tables = set_text((*head, *page.blocks))
    when = choose(page.visible, capture.listed_at, page.meta, published, capture.fetched_at)
    return Document(
        release_id=release_id(capture.publisher, capture.url),
        sha256=capture.sha256 or hashlib.sha256(payload).hexdigest(),
        url=capture.url,
        publisher=capture.publisher,
        lang=_lang(text, source.lang if source else capture.lang),
        title=title,
        published_at=when.at,
        published_from=when.source,
        retrieved_at=capture.fetched_at,
        ref_area=(source.ref_area if source else "") or capture.ref_area,
        kind=DETAIL if detail else _kind(title, page.blocks, payload[:1] != b"<"),
        text=text,
        paragraphs=paragraphs,
        tables=tables,
        card=page.card,
        problems=(*page.problems, *(when.problems if page.blocks or not page.problems else ())),
    )
