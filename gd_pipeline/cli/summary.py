"""How a run ends on the screen, and what ``status`` shows: tables, checks, sources, where the file is."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from rich.console import Console
from rich.table import Table

from gd_pipeline.model.document import CHINA
from gd_pipeline.publish.manifest import Withheld, read_withheld
from gd_pipeline.publish.summary import SourceState, Summary
from gd_pipeline.settings import Settings


def as_dict(summary: Summary) -> dict[str, Any]:
    """The summary for machines."""
    return {
        "file": str(summary.file),
        "bytes": summary.bytes,
        "published_at": summary.manifest.published_at.isoformat() if summary.manifest else None,
        "withheld": summary.withheld.model_dump(mode="json") if summary.withheld else None,
        "releases": summary.releases,
        "observations": summary.observations,
        "unread_numbers": summary.unread,
        "checks": summary.checks,
        "not_passed": [asdict(r) for r in summary.not_passed],
        "tables": summary.tables,
        "sources": [
            {k: v.isoformat() if isinstance(v, datetime) else v for k, v in asdict(s).items()}
            for s in summary.sources
        ],
    }


def print_summary(settings: Settings, summary: Summary | None, about: dict[str, Any]) -> None:
    """The end of a run."""
    console = Console(highlight=False, soft_wrap=True)
    console.print()
    if about["outcome"] == "unchanged":
        console.print(f"Nothing was new: readers have it all already ({about['seconds']} s).")
    elif about["outcome"] == "published":
        console.print(f"Published in {about['seconds']} s.")
    else:
        how = "was withheld" if about["outcome"] == "withheld" else "failed"
        console.print(f"[bold red]The run {how}[/] after {about['seconds']} s; see above why.")
        withheld = read_withheld(settings.published)
        if withheld and about["outcome"] == "withheld":
            show_withheld(console, withheld)
        stays = "What readers have stays in place." if summary else "Nothing was published yet."
        console.print(f"{stays} The candidate: {settings.candidate}")
    if summary:
        show(console, summary)
        console.print("`make dashboard` shows the figures in the browser, `make dev` how they were made.")


def show(console: Console, summary: Summary) -> None:
    """Figures, tables, checks that did not pass, sources, place of the file."""
    checks = ", ".join(f"{n} {outcome}" for outcome, n in summary.checks.items())
    console.print(
        f"{summary.releases:,} releases read, {summary.observations:,} observations, "
        f"{summary.unread:,} unread numbers; checks: {checks}"
    )
    tables = Table("table", box=None, pad_edge=False, header_style="bold")
    tables.add_column("rows", justify="right")
    for name, rows in summary.tables.items():
        if not name.startswith("dim_"):
            tables.add_row(name, f"{rows:,}")
    lists = [rows for name, rows in summary.tables.items() if name.startswith("dim_")]
    tables.add_row(f"{len(lists)} code lists (dim_*)", f"{sum(lists):,}")
    console.print(tables)
    for result in summary.not_passed:
        console.print(f"[yellow]{result.outcome}[/] {result.check_name}: {short(result.message)}")
    show_sources(console, summary.sources)
    console.print(f"The tables: {summary.file}")


def show_withheld(console: Console, withheld: Withheld) -> None:
    """Why the newest candidate was not published, and the rows at fault."""
    at = withheld.at.astimezone()
    console.print(f"[bold red]A newer candidate was withheld[/] {at:%Y-%m-%d %H:%M}:")
    for name, message in withheld.failed.items():
        rows = [r for r in withheld.rows if r.check_name == name]
        console.print(f"  {name}: {message.partition(':')[0] if rows else message}", markup=False)
        for row in rows:
            console.print(f"    {row}", markup=False)


def show_sources(console: Console, sources: tuple[SourceState, ...]) -> None:
    """Those that were crawled or have releases, line by line; the others counted."""
    known = tuple(s for s in sources if s.crawled_at or s.releases)
    if known:
        console.print(sources_table(known))
    if len(known) < len(sources):
        console.print(f"{len(sources) - len(known)} more publishers are configured and were not crawled yet.")


def sources_table(sources: tuple[SourceState, ...]) -> Table:
    """A line per source: how its last crawl went, its newest release and how many days old that is."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("source", "status", "crawled", "newest"):
        table.add_column(name, no_wrap=True)
    for name in ("days", "releases", "figures"):
        table.add_column(name, justify="right", no_wrap=True)
    for s in sources:
        well = s.status in ("ok", "unchanged")
        table.add_row(
            s.publisher,
            s.status if well else f"[yellow]{s.status}[/]",
            _day(s.crawled_at),
            _day(s.last_published_at),
            f"{(datetime.now(UTC) - s.last_published_at).days}" if s.last_published_at else "",
            f"{s.releases:,}",
            f"{s.observations:,}",
        )
    return table


def _day(moment: datetime | None) -> str:
    return f"{moment.astimezone(CHINA):%Y-%m-%d}" if moment else "none yet"


def short(text: str, width: int = 160) -> str:
    """One line of at most ``width`` characters, with nothing in it that the console takes for markup."""
    text = " ".join(text.split()).replace("[", "\\[")
    return text if len(text) <= width else text[: width - 1] + "…"
