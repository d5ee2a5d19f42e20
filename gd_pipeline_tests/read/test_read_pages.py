"""Pages in the structures of the real sites: title, date, body, and what is wrong with a page."""
# ruff: noqa: E501 - a full-width character counts as two

from datetime import datetime, timedelta

import pytest
from read_pages import codes, doc, html, lines, source

from gd_pipeline.model.document import CHINA

NAV = "<div class='nav'><ul><li><a href='/'>首页</a></li><li><a href='/a'>政务公开</a></li><li><a>互动</a></li></ul></div>"
BODY = "<p>　　前5个月，全省进出口3.5万亿元，同比增长12.7%。</p><p>其中，出口<b>2.2</b>万亿元。</p>"
FOOT = "<div class='footer'>版权所有 备案号 粤ICP备05000001号 电话 020-12345678</div>"
READ = ["前5个月，全省进出口3.5万亿元，同比增长12.7%。", "其中，出口2.2万亿元。"]

FAMILIES = {
    "easysite": (
        "<div class='easysite-news-title'>前5个月外贸情况</div><div class='easysite-news-describe'>2024-06-18 10:05</div>"
        f"<div id='easysiteText'>{BODY}</div>",
        datetime(2024, 6, 18, 10, 5, tzinfo=CHINA),
    ),
    "tjs": (
        "<div class='news_detail_tit'><h1>前5个月外贸情况</h1></div><div class='func'><span>发布时间：2024-06-18</span>"
        f"<span>文章来源：统计司</span></div><div class='news_detail_con'>{BODY}</div>",
        datetime(2024, 6, 18, tzinfo=CHINA),
    ),
    "gd_portal": (
        "<h3 class='zw-title'>前5个月外贸情况</h3><div class='zw-info'><span class='ly'>来源：南方日报</span>"
        f"<span>时间 : 2024-06-18 08:30:15</span></div><div class='zw'>{BODY}</div>",
        datetime(2024, 6, 18, 8, 30, 15, tzinfo=CHINA),
    ),
    "gd_stats": (
        "<div class='article-title'>前5个月外贸情况</div><div class='article-info'>时间：2024-06-18 16:20:00 来源：本网</div>"
        f"<div class='article-content-text'>{BODY}</div>",
        datetime(2024, 6, 18, 16, 20, tzinfo=CHINA),
    ),
    "gkmlpt": (
        "<div class='classify'><table><tr><td>成文日期：2024-06-02</td><td>发布日期：2024-06-18</td></tr></table></div>"
        f"<h1 class='title'>前5个月外贸情况</h1><div class='article-content'>{BODY}</div>",
        datetime(2024, 6, 18, tzinfo=CHINA),
    ),
    "sz": (
        "<div class='tit'><h1>前5个月外贸情况</h1><h6>信息来源：市商务局 发布时间：2024-06-18 09:00</h6></div>"
        f"<div class='news_cont_d_wrap'>{BODY}</div>",
        datetime(2024, 6, 18, 9, 0, tzinfo=CHINA),
    ),
    "unknown": (
        "<div class='x1'><h1>前5个月外贸情况</h1><div>来源：本网<span>发布时间：</span><span>2024-06-18 09:30:00</span></div>"
        f"<div class='x2'>{BODY}</div></div>",
        datetime(2024, 6, 18, 9, 30, tzinfo=CHINA),
    ),
}


@pytest.mark.parametrize("family", FAMILIES)
def test_page_families(family: str) -> None:
    article, published = FAMILIES[family]
    d = doc(html(NAV + article + FOOT, "<title>前5个月外贸情况 - 商务厅</title>"))
    assert d.title == "前5个月外贸情况"
    assert lines(d, "title") == [d.title] and d.paragraphs[0].role == "title"
    assert lines(d)[-2:] == READ
    assert (d.published_at, d.published_from) == (published, "visible")
    assert "ICP" not in d.text and "政务公开" not in d.text
    assert (d.kind, d.lang, d.problems) == ("release", "zh", ())


def test_configured_selectors_come_first() -> None:
    page = html(
        "<h2 class='t'>真正的标题</h2><i class='d'>2024.6.18</i><div class='zw'>别处的正文很长很长很长很长</div>"
        f"<div class='b'>{BODY}</div>"
    )
    d = doc(page, source(title=(".none", ".t"), date=(".d",), body=(".b",)))
    assert (d.title, d.published_on and d.published_on.isoformat(), lines(d)) == (
        "真正的标题",
        "2024-06-18",
        READ,
    )


def test_english_page_and_american_date() -> None:
    d = doc(
        html(
            "<div class='atcl-ttl'>Foreign trade in February 2018</div><div class='atcl-date'>03/08/2018</div>"
            "<div class='atcl-cnt'><p>Exports rose 3 percent.</p></div>"
        )
    )
    assert d.published_at == datetime(2018, 3, 8, tzinfo=CHINA)
    assert d.lang == "en"


@pytest.mark.parametrize(
    ("meta", "expected"),
    [
        ("<meta name='PubDate' content='2024-06-18 14:46:00'>", datetime(2024, 6, 18, 14, 46, tzinfo=CHINA)),
        ("<META CONTENT='2024.06.18' NAME='pubdate'>", datetime(2024, 6, 18, tzinfo=CHINA)),
        (
            "<meta name='PubDate' content=''><meta name='PUBDATE' content='2024-06-18 01:59'>",
            datetime(2024, 6, 18, 1, 59, tzinfo=CHINA),
        ),
        (
            "<meta property='article:published_time' content='2024-06-18T02:00:00Z'>",
            datetime(2024, 6, 18, 10, 0, tzinfo=CHINA),
        ),
    ],
)
def test_meta_tags(meta: str, expected: datetime) -> None:
    d = doc(html(f"<div>{BODY}</div>", meta + "<meta name='ArticleTitle' content='元数据里的标题'>"))
    assert (d.title, d.published_at, d.published_from) == ("元数据里的标题", expected, "meta")


def test_visible_date_beats_listing_beats_meta_and_a_conflict_is_reported() -> None:
    head = "<meta name='PubDate' content='2024-07-30'>"
    page = html(f"<h1>题</h1><p>发布时间：2024-06-18</p><div class='zw'>{BODY}</div>", head)
    d = doc(page, listed_at="2024-06-19")
    assert (d.published_on and d.published_on.isoformat(), d.published_from) == ("2024-06-18", "visible")
    assert codes(d) == ["date_conflict"]
    d = doc(html(f"<h1>题</h1><div class='zw'>{BODY}</div>", head), listed_at="2024-07-29")
    assert (d.published_on and d.published_on.isoformat(), d.published_from) == ("2024-07-29", "listing")
    assert codes(d) == []


def test_given_date_is_the_last_resort_and_no_date_is_a_problem() -> None:
    from read_pages import capture

    from gd_pipeline.read import read

    given = datetime(2024, 6, 18, tzinfo=CHINA)
    page = html(f"<h1>题</h1><div>{BODY}</div>").encode()
    assert read(page, capture(), None, given).published_from == "given"
    without = read(page, capture(), None)
    assert without.published_at is None and codes(without) == ["no_date"]
    dated = html(f"<h1>题</h1><p>发布时间：2024-05-01</p><div class='zw'>{BODY}</div>").encode()
    assert read(dated, capture(), None, given).published_from == "visible"


def test_a_date_after_the_retrieval_is_not_used() -> None:
    d = doc(html(f"<h1>题</h1><p>发布时间：2034-06-18</p><div class='zw'>{BODY}</div>"))
    assert d.published_at is None and codes(d) == ["date_in_future", "no_date"]


def test_dates_that_are_not_of_publication() -> None:
    d = doc(
        html(f"<h1>题</h1><p>成文日期：2024-06-02</p><p>今天是2024年12月30日</p><div class='zw'>{BODY}</div>")
    )
    assert d.published_at is None


def test_furniture_scripts_and_related_links_are_left_out() -> None:
    d = doc(
        html(
            "<h1>题</h1><div class='zw'><p>正文9.9%。</p><script>var n=1.23</script><style>.a{width:45px}</style>"
            "<div class='share'>分享到 12</div><p style='display:none'>隐藏77</p>"
            "<p>相关链接</p><ul><li><a>甲新闻增长5%</a></li><li><a>乙新闻增长6%</a></li><li><a>丙新闻</a></li></ul></div>"
        )
    )
    assert lines(d) == ["正文9.9%。"]


def test_paragraphs_by_br_div_and_li_text_as_printed() -> None:
    d = doc(
        html(
            "<h1>题</h1><div class='zw'>　　第一段１２３％。<br/>第二段，<br>还是第二段。<div>第三段\n接着写</div>"
            "<ol><li>第一项</li><li>第二项</li></ol>a<sub>x</sub>&nbsp;&nbsp; b</div>"
        )
    )
    assert lines(d) == [
        "第一段１２３％。",
        "第二段，还是第二段。",
        "第三段接着写",
        "第一项",
        "第二项",
        "ax b",
    ]


def test_preformatted_lines_are_paragraphs() -> None:
    d = doc(html("<h1>题</h1><div class='zw'><pre>第一行\n  第二行\n\n第三行</pre></div>"))
    assert lines(d) == ["第一行", "第二行", "第三行"]


def test_readings_that_a_repost_put_behind_characters_go() -> None:
    d = doc(
        html(
            "<div class='x'><p>前5月，全省外貿(mào)進(jìn)出口3 .5萬億元，增長(cháng )12.7%(下同)。</p></div>"
        )
    )
    assert lines(d) == ["前5月，全省外貿進出口3.5萬億元，增長12.7%(下同)。"]


def test_a_footnote_mark_never_becomes_a_digit() -> None:
    d = doc(html("<h1>题</h1><div class='zw'><p>出口123<sup>1</sup>亿元</p></div>"))
    assert lines(d) == ["出口123 1亿元"]


def test_half_page_keeps_whole_blocks_only() -> None:
    page = html(f"<h1>题</h1><p>发布时间：2024-06-18</p><div class='zw'>{BODY}<p>进口1.35万亿元</p></div>")
    d = doc(page[: page.index("万亿元</p></div>")])
    assert codes(d) == ["half_page"] and lines(d) == READ


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("", "empty_page"),
        ("   \n", "empty_page"),
        (html(""), "empty_page"),
        (html("<div class='zw'></div>", "<title>只有标题</title>"), "title_only"),
        (b"%PDF-1.7 ...", "unsupported_format"),
        (b"\x00\x01\x02\x03", "unsupported_format"),
        (b"PK\x03\x04 no workbook", "broken_workbook"),
        ("广东外贸".encode("gb18030") + b"\xff\xff\x80", "undecodable"),
    ],
)
def test_unreadable_pages_are_problems(page: str | bytes, code: str) -> None:
    d = doc(page)
    assert codes(d) == [code]
    assert d.problems[0].message and d.published_at is None


@pytest.mark.parametrize(
    ("payload", "content_type"),
    [
        (html("<h1>题</h1><p>广东省</p>").replace("utf-8", "gb2312").encode("gb18030"), ""),
        (
            html("<h1>题</h1><p>广东省</p>").replace("<meta charset='utf-8'>", "").encode("gbk"),
            "text/html; charset=GBK",
        ),
        (html("<h1>题</h1><p>广东省</p>").replace("utf-8", "gb2312").encode(), ""),
        (html("<h1>题</h1><p>广东省</p>").encode("utf-8-sig"), "text/html; charset=iso-8859-1"),
        (html("<h1>题</h1><p>广东省</p>").encode("utf-16"), ""),
        (html("<h1>题</h1><p>广东省</p>").replace("utf-8", "big5").encode("big5", "xmlcharrefreplace"), ""),
        (
            html("<h1>题</h1><p>广东省的外贸，比去年增长。</p>")
            .replace("<meta charset='utf-8'>", "")
            .encode("gb18030"),
            "",
        ),
    ],
)
def test_charsets(payload: bytes, content_type: str) -> None:
    d = doc(payload, content_type=content_type)
    assert d.title == "题" and lines(d)[0].startswith("广东省")


def test_characters_beyond_gbk_of_a_page_that_says_gb2312() -> None:
    d = doc(html("<h1>题</h1><p>㐀€䶮</p>").replace("utf-8", "gb2312").encode("gb18030"))
    assert lines(d) == ["㐀€䶮"]


def test_an_image_in_place_of_the_table() -> None:
    page = (
        "<div class='atcl-ttl'>{}</div><div class='atcl-date'>03/08/2018</div><div class='atcl-cnt'>{}</div>"
    )
    alone = doc(
        html(page.format("Total Value of Imports and Exports by Major Country", "<img src='/t.png'>"))
    )
    assert codes(alone) == ["image_table"] and "/t.png" in alone.problems[0].message
    below = doc(
        html(page.format("Trade", f"<p>{'Words. ' * 40}</p><p>表1 进出口情况表</p><p><img src='t.gif'></p>"))
    )
    assert codes(below) == ["image_table"]
    photo = doc(html(page.format("Trade", f"<p>{'Words. ' * 40}</p><p><img src='photo.jpg'></p>")))
    assert codes(photo) == []


def test_identity_of_releases() -> None:
    from gd_pipeline.read import release_id

    one = release_id("p", "http://english.customs.gov.cn/Statics/AB-1.html")
    assert one == release_id("p", "https://english.customs.gov.cn:443/statics/ab-1.html?utm_source=x#top")
    assert one.startswith("p/") and len(one) == len("p/") + 12
    assert one != release_id("q", "http://english.customs.gov.cn/Statics/AB-1.html")
    assert release_id("p", "http://a.cn/x/index.html") == release_id("p", "http://a.cn/x/")
    assert release_id("p", "http://a.cn/x?id=1") != release_id("p", "http://a.cn/x?id=2")


def test_deep_nesting_does_not_break_reading() -> None:
    d = doc(html("<div>" * 3000 + "<p>深处</p>" + "</div>" * 3000))
    assert lines(d) == ["深处"]


def test_policy_kind() -> None:
    d = doc(html("<h1>关于推动外贸稳定增长若干措施的通知</h1><div class='zw'><p>第一条</p></div>"))
    assert d.kind == "policy"


def test_time_of_a_page() -> None:
    """A page of 100 KB is read in a few milliseconds."""
    from time import process_time  # of this process: what else the machine does is not measured

    page = html("<h1>题</h1><p>发布时间：2024-06-18</p><div class='zw'>" + BODY * 800 + "</div>").encode()
    assert len(page) > 90_000
    best = timedelta.max
    for _ in range(5):
        start = process_time()
        doc(page)
        best = min(best, timedelta(seconds=process_time() - start))
    assert best < timedelta(milliseconds=60)
