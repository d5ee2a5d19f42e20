"""The code location loads, is the flow that it says it is, and stays light."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import dagster as dg
import pytest
import yaml

from gd_pipeline.check.run import declared_checks
from gd_pipeline.definitions import defs
from gd_pipeline.sources import FOLDER, load_sources

STAGES = ["crawl", "read", "extract", "check", "publish"]


@pytest.fixture(scope="module")
def location() -> dg.Definitions:
    return defs()


def test_every_source_is_an_asset_with_a_health_check(location: dg.Definitions) -> None:
    graph = location.resolve_asset_graph()
    named = {yaml.safe_load(p.read_text("utf-8"))["attributes"]["name"] for p in FOLDER.glob("*/defs.yaml")}
    assert len(named) >= 5
    assert {s.name for s in load_sources()} == named
    crawled = {k for k in graph.get_all_asset_keys() if k.path[0] == "crawl"}
    assert crawled == {dg.AssetKey(["crawl", name]) for name in named}
    health = {k.asset_key for k in graph.asset_check_keys if k.name == "source_health"}
    assert health == crawled


def test_the_graph_reads_left_to_right_as_the_five_stages(location: dg.Definitions) -> None:
    graph = location.resolve_asset_graph()
    seen = set()
    for key in graph.get_all_asset_keys():
        node = graph.get(key)
        assert node.group_name in STAGES, key
        seen.add(node.group_name)
        for parent in node.parent_keys:
            earlier = STAGES.index(graph.get(parent).group_name)
            assert earlier <= STAGES.index(node.group_name), f"{parent} comes after {key}"
        assert node.description, f"{key} says nothing of itself"
        assert node.owners, f"{key} belongs to nobody"
        assert node.kinds, f"{key} is of no kind"
    assert seen == set(STAGES)
    assert graph.get(dg.AssetKey("published")).parent_keys == {dg.AssetKey("candidate")}


def test_every_declared_check_guards_publishing(location: dg.Definitions) -> None:
    graph = location.resolve_asset_graph()
    guarding = {k.name for k in graph.asset_check_keys if k.asset_key == dg.AssetKey("candidate")}
    assert guarding == {c.family for c in declared_checks()}
    for key in graph.asset_check_keys:
        assert graph.get_check_spec(key).blocking == (key.asset_key == dg.AssetKey("candidate"))


def test_months_are_partitions_and_a_range_is_one_run(location: dg.Definitions) -> None:
    graph = location.resolve_asset_graph()
    for name in ("documents", "observations", "unread_numbers", "policy_measures"):
        node = graph.get(dg.AssetKey(name))
        months = node.partitions_def.get_partition_keys()
        assert months[0] == "2010-01"
        assert f"{datetime.now(UTC):%Y-%m}" in months
        assert node.backfill_policy == dg.BackfillPolicy.single_run()


def test_jobs_and_the_nightly_schedule(location: dg.Definitions) -> None:
    for job in ("nightly", "crawl_job", "read_job", "extract_job", "check_publish_job"):
        assert location.resolve_job_def(job)
    schedule = location.resolve_schedule_def("nightly_schedule")
    assert schedule.cron_schedule == "0 2 * * *"
    assert schedule.execution_timezone == "Asia/Shanghai"
    assert schedule.default_status == dg.DefaultScheduleStatus.RUNNING
    tick = datetime(2024, 3, 31, 18, 0, tzinfo=UTC)  # two o'clock on 1 April in Guangzhou
    (request,) = schedule.evaluate_tick(
        dg.build_schedule_context(scheduled_execution_time=tick, repository_def=location.get_repository_def())
    ).run_requests
    assert request.partition_key == "2024-04"


def test_on_customs_days_the_customs_are_asked_by_day(location: dg.Definitions) -> None:
    schedule = location.resolve_schedule_def("customs_day_schedule")

    def tick(day: int, hour: int = 3) -> object:
        at = datetime(2024, 11, day, hour, 15, tzinfo=UTC)
        context = dg.build_schedule_context(
            scheduled_execution_time=at, repository_def=location.get_repository_def()
        )
        return schedule.evaluate_tick(context)

    (request,) = tick(7).run_requests
    assert request.partition_key == "2024-11"
    assert request.tags["due"] == "Quick figures of the nation's trade of 2024-10/2024-10"
    assert "Monthly bulletin" in tick(18).run_requests[0].tags["due"]
    assert not tick(5).run_requests
    assert "nothing of the customs due on 2024-11-05" in tick(5).skip_message
    job = location.resolve_job_def("customs_day")
    crawled = {k.path[1] for k in job.asset_layer.executable_asset_keys if k.path[0] == "crawl"}
    assert crawled == {s.name for s in load_sources() if s.kind == "customs"}


def test_loading_stays_light() -> None:
    code = (
        "import sys, gd_pipeline.definitions as d; d.defs();"
        "heavy = 'great_expectations', 'pandas', 'numpy', 'pyarrow', 'warcio', 'requests', 'bs4', 'jinja2';"
        "print([m for m in heavy if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_domain_rooms_know_nothing_of_dagster() -> None:
    code = (
        "import pkgutil, importlib, sys, gd_pipeline\n"
        "for room in ('model', 'crawl', 'read', 'extract', 'check', 'publish'):\n"
        "    package = importlib.import_module(f'gd_pipeline.{room}')\n"
        "    for m in pkgutil.iter_modules(package.__path__):\n"
        "        importlib.import_module(f'gd_pipeline.{room}.{m.name}')\n"
        "print('dagster' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_source_with_an_unknown_field_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "x"
    folder.mkdir()
    attributes = "{name: x, title: X, lang: zh, ref_area: CN-GD, kind: official, hosts: [x.cn], speed: 9}"
    (folder / "defs.yaml").write_text(
        f"type: gd_pipeline.components.ReleaseSource\nattributes: {attributes}\n", "utf-8"
    )
    with pytest.raises(ValueError, match=r"x/defs\.yaml(.|\n)*speed"):
        load_sources(tmp_path)
