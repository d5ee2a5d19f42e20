"""Stage 4: the candidate database, and the checks that decide whether readers get it."""

from collections.abc import Iterator
from pathlib import Path

import dagster as dg
from dagster_duckdb import DuckDBResource

from gd_pipeline.at_hand import WITHHELD, archive, at_hand
from gd_pipeline.check.quarantine import FailedRow, failing_rows
from gd_pipeline.check.result import CheckResult
from gd_pipeline.check.run import Docs, declared_checks, read_results, run_checks
from gd_pipeline.defs.automation import FOLLOWS
from gd_pipeline.defs.show import preview
from gd_pipeline.extract.stage import KINDS
from gd_pipeline.model.check_run import STAGE
from gd_pipeline.model.revision import revision
from gd_pipeline.settings import Settings
from gd_pipeline.sources import load_sources

PREVIEWED = {
    "trade": "SELECT indicator, ref_area, period, value_cny, value_usd, yoy_pct, sources, release_id "
    "FROM trade WHERE ref_area = 'CN-GD' AND counterpart_area = '_T' AND product = '_T' "
    "ORDER BY period_end DESC, indicator LIMIT 10",
    "investment": "SELECT indicator, ref_area, period, product, value_cny, value_usd, value_count, yoy_pct "
    "FROM investment ORDER BY period_end DESC LIMIT 10",
    "talent": "SELECT indicator, ref_area, period, value_persons, value_count, yoy_pct FROM talent "
    "ORDER BY period_end DESC LIMIT 10",
}


@dg.asset(
    group_name="check",
    kinds={"duckdb"},
    owners=["team:check"],
    pool="published",
    deps=list(KINDS),
    code_version=revision("gd_pipeline.check", "gd_pipeline.model"),
    automation_condition=FOLLOWS,
)
@at_hand(reads=("archive/*.jsonl", "stages/*", "candidate/*"), writes=("candidate/*",))
def candidate(
    context: dg.AssetExecutionContext,
    settings: dg.ResourceParam[Settings],
    candidate_db: DuckDBResource,
) -> dg.MaterializeResult:
    """All tables of the model, built anew from the stage files; readers do not see this file."""
    from gd_pipeline.check.candidate import build_candidate, row_counts
    from gd_pipeline.check.inputs import fingerprint
    from gd_pipeline.check.stage import begin, finish, made_from, of_captures
    from gd_pipeline.model.store import Store

    store, sources = Store(settings.stages), load_sources()
    held = archive(settings)
    said = of_captures(settings.candidate, held.extent(), held.captures)
    inputs = fingerprint(store, sources, said)
    new = made_from(settings.candidate) != inputs
    if new:
        begin(settings.candidate)
    with candidate_db.get_connection() as con:
        rows = build_candidate(con, store, sources, held.captures()) if new else row_counts(con)
        previews = {}
        for table, sql in PREVIEWED.items():
            found = con.execute(sql)
            previews[table] = preview([c[0] for c in found.description or ()], found.fetchall())
    if new:
        finish(settings.candidate, inputs)
    context.log.info(
        f"candidate: {sum(rows.values())} rows in {len(rows)} tables"
        if new
        else "candidate: nothing new, it is built already"
    )
    return dg.MaterializeResult(
        data_version=dg.DataVersion(inputs),
        metadata={
            "dagster/row_count": sum(rows.values()),
            "built": "anew" if new else "nothing was new",
            "tables": preview(("table", "rows"), list(rows.items())),
            **previews,
            "path": dg.MetadataValue.path(settings.candidate),
        },
    )


SHOWN = 20
"""Failing rows of each check that the UI, `status` and the file beside the published one name."""

JUDGED = ("candidate/*", f"stages/{STAGE}/*", WITHHELD, "data-docs/*")

FAMILIES = {c.name: c.family for c in declared_checks()}


@dg.multi_asset_check(
    name="candidate_checks",
    specs=[
        dg.AssetCheckSpec(family, asset="candidate", blocking=True, description=description)
        for family, description in {c.family: c.description for c in declared_checks()}.items()
    ],
)
@at_hand(reads=JUDGED, writes=JUDGED)
def candidate_checks(
    context: dg.AssetCheckExecutionContext,
    settings: dg.ResourceParam[Settings],
    candidate_db: DuckDBResource,
) -> Iterator[dg.AssetCheckResult]:
    """Great Expectations suites of the tables, and the laws that figures obey; an error withholds all."""
    from gd_pipeline.check.history import remember, usual_rows
    from gd_pipeline.model.store import Store
    from gd_pipeline.publish.swap import withhold

    with candidate_db.get_connection() as con:
        known = read_results(con)
        results = known
        if not known:
            store = Store(settings.stages)
            docs = Docs(settings.docs_of_checks, context.run.run_id)
            results = run_checks(con, usual_rows(store), docs)
            remember(con, store, results, context.run.run_id)
        rows = failing_rows(con, limit=SHOWN)
    count = {o: sum(r.outcome == o for r in results) for o in ("passed", "warned", "failed")}
    context.log.info(
        ("checks: as before, " if known else "checks: ") + ", ".join(f"{n} {o}" for o, n in count.items())
    )
    if any(r.blocks for r in results):  # the run ends here, before the stage that publishes
        withhold(settings.published, results, rows=rows, run=context.run.run_id)
    families: dict[str, list[CheckResult]] = {}
    for result in results:
        families.setdefault(FAMILIES[result.check_name], []).append(result)
        if result.blocks:
            context.log.info(f"{result.check_name} failed: {result.message}")
    for family, members in families.items():
        names = {m.check_name for m in members}
        site = settings.docs_of_checks / "index.html" if family.startswith("expect_") else None
        yield _as_dagster(family, members, [r for r in rows if r.check_name in names], site)


def _as_dagster(
    family: str, members: list[CheckResult], rows: list[FailedRow], site: Path | None
) -> dg.AssetCheckResult:
    """The worst outcome of the family is its own; each member's stands in the metadata."""
    columns = ("check_name", "outcome", "checked", "failing", "largest_gap", "message")
    failed = any(m.blocks for m in members)
    broken = [f"{m.check_name}: {m.message}" for m in members if m.outcome != "passed"]
    return dg.AssetCheckResult(
        check_name=family,
        asset_key="candidate",
        passed=not broken,
        severity=dg.AssetCheckSeverity.ERROR if failed else dg.AssetCheckSeverity.WARN,
        description="; ".join(broken) or f"{sum(m.checked for m in members):,} looked at, all hold",
        metadata={
            "checked": sum(m.checked for m in members),
            "failing": sum(m.failing for m in members),
            "checks": preview(columns, [[getattr(m, c) for c in columns] for m in members], width=200),
            "failing rows": preview(
                ("check", "reason", "release", "where"),
                [(r.check_name, r.reason, r.release_id, r.place or r.quote) for r in rows],
                width=200,
            ),
            **({"data docs": dg.MetadataValue.path(site)} if site else {}),
        },
    )
