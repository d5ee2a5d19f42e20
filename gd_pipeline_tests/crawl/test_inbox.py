"""The inbox: files saved by hand are archived with who, when and which name, or rejected with a reason."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from gd_pipeline.crawl.archive import Archive
from gd_pipeline.crawl.inbox import InboxItem, take_inbox

NOW = datetime(2024, 4, 9, 18, 0, tzinfo=UTC)
TABLE = "﻿收发货人所在地,进出口,出口,进口\n收发货人所在地,1月,1月,1月\n广东省,7,4,3\n"
PAGE = "<html><title>广东外贸</title><body><p>广东一月进出口7000亿元。</p></body></html>"


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    (tmp_path / "inbox").mkdir()
    return tmp_path / "inbox"


def take(inbox: Path, archive: Archive, now: datetime = NOW) -> list[tuple[str, str]]:
    return [(item.name, item.outcome) for item in take_inbox(inbox, archive, now)]


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir()) if folder.exists() else []


def test_files_are_archived_and_moved(inbox, archive) -> None:
    (inbox / "2024-01.csv").write_text(TABLE, "utf-8")
    (inbox / "gd 2024-04-12.html").write_bytes(PAGE.encode("gb18030"))
    (inbox / "seed.txt").write_text("Guangdong launches 24 special measures", "utf-8")
    assert take(inbox, archive) == [
        ("2024-01.csv", "archived"), ("gd 2024-04-12.html", "archived"), ("seed.txt", "archived"),
    ]  # fmt: skip
    table, saved, text = archive.captures()
    assert (table.publisher, table.url, table.origin) == ("inbox", "inbox:///2024-01.csv", "inbox")
    assert (table.listed_at, table.lang, table.content_type) == ("2024-01", "zh", "text/csv")
    assert (table.ref_area, table.fetched_at) == ("", NOW)
    assert (saved.url, saved.listed_at, saved.lang) == ("inbox:///gd%202024-04-12.html", "2024-04-12", "zh")
    assert (text.listed_at, text.lang) == ("", "en")
    assert archive.payload(table) == TABLE.encode()
    assert names(inbox) == ["done"] and names(inbox / "done") == [
        "2024-01.csv",
        "gd 2024-04-12.html",
        "seed.txt",
    ]


def test_who_when_and_the_original_name_are_in_the_archive(inbox, archive) -> None:
    (inbox / "进出口.csv").write_text(TABLE, "utf-8")
    (inbox / "进出口.csv.yaml").write_text("by: wang\nlisted_at: 2024-02-18\ntitle: 所在地总值表\n", "utf-8")
    take(inbox, archive)
    (capture,) = archive.captures()
    assert (capture.listed_at, capture.listed_title) == ("2024-02-18", "所在地总值表")
    with (archive.root / capture.warc).open("rb") as f:
        kinds = {r.rec_type: r.content_stream().read().decode() for r in ArchiveIterator(f)}
    assert kinds["resource"] == TABLE
    for line in (
        "original-name: 进出口.csv",
        "deposited-by: wang",
        "deposited-at: 2024-04-09T18:00:00+00:00",
    ):
        assert line in kinds["metadata"]
    assert names(inbox / "done") == ["进出口.csv", "进出口.csv.yaml"]


def test_the_same_file_again_adds_nothing_and_is_cleared_away(inbox, archive) -> None:
    for n in range(2):
        (inbox / "2024-01.csv").write_text(TABLE, "utf-8")
        outcome = "known" if n else "archived"
        assert take(inbox, archive, NOW + timedelta(days=n)) == [("2024-01.csv", outcome)]
    assert len(archive.captures()) == 1
    assert names(inbox / "done") == ["2024-01-2.csv", "2024-01.csv"]


def test_a_killed_run_is_made_good_by_the_next(inbox, archive, monkeypatch) -> None:
    (inbox / "2024-01.csv").write_text(TABLE, "utf-8")
    with monkeypatch.context() as m, pytest.raises(KeyboardInterrupt):
        m.setattr(Path, "rename", lambda *a: (_ for _ in ()).throw(KeyboardInterrupt))
        take(inbox, archive)
    assert len(archive.captures()) == 1
    assert take(inbox, Archive(archive.root)) == [("2024-01.csv", "known")]
    assert len(archive.captures()) == 1 and names(inbox) == ["done"]


def test_a_file_that_is_given_a_date_now_is_taken_again(inbox, archive) -> None:
    (inbox / "table.csv").write_text(TABLE, "utf-8")
    take(inbox, archive)
    (inbox / "table.csv").write_text(TABLE, "utf-8")
    (inbox / "table.csv.yaml").write_text("listed_at: 2024-01\n", "utf-8")
    assert take(inbox, archive, NOW + timedelta(days=1)) == [("table.csv", "archived")]
    assert [(c.url, c.listed_at, c.revisit) for c in archive.captures()] == [
        ("inbox:///table.csv", "", False),
        ("inbox:///table.csv?version=2", "2024-01", False),
    ]


def test_different_pages_saved_under_one_name_stay_apart(inbox, archive) -> None:
    for n, text in enumerate((PAGE, PAGE.replace("一月", "二月"))):
        (inbox / "index.html").write_text(text, "utf-8")
        assert take(inbox, archive, NOW + timedelta(days=n)) == [("index.html", "archived")]
    assert [c.url for c in archive.captures()] == ["inbox:///index.html", "inbox:///index.html?version=2"]


REJECTED: dict[str, tuple[bytes, str]] = {
    "photo.jpg": (b"\xff\xd8\xff", "kind .jpg"),
    "noname": (b"text", "kind (none)"),
    "empty.html": (b" \n", "empty"),
    "picture.html": (b"\x89PNG\r\n\0\0", "no text"),
    "broken.txt": (b"\x80\xff\xfe\x80 \xff" * 9, "neither UTF-8 nor GB18030"),
}


@pytest.mark.parametrize("name", REJECTED)
def test_what_cannot_be_taken_is_rejected_with_a_reason(inbox, archive, name) -> None:
    (inbox / name).write_bytes(REJECTED[name][0])
    (inbox / "seed.txt").write_text("Guangdong", "utf-8")
    items = {item.name: item for item in take_inbox(inbox, archive, NOW)}
    assert items["seed.txt"].outcome == "archived"
    assert items[name].outcome == "rejected" and REJECTED[name][1] in items[name].detail
    reason = (inbox / "rejected" / f"{name}.reason.txt").read_text("utf-8")
    assert REJECTED[name][1] in reason
    assert (inbox / "rejected" / name).read_bytes() == REJECTED[name][0]
    assert len(archive.captures()) == 1


@pytest.mark.parametrize("sidecar", ["listed_at: last year", "unknown: 1", "- a list", "{", "lang: fr"])
def test_a_sidecar_that_is_not_understood_rejects_the_file(inbox, archive, sidecar) -> None:
    (inbox / "a.txt").write_text("Guangdong", "utf-8")
    (inbox / "a.txt.yaml").write_text(sidecar, "utf-8")
    assert take(inbox, archive) == [("a.txt", "rejected")]
    assert names(inbox / "rejected") == ["a.txt", "a.txt.reason.txt", "a.txt.yaml"]


def test_folders_links_and_unfinished_downloads(inbox, archive, tmp_path) -> None:
    (tmp_path / "secret.txt").write_text("outside", "utf-8")
    (inbox / "link.txt").symlink_to(tmp_path / "secret.txt")
    (inbox / "folder").mkdir()
    (inbox / "page.html").write_text(PAGE, "utf-8")
    (inbox / "page_files").mkdir()
    (inbox / "half.html.part").write_text("...", "utf-8")
    (inbox / ".hidden.txt").write_text("...", "utf-8")
    assert take(inbox, archive) == [
        ("folder", "rejected"),
        ("link.txt", "rejected"),
        ("page.html", "archived"),
    ]
    assert names(inbox) == [".hidden.txt", "done", "half.html.part", "rejected"]
    assert names(inbox / "done") == ["page.html", "page_files"]
    assert len(archive.captures()) == 1


def test_a_file_that_grows_while_it_is_read_is_left(inbox, archive, monkeypatch) -> None:
    path = inbox / "a.txt"
    path.write_text("Guangdong", "utf-8")
    read = Path.read_bytes

    def grow(self: Path) -> bytes:
        data = read(self)
        if self == path:
            with self.open("a") as f:
                f.write(" more")
        return data

    with monkeypatch.context() as m:
        m.setattr(Path, "read_bytes", grow)
        assert take(inbox, archive) == [("a.txt", "left")]
    assert take(inbox, archive) == [("a.txt", "archived")]


def test_no_inbox_and_an_empty_one(tmp_path, inbox, archive) -> None:
    assert take(tmp_path / "none", archive) == [] and take(inbox, archive) == []
    assert not archive.root.exists()


def test_another_process_is_taking_them(inbox, archive) -> None:
    (inbox / "a.txt").write_text("Guangdong", "utf-8")
    with Archive(archive.root).writing("inbox"):
        (item,) = take_inbox(inbox, archive, NOW)
    assert isinstance(item, InboxItem) and item.outcome == "left" and "another process" in item.detail
