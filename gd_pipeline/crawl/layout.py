"""Whether a publisher's pages are still built as they were: what its listings and articles used to have.

A crawl that finds nothing wrong with the answers may still be blind: a listing that lost most of its links,
articles in which the configured selectors meet nothing. What pages mean is the business of
``gd_pipeline.read``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from gd_pipeline.crawl.files import read_json, write_json
from gd_pipeline.crawl.listing import find_date
from gd_pipeline.model.source import Selectors

_FEW = 3
"""A listing is suspect when it names less than this part of the releases that its first page used to name."""
_USUAL = 6
"""Of fewer links than these nothing is concluded."""
_DOUBTS = 7
"""Crawls in a row after which fewer links are what is usual now, as in a yearly index that begins anew."""
_IN_A_ROW = 3
"""Articles in a row without a part, after which the layout is taken to have changed."""
PARTS = ("title", "date", "body")


@dataclass(slots=True)
class Layout:
    """What was seen of a publisher's pages up to the last crawl.

    ``links`` are the releases on a listing's first page when it was well, ``doubts`` the crawls in a row in
    which it named far fewer; ``missed`` the articles in a row in which a part was not found, counted with the
    selectors of which ``selectors`` is the hash.
    """

    path: Path
    links: dict[str, int] = field(default_factory=dict)
    doubts: dict[str, int] = field(default_factory=dict)
    missed: dict[str, int] = field(default_factory=dict)
    selectors: str = ""

    @classmethod
    def load(cls, path: Path, selectors: Selectors) -> Layout:
        """What is known; misses are forgotten when the selectors were changed since."""
        now = hashlib.sha256(selectors.model_dump_json().encode()).hexdigest()[:16]
        data = read_json(path) or {}
        missed = data.get("missed", {}) if data.get("selectors") == now else {}
        return cls(path, data.get("links", {}), data.get("doubts", {}), missed, now)

    def save(self) -> None:
        """Replace the file whole."""
        about = {name: getattr(self, name) for name in ("links", "doubts", "missed", "selectors")}
        write_json(self.path, about)

    def see_listing(self, url: str, links: int) -> str | None:
        """Take in how many releases a listing's first page names; returns in words what is wrong with it."""
        usual = self.links.get(url, 0)
        if usual >= _USUAL and links * _FEW < usual:
            self.doubts[url] = self.doubts.get(url, 0) + 1
            if self.doubts[url] <= _DOUBTS:
                return f"{url} names {links} releases on its first page where it used to name {usual}"
            self.links[url] = links
        else:
            self.links[url] = max(links, usual)
        self.doubts.pop(url, None)
        return None

    def see_article(self, page: LexborHTMLParser, selectors: Selectors) -> None:
        """Take in which of the configured parts an article has."""
        for part in PARTS:
            if wanted := getattr(selectors, part):
                met = any(_has(page, selector, part) for selector in wanted)
                self.missed[part] = 0 if met else self.missed.get(part, 0) + 1

    def lost(self) -> Iterator[str]:
        """What articles do not have any more, in words."""
        for part in PARTS:
            if self.missed.get(part, 0) >= _IN_A_ROW:
                yield f"the last {self.missed[part]} articles have no {part} where its selectors look"


def _has(page: LexborHTMLParser, selector: str, part: str) -> bool:
    try:
        found = page.css(selector)
    except SelectolaxError:  # a selector that cannot be read meets nothing
        return False
    for node in found:
        text = node.text().strip()
        if part == "date":
            if find_date(text) or find_date(str(node.attributes.get("content") or "")):
                return True
        elif text or (part == "body" and node.css_first("img, table, iframe")):
            return True
    return False
