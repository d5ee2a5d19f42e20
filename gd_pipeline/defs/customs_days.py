"""Customs days: when the release calendar has figures of the customs due, they are also asked for by day."""

import dagster as dg

from gd_pipeline.components.release_source import asset_key
from gd_pipeline.defs.jobs import EXTRACT, READ, job, stage
from gd_pipeline.model.document import CHINA
from gd_pipeline.model.release_calendar import due_on
from gd_pipeline.sources import load_sources

CUSTOMS = frozenset(s.name for s in load_sources() if s.kind == "customs")

customs_day = job(
    "customs_day",
    "What the customs publish today: their crawls, then read, extract, check and publish.",
    dg.AssetSelection.assets(*map(asset_key, sorted(CUSTOMS))) | stage("read", "extract", "check", "publish"),
    {**READ, **EXTRACT},
)


@dg.schedule(
    job=customs_day,
    cron_schedule="15 11,15,19 * * *",
    execution_timezone="Asia/Shanghai",
    default_status=dg.DefaultScheduleStatus.RUNNING,
)
def customs_day_schedule(context: dg.ScheduleEvaluationContext) -> dg.RunRequest | dg.SkipReason:
    """Three times on each day on which a series of the customs is usually published, on their clock."""
    now = context.scheduled_execution_time.astimezone(CHINA)
    due = [
        f"{series.title} of {about.period}"
        for series, about in due_on(now.date())
        if CUSTOMS.intersection(series.publishers)
    ]
    if not due:
        return dg.SkipReason(f"The release calendar has nothing of the customs due on {now:%Y-%m-%d}.")
    return dg.RunRequest(partition_key=f"{now:%Y-%m}", tags={"due": "; ".join(due)[:250]})
