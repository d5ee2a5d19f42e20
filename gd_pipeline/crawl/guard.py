"""The live transport under ``requests``: which addresses are connected to, how long an answer may take.

What may be asked for (hosts, robots.txt, rate, size), how often and how long a body may take is decided above
it, in ``fetch``.
"""

from __future__ import annotations

import contextlib
import ipaddress
import math
import socket
import ssl
import threading
import time
from typing import Any, ClassVar

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class PrivateAddress(ValueError):
    """A host name leads to an address that is not public.

    No ``OSError``, so that it is not taken for a failed connection and tried again.
    """


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet; an IPv4 address within IPv6 is looked into."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.is_site_local:
            return False
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in _NAT64 or int(ip) < 1 << 32:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFF_FFFF)
        ip = inner or ip
    return ip.is_global and not ip.is_multicast


class _Guarded(HTTPConnection):
    """A connection that refuses private addresses, and whose line can be cut by another thread.

    The names are resolved before connecting, and what was really connected to is looked at before a byte is
    sent: between the two a name server may have changed its answer.
    """

    private: ClassVar[bool]
    lines: ClassVar[set[socket.socket]]
    _line: socket.socket | None = None

    def _new_conn(self) -> socket.socket:
        if not self.private:
            try:
                infos = socket.getaddrinfo(self.host, self.port or 80, type=socket.SOCK_STREAM)
            except socket.gaierror:
                infos = []  # urllib3 resolves it again and words the failure
            for info in infos:
                self._refuse_private(str(info[4][0]))
        sock = super()._new_conn()
        try:
            if not self.private:
                self._refuse_private(str(sock.getpeername()[0]))
            # A second handle: TLS takes the first one over, and its handshake must end in time, too.
            self._line = sock.dup()
        except (PrivateAddress, OSError):
            sock.close()
            raise
        self.lines.add(self._line)
        return sock

    def close(self) -> None:
        super().close()
        if self._line is not None:
            self.lines.discard(self._line)
            self._line.close()
            self._line = None

    def _refuse_private(self, address: str) -> None:
        if not is_public(address):
            raise PrivateAddress(f"{self.host} leads to the private address {address}")


class _GuardedTLS(_Guarded, HTTPSConnection):
    pass


class LiveAdapter(HTTPAdapter):
    """The adapter for real hosts, for one request at a time; it never tries again by itself.

    ``whole`` is in how many seconds the head of an answer must be there, however slowly it trickles;
    ``private`` allows private and loopback addresses (for tests).
    """

    def __init__(self, whole: float, private: bool = False) -> None:
        self._private = private
        self._lines: set[socket.socket] = set()
        self._watch = _Watch(whole, self._lines)
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools, of guarded connections."""
        super().init_poolmanager(*args, **kwargs)
        about = {"private": self._private, "lines": self._lines}
        plain = type("_Connection", (_Guarded,), about)
        tls = type("_ConnectionTLS", (_GuardedTLS,), about)
        self.poolmanager.pool_classes_by_scheme = {
            "http": type("_Pool", (HTTPConnectionPool,), {"ConnectionCls": plain}),
            "https": type("_PoolTLS", (HTTPSConnectionPool,), {"ConnectionCls": tls}),
        }

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        """Send a request; raises requests.Timeout when the answer's head is not there in time."""
        with self._watch:
            late = requests.Timeout(f"no answer in {self._watch.whole:g} s", request=request)
            try:
                answer = super().send(request, *args, **kwargs)
            except requests.RequestException as e:
                if self._watch.cut:
                    raise late from e
                raise
            if self._watch.cut:  # half a head passes for a whole one
                answer.close()
                raise late
            return answer

    def close(self) -> None:
        """Close the pools and end the watch."""
        super().close()
        self._watch.end()


class _Watch:
    """Cuts the lines when a block takes longer than ``whole`` seconds.

    One thread that looks now and then: a timer of its own for every request would cost more than the request.
    """

    def __init__(self, whole: float, lines: set[socket.socket]) -> None:
        self.whole = whole
        self.cut = False
        self._lines = lines
        self._deadline = math.inf
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def __enter__(self) -> None:
        self.cut = False
        self._deadline = time.monotonic() + self.whole
        if self._thread is None:
            self._thread = threading.Thread(target=self._look, daemon=True)
            self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._deadline = math.inf

    def end(self) -> None:
        self._ended.set()

    def _look(self) -> None:
        while not self._ended.wait(min(1.0, self.whole / 10)):
            if time.monotonic() < self._deadline:
                continue
            self.cut = True
            self._deadline = math.inf
            for line in list(self._lines):
                with contextlib.suppress(OSError):
                    line.shutdown(socket.SHUT_RDWR)


_WORDS: tuple[tuple[tuple[type[BaseException], ...], str], ...] = (
    ((socket.gaierror, urllib3.exceptions.NameResolutionError), "the host's name does not resolve"),
    ((urllib3.exceptions.NewConnectionError,), "the connection is refused"),
    ((urllib3.exceptions.ConnectTimeoutError,), "no connection in time"),
    ((TimeoutError, urllib3.exceptions.TimeoutError, requests.Timeout), "no answer in time"),
    ((urllib3.exceptions.IncompleteRead,), "it was cut off"),
)


def word(error: BaseException) -> str:
    """A failed exchange in a few words that do not change from run to run."""
    chain: list[BaseException] = [error]
    for seen in chain:
        inner = (getattr(seen, "reason", None), seen.__cause__, *seen.args)
        chain += [e for e in inner if isinstance(e, BaseException) and e not in chain]
    for kinds, words in _WORDS:
        if any(isinstance(e, kinds) for e in chain):
            return words
    tls = next((e for e in chain if isinstance(e, ssl.SSLError)), None)
    if tls:
        return f"no trusted TLS connection: {tls.reason or tls}"
    return f"{type(error).__name__}: {error}"[:200]
