"""What follows by itself: news of a crawl reaches readers without the nightly job, and nothing runs twice."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import dagster as dg
import pytest

from gd_pipeline.definitions import defs
from gd_pipeline.defs.automation import BROUGHT, FOLLOWS
from gd_pipeline.model.document import CHINA


class Daemon:
    """The automation of definitions, tick by tick."""

    def __init__(self, definitions: dg.Definitions, instance: dg.DagsterInstance) -> None:
        self.definitions, self.instance, self.cursor = definitions, instance, None
        self.tick()

    def tick(self) -> set[str]:
        """What is asked for now, in the UI's words for keys."""
        found = dg.evaluate_automation_conditions(
            defs=self.definitions, instance=self.instance, cursor=self.cursor
        )
        self.cursor = found.cursor
        return {r.key.to_user_string() for r in found.results if r.true_subset.size}

    def made(self, *keys: str, version: str = "", partition: str | None = None) -> None:
        """As a run of other assets would leave it."""
        for key in keys:
            tags = {"dagster/data_version": version} if version else None
            event = dg.AssetMaterialization(dg.AssetKey(key.split("/")), partition=partition, tags=tags)
            self.instance.report_runless_asset_event(event)


def test_news_of_one_crawl_are_published_step_by_step() -> None:
    month = f"{datetime.now(CHINA):%Y-%m}"
    kinds = {"observations", "unread_numbers", "policy_measures", "policy_goals"}
    with dg.DagsterInstance.ephemeral() as instance:
        daemon = Daemon(defs(), instance)
        daemon.made("crawl/gacc", version="a")
        assert daemon.tick() == {"catalogue"}
        assert daemon.tick() == set()
        daemon.made("catalogue", version="b")
        asked = daemon.tick()
        assert kinds | {"documents"} <= asked
        assert not asked & {"catalogue", "candidate", "published"}
        for key in asked:
            daemon.made(key, partition=month)
        asked = daemon.tick()
        assert {"candidate", "published", "explain_pages", "exports", "charts_page", "brief"} <= asked
        assert {"tables/trade", "newest/gacc", "citations"} <= asked
        assert not asked & (kinds | {"catalogue", "documents"})
        daemon.made(*asked, version="c")
        assert daemon.tick() == set()


def test_a_crawl_without_news_asks_for_nothing() -> None:
    with dg.DagsterInstance.ephemeral() as instance:
        instance.report_runless_asset_event(
            dg.AssetMaterialization(dg.AssetKey(["crawl", "gacc"]), tags={"dagster/data_version": "a"})
        )
        daemon = Daemon(defs(), instance)
        daemon.made("crawl/gacc", version="a")
        assert daemon.tick() == set()


def test_a_crawl_has_another_version_only_when_it_brought_something(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GD_DATA_ROOT", str(tmp_path))
    monkeypatch.delenv("GD_WEB", raising=False)
    key = dg.AssetKey(["crawl", "gd_talent"])
    job = defs().resolve_implicit_global_asset_job_def()
    versions = []
    with dg.DagsterInstance.ephemeral() as instance:
        for _ in range(3):
            if len(versions) == 2:  # as if its releases were never met
                shutil.rmtree(tmp_path / "archive")
                shutil.rmtree(tmp_path / "stages")
            job.execute_in_process(asset_selection=[key], instance=instance)
            event = instance.get_latest_materialization_event(key)
            assert event and event.asset_materialization
            versions.append((event.asset_materialization.tags or {})["dagster/data_version"])
    first, second, third = versions
    assert first == second != third


@pytest.mark.parametrize("alone", [False, True])
def test_what_one_run_made_is_not_made_again(alone: bool) -> None:
    @dg.asset
    def crawled() -> dg.MaterializeResult:
        return dg.MaterializeResult(data_version=dg.DataVersion("a"))

    @dg.asset(deps=[crawled], automation_condition=BROUGHT)
    def catalogued() -> None: ...

    @dg.asset(deps=[catalogued], automation_condition=FOLLOWS)
    def shown() -> None: ...

    assets = [crawled, catalogued, shown]
    with dg.DagsterInstance.ephemeral() as instance:
        daemon = Daemon(dg.Definitions(assets=assets), instance)
        dg.materialize(assets, instance=instance, selection=[crawled] if alone else None)
        assert daemon.tick() == ({"catalogued", "shown"} if alone else set())
        assert daemon.tick() == set()


def test_automation_is_on_and_looks_after_all_stages_behind_the_crawl() -> None:
    location = defs()
    sensor = location.resolve_sensor_def("automation")
    assert sensor.default_status is dg.DefaultSensorStatus.RUNNING
    graph = location.resolve_asset_graph()
    for key in graph.get_all_asset_keys():
        node = graph.get(key)
        assert (node.automation_condition is None) == (node.group_name == "crawl"), key
