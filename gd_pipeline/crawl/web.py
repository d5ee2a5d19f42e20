"""How the web is met: live, or as a replica on disk that stands in for it; the code above cannot tell.

The replica ``data/sample/visits/`` holds one folder per visit, named by the visit's time on China's clock
(+08:00), oldest first::

    visits/2024-04-10T0200/                    the visit's time, YYYY-MM-DDTHHMM
        _web.yaml                              optional: answers that are no plain 200 (below)
        gdfs.customs.gov.cn/                   one folder per host, lower case, no scheme, no port
            robots.txt                         without this file robots.txt answers 404, so all is allowed
            customs/list/index.html            https://gdfs.customs.gov.cn/customs/list/  or  .../index.html
            customs/list/index_2.html
        www.gd.gov.cn/
            gkmlpt/index                       a name without extension is a file like any other
            gkmlpt/api/all/5__page=1&sid=2     https://www.gd.gov.cn/gkmlpt/api/all/5?page=1&sid=2
    visits/2024-05-12T0200/                    holds only what differs from the visits before it

*From URL to file.* ``http`` and ``https`` are alike. The path is percent-decoded (UTF-8); a path that ends
in ``/`` stands for ``index.html`` in that folder; the fragment is dropped. A query is appended to the last
name as ``__`` and the query exactly as the URL has it (``/`` in it written ``%2F``). A path that names a
folder without its final slash is answered by 301 to the path with it.

*Which visit answers.* During a visit its own folder is asked first, then the earlier ones, newest first; the
first that has a rule or a file for the URL decides. So a later visit holds only new, changed and gone pages.
Within one visit folder a rule goes before a file. Nothing found: 404. A host without folder or rule in this
and all earlier visits: the connection fails, as for a name that does not resolve.

*The file's bytes* are sent unchanged, status 200, ``Content-Type`` from the extension of the path and
without charset (``.html .htm .shtml`` text/html, ``.json``, ``.txt``, ``.csv``, ``.xls``, ``.xlsx``,
``.pdf``); for any other name from the first byte: ``{`` or ``[`` application/json, ``<`` text/html, else
application/octet-stream. ``ETag`` is the start of the bytes' SHA-256; ``If-None-Match`` with it gives 304.

*_web.yaml* maps ``host/path`` or ``host/path?query`` (path percent-decoded as above; a final ``*`` matches
any rest of path and query) to a rule; all of a rule's keys are optional::

    gdfs.customs.gov.cn/customs/list/2021/index.html: {gone: true}      # 404, whatever earlier visits hold
    www.gd.gov.cn/old.html: {redirect: https://www.gd.gov.cn/new.html}  # 302 unless status is given too
    www.sz.gov.cn/*: {status: 412, file: challenge.html}                # every answer of the host
    com.gd.gov.cn/zwgk/a.html: {content_type: text/html; charset=gb2312, headers: {Last-Modified: "..."}}
    www.sz.gov.cn/cn/b.html: {}                                         # a plain answer again

``status`` (200), ``headers``, ``content_type``; ``file``: the body is that file, named from the visit's
folder (keep it outside the host folders); without ``file`` the body is the URL's file of this visit or the
nearest earlier one, empty if there is none (then an empty rule gives 404). An exact key goes before one with
``*``, a longer one with ``*`` before a shorter. A rule holds in later visits until a later visit has a rule
or a file for the URL.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from http.cookiejar import DefaultCookiePolicy
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal, Protocol

import requests
from requests.adapters import BaseAdapter

from gd_pipeline.crawl.fetch import ROBOT, Limits
from gd_pipeline.crawl.guard import LiveAdapter
from gd_pipeline.crawl.pace import Pace
from gd_pipeline.crawl.replica import ReplicaAdapter
from gd_pipeline.model.document import CHINA


@dataclass(frozen=True)
class Visit:
    """One visit to the web: when it began, the session to ask with, its clock, how to wait and for whom."""

    now: datetime
    session: requests.Session
    clock: Callable[[], datetime]
    sleep: Callable[[float], None]
    limits: Limits
    pace: Pace


class Web(Protocol):
    """Where a crawl gets its visits from."""

    def visits(self, after: datetime | None) -> Iterator[Visit]:
        """The visits to make by a source that was last crawled at ``after``, oldest first; at least one."""
        ...

    def holds(self, urls: Iterable[str]) -> bool:
        """Whether one of the addresses is part of this web at all."""
        ...


def new_session(adapter: BaseAdapter, contact: str) -> requests.Session:
    """A session that says who asks, keeps no cookies, takes no credentials or proxies from outside."""
    try:
        release = version("gd-pipeline")
    except PackageNotFoundError:
        release = "0"
    session = requests.Session()
    session.trust_env = False
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers.clear()
    session.headers.update(
        {
            "User-Agent": f"{ROBOT}/{release} (+{contact})",
            "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
            "Accept-Encoding": "gzip",
            "Accept-Language": "zh-CN,zh;q=0.9,en;q=0.8",
        }
    )
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


class LiveWeb:
    """The real sites: one visit, now.

    ``turns`` is the folder in which all processes keep when each host was asked last; ``private`` allows
    loopback and private addresses (tests).
    """

    def __init__(
        self,
        contact: str,
        *,
        turns: Path | None = None,
        limits: Limits | None = None,
        private: bool = False,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._contact = contact
        self._limits = limits or Limits()
        self._turns = turns
        self._private = private
        self._sleep = sleep

    def visits(self, after: datetime | None) -> Iterator[Visit]:
        """Exactly one visit, at the present time, whenever the last one was."""
        pace = Pace(self._turns)
        try:
            with new_session(LiveAdapter(self._limits.whole, self._private), self._contact) as session:
                yield Visit(_utcnow(), session, _utcnow, self._sleep, self._limits, pace)
        finally:
            pace.close()

    def holds(self, urls: Iterable[str]) -> bool:
        """Every address may be asked."""
        return True


class SampleWeb:
    """The replica in ``sample_dir``: dated visits in which time stands still, so that every run is alike."""

    def __init__(self, sample_dir: Path, contact: str) -> None:
        self._contact = contact
        self._visits = sorted((_when(p.name), p) for p in (sample_dir / "visits").iterdir() if p.is_dir())
        if not self._visits:
            raise ValueError(f"{sample_dir / 'visits'} has no folder named YYYY-MM-DDTHHMM")

    def visits(self, after: datetime | None) -> Iterator[Visit]:
        """The visits after ``after``; when there are none left, the last one again."""
        due = [n for n, (at, _) in enumerate(self._visits) if after is None or at > after]
        for n in due or [len(self._visits) - 1]:
            at = self._visits[n][0]
            adapter = ReplicaAdapter([path for _, path in self._visits[: n + 1]])
            with new_session(adapter, self._contact) as session:
                yield Visit(
                    at,
                    session,
                    clock=lambda at=at: at,  # type: ignore[misc]
                    sleep=lambda seconds: None,
                    limits=Limits(retries=0),
                    pace=Pace(),
                )

    def holds(self, urls: Iterable[str]) -> bool:
        """Whether the last visit answers one of the addresses: the replica is of a few publishers."""
        replica = ReplicaAdapter([path for _, path in self._visits])
        return any(map(replica.holds, urls))


def open_web(kind: Literal["sample", "live"], sample_dir: Path, contact: str, turns: Path) -> Web:
    """The web that the settings name."""
    return LiveWeb(contact, turns=turns) if kind == "live" else SampleWeb(sample_dir, contact)


def _utcnow() -> datetime:
    return datetime.now(UTC)


def _when(name: str) -> datetime:
    try:
        return datetime.strptime(name, "%Y-%m-%dT%H%M").replace(tzinfo=CHINA).astimezone(UTC)
    except ValueError as e:
        raise ValueError(f"the replica's visit {name!r} is not named YYYY-MM-DDTHHMM") from e
