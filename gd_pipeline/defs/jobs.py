"""The nightly job and its schedule, and a job per stage. One process each: the work is small."""

import dagster as dg
from dagster._core.definitions.unresolved_asset_job_definition import UnresolvedAssetJobDefinition

from gd_pipeline.defs.months import Months
from gd_pipeline.model.document import CHINA

_READ = {"documents": Months(news=True, again=False)}
_EXTRACT = {"extraction": Months(news=True, again=False)}


def _job(
    name: str,
    description: str,
    selection: dg.AssetSelection,
    months: dict[str, Months] | None = None,
) -> UnresolvedAssetJobDefinition:
    return dg.define_asset_job(
        name,
        selection=selection,
        description=description,
        config=dg.RunConfig(ops=dict(months or {})),
        executor_def=dg.in_process_executor,
    )


_stage = dg.AssetSelection.groups

nightly = _job(
    "nightly",
    "Everything: crawl, read, extract, check, publish. A run of the current month that takes up every month "
    "with news.",
    dg.AssetSelection.all(),
    {**_READ, **_EXTRACT},
)
crawl_job = _job("crawl_job", "Fetch what is new from every publisher and from the inbox.", _stage("crawl"))
read_job = _job(
    "read_job", "Read what the archive holds and was not read; no network.", _stage("read"), _READ
)
extract_job = _job("extract_job", "Extract from what was read; no network.", _stage("extract"), _EXTRACT)
check_publish_job = _job(
    "check_publish_job", "Build the candidate, check it, publish it.", _stage("check", "publish")
)


@dg.schedule(
    job=nightly,
    cron_schedule="0 2 * * *",
    execution_timezone="Asia/Shanghai",
    default_status=dg.DefaultScheduleStatus.RUNNING,
)
def nightly_schedule(context: dg.ScheduleEvaluationContext) -> dg.RunRequest:
    """Every night at two on the publishers' clock."""
    return dg.RunRequest(partition_key=f"{context.scheduled_execution_time.astimezone(CHINA):%Y-%m}")
