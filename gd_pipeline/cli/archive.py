"""The archive from outside: its captures as JSON lines, and whether every page can be had back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from gd_pipeline.crawl.archive import Archive, ArchiveDamaged


def lines(root: Path, publisher: str | None) -> Iterator[str]:
    """A JSON object per capture."""
    for capture in Archive(root).captures(publisher):
        yield json.dumps(asdict(capture), ensure_ascii=False, default=str)


def damages(root: Path) -> tuple[int, list[str]]:
    """How many payloads were read back, and a line for each that is not what was stored."""
    archive, checked, found = Archive(root), 0, []
    try:
        captures = archive.captures()
    except ArchiveDamaged as e:
        return 0, [str(e)]
    for capture in captures:
        if capture.revisit or not capture.sha256:
            continue
        checked += 1
        try:
            archive.payload(capture)
        except ArchiveDamaged as e:
            found.append(str(e))
    return checked, found
