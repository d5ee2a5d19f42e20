"""The replica answers as its layout says: which visit, which file, which rule."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import requests

from gd_pipeline.crawl.web import SampleWeb, Visit, open_web

ONE, TWO, THREE = "2024-04-10T0200", "2024-05-10T0200", "2024-06-10T0200"


def visits(tmp_path: Path) -> list[Visit]:
    return list(SampleWeb(tmp_path / "sample", "https://example.org").visits(None))


def get(visit: Visit, url: str, **headers: str) -> requests.Response:
    named = {k.replace("_", "-"): v for k, v in headers.items()}
    return visit.session.get(url, headers=named, allow_redirects=False)


def bodies(tmp_path: Path, url: str) -> list[tuple[int, bytes]]:
    return [(r.status_code, r.content) for r in (get(v, url) for v in visits(tmp_path))]


def test_urls_map_to_files(tmp_path, put) -> None:
    put(ONE, {
        "h.cn/list/index.html": "<p>list", "h.cn/gkmlpt/index": "<p>index",
        "h.cn/gkmlpt/api/all/5__page=1&sid=2": '{"a": 1}', "h.cn/q__u=a%2Fb": "query",
        "h.cn/总值 表.csv": "a,b",
    })  # fmt: skip
    (visit,) = visits(tmp_path)
    for url, body, kind in [
        ("https://h.cn/list/", b"<p>list", "text/html"),
        ("http://H.cn/list/index.html#top", b"<p>list", "text/html"),
        ("http://h.cn/gkmlpt/index", b"<p>index", "text/html"),
        ("http://h.cn/gkmlpt/api/all/5?page=1&sid=2", b'{"a": 1}', "application/json"),
        ("http://h.cn/q?u=a/b", b"query", "application/octet-stream"),
        ("http://h.cn/%E6%80%BB%E5%80%BC%20%E8%A1%A8.csv", b"a,b", "text/csv"),
    ]:
        answer = get(visit, url)
        assert (answer.status_code, answer.content, answer.headers["Content-Type"]) == (200, body, kind), url
    assert get(visit, "http://h.cn/gkmlpt/api/all/5?page=2&sid=2").status_code == 404
    assert get(visit, "http://h.cn/robots.txt").status_code == 404
    folder = get(visit, "http://h.cn/list")
    assert (folder.status_code, folder.headers["Location"]) == (301, "/list/")
    with pytest.raises(requests.ConnectionError):
        get(visit, "http://other.cn/")


def test_nothing_outside_the_host_is_reached(tmp_path, put) -> None:
    put(ONE, {"h.cn/a": "a", "secret.html": "secret", "g.cn/b": "b"})
    (visit,) = visits(tmp_path)
    for url in ("http://h.cn/../secret.html", "http://h.cn/%2e%2e/secret.html", "http://h.cn/..%2Fg.cn/b"):
        assert get(visit, url).status_code == 404


def test_later_visits_overlay_earlier_ones(tmp_path, put) -> None:
    put(ONE, {"h.cn/a.html": "one", "h.cn/b.html": "b"})
    put(TWO, {"h.cn/a.html": "two", "h.cn/c.html": "c"})
    put(THREE, {"h.cn/d.html": "d"})
    assert bodies(tmp_path, "http://h.cn/a.html") == [(200, b"one"), (200, b"two"), (200, b"two")]
    assert bodies(tmp_path, "http://h.cn/b.html") == [(200, b"b")] * 3
    assert [s for s, _ in bodies(tmp_path, "http://h.cn/c.html")] == [404, 200, 200]


def test_rules(tmp_path, put) -> None:
    put(ONE, {
        "h.cn/a.html": "a", "h.cn/b.html": "b", "h.cn/c.html": "c", "shell.html": "<shell>",
        "_web.yaml": "h.cn/old.html: {redirect: /a.html}\n"
        "h.cn/c.html: {content_type: text/html; charset=gb2312, headers: {X-Via-JSL: abc}}\n",
    })  # fmt: skip
    put(TWO, {
        "_web.yaml": "h.cn/*: {status: 412, file: wall.html}\nh.cn/a.html: {gone: true}\n"
        "h.cn/b/*: {status: 500}\nh.cn/robots.txt: {}\n",
        "wall.html": "<wall>",
    })  # fmt: skip
    put(THREE, {"_web.yaml": "h.cn/*: {}\n", "h.cn/a.html": "again"})
    assert bodies(tmp_path, "http://h.cn/a.html") == [(200, b"a"), (404, b""), (200, b"again")]
    assert bodies(tmp_path, "http://h.cn/b.html") == [(200, b"b"), (412, b"<wall>"), (200, b"b")]
    assert [s for s, _ in bodies(tmp_path, "http://h.cn/b/x?y=1")] == [404, 500, 404]
    assert [s for s, _ in bodies(tmp_path, "http://h.cn/robots.txt")] == [404, 404, 404]
    first = visits(tmp_path)[0]
    assert get(first, "http://h.cn/old.html").headers["Location"] == "/a.html"
    styled = get(first, "http://h.cn/c.html")
    assert (
        styled.headers["Content-Type"] == "text/html; charset=gb2312" and styled.headers["X-Via-JSL"] == "abc"
    )


def test_etag_and_304(tmp_path, put) -> None:
    put(ONE, {"h.cn/a.html": "a"})
    put(TWO, {"h.cn/a.html": "b"})
    one, two = visits(tmp_path)
    etag = get(one, "http://h.cn/a.html").headers["ETag"]
    assert get(one, "http://h.cn/a.html", If_None_Match=etag).status_code == 304
    assert get(two, "http://h.cn/a.html", If_None_Match=etag).status_code == 200


def test_visits_after_the_last_crawl_or_the_last_again(tmp_path, put) -> None:
    put(ONE, {"h.cn/a": "a"})
    put(TWO, {"h.cn/a": "a"})
    web = open_web("sample", tmp_path / "sample", "https://example.org", tmp_path / "turns")
    first, second = datetime(2024, 4, 9, 18, tzinfo=UTC), datetime(2024, 5, 9, 18, tzinfo=UTC)
    assert [v.now for v in web.visits(None)] == [first, second]  # 02:00 on China's clock
    assert [v.now for v in web.visits(first)] == [second]
    assert [v.now for v in web.visits(second + timedelta(days=400))] == [second]
    assert all(v.clock() == v.now for v in web.visits(None))


def test_a_replica_that_is_not_as_described_is_told(tmp_path, put) -> None:
    put(ONE, {"h.cn/a": "a", "_web.yaml": "h.cn/a: {staus: 404}\n"})
    with pytest.raises(ValueError, match="staus"):
        visits(tmp_path)
    put("april", {"h.cn/a": "a"})
    with pytest.raises(ValueError, match="YYYY-MM-DDTHHMM"):
        SampleWeb(tmp_path / "sample", "")
