"""Publications on an object store: whole or not at all, one publisher at a time."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from pathlib import Path

import pytest

from gd_pipeline.storage.lease import lease
from gd_pipeline.storage.objects import Objects, open_store
from gd_pipeline.storage.release import Release, Superseded

DATA, POINTER = "published/tables.duckdb", "published/tables.json"


def _release(url: str, folder: Path, keep: int = 5) -> Release:
    return Release(Objects(url, folder), DATA, POINTER, keep)


def _publish(release: Release, text: str) -> None:
    """As the swap does: the data, then the manifest."""
    data, pointer = release.objects.folder / DATA, release.objects.folder / POINTER
    data.parent.mkdir(parents=True, exist_ok=True)
    data.write_text(text, "utf-8")
    pointer.write_text(json.dumps({"sha256": hashlib.sha256(text.encode()).hexdigest()}), "utf-8")


def _read(release: Release) -> str | None:
    release.pull()
    path = release.objects.folder / DATA
    return path.read_text("utf-8") if path.exists() else None


def test_readers_have_a_publication_when_the_block_ended(url: str, tmp_path: Path) -> None:
    publisher, reader = _release(url, tmp_path / "publisher"), _release(url, tmp_path / "reader")
    with publisher.publishing():
        _publish(publisher, "first")
        assert _read(reader) is None
    assert _read(reader) == "first"
    with pytest.raises(ZeroDivisionError), publisher.publishing():
        _publish(publisher, "unfinished")
        raise ZeroDivisionError
    assert _read(reader) == "first"
    with publisher.publishing():
        assert _read(publisher) == "first", "what readers do not have is not what was published"


def test_data_come_before_the_pointer(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publisher, reader = _release(url, tmp_path / "publisher"), _release(url, tmp_path / "reader")
    with publisher.publishing():
        _publish(publisher, "first")

    class Dying:
        def __getattr__(self, name: str) -> object:
            return getattr(open_store(url), name)

        def put(self, name: str, what: object, **how: object) -> object:
            if name == POINTER:
                raise KeyboardInterrupt
            return open_store(url).put(name, what, **how)

    with monkeypatch.context() as patch:
        patch.setattr("gd_pipeline.storage.release.open_store", lambda url: Dying())
        with pytest.raises(KeyboardInterrupt), publisher.publishing():
            _publish(publisher, "second")
    assert _read(reader) == "first"
    with publisher.publishing():
        _publish(publisher, "second")
    assert _read(reader) == "second"


def test_of_two_publishers_at_once_one_wins_and_the_other_waits(url: str, tmp_path: Path) -> None:
    first, second = _release(url, tmp_path / "first"), _release(url, tmp_path / "second")
    at_work, go_on, seen = threading.Event(), threading.Event(), []

    def slow() -> None:
        with first.publishing():
            at_work.set()
            go_on.wait(30)
            _publish(first, "of the first")

    def waits() -> None:
        with second.publishing():
            seen.append((second.objects.folder / DATA).read_text("utf-8"))
            _publish(second, "of the second")

    one = threading.Thread(target=slow)
    one.start()
    assert at_work.wait(30)
    other = threading.Thread(target=waits)
    other.start()
    other.join(1.5)
    assert other.is_alive() and not seen, "the second did not wait"
    go_on.set()
    one.join(30)
    other.join(30)
    assert seen == ["of the first"]
    assert _read(_release(url, tmp_path / "reader")) == "of the second"


def test_the_lease_of_a_dead_publisher_is_taken_over_and_it_cannot_come_back(
    url: str, tmp_path: Path
) -> None:
    dead, alive = _release(url, tmp_path / "dead"), _release(url, tmp_path / "alive")
    with pytest.raises(Superseded), dead.publishing():
        _publish(dead, "too late")
        store = open_store(url)
        store.put("published/.lease", json.dumps({"holder": "dead", "until": time.time() - 1}).encode())
        with alive.publishing():
            _publish(alive, "in time")
    assert _read(_release(url, tmp_path / "reader")) == "in time"


def test_a_lease_is_given_back_and_only_by_its_holder(url: str) -> None:
    store = open_store(url)
    with lease(url, "x/.lease"):
        held = json.loads(bytes(store.get("x/.lease").bytes()))
        assert held["until"] > time.time()
    with pytest.raises(FileNotFoundError):
        store.get("x/.lease")
    with lease(url, "x/.lease"):
        store.put("x/.lease", json.dumps({"holder": "another", "until": time.time() + 60}).encode())
    assert json.loads(bytes(store.get("x/.lease").bytes()))["holder"] == "another"


def test_old_versions_go_and_the_newest_stay(url: str, tmp_path: Path) -> None:
    release = _release(url, tmp_path / "one", keep=2)
    for n in range(5):
        with release.publishing():
            _publish(release, f"number {n}")
    left = [found for chunk in open_store(url).list("published/versions") for found in chunk]
    assert len(left) == 3
    assert _read(_release(url, tmp_path / "reader")) == "number 4"
