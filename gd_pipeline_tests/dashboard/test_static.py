"""The static page: complete in itself, right for empty data, and deaf to what releases say."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser import visit
from hostile_file import TITLE, change, empty, rows
from playwright.sync_api import Browser

from gd_pipeline.dashboard.static import page_path, static_html, write_static
from gd_pipeline.publish.figures import headlines, say

FILE = "published/gd_pipeline.duckdb"


def test_written_once_and_again_when_the_file_changed(root: Path) -> None:
    target = root / FILE
    assert write_static(target).written
    assert not write_static(target).written
    page_path(target, "zh").unlink()
    assert write_static(target).written
    with pytest.raises(FileNotFoundError, match="nothing is published"):
        write_static(root / "nowhere.duckdb")


def test_the_headlines_are_those_of_the_table(root: Path) -> None:
    page = static_html(root / FILE, "en")
    wanted = rows(
        root / FILE,
        """SELECT indicator, value_cny, observation_id FROM trade
        WHERE ref_area = 'CN-GD' AND period = '2024-01/2024-12' AND counterpart_area = '_T' AND product = '_T'
            AND customs_procedure = '_T' AND enterprise_type = '_T' AND value_cny IS NOT NULL""",
    )
    assert len(wanted) == 3
    for _, value, observation_id in wanted:
        assert f"<strong>{say(value, 'CNY', 'en')}</strong>" in page
        assert f'<tr id="GD-{observation_id}">' in page


@pytest.mark.parametrize(("lang", "scheme", "width"), [("en", "light", 1280), ("zh", "dark", 390)])
def test_shown_by_a_browser(root: Path, browser: Browser, lang: str, scheme: str, width: int) -> None:
    write_static(root / FILE)
    page = root / "published" / f"charts-{lang}.html"
    view = {"width": width, "height": 900}
    with visit(browser, page.as_uri(), color_scheme=scheme, viewport=view) as seen:
        seen.page.wait_for_selector("#c4 svg .mark-rect path")
        assert seen.page.locator("#c1 svg .mark-rect path").count() > 5
        assert seen.page.evaluate("document.documentElement.scrollWidth") <= width
        assert seen.serious() == []
        assert (seen.outside, seen.errors) == ([], [])


def test_hostile_texts_are_shown_not_run(root: Path, browser: Browser) -> None:
    change(root / FILE)
    page = root / "published" / "page.html"
    page.write_text(static_html(root / FILE, "en"), "utf-8")
    with visit(browser, page.as_uri()) as seen:
        seen.page.wait_for_selector("#c1 svg")
        assert TITLE in seen.page.locator("tbody tr").first.inner_text()
        assert seen.page.evaluate("window.hacked") is None
        assert seen.page.locator("a[href^=javascript]").count() == 0
        assert (seen.outside, seen.errors) == ([], [])


def test_without_figures_it_says_so(root: Path, browser: Browser) -> None:
    empty(root / FILE)
    assert headlines(root / FILE) == []
    page = root / "published" / "page.html"
    page.write_text(static_html(root / FILE, "zh"), "utf-8")
    with visit(browser, page.as_uri()) as seen:
        assert "暂无数据" in seen.page.inner_text("main")
        assert (seen.outside, seen.errors) == ([], [])
