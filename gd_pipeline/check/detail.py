"""The tables of the customs' online query: the newest of several downloads that hold a row, rows not taken.

Overlapping downloads are told apart by when they came in. How a download is read is the business of
``gd_pipeline.read.detail``.
"""

from __future__ import annotations

import duckdb
import pyarrow as pa

from gd_pipeline.check import ddl
from gd_pipeline.model.detail import REJECTED, REJECTED_STAGE, ROWS, STAGE, with_origin
from gd_pipeline.model.store import Store
from gd_pipeline.model.tables import TRADE_DETAIL, TRADE_DETAIL_REJECTED

STAGES: dict[str, pa.Schema] = {STAGE: with_origin(ROWS), REJECTED_STAGE: with_origin(REJECTED)}
"""The stages that are read, with the columns of their files."""

_KEY = ddl.names(TRADE_DETAIL.key)
_NEWEST = "retrieved_at DESC, document_sha256, line"

# Only rows that several downloads hold are sorted: they are few, and the table can be long.
_ROWS = f"""
WITH keys AS (
    SELECT {_KEY}, count(*) AS downloads, min(value) < max(value) AS revised
    FROM in_detail GROUP BY ALL HAVING count(*) > 1
)
SELECT *, 1 AS downloads, false AS revised FROM in_detail ANTI JOIN keys USING ({_KEY})
UNION ALL
SELECT d.*, downloads, revised FROM in_detail d JOIN keys USING ({_KEY})
QUALIFY row_number() OVER (PARTITION BY {_KEY} ORDER BY {_NEWEST}) = 1
"""


def _from(store: Store, stage: str) -> str:
    """SQL: the rows of a stage, none where it has no files."""
    if store.parts(stage):
        return f"SELECT * FROM read_parquet({ddl.text(store.glob(stage))})"
    columns = ", ".join(f"NULL AS {ddl.name(n)}" for n in STAGES[stage].names)
    return f"SELECT {columns} WHERE false"


def fill_detail(con: duckdb.DuckDBPyConnection, store: Store) -> None:
    """Fill ``trade_detail`` and ``trade_detail_rejected`` from their stage files."""
    con.execute(f"CREATE OR REPLACE TEMP VIEW in_detail AS {_from(store, STAGE)}")
    ddl.fill(con, TRADE_DETAIL, _ROWS)
    con.execute("DROP VIEW temp.in_detail")
    ddl.fill(con, TRADE_DETAIL_REJECTED, _from(store, REJECTED_STAGE))
