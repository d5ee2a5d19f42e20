"""Dagster's home in the data root: made when it is not there, left alone when somebody configured it."""

from __future__ import annotations

from pathlib import Path

_CONFIG = """\
# Made by gd-pipeline; yours to change. https://docs.dagster.io/deployment/oss/dagster-yaml
telemetry:
  enabled: false
nux:
  enabled: false  # no questions when the UI is first opened
freshness:
  enabled: true  # the policies of sources and tables are looked at by the daemon
concurrency:
  runs:
    max_concurrent_runs: 1  # two runs would meet in the same archive and candidate
  pools:
    granularity: run  # and if more are allowed: one at a time for the archive, the stages, the tables
    default_limit: 1
"""


def make_home(home: Path) -> Path:
    """Make the folder with its ``dagster.yaml``; returns it."""
    home.mkdir(parents=True, exist_ok=True)
    config = home / "dagster.yaml"
    if not config.exists():
        config.write_text(_CONFIG, "utf-8")
    return home
