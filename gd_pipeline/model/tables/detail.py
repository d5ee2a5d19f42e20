"""The tables of the customs' online query: what its downloads hold, and the rows that were not taken."""

from __future__ import annotations

from gd_pipeline.model.tables.columns import Column, Table, code

_ORIGIN = (
    Column("release_id", "VARCHAR", "the download that states it"),
    Column("document_sha256", "VARCHAR", "hash of the download's bytes"),
    Column("publisher", "VARCHAR", "the source's name"),
    Column("retrieved_at", "TIMESTAMPTZ", "when the download came in"),
    Column("line", "BIGINT", "its line in the download, the header being 1", low=1),
)

TRADE_DETAIL = Table(
    "trade_detail",
    "Goods trade of the customs' online query: one commodity, partner, trade mode, place and month a row.",
    (
        code("indicator", "exports, imports or trade, as the download's name says"),
        code("ref_area", "place of the consignee's registration: CN where the query does not split by place"),
        Column("period", "VARCHAR", "the month, YYYY-MM/YYYY-MM"),
        code("counterpart_area", "trading partner: _T where the query does not split by partner"),
        code("product", "HS and the commodity code, 2 to 8 digits; _T where the query does not split by it"),
        code("customs_procedure", "trade mode: _T where the query does not split by it"),
        Column("value", "DOUBLE", "value in unit"),
        code("unit", "CNY or USD"),
        Column("quantity_1", "DOUBLE", "first quantity in quantity_unit_1, null where none is printed", True),
        Column("quantity_unit_1", "VARCHAR", "unit of the first quantity as printed, empty for none"),
        Column(
            "quantity_2", "DOUBLE", "second quantity in quantity_unit_2, null where none is printed", True
        ),
        Column("quantity_unit_2", "VARCHAR", "unit of the second quantity as printed, empty for none"),
        Column("downloads", "INTEGER", "how many downloads hold this row's key; the newest is shown", low=1),
        Column("revised", "BOOLEAN", "an earlier download had another value"),
        *_ORIGIN,
    ),
    ("indicator", "ref_area", "period", "counterpart_area", "product", "customs_procedure", "unit"),
)

TRADE_DETAIL_REJECTED = Table(
    "trade_detail_rejected",
    "Rows of downloads that were not taken, with the reason.",
    (
        Column("reason", "VARCHAR", "what kept it from being taken"),
        Column("row", "VARCHAR", "the row as printed"),
        *_ORIGIN,
    ),
    ("document_sha256", "line"),
)
