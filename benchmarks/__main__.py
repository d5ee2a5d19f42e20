"""Runs benchmarks one after the other and writes ``benchmarks/results.md``: all, or some anew.

python -m benchmarks [--full] [NAME ...]
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
STORED = ROOT / "benchmarks" / "results.json"
"""The rows of each benchmark as they were measured last: what ``results.md`` is made of."""
SCRIPTS = (
    "accuracy",
    "reading",
    "importing",
    "nightly",
    "backfill",
    "crawl_throughput",
    "crawl_scale",
    "detail",
    "capacity",
    "warehouse",
)
"""The benchmarks in the order of running."""

PACKAGES = (
    "dagster", "duckdb", "great-expectations", "pyarrow", "requests", "selectolax", "trafilatura", "warcio",
)  # fmt: skip
"""The versions of these decide the ratios."""


@dataclass(slots=True)
class Ran:
    """One benchmark: when and for how long it ran, how busy the machine was before, its rows.

    ``processor`` are the seconds of the processor that it took, ``error`` is the end of what it said if it
    failed.
    """

    name: str
    day: str
    full: bool
    load: float
    seconds: float
    rows: list[dict[str, Any]]
    error: str = ""
    processor: float = 0.0


def run(name: str, full: bool) -> Ran:
    """One benchmark in a process of its own; its rows are shown as they come."""
    began, load = time.perf_counter(), round(os.getloadavg()[0], 1)
    taken = sum(os.times()[2:4])
    command = [sys.executable, "-m", f"benchmarks.{name}", *(["--full"] if full else [])]
    print(f"== {name}", file=sys.stderr, flush=True)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    sys.stdout.write(done.stdout)
    sys.stdout.flush()
    rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    error = (done.stderr.strip().splitlines() or ["it ended without a word"])[-1] if done.returncode else ""
    if error:
        print(done.stderr, file=sys.stderr, flush=True)
    seconds = round(time.perf_counter() - began)
    processor = round(sum(os.times()[2:4]) - taken)
    return Ran(name, f"{datetime.now(UTC):%Y-%m-%d}", full, load, seconds, rows, error, processor)


def _memory() -> str:
    return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.1f} GB"


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    names = [
        line.partition(":")[2].strip()
        for line in info.read_text("utf-8").splitlines()
        if "model name" in line
    ]
    return names[0] if names else platform.processor() or platform.machine()


def _version(package: str) -> str:
    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return f"{package} not installed"


def _cell(value: object) -> str:
    text = f"{value:,}" if isinstance(value, int | float) and not isinstance(value, bool) else str(value)
    return text.replace("|", "\\|")


HEAD = ("work", "against", "ratio", "wanted", "ok", "unit")
REACHED = {True: "yes", False: "**no**", None: ""}


def page(ran: list[Ran]) -> str:
    """The results as Markdown."""
    lines = [
        "# Results of the benchmarks",
        "",
        "Written by `python -m benchmarks` (`make bench`); not to be edited.",
        "",
        f"{_processor()}, {os.cpu_count()} cores, {_memory()}, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}; {', '.join(map(_version, PACKAGES))}.",
        "",
        "| work | against | ratio | wanted | reached |",
        "|---|---|---:|---:|---|",
    ]
    for one in ran:
        for r in one.rows:
            unit = f" {r['unit']}" if r.get("unit") else ""
            wanted = f"{r['wanted']}{unit}" if r["wanted"] else ""
            cells = (_cell(r["work"]), _cell(r["against"]), f"{_cell(r['ratio'])}{unit}", wanted)
            lines.append(f"| {' | '.join(cells)} | {REACHED[r['ok']]} |")
        if one.error:
            lines.append(f"| {one.name} | | | | **failed**: {_cell(one.error)} |")
    lines += ["", "## Figures"]
    for one in ran:
        command = f"python -m benchmarks.{one.name}{' --full' if one.full else ''}"
        busy = f"load {one.load} before it began (an idle machine has none)"
        took = f"{one.seconds:.0f} s, {one.processor:.0f} s of the processor"
        lines += ["", f"`{command}` on {one.day}, {took}, {busy}:", ""]
        for r in one.rows:
            figures = ", ".join(f"{k} {_cell(v)}" for k, v in r.items() if k not in HEAD)
            lines.append(f"- {_cell(r['work'])}, against {_cell(r['against'])}: {figures}")
    return "\n".join(lines) + "\n"


def main() -> int:
    """0 when all ran, whatever they measured; 1 when one failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--full", action="store_true", help="the sizes that the bounds are meant for")
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these; the others stay as they are")
    given = parser.parse_args()
    if unknown := set(given.names) - set(SCRIPTS):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}; there are {', '.join(SCRIPTS)}")
    known = {r["name"]: Ran(**r) for r in json.loads(STORED.read_text("utf-8"))} if STORED.exists() else {}
    ran = [run(name, given.full) for name in given.names or SCRIPTS]
    known |= {one.name: one for one in ran}
    kept = [known[name] for name in SCRIPTS if name in known]
    STORED.write_text(json.dumps([asdict(one) for one in kept], ensure_ascii=False, indent=1) + "\n", "utf-8")
    STORED.with_suffix(".md").write_text(page(kept), "utf-8")
    return int(any(one.error for one in ran))


if __name__ == "__main__":
    sys.exit(main())
