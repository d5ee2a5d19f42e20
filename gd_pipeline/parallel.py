"""Work on many items: at once in this process, and over all cores where that takes too long.

A night brings a handful of releases, for which starting processes would cost more than reading them; a
backfill brings thousands. What the work is, is the business of whoever calls.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from time import monotonic
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

GLANCE = 0.5
"""Seconds of work in this process after which is reckoned what the rest would take."""

PATIENCE = 4.0
"""Seconds that the rest may take in this process; what takes longer is spread over processes."""


def each(
    one: Callable[[T], R], items: Sequence[T], *, workers: int | None = None, chunk: int = 1
) -> Iterator[R]:
    """``one`` of every item, in order; what it raises is raised here.

    ``one``, the items and the results must be such that processes can hand them over (no lambda, no open
    file). ``workers`` is how many processes there may be, by default one a core; ``chunk`` how many items are
    handed over at a time.
    """
    began = monotonic()
    workers = workers or os.cpu_count() or 1
    for n, item in enumerate(items):
        rest, spent = items[n:], monotonic() - began
        if n and workers > 1 and len(rest) > 1 and spent > GLANCE and spent / n * len(rest) > PATIENCE:
            # no fork: this process has threads (logging, DuckDB) that a copy of it would not have
            context = multiprocessing.get_context("spawn")
            with ProcessPoolExecutor(min(workers, len(rest)), mp_context=context) as pool:
                yield from pool.map(one, rest, chunksize=chunk)
            return
        yield one(item)
