"""What follows by itself: news in the archive becomes a published file, whatever run brought the news.

The nightly job, a customs day and the inbox do all stages in one run, and nothing is asked for behind them.
This is for the rest: a publisher crawled by hand, a month read again, a candidate checked anew.
"""

import dagster as dg

NEWS = "gd_pipeline/months"
"""The tag of runs that take up every month with news, whichever partition they are of; its value: `news`."""

_elsewhere = ~dg.AutomationCondition.executed_with_root_target()
_free = ~dg.AutomationCondition.any_deps_in_progress() & ~dg.AutomationCondition.in_progress()

BROUGHT = (
    dg.AutomationCondition.in_latest_time_window()
    & dg.AutomationCondition.any_deps_match(
        dg.AutomationCondition.data_version_changed() & _elsewhere
    ).since_last_handled()
    & _free
).with_label("something new was brought by another run")

FOLLOWS = (
    dg.AutomationCondition.in_latest_time_window()
    & dg.AutomationCondition.any_deps_updated().since_last_handled()
    & _free
).with_label("what it is made from was made anew by another run")
"""Unlike ``eager`` it does not wait for what was never made: a month without releases, a new source."""

automation = dg.AutomationConditionSensorDefinition(
    "automation",
    target=dg.AssetSelection.groups("read", "extract", "check", "publish"),
    run_tags={NEWS: "news"},
    default_status=dg.DefaultSensorStatus.RUNNING,
    minimum_interval_seconds=60,
    description="Reads, extracts, checks and publishes what a run of earlier stages alone brought.",
)
