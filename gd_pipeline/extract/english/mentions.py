"""Which of an English text's names and periods are a subject: no yardstick, no office, no place within.

What the subjects say of a figure is decided in ``subjects``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from gd_pipeline.extract.english import cues, nation, scopes, times, words
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.lists import distinct, last_run
from gd_pipeline.extract.neutral import neutral_words
from gd_pipeline.extract.periods import When
from gd_pipeline.extract.scope import REGIONS, Sentence, can_split, is_city, is_within
from gd_pipeline.extract.tokens import Tokens
from gd_pipeline.model.codes import codes
from gd_pipeline.model.observation import BREAKDOWNS
from gd_pipeline.model.period import Period

_ZONE_NAME = cues.any_case(r"(?:zone|(?<!bay )area|district|ftz|port|park|hengqin|qianhai)$")
_FULL_NAME = re.compile(
    r"\b(?:(?!(?:The|In|At|From|Through|Via)\b)[A-Z](?:[A-Za-z-]|'(?!s\b))+ ){1,3}"
    r"(?:Comprehensive Bonded (?:Zone|Area)|Bonded (?:Zone|Port Area|Logistics \w+)"
    r"|(?:International )?Airport|Port(?! (?:Zone|Area)))"
)
"""A zone, port or airport by its full name, which is a place of its own."""

_CLAUSE_END = re.compile(r"[,;:\n]|\. ")
_NOT_TRADE = cues.any_case(
    r"\s*(?:partners?|zones?|fairs?|modes?|unions?|wars?|frictions?|structure|associations?|facilitation"
    r"|barriers?|tensions?|promotion|polic(?:y|ies)|agreements?|officials?|ports?|hubs?|center|centre"
    r"|corridor"
    r"|finance|in services|disputes?|negotiat\w*|environment|development|council|bureau|commission|department"
    r"|companies|enterprises|firms|missions?|shows?|talks|deals?)\b"
)
"""Behind "trade": then it is no figure of trade."""

_PART_OF = re.compile(
    r"(?<!foreign )(?<!overseas )"
    r"\b(?:(?:district|town|county|part|port|economy|capital|hub|city|base) in|(?:district|town|county"
    r"|part|port|economy|capital|hub|gateway) of) (?:the\s+)?$"
)
_ONLY_WHERE = re.compile(
    r"\s+(?:[a-z-]+ )?(?:city|metropolis|municipality|hub|powerhouse|town|district)\b(?!\s+(?:of|cluster))"
)
"""Behind the name of a larger area that only says where one lies."""

_OFFICE_BEHIND = re.compile(
    r"\s*(?:Customs|Daily|Branch|Sub-Administration|Municipal|Bureau|University|News|Academy|Port\b"
    r"|-(?!based (?:companies|enterprises|firms|businesses|investors|exporters|importers|traders)\b))"
)

_INCLUDED_BEHIND = cues.any_case(r" (?:is|was|were|had been) (?:included|added|counted)\b")
"""Behind a month that only completes a span: "once October was included"."""

_FROM_RATE = cues.any_case(
    r"\bfrom (?:an? |the )?\d[\d.]*\s?(?:%|per ?cent) (?:in|at|for|during|by) (?:the )?$"
)
"""Before the time of the rate that another one moved from: "from 7 percent at the end of June to 5"."""

_TURNED = cues.any_case(
    r"(?:'s? (?:trade )?(?:surplus|deficit))? (?:\w+ )?"
    r"(?:gave way to|(?:turned|changed|swung) (?:in)?to|became|was (?:replaced|followed) by) an? (?:trade )?"
    r"(?:surplus|deficit)\b"
)
"""Behind the time of a balance that became another one: "the surplus of 2019 turned into a deficit of"."""

_YEAR_TOLD = cues.any_case(r"\s*(?:was|were|is|saw|marked|witnessed|proved|turned out|has been)\b")
"""Behind a year that opens a sentence without figures: the next one tells of it."""

_MONTH_TOLD = cues.any_case(
    r"(?:'s)?\s+(?:(?:foreign )?trade|exports?|imports?|customs|investment)?\s*"
    r"(?:data|figures|numbers|statistics)\b"
)
"""Behind a month that opens a sentence without figures: "August trade data is in"."""

_MOVED_IN = cues.any_case(
    rf"\b(?:{cues.UP}|{cues.DOWN}|recover\w*|return\w* to|hit|reach\w*|set|remain\w*|stay\w*|record\w*"
    r"|post\w*|was|were)\b[^,;:.]*$"
)
"""Before the month in which a flow moved: "exports fell for a third month in October"."""

_DATA_OF = cues.any_case(r"\b(?:data|figures|numbers|statistics|results) (?:for|of) (?:the month of )?$")
"""Before the month that the figures of the next sentence are of: "the trade data for August are out"."""

_CUMULATED_FOR = cues.any_case(r"\b(?:accumulated|cumulative|aggregate|running)\b[^,;.]{0,40}$")
"""Before the months that the next sentence tells of: "the accumulated total for the first eight months"."""


def lies_in(part: Term, whole: Term) -> bool:
    """Whether an area named after another only says where that lies: "Shenzhen, in Guangdong".

    A part of the province lies around its cities, too ("Shaoguan in northern Guangdong").
    """
    inner, outer = part.get("ref_area") or "", whole.get("ref_area") or ""
    if outer in REGIONS and is_city(inner):
        outer = "CN-GD"
    return inner != outer and is_within(inner, outer)


def is_zone(area: str) -> bool:
    """Whether an area is a zone, a district or another part of a province that is no city."""
    return "/" in area or (area[3:].isdigit() and not area.endswith("00"))


def is_port(area: str) -> bool:
    """Whether an area is a port or an airport, by its name."""
    known = codes("ref_area")
    return (known[area].name_en if area in known else area).lower().endswith("port")


def zone_by_name(name: str) -> str:
    """The code of a zone or port that no list knows, by its full name; empty for other words."""
    full = _FULL_NAME.search(name)
    slug = re.sub(r"\W+", "_", full[0].lower().replace("'", "")) if full else ""
    return slug and f"CN-GD/{slug}"


def zones_named(text: str, start: int, end: int, terms: Iterable[Term]) -> set[str]:
    """The zones, ports and districts of Guangdong that a piece of text names as such; its ``terms``."""
    named = [(t, area) for t in terms if (area := t.get("ref_area"))]
    known = {
        area
        for t, area in named
        if is_zone(area) and _ZONE_NAME.search(text, t.start, t.end) and is_within(area, "CN-GD")
    }
    if known or any(not is_within(area, "CN-GD") for _, area in named):
        return {z for z in known if not any(z != o and is_within(o, z) for o in known)}
    return {zone_by_name(m[0]) for m in _FULL_NAME.finditer(text, start, end)}


def names_subject(t: Term) -> bool:
    """Whether a term names an indicator or a part of one."""
    return any(t.get(kind) for kind in ("indicator", *BREAKDOWNS))


def listed(text: str, found: list[Term]) -> list[Term]:
    """The last list among terms of one kind."""
    if len(found) < 2:
        return found

    def joined(left: Term, right: Term) -> bool:
        return words.NAMES_JOINED.fullmatch(words.CLOSED.sub("", text[left.end : right.start])) is not None

    return distinct(last_run(found, joined))


def own_words(phrase: str, word: str = r"[a-z0-9]+") -> list[str]:
    """The words of a phrase (each a match of ``word``) that name something."""
    found = re.findall(word, phrase.lower())
    return [w for w in found if len(w) > 1 and w not in neutral_words("en")]  # the "s" of a genitive does not


def is_told(text: str, w: When) -> bool:
    """Whether a figure can stand in a period or in a span of years."""
    return w.role == "span" or (w.role == "period" and not is_base(text, w) and not _is_of_news(text, w))


def _is_of_news(text: str, w: When) -> bool:
    """Whether a month only says when a figure was made known: "the ministry said in October"."""
    if not w.single or text[w.start - 3 : w.start] != "in ":
        return False
    said = times.MADE_KNOWN.search(text, max(0, w.start - 60), w.start)
    return said is not None and times.NEWS_ENDS.match(text, w.end) is not None


def is_no_trade(text: str, t: Term) -> bool:
    """Whether a term is the trade of "trade zone" or "trade official", which is no figure's subject."""
    short = t.get("indicator") == "trade" and t.end - t.start <= 13
    return short and _NOT_TRADE.match(text, t.end) is not None


def is_final(w: When) -> bool:
    """Whether a period is the last months of a year: only a turn in what is told of the year."""
    return w.single and w.period is not None and w.period.freq != "M"


def is_in_bracket(text: str, start: int, w: When) -> bool:
    """Whether a period stands in a bracket that opens behind ``start``."""
    return text.rfind("(", start, w.start) > text.rfind(")", start, w.start)


def is_base(text: str, w: When) -> bool:
    """Whether a period is what a figure is compared with."""
    before = text[max(0, w.start - 40) : w.start]
    clause = _CLAUSE_END.split(text[max(0, w.start - 160) : w.start])[-1]
    if (
        times.TIMES_THAT_OF.search(clause)
        or times.COMPARED_WITH.search(clause)
        or times.MOVED_FROM.search(clause)
        or scopes.is_beaten(text, w)
    ):
        return True
    if _INCLUDED_BEHIND.match(text, w.end) or _TURNED.match(text, w.end):
        return True
    if text.startswith(" to ", w.end) and _FROM_RATE.search(before):
        return True
    if times.GOES_ON.search(before) or (before.endswith("with ") and times.ALONE.match(text, w.end)):
        return False
    if times.OVER.search(before) and times.CUMULATIVE.match(text, w.start):
        return times.LAST_YEAR.search(text[w.start : w.end]) is not None
    if times.BASE_PERIOD.search(before):
        return not (before.rstrip().endswith("from") and times.SEVERAL_MONTHS.search(text, w.start, w.end))
    a_year = w.period is not None and w.period.freq == "A" and not w.single
    return a_year and (times.BASE_YEAR.search(before) or times.BEFORE.search(before)) is not None


def spans_set(text: str, s: Sentence, today: Period | None) -> tuple[list[Period], Period | None]:
    """The periods that a sentence without figures names, up to ``today``, and the one that it sets.

    It sets a span of months, and a month or a year only where it opens with that ("August data is in") or
    tells how a flow moved then ("exports fell in August").
    """
    start = s.start
    told = [w for w in s.whens if w.role == "period" and not is_base(text, w) and not is_final(w)]
    gathered = [w for w in told if _CUMULATED_FOR.search(text, start, w.start)]
    spans = [
        w.period for w in gathered[:1] or told if w.period and not (today and w.period.last > today.last)
    ]
    opening = _MONTH_TOLD if told and told[0].single else _YEAR_TOLD
    opens = bool(told) and (
        (opening.match(text, told[0].end) is not None and told[0].start - start < 4)
        or (told[0].single and _DATA_OF.search(text, start, told[0].start) is not None)
        or (told[0].single and _tells_move(text, s, told[0].start))
    )
    sets = len(spans) == 1 and (spans[0].freq in ("YTD", "Q", "S") or opens)
    return spans, spans[0] if sets else None


def _tells_move(text: str, s: Sentence, end: int) -> bool:
    """Whether words up to ``end`` say how a flow moved."""
    named = any(t.get("indicator") and not is_no_trade(text, t) for t in s.terms)
    return named and _MOVED_IN.search(text, s.start, end) is not None


_SEAT = re.compile(
    r"\b(?:at|with|from|of|for) (?:the )?(?:[A-Z][\w&'.-]*,? |of |and ){1,7}in $"
    r"|\b(?:analysts?|economists?|strategists?|traders?|manager|professor|director)\b[^,;.]{0,20} in $"
)
"""Before the place where an organisation or who is quoted sits."""

_STOCKS = re.compile(r" (?:Composite|(?:[Ss]tock|[Ss]hare|[Bb]ond)s? |stocks|shares|bourse)")
_GOVERNS = re.compile(
    r"'s (?!(?:[\w-]+ ){0,2}(?:trade|exports|imports|FDI|investment|capital)\b)"
    r"| (?=[a-z])(?!(?:and|saw|recorded|reported|posted|exported|imported|attracted|absorbed|used|drew|signed"
    r"|took|handled|rose|grew|fell)\b)(?P<verb>)"
)
_AT_PLACE = re.compile(r"\b(?:in|of|from|to|with|than|and|including|for)\s$|,\s$")
"""Around the capital: where it is no place but the nation's government."""


_SURNAME = re.compile(
    r"\b(?:Wang|Li|Zhang|Liu|Chen|Yang|Zhao|Huang|Zhou|Wu|Xu|Sun|Hu|Zhu|Gao|Lin|Guo|Ma|Luo|Liang|Song|Zheng|Xie"
    r"|Han|Tang|Feng|Yu|Dong|Xiao|Cheng|Cao|Yuan|Deng|Fu|Shen|Zeng|Peng|Lu|Su|Jiang|Cai|Jia|Ding|Wei|Xue|Ye|Yan"
    r"|Pan|Du|Dai|Xia|Zhong|Tian|Ren|Fan|Fang|Shi|Yao|Tan|Liao|Zou|Xiong|Jin|Hao|Kong|Bai|Cui|Kang|Mao|Qiu|Qin"
    r"|Gu|Hou|Shao|Meng|Wan|Duan|Lei|Qian|Yin|Wen|Hua|Nie|Zhuang|Qu|Mei|Sheng|Gan|Ge) $"
)
"""Before a person's given name that is a city's, too: "Hua Zhongwei, an economist"."""


def is_seat(text: str, t: Term) -> bool:
    """Whether a place is only the seat of an organisation, has a stock market, or is a person's name."""
    if _SURNAME.search(text, max(0, t.start - 8), t.start):
        return True
    return bool(_STOCKS.match(text, t.end) or _SEAT.search(text, max(0, t.start - 80), t.start))


def is_subject_area(text: str, t: Term) -> bool:
    """Not a place within, an office, a dateline, or a nation that is only a market or a yardstick."""
    after, before = text[t.end : t.end + 26], text[max(0, t.start - 30) : t.start]
    word = text[t.start : t.end]
    if _PART_OF.search(before[-24:]):
        return False
    if word.isupper() and len(word) > 4 and words.DATELINE.match(after):
        return False
    if (t.get("ref_area") or "").startswith("CN/") and after.startswith("'s"):
        return False  # "in eastern China's Zhejiang"
    if is_seat(text, t):
        return False
    if _ONLY_WHERE.match(text, t.end) and not is_city(t.get("ref_area") or ""):
        return False  # "the western Guangdong city" is the one told before
    governs = t.get("ref_area") == "CN-BJ" and _GOVERNS.match(text, t.end)
    if governs and (governs["verb"] is None or not _AT_PLACE.search(before)):
        return False
    if words.ZONE.match(after) or _OFFICE_BEHIND.match(after):
        return False
    if t.get("ref_area") != "CN":
        return True
    return nation.is_subject(text, t)


def is_aside(folded: str, piece: Tokens) -> bool:
    """Whether a paragraph only describes a picture: it tells no figure and speaks of no indicator or zone."""
    if zones_named(folded, piece.paragraph.start, piece.paragraph.end, piece.terms):
        return False
    if piece.numbers or any(t.get("indicator") and not is_no_trade(folded, t) for t in piece.terms):
        return False
    return not any(can_split(t, d) for t in piece.terms for d in BREAKDOWNS)
