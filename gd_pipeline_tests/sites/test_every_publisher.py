"""Every publisher's example pages: listing to links, article to title, date and body, body to figures."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import requests

from gd_pipeline.crawl.fetch import Answer, Fetcher, Trouble
from gd_pipeline.crawl.listing import walk
from gd_pipeline.extract.document import extract
from gd_pipeline.model.capture import Capture
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL
from gd_pipeline.model.source import Source
from gd_pipeline.read.reader import read
from gd_pipeline.sources import load_sources

FOLDER = Path(__file__).parent
SOURCES = load_sources()
by_publisher = pytest.mark.parametrize("source", SOURCES, ids=lambda s: s.name)


class Files(Fetcher):
    """Answers from the publisher's folder; what it does not hold is gone."""

    def __init__(self, source: Source, folder: Path, pages: dict[str, str]) -> None:
        super().__init__(requests.Session(), hosts=source.hosts)
        self._pages = {url: (folder / name).read_bytes() for url, name in pages.items()}
        self.asked: list[str] = []

    def get(self, url: str, etag: str = "", last_modified: str = "") -> Answer:
        self.asked.append(url)
        if url not in self._pages:
            raise Trouble("gone", f"{url} answers 404")
        return Answer(url, url, 200, "OK", (), (), self._pages[url])


def example(source: Source) -> tuple[Path, dict[str, Any]]:
    folder = FOLDER / source.name
    path = folder / "expected.json"
    assert path.is_file(), f"{source.name} has no example pages: see {FOLDER.name}/README.md"
    return folder, json.loads(path.read_text("utf-8"))


def test_the_publishers_are_of_guangdong_and_of_every_kind() -> None:
    assert len(SOURCES) >= 35
    assert {s.name for s in SOURCES} == {p.parent.name for p in FOLDER.glob("*/expected.json")}
    assert {x.family for s in SOURCES for x in s.listings} == {
        "easysite", "tjs", "customs_english", "post_n", "gkmlpt", "newsgd",
    }  # fmt: skip
    assert sum(s.ref_area.startswith("CN-44") and s.name.endswith("_gov") for s in SOURCES) == 21


@by_publisher
def test_listing_to_links(source: Source) -> None:
    folder, expected = example(source)
    (listing,) = [x for x in source.listings if x.url == expected["listing"]]
    files = Files(source, folder, expected["pages"])
    found = walk(listing, files, known=(), full=True, log=lambda _: None)
    assert found.trouble is None
    assert [[e.title, e.url, e.listed_at] for e in found.entries.values()] == expected["links"]
    assert files.asked == expected["asked"]


@by_publisher
def test_article_to_figures(source: Source) -> None:
    folder, expected = example(source)
    url = expected["article"]
    (listed,) = [(title, day) for title, link, day in expected["links"] if link == url]
    capture = Capture(
        source.name, url, datetime(2024, 12, 20, tzinfo=UTC), 200, "text/html", "0" * 64, "", 0, False,
        *listed, source.lang, source.ref_area, "crawl", "", "",
    )  # fmt: skip
    document = read((folder / "article.html").read_bytes(), capture, source)
    assert (document.title, str(document.published_on)) == (expected["title"], expected["published"])
    assert document.published_from == "visible"
    assert not [p for p in document.problems if p.code != "date_conflict"]
    body = document.text.removeprefix(document.title).strip()
    assert body.startswith(expected["starts"])
    assert body.endswith(expected["ends"])
    columns = ("indicator", "ref_area", "period", *BREAKDOWNS, "measure", "value", "unit")
    stated = [tuple(getattr(o, c) for c in columns) for o in extract(document).observations]
    totals = dict.fromkeys(BREAKDOWNS, TOTAL)
    facts = [tuple((totals | fact)[c] for c in columns) for fact in expected["facts"]]
    assert sorted(map(str, stated)) == sorted(str((*x[:-2], float(x[-2]), x[-1])) for x in facts)
