"""What a candidate file was made from, so that an unchanged one is neither built nor checked again.

The fingerprint of the inputs lies beside the candidate; it is written when the file is whole, and taken away
before another is begun, so that what a killed run left is never taken for a candidate.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from gd_pipeline.check.candidate import fresh
from gd_pipeline.check.inputs import digest_of
from gd_pipeline.model.capture import Capture


def _mark(candidate: Path) -> Path:
    return candidate.with_suffix(".inputs")


def of_captures(candidate: Path, extent: str, captures: Callable[[], Sequence[Capture]]) -> str:
    """The digest of the archive's captures, asked for only if its ``extent`` is not the one of last time."""
    mark = candidate.with_suffix(".captures")
    known = mark.read_text("utf-8").split() if mark.exists() else []
    if known[:1] == [extent]:
        return known[1]
    found = digest_of(captures())
    mark.parent.mkdir(parents=True, exist_ok=True)
    _write(mark, f"{extent} {found}")
    return found


def _write(path: Path, text: str) -> None:
    scratch = path.with_name(path.name + ".new")
    scratch.write_text(text, "utf-8")
    scratch.replace(path)


def begin(candidate: Path) -> None:
    """Make room for a new candidate."""
    _mark(candidate).unlink(missing_ok=True)
    fresh(candidate)


def finish(candidate: Path, inputs: str) -> None:
    """Say that the candidate is whole and was made from ``inputs`` (a fingerprint)."""
    _write(_mark(candidate), inputs)


def made_from(candidate: Path) -> str | None:
    """The fingerprint of what a whole candidate was made from, None when there is none."""
    try:
        return _mark(candidate).read_text("utf-8") if candidate.exists() else None
    except FileNotFoundError:
        return None
