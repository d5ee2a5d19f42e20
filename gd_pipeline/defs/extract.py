"""Stage 3: the figures that releases state, the numbers that stayed unread, the measures of policies."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import dagster as dg

from gd_pipeline.at_hand import at_hand
from gd_pipeline.defs.automation import FOLLOWS
from gd_pipeline.defs.executor import backfill_policy
from gd_pipeline.defs.months import MONTHS, Months, materialized, work
from gd_pipeline.defs.show import column_schema, preview
from gd_pipeline.extract.stage import (
    CODE,
    DOCUMENTS,
    GOALS,
    KINDS,
    MEASURES,
    OBSERVATIONS,
    POLICIES,
    REFERENCES,
    UNREAD,
    WRITTEN,
    extract_month,
)
from gd_pipeline.model import tables
from gd_pipeline.model.revision import revision
from gd_pipeline.settings import Settings

TABLES = {
    OBSERVATIONS: tables.OBSERVATIONS,
    UNREAD: tables.UNREAD,
    MEASURES: tables.POLICY_MEASURES,
    GOALS: tables.POLICY_GOALS,
    POLICIES: tables.POLICY_DOCUMENTS,
    REFERENCES: tables.POLICY_REFERENCES,
}
PREVIEWED = {
    OBSERVATIONS: ("indicator", "ref_area", "period", "product", "measure", "value", "unit", "quote"),
    UNREAD: ("text", "reason", "detail", "quote"),
    MEASURES: ("number", "field", "label_en", "label_zh"),
    GOALS: ("observation_id", "measure", "condition", "progress"),
    POLICIES: ("number", "title", "issuer", "issued_on"),
    REFERENCES: ("measure", "number", "title", "relation"),
}


def _spec(key: str, table: tables.Table) -> dg.AssetSpec:
    return dg.AssetSpec(
        key,
        deps=["documents"],
        description=table.doc,
        group_name="extract",
        kinds={"parquet"},
        owners=["team:extract"],
        partitions_def=MONTHS,
        code_version=revision(*CODE),
        automation_condition=FOLLOWS,
        metadata={"dagster/column_schema": column_schema(table)},
    )


@dg.multi_asset(
    name="extraction",
    specs=[_spec(key, table) for key, table in TABLES.items()],
    backfill_policy=backfill_policy(Settings()),
    pool="stages",
)
@at_hand(
    reads=tuple(f"stages/{s}/{{month}}.parquet" for s in (DOCUMENTS, *WRITTEN)),
    writes=tuple(f"stages/{s}/{{month}}.parquet" for s in WRITTEN),
)
def extraction(
    context: dg.AssetExecutionContext, config: Months, settings: dg.ResourceParam[Settings]
) -> Iterator[dg.AssetMaterialization | dg.MaterializeResult]:
    """Read every number of the months' documents: observations, and unread numbers with reasons."""
    from gd_pipeline.model.store import Store

    store = Store(settings.stages)

    def forget(month: str) -> None:
        for stage in WRITTEN:
            store.remove(stage, month)

    worked = work(
        context,
        config,
        known={*store.parts(DOCUMENTS), *store.parts(OBSERVATIONS)},
        one=partial(extract_month, store=store),
        drop=forget,
    )
    for month, done in worked:
        for stage in KINDS:
            yield from materialized(context, stage, month, {"dagster/row_count": done.rows.get(stage, 0)})
    found = {stage: sum(r.rows.get(stage, 0) for r in worked.done.values()) for stage in KINDS}
    context.log.info(
        f"extract: {found[OBSERVATIONS]} observations, {found[UNREAD]} unread numbers, "
        f"{found[MEASURES]} policy measures in {len(worked.done)} months"
        if worked.done
        else f"extract: nothing new in {len(worked.reports)} months"
    )
    newest = max(worked.done, default=max(worked.reports, default=""))
    for stage, kind in KINDS.items():
        shown: list[Any] = store.read(stage, newest, kind)[:10] if newest else []
        columns = PREVIEWED[stage]
        yield dg.MaterializeResult(
            asset_key=stage,
            metadata={
                **worked.metadata(),
                "rows of these months": found[stage],
                f"rows of {newest}": preview(columns, [[getattr(r, c) for c in columns] for r in shown]),
                "path": dg.MetadataValue.path(settings.stages / stage),
            },
        )
