"""Which files an article links to: the tables and documents that are fetched and archived with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

_MOST = 100
_LINKS = ", ".join(f'a[href*=".{kind}" i]' for kind in ("xls", "pdf", "doc"))
_FILES = re.compile(r"\.(?:xlsx?|pdf|docx?)$", re.IGNORECASE)


def is_file(url: str) -> bool:
    """Whether an address is that of a file which comes with an article."""
    return bool(_FILES.search(url.partition("#")[0].partition("?")[0]))


def attachments(page: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    """(link, text) of the files that an article links to, in the order of the page, in bounds."""
    found = 0
    for a in page.css(_LINKS):
        href = (a.attributes.get("href") or "").strip()
        if is_file(href):
            yield href, " ".join(a.text().split())
            found += 1
            if found == _MOST:
                return
