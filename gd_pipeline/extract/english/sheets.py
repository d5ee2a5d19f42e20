"""Lines of an English fact sheet: "Exports (US$ bn): 646.7", and the notes under it that date marked lines.

The label before a figure says in a bracket what it is counted in, and a mark behind it that the note of this
mark holds: "* 2017 data". What a line tells is decided in ``prose`` as in any other sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.numbers import Number, numbers_en
from gd_pipeline.extract.scope import Claim
from gd_pipeline.extract.tokens import Tokens
from gd_pipeline.model.period import Period

_MARK = r"[*#†‡^]{1,3}"
_CURRENCY = r"US\$|HK\$|\$|RMB|CNY|USD|HKD|MOP"
_MAGNITUDE = "trillion|tn|billion|bn|million|mn"
_LABEL_UNIT = any_case(
    rf"[(,]\s?(?:[a-z -]{{1,20}}, )?(?:in )?(?:(?P<cur>{_CURRENCY})\s?(?P<mag>{_MAGNITUDE})?"
    rf"|(?P<mag2>(?:{_MAGNITUDE})\s)?(?P<unit>yuan|(?:US )?dollars|%|per ?cent|tons|tonnes|TEUs?))\)?"
    rf"\s?(?:{_MARK})?\s?(?:[:|]|-+|,?\s(?:was|were|is|at|reached|totall?ed|came to|stood at))?\s*$"
)
"""Behind the label of a figure: the unit that it is counted in."""

_NOTE = re.compile(
    rf"\s*(?:[Nn]otes?:?\s*)?(?P<mark>{_MARK})\s*:?\s*(?:(?:[Dd]ata|[Ff]igures?|[Ss]tatistics|[Vv]alues?|As)"
    r" (?:for|of|in|as of)(?: the year)? )?(?P<year>(?:19|20)\d\d)"
    r"(?:\s+(?:data|figures?|statistics|values?|numbers?|estimates?))?\s*[.;]?\s*"
)
_LONGEST = 60
"""A label's bracket is no longer."""

_NEAR = 12
"""So near to a figure stands its mark."""


def with_unit_of_label(text: str, start: int, n: Number) -> Number:
    """A bare number with the unit that its label, in a line from ``start`` on, has in a bracket."""
    label = _LABEL_UNIT.search(text, max(start, n.start - _LONGEST), n.start)
    if label is None:
        return n
    magnitude = label["mag"] or label["mag2"] or ""
    unit = f"{label['cur'] or ''}1 {magnitude} {label['unit'] or ''}".rstrip()
    one = numbers_en(unit)
    if len(one) != 1 or one[0].unit is None or one[0].stop != len(unit):
        return n
    power, scale = n.power + one[0].power, float(f"1e{one[0].power}")
    digits = text[n.start : n.end].replace(",", "")
    value = float(f"{digits}e{power}") if digits.replace(".", "", 1).isdigit() else n.value * scale
    return replace(n, value=value, precision=n.precision * scale, unit=one[0].unit, power=power)


def with_periods_of_notes(claims: Sequence[Claim], folded: str, found: Sequence[Tokens]) -> list[Claim]:
    """The claims of lines that bear a mark in the year that the note of the mark names."""
    years: dict[str, Period] = {}
    for piece in found:
        note = _NOTE.fullmatch(folded, piece.paragraph.start, piece.paragraph.end)
        if note is not None:
            year = int(note["year"])
            years[note["mark"]] = Period.months(year, 1, 12)
    if not years:
        return list(claims)
    marked = re.compile(rf"(?<![*#†‡^])(?:{'|'.join(map(re.escape, years))})(?![*#†‡^])")
    spans = [(p.paragraph.start, p.paragraph.end) for p in found]
    out = []
    for c in claims:
        line = next((span for span in spans if span[0] <= c.number.start < span[1]), None)
        until = min(line[1], c.number.stop + _NEAR) if line else 0
        mark = marked.search(folded, line[0], until) if line else None
        out.append(replace(c, topic=c.topic.at(years[mark[0]])) if mark else c)
    return out
