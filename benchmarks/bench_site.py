"""The site that the benchmarks of crawling ask: a process of its own on loopback, pages of ordinary size."""

from __future__ import annotations

import hashlib
import multiprocessing
import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection

from gd_pipeline.model.source import Listing, Source

PER_PAGE = 20
WORDS = [
    "广东",
    "进出口",
    "总值",
    "亿元",
    "同比增长",
    "其中",
    "出口",
    "进口",
    "实际使用外资",
    "新设外商投资企业",
    "民营企业",
    "跨境电商",
    "机电产品",
    "一般贸易",
    "加工贸易",
    "东盟",
    "欧盟",
    "美国",
    "今年前三季度",
    "占比",
    "提升",
    "下降",
    "百分点",
    "深圳",
    "广州",
    "东莞",
    "人才",
    "签证",
    "项目",
    "服务贸易",
    "离岸外包",
]
MENU = "".join(f"<a href='/c/{n}/'><span>栏目{n}</span></a>" for n in range(60))
FRAME = f"<div class='top'><img src='/logo.png'></div><div class='nav'>{MENU}</div>"


@dataclass(slots=True)
class Site:
    """The site's host; ``ask`` has it do something and gives its answer."""

    host: str
    pipe: Connection

    def ask(self, question: str) -> object:
        """``times``: when each request came, and forget them; ``change N``: N articles get another text."""
        self.pipe.send(question)
        return self.pipe.recv()

    def source(self, releases: int, **changes: object) -> Source:
        """The publisher of the site."""
        pages = -(-releases // PER_PAGE)
        listing = Listing(
            url=f"http://{self.host}/list/",
            pages="index_{n}.html",
            max_pages=pages + 1,
            item="ul.list li",
            date="span",
        )
        values: dict[str, object] = {
            "name": "bench", "title": "Benchmark", "lang": "zh", "ref_area": "CN-GD", "kind": "official",
            "hosts": (self.host,), "listings": (listing,), "rate": 600, "schedule": "irregular",
            "budget": releases * 10 + 100, "recheck_days": 36_500,
        }  # fmt: skip
        return Source.model_validate(values | changes)


def article(n: int, version: int, size: int) -> bytes:
    """A page of about ``size`` bytes: markup and prose with figures, other for each number and version."""
    draw = random.Random(n * 1000 + version)
    body = []
    length = len(FRAME.encode())
    while length < size:
        words = "".join(draw.choice(WORDS) for _ in range(18))
        body.append(f"<p style='text-indent:2em'>{words}{draw.randint(1, 99_999) / 10}亿元。</p>")
        length += len(body[-1].encode())
    title = f"广东外贸{n}"
    return (
        f"<html><head><meta charset=utf-8><title>{title}</title></head><body>{FRAME}<h1>{title}</h1>"
        f"<div class='text'>{''.join(body)}</div></body></html>"
    ).encode()


@contextmanager
def site(releases: int, size: int = 30_000) -> Iterator[Site]:
    """Serve ``releases`` articles and the listings that name them, twenty a page, with ETags."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("fork").Process(target=_serve, args=(theirs, releases, size))
    process.start()
    try:
        yield Site(str(ours.recv()), ours)
    finally:
        ours.send("stop")
        process.join()


def _serve(pipe: Connection, releases: int, size: int) -> None:
    versions: dict[int, int] = {}
    times: list[float] = []

    def page(path: str) -> bytes | None:
        if path.startswith("/a/"):
            n = int(path[3:-5])
            return article(n, versions.get(n, 0), size)
        if path.startswith("/list/"):
            at = int(path[12:-5]) - 1 if path != "/list/" else 0
            shown = range(at * PER_PAGE, min((at + 1) * PER_PAGE, releases))
            items = "".join(
                f"<li><a href='/a/{n}.html'>广东外贸{n}</a><span>2024-05-01</span></li>" for n in shown
            )
            return f"<html><body><ul class='list'>{items}</ul></body></html>".encode() if items else None
        return None

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def do_GET(self) -> None:
            times.append(time.monotonic())
            body = made.get(self.path) or page(self.path)
            if body is None:
                self.send_response(404)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            etag = f'"{hashlib.md5(body).hexdigest()}"'
            same = self.headers.get("If-None-Match") == etag
            self.send_response(304 if same else 200)
            self.send_header("ETag", etag)
            if not same:
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if not same:
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    # Few pages are made beforehand, so that the server costs little; many would cost its memory.
    made: dict[str, bytes] = {}
    if releases <= 2000:
        made = {f"/a/{n}.html": article(n, 0, size) for n in range(releases)}
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    pipe.send(f"127.0.0.1:{server.server_address[1]}")
    while (question := pipe.recv()) != "stop":
        if question == "times":
            pipe.send(list(times))
            times.clear()
        else:
            for n in range(int(question.split()[1])):
                versions[n] = versions.get(n, 0) + 1
                made.pop(f"/a/{n}.html", None)
            pipe.send(None)
    server.shutdown()
