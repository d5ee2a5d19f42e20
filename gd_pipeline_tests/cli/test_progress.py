"""Progress bars: for people at a terminal, and for nobody else."""

from __future__ import annotations

import io
from pathlib import Path

from rich.console import Console

from gd_pipeline.cli.progress import progress
from gd_pipeline.crawl.archive import Archive
from gd_pipeline.crawl.verify import verify


def shown(terminal: bool) -> str:
    out = io.StringIO()
    with progress(Console(file=out, force_terminal=terminal, width=100)) as tick:
        for name in ("trade", "talent"):
            tick(name, 2)
    return out.getvalue()


def test_a_terminal_sees_what_is_worked_on_and_how_much_there_is() -> None:
    text = shown(terminal=True)
    assert "talent" in text
    assert "1/2" in text


def test_pipes_and_logs_see_nothing() -> None:
    assert shown(terminal=False) == ""


def test_verifying_tells_each_publisher_before_it_is_read(tmp_path: Path) -> None:
    for name in ("gacc", "gd_customs"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.jsonl").touch()
    told: list[tuple[str, int]] = []
    found = verify(Archive(tmp_path), tick=lambda name, of: told.append((name, of)))
    assert told == [("gacc", 2), ("gd_customs", 2)]
    assert found.files == 2
