"""Who works on a run is said by the settings alone."""

from __future__ import annotations

import dagster as dg
import pytest

from gd_pipeline.defs.executor import backfill_policy, executor
from gd_pipeline.settings import PROJECT, Settings

CELERY = PROJECT / "deploy" / "cluster" / "celery.yaml"


def test_without_settings_a_run_is_one_process_and_a_backfill_one_run() -> None:
    assert executor(Settings()) is dg.in_process_executor
    assert backfill_policy(Settings()) == dg.BackfillPolicy.single_run()
    assert backfill_policy(Settings(months_per_run=4)) == dg.BackfillPolicy.multi_run(4)


def test_celery_is_told_by_the_file_that_its_workers_have() -> None:
    pytest.importorskip("dagster_celery", reason="the extra `cluster` is not installed")
    with pytest.raises(ValueError, match="GD_EXECUTOR_CONFIG"):
        executor(Settings(executor="celery"))
    assert executor(Settings(executor="celery", executor_config=CELERY)).name == "celery"


def test_on_kubernetes_a_step_is_a_job() -> None:
    pytest.importorskip("dagster_celery_k8s", reason="the extra `cluster` is not installed")
    assert executor(Settings(executor="celery_k8s")).name == "celery-k8s"
