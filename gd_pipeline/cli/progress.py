"""Progress of long work for people at a terminal, on stderr; scripts, pipes and logs see nothing of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

Tick = Callable[[str, int], None]
"""Called before each piece of the work: what it is, and how many pieces there are in all."""


@contextmanager
def progress(console: Console | None = None) -> Iterator[Tick]:
    """A bar while the block runs; it is gone afterwards."""
    console = console or Console(stderr=True)
    columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None)
        done = -1

        def tick(what: str, of: int) -> None:
            nonlocal done
            done += 1
            bar.update(task, description=what, total=of, completed=done)

        yield tick
