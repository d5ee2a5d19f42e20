"""The suites made from the tables' model: they hold on a sound candidate and fail on each kind of fault."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest
from statements import Page, build, release

from gd_pipeline.check.expectations import run_expectations
from gd_pipeline.check.result import CheckResult
from gd_pipeline.check.run import read_results, run_checks, write_results
from gd_pipeline.check.suites import guarded
from gd_pipeline.model.tables import OBSERVATIONS, tables


def candidate(folder: Path) -> duckdb.DuckDBPyConnection:
    table = Page(release("gacc", "table")).say("exports", 130e8).say("imports", 70e8).say("trade", 200e8)
    table.say("trade", 4.5, measure="yoy", precision=0.1)
    prose = Page(release("news", "prose")).say("trade", 2e10, precision=1e8, table=False)
    prose.say("other:new routes", 12, unit="COUNT", table=False, product="HS8507", area="CN-GD/new_port")
    return build(folder, table, prose)


def loosely(con: duckdb.DuckDBPyConnection, table: str) -> None:
    """Put a copy in place of a table that keeps rows, and has no key and no NOT NULL."""
    con.execute(f"CREATE TABLE loose AS FROM {table}")
    con.execute(f"DROP TABLE {table}")
    con.execute(f"ALTER TABLE loose RENAME TO {table}")


# (table, what breaks it, what the message must name)
FAULTS = {
    "columns": (
        "trade",
        "ALTER TABLE trade DROP COLUMN mom_pct",
        "the columns in their order: does not hold",
    ),
    "null": (
        "observations",
        "UPDATE observations SET quote = NULL WHERE unit = 'PCT'",
        "quote is not null: 1 rows",
    ),
    "code": ("observations", "UPDATE observations SET unit = 'MILES' WHERE unit = 'PCT'", "unit MILES"),
    "open code": ("trade", "UPDATE trade SET product = 'HSxyz' WHERE indicator = 'trade'", "product HSxyz"),
    "range": ("trade", "UPDATE trade SET share_pct = 140 WHERE indicator = 'trade'", "share_pct 140.0"),
    "key": (
        "releases",
        "INSERT INTO releases FROM releases WHERE publisher = 'news'",
        "release_id news/prose",
    ),
    "rows": ("releases", "DELETE FROM releases", "at least 1 rows: does not hold, 0 rows"),
    "other table": (
        "unread_numbers",
        "CREATE OR REPLACE TABLE unread_numbers (text VARCHAR)",
        "could not be evaluated",
    ),
    "no table": ("sources", "DROP TABLE sources", "the table is not there"),
}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> list[CheckResult]:
    return run_expectations(candidate(tmp_path_factory.mktemp("sound")))


def test_a_sound_candidate_passes(sound: list[CheckResult]) -> None:
    assert [r.message for r in sound if r.outcome != "passed"] == []
    assert [r.check_name for r in sound] == [f"expect_{t.name}" for t in guarded()]
    assert {r.check_name: r.checked for r in sound}["expect_observations"] == 6
    assert all(int(r.message.split()[0]) >= 5 for r in sound), "expectations that hold"


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> dict[str, CheckResult]:
    """All faults in one candidate where they do not meet in one table, else in a further one."""
    out: dict[str, CheckResult] = {}
    rounds = [["columns", "null", "key", "other table", "no table"], ["code", "range", "rows"], ["open code"]]
    for faults in rounds:
        con = candidate(tmp_path_factory.mktemp("broken"))
        for fault in faults:
            table, sql, _ = FAULTS[fault]
            loosely(con, table)
            con.execute(sql)
        faulty = [t for t in tables() if t.name in {FAULTS[fault][0] for fault in faults}]
        found = {r.check_name: r for r in run_expectations(con, faulty)}
        out |= {fault: found[f"expect_{FAULTS[fault][0]}"] for fault in faults}
    return out


@pytest.mark.parametrize("fault", FAULTS)
def test_each_kind_of_fault_fails_and_names_the_row(fault: str, broken: dict[str, CheckResult]) -> None:
    result = broken[fault]
    assert (result.outcome, result.severity) == ("failed", "error")
    assert FAULTS[fault][2] in result.message


def test_what_cannot_be_evaluated_is_no_success(broken: dict[str, CheckResult]) -> None:
    result = broken["other table"]
    assert result.failing > 4
    assert result.message.count("could not be evaluated") > 4


def test_more_rows_than_usual_warn(tmp_path: Path) -> None:
    con = candidate(tmp_path)
    con.execute("""
        INSERT INTO observations
        SELECT o.* REPLACE (concat(observation_id, ' ', n) AS observation_id)
        FROM observations o, range(2000) r(n)
    """)
    (as_usual,) = run_expectations(con, [OBSERVATIONS], {"observations": 1000})
    assert (as_usual.outcome, as_usual.checked) == ("passed", 12_006)
    (more,) = run_expectations(con, [OBSERVATIONS], {"observations": 600})
    assert (more.outcome, more.blocks) == ("warned", False)
    assert more.message.startswith("no more rows than earlier runs let expect: does not hold, 12,006 rows")


def test_rows_at_fault_go_to_quarantine_with_release_and_quote(tmp_path: Path) -> None:
    con = candidate(tmp_path)
    for table in ("observations", "releases", "trade", "dim_unit"):
        loosely(con, table)
    con.execute("UPDATE observations SET unit = 'MILES' WHERE unit = 'PCT'")
    con.execute("UPDATE trade SET share_pct = 140 WHERE indicator = 'exports'")
    con.execute("UPDATE releases SET version = 0 WHERE publisher = 'news'")
    con.execute("UPDATE dim_unit SET name_en = NULL WHERE code = 'USD'")
    run_checks(con)
    found = con.execute(
        "SELECT check_name, about, reason, release_id, quote FROM quarantine "
        "WHERE starts_with(check_name, 'expect_') ORDER BY check_name"
    ).fetchall()
    assert found == [
        ("expect_dim_unit", "rows", "name_en is not null: null", None, None),
        (
            "expect_observations",
            "observations",
            "unit is a code of unit: MILES",
            "gacc/table",
            "trade 4.5 in gacc/table",
        ),
        ("expect_releases", "rows", "version is at least 1: 0", "news/prose", None),
        (
            "expect_trade",
            "observations",
            "share_pct is at least -0.001 and at most 100.001: 140.0",
            "gacc/table",
            "exports 1.3e+10 in gacc/table",
        ),
    ]


def test_all_outcomes_are_written_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "candidate.duckdb"
    source = candidate(tmp_path)
    with duckdb.connect(str(path)) as con:
        for table in tables():
            con.register("rows", source.execute(f"FROM {table.name}").to_arrow_table())
            con.execute(f"CREATE TABLE {table.name} AS FROM rows")
        results = run_checks(con)
        again = run_checks(con)
    assert again == results
    with duckdb.connect(str(path), read_only=True) as con:
        assert read_results(con) == sorted(results, key=lambda r: r.check_name)
    names = {r.check_name for r in results}
    assert "expect_trade" in names
    assert "exports_and_imports_add_up_in_tables" in names
    assert not [r for r in results if r.outcome == "failed"]


def test_outcomes_are_written_whole_or_not_at_all() -> None:
    con = duckdb.connect()
    good = [CheckResult(f"check {n}", "warn", "passed", 1, 0, None, "1 hold") for n in range(3)]
    write_results(con, good)
    with pytest.raises(duckdb.ConstraintException):
        write_results(con, [*good, good[0]])
    assert read_results(con) == good
