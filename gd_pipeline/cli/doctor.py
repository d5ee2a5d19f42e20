"""``gd-pipeline doctor``: is everything here for a night that nobody watches?"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal

import click

from gd_pipeline.settings import Alerts, Settings

FREE = 2 << 30
"""Bytes below which a disk is called full: a candidate, its copy, exports and the archive's growth."""

NEEDED = ("dagster", "duckdb", "great-expectations", "pyarrow", "pysdmx")


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, how it is (``bad`` must be mended, ``note`` be known), and what was found."""

    name: str
    state: Literal["ok", "note", "bad"]
    said: str


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.option("--network", is_flag=True, help="Ask each publisher's host whether it answers (GD_WEB=live).")
@click.option("--alert", is_flag=True, help="Send a test message through the configured channels.")
def doctor(as_json: bool, network: bool, alert: bool) -> None:
    """Check installation, permissions, disk, lock, tables, alerts; exit code 1 when something is bad."""
    settings = Settings()
    findings = list(examine(settings, network, alert))
    if as_json:
        click.echo(json.dumps([asdict(f) for f in findings], ensure_ascii=False, indent=2))
    else:
        colours = {"ok": "green", "note": "yellow", "bad": "red"}
        for f in findings:
            click.echo(f"{click.style(f'{f.state:>4}', fg=colours[f.state])}  {f.name}: {f.said}")
    sys.exit(1 if any(f.state == "bad" for f in findings) else 0)


def examine(settings: Settings, network: bool = False, alert: bool = False) -> Iterator[Finding]:
    """All findings, in the order in which one would look."""
    yield from _installation()
    yield from _folders(settings)
    yield _disk(settings)
    yield _lock(settings)
    yield from _sources()
    yield _published(settings)
    yield from _alerts(alert)
    if settings.web == "live":
        default = Settings.model_fields["contact"].default
        own = settings.contact not in ("", default)
        yield Finding(
            "contact", "ok" if own else "bad", settings.contact if own else "set GD_CONTACT before going live"
        )
    if network:
        yield from _network(settings)


def _installation() -> Iterator[Finding]:
    python = ".".join(map(str, sys.version_info[:3]))
    yield Finding(
        "python", "ok" if sys.version_info >= (3, 11) else "bad", f"{python}, 3.11 or later is needed"
    )
    for package in NEEDED:
        try:
            yield Finding(package, "ok", version(package))
        except PackageNotFoundError:
            yield Finding(package, "bad", "is not installed: make run installs what is locked")
    try:
        yield Finding("streamlit", "ok", version("streamlit"))
    except PackageNotFoundError:
        yield Finding("streamlit", "note", "is not installed: make dashboard installs it if you want it")


def _folders(settings: Settings) -> Iterator[Finding]:
    for name in ("root", "archive", "stages", "inbox", "dagster_home"):
        folder: Path = getattr(settings, name)
        there = next(p for p in (folder, *folder.parents) if p.exists())
        fine = there.is_dir() and os.access(there, os.W_OK | os.X_OK)
        said = f"{folder}" + ("" if there == folder else " (will be made)")
        yield Finding(name, "ok" if fine else "bad", said if fine else f"{there} cannot be written to")


def _disk(settings: Settings) -> Finding:
    there = next(p for p in (settings.root, *settings.root.parents) if p.exists())
    free = shutil.disk_usage(there).free
    said = f"{free / (1 << 30):.1f} GiB free"
    return Finding("disk", "ok" if free >= FREE else "bad", f"{said}, at least {FREE >> 30} are wanted")


def _lock(settings: Settings) -> Finding:
    lock = settings.root / ".run.lock"
    if not lock.exists():
        return Finding("lock", "ok", "no run was here yet")
    with lock.open("a") as f:
        try:
            fcntl.flock(f, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return Finding("lock", "note", f"a run works on {settings.root} right now")
    return Finding("lock", "ok", "free")


def _sources() -> Iterator[Finding]:
    from gd_pipeline.sources import load_sources

    try:
        found = load_sources()
    except ValueError as e:
        yield Finding("sources", "bad", str(e))
        return
    open_ones = sum(not s.confirmed for s in found)
    yield Finding("sources", "ok", f"{len(found)} publishers, {open_ones} of them not seen on their site yet")


def _published(settings: Settings) -> Finding:
    from gd_pipeline.publish.summary import summarize

    try:
        found = summarize(settings.published)
    except FileNotFoundError:
        return Finding("published", "note", f"nothing yet at {settings.published}: gd-pipeline run")
    except Exception as e:  # a file that cannot be opened, for whatever reason, is what we look for
        return Finding("published", "bad", f"{settings.published} cannot be read: {e}")
    if found.withheld:
        return Finding("published", "bad", f"a newer candidate was withheld: {found.withheld.reason[:200]}")
    if found.manifest is None or found.manifest.bytes != found.bytes:
        return Finding("published", "bad", "its manifest is missing or that of another file: run again")
    at = f"{found.manifest.published_at:%Y-%m-%d %H:%M} UTC"
    return Finding("published", "ok", f"{found.observations:,} observations, published {at}")


def _alerts(alert: bool) -> Iterator[Finding]:
    alerts = Alerts()
    if not alerts.on:
        yield Finding(
            "alerts", "note", "nobody is told of failures: set GD_ALERT_SLACK, ..._DINGTALK or mail"
        )
        return
    yield Finding("alerts", "ok", "configured")
    if alert:
        from gd_pipeline.alerts.channels import Message, send

        failed = send(alerts, Message("gd_pipeline: a test", "`gd-pipeline doctor --alert` sent this."))
        yield Finding("test message", "bad" if failed else "ok", "; ".join(failed) or "sent")


def _network(settings: Settings) -> Iterator[Finding]:
    if settings.web != "live":
        yield Finding("network", "note", "GD_WEB is sample: nobody is asked")
        return
    from gd_pipeline.crawl.reach import reach
    from gd_pipeline.sources import load_sources

    for r in reach(load_sources(), settings.contact):
        yield Finding(f"{r.publisher} ({r.host})", "ok" if r.ok else "bad", r.said)
