"""The doctor finds what would spoil a night; deployment files say what the programs take."""

from __future__ import annotations

import fcntl
import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from dagster import DagsterInstance
from receiver import webhook

from gd_pipeline.cli import main
from gd_pipeline.cli.doctor import examine
from gd_pipeline.crawl.reach import reach
from gd_pipeline.settings import Settings
from gd_pipeline.sources import load_sources

PROJECT = Path(__file__).parents[2]


def states(settings: Settings, **more: bool) -> dict[str, tuple[str, str]]:
    return {f.name: (f.state, f.said) for f in examine(settings, **more)}


@pytest.fixture
def root(first_run: tuple[Path, Any], tmp_path: Path) -> Path:
    return Path(shutil.copytree(first_run[0] / "published", tmp_path / "published", symlinks=True)).parent


def test_all_is_well_after_a_run(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GD_DATA_ROOT", str(root))
    done = CliRunner().invoke(main, ["doctor", "--json"])
    assert done.exit_code == 0, done.output
    found = {f["name"]: f["state"] for f in json.loads(done.output)}
    assert found["published"] == "ok"
    assert found["alerts"] == "note"


def test_what_is_bad_is_found(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(data_root=root, web="live")
    (root / "published" / "gd_pipeline.duckdb").write_bytes(b"torn")
    (root / "archive").write_text("a file in place of the folder")
    monkeypatch.setattr(sys.modules["gd_pipeline.cli.doctor"], "FREE", 1 << 62)
    with (root / ".run.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        found = states(settings)
    for name in ("published", "archive", "disk", "contact"):
        assert found[name][0] == "bad", name
    assert found["lock"][0] == "note"


def test_the_test_message_is_sent_or_its_failure_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with webhook() as hook:
        monkeypatch.setenv("GD_ALERT_SLACK", hook.url)
        assert states(Settings(data_root=root), alert=True)["test message"] == ("ok", "sent")
        hook.status = 500
        assert states(Settings(data_root=root), alert=True)["test message"][0] == "bad"
    assert len(hook.came) == 2


def test_hosts_are_reached_or_not() -> None:
    source = next(s for s in load_sources() if s.listings)
    listing = source.listings[0]
    with webhook() as hook:  # it answers GET with 501, which is no health
        there = listing.model_copy(update={"url": hook.url})
        (found,) = reach([source.model_copy(update={"listings": (there,)})], "test")
    assert (found.ok, found.said) == (False, "status 501")
    gone = listing.model_copy(update={"url": hook.url})
    (found,) = reach([source.model_copy(update={"listings": (gone,)})], "test")
    assert not found.ok


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(shell: str) -> None:
    done = CliRunner().invoke(main, ["completion", shell])
    assert done.exit_code == 0
    assert f"_GD_PIPELINE_COMPLETE={shell}_complete" in done.output


def test_deployment_files_agree_with_the_program(tmp_path: Path) -> None:
    shutil.copy(PROJECT / "deploy" / "dagster.yaml", tmp_path)
    with DagsterInstance.from_config(str(tmp_path)) as instance:
        assert instance.get_settings("concurrency")["runs"]["max_concurrent_runs"] == 1
        assert instance.telemetry_enabled is False
    compose = yaml.safe_load((PROJECT / "deploy" / "compose.yaml").read_text("utf-8"))
    assert set(compose["services"]) == {"code", "daemon", "webserver", "dashboard"}
    container = (PROJECT / "deploy" / "Containerfile").read_text("utf-8").splitlines()
    user = next(line.split()[1] for line in container if line.startswith("USER "))
    assert any(line.startswith(f"RUN useradd --uid {user} ") for line in container)
    verbs = set(main.commands)
    for unit in (PROJECT / "deploy" / "systemd").glob("*.service"):
        text = unit.read_text("utf-8")
        assert "User=gd-pipeline" in text
        for line in text.splitlines():
            if "/gd-pipeline " in line and line.startswith("Exec"):
                assert line.split("/gd-pipeline ")[1].split()[0] in verbs
