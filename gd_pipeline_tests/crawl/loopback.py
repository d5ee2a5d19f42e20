"""A publisher's site on loopback whose pages misbehave on demand."""

from __future__ import annotations

import gzip
import ssl
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Page = Callable[[BaseHTTPRequestHandler, int], None]
"""Answers a request; the number counts the requests for this path from 1."""


class Site:
    """Pages by path; ``asked`` are the requests in order as (path, headers)."""

    def __init__(self, port: int) -> None:
        self.host = f"127.0.0.1:{port}"
        self.url = f"http://{self.host}"
        self.pages: dict[str, Page] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.times: list[float] = []
        self.counts: Counter[str] = Counter()

    def count(self, path: str) -> int:
        return self.counts[path]


@contextmanager
def serve(port: int = 0, tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    """The site, at a free port unless one is given, with TLS when a context is."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            site.counts[self.path] += 1
            site.asked.append((self.path, dict(self.headers)))
            site.times.append(time.monotonic())
            page = site.pages.get(self.path, status(404))
            try:
                page(self, site.counts[self.path])
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    server.daemon_threads = True
    site = Site(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()


def send(
    h: BaseHTTPRequestHandler, code: int, headers: dict[str, str], body: bytes, declared: int = -1
) -> None:
    h.send_response(code)
    for name, value in headers.items():
        h.send_header(name, value)
    h.send_header("Content-Length", str(len(body) if declared < 0 else declared))
    h.end_headers()
    h.wfile.write(body)


def page(body: bytes, **headers: str) -> Page:
    named = {"Content-Type": "text/html", **{k.replace("_", "-"): v for k, v in headers.items()}}
    return lambda h, n: send(h, 200, named, body)


def status(code: int, body: bytes = b"", **headers: str) -> Page:
    named = {k.replace("_", "-"): v for k, v in headers.items()}
    return lambda h, n: send(h, code, named, body)


def at_first(times: int, bad: Page, good: Page) -> Page:
    return lambda h, n: (bad if n <= times else good)(h, n)


def with_etag(body: bytes, etag: str) -> Page:
    def answer(h: BaseHTTPRequestHandler, n: int) -> None:
        if h.headers.get("If-None-Match") == etag:
            send(h, 304, {"ETag": etag}, b"")
        else:
            send(h, 200, {"Content-Type": "text/html", "ETag": etag}, body)

    return answer


def redirect(to: str) -> Page:
    return status(302, Location=to)


def truncated(body: bytes) -> Page:
    def answer(h: BaseHTTPRequestHandler, n: int) -> None:
        send(h, 200, {"Content-Type": "text/html"}, body, declared=len(body) + 1000)
        h.close_connection = True

    return answer


def truncated_gzip(body: bytes) -> Page:
    """A compressed body that ends early on a connection that just closes: no length tells of it."""

    def answer(h: BaseHTTPRequestHandler, n: int) -> None:
        h.send_response(200)
        h.send_header("Content-Type", "text/html")
        h.send_header("Content-Encoding", "gzip")
        h.send_header("Connection", "close")
        h.end_headers()
        h.wfile.write(gzip.compress(body)[:-12])
        h.close_connection = True

    return answer


def bomb(size: int) -> Page:
    return status(200, gzip.compress(b"<p>" + b"0" * size), Content_Encoding="gzip", Content_Type="text/html")


def endless(pause: float, chunk: bytes = b"x" * 1024, code: int = 200) -> Page:
    """A body that never ends; with small chunks and a pause, one that trickles."""

    def answer(h: BaseHTTPRequestHandler, n: int) -> None:
        h.send_response(code)
        h.send_header("Content-Type", "text/html")
        h.send_header("Connection", "close")
        h.end_headers()
        end = time.monotonic() + 20
        while time.monotonic() < end:
            h.wfile.write(chunk)
            h.wfile.flush()
            time.sleep(pause)

    return answer


def silent(seconds: float) -> Page:
    """Takes the request and says nothing for a while."""

    def answer(h: BaseHTTPRequestHandler, n: int) -> None:
        time.sleep(seconds)
        h.close_connection = True

    return answer


def hang_up(h: BaseHTTPRequestHandler, n: int) -> None:
    h.close_connection = True
    h.connection.close()


def trickling_head(h: BaseHTTPRequestHandler, n: int) -> None:
    """A head that comes byte by byte and never ends."""
    end = time.monotonic() + 20
    h.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while time.monotonic() < end:
        h.wfile.write(b"x")
        h.wfile.flush()
        time.sleep(0.05)


def stalling(body: bytes) -> Page:
    """Half of the body, and then nothing for a while."""

    def answer(h: BaseHTTPRequestHandler, n: int) -> None:
        h.send_response(200)
        h.send_header("Content-Type", "text/html")
        h.send_header("Content-Length", str(len(body)))
        h.end_headers()
        h.wfile.write(body[: len(body) // 2])
        h.wfile.flush()
        time.sleep(2)
        h.close_connection = True

    return answer


def great_bomb(h: BaseHTTPRequestHandler, n: int) -> None:
    """A gigabyte of zeros in a megabyte: a thousand members of a million each."""
    member = gzip.compress(bytes(1_000_000), 9)
    h.send_response(200)
    h.send_header("Content-Type", "text/html")
    h.send_header("Content-Encoding", "gzip")
    h.send_header("Content-Length", str(1000 * len(member)))
    h.end_headers()
    h.wfile.write(member * 1000)
