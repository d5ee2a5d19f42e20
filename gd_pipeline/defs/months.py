"""Publication months: the partitions of reading and extracting, and which of them a run works on.

A nightly run is a run of the current month that also takes up every other month with news, because what the
crawl brings (a late release, a file from the inbox) is only known while it runs. A month chosen in the UI is
worked on alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

import dagster as dg
from pydantic import Field

from gd_pipeline.defs.automation import NEWS
from gd_pipeline.parallel import each

MONTHS = dg.MonthlyPartitionsDefinition(
    start_date="2010-01", fmt="%Y-%m", timezone="Asia/Shanghai", end_offset=1
)


class Months(dg.Config):
    """How a run of a monthly stage chooses its months."""

    news: bool = Field(False, description="work also on every other month that has something new")
    again: bool = Field(False, description="work on the chosen months even if nothing changed")


class MonthReport(Protocol):
    """What a monthly stage says of a month."""

    @property
    def skipped(self) -> bool:
        """Whether the month was up to date."""
        ...


R = TypeVar("R", bound=MonthReport)


@dataclass
class Worked(Generic[R]):
    """The months of a run, worked on one after the other as this is gone through.

    Gives each month that was not up to date with its report as soon as it is done, so that what is said of
    it is stored while others are worked on. ``reports`` holds those of all that were gone through.
    """

    months: Sequence[str]
    one: Callable[[str], R]
    reports: dict[str, R] = field(default_factory=dict)

    def __iter__(self) -> Iterator[tuple[str, R]]:
        for month, report in zip(self.months, each(self.one, self.months), strict=True):
            self.reports[month] = report
            if not report.skipped:
                yield month, report

    @property
    def done(self) -> dict[str, R]:
        """The months that were not up to date."""
        return {month: r for month, r in self.reports.items() if not r.skipped}

    def metadata(self) -> dict[str, Any]:
        """How many months were worked on and how many were up to date."""
        return {
            "months with news": len(self.done),
            "months up to date": len(self.reports) - len(self.done),
            "worked on": ", ".join(self.done) or "nothing was new",
        }


def work(
    context: dg.AssetExecutionContext,
    config: Months,
    known: Iterable[str],
    one: Callable[[str], R],
    drop: Callable[[str], None],
) -> Worked[R]:
    """The run's months to work on, and with ``config.news`` all ``known`` ones; ``drop`` forgets a month.

    A run with the tag ``NEWS`` works on all of them, too: automation gives its runs no configuration.

    ``one`` can be handed to other processes: where there is much to do, it is done on all cores.
    """
    chosen = list(context.partition_keys)
    if config.again:
        for month in chosen:
            drop(month)
    news = config.news or context.run.tags.get(NEWS) == "news"
    return Worked(sorted({*chosen, *known}) if news else chosen, one)


def materialized(
    context: dg.AssetExecutionContext, asset: str, month: str, about: dict[str, Any]
) -> Iterator[dg.AssetMaterialization]:
    """The event of a month that was worked on besides those chosen, for which Dagster makes its own."""
    if month in context.partition_keys:
        context.add_asset_metadata(about, asset_key=asset, partition_key=month)
    elif MONTHS.has_partition_key(month):
        yield dg.AssetMaterialization(asset_key=asset, partition=month, metadata=about)
