"""The newest release of each publisher, with links to its page and to what became of its numbers.

It counts as made anew only when a newer release was published, so its freshness is that of the publisher.
How a publisher is crawled is the business of its ``defs.yaml``.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import dagster as dg

from gd_pipeline.at_hand import at_hand
from gd_pipeline.defs.automation import FOLLOWS
from gd_pipeline.defs.freshness import of_source
from gd_pipeline.defs.show import known_as, link, preview
from gd_pipeline.publish.figures import ask
from gd_pipeline.settings import Settings
from gd_pipeline.sources import load_sources

SOURCES = {s.name: s for s in load_sources()}


def newest_key(publisher: str) -> dg.AssetKey:
    """The key of the asset that stands for a publisher's newest release."""
    return dg.AssetKey(["newest", publisher])


@dg.multi_asset(
    name="newest_releases",
    specs=[
        dg.AssetSpec(
            newest_key(name),
            deps=["published"],
            description=f"{source.title}: the newest release that readers have.",
            group_name="publish",
            kinds={"html"},
            owners=["team:publish"],
            skippable=True,
            freshness_policy=of_source(source),
            automation_condition=FOLLOWS,
        )
        for name, source in SOURCES.items()
    ],
    can_subset=True,
    pool="published",
)
@at_hand()
def newest_releases(
    context: dg.AssetExecutionContext, settings: dg.ResourceParam[Settings]
) -> Iterator[dg.MaterializeResult]:
    """The newest release of each publisher that has another one than when it was last shown."""
    target, newer = settings.published, []
    for row in ask(target, _NEWEST):
        key = newest_key(row["publisher"])
        if key not in context.selected_asset_keys:
            continue
        content = f"{row['release_id']} {row['document_sha256']}"
        if known_as(context, key) == content:
            continue
        newer.append(f"{row['publisher']} {row['published_at']:%Y-%m-%d}")
        yield dg.MaterializeResult(
            asset_key=key, metadata={"content": content, **_about(target, row), **_figures(target, row)}
        )
    context.log.info(f"newest releases: {', '.join(newer)}" if newer else "newest releases: none newer")


_NEWEST = """
FROM releases WHERE published_at IS NOT NULL AND vanished_at IS NULL
QUALIFY row_number() OVER (PARTITION BY publisher ORDER BY published_at DESC, version DESC, release_id) = 1
ORDER BY publisher
"""


def _about(target: Path, row: dict[str, Any]) -> dict[str, Any]:
    about = {
        "title": row["title"],
        "published": f"{row['published_at']:%Y-%m-%d}",
        "figures": row["observations"],
        "problems": row["problems"] or "none",
        "explained (file)": dg.MetadataValue.path(target.parent / row["explain"]),
    }
    page = link(row["url"])
    return about | ({"release": dg.MetadataValue.url(row["url"])} if page else {})


def _figures(target: Path, row: dict[str, Any]) -> dict[str, Any]:
    """Its first figures with their sentences and citation tokens."""
    columns = ("indicator", "ref_area", "period", "measure", "value", "unit", "token", "quote")
    found = ask(
        target,
        """SELECT *, 'GD-' || observation_id AS token FROM observations
        WHERE release_id = ? AND document_sha256 = ? ORDER BY char_start LIMIT 10""",
        (row["release_id"], row["document_sha256"]),
    )
    return {"first figures": preview(columns, [[r[c] for c in columns] for r in found])}
