"""How the laws are asked of a candidate: which figures each one sees, and what its answer means.

The laws themselves are declared in ``laws``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import duckdb

from gd_pipeline.check import ddl, quarantine
from gd_pipeline.check.laws import LAWS, MACROS, Law, Scope
from gd_pipeline.check.laws.money import rates
from gd_pipeline.check.result import CheckResult, Severity, outcome
from gd_pipeline.model.customs import hs_headings
from gd_pipeline.model.observation import BREAKDOWNS, KEY

NAMED = 5
"""Failing rows that a message names."""

_COMPARED = f"""
    {ddl.names((*KEY, "period_start", "period_end", "freq", "value", "precision", "char_start"))},
    observation_id, release_id, published_at, place <> '' AS in_table,
    concat_ws('/', {ddl.names(BREAKDOWNS)}) AS breakdown
"""

# Only statements that vote, or would but for a law, are held against each other: of an older version of a
# release nobody learns that it differs from the newer one by finding the newer one faulty.
_IN_CANDIDATE = f"""
SELECT {_COMPARED}, lang, chosen_id, verdict, release_id AS grp
FROM observations JOIN agreements USING (observation_id)
LEFT JOIN (SELECT release_id, document_sha256, lang FROM releases) USING (release_id, document_sha256)
"""

# A version of a release by itself, so that what is set aside does not depend on what else is known.
_PROSE_AS_TOLD = f"""
SELECT {_COMPARED}, concat(release_id, ' ', document_sha256) AS grp
FROM told WHERE place = '' AND period_end IS NOT NULL
"""


@dataclass(frozen=True, slots=True)
class Check:
    """A law in one scope; ``name`` is what its outcome is kept under."""

    law: Law
    scope: Scope
    severity: Severity

    @property
    def name(self) -> str:
        """The law's name, with the scope where there is more than one."""
        return self.law.name if self.scope == "all" else f"{self.law.name}_in_{self.scope}"

    def sql(self) -> str:
        """The law's SQL on the figures of this scope."""
        sql = self.law.sql.replace("{figures}", f"figures_{self.scope}")
        return sql.replace("{statements}", f"statements_{self.scope}")


def checks() -> Iterator[Check]:
    """Every law in each of its scopes."""
    for law in LAWS:
        for scope, severity in law.severity.items():
            yield Check(law, scope, severity)


def _figures(statements: str) -> str:
    """SQL: of statements of one group and key the most precise. Few keys stand twice: only they are
    sorted."""
    key = ddl.names(["grp", *KEY])
    same = " AND ".join(f"s.{ddl.name(k)} IS NOT DISTINCT FROM t.{ddl.name(k)}" for k in ("grp", *KEY))
    return f"""
        WITH twice AS (SELECT {key} FROM {statements} GROUP BY ALL HAVING count(*) > 1)
        FROM {statements} s ANTI JOIN twice t ON {same}
        UNION ALL
        FROM {statements} s SEMI JOIN twice t ON {same}
        QUALIFY row_number() OVER (PARTITION BY {key} ORDER BY precision, char_start, observation_id) = 1
    """


@contextmanager
def _relations(con: duckdb.DuckDBPyConnection, statements: str, scopes: Sequence[Scope]) -> Iterator[None]:
    """The relations and macros that the laws read, inside the block, from the statements of a query."""
    made: list[str] = []

    def make(kind: str, name: str, body: str) -> None:
        con.execute(f"CREATE OR REPLACE TEMP {kind} {name} AS {body}")
        made.append(f"{kind} {name.partition('(')[0]}")

    try:
        for signature, body in MACROS.items():
            make("MACRO", signature, body)
        make("TABLE", "rate", rates())
        make("TABLE", "heading", f"SELECT unnest([{', '.join(map(ddl.text, hs_headings()))}]) AS code")
        make("TABLE", "statements_all", statements)
        for scope in scopes:
            if scope in ("tables", "prose"):
                condition = "in_table" if scope == "tables" else "NOT in_table"
                make("VIEW", f"statements_{scope}", f"FROM statements_all WHERE {condition}")
                make("TABLE", f"figures_{scope}", _figures(f"statements_{scope}"))
            elif scope == "best_values":
                chosen = "SELECT * REPLACE ('' AS grp) FROM statements_all WHERE verdict = 'chosen'"
                make("VIEW", "figures_best_values", chosen)
        yield
    finally:
        for relation in reversed(made):
            con.execute(f"DROP {relation}")


def _ask(con: duckdb.DuckDBPyConnection, check: Check) -> CheckResult:
    sums = "count(*), count(*) FILTER (failing), round(if(max(gap) < 0, 0, max(gap)), 6)"
    row = con.execute(f"SELECT {sums} FROM ({check.sql()})").fetchone()
    checked, failing, gap = row if row else (0, 0, None)
    message = f"{checked} hold" if checked else "nothing to compare"
    if failing:
        if check.law.kind != "diagnostic":
            failed = f"SELECT said, unnest(ids) AS subject FROM ({check.sql()}) WHERE failing"
            quarantine.catch(con, check.name, check.severity, check.law.about, failed)
        message = f"{failing} of {checked} do not hold: " + "; ".join(_worst(con, check))
    result = outcome(check.severity, failing)
    return CheckResult(check.name, check.severity, result, int(checked), int(failing), gap, message)


def _worst(con: duckdb.DuckDBPyConnection, check: Check) -> Iterator[str]:
    """The worst failing rows in words, with the release and the cell or quote of each figure at fault."""
    worst = "WHERE failing ORDER BY gap DESC NULLS LAST, said"
    rows = con.execute(f"SELECT said, ids FROM ({check.sql()}) {worst} LIMIT {NAMED}").fetchall()
    if check.law.about != "observations":
        yield from (said for said, _ in rows)
        return
    label = "concat(release_id, ': ', if(place <> '', place, left(quote, 160)))"
    named = [i for _, ids in rows for i in ids]
    found = con.execute(
        f"SELECT observation_id, {label} FROM observations WHERE list_contains(?, observation_id)", [named]
    )
    labels = dict(found.fetchall())
    for said, ids in rows:
        yield f"{said} ({' | '.join(labels[i] for i in ids)})"


def run_identities(con: duckdb.DuckDBPyConnection) -> list[CheckResult]:
    """Ask every law of the candidate in ``con``; failing rows are caught for the quarantine."""
    with _relations(con, _IN_CANDIDATE, ("tables", "prose", "best_values")):
        return [_ask(con, check) for check in checks()]


def set_aside(con: duckdb.DuckDBPyConnection) -> None:
    """Mark the statements of prose in ``told`` that break a law within their own version of a release.

    In tables these laws are errors, which withhold all; in prose the rest is published without the sentence.
    """
    with _relations(con, _PROSE_AS_TOLD, ("prose",)):
        asked = [c for c in checks() if c.scope == "prose" and c.severity == "warn" and c.law.sets_aside]
        failing = " UNION ".join(f"SELECT unnest(ids) AS id FROM ({c.sql()}) WHERE failing" for c in asked)
        con.execute(f"""
            UPDATE told SET set_aside = true FROM (SELECT DISTINCT id FROM ({failing})) faulty
            WHERE observation_id = faulty.id
        """)
