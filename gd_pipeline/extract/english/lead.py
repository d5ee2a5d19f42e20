"""What an English release is about as a whole, and what its headings open; captions are asked last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from gd_pipeline.extract import lead
from gd_pipeline.extract.english import nation
from gd_pipeline.extract.english.mentions import is_seat, is_subject_area
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.release_period import release_period
from gd_pipeline.extract.scope import TRADED, Topic, can_split, is_sector, is_within
from gd_pipeline.extract.tokens import Tokens
from gd_pipeline.model.document import Paragraph

_EVENT = re.compile(
    r"\b(?:held|takes? place|took place|hosted|staged|opened|located|headquartered)\b[^.;]{0,40}"
    r"\bin (?:the )?$|\b(?:[Ff]air|[Ee]xpo|[Ff]orum|[Ee]xhibition|[Cc]onference) in $"
)
"""Before the place of an event, which says nothing of the area that is told of."""

_REASON = re.compile(
    r"\b(?:as|amid|despite|after|thanks to|due to|(?:helped|driven|led|boosted|lifted|buoyed|fuell?ed) by)\s",
    re.IGNORECASE,
)
"""Before what a title only names as the reason: "Trade rises as crude imports jump"."""

_BYLINE = re.compile(r"\b(?:By|BY)(?: (?:and|[A-Z][\w'.-]*),?){1,8} in $")
"""Before the place where the author of a news item writes."""

_DATELINE = re.compile(r",\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\s*(?:Customs|Daily)\b")
_INTO = re.compile(
    r"(?:[Ii]nvestment|[Ii]nvested(?: more| (?:the )?most)?|FDI|capital|inflows?)\)?"
    r" (?:in|into|of) (?:the )?$"
)
_OPENS = re.compile(r" (?:used|absorbed|attracted|utili[sz]ed|signed|recorded|imported|exported|saw|drew)\b")
_MADE_BEFORE = re.compile(
    r"\b(?:established|set up|approved|registered|founded|signed|issued|used|utili[sz]ed|recorded) $"
)
"""Around the nation without its name, where it is told of."""

_NATION = re.compile(r"China|Chinese|(?:[Tt]he )?[Mm]ainland")
"""The nation by its name: "nationwide" is as often a yardstick."""
_CAPITAL = "CN-BJ"
"""English texts say it for the government: outside a title it is no area that a release is about."""
_CAPTION = re.compile(
    r"photos?\b|Photos?\b|PHOTO|Xinhua/|VCG\b(?<=\bVCG)|is seen\b(?<=\bis seen)|are seen\b(?<=\bare seen)"
    r"|\(Xinhua\)\s*$|bird's-eye view|Bird's-eye view|street view|aerial view|pictured\b(?<=\bpictured)"
)
"""What only describes a picture."""


class Lead(lead.Lead):
    """The first paragraphs of an English document, and what they say that it is about."""

    office = re.compile(r"\s*(?:Customs|Daily|Municipal)")
    yardstick = re.compile(r"(?:of |in |than |from |across )(?:the )?$")

    def _first(self, paragraphs: Sequence[Tokens]) -> Sequence[Tokens]:
        """Those that may say what a release is about, without the buttons of a page."""
        long = (p for p in paragraphs if p.terms or p.paragraph.role == "title" or not _is_button(p))
        return list(islice(long, lead.FIRST))

    def _area(self) -> str | None:
        if self._tells_of_nation():
            return "CN"
        first = lead.without_menu(self.text, self.first)
        seen = [t for t in first if _CAPTION.search(self.text, t.paragraph.start, t.paragraph.end)]
        for tokens in [t for t in first if t not in seen] + seen:
            if area := self._area_told(tokens):
                return area
        if office := self._area_of_office(first):
            return office
        national = self._national(first)
        named = [(t, p) for t, p in national if _NATION.match(self.text, t.start)]
        if not named and self._is_told_nationwide(national):
            return "CN"
        return self._nation(named)

    def _area_told(self, tokens: Tokens) -> str | None:
        """The area that a paragraph names first as what it tells of."""
        p = tokens.paragraph
        figures = p.role != "title" and any(n.unit for n in tokens.numbers)
        unnamed = figures and not any(t.get("ref_area") for t in tokens.terms)
        if unnamed and nation.tells_of_firms(self.text, p.start, p.end):
            return "CN"
        for t in lead.places(tokens.terms):
            code = t.get("ref_area")
            if figures and code == "CN" and self._nation_tells(t):
                return "CN"
            # only the title of a national release can be about a part of the nation
            if not code or code == "CN" or code.startswith("CN/"):
                continue
            if p.role != "title" and (self.ref_area == "CN" or code == _CAPITAL):
                continue
            if is_within(code, "CN") and self._speaks_of(t, p):
                return code
        return None

    def _of_part(self, topic: Topic) -> Topic:
        """The topic of a release that is about one partner or product: title and first paragraph name it.

        What the title names behind "in" is only where that is ("a partner in ASEAN").
        """
        first = self.first
        if len(first) < 2 or first[0].paragraph.role != "title":
            return topic
        title, body = first[0].terms, [t for tokens in first[1:] for t in tokens.terms if tokens.numbers][:40]
        title = [t for t in title if not self.text[max(0, t.start - 4) : t.start].endswith(" in ")]
        reason = _REASON.search(self.text, first[0].paragraph.start, first[0].paragraph.end)
        title = [t for t in title if reason is None or t.start < reason.start()]
        named = [(d, t.get(d)) for t in title for d in ("counterpart_area", "product") if can_split(t, d)]
        if len(set(named)) != 1:
            return topic
        dimension, code = named[0]
        of_goods = dimension == "product" and topic.indicator in TRADED
        if not any(t.get("indicator") for t in title) and not (
            of_goods and self._tells_first(dimension, code)
        ):
            return topic
        invests = (topic.indicator or "").startswith(("fdi_", "odi"))
        if is_sector(code or "") and not invests:
            return topic
        opens = next((t for t in body if can_split(t, dimension)), None)
        if opens is None or opens.get(dimension) != code:
            return topic
        flows = {t.get("indicator") for t in title} - {None}
        flow = flows.pop() if dimension == "product" and len(flows) == 1 else None
        return replace(topic, indicator=flow or topic.indicator).split(dimension, code)

    def _tells_first(self, dimension: str, code: str | None) -> bool:
        """Whether the first paragraph that tells a figure of an indicator names a part of it."""
        told = (p.terms for p in self.first[1:] if any(n.unit for n in p.numbers))
        first = next((terms for terms in told if any(t.get("indicator") for t in terms)), [])
        return any(t.get(dimension) == code for t in first)

    def _may_open(self, tokens: Tokens) -> bool:
        """Whether what is not collected is the subject: news open with much else before they tell figures."""
        return tokens.paragraph.role == "title" or any(n.unit for n in tokens.numbers)

    def _is_told_nationwide(self, national: Sequence[tuple[Term, Paragraph]]) -> bool:
        """Whether the whole nation is told of without its name: "The country used", "set up nationwide"."""
        text = self.text
        return any(
            _OPENS.match(text, t.end)
            if p.start >= t.start - len("The ")
            else _MADE_BEFORE.search(text, p.start, t.start) and text[t.start : t.end].lower() == "nationwide"
            for t, p in national
        )

    def _nation_tells(self, t: Term) -> bool:
        """Whether the nation, by its name, is told of before any part of it: "China's FDI"."""
        if _NATION.match(self.text, t.start) and _INTO.search(self.text, max(0, t.start - 40), t.start):
            return True
        named = _NATION.match(self.text, t.start) and is_subject_area(self.text, t)
        return bool(named) and self.yardstick.search(self.text, max(0, t.start - 16), t.start) is None

    def _tells_of_nation(self) -> bool:
        """Whether a title names the nation alone, and the first figures are told of no part of it."""
        first, text = self.first, self.text
        if not first or first[0].paragraph.role != "title":
            return False
        named = [t for t in first[0].terms if t.get("ref_area") and not text.startswith(" Daily", t.end)]
        named = [t for t in named if t.get("ref_area") != "CN" or not nation.has_one(text, t)]
        if not named or any(t.get("ref_area") != "CN" or not _NATION.match(text, t.start) for t in named):
            return False
        figures = next((t for t in first[1:] if t.terms and any(n.unit for n in t.numbers)), None)
        told = [t for t in figures.terms if t.get("ref_area") and is_subject_area(text, t)] if figures else []
        return not told or told[0].get("ref_area") == "CN"

    def _speaks_of(self, t: Term, p: Paragraph) -> bool:
        """Not a dateline, a newspaper's or an office's name."""
        name, after = self.text[t.start : t.end], self.text[t.end : t.end + 14]
        capitals = name.isupper() and len(name) > 4 and not after.startswith("'S")
        event = _EVENT.search(self.text, max(p.start, t.start - 60), t.start)
        written = _BYLINE.search(self.text, max(p.start, t.start - 80), t.start)
        quoted = p.role != "title" and is_seat(self.text, t)
        return not (_DATELINE.match(after) or capitals or event or written or quoted)

    def section(self, found: Sequence[Tokens], at: int, home: Topic, *, begun: bool) -> Topic | None:
        """What a heading (``found[at]``) opens: another area's indicator than the release's.

        One that names only a place does so where the paragraph behind it names that place too, and where
        another story has ``begun`` before it: ahead of the first, it is the name of a paper.
        """
        heading, behind = found[at], found[at + 1 : at + 2]
        areas = {t.get("ref_area") for t in heading.terms} - {None}
        if len(areas) != 1 or self.text[heading.paragraph.end - 1] in ".?!:":
            return None
        (area,) = areas
        if area == home.area and not home.blocked:
            return None
        again = begun and any(t.get("ref_area") == area for p in behind for t in p.terms)
        indicator = self._indicator([heading]) or (self._indicator(behind) if again else None)
        if indicator is None:
            return None
        period = release_period(self.text, found[at + 1 : at + lead.FIRST], "en", None)
        return Topic(indicator=indicator, area=area, period=period)


def _is_button(tokens: Tokens) -> bool:
    return tokens.paragraph.end - tokens.paragraph.start <= lead.BUTTON
