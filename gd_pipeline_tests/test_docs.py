"""The documentation site builds without a warning, every page and link of it there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_the_site_builds_strictly(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d", str(tmp_path)],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for page in ("index", "query/index", "operations/index", "publishers/index", "design/index"):
        assert (tmp_path / f"{page}.html").exists()
    assert "Common changes" in (tmp_path / "contributing" / "index.html").read_text("utf-8")
