"""The archive replayed by pywb, which needs an environment of its own: it holds old versions of packages.

``make replay`` makes it. Without it this is skipped, unless GD_REQUIRE_REPLAY says that it must be there.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from test_archive import URL
from test_verify import filled

REPLAYER = Path(__file__).parents[2] / ".venv-replay" / "bin" / "python"

REPLAY = """
import sys
from pywb.apps.frontendapp import FrontEndApp
from werkzeug.test import Client
from werkzeug.wrappers import Response
client = Client(FrontEndApp(config_file=None), Response)
for n in range(4):
    answer = client.get(f"/held/20240409180000id_/{sys.argv[1]}?{n}")
    assert answer.status_code == 200 and answer.data == f"<p>{n}</p>".encode() * 99, (n, answer.data)
"""


def test_pywb_indexes_and_replays_it(archive, tmp_path: Path) -> None:
    if not REPLAYER.exists() and not os.environ.get("GD_REQUIRE_REPLAY"):
        pytest.skip("no pywb: `make replay` installs it")
    filled(archive.root)
    (warc,) = archive.root.rglob("*.warc.gz")
    manager = str(REPLAYER.with_name("wb-manager"))
    for command in ([manager, "init", "held"], [manager, "add", "held", str(warc)]):
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    index = (tmp_path / "collections" / "held" / "indexes" / "index.cdxj").read_text("utf-8")
    assert index.count('"mime": "warc/revisit"') == 4 and index.count('"status": "200"') == 4
    subprocess.run([REPLAYER, "-c", REPLAY, URL], cwd=tmp_path, check=True, capture_output=True)
