"""What policy documents lay down: the documents and what they refer to, numbered measures and goals."""

from __future__ import annotations

from gd_pipeline.model.tables.columns import ORIGIN, PLACE, WHERE, Column, Table, code

_NUMBER = "document number (文号) as 粤府〔2022〕12号"

POLICY_DOCUMENTS = Table(
    "policy_documents",
    "Policy documents: number, issuer and dates as the page states them.",
    (
        Column("number", "VARCHAR", _NUMBER, True),
        Column("title", "VARCHAR", "title as printed"),
        Column("issuer", "VARCHAR", "who issued it, as printed", True),
        code("ref_area", "territory of the authority that issued it", nullable=True),
        Column("issued_on", "DATE", "day of signature", True),
        Column("effective_on", "DATE", "day from which it holds, where stated", True),
        Column(
            "valid_until", "DATE", "last day on which it holds: stated, or effect plus the stated years", True
        ),
        *ORIGIN,
    ),
    ("release_id", "document_sha256"),
)

POLICY_REFERENCES = Table(
    "policy_references",
    "Documents that a policy document names; target_release_id leads to the named one where it is held too.",
    (
        Column("measure", "VARCHAR", "number of the measure that names it, null in the preamble", True),
        Column("number", "VARCHAR", f"the named one's {_NUMBER}", True),
        Column("title", "VARCHAR", "the named one's title as cited", True),
        Column("relation", "VARCHAR", "basis, amends, repeals, mentions"),
        code("ref_area", "territory of the named one's authority", nullable=True),
        Column("target_release_id", "VARCHAR", "the release that is the named document", True),
        *PLACE[1:],
        *ORIGIN,
    ),
    ("release_id", "document_sha256", "char_start"),
)

POLICY_MEASURES = Table(
    "policy_measures",
    "Numbered measures of policy documents.",
    (
        Column("number", "VARCHAR", "the measure's number in the document"),
        code("field", "trade, investment, outsourcing, cooperation, talent, general", "policy_field"),
        Column("label_en", "VARCHAR", "what is done to what, in words of the code lists"),
        Column("label_zh", "VARCHAR", "the same in Chinese"),
        Column("heading", "VARCHAR", "the measure's heading as printed"),
        *PLACE[1:],
        *ORIGIN,
    ),
    ("release_id", "document_sha256", "char_start"),
)

POLICY_GOALS = Table(
    "policy_goals",
    "Numbered goals (measure target), each with the latest figure of the indicator that shows its progress.",
    (
        Column("observation_id", "VARCHAR", "the statement of the goal"),
        Column("measure", "VARCHAR", "number of the policy measure that sets it, null outside of one", True),
        code("indicator", "what is counted"),
        *WHERE,
        code("product", "commodity or kind the goal is about: _T all"),
        Column("value", "DOUBLE", "the goal in base units"),
        code("unit", "unit of value"),
        Column("condition", "VARCHAR", "at_least, at_most, about, exactly"),
        Column("approx", "BOOLEAN", "about, over, at least"),
        Column("deadline", "DATE", "last day of the goal's period, null when none is stated", True),
        Column("progress", "VARCHAR", "measure of the indicator that shows progress: level, yoy, share"),
        Column("latest_value", "DOUBLE", "latest figure of that measure, in the same unit", True),
        Column("latest_period", "VARCHAR", "period of the latest figure", True),
        Column("quote", "VARCHAR", "the sentence"),
        *ORIGIN,
    ),
    ("observation_id",),
)
