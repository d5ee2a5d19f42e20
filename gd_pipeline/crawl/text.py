"""Bytes and names to what the crawl itself must know: listings' text, a saved file's language and date.

How releases are decoded and read is the business of ``gd_pipeline.read``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser

_DECLARED = re.compile(r"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_DATED = re.compile(r"(?<!\d)((?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?![-\d])")
_CHINESE = {"gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936", "hz-gb-2312"}


def decode(data: bytes, content_type: str = "") -> str | None:
    """The text of ``data`` in UTF-8, the declared charset or GB18030, the first that fits; None if none does.

    UTF-8 goes before what is declared: labels are often wrong, and other text hardly ever is valid UTF-8.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        candidates = ["utf-16"]
    else:
        head = data[:2048].decode("latin-1")
        declared = [m[1].lower() for m in map(_DECLARED.search, (content_type, head)) if m]
        candidates = ["utf-8-sig", *declared, "gb18030"]
    for name in candidates:
        try:
            return data.decode("gb18030" if name in _CHINESE else name)
        except (UnicodeError, LookupError):
            continue
    return None


@lru_cache(maxsize=1)
def parsed(data: bytes, content_type: str = "") -> LexborHTMLParser | None:
    """The web page that ``data`` holds, None when it is none; not to be changed, since it is remembered.

    A page is looked at from several sides in a row: whether it is a shell, what it has, what it links to.
    """
    text = decode(data, content_type)
    if text is None or not text.lstrip().startswith("<"):
        return None
    return LexborHTMLParser(text)


def language(text: str) -> str:
    """``zh`` when Chinese characters are a tenth of the letters or more, else ``en``; markup is left out."""
    bare = re.sub(r"<[^<>]*>", " ", text)
    letters = sum(c.isalpha() for c in bare)
    return "zh" if sum("\u4e00" <= c <= "\u9fff" for c in bare) * 10 >= max(letters, 1) else "en"


def dated(stem: str) -> str:
    """The date (YYYY-MM-DD or YYYY-MM) in the name of a file that was saved by hand, else empty."""
    found = _DATED.search(stem)
    return found[1] if found else ""
