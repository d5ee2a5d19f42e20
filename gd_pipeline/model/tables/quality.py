"""What the checks found."""

from __future__ import annotations

from gd_pipeline.model.tables.columns import Column, Table

QUALITY = Table(
    "quality_results",
    "Outcome of every check on this database.",
    (
        Column("check_name", "VARCHAR", "name of the check"),
        Column("severity", "VARCHAR", "error (blocks publishing) or warn"),
        Column("outcome", "VARCHAR", "passed, warned, failed"),
        Column("checked", "BIGINT", "rows or relations looked at", low=0),
        Column("failing", "BIGINT", "of them failing", low=0),
        Column("largest_gap", "DOUBLE", "largest gap found, in base units", True),
        Column("message", "VARCHAR", "what was found, with the first failing rows"),
    ),
    ("check_name",),
)
