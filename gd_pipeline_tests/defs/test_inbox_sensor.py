"""The inbox starts a run once for its content, when nobody is writing to it any more."""

from __future__ import annotations

import os
import re
from pathlib import Path

import dagster as dg
import pytest

from gd_pipeline.definitions import defs
from gd_pipeline.defs.inbox_sensor import inbox_sensor


def evaluate() -> dg.RunRequest | dg.SkipReason:
    found = inbox_sensor(dg.build_sensor_context())
    assert isinstance(found, dg.RunRequest | dg.SkipReason)
    return found


def test_a_run_for_each_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GD_DATA_ROOT", str(tmp_path))
    assert "nothing lies in" in str(evaluate())
    (tmp_path / "inbox" / "rejected").mkdir(parents=True)
    (tmp_path / "inbox" / ".hidden").touch()
    assert "nothing lies in" in str(evaluate())
    file = tmp_path / "inbox" / "2024-03.csv"
    file.write_text("a")
    assert "being filled" in str(evaluate())
    os.utime(file, (1e9, 1e9))
    first = evaluate()
    assert isinstance(first, dg.RunRequest)
    assert re.fullmatch(r"\d{4}-\d{2}", first.partition_key or "")
    again = evaluate()
    assert isinstance(again, dg.RunRequest)
    assert again.run_key == first.run_key  # which Dagster does not run twice
    os.utime(file, (1.1e9, 1.1e9))
    changed = evaluate()
    assert isinstance(changed, dg.RunRequest)
    assert changed.run_key != first.run_key


def test_its_job_crawls_nobody() -> None:
    job = defs().resolve_job_def("inbox_job")
    steps = {node.name for node in job.nodes}
    assert "inbox" in steps and "published" in steps
    assert not [s for s in steps if s.startswith("crawl__")]
