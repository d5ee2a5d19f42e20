"""Great Expectations suites out of the tables' model, run on the candidate by SQL.

What the figures must obey among each other is the business of ``laws``. The library takes seconds to import,
so it is imported where it is used.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.check.result import CheckResult, outcome
from gd_pipeline.model.tables import OF_THE_CHECKS, Column, Table, tables

OPEN_CODES = {
    "indicator": r"other:\S.*",
    "ref_area": r"(CN-[A-Z]{2}|CN-[0-9]{6})/[a-z0-9_]+|CN-[0-9]{6}|[A-Z]{2}",
    "counterpart_area": r"[a-z][a-z0-9_]*",
    "product": r"HS[0-9]{2,10}",
}
"""Code list -> what is a code besides those listed (the data contract leaves these lists open)."""

NAMED = 3
"""Failing rows that a message names per expectation."""


def _no_code(column: Column) -> str:
    """SQL condition: the column holds something that is no code of its list."""
    code = ddl.name(column.name)
    sql = f"{code} NOT IN (SELECT code FROM dim_{column.codes})"
    if column.codes in OPEN_CODES:
        sql += f" AND NOT regexp_full_match({code}, {ddl.text(OPEN_CODES[column.codes])})"
    return sql


def suite(table: Table) -> Any:
    """The Great Expectations suite of a table: columns in order, nulls, codes, ranges, key, number of rows.

    ``meta["failing"]`` of an expectation about rows is the SQL condition of those that fail it.
    """
    import great_expectations as gx

    gxe: Any = import_module("great_expectations.expectations")  # its names are made at run time

    def expectations() -> Iterator[Any]:
        yield gxe.ExpectTableColumnsToMatchOrderedList(column_list=[c.name for c in table.columns])
        yield gxe.ExpectTableRowCountToBeBetween(min_value=table.min_rows)
        key = ddl.names(table.key)
        twice = f"({key}) IN (SELECT ({key}) FROM {ddl.name(table.name)} GROUP BY ALL HAVING count(*) > 1)"
        if len(table.key) > 1:
            yield gxe.ExpectCompoundColumnsToBeUnique(column_list=list(table.key), meta={"failing": twice})
        else:
            yield gxe.ExpectColumnValuesToBeUnique(column=table.key[0], meta={"failing": twice})
        for c in table.columns:
            quoted = ddl.name(c.name)
            if not c.nullable:
                failing = f"{quoted} IS NULL"
                yield gxe.ExpectColumnValuesToNotBeNull(column=c.name, meta={"failing": failing})
            bounds = [(c.low, "<"), (c.high, ">")]
            if failing := " OR ".join(f"{quoted} {op} {b}" for b, op in bounds if b is not None):
                yield gxe.ExpectColumnValuesToBeBetween(
                    column=c.name, min_value=c.low, max_value=c.high, meta={"failing": failing}
                )
            if c.codes:
                failing = _no_code(c)
                query = f"SELECT * FROM {{batch}} WHERE {failing.replace('{', '{{').replace('}', '}}')}"
                yield gxe.UnexpectedRowsExpectation(
                    unexpected_rows_query=query,
                    description=f"{c.name} to be a code of {c.codes}",
                    meta={"failing": failing, "column": c.name},
                )

    return gx.ExpectationSuite(name=table.name, expectations=list(expectations()))


def _datasource(con: duckdb.DuckDBPyConnection) -> Any:
    """A data source on the database that ``con`` has open.

    A second connection to the file would meet its lock, or a different configuration in this process, so the
    engine works on cursors of ``con`` itself. The dialect closes a cursor before its rows are fetched:
    so they are fetched as soon as a statement was executed.
    """
    import great_expectations as gx
    import sqlalchemy as sa
    from duckdb_sqlalchemy import ConnectionWrapper
    from great_expectations.data_context.types.base import ProgressBarsConfig
    from sqlalchemy.engine.cursor import FullyBufferedCursorFetchStrategy

    def fetch(_con: Any, cursor: Any, _sql: str, _parameters: Any, context: Any, _many: bool) -> None:
        if cursor.description:
            rows = deque(cursor.fetchall())
            context.cursor_fetch_strategy = FullyBufferedCursorFetchStrategy(cursor, initial_buffer=rows)

    context: Any = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    source = context.data_sources.add_sql(
        name="candidate",
        connection_string="duckdb:///:memory:",
        kwargs={"creator": lambda: ConnectionWrapper(con.cursor())},
    )
    for engine in (source.get_engine(), source.get_execution_engine().engine):
        if not sa.event.contains(engine, "after_cursor_execute", fetch):
            sa.event.listen(engine, "after_cursor_execute", fetch)
    return source


def _raised(info: Any) -> str | None:
    """The message of an exception raised in an expectation; its dict may lie in another dict."""
    if not isinstance(info, dict):
        return None
    if info.get("raised_exception"):
        return str(info.get("exception_message") or "an exception without a message")
    return next((found for inner in info.values() if (found := _raised(inner))), None)


def _said(con: duckdb.DuckDBPyConnection, table: Table, result: Any) -> str:
    """What a failed expectation found, in one line, with the first failing rows."""
    config = result.expectation_config
    about = {k: v for k, v in config.kwargs.items() if k != "batch_id" and v is not None}
    what = config.description or f"{config.type} {about}"
    if raised := _raised(result.exception_info):
        return f"{what}: could not be evaluated: {raised.splitlines()[0]}"
    failing = (config.meta or {}).get("failing")
    if failing is None:
        return f"{what}: does not hold"
    about_columns = {config.kwargs.get("column"), config.meta.get("column")}
    wanted = about_columns | {"release_id", "quote", "observation_id"}
    place = [c.name for c in table.columns if c.name in wanted] or list(table.key)
    named = ", ".join(f"concat('{c} ', {ddl.name(c)})" for c in place)
    where = f"FROM {ddl.name(table.name)} WHERE {failing}"
    count = con.execute(f"SELECT count(*) {where}").fetchall()[0][0]
    rows = con.execute(
        f"SELECT concat_ws(', ', {named}) AS said {where} ORDER BY said LIMIT {NAMED}"
    ).fetchall()
    return f"{what}: {count} rows fail: " + "; ".join(said for (said,) in rows)


def run_expectations(con: duckdb.DuckDBPyConnection, of: Iterable[Table] | None = None) -> list[CheckResult]:
    """Validate the tables ``of`` the candidate against their suites: a result per table, all errors.

    Default are all tables but those that are written from these results. An expectation that
    could not be evaluated counts as failing, and so does a table that is not there.
    """
    source = _datasource(con)
    there = {name for (name,) in con.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    results = []
    for table in of or [t for t in tables() if t not in OF_THE_CHECKS]:
        found: list[Any] = []
        failed = ["the table is not there"]
        if table.name in there:
            asset = source.add_table_asset(table.name, table_name=table.name)
            batch = asset.add_batch_definition_whole_table("all").get_batch()
            found = batch.validate(suite(table), result_format="BOOLEAN_ONLY").results
            failed = sorted(_said(con, table, r) for r in found if not r.success or _raised(r.exception_info))
        results.append(
            CheckResult(
                f"expect_{table.name}",
                "error",
                outcome("error", len(failed)),
                len(found),
                len(failed),
                None,
                "; ".join(failed) if failed else f"{len(found)} expectations hold",
            )
        )
    return results
