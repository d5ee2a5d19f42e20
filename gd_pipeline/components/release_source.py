"""A publisher's releases as a Dagster component: one YAML file gives a crawl asset and its health check.

How a site is crawled is the business of ``gd_pipeline.crawl``; the YAML's fields are those of ``Source``.
"""

import traceback
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Self

import dagster as dg
from pydantic import BaseModel, Field

from gd_pipeline.at_hand import archive, at_hand
from gd_pipeline.components.version import version_after
from gd_pipeline.crawl.span import Span
from gd_pipeline.model.capture import CrawlReport
from gd_pipeline.model.source import Source
from gd_pipeline.settings import Settings

NOT_IN_SAMPLE = "not_in_sample"
HEALTHY = ("ok", "unchanged", NOT_IN_SAMPLE)
OURS_TO_MEND = ("layout_changed", "failed")
CHECK = "source_health"
ASKED = dg.FreshnessPolicy.time_window(fail_window=timedelta(days=3), warn_window=timedelta(hours=36))
"""A publisher is asked every night; how old its releases may be is said by the release calendar."""


class Backfill(dg.Config):
    """A range of months to fetch late, set in the launchpad of a publisher's crawl."""

    first: str = Field("", description="first month of publication, YYYY-MM; empty: the usual crawl")
    last: str = Field("", description="last month of publication, YYYY-MM; empty: the first month alone")

    def span(self) -> Span | None:
        """The months as a span; raises ValueError for what is none."""
        if not self.first and not self.last:
            return None
        return Span(self.first, self.last or self.first)


def asset_key(source_name: str) -> dg.AssetKey:
    """The key of the asset that crawls a source."""
    return dg.AssetKey(["crawl", source_name])


class ReleaseSource(dg.Component):
    """A publisher of releases: who, where they are listed, how its pages are built, how gently to ask."""

    def __init__(self, source: Source) -> None:
        self.source = source

    @classmethod
    def get_model_cls(cls) -> type[BaseModel]:
        """The fields of the YAML's ``attributes``."""
        return Source

    @classmethod
    def load(cls, attributes: BaseModel | None, context: dg.ComponentLoadContext) -> Self:
        """Make the component of a validated YAML file."""
        return cls(Source.model_validate(attributes.model_dump() if attributes else {}))

    def build_defs(self, context: dg.ComponentLoadContext) -> dg.Definitions:
        """The crawl asset ``crawl/<name>`` with its check ``source_health``."""
        source = self.source
        key = asset_key(source.name)

        @dg.asset(
            key=key,
            group_name="crawl",
            kinds={"requests", "warc"},
            owners=["team:crawl"],
            pool="archive",
            freshness_policy=ASKED,
            description=f"{source.title}: its new and changed releases, fetched into the archive.",
            tags={
                "lang": source.lang,
                "ref_area": source.ref_area.replace("/", "."),  # a tag bears no slash
                "publisher_kind": source.kind,
                "publishes": source.schedule,
                "confirmed": "yes" if source.confirmed else "no",
            },
            metadata={
                "hosts": ", ".join(source.hosts),
                "listings": dg.MetadataValue.md("\n".join(f"- {x.url}" for x in source.listings)),
            },
            check_specs=[
                dg.AssetCheckSpec(
                    CHECK,
                    asset=key,
                    description="The publisher could be crawled; if not, says what was met and what to do.",
                )
            ],
        )
        @at_hand(
            reads=(f"archive/{source.name}/*.json*", f"stages/crawls/{source.name}.parquet", "turns/*"),
            writes=(
                f"archive/{source.name}/*.warc.gz",
                f"archive/{source.name}/*.json*",
                f"stages/crawls/{source.name}.parquet",
                "turns/*",
            ),
        )
        def crawl(
            context: dg.AssetExecutionContext, config: Backfill, settings: dg.ResourceParam[Settings]
        ) -> dg.MaterializeResult:
            try:
                span = config.span()
            except ValueError as e:
                raise dg.Failure(str(e), allow_retries=False) from e
            report = crawl_safely(source, settings, context.log.info, span)
            return dg.MaterializeResult(
                data_version=version_after(
                    context, brought=bool(report.new or report.changed or report.vanished)
                ),
                metadata={
                    "status": report.status,
                    "detail": report.detail,
                    "backfill": f"{span.first} to {span.last}" if span else "no",
                    "visited": report.crawled_at.isoformat(),
                    "releases listed": report.listed,
                    "new": report.new,
                    "changed": report.changed,
                    "unchanged": report.unchanged,
                    "vanished": report.vanished,
                    "not had": report.failed,
                    "left to the next run": report.waiting,
                    "requests": report.requests,
                    "pages and files that came whole": report.bodies,
                    "archive": dg.MetadataValue.path(settings.archive / source.name),
                },
                check_results=[health(report)],
            )

        return dg.Definitions(assets=[crawl])


def crawl_safely(
    source: Source, settings: Settings, log: Callable[[str], None], span: Span | None = None
) -> CrawlReport:
    """Crawl a source; a fault of the program ends as a report of status ``failed``, so the others flow on."""
    from gd_pipeline.crawl.stage import crawl_source  # brings along what only a crawl needs
    from gd_pipeline.crawl.web import open_web
    from gd_pipeline.model.store import Store

    store = Store(settings.stages)
    try:
        web = open_web(settings.web, settings.sample_dir, settings.contact, settings.turns)
        if not web.holds(x.url for x in source.listings):  # no crawl was made, so none goes into the history
            detail = "The sample has no pages of this publisher; GD_WEB=live crawls it."
            return CrawlReport(source.name, datetime.now(UTC), NOT_IN_SAMPLE, detail, 0, 0, 0, 0, 0, 0)
        return crawl_source(source, archive(settings), web, store, log, span=span)
    except Exception as e:
        log(f"{source.name}: a fault of the program\n{traceback.format_exc()}")
        what = traceback.format_exception_only(e)[-1].strip()
        detail = f"A fault of the program, to be reported with the run's log: {what}"
        report = CrawlReport(source.name, datetime.now(UTC), "failed", detail, 0, 0, 0, 0, 0, 0)
        if settings.web == "live":  # the sample has clocks of its own: after "now" none of its visits is due
            history = store.read("crawls", source.name, CrawlReport)
            store.write("crawls", source.name, CrawlReport, [*history, report])
        return report


def health(report: CrawlReport) -> dg.AssetCheckResult:
    """The check of a crawl: an error where something must be mended here, a warning where the site denies."""
    ours = report.status in OURS_TO_MEND
    return dg.AssetCheckResult(
        check_name=CHECK,
        passed=report.status in HEALTHY,
        severity=dg.AssetCheckSeverity.ERROR if ours else dg.AssetCheckSeverity.WARN,
        description=f"{report.status}: {report.detail}" if report.detail else report.status,
        metadata={"status": report.status, "detail": report.detail, "not had": report.failed},
    )
