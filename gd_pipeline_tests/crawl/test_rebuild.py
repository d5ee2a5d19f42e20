"""A lost index comes back from its WARC file, line by line as it was; one that grew is read by its tail."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from test_archive import RUN, URL, answer, listed

from gd_pipeline.crawl.archive import Archive, ArchiveDamaged, Part
from gd_pipeline.crawl.fetch import Hop
from gd_pipeline.crawl.shelf import lock

ETAG = {"ETag": '"7"', "Last-Modified": "yesterday"}


@pytest.fixture
def filled(archive) -> Archive:
    """Two crawls with everything that a capture can be, and a deposit with parts."""
    told = replace(listed(URL + "?2"), title="一月外贸", listed_at="2024-02-07", lang="zh", ref_area="CN-GD")
    with archive.writing("commerce"):
        archive.store(RUN, listed(), RUN, answer(b"first", **ETAG))
        archive.store(RUN, told, RUN + timedelta(seconds=1), answer(b"second"))
        archive.store(RUN, listed(URL + "?3"), RUN, answer(b"first"))  # known bytes elsewhere
        hop = Hop(URL + "?4", 301, "Moved", (("Location", URL + "?5"),))
        archive.store(RUN, listed(URL + "?4"), RUN, replace(answer(b"moved", url=URL + "?5"), hops=(hop,)))
        later = RUN + timedelta(days=1)
        archive.store(later, listed(), later, answer(b"", 304))
        archive.store(later, told, later, answer(b"gone", 404))
        archive.store(later, replace(told, origin="import"), later, answer(b"old"), about={"by": "hand"})
    parts = [Part("inbox:///a_files/1.png", "image/png", b"picture")]
    archive.deposit(RUN, listed("inbox:///a.html"), "text/html", b"page", {"via": "inbox"}, parts=parts)
    archive.deposit(RUN, listed("inbox:///b.html"), "text/html", b"other", {"via": "inbox"}, parts=parts)
    return archive


def indexes(archive: Archive) -> dict[Path, bytes]:
    return {p: p.read_bytes() for p in sorted(archive.root.rglob("*.jsonl"))}


def lose(archive: Archive) -> dict[Path, bytes]:
    before = indexes(archive)
    for path in before:
        path.unlink()
    return before


def test_lost_indexes_are_as_they_were_once_somebody_asks(filled) -> None:
    captures = filled.captures()
    before = lose(filled)
    fresh = Archive(filled.root)
    assert len(before) == 2 and len(captures) == 9
    assert fresh.captures() == captures
    assert indexes(filled) == before
    assert all(fresh.payload(c) for c in captures if c.sha256)


def test_writing_goes_on_behind_a_lost_index(filled) -> None:
    captures = filled.captures()
    lose(filled)
    again = Archive(filled.root).store(RUN, listed(), RUN, answer(b"", 304))
    assert again.sha256 == captures[0].sha256 and again.etag == '"7"'
    assert len(Archive(filled.root).captures()) == len(captures) + 1


def test_what_was_torn_off_becomes_no_line(filled) -> None:
    lines = sum(data.count(b"\n") for data in lose(filled).values())
    warc = max(filled.root.glob("commerce/*.warc.gz"))
    warc.write_bytes(warc.read_bytes()[:-20])
    assert len(Archive(filled.root).captures()) == lines - 1


def test_damage_before_other_records_is_told_and_cuts_nothing_off(filled) -> None:
    before = lose(filled)
    warc = min(filled.root.rglob("*.warc.gz"))
    data = bytearray(warc.read_bytes())
    second = json.loads(before[min(before)].splitlines()[1])["record"]
    data[second + 30 : second + 40] = b"x" * 10
    warc.write_bytes(data)
    with pytest.raises(ArchiveDamaged, match="has no index and cannot be read"):
        Archive(filled.root).captures()
    assert warc.read_bytes() == bytes(data) and min(before).exists() is False


def test_an_index_is_not_made_while_another_process_writes(filled) -> None:
    lose(filled)
    with lock(filled.root / "commerce"):
        assert Archive(filled.root).captures() == []
    assert len(Archive(filled.root).captures()) == 9


def test_a_long_index_is_read_as_its_lines_are(archive) -> None:
    """Many lines are parsed at once, few one by one."""
    archive.store(RUN, replace(listed(), title="题" * 40), RUN, answer(b"first", **ETAG))
    (index,) = archive.root.rglob("*.jsonl")
    line = index.read_bytes()
    index.write_bytes(line * 300)
    one, *rest = Archive(archive.root).captures()
    assert len(rest) == 299 and set(rest) == {one}
    index.write_bytes(line)
    assert Archive(archive.root).captures() == [one]


@pytest.mark.parametrize("many", [1, 300])
def test_a_line_that_is_no_capture_is_damage(archive, many) -> None:
    archive.store(RUN, listed(), RUN, answer(b"first"))
    (index,) = archive.root.rglob("*.jsonl")
    line = index.read_bytes()
    for bad in (b"{half\n", b'{"url": "http://a.example/"}\n'):
        index.write_bytes(line * many + bad)
        with pytest.raises(ArchiveDamaged):
            Archive(archive.root).captures()


def test_what_was_appended_is_read_and_nothing_twice(archive) -> None:
    other = Archive(archive.root)
    for n in range(3):
        archive.store(RUN, listed(f"{URL}?{n}"), RUN, answer(str(n).encode(), url=f"{URL}?{n}"))
        assert [c.url for c in other.captures()] == [f"{URL}?{k}" for k in range(n + 1)]
    (index,) = archive.root.rglob("*.jsonl")
    whole = index.read_bytes()
    index.write_bytes(whole[:-5])  # half a line is none
    assert len(other.captures()) == 2
    index.write_bytes(whole)
    assert len(other.captures()) == 3
