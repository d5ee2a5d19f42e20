"""What a step needs of a data root on an object store is pulled before it, what it made is pushed after it.

Nothing is done for a data root that is a folder. How objects become files is the business of ``storage``,
which of them a step needs that of the step.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from gd_pipeline.settings import Settings
from gd_pipeline.storage.objects import Objects
from gd_pipeline.storage.release import Release

if TYPE_CHECKING:
    from gd_pipeline.crawl.archive import Archive

P = ParamSpec("P")
R = TypeVar("R")


def objects(settings: Settings) -> Objects:
    """The data root on the object store that the settings name."""
    return Objects(settings.remote, settings.root)


def release(settings: Settings) -> Release:
    """What readers have of that data root."""
    file = settings.published.relative_to(settings.root)
    pointer = file.with_suffix(".json")
    return Release(objects(settings), file.as_posix(), pointer.as_posix(), settings.keep_published)


def archive(settings: Settings) -> Archive:
    """The archive, whose WARC files are fetched when one is opened."""
    from gd_pipeline.crawl.archive import Archive

    if not settings.remote:
        return Archive(settings.archive)
    prefix = settings.archive.relative_to(settings.root).as_posix()
    return Archive(settings.archive, fetch=partial(_fetch_warc, objects(settings), prefix))


def _fetch_warc(there: Objects, prefix: str, name: str) -> None:
    there.fetch_missing(f"{prefix}/{name}")


PREVIOUS = "published/previous/*"
WITHHELD = "published/*.withheld.json"


def pull_published(settings: Settings) -> None:
    """Have what readers have and had as files, and why the newest tables were withheld, if they were."""
    if settings.remote:
        release(settings).pull()
        objects(settings).pull(PREVIOUS, WITHHELD)


@contextmanager
def alone(settings: Settings) -> Iterator[None]:
    """Be the only publisher, with the files that readers have and had; pushed when the block ends."""
    if not settings.remote:
        yield
        return
    there = objects(settings)
    with release(settings).publishing():
        there.pull(PREVIOUS, WITHHELD)
        yield
        there.push(PREVIOUS, WITHHELD)


def at_hand(
    *, reads: tuple[str, ...] = (), writes: tuple[str, ...] = (), publishes: bool = False
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """For the function of an asset: the objects that it reads, and those that it writes in their order.

    Patterns as in ``Objects.pull``; ``{month}`` stands for each month of the run. What is changed in place or
    deleted has to be read, too. ``publishes`` makes it the only publisher. What the function reports is
    reported after the push.
    """

    def decorated(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def plain(context: Any, *args: Any, **kwargs: Any) -> Any:
            with _session(context, kwargs, reads, writes, publishes):
                return function(context, *args, **kwargs)

        @wraps(function)
        def yielding(context: Any, *args: Any, **kwargs: Any) -> Iterator[Any]:
            if not kwargs["settings"].remote:
                yield from function(context, *args, **kwargs)
                return
            with _session(context, kwargs, reads, writes, publishes):
                events = list(function(context, *args, **kwargs))
            yield from events

        return yielding if inspect.isgeneratorfunction(function) else plain

    return decorated


@contextmanager
def _session(
    context: Any,
    kwargs: dict[str, Any],
    reads: tuple[str, ...],
    writes: tuple[str, ...],
    publishes: bool,
) -> Iterator[None]:
    settings: Settings = kwargs["settings"]
    if not settings.remote:
        yield
        return
    there = objects(settings)
    monthly = any("{month}" in p for p in (*reads, *writes))
    months = context.partition_keys if monthly and not kwargs["config"].news else ["*"]

    def spread(patterns: tuple[str, ...]) -> list[str]:
        return [p.format(month=m) for p in patterns for m in (months if "{month}" in p else [""])]

    with alone(settings) if publishes else nullcontext(release(settings).pull()):
        there.pull(*spread(reads))
        yield
        there.push(*spread(writes))
