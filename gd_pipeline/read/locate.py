"""Where on a page the release stands: title, date lines and body by page family, else by density of text.

A family is a way of building pages that several publishers share. What a publisher's configuration says
comes before all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from gd_pipeline.model.source import Selectors
from gd_pipeline.read.layout import squeeze


@dataclass(frozen=True, slots=True)
class Family:
    """CSS selectors of one way of building article pages."""

    name: str
    title: tuple[str, ...]
    date: tuple[str, ...]
    body: tuple[str, ...]


FAMILIES = (
    Family("easysite", (".easysite-news-title",), (".easysite-news-describe",), ("#easysiteText",)),
    Family(
        "tjs", (".news_detail_tit h1", ".news_detail_tit"), (".func span", ".func"), (".news_detail_con",)
    ),
    Family("customs_en", (".atcl-ttl",), (".atcl-date",), (".atcl-cnt",)),
    Family("gd_portal", (".zw-title",), ("span.time", ".zw-info", "span.ly", ".ly"), ("div.zw",)),
    Family("gkmlpt", ("h1.title", ".title"), (".classify", ".introduce"), (".article-content",)),
    Family("gd_stats", (".article-title",), (".article-info", ".article-date"), (".article-content-text",)),
    Family("sz", ("div.tit h1", ".news_cont_d_title", ".tit h1"), ("div.tit h6", ".tit_time", ".tit"), (
        ".news_cont_d_wrap",
    )),
    Family("artcontent", ("h1",), (".artInfo", ".info"), (
        ".artContent", "#zoomcon", "#zoom", "#UCAP-CONTENT",
    )),
    Family("trs", ("h1",), (".pages-date", ".info"), (".TRS_Editor", ".trs_editor_view", "#pages_content")),
    Family("newsgd", ("h1", "h2", ".title"), (".pub-time", ".pubtime", ".date", ".time"), (
        "div#content", "div.article-content", "div#article_content",
    )),
)  # fmt: skip

_META_TITLE = ("articletitle", "og:title")
_META_DATE = (
    "pubdate", "publishdate", "publish_date", "article:published_time", "datepublished", "firstpublishedtime",
)  # fmt: skip
_BLOCKS = frozenset(
    ["p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "dd", "dt", "center"]
)
_CONTAINERS = frozenset(["div", "td", "article", "section", "main", "body", "form", "th"])
_PASSIVE = frozenset((
    "script", "style", "noscript", "template", "svg", "iframe", "select", "nav", "footer", "header",
    "head", "title", "button",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Located:
    """The parts of a page: title as printed, texts that may hold the date, body (None when there is none)."""

    family: str
    title: str
    dates: tuple[str, ...]
    body: LexborNode | None


def meta_tags(tree: LexborHTMLParser) -> dict[str, str]:
    """The page's meta tags by lower-case name; of a name that stands twice the first that is not empty."""
    out: dict[str, str] = {}
    for tag in tree.css("meta"):
        attributes = tag.attributes
        name = (
            (attributes.get("name") or attributes.get("property") or attributes.get("itemprop") or "")
            .strip()
            .lower()
        )
        content = squeeze(attributes.get("content") or "")
        if name and content:
            out.setdefault(name, content)
    return out


def meta_date(tags: dict[str, str]) -> str:
    """The publication date of the meta tags as printed, empty when they have none."""
    return next((tags[n] for n in _META_DATE if n in tags), "")


def _first(tree: LexborHTMLParser, selectors: Iterable[str]) -> LexborNode | None:
    """The first node with text or a picture that one of the selectors finds."""
    for selector in selectors:
        for node in tree.css(selector):
            if squeeze(node.text()) or node.css_first("img") is not None:
                return node
    return None


def _texts(tree: LexborHTMLParser, selectors: Iterable[str]) -> tuple[str, ...]:
    return tuple(t for s in selectors for n in tree.css(s) if (t := squeeze(n.text(separator=" "))))


def _title(tree: LexborHTMLParser, selectors: Sequence[str], tags: dict[str, str], listed: str) -> str:
    node = _first(tree, selectors)
    if node is not None and squeeze(node.text()):
        return squeeze(node.text(separator=" "))
    for name in _META_TITLE:
        if name in tags:
            return tags[name]
    heads = [t for h in tree.css("h1") if (t := squeeze(h.text(separator=" ")))]
    if len(heads) == 1:
        return heads[0]
    head = tree.css_first("title")
    title = squeeze(head.text()) if head is not None else ""
    return listed or re.split(r"\s*[_|]\s*|\s+[-–—]+\s+|--", title)[0]


def densest(tree: LexborHTMLParser) -> LexborNode | None:
    """The container with the most text that is no link; a table's text counts for what holds the table."""
    body = tree.body
    if body is None:
        return None
    scores: dict[int, float] = {}
    nodes: dict[int, LexborNode] = {}

    def credit(node: LexborNode | None, points: float) -> None:
        for factor in (1.0, 0.5, 0.25):
            while node is not None and node.tag not in _CONTAINERS:
                node = node.parent
            if node is None:
                return
            scores[node.mem_id] = scores.get(node.mem_id, 0.0) + factor * points
            nodes[node.mem_id] = node
            node = node.parent

    for text in body.traverse(include_text=True):
        if text.tag != "-text":
            continue
        length = len((text.text_content or "").strip())
        if not length:
            continue
        holder = text.parent
        weight = 1.0
        place: LexborNode | None = None
        while holder is not None:
            tag = holder.tag
            if tag in _PASSIVE:
                weight = 0.0
                break
            if tag == "a":
                weight = 0.0
                break
            if tag in ("td", "th") and place is None and length < 100:
                # a short cell is part of a table: what holds the whole table gets the credit
                while holder is not None and holder.tag != "table":
                    holder = holder.parent
                place = holder.parent if holder is not None else None
                break
            if tag in _CONTAINERS:
                place = holder
                break
            if tag in _BLOCKS:
                place = holder.parent
                break
            holder = holder.parent
        if weight and place is not None:
            credit(place, float(length))
    if not scores:
        return body
    best = nodes[max(scores, key=lambda k: scores[k])]
    if best.tag in ("td", "th"):
        table: LexborNode | None = best
        while table is not None and table.tag != "table":
            table = table.parent
        if table is not None and table.parent is not None:
            linked = sum(len(squeeze(a.text())) for a in table.css("a"))
            # a page laid out as a table has its menus in it; without them the whole table is the article
            if linked <= 0.1 * len(squeeze(table.text())):
                return table.parent
    return best


def locate(
    tree: LexborHTMLParser, tags: dict[str, str], configured: Selectors | None, listed_title: str
) -> Located:
    """Find title, dates and body: as configured, else by family, else by density."""
    own = configured or Selectors()
    body = _first(tree, own.body) if own.body else None
    name = "configured" if body is not None else ""
    family = Family("generic", (), (), ())
    for candidate in FAMILIES:
        if body is not None and own.title and own.date:
            break
        found = _first(tree, candidate.body)
        if found is not None:
            family = candidate
            body = body if body is not None else found
            break
    if body is None:
        body = densest(tree)
    title = _title(tree, (*own.title, *family.title), tags, listed_title)
    dates = _texts(tree, (*own.date, *family.date))
    return Located(name or family.name, title, dates, body)
