"""The pages of the suites' results: each table with what became of it."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime
from pathlib import Path

import pytest
from statements import Page, build, release

from gd_pipeline.check.data_docs import write_docs
from gd_pipeline.check.expectations import validate
from gd_pipeline.model.tables import RELEASES, SOURCES, TRADE

NOW = datetime(2024, 4, 20, 18, tzinfo=UTC)


def test_the_site_shows_every_suite_and_what_failed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    con = build(tmp_path, Page(release()).say("exports", 130e8))
    con.execute("UPDATE trade SET share_pct = 140")
    con.execute("DROP TABLE sources")
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "of an older run.html").write_text("old")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        index = write_docs(validate(con, [RELEASES, TRADE, SOURCES]), folder, "run 7", NOW)
    assert "KeyError" not in capsys.readouterr().err, "a page could not be rendered"
    assert index == folder / "index.html"
    assert not (folder / "of an older run.html").exists()
    pages = {p.relative_to(folder).parts[0] for p in folder.rglob("*.html")}
    assert pages == {"index.html", "expectations", "validations"}
    results = {
        p.name.removesuffix(".html"): p.read_text("utf-8") for p in folder.glob("validations/**/*.html")
    }
    assert set(results) == {"releases", "trade"}, "a table that is not there has no page"
    assert "Succeeded" in results["releases"]
    assert "Failed" in results["trade"]
    assert "share_pct is at least -0.001 and at most 100.001" in results["trade"]
    assert "run 7" in index.read_text("utf-8")
