"""``gd-pipeline status``: what readers have, how each source's last crawl went, what waits."""

from __future__ import annotations

import json
from typing import Any

import click
from rich.console import Console

from gd_pipeline.cli.summary import as_dict, show, show_sources, show_withheld
from gd_pipeline.model.capture import CrawlReport
from gd_pipeline.model.store import Store
from gd_pipeline.publish.manifest import read_withheld
from gd_pipeline.publish.summary import SourceState, summarize
from gd_pipeline.publish.swap import kept
from gd_pipeline.settings import Settings
from gd_pipeline.sources import load_sources


def show_status(settings: Settings, as_json: bool) -> None:
    """Print it for people, or as JSON."""
    summary = summarize(settings.published) if settings.published.exists() else None
    withheld = read_withheld(settings.published)
    crawls = _crawls(settings)
    site = settings.docs_of_checks / "index.html"
    waiting = sorted(p.name for p in settings.inbox.glob("*") if p.is_file())
    if as_json:
        found: dict[str, Any] = as_dict(summary) if summary else {"file": None}
        found["withheld"] = withheld.model_dump(mode="json") if withheld else None
        found["last_crawls"] = {s.publisher: {"status": s.status, "detail": s.detail} for s in crawls}
        found["docs_of_checks"] = str(site) if site.exists() else None
        found["inbox"] = {"path": str(settings.inbox), "waiting": waiting}
        found["earlier_files"] = [str(p) for p in kept(settings.published)]
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    console = Console(highlight=False, soft_wrap=True)
    if summary is None:
        console.print(f"Nothing is published yet at {settings.published}.")
        console.print("`gd-pipeline run` (or `make run`) crawls, reads, checks and publishes.")
        if any(s.crawled_at for s in crawls):
            show_sources(console, crawls)
    else:
        when = summary.manifest.published_at.astimezone() if summary.manifest else None
        console.print(f"Published {when:%Y-%m-%d %H:%M}." if when else "Published; its manifest is missing.")
        show(console, summary)
        console.print(f"{len(kept(settings.published))} earlier files are kept for `gd-pipeline rollback`.")
    if withheld:
        show_withheld(console, withheld)
    for source in crawls:
        if source.status not in ("ok", "unchanged") and source.crawled_at:
            console.print(f"{source.publisher} is {source.status}: {source.detail}", markup=False)
    if site.exists():
        console.print(f"Checks of each table: {site}")
    console.print(f"Inbox: {settings.inbox} ({len(waiting)} files waiting)")


def _crawls(settings: Settings) -> tuple[SourceState, ...]:
    """The last crawl of every configured source, also when nothing was published since."""
    store = Store(settings.stages)
    out = []
    for source in load_sources():
        history = store.read("crawls", source.name, CrawlReport)
        last = max(history, key=lambda r: r.crawled_at, default=None)
        out.append(
            SourceState(
                publisher=source.name,
                title=source.title,
                status=last.status if last else "never_crawled" if source.confirmed else "unconfirmed",
                detail=last.detail if last else "",
                crawled_at=last.crawled_at if last else None,
                last_published_at=None,
                releases=last.listed if last else 0,
                observations=0,
            )
        )
    return tuple(out)
