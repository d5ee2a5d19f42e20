"""The Great Expectations suites of the tables: made from the tables' model, stored as JSON beside it.

    python -m gd_pipeline.check.suites    # writes them anew after a change of the model

What is stored is what is run (``expectations``); a test fails when it is not what the model says. What the
figures must obey among each other is the business of ``laws``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

from gd_pipeline.check import ddl
from gd_pipeline.model.tables import OF_THE_CHECKS, Column, Table, tables

OPEN_CODES = {
    "indicator": r"other:\S.*",
    "ref_area": r"(CN-[A-Z]{2}|CN-[0-9]{6})/[a-z0-9_]+|CN-[0-9]{6}|[A-Z]{2}",
    "counterpart_area": r"[a-z][a-z0-9_]*",
    "product": r"HS[0-9]{2,10}|[a-z][a-z0-9_]*",
}
"""Code list -> what is a code besides those listed (the data contract leaves these lists open)."""

ROWS_AT_MOST = "rows_at_most"
"""The parameter of a suite: the number of rows above which it warns, known from earlier runs."""


def guarded() -> Iterator[Table]:
    """The tables that have a suite: all but those that are written from the suites' results."""
    yield from (t for t in tables() if t not in OF_THE_CHECKS)


def suite(table: Table) -> dict[str, Any]:
    """The suite of a table as the library serializes it: columns, number of rows, key, nulls, ranges, codes.

    Those about rows say in ``meta`` which rows fail them (``failing``, an SQL condition) and which columns
    name what is wrong (``shown``).
    """
    return {"name": table.name, "meta": {"table": table.doc}, "expectations": list(_expectations(table))}


def _expectations(table: Table) -> Iterator[dict[str, Any]]:
    columns = [c.name for c in table.columns]
    yield _entry(
        "expect_table_columns_to_match_ordered_list", "the columns in their order", column_list=columns
    )
    rows = "expect_table_row_count_to_be_between"
    if table.min_rows:
        yield _entry(rows, f"at least {table.min_rows} rows", min_value=table.min_rows)
    most = {"$PARAMETER": ROWS_AT_MOST}
    yield _entry(rows, "no more rows than earlier runs let expect", "warning", max_value=most)
    yield _key(table)
    for c in table.columns:
        yield from _of_column(c)


def _entry(
    kind: str,
    says: str,
    severity: str = "critical",
    failing: str = "",
    shown: tuple[str, ...] = (),
    **kwargs: Any,
) -> dict[str, Any]:
    meta = {"failing": failing, "shown": list(shown)} if failing else {}
    return {"type": kind, "kwargs": kwargs, "description": says, "severity": severity, "meta": meta}


def _key(table: Table) -> dict[str, Any]:
    key = ddl.names(table.key)
    twice = f"({key}) IN (SELECT ({key}) FROM {ddl.name(table.name)} GROUP BY ALL HAVING count(*) > 1)"
    says = (
        f"{', '.join(table.key)} {'is' if len(table.key) == 1 else 'are'} the key: no two rows have the same"
    )
    if len(table.key) == 1:
        kind = "expect_column_values_to_be_unique"
        return _entry(kind, says, failing=twice, shown=table.key, column=table.key[0])
    kind = "expect_compound_columns_to_be_unique"
    return _entry(kind, says, failing=twice, shown=table.key, column_list=list(table.key))


def _of_column(c: Column) -> Iterator[dict[str, Any]]:
    quoted, shown = ddl.name(c.name), (c.name,)
    if not c.nullable:
        kind, failing = "expect_column_values_to_not_be_null", f"{quoted} IS NULL"
        yield _entry(kind, f"{c.name} is not null", failing=failing, shown=shown, column=c.name)
    bounds = {
        name: (value, op)
        for name, value, op in (("min_value", c.low, "<"), ("max_value", c.high, ">"))
        if value is not None
    }
    if bounds:
        says = " and ".join(f"{'at least' if op == '<' else 'at most'} {b:g}" for b, op in bounds.values())
        failing = " OR ".join(f"{quoted} {op} {b}" for b, op in bounds.values())
        limits: dict[str, Any] = {name: value for name, (value, _) in bounds.items()}
        kind = "expect_column_values_to_be_between"
        yield _entry(kind, f"{c.name} is {says}", failing=failing, shown=shown, column=c.name, **limits)
    if c.codes:
        failing = f"{quoted} NOT IN (SELECT code FROM dim_{c.codes})"
        if c.codes in OPEN_CODES:
            failing += f" AND NOT regexp_full_match({quoted}, {ddl.text(OPEN_CODES[c.codes])})"
        query = f"SELECT {quoted} FROM {{batch}} WHERE {failing.replace('{', '{{').replace('}', '}}')}"
        says = f"{c.name} is a code of {c.codes}"
        kind = "unexpected_rows_expectation"
        yield _entry(kind, says, failing=failing, shown=shown, unexpected_rows_query=query)


def as_json(table: Table) -> str:
    """The suite of a table as its file holds it."""
    return json.dumps(suite(table), ensure_ascii=False, indent=1) + "\n"


def stored(table: Table) -> dict[str, Any]:
    """The stored suite of a table. Raises FileNotFoundError for one that was not written yet."""
    file = resources.files("gd_pipeline.model.tables").joinpath("suites", f"{table.name}.json")
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return found


def write(folder: Path) -> None:
    """Write the suites of all tables into ``folder``, in place of what was there."""
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.json"):
        old.unlink()
    for table in guarded():
        (folder / f"{table.name}.json").write_text(as_json(table), "utf-8")


if __name__ == "__main__":
    write(Path(__file__).parents[1] / "model" / "tables" / "suites")
