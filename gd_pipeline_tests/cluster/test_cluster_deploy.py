"""The files of ``deploy/cluster`` as far as they can be looked at without containers and Kubernetes."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from dagster._core.errors import DagsterInvalidConfigError
from dagster._core.instance.ref import InstanceRef

from gd_pipeline.settings import PROJECT, Settings

DEPLOY = PROJECT / "deploy" / "cluster"
OURS_ALONE = {"GD_CELERY_BROKER", "GD_POSTGRES_URL"}
"""Read by Dagster and Celery, not by the settings."""

# Names that Dagster's chart 1.13 has in its values.schema.json, of the sections that ours speak of.
CHART = {
    "": """global generatePostgresqlPasswordSecret generateCeleryConfigSecret postgresql rabbitmq redis
        dagster-user-deployments dagsterWebserver dagsterDaemon runLauncher additionalInstanceConfig telemetry
        flower ingress computeLogManager scheduler pythonLogs migrate serviceAccount retention busybox
        imagePullSecrets""",
    "postgresql": """enabled image postgresqlHost postgresqlUsername postgresqlPassword postgresqlDatabase
        postgresqlParams postgresqlScheme service""",
    "redis": """enabled internal usePassword password host port brokerDbNumber backendDbNumber brokerUrl
        backendUrl""",
    "dagster-user-deployments": "enabled enableSubchart imagePullSecrets deployments",
    "dagster-user-deployments.deployments": """name image dagsterApiGrpcArgs codeServerArgs port env
        envSecrets includeConfigInLaunchedRuns envConfigMaps resources volumes volumeMounts""",
    "dagsterDaemon": """enabled image runCoordinator env envSecrets envConfigMaps runMonitoring runRetries
        sensors schedules resources""",
    "dagsterWebserver": "replicaCount image service workspace env envSecrets enableReadOnly resources",
    "runLauncher": "type config",
    "runLauncher.config": "celeryK8sRunLauncher k8sRunLauncher customRunLauncher",
    "runLauncher.config.celeryK8sRunLauncher": """image nameOverride configSource workerQueues env
        envConfigMaps envSecrets resources volumes volumeMounts labels jobNamespace""",
    "runLauncher.config.celeryK8sRunLauncher.workerQueues": "replicaCount name labels configSource",
}


def _load(name: str) -> Any:
    return yaml.safe_load((DEPLOY / name).read_text("utf-8"))


def _unknown(values: Any, at: str = "") -> Iterator[str]:
    """The names below ``at`` that the chart does not have."""
    if isinstance(values, list):
        for value in values:
            yield from _unknown(value, at)
    elif isinstance(values, dict) and at in CHART:
        known = set(CHART[at].split())
        for name, value in values.items():
            below = f"{at}.{name}" if at else name
            if name not in known:
                yield below
            yield from _unknown(value, below)


def _environment(value: Any) -> Iterator[str]:
    """Every GD_ name that a file gives a value."""
    if isinstance(value, dict):
        yield from (name for name in value if str(name).startswith("GD_"))
        for inner in value.values():
            yield from _environment(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _environment(inner)


def test_dagster_takes_the_instance(tmp_path: Path) -> None:
    shutil.copy(DEPLOY / "dagster.yaml", tmp_path)
    ref = InstanceRef.from_dir(str(tmp_path))
    assert ref.storage_data and ref.storage_data.class_name == "DagsterPostgresStorage"
    assert "GD_POSTGRES_URL" in ref.storage_data.config_yaml
    assert ref.settings["concurrency"]["pools"] == {"granularity": "run", "default_limit": 1}
    broken = _load("dagster.yaml")
    broken["run_retries"]["max_retrys"] = 3
    (tmp_path / "dagster.yaml").write_text(yaml.safe_dump(broken), "utf-8")
    with pytest.raises(DagsterInvalidConfigError, match="max_retrys"):
        InstanceRef.from_dir(str(tmp_path))


def test_celery_takes_its_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    cli = pytest.importorskip("dagster_celery.cli", reason="the extra `cluster` is not installed")
    monkeypatch.setenv("GD_CELERY_BROKER", "redis://:secret@host:6379/0")
    found = cli.get_validated_config(str(DEPLOY / "celery.yaml"))
    assert found["broker"] == found["backend"] == "redis://:secret@host:6379/0"
    broken = _load("celery.yaml")
    broken["execution"]["config"]["brokers"] = ""
    (tmp_path / "celery.yaml").write_text(yaml.safe_dump(broken), "utf-8")
    with pytest.raises(DagsterInvalidConfigError, match="brokers"):
        cli.get_validated_config(str(tmp_path / "celery.yaml"))


def test_the_chart_knows_every_value() -> None:
    values = _load("values.yaml")
    assert list(_unknown(values)) == []
    assert list(_unknown({"redis": {"hosts": "x"}, "worker": 1})) == ["redis.hosts", "worker"]
    launcher = values["runLauncher"]["config"]["celeryK8sRunLauncher"]
    ours = _load("celery.yaml")["execution"]["config"]["config_source"]
    assert launcher["configSource"].items() <= ours.items(), "Celery is told two different things"
    assert values["runLauncher"]["type"] == "CeleryK8sRunLauncher"
    assert values["additionalInstanceConfig"]["concurrency"] == _load("dagster.yaml")["concurrency"]


@pytest.mark.parametrize("name", ["values.yaml", "compose.yaml"])
def test_the_settings_exist_and_no_secret_is_written_down(name: str) -> None:
    known = {f"GD_{field.upper()}" for field in Settings.model_fields} | OURS_ALONE
    found = set(_environment(_load(name)))
    assert found and found <= known
    text = (DEPLOY / name).read_text("utf-8")
    assert re.findall(r"(?i)(?:password|secret_access_key)\w*: (?!\$\{|false|true)(\S.*)", text) == []


def test_compose_names_files_that_exist_and_workers_have_places() -> None:
    compose = _load("compose.yaml")
    services = compose["services"]
    for name, service in services.items():
        for word in service.get("command", []):
            if word.startswith("deploy/"):
                assert (PROJECT / word).is_file(), (name, word)
        for volume in service.get("volumes", []):
            if ":" in volume:
                assert volume.partition(":")[0] in compose["volumes"]
        for other in service.get("depends_on", {}):
            assert other in services
    workers = services["worker"]["deploy"]["replicas"]
    assert f"concurrency set stages {workers}" in " ".join(services["prepare"]["command"])
    assert {"webserver", "daemon", "code", "postgres", "redis"} <= services.keys()


def test_the_image_copies_what_exists() -> None:
    text = (DEPLOY / "Containerfile").read_text("utf-8")
    copied = [words.split()[0] for words in re.findall(r"^COPY (.+)$", text, re.MULTILINE)]
    assert copied and all((PROJECT / source).exists() for source in copied)
