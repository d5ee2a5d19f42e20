"""Stage 1, besides the crawls of the publishers (``sources/*/defs.yaml``): releases saved by hand."""

from collections import Counter
from datetime import UTC, datetime

import dagster as dg

from gd_pipeline.at_hand import archive, at_hand
from gd_pipeline.components.version import version_after
from gd_pipeline.defs.show import preview
from gd_pipeline.settings import Settings
from gd_pipeline.sources import load_sources

CHECK = "nothing_rejected"


@dg.asset(
    group_name="crawl",
    kinds={"warc"},
    owners=["team:crawl"],
    pool="archive",
    check_specs=[
        dg.AssetCheckSpec(
            CHECK,
            asset="inbox",
            description="Every file in the inbox could be taken; else which not, and why.",
        )
    ],
)
@at_hand(
    reads=("archive/*.json*", "inbox/*"),
    writes=("archive/*.warc.gz", "archive/*.json*", "inbox/*"),
)
def inbox(context: dg.AssetExecutionContext, settings: dg.ResourceParam[Settings]) -> dg.MaterializeResult:
    """Releases saved by hand (pages, text, tables, crawls), taken from the inbox folder into the archive."""
    from gd_pipeline.crawl.inbox import take_inbox  # brings along what only a crawl needs

    settings.inbox.mkdir(parents=True, exist_ok=True)
    items = take_inbox(settings.inbox, archive(settings), datetime.now(UTC), load_sources())
    counts = Counter(item.outcome for item in items)
    turned_down = [item for item in items if item.outcome in ("rejected", "left")]
    context.log.info(
        "inbox: " + (", ".join(f"{n} {outcome}" for outcome, n in sorted(counts.items())) or "empty")
    )
    for item in turned_down:
        context.log.info(f"inbox: {item.name} was {item.outcome}: {item.detail}")
    said = "; ".join(f"{item.name}: {item.detail}" for item in turned_down)
    return dg.MaterializeResult(
        data_version=version_after(context, brought=counts["archived"] > 0),
        metadata={
            "inbox": dg.MetadataValue.path(settings.inbox),
            **{outcome: counts[outcome] for outcome in ("archived", "known", "rejected", "left")},
            "files": preview(
                ("file", "outcome", "detail"), [(i.name, i.outcome, i.detail) for i in items[:50]]
            ),
        },
        check_results=[
            dg.AssetCheckResult(
                check_name=CHECK,
                passed=not turned_down,
                severity=dg.AssetCheckSeverity.WARN,
                description=said or "no file was turned down",
            )
        ],
    )
