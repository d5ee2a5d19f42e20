"""The tables as assets: schema, lineage and pictures; made anew only when their rows changed."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import dagster as dg
import duckdb
import pytest

from gd_pipeline.definitions import defs
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


def test_every_table_has_schema_lineage_and_a_place_in_the_code() -> None:
    graph = defs().resolve_asset_graph()
    for name, table in SHOWN.items():
        metadata = graph.get(table_key(name)).metadata
        assert [c.name for c in metadata["dagster/column_schema"].schema.columns] == [
            c.name for c in table.columns
        ]
    lineage = graph.get(table_key("trade")).metadata["dagster/column_lineage"]
    assert lineage.deps_by_column["value_cny"] == [
        dg.TableColumnDep(asset_key="observations", column_name="value")
    ]
    for key in graph.get_all_asset_keys():
        references = graph.get(key).metadata["dagster/code_references"].code_references
        assert any(r.url.startswith("https://github.com/") for r in references), key


def test_freshness_and_pools() -> None:
    graph = defs().resolve_asset_graph()
    for name, days in (("trade", 45), ("talent", 400)):
        policy = graph.get(table_key(name)).freshness_policy
        assert policy is not None
        assert policy.fail_window.to_timedelta().days == days
    for key in graph.get_all_asset_keys():
        node = graph.get(key)
        assert node.pools, f"{key} may meet another run"
        if key.path[0] == "crawl":
            assert node.freshness_policy is not None
