"""What was known on each day: which version of a release stood when, and which row of a wide table.

Two clocks: ``published`` asks what had been said by a day, ``retrieved`` what had been fetched by it. A day
ends at midnight in China. How the best of several statements is chosen is the business of ``best``.
"""

from __future__ import annotations

import duckdb

from gd_pipeline.check import best, ddl
from gd_pipeline.model.tables import REVISIONS, VINTAGES, WIDE, Table, macros
from gd_pipeline.model.tables.vintages import CLOCKS

MOMENT = ("clock", "day")
_LIFE = "clock, row_no"
_OF_THE_ROW = (*best.ROW, "period_start", "period_end", "freq")

# Bytes that were met again after others stood in their place are the newest again. A version that could not
# be read never takes the place of one that could: a half page must not erase figures. A release counts as
# said on its publication day; a later version of it, which mostly keeps that date, when it was met.
_REIGN = """
CREATE OR REPLACE TEMP TABLE reign AS
WITH met AS (
    SELECT release_id, document_sha256, retrieved_at AS seen_at FROM captured
    UNION
    SELECT release_id, document_sha256, fetched_at
    FROM captured JOIN in_captures c ON c.url = captured.url AND c.sha256 = document_sha256
    WHERE status < 400
), arrived AS (
    FROM met QUALIFY document_sha256 IS DISTINCT FROM lag(document_sha256) OVER (
        PARTITION BY release_id ORDER BY seen_at, document_sha256 DESC
    )
), known AS (
    SELECT release_id, document_sha256, unreadable, retrieved_at, seen_at,
        (seen_at AT TIME ZONE 'Asia/Shanghai')::DATE AS seen_on,
        (published_at AT TIME ZONE 'Asia/Shanghai')::DATE AS published_on,
        row_number() OVER (PARTITION BY release_id ORDER BY seen_at, document_sha256 DESC) = 1 AS first
    FROM arrived JOIN captured USING (release_id, document_sha256)
), dated AS (
    SELECT 'retrieved' AS clock, seen_on AS day, * FROM known
    UNION ALL
    SELECT 'published', if(first, coalesce(published_on, seen_on), seen_on), * FROM known
), stood AS (
    SELECT clock, release_id, days.day, document_sha256
    FROM (SELECT DISTINCT clock, release_id, day FROM dated) days JOIN dated USING (clock, release_id)
    WHERE dated.day <= days.day
    QUALIFY row_number() OVER (
        PARTITION BY clock, release_id, days.day
        ORDER BY unreadable, seen_at DESC, retrieved_at DESC, document_sha256
    ) = 1
), changed AS (
    FROM stood QUALIFY document_sha256 IS DISTINCT FROM lag(document_sha256) OVER (
        PARTITION BY clock, release_id ORDER BY day
    )
)
SELECT clock, release_id, document_sha256, day AS valid_from,
    lead(day) OVER (PARTITION BY clock, release_id ORDER BY day) AS valid_to
FROM changed
"""

# Every statement with the days on which it votes; those of older versions and twins too. On its days a
# version is the newest of its release, whatever came after.
_VOICE = """
CREATE OR REPLACE TEMP VIEW voice AS
SELECT * REPLACE (true AS newest) FROM ballot JOIN reign USING (release_id, document_sha256)
WHERE NOT set_aside
"""

# A row all of whose statements came on one day and stayed is what it is today, since that day.
_LIVES = f"""
CREATE OR REPLACE TEMP TABLE row_life AS
SELECT {_LIFE}, min(valid_from) AS valid_from,
    min(valid_from) = max(valid_from) AND count(valid_to) = 0 AS settled
FROM voice GROUP BY ALL
"""

_DAYS = f"""
CREATE OR REPLACE TEMP TABLE row_day AS
SELECT DISTINCT {_LIFE}, day
FROM (SELECT {_LIFE}, unnest([valid_from, valid_to]) AS day FROM voice)
SEMI JOIN (FROM row_life WHERE NOT settled) USING ({_LIFE})
WHERE day IS NOT NULL
"""

_HEARD = f"""
CREATE OR REPLACE TEMP VIEW heard AS
SELECT voice.*, day FROM voice JOIN row_day USING ({_LIFE})
WHERE valid_from <= day AND (valid_to IS NULL OR day < valid_to)
"""

# A statement is held against what stood before its day. One that repeats it confirms (its row counts it); one
# that differs beyond the printed precision is a revision, whether it was believed or not.
_REVISIONS = f"""
WITH standing AS (
    SELECT {ddl.names([*best.KEY, "day", "observation_id"])},
        lag({{id: observation_id, value: value, precision: precision, release_id: release_id}}) OVER (
            PARTITION BY {ddl.names(best.KEY)} ORDER BY day
        ) AS before
    FROM figure_then WHERE clock = 'published'
), came AS (
    FROM statement_then WHERE clock = 'published'
    QUALIFY day = min(day) OVER (PARTITION BY observation_id)
)
SELECT {ddl.names(best.ROW)}, came.measure, came.unit, came."of", came.day AS said_on,
    came.observation_id, came.release_id, came.publisher, came.value,
    before.value AS value_before, came.value - before.value AS change,
    100 * (came.value - before.value) / nullif(abs(before.value), 0) AS change_pct,
    came.precision + before.precision AS tolerance, before.id AS before_id,
    if(came.release_id = before.release_id, 'corrected', 'revised') AS kind,
    came.observation_id = standing.observation_id AS stands
FROM came JOIN standing ON came.row_no = standing.row_no AND came.measure = standing.measure
    AND came.unit = standing.unit AND came."of" IS NOT DISTINCT FROM standing."of" AND came.day = standing.day
JOIN wide_row ON wide_row.row_no = came.row_no
WHERE abs(came.value - before.value) > (came.precision + before.precision) * (1 + 1e-9)
"""


def _vintages(name: str, today: Table, indicators: tuple[str, ...], clock: str, block: str) -> str:
    """SQL: the rows of a wide table through time by one clock, those that ``block`` admits."""
    within = f"clock = {ddl.text(clock)} AND {block}"
    content = ddl.names(c.name for c in today.columns if c.name not in _OF_THE_ROW)
    subject = f"(FROM wide_row WHERE {block} AND indicator IN ({', '.join(map(ddl.text, indicators))}))"
    return f"""
        WITH changed AS (
            SELECT {_LIFE}, day, {content}
            FROM (FROM row_day SEMI JOIN {subject} USING (row_no) WHERE {within})
            LEFT JOIN ({best.wide(today, indicators, within, MOMENT, "_then")}) USING ({_LIFE}, day)
            QUALIFY row({content}) IS DISTINCT FROM lag(row({content})) OVER (
                PARTITION BY {_LIFE} ORDER BY day
            )
        ), spans AS (
            SELECT * RENAME (day AS valid_from),
                lead(day) OVER (PARTITION BY {_LIFE} ORDER BY day) AS valid_to
            FROM changed
        )
        SELECT {_LIFE}, {ddl.names(_OF_THE_ROW)}, valid_from, valid_to, {content}
        FROM spans JOIN wide_row USING (row_no) WHERE observation_id IS NOT NULL
        UNION ALL
        SELECT {_LIFE}, {ddl.names(_OF_THE_ROW, "t")}, valid_from, NULL, {content}
        FROM {ddl.name(name)} t JOIN {subject} USING ({ddl.names(best.ROW)})
        JOIN (FROM row_life WHERE settled AND {within}) USING (row_no)
    """


SCRATCH = ("row_life", "row_day", "statement_then", "figure_then")
"""The temporary tables that ``fill_vintages`` leaves."""


def reigns(con: duckdb.DuckDBPyConnection) -> None:
    """Make the temporary table ``reign``: which version of a release stood from which day to which.

    Reads ``captured`` (a row per version) and ``in_captures``.
    """
    con.execute(_REIGN)


def fill_vintages(con: duckdb.DuckDBPyConnection) -> None:
    """Fill the ``*_vintages`` tables and ``revisions``, and make the macros that ask them.

    Reads ``told``, ``reign`` and the wide tables as they are today.
    """
    for sql in (_VOICE, _LIVES, _DAYS, _HEARD):
        con.execute(sql)
    best.weigh(con, f"({best.once('heard', MOMENT)})", MOMENT, "_then")
    for name, (today, indicators) in WIDE.items():
        for clock in sorted(CLOCKS):
            for block in best.blocks(con):
                rows = _vintages(name, today, indicators, clock, block)
                ddl.fill(con, VINTAGES[name], rows, (*_LIFE.split(", "), "valid_from"))
    ddl.fill(con, REVISIONS, _REVISIONS)
    for macro in macros():
        ddl.create_macro(con, macro)
    con.execute("DROP VIEW temp.heard; DROP VIEW temp.voice")
