"""What the checks found in earlier runs, withheld ones included: a stage that the candidate shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple
from datetime import UTC, datetime

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.check.result import CheckResult
from gd_pipeline.model.check_run import STAGE, CheckRun
from gd_pipeline.model.store import Store
from gd_pipeline.model.tables import QUALITY_HISTORY


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
