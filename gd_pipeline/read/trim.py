"""Drops what stands around an article's paragraphs: lists of links, buttons, the editor, the site's footer.

Elements that are furniture by their name or tag are left out by ``gd_pipeline.read.walk``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from gd_pipeline.read.layout import Block, Grid, Line

_HEADS = re.compile(
    r"[【\[]?(?:相关(?:链接|文章|新闻|阅读|解读|报道|附件|推荐|资讯|内容)|(?:延伸|推荐|拓展|更多)阅读"
    r"|(?:热门|重点|精彩|编辑|今日|为[您你])推荐|猜你喜欢|大家都在看|(?:热门|最新)(?:新闻|评论|文章)|更多"
    r"|related|more|read (?:more|next)|you (?:may|might) also|recommended|most (?:read|popular)|comments?\b)",
    re.I,
)
"""What heads a list of links;"""
_LONGEST_HEAD = 30
_LONGEST_TITLE = 40
_BUTTONS = re.compile(
    r"(?:[\s【】\[\]|：:、，—-]|\+\d|关闭(?:窗口|本页)?|打印(?:本[页稿文]|文章)?|(?:返回|回到)?(?:顶部|首页|top)|纠错"
    r"|我要(?:纠错|反馈)|发表评论|收藏|分享(?:到)?|点赞|图集|字[号体]|[大中小]|微信|微博|朋友圈"
    r"|share(?: this)?|print|e-?mail|facebook|twitter)+",
    re.I,
)
"""a line of nothing but buttons;"""
_FOOTER = re.compile(
    r"版权所有(?![人者])|all rights reserved|ICP备|公网安备|违法和不良信息|扫一扫"
    r"|^[（(【\[]?\s*(?:copyright\b|©|免责声明|(?:本站)?郑重声明"
    r"|(?:责任编辑|责编|编辑|校对|审核|监制|本文来源|扫码|上一篇|下一篇)\s*[】：:])",
    re.I,
)
"""and a line below an article that is none of its paragraphs."""
_PLACE = re.compile(r"(?:[您你]?(?:当前|现在|所在)?的?位置|首页)\s*[：:>＞»]")
_ENDS = re.compile(r"[。！？；]|[.!?](?:[\s\"”’]|$)")
_KEPT = re.compile(r"附件|附表|\.(?:docx?|xlsx?|pdf|zip|wps|et)\b", re.I)
_LONGEST_FOOTER = 160
_MENU = 3
"""So many lines of nothing but links in a row are a menu."""


def trim(blocks: Sequence[Block], links: Collection[int]) -> list[Block]:
    """The blocks of an article without what stands around it; ``links`` are the places of lines of links."""
    kept = _without_menus(blocks, links)
    titles = max((n + 1 for n, block in enumerate(kept) if not _is_title(block)), default=0)
    end = next((n for n in range(titles, len(kept)) if _is_head(kept[n])), len(kept))
    while end and _below_article(kept[end - 1]):
        end -= 1
    start = 0
    while start < end and _above_article(kept[start]):
        start += 1
    return kept[start:end]


def _without_menus(blocks: Sequence[Block], links: Collection[int]) -> list[Block]:
    """The blocks without runs of links, and without those that end them."""
    if not links:
        return list(blocks)
    out: list[Block] = []
    run: list[Block] = []
    for n, block in enumerate(blocks):
        if n in links and isinstance(block, Line) and not _KEPT.search(block.text):
            run.append(block)
            continue
        out += run if len(run) < _MENU else []
        run = []
        out.append(block)
    return out


def _is_title(block: Block) -> bool:
    """Whether a line may be the title of another article: it is short or no sentence."""
    return isinstance(block, Line) and (len(block.text) < _LONGEST_TITLE or not _ENDS.search(block.text))


def _is_head(block: Block) -> bool:
    """Whether a line heads a list of links."""
    return isinstance(block, Line) and len(block.text) <= _LONGEST_HEAD and bool(_HEADS.match(block.text))


def _below_article(block: Block) -> bool:
    if isinstance(block, Grid) or len(block.text) > _LONGEST_FOOTER:
        return False
    return bool(_BUTTONS.fullmatch(block.text) or _FOOTER.search(block.text))


def _above_article(block: Block) -> bool:
    if isinstance(block, Grid) or len(block.text) > _LONGEST_FOOTER:
        return False
    return bool(_BUTTONS.fullmatch(block.text) or _PLACE.match(block.text))
