"""A few hundred releases: the rate is kept, memory stays, a second crawl fetches only what changed.

``benchmarks/crawl_scale.py`` is the same for thousands.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))

from benchmarks.crawl_scale import busiest, measure


@pytest.fixture(scope="module")
def measured() -> dict[str, float]:
    return measure(releases=300, rate=6000, changed=7)


def test_the_host_sees_no_more_than_is_configured(measured) -> None:
    assert measured["releases"] == 300
    # The site's clock is not ours: a request that was held up on the way may fall into the next second.
    assert measured["seen_per_minute"] <= measured["configured_per_minute"] * 1.01
    assert measured["busiest_second"] <= measured["configured_per_second"] * 1.1 + 1


def test_memory_does_not_grow_with_what_is_fetched(measured) -> None:
    assert measured["memory_late_mb"] - measured["memory_early_mb"] < 10


def test_a_second_crawl_fetches_only_what_changed(measured) -> None:
    assert (measured["second_changed"], measured["second_unchanged"]) == (7, 293)
    assert measured["second_bodies"] == 7
    assert measured["second_requests"] > 300  # all were asked for


def test_the_busiest_second_is_counted() -> None:
    assert busiest([0.0, 0.2, 0.9, 1.1, 3.0]) == 3
