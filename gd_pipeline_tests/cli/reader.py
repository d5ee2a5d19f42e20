"""Opens the published file again and again, read-only, in a process of its own, and prints what it met."""

from __future__ import annotations

import json
import sys
import time

import duckdb

FIGURES = """SELECT (SELECT count(*) FROM observations), (SELECT count(*) FROM trade),
    (SELECT count(*) FROM releases), (SELECT sum(observations) FROM releases),
    (SELECT count(*) FROM quality_results)"""


def main(path: str, stop: str) -> None:
    """Until the file ``stop`` exists; prints how often, the failures, and every distinct set of figures."""
    met: set[tuple[int, ...]] = set()
    failures: list[str] = []
    times = 0
    while True:
        try:
            with duckdb.connect(path, read_only=True) as con:
                met.update(con.execute(FIGURES).fetchall())
        except duckdb.Error as e:
            failures.append(str(e))
        times += 1
        try:
            open(stop).close()
            break
        except FileNotFoundError:
            time.sleep(0.005)
    print(json.dumps({"times": times, "failures": failures, "met": sorted(met)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
