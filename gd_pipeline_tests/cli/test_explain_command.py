"""The command that explains a file: text and lists on the screen, or pages."""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner

from gd_pipeline.cli.explain import explain

RELEASE = (
    "<html><h1>前4个月广东外贸</h1><p>2024-05-10</p><p>前4个月，广东出口1.80万亿元，增长8.8%。{}</p></html>"
)


def test_the_command_shows_text_and_lists(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text(RELEASE.format("[red]\x1b[31m"), "utf-8")
    done = CliRunner().invoke(explain, [str(file), "--published", "2024-05-10"])
    assert done.exit_code == 0
    assert re.search(r"广东出口\S?1\.80万亿元，增长\S?8\.8%。\[red\]", done.output)
    assert "\x1b" not in done.output
    assert re.search(
        r"1\.80万亿 +exports +CN-GD +2024-01/2024-04 +level +1,800,000,000,000 +CNY", done.output
    )


def test_the_command_writes_pages(tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.html" for name in "ab"]
    for file in files:
        file.write_text(RELEASE.format(""), "utf-8")
    out = tmp_path / "pages"
    one = CliRunner().invoke(explain, [str(files[0]), "--html", str(out / "one.html")])
    both = CliRunner().invoke(explain, [*map(str, files), "--html", str(out)])
    assert (one.exit_code, both.exit_code) == (0, 0)
    assert sorted(p.name for p in out.iterdir()) == ["1-a.html", "2-b.html", "one.html"]
    assert (out / "2-b.html").read_text("utf-8").count('href="#') >= 2


def test_the_command_fails_when_there_is_no_text(tmp_path: Path) -> None:
    file = tmp_path / "empty.html"
    file.write_bytes(b"")
    assert CliRunner().invoke(explain, [str(file)]).exit_code == 1
