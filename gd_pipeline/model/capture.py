"""What a crawl leaves behind: captures (lines of the archive's index) and a report per source and run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Capture:
    """A fetched answer of a release's address.

    ``sha256`` is the payload's hash (empty for an answer without one), ``warc``/``offset`` the place of the
    record that holds the payload: for an unchanged page (``revisit``) that of the first capture.
    ``listed_title`` and ``listed_at`` (YYYY-MM-DD or empty) are what the listing said. ``status`` is the HTTP
    status; 404 and 410 mark a page that vanished. ``origin`` is ``crawl``, ``inbox`` or ``import``.
    """

    publisher: str
    url: str
    fetched_at: datetime
    status: int
    content_type: str
    sha256: str
    warc: str
    offset: int
    revisit: bool
    listed_title: str
    listed_at: str
    lang: str
    ref_area: str
    origin: str
    etag: str
    last_modified: str


STATUSES = {
    "ok": "something was new, changed or had vanished",
    "unchanged": "all that is listed is held, and nothing of it changed",
    "stale": "it could be crawled, but its newest release is older than its calendar allows",
    "unconfirmed": "its parameters were never seen to fit, and they did not this time",
    "challenged": "the site wants a browser",
    "robots_denied": "robots.txt says no",
    "unavailable": "no answer, or one that says later",
    "layout_changed": "its pages are not built as configured any more",
    "failed": "anything else, a fault of the program too",
}
"""The statuses of a crawl and what each says."""


@dataclass(frozen=True, slots=True)
class CrawlReport:
    """How one crawl of one source went; the history of a source is a stage file of these.

    ``status`` is one of ``STATUSES``; ``detail`` says what was met and what to do about it. The counts are of
    releases, ``failed`` of addresses that were not had and will be asked again, ``waiting`` of addresses that
    were left to the next run because this one's budget was used up. ``requests`` counts what was sent
    (robots.txt, redirects and retries too), ``bodies`` the answers that brought a whole page or file; both of
    the process that ended the crawl, so a crawl that was killed and made good shows less.
    """

    publisher: str
    crawled_at: datetime
    status: str
    detail: str
    listed: int
    new: int
    changed: int
    unchanged: int
    vanished: int
    failed: int
    waiting: int = 0
    requests: int = 0
    bodies: int = 0
