"""``datapackage.json``: what the exported CSV files hold, column by column, as Frictionless tools read it.

Made from the model alone; the files themselves are the business of ``exports_tables``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gd_pipeline.model.tables import Column, Table

_TYPES = {
    "VARCHAR": "string",
    "DOUBLE": "number",
    "BIGINT": "integer",
    "INTEGER": "integer",
    "BOOLEAN": "boolean",
    "DATE": "date",
    "TIMESTAMPTZ": "datetime",
}


def package(folder: Path, tables: Sequence[Table], about: dict[str, Any]) -> dict[str, Any]:
    """The descriptor of the CSV files ``csv/<table>.csv`` below ``folder``, with ``about`` at its top."""
    return {
        "name": "gd-pipeline",
        "title": "Guangdong's trade, investment and talent figures",
        "description": (
            "Made from the published database. In the CSV files a text that begins with one of = + - @ (also "
            "full-width), a tab, a return or an apostrophe stands behind one apostrophe; take it off when "
            "reading. Null and the empty text are both an empty cell there; Parquet tells them apart."
        ),
        "homepage": "https://github.com/gd-pipeline/gd-pipeline",
        **about,
        "resources": [_resource(folder, t) for t in tables],
    }


def _resource(folder: Path, table: Table) -> dict[str, Any]:
    path = folder / "csv" / f"{table.name}.csv"
    with path.open("rb") as f:
        digest = hashlib.file_digest(f, "sha256").hexdigest()
    return {
        "name": table.name.replace("_", "-"),
        "title": table.name,
        "description": table.doc,
        "path": f"csv/{table.name}.csv",
        "parquet": f"parquet/{table.name}.parquet",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": path.stat().st_size,
        "hash": f"sha256:{digest}",
        "schema": {
            "fields": [_field(c) for c in table.columns],
            "primaryKey": list(table.key),
            "missingValues": [""],
        },
    }


def _field(column: Column) -> dict[str, Any]:
    """A column; an empty text is not told from null in CSV, so only other types can be required."""
    field: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES[column.type],
        "description": column.doc,
    }
    if column.codes:
        field["codes"] = f"dim_{column.codes}"
    limits: dict[str, Any] = {"minimum": column.low, "maximum": column.high}
    constraints = {k: v for k, v in limits.items() if v is not None}
    if not column.nullable and column.type != "VARCHAR":
        constraints["required"] = True
    if constraints:
        field["constraints"] = constraints
    return field
