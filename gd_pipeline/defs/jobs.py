"""The nightly job and its schedule, and a job per stage."""

import dagster as dg
from dagster._core.definitions.unresolved_asset_job_definition import UnresolvedAssetJobDefinition

from gd_pipeline.defs.executor import executor
from gd_pipeline.defs.months import Months
from gd_pipeline.model.document import CHINA
from gd_pipeline.settings import Settings

READ = {"documents": Months(news=True, again=False)}
EXTRACT = {"extraction": Months(news=True, again=False)}


def job(
    name: str,
    description: str,
    selection: dg.AssetSelection,
    months: dict[str, Months] | None = None,
) -> UnresolvedAssetJobDefinition:
    """A job over assets; ``months`` says how its monthly stages choose their months."""
    return dg.define_asset_job(
        name,
        selection=selection,
        description=description,
        config=dg.RunConfig(ops=dict(months or {})),
        executor_def=executor(Settings()),
    )


stage = dg.AssetSelection.groups

nightly = job(
    "nightly",
    "Everything: crawl, read, extract, check, publish. A run of the current month that takes up every month "
    "with news.",
    dg.AssetSelection.all(),
    {**READ, **EXTRACT},
)
crawl_job = job("crawl_job", "Fetch what is new from every publisher and from the inbox.", stage("crawl"))
read_job = job("read_job", "Read what the archive holds and was not read; no network.", stage("read"), READ)
extract_job = job("extract_job", "Extract from what was read; no network.", stage("extract"), EXTRACT)
check_publish_job = job(
    "check_publish_job", "Build the candidate, check it, publish it.", stage("check", "publish")
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
