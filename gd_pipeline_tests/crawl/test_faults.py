"""Every fault of a site or a machine: the run says what it met, the next run without it makes it good.

Each goes the same way. A site with two releases has the fault in the second one, or in what leads to it; a
crawl meets it, another follows when it is gone. Then both releases are archived, each once, and everything
can be read back. What was seen is the table of docs/reliability.md.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import ipaddress
import multiprocessing
import os
import random
import resource
import signal
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
import requests.adapters
from asking import TODAY, of, run
from crawl_site import article, listing, source
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from loopback import (
    Page,
    Site,
    at_first,
    endless,
    great_bomb,
    hang_up,
    page,
    redirect,
    send,
    serve,
    silent,
    stalling,
    status,
    trickling_head,
    truncated,
)  # fmt: skip
from reliability import Seen, table, write

from gd_pipeline.crawl.archive import Archive
from gd_pipeline.crawl.crawler import crawl
from gd_pipeline.crawl.verify import verify
from gd_pipeline.crawl.web import LiveWeb
from gd_pipeline.model.capture import CrawlReport
from gd_pipeline.model.source import Listing, Source

ONE = article("一月外资", "实际使用外资98.9亿元。")
TWO = article("二月外资", "实际使用外资180.1亿元。" * 40)


@dataclass
class Case:
    """The site, whose crawl is told by ``source`` and ``web``, and the archive that it goes into."""

    site: Site
    archive: Archive
    source: Source
    web: dict[str, Any]

    def crawl(self, *history: CrawlReport, **web: object) -> CrawlReport:
        return run(self.source, self.archive, history, **(self.web | web))


@pytest.fixture(scope="module")
def seen() -> Iterator[Seen]:
    seen = Seen()
    yield seen
    if os.environ.get("GD_WRITE_DOCS"):
        write(seen)


@pytest.fixture
def case(archive) -> Iterator[Case]:
    with serve() as site:
        fill(site)
        yield Case(site, archive, of(site), {})


def fill(site: Site) -> None:
    site.pages["/list/"] = page(listing([("/a/2.html", "二月外资", TODAY), ("/a/1.html", "一月外资", TODAY)]))
    site.pages |= {"/a/1.html": page(ONE), "/a/2.html": page(TWO)}


Fault = Callable[[Case], AbstractContextManager[object]]


def on(path: str, bad: Page, **web: object) -> Fault:
    """A page of the site misbehaves."""

    @contextmanager
    def fault(case: Case) -> Iterator[None]:
        good = case.site.pages.get(path)
        case.site.pages[path] = bad
        case.web = web
        yield
        case.web = {}
        if good:
            case.site.pages[path] = good
        else:
            del case.site.pages[path]

    return fault


def article_is(bad: Page, **web: object) -> Fault:
    return on("/a/2.html", bad, **web)


@contextmanager
def refused(case: Case) -> Iterator[None]:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{s.getsockname()[1]}"
    real = case.source
    case.source = source(host, "http")
    yield
    case.source = real


@contextmanager
def unresolved(case: Case) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        asked = socket.getaddrinfo

        def fail(host: str, *args: object, **kwargs: object) -> object:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        patch.setattr(socket, "getaddrinfo", fail)
        yield
        patch.setattr(socket, "getaddrinfo", asked)


@contextmanager
def untrusted(case: Case) -> Iterator[None]:
    """The site moves behind TLS; its certificate is trusted only when the fault is gone."""
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .sign(key, hashes.SHA256())
    )
    folder = case.archive.root.parent
    certificate = folder / "site.pem"
    certificate.write_bytes(
        made.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with ExitStack() as stack:
        secure = stack.enter_context(serve(tls=context))
        fill(secure)
        case.site, case.source = secure, source(secure.host, "https")
        yield
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setattr(requests.adapters, "DEFAULT_CA_BUNDLE_PATH", str(certificate))
        if hasattr(requests.adapters, "_preloaded_ssl_context"):
            patch.setattr(requests.adapters, "_preloaded_ssl_context", None)
        case.web = {"_stack": stack.pop_all()}


@contextmanager
def unconnected(case: Case) -> Iterator[None]:
    """A host that takes no more connections: the first packet is never answered."""
    with ExitStack() as stack:
        full = stack.enter_context(socket.socket())
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                waiting.connect(full.getsockname())
        time.sleep(0.05)
        real = case.source
        case.source = source(f"127.0.0.1:{full.getsockname()[1]}", "http")
        case.web = {"connect": 0.3, "retries": 0}
        yield
        case.source, case.web = real, {}


@contextmanager
def rebound(case: Case) -> Iterator[None]:
    """The host's name leads to a public address first, and inside when it is asked again."""
    real = case.source
    asked = socket.getaddrinfo
    answers = iter(["93.184.216.34", "127.0.0.1"] * 9)

    def answer(host: str, *args: Any, **kwargs: Any) -> Any:
        return asked(next(answers) if host == "com.gd.example" else host, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", answer)
        case.source = source(f"com.gd.example:{case.site.host.split(':')[1]}", "http")
        case.web = {"private": False}
        yield
    assert case.site.asked == []
    case.source, case.web = real, {}


@contextmanager
def full_disk(case: Case) -> Iterator[None]:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (900, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)


@contextmanager
def another_crawl(case: Case) -> Iterator[None]:
    with Archive(case.archive.root).writing("commerce"):
        yield


def in_an_hour() -> str:
    return format_datetime(dt.datetime.now(dt.UTC) + dt.timedelta(hours=1), usegmt=True)


def wrong_label(h: Any, n: int) -> None:
    send(h, 200, {"Content-Type": "text/html; charset=gb2312"}, TWO)


SHELL = (
    b"<html><head><meta id='k' content='' r='m'><script>$_ts=window['$_ts'];_$gW();</script></head></html>"
)
FAULTS: dict[str, tuple[Fault, str, str]] = {
    # name: fault, status of the run that meets it, words that it says
    "connection refused": (refused, "unavailable", "the connection is refused"),
    "DNS failure": (unresolved, "unavailable", "the host's name does not resolve"),
    "TLS certificate that is not trusted": (untrusted, "unavailable", "no trusted TLS connection"),
    "time-out while connecting": (unconnected, "unavailable", "no connection in time"),
    "time-out before the answer": (article_is(silent(2)), "ok", "no answer in time"),
    "time-out within the body": (article_is(stalling(TWO)), "ok", "no answer in time"),
    "head that trickles": (article_is(trickling_head, retries=0), "ok", "no answer in time"),
    "body that trickles": (article_is(endless(0.05, b"x")), "ok", "takes longer than 0.6 s"),
    "connection closed without an answer": (article_is(hang_up), "ok", "asked again: 1"),
    "truncated body": (article_is(truncated(TWO)), "ok", "it was cut off"),
    "gzip bomb (1 GB from 1 MB)": (article_is(great_bomb), "ok", "larger than 200000 bytes"),
    "endless stream": (article_is(endless(0)), "ok", "larger than 200000 bytes"),
    "redirect loop": (article_is(redirect("/a/2.html")), "ok", "redirected to itself"),
    "redirect to a foreign host": (
        article_is(redirect("http://elsewhere.example/")), "ok", "redirected to elsewhere.example",
    ),
    "redirect to a private host": (
        article_is(redirect("http://10.0.0.1/x")), "ok", "redirected to 10.0.0.1",
    ),
    "name that leads inside when asked again": (rebound, "unavailable", "private address 127.0.0.1"),
    "403": (article_is(status(403)), "ok", "refuses with 403"),
    "404": (article_is(status(404)), "ok", "answers 404"),
    "412 challenge": (article_is(status(412, SHELL)), "challenged", "status 412"),
    "429, Retry-After in seconds": (
        article_is(status(429, Retry_After="3600")), "ok", "to be asked again after 3600",
    ),
    "429, Retry-After as a date": (
        article_is(status(429, Retry_After=in_an_hour())), "ok", "to be asked again after",
    ),
    "500, then success": (article_is(at_first(1, status(500), page(TWO))), "ok", ""),
    "503, then success": (article_is(at_first(2, status(503), page(TWO))), "ok", ""),
    "503 without end": (article_is(status(503)), "ok", "answers 503"),
    "200 with a challenge shell": (article_is(page(SHELL)), "challenged", "a script challenge"),
    "wrong charset label": (article_is(wrong_label), "ok", ""),
    "empty body": (article_is(page(b"")), "ok", "an empty page"),
    "listing without links": (
        on("/list/", page(b"<p>we have moved</p>")), "layout_changed", "names no release",
    ),
    "robots.txt of 5 MB": (
        on("/robots.txt", page(b"User-agent: *\nDisallow: /x/\n" + b"# filler\n" * 600_000)), "ok", "",
    ),
    "robots.txt answers 503": (
        on("/robots.txt", status(503)), "unavailable", "robots.txt of SITE answers 503",
    ),
    "robots.txt forbids": (
        on("/robots.txt", page(b"User-agent: *\nDisallow: /\n")), "robots_denied", "forbids",
    ),
    "disk full while archiving": (full_disk, "failed", "is the disk full?"),
    "two crawls at once": (another_crawl, "failed", "written by another process"),
}  # fmt: skip
UNHARMED = ("500, then success", "503, then success", "wrong charset label", "robots.txt of 5 MB")
"""Faults that the run overcomes by itself."""


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_and_made_good_by_the_next_run(case: Case, seen: Seen, name: str) -> None:
    fault, expected, words = FAULTS[name]
    with fault(case):
        first = case.crawl()
        before = [(c.url, c.sha256) for c in case.archive.captures()]
    stack = case.web.pop("_stack", None)
    second = case.crawl(first)
    if stack:
        stack.close()
    detail = first.detail.replace(case.site.host, "SITE")
    assert first.status == expected and words in detail, first
    assert second.status in ("ok", "unchanged") and second.failed == 0, second
    captures = case.archive.captures()
    # Nothing lost, nothing twice, all of it whole.
    assert [(c.url, c.sha256) for c in captures[: len(before)]] == before
    bodies = {c.url.split("/", 3)[3]: case.archive.payload(c) for c in captures}
    assert bodies == {"a/1.html": ONE, "a/2.html": TWO}
    fetched = [(c.url, c.sha256) for c in captures if not c.revisit]
    assert len(fetched) == len(set(fetched)) == len(bodies)
    assert not verify(case.archive).damaged
    if name in UNHARMED:
        assert (first.new, first.failed) == (2, 0)
    met = f"{first.status}: …{words}…" if words else first.status
    seen.add(name, f"{first.new} of 2 archived; {met}", f"{first.new + second.new} of 2; {second.status}")


def test_a_content_length_that_is_too_small(case: Case, seen: Seen) -> None:
    """No client can tell that more was meant; the whole page is a new version, no other page is harmed."""
    case.site.pages["/a/2.html"] = lambda h, n: send(h, 200, {"Content-Type": "text/html"}, TWO, declared=300)
    first = case.crawl()
    case.site.pages["/a/2.html"] = page(TWO)
    second = case.crawl(first)
    versions = [case.archive.payload(c) for c in case.archive.versions(f"{case.site.url}/a/2.html")]
    assert versions == [TWO[:300], TWO] and (first.new, second.changed) == (2, 1)
    assert case.archive.payload(case.archive.versions(f"{case.site.url}/a/1.html")[0]) == ONE
    seen.add(
        "wrong Content-Length, too small",
        "2 of 2 archived, one as it was declared; ok",
        "its whole as a new version; ok",
    )


def test_a_content_length_that_is_too_large(case: Case, seen: Seen) -> None:
    case.site.pages["/a/2.html"] = truncated(TWO)
    first = case.crawl()
    case.site.pages["/a/2.html"] = page(TWO)
    second = case.crawl(first)
    assert (first.new, first.failed, second.new) == (1, 1, 1) and "cut off" in first.detail
    seen.add("wrong Content-Length, too large", "1 of 2 archived; ok: …it was cut off…", "2 of 2; ok")


def test_html_for_an_xls(case: Case, seen: Seen) -> None:
    case.site.pages["/a/2.html"] = page(TWO.replace(b"</body>", b"<a href='/t/1.xls'>t</a></body>"))
    case.site.pages["/t/1.xls"] = page(article("登录", "请登录"))
    first = case.crawl()
    case.site.pages["/t/1.xls"] = page(b"\xd0\xcf\x11\xe0 sheet", Content_Type="application/vnd.ms-excel")
    second = case.crawl(first)
    assert (first.new, first.failed, second.new, second.failed) == (2, 1, 1, 0)
    words = "a web page in place of the file"
    assert words in first.detail
    seen.add(
        "HTML for an .xls", f"2 of 2 archived, its file is not; {first.status}: …{words}…", second.status
    )


def test_a_listing_of_ten_thousand_links(case: Case, seen: Seen) -> None:
    others = [(f"/b/{n}.html", f"其他{n}", TODAY) for n in range(9_998)]
    many = [("/a/2.html", "二月外资", TODAY), *others, ("/a/1.html", "一月外资", TODAY)]
    case.site.pages["/list/"] = page(listing(many))
    listed = Listing(url=f"{case.site.url}/list/", item="ul.list li", match="月外资$")
    case.source = of(case.site, listings=(listed,))
    first = case.crawl(max_bytes=10**7)
    second = case.crawl(first, max_bytes=10**7)
    assert (first.status, first.listed, first.new, second.status) == ("ok", 2, 2, "unchanged")
    seen.add("listing of 10,000 links", "2 of 2 archived; ok", f"2 of 2; {second.status}")


def test_a_listing_that_loops(case: Case, seen: Seen) -> None:
    looping = case.site.pages["/list/"]
    case.site.pages |= {f"/list/index_{n}.html": looping for n in range(2, 100)}
    first = case.crawl()
    assert (first.status, first.new) == ("ok", 2)
    assert sum("/list/" in path for path, _ in case.site.asked) == 2
    second = case.crawl(first)
    assert second.status == "unchanged"
    seen.add("listing that loops", "2 of 2 archived; ok, 2 listing pages asked", f"2 of 2; {second.status}")


def test_sigkill_at_twenty_random_moments(tmp_path: Path, seen: Seen) -> None:
    """A crawl is killed again and again; the archive is whole each time, the end that of a quiet run."""
    with serve() as site:
        numbers = range(60)
        site.pages["/list/"] = page(listing([(f"/a/{n}.html", f"外资{n}", TODAY) for n in numbers]))
        site.pages |= {f"/a/{n}.html": page(article(f"外资{n}", f"{n}亿元" * 50)) for n in numbers}
        archive = Archive(tmp_path / "archive")

        def slowly() -> None:
            web = LiveWeb("https://example.org", private=True, sleep=lambda seconds: time.sleep(0.004))
            crawl(of(site), archive, web, [], lambda line: None)

        moments = random.Random(20)
        killed = kept = 0
        while killed < 20:
            process = multiprocessing.get_context("fork").Process(target=slowly)
            process.start()
            process.join(moments.uniform(0.01, 0.12))
            killed += process.is_alive()
            process.kill()
            process.join()
            held = len({c.url for c in Archive(archive.root).captures()})
            assert held >= kept
            kept = held
            if killed % 5 == 0:
                found = verify(archive, mend=False)
                assert all("behind its last whole record" in d or "half a line" in d for d in found.damaged)
        crawl(of(site), archive, LiveWeb("x", private=True, sleep=lambda s: None), [], lambda line: None)
    captures = [c for c in archive.captures() if not c.revisit]
    assert sorted(c.url for c in captures) == sorted(f"{site.url}/a/{n}.html" for n in numbers)
    assert not verify(archive).damaged
    seen.add(
        "SIGKILL at 20 random moments",
        "what was archived before each stays, and is whole",
        "60 of 60, each once; ok",
    )


def test_the_table_of_faults_is_current(seen: Seen) -> None:
    if os.environ.get("GD_WRITE_DOCS"):
        pytest.skip("it is being written")
    missing = [row for row in seen.rows.values() if row not in table()]
    assert not missing, "GD_WRITE_DOCS=1 pytest gd_pipeline_tests/crawl/test_faults.py writes it anew"
    if len(seen.rows) >= len(FAULTS) + 7:  # all of them ran
        assert table() == list(seen.rows.values())
