"""The tables as assets: schema, lineage and pictures; made anew only when their rows changed."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import dagster as dg
import duckdb
import pytest
from dagster._core.definitions.freshness import CronFreshnessPolicy, TimeWindowFreshnessPolicy

from gd_pipeline.definitions import defs
from gd_pipeline.defs.newest import newest_key, newest_releases
from gd_pipeline.defs.tables import SHOWN, published_tables, table_key
from gd_pipeline.settings import Settings


@pytest.fixture
def settings(first_run: tuple[Path, Any], tmp_path: Path) -> Settings:
    """Settings of a data root with the sample's published file."""
    made = Settings(data_root=tmp_path)
    made.published.parent.mkdir()
    made.published.write_bytes((first_run[0] / "published" / "gd_pipeline.duckdb").read_bytes())
    return made


def materialized(settings: Settings, instance: dg.DagsterInstance) -> dict[str, dg.AssetMaterialization]:
    result = dg.materialize([published_tables], instance=instance, resources={"settings": settings})
    return {e.asset_key.path[-1]: e.materialization for e in result.get_asset_materialization_events()}


def test_a_table_is_made_anew_only_when_its_rows_changed(settings: Settings) -> None:
    with dg.DagsterInstance.ephemeral() as instance:
        first = materialized(settings, instance)
        assert set(first) == set(SHOWN)
        assert materialized(settings, instance) == {}
        with duckdb.connect(str(settings.published)) as con:
            con.execute("UPDATE talent SET yoy_pct = 99 WHERE ref_area = 'CN-440300'")
        assert set(materialized(settings, instance)) == {"talent"}
    rows = duckdb.connect(str(settings.published), read_only=True).execute("SELECT count(*) FROM trade")
    assert first["trade"].metadata["dagster/row_count"].value == rows.fetchall()[0][0]
    assert "Guangdong" not in str(first["trade"].metadata["newest rows"].value)  # codes, as in the table
    for table, name in (("trade", "single months"), ("trade", "growth"), ("unread_numbers", "by reason")):
        picture = str(first[table].metadata[name].value)
        assert picture.startswith("![chart](data:image/png;base64,")
        assert base64.b64decode(picture[31:-1]).startswith(b"\x89PNG")
    assert 0 < first["unread_numbers"].metadata["share of all numbers"].value < 1
    lineage = first["trade"].metadata["dagster/column_lineage"].value
    assert lineage.deps_by_column["value_cny"] == [
        dg.TableColumnDep(asset_key="observations", column_name="value")
    ]


def test_every_table_has_a_schema_and_every_asset_a_place_in_the_code() -> None:
    graph = defs().resolve_asset_graph()
    for name, table in SHOWN.items():
        metadata = graph.get(table_key(name)).metadata
        assert [c.name for c in metadata["dagster/column_schema"].schema.columns] == [
            c.name for c in table.columns
        ]
    for key in graph.get_all_asset_keys():
        references = graph.get(key).metadata["dagster/code_references"].code_references
        assert any(r.url.startswith("https://github.com/") for r in references), key


def test_freshness_follows_the_release_calendar() -> None:
    graph = defs().resolve_asset_graph()

    def deadline(key: dg.AssetKey) -> tuple[str, int]:
        policy = graph.get(key).freshness_policy
        assert isinstance(policy, CronFreshnessPolicy)
        assert policy.timezone == "Asia/Shanghai"
        return policy.deadline_cron, policy.lower_bound_delta.days

    # Guangdong's trade is told from the 10th to the 25th, with a week of grace; January with February.
    assert deadline(table_key("trade")) == ("0 3 3 1,2,4,5,6,7,8,9,10,11,12 *", 24)
    assert deadline(newest_key("gd_customs")) == deadline(table_key("trade"))
    # Of several series of a publisher the one that is due first; a quarter's days; the yearbook's.
    assert deadline(newest_key("gacc")) == ("0 3 22 1,3,4,5,6,7,8,9,10,11,12 *", 15)
    assert deadline(newest_key("zhuhai_gov")) == ("0 3 16 2,5,8,11 *", 29)
    assert deadline(newest_key("gd_stats_annual"))[0] == "0 3 1 5 *"
    for key, days in ((table_key("talent"), 430), (newest_key("gd_commerce"), 75)):  # no series: a schedule
        policy = graph.get(key).freshness_policy
        assert isinstance(policy, TimeWindowFreshnessPolicy)
        assert policy.fail_window.to_timedelta().days == days


def test_every_asset_has_a_pool_and_every_crawl_is_asked_for_every_night() -> None:
    graph = defs().resolve_asset_graph()
    for key in graph.get_all_asset_keys():
        node = graph.get(key)
        assert node.pools, f"{key} may meet another run"
        if key.path[0] == "crawl":
            assert node.freshness_policy is not None


def test_the_newest_release_of_each_publisher_with_links(settings: Settings) -> None:
    def newest(instance: dg.DagsterInstance) -> dict[str, Any]:
        result = dg.materialize([newest_releases], instance=instance, resources={"settings": settings})
        events = result.get_asset_materialization_events()
        return {e.asset_key.path[-1]: e.materialization.metadata for e in events}

    with dg.DagsterInstance.ephemeral() as instance:
        found = newest(instance)
        assert newest(instance) == {}
        with duckdb.connect(str(settings.published)) as con:
            con.execute("UPDATE releases SET published_at = now() WHERE title LIKE '前11个月广东外贸%'")
            con.execute("UPDATE releases SET document_sha256 = 'b' WHERE title LIKE '前11个月广东外贸%'")
        assert set(newest(instance)) == {"gd_customs"}
    assert len(found) == 12  # the thirteenth of the sample lets nobody in
    about = found["gacc"]
    assert about["published"].value == "2025-01-18"
    assert about["release"].value.endswith("/6332075/index.html")
    assert str(about["explained (file)"].value).endswith(".html")
    assert "406,696,046" in str(about["first figures"].value)
    assert about["figures"].value > 400
