"""The tables of policy documents, built from the stage files: documents, references, measures, goals.

Of a release only the newest version counts. How a goal's latest figure was chosen is said in ``best``.
"""

from __future__ import annotations

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.model.tables import POLICY_DOCUMENTS, POLICY_GOALS, POLICY_MEASURES, POLICY_REFERENCES

_NEWEST = "SEMI JOIN (SELECT * FROM version WHERE newest) v USING (release_id, document_sha256)"

_DOCUMENTS = f"""
SELECT p.* REPLACE (
    try_cast(issued_on AS DATE) AS issued_on, try_cast(effective_on AS DATE) AS effective_on,
    try_cast(valid_until AS DATE) AS valid_until
) FROM in_policy_documents p {_NEWEST}
QUALIFY row_number() OVER (PARTITION BY release_id, document_sha256 ORDER BY seq) = 1
"""

# A document is known by its number; by its title only where that names one release and no number is cited.
# What a release calls itself (关于印发《X》的通知) holds the title X.
_REFERENCES = f"""
WITH numbered AS (
    SELECT number, min(release_id) AS target FROM policy_documents
    WHERE number IS NOT NULL GROUP BY number
), cited AS (
    SELECT DISTINCT r.title, d.release_id FROM in_policy_references r
    JOIN policy_documents d ON contains(d.title, r.title)
    WHERE r.number IS NULL AND length(r.title) >= 8
), titled AS (
    SELECT title, min(release_id) AS target FROM cited GROUP BY title HAVING count(*) = 1
)
SELECT r.* EXCLUDE (seq), nullif(coalesce(numbered.target, titled.target), r.release_id) AS target_release_id
FROM in_policy_references r {_NEWEST}
LEFT JOIN numbered USING (number)
LEFT JOIN titled ON titled.title = r.title AND r.number IS NULL
QUALIFY row_number() OVER (PARTITION BY r.release_id, r.document_sha256, r.char_start ORDER BY seq) = 1
"""

_MEASURES = f"""
SELECT m.* EXCLUDE (seq) FROM in_policy_measures m {_NEWEST}
QUALIFY row_number() OVER (
    PARTITION BY release_id, document_sha256, char_start ORDER BY char_end, number, heading
) = 1
"""

# A yearly goal is held against the longest span that ends last.
_GOALS = """
WITH about AS (
    SELECT observation_id, any_value(measure) AS measure, any_value("condition") AS "condition",
        any_value(progress) AS progress
    FROM in_policy_goals GROUP BY observation_id
), goal AS (
    SELECT g.* EXCLUDE (measure), about.measure, coalesce("condition", 'exactly') AS "condition",
        coalesce(progress, 'level') AS progress, g.period_end AS deadline
    FROM (SELECT * FROM stated WHERE measure = 'target' AND newest) g LEFT JOIN about USING (observation_id)
)
SELECT goal.*, l.value AS latest_value, l.period AS latest_period
FROM goal
LEFT JOIN (
    SELECT * EXCLUDE (measure), measure AS progress FROM figure JOIN wide_row USING (row_no)
    SEMI JOIN goal USING (indicator, ref_area)
    QUALIFY row_number() OVER (
        PARTITION BY indicator, ref_area, counterpart_area, product, customs_procedure, enterprise_type, unit,
            measure
        ORDER BY period_end DESC, period_start NULLS FIRST, observation_id
    ) = 1
) l USING (indicator, ref_area, counterpart_area, product, customs_procedure, enterprise_type, unit, progress)
"""


def fill_policies(con: duckdb.DuckDBPyConnection) -> None:
    """Fill the policy tables from the stages' relations, ``version``, ``stated`` and ``figure``."""
    ddl.fill(con, POLICY_DOCUMENTS, _DOCUMENTS)
    ddl.fill(con, POLICY_REFERENCES, _REFERENCES)
    ddl.fill(con, POLICY_MEASURES, _MEASURES)
    ddl.fill(con, POLICY_GOALS, _GOALS)
