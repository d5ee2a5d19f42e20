"""The live transport under ``requests``: which addresses may be connected to, and how failures are retried.

What may be asked for (hosts, robots.txt, rate, size) is decided above it, in ``fetch``.
"""

from __future__ import annotations

import ipaddress
import random
import socket
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import MaxRetryError, ResponseError
from urllib3.util.retry import Retry

RETRIED = (429, 500, 502, 503, 504)


class PrivateAddress(ValueError):
    """A host name leads to an address that is not public.

    No ``OSError``, so that it is not taken for a failed connection and tried again.
    """


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet; IPv4 mapped into IPv6 is looked into."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped:
        ip = ip.ipv4_mapped
    return ip.is_global and not ip.is_multicast


class _Guarded(HTTPConnection):
    """A connection that refuses private addresses.

    The names are resolved before connecting, and what was really connected to is looked at before a byte is
    sent: between the two a name server may have changed its answer.
    """

    def _new_conn(self) -> socket.socket:
        try:
            infos = socket.getaddrinfo(self.host, self.port or 80, type=socket.SOCK_STREAM)
        except socket.gaierror:
            infos = []  # urllib3 resolves it again and words the failure
        for info in infos:
            self._refuse_private(str(info[4][0]))
        sock = super()._new_conn()
        try:
            self._refuse_private(str(sock.getpeername()[0]))
        except (PrivateAddress, OSError):
            sock.close()
            raise
        return sock

    def _refuse_private(self, address: str) -> None:
        if not is_public(address):
            raise PrivateAddress(f"{self.host} leads to the private address {address}")


class _GuardedTLS(_Guarded, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Guarded


class _PoolTLS(HTTPSConnectionPool):
    ConnectionCls = _GuardedTLS


class PoliteRetry(Retry):
    """Retries that wait from the first one on, and that never come back sooner than the host asked.

    A ``Retry-After`` beyond ``patience`` seconds ends the retries: the answer is handed up as it is.
    """

    patience = 60.0

    def new(self, **kw: Any) -> PoliteRetry:
        """A copy with some values changed, as the retries are counted down."""
        following = super().new(**kw)
        following.patience = self.patience
        return following

    def get_backoff_time(self) -> float:
        """Seconds before the next try: doubled each time, with jitter."""
        tries = max(1, len(self.history))
        wait = self.backoff_factor * 2.0 ** (tries - 1) + random.random() * self.backoff_jitter
        return float(min(self.backoff_max, wait))

    def increment(self, *args: Any, **kwargs: Any) -> PoliteRetry:
        """Count a try; raises MaxRetryError when there is none left or the wait asked for is too long."""
        response = kwargs.get("response")
        if response is not None:
            wait = self.get_retry_after(response)
            if wait is not None and wait > self.patience:
                raise MaxRetryError(kwargs["_pool"], args[1], ResponseError(f"asks to wait {wait:.0f} s"))
        following = super().increment(*args, **kwargs)
        if response is not None:
            response.close()  # urllib3 would read the refused body to its end, however long it is
        return following


class LiveAdapter(HTTPAdapter):
    """The adapter for real hosts; ``private`` allows private and loopback addresses (for tests)."""

    def __init__(self, retries: int, backoff: float, patience: float, private: bool = False) -> None:
        self._private = private
        retry = PoliteRetry(
            total=retries,
            backoff_factor=backoff,
            backoff_jitter=backoff,
            backoff_max=60,
            status_forcelist=RETRIED,
            allowed_methods=("GET",),
            raise_on_status=False,
            redirect=False,
        )
        retry.patience = patience
        super().__init__(max_retries=retry)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools, guarded unless private addresses are allowed."""
        super().init_poolmanager(*args, **kwargs)
        if not self._private:
            self.poolmanager.pool_classes_by_scheme = {"http": _Pool, "https": _PoolTLS}
