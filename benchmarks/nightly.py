"""Nightly runs over archives of different size: with nothing new, and with 20 new releases.

    python -m benchmarks.nightly [--full] [--sizes 100 1000]

Each archive is filled and read by a first run, which is not measured. Then come two runs with nothing new, of
which the second counts, and one with 20 new releases. Seconds are those of the processor, so that what else
the machine does changes little. Dagster's own is what a job takes whose assets and checks are the same and do
nothing. The archives grow by releases of one paragraph, of which the pipeline reads the figures as always.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.filled import Ran, dagster, fill, run
from benchmarks.row import row
from gd_pipeline.crawl.archive import Archive

NEW = 20
MONTH = "2025-01"
MONTHLY = ("catalogue", "documents", "extraction", "explain_pages")
"""The steps that work by publication months."""


def idle(loaded: Any, name: str, month: str) -> Ran:
    """A run of a job with the same assets and checks that do nothing: what is Dagster's own."""
    import dagster as dg

    job = loaded.resolve_job_def(name)
    chosen = job.asset_layer.selected_asset_keys

    def passed(checks: list[Any]) -> Iterator[Any]:
        for c in checks:
            yield dg.AssetCheckResult(check_name=c.name, asset_key=c.asset_key, passed=True)

    def nothing(n: int, real: Any) -> Any:
        checks = list(real.check_specs)
        specs = [
            dg.AssetSpec(s.key, deps=s.deps, skippable=s.skippable, partitions_def=s.partitions_def)
            for s in real.specs
        ]

        @dg.multi_asset(name=f"nothing_{n}", specs=specs, check_specs=checks)
        def asset() -> Iterator[Any]:
            yield from (dg.MaterializeResult(asset_key=s.key) for s in specs if not s.skippable)
            yield from passed(checks)

        return asset

    def unchecked(n: int, real: Any) -> Any:
        checks = list(real.check_specs)

        @dg.multi_asset_check(name=f"unchecked_{n}", specs=checks)
        def check() -> Iterator[Any]:
            yield from passed(checks)

        return check

    assets = [nothing(n, a) for n, a in enumerate(loaded.assets) if a.keys & chosen]
    asset_checks = [unchecked(n, c) for n, c in enumerate(loaded.asset_checks)]
    selection = dg.AssetSelection.all()
    again = dg.define_asset_job(name, selection=selection, executor_def=dg.in_process_executor)
    return run(dg.Definitions(assets=assets, asset_checks=asset_checks, jobs=[again]), name, month)


def nights(root: Path, releases: int) -> dict[str, Any]:
    """The seconds of the runs over one archive."""
    archive = Archive(root / "archive")
    fill(archive, 0, releases, paragraphs=1)
    with dagster(root) as loaded:
        first = run(loaded, "nightly", MONTH)
        run(loaded, "nightly", MONTH)
        quiet = run(loaded, "nightly", MONTH)
        own = idle(loaded, "nightly", MONTH)
        fill(archive, releases, NEW, paragraphs=1)
        news = run(loaded, "nightly", MONTH)
    longest = sorted(quiet.steps, key=lambda s: -quiet.steps[s])[:6]
    most = sorted(news.steps, key=lambda s: -news.steps[s])[:8]
    return {
        "releases": releases,
        "first": round(first.processor, 2),
        "quiet": round(quiet.processor, 2),
        "dagster": round(own.processor, 2),
        "news": round(news.processor, 2),
        "monthly": round(sum(news.steps[s] for s in MONTHLY), 2),
        "quiet_steps": {s: round(quiet.steps[s], 2) for s in longest},
        "news_steps": {s: round(news.steps[s], 2) for s in most},
    }


def measure(sizes: list[int]) -> None:
    """Print the rows; each archive has a process of its own."""
    found = []
    for releases in sizes:
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, "-m", "benchmarks.nightly", "--only", str(releases), "--root", folder]
            said = subprocess.run(command, check=False, capture_output=True, text=True)
            if said.returncode:
                sys.exit(f"{said.stderr[-2000:]}\nthe runs over {releases} releases failed")
            found.append(json.loads(said.stdout.splitlines()[-1]))
    few, many = found
    work = f"nightly run with nothing new, {many['releases']:,} releases"
    row(work, f"{few['releases']:,} releases", many["quiet"] / few["quiet"], "<= 1.3", few=few, many=many)
    beyond = many["quiet"] - many["dagster"]
    row(work, "beyond the same assets and checks that do nothing", beyond, "<= 2", unit="s")
    work = f"nightly run with {NEW} new of {many['releases']:,} releases"
    row(work, f"{NEW} new of {few['releases']:,} releases", many["news"] / few["news"], "<= 1.5")
    row(f"{work}: its monthly stages", "the same of the few", many["monthly"] / few["monthly"], "<= 1.5")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--full", action="store_true", help="1,000 and 100,000 releases")
    parser.add_argument("--sizes", type=int, nargs=2)
    parser.add_argument("--only", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--root", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.only:
        print(json.dumps(nights(given.root, given.only)))
    else:
        measure(given.sizes or ([1000, 100_000] if given.full else [100, 1000]))
