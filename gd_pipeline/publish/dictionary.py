"""The data dictionary as Markdown: every table, column, code list and check, from the model alone."""

from __future__ import annotations

from collections.abc import Iterator

from gd_pipeline.check.run import declared_checks
from gd_pipeline.model.codes import LISTS, codes
from gd_pipeline.model.tables import Column, Table, tables


def dictionary() -> str:
    """The whole dictionary, ending in a newline."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# Data dictionary"
    yield ""
    yield "Made from the model by `gd-pipeline dictionary`; the database's comments say the same."
    yield "Values are in base units: yuan, dollars, persons, percent. `_T` is all."
    yield ""
    yield "## Tables"
    for table in tables():
        if not table.name.startswith("dim_"):
            yield from _table(table)
    yield ""
    yield "## Code lists"
    yield ""
    yield "Each is a table `dim_<name>` with the columns `code`, `name_en`, `name_zh`, `parent`."
    for name in LISTS:
        yield ""
        yield f"### dim_{name}"
        yield ""
        yield "| code | English | Chinese | parent |"
        yield "|---|---|---|---|"
        for code in codes(name).values():
            yield f"| `{code.code}` | {_cell(code.name_en)} | {_cell(code.name_zh)} | {_cell(code.parent)} |"
    yield ""
    yield "## Checks"
    yield ""
    yield "An `error` keeps a candidate from being published; a `warn` is told and published."
    yield ""
    yield "| check | severity | what it asks |"
    yield "|---|---|---|"
    for check in declared_checks():
        yield f"| `{check.name}` | {check.severity} | {_cell(check.description)} |"


def _table(table: Table) -> Iterator[str]:
    yield ""
    yield f"### {table.name}"
    yield ""
    yield f"{table.doc} Key: {', '.join(f'`{k}`' for k in table.key)}."
    yield ""
    yield "| column | type | null | meaning | values |"
    yield "|---|---|---|---|---|"
    for c in table.columns:
        null = "yes" if c.nullable else ""
        yield f"| `{c.name}` | {c.type} | {null} | {_cell(c.doc)} | {_values(c)} |"


def _values(column: Column) -> str:
    if column.codes:
        return f"`dim_{column.codes}`"
    bounds = [f"at least {column.low:g}"] if column.low is not None else []
    bounds += [f"at most {column.high:g}"] if column.high is not None else []
    return ", ".join(bounds)


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())
