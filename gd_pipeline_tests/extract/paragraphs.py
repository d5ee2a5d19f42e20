"""A release of plain lines, and what was read of it, for the tests of the prose rules."""

from __future__ import annotations

from datetime import datetime

from gd_pipeline.extract.document import extract
from gd_pipeline.model.document import CHINA, Document, Paragraph
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL, Extraction, Observation

PUBLISHED = datetime(2024, 10, 22, 10, 0, tzinfo=CHINA)


def release(text: str, lang: str, title: str = "") -> Document:
    """A release of Guangdong: a paragraph for each line, the first line its title."""
    title = title or {"zh": "广东外贸情况", "en": "Guangdong foreign trade"}[lang]
    whole = f"{title}\n{text}"
    paragraphs, at = [], 0
    for line in whole.split("\n"):
        if line:
            paragraphs.append(Paragraph(at, at + len(line), "body" if at else "title"))
        at += len(line) + 1
    return Document(
        release_id="r",
        sha256="0" * 64,
        url="",
        publisher="p",
        lang=lang,
        title=title,
        published_at=PUBLISHED,
        published_from="given",
        retrieved_at=PUBLISHED,
        ref_area="CN-GD",
        kind="release",
        text=whole,
        paragraphs=tuple(paragraphs),
    )


def reading(text: str, lang: str, title: str = "") -> Extraction:
    return extract(release(text, lang, title))


def facts(found: Extraction) -> list[tuple[object, ...]]:
    """(indicator, its breakdowns, area, period, measure, value, unit) in the order of the text."""
    return [_fact(o) for o in found.observations]


def _fact(o: Observation) -> tuple[object, ...]:
    split = "/".join(getattr(o, d) for d in BREAKDOWNS if getattr(o, d) != TOTAL)
    return o.indicator, split, o.ref_area, o.period, o.measure, o.value, o.unit


def reasons(found: Extraction) -> dict[str, str]:
    """The unread numbers, each with its reason, dates left out."""
    return {u.text: u.reason for u in found.unread if u.reason != "date"}
