"""``gd-pipeline dashboard``: the Streamlit app on the published file, on this machine alone by default."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec

import click

OPTIONS = {
    "browser.gatherUsageStats": "false",
    "server.headless": "true",
    "server.fileWatcherType": "none",
    "client.toolbarMode": "minimal",
}
"""No statistics to anybody, no questions at the first start, nothing that only developers of the app need."""


@click.command()
@click.option("--port", default=8501, show_default=True, help="Where it listens.")
@click.option("--address", default="127.0.0.1", show_default=True, help="0.0.0.0 lets other machines in.")
def dashboard(port: int, address: str) -> None:
    """Show the published figures in the browser; needs the extra `dashboard` (make dashboard installs it)."""
    app = find_spec("gd_pipeline.dashboard.app")
    if find_spec("streamlit") is None or app is None or app.origin is None:
        raise click.ClickException("Streamlit is not installed: `make dashboard` does both.")
    options = {**OPTIONS, "server.port": str(port), "server.address": address}
    args = [f"--{name}={value}" for name, value in options.items()]
    command = [sys.executable, "-m", "streamlit", "run", app.origin, *args]
    sys.stdout.flush()
    os.execv(sys.executable, command)
