"""Pages a second that a crawl archives, politeness off, against plain requests and warcio in a loop.

    python -m benchmarks.crawl_throughput [--full] [--pages 300] [--rounds 5] [--size 30000]

Both ask the same site on loopback for the same pages and write request and response records of each. The
plain loop knows the addresses beforehand, keeps its connection, checks nothing and syncs nothing. The crawl
walks listings and robots.txt, keeps its bounds, recognises shells and challenges, looks for attachments,
indexes and syncs. Rounds take turns, the ratio is that of the medians.
"""

from __future__ import annotations

import argparse
import io
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import requests
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from benchmarks.bench_site import Site, site
from benchmarks.row import row
from gd_pipeline.crawl.archive import Archive
from gd_pipeline.crawl.crawler import crawl
from gd_pipeline.crawl.web import LiveWeb


def plain(served: Site, pages: int, folder: Path) -> float:
    """Pages a second of the loop."""
    begin = time.perf_counter()
    with requests.Session() as session, (folder / "plain.warc.gz").open("wb") as f:
        writer = WARCWriter(f, gzip=True, warc_version="WARC/1.1")
        for n in range(pages):
            url = f"http://{served.host}/a/{n}.html"
            answer = session.get(url)
            http = StatusAndHeaders("200 OK", list(answer.headers.items()), protocol="HTTP/1.1")
            response = writer.create_warc_record(
                url, "response", payload=io.BytesIO(answer.content), http_headers=http
            )
            sent = StatusAndHeaders(
                f"GET /a/{n}.html HTTP/1.1", list(answer.request.headers.items()), is_http_request=True
            )
            asked = writer.create_warc_record(url, "request", http_headers=sent)
            writer.write_request_response_pair(asked, response)
    return pages / (time.perf_counter() - begin)


def ours(served: Site, pages: int, folder: Path) -> float:
    """Pages a second of the crawl."""
    web = LiveWeb("https://example.org", private=True, sleep=lambda seconds: None)
    begin = time.perf_counter()
    report = crawl(served.source(pages), Archive(folder), web, [], lambda line: None)
    seconds = time.perf_counter() - begin
    assert report.new == pages, report
    return pages / seconds


def measure(pages: int, rounds: int, size: int) -> dict[str, Any]:
    """Both in turns; the first turn of each is not counted."""
    found: dict[str, list[float]] = {"plain": [], "ours": []}
    with site(pages, size) as served:
        for n in range(rounds + 1):
            for name, run in (("plain", plain), ("ours", ours)):
                with tempfile.TemporaryDirectory() as folder:
                    speed = run(served, pages, Path(folder))
                if n:
                    found[name].append(round(speed, 1))
    medians = {name: statistics.median(speeds) for name, speeds in found.items()}
    return {
        "pages": pages,
        "plain_pages_per_second": medians["plain"],
        "ours_pages_per_second": medians["ours"],
        "ratio": medians["ours"] / medians["plain"],
        "plain_rounds": found["plain"],
        "ours_rounds": found["ours"],
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--full", action="store_true", help="thousands of pages")
    parser.add_argument("--pages", type=int)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--size", type=int, default=30_000)
    given = parser.parse_args()
    pages = given.pages or (2000 if given.full else 300)
    found = measure(pages, given.rounds, given.size)
    row("pages a second that a crawl archives", "requests and warcio in a loop", wanted=">= 0.8", **found)
