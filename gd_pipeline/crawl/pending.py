"""The addresses of a publisher that are known of and not yet had: what a crawl leaves for the next one.

Written before anything is fetched, so that neither a failure nor a crash makes a found release forgotten.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path

from gd_pipeline.crawl.files import read_json, write_json


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
        data = read_json(path)
        if data is None:
            return cls(path)
        return cls(path, {w["url"]: Wanted(**w) for w in data["wanted"]}, set(data["broken"]))

    def save(self) -> None:
        """Replace the file whole; no file when nothing is left."""
        if not self.wanted and not self.broken:
            self.path.unlink(missing_ok=True)
            return
        write_json(
            self.path,
            {"wanted": [asdict(w) for w in self.wanted.values()], "broken": sorted(self.broken)},
        )
