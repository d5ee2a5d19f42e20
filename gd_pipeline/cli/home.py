"""Dagster's home in the data root: made when it is not there, left alone when somebody configured it."""

from __future__ import annotations

from pathlib import Path

_CONFIG = """\
# Made by gd-pipeline; yours to change. https://docs.dagster.io/deployment/oss/dagster-yaml
telemetry:
  enabled: false
nux:
  enabled: false  # no questions when the UI is first opened
concurrency:
  runs:
    max_concurrent_runs: 1  # two runs would meet in the same archive and candidate
"""


def make_home(home: Path) -> Path:
    """Make the folder with its ``dagster.yaml``; returns it."""
    home.mkdir(parents=True, exist_ok=True)
    config = home / "dagster.yaml"
    if not config.exists():
        config.write_text(_CONFIG, "utf-8")
    return home
