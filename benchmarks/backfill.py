"""A backfill of archived releases through Dagster on all cores, against the same functions in a plain loop.

    python benchmarks/backfill.py [--releases 4000]

The releases are the sample's pages with other figures, each under an address of its own. Both read them
from the archive into the catalogue, into documents and into observations, month by month; the loop on one
core, the other as the jobs ``read_job`` and ``extract_job``. Prints JSON; the ratio is loop by jobs.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import re
import shutil
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from gd_pipeline import parallel
from gd_pipeline.crawl.archive import Archive, Listed
from gd_pipeline.extract.stage import extract_month
from gd_pipeline.model.document import Document
from gd_pipeline.model.store import Store
from gd_pipeline.read.stage import read_month, update_catalogue
from gd_pipeline.settings import PROJECT
from gd_pipeline.sources import load_sources

MONTH = "2024-12"
DIGITS = re.compile(r"(?<=\d)\d(?=[\d.]*\d*(?:亿|万|%|\s*(?:billion|trillion|percent)))")


def fill(archive: Archive, count: int) -> None:
    """Archive ``count`` releases: pages of the sample, a digit of each figure drawn anew."""
    pages = sorted((PROJECT / "data" / "sample" / "visits").glob("*/*/**/*.*html"))
    texts = [t for p in pages if "<meta" in (t := p.read_bytes().decode("utf-8", "replace")) and "202" in t]
    draw = random.Random(7)
    now = datetime(2024, 12, 20, tzinfo=UTC)
    with archive.writing("inbox"):
        for n in range(count):
            text = DIGITS.sub(lambda _: str(draw.randrange(10)), texts[n % len(texts)])
            day = f"{2010 + n % 14}-{n // 14 % 12 + 1:02d}-15"
            listed = Listed("inbox", f"inbox:///{n}.html", listed_at=day, lang="zh", ref_area="CN-GD")
            archive.deposit(now, listed, "text/html", f"<!-- {n} -->{text}".encode(), {"via": "benchmark"})


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


def through_dagster(root: Path) -> float:
    """Seconds of the two jobs, Dagster's own start left out."""
    os.environ["GD_DATA_ROOT"] = str(root)
    os.environ["DAGSTER_HOME"] = str(root / "dagster_home")
    (root / "dagster_home").mkdir()
    import dagster as dg

    from gd_pipeline.definitions import defs

    loaded = defs()
    with dg.DagsterInstance.get() as instance:
        began = time.perf_counter()
        for name in ("read_job", "extract_job"):
            job = loaded.resolve_job_def(name)
            config = job.partitioned_config.get_run_config_for_partition_key(MONTH)  # type: ignore[union-attr]
            done = job.execute_in_process(instance=instance, partition_key=MONTH, run_config=config)
            assert done.success, name
        return time.perf_counter() - began


def digest(store: Store) -> str:
    """What was extracted, as one hash."""
    sums = hashlib.sha256()
    for month in store.parts("observations"):
        sums.update(store.path("observations", month).read_bytes())
    return sums.hexdigest()


def measure(releases: int) -> dict[str, object]:
    """Both on copies of one archive; they must have extracted the same."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        archive = Archive(root / "archive")
        fill(archive, releases)
        loop = plain(archive, Store(root / "plain"))
        other = root / "dagster"
        shutil.copytree(root / "archive", other / "archive")
        jobs = through_dagster(other)
        same = digest(Store(root / "plain")) == digest(Store(other / "stages"))
        documents = sum(len(Store(root / "plain").read("documents", m, Document))
                        for m in Store(root / "plain").parts("documents"))  # fmt: skip
    return {
        "releases": documents,
        "cores": os.cpu_count(),
        "loop_seconds": round(loop, 1),
        "jobs_seconds": round(jobs, 1),
        "same_observations": same,
        "ratio": round(loop / jobs, 2),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--releases", type=int, default=4000)
    print(json.dumps(measure(parser.parse_args().releases), indent=2))
