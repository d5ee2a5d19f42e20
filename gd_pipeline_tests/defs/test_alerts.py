"""Failures and the brief reach whoever is configured, from sensors and from the command; else silence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import dagster as dg
import pytest
from receiver import webhook

from gd_pipeline.defs.alerts import BY_COMMAND, SILENT, brief_alert, failure_alert, published


@dg.op
def read_pages() -> None:
    """Fail as a stage would."""
    raise RuntimeError("the disk is full")


@dg.job
def failing() -> None:
    read_pages()


@dg.asset(name="published")
def publishes() -> dg.MaterializeResult:
    return dg.MaterializeResult(metadata={"outcome": "published"})


@dg.asset_check(asset="published", description="figures agree")
def sources_agree() -> dg.AssetCheckResult:
    return dg.AssetCheckResult(
        passed=False, severity=dg.AssetCheckSeverity.WARN, description="2 of 351 do not hold"
    )


def run(job: Any, instance: dg.DagsterInstance, **tags: str) -> dg.ExecuteInProcessResult:
    quiet = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}
    return job.execute_in_process(instance=instance, raise_on_error=False, run_config=quiet, tags=tags)


def evaluate(sensor: Any, result: dg.ExecuteInProcessResult, instance: dg.DagsterInstance) -> Any:
    context = dg.build_run_status_sensor_context(
        sensor_name=sensor.name,
        dagster_event=result.get_run_failure_event()
        if not result.success
        else result.get_run_success_event(),
        dagster_instance=instance,
        dagster_run=result.dagster_run,
    )
    return sensor(context.for_run_failure() if not result.success else context)


def test_a_failed_run_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GD_DATA_ROOT", str(tmp_path))
    with webhook() as hook, dg.DagsterInstance.ephemeral() as instance:
        result = run(failing, instance)
        assert SILENT in str(evaluate(failure_alert, result, instance))
        monkeypatch.setenv("GD_ALERT_SLACK", hook.url)
        evaluate(failure_alert, result, instance)
        by_command = run(failing, instance, **{BY_COMMAND: "command"})
        assert "by itself" in str(evaluate(failure_alert, by_command, instance))
    ((_, body),) = hook.came
    for said in (
        "failing failed",
        result.run_id,
        "read_pages failed",
        "the disk is full",
        "Nothing was published",
    ):
        assert said in body["text"]


def test_the_brief_is_sent_with_the_checks_that_warned(
    monkeypatch: pytest.MonkeyPatch, first_run: tuple[Path, Any]
) -> None:
    monkeypatch.setenv("GD_DATA_ROOT", str(first_run[0]))
    assert published(first_run[1].all_events)
    job = dg.Definitions(
        assets=[publishes],
        asset_checks=[sources_agree],
        jobs=[dg.define_asset_job("all_of_it", dg.AssetSelection.all(), executor_def=dg.in_process_executor)],
    ).resolve_job_def("all_of_it")
    with webhook() as hook, dg.DagsterInstance.ephemeral() as instance:
        monkeypatch.setenv("GD_ALERT_DINGTALK", hook.url)
        monkeypatch.setenv("GD_ALERT_LANG", "zh")
        evaluate(brief_alert, run(job, instance), instance)
    ((_, body),) = hook.came
    said = body["markdown"]["text"]
    assert "9.113万亿元" in said
    assert "GD-" in said
    assert "check sources_agree of published: 2 of 351 do not hold" in said


def test_the_command_tells_what_it_published(
    monkeypatch: pytest.MonkeyPatch, first_run: tuple[Path, Any]
) -> None:
    from gd_pipeline.cli.run import _tell
    from gd_pipeline.settings import Settings

    monkeypatch.setenv("GD_DATA_ROOT", str(first_run[0]))
    with webhook() as hook:
        _tell(Settings(), first_run[1])
        assert hook.came == []
        monkeypatch.setenv("GD_ALERT_SLACK", hook.url)
        _tell(Settings(), first_run[1])
    ((_, body),) = hook.came
    assert "9.113 tn yuan" in json.dumps(body)
