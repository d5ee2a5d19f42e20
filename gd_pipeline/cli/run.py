"""The nightly job in this process, on the instance that the UI shows, with a line per source and stage."""

from __future__ import annotations

import fcntl
import json
import logging
import os
import sys
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import IO, Any

import click
import dagster as dg
from rich.console import Console

from gd_pipeline.cli.home import make_home
from gd_pipeline.cli.progress import Tick, progress
from gd_pipeline.cli.summary import as_dict, print_summary
from gd_pipeline.model.document import CHINA
from gd_pipeline.publish.manifest import read_withheld
from gd_pipeline.publish.summary import summarize
from gd_pipeline.settings import Alerts, Settings

JOB = "nightly"
TAG = "gd_pipeline/launched_by"
STAGE = {
    "inbox": "crawl",
    "catalogue": "read",
    "documents": "read",
    "extraction": "extract",
    "candidate": "check",
    "candidate_checks": "check",
    "published": "publish",
    "explain_pages": "check",
    "citations": "publish",
    "exports": "publish",
    "charts_page": "publish",
    "brief": "publish",
    "tables": "publish",
    "newest_releases": "publish",
}


class Busy(RuntimeError):
    """Another run works on the same data."""


def run_nightly(settings: Settings, as_json: bool) -> int:
    """Run the job and print the summary; 0 when readers have what is known, 1 when withheld or failed."""
    began = time.monotonic()
    try:
        with _alone(settings):
            result = _execute(settings, sys.stderr if as_json else sys.stdout)
    except Busy as e:
        click.echo(str(e), err=True)
        return 1
    summary = summarize(settings.published) if settings.published.exists() else None
    nothing_new = result.success and _outcome(result) == "unchanged"
    about = {
        "outcome": "unchanged"
        if nothing_new
        else "published"
        if result.success
        else _why_not(settings, result.run_id),
        "run_id": result.run_id,
        "seconds": round(time.monotonic() - began, 1),
    }
    _tell(settings, result)
    if as_json:
        click.echo(
            json.dumps({**about, **(as_dict(summary) if summary else {})}, ensure_ascii=False, indent=2)
        )
    else:
        print_summary(settings, summary, about)
    return 0 if result.success else 1


def _execute(settings: Settings, out: IO[str]) -> dg.ExecuteInProcessResult:
    from gd_pipeline.definitions import defs

    home = make_home(settings.dagster_home)
    os.environ["DAGSTER_HOME"] = str(home)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        job = defs().resolve_job_def(JOB)
        console = Console(file=out, highlight=False, markup=False, emoji=False, soft_wrap=True)
        with progress(console) as tick, dg.DagsterInstance.from_config(str(home)) as instance:
            lines = _Lines(console, tick, len(job.all_node_defs))
            job = job.with_logger_defs({"console": _logger(lines)})
            _bury(instance)
            month = f"{datetime.now(CHINA):%Y-%m}"
            monthly = job.partitioned_config
            config = monthly.get_run_config_for_partition_key(month) if monthly else {}
            return job.execute_in_process(
                instance=instance,
                run_config={**config, "loggers": {"console": {}}},
                partition_key=month,
                tags={TAG: "command"},
                raise_on_error=False,
            )


def _tell(settings: Settings, result: dg.ExecuteInProcessResult) -> None:
    """Tell whoever is configured of a failure or of what was published."""
    from gd_pipeline.defs import alerts as told

    alerts, events = Alerts(), result.all_events
    if not alerts.on:
        return
    if not result.success:
        click.echo(told.tell(alerts, told.failure_message(result.dagster_run, events, settings)), err=True)
    elif told.published(events):
        message = told.brief_message(settings, alerts.lang, told.check_lines(events))
        click.echo(told.tell(alerts, message), err=True)


@contextmanager
def _alone(settings: Settings) -> Iterator[None]:
    settings.root.mkdir(parents=True, exist_ok=True)
    with (settings.root / ".run.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as e:
            raise Busy(f"Another run works on {settings.root}: wait for it, or set GD_DATA_ROOT.") from e
        yield


def _bury(instance: dg.DagsterInstance) -> None:
    """Mark earlier runs of this command that were killed as failed: we hold the lock, so none is alive."""
    unfinished = dg.RunsFilter(
        job_name=JOB,
        tags={TAG: "command"},
        statuses=[dg.DagsterRunStatus.NOT_STARTED, dg.DagsterRunStatus.STARTING, dg.DagsterRunStatus.STARTED],
    )
    for run in instance.get_runs(unfinished):
        instance.report_run_failed(run, "The process of this run was killed; the next run made it good.")


def _outcome(result: dg.ExecuteInProcessResult) -> str:
    for event in result.get_asset_materialization_events():
        if event.asset_key == dg.AssetKey("published"):
            return str(event.materialization.metadata["outcome"].value)
    return ""


def _why_not(settings: Settings, run: str) -> str:
    withheld = read_withheld(settings.published)
    return "withheld" if withheld and withheld.run == run else "failed"


def _logger(handler: logging.Handler) -> dg.LoggerDefinition:
    """A logger that shows people what the assets say, under the name of the stage, and little of Dagster."""

    @dg.logger(config_schema={})
    def logger(_: dg.InitLoggerContext) -> logging.Logger:
        made = logging.Logger("gd_pipeline.progress", logging.DEBUG)
        made.addHandler(handler)
        return made

    return logger


def _cut(text: str, width: int = 400) -> str:
    text = " ".join(text.split())
    return text if len(text) <= width else text[: width - 1] + "…"


class _Lines(logging.Handler):
    def __init__(self, console: Console, tick: Tick, steps: int) -> None:
        super().__init__()
        self._console = console
        self._tick = tick
        self._steps = steps
        self._stage = ""

    def emit(self, record: logging.LogRecord) -> None:
        meta: dict[str, Any] = getattr(record, "dagster_meta", {})
        event = meta.get("dagster_event")
        step = meta.get("step_key") or ""
        if event is None:
            if record.levelno >= logging.INFO and step:
                self._say(f"  {_cut(str(meta.get('orig_message')))}")
        elif event.is_step_start:
            stage = STAGE.get(step, "crawl")
            if stage != self._stage:
                self._stage = stage
                self._say(stage)
            self._tick(f"{stage}: {step}", self._steps)
        elif event.is_step_failure:
            error = event.step_failure_data.error
            cause = error.cause or error if error else None
            self._say(f"  {step} failed: {_cut(cause.message.strip() if cause else event.message or '')}")

    def _say(self, line: str) -> None:
        self._console.print(line)
