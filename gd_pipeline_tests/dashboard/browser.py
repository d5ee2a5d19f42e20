"""A headless Chromium that notes what a page asks of others and what it complains about."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
OWN = ("http://127.0.0.1:", "ws://127.0.0.1:", "file:", "data:", "blob:", "about:")


@dataclass
class Visit:
    """An open page, the addresses it asked beyond this machine, and its errors."""

    page: Page
    outside: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def serious(self) -> list[str]:
        """What axe-core finds serious or critical, with the places."""
        found = Axe().run(self.page)["violations"]
        return [
            f"{v['id']}: {n['html'][:200]}"
            for v in found
            if v["impact"] in ("serious", "critical")
            for n in v["nodes"]
        ]


PATIENCE = 60_000
"""Milliseconds for which a page may take to show what is expected: machines that test are busy."""

expect.set_options(timeout=PATIENCE)


def _said(message: ConsoleMessage) -> str:
    """What the console says, and of which address."""
    return f"{message.text} {message.location.get('url', '')}"


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser; the test is skipped where no Chromium is installed."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("no Chromium is installed (Debian: apt-get install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def visit(browser: Browser, url: str, **context: Any) -> Iterator[Visit]:
    """Open ``url`` in a fresh context (``color_scheme``, ``locale``, ``viewport`` as Playwright has them)."""
    opened = browser.new_context(**context)
    opened.set_default_timeout(PATIENCE)
    seen = Visit(opened.new_page())

    def asked(address: str) -> None:
        if not address.startswith(OWN):
            seen.outside.append(address)

    seen.page.on("request", lambda r: asked(r.url))
    seen.page.on("websocket", lambda s: asked(s.url))
    seen.page.on("console", lambda m: seen.errors.append(_said(m)) if m.type == "error" else None)
    seen.page.on("pageerror", lambda e: seen.errors.append(str(e)))
    try:
        seen.page.goto(url)
        yield seen
    finally:
        opened.close()
