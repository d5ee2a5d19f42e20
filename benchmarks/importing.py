"""Loading the code location, against importing Dagster alone.

    python -m benchmarks.importing [--rounds 4]

Each in processes of their own, by turns; the quickest of each counts, in seconds of the processor. What a
code location needs to be shown in the UI is imported and built: all definitions, none of them run.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys

from benchmarks.row import row

WHAT = {
    "nothing": "pass",
    "dagster": "import dagster",
    "modules": "import gd_pipeline.definitions",
    "location": "from gd_pipeline.definitions import defs; defs()",
}


def seconds(code: str) -> float:
    """Of the processor, of a process that runs the code."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-W", "ignore", "-c", code], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(rounds: int) -> None:
    """Print the row."""
    took = {name: [] for name in WHAT}
    for _ in range(rounds):
        for name, code in WHAT.items():
            took[name].append(seconds(code))
    best = {name: round(min(s), 2) for name, s in took.items()}
    own = best["nothing"]
    ratio = (best["location"] - own) / (best["dagster"] - own)
    figures = {f"{name}_s": s for name, s in best.items()}
    row("loading the code location", "import dagster", ratio, "<= 1.5", **figures)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--full", action="store_true", help="the same: there is nothing larger")
    parser.add_argument("--rounds", type=int, default=4)
    measure(parser.parse_args().rounds)
