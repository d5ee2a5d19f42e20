"""The crawl over a replica: what is fetched, archived and reported over several visits."""

from __future__ import annotations

import multiprocessing
import random
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from crawl_site import HOST, article, listing, source

from gd_pipeline.crawl.archive import Archive
from gd_pipeline.crawl.crawler import crawl, crawl_visits
from gd_pipeline.crawl.stage import crawl_source
from gd_pipeline.crawl.web import SampleWeb
from gd_pipeline.model.capture import Capture, CrawlReport
from gd_pipeline.model.source import Listing
from gd_pipeline.model.store import Store

APRIL, MAY, JUNE = "2024-04-10T0200", "2024-05-12T0200", "2024-06-12T0200"


def quiet(line: str) -> None:
    pass


def files(root: Path) -> list[Path]:
    return [p for p in root.rglob("*") if p.is_file()]


def web(tmp_path: Path) -> SampleWeb:
    return SampleWeb(tmp_path / "sample", "https://example.org/contact")


def april(put) -> None:
    put(
        APRIL,
        {
            f"{HOST}/list/index.html": listing(
                [("/a/post_3.html", "一季度外贸", "2024-04-09"), ("/a/post_2.html", "二月外资", "2024-03-09")]
            ),
            f"{HOST}/list/index_2.html": listing([("/a/post_1.html", "一月外资", "2024-02-09")]),
            f"{HOST}/a/post_1.html": article("一月外资", "实际使用外资98.9亿元。"),
            f"{HOST}/a/post_2.html": article("二月外资", "实际使用外资180.1亿元。"),
            f"{HOST}/a/post_3.html": article(
                "一季度外贸",
                "进出口2.04万亿元。",
                '<a href="/att/q1.xlsx">附表</a><a href="https://x.example/b.xls">x</a>',
            ),
            f"{HOST}/att/q1.xlsx": b"PK\x03\x04sheet",
        },
    )


def urls(archive: Archive) -> list[tuple[str, int, bool]]:
    return [(c.url.removeprefix(f"https://{HOST}"), c.status, c.revisit) for c in archive.captures()]


def test_first_visit_fetches_every_page_of_the_listing_and_attached_tables(tmp_path, put, archive) -> None:
    april(put)
    report = crawl(source(), archive, web(tmp_path), [], quiet)
    assert (report.status, report.listed, report.new, report.failed) == ("ok", 3, 4, 0)
    assert report.crawled_at == datetime(2024, 4, 9, 18, 0, tzinfo=UTC)
    assert urls(archive) == [
        ("/a/post_1.html", 200, False),
        ("/a/post_2.html", 200, False),
        ("/att/q1.xlsx", 200, False),
        ("/a/post_3.html", 200, False),
    ]
    capture = archive.captures()[3]
    assert (capture.listed_title, capture.listed_at) == ("一季度外贸", "2024-04-09")
    assert (capture.lang, capture.ref_area, capture.origin) == ("zh", "CN-GD", "crawl")
    assert "进出口2.04万亿元" in archive.payload(capture).decode()
    table = archive.captures()[2]
    assert (table.listed_title, table.listed_at) == ("附表", "2024-04-09")
    assert archive.payload(table) == b"PK\x03\x04sheet"


def test_later_visits_bring_new_revised_and_vanished_pages(tmp_path, put, archive) -> None:
    april(put)
    put(
        MAY,
        {
            f"{HOST}/list/index.html": listing(
                [("/a/post_4.html", "四月外贸", "2024-05-10"), ("/a/post_3.html", "一季度外贸", "2024-04-09")]
            ),
            f"{HOST}/a/post_3.html": article("一季度外贸", "进出口2.05万亿元（更正）。"),
            f"{HOST}/a/post_4.html": article("四月外贸", "进出口2.79万亿元。"),
        },
    )
    put(JUNE, {"_web.yaml": f"{HOST}/a/post_4.html: {{gone: true}}\n"})
    reports = list(crawl_visits(source(), archive, web(tmp_path), [], quiet))
    assert [(r.status, r.new, r.changed, r.unchanged, r.vanished, r.failed) for r in reports] == [
        ("ok", 4, 0, 0, 0, 0),
        # post_3 is younger than 45 days and changed, its table did not; post_2 is there, but not listed
        ("ok", 1, 1, 2, 0, 0),
        ("ok", 0, 0, 1, 1, 0),  # post_4 is gone
    ]
    assert urls(archive)[4:] == [
        ("/a/post_4.html", 200, False),
        ("/a/post_2.html", 200, True),
        ("/att/q1.xlsx", 200, True),
        ("/a/post_3.html", 200, False),
        ("/a/post_2.html", 200, True),
        ("/a/post_4.html", 404, False),
    ]
    first, revised = [c for c in archive.captures() if c.url.endswith("post_3.html")]
    assert "2.04" in archive.payload(first).decode() and "2.05" in archive.payload(revised).decode()


def test_every_run_over_the_same_sample_gives_the_same_archive(tmp_path, put) -> None:
    april(put)
    put(MAY, {f"{HOST}/a/post_3.html": article("一季度外贸", "更正。")})
    trees = []
    for name in ("one", "two"):
        archive = Archive(tmp_path / name)
        crawl(source(), archive, web(tmp_path), [], quiet)
        trees.append({str(p.relative_to(tmp_path / name)): p.read_bytes() for p in files(tmp_path / name)})
    assert trees[0] == trees[1]
    # Two visits of two files, two listing pages, what their layout is, and the lock.
    assert len(trees[0]) == 8


def test_the_last_visit_made_again_adds_nothing(tmp_path, put, archive) -> None:
    april(put)
    put(MAY, {f"{HOST}/a/post_3.html": article("一季度外贸", "更正。")})
    store = Store(tmp_path / "stages")
    crawl_source(source(), archive, web(tmp_path), store, quiet)
    kept = store.read("crawls", "commerce", CrawlReport)
    before = {p: p.read_bytes() for p in files(archive.root)}
    again = crawl_source(source(), archive, web(tmp_path), store, quiet)
    assert (again.status, again.new, again.changed, again.unchanged) == ("unchanged", 0, 0, 0)
    assert {p: p.read_bytes() for p in files(archive.root)} == before
    assert store.read("crawls", "commerce", CrawlReport) == kept and len(kept) == 2


def test_a_visit_cut_short_and_made_again_reports_as_if_undisturbed(tmp_path, put, archive) -> None:
    april(put)

    class Killed(Exception):
        pass

    stored = archive.store

    def store_twice(*args):
        if len(archive.captures()) == 2:
            raise Killed
        return stored(*args)

    archive.store = store_twice
    with pytest.raises(Killed):
        crawl(source(), archive, web(tmp_path), [], quiet)
    assert len(archive.captures()) == 2
    second = Archive(archive.root)
    report = crawl(source(), second, web(tmp_path), [], quiet)
    assert (report.status, report.new, report.failed) == ("ok", 4, 0)
    assert len(second.captures()) == 4


def test_a_failed_address_is_counted_and_asked_again(tmp_path, put, archive) -> None:
    april(put)
    put(APRIL, {"_web.yaml": f"{HOST}/a/post_1.html: {{status: 500}}\n{HOST}/att/q1.xlsx: {{status: 503}}\n"})
    put(MAY, {"_web.yaml": f"{HOST}/a/post_1.html: {{}}\n{HOST}/att/q1.xlsx: {{}}\n"})
    first, second = crawl_visits(source(recheck_days=0), archive, web(tmp_path), [], quiet)
    assert (first.status, first.new, first.failed) == ("ok", 2, 2)
    assert "post_1.html answers 500" in first.detail and "asked again" in first.detail
    assert (second.status, second.new, second.failed) == ("ok", 2, 0)
    assert {u for u, _, _ in urls(archive)} == {
        "/a/post_1.html",
        "/a/post_2.html",
        "/a/post_3.html",
        "/att/q1.xlsx",
    }
    assert not (archive.root / "commerce" / "pending.json").exists()


def test_a_listing_that_broke_off_is_walked_again_beyond_known_pages(tmp_path, put, archive) -> None:
    april(put)
    put(APRIL, {"_web.yaml": f"{HOST}/list/index_2.html: {{status: 500}}\n"})
    put("2024-04-11T0200", {"_web.yaml": f"{HOST}/list/index_2.html: {{}}\n"})
    first, second = crawl_visits(source(), archive, web(tmp_path), [], quiet)
    assert (first.status, first.new) == ("unavailable", 3)
    assert (second.status, second.new) == ("ok", 1)


def test_listing_pages_of_known_releases_are_not_walked(tmp_path, put, archive) -> None:
    april(put)
    put("2024-04-11T0200", {"_web.yaml": f"{HOST}/list/index_2.html: {{status: 500}}\n"})
    _, second = crawl_visits(source(recheck_days=0), archive, web(tmp_path), [], quiet)
    assert second.status == "unchanged"  # page 2 was not asked for


def test_robots_txt_is_obeyed(tmp_path, put, archive) -> None:
    april(put)
    put(APRIL, {f"{HOST}/robots.txt": "User-agent: *\nDisallow: /list/\n"})
    report = crawl(source(), archive, web(tmp_path), [], quiet)
    assert (report.status, report.new) == ("robots_denied", 0)
    assert f"robots.txt of {HOST} forbids" in report.detail and "inbox" in report.detail
    assert archive.captures() == []


def test_robots_txt_that_fails_means_wait(tmp_path, put, archive) -> None:
    april(put)
    put(APRIL, {"_web.yaml": f"{HOST}/robots.txt: {{status: 503}}\n"})
    report = crawl(source(), archive, web(tmp_path), [], quiet)
    assert (report.status, report.new) == ("unavailable", 0)


def test_a_challenge_is_a_status_and_never_nothing_new(tmp_path, put, archive) -> None:
    shell = b"<html><head><meta content='x' r='m'><script>$_ts=window['$_ts'];_$gW();</script></head></html>"
    april(put)
    put(MAY, {"_web.yaml": f'"{HOST}/*": {{status: 412, file: challenge.html}}\n', "challenge.html": shell})
    _, second = crawl_visits(source(), archive, web(tmp_path), [], quiet)
    assert (second.status, second.listed) == ("challenged", 0)
    assert "412" in second.detail and "inbox" in second.detail
    assert len(archive.captures()) == 4  # the challenge page is no version of anything


def test_a_challenge_with_status_200_is_recognised(tmp_path, put, archive) -> None:
    april(put)
    shell = b"<html><script>var a=$_ts.nsd;</script></html>"
    put(APRIL, {f"{HOST}/list/index.html": shell})
    assert crawl(source(), archive, web(tmp_path), [], quiet).status == "challenged"


def test_a_listing_without_links_is_a_changed_layout(tmp_path, put, archive) -> None:
    put(APRIL, {f"{HOST}/list/index.html": "<html><body><div>新版网站</div></body></html>"})
    report = crawl(source(), archive, web(tmp_path), [], quiet)
    assert report.status == "layout_changed"
    assert "ul.list li" in report.detail and "YAML" in report.detail


def test_a_host_that_does_not_answer_is_unavailable(tmp_path, put, archive) -> None:
    put(APRIL, {"other.example/index.html": "x"})
    report = crawl(source(), archive, web(tmp_path), [], quiet)
    assert report.status == "unavailable"


def test_a_release_that_leads_to_the_home_page_is_gone(tmp_path, put, archive) -> None:
    april(put)
    put(MAY, {
        f"{HOST}/index.html": article("首页", "欢迎"),
        "_web.yaml": f"{HOST}/a/post_3.html: {{redirect: 'https://{HOST}/'}}\n",
    })  # fmt: skip
    _, second = crawl_visits(source(), archive, web(tmp_path), [], quiet)
    assert (second.vanished, second.changed, second.failed) == (1, 0, 0)
    assert urls(archive)[-1] == ("/a/post_3.html", 404, False)


def test_shells_are_no_releases(tmp_path, put, archive) -> None:
    april(put)
    put(APRIL, {
        f"{HOST}/a/post_1.html": b"<html><head><title>t</title></head><body><script>1</script></body></html>",
        f"{HOST}/a/post_2.html": b"",
        f"{HOST}/att/q1.xlsx": b"<html><body>login</body></html>",
        "_web.yaml": f"{HOST}/att/q1.xlsx: {{content_type: text/html}}\n",
    })  # fmt: skip
    report = crawl(source(), archive, web(tmp_path), [], quiet)
    assert (report.new, report.failed) == (1, 3)
    assert urls(archive) == [("/a/post_3.html", 200, False)]


def test_disclosure_platform_pages(tmp_path, put, archive) -> None:
    def page(*ids: int) -> str:
        rows = ",".join(
            f'{{"id": {n}, "title": "关于{n}", "url": "http://{HOST}/gkmlpt/content/4/post_{n}.html",'
            f' "display_publish_time": "2024-0{n}-09"}}'
            for n in ids
        )
        return f'{{"total": 3, "articles": [{rows}]}}'

    api = f"{HOST}/gkmlpt/api/all/5__page="
    put(APRIL, {
        f"{api}0&sid=2": page(3, 2), f"{api}1&sid=2": page(3, 2),
        f"{api}2&sid=2": page(1), f"{api}3&sid=2": page(),
        **{f"{HOST}/gkmlpt/content/4/post_{n}.html": article(f"关于{n}", "目标500个。") for n in (1, 2, 3)},
    })  # fmt: skip
    for n, first in enumerate(("page=0", "page=1")):
        archive = Archive(tmp_path / f"archive{n}")
        platform = Listing(url=f"https://{HOST}/gkmlpt/api/all/5?{first}&sid=2", family="gkmlpt", match="")
        report = crawl(source(listings=(platform,)), archive, web(tmp_path), [], quiet)
        assert (report.status, report.listed, report.new) == ("ok", 3, 3)
        assert [c.listed_at for c in archive.captures()] == ["2024-01-09", "2024-02-09", "2024-03-09"]
        assert all(c.url.startswith("https://") for c in archive.captures())  # as the listing is configured


def test_yearly_index_of_tables_by_months(tmp_path, put, archive) -> None:
    host = "english.customs.example"
    index = (
        "<table><thead><tr><th>Title</th><th>Month</th></tr></thead><tbody>"
        "<tr><td>(1) Total Values (in CNY)</td>"
        "<td><a href=http://english.customs.example/Statics/a1.html> Jan.</a>"
        "<a href=http://english.customs.example/Statics/a2.html> Feb.</a><span>Mar.</span></br></td></tr>"
        "<tr><td>(4) By Country (in CNY)</td>"
        "<td><a href=/Statics/b1.html> Jan.</a><span>Feb.</span></td></tr>"
        "</tbody></table>"
    )
    put(APRIL, {
        f"{host}/statics/report/monthly.html": index,
        **{f"{host}/Statics/{n}.html": article(n, "table") for n in ("a1", "a2", "b1")},
    })  # fmt: skip
    yearly = Listing(
        url=f"http://{host}/statics/report/monthly.html", item="tbody tr", link="td a", date=None, match="CNY"
    )
    report = crawl(source(hosts=(host,), listings=(yearly,)), archive, web(tmp_path), [], quiet)
    assert (report.status, report.new) == ("ok", 3)
    assert {c.listed_title for c in archive.captures()} == {
        "(1) Total Values (in CNY) Jan.",
        "(1) Total Values (in CNY) Feb.",
        "(4) By Country (in CNY) Jan.",
    }
    assert all(c.url.startswith("http://") for c in archive.captures())


def test_a_crawl_killed_again_and_again_ends_like_an_undisturbed_one(tmp_path, put) -> None:
    listed = listing([(f"/a/{n}.html", f"外资{n}", "2024-04-01") for n in range(60)])
    put(APRIL, {f"{HOST}/list/index.html": listed, "_web.yaml": f"{HOST}/a/7.html: {{status: 500}}\n"})
    put(MAY, {"_web.yaml": f"{HOST}/a/7.html: {{}}\n{HOST}/a/30.html: {{gone: true}}\n"})
    for n in range(60):
        link = f'<a href="/t/{n}.xls">表</a>'
        put(
            APRIL,
            {f"{HOST}/a/{n}.html": article(f"外资{n}", f"{n}亿元", link), f"{HOST}/t/{n}.xls": f"sheet {n}"},
        )
    for n in range(20):
        put(MAY, {f"{HOST}/a/{n}.html": article(f"外资{n}", "更正")})

    def crawled(root: Path) -> tuple[list[Capture], list[CrawlReport]]:
        reports = Store(root / "stages").read("crawls", "commerce", CrawlReport)
        # What it cost is that of the last process alone.
        return Archive(root / "archive").captures(), [replace(r, requests=0, bodies=0) for r in reports]

    def run(root: Path) -> None:
        crawl_source(source(), Archive(root / "archive"), web(tmp_path), Store(root / "stages"), quiet)

    run(tmp_path / "undisturbed")
    moments = random.Random(4)
    kills = 0
    for _ in range(8):
        process = multiprocessing.get_context("fork").Process(target=run, args=(tmp_path / "killed",))
        process.start()
        process.join(moments.uniform(0.02, 0.3))
        kills += process.is_alive()
        process.kill()
        process.join()
    run(tmp_path / "killed")
    assert kills >= 2
    captures, reports = crawled(tmp_path / "undisturbed")
    assert len(reports) == 2 and [r.failed for r in reports] == [1, 0]
    assert crawled(tmp_path / "killed") == (captures, reports)
