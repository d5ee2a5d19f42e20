"""The numbered measures of a policy document: where each begins, its field, and a label in words of our own.

A document numbers its measures in one of four ways; which, is told by what it uses most finely throughout.
Goals are read in ``policy``, the document's card and references in ``papers``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from gd_pipeline.extract.fold import fold
from gd_pipeline.extract.numbers import zh_numeral
from gd_pipeline.model.codes import by_alias, codes
from gd_pipeline.model.document import Document
from gd_pipeline.model.value import value

_HAN = "[一二三四五六七八九十百]+"
_MARKS = (
    ("article", re.compile(rf"\s*第(?P<n>{_HAN})条\s*")),
    ("bracket", re.compile(rf"\s*\((?P<n>{_HAN})\)\s*")),
    ("figure", re.compile(r"\s*(?P<n>\d{1,2})(?:[、．]|\.(?!\d))\s*")),
    ("part", re.compile(rf"\s*(?P<n>{_HAN})、\s*")),
)
"""The ways to number a paragraph of a folded text, as 第一条, （一）, 1. and 一、."""
_LEAST = {"article": 3, "bracket": 3, "figure": 5, "part": 3}
_END_OF_HEADING = re.compile(r"[。:;\n]|\.\s|$")
_IN_BRACKETS = re.compile(r"^[(【\[](?P<head>[^)】\]]{2,30})[)】\]]")
_ANNEX = re.compile(r"\s*附件?\s*\d*\s*[:.、]|\s*附件\s*\d*\s*$|\s*annex\b", re.IGNORECASE)
_CLOSING = re.compile(r"本(?:意见|措施|办法|方案|细则|规定|政策|计划)(?:自|由|从)")
"""Words that say from when a document holds or who explains it: no measure."""


@value
class Measure:
    """A numbered measure at ``start:end`` of the document's text: its number, field, heading and labels."""

    number: str
    field: str
    heading: str
    label_en: str
    label_zh: str
    start: int
    end: int


@value
class _Numbered:
    """A numbered paragraph: ``way`` of numbering, its number, where it begins and where its words do.

    ``n`` is 0 for a numeral that is none, as 二三; ``label`` is the number or what is printed.
    """

    way: str
    n: int
    label: str
    start: int
    words: int
    end: int


def numbered(document: Document, folded: str) -> list[_Numbered]:
    """The numbered paragraphs before any annex, in order."""
    out: list[_Numbered] = []
    for p in document.paragraphs:
        if p.role != "body":
            continue
        if out and _ANNEX.match(folded, p.start, p.end):
            break
        for way, pattern in _MARKS:
            m = pattern.match(folded, p.start, p.end)
            if m:
                n = int(m["n"]) if m["n"].isdigit() else int(zh_numeral(m["n"]) or 0)
                out.append(_Numbered(way, n, str(n or m["n"]), p.start, m.end(), p.end))
                break
    return out


def _way(found: Sequence[_Numbered]) -> str:
    """How the measures are numbered: by articles; by figures counted through; by brackets; by parts."""
    counts = {way: sum(f.way == way for f in found) for way, _ in _MARKS}
    figures = [f.n for f in found if f.way == "figure"]
    counted_through = figures == list(range(1, len(figures) + 1))
    for way in ("article", "figure", "bracket", "part"):
        enough = counts[way] >= _LEAST[way]
        if way == "figure":
            enough = enough and counted_through and len(figures) > counts["bracket"]
        if enough:
            return way
    return ""


def measures(document: Document) -> list[Measure]:
    """The numbered measures of a policy document; empty where its paragraphs are not numbered throughout."""
    folded = fold(document.text)
    found = numbered(document, folded)
    way = _way(found)
    if not way:
        return []
    of_title = _field(folded[: len(document.title)]) if document.text.startswith(document.title) else ""
    stops = [f.start for f in found if f.way == way or (f.way == "part" and way != "part")]
    restarts = any(b.n <= a.n for a, b in pairwise(f for f in found if f.way == way))
    part, part_field, out = 0, "", []
    for f in found:
        heading = _heading(folded, f)
        if f.way == "part" and way != "part":
            part, part_field = f.n, _field(heading)
            continue
        if f.way != way:
            continue
        if _CLOSING.match(heading):
            continue
        field = part_field or _field(heading) or of_title or "general"
        number = f"{part}.{f.label}" if restarts and part else f.label
        after = [s for s in stops if s > f.start][:1]
        end = _last_end(document, f.start, after[0] if after else None)
        label = _label(heading, field)
        printed = document.text[f.words : f.words + len(heading)]
        out.append(Measure(number, field, printed, *label, f.start, end))
    return out


def _last_end(document: Document, start: int, before: int | None) -> int:
    """Where the last paragraph ends that begins from ``start`` on and before the next measure."""
    ends = [p.end for p in document.paragraphs if p.start >= start and (before is None or p.start < before)]
    return ends[-1] if before is not None else ends[0]


def _heading(folded: str, f: _Numbered) -> str:
    """The words up to the first stop, or those in brackets that open the paragraph."""
    bracketed = _IN_BRACKETS.match(folded[f.words : f.end])
    if bracketed:
        return bracketed[0]
    stop = _END_OF_HEADING.search(folded, f.words, f.end)
    return folded[f.words : stop.start() if stop else f.end].rstrip()


@cache
def _pattern(code_list: str) -> re.Pattern[str]:
    """Every alias of a code list, the longest first; Latin ones as whole words."""
    words = sorted({fold(a).lower() for a in by_alias(code_list)}, key=lambda w: (-len(w), w))
    return re.compile("|".join(rf"\b{re.escape(w)}s?\b" if w.isascii() else re.escape(w) for w in words))


@cache
def _known(code_list: str) -> dict[str, str]:
    return {fold(alias).lower(): code for alias, code in by_alias(code_list).items()}


def _named(code_list: str, words: str) -> list[str]:
    """The codes that a text names, in its order."""
    known = _known(code_list)
    found = [m[0] for m in _pattern(code_list).finditer(words.lower())]
    return list(dict.fromkeys(known[w] if w in known else known[w.removesuffix("s")] for w in found))


def _field(words: str) -> str:
    found = [c for c in _named("policy_field", words) if c != "general"]
    return found[0] if found else ""


def _label(heading: str, field: str) -> tuple[str, str]:
    """What is done to what, in English and in Chinese: the first action, up to two topics of the heading."""
    action = codes("policy_action")[next(iter(_named("policy_action", heading)), "promote")]
    topics = [codes("policy_topic")[c] for c in _named("policy_topic", heading)[:2]]
    named = topics or [
        codes("policy_topic")["opening_up"] if field == "general" else codes("policy_field")[field]
    ]
    en = f"{action.name_en.capitalize()} {' and '.join(t.name_en for t in named)}"
    return en, action.name_zh + "和".join(t.name_zh for t in named)


def measure_at(found: Sequence[Measure], at: int) -> str | None:
    """The number of the measure that holds a place of the text, None outside of all."""
    return next((m.number for m in found if m.start <= at < m.end), None)
