"""Which text of a page is its title: a heading that <title> begins with, else the <title> without the site.

Where headings stand by page family is the business of ``gd_pipeline.read.locate``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from selectolax.lexbor import LexborHTMLParser

from gd_pipeline.read.head import Head
from gd_pipeline.read.layout import squeeze

_BETWEEN = re.compile(r"\s*[_|｜]+\s*|\s+[-–—]+\s+|\s*(?:--|——)\s*")
"""What stands between a title and the names of channel and site;"""
_SITE = re.compile(
    r"\s*[-–—]\s*(?:[^-–—。，！？]{0,12}(?:网|网站|门户|频道|日报|晚报|在线|政府|新闻|报社)|[\w.]+\.(?:cn|com|net|org))$"
)
"""a single dash may belong to the title, so that only the name of a site goes with it."""
_INSTITUTION = re.compile(r"(?:网站?|门户|官网|政府|[局厅部署]|委员会?|海关|频道|中心|日报|晚报)$")
"""How the name of a site ends that is no title."""
_LEAST_TITLE = 6
_EDGES = " \t_|｜-–—:：·"
_LEAST = 4
"""A heading of fewer characters is found in many a title by chance."""


def without_site(title: str) -> str:
    """A title without the names of channel and site behind it."""
    parts = [p for p in _BETWEEN.split(title) if p.strip(_EDGES)] or [title]
    # a short first part is a column ("Opinion | ...") or half of a title that holds the separator itself
    first = next((p for p in parts if len(p) >= _LEAST_TITLE and not _INSTITUTION.search(p)), parts[0])
    return _SITE.sub("", first) or first


def named_by(title: str, lines: Iterable[str]) -> str:
    """The longest line that begins a <title> up to a separator, or that is the most of it and ends it."""
    same = _plain(title)
    best = ""
    for line in lines:
        if not _LEAST <= len(line) <= len(title) + 20:
            continue
        begins = title.startswith(line) and _apart(title[len(line) :], len(line))
        ends = 2 * len(line) > len(title) and title.endswith(line) and _apart(title[-len(line) - 1 :: -1], 0)
        if len(line) > len(best) and (begins or ends or _plain(line) == same):
            best = line
    return best


def _apart(rest: str, length: int) -> bool:
    """Whether the rest of a <title> begins with a separator, or is but a word behind a line of a length."""
    bare = rest.lstrip()
    return bare[:1] in _EDGES or (rest[:1] == " " and length > len(rest))


def _plain(text: str) -> str:
    return text.replace(" ", "").rstrip(".…")


def choose_title(
    tree: LexborHTMLParser, tags: dict[str, str], titles: Sequence[str], listed: str, head: Head
) -> str:
    """The title among what the family calls so (``titles``), headings, meta tag, listing, lines and <title>.

    A heading that the <title> does not begin with may be the site's name, a column's or that of a widget: it
    counts when it is the family's or the only one and says about as much as the <title>, which may be the
    site's name itself.
    """
    found: list[tuple[str | None, str]] = [
        (h.tag, text) for h in tree.css("h1, h2, h3") if (text := squeeze(h.text(separator=" ")))
    ]
    heads, first = [text for _, text in found], [text for tag, text in found if tag == "h1"]
    top = tree.css_first("title")
    title = squeeze(top.text()) if top is not None else ""
    meta = tags.get("articletitle") or tags.get("og:title", "")
    if named := named_by(title, (*titles, *heads)) or named_by(meta, (*titles, *heads)):
        return named
    said = without_site(title)
    if not meta:
        heading: str
        for heading in (*titles[:1], *(first if len(first) == 1 else ())):
            if 2 * len(heading) >= len(said) and (heading not in title or heading == said):
                return heading
    return meta or listed or named_by(title, head.lines) or said
