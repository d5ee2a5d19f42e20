"""Stage 2: which month each captured release belongs to, and what its page says."""

from collections import Counter
from collections.abc import Iterator
from functools import partial
from hashlib import sha256

import dagster as dg

from gd_pipeline.at_hand import archive as archive_of
from gd_pipeline.at_hand import at_hand
from gd_pipeline.components.release_source import asset_key
from gd_pipeline.defs.automation import BROUGHT
from gd_pipeline.defs.executor import backfill_policy
from gd_pipeline.defs.months import MONTHS, Months, materialized, work
from gd_pipeline.defs.show import preview
from gd_pipeline.model.document import Document
from gd_pipeline.model.revision import revision
from gd_pipeline.settings import Settings
from gd_pipeline.sources import load_sources

CATALOGUED = ("stages/catalogue/*", "stages/catalogued/*")
DETAIL = ("stages/trade_detail/*", "stages/trade_detail_rejected/*")
READ = ("stages/twins/{month}.parquet", "stages/documents/{month}.parquet")
PREVIEWED = ("published_on", "publisher", "title", "lang", "kind", "published_from")


@dg.asset(
    group_name="read",
    kinds={"parquet"},
    owners=["team:read"],
    pool="stages",
    deps=[*(asset_key(s.name) for s in load_sources()), "inbox"],
    code_version=revision("gd_pipeline.read"),
    automation_condition=BROUGHT,
)
@at_hand(reads=("archive/*.jsonl", *CATALOGUED), writes=CATALOGUED)
def catalogue(
    context: dg.AssetExecutionContext, settings: dg.ResourceParam[Settings]
) -> dg.MaterializeResult:
    """The archive's captures by month of publication, so that a month without news is not touched."""
    from gd_pipeline.model.store import Store
    from gd_pipeline.read.stage import CATALOGUE, update_catalogue

    store = Store(settings.stages)
    report = update_catalogue(archive_of(settings), store, load_sources())
    months = store.parts(CATALOGUE)
    context.log.info(
        f"catalogue: {report.new} new of {report.captures} captures in {len(report.months)} months"
        if not report.skipped
        else f"catalogue: nothing new ({report.captures} captures in {len(months)} months)"
    )
    content = "\n".join(f"{m} {store.fingerprint(CATALOGUE, m)}" for m in months)
    return dg.MaterializeResult(
        data_version=dg.DataVersion(sha256(content.encode()).hexdigest()[:16]),
        metadata={
            "dagster/row_count": report.captures,
            "new captures": report.new,
            "months with news": ", ".join(report.months) or "nothing was new",
            "first month": months[0] if months else "",
            "last month": months[-1] if months else "",
            "path": dg.MetadataValue.path(settings.stages / CATALOGUE),
        },
    )


@dg.asset(
    group_name="read",
    kinds={"parquet"},
    owners=["team:read"],
    pool="stages",
    deps=[catalogue],
    partitions_def=MONTHS,
    backfill_policy=backfill_policy(Settings()),
    code_version=revision("gd_pipeline.read"),
    automation_condition=BROUGHT,
)
@at_hand(
    reads=("stages/catalogue/{month}.parquet", *DETAIL, *READ),
    writes=(*DETAIL, *READ),
)
def documents(
    context: dg.AssetExecutionContext, config: Months, settings: dg.ResourceParam[Settings]
) -> Iterator[dg.AssetMaterialization | dg.MaterializeResult]:
    """Releases as text with paragraphs and tables, each with its place; problems of pages are named here."""
    from gd_pipeline.model.store import Store
    from gd_pipeline.read.stage import CATALOGUE, DOCUMENTS, TWINS, read_month

    store = Store(settings.stages)
    archive, sources = archive_of(settings), load_sources()

    def forget(month: str) -> None:
        for stage in (DOCUMENTS, TWINS):
            store.remove(stage, month)

    worked = work(
        context,
        config,
        known={*store.parts(CATALOGUE), *store.parts(DOCUMENTS)},
        one=partial(read_month, archive=archive, store=store, sources=sources),
        drop=forget,
    )
    for month, done in worked:
        about = {"dagster/row_count": done.documents, **done.problems}
        yield from materialized(context, "documents", month, about)
    problems: Counter[str] = Counter()
    for report in worked.reports.values():
        problems.update(report.problems)
    read = sum(r.documents for r in worked.done.values())
    context.log.info(
        f"documents: {read} read in {len(worked.done)} months"
        if worked.done
        else f"documents: nothing new in {len(worked.reports)} months"
    )
    newest = max(worked.done, default=max(worked.reports, default=""))
    shown = store.read(DOCUMENTS, newest, Document)[:10] if newest else []
    yield dg.MaterializeResult(
        metadata={
            **worked.metadata(),
            "documents read": read,
            "problems": dg.MetadataValue.json(dict(problems)),
            f"documents of {newest}": preview(
                PREVIEWED, [[getattr(d, name) for name in PREVIEWED] for d in shown]
            ),
            "path": dg.MetadataValue.path(settings.stages / DOCUMENTS),
        }
    )
