"""Rows a second of the customs' online query that are taken in, against DuckDB's own reader of CSV.

    python -m benchmarks.detail [--full] [--rows 500000]

Ours reads GB18030, translates the customs' codes, checks every row and writes Parquet; DuckDB reads the same
file in UTF-8 and writes Parquet. The ratio is DuckDB's time by ours: 1 is its speed.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq

from benchmarks.row import row
from gd_pipeline.model.customs import customs_codes
from gd_pipeline.read.detail import read_detail

HEADER = (
    '"数据年月","贸易伙伴编码","贸易伙伴名称","商品编码","商品名称","贸易方式编码","贸易方式名称",'
    '"收发货人注册地编码","收发货人注册地名称","第一数量","第一计量单位","第二数量","第二计量单位","人民币",\n'
)


def generate(rows: int, gb18030: Path, utf8: Path) -> None:
    """The same download in both charsets: real codes, thousands separators, a trailing comma."""
    draw = random.Random(5)
    partners, modes, places = (sorted(customs_codes(n)) for n in ("partner", "trade_mode", "place"))
    goods = [f"{c:02d}{n:06d}" for c in range(1, 97) if c != 77 for n in range(1000, 1090)]
    with gb18030.open("wb") as one, utf8.open("wb") as other:
        for begin in range(0, rows, 50_000):
            text = "" if begin else HEADER
            for _ in range(min(50_000, rows - begin)):
                p, m, w, g = (draw.choice(codes) for codes in (partners, modes, places, goods))
                text += (
                    f'2024{draw.randrange(1, 13):02d},{p},"伙伴{p}",{g},"商品{g}",{m},"方式{m}",'
                    f'{w},"省份{w}",'
                    f'"{draw.randrange(1, 10**7):,}","千克",,"?","{draw.randrange(1, 10**9):,}",\n'
                )
            one.write(text.encode("gb18030"))
            other.write(text.encode())


def ours(source: Path, target: Path) -> int:
    """Read, check and write; the rows taken."""
    detail = read_detail(source.read_bytes(), "2024 出口")
    pq.write_table(detail.table, target, compression="zstd")
    return int(detail.table.num_rows)


def duck(source: Path, target: Path) -> int:
    """Read and write."""
    with duckdb.connect() as con:
        con.execute(
            f"COPY (FROM read_csv('{source}', header = true, thousands = ',')) TO '{target}' "
            "(FORMAT parquet, COMPRESSION zstd)"
        )
        return int(pq.ParquetFile(target).metadata.num_rows)


def measure(rows: int, rounds: int) -> dict[str, Any]:
    """Both in turns."""
    seconds: dict[str, list[float]] = {"ours": [], "duckdb": []}
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / name for name in ("gb18030.csv", "utf8.csv", "out.parquet")]
        generate(rows, *files[:2])
        runs: list[tuple[str, Callable[[Path, Path], int], Path]] = [
            ("ours", ours, files[0]),
            ("duckdb", duck, files[1]),
        ]
        for _ in range(rounds):
            for name, run, source in runs:
                began = time.perf_counter()
                assert run(source, files[2]) == rows
                seconds[name].append(round(time.perf_counter() - began, 2))
    medians = {name: statistics.median(s) for name, s in seconds.items()}
    return {
        "rows": rows,
        "ours_seconds": seconds["ours"],
        "duckdb_seconds": seconds["duckdb"],
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "ratio": medians["duckdb"] / medians["ours"],
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--full", action="store_true", help="ten million rows")
    parser.add_argument("--rows", type=int)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    found = measure(given.rows or (10_000_000 if given.full else 500_000), given.rounds)
    row("rows of the customs' online query", "DuckDB's read_csv", wanted=">= 0.5", **found)
