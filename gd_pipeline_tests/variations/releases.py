"""The frame of releases made of phrases: what a wording may say, how one is drawn and filled with figures.

A wording is a text with slots:

- ``{area}``, ``{in}``, ``{reached}``: what the language's ``context`` or ``words`` has under that name; a
  word may itself hold slots, so a bank of words can hold statements ("the way back").
- ``{A}``, ``{B}``: members of the breakdown that is drawn for the wording, by their names.
- ``{the exports/A}``, ``{the exports/ABC}``: a noun phrase for an indicator's part or parts, from ``parts``.
- ``{exports:level}``, ``{exports/A:yoy:tail}``, ``{main@month:level}``: a figure, and the fact that it
  states. ``main`` is the indicator of the release; behind ``@`` stands another area or period (``other``,
  ``month``, ``before``, ``nation``); behind the measure how it is worded, else the number stands alone; a
  growth alone has the sign of the last. ``usd`` is a level in dollars, ``times`` a growth by so many
  times, ``tonnes`` a level and ``tonnes yoy`` a growth of the volume.

No word of any language stands here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from gd_pipeline.model.observation import BREAKDOWNS, TOTAL

_SLOT = re.compile(r"\{([^{}]+)\}")
_OWNED = re.compile(r"\{(?:area|place)\}")
_LONGEST = 10
_COUNTED = {
    "fdi_firms": "COUNT",
    "foreign_talent": "PERSON",
    "work_permits": "COUNT",
    "fdi_projects": "COUNT",
    "trading_firms": "COUNT",
}
_MEASURES = {"usd": "level", "times": "yoy", "tonnes": "level"}
_VOLUMES = {"exports": "export_volume", "imports": "import_volume"}
_UNITS = {
    "yoy": "PCT",
    "times": "PCT",
    "share": "PCT",
    "pp": "PP",
    "rank": "RANK",
    "usd": "USD",
    "tonnes": "TONNE",
}


@dataclass(frozen=True)
class Months:
    """From the first to the last month, counted from January of the year 0."""

    first: int
    last: int

    def __str__(self) -> str:
        return "/".join(f"{m // 12:04d}-{m % 12 + 1:02d}" for m in (self.first, self.last))


@dataclass(frozen=True)
class Bank:
    """Wordings of one kind.

    ``about``: the releases' indicators that they fit; ``split``: the indicator whose parts they tell, ``by``
    the breakdowns, if not all that it has, ``also`` the one of ``{P}`` and ``{Q}``; ``family``: of which
    members, if not of the usual ones; ``of_part``: whether they fit releases on one product or partner, too;
    ``months``: whether they tell a month of the release's period; ``first``: whether they go on about the
    opening, and so stand right behind it.
    """

    kind: str
    about: Sequence[str]
    wordings: Sequence[str]
    split: str = ""
    by: Sequence[str] = ()
    also: str = ""
    family: str = ""
    of_part: bool = False
    months: bool = False
    first: bool = False


@dataclass(frozen=True)
class Scene:
    """What a release is about, and the ways in which its office writes."""

    indicator: str
    area: str
    other: str
    period: Months
    published: date
    part: tuple[str, str, str] | None
    """Dimension, code and name of the one product or partner that the release is about, if it is."""
    style: int
    """Chosen once a release: the form of percentages and amounts."""

    @property
    def wide(self) -> bool:
        """Whether the area has others in it, by the length of its code."""
        return len(self.area) == len("CN-GD")


@dataclass(frozen=True)
class Language:
    """The words of one language."""

    code: str
    areas: Sequence[str]
    members: Mapping[tuple[str, str], Mapping[str, Sequence[str]]]
    """By dimension and the indicator's family ("trade", "capital"): codes and their names."""
    words: Mapping[str, Sequence[str]]
    indicators: Mapping[str, Sequence[str]]
    parts: Mapping[tuple[str, str], Sequence[str]]
    """By dimension and indicator: noun phrases with ``{A}``."""
    growths: Mapping[str, tuple[Sequence[str], Sequence[str]]]
    """By the way of wording: rises and falls, with ``{x}``."""
    titles: Sequence[Bank]
    openings: Sequence[Bank]
    statements: Sequence[Bank]
    context: Callable[[str, Scene, Random], str | None]
    number: Callable[[float, str, int], str]
    listed: Callable[[Sequence[str]], str]
    sentence: Callable[[str], str]
    """What a statement looks like at its start."""
    between: str
    subjects: Mapping[tuple[str, str], Sequence[str]] = field(default_factory=dict)
    """By dimension and indicator: what the indicator of a release on one product or partner is called."""


@dataclass(frozen=True)
class Fact:
    """What a figure states, and where it stands in the text; ``wordings`` hold it, the outermost first."""

    indicator: str
    area: str
    period: str
    breakdowns: tuple[str, ...]
    measure: str
    value: float
    unit: str
    at: int = field(compare=False)
    wordings: tuple[str, ...] = field(compare=False)


@dataclass(frozen=True)
class Release:
    """A text, its facts, and where each wording stands in it."""

    text: str
    facts: Sequence[Fact]
    spans: Sequence[tuple[int, int, str]]
    scene: Scene


def releases(language: Language, count: int, seed: int) -> Iterator[Release]:
    """So many releases; the same for the same seed."""
    for n in range(count):
        yield _Draw(language, Random(f"{language.code} {seed} {n}")).release()


def _scene(language: Language, rng: Random) -> Scene:
    year, last = rng.randint(2017, 2025), rng.randint(1, 12)
    single = last > 1 and rng.random() < 0.2
    period = Months(year * 12 + (last - 1 if single else 0), year * 12 + last - 1)
    published = date(year + last // 12, last % 12 + 1, 1) + timedelta(days=rng.randint(8, 26))
    area, other = rng.sample(language.areas, 2)
    indicator = rng.choice(_MAIN)
    part = None
    dimensions = [d for d, of in language.subjects if of == indicator]
    if dimensions and rng.random() < _OF_PART:
        dimension = rng.choice(dimensions)
        names = language.members[dimension, "trade"]
        code = rng.choice(sorted(names))
        part = dimension, code, rng.choice(names[code])
    return Scene(indicator, area, other, period, published, part, rng.randrange(60))


_OF_PART = 0.25
"""So many releases are about one product or partner."""


_MAIN = ("trade",) * 5 + ("exports", "exports", "imports", "fdi_used", "fdi_used")


def _contradicting(facts: Sequence[Fact]) -> bool:
    """Whether two figures are told for one thing, as no release does."""
    told = [(f.indicator, f.area, f.period, f.breakdowns, f.measure, f.unit) for f in facts]
    return len(set(told)) < len(told)


class _Draw:
    """Writes one release."""

    def __init__(self, language: Language, rng: Random) -> None:
        self.language, self.rng = language, rng
        self.scene = _scene(language, rng)
        self.text, self.facts, self.held = "", list[Fact](), list[str]()
        self.sign = 1
        self.members, self.drawn = dict[str, tuple[str, str, str]](), set[float]()

    def release(self) -> Release:
        """A title, an opening and a chain of statements in paragraphs, each kind and each figure once."""
        lang, rng = self.language, self.rng
        spans = self._title_and_opening()
        kinds = {bank.kind for bank in lang.statements if self._fits(bank)}
        chain = rng.sample(sorted(kinds), min(len(kinds), rng.randint(3, _LONGEST - 1)))
        follow = {bank.kind for bank in lang.statements if bank.first}
        chain = [k for k in chain if k in follow][:1] + [k for k in chain if k not in follow]
        for kind in chain:
            before, told = self.text, list(self.facts)
            self.text += "\n" if rng.random() < 0.4 else lang.between
            span = self._statement([bank for bank in lang.statements if bank.kind == kind])
            if _contradicting(self.facts):
                self.text, self.facts = before, told
            else:
                spans.append(span)
        return Release(self.text, self.facts, spans, self.scene)

    def _title_and_opening(self) -> list[tuple[int, int, str]]:
        """Both, drawn again until the one does not contradict the other."""
        while True:
            self.text, self.facts = "", []
            spans = [self._statement(self.language.titles), self._statement(self.language.openings)]
            if not _contradicting(self.facts):
                return spans

    def _fits(self, bank: Bank) -> bool:
        several = self.scene.period.first < self.scene.period.last
        fits = self.scene.indicator in bank.about and (bank.of_part or self.scene.part is None)
        return fits and (several or not bank.months) and (bank.family != "cities" or self.scene.wide)

    def _statement(self, banks: Sequence[Bank]) -> tuple[int, int, str]:
        fitting = [bank for bank in banks if self._fits(bank)]
        bank = self.rng.choices(fitting, [len(b.wordings) for b in fitting])[0]
        wording, at = self.rng.choice(bank.wordings), len(self.text)
        self.members, self.sign = self._draw_members(bank), 1
        self._write(wording)
        self.text = self.text[:at] + self.language.sentence(self.text[at:])
        if banks is self.language.titles:
            self.text += "\n"
        return at, len(self.text), wording

    def _draw_members(self, bank: Bank) -> dict[str, tuple[str, str, str]]:
        """By letter: dimension, code and name."""
        if not bank.split:
            return {}
        indicator = self._indicator(bank.split)
        own = self.scene.part[0] if self.scene.part else ""
        by = [d for d in bank.by or BREAKDOWNS if d != own]
        dimension = self.rng.choice([d for d in by if (d, indicator) in self.language.parts])
        family = bank.family or ("capital" if self.scene.indicator.startswith("fdi") else "trade")
        others = self._some(bank.also, family, "PQ") if bank.also else {}
        return self._some(dimension, family, "ABCD") | others

    def _some(self, dimension: str, family: str, letters: str) -> dict[str, tuple[str, str, str]]:
        names = self.language.members[dimension, family]
        codes = self.rng.sample(sorted(names), min(len(letters), len(names)))
        return {
            letter: (dimension, c, self.rng.choice(names[c]))
            for letter, c in zip(letters, codes, strict=False)
        }

    def _write(self, wording: str) -> None:
        """Append a wording to the text, its slots filled."""
        self.held.append(wording)
        at = 0
        for slot in _SLOT.finditer(wording):
            self.text += wording[at : slot.start()]
            self._fill(slot[1])
            at = slot.end()
        self.text += wording[at:]
        self.held.pop()

    def _fill(self, slot: str) -> None:
        lang = self.language
        if slot in self.members:
            self.text += self.members[slot][2]
        elif slot in lang.words:
            self._write(self.rng.choice(lang.words[slot]))
        elif ":" in slot:
            self._figure(slot)
        elif slot.startswith("the "):
            self._part(slot.removeprefix("the "))
        elif slot == "main" or slot in lang.indicators:
            part = self.scene.part if slot == "main" else None
            names = (
                lang.subjects[part[0], self.scene.indicator]
                if part
                else lang.indicators[self._indicator(slot)]
            )
            self._write(self.rng.choice(names).replace("{A}", part[2] if part else ""))
        else:
            told = lang.context(slot, self.scene, self.rng)
            if told is None:
                raise KeyError(slot)
            self.text += told

    def _indicator(self, name: str) -> str:
        return self.scene.indicator if name == "main" else name

    def _part(self, subject: str) -> None:
        """A noun phrase: the indicator in words, with its members in it."""
        name, _, letters = subject.partition("/")
        members = [self.members[letter] for letter in letters]
        phrases = self.language.parts[members[0][0], self._indicator(name)]
        if self.scene.part:  # "the city's exports to" are not those of one product
            phrases = [p for p in phrases if not _OWNED.search(p)]
        self._write(self.rng.choice(phrases).replace("{A}", self.language.listed([m[2] for m in members])))

    def _figure(self, slot: str) -> None:
        """A fresh number in its wording, and the fact."""
        subject, measure, *way = slot.split(":")
        fact = self._fact(subject, measure)
        unit = "TIMES" if measure == "times" else fact.unit
        number = self.language.number(abs(fact.value), unit, self.scene.style)
        if not way:
            if measure == "yoy":
                fact = replace(fact, value=self.sign * abs(fact.value))
            self.facts.append(fact)
            self.text += number
            return
        self.sign = -1 if fact.value < 0 else 1
        rises, falls = self.language.growths[way[0]]
        wording = self.rng.choice(falls if fact.value < 0 else rises)
        self.facts.append(replace(fact, wordings=(*fact.wordings, wording)))
        self._write(wording.replace("{x}", number))

    def _fact(self, subject: str, measure: str) -> Fact:
        named, _, elsewhere = subject.partition("@")
        name, *letters = named.split("/")
        split = {self.members[letter][0]: self.members[letter][1] for letter in letters}
        if self.scene.part:
            split[self.scene.part[0]] = self.scene.part[1]
        indicator, period = self._indicator(name), self.scene.period
        if measure.startswith("tonnes"):
            indicator, measure = _VOLUMES[indicator], measure.removeprefix("tonnes ")
        area = {"other": self.scene.other, "nation": "CN"}.get(elsewhere, self.scene.area)
        area = split.pop("ref_area", area)
        if elsewhere == "month":
            period = Months(period.last, period.last)
        elif elsewhere == "before":
            period = Months(period.first - 12, period.last - 12)
        return Fact(
            indicator, area, str(period), tuple(split.get(d, TOTAL) for d in BREAKDOWNS),
            _MEASURES.get(measure, measure), self._value(measure, indicator, depth=len(letters)),
            _UNITS.get(measure) or _COUNTED.get(indicator, "CNY"),
            len(self.text), tuple(self.held),
        )  # fmt: skip

    def _value(self, measure: str, indicator: str, depth: int) -> float:
        """A number that no other fact of the release has."""
        while (value := self._any_value(measure, indicator, depth)) in self.drawn:
            pass
        self.drawn.add(value)
        return value

    def _any_value(self, measure: str, indicator: str, depth: int) -> float:
        rng = self.rng
        match measure:
            case "yoy":
                return round(rng.choice((1, 1, 1, -1)) * rng.randint(3, 389) / 10, 1)
            case "times":
                return rng.randint(11, 59) * 10
            case "share":
                return rng.randint(21, 689) / 10
            case "pp":
                return round(rng.choice((1, 1, -1)) * rng.randint(1, 89) / 10, 1)
            case "rank":
                return rng.randint(2, 9)
        if measure == "tonnes":
            return rng.randint(1011, 9899) * 1000
        if indicator in _COUNTED:
            return rng.randint(120, 9800)
        small = bool(depth) + indicator.startswith(("fdi", "odi")) + (measure == "usd")
        return float(rng.randint(1011, 9899) * 10 ** (rng.choice((7, 8, 8)) - small))
