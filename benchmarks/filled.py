"""Archives of many releases for the benchmarks of whole runs, and jobs run in this process."""

from __future__ import annotations

import os
import random
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch
from uuid import uuid4

from benchmarks.pages import articles, page
from gd_pipeline.crawl.archive import Archive, Listed

_FIGURE = re.compile(r"(?<=\d)\d(?=[\d.]*(?:亿|万|%|\s*(?:billion|trillion|percent)))")
_BEGAN = datetime(2025, 1, 1, tzinfo=UTC)


_told = cache(articles)


def release(n: int, paragraphs: int | None, size: int) -> bytes:
    """Release ``n``: the first paragraphs of an article, a digit of each figure drawn anew."""
    draw = random.Random(n)
    title, body = _told("zh")[n % len(_told("zh"))]
    lines = [_FIGURE.sub(lambda _: str(draw.randrange(10)), line) for line in body[:paragraphs]]
    made = page(title, lines, "zh", n % 7, size)
    return made.replace(b"2024-10-18 10:00", f"{day(n)} 10:00".encode())


def day(n: int) -> str:
    """The day of publication of release ``n``: over all open months, one after the other."""
    return f"{2010 + n // 12 % 13}-{n % 12 + 1:02d}-15"


def fill(archive: Archive, first: int, count: int, paragraphs: int | None = None, size: int = 0) -> None:
    """Archive the releases from ``first`` on, a thousand a crawl; ``size`` is that of a page, in bytes."""
    with archive.writing("inbox"), patch("os.fsync"):  # filling is not measured
        for n in range(first, first + count):
            listed = Listed("inbox", f"inbox:///{n}.html", listed_at=day(n), lang="zh", ref_area="CN-GD")
            when = _BEGAN + timedelta(days=n // 1000)
            archive.deposit(when, listed, "text/html", release(n, paragraphs, size), {"via": "benchmark"})


@contextmanager
def dagster(root: Path) -> Iterator[Any]:
    """The definitions on a data root, for this process; what is in none of its sites is not crawled."""
    home = root / "dagster_home"
    home.mkdir(parents=True, exist_ok=True)
    sites = root / "sites"
    sites.mkdir(exist_ok=True)
    os.environ |= {"GD_DATA_ROOT": str(root), "DAGSTER_HOME": str(home), "GD_SAMPLE_DIR": str(sites)}
    from gd_pipeline.definitions import defs

    yield defs()


@dataclass(frozen=True, slots=True)
class Ran:
    """Seconds of a run: on the clock, of the processor, and of the processor by step."""

    clock: float
    processor: float
    steps: dict[str, float]


def processor() -> float:
    """Seconds of the processor that this process and those that it waited for have taken."""
    return sum(os.times()[:4])


def run(loaded: Any, name: str, month: str) -> Ran:
    """Run a job for a month in this process."""
    import dagster as dg

    began: dict[str, float] = {}
    steps: dict[str, float] = {}

    def told(entry: Any) -> None:
        event = entry.dagster_event
        if event and event.is_step_start:
            began[event.step_key] = processor()
        elif event and event.is_step_success:
            steps[event.step_key] = processor() - began[event.step_key]

    job = loaded.resolve_job_def(name)
    config = job.partitioned_config and job.partitioned_config.get_run_config_for_partition_key(month)
    with dg.DagsterInstance.get() as instance:
        run_id = str(uuid4())
        instance.add_event_listener(run_id, told)
        clock, taken = time.perf_counter(), processor()
        done = job.execute_in_process(
            instance=instance, partition_key=month, run_config=config, run_id=run_id
        )
        clock, taken = time.perf_counter() - clock, processor() - taken
    assert done.success, name
    return Ran(clock, taken, steps)
