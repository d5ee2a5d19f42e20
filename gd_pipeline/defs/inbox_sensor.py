"""Files in the inbox start a run by themselves: taken in, read, extracted, checked and published."""

from datetime import datetime
from hashlib import sha256

import dagster as dg

from gd_pipeline.at_hand import objects
from gd_pipeline.defs.jobs import EXTRACT, READ, job, stage
from gd_pipeline.model.document import CHINA
from gd_pipeline.settings import Settings

QUIET = 60
"""Seconds for which nothing may have changed in the inbox: whoever is still copying is not disturbed."""

inbox_job = job(
    "inbox_job",
    "What lies in the inbox: taken into the archive, then read, extracted, checked and published.",
    dg.AssetSelection.assets("inbox") | stage("read", "extract", "check", "publish"),
    {**READ, **EXTRACT},
)


@dg.sensor(job=inbox_job, minimum_interval_seconds=60, default_status=dg.DefaultSensorStatus.RUNNING)
def inbox_sensor(context: dg.SensorEvaluationContext) -> dg.RunRequest | dg.SkipReason:
    """A run for each new content of the inbox; files that were left there are not asked about again."""
    settings = Settings()
    folder = settings.inbox
    if settings.remote:
        objects(settings).pull("inbox/*")
    files = sorted(p for p in folder.glob("*") if p.is_file() and not p.name.startswith("."))
    if not files:
        return dg.SkipReason(f"nothing lies in {folder}")
    stats = [(p.name, p.stat().st_size, p.stat().st_mtime) for p in files]
    now = datetime.now(CHINA)
    if any(now.timestamp() - changed < QUIET for _, _, changed in stats):
        return dg.SkipReason("the inbox is being filled")
    content = sha256(repr(stats).encode()).hexdigest()[:16]
    return dg.RunRequest(run_key=f"inbox-{content}", partition_key=f"{now:%Y-%m}")
