"""Tables in a DuckLake with a PostgreSQL catalogue: those of the published file, whole, published once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import dagster as dg
import duckdb
import pytest

from gd_pipeline.publish.lake import ExtensionMissing, publish_lake
from gd_pipeline.publish.manifest import read_manifest
from gd_pipeline.settings import PROJECT
from gd_pipeline_tests.cluster.servers import Postgres, missing

PACKAGES = PROJECT / ".packages-lake"
FILE = Path("published") / "gd_pipeline.duckdb"


@pytest.fixture
def catalogue() -> Iterator[str]:
    postgres = Postgres()
    yield f"postgres:host=127.0.0.1 port={postgres.port} user=gd dbname=postgres"
    postgres.end()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home in which DuckDB finds the packaged extensions as if they had been installed there."""
    found = list(PACKAGES.glob("duckdb_extension_*/extensions/*/*.duckdb_extension"))
    if not found:
        missing("DuckLake's extensions (`make lake`)")
    ((platform,),) = duckdb.execute("PRAGMA platform").fetchall()
    for file in found:
        folder = tmp_path / "home" / ".duckdb" / "extensions" / file.parent.name / str(platform)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / file.name).symlink_to(file)
    return tmp_path / "home"


def test_two_publish_at_once_and_readers_have_the_tables_of_the_file(
    home: Path, catalogue: str, tmp_path: Path, first_run: tuple[Path, dg.ExecuteInProcessResult]
) -> None:
    published, data = first_run[0] / FILE, tmp_path / "data"
    done = subprocess.run(
        [sys.executable, "-m", "gd_pipeline_tests.cluster.lake", str(published), catalogue, f"{data}/"],
        cwd=PROJECT,
        env={**os.environ, "HOME": str(home), "PYTHONPATH": str(PACKAGES)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said, manifest = json.loads(done.stdout), read_manifest(published)
    assert manifest
    assert said["content"] == manifest.content
    assert said["made"] == [False, True] and said["snapshots"] == 1, "one wins, the other finds it done"
    assert said["again"] is False
    assert said["tables"] == len(manifest.tables) and said["differing"] == []
    assert list(data.rglob("*.parquet"))


def test_nothing_is_fetched_and_nothing_unpublished_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first_run: tuple[Path, dg.ExecuteInProcessResult]
) -> None:
    with pytest.raises(FileNotFoundError):
        publish_lake(tmp_path / FILE, "postgres:")
    monkeypatch.setenv("HOME", str(tmp_path))
    with pytest.raises(ExtensionMissing, match="INSTALL ducklake"):
        publish_lake(first_run[0] / FILE, "postgres:")
