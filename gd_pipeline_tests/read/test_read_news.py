"""What is made of a month's news alone is, byte by byte, what is made of the whole month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from read_pages import FETCHED, Shelf, html, release, source, table

from gd_pipeline.extract import document as extracting
from gd_pipeline.extract.stage import WRITTEN, extract_month
from gd_pipeline.model.document import Document
from gd_pipeline.model.source import Source
from gd_pipeline.model.store import Store
from gd_pipeline.publish.pages import write_pages
from gd_pipeline.read.stage import CATALOGUE, DOCUMENTS, TWINS, read_month, update_catalogue

MONTH = "2024-12"
BODIES = (
    "11月，全省出口500亿元，增长5%。",
    "前11个月，全省进出口8.3万亿元，同比增长9.8%，其中进口3万亿元，增长7.2%。",
    "会议在广州召开，各地代表就今后的工作交换了意见，没有给出任何数字，也没有通过文件。",
    "短",
)
POLICY = html(
    "<h1>关于印发外贸若干措施的通知</h1><p>发布时间：2024-12-03</p><div class='zw'><p>粤府办〔2024〕9号</p>"
    "<p>一、加快海外仓布局。到2025年建设300个左右海外仓。</p><p>二、扩大规模。落实粤府〔2021〕35号文件。</p></div>"
)
TABLE = html(
    "<h1>2024年11月广东省进出口</h1><p>发布时间：2024-12-20</p><div class='zw'>"
    + table([["项目", "金额（亿元）", "同比（%）"], ["出口", "500", "5"], ["进口", "300", "-2"]])
    + "</div>"
)
PAGES = (
    *(release("2024-12-18", body) for body in BODIES),
    html("<h1>题</h1><p>没有日期。</p>"),
    POLICY,
    TABLE,
)

arrivals = st.lists(
    st.tuples(
        st.sampled_from(("gd_commerce", "customs")), st.integers(0, 4), st.sampled_from(PAGES), st.booleans()
    ),
    max_size=7,
)  # publisher, address, page, and whether it was retrieved before all others (an archive taken in later)
nights = st.lists(st.tuples(arrivals, st.booleans()), min_size=1, max_size=4)


def work(shelf: Shelf, store: Store, sources: Sequence[Source]) -> None:
    """A night."""
    update_catalogue(shelf, store, sources)
    for month in store.parts("catalogue"):
        read_month(month, shelf, store, sources)
        extract_month(month, store)


def files(root: Path) -> dict[str, bytes]:
    return {
        p.relative_to(root).as_posix(): p.read_bytes()
        for stage in (CATALOGUE, DOCUMENTS, TWINS, *WRITTEN, "explain")
        for p in sorted((root / stage).glob("*"))
    }


_LIKE = PAGES[1]


@settings(max_examples=15, deadline=None)
@given(nights)
@example([([(p, n, _LIKE, False) for p in ("gd_commerce", "customs") for n in (0, 1)], True), ([], False)])
@example(
    [
        ([("customs", 1, _LIKE, False), ("customs", 2, _LIKE, False)], True),
        ([("customs", 3, _LIKE, True)], True),
    ]
)
def test_news_give_what_all_of_it_gives(many: list[tuple[list[tuple[str, int, str, bool]], bool]]) -> None:
    shelf = Shelf()
    with TemporaryDirectory() as folder:
        root, whole = Path(folder) / "nightly", Path(folder) / "whole"
        for arrived, other in many:
            for publisher, n, page, early in arrived:
                at = FETCHED - timedelta(minutes=100 - len(shelf.pages), days=early)
                shelf.add(f"http://www.example.cn/{n}.html", page, publisher=publisher, fetched_at=at)
            sources = [source(body=(".zw",)) if other else source()]
            work(shelf, Store(root), sources)
            write_pages(Store(root), root)
        work(shelf, Store(whole), sources)
        write_pages(Store(whole), whole)
        made, expected = files(root), files(whole)
        gone = {name for name in made.keys() - expected.keys() if name.startswith("explain/")}
        assert {name: content for name, content in made.items() if name not in gone} == expected


def test_only_news_are_read_extracted_and_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf, store, extracted = Shelf(), Store(tmp_path), []
    original = extracting.extract

    def noted(document: Document) -> extracting.Extraction:
        extracted.append(document.url)
        return original(document)

    monkeypatch.setattr(extracting, "extract", noted)
    twin, numberless = PAGES[1].replace("<h1>", "<nav>数据</nav><h1>"), release("2024-12-19", BODIES[2])
    for n, page in enumerate((PAGES[0], PAGES[1], TABLE, twin, numberless)):
        shelf.add(f"http://www.example.cn/{n}.html", page)
    work(shelf, store, [])
    assert write_pages(store, tmp_path).written == len(extracted) == 4
    assert len(store.read(TWINS, MONTH, Document)) == 1
    shelf.add("http://www.example.cn/9.html", release("2024-12-27", BODIES[1]))
    update_catalogue(shelf, store, [])
    shelf.asked, extracted[:] = 0, []
    assert read_month(MONTH, shelf, store, []).documents == 5
    assert sum(extract_month(MONTH, store).rows.values()) > 8
    assert shelf.asked == 1 and extracted == ["http://www.example.cn/9.html"]
    assert write_pages(store, tmp_path).written == 1


def test_half_an_extraction_is_made_anew(tmp_path: Path) -> None:
    shelf, store = Shelf(), Store(tmp_path / "torn")
    shelf.add("http://www.example.cn/1.html", release("2024-12-18", BODIES[0]))
    work(shelf, store, [])
    shelf.add("http://www.example.cn/2.html", release("2024-12-19", BODIES[1]))
    update_catalogue(shelf, store, [])
    read_month(MONTH, shelf, store, [])
    observations = store.path("observations", MONTH)
    before = observations.read_bytes()
    extract_month(MONTH, store)
    observations.write_bytes(before)  # as if killed before the last part was written
    extract_month(MONTH, store)
    work(shelf, Store(tmp_path / "whole"), [])
    assert files(tmp_path / "torn") == files(tmp_path / "whole")
