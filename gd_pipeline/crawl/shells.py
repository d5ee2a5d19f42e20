"""Recognises answers that stand in front of a page: challenges, block pages, empty shells.

They are recognised to be reported; nothing here, or anywhere, tries to get past them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from gd_pipeline.crawl.text import parsed

SMALL = 4096
"""Bytes below which a page with a marker is the challenge itself; a real page may load the same scripts."""

_CHALLENGE = re.compile(
    rb"""\$_ts\s*=\s*window\[ | \$_ts\.(?:nsd|cd)\b | <(?:meta|script)\b[^>]*\br\s*=\s*['"]m['"]
       | _\$[A-Za-z0-9]{1,4}\(\); | __jsl_clearance | __jsluid_h""",
    re.VERBOSE,
)
_BLOCKED = ("访问异常".encode(), "访问异常".encode("gb18030"))
_UNSEEN = ["script", "style", "noscript", "template", "title"]
_BINARY = (".xls", ".xlsx", ".pdf", ".doc", ".docx", ".zip")
_HOME = re.compile(r"/?(?:(?:index|default|home)\.\w+)?", re.IGNORECASE)


def challenge(status: int, header: Callable[[str], str], body: bytes) -> str | None:
    """What shows that the host wants a browser or has shut us out, None for an answer that is none of that.

    ``header`` gives a header's value, empty when it was not sent. Cookies count as a sign, though none is
    ever kept.
    """
    if status in (202, 412):
        return f"status {status}"
    small = len(body) < SMALL
    if small and (m := _CHALLENGE.search(body)):
        return f"a script challenge ({m.group()[-24:].decode('latin-1')})"
    if small and any(b in body for b in _BLOCKED):
        return "a page that says 访问异常 (abnormal access)"
    guarded = header("X-Via-JSL") or "__jsluid" in header("Set-Cookie")
    if guarded and (status in (403, 521) or (small and b"<script" in body and not _shows(body, ""))):
        return "the script of a content delivery guard"
    if status == 400 and len(body) < 64:
        return "status 400 with a stub of a page"
    return None


def shell(url: str, content_type: str, body: bytes) -> str | None:
    """Why a 200 answer holds nothing of what was asked for, None when it does."""
    if not body.strip():
        return "an empty page"
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n")[:5].lower()
    if not start.startswith(b"<") or start == b"<?xml":
        return None
    if urlsplit(url).path.lower().endswith(_BINARY):
        # Some .xls files are HTML tables by design; they are served as spreadsheets and hold a table.
        sheet = "html" not in content_type and b"<table" in body.lower()
        return None if sheet else "a web page in place of the file"
    return None if _shows(body, content_type) else "a page with nothing to read in it"


def is_home(asked: str, got: str) -> bool:
    """Whether a redirect from an inner page ended at a home page: how some sites say 404."""
    return bool(_HOME.fullmatch(urlsplit(got).path)) and not _HOME.fullmatch(urlsplit(asked).path)


def _shows(body: bytes, content_type: str) -> bool:
    """Whether a browser without scripts would show anything of the page."""
    page = parsed(body, content_type)
    if page and page.css_first("img, table, iframe, embed, object"):
        return True
    tree = LexborHTMLParser(body)
    tree.strip_tags(_UNSEEN)
    return bool(tree.body and tree.body.text().strip())
