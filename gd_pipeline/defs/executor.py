"""Where the steps of a run are worked on, and how a backfill is cut into runs: by the settings alone.

What each step does is the business of the stages; where servers are, that of ``deploy/cluster``.
"""

import dagster as dg
import yaml

from gd_pipeline.settings import Settings


def executor(settings: Settings) -> dg.ExecutorDefinition:
    """In the run's own process, or by Celery's workers, who take their settings from the same YAML file.

    Raises ValueError when a Celery executor is asked for without ``executor_config``, ImportError when the
    extra ``cluster`` is not installed.
    """
    if settings.executor == "in_process":
        return dg.in_process_executor
    if settings.executor == "celery_k8s":
        from dagster_celery_k8s import celery_k8s_job_executor

        return celery_k8s_job_executor  # what it is told, Dagster's chart tells the run launcher
    from dagster_celery import celery_executor

    if settings.executor_config is None:
        raise ValueError("GD_EXECUTOR=celery needs GD_EXECUTOR_CONFIG, see deploy/cluster/celery.yaml")
    about = yaml.safe_load(settings.executor_config.read_text("utf-8"))
    return celery_executor.configured(about["execution"]["config"], name="celery")


def backfill_policy(settings: Settings) -> dg.BackfillPolicy:
    """All months of a backfill in one run, or so many a run, so that several workers share them."""
    if settings.months_per_run is None:
        return dg.BackfillPolicy.single_run()
    return dg.BackfillPolicy.multi_run(settings.months_per_run)
