"""The ways in which listings are built: one entry each, shared by every publisher that uses it.

A family says where on a page the releases stand and how the next page is found. Which one a publisher uses
is configured in its YAML, where each selector may be set apart; how articles are built is the business of
``read.locate``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup

from gd_pipeline.model.source import FamilyName, Listing


class LayoutChanged(ValueError):
    """A listing page does not have the form that its source's configuration describes."""


@dataclass(frozen=True, slots=True)
class Page:
    """A listing page: the text, where it came from, its place in the walk counted from 1."""

    text: str
    url: str
    number: int


@dataclass(frozen=True, slots=True)
class Family:
    """Selectors of an entry, of the link and of the date inside it (empty: entries bear no date); the pager.

    ``match`` is what titles must say where a listing holds everything that a body publishes. ``following``
    gives the address of the page after a page, None after the last one.
    """

    following: Callable[[Page], str | None]
    item: str = "li"
    link: str = "a[href]"
    date: str = "span"
    match: str | None = None


TOPICS = (
    r"进出口|外贸|对外贸易|出口|进口|口岸|海关|跨境电商|外资|外商|利用外资|招商|对外经济|对外投资|走出去|外包|五外"
    r"|经济运行|经济形势|主要(?:经济|统计)?指标|统计公报|统计月报|统计快报|人才|外国人|留学|专家"
)
"""Titles on trade, investment, talent and the statistics that hold their figures."""

_COLUMNS = r"统计|数据|经济|动态|文件|政策|规划|人才|招商|投资|外贸|商务|开放"
_NEXT = re.compile(r"下一?页|下页|next", re.IGNORECASE)
_QUERIED = re.compile(r"queryArticleByCondition\(\s*this\s*,\s*'([^']+)'")
_OF_PAGES = re.compile(r"第\s*(\d+)\s*页?\s*/\s*共?\s*(\d+)\s*页")
_MADE_BY_SCRIPT = re.compile(
    r"createPageHTML\(\s*(\d+)\s*,\s*(\d+)\s*,\s*[\"']([\w-]+)[\"']\s*,\s*[\"'](\w+)[\"']"
)
_NUMBERED = re.compile(r"^(?P<stem>[\w-]+?)(?:_(?P<n>\d+))?\.(?P<ext>s?html?)$")
_CONFIG = re.compile(r"window\._CONFIG\s*=")
_SID = re.compile(r"[\"']?\bSID\b[\"']?\s*:\s*[\"']?(\d+)")
_TREE = re.compile(r"[\"']?\bTREE\b[\"']?\s*:\s*(?=\[)")


def following(listing: Listing, family: Family, page: Page) -> str | None:
    """The address of the next page: by the listing's own template ``pages``, else as its family does it."""
    if listing.pages is None:
        return family.following(page)
    if "{n}" not in listing.pages:
        return None
    return urljoin(listing.url, listing.pages.replace("{n}", str(listing.first_page + page.number - 1)))


def _only_page(page: Page) -> None:
    return None


def _named(page: Page) -> str | None:
    """The easysite pager and its successor: the address stands in ``tagname`` or in the call that loads it.

    Raises LayoutChanged when the page says that more follow and names none.
    """
    for a in BeautifulSoup(page.text, "html.parser").select("a[tagname], a[onclick]"):
        if not _NEXT.search(f"{a.get('title') or ''} {a.get_text()}"):
            continue
        named: str
        for named in (str(a.get("tagname") or ""), *_QUERIED.findall(str(a.get("onclick") or ""))):
            if ".htm" in named:  # on the last page stands a placeholder such as [NEXTPAGE]
                return urljoin(page.url, named)
    said = _OF_PAGES.search(page.text)
    if said and int(said[1]) < int(said[2]):
        raise LayoutChanged(
            f"{page.url} is page {said[1]} of {said[2]} and names no next page: look at its pager and set the"
            " listing's template pages"
        )
    return None


def _numbered(page: Page) -> str | None:
    """index.html, index_2.html ...: as the pager's links go on, or as ``createPageHTML`` counts (from 0)."""
    if script := _MADE_BY_SCRIPT.search(page.text):
        total, current, stem, ext = int(script[1]), int(script[2]), script[3], script[4]
        return urljoin(page.url, f"{stem}_{current + 1}.{ext}") if current + 1 < total else None
    here = urlsplit(page.url)
    own = _NUMBERED.match(here.path.rpartition("/")[2] or "index.html")
    at = int(own["n"] or 0) if own else 0
    found: dict[int, str] = {}
    for a in BeautifulSoup(page.text, "html.parser").select("a[href]"):
        url = urljoin(page.url, str(a["href"]).strip())
        parts = urlsplit(url)
        other = _NUMBERED.match(parts.path.rpartition("/")[2])
        same_folder = parts.path.rpartition("/")[0] == here.path.rpartition("/")[0]
        if own and other and same_folder and other["stem"] == own["stem"] and int(other["n"] or 0) > at:
            found.setdefault(int(other["n"]), url)
    return found[min(found)] if found else None


def _platform(page: Page) -> str | None:
    """The disclosure platform's JSON: page=N, mostly of a hundred entries; its page 0 is its page 1."""
    query = re.search(r"\bpage=(\d+)", page.url)
    if query is None:
        return None
    data = platform_json(page)
    at = max(int(query[1]), 1)
    about = data.get("classify")
    counted = [data.get("total"), about.get("post_count") if isinstance(about, dict) else None]
    total = next((n for n in counted if isinstance(n, int)), None)
    named = len(data["articles"])
    more = named > 0 if total is None else 0 < at * named < total
    return re.sub(r"\bpage=\d+", f"page={at + 1}", page.url) if more else None


FAMILIES: Mapping[FamilyName, Family] = {
    # The customs until 2025, national and districts alike.
    "easysite": Family(_named, "[class^=conList_ul] li", "a[title]", "span"),
    # The customs' statistics host since 12/2025.
    "tjs": Family(_named, "ul.news_list li", "a[title]", "span"),
    # The customs' English indexes: a row per table, a link per month, the table's name in the first cell.
    "customs_english": Family(_only_page, "tbody tr", "a[href]", ""),
    # The content system of Guangdong's departments (content/post_N.html).
    "post_n": Family(_numbered),
    # The disclosure platform of Guangdong's government bodies: JSON, and an index that names the columns.
    "gkmlpt": Family(_platform, match=TOPICS),
    # GDToday: nodes of articles.
    "newsgd": Family(_numbered, "ul.news-list li", "a[href]", "span.time"),
}


def platform_json(page: Page) -> dict[str, Any]:
    """A page of the disclosure platform's listing; raises LayoutChanged when it is none."""
    try:
        data = json.loads(page.text)
    except (ValueError, RecursionError) as e:
        raise LayoutChanged(f"{page.url} gives no JSON: {e}") from e
    if not isinstance(data, dict) or not isinstance(data.get("articles"), list):
        raise LayoutChanged(f"{page.url} has no list of articles")
    return data


def is_platform_index(listing: Listing) -> bool:
    """Whether a listing is the disclosure platform's index, which names columns instead of releases."""
    return listing.family == "gkmlpt" and urlsplit(listing.url).path.endswith("/gkmlpt/index")


def columns(listing: Listing, page: Page) -> list[Listing]:
    """The columns of a disclosure platform's index as listings of their own.

    ``window._CONFIG`` holds the body's number (SID) and the tree of columns; of it the leaves count whose
    names match ``listing.columns``, without those that lead elsewhere. Raises LayoutChanged when there are
    none.
    """
    config = _CONFIG.search(page.text)
    sid = _SID.search(page.text, config.end()) if config else None
    tree = _TREE.search(page.text, config.end()) if config else None
    if sid is None or tree is None:
        raise LayoutChanged(
            f"{page.url} has no window._CONFIG with SID and TREE: is it the platform's index?"
        )
    try:
        nodes, _ = json.JSONDecoder().raw_decode(page.text, tree.end())
    except (ValueError, RecursionError) as e:
        raise LayoutChanged(f"{page.url}: its TREE cannot be read: {e}") from e
    wanted = re.compile(listing.columns or _COLUMNS)
    root = page.url[: page.url.index("/gkmlpt/index")]
    found = [
        listing.model_copy(update={"url": f"{root}/gkmlpt/api/all/{number}?page=1&sid={sid[1]}"})
        for number, name in _leaves(nodes, "")
        if wanted.search(name)
    ]
    if not found:
        raise LayoutChanged(
            f"{page.url} names no column that matches {wanted.pattern}: set the listing's columns"
        )
    return found


def _leaves(nodes: Any, above: str) -> list[tuple[int, str]]:
    """(number, names from the top down) of the tree's nodes that hold releases and no other nodes."""
    leaves: list[tuple[int, str]] = []
    for node in nodes if isinstance(nodes, list) else []:
        if not isinstance(node, dict) or node.get("jump_url") or not isinstance(node.get("id"), int):
            continue
        name = f"{above}/{node.get('name') or ''}"
        leaves += _leaves(node.get("children"), name) or [(node["id"], name)]
    return leaves
