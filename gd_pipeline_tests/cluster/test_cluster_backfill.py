"""A backfill on three workers makes the files that one machine makes, undisturbed and when servers die."""

from __future__ import annotations

import shutil
import signal
from pathlib import Path

import dagster as dg
import pytest

from gd_pipeline.extract.stage import KINDS
from gd_pipeline.publish.manifest import read_manifest
from gd_pipeline_tests.cluster.conftest import Cluster
from gd_pipeline_tests.cluster.servers import until

MADE = ("documents", *KINDS)
FILE = Path("published") / "gd_pipeline.duckdb"
MONTHS = [f"2024-{n:02d}" for n in range(1, 13)]
LONG = 400
"""Seconds after which a backfill has failed; a quiet machine with two cores needs thirty."""
LAUNCHED = (dg.DagsterRunStatus.NOT_STARTED, dg.DagsterRunStatus.QUEUED, dg.DagsterRunStatus.STARTING)
"""Of a run that is being launched only time tells that its launch was cut off: not what is tested here."""
FirstRun = tuple[Path, dg.ExecuteInProcessResult]


@pytest.fixture
def waiting(cluster: Cluster, first_run: FirstRun) -> Cluster:
    """The cluster with everything that a single machine made, without what twelve months were read as."""
    shutil.copytree(first_run[0], cluster.root, dirs_exist_ok=True)
    for stage in MADE:
        for month in MONTHS:
            (cluster.root / "stages" / stage / f"{month}.parquet").unlink(missing_ok=True)
    return cluster


def _files(root: Path) -> dict[str, bytes]:
    stages = root / "stages"
    return {str(p.relative_to(stages)): p.read_bytes() for p in stages.rglob("*.parquet")}


def test_three_workers_make_the_same_bytes_and_publish_the_same_tables(
    waiting: Cluster, first_run: FirstRun
) -> None:
    backfill = waiting.backfill(MADE, MONTHS)
    waiting.done(backfill, LONG)
    assert _files(waiting.root) == _files(first_run[0])
    shutil.rmtree((waiting.root / FILE).parent)
    waiting.finished(waiting.launch("check_publish_job"), LONG)
    ours, theirs = read_manifest(waiting.root / FILE), read_manifest(first_run[0] / FILE)
    assert ours and theirs and ours.run != theirs.run
    assert ours.content == theirs.content, "the rows of all tables, in their order"
    assert len({worker for run in waiting.runs(backfill) for worker, _ in waiting.begun(run)}) > 1


def test_servers_die_and_the_bytes_are_the_same(waiting: Cluster, first_run: FirstRun) -> None:
    backfill = waiting.backfill(MADE, MONTHS)
    killed: list[tuple[dg.DagsterRun, str]] = []

    def kill_one_at_work() -> bool:
        for run in waiting.runs(backfill):
            for name, step in waiting.begun(run):
                worker = waiting.workers[name]
                worker.signal(signal.SIGSTOP)
                if step not in waiting.ended(run):
                    waiting.kill(name, "fourth")
                    killed.append((run, step))
                    return True
                worker.signal(signal.SIGCONT)
        return False

    until(kill_one_at_work, LONG, "a worker at work", pause=0.2)
    waiting.redis.restart()
    until(
        lambda: not any(r.status in LAUNCHED for r in waiting.runs(backfill)), LONG, "all runs at work", 0.2
    )
    waiting.postgres.restart()
    waiting.done(backfill, LONG)
    assert _files(waiting.root) == _files(first_run[0])
    (run, step), again = killed[0], waiting.runs(backfill)
    assert (
        sum(s == step for r in again if r.root_run_id in (None, run.run_id) for _, s in waiting.begun(r)) > 1
    )
