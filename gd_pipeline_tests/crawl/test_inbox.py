"""The inbox: files saved by hand are archived with who, when and which name, or rejected with a reason."""

from __future__ import annotations

import base64
import gzip
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from crawl_site import HOST, source
from test_imported import warc
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


MHTML = (
    "From: <Saved by Blink>\r\n"
    "Snapshot-Content-Location: http://com.gd.example/a/1.html\r\n"
    "MIME-Version: 1.0\r\n"
    'Content-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n'
    "------b\r\nContent-Type: text/html; charset=gb2312\r\n"
    "Content-Transfer-Encoding: base64\r\nContent-Location: http://com.gd.example/a/1.html\r\n\r\n"
    f"{base64.encodebytes(PAGE.encode('gb18030')).decode()}\r\n"
    "------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0=\r\n------b--\r\n"
).encode()


def resources(archive: Archive) -> dict[str, bytes]:
    out = {}
    for path in sorted(archive.root.rglob("*.warc.gz")):
        with path.open("rb") as f:
            for record in ArchiveIterator(f):
                if record.rec_type in ("resource", "metadata"):
                    key = record.rec_headers.get_header("WARC-Target-URI")
                    out[key if record.rec_type == "resource" else "about"] = record.content_stream().read()
    return out


@pytest.mark.parametrize("name", ["page 2024-04-12.mhtml", "page 2024-04-12.MHT"])
def test_the_page_in_an_mhtml_file_is_archived_and_the_file_with_it(inbox, archive, name) -> None:
    (inbox / name).write_bytes(MHTML)
    assert take(inbox, archive) == [(name, "archived")]
    (capture,) = archive.captures()
    assert (capture.content_type, capture.lang, capture.listed_at) == (
        "text/html; charset=gb2312", "zh", "2024-04-12",
    )  # fmt: skip
    assert archive.payload(capture) == PAGE.encode("gb18030")
    kept = resources(archive)
    assert kept[f"{capture.url}#whole"] == MHTML
    assert b"saved-from: http://com.gd.example/a/1.html" in kept["about"]


@pytest.mark.parametrize("data", [b"no mail at all", MHTML.replace(b"text/html; ch", b"text/css; ch")])
def test_an_mhtml_file_without_a_page_is_rejected(inbox, archive, data) -> None:
    (inbox / "a.mhtml").write_bytes(data)
    assert take(inbox, archive) == [("a.mhtml", "rejected")]
    assert "holds no page" in (inbox / "rejected" / "a.mhtml.reason.txt").read_text("utf-8")


def test_the_folder_of_a_saved_page_is_archived_with_it(inbox, archive) -> None:
    saved = "<!-- saved from url=(0031)https://com.gd.example/a/1.html -->\n" + PAGE
    (inbox / "page.html").write_text(saved, "utf-8")
    (inbox / "page_files" / "deep").mkdir(parents=True)
    (inbox / "page_files" / "表.xls").write_bytes(b"\xd0\xcf sheet")
    (inbox / "page_files" / "deep" / "a.css").write_text("p {}", "utf-8")
    (inbox / "page_files" / "link.txt").symlink_to("/etc/hostname")
    assert take(inbox, archive) == [("page.html", "archived")]
    kept = resources(archive)
    assert b"saved-from: https://com.gd.example/a/1.html" in kept.pop("about")
    assert kept == {
        "inbox:///page.html": saved.encode(),
        "inbox:///page_files/%E8%A1%A8.xls": b"\xd0\xcf sheet",
        "inbox:///page_files/deep/a.css": b"p {}",
    }
    assert [c.url for c in archive.captures()] == ["inbox:///page.html"]  # the folder's files are no releases
    assert names(inbox / "done") == ["page.html", "page_files"] and names(inbox) == ["done"]


def test_crawls_in_the_inbox_are_imported_under_their_publishers(inbox, archive) -> None:
    page = (f"https://{HOST}/a/1.html", "200 OK", [("Content-Type", "text/html")], PAGE.encode())
    (inbox / "crawl.warc.gz").write_bytes(warc([page]))
    (inbox / "crawl.warc.gz.yaml").write_text("by: wang\n", "utf-8")
    with zipfile.ZipFile(inbox / "other.wacz", "w") as packed:
        packed.writestr("archive/data.warc.gz", warc([(f"https://{HOST}/a/2.html", *page[1:3], b"<p>2</p>")]))
    items = take_inbox(inbox, archive, NOW, [source()])
    assert [(i.name, i.outcome) for i in items] == [("crawl.warc.gz", "archived"), ("other.wacz", "archived")]
    assert [(c.publisher, c.origin) for c in archive.captures()] == [("commerce", "import")] * 2
    assert b"imported-by: wang" in gzip.decompress(next(archive.root.rglob("*.warc.gz")).read_bytes())
    assert names(inbox / "done") == ["crawl.warc.gz", "crawl.warc.gz.yaml", "other.wacz"]


def test_a_crawl_of_nobody_we_know_is_rejected_with_what_it_has(inbox, archive) -> None:
    page = ("https://elsewhere.example/a/1.html", "200 OK", [("Content-Type", "text/html")], PAGE.encode())
    (inbox / "crawl.warc.gz").write_bytes(warc([page]))
    (inbox / "broken.wacz").write_bytes(b"no zip")
    items = {i.name: i for i in take_inbox(inbox, archive, NOW, [source()])}
    assert {i.outcome for i in items.values()} == {"rejected"}
    assert "1 of other hosts" in items["crawl.warc.gz"].detail
    assert "cannot be read" in items["broken.wacz"].detail


def test_a_crawl_waits_while_its_publisher_is_crawled(inbox, archive) -> None:
    page = (f"https://{HOST}/a/1.html", "200 OK", [("Content-Type", "text/html")], PAGE.encode())
    (inbox / "crawl.warc.gz").write_bytes(warc([page]))
    with Archive(archive.root).writing("commerce"):
        assert [i.outcome for i in take_inbox(inbox, archive, NOW, [source()])] == ["left"]
    assert [i.outcome for i in take_inbox(inbox, archive, NOW, [source()])] == ["archived"]
