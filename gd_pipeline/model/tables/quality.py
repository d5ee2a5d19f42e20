"""What the checks found."""

from __future__ import annotations

from gd_pipeline.model.tables.columns import BREAKDOWN, WHERE, Column, Table, code

QUALITY = Table(
    "quality_results",
    "Outcome of every check on this database.",
    (
        Column("check_name", "VARCHAR", "name of the check"),
        Column("severity", "VARCHAR", "error (blocks publishing) or warn"),
        Column("outcome", "VARCHAR", "passed, warned, failed"),
        Column("checked", "BIGINT", "rows or relations looked at", low=0),
        Column("failing", "BIGINT", "of them failing; 1 for a whole table at fault", low=0),
        Column("largest_gap", "DOUBLE", "largest gap found, in base units", True),
        Column("message", "VARCHAR", "what was found, with the first failing rows"),
    ),
    ("check_name",),
)

QUARANTINE = Table(
    "quarantine",
    "Every row that failed a check: which check, why, where it stands.",
    (
        Column("check_name", "VARCHAR", "the check that it failed"),
        Column("severity", "VARCHAR", "error (blocks publishing) or warn"),
        Column("about", "VARCHAR", "what subject names: observations, releases, sources or other rows"),
        Column("subject", "VARCHAR", "observation_id, release_id, publisher, or the key of another row"),
        Column("reason", "VARCHAR", "what does not hold, in figures"),
        Column("release_id", "VARCHAR", "the release", True),
        Column("publisher", "VARCHAR", "the source's name", True),
        Column("url", "VARCHAR", "address of the release", True),
        Column("place", "VARCHAR", "table, row and column headers; null in prose", True),
        Column("quote", "VARCHAR", "the sentence or table row", True),
        Column("set_aside", "BOOLEAN", "whether the statement chooses no best value because of it"),
    ),
    ("check_name", "subject"),
)

CORRECTIONS = Table(
    "corrections",
    "Reviewed manual corrections of single figures, and whether each was applied.",
    (
        Column("name", "VARCHAR", "the correction"),
        Column("release_id", "VARCHAR", "the release whose figure it corrects"),
        code("indicator", "what is counted"),
        WHERE[0],
        Column("period", "VARCHAR", WHERE[1].doc),
        *BREAKDOWN,
        code("measure", "level, yoy, mom, share ..."),
        code("unit", "unit of before and after"),
        Column("of", "VARCHAR", "base of a share or of a difference in points", True),
        Column("before", "DOUBLE", "what was read when it was reviewed, in base units"),
        Column("after", "DOUBLE", "what stands in its place"),
        Column("reason", "VARCHAR", "what is wrong and why"),
        Column("source", "VARCHAR", "where the right figure stands"),
        Column("reviewed_on", "DATE", "when a person reviewed it"),
        Column("status", "VARCHAR", "applied; before_changed or not_found: not applied"),
        Column("detail", "VARCHAR", "what was met and what to do"),
        Column("observation_id", "VARCHAR", "the statement that it is about", True),
    ),
    ("name",),
)

QUALITY_HISTORY = Table(
    "quality_history",
    "Outcome of every check in every run that checked a candidate, withheld ones included.",
    (
        Column("checked_at", "TIMESTAMPTZ", "when the run checked"),
        Column("run", "VARCHAR", "the run"),
        *QUALITY.columns,
    ),
    ("checked_at", "check_name"),
    about_runs=True,
)

OF_THE_CHECKS = (QUALITY, QUALITY_HISTORY, QUARANTINE)
"""Tables that the checks write about all others, and that therefore no suite guards."""
