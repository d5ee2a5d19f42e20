"""The crawl against a real server on loopback: odd answers, redirects, versions, listings, guarded addresses.

The faults that the reliability table lists are in ``test_faults``.
"""

from __future__ import annotations

import gzip
import socket
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from asking import GOOD, TODAY, of, run
from crawl_site import article, listing, source
from loopback import (
    Page,
    at_first,
    bomb,
    endless,
    page,
    redirect,
    silent,
    status,
    truncated_gzip,
    with_etag,
)

from gd_pipeline.model.source import Listing


def test_the_site_itself_is_crawled(site, archive) -> None:
    report = run(of(site), archive)
    assert (report.status, report.new, report.failed) == ("ok", 1, 0)
    assert archive.payload(archive.captures()[0]) == GOOD


ARTICLE_FAULTS: dict[str, tuple[Page, str, str]] = {
    "202 challenge": (status(202, b"<script>_$gW();</script>"), "challenged", "status 202"),
    "abnormal access": (page("<p>访问异常</p>".encode("gb18030")), "challenged", "访问异常"),
    "stub of 400": (status(400, b"x" * 39), "challenged", "status 400"),
    "truncated gzip": (truncated_gzip(GOOD * 50), "unavailable", "cut off"),
    "not gzip at all": (page(GOOD, Content_Encoding="gzip"), "unavailable", "broken compression"),
    "unknown encoding": (page(GOOD, Content_Encoding="br"), "failed", "encoding br"),
    "redirect to a file": (redirect("file:///etc/passwd"), "failed", "not one of the source's hosts"),
    "title only": (page(b"<html><head><title>x</title></head></html>"), "failed", "nothing to read"),
    "redirect home": (redirect("/"), "failed", "leads to the home page"),
}  # fmt: skip


@pytest.mark.parametrize("fault", ARTICLE_FAULTS)
def test_an_article_that_is_not_had_is_told_and_had_the_next_time(site, archive, fault) -> None:
    bad, expected, words = ARTICLE_FAULTS[fault]
    site.pages["/a/1.html"] = bad
    site.pages["/"] = page(article("首页", "欢迎"))
    first = run(of(site), archive)
    assert (first.status, first.new, first.failed) == (expected, 0, 1)
    assert words in first.detail
    assert archive.captures() == []
    site.pages["/a/1.html"] = page(GOOD)
    second = run(of(site), archive, (first,))
    assert (second.status, second.new, second.failed) == ("ok", 1, 0)
    assert len(archive.captures()) == 1 and archive.payload(archive.captures()[0]) == GOOD


LISTING_FAULTS: dict[str, tuple[Page, str]] = {
    "403": (status(403), "unavailable"),
    "404": (status(404), "layout_changed"),
    "412": (status(412), "challenged"),
    "500": (status(500), "unavailable"),
    "silence": (silent(2), "unavailable"),
    "empty": (page(b""), "layout_changed"),
    "no links": (page(b"<html><body><p>we have moved</p></body></html>"), "layout_changed"),
    "another host": (redirect("http://elsewhere.example/"), "layout_changed"),
    "bomb": (bomb(5_000_000), "failed"),
}


@pytest.mark.parametrize("fault", LISTING_FAULTS)
def test_a_listing_that_is_not_had_is_a_status_and_mends_itself(site, archive, fault) -> None:
    good = site.pages["/list/"]
    site.pages["/list/"], expected = LISTING_FAULTS[fault]
    first = run(of(site), archive)
    assert (first.status, first.listed, first.new) == (expected, 0, 0)
    assert first.detail
    site.pages["/list/"] = good
    assert run(of(site), archive, (first,)).status == "ok"


def test_one_bad_article_does_not_keep_the_others(site, archive) -> None:
    site.pages["/list/"] = page(listing([(f"/a/{n}.html", f"外资{n}", TODAY) for n in range(1, 6)]))
    site.pages |= {f"/a/{n}.html": page(article(f"外资{n}", f"{n}亿元")) for n in range(1, 6)}
    site.pages["/a/3.html"] = status(500)
    report = run(of(site), archive)
    assert (report.status, report.new, report.failed) == ("ok", 4, 1)
    assert "/a/3.html answers 500" in report.detail


def test_a_host_that_keeps_failing_is_left_alone(site, archive) -> None:
    site.pages["/list/"] = page(listing([(f"/a/{n}.html", f"外资{n}", TODAY) for n in range(1, 30)]))
    site.pages |= {f"/a/{n}.html": status(403) for n in range(1, 30)}
    report = run(of(site), archive)
    assert (report.status, report.failed) == ("unavailable", 29)
    assert sum(path.startswith("/a/") for path, _ in site.asked) == 3


def test_after_a_challenge_the_host_is_asked_nothing_more(site, archive) -> None:
    site.pages["/list/"] = page(listing([(f"/a/{n}.html", f"外资{n}", TODAY) for n in range(1, 30)]))
    site.pages |= {f"/a/{n}.html": status(412) for n in range(1, 30)}
    report = run(of(site), archive)
    assert (report.status, report.failed) == ("challenged", 29)
    assert sum(path.startswith("/a/") for path, _ in site.asked) == 1


@pytest.mark.parametrize("date_form", [False, True])
def test_retry_after_is_waited_for(site, archive, date_form) -> None:
    # A date has whole seconds, so ask for two to wait at least one.
    after = format_datetime(datetime.now(UTC) + timedelta(seconds=2.9), usegmt=True) if date_form else "1"
    site.pages["/a/1.html"] = at_first(1, status(429, Retry_After=after), page(GOOD))
    report = run(of(site), archive, patience=5.0, sleep=time.sleep)
    assert (report.status, report.new) == ("ok", 1)
    at = [t for (path, _), t in zip(site.asked, site.times, strict=True) if path == "/a/1.html"]
    assert len(at) == 2 and at[1] - at[0] > 0.9


def test_server_errors_are_tried_again(site, archive) -> None:
    site.pages["/a/1.html"] = at_first(2, status(500), page(GOOD))
    assert run(of(site), archive).new == 1
    assert site.count("/a/1.html") == 3


def test_an_endless_error_page_is_not_read(site, archive) -> None:
    site.pages["/a/1.html"] = at_first(1, endless(0, code=500), page(GOOD))
    begin = time.monotonic()
    assert run(of(site), archive).new == 1
    assert time.monotonic() - begin < 2


def test_redirects_are_followed_within_the_hosts_and_archived(site, archive) -> None:
    site.pages["/a/1.html"] = redirect("/b/1.html")
    site.pages["/b/1.html"] = page(GOOD)
    assert run(of(site), archive).new == 1
    (capture,) = archive.captures()
    assert (capture.url, capture.status) == (f"{site.url}/a/1.html", 200)


def test_a_longer_redirect_loop_ends(site, archive) -> None:
    site.pages |= {"/a/1.html": redirect("/b"), "/b": redirect("/c"), "/c": redirect("/b")}
    report = run(of(site), archive)
    assert report.failed == 1 and "redirected more than 5 times" in report.detail


def test_unchanged_pages_cost_no_body_and_changed_ones_are_new_versions(site, archive) -> None:
    site.pages["/list/"] = page(listing([("/a/1.html", "一", TODAY), ("/a/2.html", "二", TODAY)]))
    site.pages["/a/1.html"] = with_etag(GOOD, '"v1"')
    site.pages["/a/2.html"] = page(article("二", "2亿元"))
    first = run(of(site), archive)
    second = run(of(site), archive, (first,))
    assert (second.status, second.unchanged, second.new) == ("unchanged", 2, 0)
    assert [h.get("If-None-Match") for path, h in site.asked if path == "/a/1.html"] == [None, '"v1"']
    site.pages["/a/1.html"] = with_etag(article("一", "更正"), '"v2"')
    third = run(of(site), archive, (first, second))
    assert (third.status, third.changed, third.unchanged) == ("ok", 1, 1)
    assert [(c.status, c.revisit) for c in archive.captures() if c.url.endswith("/a/1.html")] == [
        (200, False),
        (200, True),
        (200, False),
    ]


def test_a_page_that_vanished_is_recorded_once_and_may_come_back(site, archive) -> None:
    reports = [run(of(site), archive)]
    for answer in (status(410), status(410), page(GOOD)):
        site.pages["/a/1.html"] = answer
        reports.append(run(of(site), archive, tuple(reports)))
    assert [(r.vanished, r.unchanged) for r in reports] == [(0, 0), (1, 0), (0, 0), (0, 1)]
    assert [(c.status, c.revisit) for c in archive.captures()] == [(200, False), (410, False), (200, True)]


def test_old_releases_are_not_asked_again(site, archive) -> None:
    site.pages["/list/"] = page(listing([("/a/1.html", "一", "2020-01-09")]))
    first = run(of(site), archive)
    run(of(site), archive, (first,))
    assert site.count("/a/1.html") == 1


def test_a_listing_without_end_is_capped(site, archive) -> None:
    site.pages |= {
        f"/list/index_{n}.html": page(listing([(f"/a/{n}.html", f"外资{n}", TODAY)])) for n in range(2, 100)
    }
    site.pages |= {f"/a/{n}.html": page(article(f"外资{n}", f"{n}亿元")) for n in range(2, 100)}
    assert run(of(site), archive).listed == 5


def test_a_deeply_nested_listing_is_told(site, archive) -> None:
    site.pages["/list/"] = page(b"<ul class=list>" + b"<div>" * 10_000 + b"<li><a href=/a/1.html>x</a></li>")
    assert run(of(site), archive).status == "ok"


def test_items_that_are_not_closed_keep_their_own_dates(site, archive) -> None:
    items = "".join(f"<li><a href=/a/{n}.html>外资{n}</a><span>2020-01-0{n}</span>" for n in range(1, 4))
    site.pages["/list/"] = page(f"<ul class=list>{items}</ul>".encode())
    site.pages |= {f"/a/{n}.html": page(article(f"外资{n}", f"{n}亿元")) for n in range(1, 4)}
    run(of(site), archive)
    assert [c.listed_at for c in archive.captures()] == ["2020-01-03", "2020-01-02", "2020-01-01"]


def test_a_wrong_charset_label_does_not_spoil_titles(site, archive) -> None:
    titled = listing([("/a/1.html", "广东一月外资", TODAY)]).replace(
        b"<body>", b"<meta charset=gb2312><body>"
    )
    site.pages["/list/"] = page(titled)
    run(of(site), archive)
    assert archive.captures()[0].listed_title == "广东一月外资"


def test_a_gb18030_listing_is_read(site, archive) -> None:
    text = listing([("/a/1.html", "广东一月外资", TODAY)]).decode()
    site.pages["/list/"] = page(text.encode("gb18030"), Content_Type="text/html; charset=gb2312")
    run(of(site), archive)
    assert archive.captures()[0].listed_title == "广东一月外资"


def test_robots_txt_with_other_errors_than_the_servers_allows(site, archive) -> None:
    site.pages["/robots.txt"] = status(403)
    assert run(of(site), archive).status == "ok"


@pytest.mark.parametrize("bad", [status(500), silent(2), status(429)])
def test_robots_txt_that_is_not_had_means_wait(site, archive, bad) -> None:
    site.pages["/robots.txt"] = bad
    assert run(of(site), archive, retries=0).status == "unavailable"
    assert site.count("/list/") == 0


def test_the_rate_of_a_host_is_kept(site, archive) -> None:
    site.pages["/list/"] = page(listing([(f"/a/{n}.html", f"外资{n}", TODAY) for n in range(1, 5)]))
    site.pages |= {f"/a/{n}.html": page(article(f"外资{n}", f"{n}亿元")) for n in range(1, 5)}
    run(of(site, rate=300), archive, sleep=time.sleep)
    gaps = [b - a for a, b in zip(site.times, site.times[1:], strict=False)]
    # 300 a minute: one in 0.2 s, seen from the other end of a connection that has to be made first.
    assert len(gaps) == 6 and sum(gaps) > 6 * 0.2 - 0.05


def test_a_crawl_delay_slows_further_down(site, archive) -> None:
    waits: list[float] = []
    site.pages["/robots.txt"] = page(b"User-agent: *\nCrawl-delay: 7\n")
    run(of(site), archive, sleep=waits.append)
    assert any(6 < wait <= 7 for wait in waits)


def test_who_asks_is_said_and_no_cookie_is_kept_or_archived(site, archive) -> None:
    site.pages["/list/"] = page(listing([("/a/1.html", "一", TODAY)]), Set_Cookie="session=secret; path=/")
    site.pages["/a/1.html"] = page(GOOD, Set_Cookie="session=secret; path=/")
    run(of(site), archive)
    assert all("Cookie" not in headers for _, headers in site.asked)
    agent = site.asked[-1][1]["User-Agent"]
    assert agent.startswith("gd-pipeline/") and "+https://example.org/contact" in agent
    (warc,) = archive.root.rglob("*.warc.gz")
    assert b"secret" not in gzip.decompress(warc.read_bytes())


def test_loopback_is_refused_in_live_mode(site, archive) -> None:
    report = run(of(site), archive, private=False)
    assert report.status == "unavailable" and "private address 127.0.0.1" in report.detail
    assert site.asked == []


def test_a_public_name_that_leads_inside_is_refused(site, archive, monkeypatch) -> None:
    asked = socket.getaddrinfo

    def rebound(host, *args, **kwargs):
        return asked("127.0.0.1" if host == "com.gd.example" else host, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", rebound)
    port = site.host.split(":")[1]
    report = run(source(f"com.gd.example:{port}", "http"), archive, private=False)
    assert "private address 127.0.0.1" in report.detail
    assert site.asked == []


def test_http_links_are_asked_with_https_where_the_listing_is(site, archive) -> None:
    report = run(source(site.host, "https"), archive, retries=0)
    assert report.new == 0 and site.asked == []


def test_spreadsheets_of_an_article_are_fetched_from_allowed_hosts_only(site, archive) -> None:
    links = '<a href="/t/1.xls">表1</a><a href="http://127.0.0.9/t/2.xls">表2</a>'
    site.pages["/a/1.html"] = page(article("一", "1亿元", links))
    site.pages["/t/1.xls"] = page(b"\xd0\xcf\x11\xe0sheet", Content_Type="application/vnd.ms-excel")
    report = run(of(site), archive)
    assert (report.new, report.failed) == (2, 0)
    assert [c.url.removeprefix(site.url) for c in archive.captures()] == ["/t/1.xls", "/a/1.html"]


def test_headers_in_other_scripts_are_archived(site, archive) -> None:
    name = "attachment; filename=表.xls".encode().decode("latin-1")
    site.pages["/a/1.html"] = page(GOOD, Content_Disposition=name)
    assert run(of(site), archive).status == "ok"
    (capture,) = archive.captures()
    assert archive.payload(capture) == GOOD


def test_a_selector_or_a_match_that_cannot_be_read_is_told(site, archive) -> None:
    for changes, words in (({"item": "li[["}, "a selector"), ({"match": "(外资"}, "a match")):
        listed = Listing.model_validate({"url": f"{site.url}/list/"} | changes)
        report = run(of(site, listings=(listed,)), archive)
        assert report.status == "layout_changed" and f"{words} that cannot be read" in report.detail


def test_json_that_is_none_is_told(site, archive) -> None:
    for body in (b"[" * 100_000, b"{}", b'{"articles": 1}', b"not json", b'{"articles": [1, {"url": 2}]}'):
        site.pages["/gkmlpt/api/all/5?page=1&sid=2"] = page(body, Content_Type="application/json")
        platform = Listing(url=f"{site.url}/gkmlpt/api/all/5?page=1&sid=2", family="gkmlpt", match="")
        assert run(of(site, listings=(platform,)), archive).status == "layout_changed", body[:20]


def test_patience_holds_over_retries(site, archive) -> None:
    first, second = status(429, Retry_After="0"), status(429, Retry_After="30")
    site.pages["/a/1.html"] = at_first(1, first, second)
    begin = time.monotonic()
    assert run(of(site), archive, patience=2.0, retries=3).status == "unavailable"
    assert time.monotonic() - begin < 5 and site.count("/a/1.html") == 2
