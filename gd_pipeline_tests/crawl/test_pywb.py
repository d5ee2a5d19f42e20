"""The archive replayed by pywb, where it is installed: ``pip install pywb`` into an environment of its own.

It is no dependency, since it holds old versions of packages that others need. The rules by which it indexes
are met all the same: ``test_archive`` has the files checked by warcio.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from test_archive import URL
from test_verify import filled

pytest.importorskip("pywb")

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
    filled(archive.root)
    (warc,) = archive.root.rglob("*.warc.gz")
    manager = str(Path(sys.executable).with_name("wb-manager"))
    for command in ([manager, "init", "held"], [manager, "add", "held", str(warc)]):
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    index = (tmp_path / "collections" / "held" / "indexes" / "index.cdxj").read_text("utf-8")
    assert index.count('"mime": "warc/revisit"') == 4 and index.count('"status": "200"') == 4
    subprocess.run([sys.executable, "-c", REPLAY, URL], cwd=tmp_path, check=True, capture_output=True)
