"""The browser and data roots that the tests of dashboard and static page share."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser import chromium
from playwright.sync_api import Browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@pytest.fixture
def root(first_run: tuple[Path, Any], tmp_path: Path) -> Path:
    """A data root with the sample's published file, to be changed."""
    for file in (first_run[0] / "published").glob("gd_pipeline.*"):
        (tmp_path / "published").mkdir(exist_ok=True)
        shutil.copy(file, tmp_path / "published")
    return tmp_path
