"""Reads listing pages: which releases they name, under which title and date, and which page comes next.

Walks a listing page by page through a ``Fetcher``; what is then fetched is decided by ``crawler``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag
from soupsieve import SelectorSyntaxError

from gd_pipeline.crawl.fetch import Answer, Fetcher, Trouble
from gd_pipeline.crawl.text import decode
from gd_pipeline.model.document import CHINA
from gd_pipeline.model.source import Listing

_MAX_BYTES = 8 * 1024 * 1024
_YMD = re.compile(r"(?<!\d)(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?!\d)")
_MDY = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)")


class LayoutChanged(ValueError):
    """A listing page does not have the form that its source's configuration describes."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A release that a listing names; ``listed_at`` is YYYY-MM-DD or empty."""

    url: str
    title: str
    listed_at: str


@dataclass(slots=True)
class Walk:
    """What a walk over a listing's pages found.

    ``complete`` says that nothing was missed between the first page and where the walk ended; ``foreign``
    counts links to hosts that are not the source's.
    """

    entries: dict[str, Entry] = field(default_factory=dict)
    pages: int = 0
    foreign: int = 0
    complete: bool = True
    trouble: Trouble | None = None


def walk(
    listing: Listing, fetcher: Fetcher, known: Collection[str], full: bool, log: Callable[[str], None]
) -> Walk:
    """Walk the listing's pages until one names only ``known`` releases, or, when ``full``, to its end.

    Never raises for what the pages hold: ``Walk.trouble`` says why a walk broke off.
    """
    found = Walk()
    seen: set[str] = set()
    try:
        wanted = re.compile(listing.match) if listing.match else None
    except re.error as e:
        found.trouble = Trouble("shell", f"the listing {listing.url} has a match that cannot be read: {e}")
        return found
    for number, url in enumerate(_pages(listing), start=1):
        address = fetcher.address(url, listing.url)
        try:
            if address is None:
                raise Trouble("moved", f"the listing {url} is on none of the source's hosts")
            links, foreign = _read(listing, fetcher.get(address), fetcher)
            if not links and number == 1:
                raise LayoutChanged(
                    f"{url} names no release: look at the page and set item ({listing.item}) and link"
                    f" ({listing.link}) of the listing"
                )
        except LayoutChanged as e:
            found.complete = False
            found.trouble = Trouble("shell", str(e))
            break
        except Trouble as t:
            if number > 1 and t.kind == "gone":  # past the last page
                break
            found.complete = False
            found.trouble = t
            break
        found.pages = number
        found.foreign += foreign
        fresh = [e for e in links if e.url not in seen]
        if not fresh:  # past the end many sites give the last page, or the first, again
            break
        seen.update(e.url for e in links)
        entries = [e for e in fresh if wanted is None or wanted.search(e.title)]
        for entry in entries:
            found.entries.setdefault(entry.url, entry)
        if entries and not full and all(e.url in known for e in entries):
            break
    else:
        if listing.pages and listing.max_pages > 1:
            log(f"{listing.url}: stopped at max_pages ({listing.max_pages})")
    return found


def _pages(listing: Listing) -> Iterator[str]:
    yield listing.url
    template = listing.pages
    if template is None and listing.api == "gkmlpt":
        template = re.sub(r"\bpage=\d+", "page={n}", listing.url)
    if template is None or "{n}" not in template:
        return
    # The disclosure platform's page 0 is its page 1.
    first = max(listing.first_page, 2) if listing.api == "gkmlpt" else listing.first_page
    for n in range(first, first + listing.max_pages - 1):
        yield urljoin(listing.url, template.replace("{n}", str(n)))


def _read(listing: Listing, answer: Answer, fetcher: Fetcher) -> tuple[list[Entry], int]:
    if len(answer.body) > _MAX_BYTES:
        raise LayoutChanged(f"{answer.url} is no listing: it has {len(answer.body)} bytes")
    text = decode(answer.body, answer.header("Content-Type"))
    if text is None:
        raise LayoutChanged(f"{answer.url} is in no known character set")
    links = (
        _json_links(text, answer.url) if listing.api == "gkmlpt" else _html_links(listing, text, answer.url)
    )
    entries: dict[str, Entry] = {}
    foreign = 0
    for link, title, listed_at in links:
        url = fetcher.address(link, answer.url)
        if url is None:
            foreign += 1
            continue
        # A picture and a text may lead to the same page.
        earlier = entries.get(url, Entry(url, "", ""))
        entries[url] = Entry(url, earlier.title or title, earlier.listed_at or listed_at)
    return list(entries.values()), foreign


def _html_links(listing: Listing, text: str, url: str) -> Iterator[tuple[str, str, str]]:
    soup = BeautifulSoup(text, "html.parser")
    base = soup.find("base", href=True)
    root = urljoin(url, str(base["href"])) if isinstance(base, Tag) else url
    try:
        items = {id(tag) for tag in soup.select(listing.item)}
        links = {id(tag) for tag in soup.select(listing.link)}
        dates = {id(tag) for tag in soup.select(listing.date)} if listing.date else set()
    except SelectorSyntaxError as e:
        raise LayoutChanged(f"the listing {listing.url} has a selector that cannot be read: {e}") from e
    # One pass in document order. What belongs to an item is what has it as its nearest one: where </li> is
    # left out the parser nests each item in the one before.
    nearest: dict[int, Tag] = {}
    found: dict[int, tuple[Tag, list[Tag], list[str]]] = {}
    for tag in soup.find_all(True):
        item = tag if id(tag) in items else nearest.get(id(tag.parent))
        if item is None:
            continue
        nearest[id(tag)] = item
        _, of_item, dated = found.setdefault(id(item), (item, [], []))
        if id(tag) in links and tag.get("href"):
            of_item.append(tag)
        if id(tag) in dates:
            dated.append(find_date(_words(tag)))
    for item, of_item, dated in found.values():
        listed_at = next((d for d in dated if d), "")
        # A table's row with a link a month: what the table is stands in the row's first cell.
        cell = item.find(["td", "th"]) if item.name == "tr" else None
        for a in of_item:
            href = str(a["href"]).strip()
            if href.startswith("#") or href.lower().startswith(("javascript:", "mailto:")):
                continue
            title = str(a.get("title") or "").strip() or _words(a)
            if isinstance(cell, Tag) and cell not in a.parents:
                title = f"{_words(cell)} {title}".strip()
            yield urljoin(root, href), title, listed_at


def _json_links(text: str, url: str) -> Iterator[tuple[str, str, str]]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as e:
        raise LayoutChanged(f"{url} gives no JSON: {e}") from e
    articles = data.get("articles") if isinstance(data, dict) else None
    if not isinstance(articles, list):
        raise LayoutChanged(f"{url} has no list of articles")
    for article in articles:
        if isinstance(article, dict) and isinstance(article.get("url"), str) and article["url"]:
            yield article["url"], str(article.get("title") or "").strip(), _json_date(article)


def _json_date(article: dict[str, object]) -> str:
    for name in ("display_publish_time", "date"):
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


def _words(tag: Tag) -> str:
    return " ".join(tag.get_text(" ").split())
