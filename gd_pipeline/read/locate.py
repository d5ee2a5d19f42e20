"""Where on a page the release stands: title, date lines and body by page family, else by density of text.

A family is a way of building pages that several publishers share. What a publisher's configuration says
comes before all of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from gd_pipeline.model.source import Selectors
from gd_pipeline.read.densest import densest
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


@dataclass(frozen=True, slots=True)
class Located:
    """The parts of a page: texts that may be the title or hold the date, body (None when there is none).

    ``title`` and ``date`` are what the publisher's own selectors find, ``titles`` and ``dates`` what those of
    the family do.
    """

    family: str
    body: LexborNode | None
    title: tuple[str, ...]
    date: tuple[str, ...]
    titles: tuple[str, ...]
    dates: tuple[str, ...]


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


def _first(tree: LexborHTMLParser, selectors: Iterable[str]) -> LexborNode | None:
    """The first node with text or a picture that one of the selectors finds."""
    for selector in selectors:
        for node in tree.css(selector):
            if squeeze(node.text()) or node.css_first("img") is not None:
                return node
    return None


def _texts(tree: LexborHTMLParser, selectors: Iterable[str]) -> tuple[str, ...]:
    return tuple(t for s in selectors for n in tree.css(s) if (t := squeeze(n.text(separator=" "))))


def _crowded(node: LexborNode) -> bool:
    """Whether so much of a node are links that it holds more than an article."""
    return sum(len(squeeze(a.text())) for a in node.css("a")) > 0.2 * len(squeeze(node.text()))


def locate(tree: LexborHTMLParser, configured: Selectors | None) -> Located:
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
            if body is None:
                body = densest(tree, found) if _crowded(found) else found
            break
    if body is None:
        body = densest(tree)
    return Located(
        name or family.name,
        body,
        title=_texts(tree, own.title),
        date=_texts(tree, own.date),
        titles=_texts(tree, family.title),
        dates=_texts(tree, family.date),
    )
