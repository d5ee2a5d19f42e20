"""Crawling the loopback site as a test wants it: bounds that are soon met, and nothing waits."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from crawl_site import article, listing, source
from loopback import Site, page

from gd_pipeline.crawl.archive import Archive
from gd_pipeline.crawl.crawler import crawl
from gd_pipeline.crawl.fetch import Limits
from gd_pipeline.crawl.web import LiveWeb
from gd_pipeline.model.capture import CrawlReport
from gd_pipeline.model.document import CHINA
from gd_pipeline.model.source import Source

LIMITS = Limits(max_bytes=200_000, connect=1.0, read=0.4, whole=0.6, retries=2, backoff=0.01, patience=2.0)
GOOD = article("一月外资", "实际使用外资98.9亿元。")
TODAY = datetime.now(CHINA).date().isoformat()


def of(site: Site, **changes: object) -> Source:
    return source(site.host, "http", **changes)


def publish(site: Site, numbers: range, day: str = TODAY) -> None:
    """Put releases on the site and its listing, the newest first."""
    site.pages["/list/"] = page(listing([(f"/a/{n}.html", f"外资{n}", day) for n in reversed(numbers)]))
    site.pages |= {f"/a/{n}.html": page(article(f"外资{n}", f"{n}亿元")) for n in numbers}


def run(
    source: Source, archive: Archive, history: tuple[CrawlReport, ...] = (), **web: object
) -> CrawlReport:
    """Crawl; of ``web`` what is a bound goes into the limits, the rest to ``LiveWeb``."""
    bounds = {name: web.pop(name) for name in [*web] if name in Limits.__dataclass_fields__}
    values = {"limits": replace(LIMITS, **bounds), "private": True, "sleep": lambda seconds: None} | web
    return crawl(
        source, archive, LiveWeb("https://example.org/contact", **values), history, lambda line: None
    )


def addresses(archive: Archive) -> list[str]:
    return [Path(c.url).name for c in archive.captures()]
