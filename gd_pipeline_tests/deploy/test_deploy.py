"""Files for unattended machines: what they name exists, and every command in them is one that can be called.

No container engine and no systemd is needed, so what only they can show is not shown here.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import dagster as dg
import pytest
import yaml
from dagster._core.scheduler.instigation import InstigatorType
from pydantic_settings import BaseSettings

from gd_pipeline.settings import Alerts, Settings

PROJECT = Path(__file__).parents[2]
DEPLOY = PROJECT / "deploy"
BIN = Path(sys.executable).parent
UNITS = sorted((DEPLOY / "systemd").glob("*.service"))


def compose() -> dict[str, dict[str, object]]:
    return yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]


def unit(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in path.read_text("utf-8").splitlines():
        key, there, value = line.partition("=")
        if there and not line.startswith("#"):
            found.setdefault(key, []).append(value)
    return found


def commands() -> list[list[str]]:
    """Every command of the units and of the compose file, without its options' values."""
    said = [c for u in UNITS for key in ("ExecStart", "ExecStartPre") for c in unit(u).get(key, [])]
    return [shlex.split(c) for c in said] + [list(map(str, s["command"])) for s in compose().values()]


def test_every_command_is_there_and_knows_its_verbs_and_options() -> None:
    asked: dict[tuple[str, ...], set[str]] = {}
    for program, *rest in commands():
        assert not program.startswith("/") or program.startswith("/opt/gd-pipeline/.venv/bin/")
        verbs = []
        for word in rest:
            if word.startswith("-"):
                break
            verbs.append(word)
        options = {w for w in rest if w.startswith("-")}
        asked.setdefault((Path(program).name, *verbs[: 2 if "code-server" in verbs else 1]), set()).update(
            options
        )
    assert len(asked) == 6
    for call, options in asked.items():
        done = subprocess.run(
            [BIN / call[0], *call[1:], "--help"], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, call
        for option in options:
            assert option in done.stdout, f"{call} has no {option}"


def test_services_find_each_other_and_keep_nothing_outside_of_the_volume() -> None:
    services = compose()
    assert set(services) == {"code", "daemon", "webserver", "dashboard"}
    (place,) = yaml.safe_load((DEPLOY / "workspace.yaml").read_text("utf-8"))["load_from"]
    command = list(map(str, services[place["grpc_server"]["host"]]["command"]))
    assert command[command.index("-p") + 1] == str(place["grpc_server"]["port"])
    for name, service in services.items():
        assert service["read_only"] and service["cap_drop"] == ["ALL"], name
        assert service["volumes"] == ["data:/data"]
        assert service["environment"]["GD_DATA_ROOT"] == "/data"
        assert all(port.startswith("127.0.0.1:") for port in service.get("ports", [])), "open to all"


def test_the_image_is_made_of_what_is_here_and_runs_as_nobody_special() -> None:
    lines = (DEPLOY / "Containerfile").read_text("utf-8").splitlines()
    ignored = (PROJECT / ".dockerignore").read_text("utf-8").split()
    for line in lines:
        if line.startswith("COPY"):
            *sources, _ = [w for w in line.split()[1:] if not w.startswith("--")]
            for source in sources:
                assert (PROJECT / source).exists(), source
                assert source not in ignored
    assert lines.index("USER 10001") < next(n for n, line in enumerate(lines) if line.startswith("CMD"))
    assert any("--uid 10001" in line for line in lines)


def test_units_run_as_an_ordinary_user_with_one_place_to_write() -> None:
    assert len(UNITS) == 4
    for path in UNITS:
        found = unit(path)
        assert found["User"] == ["gd-pipeline"], path.name
        assert found["ProtectSystem"] == ["strict"]
        assert found["StateDirectory"] == ["gd-pipeline"]
        assert found["EnvironmentFile"] == ["/etc/gd-pipeline.env"]


def test_the_settings_file_names_settings_that_exist() -> None:
    def known(settings: type[BaseSettings]) -> set[str]:
        prefix = str(settings.model_config["env_prefix"])
        return {f"{prefix}{name}".upper() for name in settings.model_fields}

    lines = (DEPLOY / "gd-pipeline.env").read_text("utf-8").splitlines()
    names = {line.partition("=")[0] for line in lines if line and not line.startswith("#")}
    assert names - known(Settings) - known(Alerts) == {"DAGSTER_HOME"}
    assert known(Alerts) - names == set()


def test_dagster_takes_its_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dagster.yaml").write_bytes((DEPLOY / "dagster.yaml").read_bytes())
    monkeypatch.setitem(os.environ, "DAGSTER_HOME", str(tmp_path))
    with dg.DagsterInstance.get() as instance:
        concurrency = instance.get_concurrency_config()
        assert concurrency.run_queue_config
        assert concurrency.run_queue_config.max_concurrent_runs == 1
        assert concurrency.pool_config.default_pool_limit == 1
        assert not instance.telemetry_enabled
        assert instance.run_monitoring_enabled
        sensors = instance.get_tick_retention_settings(InstigatorType.SENSOR)
        assert {s.value: days for s, days in sensors.items()}["SKIPPED"] == 7
