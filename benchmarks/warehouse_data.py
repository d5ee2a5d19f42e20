"""Made-up releases for the benchmark of the warehouse, written as stage files.

Monthly tables by province and product; each restates a fifth of the month before, some of it revised.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

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
