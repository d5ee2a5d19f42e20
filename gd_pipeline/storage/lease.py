"""One holder at a time on an object store: a lease that a conditional put gives, renews and takes over."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

from gd_pipeline.storage.objects import open_store

TERM = 600.0
"""Seconds after which the lease of a holder that died is taken over."""
PAUSE = 1.0


@contextmanager
def lease(url: str, name: str, *, term: float = TERM, pause: float = PAUSE) -> Iterator[None]:
    """Hold the object ``name``; waits while somebody else does, takes it over when its term is over.

    Clocks of the holders may differ by less than ``term``. A holder that is slower than its term may lose it:
    what must not be overwritten then has to be put on condition, too.
    """
    from obstore.exceptions import AlreadyExistsError, PreconditionError

    store, me = open_store(url), uuid.uuid4().hex

    def ask() -> str | None:
        """The tag of the lease if it is ours now."""
        said = json.dumps({"holder": me, "until": time.time() + term}).encode()
        try:
            return str(store.put(name, said, mode="create")["e_tag"])
        except AlreadyExistsError:
            pass
        try:
            found = store.get(name)
            held = json.loads(bytes(found.bytes()))
            if held["until"] > time.time():
                return None
            return str(store.put(name, said, mode={"e_tag": found.meta["e_tag"]})["e_tag"])
        except (FileNotFoundError, PreconditionError):
            return None  # given back or taken over meanwhile

    while (tag := ask()) is None:
        time.sleep(pause)
    try:
        yield
    finally:
        try:
            if str(store.head(name)["e_tag"]) == tag:
                store.delete(name)
        except FileNotFoundError:
            pass
