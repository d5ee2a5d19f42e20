"""What a candidate file was made from, so that an unchanged one is neither built nor checked again.

The fingerprint of the inputs lies beside the candidate; it is written when the file is whole, and taken away
before another is begun, so that what a killed run left is never taken for a candidate.
"""

from __future__ import annotations

from pathlib import Path

from gd_pipeline.check.candidate import fresh


def _mark(candidate: Path) -> Path:
    return candidate.with_suffix(".inputs")


def begin(candidate: Path) -> None:
    """Make room for a new candidate."""
    _mark(candidate).unlink(missing_ok=True)
    fresh(candidate)


def finish(candidate: Path, inputs: str) -> None:
    """Say that the candidate is whole and was made from ``inputs`` (a fingerprint)."""
    scratch = _mark(candidate).with_suffix(".inputs.new")
    scratch.write_text(inputs, "utf-8")
    scratch.replace(_mark(candidate))


def made_from(candidate: Path) -> str | None:
    """The fingerprint of what a whole candidate was made from, None when there is none."""
    try:
        return _mark(candidate).read_text("utf-8") if candidate.exists() else None
    except FileNotFoundError:
        return None
