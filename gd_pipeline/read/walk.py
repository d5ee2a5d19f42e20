"""An HTML subtree to blocks: paragraphs, tables and the images between them; page furniture is left out.

Which subtree holds the article is the business of ``gd_pipeline.read.locate``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from gd_pipeline.read.layout import Block, Line, lay_out, settle, squeeze

_SKIP = frozenset((
    "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "audio",
    "video", "head", "select", "button", "input", "textarea", "nav", "footer", "aside", "map",
    "form-actions",
))  # fmt: skip
_BREAK = frozenset((
    "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "section",
    "article", "main", "header", "body", "html", "blockquote", "pre", "center", "form", "fieldset",
    "figure", "figcaption", "address", "hr", "tr", "tbody", "thead", "tfoot", "caption", "details",
    "summary", "ucapcontent", "ucapsubstance",
))  # fmt: skip
_FURNITURE = frozenset((
    "share", "sharebox", "share-box", "bdsharebuttonbox", "bshare-custom", "social-share", "related",
    "relnews", "related-links", "relatedlinks", "xgxw", "xglj", "xgwz", "xgyd", "xgjd", "breadcrumb",
    "breadcrumbs", "crumbs", "crumb", "pagination", "pager", "qrcode", "ewm", "erweima", "fenxiang",
    "copyright", "toolbar", "fontsize", "font-size", "nav", "footer", "foot",
))  # fmt: skip
_NAMED = re.compile(
    r"(?:^|[\s_-])(?<!no-)(?<!has-)(?<!with-)"
    r"(?:(comment\w*|pinglun|related|recommend\w*|tuijian|footer|copyright|disclaimer)"
    r"|foot|share|sharing|statement|sidebar|breadcrumbs?|newsletter|subscribe|hot|rank\w*)(?:$|[\s_-])"
)
"""Words in the names of furniture; the first group names nothing else."""
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_GOES_ON = ("，", "、", ",", "；")
_PLAIN = frozenset(["td", "th", "span", "b", "strong", "i", "em", "font", "u", "a", "o:p", "-comment"])
_PLAIN_BREAK = frozenset(["br", "p", "div"])
_LISTS = frozenset(("ul", "ol", "dl"))


@dataclass(slots=True)
class Walked:
    """What a subtree holds.

    ``images`` are (address, number of blocks before it) of its pictures, ``links`` the places of the blocks
    that are nothing but links.
    """

    blocks: list[Block] = field(default_factory=list)
    images: list[tuple[str, int]] = field(default_factory=list)
    links: set[int] = field(default_factory=set)


def _hides(attributes: dict[str, str | None]) -> bool:
    style = attributes.get("style")
    return bool(style and _HIDDEN.search(style))


def _names(attributes: dict[str, str | None]) -> str:
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()


def _furniture(node: LexborNode, tag: str, attributes: dict[str, str | None]) -> bool:
    """Whether a node is hidden or belongs to the page, not to the release."""
    if tag in _SKIP:
        return True
    if attributes:
        if "hidden" in attributes or _hides(attributes):
            return True
        names = _names(attributes)
        if len(names) > 1:
            named = _NAMED.search(names)
            if (named and named[1]) or not _FURNITURE.isdisjoint(names.split()):
                return True
    if tag in _LISTS:
        links = node.css("a")
        if len(links) >= 3:
            text = len(squeeze(node.text()))
            linked = sum(len(squeeze(a.text())) for a in links)
            return text > 0 and linked >= 0.8 * text
    return False


def share_of_furniture(node: LexborNode) -> float:
    """How much of a page a node may hold and still be no part of its article, as its name says; 0 for others.

    What holds all of the page may be named after what it has beside the article.
    """
    if node.tag in ("body", "main", "article", "html") or not (attributes := node.attributes):
        return 0.0
    if "hidden" in attributes or _hides(attributes):
        return 0.95
    named = _NAMED.search(_names(attributes))
    return 0.0 if named is None else 0.95 if named[1] else 0.4


def _span(attributes: dict[str, str | None], name: str) -> int:
    m = re.match(r"\s*(\d{1,4})", attributes.get(name) or "")
    return int(m[1]) if m else 1


def _cell_text(cell: LexborNode) -> str:
    """The text of a cell, its lines joined; cells are many and mostly plain: those go a short way."""
    parts: list[str] = []
    for node in cell.traverse(include_text=True):
        tag = node.tag or ""
        if tag == "-text":
            parts.append(node.text_content or "")
        elif tag in _PLAIN_BREAK:
            parts.append(" ")
        elif tag not in _PLAIN or "hidden" in (attributes := node.attributes) or _hides(attributes):
            return " ".join(b.text for b in walk(cell).blocks if isinstance(b, Line))
    return squeeze("".join(parts))


def _table(table: LexborNode) -> list[Block]:
    """The blocks of a table that holds no other: title lines, the grid, notes."""
    rows = []
    captions: list[Block] = []
    for row in table.css("tr, caption"):
        if row.tag == "caption":
            text = _cell_text(row)
            if text:
                captions.append(Line(text, "caption"))
            continue
        cells = []
        cell = row.first_child
        while cell is not None:
            if cell.tag in ("td", "th"):
                attributes = cell.attributes
                cells.append((_cell_text(cell), _span(attributes, "rowspan"), _span(attributes, "colspan")))
            cell = cell.next
        rows.append(cells)
    return [*captions, *settle(lay_out(rows))]


def walk(root: LexborNode) -> Walked:
    """The blocks under ``root`` in the order of the page; ``root`` itself is never left out.

    Goes without recursion through all but tables, since pages may nest deeper than Python's stack.
    """
    out = Walked()
    buffer: list[str] = []
    linked = 0

    def flush() -> None:
        nonlocal linked
        if buffer:
            text = squeeze("".join(buffer))
            buffer.clear()
            if text:
                if linked > 0.8 * len(text):
                    out.links.add(len(out.blocks))
                out.blocks.append(Line(text))
        linked = 0

    stop = root.mem_id
    node = root.first_child
    in_link = False
    while node is not None:
        tag = node.tag or ""
        descend = False
        if tag == "-text":
            text = node.text_content or ""
            buffer.append(text)
            if in_link:
                linked += len(text.strip())
        elif tag == "br":
            # a line that breaks after a comma goes on: it is one sentence
            if "".join(buffer[-2:]).rstrip().endswith(_GOES_ON):
                buffer.append("\n")
            else:
                flush()
        elif tag and tag[0] not in "-_!":
            attributes = node.attributes
            if tag == "img":
                out.images.append((attributes.get("src") or "", len(out.blocks) + bool(buffer)))
            elif not _furniture(node, tag, attributes):
                if tag == "table" and len(node.css("table")) <= 1:
                    flush()
                    out.images.extend(
                        (i.attributes.get("src") or "", len(out.blocks)) for i in node.css("img")
                    )
                    out.blocks.extend(_table(node))
                elif tag == "pre":
                    flush()
                    out.blocks.extend(Line(t) for line in node.text().splitlines() if (t := squeeze(line)))
                else:
                    if tag in _BREAK or tag in ("table", "td", "th"):
                        flush()
                    elif tag in ("sup", "sub") and buffer and buffer[-1][-1:].isdigit():
                        # a footnote's mark must not become the last digit of a figure
                        buffer.append(" ")
                    in_link = in_link or tag == "a"
                    descend = True
        if descend and node.first_child is not None:
            node = node.first_child
            continue
        while node is not None:
            left = node.tag or ""
            if left in _BREAK or left in ("table", "td", "th"):
                flush()
            elif left == "a":
                in_link = False
            if node.next is not None:
                node = node.next
                break
            node = node.parent
            if node is None or node.mem_id == stop:
                node = None
    flush()
    return out
