"""The app in a real browser: figures as in the tables, filters, languages, hostile and missing data."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
import pytest
from browser import Visit, visit
from hostile_file import TITLE, change, empty, rows
from playwright.sync_api import Browser, expect
from streamlit.testing.v1 import AppTest

import gd_pipeline.dashboard
from gd_pipeline.dashboard.words import word
from gd_pipeline.publish.figures import headlines, say

APP = Path(gd_pipeline.dashboard.__path__[0]) / "app.py"
FILE = "published/gd_pipeline.duckdb"
PAGES = ("Overview", "Trade", "Investment", "Talent", "Policy goals", "Data health", "Look up a figure")


@contextmanager
def serve(root: Path) -> Iterator[str]:
    """The address of the app on a data root, as `gd-pipeline dashboard` serves it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [str(Path(sys.executable).parent / "gd-pipeline"), "dashboard", "--port", str(port)],
        env={**os.environ, "GD_DATA_ROOT": str(root)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(150):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=1)
                break
            except OSError:
                time.sleep(0.2)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=20)


@pytest.fixture(scope="module")
def served(first_run: tuple[Path, Any], browser: Browser) -> Iterator[str]:
    with serve(first_run[0]) as address:
        yield address


def settled(seen: Visit) -> None:
    """Wait until the script has run."""
    seen.page.wait_for_selector("[data-testid=stAppViewContainer]")
    seen.page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")


def test_headlines_pages_and_filters(served: str, browser: Browser, first_run: tuple[Path, Any]) -> None:
    newest = headlines(first_run[0] / FILE)[0].figure
    with visit(browser, served + "/?lang=en", viewport={"width": 1280, "height": 900}) as seen:
        page = seen.page
        expect(page.get_by_text(say(newest.value, newest.unit, "en")).first).to_be_visible()
        page.get_by_role("button", name="Where it stands").first.click()
        link = page.get_by_role("link", name=newest.token)
        expect(link).to_have_attribute("href", f"/?cite={newest.token}&lang=en")
        page.keyboard.press("Escape")
        for name in PAGES[1:]:
            page.get_by_role("link", name=name, exact=True).click()
            expect(page.get_by_role("heading", level=1, name=name)).to_be_visible()
            settled(seen)
            assert page.get_by_test_id("stException").count() == 0, name
        page.get_by_role("link", name="Trade", exact=True).click()
        page.get_by_role("combobox", name="Split by").click()
        page.get_by_role("option", name="Partner").click()
        expect(page.get_by_text("The newest figure of each").first).to_be_visible()
        expect(
            page.locator("[data-testid=stVegaLiteChart] svg, [data-testid=stVegaLiteChart] canvas").first
        ).to_be_visible()
        page.get_by_text("中文").click()
        expect(page.get_by_role("heading", level=1, name="外贸")).to_be_visible()
        assert (seen.outside, seen.errors) == ([], [])


@pytest.mark.parametrize(("scheme", "width", "lang"), [("light", 1280, "en"), ("dark", 390, "zh")])
def test_every_page_is_accessible_in_light_and_dark_wide_and_on_a_phone(
    served: str, browser: Browser, scheme: str, width: int, lang: str
) -> None:
    view = {"width": width, "height": 900}
    with visit(browser, served, color_scheme=scheme, viewport=view) as seen:
        for path in ("", "trade", "investment", "talent", "policy", "health", "figure"):
            seen.page.goto(f"{served}/{path}?lang={lang}")
            expect(seen.page.get_by_text(word("data_note", lang))).to_be_visible()
            settled(seen)
            assert seen.page.get_by_test_id("stException").count() == 0, path
            assert seen.page.evaluate("document.documentElement.scrollWidth") <= width, path
            assert seen.serious() == [], path
        # An address below the first is tried as the app's own, too, before Streamlit finds where it is.
        assert [e for e in seen.errors if "/_stcore/" not in e] == []
        assert seen.outside == []


def test_a_token_leads_to_sentence_and_release(
    served: str, browser: Browser, first_run: tuple[Path, Any]
) -> None:
    newest = headlines(first_run[0] / FILE)[0].figure
    with visit(browser, f"{served}/?cite={newest.token}&lang=en") as seen:
        expect(seen.page.get_by_text(newest.title).first).to_be_visible()
        expect(seen.page.get_by_text("What became of every number of the release")).to_be_visible()
        expect(seen.page.frame_locator("iframe").first.locator("#observations")).to_be_attached()
        assert (seen.outside, seen.errors) == ([], [])


def test_hostile_texts_are_shown_not_run(root: Path, browser: Browser) -> None:
    change(root / FILE)
    ((token,),) = rows(
        root / FILE, "SELECT 'GD-' || observation_id FROM policy_goals WHERE indicator = 'parks' LIMIT 1"
    )
    with serve(root) as address:
        with visit(browser, f"{address}/?cite={token}&lang=en") as seen:
            expect(seen.page.get_by_text(TITLE)).to_be_visible()
            assert seen.page.evaluate("window.hacked") is None
            assert seen.page.locator("a[href^=javascript]").count() == 0
            assert (seen.outside, seen.errors) == ([], [])
        with visit(browser, f"{address}/?lang=en") as seen:
            seen.page.get_by_role("button", name="Where it stands").first.click()
            expect(seen.page.get_by_text(TITLE)).to_be_visible()
            seen.page.keyboard.press("Escape")
            for name in ("Policy goals", "Data health"):
                seen.page.get_by_role("link", name=name, exact=True).click()
                expect(seen.page.get_by_role("heading", level=1, name=name)).to_be_visible()
                settled(seen)
            assert seen.page.evaluate("window.hacked") is None
            assert (seen.outside, seen.errors) == ([], [])


def page(root: Path, name: str) -> AppTest:
    """A page of the app, run without a browser."""

    def script(root: str, name: str) -> None:
        import os

        os.environ["GD_DATA_ROOT"] = root
        from gd_pipeline.dashboard import health, lookup, pages

        for module in (pages, health, lookup):
            if hasattr(module, name):
                getattr(module, name)()

    return AppTest.from_function(script, default_timeout=30, kwargs={"root": str(root), "name": name}).run()


@pytest.mark.parametrize("name", ["overview", "trade", "investment", "talent", "policy", "health"])
def test_without_rows_each_page_says_so(root: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GD_DATA_ROOT", str(root))
    empty(root / FILE)
    app = page(root, name)
    assert not app.exception
    assert "Nothing is known here yet." in [i.value for i in app.info]


def test_growth_without_levels_is_shown(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GD_DATA_ROOT", str(root))
    with duckdb.connect(str(root / FILE)) as con:
        con.execute("UPDATE trade SET value_cny = NULL, value_usd = NULL")
    app = page(root, "overview")
    assert not app.exception
    assert "Cumulative growth on the year" in [s.value for s in app.subheader]
    assert len(app.metric) == 0


def test_filters_choose_what_is_shown(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GD_DATA_ROOT", str(root))
    app = page(root, "investment")
    everything = len(app.dataframe[0].value)
    app.selectbox[0].set_value("fdi_firms").run()
    assert not app.exception
    chosen = app.dataframe[0].value
    assert 0 < len(chosen) < everything
    assert set(chosen["Indicator"]) == {"newly established foreign-invested firms"}
    for row in chosen.to_dict("records"):
        assert row["Sentence or table row"]
        assert "/?cite=GD-" in row["Citation"]


def restate(path: Path) -> None:
    """Let one statement of a copied file differ from the chosen one, and restate it: the sample's agree."""
    with duckdb.connect(str(path)) as con:
        con.execute(
            "UPDATE agreements SET verdict = 'differs' WHERE observation_id ="
            " (SELECT min(observation_id) FROM agreements WHERE verdict = 'agrees')"
        )
        con.execute("""
            INSERT INTO revisions BY NAME
            SELECT indicator, ref_area, period, counterpart_area, product, customs_procedure, enterprise_type,
                measure, unit, "of", published_at::DATE AS said_on, publisher, release_id, observation_id,
                value, value + 1 AS value_before, -1.0 AS change, -1.0 AS change_pct, 0.0 AS tolerance,
                chosen_id AS before_id, 'restated' AS kind, true AS stands
            FROM observations JOIN agreements USING (observation_id) WHERE verdict = 'differs'
            """)


def test_data_health_shows_one_table_at_a_time_and_cites(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GD_DATA_ROOT", str(root))
    restate(root / FILE)
    app = page(root, "health")
    crawled = app.dataframe[0].value
    assert set(crawled["Status"]) >= {"ok", "stale", "challenged"}
    newest = dict(zip(crawled["Publisher"], crawled["Newest release"], strict=True))
    assert f"{newest['General Administration of Customs (English site)']}" == "2024-12-12"  # China's midnight
    counts = {
        "due": rows(
            root / FILE, "SELECT count(*) FROM expected_releases WHERE outcome IN ('missing', 'awaited')"
        ),
        "checks": rows(root / FILE, "SELECT count(*) FROM quality_results"),
        "unread": rows(root / FILE, "SELECT count(*) FROM unread_numbers"),
        "revised": rows(root / FILE, "SELECT count(*) FROM revisions"),
        "disagreements": rows(root / FILE, "SELECT count(*) FROM agreements WHERE verdict = 'differs'"),
        "revisions": rows(root / FILE, "SELECT count(*) FROM releases WHERE version > 1"),
    }
    for section, ((wanted,),) in counts.items():
        app.radio[0].set_value(section).run()
        assert not app.exception
        assert len(app.dataframe) == 1
        shown = app.dataframe[0].value
        assert len(shown) == wanted > 0, section
        for token in [c for c in shown.columns if c.startswith("Citation")]:
            assert all("/?cite=GD-" in link for link in shown[token])
        if section in ("revised", "disagreements"):
            assert len([c for c in shown.columns if c.startswith("Citation")]) == 2
    app.radio[0].set_value("unread").run()
    everything = len(app.dataframe[0].value)
    app.selectbox[0].set_value("enumeration").run()
    assert 0 < len(app.dataframe[0].value) < everything


def test_progress_towards_a_goal_leads_to_the_figure_that_shows_it(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GD_DATA_ROOT", str(root))
    app = page(root, "policy")
    assert not app.exception
    (cited,) = [m.value for m in app.markdown if m.value.startswith(":small[Latest known level: [GD-")]
    token = cited.split("[GD-")[1].split("]")[0]
    ((value, period),) = rows(
        root / FILE, f"SELECT value, period FROM observations WHERE observation_id = '{token}'"
    )
    assert (value, period) == (427340000000.0, "2024-01/2024-06")  # the first half of 2024: 4273.4亿元


def test_a_file_that_was_swapped_in_is_what_the_next_look_shows(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GD_DATA_ROOT", str(root))
    app = page(root, "overview")
    assert app.metric[0].value == "9.113 tn yuan"
    new = root / "published" / "new.duckdb"
    shutil.copy(root / FILE, new)
    with duckdb.connect(str(new)) as con:
        con.execute("UPDATE trade SET value_cny = 1e12 WHERE period = '2024-01/2024-12'")
    new.replace(root / FILE)
    assert app.run().metric[0].value == "1 tn yuan"
    assert not app.exception


def test_without_a_published_file_it_says_what_to_do(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GD_DATA_ROOT", str(root))
    shutil.rmtree(root / "published")
    app = AppTest.from_file(str(APP), default_timeout=30).run()
    assert not app.exception
    assert "gd-pipeline run" in app.info[0].value
