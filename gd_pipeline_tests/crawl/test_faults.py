"""Every fault of a site or a machine: the run says what it met, the next run without it makes it good.

Each goes the same way. A site with two releases has the fault in the second one, or in what leads to it; a
crawl meets it, another follows when it is gone. Then both releases are archived, each once, and everything
can be read back. What was seen is the table of docs/reliability.md.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from asking import TODAY, of
from crawl_site import article, listing
from faults import FAULTS, ONE, TWO, UNHARMED, Case, fill
from loopback import (
    page,
    send,
    serve,
    truncated,
)  # fmt: skip
from reliability import Seen, table, write

from gd_pipeline.crawl.archive import Archive
from gd_pipeline.crawl.crawler import crawl
from gd_pipeline.crawl.verify import verify
from gd_pipeline.crawl.web import LiveWeb
from gd_pipeline.model.source import Listing


@pytest.fixture(scope="module")
def seen() -> Iterator[Seen]:
    seen = Seen()
    yield seen
    if os.environ.get("GD_WRITE_DOCS"):
        write(seen)


@pytest.fixture
def case(archive) -> Iterator[Case]:
    with serve() as site:
        fill(site)
        yield Case(site, archive, of(site), {})


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_and_made_good_by_the_next_run(case: Case, seen: Seen, name: str) -> None:
    fault, expected, words = FAULTS[name]
    with fault(case):
        first = case.crawl()
        before = [(c.url, c.sha256) for c in case.archive.captures()]
    stack = case.web.pop("_stack", None)
    second = case.crawl(first)
    if stack:
        stack.close()
    detail = first.detail.replace(case.site.host, "SITE")
    assert first.status == expected and words in detail, first
    assert second.status in ("ok", "unchanged") and second.failed == 0, second
    captures = case.archive.captures()
    # Nothing lost, nothing twice, all of it whole.
    assert [(c.url, c.sha256) for c in captures[: len(before)]] == before
    bodies = {c.url.split("/", 3)[3]: case.archive.payload(c) for c in captures}
    assert bodies == {"a/1.html": ONE, "a/2.html": TWO}
    fetched = [(c.url, c.sha256) for c in captures if not c.revisit]
    assert len(fetched) == len(set(fetched)) == len(bodies)
    assert not verify(case.archive).damaged
    if name in UNHARMED:
        assert (first.new, first.failed) == (2, 0)
    met = f"{first.status}: …{words}…" if words else first.status
    seen.add(name, f"{first.new} of 2 archived; {met}", f"{first.new + second.new} of 2; {second.status}")


def test_a_content_length_that_is_too_small(case: Case, seen: Seen) -> None:
    """No client can tell that more was meant; the whole page is a new version, no other page is harmed."""
    case.site.pages["/a/2.html"] = lambda h, n: send(h, 200, {"Content-Type": "text/html"}, TWO, declared=300)
    first = case.crawl()
    case.site.pages["/a/2.html"] = page(TWO)
    second = case.crawl(first)
    versions = [case.archive.payload(c) for c in case.archive.versions(f"{case.site.url}/a/2.html")]
    assert versions == [TWO[:300], TWO] and (first.new, second.changed) == (2, 1)
    assert case.archive.payload(case.archive.versions(f"{case.site.url}/a/1.html")[0]) == ONE
    seen.add(
        "wrong Content-Length, too small",
        "2 of 2 archived, one as it was declared; ok",
        "its whole as a new version; ok",
    )


def test_a_content_length_that_is_too_large(case: Case, seen: Seen) -> None:
    case.site.pages["/a/2.html"] = truncated(TWO)
    first = case.crawl()
    case.site.pages["/a/2.html"] = page(TWO)
    second = case.crawl(first)
    assert (first.new, first.failed, second.new) == (1, 1, 1) and "cut off" in first.detail
    seen.add("wrong Content-Length, too large", "1 of 2 archived; ok: …it was cut off…", "2 of 2; ok")


def test_html_for_an_xls(case: Case, seen: Seen) -> None:
    case.site.pages["/a/2.html"] = page(TWO.replace(b"</body>", b"<a href='/t/1.xls'>t</a></body>"))
    case.site.pages["/t/1.xls"] = page(article("登录", "请登录"))
    first = case.crawl()
    case.site.pages["/t/1.xls"] = page(b"\xd0\xcf\x11\xe0 sheet", Content_Type="application/vnd.ms-excel")
    second = case.crawl(first)
    assert (first.new, first.failed, second.new, second.failed) == (2, 1, 1, 0)
    words = "a web page in place of the file"
    assert words in first.detail
    seen.add(
        "HTML for an .xls", f"2 of 2 archived, its file is not; {first.status}: …{words}…", second.status
    )


def test_a_listing_of_ten_thousand_links(case: Case, seen: Seen) -> None:
    others = [(f"/b/{n}.html", f"其他{n}", TODAY) for n in range(9_998)]
    many = [("/a/2.html", "二月外资", TODAY), *others, ("/a/1.html", "一月外资", TODAY)]
    case.site.pages["/list/"] = page(listing(many))
    listed = Listing(url=f"{case.site.url}/list/", item="ul.list li", match="月外资$")
    case.source = of(case.site, listings=(listed,))
    first = case.crawl(max_bytes=10**7)
    second = case.crawl(first, max_bytes=10**7)
    assert (first.status, first.listed, first.new, second.status) == ("ok", 2, 2, "unchanged")
    seen.add("listing of 10,000 links", "2 of 2 archived; ok", f"2 of 2; {second.status}")


def test_a_listing_that_loops(case: Case, seen: Seen) -> None:
    looping = case.site.pages["/list/"]
    case.site.pages |= {f"/list/index_{n}.html": looping for n in range(2, 100)}
    first = case.crawl()
    assert (first.status, first.new) == ("ok", 2)
    assert sum("/list/" in path for path, _ in case.site.asked) == 2
    second = case.crawl(first)
    assert second.status == "unchanged"
    seen.add("listing that loops", "2 of 2 archived; ok, 2 listing pages asked", f"2 of 2; {second.status}")


def test_sigkill_at_twenty_random_moments(tmp_path: Path, seen: Seen) -> None:
    """A crawl is killed again and again; the archive is whole each time, the end that of a quiet run."""
    with serve() as site:
        numbers = range(60)
        site.pages["/list/"] = page(listing([(f"/a/{n}.html", f"外资{n}", TODAY) for n in numbers]))
        site.pages |= {f"/a/{n}.html": page(article(f"外资{n}", f"{n}亿元" * 50)) for n in numbers}
        archive = Archive(tmp_path / "archive")

        def slowly() -> None:
            web = LiveWeb("https://example.org", private=True, sleep=lambda seconds: time.sleep(0.004))
            crawl(of(site), archive, web, [], lambda line: None)

        moments = random.Random(20)
        killed = kept = 0
        while killed < 20:
            process = multiprocessing.get_context("fork").Process(target=slowly)
            process.start()
            process.join(moments.uniform(0.01, 0.12))
            killed += process.is_alive()
            process.kill()
            process.join()
            held = len({c.url for c in Archive(archive.root).captures()})
            assert held >= kept
            kept = held
            if killed % 5 == 0:
                found = verify(archive, mend=False)
                assert all("behind its last whole record" in d or "half a line" in d for d in found.damaged)
        crawl(of(site), archive, LiveWeb("x", private=True, sleep=lambda s: None), [], lambda line: None)
    captures = [c for c in archive.captures() if not c.revisit]
    assert sorted(c.url for c in captures) == sorted(f"{site.url}/a/{n}.html" for n in numbers)
    assert not verify(archive).damaged
    seen.add(
        "SIGKILL at 20 random moments",
        "what was archived before each stays, and is whole",
        "60 of 60, each once; ok",
    )


def test_the_table_of_faults_is_current(seen: Seen) -> None:
    if os.environ.get("GD_WRITE_DOCS"):
        pytest.skip("it is being written")
    missing = [row for row in seen.rows.values() if row not in table()]
    assert not missing, "GD_WRITE_DOCS=1 pytest gd_pipeline_tests/crawl/test_faults.py writes it anew"
    if len(seen.rows) >= len(FAULTS) + 7:  # all of them ran
        assert table() == list(seen.rows.values())
