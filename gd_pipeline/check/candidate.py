"""The candidate database: every table of the model, built anew from the stage files by set-wise SQL.

The same input gives the same rows in the same order. How the best of several statements is chosen is the
business of ``best``, whether the result may be published that of ``run``.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import duckdb
import pyarrow as pa

from gd_pipeline.check import best, ddl, vintages
from gd_pipeline.check.addresses import fill_addresses
from gd_pipeline.check.corrections import Correction, apply_corrections, load_corrections
from gd_pipeline.check.database import spill
from gd_pipeline.check.detail import fill_detail
from gd_pipeline.check.expected import fill_expected
from gd_pipeline.check.identities import set_aside
from gd_pipeline.check.inputs import relations
from gd_pipeline.check.policies import fill_policies
from gd_pipeline.model.capture import Capture
from gd_pipeline.model.codes import LISTS, codes
from gd_pipeline.model.source import Source
from gd_pipeline.model.store import Store
from gd_pipeline.model.tables import (
    OBSERVATIONS,
    RELEASES,
    SOURCE_STATUS,
    SOURCES,
    UNREAD,
    dimension,
    tables,
)

# The same expression as Observation.observation_id.
_ID = """left(sha256(concat_ws(':', o.document_sha256, char_start, char_end, measure, indicator, ref_area,
    coalesce(o.period, 'None'), counterpart_area, product, customs_procedure, enterprise_type)), 16)"""

# A version per bytes; of two readings of the same bytes the first counts.
_CAPTURED = """
CREATE OR REPLACE TEMP TABLE captured AS
WITH numbers AS (
    SELECT release_id, document_sha256, count(*) AS n FROM in_observations GROUP BY ALL
), document AS (
    SELECT * RENAME (sha256 AS document_sha256) FROM in_documents
    QUALIFY row_number() OVER (PARTITION BY release_id, sha256 ORDER BY retrieved_at, url) = 1
)
SELECT document.* EXCLUDE (text, paragraphs, tables, seq), n IS NULL AND len(problems) > 0 AS unreadable
FROM document LEFT JOIN numbers USING (release_id, document_sha256)
"""

# A release is gone when none of its addresses is there any more.
_VERSIONS = """
CREATE OR REPLACE TEMP TABLE version AS
WITH seen AS (
    SELECT url, sha256 AS document_sha256, arg_min(warc, seq) AS warc, arg_min("offset", seq) AS warc_offset
    FROM in_captures WHERE sha256 <> '' AND status < 400 GROUP BY ALL
), gone AS (
    SELECT release_id, max(vanished_at) AS vanished_at FROM release_addresses
    GROUP BY release_id HAVING count(vanished_at) = count(*)
), standing AS (
    SELECT release_id, document_sha256 FROM reign WHERE clock = 'retrieved' AND valid_to IS NULL
)
SELECT captured.* EXCLUDE (ref_area, unreadable, also_at), nullif(ref_area, '') AS ref_area, vanished_at,
    coalesce(warc, '') AS warc, coalesce(warc_offset, 0) AS warc_offset,
    row_number() OVER (PARTITION BY captured.release_id ORDER BY retrieved_at, document_sha256) AS version,
    standing.release_id IS NOT NULL AS newest
FROM captured LEFT JOIN seen USING (url, document_sha256)
LEFT JOIN gone USING (release_id)
LEFT JOIN standing USING (release_id, document_sha256)
"""

# Every statement as it was read. Twins are the same number of the same bytes under several addresses (or read
# twice): a figure is stated once, not twice. They are few: only they are sorted.
_TOLD = f"""
CREATE OR REPLACE TEMP TABLE told AS
WITH read AS (
    SELECT o.* EXCLUDE (seq), {_ID} AS observation_id, p.period_start, p.period_end, p.freq,
        coalesce(v.newest, false) AS newest, v.title, coalesce(s.kind, 'by_hand') AS kind
    FROM in_observations o
    LEFT JOIN in_periods p USING (period)
    LEFT JOIN (SELECT release_id, document_sha256, newest, title FROM version) v
        USING (release_id, document_sha256)
    LEFT JOIN (SELECT name AS publisher, kind FROM in_sources) s USING (publisher)
), twins AS (
    SELECT observation_id FROM read GROUP BY observation_id HAVING count(*) > 1
)
SELECT read.*, {best.order().rank()} AS rank, twins.observation_id IS NOT NULL AS twin, false AS set_aside
FROM read LEFT JOIN twins USING (observation_id)
"""

_STATED = f"CREATE OR REPLACE TEMP VIEW stated AS {best.once('told')}"

# A place that was given two reasons is one row that names both.
_UNREAD = """
WITH twice AS (
    SELECT release_id, document_sha256, char_start, char_end,
        string_agg(DISTINCT reason || ': ' || detail, '; ' ORDER BY reason || ': ' || detail) AS said
    FROM in_unread_numbers GROUP BY ALL HAVING count(*) > 1
)
SELECT u.* EXCLUDE (detail, seq), coalesce(said, detail) AS detail
FROM in_unread_numbers u LEFT JOIN twice USING (release_id, document_sha256, char_start, char_end)
QUALIFY row_number() OVER (
    PARTITION BY document_sha256, release_id, char_start, char_end ORDER BY reason, detail, text
) = 1
"""

# Statements that were read but have no row of their own are said, not dropped. ``explain`` is the same
# expression as publish.pages.page_path.
_RELEASES = """
WITH kept AS (
    SELECT release_id, document_sha256, count(*) AS n FROM stated GROUP BY ALL
), home AS (
    SELECT document_sha256, min(release_id) AS release_id FROM stated GROUP BY ALL
), given AS (
    SELECT release_id, document_sha256, count(*) AS n FROM in_observations GROUP BY ALL
), unread AS (
    SELECT release_id, document_sha256, count(*) AS n FROM unread_numbers GROUP BY ALL
)
SELECT v.* EXCLUDE (problems, newest), coalesce(kept.n, 0) AS observations, coalesce(unread.n, 0) AS unread,
    array_to_string(list_concat(
        list_transform(problems, lambda p: concat(p.code, ': ', p.message,
            CASE WHEN p."where" <> '' THEN concat(' (', p."where", ')') ELSE '' END)),
        CASE
            WHEN coalesce(given.n, 0) = coalesce(kept.n, 0) THEN []
            WHEN home.release_id <> v.release_id THEN [concat('same_bytes: its ', given.n,
                ' figures stand under release ', home.release_id, ', which has the same bytes')]
            ELSE [concat('read_twice: ', given.n - coalesce(kept.n, 0), ' of ', given.n,
                ' statements repeat another one of the same place')]
        END
    ), '; ') AS problems,
    concat('explain/', replace(v.release_id, '/', '__'), '__', left(v.document_sha256, 8), '.html') AS explain
FROM version v
LEFT JOIN kept USING (release_id, document_sha256)
LEFT JOIN given USING (release_id, document_sha256)
LEFT JOIN unread USING (release_id, document_sha256)
LEFT JOIN home USING (document_sha256)
"""

# Of two reports of the same crawl time the first counts: the second is that of a crawl taken up again.
# A publisher that is not configured (files saved by hand) is known by its releases alone.
_SOURCES = """
WITH crawl AS (
    SELECT publisher, crawled_at, status, detail FROM in_crawls
    QUALIFY row_number() OVER (PARTITION BY publisher ORDER BY crawled_at DESC, seq) = 1
), known AS (
    SELECT name AS publisher, title, lang, ref_area, schedule,
        if(confirmed, 'never_crawled', 'unconfirmed') AS uncrawled,
        if(confirmed, 'no crawl yet', 'no crawl yet; its parameters are taken from similar sites') AS why
    FROM in_sources
    UNION ALL
    SELECT publisher, publisher, min(lang), min(ref_area), 'irregular', 'ok', 'not crawled: saved by hand'
    FROM version
    WHERE publisher NOT IN (SELECT name FROM in_sources) GROUP BY publisher
), released AS (
    SELECT publisher, max(published_at) AS last_published_at, count(DISTINCT release_id) AS releases
    FROM version GROUP BY ALL
), said AS (
    SELECT publisher, count(*) AS observations FROM stated GROUP BY ALL
)
SELECT publisher, title, lang, ref_area, schedule,
    coalesce(status, uncrawled) AS status, coalesce(detail, why) AS detail,
    crawled_at, last_published_at, coalesce(releases, 0) AS releases,
    coalesce(observations, 0) AS observations
FROM known
LEFT JOIN crawl USING (publisher)
LEFT JOIN released USING (publisher)
LEFT JOIN said USING (publisher)
"""

# As above, the first report of a crawl time counts.
_SOURCE_STATUS = """
SELECT publisher, crawled_at, status, detail, listed, "new", changed, unchanged, vanished, failed, waiting
FROM in_crawls
QUALIFY row_number() OVER (PARTITION BY publisher, crawled_at ORDER BY seq) = 1
"""


def fresh(path: Path) -> Path:
    """Make room for a new candidate at ``path``: what an earlier run left there, finished or not, goes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for old in (path, path.with_name(path.name + ".wal")):
        old.unlink(missing_ok=True)
    shutil.rmtree(spill(path), ignore_errors=True)
    return path


def _dimensions(con: duckdb.DuckDBPyConnection) -> None:
    for code_list in LISTS:
        table = dimension(code_list)
        lines = list(codes(code_list).values())
        con.register(
            "in_codes",
            pa.table(
                {c.name: pa.array([getattr(x, c.name) for x in lines], pa.string()) for c in table.columns}
            ),
        )
        ddl.fill(con, table, "SELECT * FROM in_codes")
        con.unregister("in_codes")


def _fill_observations(con: duckdb.DuckDBPyConnection) -> None:
    """By publication, year by year: what is sorted at once does not grow with the archive."""
    order = ("published_at", "release_id", "document_sha256", "char_start", "observation_id")
    years = con.execute("SELECT DISTINCT year(published_at) FROM stated ORDER BY 1 NULLS LAST").fetchall()
    for (year,) in years:
        span = "published_at IS NULL"
        if year is not None:
            span = f"published_at >= '{year}-01-01' AND published_at < '{year + 1}-01-01'"
        ddl.fill(con, OBSERVATIONS, f"FROM stated WHERE {span}", order)


def build_candidate(
    con: duckdb.DuckDBPyConnection,
    store: Store,
    sources: Sequence[Source],
    captures: Sequence[Capture] = (),
    corrections: Sequence[Correction] | None = None,
) -> dict[str, int]:
    """Build all tables of the model in ``con`` (in place of older ones); table -> rows.

    ``captures`` is the archive's index: it says where the bytes lie, which version is the newest and which
    pages are gone; without it the last retrieved version is the newest. ``corrections`` are those of
    ``corrections.yaml`` if no others are given. What the checks write is left empty for ``run_checks``.
    Nothing in the stage files makes it raise: what contradicts itself is loaded as it was stated and found by
    the checks.
    """
    for table in tables():
        ddl.create(con, table)
    with relations(con, store, sources, captures):
        con.execute(_CAPTURED)
        vintages.reigns(con)
        fill_addresses(con)
        con.execute(_VERSIONS)
        con.execute(_TOLD)
        apply_corrections(con, load_corrections() if corrections is None else corrections)
        set_aside(con)
        con.execute(_STATED)
        _fill_observations(con)
        ddl.fill(con, UNREAD, _UNREAD)
        ddl.fill(con, RELEASES, _RELEASES)
        best.choose(con)
        vintages.fill_vintages(con)
        fill_policies(con)
        ddl.fill(con, SOURCES, _SOURCES)
        ddl.fill(con, SOURCE_STATUS, _SOURCE_STATUS)
        fill_expected(con)
        fill_detail(con, store)
        _dimensions(con)
        con.execute("DROP VIEW temp.stated")
        for scratch in ("captured", "reign", "version", "told", *best.SCRATCH, *vintages.SCRATCH):
            con.execute(f"DROP TABLE temp.{scratch}")
    return row_counts(con)


def row_counts(con: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """Rows of every table of the model, in the model's order."""
    select = " UNION ALL ".join(
        f"SELECT {n} AS n, count(*) FROM {ddl.name(t.name)}" for n, t in enumerate(tables())
    )
    rows = con.execute(f"SELECT * FROM ({select}) ORDER BY n").fetchall()
    return {t.name: int(count) for t, (_, count) in zip(tables(), rows, strict=True)}
