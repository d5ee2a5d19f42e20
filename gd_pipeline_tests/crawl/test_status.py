"""The status of a source says what is: each can be had, is worded with its remedy, goes away by itself."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from asking import GOOD, TODAY, addresses, of, publish, run
from crawl_site import article, source
from loopback import page, redirect, status

from gd_pipeline.crawl.verdict import Met, verdict
from gd_pipeline.model.capture import STATUSES

SELECTORS = {"title": ["h1"], "date": [".when"], "body": [".text"]}


def dressed(n: int) -> bytes:
    extra = f'<p class="when">2024-03-0{n}</p><div class="text">{n}亿元</div>'
    return article(f"外资{n}", "", extra)


def test_a_listing_with_far_fewer_links_than_it_used_to_have(site, archive) -> None:
    publish(site, range(12), "2020-01-09")
    reports = [run(of(site), archive)]
    publish(site, range(3), "2020-01-09")
    reports.append(run(of(site), archive, tuple(reports)))
    assert reports[1].status == "layout_changed"
    assert "names 3 releases on its first page where it used to name 12" in reports[1].detail
    assert "YAML" in reports[1].detail
    publish(site, range(13), "2020-01-09")
    reports.append(run(of(site), archive, tuple(reports)))
    assert (reports[2].status, reports[2].new) == ("ok", 1)


def test_fewer_links_for_a_week_are_what_is_usual_now(site, archive) -> None:
    publish(site, range(12), "2020-01-09")
    reports = [run(of(site), archive)]
    publish(site, range(3), "2020-01-09")
    for _ in range(9):
        reports.append(run(of(site), archive, tuple(reports)))
    assert [r.status for r in reports[1:]] == ["layout_changed"] * 7 + ["unchanged"] * 2


def test_articles_without_title_date_or_body_are_a_changed_layout(site, archive) -> None:
    publish(site, range(1, 4), "2020-01-09")
    site.pages |= {f"/a/{n}.html": page(dressed(n)) for n in range(1, 9)}
    reports = [run(of(site, selectors=SELECTORS), archive)]
    assert reports[0].status == "ok"
    publish(site, range(1, 7), "2020-01-09")
    site.pages |= {f"/a/{n}.html": page(GOOD) for n in range(4, 7)}
    reports.append(run(of(site, selectors=SELECTORS), archive, tuple(reports)))
    assert (reports[1].status, reports[1].new) == ("layout_changed", 3)  # they are archived all the same
    assert "the last 3 articles have no date" in reports[1].detail and "no body" in reports[1].detail
    assert "no title" not in reports[1].detail
    # It does not go away by silence, but by an article that has them, or by other selectors.
    reports.append(run(of(site, selectors=SELECTORS), archive, tuple(reports)))
    assert reports[2].status == "layout_changed"
    mended = {"title": ["h1"], "date": [".day"], "body": ["p"]}
    assert run(of(site, selectors=mended), archive, tuple(reports)).status == "unchanged"


def test_one_odd_article_is_no_changed_layout(site, archive) -> None:
    publish(site, range(1, 7), "2020-01-09")
    site.pages |= {f"/a/{n}.html": page(dressed(n)) for n in range(1, 7)}
    site.pages["/a/3.html"] = page(GOOD)
    assert run(of(site, selectors=SELECTORS), archive).status == "ok"


def test_a_selector_that_cannot_be_read_meets_nothing(site, archive) -> None:
    publish(site, range(3))
    assert run(of(site, selectors={"body": ["div[["]}), archive).status == "layout_changed"


def test_a_source_that_brings_nothing_newer_is_stale(site, archive) -> None:
    old = (date.fromisoformat(TODAY) - timedelta(days=80)).isoformat()
    publish(site, range(2), old)
    first = run(of(site, schedule="monthly", recheck_days=0), archive)
    assert (first.status, first.new) == ("stale", 2)
    assert f"is of {old}, 80 days ago" in first.detail and "publish elsewhere" in first.detail
    publish(site, range(3))
    assert run(of(site, schedule="monthly", recheck_days=0), archive, (first,)).status == "ok"


@pytest.mark.parametrize(
    ("schedule", "days", "expected"),
    [("monthly", 75, "ok"), ("monthly", 76, "stale"), ("quarterly", 141, "stale"), ("yearly", 430, "ok"),
     ("yearly", 431, "stale"), ("irregular", 3000, "ok")],
)  # fmt: skip
def test_how_old_the_newest_may_be(schedule, days, expected) -> None:
    met = Met(counts=(1, 0, 0, 0), held=[("外资", date(2024, 12, 20) - timedelta(days=days))])
    assert verdict(source(schedule=schedule), met, date(2024, 12, 20), True)[0] == expected


def test_a_series_of_the_release_calendar_is_missed_from_its_own_day_on() -> None:
    customs = source(name="gd_customs", schedule="monthly")
    held = [("前9个月广东外贸", date(2024, 10, 21)), ("前10个月广东外贸", date(2024, 11, 15))]

    def status(day: date, more: list[tuple[str, date]]) -> tuple[str, str]:
        return verdict(customs, Met(counts=(1, 0, 0, 0), held=[*held, *more]), day, True)

    news = [("海关开放日", date(2024, 12, 28))]
    assert status(date(2025, 1, 1), news)[0] == "ok"
    late, said = status(date(2025, 1, 2), news)  # the release on November was due by 25 December
    assert late == "stale"
    assert "missing: Trade of Guangdong of 2024-11/2024-11, due by 2024-12-25." in said
    assert status(date(2025, 1, 2), [*news, ("前11个月广东外贸", date(2024, 12, 30))])[0] == "ok"


def test_an_unconfirmed_source_stays_so_until_its_first_good_crawl(site, archive) -> None:
    good = site.pages["/list/"]
    site.pages["/list/"] = page(b"<html><body><p>another site</p></body></html>")
    reports = [run(of(site, confirmed=False), archive)]
    assert reports[0].status == "unconfirmed"
    assert "names no release" in reports[0].detail and "taken from similar sites" in reports[0].detail
    site.pages["/list/"] = good
    reports.append(run(of(site, confirmed=False), archive, tuple(reports)))
    assert reports[1].status == "ok"
    site.pages["/list/"] = page(b"<html><body><p>another site</p></body></html>")
    reports.append(run(of(site, confirmed=False), archive, tuple(reports)))
    assert reports[2].status == "layout_changed"


def test_what_the_site_says_goes_before_unconfirmed(site, archive) -> None:
    site.pages["/list/"] = status(412)
    assert run(of(site, confirmed=False), archive).status == "challenged"


def test_every_status_that_a_crawl_can_have_is_declared(site, archive) -> None:
    assert set(STATUSES) == {
        "ok", "unchanged", "stale", "unconfirmed", "challenged", "robots_denied", "unavailable",
        "layout_changed", "failed",
    }  # fmt: skip


def test_releases_that_are_not_listed_any_more_are_asked_for_once_a_month(site, archive) -> None:
    publish(site, range(6), "2020-01-09")
    first = run(of(site), archive)
    publish(site, range(4), "2020-01-09")
    site.pages["/a/5.html"] = status(404)
    asked = len(site.asked)
    assert run(of(site), archive, (first,)).vanished == 0
    assert {p for p, _ in site.asked[asked:]} == {"/robots.txt", "/list/"}
    last_month = type(first)(
        **{n: getattr(first, n) for n in first.__dataclass_fields__}
        | {"crawled_at": datetime.now(UTC) - timedelta(days=40)}
    )
    asked = len(site.asked)
    report = run(of(site), archive, (last_month,))
    assert (report.vanished, report.unchanged) == (1, 1)
    assert {p for p, _ in site.asked[asked:]} == {
        "/robots.txt", "/list/", "/list/index_2.html", "/a/4.html", "/a/5.html",
    }  # fmt: skip
    assert [c.status for c in archive.captures() if c.url.endswith("/5.html")] == [200, 404]


def test_files_of_an_article_come_with_it(site, archive) -> None:
    kinds = ("xls", "xlsx", "pdf", "docx", "doc")
    links = "".join(f'<a href="/t/{n}.{k}?v=1#top">附件{n}</a>' for n, k in enumerate(kinds))
    site.pages["/a/1.html"] = page(article("一", "1亿元", links + '<a href="/t/photo.jpg">图</a>'))
    site.pages |= {
        f"/t/{n}.{k}?v=1": page(b"%PDF-1.7 bytes" + bytes([n]), Content_Type="application/octet-stream")
        for n, k in enumerate(kinds)
    }
    assert run(of(site), archive).new == 6
    assert addresses(archive) == [f"{n}.{k}?v=1" for n, k in enumerate(kinds)] + ["1.html"]


def test_a_web_page_in_place_of_a_document_is_told(site, archive) -> None:
    site.pages["/a/1.html"] = page(article("一", "1亿元", '<a href="/t/1.docx">附件</a>'))
    site.pages["/t/1.docx"] = redirect("/login.html")
    site.pages["/login.html"] = page(article("登录", "请登录"))
    report = run(of(site), archive)
    assert (report.new, report.failed) == (1, 1) and "a web page in place of the file" in report.detail
