"""The real nightly job on a data root that is an object store: only the URL differs."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import dagster as dg
import duckdb
import pytest
from click.testing import CliRunner

from gd_pipeline.at_hand import alone, pull_published, release
from gd_pipeline.check.result import CheckResult
from gd_pipeline.cli import main
from gd_pipeline.publish.manifest import Manifest, read_manifest
from gd_pipeline.publish.swap import kept, publish
from gd_pipeline.settings import Settings
from gd_pipeline.storage.objects import open_store

Nightly = Callable[..., dg.ExecuteInProcessResult]


def _manifest(root: Path) -> Manifest:
    found = read_manifest(root / "published" / "gd_pipeline.duckdb")
    assert found
    return found


def _said(result: dg.ExecuteInProcessResult, asset: str, what: str) -> object:
    events = result.get_asset_materialization_events()
    (event, *_) = [e for e in events if e.asset_key == dg.AssetKey(asset)]
    return event.materialization.metadata[what].value


def test_only_the_url_differs(
    url: str,
    tmp_path: Path,
    nightly: Nightly,
    first_run: tuple[Path, dg.ExecuteInProcessResult],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("GD_WORK_DIR", str(tmp_path / "machine"))
    assert nightly(url).success
    reader = Settings(data_root=url, work_dir=tmp_path / "reader")
    release(reader).pull()
    assert _manifest(reader.root).content == _manifest(first_run[0]).content
    with duckdb.connect(str(reader.published), read_only=True) as con:
        assert con.execute("SELECT count(*) > 1000 FROM observations").fetchone() == (True,)

    # Another machine knows all of it: nothing is new to it, and it fetched no WARC file to know that.
    monkeypatch.setenv("GD_WORK_DIR", str(tmp_path / "another"))
    again = nightly(url)
    assert again.success
    assert _said(again, "published", "outcome") == "unchanged"
    assert _said(again, "catalogue", "new captures") == 0
    assert _said(again, "documents", "worked on") == "nothing was new"
    assert not list((tmp_path / "another" / "archive").rglob("*.warc.gz"))

    # A month that is lost is read again there, from the WARC files that it needs.
    store = open_store(url)
    lost = bytes(store.get("stages/documents/2024-04.parquet").bytes())
    store.delete("stages/documents/2024-04.parquet")
    assert nightly(url, "read_job", "2024-04").success
    assert bytes(store.get("stages/documents/2024-04.parquet").bytes()) == lost
    fetched = list((tmp_path / "another" / "archive").rglob("*.warc.gz"))
    kept = [o for chunk in store.list("archive") for o in chunk if o["path"].endswith(".warc.gz")]
    assert 0 < len(fetched) < len(kept)


def test_a_rollback_reaches_the_readers(
    url: str,
    tmp_path: Path,
    first_run: tuple[Path, dg.ExecuteInProcessResult],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    publisher = Settings(data_root=url, work_dir=tmp_path / "publisher")
    shutil.copytree(first_run[0] / "published", publisher.root / "published", symlinks=True)
    first = _manifest(publisher.root)
    with release(publisher).publishing():
        pass
    results = [CheckResult("any", "error", "passed", 1, 0, None, "")]
    other = tmp_path / "other.duckdb"
    shutil.copy(publisher.published, other)
    with duckdb.connect(str(other)) as con:
        con.execute("DELETE FROM observations")
    with alone(publisher):
        assert publish(other, publisher.published, results, 5).outcome == "published"
    reader = Settings(data_root=url, work_dir=tmp_path / "reader")
    pull_published(reader)
    assert _manifest(reader.root).content != first.content
    assert [m.content for f in kept(reader.published) if (m := read_manifest(f))] == [first.content]

    monkeypatch.setenv("GD_DATA_ROOT", url)
    monkeypatch.setenv("GD_WORK_DIR", str(tmp_path / "third"))
    done = CliRunner().invoke(main, ["rollback"])
    assert done.exit_code == 0, done.output
    monkeypatch.setenv("GD_WORK_DIR", str(reader.root))
    assert CliRunner().invoke(main, ["pull"]).output.strip() == str(reader.root)
    assert _manifest(reader.root).content == first.content
