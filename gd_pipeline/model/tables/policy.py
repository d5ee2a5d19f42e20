"""What policy documents say: numbered measures, numbered goals."""

from __future__ import annotations

from gd_pipeline.model.tables.columns import ORIGIN, PLACE, WHERE, Column, Table, code

POLICY_MEASURES = Table(
    "policy_measures",
    "Numbered measures of policy documents.",
    (
        Column("number", "VARCHAR", "the measure's number in the document"),
        code("field", "trade, investment, outsourcing, cooperation, talent, general", "policy_field"),
        Column("heading", "VARCHAR", "the measure's heading as printed"),
        *PLACE[1:],
        *ORIGIN,
    ),
    ("release_id", "document_sha256", "char_start"),
)

POLICY_GOALS = Table(
    "policy_goals",
    "Numbered goals of policy documents (measure target), with the latest level of that indicator if known.",
    (
        Column("observation_id", "VARCHAR", "the statement of the goal"),
        code("indicator", "what is counted"),
        *WHERE,
        code("product", "commodity or kind the goal is about: _T all"),
        Column("value", "DOUBLE", "the goal in base units"),
        code("unit", "unit of value"),
        Column("approx", "BOOLEAN", "about, over, at least"),
        Column("latest_value", "DOUBLE", "latest level of the indicator in the same unit", True),
        Column("latest_period", "VARCHAR", "period of the latest level", True),
        Column("quote", "VARCHAR", "the sentence"),
        *ORIGIN,
    ),
    ("observation_id",),
)
