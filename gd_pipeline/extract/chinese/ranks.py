"""Ranks that a Chinese sentence tells: 东盟为第一大贸易伙伴, 规模居全国第五位.

Two forms are known: the rank of a partner or a kind of firms in a trade or an investment, and the rank of an
area's figure among the areas of the nation or the province. A rank changes nothing for the figures around it,
which ``prose`` binds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from gd_pipeline.extract.chinese.mentions import can_split
from gd_pipeline.extract.chinese.subjects import Head
from gd_pipeline.extract.chinese.words import CLAUSE_MARKS, ENUMERATORS
from gd_pipeline.extract.lists import after_last
from gd_pipeline.extract.numbers import Number, zh_numeral
from gd_pipeline.extract.scope import (
    TRADED,
    VOLUMES,
    Claim,
    Sentence,
    Topic,
    city_of,
    is_within,
    main_indicator,
)
from gd_pipeline.model.observation import TOTAL
from gd_pipeline.model.value import value

_N = r"(?P<n>\d{1,2}|[一二三四五六七八九十]{1,3})"
_OF_PARTNER = re.compile(
    rf"第{_N}大(?:外贸|货物)?(?:(?P<trade>贸易伙伴)|(?P<exports>出口(?:市场|目的地|目的国))"
    r"|(?P<imports>进口(?:市场|来源地|来源国|来源))|(?P<fdi_used>外资来源[地国]|引资来源地)"
    r"|(?P<odi>(?:对外)?投资目的[地国])|(?P<firms>(?:经营|市场)?主体)|(?P<service_trade>领域)"
    r"|类?(?:(?P<goods_exported>出口(?:商品|产品))|(?P<goods_imported>进口(?:商品|产品))))"
)
_KINDS = {
    "firms": ("enterprise_type", "trade"), "service_trade": ("product", "service_trade"),
    "goods_exported": ("product", "exports"), "goods_imported": ("product", "imports"),
}  # fmt: skip
"""What has a rank that is none of partners, and in which indicator."""
_AMONG = {
    "全国": "CN", "内地": "CN", "各省市": "CN", "各省区市": "CN",
    "全市": "city", "全省": "CN-GD", "广东省": "CN-GD", "广东": "CN-GD",
    "21市": "CN-GD", "21个地市": "CN-GD", "21个地级市": "CN-GD", "21个地级以上市": "CN-GD",
    "珠三角九市": "CN-GD/gba9", "珠三角9市": "CN-GD/gba9", "珠三角": "CN-GD/gba9",
    "粤东西北": "CN-GD/east_west_north_guangdong", "粤东": "CN-GD/east_guangdong",
    "粤西": "CN-GD/west_guangdong", "粤北": "CN-GD/north_guangdong",
}  # fmt: skip
_SEVERAL = (
    r"(?:内地|大陆|国家级)?(?:各?大?中?(?:外贸)?(?:城市|省份|省市|各市|地级市|地市)"
    r"|\d{1,2}个?(?:地级以上市|地级市|地市|城市|市|省份|省市|省)"
    r"|(?:经济技术|高新技术产业)?开发区|经开区|高新区|自贸(?:试验)?区|综合?保税?区|(?:海|空|陆路|水运|公路)?港?口岸|港口|关区|海关)?"
)
"""Of what there are several in an area."""
_PLACE = rf"(?:第{_N}(?:[位名]|(?![大个批家次]))|(?P<first>首位|榜首))"
_OF = "|".join(_AMONG)
_OF_AREA = re.compile(
    rf"(?:[居列排位名为在于持年均是上身回返登占踞,，、和速幅量模值额])(?P<of>{_OF}){_SEVERAL}(?:中)?的?(?:排名?|居|列|位列|位居)?{_PLACE}"
)
_LISTED = re.compile(
    rf"(?P<names>[^,，;。()\d]{{4,40}}?)(?:在(?P<of1>{_OF}){_SEVERAL}中?)?(?P<each>分别|分列|依次|均|都|双双)[居列排位在为]*(?P<of>{_OF})?{_SEVERAL}中?[居列排位]*"
    r"(?P<ranks>(?:第(?:\d{1,2}|[一二三四五六七八九十]{1,3})[位名]?(?:[、和及与]|以及)?){1,6}|首位|榜首)"
)
"""The ranks of several figures: 进出口、出口增速分别居全省第四、第二位."""
_RANK = re.compile(r"第(?P<n>\d{1,2}|[一二三四五六七八九十]{1,3})|(?P<first>首位|榜首)")
_ENDS = re.compile(r"\s*(?:[,，。;、()和与]|的(?:位置|位次|宝座)|$)")
_VERB = re.compile(
    r"(?:[仍均皆都]|分别|继续|持续|(?:已?连续|时隔)[^,，;]{1,5}年|自[^,，;]{1,6}年起|稳[定坐]?|排名?+|名[居列排位]|[居列位]|保持"
    r"|跃|荣?登上?|跻身|重[回返登]|占据|雄踞|上?升至?|达|为|是|在)+$"
)
_MORE = re.compile(r"[位名]?[、和,，]*")
_IS = re.compile(r"[为是居列]|保持|作为|仍|继续|跃升|成[了为]|重回")
"""Between a partner and its rank."""
_BEHIND = re.compile(r"[,，(:的]?")
"""Between a rank and the partner behind it."""

_TWICE = re.compile(rf"[位名]?[、和,，]?(?:{'|'.join(_AMONG)})第")
"""Behind a rank: another one of the same among other areas."""

_OF_SOMETHING_ELSE = re.compile(r"增[量长]|占比|比重|依存度|指数|密度|数量|人均|排名(?=.)")
_PASSED = re.compile(
    r"(?:越过|超越|超过|反超|赶超|取代|取替|接替|力压)(?:了|原来的)?(?:中国)?(?:[^,，;]{1,12}[、和与及])?$"
)
"""Before the partner that had the rank before."""

_SHORT = 6
"""So many characters of a clause only say that what was told last has a rank: 为第一大贸易伙伴."""
_OF_FIGURE = re.compile(r"^(?:总[量值额]|规模|增[速幅])$")
_EACH_TOLD = re.compile(
    r"[,，](?:三者|[两三四五]者|[两三四五]项(?:指标)?)?(?:均|都|双双|皆)[稳排位]?[居列位在]?(?:于)?$"
)
"""Before a rank: each of the figures told before has it."""
_ALIKE = ("均", "都", "双双")
_OF_GROWTH = re.compile(r"增[速幅]")
_WHOLE = re.compile(r"总量|规模|总值|总额")


@value
class Rank:
    """A rank told at ``start:end``; ``what``: in which indicator a partner has it; ``of``: the wider area.

    ``name``: where the name of the figure stands, in a list of several; ``grows``: it is that of its growth.
    """

    start: int
    end: int
    number: Number
    what: str = ""
    of: str = ""
    name: tuple[int, int] | None = None
    grows: bool = False


def ranks(text: str, s: Sentence) -> list[Rank]:
    """The ranks of a sentence, in order; those that are told in other words are left to the numbers."""
    body = text[s.start : s.end]
    if not any(word in body for word in ("第", "首位", "榜首")):
        return []
    return sorted(_found(body, s.start), key=lambda r: r.start)


def _found(body: str, at: int) -> Iterator[Rank]:
    for m in _OF_PARTNER.finditer(body):
        number = _number(m, "n", at)
        if number:
            yield Rank(at + m.start(), at + m.end(), number, what=m.lastgroup or "")
    listed = [r for m in _LISTED.finditer(body) for r in _of_several(body, m, at)]
    yield from listed
    ends = max((r.end for r in listed), default=at)
    for m in _OF_AREA.finditer(body, ends - at):
        number = _number(m, "n" if m["n"] else "first", at)
        if number and _ENDS.match(body, m.end()):
            yield Rank(at + m.start() + 1, at + m.end(), number, of=_AMONG[m["of"]])


def _of_several(body: str, m: re.Match[str], at: int) -> Iterator[Rank]:
    """The ranks of a list of figures, each its own or all the same; none where they are not as many."""
    start, end = m.span("names")
    cuts = [start, *(x for c in ENUMERATORS.finditer(body, start, end) for x in c.span()), end]
    names = list(zip(cuts[::2], cuts[1::2], strict=True))
    of = m["of"] or m["of1"]
    found = list(_RANK.finditer(body, *m.span("ranks")))
    if m["each"] in _ALIKE:
        found = found * len(names) if len(found) == 1 else []
    if not of or len(names) < 2 or len(found) != len(names) or not _ENDS.match(body, m.end()):
        return
    shared = _OF_GROWTH.search(body, names[-1][0] + 1, end) and not _WHOLE.search(body, start, end)
    for (a, b), rank in zip(names, found, strict=True):
        number = _number(rank, "n" if rank["n"] else "first", at)
        grows = bool(shared or _OF_GROWTH.search(body, a, b))
        if number:
            yield Rank(at + start, at + m.end(), number, of=_AMONG[of], name=(at + a, at + b), grows=grows)


def _number(m: re.Match[str], group: str, at: int) -> Number | None:
    text, start, end = m[group], at + m.start(group), at + m.end(group)
    value = 1 if group == "first" else int(text) if text.isdigit() else zh_numeral(text)
    if not value:
        return None
    start -= not text.isdigit() and group != "first"  # 第一 is told whole; of digits the lexer's own span
    return Number(start, end, end, float(value), 1.0, "RANK", False)


@value
class Around:
    """What a reader knows where a rank stands.

    ``topic`` is what the text speaks of, ``said`` the indicators told in the sentence, ``at`` where the words
    begin that no figure has taken yet, ``claims`` what was claimed before.
    """

    text: str
    sentence: Sentence
    topic: Topic
    said: list[str]
    at: int
    claims: Sequence[Claim]

    @property
    def last(self) -> Claim | None:
        """What was claimed last."""
        return self.claims[-1] if self.claims else None

    @property
    def told(self) -> bool:
        """Whether the last claim is one of this sentence."""
        return self.last is not None and self.last.number.start >= self.sentence.start


def told(rank: Rank, around: Around) -> list[Claim]:
    """The claims of a rank, where the words before it say whose it is: one, or one for each told before."""
    if rank.of == "city":  # that of the district spoken of
        rank = replace(rank, of=city_of(around.topic.area or ""))
    if rank.of and _EACH_TOLD.search(around.text, around.at, rank.start):
        begins = around.text.rfind(";", around.sentence.start, around.at)
        found = [c for c in around.claims if c.number.start > max(begins, around.sentence.start)]
        each = dict.fromkeys(c.topic for c in found if c.measure == "level")
        return (
            [_claim(rank, topic, rank.of) for topic in each if _ranks_in(topic, rank)]
            if len(each) > 1
            else []
        )
    claim = _told(rank, around)
    return [claim] if claim else []


def _claim(rank: Rank, topic: Topic, among: str) -> Claim:
    return Claim(rank.number, topic, "rank", rank.number.value, "RANK", among or None, "zh.rank")


def _ranks_in(topic: Topic, rank: Rank) -> bool:
    """Whether the area of a figure lies in the one in which it has the rank, and is not that."""
    wider = "CN-GD" if rank.of.startswith("CN-GD/") else rank.of  # its regions are listed below the province
    return topic.area != rank.of and is_within(topic.area or wider, wider)


def _told(rank: Rank, around: Around) -> Claim | None:
    more = None if rank.name else _goes_on(rank, around)
    if rank.name:
        own = _of_name(rank, around, rank.name)
    else:
        own = more.topic if more else _of_partner(rank, around) if rank.what else _of_area(rank, around)
    if own is None or own.blocked or own.indicator is None:
        return None
    whens = [w for w in around.sentence.whens if around.at <= w.start < rank.start and w.role == "period"]
    if whens:
        own = own.at(whens[-1].period)
    elif around.told and around.last and around.last.topic.indicator == own.indicator:
        own = own.at(around.last.topic.period)  # that of a stock is found with its figure
    clause = after_last(around.text, CLAUSE_MARKS, around.sentence.start, rank.start)
    growth = rank.grows if rank.name else _OF_GROWTH.search(around.text, clause, rank.start)
    return _claim(rank, own, f"{rank.of}_growth" if growth else rank.of)


def _goes_on(rank: Rank, around: Around) -> Claim | None:
    """The rank that this one goes on from, as a second one of the same: 居珠三角第二、全省第三."""
    last = around.last
    if last is None or last.measure != "rank" or not rank.of:
        return None
    return last if _MORE.fullmatch(around.text, last.number.stop, rank.start) else None


def _of_name(rank: Rank, around: Around, name: tuple[int, int]) -> Topic | None:
    """What a figure is by its name in a list of several; 总量 and 增速 are those of the one before."""
    head = Head(around.text, around.sentence, *name)
    before = Head(around.text, around.sentence, rank.start, name[0])
    topics = head.topics(before.topics(around.topic, nested=False)[-1], nested=False)
    plain = head.indicators or not head.names_other(name[0]) or _OF_FIGURE.search(head.words)
    own = topics[0] if len(topics) == 1 and plain else None
    if own and own.indicator in VOLUMES and head.words.endswith(("值", "额")):
        own = own.about(VOLUMES[own.indicator])
    return own if own and _ranks_in(own, rank) else None


def _of_partner(rank: Rank, around: Around) -> Topic | None:
    """What has the rank: named before it in its clause, or right behind it, else in the clause before."""
    text, s = around.text, around.sentence
    kind, what = _KINDS.get(rank.what, ("counterpart_area", rank.what))
    marks = CLAUSE_MARKS + ("、" if text[rank.start - 1] == "、" else "")
    clause = after_last(text, marks, s.start, rank.start)
    terms = s.terms
    named = [t for t in terms if can_split(t, kind) and around.at <= t.start <= rank.end + 2]
    before = [t for t in named if clause <= t.start < rank.start]
    behind = [t for t in named if rank.end <= t.start and _BEHIND.fullmatch(text, rank.end, t.start)]
    if not before and not behind and _IS.match(text, clause):
        before = [t for t in named if t.start < clause]
    before = [t for t in before if not _PASSED.search(text, s.start, t.start)]
    found = before if before else behind[:1]
    if not found and getattr(around.topic, kind) != TOTAL and rank.start - clause <= _SHORT:
        return around.topic.about(what)
    if len(found) != 1 or (before and not _IS.search(text, before[0].end, rank.start)):
        return None  # 我国是东盟第一大贸易伙伴: what is named is whose partner someone else is
    areas = [t for t in terms if t.get("ref_area") and clause <= t.start < rank.start]
    own = around.topic.fresh()
    if areas:
        own = replace(own, area=areas[-1].get("ref_area"))
    return own.about(what).split(kind, found[0].get(kind))


def _of_area(rank: Rank, around: Around) -> Topic | None:
    """What has the rank: the subject of its clause, or where that names none, what was told last."""
    text, s, topic = around.text, around.sentence, around.topic
    start = max(around.at, after_last(text, CLAUSE_MARKS, s.start, rank.start))
    words = text[start : rank.start]
    verb = _VERB.search(words)
    said = words[: verb.start()] if verb else words
    other = _OF_SOMETHING_ELSE.search(said) and not _WHOLE.search(said)
    if other or ("分别" in words and not _TWICE.match(text, rank.end)):
        return None
    head = Head(text, s, start, start + len(said))
    if head.names_subject:
        topics = head.topics(topic, nested=False)
        own = topics[0] if len(topics) == 1 else None
    elif _MORE.fullmatch(words):
        own = topic  # a second rank of the same: 居全国第五位、广东第二位
    elif head.names_other(start) or (not around.said and around.at == s.start):
        last = around.last  # a rank of another figure of the same, where nothing but ranks was told
        ranked = last is not None and last.measure == "rank" and last.number.start >= s.start
        own = last.topic if last and ranked and not head.names_other(start) else None
    else:
        whole = _WHOLE.search(words) and not topic.broken_down and topic.indicator in TRADED
        own = topic.about(main_indicator(around.said, topic.indicator)) if whole else topic
    if own and own.area in (None, rank.of) and not head.areas:
        areas = Head(text, s, around.at, start).areas  # the place that the clause before speaks of
        own = replace(own, area=areas[-1].get("ref_area")) if areas else own
    return own if own and _ranks_in(own, rank) else None
