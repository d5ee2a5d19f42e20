"""Single changed digits in tables: which of them a check catches, and which none can catch."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.check.identities import run_identities
from gd_pipeline.extract.tables.reading import extract_tables
from gd_pipeline.model.capture import Capture
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Observation
from gd_pipeline.model.store import Store
from gd_pipeline.read import read

FETCHED = datetime(2025, 1, 20, tzinfo=UTC)


@dataclass(frozen=True)
class Mutation:
    """A digit of a cell that was changed: the release of the changed table, the figure before and after."""

    release_id: str
    before: Observation
    after: Observation

    @property
    def units(self) -> float:
        """By how many units of its last printed digit the figure changed."""
        return abs(self.after.value - self.before.value) / self.before.precision

    @property
    def hidden(self) -> bool:
        """Whether the printed precision hides it: a sum of three may be off by a unit for each and a gap."""
        return self.before.measure == "level" and self.units < 4.5


@dataclass(frozen=True)
class Verdict:
    """What the checks made of a mutation: the checks that failed, and whether one names the changed cell."""

    mutation: Mutation
    checks: frozenset[str]
    named: bool


def table(path: Path) -> Document:
    """A table by location as the inbox takes it; its name says the month."""
    capture = Capture(
        "gacc", f"inbox:///{path.name}", FETCHED, 200, "", path.stem, "w", 0, False, "", path.stem,
        "zh", "CN", "inbox", "", "",
    )  # fmt: skip
    return read(path.read_bytes(), capture, None)


def mutate(document: Document, number: int, chance: random.Random) -> tuple[Document, Observation]:
    """The table with one digit of one of its figures changed, as a release of its own; the figure before."""
    before = chance.choice(extract_tables(document).observations)
    span = range(before.char_start, before.char_end)
    place = chance.choice([i for i in span if document.text[i].isdigit()])
    digit = chance.choice([d for d in "0123456789" if d != document.text[place]])
    text = document.text[:place] + digit + document.text[place + 1 :]
    name = f"gacc/changed-{number}"
    changed = replace(document, text=text, release_id=name, sha256=f"sha-{number}", url=f"inbox:///{number}")
    return changed, before


def verdicts(folder: Path, documents: Iterable[Document], count: int, seed: int) -> Iterator[Verdict]:
    """Change one digit of one of the tables, ``count`` times, and ask the checks about each changed table."""
    chance = random.Random(seed)
    originals = list(documents)
    store, mutations = Store(folder), []
    for n in range(count):
        changed, before = mutate(chance.choice(originals), n, chance)
        found = extract_tables(changed).observations
        (after,) = [o for o in found if (o.char_start, o.measure) == (before.char_start, before.measure)]
        mutations.append(Mutation(changed.release_id, before, after))
        store.write("documents", f"{n:04d}", Document, [replace(changed, text="", paragraphs=(), tables=())])
        store.write("observations", f"{n:04d}", Observation, found)
    with duckdb.connect() as con:
        build_candidate(con, store, [])
        names = (r.check_name for r in run_identities(con) if r.failing)
        failed = {name for name in names if name.endswith("_in_tables")}
        rows = con.execute("""
            SELECT c.check_name, subject, observations.release_id
            FROM temp.caught c JOIN observations ON observation_id = subject
        """).fetchall()
    for m in mutations:
        about = [(c, subject) for c, subject, release in rows if release == m.release_id and c in failed]
        named = any(subject == m.after.observation_id for _, subject in about)
        yield Verdict(m, frozenset(check for check, _ in about), named)
