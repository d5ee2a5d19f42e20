"""Reading the archive back: everything is hashed, a torn tail is cut off, damage is told and left alone."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from test_archive import RUN, URL, answer, listed

from gd_pipeline.cli import main
from gd_pipeline.crawl.archive import Archive
from gd_pipeline.crawl.verify import verify


def filled(root: Path, pages: int = 4) -> Archive:
    archive = Archive(root)
    with archive.writing("commerce"):
        for n in range(pages):
            url = f"{URL}?{n}"
            archive.store(RUN, listed(url), RUN, answer(f"<p>{n}</p>".encode() * 99, url=url))
            archive.store(RUN, listed(url), RUN, answer(b"", 304, url=url))
        archive.store(RUN, listed(URL), RUN, answer(b"gone", 404))
    archive.deposit(RUN, listed("inbox:///a.csv"), "text/csv", b"a,b", {"via": "inbox"})
    return archive


def files(archive: Archive) -> tuple[Path, Path]:
    return next(archive.root.rglob("*.warc.gz")), next(archive.root.rglob("*.jsonl"))


def test_a_whole_archive_is_read_back(archive) -> None:
    found = verify(filled(archive.root))
    assert (found.files, found.captures, found.mended, found.damaged) == (1, 10, [], [])
    # warcinfo, two records for each of nine answers, resource and metadata
    assert found.records == 1 + 2 * 9 + 2


@pytest.mark.parametrize("cut", [1, 17, 300])
def test_a_torn_file_loses_its_last_captures_and_no_other(archive, cut) -> None:
    whole = filled(archive.root).captures()
    warc, _ = files(archive)
    warc.write_bytes(warc.read_bytes()[:-cut])
    found = verify(archive)
    assert found.lost == 1 and not found.damaged
    assert any("captures are lost" in words for words in found.mended)
    assert archive.captures() == whole[:-1]
    assert all(archive.payload(c) for c in archive.captures() if c.sha256)
    again = verify(archive)
    assert (again.lost, again.mended, again.damaged) == (0, [], [])
    later = archive.store(RUN, listed(), RUN, answer(b"next"))
    assert archive.payload(later) == b"next" and not verify(archive).damaged


def test_what_lies_behind_the_last_record_is_cut_off(archive) -> None:
    filled(archive.root)
    warc, index = files(archive)
    before = warc.read_bytes(), index.read_bytes()
    warc.write_bytes(before[0] + b"\x1f\x8bhalf a record")
    index.write_bytes(before[1] + b'{"publisher": "comm')
    looked = verify(archive, mend=False)
    assert len(looked.damaged) == 2 and warc.stat().st_size > len(before[0])
    assert len(verify(archive).mended) == 2
    assert (warc.read_bytes(), index.read_bytes()) == before


def test_a_lost_index_is_made_anew(archive) -> None:
    filled(archive.root)
    _, index = files(archive)
    before = index.read_bytes()
    index.unlink()
    looked = verify(archive, mend=False)
    assert any("no index" in words for words in looked.damaged) and not index.exists()
    assert any("made anew, with" in words for words in verify(archive).mended)
    assert index.read_bytes() == before


@pytest.mark.parametrize("place", [0.2, 0.5, 0.9])
def test_a_flipped_bit_is_told_and_left_alone(archive, place) -> None:
    filled(archive.root)
    warc, _ = files(archive)
    data = bytearray(warc.read_bytes())
    data[int(len(data) * place)] ^= 4
    warc.write_bytes(data)
    found = verify(archive)
    assert found.damaged and not found.mended and warc.read_bytes() == bytes(data)


def test_a_line_that_is_none_is_told_and_nothing_is_cut_off(archive) -> None:
    filled(archive.root)
    warc, index = files(archive)
    size = warc.stat().st_size
    lines = index.read_bytes().split(b"\n")
    index.write_bytes(b"\n".join([*lines[:3], b"{half", *lines[3:]]))
    found = verify(archive)
    assert any("no JSON, line 4" in words for words in found.damaged)
    assert not found.mended and warc.stat().st_size == size


def test_an_index_that_names_another_hash_is_told(archive) -> None:
    filled(archive.root)
    _, index = files(archive)
    lines = [json.loads(line) for line in index.read_text("utf-8").splitlines()]
    lines[0]["sha256"] = "0" * 64
    index.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    assert any("does not hold" in words for words in verify(archive).damaged)


def test_a_part_that_is_being_written_is_not_touched(archive) -> None:
    filled(archive.root)
    with Archive(archive.root).writing("commerce"):
        assert any("not looked at" in words for words in verify(archive).damaged)


def test_the_command(archive, monkeypatch) -> None:
    monkeypatch.setenv("GD_DATA_ROOT", str(archive.root.parent))
    filled(archive.root)
    warc, _ = files(archive)
    warc.write_bytes(warc.read_bytes()[:-5])
    looked = CliRunner().invoke(main, ["archive", "verify", "--look"])
    assert looked.exit_code == 1 and "only looked at" in looked.output
    mended = CliRunner().invoke(main, ["archive", "verify"])
    assert mended.exit_code == 1 and "1 captures lost, 0 damaged" in mended.output
    good = CliRunner().invoke(main, ["archive", "verify"])
    assert good.exit_code == 0 and "9 captures" in good.output


def test_every_version_of_an_address(archive, monkeypatch) -> None:
    for day, text in ((9, b"one"), (10, b"two"), (11, b"two")):
        when = datetime(2024, 4, day, tzinfo=UTC)
        archive.store(when, listed(), when, answer(text))
    archive.store(RUN, listed(URL + "?other"), RUN, answer(b"other", url=URL + "?other"))
    versions = archive.versions(URL)
    assert [archive.payload(c) for c in versions] == [b"one", b"two", b"two"]
    monkeypatch.setenv("GD_DATA_ROOT", str(archive.root.parent))
    shown = CliRunner().invoke(main, ["archive", "list", "--url", URL]).output.splitlines()
    assert [json.loads(line)["fetched_at"][8:10] for line in shown] == ["09", "10", "11"]
