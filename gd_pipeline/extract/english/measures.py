"""What an English figure measures: level, growth, share, points, contribution, or why that is not known.

Decided from the words around the figure and from what the figures before it measured. What it is a figure of
is decided in ``subjects``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from gd_pipeline.extract.binder import Meaning
from gd_pipeline.extract.english import cues, scopes, times
from gd_pipeline.extract.numbers import TIMES, Number
from gd_pipeline.extract.scope import RATES
from gd_pipeline.model.value import value

AVERAGE_GROWTH, GROWTH_OVER_YEARS = "average_growth", "growth_over_years"
"""Growths that are none on the year: one a year, one since an earlier year."""

_PREDICATE = re.compile(r" (?:was|were|is|are|came|comes|went|goes)\b")
"""Behind the whole that a share is of: what has the share."""


@value
class Figure:
    """A figure with its words: ``head`` since the figure before, ``clause`` the end of it, ``tail`` behind.

    ``after`` is the sentence behind the figure, ``told`` that up to it, ``last`` what the figure before
    measured, ``indicator`` what the text speaks of, ``in_points`` whether the figure before was a share's
    change in points, ``of_opening`` whether it is a part of the whole that opens the sentence, ``of_those``
    of what was told right before, ``of_place`` whether it is another place's, told for comparison.
    """

    number: Number
    head: str
    clause: str
    tail: str
    after: str
    told: str
    last: Meaning
    indicator: str | None
    in_points: bool
    of_opening: bool
    of_those: bool
    of_place: bool

    def meaning(self) -> Meaning | str:
        """What the figure measures, or the code of the reason why that is not known."""
        if self.number.unit == "PP":
            if cues.CONTRIBUTES.search(self.clause):
                return Meaning("contribution", 1, self.indicator)
            less = cues.LESS.search(self.clause + self.tail) and not self._falls_less
            return Meaning("pp", -1 if less else 1, self._base())
        if self.number.unit in RATES:
            return self._rate()
        differs = cues.INCREMENT.search(self.clause) or cues.DISTANCE_OF_AMOUNT.match(self.tail)
        return "ambiguous" if differs else Meaning("level")

    @property
    def _falls_less(self) -> bool:
        """Whether it is a fall that is smaller than another one: the growth is higher."""
        return bool(cues.A_FALL.search(self.told) and cues.SMALLER.match(self.tail))

    @property
    def national(self) -> bool:
        """Whether the words call a growth that of the whole nation."""
        return bool(self._national_rate or cues.NATIONWIDE.match(self.tail))

    @property
    def _national_rate(self) -> str:
        """The words from the nation's name on: "the nation's drop of", "the national rate, which was"."""
        said = self.head if self.clause.lstrip().startswith("which ") else self.clause
        rate = cues.NATIONAL_RATE.search(said)
        return said[max(rate.start(k) for k in ("nation", "owner")) :] if rate else ""

    def _rate(self) -> Meaning | str:
        """A percentage or a multiple: a contribution, a share or a growth."""
        clause, tail = self.clause, self.tail
        if scopes.is_in_bracket(self.head, tail):
            return self.last if self.last.measure else "ambiguous"
        if cues.CHANGES.search(self.head):
            return Meaning("yoy")
        if times.MANY_YEARS.search(clause) or times.MANY_YEARS_BEHIND.match(tail):
            return self._over_years()
        if cues.OTHER_BASE.search(clause) or cues.OTHER_BASE.search(tail):
            return "many_years"
        if self.number.unit == TIMES:
            if times.THIS_CENTURY.search(tail):
                return "many_years"
            if cues.TIMES_OF.match(tail):
                return "ambiguous"
        elif (share := self._share()) is not None and not scopes.is_rate_of_place(self.head, tail):
            return share if share.measure else "ambiguous"
        own = self._national_rate or clause
        compared = self.national and (cues.AHEAD.search(clause) or not cues.DIRECTION.search(own))
        if compared or (self.of_place and not cues.DIRECTION.search(own)):
            if self.last.measure == "yoy" and cues.TOTAL_BY.search(clause):
                return self.last  # the verb is that of the figure before
            falls = cues.DIRECTION.search(tail)
            return Meaning("yoy", -1 if falls and falls["down"] else 1)
        if rate := cues.GROWTH_MOVES.search(self.told):
            return Meaning("yoy", -1 if rate["down"] or rate["fall"] else 1)
        grew = cues.DIRECTION_BEHIND.match(tail) or cues.PACE_BEHIND.match(tail)
        if grew and cues.GROWTH_WAS.search(clause):
            return Meaning("yoy", -1 if grew["down"] else 1)
        begun = cues.FROM_BEFORE.search(clause)
        moved = begun is not None and cues.DIRECTION.search(begun["what"])  # "recovering from a fall of"
        if (begun and not moved) or scopes.LESS_THAN.search(clause):
            risen = self.last.measure == "yoy" and self.last.sign > 0
            return self.last if risen and self.number.value > 0 else "ambiguous"
        distance = cues.DISTANCE_BEHIND.match(tail) or cues.DISTANCE_BEFORE.search(clause)
        if self.number.unit == "PCT" and distance:
            return Meaning("pp", -1 if cues.LESS.match(distance[0].lstrip()) else 1, self._base())
        if on_time := cues.THAN_BEFORE.match(tail):
            return Meaning("yoy", -1 if on_time["down"] else 1)
        if (than := cues.THAN_MONTH.match(tail)) is not None:
            return Meaning("mom", -1 if than["down"] else 1)
        if cues.AHEAD.search(clause) or (self.number.unit == "PCT" and cues.COMPARED_BEHIND.match(tail)):
            return "ambiguous"
        return self._growth()

    def _over_years(self) -> Meaning | str:
        """An average a year, or a growth since an earlier year; nothing where no words say that it is one."""
        words = (self.clause + self.tail, self.told)
        move = next((m for said in words if (m := cues.DIRECTION.search(said))), None)
        if move is None:
            return "many_years"
        average = times.AVERAGE.search(self.clause) or times.AVERAGE_BEHIND.match(self.tail)
        return Meaning(AVERAGE_GROWTH if average else GROWTH_OVER_YEARS, -1 if move["down"] else 1)

    def _share(self) -> Meaning | None:
        """A share by its cue, by what it is of, or as a state that a share moved from or to."""
        clause, tail = self.clause, self.tail
        share = Meaning("share", 1, self._base())
        if self.of_opening or (cues.OR_SHARE.search(self.head) and cues.OR_SHARE_OF.match(self.after)):
            return share
        closes = cues.CLOSES.match(self.after) is not None
        behind = (cues.MORE_BEHIND, cues.LESS_BEHIND, cues.DIRECTION_BEHIND)
        of_amount = cues.AMOUNT_OR_SHARE.search(self.told) and not cues.INCREMENT_OR.search(self.told)
        if of_amount and not any(moves.match(tail) for moves in behind):
            return share
        beside_growth = self.last.measure == "yoy" and cues.GROWTH_OR_SHARE.search(self.told)
        if beside_growth and closes:
            return share
        elliptic = self.last.measure in ("yoy", "share") and not cues.DIRECTION.search(clause)
        if elliptic and cues.SHARE_GROWING.search(self.told):
            return share
        if self.of_those or cues.SHARE_LABEL.search(self.told) or cues.SHARE_AT.search(self.head):
            return share
        takes = cues.TAKES.search(clause) and not cues.OF_GROWTH.match(tail)
        if takes and not any(moves.match(tail) for moves in behind):
            return share
        cue = cues.SHARE.search(clause)
        if cue is not None and not (cues.DIRECTION_BEHIND.match(tail) and cues.AMOUNTS_TO.search(cue[0])):
            if cues.OF_GROWTH.match(tail) or (
                cues.CONTRIBUTES.match(cue[0]) and cues.GROWTH_BEHIND.match(tail)
            ):
                return replace(share, measure="contribution")
            moves = list(cues.DIRECTION.finditer(clause))
            if not (moves and moves[-1].start() > cue.end()) or cues.MOVES_TO.search(clause):
                return share
            if cues.FROM.search(clause):
                return share  # "its share fell from 3 percent in 2020"
            if cues.SHARE_MOVES.fullmatch(clause[cue.start() :]):
                return Meaning("")
        if cues.OF_GROWTH.match(tail) or (cues.DRIVES.search(clause) and cues.OF_WHOLE.match(tail)):
            return replace(share, measure="contribution")
        if cues.SHARE_BEHIND.match(tail) or cues.OF_WHOLE.match(tail) or cues.OWNED_BEHIND.match(tail):
            return share
        if self._is_state():
            return replace(share, of=self.last.of if self.last.measure == "share" else self.indicator)
        return None

    def _is_state(self) -> bool:
        """A percentage that something moved from or to: "from 3 percent in 2020 to 5 percent"."""
        if cues.GROWTH_WORD.search(self.clause) or cues.GROWTH_MOVES.search(self.told):
            return False
        if cues.FROM.search(self.head):
            return self.last.measure == "share" or cues.TO_BEHIND.search(self.tail) is not None
        of_share = self.last.measure == "share" or self.in_points
        return of_share and cues.TO.search(self.head) is not None and not cues.BY.search(self.clause)

    def _growth(self) -> Meaning | str:
        """A growth by the verb behind or before its figure; an elliptic one repeats the last."""
        clause, head, tail = self.clause, self.head, self.tail
        moves = list(cues.DIRECTION.finditer(clause))
        if cues.MORE_BEHIND.match(tail) and not (moves and cues.ON_BASE.match(tail)):
            return Meaning("yoy")
        if cues.LESS_BEHIND.match(tail):
            return Meaning("yoy", -1)
        if not moves and (cues.BY_ALONE.fullmatch(clause) or cues.AT_PACE.search(head)):
            moves = list(cues.DIRECTION.finditer(head)) or list(cues.DIRECTION.finditer(self.told))
        move = cues.DIRECTION_BEHIND.match(tail) or (moves[-1] if moves else None)
        if move:
            if cues.MOVES_TO.search(clause):
                return Meaning("yoy") if cues.GROWTH_WORD.search(clause) else "ambiguous"
            # where the basis stands before the figure, what stands behind it is the next one's
            on_year = times.ON_YEAR.search(cues.AND.split(clause)[-1])
            on_month = cues.MOM.search(clause if on_year else clause + tail) or cues.MOM_OPENS.match(
                self.told
            )
            return Meaning("mom" if on_month else "yoy", -1 if move["down"] else 1)
        if cues.GROWTH_LABEL.search(head):
            return Meaning("yoy")
        if by := cues.HIGHER_BY.search(clause) or cues.LIFTED_BY.search(clause):
            return Meaning("yoy", -1 if by["down"] else 1)
        if colour := cues.IN_THE_RED.search(self.told):
            return Meaning("yoy", -1 if colour["down"] else 1)
        if head.rstrip().endswith("+") or self.number.value < 0:
            return Meaning("yoy")
        if sign := cues.SIGN_BEFORE.search(head):
            return Meaning("yoy", -1 if sign["down"] else 1)
        if (named := cues.GROWTH_AT.search(head)) and not cues.OF_WHOLE.match(tail):
            return Meaning("yoy", -1 if named["down"] else 1)
        if head.rstrip().endswith("("):
            before = list(cues.DIRECTION.finditer(head)) or list(cues.DIRECTION.finditer(self.told))
            if before:
                return Meaning("yoy", -1 if before[-1]["down"] else 1)
        if self.last.measure == "yoy" and cues.MOM.match(tail.lstrip()):
            return replace(self.last, measure="mom")
        if self.last.measure == "yoy" and any(map(cues.OF_THE_WHOLE.match, (clause, head))):
            return "ambiguous"
        if self.last.measure in ("yoy", "share", "mom"):
            of_nation = self.last.of == "CN" and not cues.OF_WHOLE.match(tail)
            base = "CN" if of_nation else self._base()
            return replace(self.last, of=base if self.last.measure == "share" else None)
        return "ambiguous"

    def _base(self) -> str | None:
        """What a share or a distance is of: the nation, or the indicator named behind it."""
        of_nation = cues.NATION_BY.search(self.clause) or cues.SHARE_OF_NATION.search(self.clause)
        if self.last.measure == "share" and self.last.of == "CN":
            of_nation = of_nation or cues.OF_ITS.match(self.tail)  # "of China's exports and 3 of its imports"
        return "CN" if of_nation else base_of(self.tail, self.indicator)


def base_of(tail: str, indicator: str | None) -> str | None:
    """What the words behind a share say it is of: the nation or an indicator, else ``indicator``."""
    behind = _PREDICATE.split(tail.lower(), maxsplit=1)[0]
    if cues.NATION.search(behind):
        return "CN"
    base = next((code for word, code in cues.BASES if word in behind), indicator)
    of_services = "service" in behind and base in ("trade", "exports", "imports")
    return f"service_{base}" if of_services else base
