"""What one more release costs: seconds of one core by stage, and bytes by store.

    python -m benchmarks.capacity [--full] [--releases 300]

The releases are those of ``benchmarks.backfill``. Seconds are those of the processor, so that another program
beside this one does not count. ``docs/capacity.md`` multiplies these figures.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb

from benchmarks.backfill import PAGE
from benchmarks.filled import fill
from benchmarks.row import row
from gd_pipeline import parallel
from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.check.run import run_checks
from gd_pipeline.crawl.archive import Archive
from gd_pipeline.extract.stage import KINDS, extract_month
from gd_pipeline.model.store import Store
from gd_pipeline.publish.swap import publish
from gd_pipeline.read.stage import CATALOGUE, DOCUMENTS, read_month, update_catalogue
from gd_pipeline.sources import load_sources


def _cpu(work: Callable[[], Any]) -> tuple[float, Any]:
    began = time.process_time()
    done = work()
    return time.process_time() - began, done


def _bytes(*paths: Path) -> int:
    return sum(f.stat().st_size for p in paths for f in (p.rglob("*") if p.is_dir() else [p]) if f.is_file())


def measure(releases: int) -> None:
    sources = load_sources()
    parallel.PATIENCE = float("inf")  # one process: its seconds are all there are
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        archive, store = Archive(root / "archive"), Store(root / "stages")
        fill(archive, 0, releases, size=PAGE)
        tracemalloc.start()
        held = len(archive.captures())
        memory = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        catalogue, report = _cpu(lambda: update_catalogue(archive, store, sources))
        read, _ = _cpu(lambda: [read_month(m, archive, store, sources) for m in report.months])
        extract, made = _cpu(lambda: [extract_month(m, store) for m in report.months])
        nothing, _ = _cpu(lambda: update_catalogue(archive, store, sources))
        figures = sum(m.rows["observations"] for m in made)
        candidate, target = root / "candidate.duckdb", root / "published" / "tables.duckdb"

        def tables() -> Any:
            with duckdb.connect(str(candidate)) as con:
                build_candidate(con, store, sources, archive.captures())
                return run_checks(con)

        build, results = _cpu(tables)
        swap, _ = _cpu(lambda: publish(candidate, target, results, 1))
        stages = _bytes(*(store.root / s for s in (CATALOGUE, DOCUMENTS, *KINDS)))
        row(
            "one release: catalogue, read, extract",
            "a core",
            (catalogue + read + extract) / releases * 1000,
            unit="ms",
            catalogue_ms=round(catalogue / releases * 1000, 2),
            read_ms=round(read / releases * 1000, 2),
            extract_ms=round(extract / releases * 1000, 2),
            observations=round(figures / releases, 1),
        )
        row(
            "one release known already, in a night without news",
            "a core",
            nothing / releases * 1e6,
            unit="us",
            memory_bytes=round(memory / held),
        )
        row(
            "one release: bytes kept",
            "disk",
            (_bytes(archive.root) + stages) / releases / 1000,
            unit="kB",
            archive_kb=round(_bytes(archive.root) / releases / 1000, 2),
            stages_kb=round(stages / releases / 1000, 2),
            tables_kb=round(_bytes(target) / releases / 1000, 2),
        )
        row(
            "1,000 observations: tables, checks, publication",
            "a core",
            (build + swap) / figures * 1000 * 1000,
            unit="ms",
            build_and_checks_s=round(build, 2),
            publish_s=round(swap, 2),
            peak_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            published=bool(target.exists()),
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--releases", type=int)
    given = parser.parse_args()
    measure(given.releases or (4000 if given.full else 300))
