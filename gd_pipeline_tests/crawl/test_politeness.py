"""How gently hosts are asked: turns over all processes, retries, waits that hosts ask for, budgets."""

from __future__ import annotations

import multiprocessing
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from asking import GOOD, TODAY, addresses, of, publish, run
from crawl_site import article, listing
from loopback import at_first, page, send, status, truncated, with_etag

from gd_pipeline.crawl.archive import Archive
from gd_pipeline.crawl.pace import Pace


def rate(times: list[float]) -> float:
    """Requests a minute between the first and the last."""
    return (len(times) - 1) / (max(times) - min(times)) * 60


def test_two_publishers_on_one_host_ask_no_faster_together_than_one(site, tmp_path) -> None:
    publish(site, range(8))

    def one(name: str) -> None:
        turns = tmp_path / "turns"
        run(of(site, name=name, rate=600), Archive(tmp_path / "a"), turns=turns, sleep=time.sleep)

    both = [multiprocessing.get_context("fork").Process(target=one, args=(n,)) for n in ("one", "two")]
    for process in both:
        process.start()
    for process in both:
        process.join()
    assert len(Archive(tmp_path / "a").captures()) == 16
    assert len(site.times) == 22 and rate(site.times) < 630  # 600 configured; the two ends see other moments


def test_retries_keep_the_rate_too(site, archive) -> None:
    site.pages["/a/1.html"] = status(503)
    run(of(site, rate=300), archive, sleep=time.sleep)
    assert site.count("/a/1.html") == 3 and rate(site.times) < 330


def test_waits_double_with_jitter(site, archive) -> None:
    waits: list[float] = []
    site.pages["/a/1.html"] = status(503)
    run(of(site, rate=600), archive, sleep=waits.append, retries=4, backoff=8.0)
    long = [w for w in waits if w > 1]
    assert len(long) == 4
    assert all(min(8 * 2**n, 60) <= wait <= min(8 * (2**n + 1), 60) for n, wait in enumerate(long))
    assert len({round(w % 8, 6) for w in long[:3]}) == 3  # not the same jitter each time


@pytest.mark.parametrize("date_form", [False, True])
def test_a_host_that_asks_for_an_hour_is_left_alone_by_later_runs(site, archive, tmp_path, date_form) -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    site.pages["/a/1.html"] = status(429, Retry_After=later if date_form else "3600")
    first = run(of(site), archive, turns=tmp_path / "turns")
    asked = len(site.asked)
    site.pages["/a/1.html"] = page(GOOD)
    second = run(of(site), archive, (first,), turns=tmp_path / "turns")
    assert (first.status, second.status) == ("unavailable", "unavailable")
    assert "asked to be left alone" in second.detail and len(site.asked) == asked
    (turns,) = (tmp_path / "turns").iterdir()
    turns.write_text(f"{time.time() - 3700:020.6f} {time.time() - 1:020.6f}\n")  # the hour is over
    assert run(of(site), archive, (first, second), turns=tmp_path / "turns").new == 1


def test_a_retry_after_that_says_nothing_is_no_wait(site, archive) -> None:
    site.pages["/a/1.html"] = at_first(1, status(503, Retry_After="soon"), page(GOOD))
    assert run(of(site), archive).new == 1


def test_a_body_that_was_cut_off_is_asked_for_again_in_the_same_run(site, archive) -> None:
    site.pages["/a/1.html"] = at_first(1, truncated(GOOD), page(GOOD))
    report = run(of(site), archive)
    assert (report.new, report.failed, site.count("/a/1.html")) == (1, 0, 2)


def test_a_clock_that_was_put_back_makes_nobody_wait_for_long(tmp_path) -> None:
    waits: list[float] = []
    (tmp_path / "h.cn").write_text(f"{time.time() + 10**6:020.6f} {time.time() + 10**6:020.6f}\n")
    pace = Pace(tmp_path)
    assert pace.held("h.cn") == 0
    with pace.turn("h.cn", 2.0, waits.append):
        pass
    assert waits == [pytest.approx(2.0, abs=0.1)]
    pace.close()


def test_a_torn_file_of_turns_is_as_if_there_were_none(tmp_path) -> None:
    (tmp_path / "h.cn").write_text("17325")
    pace = Pace(tmp_path)
    with pace.turn("h.cn", 60.0, lambda seconds: pytest.fail("it waits")):
        pass
    pace.close()


def test_a_run_asks_no_more_than_its_budget_and_the_next_goes_on(site, archive) -> None:
    publish(site, range(30))
    reports = [run(of(site, budget=12), archive)]
    assert len(site.asked) == reports[0].requests == 12
    assert (reports[0].status, reports[0].new, reports[0].waiting) == ("ok", 9, 21)
    assert "budget of 12 requests" in reports[0].detail and "next run: 21" in reports[0].detail
    while reports[-1].waiting and len(reports) < 6:
        before = len(site.asked)
        reports.append(run(of(site, budget=12, recheck_days=0), archive, tuple(reports)))
        assert len(site.asked) - before <= 12
    assert reports[-1].waiting == 0 and sum(r.new for r in reports) == 30
    assert set(addresses(archive)) == {f"{n}.html" for n in range(30)}


def test_with_little_budget_the_newest_releases_go_first(site, archive) -> None:
    dated = [(f"/a/{n}.html", f"外资{n}", f"2024-03-{n:02d}") for n in range(20, 0, -1)]
    site.pages["/list/"] = page(listing(dated))
    site.pages |= {link: page(article(title, day)) for link, title, day in dated}
    run(of(site, budget=10), archive)
    assert addresses(archive) == [f"{n}.html" for n in range(14, 21)]


def test_a_walk_that_the_budget_ends_is_made_whole_by_the_next_run(site, archive) -> None:
    for n in range(1, 4):
        path = "/list/" if n == 1 else f"/list/index_{n}.html"
        site.pages[path] = page(listing([(f"/a/{n}{m}.html", f"外资{n}{m}", TODAY) for m in range(8)]))
    site.pages |= {f"/a/{n}{m}.html": page(article(f"{n}{m}", "亿元")) for n in range(1, 4) for m in range(8)}
    source = of(site, budget=10, recheck_days=0)
    reports = [run(source, archive)]
    while len(reports) < 8 and (reports[-1].waiting or reports[-1].new):
        reports.append(run(source, archive, tuple(reports)))
    assert sum(r.new for r in reports) == 24 and reports[-1].status == "unchanged"


def test_a_listing_that_did_not_change_costs_no_body(site, archive) -> None:
    listed = listing([("/a/1.html", "一", "2020-01-09")])
    site.pages["/list/"] = with_etag(listed, '"v1"')
    first = run(of(site), archive)
    second = run(of(site), archive, (first,))
    assert (first.bodies, second.bodies, second.listed) == (2, 0, 1)
    site.pages["/list/"] = with_etag(
        listing([("/a/2.html", "二", TODAY), ("/a/1.html", "一", TODAY)]), '"v2"'
    )
    site.pages["/a/2.html"] = page(article("二", "2亿元"))
    third = run(of(site), archive, (first, second))
    assert (third.status, third.new, third.listed, third.bodies) == ("ok", 1, 2, 2)


def test_a_full_walk_believes_no_validator(site, archive) -> None:
    site.pages["/list/"] = with_etag(listing([("/a/1.html", "一", TODAY)]), '"always"')
    first = run(of(site), archive)
    stuck = listing([("/a/2.html", "二", TODAY), ("/a/1.html", "一", TODAY)])
    site.pages["/list/"] = with_etag(stuck, '"always"')
    site.pages["/a/2.html"] = page(article("二", "2亿元"))
    second = run(of(site), archive, (first,))
    assert second.new == 0
    lately = datetime.now(UTC) - timedelta(days=40)
    monthly = run(of(site), archive, (type(first)(**{**_fields(first), "crawled_at": lately}),))
    assert monthly.new == 1


def _fields(report: object) -> dict[str, object]:
    return {name: getattr(report, name) for name in report.__dataclass_fields__}


def test_the_start_of_a_robots_txt_without_end_counts(site, archive) -> None:
    def endless(h, n: int) -> None:
        send(h, 200, {"Content-Type": "text/plain"}, b"User-agent: *\nDisallow: /list/\n" + b"# x\n" * 10**6)

    site.pages["/robots.txt"] = endless
    assert run(of(site), archive, max_bytes=1000).status == "robots_denied"


def test_a_file_of_turns_per_host(site, archive, tmp_path: Path) -> None:
    run(of(site), archive, turns=tmp_path / "turns")
    assert [p.name for p in (tmp_path / "turns").iterdir()] == [site.host.replace(":", "_")]
