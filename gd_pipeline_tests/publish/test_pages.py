"""Which explain pages are written: a page for each version, only when it is new, none of half a month."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest
from bs4 import BeautifulSoup
from explained import PARSER, document, links, observed, page

from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Observation, UnreadNumber
from gd_pipeline.model.store import Store
from gd_pipeline.publish.pages import page_path, write_pages


@pytest.fixture
def store(tmp_path: Path, april: Any) -> Store:
    """Two months: one with the release above, one with two releases."""
    found = Store(tmp_path / "stages")
    d, seen, not_read = april
    put(found, "2024-05", [d], seen, not_read)
    others = [
        document(f"出口{n}元。", title=f"release {n}", release_id=f"p/{n:012x}", sha256=f"{n:064x}"[::-1])
        for n in (3, 4)
    ]
    put(found, "2024-06", others, [observed(o, o.text[-3]) for o in others])
    return found


def put(
    store: Store,
    month: str,
    documents: list[Document],
    seen: list[Observation],
    not_read: list[UnreadNumber] = [],  # noqa: B006
    *,
    made_from: str = "d1",
) -> None:
    store.write("documents", month, Document, documents, made_from)
    store.write("unread_numbers", month, UnreadNumber, not_read, f"{made_from} extractor 1")
    store.write("observations", month, Observation, seen, f"{made_from} extractor 1")


def test_pages_are_written_once(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "published"
    first = write_pages(store, target)
    assert (first.written, first.up_to_date, first.waiting) == (3, 0, ())
    files = {p: p.stat().st_mtime_ns for p in first.folder.iterdir()}
    assert {p.name for p in files} == {
        "gd_customs__0123456789ab__c0ffee00.html",
        "p__000000000003__30000000.html",
        "p__000000000004__40000000.html",
    }
    again = write_pages(store, target)
    assert (again.written, again.up_to_date) == (0, 3)
    assert {p: p.stat().st_mtime_ns for p in again.folder.iterdir()} == files


def test_a_page_holds_the_numbers_of_its_version(store: Store, tmp_path: Path, april: Any) -> None:
    d, seen, not_read = april
    write_pages(store, tmp_path)
    soup = BeautifulSoup((tmp_path / page_path(d.release_id, d.sha256)).read_text("utf-8"), PARSER)
    assert str(soup.body) == str(page(d, seen, not_read).body)
    other = (tmp_path / "explain" / "p__000000000003__30000000.html").read_text("utf-8")
    assert [a.text for a in links(BeautifulSoup(other, PARSER))] == ["3"]


def test_only_what_changed_or_was_torn_is_written_again(store: Store, tmp_path: Path, april: Any) -> None:
    d, seen, not_read = april
    folder = write_pages(store, tmp_path).folder
    put(store, "2024-05", [d], seen[:2], not_read, made_from="d2")
    torn = folder / "p__000000000003__30000000.html"
    torn.write_text("", "utf-8")
    (folder / f".{torn.name}.new").write_text("half a pa", "utf-8")
    (folder / "p__000000000004__40000000.html").unlink()
    report = write_pages(store, tmp_path)
    assert (report.written, report.up_to_date) == (3, 0)
    assert torn.read_text("utf-8").endswith("</html>") and not list(folder.glob(".*"))
    changed = BeautifulSoup((tmp_path / page_path(d.release_id, d.sha256)).read_text("utf-8"), PARSER)
    assert len(changed.select("#observations tbody tr")) == 2
    assert write_pages(store, tmp_path).up_to_date == 3


def test_a_month_whose_extraction_is_not_of_its_documents_waits(store: Store, tmp_path: Path) -> None:
    store.write("documents", "2024-06", Document, [document("新的一页")], "d2")
    store.write("documents", "2024-07", Document, [document("还没有提取")], "d3")
    report = write_pages(store, tmp_path)
    assert (report.written, report.waiting) == (1, ("2024-06", "2024-07"))


def test_a_month_of_a_damaged_archive_is_tried_again(store: Store, tmp_path: Path, april: Any) -> None:
    d, seen, not_read = april
    put(store, "2024-05", [d], seen, not_read, made_from="")
    assert write_pages(store, tmp_path).written == 3
    assert write_pages(store, tmp_path).written == 1


def test_a_version_met_under_two_addresses_has_one_page(store: Store, tmp_path: Path, april: Any) -> None:
    d, seen, not_read = april
    twin = replace(d, url="http://example.cn/A")
    put(store, "2024-05", [d, twin], [*seen, *(replace(o, url=twin.url) for o in seen)], not_read)
    assert write_pages(store, tmp_path).written == 3
    soup = BeautifulSoup((tmp_path / page_path(d.release_id, d.sha256)).read_text("utf-8"), PARSER)
    assert len(soup.select("#observations tbody tr")) == len(seen)


def test_the_table_of_releases_names_the_pages(store: Store, tmp_path: Path) -> None:
    write_pages(store, tmp_path)
    con = duckdb.connect()
    build_candidate(con, store, [])
    rows = con.execute("SELECT release_id, document_sha256, explain FROM releases").fetchall()
    assert len(rows) == 3
    for release_id, sha256, named in rows:
        assert named == page_path(release_id, sha256)
        assert (tmp_path / named).is_file()


def test_a_hundred_pages_take_about_a_second(tmp_path: Path) -> None:
    paragraph = "".join(f"出口{n}.5亿元；" for n in range(100, 130))
    several = [
        document(paragraph, title=f"release {n}", release_id=f"p/{n:012x}", sha256=f"{n:064x}"[::-1])
        for n in range(100)
    ]
    seen = [observed(o, f"{n}.5亿") for o in several for n in range(100, 130)]
    store = Store(tmp_path / "stages")
    put(store, "2024-05", several, seen)
    began = time.process_time()
    assert write_pages(store, tmp_path).written == 100
    assert time.process_time() - began < 3, "a wide margin for a busy machine"
