"""Stage 5, beside the tables: a page per release version that shows what became of its numbers."""

import dagster as dg

from gd_pipeline.at_hand import at_hand
from gd_pipeline.defs.automation import FOLLOWS
from gd_pipeline.model.revision import revision
from gd_pipeline.settings import Settings


@dg.asset(
    group_name="publish",
    kinds={"html"},
    owners=["team:publish"],
    pool="published",
    deps=["documents", "observations", "unread_numbers"],
    code_version=revision("gd_pipeline.publish", "gd_pipeline.model"),
    automation_condition=FOLLOWS,
)
@at_hand(
    reads=("stages/documents/*", "stages/observations/*", "stages/unread_numbers/*", "published/explain/*"),
    writes=("published/explain/*",),
)
def explain_pages(
    context: dg.AssetExecutionContext, settings: dg.ResourceParam[Settings]
) -> dg.MaterializeResult:
    """A page per release version: its text with every number coloured by what became of it, and why."""
    from gd_pipeline.model.store import Store
    from gd_pipeline.publish.pages import write_pages

    done = write_pages(Store(settings.stages), settings.published.parent)
    context.log.info(
        f"explain: {done.written} pages written, {done.up_to_date} up to date"
        if done.written
        else f"explain: nothing new, {done.up_to_date} pages"
    )
    return dg.MaterializeResult(
        metadata={
            "dagster/row_count": done.written + done.up_to_date,
            "written": done.written,
            "up to date": done.up_to_date,
            "months waiting for their extraction": ", ".join(done.waiting) or "none",
            "path": dg.MetadataValue.path(done.folder),
        }
    )
