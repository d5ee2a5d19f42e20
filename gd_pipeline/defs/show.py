"""How stages show themselves in the UI: previews as Markdown tables, links, column schemas, pictures."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import quote, urlsplit

import dagster as dg

from gd_pipeline.model.tables import Table


def preview(
    columns: Sequence[str], rows: Iterable[Sequence[Any]], width: int = 60
) -> dg.MarkdownMetadataValue:
    """Rows as a Markdown table, long cells cut, addresses as links."""

    def cell(value: Any) -> str:
        text = "" if value is None else f"{value:,}" if isinstance(value, int | float) else str(value)
        if address := link(text):
            return address
        text = " ".join(text.replace("|", "\\|").split())
        return text if len(text) <= width else text[: width - 1] + "…"

    lines = [" | ".join(columns), " | ".join("---" for _ in columns)]
    lines += [" | ".join(cell(v) for v in row) for row in rows]
    return dg.MetadataValue.md("\n".join(f"| {line} |" for line in lines))


def link(text: str) -> str:
    """An http address as a Markdown link that is called by its host; empty for all else."""
    parts = urlsplit(text) if text.startswith("http") else None
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        return ""
    return f"[{parts.hostname}]({quote(text, safe=':/?&=%#~+,;@')})"


def known_as(context: dg.AssetExecutionContext, key: dg.AssetKey) -> str | None:
    """The ``content`` that an asset's last event told of, None when there is none."""
    last = context.instance.get_latest_materialization_event(key)
    known = last.asset_materialization if last else None
    content = known.metadata.get("content") if known else None
    return str(content.value) if content else None


def column_schema(table: Table) -> dg.TableSchemaMetadataValue:
    """A table's columns with types and meanings, for the UI's catalogue."""
    return dg.MetadataValue.table_schema(
        dg.TableSchema(
            columns=[
                dg.TableColumn(
                    c.name,
                    type=c.type,
                    description=c.doc,
                    constraints=dg.TableColumnConstraints(nullable=c.nullable),
                )
                for c in table.columns
            ]
        )
    )


def picture(chart: Any) -> dg.MarkdownMetadataValue:
    """An Altair chart as a picture inside Markdown; nothing is fetched for it."""
    import vl_convert

    spec = chart.properties(width=640).to_dict()
    png = base64.b64encode(vl_convert.vegalite_to_png(spec, scale=1.5)).decode()
    return dg.MetadataValue.md(f"![chart](data:image/png;base64,{png})")
