"""One file to JSON lines: read and extracted as in a run, without archive, stages or Dagster."""

from __future__ import annotations

import hashlib
import json
import mimetypes
import sys
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from gd_pipeline.crawl.text import dated
from gd_pipeline.extract.document import extract
from gd_pipeline.model.capture import Capture
from gd_pipeline.model.document import CHINA, Document
from gd_pipeline.model.observation import Extraction, Observation, UnreadNumber
from gd_pipeline.model.period import Period
from gd_pipeline.read.reader import DETAIL, read

_PERIOD = next(n for n, f in enumerate(fields(Observation)) if f.name == "period")


def read_file(name: str, published: datetime | None, lang: str, ref_area: str, unread: bool) -> bool:
    """Print what a file (``-``: stdin) states; False when there was no text to read."""
    payload = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    document = document_of(name, payload, published, lang, ref_area)
    for problem in document.problems:
        where = f" ({problem.where})" if problem.where else ""
        click.echo(f"{name}: {problem.code}: {problem.message}{where}", err=True)
    if document.kind == DETAIL:
        click.echo(f"{name}: a download of the customs' online query: its rows are for the inbox", err=True)
    for line in _lines(extract(document), unread):
        click.echo(json.dumps(line, ensure_ascii=False, default=_text))
    return bool(document.text.strip())


def document_of(name: str, payload: bytes, published: datetime | None, lang: str, ref_area: str) -> Document:
    """A file's document; ``published`` is the last resort where the file has no date."""
    path = Path("stdin" if name == "-" else name)
    capture = Capture(
        publisher="file",
        url=path.absolute().as_uri(),
        fetched_at=datetime.now(UTC),
        status=200,
        content_type=mimetypes.guess_type(path.name)[0] or "",
        sha256=hashlib.sha256(payload).hexdigest(),
        warc="",
        offset=0,
        revisit=False,
        listed_title="",
        listed_at=dated(path.stem),
        lang=lang,
        ref_area=ref_area,
        origin="file",
        etag="",
        last_modified="",
    )
    return read(payload, capture, None, published.replace(tzinfo=CHINA) if published else None)


def _lines(found: Extraction, unread: bool) -> Iterator[dict[str, Any]]:
    for row in found.unread if unread else found.observations:
        yield _with_span(row) if isinstance(row, Observation) else _columns(row)


def _columns(row: Observation | UnreadNumber) -> dict[str, Any]:
    return {f.name: getattr(row, f.name) for f in fields(row)}


def _with_span(row: Observation) -> dict[str, Any]:
    """The columns with the period's first and last day and its frequency behind the period."""
    period = Period.parse(row.period) if row.period else None
    span = {
        "period_start": period.start if period else None,
        "period_end": period.end if period else None,
        "freq": period.freq if period else None,
    }
    columns = list(_columns(row).items())
    return dict([*columns[: _PERIOD + 1], *span.items(), *columns[_PERIOD + 1 :]])


def _text(value: Any) -> str:
    return str(value.isoformat())
