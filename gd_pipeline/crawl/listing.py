"""Reads listing pages: which releases they name, under which title and date, and which page comes next.

Walks a listing page by page through a ``Fetcher``; how listings are built is said in ``families``, what is
then fetched is decided by ``crawler``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from gd_pipeline.crawl.families import (
    FAMILIES,
    Family,
    LayoutChanged,
    Page,
    columns,
    following,
    is_platform_index,
    platform_json,
)
from gd_pipeline.crawl.fetch import Asking, Trouble
from gd_pipeline.crawl.span import FARTHEST, Span
from gd_pipeline.crawl.text import decode
from gd_pipeline.model.document import CHINA
from gd_pipeline.model.source import Listing

_MAX_BYTES = 8 * 1024 * 1024
_IDLE_PAGES = 2
_YMD = re.compile(r"(?<!\d)(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?!\d)")
_MDY = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)")


@dataclass(frozen=True, slots=True)
class Entry:
    """A release that a listing names; ``listed_at`` is YYYY-MM-DD or empty."""

    url: str
    title: str
    listed_at: str


@dataclass(slots=True)
class Walk:
    """What a walk over a listing's pages found; ``first`` counts the releases on its first page.

    ``complete`` says that nothing was missed between the first page and where the walk ended; ``named``
    counts the releases before any choice among them, ``foreign`` links to hosts that are not the source's.
    """

    entries: dict[str, Entry] = field(default_factory=dict)
    pages: int = 0
    named: int = 0
    first: int = 0
    foreign: int = 0
    complete: bool = True
    trouble: Trouble | None = None

    def break_off(self, why: LayoutChanged | Trouble) -> None:
        """Say that something was missed; of several reasons the first stands."""
        self.complete = False
        if self.trouble is None:
            self.trouble = why if isinstance(why, Trouble) else Trouble("shell", str(why))


def walk(
    listing: Listing,
    fetcher: Asking,
    known: Collection[str],
    full: bool,
    log: Callable[[str], None],
    *,
    span: Span | None = None,
) -> Walk:
    """Walk the listing's pages until one names only ``known`` releases, or, when ``full``, to its end.

    Where titles are chosen among (``match``), pages without one that is wanted end the walk, too: the second
    in a row. With a ``span`` the walk goes back to its first month, beyond ``max_pages`` if need be, and
    finds only what is listed in it. Never raises for what the pages hold: ``Walk.trouble`` says why it broke
    off.
    """
    found = Walk()
    try:
        parts = _parts(listing, fetcher)
    except (LayoutChanged, Trouble) as e:
        found.break_off(e)
        return found
    for part in parts:
        try:
            _walk_pages(part, found, fetcher=fetcher, known=known, full=full, log=log, span=span)
        except (LayoutChanged, Trouble) as e:
            found.break_off(e)
    if found.trouble is None and (lacking := _lacking(listing, found, full and span is None)):
        found.break_off(LayoutChanged(lacking))
    return found


def _lacking(listing: Listing, found: Walk, whole: bool) -> str:
    """What a walk (of the ``whole`` listing) should have found and did not, empty when it found enough."""
    family = FAMILIES[listing.family or "post_n"]
    if not found.named:
        return (
            f"{listing.url} names no release: look at the page and set item"
            f" ({listing.item or family.item}) and link ({listing.link or family.link}) of the listing"
        )
    if whole and not found.entries:
        match = family.match if listing.match is None else listing.match
        return (
            f"{listing.url} names {found.named} releases and none that is wanted: look at their titles and"
            f" set match ({match}) or columns of the listing"
        )
    return ""


def _parts(listing: Listing, fetcher: Asking) -> list[Listing]:
    """The listing itself, or those that it names."""
    if not is_platform_index(listing):
        return [listing]
    return columns(listing, _page(listing.url, 1, listing, fetcher))


def _walk_pages(
    listing: Listing,
    found: Walk,
    *,
    fetcher: Asking,
    known: Collection[str],
    full: bool,
    log: Callable[[str], None],
    span: Span | None,
) -> None:
    family = FAMILIES[listing.family or "post_n"]
    match = family.match if listing.match is None else listing.match
    try:
        wanted = re.compile(match) if match else None
    except re.error as e:
        raise LayoutChanged(f"the listing {listing.url} has a match that cannot be read: {e}") from e
    seen: set[str] = set()
    url: str | None = listing.url
    idle = 0
    most = FARTHEST if span else listing.max_pages
    for number in range(1, most + 1):
        if url is None:
            return
        try:
            page = _page(url, number, listing, fetcher)
        except Trouble as t:
            if number > 1 and t.kind == "gone":  # past the last page
                return
            raise
        links, foreign = _read(listing, family, page, fetcher)
        found.pages += 1
        found.named += len(links)
        found.first += len(links) if number == 1 else 0
        found.foreign += foreign
        fresh = [e for e in links if e.url not in seen]
        if not fresh:  # past the end many sites give the last page, or the first, again
            return
        seen.update(e.url for e in links)
        entries = [e for e in fresh if wanted is None or wanted.search(e.title)]
        if span:
            if span.is_past(e.listed_at for e in fresh):
                return
            entries = [e for e in entries if span.holds(e.listed_at)]
        for entry in entries:
            found.entries.setdefault(entry.url, entry)
        idle = 0 if entries else idle + 1
        if (
            not full
            and not span
            and (idle == _IDLE_PAGES or (entries and all(e.url in known for e in entries)))
        ):
            return
        url = following(listing, family, page)
    if url is not None and most > 1:
        log(f"{listing.url}: stopped after {most} pages")


def _page(url: str, number: int, listing: Listing, fetcher: Asking) -> Page:
    """Fetch a listing page; raises Trouble, and LayoutChanged for what is no page of text."""
    address = fetcher.address(url, listing.url)
    if address is None:
        raise Trouble("moved", f"the listing {url} is on none of the source's hosts")
    answer = fetcher.get(address)
    if len(answer.body) > _MAX_BYTES:
        raise LayoutChanged(f"{answer.url} is no listing: it has {len(answer.body)} bytes")
    text = decode(answer.body, answer.header("Content-Type"))
    if text is None:
        raise LayoutChanged(f"{answer.url} is in no known character set")
    return Page(text, answer.url, number)


def _read(listing: Listing, family: Family, page: Page, fetcher: Asking) -> tuple[list[Entry], int]:
    """The entries of a page by their addresses, and how many lead to other hosts."""
    entries: dict[str, Entry] = {}
    foreign = 0
    for link, title, listed_at in page_links(listing, page):
        url = fetcher.address(link, page.url)
        if url is None:
            foreign += 1
            continue
        # A picture and a text may lead to the same page.
        earlier = entries.get(url, Entry(url, "", ""))
        entries[url] = Entry(url, earlier.title or title, earlier.listed_at or listed_at)
    return list(entries.values()), foreign


def page_links(listing: Listing, page: Page) -> Iterator[tuple[str, str, str]]:
    """(link, title, date) of each release that a listing page names, before any choice among them.

    Raises LayoutChanged when the page cannot be read as the listing is configured.
    """
    if listing.family == "gkmlpt":
        return _json_links(page)
    return _html_links(listing, FAMILIES[listing.family or "post_n"], page.text, page.url)


def _html_links(listing: Listing, family: Family, text: str, url: str) -> Iterator[tuple[str, str, str]]:
    page = LexborHTMLParser(text)
    base = page.css_first("base[href]")
    root = urljoin(url, base.attributes.get("href") or "") if base else url
    dated_by = family.date if listing.date is None else listing.date
    try:
        items = {node.mem_id for node in page.css(listing.item or family.item)}
        links = {node.mem_id for node in page.css(listing.link or family.link)}
        dates = {node.mem_id for node in page.css(dated_by)} if dated_by else set()
    except SelectolaxError as e:
        raise LayoutChanged(f"the listing {listing.url} has a selector that cannot be read: {e}") from e
    # One pass in document order. What belongs to an item is what has it as its nearest one.
    nearest: dict[int, LexborNode] = {}
    found: dict[int, tuple[LexborNode, list[LexborNode], list[str]]] = {}
    for node in page.root.traverse() if page.root else ():
        item = node if node.mem_id in items else nearest.get(node.parent.mem_id) if node.parent else None
        if item is None:
            continue
        nearest[node.mem_id] = item
        _, of_item, dated = found.setdefault(item.mem_id, (item, [], []))
        if node.mem_id in links and node.attributes.get("href"):
            of_item.append(node)
        if node.mem_id in dates:
            dated.append(find_date(_words(node)))
    for item, of_item, dated in found.values():
        listed_at = next((d for d in dated if d), "")
        # A table's row with a link a month: what the table is stands in the row's first cell.
        cell = item.css_first("td, th") if item.tag == "tr" else None
        in_cell = {a.mem_id for a in cell.css("a")} if cell else set()
        for a in of_item:
            href = (a.attributes["href"] or "").strip()
            if href.startswith("#") or href.lower().startswith(("javascript:", "mailto:")):
                continue
            title = (a.attributes.get("title") or "").strip() or _words(a)
            if cell and a.mem_id not in in_cell:
                title = f"{_words(cell)} {title}".strip()
            yield urljoin(root, href), title, listed_at


def _json_links(page: Page) -> Iterator[tuple[str, str, str]]:
    for article in platform_json(page)["articles"]:
        if isinstance(article, dict) and isinstance(article.get("url"), str) and article["url"]:
            yield article["url"], str(article.get("title") or "").strip(), _json_date(article)


def _json_date(article: dict[str, object]) -> str:
    for name in ("display_publish_time", "date", "created_at", "create_time"):
        value = article.get(name)
        if isinstance(value, str) and value.isdigit():
            value = int(value)
        if isinstance(value, int) and 0 < value < 10**11:  # seconds since 1970
            return datetime.fromtimestamp(value, CHINA).date().isoformat()
        if isinstance(value, str) and (found := find_date(value)):
            return found
    return ""


def find_date(text: str) -> str:
    """The first date in ``text`` (2024-04-12, 2024年4月12日, 04/12/2024) as YYYY-MM-DD, or empty."""
    if m := _YMD.search(text):
        year, month, day = int(m[1]), int(m[2]), int(m[3])
    elif m := _MDY.search(text):
        month, day, year = int(m[1]), int(m[2]), int(m[3])
    else:
        return ""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _words(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ").split())
