"""What fails a check stands in quarantine with reason, release and quote; the good rest is chosen from."""

from __future__ import annotations

from pathlib import Path

from statements import Page, build, release

from gd_pipeline.check.quarantine import failing_rows
from gd_pipeline.check.run import run_checks
from gd_pipeline.model.document import Problem


def test_rows_that_fail_are_named_with_check_reason_release_and_quote(tmp_path: Path) -> None:
    faulty = Page(release("news", "faulty"))
    faulty.say("exports", 130e8, table=False).say("imports", 70e8, table=False)
    faulty.say("trade", 220e8, table=False).say("fdi_used", 5e8, table=False)
    sound = Page(release("gacc", "table")).say("exports", 131e8)
    con = build(tmp_path, faulty, sound)
    results = {r.check_name: r for r in run_checks(con)}
    check = "exports_and_imports_add_up_in_prose"
    assert (results[check].outcome, results[check].failing) == ("warned", 1)
    rows = con.execute(
        "SELECT reason, release_id, publisher, quote, severity, set_aside FROM quarantine "
        "WHERE check_name = ? ORDER BY quote",
        [check],
    ).fetchall()
    said = "CN-GD 2024-01/2024-03 CNY: 13,000,000,000 + 7,000,000,000 is not 22,000,000,000"
    assert rows == [
        (said, "news/faulty", "news", f"{what} in news/faulty", "warn", True)
        for what in ("exports 1.3e+10", "imports 7e+09", "trade 2.2e+10")
    ]
    assert con.execute("SELECT indicator, value_cny FROM trade").fetchall() == [("exports", 131e8)]
    assert con.execute("SELECT value_cny FROM investment").fetchall() == [(5e8,)], "the good rest"
    verdicts = "SELECT verdict, count(*) FROM agreements GROUP BY ALL ORDER BY ALL"
    assert con.execute(verdicts).fetchall() == [("chosen", 2), ("set_aside", 3)]


def test_a_table_that_does_not_add_up_withholds_all_and_is_named(tmp_path: Path) -> None:
    page = Page().say("exports", 130e8).say("imports", 70e8).say("trade", 220e8)
    con = build(tmp_path, page)
    assert [r.check_name for r in run_checks(con) if r.blocks] == ["exports_and_imports_add_up_in_tables"]
    found = con.execute(
        "SELECT place, set_aside FROM quarantine WHERE severity = 'error' ORDER BY place"
    ).fetchall()
    cells = enumerate(["exports", "imports", "trade"])
    assert found == [(f"table 1, row {n}, {what}", False) for n, what in cells]
    named = failing_rows(con, limit=2)
    assert [r.check_name for r in named[:2]] == ["exports_and_imports_add_up_in_tables"] * 2
    assert "13,000,000,000 + 7,000,000,000 is not 22,000,000,000 (gacc/r1: table 1, row" in str(named[0])


def test_releases_stand_there_too_and_a_second_run_forgets_the_first(tmp_path: Path) -> None:
    page = Page(release(name="scan", problems=(Problem("image_table", "the table is an image", "table 1"),)))
    con = build(tmp_path, page)
    for _ in range(2):
        run_checks(con)
        rows = con.execute(
            "SELECT check_name, about, subject, release_id, reason FROM quarantine WHERE about = 'releases'"
        ).fetchall()
        said = "gacc/scan: image_table: the table is an image (table 1)"
        assert rows == [("releases_read", "releases", "gacc/scan", "gacc/scan", said)]
