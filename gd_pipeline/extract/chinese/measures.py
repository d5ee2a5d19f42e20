"""What a Chinese figure measures: level, growth, share, points, contribution, or why that is not known.

Decided from the words around the figure and from what the figures before it measured. What it is a figure of
is decided in ``subjects``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from gd_pipeline.extract.binder import Meaning
from gd_pipeline.extract.chinese import cues, words
from gd_pipeline.extract.lexicon import terms
from gd_pipeline.extract.neutral import without_neutral
from gd_pipeline.extract.numbers import TIMES, Number
from gd_pipeline.extract.scope import MONEY, RATES, Sentence, Topic, is_within
from gd_pipeline.model.value import value

_DRAGS = re.compile(r"[拉拖压拽]低|下拉|拖累")
"""What lowers a growth, though the growth is named behind it: 拉低外贸增速2个百分点."""
_WITHOUT = re.compile(r"(?:剔除|扣除|撇除|刨除|除去)(?![^,，;]{1,10}(?:因素|影响))[^,，;]{1,20}[,，]")
"""Before a figure of a rest: 剔除防疫物资,出口下降1%."""


_OF_A_THING = re.compile(
    r"的[^,，;。\d]{0,14}?(?:基地|项目|工厂|工程|园区|企业|产线|生产线|公司|订单|大单|合作协议)(?!的?(?:进出口|出口|进口|外资|实际))"
)
"""Behind an amount: it tells the size of one thing, 总投资9亿元的基地."""
WITHOUT = ("ambiguous", "without a part")
"""Why such a figure stays unread."""


@value
class Figure:
    """A figure with its words: ``head`` since the figure before, ``clause`` the end of it, ``tail`` behind.

    ``last`` is what the figure before measured, ``topic`` what the text speaks of, ``aside`` whether the
    figure stands in a bracket, ``share_moves`` whether the figure before told how a share has moved,
    ``rate_moves`` the sign of a growth whose own movement it told (降幅收窄2个百分点至3%), else 0,
    ``against`` the year that the sentence measures growths from (与2019年相比), else 0.
    """

    number: Number
    head: str
    clause: str
    tail: str
    last: Meaning
    topic: Topic
    aside: bool
    share_moves: bool
    rate_moves: int
    against: int = 0

    def meaning(self) -> Meaning | str:
        """What the figure measures, or the code of the reason why that is not known."""
        clause = self.clause
        if self.number.unit == "PP":
            return self._points()
        if self.number.unit in RATES:
            return self._rate()
        if "双双" in clause and cues.ROUND_MARK.match(self.tail):
            return "ambiguous"
        if words.LEAD_OVER.search(clause) or cues.AVERAGE.search(clause):
            return "ambiguous"
        if words.INCREMENT.search(clause) and "至" not in clause[-3:] and "到" not in clause[-3:]:
            return "ambiguous"
        return Meaning("level")

    def _points(self) -> Meaning:
        """Percentage points: a difference of growths or shares, or what a part adds to a growth."""
        of = self._base()
        if cues.DRIVE.search(self.clause):
            drags = _DRAGS.search(self.clause) is not None
            return Meaning("contribution", -1 if drags else sign_of(self.clause), of)
        less = cues.LESS.search(words.FALLS.sub("", self.clause)) is not None
        of_fall = cues.OF_A_FALL.search(self.clause) and not cues.OF_ANOTHER.search(self.clause)
        if words.FALLS.search(self.clause) or (of_fall and self.last == Meaning("yoy", -1)):
            less = not less
        return Meaning("pp", -1 if less else 1, of)

    def _rate(self) -> Meaning | str:
        """A percentage or a multiple: a contribution, a share or a growth."""
        clause = self.clause
        if cues.THAN_SUM.search(clause):
            return "many_years"
        than = words.THAN_YEAR.search(clause)
        base = int(than["year"]) if than else 0 if self._share() else self.against
        period = self.topic.period
        far = base > 0 and (period is None or base != period.year - 1)
        if far and self.last.measure == "share" and not cues.VALUE_NAMED.search(clause):
            return "ambiguous"
        end = cues.THAN_END.search(clause)
        far = far or bool(
            end and not (end["end"] and self.topic.period and self.topic.period.last % 12 == 11)
        )
        part = than is not None and cues.WHOLE_YEAR.match(clause, than.end()) and self.topic.period
        far = far or cues.THAN_PLAN.search(clause) is not None or bool(part and part.freq != "A")
        if far or cues.MANY_YEARS.search(clause):
            return self.over_years()
        if cues.OF_A_GOAL.search(clause):
            return "ambiguous"
        if self.number.unit == "PCT" and cues.GIVES.search(clause):
            return Meaning("share", 1, self._base())
        if "贡献率" in clause or (self.number.unit == "PCT" and "贡献" in clause):
            return Meaning("contribution", 1, self._base())
        share = self._share()
        return share if share is not None else self._growth()

    def over_years(self) -> Meaning | str:
        """An average a year, or a growth from an earlier year: not one on the year."""
        if any(cue.search(self.clause) for cue in (cues.DOUBLED, words.COMPARE, cues.THAN_SUM)):
            return "many_years"
        if words.DIRECTION.search(self.clause):
            return Meaning("growth", sign_of(self.clause))
        behind = self._moved_behind()
        return Meaning("growth", behind) if behind else "many_years"

    def _moved_behind(self) -> int:
        """The sign of a movement that is told behind its figure ("7.2%的增长"), 0 where none is."""
        if cues.RISE_BEHIND.match(self.tail):
            return 1
        return -1 if cues.FALL_BEHIND.match(self.tail) else 0

    def _growth(self) -> Meaning | str:
        """A growth by its verb before or behind it; else one like the figure before."""
        clause, n = self.clause, self.number
        yardsticks = words.COMPARE.search(clause) and words.RATE_BEHIND.match(self.tail)
        yardsticks = yardsticks or words.RATE_BEHIND.match(clause)  # 逊于全国7%的增速为6%
        if yardsticks or (self.aside and cues.QUOTATION.match(self.head)):
            return "ambiguous"
        if words.DIRECTION.search(clause) and not words.COMPARE.search(clause):
            if n.unit == TIMES and cues.BEYOND_LAST_YEAR.search(clause):
                return "ambiguous"
            sign = sign_of(clause)
            if cues.NARROWS_TO.search(clause) and self.last.measure == "yoy":
                named = words.DIRECTION.search(clause)
                # a growth that narrows stays one; a noun of movement tells the sign itself
                sign = sign if named and (named["noun"] or named["fall"]) else self.last.sign
            return self._over(Meaning("yoy", sign))
        signed = n.value < 0 or clause.rstrip().endswith("+")
        if signed and (
            "同比" in clause or self.last.measure == "yoy" or (self.aside and not clause.strip(" +"))
        ):
            return Meaning("yoy")
        if cues.ONLY_REACHES.fullmatch(clause):
            told = words.DIRECTION.search(self._clause_before())
            sign = -1 if told and told["fall"] else 1 if told and told["noun"] else self.rate_moves
            if sign:
                return Meaning("yoy", sign)
        behind = self._moved_behind()
        if behind:
            return Meaning("yoy", behind)
        named = words.HAN.search(without_neutral(clause))
        if self.last.measure in ("yoy", "share", "mom") and (self.aside or not named):
            # an elliptic figure repeats the last cue; its own minus goes before the last verb's sign
            return Meaning(self.last.measure, 1 if n.value < 0 else self.last.sign)
        return "ambiguous"

    def _over(self, growth: Meaning) -> Meaning | str:
        """A growth on the year or on the month, whichever the month tells that it is measured from."""
        than, period = cues.THAN_MONTH.search(self.clause), self.topic.period
        if cues.MOM.search(self.clause):
            return replace(growth, measure="mom")
        if than is None:
            return growth
        months = (period.last % 12 + 1 - int(than["month"])) % 12 if period and period.freq == "M" else -1
        return {0: growth, 1: replace(growth, measure="mom")}.get(months, "ambiguous")

    def _share(self) -> Meaning | None:
        """A share: by a cue that no later verb of movement overrides, behind its figure, after its points."""
        clause = self.clause
        also = words.ALSO_OF.fullmatch(self.head) if self.last.measure == "share" else None
        if also is not None:
            wholes = {t.get("ref_area") for t in terms(also["whole"])}
            wider = [a for a in wholes if a and self.topic.area and is_within(self.topic.area, a)]
            return Meaning("share", 1, wider[0]) if wider and wider != [self.topic.area] else None
        if cues.OF_FIRMS.search(clause):
            return None
        if self.number.unit == "PCT":
            cue = words.SHARE.search(clause)
            moves = list(words.DIRECTION.finditer(clause))
            moved = cue and moves and cue.end() <= moves[-1].start() and not cues.REACHES.search(clause)
            if cue and not moved:
                return Meaning("share", 1, self._base())
        if cues.SHARE_BEHIND.match(self.tail):
            return Meaning("share", 1, self._base())
        share_told = self.share_moves or words.SHARE.search(self._clause_before())
        if share_told and self.number.unit == "PCT" and cues.ONLY_REACHES.fullmatch(clause):
            same = self.last.measure in ("share", "pp")
            return Meaning("share", 1, self.last.of if same else self.topic.indicator)
        return None

    def _clause_before(self) -> str:
        """The clause before that of the figure, where it has no figure of its own: 占比过半,达52%."""
        return words.CLAUSE.split(self.head)[-2] if words.CLAUSE.search(self.head) else ""

    def _base(self) -> str | None:
        """What a share or a difference is measured against: an area or indicator named behind the cue."""
        m = cues.MEASURED_BY.search(self.clause)
        cue = m.lastgroup if m else None
        behind = m[cue] if m and cue else ""
        growth = "_growth" if cue in ("yardstick", "driven") else ""
        for word, code in words.BASES:
            if word in behind and (growth or code != self.topic.area):  # whose flow is named behind it
                return code + growth
        return self.topic.indicator


def measures_listed(clause: str) -> tuple[str, ...]:
    """The measures of a list of growths: 同比、环比分别增长3%、2%."""
    both = cues.YEAR_AND_MONTH.search(clause)
    if both is None:
        return ()
    return ("mom", "yoy") if both["month"] else ("yoy", "mom")


def sign_of(clause: str) -> int:
    """The sign that the verbs of a clause give.

    A noun of movement decides ("降幅收窄至6.8%" is a fall, "增速回落至7.2%" none), else the last verb.
    """
    then = cues.OF_THEN.search(clause)
    if then:
        return -1 if then["down"] else 1
    moves = list(words.DIRECTION.finditer(clause))
    for m in moves:
        if m["fall"]:
            return -1
        if m["noun"]:
            return 1
    return -1 if moves and (moves[-1]["down"] or moves[-1]["narrow"]) else 1


def what_is_not(text: str, s: Sentence, at: int, n: Number) -> tuple[str, str] | None:
    """Why a figure, whose words begin ``at``, tells nothing that happened: a forecast, a size, a rest."""
    if n.unit in MONEY and _OF_A_THING.match(text, n.stop):
        return "not_relevant", "the size of what is named behind it"
    if cues.FORECAST.search(text[s.start : n.start]):
        return "not_relevant", "a forecast"
    return WITHOUT if _WITHOUT.search(text, at, n.start) else None
