"""The brief: what is new against the file that readers had, and every figure with a token that resolves."""

from __future__ import annotations

import re
import shutil
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from small_file import WHEN, small_file

from gd_pipeline.model.document import CHINA
from gd_pipeline.publish.brief import make_brief
from gd_pipeline.publish.brief_pages import render, write_brief
from gd_pipeline.publish.citations import resolve

TODAY = WHEN.astimezone(CHINA).date()
TITLE = "<script>alert(1)</script> [x](http://evil.test) | *bold*"


def figure(observation_id: str, value: float, release: str, **more: Any) -> dict[str, Any]:
    return {
        "observation_id": observation_id,
        "indicator": "exports",
        "ref_area": "CN-GD",
        "period": "2024-03/2024-03",
        "period_start": "2024-03-01",
        "period_end": "2024-03-31",
        "freq": "M",
        **dict.fromkeys(("counterpart_area", "product", "customs_procedure", "enterprise_type"), "_T"),
        "measure": "level",
        "value": value,
        "unit": "CNY",
        "publisher": "gd_customs",
        "release_id": release,
        "document_sha256": release,
        "quote": "Exports.",
        **more,
    }


def release(name: str, title: str = "A release", **more: Any) -> dict[str, Any]:
    return {"release_id": name, "document_sha256": name, "title": title, "publisher": "gd_customs", **more}


OLD = figure("a0", 4.0e11, "r1")
NEW = figure("b0", 4.2e11, "r2")
DIFFERS = figure("c0", 4.1e11, "r2", publisher="gdtoday")
EARLIER = {"observations": [OLD], "releases": [release("r1")]}
LATER = {
    "observations": [OLD, NEW, DIFFERS],
    "releases": [release("r1"), release("r2", TITLE)],
    "agreements": [
        {"observation_id": "b0", "chosen_id": "b0", "verdict": "chosen"},
        {"observation_id": "c0", "chosen_id": "b0", "verdict": "differs", "gap": -1e10},
    ],
    "revisions": [
        {
            **{k: v for k, v in NEW.items() if k not in ("quote", "document_sha256")},
            "value_before": 4.0e11,
            "change": 2e10,
            "change_pct": 5.0,
            "before_id": "a0",
            "kind": "revised",
            "stands": True,
        }
    ],
    "trade": [
        {
            **{k: v for k, v in NEW.items() if k != "value"},
            "value_cny": 4.2e11,
            "yoy_pct": 3.5,
            "chosen_by": "only",
        }
    ],
    "expected_releases": [
        {"series": "s", "title": "Bulletin", "publisher": "gacc", "period": "2024-03/2024-03",
         "outcome": "missing", "days_late": 7},
        {"series": "s", "title": "Later", "publisher": "gacc", "period": "2024-04/2024-04",
         "outcome": "awaited"},
    ],
}  # fmt: skip


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A file published yesterday, and another today."""
    small_file(tmp_path, EARLIER, now=WHEN - timedelta(days=1))
    return small_file(tmp_path, LATER)


def test_only_what_is_new_is_told(target: Path) -> None:
    b = make_brief(target, TODAY)
    assert b.news
    assert b.since == WHEN - timedelta(days=1)
    assert [r["title"] for r in b.releases.rows] == [TITLE]
    assert b.releases.rows[0]["token"] == "GD-b0"
    assert [(r["token"], r["before_token"], r["change"]) for r in b.revisions.rows] == [
        ("GD-b0", "GD-a0", 2e10)
    ]
    assert [(r["token"], r["chosen_token"]) for r in b.disagreements.rows] == [("GD-c0", "GD-b0")]
    assert [r["title"] for r in b.due.rows] == ["Bulletin"]
    assert [(h.figure.indicator, h.figure.value, h.figure.yoy_pct) for h in b.headlines] == [
        ("exports", 4.2e11, 3.5)
    ]


def test_two_publications_of_a_day_are_one_news(target: Path, tmp_path: Path) -> None:
    more = {**LATER, "releases": [*LATER["releases"], release("r3", "Third")]}
    small_file(tmp_path, more, now=WHEN + timedelta(minutes=5))
    assert make_brief(target, TODAY).releases.total == 2


def test_a_day_without_a_publication_has_no_news(target: Path) -> None:
    b = make_brief(target, TODAY + timedelta(days=1))
    assert not b.news
    assert (b.releases.total, b.revisions.total, b.disagreements.total) == (0, 0, 0)
    assert b.due.total == 1
    assert "Nothing new was published" in render(b, "en", "md")
    assert "没有新的发布" in render(b, "zh", "digest")


def test_the_first_publication_is_all_new(tmp_path: Path) -> None:
    b = make_brief(small_file(tmp_path, LATER), TODAY)
    assert (b.since, b.releases.total) == (None, 2)
    assert "everything is new" in render(b, "en", "html")


def test_texts_of_releases_stay_texts(target: Path) -> None:
    done = write_brief(target, WHEN)
    page = done.pages["en.html"].read_text("utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert not re.search(r'(src|href)="http', page)
    assert "\\<script\\>" in done.text["en"]
    assert "\\[x\\](http" in done.text["en"]


def test_the_languages_say_the_same(target: Path) -> None:
    done = write_brief(target, WHEN)
    assert set(done.pages) == {"en.md", "en.html", "zh.md", "zh.html"}
    tokens = {name: re.findall(r"GD-[0-9a-f]+", p.read_text("utf-8")) for name, p in done.pages.items()}
    assert len({tuple(t) for t in tokens.values()}) == 1
    assert "420 bn yuan" in done.text["en"]
    assert "4,200亿元" in done.text["zh"]
    assert "+20 bn yuan (+5.0%)" in done.text["en"]
    first = {n: p.read_bytes() for n, p in done.pages.items()}
    assert {n: p.read_bytes() for n, p in write_brief(target, WHEN).pages.items()} == first


def test_every_token_of_the_nightly_brief_resolves(first_run: tuple[Path, Any], tmp_path: Path) -> None:
    published = first_run[0] / "published"
    (page,) = published.glob("briefs/*-zh.md")
    tokens = set(re.findall(r"GD-[0-9a-f]{16}", page.read_text("utf-8")))
    assert len(tokens) > 20
    for token in tokens:
        assert resolve(published / "gd_pipeline.duckdb", token).figure["quote"]


def test_without_a_published_file(tmp_path: Path, target: Path) -> None:
    shutil.rmtree(target.parent)
    with pytest.raises(FileNotFoundError, match="nothing is published"):
        write_brief(target, datetime.now(CHINA))
