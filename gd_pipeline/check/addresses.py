"""Where each release was met: the table ``release_addresses``, by which it is told that a release is gone.

That two addresses are one release was found in reading (``gd_pipeline.read.identity``).
"""

from __future__ import annotations

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.model.tables import RELEASE_ADDRESSES

# An address is gone when nothing but the news of that came from it since it was last there.
_ADDRESSES = """
WITH known AS (
    SELECT release_id, url, retrieved_at, retrieved_at AS version_at FROM captured
    UNION ALL
    SELECT release_id, unnest(also_at), NULL, retrieved_at FROM captured
), there AS (
    SELECT url, min(fetched_at) AS first_there, max(fetched_at) AS last_there
    FROM in_captures WHERE status < 400 GROUP BY url
), gone AS (
    SELECT url, min(fetched_at) AS vanished_at
    FROM in_captures LEFT JOIN there USING (url)
    WHERE status IN (404, 410) AND (last_there IS NULL OR fetched_at > last_there) GROUP BY url
)
SELECT release_id, url, vanished_at,
    coalesce(least(min(retrieved_at), first_there), vanished_at, min(version_at)) AS first_seen_at,
    coalesce(greatest(max(retrieved_at), last_there), vanished_at, min(version_at)) AS last_seen_at
FROM known LEFT JOIN there USING (url) LEFT JOIN gone USING (url)
GROUP BY release_id, url, vanished_at, first_there, last_there
"""


def fill_addresses(con: duckdb.DuckDBPyConnection) -> None:
    """Fill ``release_addresses`` from ``captured`` (a row per version) and ``in_captures``."""
    ddl.fill(con, RELEASE_ADDRESSES, _ADDRESSES)
