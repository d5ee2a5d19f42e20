"""Whether publishers' hosts answer at all, asked once and politely; what they answer is not read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter

from gd_pipeline.crawl.web import new_session
from gd_pipeline.model.source import Source

TIMEOUT = 15


@dataclass(frozen=True, slots=True)
class Reached:
    """A publisher's host and how it answered; ``said`` is a status, or what went wrong."""

    publisher: str
    host: str
    ok: bool
    said: str


def reach(sources: Iterable[Source], contact: str) -> list[Reached]:
    """Ask the host of each publisher's first listing for its robots.txt, once."""
    found: dict[str, tuple[bool, str]] = {}
    out = []
    with new_session(HTTPAdapter(), contact) as session:
        for source in sources:
            if not source.listings:
                continue
            parts = urlsplit(source.listings[0].url)
            address = f"{parts.scheme}://{parts.netloc}"
            if address not in found:
                found[address] = _ask(session, f"{address}/robots.txt")
            out.append(Reached(source.name, parts.netloc, *found[address]))
    return out


def _ask(session: requests.Session, url: str) -> tuple[bool, str]:
    try:
        with session.get(url, timeout=TIMEOUT, stream=True) as answer:
            return answer.status_code < 500, f"status {answer.status_code}"
    except requests.RequestException as e:
        return False, f"{type(e).__name__}: {e}".split("(Caused by")[0][:200]
