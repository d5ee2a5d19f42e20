"""Pages of releases as sites serve them: an article of a few KB within some 95 KB of what surrounds it.

The articles are the sample's: releases in prose, several joined where one is shorter than usual. Around them
stand what authorities' and newspapers' pages have: metadata, styles, scripts, a menu of many levels, lists of
links, share buttons, a footer. Nothing of it is copied from a site.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from html import escape

from gd_pipeline.model.capture import Capture
from gd_pipeline.model.document import Document
from gd_pipeline.read.reader import read
from gd_pipeline.settings import PROJECT

SIZE = 100_000
LEAST_TEXT, LEAST_FIGURES = 1000, 20
_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
_DATED = re.compile(r"\d{4}-\d\d-\d\d\W*$")
_WORDS = {
    "zh": "政务 公开 新闻 发布 通知 公告 数据 统计 互动 交流 办事 服务 政策 解读 专题 机构 招商 外贸",
    "en": "News Policy Services Business Travel Life Culture Opinion Video Photo Data Reports City",
}


def capture(page: bytes, lang: str) -> Capture:
    """The capture of a page that nobody fetched."""
    return Capture(
        "bench", "http://bench.example/1.html", datetime(2024, 10, 20, tzinfo=UTC), 200, "text/html",
        sha256(page).hexdigest(), "", 0, False, "", "2024-10-18", lang, "CN-GD", "crawl", "", "",
    )  # fmt: skip


def _prose(lang: str) -> Iterator[tuple[str, list[str]]]:
    """(title, paragraphs) of the sample's releases that state figures in prose."""
    for path in sorted((PROJECT / "data" / "sample" / "visits").glob("*/*/**/*.*html")):
        page = path.read_bytes()
        d: Document = read(page, capture(page, lang), None)
        body = [d.text[p.start : p.end] for p in d.paragraphs if p.role == "body"]
        listing = sum(bool(_DATED.search(line)) for line in body) > 2
        if d.kind == "release" and d.lang == lang and not listing and len(_FIGURE.findall("".join(body))) > 3:
            yield d.title, body


def articles(lang: str) -> list[tuple[str, list[str]]]:
    """(title, paragraphs) of articles as long as real ones and with as many figures."""
    out: list[tuple[str, list[str]]] = []
    title, body = "", list[str]()
    for one, paragraphs in _prose(lang):
        title, body = title or one, body + paragraphs
        text = "".join(body)
        if len(text.encode()) >= LEAST_TEXT and len(_FIGURE.findall(text)) >= LEAST_FIGURES:
            out.append((title, body))
            title, body = "", []
    return out


class _Frame:
    """What surrounds an article, other for each."""

    def __init__(self, lang: str, seed: int) -> None:
        self._draw = random.Random(seed)
        self._words = _WORDS[lang].split()

    def name(self) -> str:
        return " ".join(self._draw.choices(self._words, k=2))

    def links(self, count: int) -> str:
        items = (
            f'<li class="item-{n % 5}"><a href="/content/post_{self._draw.randrange(10**7)}.html" '
            f'target="_blank" title="{(name := self.name())}"><span>{name}</span></a></li>'
            for n in range(count)
        )
        return f'<ul class="list">{"".join(items)}</ul>'

    def menu(self, size: int) -> str:
        out, length = [], 0
        while length < size:
            name = self.name()
            out.append(f'<li class="menu"><a href="/c/{name}/">{name}</a>{self.links(8)}</li>\n')
            length += len(out[-1].encode())
        return f'<div class="header"><img src="/logo.png" alt=""><ul>{"".join(out)}</ul></div>'

    def script(self, size: int) -> str:
        out, length = [], 0
        while length < size:
            n = self._draw.randrange(10**6)
            out.append(
                f'$(".tab-{n}").on("click", function (e) {{ var t = $(this).data("id"); if (t < {n}) '
                f'{{ load("/api/{n}?p=" + t, function (r) {{ $("#box{n}").html(r.html); }}); }} }});\n'
            )
            length += len(out[-1])
        return f'<script type="text/javascript">\n{"".join(out)}</script>'

    def style(self, size: int) -> str:
        out, length = [], 0
        while length < size:
            n = self._draw.randrange(10**4)
            out.append(f".box-{n} > .hd a:hover {{ margin: 0 {n % 40}px; color: #{n:06x}; float: left }}\n")
            length += len(out[-1])
        return f"<style>\n{''.join(out)}</style>"

    def footer(self, size: int) -> str:
        out, length = [], 0
        while length < size:
            out.append(
                f'<option value="http://{self._draw.randrange(10**6)}.example/">{self.name()}</option>\n'
            )
            length += len(out[-1].encode())
        return (
            f'<div class="related"><h4>{self.name()}</h4>{self.links(12)}</div><div class="share">+</div>'
            f'<div class="footer"><select>{"".join(out)}</select><p>© {self.name()}</p></div>'
        )


def page(title: str, paragraphs: list[str], lang: str, seed: int = 1, size: int = SIZE) -> bytes:
    """A page of about ``size`` bytes."""
    frame, name = _Frame(lang, seed), escape(title)
    rest = max(0, size - sum(len(p.encode()) for p in paragraphs) - 2000)
    body = "\n".join(f'<p style="text-indent: 2em">{escape(p)}</p>' for p in paragraphs)
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8"><title>{name}</title>\n'
        f'<meta name="ArticleTitle" content="{name}"><meta name="PubDate" content="2024-10-18 10:00">\n'
        f"{frame.style(rest // 6)}{frame.script(rest // 6)}</head>\n<body>\n{frame.menu(rest * 2 // 5)}\n"
        f'<div class="main"><div class="crumb"><a href="/">{frame.name()}</a></div><h1>{name}</h1>\n'
        f'<div class="info"><span>2024-10-18 10:00</span></div>\n'
        f'<div class="article" id="zoom">\n{body}\n</div></div>\n'
        f"{frame.footer(rest // 8)}\n{frame.script(rest // 7)}\n</body></html>"
    ).encode()


def long_page(lang: str, size: int) -> bytes:
    """One release of about ``size`` bytes: nothing but the articles' prose, again and again."""
    paragraphs = [p for _, body in articles(lang) for p in body]
    body = list[str]()
    length = 0
    while length < size:
        body.append(paragraphs[len(body) % len(paragraphs)])
        length += len(body[-1].encode()) + 40
    return page("外贸" if lang == "zh" else "Foreign trade", body, lang, size=0)


def pages(lang: str) -> list[bytes]:
    """The pages of all articles in a language."""
    return [page(title, body, lang, n) for n, (title, body) in enumerate(articles(lang))]
