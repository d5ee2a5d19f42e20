"""Celery workers and Dagster's daemons as processes, forked from one that has imported everything.

Python's fork server spares each of them some seconds of imports; what runs is what the commands
``dagster-celery worker start`` and ``dagster-daemon run`` run, the daemons with faster clocks.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing.context import ForkServerProcess
from pathlib import Path

import dagster as dg

SERVER = multiprocessing.get_context("forkserver")
PRELOADED = ("gd_pipeline.definitions", "gd_pipeline.defs.jobs", "dagster_celery.app", "celery.bin.worker",
             "dagster_postgres", "gd_pipeline.defs.check", __name__)  # fmt: skip
EVERY = 2
"""Seconds between two looks of a daemon, where an unattended cluster has up to thirty."""


def preload() -> None:
    """Have the fork server start with this process's environment."""
    from multiprocessing import forkserver

    SERVER.set_forkserver_preload(list(PRELOADED))
    forkserver.ensure_running()


class Group:
    """A process with its children, that can be held, killed and ended."""

    def __init__(self, target: Callable[..., None], log: Path, *args: str) -> None:
        self._process: ForkServerProcess = SERVER.Process(target=_in_group, args=(target, log, args))
        self._process.start()

    @property
    def alive(self) -> bool:
        return self._process.is_alive()

    def signal(self, number: int) -> None:
        assert self._process.pid
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, number)

    def kill(self) -> None:
        """SIGKILL to all of the group."""
        self.signal(signal.SIGKILL)
        self._process.kill()  # also before it has made its group
        self._process.join()

    def end(self) -> None:
        """SIGTERM, and SIGKILL to what is left after a while."""
        self.signal(signal.SIGTERM)
        self._process.join(3)
        self.kill()


def _in_group(target: Callable[..., None], log: Path, args: tuple[str, ...]) -> None:
    os.setsid()
    out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(out, 1)
    os.dup2(out, 2)
    target(*args)


def worker(name: str) -> None:
    """A Celery worker until SIGTERM."""
    from dagster_celery.app import app

    app.worker_main(["worker", "--loglevel", "INFO", "-n", name])


def daemons() -> None:
    """The daemons of a cluster until SIGTERM, and the code server that they start."""
    from dagster._core.workspace.load_target import ModuleTarget
    from dagster._daemon import controller

    controller.DEFAULT_DAEMON_INTERVAL_SECONDS = EVERY  # read by the backfills' loop
    target = ModuleTarget("gd_pipeline.definitions", None, None, "gd_pipeline")
    with (
        dg.DagsterInstance.get() as instance,
        controller.daemon_controller_from_instance(instance, target, gen_daemons=_daemons) as found,
    ):
        found.check_daemon_loop()


def _daemons(instance: dg.DagsterInstance) -> Iterator[object]:
    from dagster._daemon import controller as c

    yield c.QueuedRunCoordinatorDaemon(interval_seconds=EVERY)
    yield c.BackfillDaemon(settings=instance.get_backfill_settings())
    yield c.EventLogConsumerDaemon(interval_seconds=EVERY)
    yield c.MonitoringDaemon(interval_seconds=EVERY)
