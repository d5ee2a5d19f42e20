"""What the checks found in earlier runs, withheld ones included: a stage that the candidate shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple
from datetime import UTC, datetime
from statistics import median

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.check.result import CheckResult
from gd_pipeline.model.check_run import STAGE, CheckRun
from gd_pipeline.model.store import Store
from gd_pipeline.model.tables import QUALITY_HISTORY

RUNS = 5
"""How many of the newest runs say what is usual."""


def usual_rows(store: Store) -> dict[str, int]:
    """How many rows the tables had when they were checked before: the median of the newest runs."""
    past: dict[str, list[tuple[datetime, int]]] = {}
    for part in store.parts(STAGE)[-2:]:  # this month and the last
        for line in store.read(STAGE, part, CheckRun):
            if line.check_name.startswith("expect_"):
                past.setdefault(line.check_name.removeprefix("expect_"), []).append(
                    (line.checked_at, line.checked)
                )
    return {table: int(median(rows for _, rows in sorted(runs)[-RUNS:])) for table, runs in past.items()}


def remember(
    con: duckdb.DuckDBPyConnection,
    store: Store,
    results: Sequence[CheckResult],
    run: str,
    now: datetime | None = None,
) -> None:
    """Append the outcomes of a run to the history, and fill ``quality_history`` of the candidate from all."""
    now = (now or datetime.now(UTC)).replace(microsecond=0)
    month = f"{now:%Y-%m}"
    lines = [CheckRun(now, run, *astuple(r)) for r in sorted(results, key=lambda r: r.check_name)]
    store.write(STAGE, month, CheckRun, [*store.read(STAGE, month, CheckRun), *lines])
    ddl.create(con, QUALITY_HISTORY)
    ddl.fill(con, QUALITY_HISTORY, f"FROM read_parquet({ddl.text(store.glob(STAGE))})")
