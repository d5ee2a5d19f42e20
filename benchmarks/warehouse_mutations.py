"""One digit changed in a real table, many times over: the share that the checks catch.

    GD_REAL_DATA=<folder> python benchmarks/warehouse_mutations.py [--count 600] [--seed 1]

The folder holds ``gacc_by_location_2024/2024-MM.csv``,
    the customs' monthly tables by location. What cannot be
caught in principle is told from what was missed.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "gd_pipeline_tests" / "check"))

from mutations import table, verdicts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    folder = Path(os.environ["GD_REAL_DATA"]) / "gacc_by_location_2024"
    tables = [table(p) for p in sorted(folder.glob("*.csv"))]
    with tempfile.TemporaryDirectory() as scratch:
        found = list(verdicts(Path(scratch), tables, args.count, args.seed))

    def say(what: str, of: list) -> None:
        caught, named = sum(bool(v.checks) for v in of), sum(v.named for v in of)
        share = f"{100 * caught / len(of):.1f} %" if of else "-"
        print(f"{what:48} {len(of):5} changed {caught:5} caught {share:>8} {named:5} named")

    levels = [v for v in found if v.mutation.before.measure == "level"]
    growths = [v for v in found if v.mutation.before.measure == "yoy"]
    say("all", found)
    say("levels", levels)
    say("  by more than 4 units of the last digit", [v for v in levels if not v.mutation.hidden])
    say("  by up to 4 units", [v for v in levels if v.mutation.hidden])
    say("growths", growths)
    say("  by a point or more", [v for v in growths if v.mutation.units > 9.5])
    say("  by less than a point", [v for v in growths if v.mutation.units < 9.5])
    for check, n in Counter(c for v in found for c in v.checks).most_common():
        print(f"{n:5} {check}")
    for v in found:
        m = v.mutation
        if not v.checks and not m.hidden and (m.before.measure == "level" or m.units > 9.5):
            print(f"missed: {m.before.place}: {m.before.value:,.15g} became {m.after.value:,.15g}")


if __name__ == "__main__":
    main()
