"""A policy document's own number, issuer and days, and the documents that it refers to.

Document numbers (文号) name issuer, year and number: 粤府〔2022〕12号. Which territory an issuer's short name
stands for is a line of ``document_numbers.csv``. Measures are read in ``measures``.
"""

from __future__ import annotations

import csv
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from importlib import resources

from gd_pipeline.extract.fold import fold
from gd_pipeline.extract.lexicon import terms
from gd_pipeline.extract.numbers import zh_numeral
from gd_pipeline.extract.scope import Refusal
from gd_pipeline.model.document import Document
from gd_pipeline.model.value import value

_HAN = r"(?:(?![据照按及和与见原即以将对的号《》])[\u4e00-\u9fff])"
_NUMBER = re.compile(
    rf"(?P<issuer>(?:(?![彻实行循为]){_HAN}){{1,14}}?)\s?\((?P<year>(?:19|20)\d\d)\)\s?(?:第)?(?P<n>\d{{1,4}})\s?号"
    rf"|(?P<order>{_HAN}{{2,14}}(?:令|公告))\s?\(?(?P<year2>(?:19|20)\d\d)?年?\)?\s?第\s?(?P<n2>\d{{1,4}})\s?号"
)
"""A document number of a folded text, whose brackets are all round."""
_TITLE = re.compile(
    r"《(?P<title>[^《》\n]{3,90}(?:〈[^〉]*〉[^《》\n]*)?)》(?=(?P<after>.{0,40}))", re.DOTALL
)
_IS_DOCUMENT = re.compile(
    r"意见|措施|方案|计划|规划|办法|条例|规定|通知|决定|纲要|协定|细则|公告|目录|指引|批复|法$|清单|行动"
)
_BASIS = re.compile(r"(?:根据|依据|依照|按照|遵照|贯彻|落实|执行|结合)[^。;]{0,60}$")
_REPEALED = re.compile(r"^[^。;]{0,40}(?:同时废止|废止|停止执行|不再执行|失效)")
_AMENDED = re.compile(r"(?:修订|修改|调整)[^。;,]{0,12}$|^[^。;,]{0,12}(?:修订|修改)")
_ISSUED_HERE = re.compile(r"(?:现将|印发|发布|公布|关于印发)$")
_SHORT_NAME = re.compile(r"(?:以下|下)(?:简|统)称[:\"]*$")
_DAY = re.compile(r"(?P<y>20\d\d|19\d\d)\s*[年/.-]\s*(?P<m>\d{1,2})\s*[月/.-]\s*(?P<d>\d{1,2})\s*日?")
_SIGNED = re.compile(rf"\s*{_DAY.pattern}\s*")
_EFFECT = re.compile(rf"自\s*{_DAY.pattern}\s*(?:起|开始)(?:正式)?(?:施行|实施|生效|执行)")
_FROM_ISSUE = re.compile(r"自(?:印发|发布|公布|公开发布)之日起(?:正式)?(?:施行|实施|生效|执行)")
_UNTIL = re.compile(rf"(?:有效期(?:限)?|施行|实施|执行)[^。;,]{{0,4}}?(?:至|到)\s*{_DAY.pattern}")
_YEARS = re.compile(r"有效期(?:限)?[为:]?\s*(?P<n>\d{1,2}|[一二三四五六七八九十]{1,2})\s*年")
_ISSUER = re.compile(r"(?P<issuer>[\u4e00-\u9fff\s]{3,80}?)(?:关于|印发)")
_OFFICE = re.compile(r"(?:政府|办公厅|办公室|委员会|委|厅|局|院|部|总署|海关|管委会|管理局|中央)$")
_CARD = {
    "number": ("文号", "发文字号", "文件编号"),
    "issuer": ("发布机构", "发文机关", "发文单位", "发布单位", "发文机构", "制发机关"),
    "issued": ("成文日期", "发文日期", "印发日期", "生成日期"),
    "effective": ("生效日期", "实施日期", "施行日期"),
    "until": ("失效日期", "废止日期", "有效期至"),
}


@value
class Paper:
    """What a document says of itself; days as YYYY-MM-DD, None where it says nothing."""

    number: str | None
    issuer: str | None
    ref_area: str | None
    issued_on: str | None
    effective_on: str | None
    valid_until: str | None


@value
class Reference:
    """Another document named at ``start:end``: see ``PolicyReference``."""

    number: str | None
    title: str | None
    relation: str
    ref_area: str | None
    start: int
    end: int


@cache
def _prefixes() -> tuple[tuple[str, str], ...]:
    with resources.files(__package__).joinpath("document_numbers.csv").open(encoding="utf-8") as f:
        rows = [(row["prefix"], row["ref_area"]) for row in csv.DictReader(f)]
    return tuple(sorted(rows, key=lambda row: -len(row[0])))


def _area_of_number(number: str) -> str | None:
    return next((area for prefix, area in _prefixes() if number.startswith(prefix)), None)


def _area_of_name(name: str) -> str | None:
    """The territory that a title or an issuer names."""
    words = fold(name)
    if re.match(r"国务院|中共中央|中华人民共和国|商务部|海关总署|国家|财政部", words):
        return "CN"
    return next((code for t in terms(words) if (code := t.get("ref_area"))), None)


def _written(m: re.Match[str]) -> str:
    """A number in one form: 粤府〔2022〕12号, 商务部令2020年第3号."""
    if m["issuer"]:
        return f"{m['issuer']}〔{m['year']}〕{int(m['n'])}号"
    year = f"{m['year2']}年" if m["year2"] else ""
    return f"{m['order']}{year}第{int(m['n2'])}号"


def _iso(m: re.Match[str]) -> str | None:
    try:
        return date(int(m["y"]), int(m["m"]), int(m["d"])).isoformat()
    except ValueError:
        return None


def _day(text: str) -> str | None:
    m = _DAY.search(fold(text))
    return _iso(m) if m else None


def paper(document: Document) -> Paper:
    """The document's card, completed from its text: number and issuer at its head, day of signature."""
    folded = fold(document.text)
    card = {key: _on_card(document, names) for key, names in _CARD.items()}
    number = _own_number(document, folded, card["number"])
    issuer = card["issuer"] or _issuer(document.title)
    issued = _day(card["issued"]) or _signed(document, folded)
    effect = _EFFECT.search(folded)
    effective = _day(card["effective"]) or (_iso(effect) if effect else None)
    if effective is None and _FROM_ISSUE.search(folded):
        effective = issued
    area = (_area_of_number(number) if number else None) or (_area_of_name(issuer) if issuer else None)
    return Paper(
        number,
        issuer or None,
        area or document.ref_area or None,
        issued,
        effective,
        _day(card["until"]) or _until(folded, effective),
    )


def as_numbers_of_documents(document: Document, refusals: Sequence[Refusal]) -> list[Refusal]:
    """The refusals, those within a document number with that as their reason."""
    if "号" not in document.text:
        return list(refusals)
    spans = [m.span() for m in _NUMBER.finditer(fold(document.text))]
    starts = [start for start, _ in spans]

    def inside(at: int) -> bool:
        k = bisect_right(starts, at) - 1
        return k >= 0 and at < spans[k][1]

    return [
        replace(r, reason="document_number")
        if r.reason != "document_number" and inside(r.number.start)
        else r
        for r in refusals
    ]


def _on_card(document: Document, names: Sequence[str]) -> str:
    return next((e.text for name in names for e in document.card if e.name == name and e.text), "")


def _own_number(document: Document, folded: str, printed: str) -> str | None:
    """The number on the card, in the title, or alone at the head of the text."""
    m = _NUMBER.search(fold(printed)) or _NUMBER.search(fold(document.title))
    if m is None:
        for p in document.paragraphs[:6]:
            m = _NUMBER.match(folded, p.start, p.end) or m
    return _written(m) if m else None


def _issuer(title: str) -> str:
    m = _ISSUER.match(title)
    names = m["issuer"].strip() if m else ""
    return names if _OFFICE.search(names) else ""


def _signed(document: Document, folded: str) -> str | None:
    """The day that stands alone in a paragraph: that of the signature."""
    for p in document.paragraphs:
        m = _SIGNED.fullmatch(folded, p.start, p.end)
        if m and p.role == "body":
            return _iso(m)
    return None


def _until(folded: str, effective: str | None) -> str | None:
    m = _UNTIL.search(folded)
    if m:
        return _iso(m)
    years = _YEARS.search(folded)
    if years is None or effective is None:
        return None
    count = int(years["n"]) if years["n"].isdigit() else int(zh_numeral(years["n"]) or 0)
    begun = date.fromisoformat(effective)
    return (date(begun.year + count, begun.month, 1) + timedelta(days=begun.day - 2)).isoformat()


def references(document: Document, own: Paper) -> list[Reference]:
    """The documents that the text names: 《title》 with or without a number behind it, and bare numbers."""
    folded = fold(document.text)
    out: list[Reference] = []
    taken: set[int] = set()
    at_title = len(document.title)
    for m in _TITLE.finditer(folded, at_title):
        before = folded[max(0, m.start() - 70) : m.start()]
        behind = re.match(r"\s*\(\s*", m["after"])
        number = _NUMBER.match(folded, m.end() + behind.end()) if behind else None
        if number:
            taken.add(number.start())
        itself = _ISSUED_HERE.search(before) or fold(m["title"]) in folded[:at_title]
        if itself or _SHORT_NAME.search(before) or not (number or _IS_DOCUMENT.search(m["title"])):
            continue
        end = number.end() if number else m.end()
        title = document.text[m.start("title") : m.end("title")]
        written = _written(number) if number else None
        area = (_area_of_number(written) if written else None) or _area_of_name(title)
        out.append(Reference(written, title, _relation(before, folded[end : end + 60]), area, m.start(), end))
    for m in _NUMBER.finditer(folded, at_title):
        written = _written(m)
        if m.start() in taken or written == own.number:
            continue
        before = folded[max(0, m.start() - 70) : m.start()]
        relation = _relation(before, folded[m.end() : m.end() + 60])
        out.append(Reference(written, None, relation, _area_of_number(written), *m.span()))
    return sorted(out, key=lambda r: r.start)


def _relation(before: str, behind: str) -> str:
    """What the document does to the one that it names, by the words before it and behind."""
    if _REPEALED.search(behind):
        return "repeals"
    if _AMENDED.search(before) or _AMENDED.search(behind):
        return "amends"
    return "basis" if _BASIS.search(before) else "mentions"
