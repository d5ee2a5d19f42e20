"""Reviewed manual corrections of single figures, out of ``corrections.yaml``.

A correction names a figure by its release and key, what was read, and what stands in its place. It is applied
only while what is read is what was reviewed; else it is reported (``corrections``, law
``corrections_apply``).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from importlib import resources
from pathlib import Path

import duckdb
import pyarrow as pa
import yaml
from pydantic import BaseModel, ConfigDict, Field

from gd_pipeline.check import ddl
from gd_pipeline.model.observation import BREAKDOWNS, KEY, TOTAL
from gd_pipeline.model.tables import CORRECTIONS

_SAME = " AND ".join(f't."{k}" IS NOT DISTINCT FROM c."{k}"' for k in ("release_id", *KEY))
_HOLDS = "abs(t.value - c.before) <= 1e-9 * abs(c.before)"

# What was read in the newest version decides: there a correction must still be right.
_FOUND = f"""
CREATE OR REPLACE TEMP TABLE found AS
SELECT c.*, t.observation_id, CASE
        WHEN t.observation_id IS NULL THEN 'not_found'
        WHEN {_HOLDS} THEN 'applied' ELSE 'before_changed' END AS status,
    CASE WHEN t.observation_id IS NULL
        THEN 'the newest version of the release states no such figure: remove or mend it'
        WHEN {_HOLDS} THEN 'the figure is corrected'
        ELSE format('{{:.15g}} is read, not {{:.15g}} as reviewed: not applied, review it anew', t.value,
            c.before)
    END AS detail
FROM in_corrections c LEFT JOIN (FROM told WHERE newest) t ON {_SAME}
QUALIFY row_number() OVER (PARTITION BY name ORDER BY status, t.char_start, t.observation_id) = 1
"""


class Correction(BaseModel):
    """An entry of the file; ``before`` and ``after`` in base units, as the columns of ``observations``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = Field(description="a short name of its own")
    release_id: str
    indicator: str
    ref_area: str
    period: str
    counterpart_area: str = TOTAL
    product: str = TOTAL
    customs_procedure: str = TOTAL
    enterprise_type: str = TOTAL
    measure: str = "level"
    unit: str
    of: str | None = None
    before: float = Field(description="what was read when it was reviewed")
    after: float
    reason: str = Field(min_length=10, description="what is wrong and why")
    source: str = Field(min_length=5, description="where the right figure stands")
    reviewed_on: date


def load_corrections(path: Path | None = None) -> tuple[Correction, ...]:
    """The corrections in force (or those of another file), by name.

    Raises ValidationError for an entry that says something unknown, ValueError when a name stands twice.
    """
    text = (
        path.read_text("utf-8")
        if path
        else resources.files(__package__).joinpath("corrections.yaml").read_text("utf-8")
    )
    entries = tuple(
        Correction.model_validate(e) for e in (yaml.safe_load(text) or {}).get("corrections") or ()
    )
    names = [e.name for e in entries]
    if twice := sorted({n for n in names if names.count(n) > 1}):
        raise ValueError(f"corrections.yaml: the names {', '.join(twice)} stand twice: name each entry anew")
    return tuple(sorted(entries, key=lambda e: e.name))


def apply_corrections(con: duckdb.DuckDBPyConnection, corrections: Sequence[Correction]) -> None:
    """Correct figures of ``told`` in place and fill ``corrections`` with what became of each entry."""
    columns = ("name", "release_id", "indicator", "ref_area", "period", *BREAKDOWNS, "measure", "unit", "of")
    told = (*columns, "reason", "source")
    table = pa.table(
        {
            **{c: pa.array([getattr(e, c) for e in corrections], pa.string()) for c in told},
            "before": pa.array([e.before for e in corrections], pa.float64()),
            "after": pa.array([e.after for e in corrections], pa.float64()),
            "reviewed_on": pa.array([e.reviewed_on for e in corrections], pa.date32()),
        }
    )
    con.register("in_corrections", table)
    con.execute(_FOUND)
    con.execute(f"""
        UPDATE told AS t SET value = c.after
        FROM (FROM found WHERE status = 'applied') c WHERE {_SAME} AND {_HOLDS}
    """)
    ddl.fill(con, CORRECTIONS, "FROM found")
    con.execute("DROP TABLE temp.found")
    con.unregister("in_corrections")
