"""Policy goals: which sentences state one, its deadline, and how its value is meant.

The numbers of a goal are bound like any others; what is decided here is that they are goals (``target``), not
figures of something that happened. Amounts and thresholds of reward rules are no goals. The measures that set
goals are read in ``measures``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from gd_pipeline.extract.english.goals import deadline_before, goals
from gd_pipeline.extract.fold import fold
from gd_pipeline.extract.policy.measures import Measure, measure_at, numbered
from gd_pipeline.extract.scope import STOCKS, Claim
from gd_pipeline.model.document import Document
from gd_pipeline.model.observation import Observation
from gd_pipeline.model.period import Period
from gd_pipeline.model.policy import PolicyGoal

_AIM_ZH = re.compile(
    r"力争|目标|预期(?!寿命)|争取|努力实现|计划(?=在|将|用)|(?:今年|明年)[,，]?[^,，;。\d]{0,8}(?:计划|拟)(?!单列|投资|总)|今年(?:要|将|拟)|(?:根据|按照)[^,，;。]{0,12}(?:计划|规划)[,，]"
    r"|(?:[》\"]|方案|规划|意见|计划|措施|纲要)[,，]?(?:[中还也并]|明确|首次)*提出(?!的)"
    r"|(?:^|[,，;。\s])(?:今后|未来)(?:[三五十几]年|一个时期|一段时间)"
    r"|到20\d\d年(?!的|底?(?:已|共))"
)
_MET_ZH = re.compile(
    r"(?:达到|完成|实现|超额|提前)[^,，;。]{0,12}目标|(?:[好优高低强差逊]于|超出?|超过|不及|符合)[^,，;。\d]{0,6}预期"
)
"""A goal that was met is the news of a figure, no goal, nor is what was expected of it."""

_TOWARDS_ZH = re.compile(
    r"(?:为|占|相当于|完成|达到?)[^,，;。\d]{0,16}(?:目标|任务|计划)(?P<goal>[^,，;。]{0,20})的\s*(?:约|近|逾|超过?)?\s*[\d.]+\s*%"
)
"""So much of a goal was reached: what was reached is no goal, a figure between (目标3亿元的60%) is it."""

_BUILD_ZH = re.compile(r"培育|打造|建设|建成|布局|引进|新增|支持建设|认定|设立|形成|建立")
_DONE_ZH = re.compile(r"已|累计|目前|共有|现有|拥有|达到了|截至|完成了|建成了")
_REACHED_ZH = re.compile(
    r"已累计|累计(?:已|完成|实现)|去年|上年|已达|已超|已经|截至|\d年(?!.*将)[^,，;]*(?:达到?了|完成了|实现了)"
)
_OPENING_YEAR_ZH = re.compile(r"\s*(?P<year>20\d\d)年[,，]")
_MONTHS_ZH = re.compile(r"[\d一二三]月|季|以来|已经?|截至|年[初末底]")
_HARDLY_BEGUN = 2
"""Up to this month no figures of a year are there."""
_DEADLINE = re.compile(r"(?:到|至)(?P<year>20\d\d)")
_DEADLINE_ZH = re.compile(r"到(?P<year>20\d\d)年(?P<month>\d{1,2}月)?")
_REACH = 600
"""A deadline holds for the sentences behind it that begin within so many characters."""
_PAID = "奖励|补助|资助|补贴|奖补|贴息|扶持资金|奖金"
_PAYS = (*_PAID.split("|"), "reward", "subsid", "grant", "bonus")
"""Each of the phrases below holds one of these, which are found in a tenth of the time."""
_REWARD = re.compile(
    rf"(?:给予|予以|按照?|最高|不超过|一次性)[^。;\n]{{0,40}}(?:{_PAID})"
    rf"|(?:{_PAID})(?:[^。;\n]{{0,12}}(?:最高|不超过)|[^。;,，\n]{{0,12}}\d)"
    rf"|(?:可|将|能|可以)?(?:获|获得|领取|享受|得到)(?:最高|不超过|一次性)?\d[\d.]*[万亿]?(?:元|美元)的?[^。;,，\d\n]{{0,6}}(?:{_PAID})"
    r"|\b(?:rewards?|subsid(?:y|ies)|grants?|bonus(?:es)?) of (?:up to )?[^.\n]{0,12}\d"
    r"|\b(?:rewarded|subsidi[sz]ed) (?:with )?[^.\n]{0,20}\d",
    re.IGNORECASE,
)
_YEAR_GOAL = re.compile(
    r"(?:今年|(?P<year>20\d\d)年?).{0,24}?(?:预期|目标)|今年(?:要|将|拟)|(?:预期|目标).{0,12}今年"
)
_POLICY_TITLE = re.compile(
    r"意见|措施|方案|计划|规划|办法|若干|行动|通知|决定|纲要"
    r"|opinions?\b|measures?\b|action plan|guidelines?\b|plan\b|regulations?\b",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(
    r"(?:不低于|不少于|至少|超过?|突破了?|逾|at least|over|more than|exceed\w*|above)\W*$", re.I
)
_AT_MOST = re.compile(r"(?:不超过|不高于|控制在|以内|at most|no more than|up to|within)\W*$", re.I)
_ABOUT = re.compile(r"(?:约|近|左右|about|around|nearly|approximately|some)\W*$", re.I)
_BEHIND = (
    ("at_most", re.compile(r"\s*(?:以内|以下|or less)")),
    ("at_least", re.compile(r"\s*(?:以上|及以上|or more|余|多)")),
    ("about", re.compile(r"\s*左右")),
)


def is_policy(document: Document) -> bool:
    """Whether the document lays down measures: by its title, or by its many numbered paragraphs."""
    return bool(_POLICY_TITLE.search(document.title)) or len(numbered(document, fold(document.text))) >= 5


def as_targets(
    claims: list[Claim],
    folded: str,
    sentence: tuple[int, int],
    lang: str,
    *,
    policy: bool,
    published: date | None,
) -> list[Claim]:
    """The claims of one sentence, those that state a goal as targets.

    An aim makes targets of figures, a plan only of counts of things (parks, firms, warehouses). The period of
    a target is its deadline (``..YYYY-12``), the year or years of the goal, or None when none is named.
    """
    if not claims:
        return claims
    body = folded[sentence[0] : sentence[1]]
    if lang == "en":
        told = goals(body, published)
        claims = [_target(c, c.topic.period, lang) if _is_to_come(c, published) else c for c in claims]
        if not (told.aims or told.build):
            return claims
        before = deadline_before(folded, sentence[0], published)
        return [
            _target(c, told.due(c.number.start - sentence[0]) or before, lang)
            if told.aims_at(c.number.start - sentence[0], c.number.stop - sentence[0])
            or (_counts(c) and told.build)
            else c
            for c in claims
        ]
    goal = [m.span("goal") for m in _TOWARDS_ZH.finditer(body)]
    claims = [
        _target(c, _whole_year(c), lang) if any(a <= c.number.start - sentence[0] < b for a, b in goal) else c
        for c in claims
    ]
    aim = _of_coming_year(body, published) or _AIM_ZH.search(
        _past_left_out(_MET_ZH.sub(_blank, _TOWARDS_ZH.sub(_blank, body)), published)
    )
    if aim:
        begins = sentence[0] + body.rfind(";", 0, aim.start()) + 1
        before = _deadline_before(folded, sentence[0]) if policy else None
        return [
            c
            if c.measure == "target"
            or c.number.start < begins
            or _reached(body, c.number.start - sentence[0])
            or _is_past(body[c.number.stop - sentence[0] : aim.start()], c, published)
            else _target(c, _deadline_zh(body, c, published) or before, lang)
            for c in claims
        ]
    if policy and _BUILD_ZH.search(body) and not _DONE_ZH.search(body):
        return [_target(c, _deadline_zh(body, c, published), lang) if _counts(c) else c for c in claims]
    return claims


def _of_coming_year(body: str, published: date | None) -> re.Match[str] | None:
    """A sentence that opens with a year that has hardly begun, and tells no other time: 2022年,出口增长3%."""
    opens = _OPENING_YEAR_ZH.match(body)
    if opens is None or published is None or _MONTHS_ZH.search(body):
        return None
    year = int(opens["year"])
    to_come = year > published.year or (year == published.year and published.month <= _HARDLY_BEGUN)
    return opens if to_come else None


def _blank(m: re.Match[str]) -> str:
    return " " * len(m[0])


def _past_left_out(body: str, published: date | None) -> str:
    """The sentence without years that were reached when the text appeared: 到2009年 is no deadline then."""
    if published is None:
        return body

    def reached(m: re.Match[str]) -> str:
        year = int(m["year"])
        past = year < published.year or (year == published.year and m["month"])
        return _blank(m) if past else m[0]

    return _DEADLINE_ZH.sub(reached, body)


def _reached(body: str, at: int) -> bool:
    """Whether the clause of a figure says that it was reached already."""
    clause = body[max(body.rfind(mark, 0, at) for mark in ",，;；。") + 1 : at]
    return _REACHED_ZH.search(clause) is not None and not _AIM_ZH.search(clause)


def _is_past(between: str, c: Claim, published: date | None) -> bool:
    """Whether a figure of a year that was over stands in a clause before its aim: 2023年出口9亿元,力争."""
    period = c.topic.period
    over = published is not None and period is not None and period.year < published.year
    return over and any(mark in between for mark in ",，")


def _counts(c: Claim) -> bool:
    return c.topic.indicator in STOCKS and c.measure == "level"


def _is_to_come(c: Claim, published: date | None) -> bool:
    """Whether a figure is of a time that begins after the day of the text: it can only be aimed at."""
    period = c.topic.period
    if published is None or period is None or period.first is None or c.measure not in ("level", "yoy"):
        return False
    return period.first > Period.months(published.year, published.month, published.month).last


def _target(c: Claim, period: Period | None, lang: str) -> Claim:
    topic = c.topic.at(period)
    return replace(c, measure="target", topic=topic, rule=f"{lang}.target", aims=c.measure)


def _whole_year(c: Claim) -> Period | None:
    """The year that the figures of a claim are of."""
    return Period.months(c.topic.period.year, 1, 12) if c.topic.period else None


def _deadline_zh(body: str, c: Claim, published: date | None) -> Period | None:
    """The deadline that a Chinese sentence names, or the year that its goal is for."""
    deadline = _DEADLINE.search(body)
    if deadline:
        return Period.point(int(deadline["year"]))
    of_year = _of_coming_year(body, published) or _YEAR_GOAL.search(body)
    if of_year is None or c.topic.period is None:
        return None
    this_year = published.year if published else c.topic.period.year
    return Period.months(int(of_year["year"]) if of_year["year"] else this_year, 1, 12)


def _deadline_before(folded: str, at: int) -> Period | None:
    """The deadline that stands last before a sentence in its paragraph: 到2025年，……。力争……。"""
    reach = max(0, at - _REACH)
    said = list(_DEADLINE.finditer(folded, max(reach, folded.rfind("\n", reach, at)), at))
    return Period.point(int(said[-1]["year"])) if said else None


def rewards(folded: str, sentence: tuple[int, int]) -> bool:
    """Whether a sentence says what is paid to whom: its thresholds, rates and amounts are no figures."""
    body = folded[sentence[0] : sentence[1]].lower()
    return any(word in body for word in _PAYS) and _REWARD.search(folded, *sentence) is not None


def condition(before: str, behind: str) -> str:
    """How a goal's value is meant, by the words (folded) right before and right behind it."""
    if _AT_MOST.search(before):
        return "at_most"
    for said, pattern in _BEHIND:
        if pattern.match(behind):
            return said
    if _AT_LEAST.search(before):
        return "at_least"
    return "about" if _ABOUT.search(before) else "exactly"


def goals_of(
    document: Document, found: Sequence[tuple[Claim, Observation]], listed: Sequence[Measure]
) -> list[PolicyGoal]:
    """What is known of each goal beside its observation."""
    out = []
    for claim, o in found:
        if claim.measure != "target":
            continue
        n, text = claim.number, document.text
        said = condition(fold(text[max(0, n.start - 12) : n.start]), fold(text[n.stop : n.stop + 8]))
        if said == "exactly" and n.approx:
            said = "at_least"
        number = measure_at(listed, n.start)
        out.append(
            PolicyGoal(o.observation_id, number, said, claim.aims, document.release_id, document.sha256)
        )
    return out
