"""Explain pages: every number once, safe to open, every link leads somewhere."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from bs4 import BeautifulSoup
from explained import PARSER, document, links, observed, page, unread

from gd_pipeline.model.codes import codes
from gd_pipeline.model.document import Problem
from gd_pipeline.model.observation import Extraction
from gd_pipeline.publish.explain import LEGEND, explain_html
from gd_pipeline.publish.marks import KIND_OF, mark


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


def test_marks_are_in_the_order_of_the_text(april: Any) -> None:
    d, seen, not_read = april
    marks = mark(d, Extraction(tuple(reversed(seen)), tuple(not_read))).marks
    assert [m.ordinal for m in marks] == list(range(1, 10))
    assert all(d.text[m.start : m.end] == m.text for m in marks)
    assert marks[0].observations[0][0] == len(seen), "rows keep the extraction's order"
