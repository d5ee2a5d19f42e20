"""The real nightly job on the sample: what it leaves, what a second one does, what failures do."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import dagster as dg
import duckdb
import pytest

from gd_pipeline.check import run as check_run
from gd_pipeline.check.result import CheckResult
from gd_pipeline.crawl import stage as crawl_stage
from gd_pipeline.crawl.archive import Archive
from gd_pipeline.publish.manifest import read_manifest, read_withheld

Nightly = Callable[..., dg.ExecuteInProcessResult]
FirstRun = tuple[Path, dg.ExecuteInProcessResult]


def _published(root: Path) -> Path:
    return root / "published" / "gd_pipeline.duckdb"


def _ask(root: Path, sql: str) -> list[tuple[object, ...]]:
    with duckdb.connect(str(_published(root)), read_only=True) as con:
        return con.execute(sql).fetchall()


def _metadata(result: dg.ExecuteInProcessResult, asset: str) -> dict[str, object]:
    event = [
        e for e in result.get_asset_materialization_events() if e.asset_key == dg.AssetKey(asset.split("/"))
    ][-1]
    return {k: v.value for k, v in event.materialization.metadata.items()}


def _copy(first_run: FirstRun, tmp_path: Path) -> Path:
    return Path(shutil.copytree(first_run[0], tmp_path / "root"))


def test_the_sample_becomes_published_tables(first_run: FirstRun) -> None:
    root, result = first_run
    assert result.success
    assert _metadata(result, "published")["outcome"] == "published"
    # From the customs' release on the first two months of 2024: 1.35 trillion yuan, up 24.9 percent.
    stated = _ask(
        root,
        """SELECT value FROM observations WHERE indicator = 'trade' AND ref_area = 'CN-GD'
        AND measure = 'level'
        AND period = '2024-01/2024-02' AND unit = 'CNY' AND counterpart_area = '_T' AND product = '_T'
        AND customs_procedure = '_T' AND enterprise_type = '_T' AND place = ''""",
    )
    assert 1.35e12 in {v for (v,) in stated}
    # What the image table, the challenge page and the vanished page became.
    assert _ask(root, "SELECT count(*) FROM releases WHERE problems LIKE '%image_table%'") == [(1,)]
    assert _ask(root, "SELECT publisher FROM sources WHERE status = 'challenged'") == [("huangpu_customs",)]
    assert _ask(root, "SELECT count(*) FROM releases WHERE vanished_at IS NOT NULL") == [(1,)]
    for table in ("trade", "investment", "talent", "policy_measures", "policy_goals", "unread_numbers"):
        assert _ask(root, f"SELECT count(*) > 0 FROM {table}") == [(True,)], table


def test_a_month_with_news_is_an_event_of_its_partition(first_run: FirstRun) -> None:
    root, result = first_run
    months = {
        e.materialization.partition: e.materialization.metadata["dagster/row_count"].value
        for e in result.get_asset_materialization_events()
        if e.asset_key == dg.AssetKey("observations") and "dagster/row_count" in e.materialization.metadata
    }
    files = {p.stem for p in (root / "stages" / "observations").glob("*.parquet")}
    assert set(months) == files
    assert len(files) > 10
    assert sum(months.values()) == _ask(root, "SELECT sum(observations) FROM releases")[0][0]


def test_the_healthy_pass_and_those_in_trouble_are_warnings(first_run: FirstRun) -> None:
    health = {
        e.asset_key.path[1]: e
        for e in first_run[1].get_asset_check_evaluations()
        if e.check_name == "source_health"
    }
    challenged = health.pop("huangpu_customs")
    assert not challenged.passed
    assert challenged.severity == dg.AssetCheckSeverity.WARN
    assert "inbox" in (challenged.description or "")
    # By January 2025 the sample lacks the second half of 2024 by two of these, and November by the third.
    for stale in (health.pop("gd_stats"), health.pop("gz_commerce"), health.pop("shenzhen_customs")):
        assert not stale.passed and stale.severity == dg.AssetCheckSeverity.WARN
        assert (stale.description or "").startswith("stale: The newest release is of 2024-")
    assert all(e.passed for e in health.values())


def test_a_second_run_does_nothing_that_the_first_did(
    first_run: FirstRun, tmp_path: Path, nightly: Nightly
) -> None:
    root = _copy(first_run, tmp_path)
    before = {p: p.stat().st_mtime_ns for p in root.rglob("*") if p.suffix in (".parquet", ".gz", ".duckdb")}
    result = nightly(root)
    assert result.success
    assert _metadata(result, "published")["outcome"] == "unchanged"
    assert _metadata(result, "candidate")["built"] == "nothing was new"
    for stage in ("documents", "observations"):
        assert _metadata(result, stage)["worked on"] == "nothing was new"
    after = {p: p.stat().st_mtime_ns for p in root.rglob("*") if p.suffix in (".parquet", ".gz", ".duckdb")}
    assert after == before


def test_the_jobs_of_the_stages_make_the_same(first_run: FirstRun, tmp_path: Path, nightly: Nightly) -> None:
    root = tmp_path / "root"
    for job in ("crawl_job", "read_job", "extract_job", "check_publish_job"):
        assert nightly(root, job).success, job
    ours, theirs = read_manifest(_published(root)), read_manifest(_published(first_run[0]))
    assert ours and theirs
    assert ours.content == theirs.content


def test_any_month_can_be_read_again_without_the_network(
    first_run: FirstRun, tmp_path: Path, nightly: Nightly, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = _copy(first_run, tmp_path)
    lost = sorted((root / "stages" / "documents").glob("2024-*.parquet"))
    for path in lost[:2]:
        path.unlink()

    def no_network(*_: object) -> None:
        raise AssertionError("reading went to the web")

    monkeypatch.setattr("gd_pipeline.crawl.web.open_web", no_network)
    from gd_pipeline.definitions import defs

    monkeypatch.setenv("GD_DATA_ROOT", str(root))
    result = (
        defs()
        .resolve_implicit_global_asset_job_def()
        .execute_in_process(
            asset_selection=[dg.AssetKey("documents")],
            partition_key=lost[0].stem,
            instance=dg.DagsterInstance.ephemeral(),
        )
    )
    assert result.success
    assert lost[0].exists()
    assert not lost[1].exists(), "a month that was not chosen was worked on"


def test_a_publisher_and_a_range_of_months_can_be_filled_back_from_the_ui(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gd_pipeline.definitions import defs

    monkeypatch.setenv("GD_DATA_ROOT", str(tmp_path / "root"))
    monkeypatch.delenv("GD_WEB", raising=False)
    job = defs().resolve_implicit_global_asset_job_def()

    def fill_back(first: str, last: str) -> dg.ExecuteInProcessResult:
        return job.execute_in_process(
            asset_selection=[dg.AssetKey(["crawl", "gd_customs"])],
            run_config={"ops": {"crawl__gd_customs": {"config": {"first": first, "last": last}}}},
            instance=dg.DagsterInstance.ephemeral(),
            raise_on_error=False,
        )

    result = fill_back("2022-01", "2022-06")
    assert result.success
    about = _metadata(result, "crawl/gd_customs")
    assert (about["backfill"], about["new"]) == ("2022-01 to 2022-06", 3)
    assert {c.listed_at[:7] for c in Archive(tmp_path / "root" / "archive").captures()} == {
        "2022-01", "2022-04", "2022-06",
    }  # fmt: skip
    refused = fill_back("2022-06", "2022-01")
    assert not refused.success
    (failed,) = [e for e in refused.all_events if e.is_step_failure]
    assert "2022-06 is after 2022-01" in (failed.step_failure_data.user_failure_data.description or "")


def test_one_publishers_fault_leaves_the_others_flowing(
    tmp_path: Path, nightly: Nightly, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = crawl_stage.crawl_source

    def faulty(source, *args, **options):  # type: ignore[no-untyped-def]
        if source.name == "gd_customs":
            raise ZeroDivisionError("a fault that nobody thought of")
        return real(source, *args, **options)

    monkeypatch.setattr("gd_pipeline.crawl.stage.crawl_source", faulty)
    result = nightly(tmp_path / "root")
    assert result.success
    (check,) = [
        e
        for e in result.get_asset_check_evaluations()
        if e.check_name == "source_health" and e.asset_key == dg.AssetKey(["crawl", "gd_customs"])
    ]
    assert not check.passed
    assert check.severity == dg.AssetCheckSeverity.ERROR
    assert "ZeroDivisionError: a fault that nobody thought of" in (check.description or "")
    rows = dict(_ask(tmp_path / "root", "SELECT publisher, releases FROM sources"))
    assert rows["gd_customs"] == 0
    assert rows["gacc"] > 0


def test_a_failed_check_withholds_and_readers_keep_what_they_have(
    first_run: FirstRun, tmp_path: Path, nightly: Nightly, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = _copy(first_run, tmp_path)
    before = read_manifest(_published(root))
    (root / "inbox").mkdir(exist_ok=True)
    news = (
        "In 2021, Guangdong's total foreign trade reached 8.27 trillion yuan, up 16.7 percent year-on-year."
    )
    (root / "inbox" / "news 2022-01-20.txt").write_text(f"Guangdong's trade\n\n{news}\n", "utf-8")
    real = check_run.run_identities

    def failing(con: duckdb.DuckDBPyConnection) -> list[CheckResult]:
        broken, *others = real(con)
        return [CheckResult(broken.check_name, "error", "failed", 1, 1, None, "it does not hold"), *others]

    monkeypatch.setattr(check_run, "run_identities", failing)
    result = nightly(root)
    assert not result.success
    assert not [
        e for e in result.get_asset_materialization_events() if e.asset_key == dg.AssetKey("published")
    ]
    assert read_manifest(_published(root)) == before
    withheld = read_withheld(_published(root))
    assert withheld
    assert "it does not hold" in withheld.reason


def test_other_code_reads_and_extracts_anew(
    first_run: FirstRun, tmp_path: Path, nightly: Nightly, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = _copy(first_run, tmp_path)
    monkeypatch.setattr("gd_pipeline.extract.stage.revision", lambda *_: "another")
    monkeypatch.setattr("gd_pipeline.parallel.PATIENCE", 600.0)
    result = nightly(root, "extract_job")
    assert result.success
    assert _metadata(result, "observations")["months up to date"] <= 1
