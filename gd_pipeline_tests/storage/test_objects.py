"""Working folders that share a data root on an object store."""

from __future__ import annotations

from pathlib import Path

import pytest

from gd_pipeline.storage import objects as room
from gd_pipeline.storage.objects import Objects, open_store


def _write(objects: Objects, name: str, text: str) -> None:
    path = objects.folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _files(objects: Objects) -> dict[str, str]:
    return {
        p.relative_to(objects.folder).as_posix(): p.read_text("utf-8")
        for p in objects.folder.rglob("*")
        if p.is_file() and not p.name.startswith(".")
    }


@pytest.fixture
def two(url: str, tmp_path: Path) -> tuple[Objects, Objects]:
    return Objects(url, tmp_path / "one"), Objects(url, tmp_path / "other")


def test_what_one_pushes_another_pulls(two: tuple[Objects, Objects]) -> None:
    one, other = two
    _write(one, "stages/documents/2024-01.parquet", "january")
    _write(one, "stages/documents/2024-02.parquet", "february")
    _write(one, "archive/.lock", "")
    one.push("stages/*", "archive/*")
    other.pull("stages/documents/2024-01*")
    assert _files(other) == {"stages/documents/2024-01.parquet": "january"}
    other.pull("*")
    assert _files(other) == _files(one)
    _write(one, "stages/documents/2024-01.parquet", "another")
    (one.folder / "stages/documents/2024-02.parquet").unlink()
    one.push("stages/*")
    other.pull("stages/*")
    assert _files(other) == {"stages/documents/2024-01.parquet": "another"}


def test_only_what_changed_is_moved(two: tuple[Objects, Objects], monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = two
    _write(one, "stages/a", "a")
    _write(one, "stages/b", "b")
    one.push("*")
    other.pull("*")
    moved: list[str] = []
    monkeypatch.setattr(Objects, "fetch", lambda self, name, to="": moved.append(name))
    other.pull("*")
    one.pull("*")
    assert moved == []

    class Watched:
        def put(self, name: str, path: Path) -> dict[str, str]:
            moved.append(name)
            return open_store(one.url).put(name, path)

        def delete(self, name: str) -> None:
            raise AssertionError(name)

    monkeypatch.setattr(room, "open_store", lambda url: Watched())
    _write(one, "stages/b", "other")
    one.push("*")
    assert moved == ["stages/b"]


def test_what_a_killed_step_made_is_neither_lost_nor_taken_back(two: tuple[Objects, Objects]) -> None:
    one, other = two
    _write(one, "stages/new", "made, never pushed")
    one.pull("*")
    assert _files(one) == {"stages/new": "made, never pushed"}
    one.push("*")
    other.pull("*")
    assert _files(other) == _files(one)


def test_a_push_that_was_killed_left_the_first_patterns_whole(
    two: tuple[Objects, Objects], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = two
    for name in ("a/index.jsonl", "a/pages.warc.gz"):
        _write(one, name, name)
    store = open_store(one.url)

    class Dying:
        def put(self, name: str, path: Path) -> dict[str, str]:
            if name.endswith("jsonl"):
                raise KeyboardInterrupt
            return store.put(name, path)

    with monkeypatch.context() as patch:
        patch.setattr(room, "open_store", lambda url: Dying())
        with pytest.raises(KeyboardInterrupt):
            one.push("a/*.warc.gz", "a/*.jsonl")
    other.pull("*")
    assert _files(other) == {"a/pages.warc.gz": "a/pages.warc.gz"}
    one.push("a/*.warc.gz", "a/*.jsonl")
    other.pull("*")
    assert _files(other) == _files(one)
