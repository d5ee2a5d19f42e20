"""What readers have, table by table: schema, lineage, rows, previews and pictures for the catalogue.

A table counts as made anew only when its rows changed, so its age is that of its content, and the freshness
policies can follow the release calendar.
"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import dagster as dg

from gd_pipeline.at_hand import at_hand
from gd_pipeline.check import ddl
from gd_pipeline.defs.automation import FOLLOWS
from gd_pipeline.defs.freshness import of_series
from gd_pipeline.defs.show import column_schema, known_as, picture, preview
from gd_pipeline.model.source import LATEST
from gd_pipeline.model.tables import OBSERVATIONS, UNREAD, WIDE, Table, tables
from gd_pipeline.publish.figures import HEADLINES, ask, figures, recent_years, whole
from gd_pipeline.settings import Settings

SHOWN = {t.name: t for t in tables() if not t.name.startswith("dim_") and not t.name.endswith("_vintages")}
"""The tables that are assets of their own: neither code lists, which change with the code, nor the past of
others.
"""

FRESH = {
    "releases": of_series("customs_quick_figures"),
    "observations": of_series("customs_quick_figures"),
    "trade": of_series("province_trade"),
    "investment": of_series("province_indicators"),
    "talent": dg.FreshnessPolicy.time_window(fail_window=timedelta(days=LATEST["yearly"])),
}
"""By which series of the release calendar a table must have changed; talent figures come once a year, and no
series of the calendar brings them.
"""

_LEVELS = {"value_cny", "value_usd", "value_count", "value_persons", "yoy_pct", "mom_pct", "share_pct"}


def table_key(name: str) -> dg.AssetKey:
    """The key of the asset of a published table."""
    return dg.AssetKey(["tables", name])


def _spec(table: Table) -> dg.AssetSpec:
    return dg.AssetSpec(
        table_key(table.name),
        deps=["published", *_origin(table)],
        description=table.doc,
        group_name="publish",
        kinds={"duckdb", "table"},
        owners=["team:publish"],
        skippable=True,
        metadata={"dagster/column_schema": column_schema(table)},
        freshness_policy=FRESH.get(table.name),
        automation_condition=FOLLOWS,
    )


def _origin(table: Table) -> list[str]:
    """The stage's asset that a table's columns come from."""
    if table.name in (*WIDE, "agreements", "revisions", "policy_goals", OBSERVATIONS.name):
        return ["observations"]
    return [table.name] if table.name in (UNREAD.name, "policy_measures") else []


def _lineage(table: Table) -> dict[str, Any]:
    """Column by column, where the rows come from in the stage's table."""
    origin = _origin(table)
    if not origin:
        return {}
    source = SHOWN[origin[0]]
    there = {c.name for c in source.columns}
    deps = {
        c.name: [dg.TableColumnDep(asset_key=origin[0], column_name="value" if c.name in _LEVELS else c.name)]
        for c in table.columns
        if c.name in there or c.name in _LEVELS
    }
    return {"dagster/column_lineage": dg.TableColumnLineage(deps)}


@dg.multi_asset(name="tables", specs=[_spec(t) for t in SHOWN.values()], can_subset=True, pool="published")
@at_hand()
def published_tables(
    context: dg.AssetExecutionContext, settings: dg.ResourceParam[Settings]
) -> Iterator[dg.MaterializeResult]:
    """Each table of the published file whose rows changed since it was last shown."""
    target, changed = settings.published, []
    chosen = [name for name in SHOWN if table_key(name) in context.selected_asset_keys]
    content = " UNION ALL ".join(_TOKEN.format(text=ddl.text(name), name=ddl.name(name)) for name in chosen)
    for name, rows, token in (r.values() for r in ask(target, content)):
        key, table = table_key(name), SHOWN[name]
        if known_as(context, key) == token:
            continue
        changed.append(name)
        yield dg.MaterializeResult(
            asset_key=key,
            metadata={
                "dagster/row_count": rows,
                "content": token,
                **_lineage(table),
                **_newest(target, table),
                **_pictures(target, name),
                "path": dg.MetadataValue.path(target),
            },
        )
    context.log.info(f"tables: {', '.join(changed)} changed" if changed else "tables: none changed")


_TOKEN = "SELECT {text} AS name, count(*) AS n, concat(n, '-', bit_xor(hash(t))) AS token FROM {name} t"


def _newest(target: Path, table: Table) -> dict[str, Any]:
    """The newest rows, as far as a table has a time."""
    names = [c.name for c in table.columns]
    times = ("period_end", "published_at", "crawled_at", "said_on", "due_on")
    order = next((f"{t} DESC NULLS LAST, " for t in times if t in names), "")
    hidden = ("document_sha256", "char_start", "char_end", "warc_offset", "period_start", "precision")
    shown = [n for n in names if n not in hidden]
    rows = ask(
        target, f"SELECT {ddl.names(shown)} FROM {ddl.name(table.name)} ORDER BY {order}rowid LIMIT 10"
    )
    return {"newest rows": preview(shown, [list(r.values()) for r in rows])}


def _pictures(target: Path, name: str) -> dict[str, Any]:
    """The headline series of trade, and how many numbers stayed unread for which reason."""
    from gd_pipeline.dashboard import charts

    if name == "trade":
        found = figures(target, "trade", f"ref_area = 'CN-GD' AND {whole()}")
        shown = recent_years([f for f in found if f.indicator in HEADLINES], 3)
        months = [f for f in shown if f.freq == "M" and f.unit == "CNY"]
        grown = [f for f in shown if f.cumulative and f.yoy_pct is not None]
        return {
            **({"single months": picture(charts.singles(months, "en"))} if months else {}),
            **({"growth": picture(charts.cumulatives(grown, "en", "growth"))} if grown else {}),
        }
    if name == UNREAD.name:
        reasons = ask(target, f"SELECT reason, count(*) AS n FROM {UNREAD.name} GROUP BY 1 ORDER BY n DESC")
        read = ask(target, f"SELECT count(*) AS n FROM {OBSERVATIONS.name}")[0]["n"]
        unread = sum(r["n"] for r in reasons)
        bars = charts.bars([(r["reason"], r["n"]) for r in reasons], "numbers")
        return {
            "share of all numbers": round(unread / (unread + read), 4) if unread else 0.0,
            **({"by reason": picture(bars)} if reasons else {}),
        }
    return {}
