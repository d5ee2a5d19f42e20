"""One release under several addresses of its publisher."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from read_pages import doc, html

from gd_pipeline.model.document import Document
from gd_pipeline.read.identity import Page, join

FIGURES = "一季度，全省货物出口1.35万亿元，比上年同期增长5%，进口增长3%。"
DAY = datetime(2024, 4, 20, 18, tzinfo=UTC)


def page(
    url: str, days: int, body: str = FIGURES, trail: str = "", published: str = "2024-04-18"
) -> Document:
    text = f"<nav>{trail}</nav><h1>外贸</h1><p>发布：{published}</p><div class='zw'><p>{body}</p></div>"
    return doc(html(text), url=f"https://www.example.cn{url}", fetched_at=DAY + timedelta(days=days))


def join_addresses(documents: Sequence[Document]) -> list[Document]:
    joined = join([Page(*(getattr(d, name) for name in Page._fields)) for d in documents])
    return [replace(documents[n], release_id=release, also_at=also) for n, release, also in joined]


def ids(documents: list[Document]) -> list[str]:
    return [d.release_id for d in documents]


def test_pages_that_say_the_same_on_one_day_are_one_release() -> None:
    news, figures = page("/news/post_7.html", 0, trail="新闻"), page("/data/post_7.html", 1, trail="数据")
    assert news.sha256 != figures.sha256 and news.release_id != figures.release_id
    (joined,) = join_addresses([figures, news])
    assert (joined.release_id, joined.url, joined.also_at) == (news.release_id, news.url, (figures.url,))


def test_what_another_address_says_later_is_a_version_of_the_release() -> None:
    first, copy = page("/a.html", 0), page("/b.html", 1, trail="数据")
    later = page("/b.html", 5, body="出口增长6%。")
    joined = join_addresses([first, copy, later])
    assert ids(joined) == [first.release_id] * 2
    assert [d.text for d in joined] == [first.text, later.text]


def test_a_chain_of_addresses_is_named_after_the_first() -> None:
    old = page("/b.html", 0, body="出口增长4%。")
    a, b, c = page("/a.html", 1), page("/b.html", 2, trail="数据"), page("/c.html", 3, trail="表")
    joined = join_addresses([c, b, a, old])
    assert ids(joined) == [old.release_id] * 2
    assert joined[1].also_at == (b.url, c.url)


def test_other_days_other_texts_and_pages_without_text_or_date_stay_apart() -> None:
    apart = [
        page("/a.html", 0),
        page("/b.html", 1, published="2024-04-19"),
        page("/c.html", 2, body="出口增长6%。"),
        page("/d.html", 3, body=""),
        page("/e.html", 4, body=""),
        doc(html("<h1>题</h1><p>没有日期。</p>"), url="https://www.example.cn/f.html"),
        doc(html("<h1>题</h1><p>没有日期。</p>"), url="https://www.example.cn/g.html"),
    ]
    joined = join_addresses(apart)
    assert len(set(ids(joined))) == len(apart) and not any(d.also_at for d in joined)


def test_other_bytes_with_the_same_text_at_one_address_are_a_version() -> None:
    joined = join_addresses([page("/a.html", 0), page("/a.html", 3, trail="新栏目")])
    assert len(joined) == 2 and len({d.sha256 for d in joined}) == 2 and len(set(ids(joined))) == 1


@given(st.permutations(range(6)))
def test_the_order_of_arrival_does_not_matter(order: list[int]) -> None:
    met = [
        page("/a.html", 0),
        page("/b.html", 1, trail="数据"),
        page("/b.html", 2, body="出口增长6%。"),
        page("/c.html", 3, body="出口增长6%。", trail="表"),
        page("/d.html", 4, body="进口增长1%。"),
        page("/a.html", 5, trail="新栏目"),
    ]
    assert join_addresses([met[n] for n in order]) == join_addresses(met)
