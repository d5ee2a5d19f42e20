"""Groups the numbers of an English sentence into lists of figures, and finds what bare counts count.

What a group measures and of what is decided in ``prose`` and ``subjects``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from gd_pipeline.extract.english import cues, flows, openings, times, words
from gd_pipeline.extract.english.counting import (
    COUNTED_BY_NAME,
    count_before,
    counted,
    counts_a_part,
    has_same_verb,
    is_of_another_place,
    is_part,
    led_to,
)
from gd_pipeline.extract.english.counts import is_year, with_containers
from gd_pipeline.extract.english.sheets import with_unit_of_label
from gd_pipeline.extract.lists import with_shared_unit
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import (
    COUNTED,
    MONEY,
    RATES,
    Refusal,
    Sentence,
    units_of,
)

_REACH = 40
"""So many characters behind a growth say what it is on."""


@dataclass(slots=True)
class Figures:
    """The figures of a sentence.

    ``beside`` has, by the start of an amount, the same amount in other currencies; ``counted``, by the start
    of a count of foreign firms or projects, the indicator; ``parts`` start and stop of counts of a part of
    what was counted before; ``uncounted`` where counts end of things that no code list knows; ``growths``, by
    the start of an amount in a list, the one in the bracket behind it; ``aside`` the numbers without unit.
    """

    groups: list[list[Number]] = field(default_factory=list)
    beside: dict[int, list[Number]] = field(default_factory=dict)
    counted: dict[int, str] = field(default_factory=dict)
    parts: dict[int, int] = field(default_factory=dict)
    uncounted: list[int] = field(default_factory=list)
    growths: dict[int, Number] = field(default_factory=dict)
    aside: list[Refusal] = field(default_factory=list)

    @property
    def currency(self) -> str | None:
        """The currency of the amount told last."""
        return next((g[-1].unit for g in reversed(self.groups) if g[-1].unit in MONEY), None)

    def stop(self, text: str, group: Sequence[Number]) -> int:
        """Where a group ends, with the same amounts in other currencies and the bracket around them."""
        stop: int = max(n.stop for m in group for n in (m, *self.beside.get(m.start, ())))
        in_bracket = stop > group[-1].stop and text[stop : stop + 1] == ")"
        return stop + 1 if in_bracket else stop


def figures(text: str, s: Sentence, currency: str | None, about: str | None) -> Figures:
    """The lists of figures of a sentence; counts take their unit from the noun that they count.

    A large number that counts nothing is an amount in the ``currency`` of the amounts before it; ``about`` is
    the indicator that the text speaks of.
    """
    found = Figures()
    if named := words.IN_CURRENCY.search(text, s.start, s.end):
        currency = "USD" if named["dollars"] else "CNY"
    about = about or ""
    opens_part = openings.PARTITIVE.match(text[s.start : s.end].lstrip())
    counts = [] if MONEY & units_of(about) else sorted(units_of(about) & COUNTED)
    told = counts[0] if counts and opens_part else None  # what the sentence opens a part of
    numbers: list[Number] = []
    for printed in _without_brackets(text, s.numbers, found.growths):
        n = printed
        last = numbers[-1] if numbers else None
        if n.unit is None and words.OTHER_MONEY.search(text, max(0, n.start - 6), n.start):
            found.aside.append(Refusal(n, "unknown_unit"))
            continue
        if n.unit is None:
            n = with_unit_of_label(text, s.start, n)
        if n.unit is None and n.power >= 8 and words.NO_NOUN_BEHIND.match(text, n.stop):
            n = replace(n, unit=currency)
        elif n.unit in MONEY and not (last and _same_amount(text, last, n)):
            currency = n.unit
        if last and _same_amount(text, last, n):
            found.beside.setdefault(last.start, []).append(n)
            continue
        count, indicator = counted(text, s, n, about)
        whole = _last_count(numbers) if count.unit is None else None
        if (whole and is_part(text, s, n, listed=whole.start in found.parts)) or (
            whole and count_before(text, s, n)
        ):
            count, indicator = replace(n, unit=whole.unit), found.counted.get(whole.start, "")
            found.parts[n.start] = n.stop
        elif count.unit is None and told and is_part(text, s, n, listed=False):
            count, indicator = replace(n, unit=told), about if about in COUNTED_BY_NAME else ""
            found.parts[n.start] = n.stop
        elif count.unit is None and flows.COUNT_ALONE.match(text, n.stop) and not is_year(text, n):
            if then := led_to(text, s, n, about):
                count, indicator = replace(n, unit=then[0].unit), then[1]
                found.counted[then[0].start] = indicator
            elif whole and (is_of_another_place(text, s, n) or has_same_verb(text, s, whole, n)):
                count, indicator = replace(n, unit=whole.unit), found.counted.get(whole.start, "")
                found.parts[n.start] = n.stop
            elif same := counts_a_part(text, s, n, found.counted.get(whole.start, "") if whole else about):
                count, indicator = replace(n, unit="COUNT"), same
        if count.unit is None and counts and words.SUCH_BEHIND.match(text, n.stop, s.end):
            count, indicator = replace(n, unit=counts[0]), about if about in COUNTED_BY_NAME else ""
            found.parts[n.start] = n.stop
        numbers.append(count)
        if indicator:
            found.counted[n.start] = indicator
    found.counted |= with_containers(numbers, found.counted)
    for group in _lists(text, numbers):
        if group[-1].start in found.counted:
            found.counted.setdefault(group[0].start, found.counted[group[-1].start])
        if group[0].unit is not None:
            found.groups.append(group)
            continue
        found.aside += [Refusal(n, "no_unit") for n in group]
        number_of = words.NUMBER_OF.search(text[s.start : group[0].start]) is not None
        number_of = number_of or flows.NUMBERS.search(text, s.start, group[0].start) is not None
        nouns = [
            n for n in group if number_of or (words.NOUN_BEHIND.match(text, n.stop) and not is_year(text, n))
        ]
        found.uncounted += [n.stop for n in nouns if n.value >= 50]
    return found


def _without_brackets(text: str, numbers: Sequence[Number], growths: dict[int, Number]) -> list[Number]:
    """The numbers, an amount of a list with the ``growths`` in its bracket: "3 (up 2%) and 4 (down 1%)"."""
    closed: list[Number] = []
    for amount, growth in pairwise(numbers):
        m = words.GROWTH_IN_BRACKET.match(text, amount.stop) if amount.unit in MONEY else None
        if m is None or growth.unit not in RATES or m.start("n") != growth.start:
            continue
        move = cues.DIRECTION.search(m[0])
        if move is not None:
            falls = move["down"] is not None
            growths[amount.start] = replace(growth, value=-growth.value) if falls else growth
            closed.append(replace(amount, stop=m.end()))
    listed = {
        n.start: n
        for pair in pairwise(closed)
        for n in pair
        if words.FIGURES_JOINED.fullmatch(text, pair[0].stop, pair[1].start)
    }
    for start in growths.keys() - listed.keys():
        del growths[start]
    inside = {g.start for g in growths.values()}
    return [listed.get(n.start, n) for n in numbers if n.start not in inside]


def _last_count(numbers: Sequence[Number]) -> Number | None:
    """The count told last, which only its growth may stand behind."""
    told = next((n for n in reversed(numbers) if n.unit not in RATES), None)
    return told if told and told.unit in COUNTED else None


def _same_amount(text: str, last: Number, n: Number) -> bool:
    """Whether a number says the amount before it in another currency."""
    if n.unit not in MONEY or last.unit not in MONEY or n.unit == last.unit:
        return False
    return words.OTHER_CURRENCY.fullmatch(text[last.stop : n.start]) is not None


def _lists(text: str, numbers: list[Number]) -> list[list[Number]]:
    """Numbers that stand in one list, the shared unit filled in from the last of them."""
    out: list[list[Number]] = []
    for number in numbers:
        n = _with_unit_before(text, out[-1][-1], number) if out else number
        if out and (signed := _with_signs(text, out[-1], n, _before_last(text, out))):
            out[-1] = signed
            continue
        if out and _joins(text, out[-1][-1], n):
            out[-1].append(n)
        else:
            out.append([n])
    return [[with_shared_unit(n, group[-1]) for n in group] for group in out]


def _before_last(text: str, groups: list[list[Number]]) -> list[Number]:
    """The list before the last one, or two amounts that "and" joins: "exports at 3 and imports at 2"."""
    *rest, last = [[], [], *groups][:-1]
    if len(last) != 1 or len(rest[-1]) != 1 or {n.unit for n in (*last, *rest[-1])} - MONEY:
        return last
    joined = words.AMOUNTS_JOINED.fullmatch(text, rest[-1][0].stop, last[0].start)
    return [*rest[-1], *last] if joined else last


def _with_signs(text: str, group: list[Number], n: Number, before: list[Number]) -> list[Number] | None:
    """A list of growths with the next one, told with its own direction: "up 4, 6 and down 2 percent".

    Two growths are one only where they say so, or right behind amounts, the list ``before``.
    """
    turn = words.TURNS.fullmatch(text[group[-1].stop : n.start])
    if turn is None or n.unit not in RATES or not {m.unit for m in group} <= {None, n.unit}:
        return None
    moves = list(cues.DIRECTION.finditer(text, max(0, group[0].start - 40), group[0].start))
    if not moves:
        return None
    if len(group) == 1 and not words.EACH_IN_TURN.match(text, n.stop):
        amounts = before if len(before) > 1 and before[-1].unit in MONEY else []
        if not amounts or not words.BEHIND_AMOUNTS.fullmatch(text, amounts[-1].stop, moves[-1].start()):
            return None
    falls, fell = turn["down"] is not None, moves[-1]["down"] is not None
    signed = any(m.value < 0 for m in group)
    if falls == fell and not signed:
        return [*group, n]  # the verb before them says which way all of them went
    if not signed and fell:
        group = [replace(m, value=-m.value) for m in group]
    return [*group, replace(n, value=-n.value) if falls else n]


def _with_unit_before(text: str, prev: Number, n: Number) -> Number:
    """A large number right behind an amount is one too: "5 billion yuan and 3 billion"."""
    large = n.unit is None and n.power >= 6 and prev.unit in MONEY
    if large and words.SAME_UNIT_JOINED.fullmatch(text[prev.stop : n.start]):
        return replace(n, unit=prev.unit)
    return n


def _is_on_other_year(text: str, prev: Number, n: Number) -> bool:
    """ "Up 30 percent year on year and 12 percent from 2019" are two growths of one."""
    on_year = times.ON_YEAR.search(text, prev.stop, n.start)
    return on_year is not None and times.OTHER_YEAR_BEHIND.match(text, n.stop) is not None


def _is_share_beside_growth(text: str, prev: Number, n: Number) -> bool:
    """ "An increase of 9 percent and 25 percent of the total" are no list, nor "took 60 percent, up 8"."""
    before = text[max(0, prev.start - _REACH) : prev.start]
    shares, grows = cues.SHARE.search(before), cues.DIRECTION.search(before)
    if (shares or cues.TAKES.search(before)) and not grows:
        return cues.DIRECTION.search(text, prev.stop, n.start) is not None
    of_whole = cues.OF_WHOLE.match(text[n.stop : n.stop + _REACH])
    return bool(grows) and not shares and of_whole is not None


def _joins(text: str, prev: Number, n: Number) -> bool:
    """Whether a number goes on with the list."""
    filled = prev.unit is None and n.unit is not None and (prev.power == 0 or n.unit in MONEY)
    if not (prev.unit == n.unit or {prev.unit, n.unit} <= RATES or filled):
        return False
    if n.unit == "PCT" and cues.DISTANCE_BEHIND.match(text, n.stop):
        return False
    if n.unit in MONEY and cues.DISTANCE_OF_AMOUNT.match(text, n.stop):
        return False  # "a surplus of 9 billion, 2 billion less than a year before"
    if n.unit in MONEY and flows.KIND_BEHIND.match(text, n.stop):
        return False  # "investments of 9 billion, 5 billion of contract value"
    if n.unit not in RATES and flows.OF_THEM.match(text, n.stop):
        return False  # "4 billion yuan, 1 billion of which was exports"
    if n.unit in RATES and cues.OTHER_BASE.match(text[n.stop : n.stop + _REACH].lstrip()):
        return False  # "up 3 percent, 2 percent less than in the first quarter"
    if n.unit in RATES and cues.MOM.match(text[n.stop : n.stop + _REACH].lstrip()):
        return False  # "up 3 percent on the year and 5 percent month on month"
    if n.unit in RATES and (_is_on_other_year(text, prev, n) or _is_share_beside_growth(text, prev, n)):
        return False
    between = words.BETWEEN_FIGURES.sub("", text[prev.stop : n.start])
    return words.FIGURES_JOINED.fullmatch(between) is not None
