"""When a host may be asked: one request at a time, at its interval, and not before it said.

The turns of a host are kept in a file that all processes share, so that two publishers on one host, two runs
at once or a run that was killed and begun again ask no faster together than one. What is asked is decided in
``fetch``.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class _Turns:
    """A host's last request and the time before which it wants none (seconds since 1970); its file."""

    asked: float = 0.0
    until: float = 0.0
    file: int = -1


@dataclass(slots=True)
class Pace:
    """The turns of hosts, kept in ``folder``; without one they are this object's alone (the sample)."""

    folder: Path | None = None
    _hosts: dict[str, _Turns] = field(default_factory=dict)

    @contextmanager
    def turn(self, host: str, interval: float, sleep: Callable[[float], None]) -> Iterator[None]:
        """Wait until ``host`` may be asked again, ``interval`` seconds after its last request; then hold it.

        While the block runs no other process asks the host. A block that ends gives the turn on.
        """
        turns = self._of(host)
        if turns.file >= 0:
            fcntl.flock(turns.file, fcntl.LOCK_EX)
        try:
            self._read(turns)
            now = time.time()
            # A time to come is that of a clock that was put back since: nobody waits for it longer than once.
            begin = max(now, min(turns.asked, now) + interval)
            if begin > now:
                sleep(begin - now)
            turns.asked = begin
            self._write(turns)
            yield
        finally:
            if turns.file >= 0:
                fcntl.flock(turns.file, fcntl.LOCK_UN)

    def hold(self, host: str, seconds: float) -> None:
        """Remember that ``host`` wants to be left alone for ``seconds``, a day at most."""
        turns = self._of(host)
        turns.until = time.time() + min(seconds, 86_400.0)
        self._write(turns)

    def held(self, host: str) -> float:
        """For how many seconds ``host`` still wants to be left alone; 0 when it may be asked."""
        turns = self._of(host)
        self._read(turns)
        left = turns.until - time.time()
        return left if 0 < left <= 86_400.0 else 0.0

    def close(self) -> None:
        """Close the files."""
        for turns in self._hosts.values():
            if turns.file >= 0:
                os.close(turns.file)
        self._hosts.clear()

    def _of(self, host: str) -> _Turns:
        turns = self._hosts.get(host)
        if turns is None:
            turns = self._hosts[host] = _Turns()
            if self.folder:
                self.folder.mkdir(parents=True, exist_ok=True)
                path = self.folder / host.replace(":", "_")
                turns.file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        return turns

    @staticmethod
    def _read(turns: _Turns) -> None:
        if turns.file < 0:
            return
        try:
            turns.asked, turns.until = map(float, os.pread(turns.file, 100, 0).split())
        except ValueError:  # new, or cut short by a crash
            turns.asked = turns.until = 0.0

    @staticmethod
    def _write(turns: _Turns) -> None:
        if turns.file >= 0:
            # Of one length always, so that a shorter line leaves nothing of a longer one behind.
            os.pwrite(turns.file, f"{turns.asked:020.6f} {turns.until:020.6f}\n".encode(), 0)
