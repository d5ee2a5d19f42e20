"""The rows of the customs' online query as a columnar stage: commodity x partner x place x trade mode.

How a download is read is the business of ``gd_pipeline.read.detail``; which of several downloads holds the
latest figure is decided in ``gd_pipeline.check``.
"""

from __future__ import annotations

import pyarrow as pa

STAGE = "trade_detail"
"""Stage files of rows, one per download."""

REJECTED_STAGE = "trade_detail_rejected"
"""Stage files of the rows that were not taken, one per download that has any."""

_CODE = pa.dictionary(pa.int32(), pa.string())

ROWS = pa.schema(
    [
        ("line", pa.int64()),
        ("indicator", pa.string()),
        ("ref_area", _CODE),
        ("period", _CODE),
        ("counterpart_area", _CODE),
        ("product", _CODE),
        ("customs_procedure", _CODE),
        ("value", pa.float64()),
        ("unit", pa.string()),
        ("quantity_1", pa.float64()),
        ("quantity_unit_1", _CODE),
        ("quantity_2", pa.float64()),
        ("quantity_unit_2", _CODE),
    ]
)
"""``line`` is the row's place in the file, 2 the first behind the header; ``value`` is in yuan or dollars."""

REJECTED = pa.schema([("line", pa.int64()), ("reason", pa.string()), ("row", pa.string())])
"""Rows that were not taken: where, why, and the row as printed."""

ORIGIN = pa.schema(
    [
        ("release_id", pa.string()),
        ("document_sha256", pa.string()),
        ("publisher", pa.string()),
        ("url", pa.string()),
        ("retrieved_at", pa.timestamp("us", tz="UTC")),
    ]
)
"""What each row of a stage file says of its download."""


def with_origin(schema: pa.Schema) -> pa.Schema:
    """The columns of a stage file: those of its rows, then their origin."""
    return pa.schema([*schema, *ORIGIN])
