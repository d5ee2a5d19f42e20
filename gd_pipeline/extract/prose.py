"""Reads the prose of a document: paragraphs to sentences, tokens with spans, the main area and period.

The rules that bind numbers are each language's (``prose_zh``, ``prose_en``); tables are read in ``tables``.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from gd_pipeline.extract import prose_en, prose_zh
from gd_pipeline.extract.fold import fold
from gd_pipeline.extract.lexicon import Term, terms
from gd_pipeline.extract.numbers import Number, numbers_en, numbers_zh
from gd_pipeline.extract.periods import When
from gd_pipeline.extract.periods_en import periods_en
from gd_pipeline.extract.periods_zh import periods_zh
from gd_pipeline.extract.policy import as_targets, is_policy
from gd_pipeline.extract.scope import Claim, Refusal, Sentence, Topic, is_within
from gd_pipeline.model.document import Document, Paragraph

_END_ZH = re.compile(r"[。!?\n…]|(?<=\D)\.(?=\s)|\.\.\.|-{2,}")
_END_EN = re.compile(r"(?<=[A-Za-z0-9%)\"'])[.!?][\"')]*\s+(?=[\"'(]?[A-Z\d])|[!?]\s|\n|;\s")
_ABBREVIATION = re.compile(r"(?:\b(?:U\.S|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Ms|Dr|No|vs|St|Inc|Co|Ltd)|\b[A-Z])$")


def _sentences(folded: str, p: Paragraph, lang: str) -> list[tuple[int, int]]:
    out, at = [], p.start
    for m in (_END_ZH if lang == "zh" else _END_EN).finditer(folded, p.start, p.end):
        if lang == "en" and _ABBREVIATION.search(folded, max(p.start, m.start() - 6), m.start()):
            continue
        if folded[at : m.end()].strip():
            out.append((at, m.end()))
        at = m.end()
    if folded[at : p.end].strip():
        out.append((at, p.end))
    return out


def _lead(document: Document, lang: str, folded: str, found: list[tuple[Paragraph, list[Term], list[When]]]) -> Topic:
    """The topic that a paragraph begins with: the release's main area, period and indicator.

    The title speaks first, then the first paragraphs that hold a figure.
    """
    area, period, indicator = None, None, None
    months: list[When] = []
    for p, known, whens in found[:6]:
        title = p.role == "title"
        for t in known:
            code = t.get("ref_area")
            if area is None and code and code != "CN" and (title or document.ref_area != "CN") and is_within(code, "CN") and _speaks_of(folded, t, p, lang):
                area = code
            scope = t.get("indicator")
            if scope and (indicator is None or (scope == "trade" and indicator in ("exports", "imports"))):
                indicator = scope
        spans = [w for w in whens if w.role == "period" and w.period is not None and not _is_base(folded, w, lang)]
        months += spans
        if period is None and spans and (title or any(c.isdigit() for c in folded[spans[0].end : p.end])):
            period = next((w.period for w in spans if not w.single), None)
    if period is None and months:
        period = months[0].period
    if area is None:
        offices = (t.get("ref_area") for _, known, _ in found[:6] for t in known if _OFFICE.match(folded, t.end))
        area = next((code for code in offices if code and code != "CN"), None)
    if area is None and any(t.get("ref_area") == "CN" and not _BASE_BEFORE.search(folded, p.start, t.start) for p, known, _ in found[:3] for t in known):
        area = "CN"
    return Topic(indicator=indicator, area=area or document.ref_area, period=period)


_OFFICE = re.compile(r"\s*(?:海关|日报|特区报|市商务局|市统计局|Customs|Daily|Municipal)")
_BASE_BEFORE = re.compile(r"(?:占|高于|低于|快于|高出|比|超|居|在|of |in |than |from |across )(?:the )?$")


def _speaks_of(folded: str, t: Term, p: Paragraph, lang: str) -> bool:
    """Not a dateline, a newspaper's or an office's name."""
    after, before = folded[t.end : t.end + 14], folded[max(p.start, t.start - 4) : t.start]
    if lang == "en":
        return not re.match(r",\s*(?:" + "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec" + r")|\s*(?:Customs|Daily)\b", after) and not (
            folded[t.start : t.end].isupper() and len(folded[t.start : t.end]) > 4
        )
    return not (after.startswith(("海关", "分署", "日报", "讯", "报")) or re.match(r"\s*\d{1,2}月\d{1,2}日", after) or before.endswith(("网", "社")))


def _is_base(folded: str, w: When, lang: str) -> bool:
    before = folded[max(0, w.start - 12) : w.start]
    if lang == "en":
        return bool(re.search(r"(?:than|over|from|with|to|since) (?:the )?$", before)) and not re.search(r"[Ff]rom $", before) or False
    return bool(re.search(r"(?:比|较|与|自)$", before))


def _tokens(folded: str, p: Paragraph, lang: str, published: date | None) -> tuple[list[Number], list[Term], list[When]]:
    piece = folded[p.start : p.end]
    find_numbers, find_periods = (numbers_zh, periods_zh) if lang == "zh" else (numbers_en, periods_en)
    whens = [replace(w, start=w.start + p.start, end=w.end + p.start) for w in find_periods(piece, published)]
    known = [Term(t.start + p.start, t.end + p.start, t.kinds) for t in terms(piece)]
    known = [t for t in known if not any(w.start < t.end and t.start < w.end for w in whens)]
    numbers = [replace(n, start=n.start + p.start, end=n.end + p.start, stop=n.stop + p.start) for n in find_numbers(piece)]
    return numbers, known, whens


def read_prose(document: Document) -> tuple[list[Claim], list[Refusal]]:
    """Bind every number of the document's paragraphs; each ends as a claim or as a refusal with its reason."""
    folded = fold(document.text)
    lang = document.lang
    reader_of = prose_zh.Reader if lang == "zh" else prose_en.Reader
    found = [(p, *_tokens(folded, p, lang, document.published_on)) for p in document.paragraphs]
    home = _lead(document, lang, folded, [(p, t, w) for p, _, t, w in found])
    claims: list[Claim] = []
    refusals: list[Refusal] = []
    policy = is_policy(document)
    fair = any(t.get("out_of_scope") == "fair" for p, _, known, _ in found if p.role == "title" for t in known)
    period = home.period
    for p, numbers, known, whens in found:
        reader = reader_of(folded, home, replace(home, period=period if lang == "en" else home.period))
        free = []
        for n in numbers:
            if any(w.start <= n.start < w.end for w in whens):
                reader.refusals.append(Refusal(n, "date"))
            elif any(t.start <= n.start < t.end for t in known):
                reader.refusals.append(Refusal(n, "name"))
            else:
                free.append(n)
        if not free and p.end - p.start < 40:
            years = [w.period for w in whens if w.role == "period" and w.explicit and w.period and w.period.freq == "A"]
            home = replace(home, period=years[0]) if len(years) == 1 and p.role == "body" else home
        if fair:
            refusals += reader.refusals + [Refusal(n, "not_relevant", "a trade fair") for n in free]
            continue
        if p.role == "caption":
            refusals += reader.refusals + [Refusal(n, "enumeration", "caption of a table") for n in free]
            continue
        for start, end in _sentences(folded, p, lang):
            before = len(reader.claims)
            inside = [n for n in free if start <= n.start < end]
            reader.sentence(
                Sentence(
                    start,
                    end,
                    inside,
                    [t for t in known if start <= t.start < end],
                    [w for w in whens if start <= w.start < end],
                )
            )
            reader.claims[before:] = as_targets(reader.claims[before:], folded, (start, end), lang, policy)
        told = reader.topic.period
        if told and home.period and (told.year < home.period.year or told.first is None or told.freq == "M"):
            told = home.period
        period = told or home.period
        claims += reader.claims
        refusals += reader.refusals
        refusals += _unseen(folded, p, [c.number for c in reader.claims] + [r.number for r in reader.refusals])
    return claims, refusals


def _unseen(folded: str, p: Paragraph, seen: list[Number]) -> list[Refusal]:
    """Digits within words ("A4", "G20"), which no lexer takes for numbers: listed all the same."""
    spans = [(n.start, n.stop) for n in seen]
    out = []
    for m in re.finditer(r"\d+(?:[.,]\d+)*", folded[p.start : p.end]):
        start, end = p.start + m.start(), p.start + m.end()
        if not any(a < end and start < b for a, b in spans):
            out.append(Refusal(Number(start, end, end, 0.0, 1.0, None, False), "name", "part of a word"))
    return out
