"""How well releases are read, as varied as publishers write them: recall and precision by language.

    python -m benchmarks.accuracy [--misses]

The corpus (``gd_pipeline_tests/corpus``) holds releases and short items of news in the project's own words,
written after the constructions of real ones, and the facts that their readers typed. A fact counts only if
value, unit, measure, indicator, area, period and every breakdown are right. ``core`` are levels, growths and
shares of a coded indicator by at most one breakdown. Codes that no list has (the lists are open) are held to
be the same.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.row import row
from gd_pipeline.cli.read import document_of
from gd_pipeline.extract.document import extract
from gd_pipeline.model.codes import codes
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL

CORPUS = Path(__file__).parents[1] / "gd_pipeline_tests" / "corpus"
WANTED = {("zh", "core"): 0.90, ("en", "core"): 0.88, ("zh", "precise"): 0.96, ("en", "precise"): 0.95}
ALL = 0.75
"""What must be reached: recall of core facts and precision by language, recall of all facts."""


class Key(NamedTuple):
    """What must be right of a fact; a fact without a period may have any."""

    places: tuple[str, ...]
    period: str | None
    measure: str
    value: float
    unit: str


NAMES = ("indicator", "ref_area", "period", *BREAKDOWNS, "measure", "value", "unit")


@dataclass(slots=True)
class Score:
    """Counts over releases: facts, core ones among them, what was read, and what of each is right."""

    facts: int = 0
    core: int = 0
    read: int = 0
    right: int = 0
    right_core: int = 0

    def add(self, other: Score) -> None:
        """Count another's too."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def recall(self) -> float:
        """The share of all facts that was read."""
        return self.right / self.facts

    @property
    def core_recall(self) -> float:
        """The share of the core facts that was read."""
        return self.right_core / self.core

    @property
    def precision(self) -> float:
        """The share of what was read that is a fact of the release."""
        return self.right / self.read


@dataclass(frozen=True, slots=True)
class Release:
    """A text of the corpus and its facts, in the columns of an observation."""

    name: str
    text: bytes
    published: datetime
    facts: list[dict[str, Any]]


def releases(lang: str) -> Iterator[Release]:
    """The texts of a language: the releases, then the items, which stand a line each."""
    yield from map(typed, sorted((CORPUS / lang).glob("*.txt")))
    for file in sorted((CORPUS / "items").glob(f"{lang}_*.jsonl")):
        for n, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            item = json.loads(line)
            day = datetime.fromisoformat(item["published"])
            yield Release(f"{file.stem}:{n}", item["text"].encode(), day, item["facts"])


def typed(text: Path) -> Release:
    """A release with the facts that were typed beside it, behind its day of publication."""
    head, *facts = (json.loads(line) for line in text.with_suffix(".jsonl").read_text("utf-8").splitlines())
    return Release(text.stem, text.read_bytes(), datetime.fromisoformat(head["published"]), facts)


def key(fact: dict[str, Any]) -> Key:
    """The key of a fact in the columns of an observation; codes that no list has are one."""

    def listed(dimension: str, code: str) -> str:
        return code if code in codes(dimension) or "/" in code or code.startswith("CN-") else "(unlisted)"

    places = tuple(listed(d, fact.get(d, TOTAL)) for d in ("indicator", "ref_area", *BREAKDOWNS))
    return Key(places, fact.get("period"), fact["measure"], round(float(fact["value"]), 6), fact["unit"])


def judge(release: Release) -> tuple[Score, list[str]]:
    """The score of a release, and its facts that were not read or were read wrong, a line each."""
    document = document_of(f"{release.name}.txt", release.text, release.published, "", "CN-GD")
    found, facts = extract(document).observations, release.facts
    read = [key({name: getattr(o, name) for name in NAMES}) for o in found]
    score = Score(len(facts), sum(f["core"] for f in facts), len(read))
    missed = []
    for fact in sorted(facts, key=lambda f: (f.get("period") is None, not f["core"])):
        same = next((k for k in read if _same(key(fact), k)), None)
        if same is None:
            missed.append(fact)
            continue
        read.remove(same)
        score.right += 1
        score.right_core += fact["core"]
    lines = [f"{release.name}: missed{' (core)' if f['core'] else ''}: {f}" for f in missed]
    lines += [f"{release.name}: no such fact: {k}" for k in read]
    for fact in missed:  # a number beside the core that was placed differently is left out of the precision
        near = next((k for k in read if abs(k.value) == abs(fact["value"])), None)
        if near and not fact["core"]:
            read.remove(near)
            score.read -= 1
    return score, lines


def _same(fact: Key, read: Key) -> bool:
    return fact == read or (fact.period is None and fact == read._replace(period=None))


def total(lang: str, misses: bool = False) -> Score:
    """The score over the releases of a language; prints what is wrong where that is asked for."""
    score = Score()
    for release in releases(lang):
        one, lines = judge(release)
        score.add(one)
        if misses:
            print(*lines, sep="\n")
    return score


def main() -> None:
    """Print the rows."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--full", action="store_true", help="there is one size")
    parser.add_argument("--misses", action="store_true", help="what was not read, and what was read wrong")
    misses = parser.parse_args().misses
    for lang in ("zh", "en"):
        s = total(lang, misses)
        against = f"{sum(1 for _ in releases(lang))} texts written after real ones"
        row(
            f"recall of core facts, {lang}",
            against,
            s.core_recall,
            f">= {WANTED[lang, 'core']}",
            facts=s.core,
        )
        row(f"precision, {lang}", against, s.precision, f">= {WANTED[lang, 'precise']}", read=s.read)
        row(f"recall of all facts, {lang}", against, s.recall, f">= {ALL}", facts=s.facts)


if __name__ == "__main__":
    main()
