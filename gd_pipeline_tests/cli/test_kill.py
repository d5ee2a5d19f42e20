"""A run that is killed at any stage is made good by the next: the tables are those of an undisturbed run."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import dagster as dg
import pytest

from gd_pipeline.model.tables import tables
from gd_pipeline.publish.manifest import read_manifest

STAGES = {
    "crawl": ("archive", "stages/crawls"),
    "read": ("stages/catalogue", "stages/documents"),
    "extract": (
        *("stages/observations", "stages/unread_numbers"),
        *(
            "stages/policy_documents",
            "stages/policy_references",
            "stages/policy_measures",
            "stages/policy_goals",
        ),
    ),
    "check": ("candidate",),
    "publish": ("published",),
}
"""What each stage leaves behind."""
COMMAND = [str(Path(sys.executable).with_name("gd-pipeline")), "run"]
FILE = Path("published") / "gd_pipeline.duckdb"


def _run(root: Path, kill_at: str = "", after: float = 0.0) -> tuple[int, str]:
    """Run the command; SIGKILL it ``after`` seconds from the line that names the stage: exit code, output."""
    process = subprocess.Popen(
        COMMAND,
        env={**os.environ, "GD_DATA_ROOT": str(root)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout
    lines = []
    for line in process.stdout:
        lines.append(line)
        if kill_at and line.strip() == kill_at:
            time.sleep(after)
            process.send_signal(signal.SIGKILL)
            break
    lines.append(process.stdout.read())
    return process.wait(), "".join(lines)


@pytest.mark.parametrize(
    ("stage", "after"),
    [("crawl", 0.3), ("read", 0.4), ("extract", 0.5), ("check", 1.5), ("publish", 0.0)],
)
def test_killed_at_a_stage_and_run_again(
    stage: str, after: float, tmp_path: Path, first_run: tuple[Path, dg.ExecuteInProcessResult]
) -> None:
    # As a run leaves it that has come so far: the stages before are done, nothing else is there.
    for before in itertools.takewhile(lambda s: s != stage, STAGES):
        for left in STAGES[before]:
            shutil.copytree(first_run[0] / left, tmp_path / left)
    code, output = _run(tmp_path, stage, after)
    assert code == -signal.SIGKILL, output
    code, output = _run(tmp_path)
    assert code == 0, output
    ours, theirs = read_manifest(tmp_path / FILE), read_manifest(first_run[0] / FILE)
    assert ours and theirs
    assert ours.content == theirs.content
    # the killed run may have checked already: only the tables about runs tell
    of_runs = {t.name for t in tables() if t.about_runs}
    assert {n: ours.tables[n] for n in ours.tables.keys() - of_runs} == {
        n: theirs.tables[n] for n in theirs.tables.keys() - of_runs
    }
    # What the killed run was doing is over also in the UI.
    with dg.DagsterInstance.from_config(str(tmp_path / "dagster_home")) as instance:
        unfinished = dg.RunsFilter(statuses=[dg.DagsterRunStatus.STARTED, dg.DagsterRunStatus.STARTING])
        assert not instance.get_runs(unfinished)
