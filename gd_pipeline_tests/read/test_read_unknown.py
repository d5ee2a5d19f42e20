"""Pages of sites that no family and no publisher's selectors know: title and date as they print or state them."""
# ruff: noqa: E501 - a full-width character counts as two

import pytest
from read_pages import doc, html, lines

TEXT = "<p>一季度，我市进出口总值为四百亿元，比上年同期增长一成，其中出口增长较快，进口保持平稳。</p><p>下一步将继续帮助企业开拓市场，力争全年稳中有进。</p>"
READ = "一季度，我市进出口总值为四百亿元，比上年同期增长一成，其中出口增长较快，进口保持平稳。"
NAME = "一季度我市外贸开门红"


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (f"<title>{NAME}_市情_某某网</title>", f"<h1>某某网</h1><h2>{NAME}</h2>", NAME),
        (f"<title>{NAME} - 某某市人民政府门户网站</title>", "<h1>某某市人民政府</h1>", NAME),
        (f"<title>{NAME}-某某网</title>", f"<div>{NAME}</div>", NAME),
        (f"<title>{NAME}-某某网</title>", "<div class='title'>热门评论</div>", NAME),
        (f"<title>{NAME}--经济--某某网</title>", "<h1></h1>", NAME),
        (f"<title>某某论坛 | {NAME}：出口增长较快</title>", f"<h3>{NAME}：出口增长较快</h3>", f"{NAME}：出口增长较快"),
        ("<title>某某市商务局</title>", f"<h1>{NAME}</h1>", NAME),
        ("<title>观察|外贸何以开门红_某某网</title>", "<h1>观察|外贸何以开门红</h1>", "观察|外贸何以开门红"),
        ("<title>市情动态 - 某某市商务局</title>", "", "市情动态"),
        ("<title>Port-side trade grows - The Daily Quay</title>", "", "Port-side trade grows"),
        (f"<meta property='og:title' content='{NAME}'><title>某某网</title>", "", NAME),
    ],
)  # fmt: skip
def test_titles(head: str, body: str, title: str) -> None:
    d = doc(html(f"{body}<div class='x'>{TEXT}</div>", head))
    assert d.title == title and lines(d)[0] == READ


MENU = "".join(f"<li><a>栏目{n}</a></li>" for n in range(200))
TITLED = f"<div class='t'>{NAME}</div>"
LD = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2021-04-20T08:00:00+08:00"}</script>'


@pytest.mark.parametrize(
    ("head", "above"),
    [
        ("", f"{TITLED}<p><span>2021-04-20 07:34:33</span> <em>来源：</em>某某日报</p>"),
        ("", f"<ul>{MENU}</ul>{TITLED}<p>某某日报</p><p>2021年04月20日 07:34</p><p>分享</p>"),
        ("", f"<div>2021-04-20 | 某某日报</div>{TITLED}"),
        ("", f"<b>2021</b><i>04/20</i><i>08:15:00</i>{TITLED}<b>2021</b> <i>04</i>/<i>20</i> <i>08:15:00</i>"),
        ("", f"{TITLED}<p>更新时间：2021-05-09</p><p>2021-04-20 07:34 某某日报</p>"),
        ("", f"{TITLED}<p>更新时间：2021-04-20</p>"),
        ("", f"<ul>{MENU}</ul><h3>简报</h3><p>發布日期：2021-04-20</p>"),
        ("<script>var tm = '2021-04-20 09:15:00';</script>", TITLED),
        ("<meta property='article:published_time' content='2021-04-20T07:34:00+08:00'>", f"{TITLED}<p>2021-05-09 10:00</p>"),
        ("<meta property='article:published_time' content='2021-04-20T07:34:00+08:00'>", "<p>另一篇</p><p>2020-12-01</p>"),
        (LD, TITLED),
        ("<script>var info = {publish_time: '2021-04-20 07:34:33'}</script>", TITLED),
        ("", f"{TITLED}<time datetime='2021-04-20T07:34:33+08:00'>三天前</time>"),
        ("<link rel='canonical' href='http://www.example.cn/2021-04/20/content_1.htm'>", TITLED),
        ("<meta name='Url' content='http://www.example.cn/xw/202104/t20210420_15.html'>", TITLED),
    ],
)  # fmt: skip
def test_dates(head: str, above: str) -> None:
    d = doc(html(f"{above}<div class='x'>{TEXT}</div>", f"<title>{NAME}_某某网</title>{head}"))
    assert (str(d.published_on), d.title) == ("2021-04-20", NAME)


@pytest.mark.parametrize(
    "above",
    [
        "<script>var a = {pubtime: '2021-04-20'}, b = {pubtime: '2020-01-02'}</script>",
        "<time datetime='2021-04-20'>1</time><time datetime='2020-01-02'>2</time>",
        "<p>有效期至2021-04-20</p>",
        "<p>上一篇：</p><p><a>市情分析2021年4月20日</a></p>",
        "<p>Copyright 2021-04-20</p>",
        "<p>2021年4月20日上午，某某市举行新闻发布会，市商务局、市海关负责人介绍一季度外贸情况，并回答记者的提问，会议由市政府新闻办主持。</p>",
    ],
)
def test_no_date_rather_than_another_one(above: str) -> None:
    d = doc(html(f"{TITLED}{above}<div class='x'>{TEXT}</div>", f"<title>{NAME}_某某网</title>"))
    assert d.published_on is None


@pytest.mark.parametrize(
    "below",
    [
        "<p>完</p><p>2021年4月20日（星期二）</p>",
        "<p>Ends/Tuesday, April 20, 2021</p>",
        "<p>Posted on April 20, 2021</p>",
    ],
)
def test_dates_below_the_article(below: str) -> None:
    d = doc(html(f"{TITLED}<div class='x'>{TEXT}</div><div>{below}</div>", f"<title>{NAME}_某某网</title>"))
    assert str(d.published_on) == "2021-04-20"


def test_a_european_date_is_read_as_the_source_states_it() -> None:
    page = "<div class='t'>Port trade grows</div><p>03/08/2021</p><div class='x'><p>Exports rose by a tenth, the port said.</p></div>"
    head = "<title>Port trade grows - Quay</title>"
    assert str(doc(html(page, head)).published_on) == "2021-03-08"
    stated = "<meta property='article:published_time' content='2021-08-03T09:00:00Z'>"
    assert str(doc(html(page, head + stated)).published_on) == "2021-08-03"


def test_what_stands_above_a_title_within_the_article_is_no_paragraph() -> None:
    above = (
        f"<p>现在位置：首页 >> 市情</p><p>{NAME}</p><p>来源：某某日报 2021-04-20 09:15</p><p>2021-04-20</p>"
    )
    d = doc(html(f"<div>{above}{TEXT}</div>", f"<title>{NAME}_某某网</title>"))
    assert (d.title, lines(d)[0], str(d.published_on)) == (NAME, READ, "2021-04-20")
    told = "<p>2021年4月20日10:00，某某市举行新闻发布会，介绍一季度外贸情况。</p>"
    assert lines(doc(html(f"<h1>{NAME}</h1><div>{told}{TEXT}</div>")))[0].startswith("2021年4月20日10:00，")


LINKS = "".join(
    f"<p><a href='/{n}'>某某县一季度农业生产形势良好，粮食播种面积增加之{n}</a></p>" for n in range(9)
)
FOOTER = "<div class='bottom'><p>某某网主办，未经书面授权不得转载或者建立镜像，违者依法追究责任，联系地址某某市某某路一号，邮政编码五一零零零零。</p></div>"
OTHERS = "".join(
    f"<div class='card'><h3><a>别的消息{n}</a></h3><p>某某县{n}号工程近日开工，计划投资两亿元，建成后年产值可达五亿元，带动就业千人。</p></div>"
    for n in range(4)
)


@pytest.mark.parametrize(
    "body",
    [
        f"<div><div class='l'>{LINKS}</div><div class='c'>{TEXT}</div></div>{FOOTER}",
        f"<div class='c'>{TEXT}</div><div class='list'>{OTHERS[: len(OTHERS) // 4]}</div>{FOOTER}",
        f"<div class='w'><div class='c'>{TEXT}</div><div class='comments'>{OTHERS * 2}</div></div>",
        f"<div id='content'><ul>{LINKS}</ul><div class='c'>{TEXT}</div><div>{LINKS}</div></div>",
        "<div class='w'>"
        + "".join(f"<div class='chunk'>{p}</p></div>" for p in TEXT.split("</p>")[:2])
        + f"</div>{FOOTER}",
        f"<div class='w'><span>{TEXT}</span></div>{FOOTER}",
        "<div class='w'>"
        + TEXT.replace("<p>", "<div class='part text'><p>", 1).replace(
            "</p><p>", "</p></div><div class='part text b'><p>"
        )
        + f"</div></div>{FOOTER}",
        f"<ul><li class='l'>{LINKS}</li><li class='c'>{TEXT}</li></ul>",
        f"<table><tr><td>{LINKS}</td><td>{TEXT}</td></tr></table>",
        f"<div class='no-sidebar'>{TEXT}</div>{FOOTER}",
    ],
)
def test_the_article_among_other_texts(body: str) -> None:
    d = doc(html(f"{TITLED}{body}", f"<title>{NAME}_某某网</title>"))
    assert lines(d) == [READ, "下一步将继续帮助企业开拓市场，力争全年稳中有进。"]


@pytest.mark.parametrize(
    "below",
    [
        "<p>【打印本页】【关闭窗口】</p>",
        "<p>分享到：微信 微博</p><p>责任编辑：某某</p><p>版权所有 某某网</p>",
        "<p>延伸阅读</p><p>某某县开门红</p><p>某某镇丰收</p><p>（编辑：某某）</p>",
        "<p>热门推荐</p><div><a>某某县开门红</a></div><div><a>某某镇丰收</a></div><div><a>某某村通路</a></div>",
        f"{LINKS}<p>© 2021 某某网</p>",
        "<div class='article-recommend'><p>某某县近日也开了新闻发布会，介绍当地外贸情况，进出口增长两成。</p></div>",
    ],
)
def test_what_stands_below_an_article_is_left_out(below: str) -> None:
    d = doc(html(f"{TITLED}<div class='x'>{TEXT}{below}</div>", f"<title>{NAME}_某某网</title>"))
    assert lines(d) == [READ, "下一步将继续帮助企业开拓市场，力争全年稳中有进。"]


def test_what_only_looks_like_furniture_stays() -> None:
    below = "<h3>相关情况</h3><p>进口的机电产品占五成。</p><p><a>附件：一季度进出口情况表.xls</a></p><p>侵犯版权所有人权利的，海关依法查处。</p>"
    d = doc(html(f"{TITLED}<div class='x'>{TEXT}{below}</div>", f"<title>{NAME}_某某网</title>"))
    assert lines(d)[2:] == [
        "相关情况",
        "进口的机电产品占五成。",
        "附件：一季度进出口情况表.xls",
        "侵犯版权所有人权利的，海关依法查处。",
    ]
    cells = "<tr><td>规模</td><td><b>出口</b></td></tr><tr><td><p><u>大</u></p></td><td>1.5</td></tr><tr><td><p><u>中</u></p></td><td>2.5</td></tr>"
    d = doc(
        html(f"{TITLED}<div class='x'>{TEXT}<table>{cells}</table></div>", f"<title>{NAME}_某某网</title>")
    )
    assert "大\t1.5\n中\t2.5" in d.text
