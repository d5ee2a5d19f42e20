"""The tables that readers meet, declared once: DDL, comments, checks, docs and exports all come from here.

A table's rows are made by ``gd_pipeline.check`` and ``gd_pipeline.publish``; this package says what they are.
"""

from __future__ import annotations

from collections.abc import Iterator

from gd_pipeline.model.codes import LISTS
from gd_pipeline.model.tables.columns import Column, Table
from gd_pipeline.model.tables.detail import TRADE_DETAIL, TRADE_DETAIL_REJECTED
from gd_pipeline.model.tables.figures import INVESTMENT, TALENT, TRADE, WIDE
from gd_pipeline.model.tables.policy import (
    POLICY_DOCUMENTS,
    POLICY_GOALS,
    POLICY_MEASURES,
    POLICY_REFERENCES,
)
from gd_pipeline.model.tables.quality import CORRECTIONS, OF_THE_CHECKS, QUALITY, QUALITY_HISTORY, QUARANTINE
from gd_pipeline.model.tables.releases import (
    EXPECTED_RELEASES,
    RELEASE_ADDRESSES,
    RELEASES,
    SOURCE_STATUS,
    SOURCES,
)
from gd_pipeline.model.tables.statements import AGREEMENTS, OBSERVATIONS, UNREAD
from gd_pipeline.model.tables.vintages import REVISIONS, VINTAGES, Macro, macros

__all__ = [
    "AGREEMENTS",
    "CORRECTIONS",
    "EXPECTED_RELEASES",
    "INVESTMENT",
    "OBSERVATIONS",
    "OF_THE_CHECKS",
    "POLICY_DOCUMENTS",
    "POLICY_GOALS",
    "POLICY_MEASURES",
    "POLICY_REFERENCES",
    "QUALITY",
    "QUALITY_HISTORY",
    "QUARANTINE",
    "RELEASES",
    "RELEASE_ADDRESSES",
    "REVISIONS",
    "SOURCES",
    "SOURCE_STATUS",
    "TALENT",
    "TRADE",
    "TRADE_DETAIL",
    "TRADE_DETAIL_REJECTED",
    "UNREAD",
    "VINTAGES",
    "WIDE",
    "Column",
    "Macro",
    "Table",
    "dimension",
    "macros",
    "tables",
]


def dimension(code_list: str) -> Table:
    """The dimension table of a code list: ``dim_<name>``."""
    return Table(
        f"dim_{code_list}",
        f"Code list: {code_list.replace('_', ' ')}.",
        (
            Column("code", "VARCHAR", "the code"),
            Column("name_en", "VARCHAR", "English name"),
            Column("name_zh", "VARCHAR", "Chinese name"),
            Column("parent", "VARCHAR", "code above it, empty at the top"),
        ),
        ("code",),
    )


def tables() -> Iterator[Table]:
    """All tables in the order in which they are built."""
    yield from (RELEASES, RELEASE_ADDRESSES, OBSERVATIONS, UNREAD, TRADE, INVESTMENT, TALENT, AGREEMENTS)
    yield from (*VINTAGES.values(), REVISIONS)
    yield from (TRADE_DETAIL, TRADE_DETAIL_REJECTED)
    yield from (POLICY_DOCUMENTS, POLICY_REFERENCES, POLICY_MEASURES, POLICY_GOALS)
    yield from (SOURCES, SOURCE_STATUS, EXPECTED_RELEASES)
    yield from (CORRECTIONS, QUALITY, QUALITY_HISTORY, QUARANTINE)
    for name in LISTS:
        yield dimension(name)
