"""The tables' Great Expectations suites, run on the candidate: by SQL, on the connection that has it open.

What a suite holds is said in ``suites``, how the results are shown as pages in ``data_docs``. The library
takes seconds to import, so it is imported where it is used.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import duckdb

from gd_pipeline.check import ddl, quarantine
from gd_pipeline.check.result import CheckResult, Outcome, Severity
from gd_pipeline.check.suites import ROWS_AT_MOST, guarded, stored
from gd_pipeline.model.tables import Table

NAMED = 3
"""Failing rows that a message names per expectation."""

GROWTH, ROOM = 3, 10_000
"""A table that has more than so many times the rows that it usually had, and so many more, warns."""


@dataclass(frozen=True, slots=True)
class Validation:
    """A table held against its suite: ``result`` is the library's, None for a table that is not there.

    ``failures`` are its failed expectations in words, with the number of rows at fault (1 where one is about
    the whole table); ``blocks`` is whether one of them is an error.
    """

    table: Table
    rows: int
    result: Any
    failures: tuple[tuple[str, int], ...]
    blocks: bool

    @property
    def check(self) -> str:
        """The name that the outcome is kept under."""
        return f"expect_{self.table.name}"

    def outcome(self) -> CheckResult:
        """The outcome: failed when an expectation that is an error failed, warned when only others did."""
        held = len(self.result.results) - len(self.failures) if self.result else 0
        said = "; ".join(words for words, _ in self.failures) or f"{held} expectations hold"
        outcome: Outcome = "failed" if self.blocks else "warned" if self.failures else "passed"
        failing = sum(n for _, n in self.failures)
        return CheckResult(self.check, "error", outcome, self.rows, failing, None, said)


def new_context() -> Any:
    """A context of the library in memory, which writes nothing and shows no progress."""
    import great_expectations as gx
    from great_expectations.data_context.types.base import (
        DataContextConfig,
        InMemoryStoreBackendDefaults,
        ProgressBarsConfig,
    )

    defaults = InMemoryStoreBackendDefaults(init_temp_docs_sites=False)
    quiet = ProgressBarsConfig(globally=False)
    config = DataContextConfig(store_backend_defaults=defaults, progress_bars=quiet)
    return gx.get_context(mode="ephemeral", project_config=config)


def _datasource(con: duckdb.DuckDBPyConnection) -> Any:
    """A data source on the database that ``con`` has open.

    A second connection to the file would meet its lock, or a different configuration in this process, so the
    engine works on cursors of ``con`` itself. The dialect closes a cursor before its rows are fetched:
    so they are fetched as soon as a statement was executed.
    """
    import sqlalchemy as sa
    from duckdb_sqlalchemy import ConnectionWrapper
    from sqlalchemy.engine.cursor import FullyBufferedCursorFetchStrategy

    def fetch(_con: Any, cursor: Any, _sql: str, _parameters: Any, context: Any, _many: bool) -> None:
        if cursor.description:
            rows = deque(cursor.fetchall())
            context.cursor_fetch_strategy = FullyBufferedCursorFetchStrategy(cursor, initial_buffer=rows)

    source = new_context().data_sources.add_sql(
        name="candidate",
        connection_string="duckdb:///:memory:",
        kwargs={"creator": lambda: ConnectionWrapper(con.cursor())},
    )
    for engine in (source.get_engine(), source.get_execution_engine().engine):
        if not sa.event.contains(engine, "after_cursor_execute", fetch):
            sa.event.listen(engine, "after_cursor_execute", fetch)
    return source


def raised(info: Any) -> str | None:
    """The message of an exception raised in an expectation; its dict may lie in another dict."""
    if not isinstance(info, dict):
        return None
    if info.get("raised_exception"):
        return str(info.get("exception_message") or "an exception without a message")
    return next((found for inner in info.values() if (found := raised(inner))), None)


class _Failed:
    """The rows of a table that fail an expectation, as SQL; tables at fault may lack columns."""

    def __init__(self, con: duckdb.DuckDBPyConnection, table: Table, config: Any) -> None:
        self.con, self.table, self.config = con, table, config
        self.meta: Mapping[str, Any] = config.meta or {}
        about = con.execute(
            "SELECT column_name FROM duckdb_columns() "
            "WHERE table_name = ? AND database_name = current_database()",
            [table.name],
        )
        self.columns = {c for (c,) in about.fetchall()}
        self.where = f"FROM {ddl.name(table.name)} WHERE {self.meta.get('failing')}"

    def _text(self, columns: Iterable[str], labelled: bool = False) -> str:
        """SQL: columns as one text, those that are there."""
        parts = [
            f"concat({ddl.text(f'{c} ' if labelled else '')}, coalesce({ddl.name(c)}::VARCHAR, 'null'))"
            for c in columns
            if c in self.columns
        ]
        return f"concat_ws(', ', {', '.join(parts)})" if parts else "'a row'"

    def named(self) -> tuple[str, int]:
        """The first rows in words, and how many there are."""
        shown = dict.fromkeys([*self.meta["shown"], "release_id", "quote", "observation_id"])
        count = self.con.execute(f"SELECT count(*) {self.where}").fetchall()[0][0]
        said = f"SELECT {self._text(shown, labelled=True)} AS said {self.where} ORDER BY said LIMIT {NAMED}"
        rows = "; ".join(row for (row,) in self.con.execute(said).fetchall())
        return f"{self.config.description}: {count} rows fail: {rows}", int(count)

    def catch(self, check: str) -> None:
        """Put the rows into quarantine: by the statement that they came from, else by their key."""
        stated = "observation_id" in self.columns
        subject = self._text(["observation_id"] if stated else self.table.key)
        carried = [c for c in ("release_id", "publisher", "url", "quote") if c in self.columns]
        said = f"concat({ddl.text(f'{self.config.description}: ')}, {self._text(self.meta['shown'])})"
        rows = f"SELECT {', '.join([f'{said} AS said', f'{subject} AS subject', *carried])} {self.where}"
        severity: Severity = "error" if _blocks(self.config) else "warn"
        quarantine.catch(self.con, check, severity, "observations" if stated else "rows", rows)


def _blocks(config: Any) -> bool:
    return str(getattr(config.severity, "value", config.severity)) != "warning"


def _failures(
    con: duckdb.DuckDBPyConnection, table: Table, rows: int, result: Any
) -> Iterator[tuple[str, int]]:
    """Each failed expectation in words with the number of rows at fault; the rows go into quarantine."""
    for found in result.results:
        config, fault = found.expectation_config, raised(found.exception_info)
        if found.success and not fault:
            continue
        if fault:
            yield f"{config.description}: could not be evaluated: {fault.splitlines()[0]}", 1
        elif "failing" in (config.meta or {}):
            failed = _Failed(con, table, config)
            failed.catch(f"expect_{table.name}")
            yield failed.named()
        else:
            yield f"{config.description}: does not hold, {rows:,} rows: {_told(config.kwargs)}", 1


def _told(kwargs: Mapping[str, Any]) -> str:
    return ", ".join(f"{k} {v}" for k, v in kwargs.items() if k != "batch_id" and v is not None)


def validate(
    con: duckdb.DuckDBPyConnection, of: Iterable[Table] | None = None, usual: Mapping[str, int] | None = None
) -> list[Validation]:
    """Hold the tables ``of`` the candidate (all that have a suite) against their stored suites.

    ``usual`` says how many rows a table had in earlier runs. An expectation that could not be evaluated
    counts as failing, and so does a table that is not there. Rows that fail are caught for the quarantine.
    """
    import great_expectations as gx

    source, out = _datasource(con), []
    there = {name for (name,) in con.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    for table in guarded() if of is None else of:
        if table.name not in there:
            out.append(Validation(table, 0, None, (("the table is not there", 1),), blocks=True))
            continue
        rows = int(con.execute(f"SELECT count(*) FROM {ddl.name(table.name)}").fetchall()[0][0])
        asset = source.add_table_asset(table.name, table_name=table.name)
        batch = asset.add_batch_definition_whole_table("all").get_batch()
        known = (usual or {}).get(table.name)
        most = 2**62 if known is None else GROWTH * known + ROOM
        result = batch.validate(
            gx.ExpectationSuite(**stored(table)),
            result_format="BOOLEAN_ONLY",
            expectation_parameters={ROWS_AT_MOST: most},
        )
        failed = [r for r in result.results if not r.success or raised(r.exception_info)]
        blocks = any(_blocks(r.expectation_config) for r in failed)
        out.append(
            Validation(table, rows, result, tuple(sorted(_failures(con, table, rows, result))), blocks)
        )
    return out


def run_expectations(
    con: duckdb.DuckDBPyConnection, of: Iterable[Table] | None = None, usual: Mapping[str, int] | None = None
) -> list[CheckResult]:
    """The outcomes of ``validate``: one per table."""
    return [v.outcome() for v in validate(con, of, usual)]
