"""Reads the prose of a document: every number of its paragraphs becomes a claim or a refusal.

Here a document's paragraphs are gone through; the rules that bind numbers are each language's (``chinese``,
``english``). Tables are read in ``tables``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import islice, pairwise
from typing import Any

from gd_pipeline.extract.binder import Binder
from gd_pipeline.extract.chinese import prose as chinese
from gd_pipeline.extract.chinese.defined import with_defined
from gd_pipeline.extract.chinese.periods import years_named
from gd_pipeline.extract.chinese.swapped import unswapped
from gd_pipeline.extract.english import prose as english
from gd_pipeline.extract.english import words
from gd_pipeline.extract.english.mentions import is_aside
from gd_pipeline.extract.english.sheets import with_periods_of_notes
from gd_pipeline.extract.fold import fold
from gd_pipeline.extract.lead import lead, part_spoken_of, place_alone, section
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.policy.goals import as_targets, is_policy, rewards
from gd_pipeline.extract.release_period import is_to_come
from gd_pipeline.extract.scope import TRADED, Claim, Refusal, Topic
from gd_pipeline.extract.titles import is_of_fair, with_periods_of_text
from gd_pipeline.extract.tokens import LONGEST, Tokens, tokens
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import TOTAL
from gd_pipeline.model.period import Period

_HEADING = 40
"""A paragraph without figures and shorter than this is a heading."""


_POINT = re.compile(r"(?<=\d)。(?=\d)")
"""A decimal point that a Chinese keyboard wrote."""


def read_prose(document: Document) -> tuple[list[Claim], list[Refusal]]:
    """Bind every number of the paragraphs; each ends as a claim or as a refusal with its reason."""
    folded, lang = fold(document.text), document.lang
    if lang == "en" and "。" in folded:
        folded = _POINT.sub(".", folded)
    if lang == "zh":
        folded = unswapped(folded)
    found = [tokens(folded, p, lang, document.published_on) for p in document.paragraphs]
    if lang == "zh":
        found = with_defined(folded, found)
        whens = years_named(folded, [w for p in found for w in p.whens], document.published_on)
        of = iter(whens)
        found = [replace(p, whens=list(islice(of, len(p.whens)))) for p in found]
    home = lead(document, folded, found)
    sections = _sections(folded, found, home.area) if lang == "zh" else {}
    part = part_spoken_of(folded, found, lang)
    fair = is_of_fair(folded, found)
    policy = is_policy(document)
    period = home.period
    day = document.published_on
    today = Period.point(day.year, day.month) if day else None
    claims: list[Claim] = []
    refusals: list[Refusal] = []
    last: Binder | None = None
    around: Period | None = None  # the period of the text around the points of a heading
    for at, piece in enumerate(found):
        month = _month_of_points(folded, piece) if lang == "en" else None
        ends = around is not None and not words.POINT.match(folded, piece.paragraph.start)
        if month or ends:
            around, period = (around or home.period, month) if month else (None, around)
            home = home.at(period)
        reader = _reader(folded, lang, home, home.period if around else period, today)
        if isinstance(reader, english.Reader) and isinstance(last, english.Reader):
            reader.take_up(last, piece)
        if isinstance(reader, chinese.Reader) and isinstance(last, chinese.Reader):
            reader.take_up(last)
        if last is None or not is_aside(folded, piece):
            last = reader
        free, taken = piece.free()
        reader.refusals += taken
        if _is_heading(piece) and (not free or (lang == "en" and _is_headline(free, found[at + 1 : at + 2]))):
            year = _year_of_heading(piece, lang, day)
            opens = section(home, folded, found, at, begun=bool(claims)) if lang == "en" else None
            reader.home = home.at(year) if year else opens or home
            if at in sections:
                reader.home = reader.home.within(sections[at])
            if reader.home != home:
                reader.topic = reader.home
        if fair or piece.paragraph.role == "caption":
            why = ("not_relevant", "a trade fair") if fair else ("enumeration", "caption of a table")
            refusals += reader.refusals + [Refusal(n, *why) for n in free]
            continue
        for start, end in piece.sentences:
            if end - start > LONGEST:
                left = piece.sentence(start, end, free).numbers
                reader.refusals += [Refusal(n, "too_long", "a run of words without any mark") for n in left]
                continue
            pays = _paid(folded, start, end, policy=policy)
            if pays is not None:
                paid = piece.sentence(*pays, free).numbers
                reader.refusals += [Refusal(n, "reward_rule", "what is paid to whom") for n in paid]
                if pays == (start, end):
                    continue
                free = [n for n in free if n not in paid]
            before = len(reader.claims)
            reader.sentence(piece.sentence(start, end, free))
            told, span = reader.claims[before:], (start, end)
            day = document.published_on
            reader.claims[before:] = as_targets(told, folded, span, lang, policy=policy, published=day)
        home = reader.home
        period = _period_told(reader.topic.period, home.period)
        seen = [c.number for c in reader.claims] + [r.number for r in reader.refusals]
        claims += [_of_part(c, part, folded) for c in reader.claims]
        refusals += reader.refusals + piece.unseen(folded, seen)
    if lang == "en":
        claims = with_periods_of_notes(claims, folded, found)
    return with_periods_of_text(claims, found), refusals


def _reader(folded: str, lang: str, home: Topic, period: Period | None, today: Period | None) -> Binder:
    """The reader of a paragraph: a Chinese one begins anew, an English one in the ``period`` told last."""
    if lang == "zh":
        return chinese.Reader(folded, home, home, today)
    return english.Reader(folded, home, home.at(period), today)


def _of_part(claim: Claim, part: dict[str, str], folded: str) -> Claim:
    """A claim in a release on one product or partner: of that, unless it says the whole of foreign trade."""
    topic = claim.topic
    if (
        not part
        or topic.indicator not in TRADED
        or "外贸" in folded[claim.number.start - 20 : claim.number.start]
    ):
        return claim
    own: dict[str, Any] = {d: code for d, code in part.items() if getattr(topic, d) == TOTAL}
    return replace(claim, topic=replace(topic, **own))


def _paid(folded: str, start: int, end: int, *, policy: bool) -> tuple[int, int] | None:
    """The span of a sentence that says what is paid to whom: in the news the one part between semicolons."""
    if not rewards(folded, (start, end)):
        return None
    parts = [start, *(at for at in range(start, end) if folded[at] == ";"), end]
    found = [(a, b) for a, b in pairwise(parts) if rewards(folded, (a, b))]
    return found[0] if len(found) == 1 and not policy else (start, end)


def _is_heading(piece: Tokens) -> bool:
    return piece.paragraph.role == "body" and piece.paragraph.end - piece.paragraph.start < _HEADING


def _is_headline(numbers: Sequence[Number], behind: Sequence[Tokens]) -> bool:
    """Whether the numbers of a short line are the growths that another story's headline tells."""
    tells = any(n.unit for p in behind for n in p.numbers)
    return tells and not _is_heading(behind[0]) and all(n.unit == "PCT" for n in numbers)


def _month_of_points(folded: str, piece: Tokens) -> Period | None:
    """The month that an English heading sets for the points behind it: "Exports in August alone:"."""
    p = piece.paragraph
    months = [w.period for w in piece.whens if w.role == "period" and w.period]
    opens = len(months) == 1 and months[0].freq == "M" and not any(n.unit for n in piece.numbers)
    return months[0] if opens and folded[p.start : p.end].rstrip().endswith(":") else None


def _sections(folded: str, found: Sequence[Tokens], whole: str | None) -> dict[int, str | None]:
    """The area that each Chinese heading sets, where two or more of them are names of places and no more.

    Figures stand right behind such a heading; one that names no place goes back to the ``whole``.
    """
    names = {k: place_alone(folded, piece) for k, piece in enumerate(found)}
    told = {k for k, piece in enumerate(found) if any(n.unit for n in piece.numbers)}
    heads = {k: place for k, place in names.items() if place and k + 1 in told and not names.get(k - 1)}
    if len(set(heads.values())) < 2:
        return {}
    return {k: heads.get(k, whole) for k in range(min(heads), len(found)) if k in heads or k not in told}


def _year_of_heading(heading: Tokens, lang: str, day: date | None) -> Period | None:
    """The one year that a heading names: it is that of what follows."""
    years = [w.period for w in heading.whens if w.role == "period" and w.explicit and w.period]
    years = [y for y in years if y.freq == "A" and not (lang == "en" and is_to_come(y, day))]
    return years[0] if len(years) == 1 else None


def _period_told(told: Period | None, home: Period | None) -> Period | None:
    """The period that a paragraph hands on: no earlier year, point in time, single month or span of years."""
    if told is None or home is None:
        return told or home
    cumulative = told.in_one_year and told.start is not None and told.start.month == 1
    return told if cumulative and told.year >= home.year and told.freq != "M" else home
