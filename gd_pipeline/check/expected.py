"""The table of due releases: what the release calendar expects, held against the releases of the candidate.

When a series is due is said in ``gd_pipeline.model.release_calendar``; here its functions meet the tables.
"""

from __future__ import annotations

import duckdb
import pyarrow as pa

from gd_pipeline.check import ddl
from gd_pipeline.model.release_calendar import Came, expected
from gd_pipeline.model.tables import EXPECTED_RELEASES

# The last month that a release speaks of tells which one it is; goals and the months after its day do not.
_CAME = """
SELECT r.publisher, title, day, release_id,
    max(year(period_end) * 12 + month(period_end) - 1)
        FILTER (measure IN ('level', 'yoy') AND period_end <= day) AS month
FROM (
    SELECT *, (published_at AT TIME ZONE 'Asia/Shanghai')::DATE AS day FROM releases
    WHERE published_at IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY release_id ORDER BY version DESC) = 1
) r LEFT JOIN observations o USING (release_id, document_sha256)
GROUP BY r.publisher, title, day, release_id
ORDER BY release_id
"""
_ASKED = """
SELECT publisher, (max(crawled_at) AT TIME ZONE 'Asia/Shanghai')::DATE FROM in_crawls GROUP BY publisher
"""


def fill_expected(con: duckdb.DuckDBPyConnection) -> None:
    """Fill ``expected_releases`` from the tables ``releases`` and ``observations`` and from the crawls."""
    came = [Came(*row) for row in con.execute(_CAME).fetchall()]
    rows = expected(came, dict(con.execute(_ASKED).fetchall()))
    table = pa.table(
        {
            "series": pa.array([e.series.name for e in rows], pa.string()),
            "title": pa.array([e.series.title for e in rows], pa.string()),
            "publisher": pa.array([e.publisher for e in rows], pa.string()),
            "period": pa.array([str(e.due.period) for e in rows], pa.string()),
            "opens_on": pa.array([e.due.opens_on for e in rows], pa.date32()),
            "due_on": pa.array([e.due.due_on for e in rows], pa.date32()),
            "outcome": pa.array([e.outcome for e in rows], pa.string()),
            "release_id": pa.array([e.came.release_id if e.came else None for e in rows], pa.string()),
            "published_on": pa.array([e.came.on if e.came else None for e in rows], pa.date32()),
            "days_late": pa.array([e.days_late for e in rows], pa.int32()),
        }
    )
    con.register("in_expected", table)
    ddl.fill(con, EXPECTED_RELEASES, "FROM in_expected")
    con.unregister("in_expected")
