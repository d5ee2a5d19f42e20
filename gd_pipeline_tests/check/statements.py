"""Hand-made releases for the tests of check and publish."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb

from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.check.identities import run_identities
from gd_pipeline.check.result import CheckResult
from gd_pipeline.model.capture import Capture
from gd_pipeline.model.document import Document, Problem
from gd_pipeline.model.observation import TOTAL, Observation
from gd_pipeline.model.source import Source
from gd_pipeline.model.store import Store

SOURCES = (
    Source(name="gacc", title="Customs", lang="zh", ref_area="CN", kind="customs", hosts=("gacc.test",)),
    Source(
        name="gdcustoms", title="Customs GD", lang="zh", ref_area="CN-GD", kind="customs", hosts=("gd.test",)
    ),
    Source(
        name="stats", title="Statistics", lang="zh", ref_area="CN-GD", kind="official", hosts=("stats.test",)
    ),
    Source(name="news", title="News", lang="en", ref_area="CN-GD", kind="media", hosts=("news.test",)),
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def release(
    publisher: str = "gacc",
    name: str = "r1",
    *,
    sha: str = "",
    published: str | None = "2024-04-18T02:00",
    retrieved: str = "2024-04-20T18:00",
    problems: tuple[Problem, ...] = (),
) -> Document:
    return Document(
        release_id=f"{publisher}/{name}",
        sha256=sha or f"sha-{publisher}-{name}",
        url=f"https://{publisher}.test/{name}",
        publisher=publisher,
        lang="zh",
        title=f"Release {name}",
        published_at=at(published) if published else None,
        published_from="visible" if published else "none",
        retrieved_at=at(retrieved),
        ref_area="CN-GD",
        kind="release",
        text="text",
        problems=problems,
    )


class Page:
    """A release and its statements; each statement gets a place of its own."""

    def __init__(self, document: Document | None = None) -> None:
        self.document = document or release()
        self.statements: list[Observation] = []
        self.not_understood = 0

    def say(
        self,
        indicator: str,
        value: float,
        period: str | None = "2024-01/2024-03",
        area: str = "CN-GD",
        *,
        measure: str = "level",
        unit: str = "",
        of: str | None = None,
        precision: float = 1e4,
        approx: bool = False,
        table: bool = True,
        partner: str = TOTAL,
        product: str = TOTAL,
        mode: str = TOTAL,
        enterprise: str = TOTAL,
        rule: str = "",
    ) -> Page:
        n = len(self.statements)
        d = self.document
        self.statements.append(
            Observation(
                indicator=indicator,
                ref_area=area,
                period=period,
                counterpart_area=partner,
                product=product,
                customs_procedure=mode,
                enterprise_type=enterprise,
                measure=measure,
                value=value,
                unit=unit or ("PCT" if measure in ("yoy", "mom", "share") else "CNY"),
                of=of,
                approx=approx,
                precision=precision,
                quote=f"{indicator} {value:g} in {d.release_id}",
                char_start=10 * n,
                char_end=10 * n + 5,
                place=f"table 1, row {n}, {indicator}" if table else "",
                rule=rule or ("table.by_location" if table else "value"),
                release_id=d.release_id,
                document_sha256=d.sha256,
                publisher=d.publisher,
                url=d.url,
                published_at=d.published_at,
                retrieved_at=d.retrieved_at,
            )
        )
        return self


def capture(page: Page, fetched: str | None = None, status: int = 200) -> Capture:
    d = page.document
    return Capture(
        publisher=d.publisher,
        url=d.url,
        fetched_at=at(fetched) if fetched else d.retrieved_at,
        status=status,
        content_type="text/html",
        sha256=d.sha256 if status < 400 else "",
        warc=f"{d.publisher}.warc.gz",
        offset=100,
        revisit=False,
        listed_title="",
        listed_at="",
        lang="zh",
        ref_area="CN-GD",
        origin="crawl",
        etag="",
        last_modified="",
    )


def write(store: Store, pages: Iterable[Page]) -> list[Capture]:
    """Write the stage files of ``pages`` by publication month; gives their captures."""
    pages = list(pages)
    months: dict[str, list[Page]] = {}
    for page in pages:
        day = page.document.published_at or page.document.retrieved_at
        months.setdefault(f"{day:%Y-%m}", []).append(page)
    for month, of_month in months.items():
        store.write("documents", month, Document, [p.document for p in of_month])
        store.write("observations", month, Observation, [s for p in of_month for s in p.statements])
    return [capture(p) for p in pages]


def build(folder: Path, *pages: Page) -> duckdb.DuckDBPyConnection:
    """A candidate in memory from ``pages``."""
    store = Store(folder / "stages")
    captures = write(store, pages)
    con = duckdb.connect()
    build_candidate(con, store, SOURCES, captures)
    return con


def revised(page: Page, retrieved: str) -> Page:
    """A later version of the same release, without statements yet."""
    d = page.document
    return Page(replace(d, sha256=d.sha256 + "+", retrieved_at=at(retrieved)))


def rows(con: duckdb.DuckDBPyConnection, sql: str) -> list[tuple[Any, ...]]:
    """What a query gives."""
    return con.execute(sql).fetchall()


def chosen(con: duckdb.DuckDBPyConnection, table: str = "trade") -> dict[str, Any]:
    """The only row of a wide table."""
    found = con.execute(f"FROM {table}")
    names = [d[0] for d in found.description]
    (row,) = found.fetchall()
    return dict(zip(names, row, strict=True))


def outcome_of(con: duckdb.DuckDBPyConnection, name: str) -> CheckResult:
    """What the law ``name`` says of a candidate."""
    return next(r for r in run_identities(con) if r.check_name == name)
