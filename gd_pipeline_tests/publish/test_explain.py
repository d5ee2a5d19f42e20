"""Explain pages: every number once, safe to open, every link leads somewhere, written only when new."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest
from bs4 import BeautifulSoup, Tag
from click.testing import CliRunner

from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.cli.explain import explain
from gd_pipeline.model.codes import codes
from gd_pipeline.model.document import CHINA, Cell, Document, Paragraph, Problem, Table
from gd_pipeline.model.observation import TOTAL, Extraction, Observation, UnreadNumber
from gd_pipeline.model.store import Store
from gd_pipeline.publish.explain import LEGEND, explain_html
from gd_pipeline.publish.marks import KIND_OF, mark
from gd_pipeline.publish.pages import page_path, write_pages

WHEN = datetime(2024, 5, 10, 10, 0, tzinfo=CHINA)
PARSER = "html.parser"


def document(*blocks: str | list[list[str]], title: str = "", lang: str = "zh", **given: Any) -> Document:
    """A document of paragraphs and tables (lists of rows), its title first."""
    text, paragraphs, tables = title, [Paragraph(0, len(title), "title")] if title else [], []
    for block in blocks:
        text += "\n" if text else ""
        start = len(text)
        if isinstance(block, str):
            text += block
            paragraphs.append(Paragraph(start, len(text)))
            continue
        cells = []
        for r, row in enumerate(block):
            for c, cell in enumerate(row):
                text += "\t" if c else "\n" if r else ""
                cells.append(Cell(r, c, 1, 1, len(text), len(text) + len(cell)))
                text += cell
        tables.append(Table(start, len(text), tuple(cells)))
    about = {
        "release_id": "gd_customs/0123456789ab",
        "sha256": "c0ffee00" * 8,
        "url": "https://example.cn/a?b=1&c=2",
        "publisher": "gd_customs",
        "lang": lang,
        "title": title,
        "published_at": WHEN,
        "published_from": "visible",
        "retrieved_at": WHEN.astimezone(UTC),
        "ref_area": "CN-GD",
        "kind": "release",
        **given,
    }
    return Document(text=text, paragraphs=tuple(paragraphs), tables=tuple(tables), **about)


def _origin(d: Document, start: int, end: int) -> dict[str, Any]:
    names = ("release_id", "publisher", "url", "published_at", "retrieved_at")
    place = {"quote": "", "char_start": start, "char_end": end, "document_sha256": d.sha256}
    return {**{n: getattr(d, n) for n in names}, **place}


def observed(d: Document, number: str, measure: str = "level", **given: Any) -> Observation:
    start = d.text.index(number)
    about = {
        "indicator": "exports",
        "ref_area": "CN-GD",
        "period": "2024-01/2024-04",
        "counterpart_area": TOTAL,
        "product": TOTAL,
        "customs_procedure": TOTAL,
        "enterprise_type": TOTAL,
        "measure": measure,
        "value": 1.5e12,
        "unit": "CNY",
        "of": None,
        "approx": False,
        "precision": 1e10,
        "place": "",
        "rule": "zh.level",
        **_origin(d, start, start + len(number)),
        **given,
    }
    return Observation(**about)


def unread(d: Document, number: str, reason: str = "no_unit", detail: str = "") -> UnreadNumber:
    start = d.text.index(number)
    return UnreadNumber(text=number, reason=reason, detail=detail, **_origin(d, start, start + len(number)))


def page(d: Document, seen: list[Observation] = [], not_read: list[UnreadNumber] = []) -> BeautifulSoup:  # noqa: B006
    return BeautifulSoup(explain_html(d, Extraction(tuple(seen), tuple(not_read))), PARSER)


def links(soup: BeautifulSoup) -> list[Tag]:
    return soup.select("article a.n")


@pytest.fixture
def april() -> tuple[Document, list[Observation], list[UnreadNumber]]:
    d = document(
        "前4个月，广东出口1.80万亿元，增长8.8%，占全国的23.1%，高于全国3.9个百分点，居第1位。",
        [["地区", "出口", "比去年±%"], ["深圳市", "9021", "31.7"], ["某市", "77", "-"]],
        title="前4个月广东外贸增长12.3%",
    )
    seen = [
        observed(d, "12.3", "yoy", indicator="trade", value=12.3, unit="PCT"),
        observed(d, "1.80万亿", value=1.8e12, approx=True),
        observed(d, "8.8", "yoy", value=8.8, unit="PCT"),
        observed(d, "23.1", "share", value=23.1, unit="PCT", of="CN", rule="zh.share"),
        observed(d, "3.9", "pp", value=3.9, unit="PP"),
        observed(d, "9021", ref_area="CN-440300", counterpart_area="ASEAN", rule="table.by_location"),
        observed(d, "31.7", "yoy", value=31.7, unit="PCT"),
    ]
    return d, seen, [unread(d, "1位"), unread(d, "77", "unknown_area", "place '某市'")]


def test_every_number_stands_once_and_the_text_is_whole(april: Any) -> None:
    d, seen, not_read = april
    soup = page(d, seen, not_read)
    found = [a.text for a in links(soup)]
    assert found == ["12.3", "1.80万亿", "8.8", "23.1", "3.9", "1位", "9021", "31.7", "77"]
    assert [p.text for p in soup.select("article > h1, article > p")] == d.text.split("\n")[:2]
    kinds = [next(c for c in a["class"] if c in LEGEND) for a in links(soup)]
    assert kinds == ["growth", "level", "growth", "share", "points", "unread", "level", "growth", "unread"]


def test_a_title_says_what_became_of_the_number(april: Any) -> None:
    soup = page(*april)
    says = {a.text: a["title"] for a in links(soup)}
    assert says["1.80万亿"] == "数值 · 出口 · 广东 · 2024-01/2024-04 · ≈1,800,000,000,000 CNY"
    assert "东盟" in says["9021"] and "深圳" in says["9021"]
    assert says["77"] == "代码表中没有的地区 · place '某市'"


def test_every_anchor_leads_somewhere_and_rows_lead_back(april: Any) -> None:
    d, seen, not_read = april
    soup = page(d, seen, not_read)
    ids = [t["id"] for t in soup.select("[id]")]
    assert len(ids) == len(set(ids))
    assert {a["href"][1:] for a in soup.select("a[href^='#']")} <= set(ids)
    assert len(soup.select("#observations tbody tr")) == len(seen)
    assert len(soup.select("#unread tbody tr")) == len(not_read)
    for a in links(soup):
        row = soup.find(id=a["href"][1:])
        assert row.select_one("td a")["href"] == f"#{a['id']}"
        assert row.select_one(".n").text == a.text


def test_the_lists_say_all_of_an_observation(april: Any) -> None:
    soup = page(*april)
    share = [td.text for td in soup.select("#o4 td")]
    assert share[:6] == ["4", "23.1", "出口 exports", "广东 CN-GD", "2024-01/2024-04", ""]
    assert share[6:] == ["占比 share 基数 中国 CN", "23.1", "PCT", "zh.share"]
    assert [td.text for td in soup.select("#u2 td")][2:] == [
        "代码表中没有的地区 unknown_area",
        "place '某市'",
    ]


def test_tables_are_tables_with_coloured_cells(april: Any) -> None:
    soup = page(*april)
    rows = [[c.text for c in tr.select("th, td")] for tr in soup.select("article table tr")]
    assert rows == [["地区", "出口", "比去年±%"], ["深圳市", "9021", "31.7"], ["某市", "77", "-"]]
    assert [c["class"] for c in soup.select("article td.c")] == [
        ["c", "level"],
        ["c", "growth"],
        ["c", "unread"],
    ]
    assert [c["scope"] for c in soup.select("article th")] == ["col", "col", "col", "row", "row"]


def test_spanning_and_missing_cells_keep_their_columns() -> None:
    d = document([["地区", "1至4月", ""], ["", "出口", "进口"], ["全国", "5", "6"]])
    cells = list(d.tables[0].cells)
    cells = [replace(cells[0], rowspan=2), replace(cells[1], colspan=2), *cells[4:6], cells[6], cells[8]]
    d = replace(d, tables=(replace(d.tables[0], cells=tuple(cells)),))
    soup = page(d, [observed(d, "6")])
    first, second, third = soup.select("article tr")
    assert [(c.get("rowspan"), c.get("colspan")) for c in first.select("th")] == [("2", None), (None, "2")]
    assert [c.text for c in second.select("th")] == ["出口", "进口"]
    assert [c.text for c in third.select("th, td")] == ["全国", "", "6"]


HOSTILE = "<script>alert(1)</script>"


def test_what_a_page_says_is_shown_and_never_run() -> None:
    d = document(
        f"</article>{HOSTILE} & 8.8 \"'",
        [[HOSTILE, "5"]],
        title=HOSTILE,
        url="javascript:alert(1)",
        problems=(Problem("no_date", HOSTILE, HOSTILE),),
    )
    told = [observed(d, "8.8", indicator=f"other:{HOSTILE}", rule=HOSTILE, of=HOSTILE)]
    html = explain_html(d, Extraction(tuple(told), (unread(d, "5", detail=f'"onclick="x{HOSTILE}'),)))
    soup = BeautifulSoup(html, PARSER)
    assert not soup.select("script") and "<script" not in html
    assert not [t for t in soup.find_all(True) if any(a.startswith("on") for a in t.attrs)]
    assert not soup.select("a[href^='javascript']")
    assert soup.title.text == soup.h1.text == HOSTILE
    assert soup.select_one("article p").text == f"</article>{HOSTILE} & 8.8 \"'"
    assert soup.select_one("article th").text == HOSTILE
    assert links(soup)[1]["title"].endswith(f'"onclick="x{HOSTILE}')


def test_a_page_asks_for_nothing(april: Any) -> None:
    soup = page(*april)
    assert not soup.select("script, link, img, iframe, object, [src]")
    assert not re.search(r"url\(|@import", soup.style.text)
    assert "default-src 'none'" in soup.find("meta", {"http-equiv": "Content-Security-Policy"})["content"]
    outside = [a for a in soup.select("a[href]") if not a["href"].startswith("#")]
    assert [(a["href"], a["rel"]) for a in outside] == [
        ("https://example.cn/a?b=1&c=2", ["noopener", "noreferrer"])
    ]


def test_pages_speak_the_language_of_the_release(april: Any) -> None:
    chinese = page(*april)
    d = document("Exports rose 8.8 percent.", title="Trade", lang="en")
    english = page(d, [observed(d, "8.8", "yoy")])
    assert (chinese.html["lang"], english.html["lang"]) == ("zh", "en")
    assert chinese.select_one("#h-observations").text == "观测值 7"
    assert english.select_one("#h-observations").text == "Observations 1"
    assert english.select_one("article")["lang"] == "en"


def test_a_number_that_says_two_things_is_one_mark_with_two_rows() -> None:
    d = document("出口和进口均增长8.8%。")
    soup = page(d, [observed(d, "8.8", "yoy"), observed(d, "8.8", "yoy", indicator="imports")])
    (link,) = links(soup)
    assert link["data-n"] == "1,2" and link["href"] == "#o1"
    assert [tr.select_one("a")["href"] for tr in soup.select("#observations tbody tr")] == ["#n1", "#n1"]


def test_places_that_overlap_are_one_mark() -> None:
    d = document("出口1.80万亿元。")
    soup = page(d, [observed(d, "1.80万亿")], [unread(d, "80")])
    (link,) = links(soup)
    assert link.text == "1.80万亿" and "level" in link["class"]
    assert soup.select_one("#u1 a")["href"] == "#n1"


def test_a_number_outside_of_every_block_is_shown_all_the_same() -> None:
    d = document("出口1.80万亿元。", "进口5元。")
    d = replace(d, paragraphs=d.paragraphs[:1])
    assert [a.text for a in links(page(d, [observed(d, "5")]))] == ["5"]


def test_every_measure_has_a_kind_and_every_kind_a_legend() -> None:
    assert set(KIND_OF) == set(codes("measure"))
    assert {*KIND_OF.values(), "unread", "aside"} == set(LEGEND)
    soup = page(document("无"))
    assert len(soup.select(".legend li")) == len(LEGEND)
    decorations = re.findall(r"^\.(\w+)\{[^}]*text-decoration:([\w ]+?px)", soup.style.text, re.M)
    assert {k for k, _ in decorations} == set(LEGEND), "not by colour alone"
    assert len({d for _, d in decorations}) == len(LEGEND)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@pytest.mark.parametrize("dark", [False, True])
def test_text_can_be_read_on_every_tint(dark: bool) -> None:
    roots = re.findall(r":root\{(.*?)\}", page(document("无")).style.text, re.S)
    colours: dict[str, str] = {}
    for root in roots[: 1 + dark]:
        colours |= dict(re.findall(r"--([\w-]+):(#\w{6})", root))
    for ground in ("bg", "panel", *(k for k in LEGEND if k != "aside")):
        for ink in ("ink", "soft"):
            a, b = sorted((_luminance(colours[ink]), _luminance(colours[ground])), reverse=True)
            assert (a + 0.05) / (b + 0.05) >= 4.5, f"{ink} on {ground}"


@pytest.fixture
def store(tmp_path: Path, april: Any) -> Store:
    """Two months: one with the release above, one with two releases."""
    found = Store(tmp_path / "stages")
    d, seen, not_read = april
    put(found, "2024-05", [d], seen, not_read)
    others = [
        document(f"出口{n}元。", title=f"release {n}", release_id=f"p/{n:012x}", sha256=f"{n:064x}"[::-1])
        for n in (3, 4)
    ]
    put(found, "2024-06", others, [observed(o, o.text[-3]) for o in others])
    return found


def put(
    store: Store,
    month: str,
    documents: list[Document],
    seen: list[Observation],
    not_read: list[UnreadNumber] = [],  # noqa: B006
    *,
    made_from: str = "d1",
) -> None:
    store.write("documents", month, Document, documents, made_from)
    store.write("unread_numbers", month, UnreadNumber, not_read, f"{made_from} extractor 1")
    store.write("observations", month, Observation, seen, f"{made_from} extractor 1")


def test_pages_are_written_once(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "published"
    first = write_pages(store, target)
    assert (first.written, first.up_to_date, first.waiting) == (3, 0, ())
    files = {p: p.stat().st_mtime_ns for p in first.folder.iterdir()}
    assert {p.name for p in files} == {
        "gd_customs__0123456789ab__c0ffee00.html",
        "p__000000000003__30000000.html",
        "p__000000000004__40000000.html",
    }
    again = write_pages(store, target)
    assert (again.written, again.up_to_date) == (0, 3)
    assert {p: p.stat().st_mtime_ns for p in again.folder.iterdir()} == files


def test_a_page_holds_the_numbers_of_its_version(store: Store, tmp_path: Path, april: Any) -> None:
    d, seen, not_read = april
    write_pages(store, tmp_path)
    soup = BeautifulSoup((tmp_path / page_path(d.release_id, d.sha256)).read_text("utf-8"), PARSER)
    assert str(soup.body) == str(page(d, seen, not_read).body)
    other = (tmp_path / "explain" / "p__000000000003__30000000.html").read_text("utf-8")
    assert [a.text for a in links(BeautifulSoup(other, PARSER))] == ["3"]


def test_only_what_changed_or_was_torn_is_written_again(store: Store, tmp_path: Path, april: Any) -> None:
    d, seen, not_read = april
    folder = write_pages(store, tmp_path).folder
    put(store, "2024-05", [d], seen[:2], not_read, made_from="d2")
    torn = folder / "p__000000000003__30000000.html"
    torn.write_text("", "utf-8")
    (folder / f".{torn.name}.new").write_text("half a pa", "utf-8")
    (folder / "p__000000000004__40000000.html").unlink()
    report = write_pages(store, tmp_path)
    assert (report.written, report.up_to_date) == (3, 0)
    assert torn.read_text("utf-8").endswith("</html>") and not list(folder.glob(".*"))
    changed = BeautifulSoup((tmp_path / page_path(d.release_id, d.sha256)).read_text("utf-8"), PARSER)
    assert len(changed.select("#observations tbody tr")) == 2
    assert write_pages(store, tmp_path).up_to_date == 3


def test_a_month_whose_extraction_is_not_of_its_documents_waits(store: Store, tmp_path: Path) -> None:
    store.write("documents", "2024-06", Document, [document("新的一页")], "d2")
    store.write("documents", "2024-07", Document, [document("还没有提取")], "d3")
    report = write_pages(store, tmp_path)
    assert (report.written, report.waiting) == (1, ("2024-06", "2024-07"))


def test_a_month_of_a_damaged_archive_is_tried_again(store: Store, tmp_path: Path, april: Any) -> None:
    d, seen, not_read = april
    put(store, "2024-05", [d], seen, not_read, made_from="")
    assert write_pages(store, tmp_path).written == 3
    assert write_pages(store, tmp_path).written == 1


def test_a_version_met_under_two_addresses_has_one_page(store: Store, tmp_path: Path, april: Any) -> None:
    d, seen, not_read = april
    twin = replace(d, url="http://example.cn/A")
    put(store, "2024-05", [d, twin], [*seen, *(replace(o, url=twin.url) for o in seen)], not_read)
    assert write_pages(store, tmp_path).written == 3
    soup = BeautifulSoup((tmp_path / page_path(d.release_id, d.sha256)).read_text("utf-8"), PARSER)
    assert len(soup.select("#observations tbody tr")) == len(seen)


def test_the_table_of_releases_names_the_pages(store: Store, tmp_path: Path) -> None:
    write_pages(store, tmp_path)
    con = duckdb.connect()
    build_candidate(con, store, [])
    rows = con.execute("SELECT release_id, document_sha256, explain FROM releases").fetchall()
    assert len(rows) == 3
    for release_id, sha256, named in rows:
        assert named == page_path(release_id, sha256)
        assert (tmp_path / named).is_file()


def test_a_hundred_pages_take_about_a_second(tmp_path: Path) -> None:
    paragraph = "".join(f"出口{n}.5亿元；" for n in range(100, 130))
    several = [
        document(paragraph, title=f"release {n}", release_id=f"p/{n:012x}", sha256=f"{n:064x}"[::-1])
        for n in range(100)
    ]
    seen = [observed(o, f"{n}.5亿") for o in several for n in range(100, 130)]
    store = Store(tmp_path / "stages")
    put(store, "2024-05", several, seen)
    began = time.process_time()
    assert write_pages(store, tmp_path).written == 100
    assert time.process_time() - began < 3, "a wide margin for a busy machine"


RELEASE = (
    "<html><h1>前4个月广东外贸</h1><p>2024-05-10</p><p>前4个月，广东出口1.80万亿元，增长8.8%。{}</p></html>"
)


def test_the_command_shows_text_and_lists(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text(RELEASE.format("[red]\x1b[31m"), "utf-8")
    done = CliRunner().invoke(explain, [str(file), "--published", "2024-05-10"])
    assert done.exit_code == 0
    assert re.search(r"广东出口\S?1\.80万亿元，增长\S?8\.8%。\[red\]", done.output)
    assert "\x1b" not in done.output
    assert re.search(
        r"1\.80万亿 +exports +CN-GD +2024-01/2024-04 +level +1,800,000,000,000 +CNY", done.output
    )


def test_the_command_writes_pages(tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.html" for name in "ab"]
    for file in files:
        file.write_text(RELEASE.format(""), "utf-8")
    out = tmp_path / "pages"
    one = CliRunner().invoke(explain, [str(files[0]), "--html", str(out / "one.html")])
    both = CliRunner().invoke(explain, [*map(str, files), "--html", str(out)])
    assert (one.exit_code, both.exit_code) == (0, 0)
    assert sorted(p.name for p in out.iterdir()) == ["1-a.html", "2-b.html", "one.html"]
    assert len(links(BeautifulSoup((out / "2-b.html").read_text("utf-8"), PARSER))) >= 2


def test_the_command_fails_when_there_is_no_text(tmp_path: Path) -> None:
    file = tmp_path / "empty.html"
    file.write_bytes(b"")
    assert CliRunner().invoke(explain, [str(file)]).exit_code == 1


def test_marks_are_in_the_order_of_the_text(april: Any) -> None:
    d, seen, not_read = april
    marks = mark(d, Extraction(tuple(reversed(seen)), tuple(not_read))).marks
    assert [m.ordinal for m in marks] == list(range(1, 10))
    assert all(d.text[m.start : m.end] == m.text for m in marks)
    assert marks[0].observations[0][0] == len(seen), "rows keep the extraction's order"
