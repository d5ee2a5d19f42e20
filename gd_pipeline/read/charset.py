"""Bytes to text: byte order mark, UTF-8, what header and page declare, and a guess as the last resort.

Nothing is replaced or ignored: bytes that no charset explains without a fault are not read at all.
"""

from __future__ import annotations

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LABELS = {
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "cp936": "gb18030",
    "ms936": "gb18030",
    "windows-936": "gb18030",
    "big5": "big5hkscs",
    "big-5": "big5hkscs",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "windows-1252": "cp1252",
}
_DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.I)
_XML = re.compile(rb"""<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9_.:-]+)""", re.I)
_COMMON = frozenset("的一是在有和了年月日比为中国出进口万亿元增长，。、：；（）")


def _declared(payload: bytes, content_type: str) -> list[str]:
    head = payload[:4096]
    found = [*_DECLARED.findall(content_type.encode("ascii", "backslashreplace")), *_XML.findall(head)]
    found += _DECLARED.findall(head)
    labels = [label.decode("ascii").lower() for label in found]
    return [_LABELS.get(label, label) for label in labels]


def _try(payload: bytes, charset: str) -> str | None:
    try:
        return payload.decode(charset)
    except (UnicodeDecodeError, LookupError):
        return None


def _chinese(text: str) -> bool:
    """Whether the text beyond ASCII is made of characters that Chinese releases use, not of mojibake."""
    beyond = [c for c in text if ord(c) > 127]
    return bool(beyond) and sum(c in _COMMON for c in beyond) >= 0.04 * len(beyond)


def _plausible(text: str) -> bool:
    """Whether a text that nobody declared the charset of reads like a release in one of its languages."""
    return _chinese(text) or sum(32 <= ord(c) < 127 or c in "\t\r\n" for c in text) >= 0.9 * len(text)


def decode(payload: bytes, content_type: str = "") -> tuple[str, str]:
    """The text and the charset that gave it; ("", "") when no charset reads every byte.

    UTF-8 is tried before what is declared: text in another charset is not valid UTF-8 but by a rare
    accident, whereas GB18030 reads a good deal of UTF-8 as nonsense.
    """
    for mark, charset in _BOMS:
        if payload.startswith(mark):
            text = _try(payload, charset)
            return (text, charset) if text is not None else ("", "")
    text = _try(payload, "utf-8")
    if text is not None:
        return text, "utf-8"
    declared = _declared(payload, content_type)
    for charset in declared:
        text = _try(payload, charset)
        if text is not None:
            return text, charset
    text = _try(payload, "gb18030")
    if text is not None and _chinese(text):
        return text, "gb18030"
    if not declared:
        from charset_normalizer import from_bytes  # slow to import, and hardly ever needed

        best = from_bytes(payload).best()
        if best is not None and "\ufffd" not in str(best) and _plausible(str(best)):
            return str(best), best.encoding
    return "", ""
