"""Asking one source's hosts, politely and within bounds: a URL in, an ``Answer`` or a worded ``Trouble`` out.

Every request passes here: allowed hosts (after each redirect again), robots.txt, the rate per host, limits of
size and time, and the recognition of challenges. Which URLs are worth asking is the business of ``crawler``.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from http.client import HTTPException
from typing import Literal, Protocol
from urllib.parse import urljoin, urlsplit, urlunsplit

import requests
import urllib3
from protego import Protego
from requests.utils import requote_uri
from urllib3.util.retry import Retry

from gd_pipeline.crawl.body import BodyFault, read_body, read_start
from gd_pipeline.crawl.guard import PrivateAddress, word
from gd_pipeline.crawl.pace import Pace
from gd_pipeline.crawl.shells import SMALL, challenge, is_home, shell

Kind = Literal[
    "challenged",  # the host wants a browser
    "robots_denied",  # robots.txt says no
    "unavailable",  # no answer, or one that says later
    "gone",  # 404, 410, or sent to the home page
    "moved",  # sent to a host that is not the source's
    "shell",  # an answer without content
    "budget",  # not asked: the run has asked enough
    "failed",  # anything else
]
ROBOT = "gd-pipeline"
_ROBOTS_LIMIT = 512 * 1024  # RFC 9309 asks for 500 KiB at least; what follows is not looked at
_PATIENCE = 3  # failures of a host in a row before it is left alone for this visit
_RETRIED = (429, 500, 502, 503, 504)
_REDIRECTS = (301, 302, 303, 307, 308)


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one request: bytes of the body; seconds to connect, between two reads, for the whole.

    A failure that passes is tried again up to ``retries`` times, after ``backoff`` seconds and then twice as
    long each time; a host that asks to wait longer than ``patience`` seconds is left alone until then.
    """

    max_bytes: int = 32 * 1024 * 1024
    connect: float = 10.0
    read: float = 30.0
    whole: float = 120.0
    redirects: int = 5
    retries: int = 3
    backoff: float = 2.0
    patience: float = 60.0


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
        name = name.lower()
        return next((value for key, value in self.headers if key.lower() == name), "")


class Trouble(Exception):
    """An address was not had: ``kind``, in words what was met; ``answer`` where there was one."""

    def __init__(self, kind: Kind, detail: str, answer: Answer | None = None) -> None:
        super().__init__(detail)
        self.kind: Kind = kind
        self.detail = detail
        self.answer = answer


class _Passing(Trouble):
    """A failure that may be over in a moment."""


def canonical(url: str) -> str:
    """One spelling for one address: scheme and host in lower case, no default port, no fragment, quoted."""
    parts = urlsplit(requote_uri(url.strip()))
    netloc = parts.netloc.lower()
    for scheme, port in (("http", ":80"), ("https", ":443")):
        if parts.scheme.lower() == scheme:
            netloc = netloc.removesuffix(port)
    return urlunsplit((parts.scheme.lower(), netloc, parts.path or "/", parts.query, ""))


def address_on(url: str, hosts: Collection[str], secure: Collection[str]) -> str | None:
    """The spelling under which ``url`` is asked for; None when it is on none of the ``hosts``.

    What is on a ``secure`` host is asked for with https.
    """
    try:
        url = canonical(url)
        parts = urlsplit(url)
    except ValueError:  # such as a bracket in the host's place
        return None
    if parts.scheme not in ("http", "https") or "@" in parts.netloc or parts.netloc not in hosts:
        return None
    if parts.scheme == "http" and parts.netloc in secure:
        url = "https" + url.removeprefix("http")
    return url


class Asking(Protocol):
    """What walking listings needs of a fetcher; see ``Fetcher`` for the methods."""

    def address(self, link: str, base: str) -> str | None:
        """The address that ``link`` on the page ``base`` leads to."""
        ...

    def get(self, url: str) -> Answer:
        """The page; raises Trouble."""
        ...


class Fetcher:
    """Asks the hosts of one source during one visit.

    ``secure`` are hosts for which https is configured: whatever leads to them with http is asked with https.
    ``rate`` is requests a minute per host, ``budget`` requests altogether; ``pace`` says when a host has its
    turn; ``sleep`` waits (nothing waits in the sample). ``requests`` and ``bodies`` count what was sent and
    the pages and files that came whole.
    """

    def __init__(
        self,
        session: requests.Session,
        *,
        hosts: Iterable[str],
        secure: Iterable[str] = (),
        rate: int = 30,
        budget: int = 10_000,
        pace: Pace | None = None,
        limits: Limits | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._session = session
        # What all requests have alike is made once; each is a copy with its address and conditions.
        self._alike = session.prepare_request(requests.Request("GET", "http://localhost/"))
        self._hosts = frozenset(h.lower() for h in hosts)
        self._secure = frozenset(secure)
        self._interval = 60.0 / rate
        self._budget = budget
        self._pace = pace or Pace()
        self._limits = limits or Limits()
        self._sleep = sleep
        self.requests = 0
        self.bodies = 0
        self._robots: dict[str, Protego | Trouble] = {}
        self._intervals: dict[str, float] = {}  # where robots.txt asks for a longer one
        self._failures: dict[str, int] = {}
        self._down: dict[str, Trouble] = {}

    @property
    def left(self) -> int:
        """How many requests the budget still allows."""
        return max(0, self._budget - self.requests)

    def address(self, link: str, base: str) -> str | None:
        """The address that ``link`` on the page ``base`` leads to; None when it is no host of the source."""
        try:
            url = urljoin(base, link.strip())
        except ValueError:
            return None
        return address_on(url, self._hosts, self._secure)

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
        self._refuse_held(host)
        rules = self._rules(url)
        if isinstance(rules, Trouble):
            raise rules
        if not rules.can_fetch(url, ROBOT):
            raise Trouble("robots_denied", f"robots.txt of {host} forbids {url}")

    def _refuse_held(self, host: str) -> None:
        """A host that asked for more time than our patience is not asked before it is over."""
        held = self._pace.held(host)
        if held > self._limits.patience:
            raise Trouble("unavailable", f"{host} asked to be left alone, for {held / 60:.0f} minutes more")
        if held:
            self._sleep(held)

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
            text = answer.body if answer.status == 200 else b""
            rules = Protego.parse(text.decode("utf-8-sig", "backslashreplace"))
            delay = rules.crawl_delay(ROBOT)
            if delay:
                self._intervals[parts.netloc] = max(self._interval, min(float(delay), 60.0))
        except Trouble as t:
            if t.kind == "budget":
                raise
            kind: Kind = "challenged" if t.kind == "challenged" else "unavailable"
            rules = Trouble(kind, t.detail)
        self._robots[origin] = rules
        return rules

    def _exchange(self, asked: str, url: str, conditions: dict[str, str], hops: tuple[Hop, ...]) -> Answer:
        """One request, sent again for failures that pass, and its body; raises Trouble, also for challenges.

        The waits double, with jitter, and are never shorter than the host asked; one that is longer than our
        patience is remembered, and the host is left alone until then.
        """
        host = urlsplit(url).netloc
        tried = 0
        while True:
            wait = self._limits.backoff * (2.0**tried + random.random())
            tried += 1
            last = tried > self._limits.retries
            try:
                answer = self._ask(asked, url, conditions, hops)
            except _Passing as e:
                if last:
                    raise self._note(url, e) from e
            else:
                after = _retry_after(answer) if answer.status in _RETRIED else None
                if after is not None and after > self._limits.patience:
                    self._pace.hold(host, after)
                    return answer
                if answer.status not in _RETRIED or last:
                    return answer
                wait = max(wait, after or 0.0)
            self._sleep(min(wait, max(60.0, self._limits.patience)))

    def _ask(self, asked: str, url: str, conditions: dict[str, str], hops: tuple[Hop, ...]) -> Answer:
        host = urlsplit(url).netloc
        if self.requests >= self._budget:
            raise Trouble("budget", f"the budget of {self._budget} requests a run is used up")
        interval = self._intervals.get(host, self._interval)
        try:
            with self._pace.turn(host, interval, self._sleep):
                self.requests += 1
                answer = self._send(asked, url, conditions, hops)
        except PrivateAddress as e:
            raise Trouble("failed", f"{url} was not asked: {e}") from e
        except (requests.exceptions.InvalidURL, UnicodeError) as e:
            raise Trouble("failed", f"{url} is no address that can be asked: {e}") from e
        except BodyFault as e:
            if e.again:
                raise _Passing("unavailable", f"{url} {e.detail}") from e
            trouble = Trouble(e.kind, f"{url} {e.detail}")
            raise (self._note(url, trouble) if e.kind == "unavailable" else trouble) from e
        except (requests.RequestException, urllib3.exceptions.HTTPError, HTTPException, OSError) as e:
            raise _Passing("unavailable", f"{url}: {word(e)}") from e
        if sign := challenge(answer.status, answer.header, answer.body):
            shut = Trouble("challenged", f"{host} answers with a challenge instead of the page: {sign}")
            self._down[host] = shut
            raise shut
        return answer

    def _send(self, asked: str, url: str, conditions: dict[str, str], hops: tuple[Hop, ...]) -> Answer:
        deadline = time.monotonic() + self._limits.whole
        request = self._alike.copy()
        request.prepare_url(url, None)
        request.headers.update(conditions)
        with self._session.send(
            request,
            stream=True,
            allow_redirects=False,
            timeout=(self._limits.connect, self._limits.read),
        ) as response:
            status = response.status_code
            if status in _REDIRECTS or status == 304:
                body = b""
            elif status in _RETRIED:
                body = read_start(response, SMALL)
            else:
                # Of a robots.txt without end the start counts, as RFC 9309 has it.
                cut = urlsplit(url).path == "/robots.txt"
                limit = _ROBOTS_LIMIT if cut else self._limits.max_bytes
                body = read_body(response, limit, deadline, self._limits.whole, cut)
                self.bodies += status == 200 and not cut
            return Answer(
                asked,
                url,
                status,
                response.reason or "",
                tuple(response.headers.items()),
                tuple((k, str(v)) for k, v in response.request.headers.items()),
                body,
                hops,
            )

    def _note(self, url: str, trouble: Trouble) -> Trouble:
        """Count a failure of a host; after some in a row the host is left alone for the rest of the visit."""
        host = urlsplit(url).netloc
        self._failures[host] = self._failures.get(host, 0) + 1
        if self._failures[host] >= _PATIENCE:
            self._down[host] = Trouble(trouble.kind, f"{host} was given up for this visit: {trouble.detail}")
        return trouble


def _retry_after(answer: Answer) -> float | None:
    """The seconds that an answer asks to wait, given as a number or as a date; None when it says nothing."""
    value = answer.header("Retry-After")
    try:
        return float(Retry().parse_retry_after(value)) if value else None
    except urllib3.exceptions.InvalidHeader:
        return None
