"""The reading stage: months, what is skipped, what is made anew, what a killed run leaves."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from read_pages import Shelf, html, release, source

from gd_pipeline.crawl.archive import ArchiveDamaged
from gd_pipeline.model.capture import Capture
from gd_pipeline.model.document import Document
from gd_pipeline.model.store import Store
from gd_pipeline.read import stage
from gd_pipeline.read.stage import read_month, update_catalogue


@pytest.fixture
def shelf() -> Shelf:
    s = Shelf()
    s.add("http://www.example.cn/1.html", release("2024-05-31 23:30:00"))
    s.add("http://www.example.cn/2.html", release("2024-06-18"))
    s.add(
        "http://www.example.cn/3.html",
        html("<h1>题</h1><p>没有日期。</p>"),
        fetched_at=datetime(2024, 10, 31, 17, tzinfo=UTC),
    )
    return s


def test_captures_go_to_the_month_of_publication(shelf: Shelf, tmp_path: Path) -> None:
    store = Store(tmp_path)
    report = update_catalogue(shelf, store, [source()])
    assert (report.new, report.captures, report.skipped) == (3, 3, False)
    assert report.months == ("2024-05", "2024-06", "2024-11") == tuple(store.parts("catalogue"))
    read = read_month("2024-11", shelf, store, [source()])
    assert (read.documents, read.problems, read.skipped) == (1, {"no_date": 1}, False)
    assert store.read("documents", "2024-11", Document)[0].title == "题"


def test_what_is_up_to_date_is_neither_read_nor_written(shelf: Shelf, tmp_path: Path) -> None:
    store = Store(tmp_path)
    for month in update_catalogue(shelf, store, [source()]).months:
        read_month(month, shelf, store, [source()])
    times = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*.parquet")}
    shelf.asked = 0
    assert update_catalogue(shelf, store, [source()]).skipped
    again = read_month("2024-06", shelf, store, [source()])
    assert again.skipped and again.documents == 1 and shelf.asked == 0
    assert read_month("2024-11", shelf, store, [source()]).problems == {"no_date": 1}
    assert times == {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*.parquet")}


def test_news_touch_only_their_month(shelf: Shelf, tmp_path: Path) -> None:
    store = Store(tmp_path)
    update_catalogue(shelf, store, [])
    shelf.add("http://www.example.cn/2.html", release("2024-06-18", "出口增长6%。"))
    shelf.add("http://www.example.cn/2.html", release("2024-06-18"), revisit=True)
    report = update_catalogue(shelf, store, [])
    assert (report.new, report.months) == (1, ("2024-06",))
    versions = store.read("catalogue", "2024-06", Capture)
    assert [c.url for c in versions] == ["http://www.example.cn/2.html"] * 2


def test_a_page_that_is_gone_is_noted_in_its_month_and_not_read(shelf: Shelf, tmp_path: Path) -> None:
    store = Store(tmp_path)
    update_catalogue(shelf, store, [])
    shelf.add(
        "http://www.example.cn/2.html", "Not Found", status=404, fetched_at=datetime(2025, 1, 5, tzinfo=UTC)
    )
    assert update_catalogue(shelf, store, []).months == ("2024-06",)
    assert [c.status for c in store.read("catalogue", "2024-06", Capture)] == [200, 404]
    assert read_month("2024-06", shelf, store, []).documents == 1


def test_other_selectors_and_another_reader_read_anew(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(tmp_path)
    update_catalogue(shelf, store, [source()])
    assert not read_month("2024-06", shelf, store, [source()]).skipped
    assert not read_month("2024-06", shelf, store, [source(body=(".zw",))]).skipped
    assert read_month("2024-06", shelf, store, [source(body=(".zw",))]).skipped
    monkeypatch.setattr(stage, "READER_VERSION", "next")
    assert not read_month("2024-06", shelf, store, [source(body=(".zw",))]).skipped


def test_another_reader_may_move_a_page_to_another_month(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(tmp_path)
    for month in update_catalogue(shelf, store, []).months:
        read_month(month, shelf, store, [])
    original = stage.read
    monkeypatch.setattr(stage, "READER_VERSION", "next")

    def moved(payload: bytes, c: Capture, s: object) -> Document:
        document = original(payload, c, None)
        return (
            replace(document, published_at=datetime(2024, 7, 1, tzinfo=UTC))
            if c.url.endswith("1.html")
            else document
        )

    monkeypatch.setattr(stage, "read", moved)
    assert update_catalogue(shelf, store, []).months == ("2024-05", "2024-07")
    assert store.parts("catalogue") == ["2024-06", "2024-07", "2024-11"]
    assert not read_month("2024-05", shelf, store, []).skipped
    assert "2024-05" not in store.parts("documents")


def test_a_damaged_archive_is_reported_and_asked_again(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(tmp_path)
    whole = Shelf.payload

    def lost(self: Shelf, wanted: Capture) -> bytes:
        if wanted.url.endswith("2.html"):
            raise ArchiveDamaged("x.warc.gz is missing")
        return whole(self, wanted)

    monkeypatch.setattr(Shelf, "payload", lost)
    report = update_catalogue(shelf, store, [])
    assert report.new == 2 and report.damaged == ("http://www.example.cn/2.html: x.warc.gz is missing",)
    monkeypatch.setattr(Shelf, "payload", whole)
    assert update_catalogue(shelf, store, []).new == 1
    monkeypatch.setattr(Shelf, "payload", lost)
    assert read_month("2024-06", shelf, store, []).problems == {"archive_damaged": 1}
    monkeypatch.setattr(Shelf, "payload", whole)
    mended = read_month("2024-06", shelf, store, [])
    assert (mended.problems, mended.skipped) == ({}, False)


def test_a_run_killed_between_months_is_made_good(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, torn = Store(tmp_path / "whole"), Store(tmp_path / "torn")
    update_catalogue(shelf, whole, [])
    write = Store.write_table
    written: list[str] = []

    def dies(self: Store, stage_name: str, part: str, *rest: object) -> int:
        if len(written) == 1:
            raise KeyboardInterrupt
        written.append(part)
        return write(self, stage_name, part, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Store, "write_table", dies)
    with pytest.raises(KeyboardInterrupt):
        update_catalogue(shelf, torn, [])
    monkeypatch.setattr(Store, "write_table", write)
    update_catalogue(shelf, torn, [])
    for month in whole.parts("catalogue"):
        assert torn.read("catalogue", month, Capture) == whole.read("catalogue", month, Capture)
    assert torn.parts("catalogue") == whole.parts("catalogue")
