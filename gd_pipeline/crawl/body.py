"""Reads an answer's body: decoded, and within bounds of size and time while it arrives."""

from __future__ import annotations

import time
import zlib
from typing import Literal

import requests

_PIECE = 65536


class BodyFault(Exception):
    """A body that was not had: ``again`` says that asking once more may help, ``detail`` what was met."""

    def __init__(self, kind: Literal["unavailable", "failed"], detail: str, again: bool = False) -> None:
        super().__init__(detail)
        self.kind: Literal["unavailable", "failed"] = kind
        self.detail = detail
        self.again = again


def read_body(
    response: requests.Response, limit: int, deadline: float, whole: float, cut: bool = False
) -> bytes:
    """The decoded body. Bytes are counted before and after decompression, as they arrive.

    One of more than ``limit`` bytes is a fault, or with ``cut`` is given up to there. ``deadline`` is a time
    of ``time.monotonic``, ``whole`` the seconds that it stands for. Raises BodyFault, and what ``urllib3``
    raises for a connection that breaks.
    """
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding not in ("identity", "gzip", ""):
        raise BodyFault("failed", f"comes in the encoding {encoding}, which was not asked for")
    zipped = zlib.decompressobj(31) if encoding == "gzip" else None
    body = bytearray()
    received = 0
    try:
        # read1 hands over what has arrived: a body that trickles meets the deadline.
        while raw := response.raw.read1(_PIECE, decode_content=False):
            received += len(raw)
            while zipped and raw:
                body += zipped.decompress(raw, limit + 1 - len(body))
                raw = b"" if len(body) > limit else zipped.unconsumed_tail
                if zipped.eof and zipped.unused_data[:2] == b"\x1f\x8b":
                    raw, zipped = zipped.unused_data, zlib.decompressobj(31)
            body += raw
            if max(len(body), received) > limit:
                if cut:
                    return bytes(body[:limit])
                raise BodyFault("failed", f"is larger than {limit} bytes")
            if time.monotonic() > deadline:
                raise BodyFault("unavailable", f"takes longer than {whole:g} s")
    except zlib.error as e:
        raise BodyFault("unavailable", "comes in a broken compression", again=True) from e
    if zipped and received and not zipped.eof:
        raise BodyFault("unavailable", "was cut off", again=True)
    return bytes(body)


def read_start(response: requests.Response, limit: int) -> bytes:
    """The first bytes of an answer that is not wanted, to see what it says; empty when they are not had."""
    try:
        return bytes(response.raw.read1(limit, decode_content=True))[:limit]
    except Exception:  # of any decoder or connection: nothing depends on it
        return b""
