"""Builds the WARC/1.1 records of one capture. Where they are written is the business of ``archive``."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import uuid
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from gd_pipeline.model.capture import Capture

if TYPE_CHECKING:
    from gd_pipeline.crawl.fetch import Answer  # it brings requests along

NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
SAME_PAYLOAD = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
LISTED = "X-Listed"
"""The field of the last record of a capture that bears, as JSON, what else its index line says."""
_SPEC = "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"
_SECRET = frozenset({"set-cookie", "set-cookie2", "cookie", "authorization", "proxy-authorization"})
_TRANSFER = frozenset({"content-encoding", "transfer-encoding", "content-length"})


def digest(payload: bytes) -> str:
    """The payload's SHA-256 as the index holds it (hexadecimal)."""
    return hashlib.sha256(payload).hexdigest()


class Records:
    """The records of one capture, built in memory; the same capture gives the same bytes.

    The methods that add a record return its place from the first one's start.
    """

    def __init__(self, capture: Capture) -> None:
        self._capture = capture
        self._out = io.BytesIO()
        self._plain = io.BytesIO()
        self._writer = WARCWriter(self._plain, gzip=False, warc_version="WARC/1.1")
        self._date = capture.fetched_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        self._main = ""

    def data(self) -> bytes:
        """The records, compressed one by one."""
        return self._out.getvalue()

    def info(self, name: str) -> bytes:
        """The record that opens a file."""
        text = f"software: gd-pipeline\r\nformat: WARC/1.1\r\nconformsTo: {_SPEC}\r\n"
        self._write("", "warcinfo", {"WARC-Filename": name}, text.encode())
        return self.data()

    def response(
        self, url: str, status: int, reason: str, headers: Sequence[tuple[str, str]], body: bytes
    ) -> int:
        """An answer with its (decoded) body."""
        http = StatusAndHeaders(f"{status} {reason}", _clean(headers, len(body)), protocol="HTTP/1.1")
        return self._write(url, "response", {"WARC-Payload-Digest": _b32(digest(body))}, body, http)

    def revisit(self, answer: Answer, earlier: Capture, profile: str) -> int:
        """An answer whose bytes the ``earlier`` capture holds."""
        status = f"{answer.status} {answer.reason}"
        http = StatusAndHeaders(status, _clean(answer.headers, None), protocol="HTTP/1.1")
        about = {
            "WARC-Profile": profile,
            "WARC-Refers-To-Target-URI": earlier.url,
            "WARC-Refers-To-Date": earlier.fetched_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            "WARC-Payload-Digest": _b32(earlier.sha256),
        }
        return self._write(answer.url, "revisit", about, b"", http)

    def request(self, answer: Answer) -> int:
        """What was asked to get the answer."""
        parts = urlsplit(answer.url)
        path = urlunsplit(("", "", parts.path or "/", parts.query, ""))
        sent = [(k, v) for k, v in answer.request_headers if k.lower() not in _SECRET]
        http = StatusAndHeaders(f"GET {path} HTTP/1.1", [("Host", parts.netloc), *sent], is_http_request=True)
        return self._write(answer.url, "request", self._about_main(), b"", http)

    def resource(self, url: str, content_type: str, payload: bytes) -> int:
        """A file that came without a request."""
        about = {"Content-Type": content_type, "WARC-Payload-Digest": _b32(digest(payload))}
        return self._write(url, "resource", about, payload)

    def metadata(self, about: Mapping[str, str]) -> int:
        """What else is to be known of the capture."""
        body = "".join(f"{k}: {v}\r\n" for k, v in about.items()).encode()
        headers = {**self._about_main(), "Content-Type": "application/warc-fields"}
        return self._write(self._capture.url, "metadata", headers, body)

    def _about_main(self) -> dict[str, str]:
        """Of which record another one tells, and what the listing said of the capture."""
        c = self._capture
        listed = {
            "url": c.url, "listed_title": c.listed_title, "listed_at": c.listed_at, "lang": c.lang,
            "ref_area": c.ref_area, "origin": c.origin,
        }  # fmt: skip
        return {"WARC-Concurrent-To": self._main, LISTED: json.dumps(listed)}

    def _write(
        self,
        url: str,
        kind: str,
        headers: Mapping[str, str],
        body: bytes,
        http: StatusAndHeaders | None = None,
    ) -> int:
        place = self._out.tell()
        c = self._capture
        key = f"{kind} {url} {place} {c.publisher} {c.url} {self._date} {c.sha256}"
        record_id = f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, key)}>"
        if kind in ("response", "revisit", "resource"):
            self._main = record_id
        named = {"WARC-Record-ID": record_id, "WARC-Date": self._date, **headers}
        record = self._writer.create_warc_record(
            url,
            kind,
            payload=io.BytesIO(body),
            length=len(body),
            warc_headers_dict=named,
            http_headers=http,
            warc_content_type=named.get("Content-Type", ""),
        )
        self._plain.seek(0)
        self._plain.truncate()
        self._writer.write_record(record)
        # A member for each record. Level 6 takes up to twice the time for a fiftieth less, 9 yet more.
        self._out.write(gzip.compress(self._plain.getvalue(), 5, mtime=0))
        return place


def _clean(headers: Sequence[tuple[str, str]], length: int | None) -> list[tuple[str, str]]:
    """Headers that fit a decoded body: no secrets, the true length, the transfer's own under another name."""
    kept = []
    for name, value in headers:
        if name.lower() in _SECRET:
            continue
        kept.append((f"X-Archive-Orig-{name}" if name.lower() in _TRANSFER else name, value))
    return kept if length is None else [*kept, ("Content-Length", str(length))]


def _b32(sha256: str) -> str:
    return "sha256:" + base64.b32encode(bytes.fromhex(sha256)).decode()
