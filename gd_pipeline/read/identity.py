"""What makes two addresses the same release: their spelling, or that they say the same.

That bytes saved by hand are those of a crawled page is told later, where figures are counted.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from gd_pipeline.model.document import Document

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


def join_addresses(documents: Iterable[Document]) -> list[Document]:
    """Documents with each release once, however many addresses it has, in the order of retrieval.

    A publisher's pages of one day with the same text are one release, named after the address that was met
    first; ``also_at`` of its version holds the others. What such an address says later is a version of that
    release. A page without date or with next to no text below its title is alike to none.
    """
    ordered = sorted(documents, key=lambda d: (d.retrieved_at, d.url, d.sha256))
    met = {id: n for n, id in reversed([*enumerate(d.release_id for d in ordered)])}
    first: dict[Said, str] = {}
    home: dict[str, str] = {}

    def named(release: str) -> str:
        while release in home:
            release = home[release]
        return release

    for document in ordered:
        if key := _said(document):
            pair = {named(first.setdefault(key, document.release_id)), named(document.release_id)}
            if len(pair) == 2:
                earlier, later = sorted(pair, key=met.__getitem__)
                home[later] = earlier
    kept: list[Document] = []
    place: dict[tuple[str, Said], int] = {}
    for document in ordered:
        release, key = named(document.release_id), _said(document)
        known = place.get((release, key)) if key else None
        if known is not None and kept[known].url != document.url:
            seen = kept[known]
            also = (*seen.also_at, *({document.url} - set(seen.also_at)))
            kept[known] = replace(seen, also_at=also)
            continue
        if key:
            place.setdefault((release, key), len(kept))
        kept.append(replace(document, release_id=release))
    return kept


def _said(document: Document) -> Said | None:
    """What makes documents say the same; None for what may be alike by chance."""
    day = document.published_on
    long = len(document.text) - len(document.title) >= _SHORT
    return (document.publisher, day, document.text) if day and long else None
