"""When a page was published as its source states it: meta tags, linked data, time elements, its own address.

Dates in the text that readers see are the business of ``gd_pipeline.read.dates``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from selectolax.lexbor import LexborHTMLParser

from gd_pipeline.model.document import CHINA
from gd_pipeline.read.dates import parse_date

_META = (
    "pubdate", "publishdate", "publish_date", "article:published_time", "og:published_time", "datepublished",
    "firstpublishedtime", "publicationdate", "publication_date", "pubtime", "publishtime", "publish-date",
    "apub:time", "og:time", "og:release_date", "release_date", "dc.date.issued", "dcterms.created", "dc.date",
    "article.published", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "weibo: article:create_at", "datecreated", "displaydate", "date",
    "dateupdate",
)  # fmt: skip
_LINKED = re.compile(r'"(?:datePublished|pubDate|uploadDate)"\s*:\s*"([^"]{8,40})"')
_SCRIPTED = re.compile(
    r"\b(?:tm|pub_?lish(?:ed)?_?(?:date|time|at)|pub_?(?:date|time))[\"']?\s*[:=]\s*[\"']([^\"']{8,40})[\"']",
    re.I,
)
_SAVED = re.compile(r"saved from url=\(\d+\)(\S+)")
_ADDRESSED = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?=[-/_.]|$)")


def stated_date(tree: LexborHTMLParser, tags: dict[str, str], page: str) -> datetime | None:
    """The publication date that the page's source states, the surest place first; None when it states none.

    Of places that may speak of other articles too, one counts only when all of its kind name one day.
    """
    for name in _META:
        if name in tags and (when := parse_date(tags[name])):
            return when
    if '"application/ld+json"' in page or "'application/ld+json'" in page:
        linked = " ".join(s.text() for s in tree.css('script[type="application/ld+json"]'))
        if when := _first_of_one_day(_LINKED.findall(linked)):
            return when
    marked = [t.attributes.get("datetime") or "" for t in tree.css("time[datetime]")]
    return _first_of_one_day(marked) or _first_of_one_day(_SCRIPTED.findall(page))


def addressed_date(tree: LexborHTMLParser, tags: dict[str, str], page: str) -> datetime | None:
    """The day in the page's own address, as the page names that or a browser noted it; None without one."""
    links = [a.attributes.get("href") or "" for a in tree.css('link[rel="canonical"]')]
    saved = _SAVED.search(page[:2000])
    for address in (*links, tags.get("og:url", ""), tags.get("url", ""), saved[1] if saved else ""):
        days = {"-".join(found) for found in _ADDRESSED.findall(address)}
        if len(days) == 1:
            return parse_date(days.pop())
    return None


def _first_of_one_day(texts: Iterable[str]) -> datetime | None:
    """The first date of texts that all name the same day."""
    dates = [when for text in texts if (when := parse_date(text))]
    return dates[0] if len({d.astimezone(CHINA).date() for d in dates}) == 1 else None
