"""What makes two addresses the same release."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

_TRACKING = re.compile(r"(?:utm_\w+|spm|from|isappinstalled|share_token|timestamp)$", re.I)


def canonical_url(url: str) -> str:
    """An address without scheme, port, case, fragment, tracking and index.html, which change no release.

    Case is dropped because one customs site serves its pages as ``/Statics/`` and ``/statics/``; ``mpost_``
    is the mobile twin of ``post_``. For identity only: fetch the address as it was printed.
    """
    parts = urlsplit(url.strip())
    host = (parts.hostname or "").lower()
    path = unquote(parts.path).lower()
    path = re.sub(r"/(?:index\.s?html?)?$", "/", path) or "/"
    path = re.sub(r"/mpost_(\d+)", r"/post_\1", path)
    query = urlencode(sorted((k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.match(k)))
    return f"{host}{path}" + (f"?{query}" if query else "")


def release_id(publisher: str, url: str) -> str:
    """The stable name of a release: its publisher and a hash of its address."""
    return f"{publisher}/{hashlib.sha256(canonical_url(url).encode()).hexdigest()[:12]}"
