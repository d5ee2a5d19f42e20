"""The members of a Chinese list of names that has as many figures: 工业增加值、进出口总额分别增长5%和3%.

Which numbers stand in one list is decided in ``figures``, what a name says by itself in ``subjects``.
"""

from __future__ import annotations

from collections.abc import Sequence

from gd_pipeline.extract.chinese import words
from gd_pipeline.extract.chinese.mentions import can_split, letters
from gd_pipeline.extract.chinese.subjects import Head
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.lists import after_last, spread
from gd_pipeline.extract.neutral import without_neutral
from gd_pipeline.extract.scope import Topic
from gd_pipeline.model.observation import BREAKDOWNS


def by_commas(text: str, start: int, items: Sequence[Term], count: int) -> list[Term | str] | None:
    """The members of a list between whose members only 、 stands, and 和 within one of them."""
    return spread(text, start, items, count, words.ENUMERATION_COMMA, within=words.ENUMERATORS)


def of_several_kinds(head: Head, count: int, topic: Topic) -> list[Topic]:
    """The topics of a list of indicators, of which some are not collected; none where it is no such list.

    The name that ends a member says what it is; a list of parts of one indicator is none.
    """
    kinds = [t for t in head.terms if t.get("indicator") or t.get("out_of_scope")]
    if not any(t.get("indicator") for t in kinds) or not words.RESPECTIVELY.search(head.words):
        return []
    start = after_last(head.text, words.CLAUSE_MARKS, head.at, kinds[-1].start)
    parts = [t for t in head.terms if t.start >= start and any(can_split(t, d) for d in BREAKDOWNS)]
    members = _cut(head, start, kinds[-1].end)
    unnamed = [(a, b) for a, b in members if not any(a <= t.start < b for t in kinds)]
    of_one = len(members) - len(unnamed) < 2 or any(a <= t.start < b for t in parts for a, b in unnamed)
    if len(members) != count or of_one or any(a.start >= members[0][1] for a in head.areas):
        return []
    return [_topic(head, kinds, span, topic.fresh()) for span in members]


def _names(head: Head) -> list[tuple[int, int]]:
    """The spans of the names and times that the words hold."""
    return [(t.start, t.end) for t in head.terms] + [(w.start, w.end) for w in head.whens]


def _cut(head: Head, start: int, end: int) -> list[tuple[int, int]]:
    """The spans between what joins the members of a list, where no name holds it."""
    cuts = [start]
    for m in words.ENUMERATORS.finditer(head.text, start, end):
        if not any(a < m.end() and m.start() < b for a, b in _names(head)):
            cuts += [m.start(), m.end()]
    return list(zip(cuts[::2], [*cuts[1::2], end], strict=True))


def _topic(head: Head, kinds: Sequence[Term], span: tuple[int, int], topic: Topic) -> Topic:
    """The topic of one member, by the name that ends it and the part before that."""
    start, end = span
    last = next((t for t in reversed(kinds) if start <= t.start < end), None)
    if last is None or _has_other_name(head, span):
        return topic.block("unknown_row", head.text[start:end])
    if last.get("out_of_scope"):
        return topic.block("not_relevant", head.text[last.start : last.end])
    for t in (t for t in head.terms if start <= t.start < last.start):
        for d in BREAKDOWNS:
            topic = topic.split(d, t.get(d)) if can_split(t, d) else topic
    return topic.about(last.get("indicator"))


def _has_other_name(head: Head, span: tuple[int, int]) -> bool:
    """Whether a member has words besides its known names that name something: 熟虾肉的出口货值."""
    at, end = span
    gaps = []
    for a, b in sorted(_names(head)):
        if at <= a < end:
            gaps.append(head.text[at:a])
            at = b
    return any(letters(without_neutral(gap)) > 1 for gap in [*gaps, head.text[at:end]])
