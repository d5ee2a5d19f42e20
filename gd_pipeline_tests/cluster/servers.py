"""PostgreSQL and Redis for tests, each on a port and in a folder of its own."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest


def missing(what: str) -> None:
    """Skip for want of a program, where that is allowed."""
    if os.environ.get("GD_REQUIRE_SERVERS") == "1":
        pytest.fail(f"{what} is missing, and GD_REQUIRE_SERVERS forbids to go without")
    pytest.skip(f"{what} is not installed")


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def until(true: Callable[[], bool], seconds: float, what: str, pause: float = 0.1) -> None:
    """Wait; fails the test when it takes longer than ``seconds``."""
    limit = time.monotonic() + seconds
    while not true():
        if time.monotonic() > limit:
            pytest.fail(f"{what}: not within {seconds:g} seconds")
        time.sleep(pause)


def answers(port: int) -> bool:
    with socket.socket() as s:
        s.settimeout(1)
        return s.connect_ex(("127.0.0.1", port)) == 0


class Postgres:
    """A PostgreSQL of our own; root hands it to the user ``postgres``, since the server refuses root."""

    def __init__(self) -> None:
        found = shutil.which("initdb") or max(
            map(str, Path("/usr/lib/postgresql").glob("*/bin/initdb")), default=""
        )
        if not found:
            missing("PostgreSQL")
        self._bin = Path(found).resolve().parent
        self._folder = Path(tempfile.mkdtemp(prefix="gd-postgres-"))
        self._as: list[str] = []
        if os.getuid() == 0:
            owner = pwd.getpwnam("postgres")
            os.chown(self._folder, owner.pw_uid, owner.pw_gid)
            self._as = ["runuser", "-u", "postgres", "--"]
        self.port = free_port()
        self._run(
            "initdb",
            "-D",
            str(self._data),
            "-U",
            "gd",
            "-A",
            "trust",
            "--no-sync",
            "-E",
            "UTF8",
            "--locale=C",
        )
        self._options = f"-p {self.port} -h 127.0.0.1 -k {self._folder} -c fsync=off -c max_connections=200"
        self._control("start")
        self.url = f"postgresql+psycopg2://gd@127.0.0.1:{self.port}/postgres"

    @property
    def _data(self) -> Path:
        return self._folder / "data"

    def _run(self, program: str, *args: str) -> None:
        command = [*self._as, str(self._bin / program), *args]
        done = subprocess.run(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd="/", check=False
        )
        assert done.returncode == 0, done.stderr.decode()

    def _control(self, action: str) -> None:
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", str(self._data), "-l", log, "-w", "-m", "fast", "-o", self._options, action)

    def restart(self) -> None:
        """Every connection is cut off."""
        self._control("restart")

    def end(self) -> None:
        self._run("pg_ctl", "-D", str(self._data), "-m", "immediate", "stop")
        shutil.rmtree(self._folder)


class Redis:
    """A Redis that keeps its queues in a file, as a broker must."""

    def __init__(self, folder: Path) -> None:
        if not shutil.which("redis-server"):
            missing("Redis")
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._folder = folder
        self._process = self._start()

    def _start(self) -> subprocess.Popen[bytes]:
        options = {"port": str(self.port), "bind": "127.0.0.1", "dir": str(self._folder), "appendonly": "yes"}
        words = [word for name, value in options.items() for word in (f"--{name}", value)]
        process = subprocess.Popen(["redis-server", *words], stdout=subprocess.DEVNULL)
        until(lambda: answers(self.port), 20, "Redis")
        return process

    def restart(self) -> None:
        """Every connection is cut off; the queues are those of before."""
        self.end()
        self._process = self._start()

    def end(self) -> None:
        self._process.terminate()
        self._process.wait()
