"""What a bare English number counts: new firms and projects of foreign investors, papers, a part of these.

Things without a code of their own are found in ``counts``; how numbers form lists is decided in ``figures``.
"""

from __future__ import annotations

from dataclasses import replace

from gd_pipeline.extract.english import flows, words
from gd_pipeline.extract.english.counts import (
    counted_goods,
    is_no_count,
    thing_counted,
    throughput,
    trains_sent,
)
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import COUNTED, ODI_PROJECTS, RATES, Sentence, can_split, units_of
from gd_pipeline.model.observation import BREAKDOWNS

COUNTED_BY_NAME = ("fdi_firms", "fdi_projects", ODI_PROJECTS)
"""Counts that go on where only a part or another area is named."""

_FIRMS_ABROAD = ("other:overseas_enterprises", "other:overseas_companies", "other:overseas_firms")
_REACH = 40


def counted(text: str, s: Sentence, n: Number, about: str) -> tuple[Number, str]:
    """A bare number with the unit of the noun that it counts; the indicator of foreign firms and projects."""
    if is_no_count(text, s, n):
        return n, ""
    if n.unit in {"TEU", "TONNE"} | RATES and (handled := throughput(text, s, n)):
        return n, handled
    if n.unit == "TRAIN":
        return n, trains_sent(text, s)
    if n.unit == "PERSON" and (thing := thing_counted(text, s, n)):
        return n, thing[1]
    if n.unit is not None or n.power > 6:
        return n, ""
    for t in s.terms:
        if _names_foreign_firms(text, n, t):
            new = flows.NEW_FIRMS.search(text, max(s.start, n.start - 60), min(s.end, t.end + 60))
            kept = flows.FIRMS_KEPT.search(text, s.start, n.start)
            if flows.REGISTERED.fullmatch(text, n.stop, t.start) or _is_goal(text, s, n):
                new = None  # whether they come anew or are there by then is left open
            if flows.MADE_BY_NOW.match(text, t.end, s.end) and not _in_span(s):
                return n, ""
            if flows.CHOSEN.match(text, t.end, s.end):
                return n, ""
            if new or kept:
                return replace(n, unit="COUNT"), "fdi_firms" if new else "companies"
        if _sets_up(text, s, n, t):
            return replace(n, unit="COUNT"), "fdi_firms"
        if (code := _number_of_firms(text, s, n, t)) is not None:
            return replace(n, unit="COUNT"), code
        unit = _count_of(text, t, n)
        if unit:
            return replace(n, unit=unit), ""
    if flows.INVESTORS_SET_UP.search(text, s.start, n.start) and flows.NEW_ONES.match(text, n.stop, s.end):
        return replace(n, unit="COUNT"), "fdi_firms"
    if about.startswith("fdi_") and flows.SUCH_FIRMS_SET_UP.match(text, n.stop, s.end):
        return replace(n, unit="COUNT"), "fdi_firms"
    funded = flows.FUNDED_PROJECTS.search(text, n.stop, min(s.end, n.stop + _REACH))
    foreign = funded or about.startswith("fdi_") or flows.INVESTORS.search(text, s.start, n.start)
    projects = foreign and flows.PROJECTS_BEHIND.match(text, n.stop, s.end)
    if projects and flows.FROM_A_SIZE.match(text, projects.end(), s.end):
        return n, ""
    if projects and flows.PROJECTS_MADE.search(text, max(s.start, n.start - 60), min(s.end, n.stop + 120)):
        return replace(n, unit="COUNT"), "fdi_projects"
    if about.startswith("fdi_") and flows.PROJECTS_NUMBER.search(text, s.start, n.start):
        return replace(n, unit="COUNT"), "fdi_projects"
    if goods := counted_goods(text, s, n):
        vehicles = (goods.get("product") or "").endswith("_vehicles")
        return replace(n, unit="VEHICLE" if vehicles else "PIECE"), ""
    if thing := thing_counted(text, s, n):
        abroad = thing[1] in _FIRMS_ABROAD and about.startswith(("odi", "other:odi"))
        return replace(n, unit=thing[0]), ODI_PROJECTS if abroad else thing[1]
    return n, ""


def _names_foreign_firms(text: str, n: Number, t: Term) -> bool:
    """Whether a number counts the firms that a term names, by their kind or by where their money is from."""
    if t.start < n.stop or not words.FEW_WORDS.fullmatch(text[n.stop : t.start]):
        return False
    if t.get("enterprise_type") == "foreign":
        return flows.OF_PROJECTS.match(text, t.end) is None
    if t.get("counterpart_area") is None:
        return False
    return bool(flows.FUNDED_FIRMS.match(text, t.end) or flows.FIRMS.search(text, t.start, t.end))


def _sets_up(text: str, s: Sentence, n: Number, t: Term) -> bool:
    """Whether a number counts the firms that those of a partner set up here."""
    partner = t.get("counterpart_area") is not None and t.end <= n.start
    makes = partner and flows.SETS_UP.fullmatch(text, t.end, n.start)
    return bool(makes) and flows.NEW_ONES.match(text, n.stop, s.end) is not None


def _in_span(s: Sentence) -> bool:
    """Whether a sentence names the months or years in which something came about."""
    return any(w.period and w.period.first is not None for w in s.whens if w.role in ("period", "span"))


def _number_of_firms(text: str, s: Sentence, n: Number, t: Term) -> str | None:
    """The indicator of "the number of foreign firms reached 300": new ones, or those there by a day."""
    head = text[t.end : n.start]
    funded = t.get("counterpart_area") is not None and flows.FUNDED_FIRMS.match(text, t.end)
    if not (funded or t.get("enterprise_type") == "foreign") or t.end > n.start or len(head) > 90:
        return None
    named = flows.NUMBER_OF_FIRMS.search(text, max(s.start, t.start - 50), t.start)
    if flows.COUNT_BESIDE.fullmatch(head) and flows.NEWLY_BEFORE.search(text, s.start, t.start):
        return "fdi_firms"
    named = named or flows.NUMBERED.search(head)
    digits = any(c.isdigit() for c in flows.GROWN_BY.sub("", head))
    if named is None or not words.COUNT_REACHES.search(head) or digits:
        return None
    if flows.NEWLY_BEFORE.search(text, s.start, t.start) or flows.NEWLY.search(head):
        return "fdi_firms"
    by_day = any(w.period and w.period.first is None for w in s.whens)
    return "companies" if by_day else None


def _is_goal(text: str, s: Sentence, n: Number) -> bool:
    """Whether firms are to be attracted by the end of a year: "to attract over 300 companies by 2030"."""
    aims = flows.TO_ATTRACT.search(text, s.start, n.start)
    return aims is not None and any(w.period and w.period.first is None for w in s.whens)


def _count_of(text: str, t: Term, n: Number) -> str | None:
    """The unit of a term's indicator where the number counts it: right before it, or as what it reaches.

    What can be counted in papers or in persons (permits) is counted in papers.
    """
    units = units_of(t.get("indicator") or "")
    if units.isdisjoint(COUNTED):
        return None
    unit = "COUNT" if "COUNT" in units else "PERSON"
    between = text[n.stop : t.start]
    if t.start >= n.stop and words.FEW_WORDS_OR_QUOTE.fullmatch(between):
        if words.NOUN_GOES_ON.match(text, t.end):
            return None  # "32 overseas talent workstations" counts no talent
        if words.NOUN_OF.match(between):
            return None  # "4,000 firms of returnees" counts no returnees
        return unit
    before = text[t.end : n.start]
    beside = unit == "COUNT" and flows.COUNT_BESIDE.fullmatch(before)
    if t.end <= n.start and len(before) < 90 and (beside or words.COUNT_REACHES.search(before)):
        return unit
    return None


def is_part(text: str, s: Sentence, n: Number, *, listed: bool) -> bool:
    """Whether a bare number counts a part of what was counted right before: "including 80 from Japan".

    ``listed``: the number before it counted a part, too. The part must have a name of its own, or a time.
    """
    before = flows.NEXT_PART if listed else flows.PART_BEFORE
    opens = flows.OF_THE_WHOLE.fullmatch(text, s.start, n.start)
    if not (opens or before.search(text, s.start, n.start) or flows.OF_THEM.match(text, n.stop, s.end)):
        return False
    if flows.PART_BEHIND.match(text, n.stop, s.end) is None:
        return False
    end = next((m.start for m in s.numbers if m.start > n.start), s.end)
    clause = words.BOUNDARY.search(text, n.stop, end)
    end = clause.start() if clause else end
    behind = [t for t in s.terms if n.stop <= t.start < min(end, n.stop + _REACH)]
    if any(t.get("indicator") for t in behind):
        return False
    dated = any(w.period and n.stop <= w.start <= n.stop + len(" in the ") for w in s.whens)
    return dated or any(can_split(t, d) for t in behind for d in BREAKDOWNS)


def led_to(text: str, s: Sentence, n: Number, about: str) -> tuple[Number, str] | None:
    """The count that another began from, with what it counts: "rose from 300 in 2022 to 400"."""
    behind = next((m for m in s.numbers if m.start > n.start), None)
    if behind is None or not flows.FROM_COUNT.search(text, s.start, n.start):
        return None
    if not flows.TO_COUNT.fullmatch(text, n.stop, behind.start):
        return None
    count, indicator = counted(text, s, behind, about)
    named = [
        code for t in s.terms if t.end <= n.start and COUNTED & units_of(code := t.get("indicator") or "")
    ]
    indicator = indicator or (named[-1] if named else "")
    return (count, indicator) if count.unit in COUNTED and indicator else None


def counts_a_part(text: str, s: Sentence, n: Number, told: str) -> str:
    """The indicator ``told`` before, if a bare number counts a part of that: "services led with 300"."""
    if told not in COUNTED_BY_NAME:
        return ""
    since = max((m.stop for m in s.numbers if m.stop <= n.start), default=s.start)
    before = [t for t in s.terms if t.end <= n.start]
    parts = [t for t in before if t.get("ref_area") or any(can_split(t, d) for d in BREAKDOWNS)]
    beside = any(flows.ALONE.fullmatch(text, t.end, n.start) for t in parts if t.start >= since)
    named = beside or (bool(parts) and flows.SAME_COUNT.search(text, since, n.start))
    return told if named else ""


def has_same_verb(text: str, s: Sentence, whole: Number, n: Number) -> bool:
    """Whether a bare number has the verb of the count before: "issued 300 visas, Zhuhai issued 200"."""
    verb = words.WORD_RIGHT_BEFORE.search(text, whole.stop, n.start)
    return verb is not None and f" {verb[1]} " in text[s.start : whole.start]


def is_of_another_place(text: str, s: Sentence, n: Number) -> bool:
    """Whether a bare number counts the same of another area: "Foshan had 300 permits and Zhuhai 200"."""
    area = next((t for t in reversed(s.terms) if t.get("ref_area") and t.end < n.start), None)
    if area is None or not words.PLACE_THEN_COUNT.fullmatch(text, area.end, n.start):
        return False
    joined = words.AND_PLACE.search(text, s.start, area.start) is not None
    return joined and words.NO_NOUN_BEHIND.match(text, n.stop) is not None


def count_before(text: str, s: Sentence, n: Number) -> bool:
    """Whether a bare number is how many of the same there were before: "compared with 400 in 2012"."""
    before = words.COUNT_COMPARED.search(text, s.start, n.start)
    return before is not None and words.COUNT_ALONE.match(text, n.stop) is not None
