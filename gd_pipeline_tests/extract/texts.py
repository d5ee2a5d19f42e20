"""Documents of plain text for the tests of extraction, and their facts in short."""

from datetime import datetime

from gd_pipeline.extract.document import extract
from gd_pipeline.model.document import CHINA, Document, Paragraph
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL, Extraction


def document(text: str, lang: str, published: str = "2024-10-22", area: str = "CN-GD") -> Document:
    """A paragraph per line; the first is the title."""
    paragraphs, at = [], 0
    for n, line in enumerate(text.split("\n")):
        if line.strip():
            paragraphs.append(Paragraph(at, at + len(line), "body" if n else "title"))
        at += len(line) + 1
    day = datetime.fromisoformat(published).replace(hour=12, tzinfo=CHINA)
    title = text.partition("\n")[0]
    return Document(
        "t/1", "0" * 64, "http://t.example/1", "t", lang, title, day, "visible", day, area,
        "release", text, tuple(paragraphs),
    )  # fmt: skip


def told(text: str, lang: str, **about: str) -> list[str]:
    """The observations of a text: "indicator breakdowns period area measure value unit"."""
    return [fact(o) for o in read(text, lang, **about).observations]


def unread(text: str, lang: str, **about: str) -> list[tuple[str, str]]:
    """The unread numbers besides dates, with their reasons."""
    return [(u.text, u.reason) for u in read(text, lang, **about).unread if u.reason != "date"]


def read(text: str, lang: str, **about: str) -> Extraction:
    """A title without figures, then the text."""
    title = {"zh": "外贸情况", "en": "Foreign trade"}[lang]
    return extract(document(f"{title}\n{text}", lang, **about))


def fact(o) -> str:
    split = [getattr(o, d) for d in BREAKDOWNS if getattr(o, d) != TOTAL]
    area = [] if o.ref_area == "CN-GD" else [o.ref_area]
    return " ".join([o.indicator, *split, o.period or "?", *area, o.measure, f"{o.value:g}", o.unit])
