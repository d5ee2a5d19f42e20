"""How releases made of phrases are read: what is right, missed and wrong, in all and by wording."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from gd_pipeline.extract.document import extract
from gd_pipeline.model.document import CHINA, Document, Paragraph
from gd_pipeline.model.observation import BREAKDOWNS, Observation
from gd_pipeline_tests.variations.releases import Fact, Release


@dataclass
class Tally:
    """Counts of a wording, or of all; ``missed`` and ``wrong`` hold sentences with a fact each."""

    facts: int = 0
    read: int = 0
    right: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """The part of the facts that was read."""
        return self.right / self.facts if self.facts else 1.0

    @property
    def precision(self) -> float:
        """The part of what was read that is a fact."""
        return 1 - len(self.wrong) / self.read if self.read else 1.0


def document(release: Release, lang: str) -> Document:
    """The release as a page would hold it: a line is a paragraph, the first the title."""
    paragraphs, at = [], 0
    for n, line in enumerate(release.text.split("\n")):
        paragraphs.append(Paragraph(at, at + len(line), "body" if n else "title"))
        at += len(line) + 1
    day = datetime.combine(release.scene.published, datetime.min.time(), CHINA)
    title = release.text.partition("\n")[0]
    return Document(
        "t/1", "0" * 64, "http://t.example/1", "t", lang, title, day, "visible", day, "CN-GD",
        "release", release.text, tuple(paragraphs),
    )  # fmt: skip


def judge(releases: Iterable[Release], lang: str) -> tuple[Tally, dict[str, Tally]]:
    """The counts of all releases, and by wording."""
    total, by_wording = Tally(), defaultdict[str, Tally](Tally)
    for release in releases:
        observations = extract(document(release, lang)).observations
        read = Counter(map(_key, observations))
        expected = Counter(map(_fact_key, release.facts))
        for fact in release.facts:
            key = _fact_key(fact)
            right = read[key] >= expected[key]
            for tally in (total, *(by_wording[w] for w in fact.wordings)):
                tally.facts += 1
                tally.right += right
                tally.missed += [] if right else [f"{_short(key)}\n      {_around(release, fact.at)}"]
        for o in observations:
            span = next(s for s in release.spans if s[0] <= o.char_start < s[1])
            wrong = _key(o) not in expected
            for tally in (total, by_wording[span[2]]):
                tally.read += 1
                tally.wrong += [f"{_short(_key(o))}\n      {_around(release, o.char_start)}"] if wrong else []
    return total, dict(by_wording)


Key = tuple[str, str, str | None, tuple[str, ...], str, float, str]


def _key(o: Observation) -> Key:
    split = tuple(getattr(o, d) for d in BREAKDOWNS)
    return o.indicator, o.ref_area, o.period, split, o.measure, round(o.value, 4), o.unit


def _fact_key(f: Fact) -> Key:
    return f.indicator, f.area, f.period, f.breakdowns, f.measure, round(f.value, 4), f.unit


def _short(key: Key) -> str:
    indicator, area, period, split, measure, value, unit = key
    return " ".join(
        [indicator, *(s for s in split if s != "_T"), area, str(period), measure, f"{value:g}", unit]
    )


def _around(release: Release, at: int) -> str:
    """The text of the wording that stands there, and of the one before it."""
    n = next(n for n, (a, b, _) in enumerate(release.spans) if a <= at < b)
    return release.text[release.spans[max(0, n - 1)][0] : release.spans[n][1]].replace("\n", " | ")
