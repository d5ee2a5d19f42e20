"""The archive from outside: its captures as JSON lines, whether all can be had back, crawls of others."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click

from gd_pipeline.settings import Settings


@click.group()
def archive() -> None:
    """Look at the archive of fetched pages, check it, add crawls that were made elsewhere."""


def lines(root: Path, publisher: str | None, url: str | None) -> Iterator[str]:
    """A JSON object per capture, of one publisher or of one address if so asked."""
    from gd_pipeline.crawl.archive import Archive

    held = Archive(root)
    for capture in held.versions(url) if url else held.captures(publisher):
        if publisher in (None, capture.publisher):
            yield json.dumps(asdict(capture), ensure_ascii=False, default=str)


@archive.command("list")
@click.argument("publisher", required=False)
@click.option("--url", help="Only the versions of this address, the oldest first.")
def list_captures(publisher: str | None, url: str | None) -> None:
    """Print every capture (of one PUBLISHER), a JSON object a line, in the order of fetching."""
    for line in lines(Settings().archive, publisher, url):
        click.echo(line)


@archive.command("verify")
@click.option("--look", is_flag=True, help="Only look: what is torn is told and stays as it is.")
@click.option("--json", "as_json", is_flag=True, help="Print what was found as JSON.")
def verify_archive(look: bool, as_json: bool) -> None:
    """Read everything back and compare it with its hashes; cut off what a crash left at the end of files.

    Exit code 1 when something is damaged or was lost.
    """
    from gd_pipeline.cli.progress import progress
    from gd_pipeline.crawl.archive import Archive
    from gd_pipeline.crawl.verify import verify

    with progress() as tick:
        found = verify(Archive(Settings().archive), mend=not look, tick=tick)
    if as_json:
        click.echo(json.dumps(asdict(found), ensure_ascii=False, indent=2))
        raise SystemExit(1 if found.damaged or found.lost else 0)
    for words in (*found.mended, *found.damaged):
        click.echo(words, err=True)
    click.echo(
        f"{found.captures} captures in {found.records} records of {found.files} files read back,"
        f" {len(found.mended)} mended, {found.lost} captures lost, {len(found.damaged)} damaged"
    )
    raise SystemExit(1 if found.damaged or found.lost else 0)


@archive.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--by", default="", help="Who made the crawl; default the owner of the file.")
def import_paths(paths: tuple[Path, ...], by: str) -> None:
    """Add the releases of crawls that were made elsewhere: WARC and WACZ files, folders of them, mirrors.

    Taken are pages and files on the hosts of configured publishers; the next run reads them. Exit code 1
    when nothing of a path could be taken.
    """
    from gd_pipeline.cli.progress import progress
    from gd_pipeline.crawl.archive import Archive, ArchiveBusy
    from gd_pipeline.crawl.imported import import_crawl
    from gd_pipeline.sources import load_sources

    sources, empty = load_sources(), False
    for path in paths:
        try:
            with progress() as tick:
                tick(str(path), 1)
                found = import_crawl(path, Archive(Settings().archive), sources, datetime.now(UTC), by)
        except ArchiveBusy as e:
            raise click.ClickException(f"{path}: {e}; try again when it has ended") from e
        empty |= not found.taken
        click.echo(f"{path}: {found.in_words()}")
        for words in found.problems:
            click.echo(f"  {words}", err=True)
    raise SystemExit(1 if empty else 0)
