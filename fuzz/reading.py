"""Fuzzes the reader: bytes in, no exception, no number without a place.

usage: pip install atheris; python fuzz/reading.py [CORPUS] [-max_total_time=600]

The first byte chooses what the rest is: a page, Chinese prose, English prose, a table of cells, a workbook.
A corpus of real pages (a folder) makes it find more. Not part of the tests: it runs for minutes, and finds
something new each time or nothing.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime

import atheris

with atheris.instrument_imports(include=["gd_pipeline"]):
    from gd_pipeline.extract.document import extract
    from gd_pipeline.model.capture import Capture
    from gd_pipeline.model.document import Document
    from gd_pipeline.read.reader import read


def pieces(*lines: str) -> list[str]:
    """The words of lines, blanks between them."""
    return [word for line in lines for word in line.split()]


WORDS = pieces(
    "进出口 出口 进口 其中 ， 。 ； 、 （ ） % 亿元 万亿元 亿美元 增长 下降 分别 占 比重 全国 广东 深圳 东盟",
    "美国 机电产品 一般贸易 前三季度 2024年 1-9月 9月 同期 去年 截至 累计 实际使用外资 合同外资 外国专家",
    "新设外商投资企业 人次 家 个百分点 倍 第一大贸易伙伴 居全国第三 至 到 由 从 高于 拉动 力争 目标 项目",
    "企业 地市 指标 单位： 同比 ± — 1,234.5 6.75 3 12 0 １２",
    "exports billion yuan percent January to Guangdong rose respectively and <td> </td> <tr> </tr> <p> </p>",
)


def capture(lang: str, url: str) -> Capture:
    """What the archive says of the bytes."""
    fetched = datetime(2024, 10, 22, tzinfo=UTC)
    return Capture(
        "fuzz", url, fetched, 200, "", "0" * 64, "", 0, False, "", "2024-10-20", lang, "CN-GD", "crawl",
        "", "",
    )  # fmt: skip


def text_of(data: bytes) -> str:
    """A text of the words that releases are made of: a byte a word."""
    return "".join(WORDS[b % len(WORDS)] + (" " if b > 250 else "") for b in data)


def document_of(data: bytes) -> Document:
    """A document of the kind that the first byte names."""
    kind, rest = data[:1], data[1:]
    match (kind[0] if kind else 0) % 5:
        case 0:
            return read(rest, capture("zh", "http://f.example/1.html"), None)
        case 1:
            page = f"<html><body><h1>2024年外贸</h1><p>{text_of(rest)}</p></body></html>"
            return read(page.encode(), capture("zh", "http://f.example/1.html"), None)
        case 2:
            page = f"<html><body><h1>Foreign trade</h1><p>{' '.join(text_of(rest))}</p></body></html>"
            return read(page.encode(), capture("en", "http://f.example/1.html"), None)
        case 3:
            cells = "".join(f"<td>{WORDS[b % len(WORDS)]}</td>" + "</tr><tr>" * (b > 200) for b in rest)
            page = f"<p>2024年1-9月各市进出口（亿元）</p><table><tr>{cells}</tr></table>"
            return read(page.encode(), capture("zh", "http://f.example/1.html"), None)
        case _:
            return read(rest, capture("zh", "http://f.example/1.xlsx"), None)


def one(data: bytes) -> None:
    """Read and extract; each observation and unread number has its place in the text."""
    document = document_of(data)
    found = extract(document)
    for row in (*found.observations, *found.unread):
        if not 0 <= row.char_start < row.char_end <= len(document.text):
            raise AssertionError(f"no place: {row}")
    told = {(o.char_start, o.char_end) for o in found.observations}
    both = told & {(u.char_start, u.char_end) for u in found.unread}
    if both:
        raise AssertionError(f"told and left unread: {sorted(both)}")


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
