"""The table of faults in docs/reliability.md: what the tests of faults saw, a row each.

``GD_WRITE_DOCS=1 pytest gd_pipeline_tests/crawl/test_faults.py`` writes it; without, a test compares it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

FILE = Path(__file__).parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- faults: written by the tests -->", "<!-- end of faults -->"
HEAD = ["| Fault | The run that meets it | The next run, without it |", "|---|---|---|"]


@dataclass(slots=True)
class Seen:
    """The rows of this session by the name of the fault."""

    rows: dict[str, str] = field(default_factory=dict)

    def add(self, fault: str, during: str, after: str) -> None:
        self.rows[fault] = f"| {fault} | {during} | {after} |"


def table() -> list[str]:
    """The rows that the file has."""
    text = FILE.read_text("utf-8")
    between = text[text.index(BEGIN) + len(BEGIN) : text.index(END)]
    return [line for line in between.strip().splitlines() if line not in HEAD]


def write(seen: Seen) -> None:
    """Put the rows in place of those that the file has."""
    text = FILE.read_text("utf-8")
    rows = "\n".join([*HEAD, *seen.rows.values()])
    before, behind = text[: text.index(BEGIN) + len(BEGIN)], text[text.index(END) :]
    FILE.write_text(f"{before}\n\n{rows}\n\n{behind}", "utf-8")
