"""The tables of policy documents: goals held against figures, references followed to what is held."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import duckdb
from statements import SOURCES, Page, release, write

from gd_pipeline.check.candidate import build_candidate
from gd_pipeline.model.policy import PolicyDocument, PolicyGoal, PolicyMeasure, PolicyReference
from gd_pipeline.model.store import Store


def rows(con: duckdb.DuckDBPyConnection, sql: str) -> list[tuple[Any, ...]]:
    return con.execute(sql).fetchall()


def test_policy_goals_show_the_latest_level(tmp_path: Path) -> None:
    policy = Page(release("stats", "policy"))
    policy.say("warehouses", 500, None, measure="target", unit="COUNT", precision=1, table=False)
    policy.say("parks", 20, "..2025-12", measure="target", unit="COUNT", precision=1, table=False)
    news = Page(release("news", "n")).say("warehouses", 300, "..2022-12", unit="COUNT", table=False)
    news.say("warehouses", 400, "..2023-12", unit="COUNT", table=False)
    store = Store(tmp_path)
    captures = write(store, [policy, news])
    d = policy.document
    measure = PolicyMeasure(
        "3",
        "trade",
        "Build parks",
        "Build parks",
        "建设园区",
        4,
        20,
        d.release_id,
        d.sha256,
        d.publisher,
        d.url,
        d.published_at,
        d.retrieved_at,
    )
    store.write("policy_measures", "2024-04", PolicyMeasure, [measure])
    goal_id = policy.statements[0].observation_id
    warehouses = PolicyGoal(goal_id, "3", "at_least", "level", d.release_id, d.sha256)
    store.write("policy_goals", "2024-04", PolicyGoal, [warehouses])
    con = duckdb.connect()
    build_candidate(con, store, SOURCES, captures)
    goals = (
        "SELECT indicator, deadline, value, measure, condition, latest_value, latest_period "
        "FROM policy_goals ORDER BY indicator"
    )
    assert rows(con, goals) == [
        ("parks", date(2025, 12, 31), 20, None, "exactly", None, None),
        ("warehouses", None, 500, "3", "at_least", 400, "..2023-12"),
    ]
    assert rows(con, "SELECT number, field, heading FROM policy_measures") == [("3", "trade", "Build parks")]


def test_a_goal_of_growth_is_held_against_the_growth(tmp_path: Path) -> None:
    policy = Page(release("stats", "policy"))
    policy.say("exports", 5, "2025-01/2025-12", measure="target", unit="PCT", precision=1, table=False)
    news = Page(release("news", "n")).say("exports", 5e12, "2024-01/2024-12")
    news.say("exports", 4.2, "2024-01/2024-12", measure="yoy", unit="PCT", precision=0.1)
    store = Store(tmp_path)
    captures = write(store, [policy, news])
    d = policy.document
    goal = PolicyGoal(policy.statements[0].observation_id, None, "about", "yoy", d.release_id, d.sha256)
    store.write("policy_goals", "2024-04", PolicyGoal, [goal])
    con = duckdb.connect()
    build_candidate(con, store, SOURCES, captures)
    held = rows(con, "SELECT condition, progress, latest_value, latest_period FROM policy_goals")
    assert held == [("about", "yoy", 4.2, "2024-01/2024-12")]


def test_references_lead_to_the_documents_that_are_held(tmp_path: Path) -> None:
    pages = [Page(release("gov", name)) for name in ("above", "here", "below")]
    store = Store(tmp_path)
    captures = write(store, pages)

    def origin(page: Page) -> tuple[object, ...]:
        d = page.document
        return d.release_id, d.sha256, d.publisher, d.url, d.published_at, d.retrieved_at

    def paper(page: Page, number: str | None, title: str) -> PolicyDocument:
        return PolicyDocument(number, title, None, "CN-GD", "2022-03-15", None, None, *origin(page))

    def cites(page: Page, at: int, number: str | None, title: str | None) -> PolicyReference:
        return PolicyReference("1", number, title, "basis", None, at, at + 9, *origin(page))

    above, here, below = pages
    papers = [
        paper(above, "国办发〔2021〕24号", "国务院办公厅关于发展外贸新模式的意见"),
        paper(here, "粤府办〔2022〕9号", "关于印发培育外贸新动能若干措施的通知"),
        paper(below, None, "深圳外贸行动方案"),
    ]
    cited = [
        cites(here, 1, "国办发〔2021〕24号", "关于发展外贸新模式的意见"),
        cites(here, 20, "粤府办〔2022〕9号", None),
        cites(below, 1, None, "培育外贸新动能若干措施"),
        cites(below, 20, "商资发〔2020〕1号", None),
    ]
    store.write("policy_documents", "2024-04", PolicyDocument, papers)
    store.write("policy_references", "2024-04", PolicyReference, cited)
    con = duckdb.connect()
    build_candidate(con, store, SOURCES, captures)
    ids = [p.document.release_id for p in pages]
    assert set(rows(con, "SELECT release_id, char_start, target_release_id FROM policy_references")) == {
        (ids[1], 1, ids[0]),
        (ids[1], 20, None),
        (ids[2], 1, ids[1]),
        (ids[2], 20, None),
    }
    assert rows(con, "SELECT count(*), min(issued_on) FROM policy_documents") == [(3, date(2022, 3, 15))]
