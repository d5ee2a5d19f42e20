"""Stage 5, behind the tables: the same tables in a DuckLake, where one is configured."""

import dagster as dg

from gd_pipeline.at_hand import at_hand
from gd_pipeline.defs.automation import FOLLOWS
from gd_pipeline.publish.lake import publish_lake
from gd_pipeline.settings import Settings


@dg.asset(
    group_name="publish",
    kinds={"ducklake"},
    owners=["team:publish"],
    deps=["published"],
    pool="published",
    automation_condition=FOLLOWS,
)
@at_hand()
def lake(context: dg.AssetExecutionContext, settings: dg.ResourceParam[Settings]) -> dg.MaterializeResult:
    """The published tables as a snapshot of a DuckLake: all of them at once, after the checks passed."""
    new = publish_lake(settings.published, settings.lake, settings.lake_data)
    context.log.info("lake: " + ("a new snapshot" if new else "nothing new"))
    return dg.MaterializeResult(metadata={"new snapshot": new})


@dg.definitions
def defs() -> dg.Definitions:
    """The asset, if ``GD_LAKE`` says where the catalogue is."""
    return dg.Definitions(assets=[lake] if Settings().lake else [])
