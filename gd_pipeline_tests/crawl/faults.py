"""The faults of a site or a machine: each is a block in which the case has it."""

from __future__ import annotations

import contextlib
import datetime as dt
import ipaddress
import resource
import signal
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from email.utils import format_datetime
from typing import Any

import pytest
import requests.adapters
from asking import TODAY, run
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

from gd_pipeline.crawl.archive import Archive
from gd_pipeline.model.capture import CrawlReport
from gd_pipeline.model.source import Source

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
