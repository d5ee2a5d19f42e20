"""A backfill: the months that are asked for, beyond what a usual crawl walks, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from crawl_site import HOST, article, listing, source

from gd_pipeline.crawl.archive import Archive
from gd_pipeline.crawl.crawler import crawl, crawl_visits
from gd_pipeline.crawl.span import Span
from gd_pipeline.crawl.web import SampleWeb
from gd_pipeline.model.source import Listing

MONTHS = [f"2022-{m:02}" for m in range(12, 0, -1)]  # a listing page each, newest first


@pytest.fixture
def site(tmp_path: Path, put) -> SampleWeb:
    """Twelve listing pages with two releases of a month each; the older of August is listed without a day."""
    for n, month in enumerate(MONTHS, start=1):
        entries = [(f"/a/{month}-{d}.html", f"{month}外资{d}", f"{month}-{d}") for d in (20, 10)]
        if month == "2022-08":
            entries[1] = (entries[1][0], entries[1][1], "")
        name = "index.html" if n == 1 else f"index_{n}.html"
        put("2022-12-28T0200", {f"{HOST}/list/{name}": listing(entries)})
        for link, title, _ in entries:
            put("2022-12-28T0200", {f"{HOST}{link}": article(title, "10亿元")})
    return SampleWeb(tmp_path / "sample", "https://example.org/contact")


def held(archive: Archive) -> list[str]:
    return sorted(c.url.rpartition("/")[2].removesuffix(".html") for c in archive.captures())


LISTING = Listing(
    url=f"https://{HOST}/list/index.html", pages="index_{n}.html", max_pages=2, item="ul.list li"
)
PUBLISHER = source(listings=(LISTING,), recheck_days=0)


def backfill(archive: Archive, web: SampleWeb, first: str, last: str, history=()):
    (report,) = crawl_visits(PUBLISHER, archive, web, history, lambda _: None, span=Span(first, last))
    return report


def test_a_backfill_fetches_its_months_beyond_the_pages_of_a_usual_crawl(site, archive) -> None:
    usual = crawl(PUBLISHER, archive, site, [], lambda _: None)
    assert held(archive) == ["2022-11-10", "2022-11-20", "2022-12-10", "2022-12-20"]
    report = backfill(archive, site, "2022-07", "2022-08", [usual])
    assert (report.status, report.new) == ("ok", 4)
    assert held(archive)[:4] == ["2022-07-10", "2022-07-20", "2022-08-10", "2022-08-20"]
    assert len(held(archive)) == 8
    again = backfill(archive, site, "2022-07", "2022-08", [usual])
    assert again.new == 0
    assert len(held(archive)) == 8


def test_only_its_months_and_what_may_be_of_them(site, archive) -> None:
    report = backfill(archive, site, "2022-07", "2022-07")
    assert (report.listed, report.new) == (3, 3)
    assert held(archive) == ["2022-07-10", "2022-07-20", "2022-08-10"]  # the last is listed without a day


def test_the_walk_ends_where_the_months_do(site, archive, put) -> None:
    put("2022-12-28T0200", {"_web.yaml": f"{HOST}/list/index_4.html: {{status: 500}}\n"})
    assert backfill(archive, site, "2022-11", "2022-11").status == "ok"  # page 3 is of October
    assert (
        backfill(Archive(archive.root.parent / "other"), site, "2022-10", "2022-10").status == "unavailable"
    )


@pytest.mark.parametrize(
    ("first", "last", "why"),
    [("2022-7", "2022-08", "YYYY-MM"), ("2022-13", "2022-13", "YYYY-MM"), ("", "2022-08", "YYYY-MM"),
     ("2022-08", "2022-07", "2022-08 is after 2022-07")],
)  # fmt: skip
def test_what_is_no_range_of_months(first: str, last: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        Span(first, last)
