"""The addresses of a publisher that are known of and not yet had: what a crawl leaves for the next one.

Written before anything is fetched, so that neither a failure nor a crash makes a found release forgotten.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Wanted:
    """An address to ask for: found on the day ``since`` (YYYY-MM-DD), not had because of ``reason``."""

    url: str
    title: str
    listed_at: str
    since: str
    reason: str = ""


@dataclass(slots=True)
class Pending:
    """The wanted addresses, and the listings (by URL) whose last walk broke off."""

    path: Path
    wanted: dict[str, Wanted] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)

    @classmethod
    def load(cls, path: Path) -> Pending:
        """What the last crawl left; nothing when there is no file."""
        if not path.exists():
            return cls(path)
        data = json.loads(path.read_text("utf-8"))
        return cls(path, {w["url"]: Wanted(**w) for w in data["wanted"]}, set(data["broken"]))

    def save(self) -> None:
        """Replace the file whole; no file when nothing is left."""
        if not self.wanted and not self.broken:
            self.path.unlink(missing_ok=True)
            return
        data = {"wanted": [asdict(w) for w in self.wanted.values()], "broken": sorted(self.broken)}
        self.path.parent.mkdir(parents=True, exist_ok=True)
        scratch = self.path.with_suffix(".tmp")
        with scratch.open("w", encoding="utf-8") as f:
            json.dump(data, f, ensure_ascii=False, indent=1)
            f.flush()
            os.fsync(f.fileno())
        scratch.replace(self.path)
