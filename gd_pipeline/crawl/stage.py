"""The crawl as a stage: runs it for one source and keeps its history in the stage files."""

from __future__ import annotations

from collections.abc import Callable

from gd_pipeline.crawl.archive import Archive
from gd_pipeline.crawl.crawler import crawl_visits, summary
from gd_pipeline.crawl.span import Span
from gd_pipeline.crawl.web import Web
from gd_pipeline.model.capture import CrawlReport
from gd_pipeline.model.source import Source
from gd_pipeline.model.store import Store

STAGE = "crawls"


def crawl_source(
    source: Source,
    archive: Archive,
    web: Web,
    store: Store,
    log: Callable[[str], None],
    *,
    span: Span | None = None,
) -> CrawlReport:
    """Crawl a source and append a report for each visit to its history (stage ``crawls``, part its name).

    A visit of the sample that was made before is reported but not kept twice. ``span`` makes it a backfill of
    these months. Returns one report over all visits of this call.
    """
    history = store.read(STAGE, source.name, CrawlReport)
    made: list[CrawlReport] = []
    for report in crawl_visits(source, archive, web, tuple(history), log, span=span):
        made.append(report)
        if not history or report.crawled_at > history[-1].crawled_at:
            history.append(report)
            store.write(STAGE, source.name, CrawlReport, history)
    return summary(made)
