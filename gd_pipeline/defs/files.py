"""Stage 5, behind the tables: what is made from the published file for people and other programs."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import dagster as dg

from gd_pipeline.at_hand import PREVIOUS, at_hand
from gd_pipeline.dashboard.static import write_static
from gd_pipeline.defs.automation import FOLLOWS
from gd_pipeline.defs.show import preview
from gd_pipeline.model.document import CHINA
from gd_pipeline.model.revision import revision
from gd_pipeline.publish.brief_pages import write_brief
from gd_pipeline.publish.citations import ledger_path, record
from gd_pipeline.publish.exports import write_exports
from gd_pipeline.settings import Settings


def made_of_published(*kinds: str) -> Callable[[Callable[..., Any]], dg.AssetsDefinition]:
    """An asset of its function's name that is made from the published file, by whatever run published it."""
    return dg.asset(
        group_name="publish",
        kinds=set(kinds),
        owners=["team:publish"],
        deps=["published"],
        pool="published",
        code_version=revision("gd_pipeline.publish", "gd_pipeline.dashboard", "gd_pipeline.model"),
        automation_condition=FOLLOWS,
    )


@made_of_published("parquet")
@at_hand(reads=("published/citations/*",), writes=("published/citations/*",))
def citations(
    context: dg.AssetExecutionContext, settings: dg.ResourceParam[Settings]
) -> dg.MaterializeResult:
    """The ledger of all figures that were ever published: what `gd-pipeline cite TOKEN` resolves."""
    new = record(settings.published)
    context.log.info(f"citations: {new} new figures" if new else "citations: nothing new")
    folder = ledger_path(settings.published)
    return dg.MaterializeResult(
        metadata={
            "dagster/row_count": new,
            "publications": len(list(folder.glob("*.parquet"))),
            "path": dg.MetadataValue.path(folder),
        }
    )


@made_of_published("parquet", "csv")
@at_hand(writes=("published/exports/*",))
def exports(context: dg.AssetExecutionContext, settings: dg.ResourceParam[Settings]) -> dg.MaterializeResult:
    """The tables as Parquet, CSV (safe in a spreadsheet) and SDMX files, with `datapackage.json`."""
    done = write_exports(settings.published)
    context.log.info(f"exports: {len(done.files)} files {'written' if done.written else 'up to date'}")
    return dg.MaterializeResult(
        metadata={
            "files": preview(("file", "bytes"), list(done.files.items())),
            "bytes": sum(done.files.values()),
            "written": done.written,
            "path": dg.MetadataValue.path(done.folder),
        }
    )


@made_of_published("html", "altair")
@at_hand(reads=("published/charts-*",), writes=("published/charts-*",))
def charts_page(
    context: dg.AssetExecutionContext, settings: dg.ResourceParam[Settings]
) -> dg.MaterializeResult:
    """The headline charts and their figures as one self-contained page, in English and Chinese."""
    done = write_static(settings.published)
    context.log.info(f"charts: {len(done.pages)} pages {'written' if done.written else 'up to date'}")
    return dg.MaterializeResult(
        metadata={
            "written": done.written,
            **{page.stem: dg.MetadataValue.path(page) for page in done.pages},
        }
    )


@made_of_published("html", "markdown")
@at_hand(reads=("published/briefs/*", PREVIOUS), writes=("published/briefs/*",))
def brief(context: dg.AssetExecutionContext, settings: dg.ResourceParam[Settings]) -> dg.MaterializeResult:
    """One page of what the night brought: releases, figures, revisions, disagreements, what did not come."""
    done = write_brief(settings.published, datetime.now(CHINA))
    b = done.brief
    counts = {
        "new releases": b.releases.total,
        "revisions": b.revisions.total,
        "disagreements": b.disagreements.total,
        "due and not come": b.due.total,
        "checks that warned": b.warned.total,
    }
    context.log.info("brief: " + ", ".join(f"{n} {name}" for name, n in counts.items()))
    return dg.MaterializeResult(
        metadata={
            **counts,
            "brief": dg.MetadataValue.md(done.text["en"]),
            "简报": dg.MetadataValue.md(done.text["zh"]),
            **{name: dg.MetadataValue.path(page) for name, page in done.pages.items()},
        }
    )
