"""The nightly brief: what a day's publication brought, held against the file that readers had before.

Pure figures: what is said of them, in which language and form, is the business of ``brief_pages`` and its
templates.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from gd_pipeline.check import ddl
from gd_pipeline.model.document import CHINA
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL
from gd_pipeline.publish.citations import PREFIX
from gd_pipeline.publish.figures import HEADLINES, Headline, ask, headlines
from gd_pipeline.publish.manifest import Withheld, read_manifest, read_withheld
from gd_pipeline.publish.swap import kept

SHOWN = 20
"""Lines of a list that are shown; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Listed:
    """The first lines of a list, each a row of columns by name, and how many there are in all."""

    rows: tuple[dict[str, Any], ...]
    total: int

    @property
    def more(self) -> int:
        """How many are not shown."""
        return self.total - len(self.rows)


@dataclass(frozen=True, slots=True)
class Brief:
    """What the day brought.

    ``published_at`` is when the file that readers have was published, ``since`` when the one it is held
    against was (``None``: there was none), ``news`` whether it was published on ``day``. Figures carry their
    citation tokens.
    """

    day: date
    published_at: datetime
    since: datetime | None
    news: bool
    releases: Listed
    headlines: tuple[Headline, ...]
    revisions: Listed
    disagreements: Listed
    due: Listed
    warned: Listed
    withheld: Withheld | None


def make_brief(target: Path, day: date) -> Brief:
    """The brief of a day in China. Raises FileNotFoundError when nothing is published."""
    manifest = read_manifest(target)
    if manifest is None:
        raise FileNotFoundError(f"nothing is published at {target} yet, or its manifest is missing")
    begin = datetime.combine(day, time(), CHINA)
    news = manifest.published_at >= begin
    before = _before(target, begin) if news else None
    since, none = read_manifest(before) if before else None, Listed((), 0)
    return Brief(
        day=day,
        published_at=manifest.published_at,
        since=since.published_at if since else None,
        news=news,
        releases=_listed(target, before, _RELEASES, "releases", "release_id", "document_sha256")
        if news
        else none,
        headlines=tuple(h for c in (True, False) for h in headlines(target, cumulative=c)),
        revisions=_listed(target, before, _REVISIONS, "revisions", "observation_id") if news else none,
        disagreements=_listed(
            target, before, _DISAGREEMENTS, "agreements", "observation_id", where="verdict = 'differs'"
        )
        if news
        else none,
        due=_all(target, _DUE),
        warned=_all(target, _WARNED),
        withheld=read_withheld(target),
    )


def _before(target: Path, begin: datetime) -> Path | None:
    """The newest earlier file that readers had before ``begin``."""
    for file in kept(target):
        manifest = read_manifest(file)
        if manifest and manifest.published_at < begin:
            return file
    return None


_PLACE = f"""indicator, ref_area, period, {", ".join(BREAKDOWNS)}"""

# A release is told by its weightiest figure: a headline of the whole before parts, a level before a growth.
_RELEASES = f"""
SELECT r.title, r.publisher, r.url, r.explain, r.published_at, r.version, r.observations, r.problems,
    o.indicator, o.ref_area, o.period, o.measure, o.value, o.unit, o.approx,
    '{PREFIX}' || o.observation_id AS token
FROM (FROM new ORDER BY published_at DESC NULLS LAST, release_id LIMIT {SHOWN}) r
LEFT JOIN (
    FROM observations
    SEMI JOIN (FROM new ORDER BY published_at DESC NULLS LAST, release_id LIMIT {SHOWN})
        USING (release_id, document_sha256)
    QUALIFY row_number() OVER (
        PARTITION BY release_id, document_sha256
        ORDER BY coalesce(list_position({list(HEADLINES)}, indicator), 99),
            (counterpart_area, product, customs_procedure, enterprise_type)
                <> ('{TOTAL}', '{TOTAL}', '{TOTAL}', '{TOTAL}'),
            measure <> 'level', freq = 'M', period_end DESC, char_start
    ) = 1
) o USING (release_id, document_sha256)
ORDER BY r.published_at DESC NULLS LAST, r.release_id
"""

_REVISIONS = f"""
SELECT {_PLACE}, measure, unit, said_on, publisher, value, value_before, change, change_pct, kind, stands,
    '{PREFIX}' || observation_id AS token, '{PREFIX}' || before_id AS before_token
FROM new ORDER BY stands DESC, said_on DESC, abs(coalesce(change_pct, 0)) DESC, observation_id
"""

_DISAGREEMENTS = f"""
SELECT {ddl.names(("indicator", "ref_area", "period", *BREAKDOWNS), "o")}, o.measure, o.unit, o.publisher,
    o.value, c.value AS chosen, c.publisher AS chosen_publisher, n.gap,
    '{PREFIX}' || n.observation_id AS token, '{PREFIX}' || n.chosen_id AS chosen_token
FROM new n
JOIN observations o USING (observation_id)
JOIN observations c ON c.observation_id = n.chosen_id
ORDER BY o.published_at DESC NULLS LAST, n.observation_id
"""

_DUE = """
SELECT title, publisher, period, due_on, days_late FROM expected_releases
WHERE outcome = 'missing' ORDER BY days_late, publisher, series, period DESC
"""

_WARNED = """
SELECT check_name, outcome, failing, checked, message FROM quality_results
WHERE outcome <> 'passed' ORDER BY outcome, check_name
"""


def _all(target: Path, sql: str) -> Listed:
    rows = ask(target, sql)
    return Listed(tuple(rows[:SHOWN]), len(rows))


def _listed(
    target: Path, before: Path | None, sql: str, table: str, *key: str, where: str = "true"
) -> Listed:
    """What ``sql`` says of ``new``: the rows of ``table`` whose ``key`` the file before does not have.

    Only those that are shown are fetched: on the first day everything is new.
    """
    token = f"concat_ws('/', {ddl.names(key)})"
    known = _keys(before, token, table)
    given = () if known is None else (known,)
    unknown = "" if known is None else f" AND {token} NOT IN (SELECT unnest(?))"
    new = f"WITH new AS (FROM {table} WHERE {where}{unknown})"
    (counted,) = ask(target, f"{new} SELECT count(*) AS total FROM new", given)
    return Listed(tuple(ask(target, f"{new} {sql} LIMIT {SHOWN}", given)), counted["total"])


def _keys(before: Path | None, token: str, table: str) -> list[str] | None:
    """The keys that the file before holds; None without one, or when its table is not there yet."""
    if before is None:
        return None
    there = ask(before, "SELECT 1 FROM duckdb_tables() WHERE table_name = ?", (table,))
    if not there:
        return None
    return [row["k"] for row in ask(before, f"SELECT {token} AS k FROM {table}")]
