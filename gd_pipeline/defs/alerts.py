"""Who is told when a run failed, when checks warned, and what the night brought; silent until configured.

The channels are settings (``GD_ALERT_...``). Runs of the command tell by themselves, so these sensors leave
them out: they are for what the daemon runs.
"""

from collections.abc import Iterable
from datetime import datetime

import dagster as dg

from gd_pipeline.alerts.channels import Message, send
from gd_pipeline.at_hand import pull_published
from gd_pipeline.model.document import CHINA
from gd_pipeline.publish.brief_pages import Lang, render, write_brief
from gd_pipeline.publish.manifest import read_withheld
from gd_pipeline.settings import Alerts, Settings

BY_COMMAND = "gd_pipeline/launched_by"
SILENT = "no alerts are configured (GD_ALERT_SLACK, GD_ALERT_DINGTALK, GD_ALERT_EMAIL_TO with GD_ALERT_SMTP)"


def failure_message(run: dg.DagsterRun, events: Iterable[dg.DagsterEvent], settings: Settings) -> Message:
    """What failed in a run, and what readers have now."""
    lines = [f"Run {run.run_id} of {run.job_name}."]
    for event in events:
        if event.is_step_failure:
            error = event.step_failure_data.error
            cause = (error.cause or error) if error else None
            said = " ".join((cause.message if cause else event.message or "").split())
            lines.append(f"- {event.step_key} failed: {said[:500]}")
    lines += check_lines(events)
    withheld = read_withheld(settings.published)
    if withheld and withheld.run == run.run_id:
        lines.append(f"The candidate was withheld: {withheld.reason[:500]}")
    lines.append(
        "What readers have stays in place." if settings.published.exists() else "Nothing was published yet."
    )
    lines.append("`gd-pipeline status` says more.")
    return Message(f"gd_pipeline: {run.job_name} failed", "\n".join(lines))


def check_lines(events: Iterable[dg.DagsterEvent]) -> list[str]:
    """A line for each check of the run that did not pass."""
    lines = []
    for event in events:
        if event.event_type is dg.DagsterEventType.ASSET_CHECK_EVALUATION:
            found = event.asset_check_evaluation_data
            if not found.passed:
                said = " ".join((found.description or "").split())
                where = found.asset_key.to_user_string()
                lines.append(f"- check {found.check_name} of {where}: {said[:300]}")
    return lines


def brief_message(settings: Settings, lang: Lang, checks: list[str], now: datetime | None = None) -> Message:
    """The brief of today, in a few lines and as a page, with the checks that did not pass in this run."""
    done = write_brief(settings.published, now or datetime.now(CHINA))
    text = render(done.brief, lang, "digest")
    if checks:
        text += "\n" + "\n".join(checks) + "\n"
    title = done.text[lang].splitlines()[0].removeprefix("# ")
    return Message(title, text, render(done.brief, lang, "html"))


def tell(alerts: Alerts, message: Message) -> str:
    """Send, and say how it went in one line."""
    failed = send(alerts, message)
    return "; ".join(f"not sent through {f}" for f in failed) or "told everybody who is configured"


def _events(context: dg.RunStatusSensorContext) -> list[dg.DagsterEvent]:
    logs = context.instance.all_logs(context.dagster_run.run_id)
    return [log.dagster_event for log in logs if log.dagster_event]


def _silent(context: dg.RunStatusSensorContext, alerts: Alerts) -> str:
    if not alerts.on:
        return SILENT
    return "the command tells by itself" if BY_COMMAND in context.dagster_run.tags else ""


@dg.run_failure_sensor(
    name="failure_alert",
    default_status=dg.DefaultSensorStatus.RUNNING,
    description="Tells of every run that failed, with the step, the error and the checks that failed.",
)
def failure_alert(context: dg.RunFailureSensorContext) -> dg.SkipReason | None:
    """Told through all configured channels."""
    alerts, settings = Alerts(), Settings()
    if why := _silent(context, alerts):
        return dg.SkipReason(why)
    pull_published(settings)
    context.log.info(tell(alerts, failure_message(context.dagster_run, _events(context), settings)))
    return None


@dg.run_status_sensor(
    run_status=dg.DagsterRunStatus.SUCCESS,
    name="brief_alert",
    default_status=dg.DefaultSensorStatus.RUNNING,
    description="Sends the brief after every run that published, with the checks that did not pass.",
)
def brief_alert(context: dg.RunStatusSensorContext) -> dg.SkipReason | None:
    """Told through all configured channels."""
    alerts, settings = Alerts(), Settings()
    if why := _silent(context, alerts):
        return dg.SkipReason(why)
    events = _events(context)
    if not published(events):
        return dg.SkipReason("the run published nothing new")
    pull_published(settings)
    context.log.info(tell(alerts, brief_message(settings, alerts.lang, check_lines(events))))
    return None


def published(events: Iterable[dg.DagsterEvent]) -> bool:
    """Whether a run put a new file before readers."""
    for event in events:
        if event.is_step_materialization and event.asset_key == dg.AssetKey("published"):
            return str(event.materialization.metadata["outcome"].value) == "published"
    return False
