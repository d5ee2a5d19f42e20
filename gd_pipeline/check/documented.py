"""The page of all checks, made from the checks' own declarations: ``docs/checks.md``."""

from __future__ import annotations

from collections.abc import Iterator

from gd_pipeline.check.best import order
from gd_pipeline.check.expectations import GROWTH, ROOM
from gd_pipeline.check.history import RUNS
from gd_pipeline.check.laws import LAWS, Law
from gd_pipeline.check.suites import guarded

KINDS = {
    "identity": "Figures that must add up",
    "bound": "What no figure may exceed",
    "agreement": "Two statements of one figure",
    "time": "Periods, series, calendars",
    "reading": "How well releases were read and traced",
    "diagnostic": "News about the statistics, no fault of a figure",
}
_SCOPES = {"tables": "tables", "prose": "prose", "best_values": "best values", "all": "all"}

_HEAD = """\
# Checks

Made from the checks' own declarations by `make checks-page`. An `error` keeps a candidate from being
published; a `warn` is told and published. What fails stands in `quarantine` with its release and quote
(diagnostics excepted); *sets aside* means that prose at fault chooses no best value. A law in several scopes
is a check in each: the tables of one release, its prose, the best values of all. Nothing is held closer than
it was printed.
"""

_TABLES = """
## Tables

A Great Expectations suite for each table (`expect_<table>`), stored as JSON in
`gd_pipeline/model/tables/suites/` and made from the tables' model by `make suites`: columns in order, nulls,
keys, code lists, ranges, too few rows. Each of these is an error. More rows than {growth} times those of
earlier runs (the median of the last {runs} in `quality_history`) and {room:,} is a warning. Each run shows
the results as pages (Data Docs, `gd-pipeline path docs_of_checks`; opened, they take their styles from public
hosts, and are plain without network). At least so many rows:

| table | rows at least |
|---|---|
"""

_MEASURED = """
## Measured

On the customs' monthly tables by location of 2024 (12 tables: the nation, the provinces, their cities and
zones), in units of the tables, 10,000 yuan:

| law | relations | largest gap | failing |
|---|---|---|---|
| exports + imports = trade | 7,670 | 1 | 0 |
| 31 provinces sum to the nation | 69 | 3 | 0 |
| last year's exports + imports, as growths imply them, = trade | 3,980 | within the printed digits | 0 |
| cities and zones at most their province | 1,863 | 2 | 0 |
| cumulative at least its month | 11,074 | 0 | 0 |

With one digit of one figure changed at random, 600 times (`benchmarks/warehouse_mutations.py`), a check fails
and names the changed cell:

| changed | times | caught and named |
|---|---|---|
| all | 600 | 512 (85.3 %) |
| levels, by more than 4 units of the last digit | 353 | 352 (99.7 %) |
| levels, by up to 4 units | 52 | 16 (30.8 %) |
| growths, by a point or more | 117 | 108 (92.3 %) |
| growths, by less than a point | 78 | 36 (46.2 %) |

What cannot be caught in principle: a level that changed by no more than its sum of three is printed to (a
unit for each term and the gap that the sum has already); a growth that changed by less than the digits of its
six figures say of last year, which for the smaller part of trade is up to a point, and more where a small
place grew by thousands of percent; and a cell in a row where another one is empty, so that there is no sum.
"""


def checks_page() -> str:
    """The whole page, ending in a newline."""
    laws = "".join(f"{line}\n" for line in _laws())
    return (
        _HEAD
        + laws
        + _TABLES.format(growth=GROWTH, room=ROOM, runs=RUNS)
        + "".join(_rows())
        + _best()
        + _MEASURED
    )


def _laws() -> Iterator[str]:
    for kind, title in KINDS.items():
        yield from ("", f"## {title}", "")
        yield from ("| check | severity | what must hold | tolerance | reason |", "|---|---|---|---|---|")
        for law in (law for law in LAWS if law.kind == kind):
            said = (f"`{law.name}`", _severity(law), law.says, law.tolerance, law.reason)
            yield f"| {' | '.join(said)} |"


def _severity(law: Law) -> str:
    said = [f"{severity} ({_SCOPES[scope]})" for scope, severity in law.severity.items()]
    return ", ".join(said) + (", sets aside" if law.sets_aside else "")


def _rows() -> Iterator[str]:
    for table in guarded():
        if table.min_rows:
            yield f"| `{table.name}` | {table.min_rows:,} |\n"


def _best() -> str:
    ranks, criteria = ", ".join(order().names), ", ".join(order().order)
    return f"""
## Who is quoted

The best of several statements, by `gd_pipeline/check/best.yaml`: the first of {criteria} in which two of them
differ decides, and `chosen_by` of each row says which. Ranks, the best first: {ranks}.
"""


if __name__ == "__main__":
    print(checks_page(), end="")
