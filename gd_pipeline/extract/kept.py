"""What of a month's extraction stays when some of its documents are new: the rows of those that are not.

Whose rows these are is told by the rows themselves; of documents without any number there is a list. How a
number is bound is the business of ``gd_pipeline.extract.document``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable

import pyarrow as pa
import pyarrow.compute as pc


def _columns(table: pa.Table, *names: str) -> Iterable[tuple[object, ...]]:
    return zip(*(table[name].to_pylist() for name in names), strict=True)


def done(documents: pa.Table, numbers: Iterable[pa.Table], same: Container[str]) -> list[bool]:
    """Of each document, whether these tables tell of its numbers; only of ``same`` publishers.

    A version that was met under two addresses has the rows of each, and not all rows say of which: it is
    not taken as done.
    """
    met: defaultdict[object, set[object]] = defaultdict(set)
    for table in numbers:
        of = table.group_by(["release_id", "document_sha256", "url", "retrieved_at"]).aggregate([])
        for release, sha256, *place in _columns(of, *of.column_names):
            met[release, sha256].add(tuple(place))
    names = ("release_id", "sha256", "url", "retrieved_at")
    places: defaultdict[object, set[object]] = defaultdict(set)
    for release, sha256, *place in _columns(documents, *names):
        places[release, sha256].add(tuple(place))
    return [
        publisher in same
        and len(places[release, sha256]) == 1
        and met[release, sha256] == places[release, sha256]
        for release, sha256, publisher in _columns(documents, "release_id", "sha256", "publisher")
    ]


def _versions(table: pa.Table, sha256: str = "document_sha256") -> pa.Array:
    """Of which release and bytes each row is."""
    return pc.binary_join_element_wise(table["release_id"], table[sha256], " ").combine_chunks()


def merged(documents: pa.Table, kept: pa.Table, before: pa.Table, fresh: pa.Table) -> pa.Table:
    """The rows of before that are of the ``kept`` documents and the fresh ones, as the documents come."""
    before = before.filter(pc.is_in(_versions(before), _versions(kept, "sha256")))
    rows = pa.concat_tables([before, fresh])
    place = pc.index_in(_versions(rows), _versions(documents, "sha256"))
    return rows.take(pc.sort_indices(place))
