"""Publishing: whole or not at all, readers undisturbed, the way back open."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import time
from datetime import UTC, datetime, timedelta
from functools import cache
from multiprocessing.synchronize import Event
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import pytest

from gd_pipeline.check import ddl
from gd_pipeline.check.candidate import fresh
from gd_pipeline.check.quarantine import FailedRow
from gd_pipeline.check.result import CheckResult
from gd_pipeline.check.run import write_results
from gd_pipeline.cli.status import show_status
from gd_pipeline.model.tables import SOURCES, tables
from gd_pipeline.publish import swap
from gd_pipeline.publish.manifest import read_manifest, read_withheld
from gd_pipeline.publish.summary import summarize
from gd_pipeline.publish.swap import kept, publish, rollback, up_to_date, withhold
from gd_pipeline.settings import Settings

PASSED = CheckResult("adds_up", "error", "passed", 12, 0, 0.0, "12 hold")
WARNED = CheckResult(
    "sources_agree", "warn", "warned", 3, 1, 5.0, "1 of 3 do not hold: gacc/r1 against news/n"
)
FAILED = CheckResult("adds_up", "error", "failed", 12, 1, 9.0, "1 of 12 do not hold: gacc/r1: table 1, row 3")
WHEN = datetime(2024, 4, 20, 18, 0, tzinfo=UTC)


@cache
def empty() -> bytes:
    """A database with all tables of the model, the results of two checks, and nothing else."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.duckdb"
        with duckdb.connect(str(path)) as con:
            for table in tables():
                ddl.create(con, table)
            write_results(con, [PASSED, WARNED])
        return path.read_bytes()


def candidate(folder: Path, generation: int, rows: int = 3) -> Path:
    """A candidate whose sources all say the same generation."""
    path = fresh(folder / "candidate" / "gd.duckdb")
    path.write_bytes(empty())
    with duckdb.connect(str(path)) as con:
        ddl.fill(
            con,
            SOURCES,
            f"""SELECT 'p' || i AS publisher, 'Publisher' AS title, 'zh' AS lang, 'CN' AS ref_area,
                'monthly' AS schedule, 'ok' AS status, '{generation}' AS detail,
                TIMESTAMPTZ '2024-04-20 18:00:00+00' AS crawled_at, NULL AS last_published_at, 1 AS releases,
                {generation} AS observations FROM range({rows}) t(i)""",
        )
    return path


def generation(path: Path) -> set[int]:
    with duckdb.connect(str(path), read_only=True) as con:
        return {g for (g,) in con.execute("SELECT observations FROM sources").fetchall()}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "published" / "gd.duckdb"


def put(tmp_path: Path, target: Path, number: int, keep: int = 5, **more: Any) -> swap.Published:
    more = {"now": WHEN + timedelta(days=number), **more}
    return publish(candidate(tmp_path, number), target, [PASSED, WARNED], keep, **more)


def test_published_with_manifest(tmp_path: Path, target: Path) -> None:
    done = put(tmp_path, target, 1, inputs="made of this", run="run-7")
    assert done.outcome == "published"
    assert generation(target) == {1}
    manifest = json.loads((target.parent / "gd.json").read_text())
    assert manifest["sha256"] == hashlib.sha256(target.read_bytes()).hexdigest()
    assert manifest["bytes"] == target.stat().st_size
    assert manifest["published_at"] == "2024-04-21T18:00:00Z"
    assert (manifest["run"], manifest["inputs"]) == ("run-7", "made of this")
    assert manifest["tables"]["sources"] == 3
    assert set(manifest["tables"]) == {t.name for t in tables()}
    assert manifest["checks"] == {"passed": 1, "warned": 1, "failed": 0}
    assert manifest["warned"] == {"sources_agree": WARNED.message}
    assert manifest["git_revision"] is None or len(manifest["git_revision"]) == 40
    assert manifest["content"] == done.content
    assert sorted(p.name for p in target.parent.iterdir()) == [".lock", "gd.duckdb", "gd.json"]


def test_withheld_when_an_error_check_failed(tmp_path: Path, target: Path) -> None:
    put(tmp_path, target, 1)
    before = (target.read_bytes(), (target.parent / "gd.json").read_bytes())
    done = publish(candidate(tmp_path, 2), target, [FAILED, WARNED], 5, now=WHEN, run="run-8")
    assert done.outcome == "withheld"
    assert done.failed == (FAILED,)
    assert "gacc/r1: table 1, row 3" in done.reason
    assert (target.read_bytes(), (target.parent / "gd.json").read_bytes()) == before
    said = read_withheld(target)
    assert said is not None
    assert said.failed == {"adds_up": FAILED.message}
    assert summarize(target).withheld == said
    assert put(tmp_path, target, 3).outcome == "published"
    assert read_withheld(target) is None


def test_withheld_before_anything_was_published(tmp_path: Path, target: Path) -> None:
    assert publish(candidate(tmp_path, 1), target, [FAILED], 5).outcome == "withheld"
    assert not target.exists()
    with pytest.raises(FileNotFoundError, match="nothing is published"):
        summarize(target)


def test_withheld_when_no_check_ran(tmp_path: Path, target: Path) -> None:
    done = publish(candidate(tmp_path, 1), target, [], 5)
    assert (done.outcome, done.reason) == ("withheld", "no check was run")


def test_the_same_content_is_not_published_twice(tmp_path: Path, target: Path) -> None:
    put(tmp_path, target, 1, inputs="a")
    before = target.stat()
    done = publish(candidate(tmp_path, 1), target, [PASSED], 5, inputs="b")
    assert done.outcome == "unchanged"
    assert target.stat().st_ino == before.st_ino
    assert kept(target) == []
    assert up_to_date(target, "b")
    assert not up_to_date(target, "a")


CHANGES = {
    "order of rows": "SELECT * FROM sources ORDER BY publisher DESC",
    "a value": "SELECT * REPLACE (if(publisher = 'p1', 7, observations) AS observations) FROM sources",
    "a null": "SELECT * REPLACE (NULL AS crawled_at) FROM sources",
    "values of two rows": """SELECT * REPLACE (
        CASE publisher WHEN 'p0' THEN 'p1' WHEN 'p1' THEN 'p0' ELSE publisher END AS publisher
    ) FROM sources""",
    "a row less": "SELECT * FROM sources LIMIT 2",
}


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_of_content_is_seen(change: str, tmp_path: Path) -> None:
    with duckdb.connect(str(candidate(tmp_path, 1))) as con:
        first, _ = swap.content_fingerprint(con)
        con.execute("CREATE OR REPLACE TABLE sources AS FROM sources")
        assert swap.content_fingerprint(con)[0] == first
        con.execute(f"CREATE OR REPLACE TABLE sources AS {CHANGES[change]}")
        assert swap.content_fingerprint(con)[0] != first


def test_a_damaged_published_file_is_replaced(tmp_path: Path, target: Path) -> None:
    put(tmp_path, target, 1)
    assert up_to_date(target, "")
    target.write_bytes(target.read_bytes()[:-4096])
    assert not up_to_date(target, "")
    assert put(tmp_path, target, 1).outcome == "published"
    assert generation(target) == {1}


def test_the_candidate_stays_and_is_not_the_published_file(tmp_path: Path, target: Path) -> None:
    put(tmp_path, target, 1)
    path = tmp_path / "candidate" / "gd.duckdb"
    with duckdb.connect(str(path)) as con:
        con.execute("UPDATE sources SET observations = 99")
    assert generation(target) == {1}


def test_the_last_n_are_kept(tmp_path: Path, target: Path) -> None:
    for number in range(1, 6):
        put(tmp_path, target, number, keep=2)
    assert [generation(f) for f in kept(target)] == [{4}, {3}]
    assert [read_manifest(f) is not None for f in kept(target)] == [True, True]
    assert len(list((target.parent / "previous").iterdir())) == 4


def test_rollback_goes_back_one_by_one(tmp_path: Path, target: Path) -> None:
    for number in (1, 2, 3):
        put(tmp_path, target, number)
    for number in (2, 1):
        done = rollback(target)
        assert (done.outcome, generation(target)) == ("rolled_back", {number})
        manifest = read_manifest(target)
        assert manifest is not None
        assert manifest.published_at == WHEN + timedelta(days=number)
        assert manifest.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    with pytest.raises(FileNotFoundError, match="no earlier file"):
        rollback(target)
    withdrawn = sorted((target.parent / "previous").glob("withdrawn-*.duckdb"))
    assert [generation(f) for f in withdrawn] == [{2}, {3}]
    put(tmp_path, target, 4)
    assert generation(target) == {4}
    assert [generation(f) for f in kept(target)] == [{1}]


def test_a_log_beside_the_old_file_does_not_reach_the_new_one(tmp_path: Path, target: Path) -> None:
    put(tmp_path, target, 1)
    (target.parent / "gd.duckdb.wal").write_bytes(b"what a writer left")
    put(tmp_path, target, 2)
    assert not (target.parent / "gd.duckdb.wal").exists()
    assert generation(target) == {2}


@pytest.mark.parametrize("at", ["_copy", "_keep", "_put", "write_json"])
def test_killed_at_any_point_the_old_or_the_new_is_there(
    at: str, tmp_path: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, target, 1)
    put(tmp_path, target, 2)
    real = getattr(swap, at)

    def killed(*args: Any) -> Any:
        if at == "_copy":
            args[1].write_bytes(args[0].read_bytes()[:5000])
        else:
            real(*args)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(swap, at, killed)
        with pytest.raises(KeyboardInterrupt):
            put(tmp_path, target, 3)
    assert generation(target) in ({2}, {3})
    assert put(tmp_path, target, 3).outcome in ("published", "unchanged")
    assert generation(target) == {3}
    manifest = read_manifest(target)
    assert manifest is not None
    assert manifest.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert not list(target.parent.glob(".*.new"))
    assert {1} in [generation(f) for f in kept(target)], "no earlier file was lost"
    assert {3} not in [generation(f) for f in kept(target)] or at in ("_put", "write_json")


def _read(target: str, stop: Event, ready: Event, out: Any) -> None:
    """Open, query, close, as a dashboard does; what it met goes to ``out``."""
    reads, mixes, seen = 0, 0, set()
    error = ""
    try:
        while not stop.is_set():
            with duckdb.connect(target, read_only=True) as con:
                counts = con.execute("SELECT count(*), count(DISTINCT observations) FROM sources").fetchone()
                low, high, detail = con.execute(
                    "SELECT min(observations), max(observations), max(detail) FROM sources"
                ).fetchall()[0]
            mixes += counts != (2000, 1) or low != high or str(low) != detail
            seen.add(low)
            reads += 1
            ready.set()
    except BaseException as e:
        error = repr(e)
        ready.set()
    out.put((reads, mixes, len(seen), error))


def test_readers_never_fail_and_never_see_a_mix(tmp_path: Path, target: Path) -> None:
    publish(candidate(tmp_path, 0, 2000), target, [PASSED], 2)
    context = multiprocessing.get_context("spawn")
    stop, ready, out = context.Event(), context.Event(), context.Queue()
    reader = context.Process(target=_read, args=(str(target), stop, ready, out))
    reader.start()
    try:
        assert ready.wait(60)
        for number in range(1, 31):
            assert publish(candidate(tmp_path, number, 2000), target, [PASSED], 2).outcome == "published"
            time.sleep(0.02)
    finally:
        stop.set()
        reads, mixes, seen, error = out.get(timeout=60)
        reader.join(60)
    assert error == ""
    assert mixes == 0
    assert reads > 30
    assert seen > 5, "the reader met swapped files"


def _publish(folder: str, number: int, out: Any) -> None:
    own = Path(folder) / f"p{number}"
    target = Path(folder) / "published" / "gd.duckdb"
    out.put(publish(candidate(own, number), target, [PASSED], 9).outcome)


def test_two_publishers_wait_for_each_other(tmp_path: Path, target: Path) -> None:
    context = multiprocessing.get_context("spawn")
    out = context.Queue()
    both = [context.Process(target=_publish, args=(str(tmp_path), n, out)) for n in (1, 2)]
    for process in both:
        process.start()
    assert [out.get(timeout=60) for _ in both] == ["published", "published"]
    for process in both:
        process.join(60)
    assert {frozenset(generation(f)) for f in (target, *kept(target))} == {frozenset({1}), frozenset({2})}


def test_an_open_candidate_is_not_published(tmp_path: Path, target: Path) -> None:
    path = candidate(tmp_path, 1)
    with duckdb.connect(str(path)) as con:
        con.execute("BEGIN")
        con.execute("UPDATE sources SET observations = 5")
        with pytest.raises((RuntimeError, duckdb.Error)):
            publish(path, target, [PASSED], 5)
        con.execute("ROLLBACK")
    assert not target.exists()


def test_summary(tmp_path: Path, target: Path) -> None:
    put(tmp_path, target, 1)
    summary = summarize(target)
    assert summary.tables["sources"] == 3
    assert (summary.releases, summary.observations, summary.unread) == (0, 0, 0)
    assert summary.checks == {"passed": 1, "warned": 1, "failed": 0}
    assert summary.not_passed == (WARNED,)
    assert summary.manifest == read_manifest(target)
    first = summary.sources[0]
    assert (first.publisher, first.status, first.crawled_at, first.last_published_at) == (
        "p0",
        "ok",
        WHEN,
        None,
    )
    assert summary.bytes == os.path.getsize(target)


def test_rows_at_fault_are_told_where_nothing_was_published_yet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Withheld at the checks: told by the file beside the published one and by ``status``."""
    monkeypatch.setenv("GD_DATA_ROOT", str(tmp_path))
    settings = Settings()
    row = FailedRow(
        "adds_up", "error", "id", "1 + 2 is not 4", "gacc/r1", "u", "table 1 | Guangdong", "1 2 4"
    )
    other = FailedRow("sources_agree", "warn", "id", "5 against 4", "gacc/r1", "u", None, "five")
    done = withhold(settings.published, [FAILED, WARNED], rows=[row, other], run="run-9", now=WHEN)
    assert done.outcome == "withheld"
    said = read_withheld(settings.published)
    assert said is not None
    assert (said.run, said.rows) == ("run-9", (row,)), "of the checks that block"
    show_status(settings, as_json=True)
    found = json.loads(capsys.readouterr().out)["withheld"]
    assert (found["failed"], found["rows"][0]["place"]) == (
        {"adds_up": FAILED.message},
        "table 1 | Guangdong",
    )
    show_status(settings, as_json=False)
    told = capsys.readouterr().out
    assert "A newer candidate was withheld" in told
    assert "1 + 2 is not 4 (gacc/r1: table 1 | Guangdong)" in told
