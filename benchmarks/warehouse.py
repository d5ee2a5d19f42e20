"""Build, check and publish, beside the bare SQL that makes the same tables; and a dashboard's query on them.

    python -m benchmarks.warehouse [--full] [--rows 1000000 ...] [--folder DIR]

Both sides run in processes of their own, imports not counted. What the bare
side is, is said in ``warehouse_bare``. Besides seconds the processor's time is shown: it is the same on a
busy machine. Peak memory is that of each step.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb

from benchmarks.row import row
from benchmarks.warehouse_bare import COMPARED, TABLES
from benchmarks.warehouse_data import CUSTOMS, captures, make
from gd_pipeline.model.store import Store

BARE_MEMORY = "1300MB"
"""The bare side makes each table at once: with what the pipeline is given it fails at ten million rows."""
HEADLINE = """
SELECT period_end, value_cny, yoy_pct FROM trade
WHERE indicator = 'exports' AND ref_area = 'CN-GD' AND freq = 'M'
    AND (counterpart_area, product, customs_procedure, enterprise_type) = ('_T', '_T', '_T', '_T')
ORDER BY period_end
"""


class Clock:
    """Seconds and peak memory (MB) of named steps, and the processor's seconds of all."""

    def __init__(self) -> None:
        self.took: dict[str, float] = {}
        self.peaks: dict[str, float] = {}
        self.processor = time.process_time()

    def timed(self, name: str, step: Callable[[], Any]) -> Any:
        """Run ``step`` and add what it takes to ``name``."""
        _forget_peak()
        began = time.perf_counter()
        out = step()
        self.took[name] = self.took.get(name, 0.0) + time.perf_counter() - began
        self.peaks[name] = max(self.peaks.get(name, 0.0), _peak())
        return out

    def said(self) -> dict[str, Any]:
        """All of it, with the peak memory of the process in MB."""
        processor = time.process_time() - self.processor
        peaks = {f"{name}_peak_mb": peak for name, peak in self.peaks.items()}
        whole = {
            "total": sum(self.took.values()),
            "processor": processor,
            "peak_mb": max(self.peaks.values()),
        }
        return {**self.took, **peaks, **whole}


def _forget_peak() -> None:
    """Let the kernel count the peak of this process anew from what it holds now (proc(5))."""
    Path("/proc/self/clear_refs").write_text("5", "ascii")


def _peak() -> float:
    """The most that this process has held since, in MB."""
    said = Path("/proc/self/status").read_text("ascii")
    return int(said.partition("VmHWM:")[2].split()[0]) / 1024


def fingerprints(file: Path) -> dict[str, tuple[int, int]]:
    """Table -> rows and a token of what both sides must have the same."""
    with duckdb.connect(str(file), read_only=True) as con:
        return {
            table: con.execute(f"SELECT count(*), bit_xor(hash(hash({columns}))) FROM {table}").fetchall()[0]
            for table, columns in COMPARED.items()
        }


def bare(folder: Path) -> dict[str, Any]:
    """The same tables by plain CTAS."""
    from gd_pipeline.check.database import connect

    store = Store(folder / "stages")
    clock = Clock()
    with connect(folder / "bare.duckdb", BARE_MEMORY) as con:
        for table, sql in TABLES.items():
            query = sql.replace("{observations}", store.glob("observations"))
            query = query.replace("{documents}", store.glob("documents"))
            clock.timed(table, lambda: con.execute(f"CREATE TABLE {table} AS {query}"))  # noqa: B023
        clock.timed("checkpoint", lambda: con.execute("CHECKPOINT"))
    return clock.said()


def pipeline(folder: Path) -> dict[str, Any]:
    """Build, check, publish, as a nightly run does."""
    import great_expectations as gx
    import great_expectations.expectations

    from gd_pipeline.check.candidate import build_candidate
    from gd_pipeline.check.database import connect
    from gd_pipeline.check.expectations import run_expectations
    from gd_pipeline.check.run import run_checks
    from gd_pipeline.model.tables import SOURCES
    from gd_pipeline.publish.swap import publish

    with duckdb.connect() as warm:  # and so is what the library sets up once in a process
        gx.get_context(mode="ephemeral")
        warm.execute("CREATE TABLE sources (publisher VARCHAR)")
        run_expectations(warm, [SOURCES])
    store = Store(folder / "stages")
    seen = captures(store)
    candidate = folder / "candidate" / "c.duckdb"
    candidate.parent.mkdir()
    clock = Clock()
    with connect(candidate) as con:
        clock.timed("build", lambda: build_candidate(con, store, [CUSTOMS], seen))
        results = clock.timed("check", lambda: run_checks(con))
    done = clock.timed("publish", lambda: publish(candidate, folder / "published" / "c.duckdb", results, 1))
    if done.outcome != "published":
        raise SystemExit(f"not published: {done.reason}")
    return clock.said()


def query(file: Path) -> float:
    """Seconds to the answer of a headline series in a process that has not opened the file before."""
    began = time.perf_counter()
    with duckdb.connect(str(file), read_only=True) as con:
        rows = con.execute(HEADLINE).fetchall()
    assert rows
    return time.perf_counter() - began


SIDES: dict[str, Callable[[Path], dict[str, Any]]] = {"bare": bare, "pipeline": pipeline}


def measure(rows: int, wanted: str, folder: Path) -> dict[str, Any]:
    """Both sides on so many observations, and the query; prints the lines, returns the pipeline's figures."""
    made = make(folder, rows)
    took = {}
    for side in SIDES:
        command = [sys.executable, "-m", "benchmarks.warehouse", "--only", side, "--folder", str(folder)]
        said = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
        took[side] = json.loads(said.splitlines()[-1])
        print(side, {k: round(v, 1) for k, v in took[side].items()}, file=sys.stderr, flush=True)
    published = folder / "published" / "c.duckdb"
    theirs, ours = fingerprints(folder / "bare.duckdb"), fingerprints(published)
    if differing := [t for t in COMPARED if theirs[t] != ours[t]]:
        raise SystemExit(f"the two sides differ in {differing}: {theirs} against {ours}")
    work = f"warehouse: build, check, publish {made:,} observations"
    figures = {
        f"{side}_{what}": round(took[side][what], 1)
        for side in SIDES
        for what in ("total", "processor", "peak_mb")
    }
    steps = {f"{step}_s": round(took["pipeline"][step], 1) for step in ("build", "check", "publish")}
    ratio = took["pipeline"]["total"] / took["bare"]["total"]
    row(work, "bare DuckDB CTAS of the same tables", ratio, wanted, **steps, **figures)
    peaks = {
        f"{step}_mb": round(took["pipeline"][f"{step}_peak_mb"]) for step in ("build", "check", "publish")
    }
    row(f"{work}: memory", "-", took["pipeline"]["peak_mb"], "<= 2000", unit="MB", **peaks)
    answers = sorted(query(published) for _ in range(5))
    row(f"a headline series of {made:,} observations", "-", answers[-1], "<= 0.2", unit="s")
    return {**took["pipeline"], "rows": made}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--full", action="store_true", help="a million and ten million observations")
    parser.add_argument("--rows", type=int, nargs="+")
    parser.add_argument("--folder", type=Path, help="an empty folder that is kept")
    parser.add_argument("--only", choices=list(SIDES), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.only:
        print(json.dumps(SIDES[given.only](given.folder)))
        return
    sizes = given.rows or ([1_000_000, 10_000_000] if given.full else [100_000, 1_000_000])
    took = []
    with tempfile.TemporaryDirectory() as scratch:
        for n in sizes:
            wanted = {1_000_000: "<= 3", 10_000_000: "<= 2"}.get(n, "")
            took.append(measure(n, wanted, (given.folder or Path(scratch)) / str(n)))
    if len(took) > 1:
        few, many = took[0], took[-1]
        growth = (many["total"] / few["total"]) / (many["rows"] / few["rows"])
        row("warehouse: growth of its time", "growth of the rows", growth, "<= 1")


if __name__ == "__main__":
    main()
