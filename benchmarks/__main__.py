"""Runs all benchmarks one after the other and writes ``benchmarks/results.md``.

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
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
SCRIPTS = (
    "reading",
    "importing",
    "nightly",
    "backfill",
    "crawl_throughput",
    "detail",
    "warehouse",
)
"""The benchmarks in the order of running."""

PACKAGES = (
    "dagster", "duckdb", "great-expectations", "pyarrow", "requests", "selectolax", "trafilatura", "warcio",
)  # fmt: skip
"""The versions of these decide the ratios."""


@dataclass(slots=True)
class Ran:
    """One benchmark: its rows, how long it took, and the end of what it said if it failed."""

    name: str
    seconds: float
    rows: list[dict[str, Any]] = field(default_factory=list)
    error: str = ""


def run(name: str, full: bool) -> Ran:
    """One benchmark in a process of its own; its rows are shown as they come."""
    began = time.perf_counter()
    command = [sys.executable, "-m", f"benchmarks.{name}", *(["--full"] if full else [])]
    print(f"== {name}", file=sys.stderr, flush=True)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    sys.stdout.write(done.stdout)
    sys.stdout.flush()
    rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    error = (done.stderr.strip().splitlines() or ["it ended without a word"])[-1] if done.returncode else ""
    if error:
        print(done.stderr, file=sys.stderr, flush=True)
    return Ran(name, time.perf_counter() - began, rows, error)


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


def page(ran: list[Ran], full: bool, load: tuple[float, float, float]) -> str:
    """The results as Markdown."""
    lines = [
        "# Results of the benchmarks",
        "",
        f"Written by `python -m benchmarks{' --full' if full else ''}` on {datetime.now(UTC):%Y-%m-%d}; "
        "not to be edited.",
        "",
        f"{_processor()}, {os.cpu_count()} cores, {_memory()}, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}; {', '.join(map(_version, PACKAGES))}. "
        f"Load before it began: {load[0]:.1f} (on an idle machine near 0).",
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
        lines += ["", f"`python -m benchmarks.{one.name}`, {one.seconds:.0f} s:", ""]
        for r in one.rows:
            figures = ", ".join(f"{k} {_cell(v)}" for k, v in r.items() if k not in HEAD)
            lines.append(f"- {_cell(r['work'])}, against {_cell(r['against'])}: {figures}")
    return "\n".join(lines) + "\n"


def main() -> int:
    """0 when all ran, whatever they measured; 1 when one failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--full", action="store_true", help="the sizes that the bounds are meant for")
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these (then nothing is written)")
    given = parser.parse_args()
    if unknown := set(given.names) - set(SCRIPTS):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}; there are {', '.join(SCRIPTS)}")
    load = os.getloadavg()
    ran = [run(name, given.full) for name in given.names or SCRIPTS]
    if not given.names:
        (ROOT / "benchmarks" / "results.md").write_text(page(ran, given.full, load), "utf-8")
    return int(any(one.error for one in ran))


if __name__ == "__main__":
    sys.exit(main())
