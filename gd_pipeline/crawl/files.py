"""Small files that a crawl leaves for the next one: read, and replaced whole."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any


def read_json(path: Path) -> Any:
    """What the file holds; None when there is none or when it is no JSON."""
    try:
        return json.loads(path.read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        return None


def replace_file(path: Path, data: bytes) -> None:
    """Replace a file whole: after a crash it is the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_name(path.name + ".tmp")
    with scratch.open("wb") as f:
        f.write(data)
        f.flush()
        os.fsync(f.fileno())
    scratch.replace(path)


def write_json(path: Path, data: Any) -> None:
    """Replace a file whole by ``data`` as JSON."""
    replace_file(path, json.dumps(data, ensure_ascii=False, indent=1).encode())
