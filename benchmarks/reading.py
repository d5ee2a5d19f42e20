"""Reading and extracting one release, against trafilatura's text and a bare parse of the same page.

    python -m benchmarks.reading [--full] [--rounds 7]
    python -m benchmarks.reading --profile zh

The pages are those of ``benchmarks.pages``; ours is bytes in, observations and unread numbers out. All take
turns in one process and the quickest round of each counts, in seconds of the processor, so that what else the
machine does changes little. The last rows read one release of growing length: ten times the length against
ten times the time.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import trafilatura
from selectolax.lexbor import LexborHTMLParser

from benchmarks.pages import capture, long_page, pages
from benchmarks.row import row
from gd_pipeline.extract.document import extract
from gd_pipeline.model.capture import Capture
from gd_pipeline.read.reader import read

Page = tuple[bytes, Capture]


def ours(page: Page) -> int:
    """Bytes to observations."""
    found = extract(read(*page, None))
    return len(found.observations) + len(found.unread)


RUNS: dict[str, Callable[[Page], object]] = {
    "ours": ours,
    "read": lambda page: read(*page, None),
    "trafilatura": lambda page: trafilatura.extract(page[0].decode()),
    "lexbor": lambda page: LexborHTMLParser(page[0]).body,
}


def milliseconds(each: list[Page], rounds: int) -> dict[str, float]:
    """Of each run for a page: the quickest of several rounds after one that is not counted."""
    best = dict.fromkeys(RUNS, float("inf"))
    for n in range(rounds + 1):
        for name, run in RUNS.items():
            began = time.process_time()
            for page in each:
                run(page)
            if n:
                best[name] = min(best[name], time.process_time() - began)
    return {name: round(1000 * s / len(each), 2) for name, s in best.items()}


def by_length(lang: str, longest: int) -> dict[str, float]:
    """Seconds of one release by its length in kB: a hundredth, a tenth and the whole of the longest."""
    out = {}
    for size in (longest // 100, longest // 10, longest):
        page = long_page(lang, size)
        began = time.process_time()
        ours((page, capture(page, lang)))
        out[f"{len(page) // 1000}_kB"] = round(time.process_time() - began, 2)
    return out


def measure(lang: str, rounds: int, longest: int) -> None:
    """Print the rows of a language."""
    each = [(page, capture(page, lang)) for page in pages(lang)]
    numbers = statistics.mean(map(ours, each))
    took = milliseconds(each, rounds)
    about = {
        "pages": len(each),
        "kilobytes": round(statistics.mean(len(p) for p, _ in each) / 1000),
        "numbers": round(numbers, 1),
        **{f"{name}_ms": ms for name, ms in took.items()},
    }
    work = f"read + extract, {lang}"
    row(work, "trafilatura.extract, text only", took["trafilatura"] / took["ours"], ">= 10", **about)
    row(work, "a bare parse by lexbor", took["ours"] / took["lexbor"], "<= 6", **about)
    grown = by_length(lang, longest)
    _, tenth, whole = grown.values()
    row(f"one release ten times as long, {lang}", "linear growth", whole / tenth / 10, "<= 1.2", **grown)


def profile(lang: str, rounds: int = 5, shown: int = 25) -> None:
    """Print as a table where our time goes: calls a page, share of the whole with and without what is called.

    What is called often looks dearer than it is, for each call is watched.
    """
    each = [(page, capture(page, lang)) for page in pages(lang)]
    watched = cProfile.Profile(time.process_time)
    for n in range(rounds + 1):
        if n:
            watched.enable()
        for page in each:
            ours(page)
    watched.disable()
    found: dict[Any, Any] = pstats.Stats(watched).stats  # type: ignore[attr-defined]
    whole = sum(own for _, _, own, _, _ in found.values())
    print("| function | calls a page | with what it calls | by itself |\n|---|---:|---:|---:|")
    for (file, _, name), (_, calls, own, with_calls, _) in sorted(found.items(), key=lambda f: -f[1][3])[
        :shown
    ]:
        module = ".".join(Path(file).with_suffix("").parts[-2:])
        place = f"{module}.{name}" if "/" in file else name
        shares = f"{with_calls / whole:.1%} | {own / whole:.1%}"
        print(f"| `{place}` | {calls / rounds / len(each):.0f} | {shares} |")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--full", action="store_true", help="releases of up to 10 MB")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--profile", choices=["zh", "en"], help="print where our time goes instead")
    given = parser.parse_args()
    if given.profile:
        profile(given.profile)
        sys.exit()
    for lang in ("zh", "en"):
        measure(lang, given.rounds, 10_000_000 if given.full else 1_000_000)
