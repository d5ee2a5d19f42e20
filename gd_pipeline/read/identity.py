"""What makes two addresses the same release: their spelling, or that they say the same.

That bytes saved by hand are those of a crawled page is told later, where figures are counted.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

_TRACKING = re.compile(r"(?:utm_\w+|spm|from|isappinstalled|share_token|timestamp)$", re.I)

_SHORT = 30
"""Characters below the title with which a page says enough not to be like another one by chance."""

Said = tuple[str, date, str]
"""Publisher, day of publication, text."""


def canonical_url(url: str) -> str:
    """An address without scheme, port, case, fragment, tracking and index.html, which change no release.

    Case is dropped because one customs site serves its pages as ``/Statics/`` and ``/statics/``; ``mpost_``
    is the mobile twin of ``post_``. For identity only: fetch the address as it was printed.
    """
    parts = urlsplit(url.strip())
    host = (parts.hostname or "").lower()
    path = unquote(parts.path).lower()
    path = re.sub(r"/(?:index\.s?html?)?$", "/", path) or "/"
    path = re.sub(r"/mpost_(\d+)", r"/post_\1", path)
    query = urlencode(sorted((k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.match(k)))
    return f"{host}{path}" + (f"?{query}" if query else "")


def release_id(publisher: str, url: str) -> str:
    """The stable name of a release: its publisher and a hash of its address."""
    return f"{publisher}/{hashlib.sha256(canonical_url(url).encode()).hexdigest()[:12]}"


class Page(NamedTuple):
    """What of a document tells whether another one is the same; ``release_id`` is made of its own address."""

    release_id: str
    publisher: str
    url: str
    sha256: str
    retrieved_at: datetime
    published_on: date | None
    title: str
    text: str


class Joined(NamedTuple):
    """A document that is kept: its place among those given, its release, its other addresses."""

    place: int
    release_id: str
    also_at: tuple[str, ...]


def in_order(pages: Sequence[Page]) -> list[int]:
    """The places of pages in the order of retrieval, the same however they were given."""
    return sorted(
        range(len(pages)),
        key=lambda n: (pages[n].retrieved_at, pages[n].url, pages[n].sha256, pages[n].publisher),
    )


def join(pages: Sequence[Page]) -> list[Joined]:
    """Each release once, however many addresses it has, in the order of retrieval.

    A publisher's pages of one day with the same text are one release, named after the address that was met
    first; ``also_at`` of its version holds the others. What such an address says later is a version of that
    release. A page without date or with next to no text below its title is alike to none.
    """
    order = in_order(pages)
    met = {id: n for n, id in reversed([*enumerate(pages[place].release_id for place in order)])}
    first: dict[Said, str] = {}
    home: dict[str, str] = {}

    def named(release: str) -> str:
        while release in home:
            release = home[release]
        return release

    for page in map(pages.__getitem__, order):
        if key := _said(page):
            pair = {named(first.setdefault(key, page.release_id)), named(page.release_id)}
            if len(pair) == 2:
                earlier, later = sorted(pair, key=met.__getitem__)
                home[later] = earlier
    kept: list[Joined] = []
    home_of: dict[tuple[str, Said], int] = {}
    for place in order:
        page = pages[place]
        release, key = named(page.release_id), _said(page)
        known = home_of.get((release, key)) if key else None
        if known is not None and pages[kept[known].place].url != page.url:
            seen = kept[known]
            kept[known] = seen._replace(also_at=(*seen.also_at, *({page.url} - set(seen.also_at))))
            continue
        if key:
            home_of.setdefault((release, key), len(kept))
        kept.append(Joined(place, release, ()))
    return kept


def _said(page: Page) -> Said | None:
    """What makes documents say the same; None for what may be alike by chance."""
    day = page.published_on
    long = len(page.text) - len(page.title) >= _SHORT
    return (page.publisher, day, page.text) if day and long else None
