"""Families of listings at their edges: last pages, pagers that cannot be followed, columns of a platform."""
# ruff: noqa: E501 - a full-width character counts as two

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest
import requests

from gd_pipeline.crawl.families import FAMILIES, LayoutChanged, Page, columns, following
from gd_pipeline.crawl.fetch import Answer, Fetcher, Trouble
from gd_pipeline.crawl.listing import Walk, walk
from gd_pipeline.model.source import FamilyName, Listing

ROOT = "http://www.zs.gov.cn"


def after(family: FamilyName, text: str, url: str = f"{ROOT}/a/index.html", number: int = 1) -> str | None:
    return following(Listing(url=url, family=family), FAMILIES[family], Page(text, url, number))


@pytest.mark.parametrize(
    ("family", "text", "expected"),
    [
        ("easysite", "<a title='下一页' tagname='/a/x1-2.html'></a>", "/a/x1-2.html"),
        ("easysite", "<a title='下一页' tagname='[NEXTPAGE]'></a><span>第3页/共3页</span>", None),
        ("easysite", "<ul><li><a href='1.html'>一</a></li></ul>", None),
        ("tjs", """<a onclick="queryArticleByCondition(this,'/t/u-3.html')">下一页</a>第2/239页""", "/t/u-3.html"),
        ("tjs", """<a onclick="queryArticleByCondition(this,'/t/u-1.html')">上一页</a>第239/239页""", None),
        ("post_n", "<a href='index.html'>1</a><a href='index_2.html'>2</a><a href='index_9.html'>尾页</a>",
         "/a/index_2.html"),
        ("post_n", "<script>createPageHTML(3, 0, 'index', 'html');</script>", "/a/index_1.html"),
        ("post_n", "<script>createPageHTML(3, 2, 'index', 'html');</script>", None),
        ("post_n", "<a href='/b/index_2.html'>别处</a><a href='content/post_7.html'>一</a>", None),
        ("customs_english", "<a href='index_2.html'>2</a>", None),
    ],
)  # fmt: skip
def test_the_next_page(family: FamilyName, text: str, expected: str | None) -> None:
    assert after(family, text) == (ROOT + expected if expected else None)


def test_numbered_pages_go_on_from_where_they_are() -> None:
    links = "".join(f"<a href='index_{n}.html'>{n}</a>" for n in (2, 3, 4))
    assert after("post_n", links, f"{ROOT}/a/index_3.html", 3) == f"{ROOT}/a/index_4.html"
    assert after("post_n", links, f"{ROOT}/a/index_4.html", 4) is None


@pytest.mark.parametrize("family", ["easysite", "tjs"])
def test_a_pager_that_says_more_and_names_nothing_is_a_changed_layout(family: FamilyName) -> None:
    with pytest.raises(LayoutChanged, match="page 1 of 239"):
        after(family, "<span>第1/239页</span><a onclick='nextPage()'>下一页</a>")


def test_a_template_goes_before_what_the_page_says() -> None:
    listing = Listing(url=f"{ROOT}/a/index.html", family="easysite", pages="p-{n}.html", first_page=1)
    page = Page("<a title='下一页' tagname='/a/x1-2.html'></a>", listing.url, 1)
    assert following(listing, FAMILIES["easysite"], page) == f"{ROOT}/a/p-1.html"


def api(column: int, page: int = 1) -> str:
    return f"{ROOT}/gkmlpt/api/all/{column}?page={page}&sid=760001"


def entries(*titles: str, total: int | None = None) -> str:
    rows = [{"id": hash(t), "title": t, "url": f"{ROOT}/gkmlpt/content/{t}.html"} for t in titles]
    return json.dumps({"classify": {"post_count": total}, "articles": rows}, ensure_ascii=False)


def test_the_platforms_pages_are_counted_from_one_and_end_with_the_count() -> None:
    assert after("gkmlpt", entries("a", total=3), api(5, 0)) == api(5, 2)
    assert after("gkmlpt", entries("a", total=3), api(5, 1)) == api(5, 2)
    assert after("gkmlpt", entries("a", "b", total=2), api(5, 1)) is None
    assert after("gkmlpt", entries(total=3), api(5, 4)) is None
    assert after("gkmlpt", entries(), api(5, 2)) is None


INDEX = Listing(url=f"{ROOT}/gkmlpt/index", family="gkmlpt")
TREE = [
    {"id": 1, "name": "公开指南", "jump_url": f"{ROOT}/guide", "children": []},
    {"id": 2, "name": "主动公开", "children": [{"id": 3, "name": "统计数据", "children": []}, {"id": 4, "name": "机构"}]},
    {"id": 5, "name": "招商引资", "children": [{"id": 6, "name": "外站", "jump_url": "http://x.cn/"}]},
]  # fmt: skip


def index(tree: object, sid: str = "SID: '760001'") -> str:
    return (
        f"<script>window._CONFIG = {{ {sid}, TREE: {json.dumps(tree, ensure_ascii=False)}, N: 1 }};</script>"
    )


def named(text: str, listing: Listing = INDEX) -> list[str]:
    return [x.url for x in columns(listing, Page(text, listing.url, 1))]


def test_columns_of_the_platform_are_leaves_that_matter() -> None:
    assert named(index(TREE)) == [api(3), api(5)]
    assert named(index(TREE), INDEX.model_copy(update={"columns": "机构"})) == [api(4)]
    assert named(index(TREE, '"SID": 760001')) == [api(3), api(5)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("<html>新版</html>", "no window._CONFIG"),
        (index(TREE, "NAME: 'x'"), "no window._CONFIG"),
        ("<script>window._CONFIG = { SID: '1', TREE: [{]};</script>", "TREE cannot be read"),
        (index([{"id": 1, "name": "机构"}]), "names no column"),
    ],
)
def test_an_index_without_columns_is_a_changed_layout(text: str, why: str) -> None:
    with pytest.raises(LayoutChanged, match=why):
        named(text)


class Told(Fetcher):
    """Answers what it is told; an exception is raised, anything else is gone."""

    def __init__(self, pages: Mapping[str, str | Trouble]) -> None:
        super().__init__(requests.Session(), hosts=["www.zs.gov.cn"])
        self._told = pages
        self.asked: list[str] = []

    def get(self, url: str, etag: str = "", last_modified: str = "") -> Answer:
        self.asked.append(url)
        told = self._told.get(url, Trouble("gone", f"{url} answers 404"))
        if isinstance(told, Trouble):
            raise told
        return Answer(url, url, 200, "OK", (), (), told.encode())


def walked(pages: Mapping[str, str | Trouble], full: bool = True) -> tuple[Walk, list[str]]:
    fetcher = Told({INDEX.url: index(TREE), **pages})
    return walk(INDEX, fetcher, known=(), full=full, log=lambda _: None), fetcher.asked


def test_a_column_in_trouble_leaves_the_others_walked() -> None:
    found, _ = walked({api(3): Trouble("unavailable", "no answer"), api(5): entries("外资10亿元", total=1)})
    assert [e.title for e in found.entries.values()] == ["外资10亿元"]
    assert found.trouble is not None
    assert (found.trouble.kind, found.complete) == ("unavailable", False)


def test_a_whole_listing_without_a_wanted_title_is_a_changed_layout() -> None:
    pages = {api(3): entries("任免通知", "消防检查", total=2), api(5): entries(total=0)}
    found, _ = walked(pages)
    assert found.trouble is not None and found.trouble.kind == "shell"
    assert "names 2 releases and none that is wanted" in found.trouble.detail
    found, _ = walked(pages, full=False)  # of its newest pages that is nothing to wonder at
    assert found.trouble is None


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ({"display_publish_time": "2024-03-29 18:20:00", "date": 1712628720}, "2024-03-29"),
        ({"display_publish_time": 1712628720}, "2024-04-09"),
        ({"display_publish_time": "", "created_at": "2024-04-09 10:12:00"}, "2024-04-09"),
        ({"create_time": "1712678400"}, "2024-04-10"),  # midnight in China
        ({"date": None}, ""),
    ],
)
def test_days_of_the_platform(dates: dict[str, object], expected: str) -> None:
    row = {"title": "外资10亿元", "url": f"{ROOT}/gkmlpt/content/1.html", **dates}
    found, _ = walked({api(3): entries(total=0), api(5): json.dumps({"articles": [row]})})
    assert [e.listed_at for e in found.entries.values()] == [expected]


def test_an_empty_column_is_no_trouble_but_an_empty_platform_is() -> None:
    found, _ = walked({api(3): entries(total=0), api(5): entries("外资10亿元", total=1)})
    assert found.trouble is None
    found, _ = walked({api(3): entries(total=0), api(5): entries(total=0)})
    assert found.trouble is not None and "names no release" in found.trouble.detail


def test_a_walk_that_is_not_full_ends_at_the_second_page_without_a_wanted_title() -> None:
    pages = {api(3, n): entries(f"任免通知{n}", total=9) for n in range(1, 10)}
    _, asked = walked({**pages, api(5): entries("任免", total=1)}, full=False)
    assert asked == [INDEX.url, api(3), api(3, 2), api(5)]
    _, asked = walked({**pages, api(5): entries("任免", total=1)})
    assert len(asked) == 1 + 9 + 1
