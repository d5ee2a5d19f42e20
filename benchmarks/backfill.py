"""A backfill of archived releases through Dagster on all cores, against the same functions in a plain loop.

    python -m benchmarks.backfill [--full] [--releases 400]

Both read the releases from the archive into the catalogue, into documents and into observations, month by
month; the loop on one core, the other as the jobs ``read_job`` and ``extract_job``, whose own start is left
out. They must have extracted the same. Seconds are those on the clock, so the machine must have nothing else
to do; ``idle_cores`` says how many cores were free right before, the processor's seconds how much more work
the jobs were.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import tempfile
import time
from pathlib import Path

from benchmarks.filled import dagster, fill, processor, run
from benchmarks.row import row
from gd_pipeline import parallel
from gd_pipeline.crawl.archive import Archive
from gd_pipeline.extract.stage import extract_month
from gd_pipeline.model.store import Store
from gd_pipeline.read.stage import read_month, update_catalogue
from gd_pipeline.sources import load_sources

MONTH = "2024-12"
PAGE = 30_000
FULL = 20_000
"""Releases of the backfill that the bound is meant for."""


def plain(archive: Archive, store: Store) -> float:
    """Seconds of the loop."""
    sources = load_sources()
    began = time.perf_counter()
    patience, parallel.PATIENCE = parallel.PATIENCE, float("inf")
    for month in update_catalogue(archive, store, sources).months:
        read_month(month, archive, store, sources)
        extract_month(month, store)
    parallel.PATIENCE = patience
    return time.perf_counter() - began


def digest(store: Store) -> str:
    """What was extracted, as one hash."""
    sums = hashlib.sha256()
    for month in store.parts("observations"):
        sums.update(store.path("observations", month).read_bytes())
    return sums.hexdigest()


def idle_cores(seconds: float = 1.0) -> float:
    """How many cores had nothing to do for a moment."""

    def idle() -> int:
        return int(Path("/proc/stat").read_text("ascii").split()[4])

    before = idle()
    time.sleep(seconds)
    return round((idle() - before) / os.sysconf("SC_CLK_TCK") / seconds, 1)


def measure(releases: int) -> None:
    """Both on copies of one archive; prints the row."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        archive = Archive(root / "archive")
        fill(archive, 0, releases, size=PAGE)
        other = root / "dagster"
        shutil.copytree(root / "archive", other / "archive")
        free = idle_cores()
        taken = processor()
        loop = plain(archive, Store(root / "plain"))
        taken = processor() - taken
        with dagster(other) as loaded:
            ran = [run(loaded, name, MONTH) for name in ("read_job", "extract_job")]
        jobs = sum(r.clock for r in ran)
        same = digest(Store(root / "plain")) == digest(Store(other / "stages"))
    figures = {
        "releases": releases,
        "cores": os.cpu_count(),
        "idle_cores": free,
        "loop_s": round(loop, 1),
        "jobs_s": round(jobs, 1),
        "loop_processor_s": round(taken, 1),
        "jobs_processor_s": round(sum(r.processor for r in ran), 1),
        "same_observations": same,
    }
    work, wanted = f"backfill of {releases:,} releases through Dagster, all cores", ""
    if releases >= FULL:  # before that, storing what happened to 156 months of nine assets weighs too much
        wanted = ">= 1.7"
    row(work, "a plain loop on one core", loop / jobs, wanted, **figures)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--full", action="store_true", help=f"{FULL:,} releases")
    parser.add_argument("--releases", type=int)
    given = parser.parse_args()
    measure(given.releases or (FULL if given.full else 3000))
