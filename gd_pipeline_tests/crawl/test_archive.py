"""The archive: what is stored can be read back, also by others, and no crash harms what was there."""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from gd_pipeline.crawl.archive import Archive, ArchiveBusy, ArchiveDamaged, Listed
from gd_pipeline.crawl.fetch import Answer, Hop

RUN = datetime(2024, 4, 9, 18, 0, tzinfo=UTC)
URL = "https://com.gd.example/a/1.html"


def answer(
    body: bytes, status: int = 200, url: str = URL, hops: tuple[Hop, ...] = (), **headers: str
) -> Answer:
    named = {"Content-Type": "text/html", **{k.replace("_", "-"): v for k, v in headers.items()}}
    reasons = {200: "OK", 304: "Not Modified", 404: "Not Found"}
    sent = (("User-Agent", "gd-pipeline/0"), ("Cookie", "secret"))
    return Answer(url, url, status, reasons[status], tuple(named.items()), sent, body, hops)


def listed(url: str = URL) -> Listed:
    return Listed("commerce", url, "一月外资", "2024-02-09", "zh", "CN-GD")


def records(archive: Archive) -> list[tuple[str, dict[str, str], bytes, str]]:
    out = []
    for path in sorted(archive.root.rglob("*.warc.gz")):
        with path.open("rb") as f:
            for record in ArchiveIterator(f):
                body = record.content_stream().read()
                http = record.http_headers.to_str() if record.http_headers else ""
                out.append((record.rec_type, dict(record.rec_headers.headers), body, http))
    return out


def test_a_page_is_read_back(archive) -> None:
    stored = archive.store(RUN, listed(), RUN, answer("外资98.9亿元".encode(), ETag='"v1"'))
    assert archive.captures() == [stored]
    assert (stored.listed_title, stored.listed_at, stored.etag) == ("一月外资", "2024-02-09", '"v1"')
    assert stored.warc == "commerce/20240409T180000Z.warc.gz"
    assert archive.payload(stored).decode() == "外资98.9亿元"
    assert Archive(archive.root).captures() == [stored]


def test_an_unchanged_page_is_a_revisit_that_leads_to_the_first_bytes(archive) -> None:
    first = archive.store(RUN, listed(), RUN, answer(b"<p>1</p>", ETag='"v1"'))
    later = RUN + timedelta(days=1)
    same = archive.store(later, listed(), later, answer(b"<p>1</p>"))
    unmodified = archive.store(later, listed(), later, answer(b"", 304))
    changed = archive.store(later, listed(), later, answer(b"<p>2</p>"))
    back = archive.store(later, listed(), later, answer(b"<p>1</p>"))
    assert [c.revisit for c in (first, same, unmodified, changed, back)] == [False, True, True, False, True]
    assert {(c.warc, c.offset, c.sha256) for c in (first, same, unmodified, back)} == {
        (first.warc, first.offset, first.sha256)
    }
    assert [archive.payload(c) for c in (same, unmodified, changed)] == [
        b"<p>1</p>",
        b"<p>1</p>",
        b"<p>2</p>",
    ]
    assert unmodified.status == 200
    kinds = [
        (kind, headers.get("WARC-Profile", "").rsplit("/", 1)[-1]) for kind, headers, _, _ in records(archive)
    ]
    assert [k for k in kinds if k[0] not in ("warcinfo", "request")] == [
        ("response", ""),
        ("revisit", "identical-payload-digest"),
        ("revisit", "server-not-modified"),
        ("response", ""),
        ("revisit", "identical-payload-digest"),
    ]


def test_the_same_bytes_at_another_address_are_kept_once_and_are_no_revisit(archive) -> None:
    first = archive.store(RUN, listed(), RUN, answer(b"<p>1</p>"))
    other = archive.store(RUN, listed(URL + "?2"), RUN, answer(b"<p>1</p>", url=URL + "?2"))
    assert (other.revisit, other.offset, other.sha256) == (False, first.offset, first.sha256)
    assert sum(kind == "response" for kind, *_ in records(archive)) == 1


def test_a_page_that_is_gone_has_no_payload(archive) -> None:
    archive.store(RUN, listed(), RUN, answer(b"<p>1</p>"))
    gone = archive.store(RUN, listed(), RUN, answer(b"not found", 404))
    assert (gone.status, gone.sha256, gone.revisit) == (404, "", False)


def test_a_304_without_an_earlier_capture_is_refused(archive) -> None:
    with pytest.raises(ValueError, match="holds nothing"):
        archive.store(RUN, listed(), RUN, answer(b"", 304))


def test_others_read_it(archive) -> None:
    hop = Hop(URL, 302, "Found", (("Location", URL + "?2"), ("Set-Cookie", "secret")))
    archive.store(
        RUN, listed(), RUN, answer(b"<p>1</p>", hops=(hop,), Content_Encoding="gzip", Set_Cookie="secret")
    )
    archive.deposit(RUN, listed("inbox:///a.csv"), "text/csv", b"a,b", {"via": "inbox"})
    found = records(archive)
    assert [kind for kind, *_ in found] == [
        "warcinfo",
        "response",
        "response",
        "request",
        "resource",
        "metadata",
    ]
    _, headers, body, http = found[2]
    assert body == b"<p>1</p>" and headers["WARC-Date"] == "2024-04-09T18:00:00.000000Z"
    assert "Content-Length: 8" in http and "X-Archive-Orig-Content-Encoding: gzip" in http
    assert found[3][1]["WARC-Concurrent-To"] == headers["WARC-Record-ID"]
    assert found[3][3].startswith("GET /a/1.html HTTP/1.1")
    assert all("secret" not in http for *_, http in found)
    checker = Checker(
        type("Args", (), {"verbose": True, "inputs": [str(next(archive.root.rglob("*.warc.gz")))]})
    )
    checker.process_all()
    assert checker.exit_value == 0


def test_a_record_that_was_altered_is_noticed(archive) -> None:
    kept = archive.store(RUN, listed(), RUN, answer(b"<p>1</p>"))
    other = Archive(archive.root.parent / "other")
    other.store(RUN, listed(), RUN, answer(b"<p>2</p>"))
    (archive.root / kept.warc).write_bytes((other.root / kept.warc).read_bytes())
    with pytest.raises(ArchiveDamaged, match=r"holds no record|does not hold"):
        archive.payload(kept)
    with pytest.raises(ArchiveDamaged, match="does not hold"):
        archive.payload(replace(kept, sha256="0" * 64, offset=0))
    with pytest.raises(ArchiveDamaged, match="is missing"):
        archive.payload(replace(kept, warc="commerce/other.warc.gz"))


def test_one_file_per_publisher_and_run_and_none_without_captures(archive) -> None:
    archive.store(RUN, listed(), RUN, answer(b"1"))
    archive.store(RUN, listed(URL + "?2"), RUN, answer(b"2", url=URL + "?2"))
    later = RUN + timedelta(days=1)
    with archive.writing("commerce"), archive.writing("customs"):
        pass
    archive.store(later, listed(), later, answer(b"3"))
    assert sorted(p.name for p in archive.root.rglob("*.*") if p.name != ".lock") == [
        "20240409T180000Z.jsonl", "20240409T180000Z.warc.gz",
        "20240410T180000Z.jsonl", "20240410T180000Z.warc.gz",
    ]  # fmt: skip
    assert archive.publishers() == ["commerce"]


def test_one_writer_at_a_time(archive) -> None:
    with archive.writing("commerce"), pytest.raises(ArchiveBusy):
        Archive(archive.root).store(RUN, listed(), RUN, answer(b"1"))
    Archive(archive.root).store(RUN, listed(), RUN, answer(b"1"))


@pytest.mark.parametrize("cut", [1, 40, 200])
def test_a_torn_tail_is_mended(archive, cut) -> None:
    kept = archive.store(RUN, listed(), RUN, answer(b"first"))
    warc, index = archive.root / kept.warc, (archive.root / kept.warc).with_name("20240409T180000Z.jsonl")
    whole = (warc.read_bytes(), index.read_bytes())
    archive.store(RUN, listed(URL + "?2"), RUN, answer(b"second", url=URL + "?2"))
    index.write_bytes(index.read_bytes()[: len(whole[1]) + cut])
    warc.write_bytes(warc.read_bytes()[: len(whole[0]) + cut * 2])
    torn = Archive(archive.root)
    assert torn.captures() == [kept] and torn.payload(kept) == b"first"
    again = torn.store(RUN, listed(URL + "?2"), RUN, answer(b"second", url=URL + "?2"))
    assert torn.captures() == [kept, again] and torn.payload(again) == b"second"
    assert len(records(torn)) == 5  # warcinfo, and response and request of each: nothing of the torn ones


def test_records_without_any_index_line_are_cut_off(archive) -> None:
    archive.root.joinpath("commerce").mkdir(parents=True)
    (archive.root / "commerce" / "20240409T180000Z.warc.gz").write_bytes(b"\x1f\x8bhalf a record")
    kept = archive.store(RUN, listed(), RUN, answer(b"first"))
    assert archive.payload(kept) == b"first" and len(records(archive)) == 3


def test_an_index_that_knows_more_than_the_archive_is_damage(archive) -> None:
    kept = archive.store(RUN, listed(), RUN, answer(b"first"))
    os.truncate(archive.root / kept.warc, 100)
    with pytest.raises(ArchiveDamaged, match="ends at byte 100"):
        Archive(archive.root).store(RUN, listed(), RUN, answer(b"second"))


def test_a_full_disk_leaves_the_archive_as_it_was(archive) -> None:
    kept = archive.store(RUN, listed(), RUN, answer(b"first"))
    before = {p: p.read_bytes() for p in archive.root.rglob("*.*")}
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    size = max(len(b) for b in before.values())
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 300, limits[1]))
        with pytest.raises(OSError, match=r"took only|too large"):
            archive.store(RUN, listed(), RUN, answer(random.Random(1).randbytes(5000)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert {p: p.read_bytes() for p in archive.root.rglob("*.*")} == before
    again = archive.store(RUN, listed(), RUN, answer(b"second"))
    assert archive.captures() == [kept, again]


WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from gd_pipeline.crawl.archive import Archive, Listed
from gd_pipeline.crawl.fetch import Answer
archive = Archive(Path(sys.argv[1]))
run = datetime(2024, 4, 9, 18, 0, tzinfo=UTC)
with archive.writing("commerce"):
    print("ready", flush=True)
    for n in range(len(archive.captures()), 100_000):
        url = f"https://com.gd.example/a/{n}.html"
        body = f"<p>{n}</p>".encode() * 500
        archive.store(run, Listed("commerce", url), run, Answer(url, url, 200, "OK", (), (), body))
"""


def test_sigkill_while_writing_harms_nothing(archive) -> None:
    moments = random.Random(20240409)
    counts = [0]
    for _ in range(6):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(archive.root)], stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None and writer.stdout.readline() == "ready\n"
        time.sleep(moments.uniform(0.05, 0.35))
        writer.kill()
        writer.wait()
        writer.stdout.close()
        captures = Archive(archive.root).captures()
        assert len(captures) >= counts[-1]
        counts.append(len(captures))
    assert counts[-1] > 6
    survivor = Archive(archive.root)
    survivor.store(RUN, listed(), RUN, answer(b"last"))
    captures = survivor.captures()
    assert [c.url for c in captures[:-1]] == [f"https://com.gd.example/a/{n}.html" for n in range(counts[-1])]
    for n, capture in enumerate(captures[:-1]):
        assert survivor.payload(capture) == f"<p>{n}</p>".encode() * 500
    assert len(records(survivor)) == 1 + 2 * len(captures)


def test_the_index_says_where_each_record_lies(archive) -> None:
    archive.store(RUN, listed(), RUN, answer(b"first"))
    archive.store(RUN, listed(), RUN, answer(b"first"))
    (index,) = archive.root.rglob("*.jsonl")
    lines = [json.loads(line) for line in index.read_text("utf-8").splitlines()]
    warc = Path(archive.root / lines[0]["warc"])
    for line, kind in zip(lines, ("response", "revisit"), strict=True):
        with warc.open("rb") as f:
            f.seek(line["record"])
            assert next(iter(ArchiveIterator(f))).rec_type == kind
    assert lines[-1]["end"] == warc.stat().st_size
