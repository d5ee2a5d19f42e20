"""The quarantine: every row that failed a check, with the check, the reason, the release and the quote.

Checks catch what fails while they are asked; ``fill_quarantine`` says where it stands.
"""

from __future__ import annotations

from dataclasses import dataclass

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.check.result import Severity
from gd_pipeline.model.tables import QUARANTINE


@dataclass(frozen=True, slots=True)
class FailedRow:
    """A row of the quarantine."""

    check_name: str
    severity: Severity
    subject: str
    reason: str
    release_id: str | None
    url: str | None
    place: str | None
    quote: str | None

    def __str__(self) -> str:
        where = ": ".join(x for x in (self.release_id, self.place or self.quote) if x)
        return f"{self.reason} ({where})" if where else self.reason


_CAUGHT = """
CREATE TEMP TABLE IF NOT EXISTS caught (check_name VARCHAR, severity VARCHAR, about VARCHAR, subject VARCHAR,
    said VARCHAR, release_id VARCHAR, publisher VARCHAR, url VARCHAR, quote VARCHAR)
"""

# A row that fails a check in several relations is one row that counts them. The joins are by one column each:
# DuckDB finds their rows by hash, and would try every pair if a condition on ``about`` stood among them.
_QUARANTINE = """
WITH once AS (
    SELECT check_name, any_value(severity) AS severity, any_value(about) AS about, subject,
        concat(min(said), if(count(DISTINCT said) > 1, concat(' (and ', count(DISTINCT said) - 1, ' more)'),
            '')) AS reason,
        min(release_id) AS release_id, min(publisher) AS publisher, min(url) AS url, min(quote) AS quote
    FROM caught GROUP BY check_name, subject
), named AS (
    SELECT *, if(about = 'observations', subject, NULL) AS observation_id,
        if(about = 'releases', subject, NULL) AS of_release
    FROM once
), newest AS (
    FROM releases QUALIFY row_number() OVER (PARTITION BY release_id ORDER BY version DESC) = 1
)
SELECT check_name, severity, about, subject, reason,
    coalesce(o.release_id, r.release_id, named.release_id) AS release_id,
    coalesce(o.publisher, r.publisher, named.publisher, if(about = 'sources', subject, NULL)) AS publisher,
    coalesce(o.url, r.url, named.url) AS url, nullif(o.place, '') AS place,
    coalesce(o.quote, named.quote) AS quote,
    coalesce(a.verdict = 'set_aside', false) AS set_aside
FROM named
LEFT JOIN observations o USING (observation_id)
LEFT JOIN agreements a USING (observation_id)
LEFT JOIN newest r ON r.release_id = of_release
"""


def catch(con: duckdb.DuckDBPyConnection, check: str, severity: Severity, about: str, failed: str) -> None:
    """Remember the rows of the query ``failed`` as failing ``check``.

    Its columns are ``said``, ``subject``, and for ``about`` rows, which are no statements, releases or
    sources, what is known of ``release_id``, ``publisher``, ``url``, ``quote``.
    """
    con.execute(_CAUGHT)
    con.execute(
        f"INSERT INTO caught BY NAME SELECT ? AS check_name, ? AS severity, ? AS about, * FROM ({failed})",
        [check, severity, about],
    )


def fill_quarantine(con: duckdb.DuckDBPyConnection) -> None:
    """Replace ``quarantine`` by what was caught since it was last filled."""
    con.execute(_CAUGHT)
    ddl.create(con, QUARANTINE)
    ddl.fill(con, QUARANTINE, _QUARANTINE)
    forget(con)


def failing_rows(con: duckdb.DuckDBPyConnection, limit: int) -> list[FailedRow]:
    """The rows that failed each check, ``limit`` of each at most, those of blocking checks first."""
    rows = con.execute(f"""
        SELECT check_name, severity, subject, reason, release_id, url, place, quote FROM quarantine
        QUALIFY row_number() OVER (PARTITION BY check_name ORDER BY subject) <= {limit}
        ORDER BY severity = 'error' DESC, check_name, subject
    """).fetchall()
    return [FailedRow(*row) for row in rows]


def forget(con: duckdb.DuckDBPyConnection) -> None:
    """Drop what was caught and not yet written."""
    con.execute("DROP TABLE IF EXISTS temp.caught")
