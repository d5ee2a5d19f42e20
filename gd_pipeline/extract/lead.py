"""What a release is about as a whole: the topic that each of its paragraphs begins with.

The title speaks first, then the first paragraphs that hold a figure. How the topic changes on the way is the
business of the readers (``chinese.prose``, ``english.prose``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from gd_pipeline.extract.chinese import words
from gd_pipeline.extract.english import nation
from gd_pipeline.extract.english.mentions import is_subject_area
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.release_period import release_period
from gd_pipeline.extract.scope import REGIONS, Sentence, Topic, can_split, is_city, is_sector, is_within
from gd_pipeline.extract.tokens import Tokens
from gd_pipeline.model.document import Document, Paragraph

_EVENT = re.compile(
    r"\b(?:held|takes? place|took place|hosted|staged|opened|located|headquartered)\b[^.;]{0,40}"
    r"\bin (?:the )?$|\b(?:[Ff]air|[Ee]xpo|[Ff]orum|[Ee]xhibition|[Cc]onference) in $"
)
"""Before the place of an event, which says nothing of the area that is told of."""

_BYLINE = re.compile(r"\b(?:By|BY)(?: (?:and|[A-Z][\w'.-]*),?){1,8} in $")
"""Before the place where the author of a news item writes."""

_OFFICE = re.compile(r"\s*(?:海关|日报|特区报|市商务局|市统计局|Customs|Daily|Municipal)")
_OFFICES_ZH = ("海关", "分署", "日报", "讯", "报")
_DATELINE_EN = re.compile(r",\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\s*(?:Customs|Daily)\b")
_YARDSTICK = re.compile(r"(?:占|高于|低于|快于|高出|比|超|居|在|of |in |than |from |across )(?:the )?$")
_INTO = re.compile(
    r"(?:[Ii]nvestment|[Ii]nvested(?: more| (?:the )?most)?|FDI|capital|inflows?)\)?"
    r" (?:in|into|of) (?:the )?$"
)
_NATION_OPENS = re.compile(
    r" (?:used|absorbed|attracted|utili[sz]ed|signed|recorded|imported|exported|saw|drew)\b"
)
_MADE_BEFORE = re.compile(
    r"\b(?:established|set up|approved|registered|founded|signed|issued|used|utili[sz]ed|recorded) $"
)
"""Around the nation without its name, where it is told of."""

_NATION_EN = re.compile(r"China|Chinese|(?:[Tt]he )?[Mm]ainland")
"""The nation by its name: "nationwide" is as often a yardstick."""
_HERE_ZH = re.compile(r"[全我本][省市区县]")
"""The publisher's own area, named before."""
_CAPITAL = "CN-BJ"
"""English texts say it for the government: outside a title it is no area that a release is about."""
_STATEMENTS = 12
"""So many sentences with a figure tell whether a release is about one product or partner,"""
_MOST = 0.6
"""if so large a part of them names it,"""
_SOME = 0.25
"""or so large a one where the title does."""
_NEAR = 16
"""So many characters may stand between an area and the indicator whose figure it has."""
_CAPTION_EN = re.compile(
    r"photos?\b|Photos?\b|PHOTO|Xinhua/|VCG\b(?<=\bVCG)|is seen\b(?<=\bis seen)|are seen\b(?<=\bare seen)"
    r"|\(Xinhua\)\s*$|bird's-eye view|Bird's-eye view|street view|aerial view|pictured\b(?<=\bpictured)"
)
"""What only describes a picture."""

_AROUND_HEADING = re.compile(r"^\s*\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.]|[\s()\":■●◆▲★]")
"""Numbering and marks around the words of a heading."""

_BUTTON = 30
"""A paragraph shorter than this that names nothing is the furniture of a page."""

_FIRST = 6
"""So many paragraphs may say what the release is about."""


def lead(document: Document, folded: str, paragraphs: Sequence[Tokens]) -> Topic:
    """The release's main indicator, area and period; each may be unknown."""
    first = _first(document, paragraphs)
    topic = Topic(
        indicator=_indicator(folded, first),
        area=_own_city(document, folded, first) or _area(document, folded, first) or document.ref_area,
        period=release_period(
            folded, _public(folded, first, document.lang), document.lang, document.published_on
        ),
    )
    if document.lang == "en":
        topic = _of_part(topic, folded, first)
    other = _other_subject(folded, first, document.lang)
    return topic.block("not_relevant", other) if other else topic


def _own_city(document: Document, folded: str, first: Sequence[Tokens]) -> str | None:
    """The publisher's city, where a Chinese text says "our city" and names no other, nor a zone elsewhere."""
    own = document.ref_area or ""
    if document.lang != "zh" or not own[3:].isdigit():
        return None
    told = {t.get("ref_area") for tokens in first for t in tokens.terms} - {None, own}
    here = any(words.WHOLE_CITY.search(folded, t.paragraph.start, t.paragraph.end) for t in first)
    wide = {area for area in told if area in REGIONS or is_within(own, area or "")}
    return own if here and all(is_within(area or "", own) for area in told - wide) else None


def _first(document: Document, paragraphs: Sequence[Tokens]) -> Sequence[Tokens]:
    """The paragraphs that may say what a release is about, in English without the buttons of a page."""
    if document.lang != "en":
        return paragraphs[:_FIRST]
    told = (
        t
        for t in paragraphs
        if t.terms or t.paragraph.role == "title" or t.paragraph.end - t.paragraph.start > _BUTTON
    )
    return list(islice(told, _FIRST))


def section(home: Topic, folded: str, found: Sequence[Tokens], at: int, *, begun: bool) -> Topic | None:
    """What an English heading (``found[at]``) opens: another area's indicator than the release's.

    One that names only a place does so where the paragraph behind it names that place too, and where another
    story has ``begun`` before it: ahead of the first, it is the name of a paper.
    """
    heading, behind = found[at], found[at + 1 : at + 2]
    areas = {t.get("ref_area") for t in heading.terms} - {None}
    if len(areas) != 1 or folded[heading.paragraph.end - 1] in ".?!:":
        return None
    (area,) = areas
    if area == home.area and not home.blocked:
        return None
    again = begun and any(t.get("ref_area") == area for p in behind for t in p.terms)
    indicator = _indicator(folded, [heading]) or (_indicator(folded, behind) if again else None)
    if indicator is None:
        return None
    period = release_period(folded, found[at + 1 : at + _FIRST], "en", None)
    return Topic(indicator=indicator, area=area, period=period)


def _of_part(topic: Topic, folded: str, first: Sequence[Tokens]) -> Topic:
    """The topic of a release that is about one partner or product: title and first paragraph name it.

    What the title names behind "in" is only where that is ("a partner in ASEAN").
    """
    if len(first) < 2 or first[0].paragraph.role != "title":
        return topic
    title, body = first[0].terms, [t for tokens in first[1:] for t in tokens.terms if tokens.numbers][:40]
    title = [t for t in title if not folded[max(0, t.start - 4) : t.start].endswith(" in ")]
    named = [(d, t.get(d)) for t in title for d in ("counterpart_area", "product") if can_split(t, d)]
    if len(set(named)) != 1 or not any(t.get("indicator") for t in title):
        return topic
    dimension, code = named[0]
    invests = (topic.indicator or "").startswith(("fdi_", "odi"))
    if is_sector(code or "") and not invests:
        return topic
    opens = next((t for t in body if can_split(t, dimension)), None)
    if opens is None or opens.get(dimension) != code:
        return topic
    flows = {t.get("indicator") for t in title} - {None}
    flow = flows.pop() if dimension == "product" and len(flows) == 1 else None
    return replace(topic, indicator=flow or topic.indicator).split(dimension, code)


def _other_subject(folded: str, first: Sequence[Tokens], lang: str) -> str:
    """What the release speaks of first, where that is not collected (GDP, retail); empty otherwise.

    Only what is named before the first figures, or with them, is what the release is about; English news
    open with words on much else before they come to a figure.
    """
    for tokens in first:
        opens = lang != "en" or tokens.paragraph.role == "title" or any(n.unit for n in tokens.numbers)
        for t in tokens.terms:
            if t.get("indicator"):
                return ""
            if t.get("out_of_scope") and opens:
                return folded[t.start : t.end]
        if any(n.unit for n in tokens.numbers):
            return ""
    return ""


def _indicator(folded: str, first: Sequence[Tokens]) -> str | None:
    """The indicator named first, or trade where exports or imports came first.

    A contract's amount is of no kind by itself.
    """
    told = [t for tokens in first for t in tokens.terms if folded[t.start : t.end] not in words.CONTRACTS]
    named = [code for t in told if (code := t.get("indicator"))]
    title = {t.get("indicator") for tokens in first for t in tokens.terms if tokens.paragraph.role == "title"}
    if named and named[0] in ("exports", "imports") and ("trade" in named or {"exports", "imports"} <= title):
        return "trade"
    return named[0] if named else None


def _statements(folded: str, first: Sequence[Tokens]) -> Iterator[Sentence]:
    """The sentences of Chinese paragraphs that state a figure of an indicator, no company's."""
    for tokens in first:
        for start, end in tokens.sentences:
            s = tokens.sentence(start, end, tokens.numbers)
            named = [t.end for t in s.terms if t.get("indicator")]
            stated = [n for n in s.numbers if n.unit and named and n.start >= named[0]]
            if stated and not words.COMPANY.search(folded, start, end):
                yield s


def part_spoken_of(folded: str, found: Sequence[Tokens], lang: str) -> dict[str, str]:
    """The product and the partner that a whole Chinese release is about (家具出口, 对俄进出口), by dimension.

    It is the only one of its kind in the first sentence that states a figure, and most of them name it; where
    the title and the first one behind it name it alone, most of those that name no other part.
    """
    stated = list(islice(_statements(folded, found), _STATEMENTS)) if lang == "zh" else []
    if len(stated) < 3:
        return {}
    title = [tokens for tokens in found if tokens.paragraph.role == "title"]
    ends = max((tokens.paragraph.end for tokens in title), default=0)
    opening = [tokens.terms for tokens in title] + [s.terms for s in stated if s.start >= ends][:1]
    out = {}
    for dimension in ("product", "counterpart_area"):
        named = [{t.get(dimension) for t in s.terms if not t.get("ref_area")} - {None} for s in stated]
        if len(named[0]) == 1:
            (code,) = named[0]
            titled = len(opening) > 1 and all(_opens_with(code, dimension, terms) for terms in opening)
            if code and sum(code in codes for codes in named) >= (_SOME if titled else _MOST) * len(named):
                out[dimension] = code
    return out


def _opens_with(code: str | None, dimension: str, terms: Sequence[Term]) -> bool:
    """Whether the flow that is named first is that of a part: 家具出口, 出口家具, 对东盟进出口."""
    flow = next((t for t in terms if t.get("indicator")), None)
    part = [t for t in terms if t.get(dimension) == code]
    return flow is not None and any(t.end == flow.start or flow.end == t.start for t in part)


def _city_stated(document: Document, folded: str, first: Sequence[Tokens], part: str) -> str | None:
    """The city whose figures open a Chinese text, where its title names a ``part`` of it without figures."""
    title = first[0]
    if document.lang != "zh" or title.paragraph.role != "title" or any(n.unit for n in title.numbers):
        return None
    stated = _stated_area(folded, first)
    return stated if stated != part and is_city(stated or "") and is_within(part, stated or "") else None


def _places(terms: Sequence[Term]) -> list[Term]:
    """The names of areas without those right before the name of a part: 广东自贸区南沙片区."""
    named = [t for t in terms if t.get("ref_area")]
    parts = {t.start for t in named}
    return [t for t in named if t.end not in parts]


def _stated_area(folded: str, first: Sequence[Tokens]) -> str | None:
    """The area whose figure is stated first, in Chinese: it is named right before the indicator."""
    for s in _statements(folded, first):
        if _HERE_ZH.search(folded, s.start, s.end):
            return None
        for t in _places(s.terms):
            code = t.get("ref_area")
            named = next((i for i in s.terms if i.start >= t.end and i.get("indicator")), None)
            if not code or not named or not is_within(code, "CN"):
                continue
            between = words.CLOSED.sub("", folded[t.end : named.start])
            # with the words behind the name, which may rank a place: 全国外贸第一大省
            if code == "CN" and not words.NATION_SPEAKS.match(between + folded[named.start : s.end]):
                continue
            office = (between + folded[named.start : named.end]).startswith(_OFFICES_ZH)
            if len(between) <= _NEAR and not office and not words.CLAUSE.search(between):
                return _set_against(folded, s) or code if code == "CN" else code
    return None


def _set_against(folded: str, s: Sentence) -> str | None:
    """The place that a sentence sets against the nation: "全国下降，而广州却增长"."""
    for t in s.terms:
        code = t.get("ref_area")
        if code and code != "CN" and is_within(code, "CN") and folded[t.start - 1 : t.start] == "而":
            return code
    return None


def _area(document: Document, folded: str, first: Sequence[Tokens]) -> str | None:
    """The area that the release speaks of, else the one of the office that speaks, else the nation.

    The captions of pictures, which come before the news in English, are asked last.
    """
    if document.lang == "en" and _tells_of_nation(folded, first):
        return "CN"
    if len({place for t in first if (place := place_alone(folded, t))}) > 1:
        first = [t for t in first if not place_alone(folded, t)]  # the menu of a page
    first = _public(folded, first, document.lang)  # where a company sits is not what is told of
    seen = [t for t in first if _CAPTION_EN.search(folded, t.paragraph.start, t.paragraph.end)]
    for tokens in [t for t in first if t not in seen] + seen:
        if document.lang == "zh" and tokens.paragraph.role != "title":
            stated = _stated_area(folded, first)
            if stated is not None and (stated == "CN" or document.ref_area != "CN"):
                return stated
        p = tokens.paragraph
        figures = document.lang == "en" and p.role != "title" and any(n.unit for n in tokens.numbers)
        unnamed = figures and not any(t.get("ref_area") for t in tokens.terms)
        if unnamed and nation.tells_of_firms(folded, p.start, p.end):
            return "CN"
        for t in _places(tokens.terms):
            code = t.get("ref_area")
            if figures and code == "CN" and _nation_tells(folded, t):
                return "CN"
            # only the title of a national release can be about a part of the nation
            if not code or code == "CN" or (document.lang == "en" and code.startswith("CN/")):
                continue
            capital = document.lang == "en" and code == _CAPITAL
            if p.role != "title" and (document.ref_area == "CN" or capital):
                continue
            if is_within(code, "CN") and _speaks_of(folded, t, p, document.lang):
                return _city_stated(document, folded, first, code) or code
    offices = [t for tokens in first for t in tokens.terms if _OFFICE.match(folded, t.end)]
    for t in offices:
        code = t.get("ref_area")
        if code and code != "CN":
            return code
    national = [
        (t, tokens.paragraph) for tokens in first[:3] for t in tokens.terms if t.get("ref_area") == "CN"
    ]
    named = [(t, p) for t, p in national if document.lang != "en" or _NATION_EN.match(folded, t.start)]
    if document.lang == "en" and not named and _is_told_nationwide(folded, national):
        return "CN"
    measured = [_YARDSTICK.search(folded, max(p.start, t.start - 16), t.start) for t, p in named]
    return None if all(measured) else "CN"


def _is_told_nationwide(folded: str, national: Sequence[tuple[Term, Paragraph]]) -> bool:
    """Whether the whole nation is told of without its name: "The country used", "set up nationwide"."""
    return any(
        _NATION_OPENS.match(folded, t.end)
        if p.start >= t.start - len("The ")
        else _MADE_BEFORE.search(folded, p.start, t.start) and folded[t.start : t.end].lower() == "nationwide"
        for t, p in national
    )


def place_alone(folded: str, tokens: Tokens) -> str | None:
    """The area whose name is all that a paragraph of the text says."""
    p = tokens.paragraph
    if p.role != "body" or p.end - p.start > _BUTTON:
        return None
    text = _AROUND_HEADING.sub("", folded[p.start : p.end])
    return next((t.get("ref_area") for t in tokens.terms if folded[t.start : t.end] == text), None)


def _nation_tells(folded: str, t: Term) -> bool:
    """Whether the nation, by its name, is told of before any part of it: "China's FDI", "the mainland"."""
    if _NATION_EN.match(folded, t.start) and _INTO.search(folded, max(0, t.start - 40), t.start):
        return True
    named = _NATION_EN.match(folded, t.start) and is_subject_area(folded, t)
    return bool(named) and _YARDSTICK.search(folded, max(0, t.start - 16), t.start) is None


def _tells_of_nation(folded: str, first: Sequence[Tokens]) -> bool:
    """Whether an English title names the nation alone, and the first figures are told of no part of it."""
    if not first or first[0].paragraph.role != "title":
        return False
    named = [t for t in first[0].terms if t.get("ref_area") and not folded.startswith(" Daily", t.end)]
    if not named or any(t.get("ref_area") != "CN" or not _NATION_EN.match(folded, t.start) for t in named):
        return False
    figures = next((t for t in first[1:] if t.terms and any(n.unit for n in t.numbers)), None)
    told = [t for t in figures.terms if t.get("ref_area") and is_subject_area(folded, t)] if figures else []
    return not told or told[0].get("ref_area") == "CN"


def _speaks_of(folded: str, t: Term, p: Paragraph, lang: str) -> bool:
    """Not a dateline, a newspaper's or an office's name."""
    name, after = folded[t.start : t.end], folded[t.end : t.end + 14]
    if lang == "en":
        capitals = name.isupper() and len(name) > 4 and not after.startswith("'S")
        event = _EVENT.search(folded, max(p.start, t.start - 60), t.start)
        written = _BYLINE.search(folded, max(p.start, t.start - 80), t.start)
        return not _DATELINE_EN.match(after) and not capitals and not event and not written
    before = folded[max(p.start, t.start - 4) : t.start]
    office = after.startswith(_OFFICES_ZH) or before.endswith(("网", "社"))
    return not office and not words.DATELINE.match(after)


def _public(folded: str, first: Sequence[Tokens], lang: str) -> Sequence[Tokens]:
    """The paragraphs without those about single companies, as far as there are others."""
    if lang != "zh":
        return first
    spans = [(t, t.paragraph.start, t.paragraph.end) for t in first]
    return [t for t, a, b in spans if not words.COMPANY.search(folded, a, b)] or first
