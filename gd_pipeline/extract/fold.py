"""Folds a text for reading: one written form per character, every character at its old place.

Full width becomes half width, traditional becomes simplified script, the many dashes, quotes and blanks
become one each. Lengths never change, so that a span of the folded text is a span of the printed one. What
the characters mean is the business of the lexers.
"""

from __future__ import annotations

from functools import cache, lru_cache

import opencc

_SAME = {
    "-": "‐‑‒–—―−－﹣～〜~〰﹏─━",
    '"': "“”„‟「」『』＂〝〞«»",
    "'": "‘’‚‛＇′",
    " ": "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000\u200b\ufeff\t",
    "%": "％﹪٪",
    "(": "（﹙【[〔",
    ")": "）﹚】]〕",
    ".": "．",
    ":": "：﹕︰∶",
    ";": "；﹔",
    "!": "！",
    "?": "？",
    "$": "＄﹩",
    "+": "＋",
    "/": "／∕",
    "万": "萬",
    "〇": "○◯",
    "·": "•・‧",
}


@cache
def _table() -> dict[int, str]:
    ideographs = "".join(chr(c) for c in range(0x4E00, 0x9FFF))
    simplified = opencc.OpenCC("t2s").convert("\n".join(ideographs)).split("\n")
    table = {ord(a): b for a, b in zip(ideographs, simplified, strict=True) if a != b and len(b) == 1}
    for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B)):
        table[code] = chr(code - 0xFEE0)
    for plain, variants in _SAME.items():
        table.update({ord(v): plain for v in variants})
    return table


@lru_cache(maxsize=2)  # the text that is being read is asked for by several of its readers
def fold(text: str) -> str:
    """The text in one written form, of the same length. A full-width comma stays: it never groups digits."""
    return text.translate(_table())
