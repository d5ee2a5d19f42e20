"""Stage 5: the checked candidate takes the place of the file that readers open."""

import dagster as dg
from dagster_duckdb import DuckDBResource

from gd_pipeline.at_hand import at_hand
from gd_pipeline.defs.automation import FOLLOWS
from gd_pipeline.defs.show import preview
from gd_pipeline.settings import Settings


@dg.asset(
    group_name="publish",
    kinds={"duckdb"},
    owners=["team:publish"],
    deps=["candidate"],
    pool="published",
    automation_condition=FOLLOWS,
)
@at_hand(reads=("candidate/*",), publishes=True)
def published(
    context: dg.AssetExecutionContext,
    settings: dg.ResourceParam[Settings],
    candidate_db: DuckDBResource,
) -> dg.MaterializeResult:
    """The database that readers open: swapped in whole by a rename, withheld when a check failed."""
    from gd_pipeline.check.run import read_results
    from gd_pipeline.check.stage import made_from
    from gd_pipeline.publish.swap import kept, publish, up_to_date

    target, inputs = settings.published, made_from(settings.candidate)
    path = {"path": dg.MetadataValue.path(target)}
    if inputs is not None and up_to_date(target, inputs):
        context.log.info("published: nothing new, readers have it already")
        return dg.MaterializeResult(metadata={"outcome": "unchanged", **path})
    with candidate_db.get_connection() as con:
        results = read_results(con)
    done = publish(
        settings.candidate,
        target,
        results,
        settings.keep_published,
        inputs=inputs or "",
        run=context.run.run_id,
    )
    context.log.info(f"published: {done.outcome}, {done.reason}")
    if done.outcome == "withheld":
        raise dg.Failure(f"Withheld: {done.reason}", allow_retries=False)
    return dg.MaterializeResult(
        metadata={
            "dagster/row_count": sum(done.tables.values()),
            "outcome": done.outcome,
            "tables": preview(("table", "rows"), list(done.tables.items())),
            "earlier files kept": len(kept(target)),
            **path,
        }
    )
