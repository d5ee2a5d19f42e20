"""The small publisher of the crawl's tests: its configuration and its pages."""

from __future__ import annotations

from gd_pipeline.model.source import Listing, Source

HOST = "com.gd.example"


def article(title: str, text: str, extra: str = "") -> bytes:
    body = f"<h1>{title}</h1><p>{text}</p>{extra}"
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>".encode()


def listing(entries: list[tuple[str, str, str]]) -> bytes:
    """A listing page of (link, title, date)."""
    items = "".join(
        f'<li><a href="{u}" title="{t}">{t[:4]}..</a><span>{d}</span></li>' for u, t, d in entries
    )
    nav = '<ul class="nav"><li><a href="/">首页</a></li></ul>'
    return f'<html><body>{nav}<ul class="list">{items}</ul></body></html>'.encode()


def source(host: str = HOST, scheme: str = "https", **changes: object) -> Source:
    values: dict[str, object] = {
        "name": "commerce",
        "title": "Department of Commerce",
        "lang": "zh",
        "ref_area": "CN-GD",
        "kind": "official",
        "hosts": (host,),
        "rate": 600,
        "schedule": "irregular",
        "listings": (
            Listing(url=f"{scheme}://{host}/list/", pages="index_{n}.html", max_pages=5, item="ul.list li"),
        ),
    }
    return Source.model_validate(values | changes)
