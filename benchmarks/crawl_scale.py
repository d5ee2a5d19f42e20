"""A crawl of thousands of releases: the rate that the host sees, memory, and what a second crawl costs.

    python -m benchmarks.crawl_scale [--full] [--releases 1500] [--rate 6000] [--changed 25]

The site stands on loopback. ``--rate`` is requests a minute; the highest that a publisher may be configured
with is 600, so more is only for this measurement. Told are the requests of the busiest second and of the
whole against what is configured, memory after a tenth of the releases and at the end, and of the second
crawl how many of the releases it asked for came whole.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from bisect import bisect_left
from pathlib import Path
from typing import Any

from benchmarks.bench_site import Site, site
from benchmarks.row import row
from gd_pipeline.crawl.archive import Archive
from gd_pipeline.crawl.crawler import crawl
from gd_pipeline.crawl.web import LiveWeb
from gd_pipeline.model.capture import CrawlReport


def resident() -> float:
    """Memory of this process in MB."""
    with open("/proc/self/statm", encoding="ascii") as f:
        return int(f.read().split()[1]) * 4096 / 1e6


def busiest(times: list[float], seconds: float = 1.0) -> int:
    """The most requests within any ``seconds``."""
    return max(bisect_left(times, t + seconds) - n for n, t in enumerate(times))


class Measured(Archive):
    """An archive that notes memory once a tenth of the releases is in it."""

    def __init__(self, root: Path, tenth: int) -> None:
        super().__init__(root)
        self._left = tenth
        self.early = 0.0

    def store(self, *args: Any, **kwargs: Any) -> Any:
        self._left -= 1
        if self._left == 0:
            self.early = resident()
        return super().store(*args, **kwargs)


def measure(releases: int, rate: int, changed: int, size: int = 3000) -> dict[str, float]:
    """Two crawls of the site; between them ``changed`` of its articles change."""
    with site(releases, size) as served, tempfile.TemporaryDirectory() as folder:
        first, seen, archive = _crawl(served, Path(folder), releases, rate, ())
        late = resident()
        served.ask(f"change {changed}")
        second, _, _ = _crawl(served, Path(folder), releases, 10 * rate, (first,))
    seconds = max(seen) - min(seen)
    return {
        "releases": first.new,
        "seconds": round(seconds, 1),
        "configured_per_minute": rate,
        "seen_per_minute": round((len(seen) - 1) / seconds * 60, 1),
        "configured_per_second": round(rate / 60, 1),
        "busiest_second": busiest(seen),
        "memory_early_mb": round(archive.early, 1),
        "memory_late_mb": round(late, 1),
        "second_requests": second.requests,
        "second_unchanged": second.unchanged,
        "second_changed": second.changed,
        "second_bodies": second.bodies,
    }


def _crawl(
    served: Site, root: Path, releases: int, rate: int, history: tuple[CrawlReport, ...]
) -> tuple[CrawlReport, list[float], Measured]:
    served.ask("times")
    source = served.source(releases).model_copy(update={"rate": rate})
    archive = Measured(root, max(1, releases // 10))
    web = LiveWeb("https://example.org", private=True, sleep=time.sleep)
    report = crawl(source, archive, web, history, lambda line: None)
    times = served.ask("times")
    assert isinstance(times, list)
    return report, sorted(times), archive


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--full", action="store_true", help="5,000 releases")
    parser.add_argument("--releases", type=int)
    parser.add_argument("--rate", type=int, default=6000)
    parser.add_argument("--changed", type=int, default=25)
    given = parser.parse_args()
    releases = given.releases or (5000 if given.full else 1500)
    found = measure(releases, given.rate, given.changed)
    work = f"a crawl of {releases:,} releases"
    rate = found["seen_per_minute"] / given.rate
    row(f"{work}: requests a minute", "the configured rate", rate, "<= 1", **found)
    memory = found["memory_late_mb"] / found["memory_early_mb"]
    row(f"{work}: memory at its end", "with a tenth of the releases archived", memory, "<= 1.3")
    bodies = found["second_bodies"] / given.changed
    row(f"{work} a second time: bodies that came", "releases that changed", bodies, "<= 1")
