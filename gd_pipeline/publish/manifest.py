"""What lies beside a published file: when and from what it was made, what it holds, what the checks said.

How files are put in place is the business of ``swap``.
"""

from __future__ import annotations

import os
import subprocess
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from gd_pipeline.check.quarantine import FailedRow
from gd_pipeline.check.result import CheckResult


class Manifest(BaseModel):
    """The JSON beside a published file.

    ``inputs`` is the fingerprint of what the candidate was made from, ``content`` that of the rows and
    comments of all tables, ``sha256`` and ``bytes`` are the file's. ``checks`` counts outcomes, ``warned``
    names the checks that warned, with what they found. ``git_revision`` is that of the code, if it lies in a
    repository.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    published_at: datetime
    run: str
    git_revision: str | None
    duckdb: str
    inputs: str
    content: str
    sha256: str
    bytes: int
    tables: dict[str, int]
    checks: dict[str, int]
    warned: dict[str, str]


class Withheld(BaseModel):
    """The JSON beside the published file after a run whose candidate was not published, and why.

    ``failed`` names the checks with what they found, ``rows`` the rows that failed them.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    at: datetime
    run: str
    reason: str
    failed: dict[str, str]
    rows: tuple[FailedRow, ...] = ()


def manifest_path(file: Path) -> Path:
    """Where the manifest of a published file lies."""
    return file.with_suffix(".json")


def withheld_path(file: Path) -> Path:
    """Where the reason lies for which the newest candidate was withheld, if it was."""
    return file.with_name(f"{file.stem}.withheld.json")


def read_manifest(file: Path) -> Manifest | None:
    """The manifest of a published file; None when there is none or it cannot be read."""
    try:
        return Manifest.model_validate_json(manifest_path(file).read_bytes())
    except (OSError, ValueError):
        return None


def read_withheld(file: Path) -> Withheld | None:
    """Why the newest candidate was withheld; None when it was not."""
    try:
        return Withheld.model_validate_json(withheld_path(file).read_bytes())
    except (OSError, ValueError):
        return None


def write_json(path: Path, model: BaseModel) -> None:
    """Replace ``path`` whole by the model's JSON."""
    scratch = path.with_name(f".{path.name}.new")
    with scratch.open("w", encoding="utf-8") as f:
        f.write(model.model_dump_json(indent=2) + "\n")
        f.flush()
        os.fsync(f.fileno())
    scratch.replace(path)


def outcomes(results: Sequence[CheckResult]) -> dict[str, int]:
    """How many checks passed, warned, failed."""
    found = Counter(r.outcome for r in results)
    return {o: found[o] for o in ("passed", "warned", "failed")}


def git_revision(folder: Path) -> str | None:
    """The revision that is checked out in ``folder``; None outside a repository or without git."""
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), "rev-parse", "HEAD"],
            capture_output=True,
            text=True,
            timeout=10,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None
