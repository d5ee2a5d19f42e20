"""Asking one source's hosts, politely and within bounds: a URL in, an ``Answer`` or a worded ``Trouble`` out.

Every request passes here: allowed hosts (after each redirect again), robots.txt, the rate per host, limits of
size and time, and the recognition of challenges. Which URLs are worth asking is the business of ``crawler``.
"""

from __future__ import annotations

import socket
import ssl
import time
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from http.client import HTTPException
from typing import Literal
from urllib.parse import urljoin, urlsplit, urlunsplit

import requests
import urllib3
from protego import Protego
from requests.structures import CaseInsensitiveDict
from requests.utils import requote_uri

from gd_pipeline.crawl.guard import PrivateAddress
from gd_pipeline.crawl.shells import challenge, is_home, shell

Kind = Literal[
    "challenged",  # the host wants a browser
    "robots_denied",  # robots.txt says no
    "unavailable",  # no answer, or one that says later
    "gone",  # 404, 410, or sent to the home page
    "moved",  # sent to a host that is not the source's
    "shell",  # an answer without content
    "failed",  # anything else
]
ROBOT = "gd-pipeline"
_ROBOTS_LIMIT = 512 * 1024
_PATIENCE = 3  # failures of a host in a row before it is left alone for this visit
_REDIRECTS = (301, 302, 303, 307, 308)


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one request: bytes of the body; seconds to connect, between two reads, for the body."""

    max_bytes: int = 32 * 1024 * 1024
    connect: float = 10.0
    read: float = 30.0
    body: float = 120.0
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Hop:
    """A redirect on the way to an answer."""

    url: str
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for ``asked`` (after the ``hops``, from ``url``): status 200 or 304, decoded body."""

    asked: str
    url: str
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    request_headers: tuple[tuple[str, str], ...]
    body: bytes
    hops: tuple[Hop, ...] = ()

    def header(self, name: str) -> str:
        """A header's value, empty when it was not sent."""
        return CaseInsensitiveDict(self.headers).get(name, "")


class Trouble(Exception):
    """An address was not had: ``kind``, in words what was met; ``answer`` where there was one."""

    def __init__(self, kind: Kind, detail: str, answer: Answer | None = None) -> None:
        super().__init__(detail)
        self.kind: Kind = kind
        self.detail = detail
        self.answer = answer


def canonical(url: str) -> str:
    """One spelling for one address: scheme and host in lower case, no default port, no fragment, quoted."""
    parts = urlsplit(requote_uri(url.strip()))
    netloc = parts.netloc.lower()
    for scheme, port in (("http", ":80"), ("https", ":443")):
        if parts.scheme.lower() == scheme:
            netloc = netloc.removesuffix(port)
    return urlunsplit((parts.scheme.lower(), netloc, parts.path or "/", parts.query, ""))


class Fetcher:
    """Asks the hosts of one source during one visit.

    ``secure`` are hosts for which https is configured: whatever leads to them with http is asked with https.
    ``rate`` is requests a minute per host; ``sleep`` waits (nothing waits in the sample).
    """

    def __init__(
        self,
        session: requests.Session,
        *,
        hosts: Iterable[str],
        secure: Iterable[str] = (),
        rate: int = 30,
        limits: Limits | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._session = session
        self._hosts = frozenset(h.lower() for h in hosts)
        self._secure = frozenset(secure)
        self._interval = 60.0 / rate
        self._limits = limits or Limits()
        self._sleep = sleep
        self._robots: dict[str, Protego | Trouble] = {}
        self._intervals: dict[str, float] = {}  # where robots.txt asks for a longer one
        self._asked: dict[str, float] = {}
        self._failures: dict[str, int] = {}
        self._down: dict[str, Trouble] = {}

    def address(self, link: str, base: str) -> str | None:
        """The address that ``link`` on the page ``base`` leads to; None when it is no host of the source."""
        try:
            url = canonical(urljoin(base, link.strip()))
            parts = urlsplit(url)
        except ValueError:  # such as a bracket in the host's place
            return None
        if parts.scheme not in ("http", "https") or "@" in parts.netloc or parts.netloc not in self._hosts:
            return None
        if parts.scheme == "http" and parts.netloc in self._secure:
            url = "https" + url.removeprefix("http")
        return url

    def get(self, url: str, etag: str = "", last_modified: str = "") -> Answer:
        """Ask for ``url``; with the validators of an earlier answer, 304 means unchanged.

        Raises Trouble for everything that is not 200 (or that 304) with content.
        """
        conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        answer = self._follow(url, {k: v for k, v in conditions.items() if v}, self._check)
        if answer.status == 304 and (etag or last_modified):
            self._failures[urlsplit(answer.url).netloc] = 0
            return answer
        if answer.status in (404, 410):
            raise Trouble("gone", f"{url} answers {answer.status}", answer)
        if answer.status == 429 or answer.status >= 500:
            wait = f", to be asked again after {w}" if (w := answer.header("Retry-After")) else ""
            raise self._note(url, Trouble("unavailable", f"{url} answers {answer.status}{wait}"))
        if answer.status in (401, 403):
            raise self._note(url, Trouble("unavailable", f"{url} refuses with {answer.status}"))
        if answer.status != 200:
            raise Trouble("failed", f"{url} answers {answer.status}")
        if answer.hops and is_home(url, answer.url):
            first = answer.hops[0]
            away = replace(answer, url=url, status=first.status, reason=first.reason, headers=first.headers)
            detail = f"{url} leads to the home page {answer.url}"
            raise Trouble("gone", detail, replace(away, body=b"", hops=()))
        if why := shell(url, answer.header("Content-Type"), answer.body):
            raise Trouble("shell", f"{url} gives {why}")
        self._failures[urlsplit(answer.url).netloc] = 0
        return answer

    def _follow(self, url: str, conditions: dict[str, str], check: Callable[[str], None]) -> Answer:
        hops: list[Hop] = []
        at = url
        while True:
            check(at)
            answer = self._exchange(url, at, conditions, tuple(hops))
            target = answer.header("Location")
            if answer.status not in _REDIRECTS or not target:
                return answer
            if len(hops) == self._limits.redirects:
                raise Trouble("failed", f"{url} is redirected more than {self._limits.redirects} times")
            hops.append(Hop(at, answer.status, answer.reason, answer.headers))
            following = self.address(target, at)
            if following is None:
                host = urlsplit(urljoin(at, target)).netloc or target
                raise Trouble("moved", f"{url} is redirected to {host}, not one of the source's hosts")
            if following == at:
                raise Trouble("failed", f"{url} is redirected to itself")
            at = following

    def _check(self, url: str) -> None:
        """Allowed host, host not given up, robots.txt; raises Trouble."""
        host = urlsplit(url).netloc
        if host not in self._hosts:
            raise Trouble("moved", f"{host} is not among the source's hosts")
        if host in self._down:
            raise self._down[host]
        rules = self._rules(url)
        if isinstance(rules, Trouble):
            raise rules
        if not rules.can_fetch(url, ROBOT):
            raise Trouble("robots_denied", f"robots.txt of {host} forbids {url}")

    def _rules(self, url: str) -> Protego | Trouble:
        """The robots.txt of the URL's host, asked once a visit (RFC 9309: 4xx allows all, 5xx means wait)."""
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin in self._robots:
            return self._robots[origin]
        rules: Protego | Trouble
        try:
            answer = self._follow(f"{origin}/robots.txt", {}, lambda at: None)
            if answer.status == 429 or answer.status >= 500:
                raise Trouble("unavailable", f"robots.txt of {parts.netloc} answers {answer.status}")
            text = answer.body[:_ROBOTS_LIMIT] if answer.status == 200 else b""
            rules = Protego.parse(text.decode("utf-8-sig", "backslashreplace"))
            delay = rules.crawl_delay(ROBOT)
            if delay:
                self._intervals[parts.netloc] = max(self._interval, min(float(delay), 60.0))
        except Trouble as t:
            kind: Kind = "challenged" if t.kind == "challenged" else "unavailable"
            rules = Trouble(kind, t.detail)
        self._robots[origin] = rules
        return rules

    def _exchange(self, asked: str, url: str, conditions: dict[str, str], hops: tuple[Hop, ...]) -> Answer:
        """One request and its whole body, in bounds; raises Trouble for failed exchanges and challenges."""
        host = urlsplit(url).netloc
        self._wait(host)
        try:
            with self._session.get(
                url,
                headers=conditions,
                stream=True,
                allow_redirects=False,
                timeout=(self._limits.connect, self._limits.read),
            ) as response:
                body = b"" if response.status_code in _REDIRECTS else self._body(url, response)
                answer = Answer(
                    asked,
                    url,
                    response.status_code,
                    response.reason or "",
                    tuple(response.headers.items()),
                    tuple((k, str(v)) for k, v in response.request.headers.items()),
                    body,
                    hops,
                )
                headers = response.headers
        except PrivateAddress as e:
            raise Trouble("failed", f"{url} was not asked: {e}") from e
        except (requests.exceptions.InvalidURL, UnicodeError) as e:
            raise Trouble("failed", f"{url} is no address that can be asked: {e}") from e
        except zlib.error as e:
            raise Trouble("unavailable", f"{url}: the body's compression is broken") from e
        except (requests.RequestException, urllib3.exceptions.HTTPError, HTTPException, OSError) as e:
            raise self._note(url, Trouble("unavailable", f"{url}: {_word(e)}")) from e
        if sign := challenge(answer.status, headers, answer.body):
            trouble = Trouble("challenged", f"{host} answers with a challenge instead of the page: {sign}")
            self._down[host] = trouble
            raise trouble
        return answer

    def _body(self, url: str, response: requests.Response) -> bytes:
        """The decoded body; bytes (before and after decompression) and time are counted as it arrives."""
        encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
        if encoding not in ("identity", "gzip", ""):
            raise Trouble("failed", f"{url} comes in the encoding {encoding}, which was not asked for")
        zipped = zlib.decompressobj(31) if encoding == "gzip" else None
        limit = self._limits.max_bytes
        deadline = time.monotonic() + self._limits.body
        body = bytearray()
        received = 0
        # read1 hands over what has arrived: a body that trickles meets the deadline.
        while raw := response.raw.read1(65536, decode_content=False):
            received += len(raw)
            while zipped and raw:
                body += zipped.decompress(raw, limit + 1 - len(body))
                raw = b"" if len(body) > limit else zipped.unconsumed_tail
                if zipped.eof and zipped.unused_data[:2] == b"\x1f\x8b":
                    raw, zipped = zipped.unused_data, zlib.decompressobj(31)
            body += raw
            if max(len(body), received) > limit:
                raise Trouble("failed", f"{url} is larger than {limit} bytes")
            if time.monotonic() > deadline:
                slow = Trouble("unavailable", f"{url} takes longer than {self._limits.body:g} s")
                raise self._note(url, slow)
        if zipped and received and not zipped.eof:
            raise Trouble("unavailable", f"{url} was cut off")
        return bytes(body)

    def _wait(self, host: str) -> None:
        """Let the host's interval pass since its last request."""
        now = time.monotonic()
        begin = max(now, self._asked.get(host, 0.0) + self._intervals.get(host, self._interval))
        self._asked[host] = begin
        if begin > now:
            self._sleep(begin - now)

    def _note(self, url: str, trouble: Trouble) -> Trouble:
        """Count a failure of a host; after some in a row the host is left alone for the rest of the visit."""
        host = urlsplit(url).netloc
        self._failures[host] = self._failures.get(host, 0) + 1
        if self._failures[host] >= _PATIENCE:
            self._down[host] = Trouble(trouble.kind, f"{host} was given up for this visit: {trouble.detail}")
        return trouble


_WORDS: tuple[tuple[tuple[type[BaseException], ...], str], ...] = (
    ((socket.gaierror, urllib3.exceptions.NameResolutionError), "the host's name does not resolve"),
    ((urllib3.exceptions.NewConnectionError,), "the connection is refused"),
    ((urllib3.exceptions.ConnectTimeoutError,), "no connection in time"),
    ((TimeoutError, urllib3.exceptions.TimeoutError, requests.Timeout), "no answer in time"),
    ((urllib3.exceptions.IncompleteRead,), "it was cut off"),
)


def _word(error: BaseException) -> str:
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
