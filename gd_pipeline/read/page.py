"""An HTML page to title, dates and blocks, with what is wrong with it as problems."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from selectolax.lexbor import LexborHTMLParser

from gd_pipeline.model.document import Entry, Problem
from gd_pipeline.model.source import Selectors
from gd_pipeline.read.card import read_card
from gd_pipeline.read.dates import is_header, parse_date, printed_dates, split_date, visible_date
from gd_pipeline.read.head import Head, below_title, lines_of, raw_lines
from gd_pipeline.read.layout import Block, Grid, Line, mark_captions
from gd_pipeline.read.locate import locate, meta_tags
from gd_pipeline.read.nesting import DEEPEST, shallow
from gd_pipeline.read.stated import addressed_date, stated_date
from gd_pipeline.read.title import choose_title
from gd_pipeline.read.trim import trim
from gd_pipeline.read.walk import Walked, walk

_LOOKS_LIKE_HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|div|p|table|meta|title|span|br)\b[^<]*>", re.I
)
_CLOSED = re.compile(r"</(?:html|body)\s*>", re.I)
_OPENED = re.compile(r"<(?:html|body)\b", re.I)
_BLOCK_END = re.compile(r"</(?:p|tr|table|li|ul|ol|div|h[1-6]|section|article)\s*>|<br\s*/?>", re.I)
_ABOUT_TABLES = re.compile(
    r"总值表|量值表|统计表|情况表|指标|单位\s*[:：]|total (?:value|export|import)|values? by"
    r"|by (?:country|major|location)",
    re.I,
)
_EDGE = 150
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Page:
    """What a page holds, before it is laid out as one text."""

    title: str
    visible: datetime | None
    meta: datetime | None
    blocks: tuple[Block, ...]
    problems: tuple[Problem, ...]
    card: tuple[Entry, ...] = ()


def is_html(text: str) -> bool:
    """Whether a text is a page (or a piece of one) and no plain text."""
    return bool(_LOOKS_LIKE_HTML.search(text[:4096]))


def _whole(text: str) -> tuple[str, Problem | None]:
    """The page without what its cut end may have mutilated, and the problem if it was cut."""
    closed = _CLOSED.search(text, max(0, len(text) - _EDGE)) or _CLOSED.search(text)
    cut = text.rfind("<") > text.rfind(">") or (bool(_OPENED.search(text)) and not closed)
    if not cut:
        return text, None
    ends = [m.end() for m in _BLOCK_END.finditer(text)]
    kept = text[: ends[-1]] if ends else ""
    return kept, Problem(
        "half_page",
        "the page ends in the middle: read up to the last whole block, "
        f"{len(text) - len(kept)} characters left out; fetch it again",
        f"character {len(kept)}",
    )


def _image_problem(walked: Walked, title: str) -> Problem | None:
    """A picture where a table should be: nothing but a picture, or a picture under a table's name or unit."""
    if any(isinstance(b, Grid) for b in walked.blocks):
        return None
    lines = [b.text for b in walked.blocks if isinstance(b, Line)]
    for src, before in walked.images:
        near = lines[max(0, before - 2) : before]
        alone = sum(map(len, lines)) < 100 and (not lines or bool(_ABOUT_TABLES.search(title)))
        if alone or any(len(n) < 80 and _ABOUT_TABLES.search(n) for n in near):
            return Problem(
                "image_table",
                f"the table is a picture ({src or 'without address'}): its figures are not read; "
                "take them from another release or type them into a CSV file for the inbox",
                f"image {src}",
            )
    return None


def read_page(text: str, selectors: Selectors | None, listed_title: str, utf8: bytes | None = None) -> Page:
    """Read an HTML page; never raises for what is on it.

    ``utf8`` are the bytes of the text where it came as such: the parser would encode it anew.
    """
    whole, cut = _whole(text)
    problems = [cut] if cut else []
    whole, flattened = shallow(whole)
    if flattened:
        message = f"elements nested over {DEEPEST} deep: they are read without their tags; look at the page"
        problems.append(Problem("too_deep", message, "body"))
    tree = LexborHTMLParser(utf8 if utf8 is not None and whole is text else whole)
    tags = meta_tags(tree)
    meta = stated_date(tree, tags, whole)
    found = locate(tree, selectors)
    card = read_card(tree, whole)
    walked = walk(found.body) if found.body is not None else Walked()
    blocks = trim(walked.blocks, walked.links)
    head = Head(tree, found.body, blocks)
    title = found.title[0] if found.title else choose_title(tree, tags, found.titles, listed_title, head)
    blocks = blocks[head.titled(title) :]
    visible = _first_date(found.date) or _visible(tree, _first_date(found.dates), head, title, meta)
    while blocks and isinstance(blocks[0], Line) and is_header(blocks[0].text):
        blocks.pop(0)
    if visible is None and meta is None:
        meta = addressed_date(tree, tags, whole)
    image = _image_problem(walked, title)
    if image:
        problems.append(image)
    elif not blocks:
        problems.append(
            Problem(
                "title_only",
                "the page has a title and no text: look at it, set body selectors if it has",
                "body",
            )
            if title
            else Problem("empty_page", "the page has no text: look at it; it may be a shell", "body")
        )
    return Page(title, visible, meta, tuple(mark_captions(blocks)), tuple(problems), card)


def _first_date(texts: Iterable[str]) -> datetime | None:
    """The date of the first text that has one."""
    return next((d for t in texts if (d := visible_date([t], head=1) or parse_date(t))), None)


def _visible(
    tree: LexborHTMLParser, family: datetime | None, head: Head, title: str, stated: datetime | None
) -> datetime | None:
    """The date that the page prints: where its family does, below the title, else where a word says so.

    Where the source states another day, a printed date without such a word that comes later is that of a
    change, and one that may be read with day and month the other way round is to be read so.
    """
    below = head.below(title) if family is None else []
    said, plain = printed_dates(_joined(below), head=len(below))
    plain = family or plain or split_date(" ".join(below))
    if not (said or plain) and tree.body is not None:
        raw = raw_lines(tree.body.text(separator="\n"))
        # what says when a page was published stands above or below the article
        edges = raw if len(raw) < 2 * _EDGE else raw[:_EDGE] + raw[-_EDGE:]
        said, changed = printed_dates(_joined(lines_of(edges)))
        near = [*_joined(below_title(raw, title)), *_joined(head.above)[-4:], *head.inside[:4]]
        plain = None if stated else visible_date(near, head=len(near)) or changed
    if plain and stated and (plain > stated + _DAY or _swapped(plain) == stated.date()):
        plain = None
    return said or plain


def _swapped(when: datetime) -> date | None:
    """The day when 03/08/2018 were the 3rd of August, as European pages write it."""
    return date(when.year, when.day, when.month) if when.month != when.day <= 12 else None


def _joined(lines: list[str]) -> list[str]:
    """Lines, each after the short one before it: 发布时间： and its date may be two elements."""
    return [f"{a} {b}" if len(a) < 20 else b for a, b in zip(["", *lines], lines, strict=False)]
