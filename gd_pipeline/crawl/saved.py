"""What a browser saved: the page in an MHTML file, the folder beside a page, the address it came from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import quote

from gd_pipeline.crawl.archive import Part

MOST_PARTS = 500
_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")


@dataclass(frozen=True, slots=True)
class Saved:
    """A page, its type, what came with it, and the address that the browser noted, if any."""

    payload: bytes
    content_type: str
    parts: tuple[Part, ...] = ()
    address: str = ""


def mhtml(data: bytes, url: str) -> Saved:
    """The page in an MHTML file, with the file itself as its part; raises ValueError when it holds none."""
    whole = Part(f"{url}#whole", "multipart/related", data)
    try:
        message = message_from_bytes(data, policy=policy.default)
        for part in message.walk():
            if isinstance(part, EmailMessage) and part.get_content_type() == "text/html":
                payload = part.get_payload(decode=True)
                if isinstance(payload, bytes) and payload.strip():
                    charset = part.get_content_charset()
                    kind = "text/html" + (f"; charset={charset}" if charset else "")
                    address = message["Snapshot-Content-Location"] or part["Content-Location"]
                    return Saved(payload, kind, (whole,), _address(str(address or "")))
    except (MessageError, LookupError, ValueError) as e:
        raise ValueError(f"it is no MHTML file: {e}") from e
    raise ValueError("it holds no page")


def page(data: bytes, content_type: str, folders: list[Path], url: str, limit: int) -> Saved:
    """A page that was saved as HTML, with the files of the folder beside it, up to ``limit`` bytes."""
    parts: list[Part] = []
    size = 0
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.is_file() and not p.is_symlink()):
            size += path.stat().st_size
            if size > limit or len(parts) == MOST_PARTS:
                break
            name = quote(path.relative_to(folder.parent).as_posix())
            kind = guess_type(path.name)[0] or "application/octet-stream"
            parts.append(Part(f"inbox:///{name}", kind, path.read_bytes()))
    noted = _SAVED_FROM.search(data[:4096])
    return Saved(data, content_type, tuple(parts), _address(noted[1].decode("latin-1")) if noted else "")


def _address(noted: str) -> str:
    return noted if noted.startswith(("http://", "https://")) else ""
