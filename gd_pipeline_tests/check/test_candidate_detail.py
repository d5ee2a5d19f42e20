"""The customs' online query in the candidate: overlapping downloads, rejected rows, the law of the totals."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest
from statements import Page, capture, release, write

from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.check.identities import run_identities
from gd_pipeline.check.run import run_checks
from gd_pipeline.crawl.archive import Archive
from gd_pipeline.crawl.inbox import take_inbox
from gd_pipeline.model.store import Store
from gd_pipeline.read.stage import read_month, update_catalogue

HEADER = "数据年月,贸易伙伴编码,商品编码,收发货人注册地编码,人民币"


def candidate(root: Path, *downloads: tuple[str, list[str]], total: float = 0) -> duckdb.DuckDBPyConnection:
    """A candidate from downloads that came into the inbox one month after the other."""
    store, archive, inbox = Store(root / "stages"), Archive(root / "archive"), root / "inbox"
    inbox.mkdir()
    for month, (name, rows) in enumerate(downloads, start=5):
        (inbox / name).write_bytes("\n".join([HEADER, *rows, ""]).encode("gb18030"))
        items = take_inbox(inbox, archive, datetime(2024, month, 1, tzinfo=UTC))
        assert [i.outcome for i in items] == ["archived"]
    for month in update_catalogue(archive, store, []).months:
        read_month(month, archive, store, [])
    captures = archive.captures()
    if total:
        page = Page(replace(release(), kind="table")).say("exports", total, "2024-03/2024-03", precision=1e4)
        captures += [*write(store, [page]), capture(page)]
    con = duckdb.connect()
    build_candidate(con, store, [], captures)
    return con


def test_of_overlapping_downloads_the_newest_row_is_shown(tmp_path: Path) -> None:
    con = candidate(
        tmp_path,
        ("3月出口.csv", ["202403,502,85076000,44,100", "202403,502,01012100,44,7"]),
        ("出口.csv", ["202403,502,85076000,44,101"]),
        ("进口.csv", ["202403,502,85076000,44,5"]),
    )
    rows = con.execute(
        "SELECT indicator, product, value, downloads, revised, month(retrieved_at) FROM trade_detail "
        "ORDER BY indicator, product"
    ).fetchall()
    assert rows == [
        ("exports", "HS01012100", 7, 1, False, 5),
        ("exports", "HS85076000", 101, 2, True, 6),
        ("imports", "HS85076000", 5, 1, False, 7),
    ]


def test_rejected_rows_and_a_release_for_each_download(tmp_path: Path) -> None:
    con = candidate(tmp_path, ("出口.csv", ["202403,502,85076000,44,100", "202403,999999,85076000,44,100"]))
    assert con.execute("SELECT line, reason FROM trade_detail_rejected").fetchall() == [
        (3, "贸易伙伴编码 999999 is none that is known")
    ]
    ((kind, problems),) = con.execute("SELECT kind, problems FROM releases").fetchall()
    assert kind == "detail"
    assert "1 of 2 rows are not taken" in problems


def test_unknown_codes_are_reported_with_release_and_reason(tmp_path: Path) -> None:
    good, no_heading, no_partner = (
        f"202403,{partner},{goods},44,100"
        for partner, goods in (("502", "85076000"), ("502", "85990000"), ("888", "85076000"))
    )
    con = candidate(tmp_path, ("3月出口.csv", [good, no_heading, no_partner]), ("4月出口.csv", [good]))
    assert con.execute("SELECT count(*) FROM trade_detail").fetchall() == [(2,)], "an unknown heading is kept"
    results = {r.check_name: r for r in run_checks(con)}
    ((first,),) = con.execute("SELECT release_id FROM trade_detail WHERE product = 'HS85990000'").fetchall()
    for name, checked, said in (
        ("detail_rows_taken", 2, "1 rows, 贸易伙伴编码 888 is none that is known"),
        ("detail_headings_known", 2, "1 rows of HS85990000"),
    ):
        result = results[name]
        assert (result.outcome, result.checked, result.failing) == ("warned", checked, 1)
        found = con.execute(
            "SELECT release_id, reason FROM quarantine WHERE check_name = ?", [name]
        ).fetchall()
        assert found == [(first, f"{first}: {said}")]


@pytest.mark.parametrize(("value", "outcome"), [(1e8, "passed"), (1e8 + 2e4, "warned")])
def test_detail_sums_to_at_most_the_location_table(tmp_path: Path, value: float, outcome: str) -> None:
    rows = [f"202403,502,85076000,44,{value - 10:.0f}", "202403,502,01012100,44,10"]
    con = candidate(tmp_path, ("出口.csv", rows), total=1e8)
    (found,) = [r for r in run_identities(con) if r.check_name.startswith("detail_at_most_location_table")]
    assert (found.outcome, found.checked) == (outcome, 1)
