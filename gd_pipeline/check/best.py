"""The best value per key, and what every other statement of the same figure says of it.

The order of rank is data (``best.yaml``). Which statements vote, and on what day, is decided by whoever names
the relation of voting statements: ``candidate`` for today, ``vintages`` for every day before.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Literal

import duckdb
import yaml
from pydantic import BaseModel, ConfigDict

from gd_pipeline.check import ddl
from gd_pipeline.model.observation import BREAKDOWNS
from gd_pipeline.model.tables import AGREEMENTS, WIDE, Table

SCRATCH = ("wide_row", "ballot", "statement", "figure")
"""The temporary tables that ``choose`` leaves."""

ROW = ("indicator", "ref_area", "period", *BREAKDOWNS)
"""What makes two figures stand in one row of a wide table."""

KEY = ("row_no", "measure", "unit", "of")
"""What makes two statements statements about the same figure, with a number in place of the row's codes."""

NEEDED = (
    *KEY,
    *("value", "precision", "approx", "rank"),
    *("observation_id", "release_id", "publisher", "published_at", "char_start"),
)
"""What of a statement is weighed; the rest stays in ``observations``."""

# Rows are numbered in the order of their codes, so that sorting by the number is sorting by the codes: one
# column of integers is compared, hashed and carried where seven of text would be.
_WIDE_ROW = f"""
CREATE OR REPLACE TEMP TABLE wide_row AS
SELECT row_number() OVER (ORDER BY {ddl.names(ROW)}) AS row_no, *
FROM (SELECT DISTINCT {ddl.names(ROW)}, period_start, period_end, freq FROM told WHERE period_end IS NOT NULL)
"""

_BALLOT = f"""
CREATE OR REPLACE TEMP TABLE ballot AS
SELECT {ddl.names(NEEDED)}, document_sha256, retrieved_at, newest, twin, set_aside
FROM told JOIN wide_row USING ({ddl.names(ROW)})
"""

_UNITS = {"value_cny": "CNY", "value_usd": "USD", "value_persons": "PERSON", "value_count": "COUNT"}
_SLOTS = {
    **{column: f"measure = 'level' AND unit = '{unit}'" for column, unit in _UNITS.items()},
    **{f"{m}_pct": f"measure = '{m}' AND unit = 'PCT'" for m in ("yoy", "mom", "share")},
}
"""Column of a wide table -> which figures it may hold; the first one that a row has leads it."""

_CRITERIA = {
    "authority": ("rank", "ASC"),
    "exact": ("precision", "ASC"),
    "plain": ("approx", "ASC"),
    "later": ("published_at", "DESC NULLS LAST"),
}
_STABLE = "release_id, char_start, observation_id"


class Rank(BaseModel):
    """A line of ``ranks``: the statements that it fits."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    kinds: tuple[str, ...]
    form: Literal["table", "prose"] | None = None
    rules: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    after_days: int | None = None

    def sql(self) -> str:
        """The condition on a statement with ``kind``, ``title``, ``place``, ``rule``, dates of its own."""
        parts = [f"kind IN ({', '.join(map(ddl.text, self.kinds))})"]
        if self.form:
            parts.append("place <> ''" if self.form == "table" else "place = ''")
        if self.rules:
            parts.append("(" + " OR ".join(f"starts_with(rule, {ddl.text(r)})" for r in self.rules) + ")")
        if self.titles:
            parts.append("(" + " OR ".join(f"title ILIKE {ddl.text(f'%{t}%')}" for t in self.titles) + ")")
        if self.after_days is not None:
            day = "(published_at AT TIME ZONE 'Asia/Shanghai')::DATE"
            parts.append(f"(published_at IS NULL OR {day} > period_end + {self.after_days})")
        return " AND ".join(parts)


class Order(BaseModel):
    """``best.yaml``: the ranks, and the criteria in the order in which they decide."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    ranks: tuple[Rank, ...]
    order: tuple[Literal["authority", "exact", "plain", "later"], ...]

    @property
    def names(self) -> list[str]:
        """The names of the ranks, the best first; lines of one name are one rank."""
        return list(dict.fromkeys(r.name for r in self.ranks))

    def rank(self) -> str:
        """SQL: a statement's rank, 0 the best."""
        cases = " ".join(f"WHEN {r.sql()} THEN {self.names.index(r.name)}" for r in self.ranks)
        return f"CASE {cases} ELSE {len(self.names)} END"

    def rank_name(self, rank: str) -> str:
        """SQL: the name of the rank ``rank``."""
        return f"coalesce([{', '.join(map(ddl.text, self.names))}][{rank} + 1], 'unranked')"

    def by(self) -> str:
        """SQL: what to order statements by, total."""
        return ", ".join([*(" ".join(_CRITERIA[c]) for c in self.order), _STABLE])

    def decided(self) -> str:
        """SQL: the first criterion in which a statement and the next best (columns ``next_...``) differ."""
        cases = " ".join(
            f"WHEN {_CRITERIA[c][0]} IS DISTINCT FROM next_{_CRITERIA[c][0]} THEN {ddl.text(c)}"
            for c in self.order
        )
        return f"CASE WHEN next_observation_id IS NULL THEN 'only' {cases} ELSE 'order' END"


@cache
def order() -> Order:
    """The order in force. Raises ValidationError for a file that says something unknown."""
    with resources.files(__package__).joinpath("best.yaml").open(encoding="utf-8") as f:
        return Order.model_validate(yaml.safe_load(f))


BLOCK = 250_000
"""Rows of wide tables that are weighed and written at a time: memory does not grow with the archive."""


def blocks(con: duckdb.DuckDBPyConnection) -> list[str]:
    """Conditions on ``row_no`` that split the rows of the wide tables, in their order."""
    ((rows,),) = con.execute("SELECT coalesce(max(row_no), 1) FROM wide_row").fetchall()
    return [f"row_no BETWEEN {first} AND {first + BLOCK - 1}" for first in range(1, rows + 1, BLOCK)]


def once(relation: str, of: Sequence[str] = ()) -> str:
    """SQL: the statements of ``relation``, of twins (in each of the columns ``of``) one."""
    return f"""
        FROM {relation} WHERE NOT twin
        UNION ALL
        FROM {relation} WHERE twin
        QUALIFY row_number() OVER (
            PARTITION BY {ddl.names([*of, "observation_id"])}
            ORDER BY newest DESC, retrieved_at, release_id, unit, "of" NULLS FIRST, value
        ) = 1
    """


def weigh(con: duckdb.DuckDBPyConnection, voting: str, moment: Sequence[str] = (), suffix: str = "") -> None:
    """Weigh the statements of the relation ``voting`` (columns ``NEEDED``) against those of the same key.

    Leaves the temporary tables ``statement`` (each with ``chosen_id``, ``gap``, ``tolerance``, ``verdict``)
    and ``figure`` (the chosen one of each key, with ``chosen_by``, ``statements``, ``sources``,
    ``disagreeing``), with ``suffix`` behind their names. With columns ``moment``, those of each moment are
    weighed among themselves.
    """
    for n, block in enumerate(blocks(con)):
        parts = {"statement": _statements(voting, moment, block)}
        parts["figure"] = _figures(f"statement{suffix}", moment, block)
        for name, select in parts.items():
            made = f"INSERT INTO {name}{suffix}" if n else f"CREATE OR REPLACE TEMP TABLE {name}{suffix} AS"
            con.execute(f"{made} {select}")


def _statements(voting: str, moment: Sequence[str], within: str) -> str:
    """SQL: the statements of some rows, each against the best of its key."""
    compared = ("observation_id", "rank", "precision", "approx", "published_at")
    return f"""
        WITH placed AS (
            SELECT {ddl.names([*moment, *NEEDED])}, row_number() OVER best AS place_in_key,
                first_value(observation_id) OVER best AS chosen_id,
                value - first_value(value) OVER best AS gap,
                CASE WHEN place_in_key = 1 THEN 0 ELSE precision + first_value(precision) OVER best END
                    AS tolerance,
                {", ".join(f"lead({c}) OVER best AS next_{c}" for c in compared)}
            FROM {voting} WHERE {within}
            WINDOW best AS (PARTITION BY {ddl.names([*moment, *KEY])} ORDER BY {order().by()})
        )
        SELECT *, CASE WHEN place_in_key = 1 THEN 'chosen'
            WHEN abs(gap) <= tolerance * (1 + 1e-9) THEN 'agrees' ELSE 'differs' END AS verdict,
            place_in_key = 1 AND next_observation_id IS NULL AS alone
        FROM placed
    """


def _figures(statement: str, moment: Sequence[str], within: str) -> str:
    """SQL: the chosen statement of each key of some rows, with why it was chosen and how many say what."""
    rule = order()
    return f"""
        WITH counted AS (
            SELECT {ddl.names([*moment, "chosen_id"])}, count(*) AS statements,
                count(DISTINCT publisher) FILTER (verdict <> 'differs') AS sources,
                count(*) FILTER (verdict = 'differs') AS disagreeing
            FROM {statement} WHERE {within} AND NOT alone GROUP BY ALL
        )
        SELECT {ddl.names([*moment, *NEEDED])}, concat(
                {rule.decided()}, ': ', {rule.rank_name("rank")},
                CASE WHEN next_rank <> rank THEN concat(' before ', {rule.rank_name("next_rank")}) END
            ) AS chosen_by,
            coalesce(statements, 1) AS statements, coalesce(sources, 1) AS sources,
            coalesce(disagreeing, 0) AS disagreeing
        FROM (FROM {statement} WHERE {within} AND place_in_key = 1)
        LEFT JOIN counted USING ({ddl.names([*moment, "chosen_id"])})
    """


# Set aside are statements that break a law within their own release. They are held against what was chosen
# without them, null when nobody else states the figure.
_AGREEMENTS = f"""
SELECT observation_id, chosen_id, verdict, gap, tolerance FROM statement
UNION ALL
SELECT s.observation_id, f.observation_id, 'set_aside', s.value - f.value, s.precision + f.precision
FROM (FROM ({once("ballot")}) WHERE newest AND set_aside) s
LEFT JOIN figure f ON {" AND ".join(f's."{k}" IS NOT DISTINCT FROM f."{k}"' for k in KEY)}
"""


def choose(con: duckdb.DuckDBPyConnection) -> None:
    """Fill ``agreements`` and the wide tables from the statements ``told``, for today.

    Those vote that are of the newest version of their release, have a known period and are not set aside.
    Leaves the temporary tables of ``weigh``.
    """
    con.execute(_WIDE_ROW)
    con.execute(_BALLOT)
    weigh(con, f"(FROM ({once('ballot')}) WHERE newest AND NOT set_aside)")
    ddl.fill(con, AGREEMENTS, _AGREEMENTS)
    for table, indicators in WIDE.values():
        for block in blocks(con):
            ddl.fill(con, table, wide(table, indicators, block), ["row_no"])


def wide(
    table: Table, indicators: tuple[str, ...], within: str, moment: Sequence[str] = (), suffix: str = ""
) -> str:
    """SQL: the figures of ``indicators`` (those that ``weigh`` left) as rows of ``table``, with ``row_no``.

    ``within`` is a condition on ``row_no`` and ``moment``. Of shares with several bases the row holds that of
    the row's own indicator, else the best ranked one.
    """
    row = ddl.names([*moment, "row_no"])
    subject = ", ".join(map(ddl.text, indicators))
    slots = [s for s in _SLOTS if s in {c.name for c in table.columns}]
    slot = "CASE " + " ".join(f"WHEN {_SLOTS[s]} THEN {n}" for n, s in enumerate(slots)) + " END"
    leads = ("chosen_by", "observation_id", "release_id", "published_at", "approx", "sources")
    level = len([s for s in slots if s in _UNITS])
    return f"""
        WITH placed AS (
            SELECT *, {slot} AS slot
            FROM (FROM figure{suffix} WHERE {within})
            JOIN (FROM wide_row WHERE indicator IN ({subject})) USING (row_no)
            WHERE slot IS NOT NULL
        ), twice AS (
            SELECT {row}, slot FROM placed GROUP BY ALL HAVING count(*) > 1
        ), filled AS (
            FROM placed ANTI JOIN twice USING ({row}, slot)
            UNION ALL
            FROM placed SEMI JOIN twice USING ({row}, slot)
            QUALIFY row_number() OVER (
                PARTITION BY {row}, slot
                ORDER BY ("of" IS NOT DISTINCT FROM indicator) DESC, {order().by()}
            ) = 1
        ), rows AS (
        SELECT {row},
            {", ".join(f"any_value(value) FILTER (slot = {n}) AS {s}" for n, s in enumerate(slots))},
            any_value("of") FILTER (slot = {slots.index("share_pct")}) AS share_of,
            arg_min({{{", ".join(f"'{c}': {c}" for c in leads)}}}, slot) AS lead,
            arg_min(precision, slot) FILTER (slot < {level}) AS precision,
            sum(statements) AS statements, sum(disagreeing) AS disagreeing
        FROM filled GROUP BY {row}
        )
        SELECT * EXCLUDE (lead), {", ".join(f"lead.{c} AS {c}" for c in leads)}
        FROM rows JOIN wide_row USING (row_no)
    """
