"""Fixtures of the crawl's tests: an empty archive, a replica to write visits into."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

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
