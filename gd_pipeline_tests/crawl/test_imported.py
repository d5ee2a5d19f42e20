"""Crawls made elsewhere: what they have of our publishers is archived, with where it came from."""

from __future__ import annotations

import gzip
import io
import os
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from click.testing import CliRunner
from crawl_site import HOST, article, listing, source
from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from gd_pipeline.cli import main
from gd_pipeline.crawl.archive import Archive
from gd_pipeline.crawl.imported import Imported, import_crawl

NOW = datetime(2024, 6, 1, tzinfo=UTC)
PAGE = article("一月外资", "实际使用外资98.9亿元。")
HTML = [("Content-Type", "text/html; charset=utf-8")]
Row = tuple[str, str, list[tuple[str, str]], bytes]


def warc(rows: Sequence[Row], date: str = "2024-04-12T03:04:05Z") -> bytes:
    """A WARC file as others write it: (address, status, headers, body as sent)."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    writer.write_record(writer.create_warcinfo_record("other.warc.gz", {"software": "Wget"}))
    for url, status, headers, body in rows:
        record = writer.create_warc_record(
            url,
            "response",
            payload=io.BytesIO(body),
            http_headers=StatusAndHeaders(status, headers, protocol="HTTP/1.1"),
            warc_headers_dict={"WARC-Date": date},
        )
        writer.write_record(record)
    return out.getvalue()


def run(path: Path, archive: Archive) -> Imported:
    return import_crawl(path, archive, [source()], NOW)


def test_a_release_is_taken_with_its_time_and_whence(tmp_path, archive) -> None:
    path = tmp_path / "wget.warc.gz"
    path.write_bytes(warc([(f"http://{HOST}/a/1.html", "200 OK", [*HTML, ("ETag", '"v1"')], PAGE)]))
    assert run(path, archive).in_words() == "1 new, 0 known"
    (capture,) = archive.captures()
    assert (capture.url, capture.publisher, capture.origin) == (
        f"https://{HOST}/a/1.html", "commerce", "import",
    )  # fmt: skip
    assert capture.fetched_at == datetime(2024, 4, 12, 3, 4, 5, tzinfo=UTC)
    assert (capture.lang, capture.ref_area, capture.etag) == ("zh", "CN-GD", '"v1"')
    assert archive.payload(capture) == PAGE
    with (archive.root / capture.warc).open("rb") as f:
        about = {r.rec_type: r.content_stream().read().decode() for r in ArchiveIterator(f)}["metadata"]
    assert "via: import" in about and "original-name: wget.warc.gz" in about
    assert "imported-at: 2024-06-01" in about and "original-record: <urn:uuid:" in about
    assert "imported-by: " in about


def test_bodies_are_decoded_as_they_were_sent(tmp_path, archive) -> None:
    zipped = gzip.compress(PAGE)
    chunked = b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in (zipped[:50], zipped[50:])) + b"0\r\n\r\n"
    coded = [*HTML, ("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked")]
    (tmp_path / "a.warc.gz").write_bytes(warc([(f"https://{HOST}/a/1.html", "200 OK", coded, chunked)]))
    assert run(tmp_path / "a.warc.gz", archive).new == 1
    assert archive.payload(archive.captures()[0]) == PAGE


def test_what_is_no_release_is_left_and_told(tmp_path, archive) -> None:
    column = PAGE.replace(b"<title>", b"<meta name=ColumnName content=x><title>")
    rows: list[Row] = [
        ("https://elsewhere.example/a/1.html", "200 OK", HTML, PAGE),
        (f"https://{HOST}/logo.png", "200 OK", [("Content-Type", "image/png")], b"\x89PNG"),
        (f"https://{HOST}/a/2.html", "404 Not Found", HTML, PAGE),
        (f"https://{HOST}/a/3.html", "200 OK", HTML, b"<meta id=k r='m'>"),
        (f"https://{HOST}/a/4.html", "200 OK", HTML, b"<html><title>x</title></html>"),
        (f"https://{HOST}/", "200 OK", HTML, PAGE),
        (
            f"https://{HOST}/list/index_3.html",
            "200 OK",
            HTML,
            listing([("/a/1.html", "增长5%", "2024-04-12")]),
        ),
        (f"https://{HOST}/other/", "200 OK", HTML, column),
        (f"https://{HOST}/a/5.html", "200 OK", HTML, PAGE),
    ]
    (tmp_path / "a.warc.gz").write_bytes(warc(rows))
    found = run(tmp_path / "a.warc.gz", archive)
    assert found.new == 1 and found.left == {
        "of other hosts": 1, "of other kinds": 1, "without a page": 1, "challenges": 1, "without content": 1,
        "that list releases": 3,
    }  # fmt: skip


def test_a_second_import_adds_nothing(tmp_path, archive) -> None:
    (tmp_path / "a.warc.gz").write_bytes(warc([(f"https://{HOST}/a/1.html", "200 OK", HTML, PAGE)]))
    run(tmp_path / "a.warc.gz", archive)
    again = run(tmp_path / "a.warc.gz", archive)
    assert (again.new, again.known) == (0, 1) and len(archive.captures()) == 1


def test_an_import_that_breaks_off_can_be_made_again(tmp_path, archive) -> None:
    whole = warc([(f"https://{HOST}/a/{n}.html", "200 OK", HTML, PAGE + b"%d" % n) for n in range(5)])
    path = tmp_path / "a.warc.gz"
    path.write_bytes(whole[: len(whole) * 3 // 5])
    first = run(path, archive)
    assert 0 < first.new < 5 and (first.problems or first.left)
    path.write_bytes(whole)
    second = run(path, archive)
    assert first.new + second.new == 5 and second.known == first.new


def test_wacz_and_folders_of_files_and_mirrors(tmp_path, archive) -> None:
    folder = tmp_path / "crawl"
    (folder / "deep").mkdir(parents=True)
    with zipfile.ZipFile(folder / "deep" / "browser.wacz", "w") as packed:
        packed.writestr("datapackage.json", "{}")
        packed.writestr("archive/data.warc.gz", warc([(f"https://{HOST}/a/1.html", "200 OK", HTML, PAGE)]))
    mirror = folder / HOST / "a" / "2.html"
    mirror.parent.mkdir(parents=True)
    mirror.write_bytes(PAGE + b"<!-- 2 -->")
    os.utime(mirror, (1_712_000_000, 1_712_000_000))
    (folder / HOST / "logo.png").write_bytes(b"\x89PNG")
    assert run(folder, archive).new == 2
    assert {c.url: c.fetched_at.date().isoformat() for c in archive.captures()} == {
        f"https://{HOST}/a/1.html": "2024-04-12",
        f"https://{HOST}/a/2.html": "2024-04-01",
    }


def test_files_that_are_no_crawl_are_told(tmp_path, archive) -> None:
    for name, data in (("a.wacz", b"no zip"), ("b.warc.gz", b"no gzip"), ("c.warc", b"WARC/1.0\r\nhalf")):
        (tmp_path / name).write_bytes(data)
        found = run(tmp_path / name, archive)
        assert found.taken == 0 and (found.problems or not found.left), name
    assert archive.captures() == []


def test_an_older_import_is_no_newer_version(tmp_path, archive) -> None:
    from test_archive import answer, listed

    url = f"https://{HOST}/a/1.html"
    archive.store(NOW, listed(url), NOW, answer(b"<p>newest</p>", url=url))
    (tmp_path / "a.warc.gz").write_bytes(warc([(url, "200 OK", HTML, PAGE)]))
    run(tmp_path / "a.warc.gz", archive)
    assert [archive.payload(c) for c in archive.versions(url)] == [PAGE, b"<p>newest</p>"]
    again = Archive(archive.root)
    unmodified = again.store(NOW, listed(url), NOW, answer(b"", 304, url=url))
    assert again.payload(unmodified) == b"<p>newest</p>"


def test_the_command(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("GD_DATA_ROOT", str(tmp_path / "root"))
    (tmp_path / "a.warc.gz").write_bytes(
        warc([("http://com.gd.gov.cn/zwgk/gzdt/content/post_4521190.html", "200 OK", HTML, PAGE)])
    )
    done = CliRunner().invoke(main, ["archive", "import", str(tmp_path / "a.warc.gz"), "--by", "wang"])
    assert (done.exit_code, "1 new" in done.output) == (0, True), done.output
    assert [c.publisher for c in Archive(tmp_path / "root" / "archive").captures()] == ["gd_commerce"]
    (tmp_path / "b.warc.gz").write_bytes(warc([("http://elsewhere.example/", "200 OK", HTML, PAGE)]))
    none = CliRunner().invoke(main, ["archive", "import", str(tmp_path / "b.warc.gz")])
    assert none.exit_code == 1 and "1 of other hosts" in none.output
