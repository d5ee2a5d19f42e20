"""All checks of a candidate in one call, and their outcome written into it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.check.data_docs import write_docs
from gd_pipeline.check.expectations import validate
from gd_pipeline.check.identities import checks, run_identities
from gd_pipeline.check.quarantine import fill_quarantine, forget
from gd_pipeline.check.result import CheckResult, Severity
from gd_pipeline.check.suites import guarded
from gd_pipeline.model.tables import QUALITY


@dataclass(frozen=True, slots=True)
class Declared:
    """A check that ``run_checks`` will run; ``description`` says what it asks and how closely.

    ``family`` is what belongs together to people: a law in all its scopes, the suites of all code lists.
    """

    name: str
    severity: Severity
    description: str
    family: str


@dataclass(frozen=True, slots=True)
class Docs:
    """Where the site of the suites' results is written, and the run that it says it is of."""

    folder: Path
    run: str


def declared_checks() -> Iterator[Declared]:
    """Every check by name, known without running one: a suite per table, and the laws in their scopes."""
    for table in guarded():
        name = "code_lists" if table.name.startswith("dim_") else table.name
        said = (
            f"Columns, nulls, codes, ranges and key of {name} are as declared; not too few rows or too many."
        )
        yield Declared(f"expect_{table.name}", "error", said, f"expect_{name}")
    for check in checks():
        law = check.law
        said = f"{law.says}; within {law.tolerance}. {law.reason}"
        yield Declared(check.name, check.severity, said, law.name)


def run_checks(
    con: duckdb.DuckDBPyConnection, usual: Mapping[str, int] | None = None, docs: Docs | None = None
) -> list[CheckResult]:
    """Run every check on the candidate that ``con`` has open, write ``quality_results``, give the outcomes.

    ``usual`` says how many rows a table had in earlier runs, ``docs`` where the suites' results are shown.
    Great Expectations works on cursors of the same connection, so one process may check what it has just
    built, on disk or in memory, and no second opening meets the file's lock.
    """
    forget(con)
    validations = validate(con, usual=usual)
    if docs:
        write_docs(validations, docs.folder, docs.run, datetime.now(UTC))
    results = [*(v.outcome() for v in validations), *run_identities(con)]
    fill_quarantine(con)
    write_results(con, results)
    return results


def write_results(con: duckdb.DuckDBPyConnection, results: Iterable[CheckResult]) -> None:
    """Replace ``quality_results`` by ``results``, in the order of their names: all of them or none."""
    rows = [astuple(r) for r in sorted(results, key=lambda r: r.check_name)]
    marks = ", ".join("?" for _ in QUALITY.columns)
    con.begin()
    try:
        ddl.create(con, QUALITY)
        if rows:
            con.executemany(f"INSERT INTO {ddl.name(QUALITY.name)} VALUES ({marks})", rows)
        con.commit()
    except BaseException:
        con.rollback()
        raise


def read_results(con: duckdb.DuckDBPyConnection) -> list[CheckResult]:
    """The outcomes that a database holds, in the order of their names."""
    columns = ddl.names(c.name for c in QUALITY.columns)
    rows = con.execute(f"SELECT {columns} FROM {ddl.name(QUALITY.name)} ORDER BY check_name").fetchall()
    return [CheckResult(*row) for row in rows]
