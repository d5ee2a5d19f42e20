"""A cluster on one machine: the files of ``deploy/cluster`` with real servers, and three workers."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path

import dagster as dg
import pytest
import yaml
from dagster._core.definitions.assets.graph.base_asset_graph import BaseAssetGraph
from dagster._core.execution.backfill import BulkActionStatus, PartitionBackfill

from gd_pipeline.settings import PROJECT
from gd_pipeline_tests.cluster.processes import Group, daemons, preload, worker
from gd_pipeline_tests.cluster.servers import Postgres, Redis, missing, until

DEPLOY = PROJECT / "deploy" / "cluster"
EXTRA = ("dagster_celery", "dagster_postgres", "redis")


class Cluster:
    """Servers, daemons and workers on one data root."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        for module in EXTRA:
            if importlib.util.find_spec(module) is None:
                missing(f"{module} (the extra `cluster`)")
        from dagster_celery.cli import get_config_dir

        self.root = folder / "data"
        self.postgres = Postgres()
        stack.callback(self.postgres.end)
        self.redis = Redis(folder)
        stack.callback(self.redis.end)
        home = self.root / "dagster_home"
        home.mkdir(parents=True)
        shutil.copy(DEPLOY / "dagster.yaml", home)
        celery = yaml.safe_load((DEPLOY / "celery.yaml").read_text("utf-8"))
        celery["execution"]["config"]["config_source"]["broker_transport_options"][
            "unacked_restore_interval"
        ] = 1
        config = folder / "celery.yaml"
        config.write_text(yaml.safe_dump(celery), "utf-8")
        self._env = env = {
            "DAGSTER_HOME": str(home),
            "GD_DATA_ROOT": str(self.root),
            "GD_EXECUTOR": "celery",
            "GD_EXECUTOR_CONFIG": str(config),
            "GD_CELERY_BROKER": self.redis.url,
            "GD_POSTGRES_URL": self.postgres.url,
            "GD_MONTHS_PER_RUN": "4",
        }
        with pytest.MonkeyPatch.context() as patch:  # for our processes, not for the tests of others
            for name, value in env.items():
                patch.setenv(name, value)
            self.instance = stack.enter_context(dg.DagsterInstance.get())
            self.instance.event_log_storage.set_concurrency_slots("stages", 3)
            patch.setenv("PYTHONPATH", get_config_dir(str(config)))  # as `dagster-celery worker start` does
            preload()
        self._folder, self._stack = folder, stack
        self.daemons = self._start(daemons)
        self.workers = {name: self._start(worker, name) for name in ("first", "second", "third")}

    def _start(self, target: Callable[..., None], name: str = "daemons") -> Group:
        args = () if target is daemons else (name,)
        group = Group(target, self._folder / f"{name}.log", *args)
        self._stack.callback(group.end)
        return group

    def kill(self, name: str, substitute: str) -> None:
        """SIGKILL a worker, start another one, and let the time pass after which others are given its work.

        The hours of ``visibility_timeout`` are passed by making what the dead one had not acknowledged old.
        """
        from redis import Redis as Client

        self.workers.pop(name).kill()
        self.workers[substitute] = self._start(worker, substitute)
        log = (self._folder / f"{name}.log").read_text("utf-8")
        taken = re.findall(r"Task execute_plan\[(\S+)\] received", log)
        with Client.from_url(self.redis.url) as broker:
            for tag, message in broker.hgetall("unacked").items():
                if any(task in message.decode() for task in taken):
                    broker.zadd("unacked_index", {tag: 0})

    @cached_property
    def _graph(self) -> BaseAssetGraph:
        from gd_pipeline.definitions import defs

        return defs().get_repository_def().asset_graph

    def backfill(self, assets: Iterable[str], months: list[str]) -> str:
        """Ask for a backfill as the UI does; its id."""
        backfill = PartitionBackfill.from_asset_partitions(
            backfill_id=uuid.uuid4().hex[:8],
            asset_graph=self._graph,
            partition_names=months,
            asset_selection=[dg.AssetKey(a) for a in assets],
            backfill_timestamp=time.time(),
            tags={},
            dynamic_partitions_store=self.instance,
            all_partitions=False,
            title=None,
            description=None,
            run_config=None,
        )
        self.instance.add_backfill(backfill)
        return backfill.backfill_id

    def launch(self, job: str) -> str:
        """Hand a job to the queue as `dagster job launch` does; the id of its run."""
        tags = json.dumps({"launch": uuid.uuid4().hex})
        command = ["-m", "dagster", "job", "launch", "-w", "workspace.yaml", "-j", job, "--tags", tags]
        env = {**os.environ, **self._env}
        subprocess.run([sys.executable, *command], cwd=PROJECT, env=env, check=True, capture_output=True)
        (run,) = self.instance.get_runs(dg.RunsFilter(tags=json.loads(tags)))
        return run.run_id

    def finished(self, run_id: str, seconds: float) -> None:
        """Wait for the end of a run; fails the test when it did not succeed."""

        def over() -> bool:
            run = self.instance.get_run_by_id(run_id)
            assert run and self.daemons.alive, self.logs()
            if run.status == dg.DagsterRunStatus.FAILURE:
                pytest.fail(self.logs())
            return run.status == dg.DagsterRunStatus.SUCCESS

        until(over, seconds, f"run {run_id}", pause=0.3)

    def done(self, backfill: str, seconds: float) -> None:
        """Wait for the end of a backfill; fails the test when it did not succeed."""

        def over() -> bool:
            found = self.instance.get_backfill(backfill)
            assert found and self.daemons.alive, self.logs()
            if found.status in (BulkActionStatus.COMPLETED_FAILED, BulkActionStatus.FAILED):
                pytest.fail(f"backfill {found.status}: {found.error}")
            return found.status == BulkActionStatus.COMPLETED_SUCCESS

        until(over, seconds, f"backfill {backfill}", pause=0.3)

    def runs(self, backfill: str) -> list[dg.DagsterRun]:
        """The runs of a backfill, with those that were made again."""
        return list(self.instance.get_runs(dg.RunsFilter(tags={"dagster/backfill": backfill})))

    def begun(self, run: dg.DagsterRun) -> list[tuple[str, str]]:
        """Which worker took which step of a run, as often as one did."""
        events = self.instance.all_logs(run.run_id, of_type=dg.DagsterEventType.ENGINE_EVENT)
        found = [(e.step_key or "", e.get_dagster_event().engine_event_data.metadata) for e in events]
        return [
            (str(about["Celery worker"].value).removeprefix("celery@"), step)
            for step, about in found
            if "Celery worker" in about
        ]

    def ended(self, run: dg.DagsterRun) -> set[str]:
        """The steps of a run that succeeded."""
        events = self.instance.all_logs(run.run_id, of_type=dg.DagsterEventType.STEP_SUCCESS)
        return {e.step_key or "" for e in events}

    def logs(self) -> str:
        """The last lines that everybody wrote."""
        return "\n".join(f"{p.name}\n" + "\n".join(p.read_text("utf-8", "replace").splitlines()[-25:])
                         for p in sorted(self._folder.glob("*.log")))  # fmt: skip


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """Everything started once; the tests of a session share it."""
    with ExitStack() as stack:
        yield Cluster(tmp_path_factory.mktemp("cluster"), stack)
