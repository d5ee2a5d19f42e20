"""A million observations: build, check and publish, beside the bare SQL that makes the same tables.

    python benchmarks/warehouse.py [--rows 1000000] [--folder DIR]

Releases are made up (monthly tables by province and product, each of which restates a fifth of the month
before), written as stage files, and then measured in processes of their own, imports not counted: first plain
``CREATE TABLE AS`` from the Parquet files, without keys, comments, order, checks or a second copy, then what
the pipeline does. Peak memory is that of each process.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from gd_pipeline.model.capture import Capture
from gd_pipeline.model.codes import codes
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Observation
from gd_pipeline.model.source import Source
from gd_pipeline.model.store import Store, schema

CUSTOMS = Source(name="gacc", title="Customs", lang="zh", ref_area="CN", kind="customs", hosts=("gacc.test",))
AREAS = ["CN", *(c.code for c in codes("ref_area").values() if c.parent == "CN" and len(c.code) == 5)]
PRODUCTS = ["_T", *[c for c in codes("product") if c != "_T"][:24]]
FLOWS = ("exports", "imports", "trade")
FIGURES = ("month", "cumulative", "yoy")
PER_RELEASE = len(AREAS) * len(PRODUCTS) * len(FLOWS) * len(FIGURES)


def document(month: int) -> Document:
    """The table of a month, counted from 0 in January 2000, published on the 18th of the next."""
    year, m = 2000 + (month + 1) // 12, (month + 1) % 12 + 1
    published = datetime(year, m, 18, 2, tzinfo=UTC)
    name = f"{month:04d}"
    return Document(
        f"gacc/{name}", f"sha-{name}", f"https://gacc.test/{name}", "gacc", "zh", f"Table {name}", published,
        "visible", published + timedelta(hours=12), "CN", "table", "text",
    )  # fmt: skip


def period(month: int, kind: str) -> str:
    """The text of a month, or of the months from January to it."""
    year, m = 2000 + month // 12, month % 12 + 1
    return f"{year}-{m:02d}/{year}-{m:02d}" if kind == "month" else f"{year}-01/{year}-{m:02d}"


def levels(months: int) -> np.ndarray:
    """Levels in ten thousand yuan, [month, area, product, flow]: parts below wholes, sums that add up."""
    chance = np.random.default_rng(1)
    total = chance.integers(4_000_000, 9_000_000, (months, len(AREAS), len(PRODUCTS), 2))
    total[:, :, 1:] = total[:, :, :1] // 40 + chance.integers(0, 9_999, total[:, :, 1:].shape)
    total[:, 0] = total[:, 1:].sum(axis=1)
    return np.concatenate([total, total.sum(axis=3, keepdims=True)], axis=3)


def release(month: int, of: int, values: np.ndarray, share: float) -> pa.Table:
    """The observations of the table of ``month`` about the month ``of``: all, or the first ``share``."""
    d = document(month)
    january = of - of % 12
    cells = np.stack([values[of], values[january : of + 1].sum(axis=0), np.full(values[of].shape, 5)], axis=3)
    n = int(PER_RELEASE * share)
    area, product, flow, figure = (x[:n] for x in (i.ravel() for i in np.indices(cells.shape)))
    growth = figure == 2
    place = np.arange(n) + (0 if of == month else PER_RELEASE)

    def pick(words: list[str], index: np.ndarray) -> pa.Array:
        return pa.array(words).take(pa.array(index))

    def one(value: object) -> pa.Array:
        return pa.array([value]).take(pa.array(np.zeros(n, dtype=int)))

    value = cells.ravel()[:n].astype(float)
    if of != month and of % 12:  # some goods of what is restated were revised
        value = np.where((product % 5 == 3) & ~growth, np.round(value * 1.01), value)
    columns = {
        "indicator": pick(list(FLOWS), flow),
        "ref_area": pick(AREAS, area),
        "period": pick([period(of, "month"), period(of, "all"), period(of, "all")], figure),
        "product": pick(PRODUCTS, product),
        "measure": pick(["level", "level", "yoy"], figure),
        "value": np.where(growth, value, value * 1e4),
        "unit": pick(["CNY", "CNY", "PCT"], figure),
        "approx": one(False),
        "precision": np.where(growth, 1.0, 1e4),
        "quote": pick(AREAS, area),
        "char_start": place * 10,
        "char_end": place * 10 + 8,
        "place": pick([f"table {t} | {a}" for t, a in enumerate(AREAS)], area),
        "rule": one("table.by_location"),
        "of": pa.nulls(n, pa.string()),
    }
    for name in ("release_id", "sha256", "publisher", "url", "published_at", "retrieved_at"):
        columns[name.replace("sha256", "document_sha256")] = one(getattr(d, name))
    arrays = []
    for field in schema(Observation):
        arrays.append(columns[field.name] if field.name in columns else one("_T"))
    wanted = schema(Observation)
    return pa.table([pa.array(a).cast(f.type) for a, f in zip(arrays, wanted, strict=True)], schema=wanted)


def make(folder: Path, rows: int) -> int:
    """Write the stage files of at least ``rows`` observations; returns how many there are."""
    store = Store(folder / "stages")
    months = int(np.ceil(rows / (PER_RELEASE * 1.2))) + 1
    values = levels(months)
    made = 0
    (folder / "stages" / "observations").mkdir(parents=True)
    for month in range(months):
        parts = [release(month, month, values, 1.0)]
        if month % 12:
            parts.append(release(month, month - 1, values, 0.2))
        table = pa.concat_tables(parts)
        made += table.num_rows
        pq.write_table(table, store.path("observations", f"{month:04d}"), compression="zstd")
        store.write("documents", f"{month:04d}", Document, [document(month)])
        if made >= rows:
            break
    return made


def captures(store: Store) -> list[Capture]:
    """The archive's index of the documents."""
    out = []
    for part in store.parts("documents"):
        for d in store.read("documents", part, Document):
            out.append(Capture(
                d.publisher, d.url, d.retrieved_at, 200, "text/html", d.sha256, "w.warc.gz", 0, False, "", "",
                "zh", "CN", "crawl", "", "",
            ))  # fmt: skip
    return out


ROW = "indicator, ref_area, period, counterpart_area, product, customs_procedure, enterprise_type"
KEY = f"{ROW}, measure, unit, of_"
SLOTS = """
    max(value) FILTER (measure = 'level' AND unit = 'CNY') AS value_cny,
    max(value) FILTER (measure = 'level' AND unit = 'USD') AS value_usd,
    max(value) FILTER (measure = 'yoy') AS yoy_pct, max(value) FILTER (measure = 'mom') AS mom_pct,
    max(value) FILTER (measure = 'share') AS share_pct, min(precision) AS precision,
    bool_or(approx) AS approx,
    min(observation_id) AS observation_id, min(release_id) AS release_id, min(published_at) AS published_at,
    sum(statements) AS statements, sum(disagreeing) AS disagreeing, min(sources) AS sources
"""
BARE = {
    "observations": """
        SELECT * RENAME ("of" AS of_), left(sha256(concat_ws(':', document_sha256, char_start, char_end,
                measure, indicator, ref_area, coalesce(period, 'None'), counterpart_area, product,
                customs_procedure, enterprise_type)), 16) AS observation_id,
            strptime(left(period, 7), '%Y-%m')::DATE AS period_start,
            last_day(strptime(right(period, 7), '%Y-%m')::DATE) AS period_end,
            if(left(period, 7) = right(period, 7), 'M', 'YTD') AS freq
        FROM read_parquet('{observations}')""",
    "releases": """
        SELECT d.* EXCLUDE (text, paragraphs, tables), n
        FROM read_parquet('{documents}') d
        JOIN (SELECT release_id, count(*) AS n FROM observations GROUP BY ALL) USING (release_id)""",
    "agreements": f"""
        SELECT observation_id, first_value(observation_id) OVER key AS chosen_id,
            row_number() OVER key AS place, value - first_value(value) OVER key AS gap,
            precision + first_value(precision) OVER key AS tolerance
        FROM observations WINDOW key AS (PARTITION BY {KEY} ORDER BY precision, published_at DESC)""",
    "figures": """
        SELECT o.*, n.* EXCLUDE (chosen_id)
        FROM (FROM agreements WHERE place = 1) a JOIN observations o USING (observation_id)
        JOIN (
            SELECT chosen_id, count(*) AS statements, count(*) FILTER (abs(gap) > tolerance) AS disagreeing,
                count(DISTINCT publisher) AS sources
            FROM agreements JOIN observations USING (observation_id) GROUP BY ALL
        ) n ON n.chosen_id = o.observation_id""",
    "trade": f"SELECT {ROW}, any_value(period_start) AS period_start, any_value(period_end) AS period_end, "
    f"any_value(freq) AS freq, {SLOTS} FROM figures GROUP BY {ROW}",
    "votes": f"""
        WITH days AS (
            SELECT DISTINCT {ROW}, published_at::DATE AS day, 'published' AS clock FROM observations
            UNION ALL
            SELECT DISTINCT {ROW}, retrieved_at::DATE, 'retrieved' FROM observations
        )
        SELECT days.clock, days.day, o.* FROM observations o JOIN days USING ({ROW})
        WHERE if(clock = 'published', published_at, retrieved_at)::DATE <= day""",
    "votes_chosen": f"""
        SELECT *, count(*) OVER key AS statements, 0 AS disagreeing, 1 AS sources FROM votes
        WINDOW key AS (PARTITION BY clock, day, {KEY})
        QUALIFY row_number() OVER (
            PARTITION BY clock, day, {KEY} ORDER BY precision, published_at DESC) = 1""",
    "trade_vintages": f"SELECT clock, day, {ROW}, {SLOTS} FROM votes_chosen GROUP BY clock, day, {ROW}",
    "revisions": f"""
        SELECT *, value - lag(value) OVER (PARTITION BY {KEY} ORDER BY published_at) AS change
        FROM observations
        QUALIFY abs(change) > precision""",
}  # fmt: skip
"""Table -> plain SQL; later ones read earlier ones. Nothing of the pipeline's own SQL."""


def bare(folder: Path) -> dict[str, float]:
    """The same tables by plain CTAS."""
    store = Store(folder / "stages")
    began = time.perf_counter()
    took = {}
    with duckdb.connect(str(folder / "bare.duckdb")) as con:
        for table, sql in BARE.items():
            start = time.perf_counter()
            query = sql.replace("{observations}", store.glob("observations"))
            query = query.replace("{documents}", store.glob("documents"))
            con.execute(f"CREATE TABLE {table} AS {query}")
            took[table] = time.perf_counter() - start
        con.execute("CHECKPOINT")
    return {**took, "total": time.perf_counter() - began}


def pipeline(folder: Path) -> dict[str, float]:
    """Build, check, publish, as a nightly run does."""
    import great_expectations as gx
    import great_expectations.expectations

    from gd_pipeline.check.candidate import build_candidate
    from gd_pipeline.check.expectations import run_expectations
    from gd_pipeline.check.run import run_checks
    from gd_pipeline.model.tables import SOURCES
    from gd_pipeline.publish.swap import publish

    with duckdb.connect() as warm:  # and so is what the library sets up once in a process
        gx.get_context(mode="ephemeral")
        warm.execute("CREATE TABLE sources (publisher VARCHAR)")
        run_expectations(warm, [SOURCES])
    store = Store(folder / "stages")
    seen = captures(store)
    candidate = folder / "candidate" / "c.duckdb"
    candidate.parent.mkdir()
    steps: dict[str, float] = {}

    def timed(name: str, step: Callable[[], object]) -> object:
        start = time.perf_counter()
        out = step()
        steps[name] = time.perf_counter() - start
        return out

    with duckdb.connect(str(candidate)) as con:
        timed("build", lambda: build_candidate(con, store, [CUSTOMS], seen))
        results = timed("check", lambda: run_checks(con))
    done = timed("publish", lambda: publish(candidate, folder / "published" / "c.duckdb", results, 1))
    if done.outcome != "published":
        raise SystemExit(f"not published: {done.reason}")
    return {**steps, "total": sum(steps.values())}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--only", choices=["bare", "pipeline"], help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.only:
        took = {"bare": bare, "pipeline": pipeline}[args.only](args.folder)
        print(json.dumps({**took, "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = args.folder or Path(scratch)
        made = make(folder, args.rows)
        size = sum(f.stat().st_size for f in folder.rglob("*.parquet")) / 1e6
        print(f"{made:,} observations in {size:.1f} MB of Parquet")
        totals = {}
        for what in ("bare", "pipeline"):
            command = [sys.executable, __file__, "--only", what, "--folder", str(folder)]
            said = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
            found = json.loads(said.splitlines()[-1])
            totals[what] = found["total"]
            print(f"{what}: " + ", ".join(f"{k} {v:,.1f}" for k, v in found.items()))
        print(f"ratio {totals['pipeline'] / totals['bare']:.2f}")


if __name__ == "__main__":
    main()
