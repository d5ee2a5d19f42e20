"""Fixtures of the crawl's tests: an empty archive, a replica to write visits into, a site on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from asking import GOOD, TODAY
from crawl_site import listing
from loopback import Site, page, serve

from gd_pipeline.crawl.archive import Archive


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "archive")


@pytest.fixture
def put(tmp_path: Path) -> Callable[[str, dict[str, bytes | str]], None]:
    """Write files of a visit: put("2024-04-10T0200", {"host/path": bytes})."""

    def write(visit: str, files: dict[str, bytes | str]) -> None:
        for name, content in files.items():
            path = tmp_path / "sample" / "visits" / visit / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)

    return write


@pytest.fixture
def site() -> Iterator[Site]:
    """A site with one release of today."""
    with serve() as site:
        site.pages["/list/"] = page(listing([("/a/1.html", "一月外资", TODAY)]))
        site.pages["/a/1.html"] = page(GOOD)
        yield site
