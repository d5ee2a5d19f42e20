"""Work in this process and over processes: the same results in the same order, and errors come through."""

from __future__ import annotations

import os

import pytest

from gd_pipeline import parallel
from gd_pipeline.parallel import each


def process(item: int) -> tuple[int, int]:
    return item * item, os.getpid()


def fails(item: int) -> int:
    if item == 3:
        raise ValueError("item 3")
    return item


def test_little_work_stays_in_this_process() -> None:
    assert list(each(process, range(5))) == [(n * n, os.getpid()) for n in range(5)]


def test_much_work_is_spread_and_comes_back_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "GLANCE", -1.0)
    monkeypatch.setattr(parallel, "PATIENCE", -1.0)
    done = list(each(process, range(20), workers=2, chunk=3))
    assert [square for square, _ in done] == [n * n for n in range(20)]
    assert os.getpid() not in {pid for _, pid in done[1:]}


@pytest.mark.parametrize(("count", "spread"), [(4, False), (40, True)])
def test_the_end_of_much_work_stays_in_this_process(
    monkeypatch: pytest.MonkeyPatch, count: int, spread: bool
) -> None:
    clock = iter(0.5 * n for n in range(100))  # half a second an item
    monkeypatch.setattr(parallel, "monotonic", lambda: next(clock))
    done = list(each(process, range(count), workers=2))
    assert ({pid for _, pid in done} != {os.getpid()}) is spread


@pytest.mark.parametrize("patience", [-1.0, 60.0])
def test_what_the_work_raises_is_raised(monkeypatch: pytest.MonkeyPatch, patience: float) -> None:
    monkeypatch.setattr(parallel, "GLANCE", -1.0)
    monkeypatch.setattr(parallel, "PATIENCE", patience)
    with pytest.raises(ValueError, match="item 3"):
        list(each(fails, range(5), workers=2))
