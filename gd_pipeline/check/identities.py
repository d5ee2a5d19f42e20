"""How the laws are asked of a candidate: which figures each one sees, and what its answer means.

The laws themselves are declared in ``laws``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.check.laws import LAWS, MACROS, Law, Scope
from gd_pipeline.check.result import CheckResult, Severity, outcome
from gd_pipeline.model.observation import BREAKDOWNS, KEY

NAMED = 5
"""Failing rows that a message names."""

_COMPARED = (
    *KEY,
    *("period_start", "period_end", "freq", "value", "precision", "place", "char_start"),
    *("observation_id", "release_id", "published_at"),
)


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


@contextmanager
def _relations(con: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """The relations and macros that the laws read, inside the block.

    Only statements that vote are held against each other: of an older version of a release nobody learns that
    it differs from the newer one by finding the newer one faulty.
    """
    made: list[str] = []

    def make(kind: str, name: str, body: str) -> None:
        con.execute(f"CREATE OR REPLACE TEMP {kind} {name} AS {body}")
        made.append(f"{kind} {name.partition('(')[0]}")

    try:
        for signature, body in MACROS.items():
            make("MACRO", signature, body)
        make(
            "TABLE",
            "statements_all",
            f"""
            SELECT {ddl.names(_COMPARED)}, verdict, release_id AS grp,
                concat_ws('/', {ddl.names(BREAKDOWNS)}) AS breakdown,
                concat(release_id, ': ', if(place <> '', place, left(quote, 160))) AS label
            FROM observations JOIN agreements USING (observation_id)
            """,
        )
        for scope, condition in (("tables", "place <> ''"), ("prose", "place = ''")):
            make("VIEW", f"statements_{scope}", f"FROM statements_all WHERE {condition}")
            make(
                "TABLE",
                f"figures_{scope}",
                f"""
                FROM statements_{scope} QUALIFY row_number() OVER (
                    PARTITION BY grp, {ddl.names(KEY)} ORDER BY precision, char_start, observation_id
                ) = 1
                """,
            )
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
        worst = "WHERE failing ORDER BY gap DESC NULLS LAST, said"
        named = con.execute(f"SELECT said FROM ({check.sql()}) {worst} LIMIT {NAMED}").fetchall()
        message = f"{failing} of {checked} do not hold: " + "; ".join(said for (said,) in named)
    result = outcome(check.severity, failing)
    return CheckResult(check.name, check.severity, result, int(checked), int(failing), gap, message)


def run_identities(con: duckdb.DuckDBPyConnection) -> list[CheckResult]:
    """Ask every law of the candidate in ``con``; changes none of its tables."""
    with _relations(con):
        return [_ask(con, check) for check in checks()]
