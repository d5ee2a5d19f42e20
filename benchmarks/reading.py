"""Reading and extracting one release, against trafilatura's text and a bare parse of the same page.

    pip install trafilatura lxml_html_clean
    python benchmarks/reading.py [--rounds 5] [--longest 1000000]

The pages are the sample's articles in both languages, each made about 100 KB long as real pages are, by
navigation, scripts and styles around the article, and once more with a long table. ``ours`` is bytes in,
observations and unread numbers out. The last rows read one release of growing length. Prints JSON.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256

from selectolax.lexbor import LexborHTMLParser

from gd_pipeline.extract.document import extract
from gd_pipeline.model.capture import Capture
from gd_pipeline.read.reader import read
from gd_pipeline.settings import PROJECT

SIZE = 100_000
ZH = "前三季度，广东对美国、欧盟进出口分别增长{a}%、{b}%，出口{c}万亿元，下降{a}%。"
EN = (
    "In the first three quarters, exports to the US rose {a} percent to {c} trillion yuan, "
    "imports fell {b} percent."
)


def articles() -> list[tuple[str, str]]:
    """(language, page) of the sample's articles that state figures."""
    found = []
    for path in sorted((PROJECT / "data" / "sample" / "visits").glob("*/*/**/*.*html")):
        text = path.read_bytes().decode("utf-8", "replace")
        if "</body>" in text and ("亿元" in text or "billion" in text):
            found.append(("zh" if "亿元" in text else "en", text))
    return found


def padded(page: str, size: int = SIZE) -> str:
    """A page of about ``size`` bytes, the article as it is: navigation, styles and scripts around it."""
    link = '<li class="nav"><a href="/zwgk/{n}.html" title="栏目 {n}">栏目 {n}</a></li>\n'
    rest = max(0, size - len(page.encode()))
    nav = "".join(link.format(n=n) for n in range(rest // 3 // 90))
    script = "<script>" + "var a = function (b) { return b + 1; };\n" * (rest // 3 // 41) + "</script>"
    style = "<style>" + ".box { margin: 0 auto; width: 980px; }\n" * (rest // 3 // 41) + "</style>"
    return page.replace("</head>", style + script + "</head>").replace("<body>", f"<body><ul>{nav}</ul>")


def long_release(lang: str, size: int) -> str:
    """One release of about ``size`` bytes of prose."""
    sentence = ZH if lang == "zh" else EN
    body, n, length = [], 0, 0
    while length < size:
        body.append(f"<p>{sentence.format(a=n % 9 + 1, b=n % 7 + 1, c=n % 5 + 1)}</p>")
        length += len(body[-1].encode())
        n += 1
    return (
        f"<html><head><title>外贸</title></head><body><h1>外贸</h1><span>2024-10-18</span>"
        f"<div class='zw'>{''.join(body)}</div></body></html>"
    )


def ours(page: bytes, lang: str) -> int:
    """Bytes to observations."""
    capture = Capture(
        "bench", "http://bench.example/1.html", datetime(2024, 10, 20, tzinfo=UTC), 200, "text/html",
        sha256(page).hexdigest(), "", 0, False, "", "2024-10-18", lang, "CN-GD", "crawl", "", "",
    )  # fmt: skip
    found = extract(read(page, capture, None))
    return len(found.observations) + len(found.unread)


def seconds(run: Callable[[], object], rounds: int) -> float:
    """The median of several rounds; the first is not counted."""
    took = []
    for _ in range(rounds + 1):
        began = time.perf_counter()
        run()
        took.append(time.perf_counter() - began)
    return statistics.median(took[1:])


def _all(run: Callable[[bytes], object], pages: list[bytes]) -> None:
    for page in pages:
        run(page)


def measure(rounds: int, longest: int) -> dict[str, object]:
    """Milliseconds a page, the ratios, and the seconds of one release by its length."""
    import trafilatura

    out: dict[str, object] = {}
    for lang in ("zh", "en"):
        pages = [padded(p).encode() for code, p in articles() if code == lang]
        runs: dict[str, Callable[[bytes], object]] = {
            "ours": partial(ours, lang=lang),
            "trafilatura": lambda page: trafilatura.extract(page.decode("utf-8", "replace")),
            "lexbor": lambda page: LexborHTMLParser(page).body,
        }
        took = {name: seconds(partial(_all, run, pages), rounds) for name, run in runs.items()}
        out[lang] = {
            "pages": len(pages),
            "kilobytes": round(statistics.mean(map(len, pages)) / 1000),
            **{f"{name}_ms": round(1000 * s / len(pages), 2) for name, s in took.items()},
            "trafilatura_by_ours": round(took["trafilatura"] / took["ours"], 1),
            "ours_by_lexbor": round(took["ours"] / took["lexbor"], 1),
        }
        by_length = {}
        for size in (longest // 100, longest // 10, longest):
            run = partial(ours, long_release(lang, size).encode(), lang)
            by_length[f"{size // 1000} kB"] = round(seconds(run, 1), 3)
        out[f"{lang}_seconds_by_length"] = by_length
    return out


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--longest", type=int, default=1_000_000, help="bytes of the longest release")
    given = parser.parse_args()
    print(json.dumps(measure(given.rounds, given.longest), indent=2))
