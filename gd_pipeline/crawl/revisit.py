"""Listing pages as they were last had: asked for with their validators, given from disk when unchanged.

They are no releases and no part of the archive; without this folder they are fetched again.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import zlib
from dataclasses import replace
from pathlib import Path

from gd_pipeline.crawl.fetch import Answer, Fetcher
from gd_pipeline.crawl.files import replace_file


class ListingPages:
    """Asks for listing pages through ``fetcher`` and keeps those that can be asked for conditionally.

    When ``fresh``, nothing is asked for conditionally: once in a while a host is not to be believed.
    """

    def __init__(self, fetcher: Fetcher, folder: Path, fresh: bool) -> None:
        self._fetcher = fetcher
        self._folder = folder
        self._fresh = fresh

    def address(self, link: str, base: str) -> str | None:
        """As the fetcher's."""
        return self._fetcher.address(link, base)

    def get(self, url: str) -> Answer:
        """The page, of the network or, when the host says that it is unchanged, as it was; raises Trouble."""
        path = self._folder / (hashlib.sha256(url.encode()).hexdigest()[:16] + ".gz")
        about, body = _read(path)
        held = about if about.get("url") == url and not self._fresh else {}
        answer = self._fetcher.get(url, held.get("etag", ""), held.get("last_modified", ""))
        if answer.status == 304:
            headers = (("Content-Type", held["content_type"]),)
            return replace(answer, url=held["at"], status=200, headers=headers, body=body)
        about = {
            "url": url,
            "at": answer.url,
            "content_type": answer.header("Content-Type"),
            "etag": answer.header("ETag"),
            "last_modified": answer.header("Last-Modified"),
        }
        if about["etag"] or about["last_modified"]:
            data = json.dumps(about).encode() + b"\n" + answer.body
            replace_file(path, gzip.compress(data, 6, mtime=0))
        else:
            path.unlink(missing_ok=True)
        return answer


def _read(path: Path) -> tuple[dict[str, str], bytes]:
    try:
        head, _, body = gzip.decompress(path.read_bytes()).partition(b"\n")
        return json.loads(head), body
    except (FileNotFoundError, EOFError, zlib.error, ValueError, OSError):
        return {}, b""
