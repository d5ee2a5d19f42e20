"""The command from outside: what it prints, where, and its exit codes."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import dagster as dg
import pytest
from click.testing import CliRunner

from gd_pipeline.cli import main

COMMAND = str(Path(sys.executable).with_name("gd-pipeline"))
VERBS = (
    *("run", "status", "read", "explain", "rollback", "archive", "cite", "dashboard", "export", "dictionary"),
    *("doctor", "completion", "path", "pull", "push"),
)
FirstRun = tuple[Path, dg.ExecuteInProcessResult]
ARTICLE = """Guangdong's trade in the first two months

In the first two months of 2024, Guangdong's total foreign trade volume reached 1.35 trillion yuan,
up 24.9 percent year-on-year.

The hall has room for 4,000.
"""


def call(
    *args: str, root: Path | None = None, stdin: bytes = b"", **env: str
) -> subprocess.CompletedProcess[str]:
    places = {"GD_DATA_ROOT": str(root)} if root else {}
    done = subprocess.run(
        [COMMAND, *args], input=stdin, capture_output=True, env={**os.environ, **places, **env}, check=False
    )
    return subprocess.CompletedProcess(args, done.returncode, done.stdout.decode(), done.stderr.decode())


def test_read_prints_observations_in_the_contracts_columns(tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_text(ARTICLE, "utf-8")
    done = call("read", str(file), "--published", "2024-04-12")
    assert done.returncode == 0
    level, growth = (json.loads(line) for line in done.stdout.splitlines())
    wanted = {
        "indicator": "trade",
        "ref_area": "CN-GD",
        "period": "2024-01/2024-02",
        "period_start": "2024-01-01",
        "period_end": "2024-02-29",
        "counterpart_area": "_T",
        "measure": "level",
        "value": 1.35e12,
        "unit": "CNY",
        "of": None,
        "approx": False,
        "precision": 1e10,
        "published_at": "2024-04-12T00:00:00+08:00",
    }
    assert {k: level[k] for k in wanted} == wanted
    assert (growth["measure"], growth["value"], growth["unit"]) == ("yoy", 24.9, "PCT")
    assert "1.35 trillion" in level["quote"]
    for column in (
        "char_start",
        "char_end",
        "release_id",
        "document_sha256",
        "publisher",
        "url",
        "retrieved_at",
    ):
        assert level[column] not in ("", None), column


def test_read_prints_what_stayed_unread_with_reasons(tmp_path: Path) -> None:
    done = call("read", "-", "--unread", stdin=ARTICLE.encode())
    assert done.returncode == 0
    unread = [json.loads(line) for line in done.stdout.splitlines()]
    assert any(u["text"].startswith("4,000") and u["reason"] for u in unread)
    assert all(u["reason"] for u in unread)


def test_read_takes_other_territories_and_languages(tmp_path: Path) -> None:
    text = "据海关统计，今年前2个月，进出口6.61万亿元，同比增长8.7%。"
    done = call(
        "read", "-", "--ref-area", "CN", "--lang", "zh", "--published", "2024-03-07", stdin=text.encode()
    )
    assert {json.loads(line)["ref_area"] for line in done.stdout.splitlines()} == {"CN"}


def test_read_says_what_it_cannot_read_and_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"")
    (tmp_path / "b.txt").write_text(ARTICLE, "utf-8")
    done = call("read", str(tmp_path / "a.html"), str(tmp_path / "b.txt"), "--published", "2024-04-12")
    assert done.returncode == 1
    assert "a.html: empty_page" in done.stderr
    assert len(done.stdout.splitlines()) == 2


def test_read_starts_without_dagster() -> None:
    code = (
        "import sys\nfrom click.testing import CliRunner\nfrom gd_pipeline.cli import main\n"
        "CliRunner().invoke(main, ['read', '-'], input=b'x')\n"
        "print([m for m in ('dagster', 'duckdb', 'pandas', 'great_expectations') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "args", [("read",), ("read", "no-such-file.html"), ("run", "--fast"), ("dance",), ("path", "moon")]
)
def test_wrong_usage_is_exit_code_2(args: tuple[str, ...]) -> None:
    done = call(*args)
    assert done.returncode == 2
    assert "Usage" in done.stderr


def test_every_verb_has_help() -> None:
    top = call("--help")
    assert top.returncode == 0
    assert "Exit codes" in top.stdout
    assert sorted(main.commands) == sorted(VERBS)
    for verb in VERBS:
        assert verb in top.stdout
        assert CliRunner().invoke(main, [verb, "--help"]).exit_code == 0


def test_status_before_the_first_run_says_what_to_do(tmp_path: Path) -> None:
    done = call("status", root=tmp_path)
    assert done.returncode == 0
    assert "Nothing is published yet" in done.stdout
    assert "gd-pipeline run" in done.stdout
    assert json.loads(call("status", "--json", root=tmp_path).stdout)["file"] is None


def test_status_shows_tables_sources_and_checks(first_run: FirstRun) -> None:
    text = call("status", root=first_run[0], COLUMNS="120").stdout
    assert "trade" in text
    assert "huangpu_customs is challenged" in text
    found = json.loads(call("status", "--json", root=first_run[0]).stdout)
    assert found["tables"]["trade"] > 0
    assert found["checks"]["failed"] == 0
    assert {s["publisher"]: s["status"] for s in found["sources"]}["huangpu_customs"] == "challenged"


def test_run_says_that_nothing_was_new(first_run: FirstRun, tmp_path: Path) -> None:
    root = Path(shutil.copytree(first_run[0], tmp_path / "root"))
    done = call("run", "--json", root=root)
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout)
    assert summary["outcome"] == "unchanged"
    assert summary["tables"]["observations"] == summary["observations"] > 0
    stages = [line for line in done.stderr.splitlines() if line and not line.startswith(" ")]
    assert stages == ["crawl", "read", "extract", "check", "publish"]
    assert "documents: nothing new" in done.stderr
    # The UI shows this run: it stands in Dagster's storage below the data root.
    with dg.DagsterInstance.from_config(str(root / "dagster_home")) as instance:
        assert [r.run_id for r in instance.get_runs()] == [summary["run_id"]]


def test_a_second_run_beside_another_is_refused(tmp_path: Path) -> None:
    with (tmp_path / ".run.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = call("run", root=tmp_path)
    assert done.returncode == 1
    assert "Another run works on" in done.stderr


def test_the_archive_can_be_listed_and_verified(first_run: FirstRun, tmp_path: Path) -> None:
    root = Path(shutil.copytree(first_run[0], tmp_path / "root"))
    listed = [json.loads(line) for line in call("archive", "list", "gacc", root=root).stdout.splitlines()]
    assert listed
    assert {c["publisher"] for c in listed} == {"gacc"}
    intact = json.loads(call("archive", "verify", "--json", root=root).stdout)
    assert intact["captures"] > 80 and not intact["damaged"]
    warc = root / "archive" / listed[0]["warc"]
    damaged = bytearray(warc.read_bytes())
    damaged[listed[0]["offset"] + 300] ^= 0xFF
    warc.write_bytes(damaged)
    done = call("archive", "verify", root=root)
    assert done.returncode == 1
    assert listed[0]["warc"] in done.stderr


def test_export_says_where_the_files_are(first_run: FirstRun) -> None:
    found = json.loads(call("export", "--json", root=first_run[0]).stdout)
    folder = Path(found["folder"])
    assert folder == first_run[0] / "published" / "exports"
    assert {name: (folder / name).stat().st_size for name in found["files"]} == found["files"]
    assert found["files"]["csv/trade.csv"] > 0


def test_rollback_without_an_earlier_file_says_so(first_run: FirstRun) -> None:
    done = call("rollback", root=first_run[0])
    assert done.returncode == 1
    assert "no earlier file is kept" in done.stderr


def test_path_makes_the_inbox_and_dagsters_home(tmp_path: Path) -> None:
    assert call("path", "inbox", root=tmp_path).stdout.strip() == str(tmp_path / "inbox")
    assert (tmp_path / "inbox").is_dir()
    assert "enabled: false" in (tmp_path / "dagster_home" / "dagster.yaml").read_text("utf-8")
    assert set(json.loads(call("path", root=tmp_path).stdout)) >= {"root", "inbox", "archive", "published"}
