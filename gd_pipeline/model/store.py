"""Stage files: Parquet under one data root, one file per stage and publication month, replaced whole.

A file carries the fingerprint of what it was made from, so that a stage can tell what is up to date. Which
stage writes what is the stages' own business.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints
from uuid import uuid4

import pyarrow as pa
import pyarrow.parquet as pq

T = TypeVar("T")
_SCALARS: dict[Any, pa.DataType] = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    datetime: pa.timestamp("us", tz="UTC"),
}


def _arrow(hint: Any) -> pa.DataType:
    if get_origin(hint) is UnionType:
        (hint,) = [a for a in get_args(hint) if a is not NoneType]
    if hint in _SCALARS:
        return _SCALARS[hint]
    if get_origin(hint) is tuple:
        # called as Parquet calls it, so that a schema is the same after reading
        return pa.list_(pa.field("element", _arrow(get_args(hint)[0])))
    if is_dataclass(hint):
        hints = _hints(hint)
        return pa.struct([(f.name, _arrow(hints[f.name])) for f in fields(hint)])
    raise TypeError(f"no Parquet type for {hint!r}")


_HINTS: dict[Any, dict[str, Any]] = {}


def _hints(kind: Any) -> dict[str, Any]:
    """The types of a dataclass's fields; asked once, since a table has thousands of cells."""
    if kind not in _HINTS:
        _HINTS[kind] = get_type_hints(kind)
    return _HINTS[kind]


def _plain(value: Any) -> Any:
    """A value as Arrow takes it: dataclasses as dictionaries, tuples as lists."""
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if is_dataclass(value):
        return {name: _plain(getattr(value, name)) for name in _hints(type(value))}
    return value


@cache
def schema(kind: type) -> pa.Schema:
    """The Arrow schema of a dataclass: scalars, datetimes in UTC, tuples as lists, dataclasses as structs."""
    return pa.schema([(f.name, _arrow(_hints(kind)[f.name])) for f in fields(kind)])


Build = Callable[[Any], Any]


@cache
def _builder(hint: Any) -> Build | None:
    """What makes a value of a type of what Parquet gives, None when it is that already.

    Asked once per type, not per value, since a table has thousands of cells.
    """
    if get_origin(hint) is UnionType:
        (hint,) = [a for a in get_args(hint) if a is not NoneType]
    if get_origin(hint) is tuple:
        inner = _builder(get_args(hint)[0])
        return (lambda values: tuple(map(inner, values))) if inner else tuple
    if hint is datetime:
        return lambda value: value.astimezone(UTC)
    if is_dataclass(hint) and isinstance(hint, type):
        return _record(hint)
    return None


def _record(kind: type) -> Build:
    made = {name: build for name, hint in _hints(kind).items() if (build := _builder(hint))}

    def build_record(row: dict[str, Any]) -> Any:
        for name, build in made.items():
            if row.get(name) is not None:
                row[name] = build(row[name])
        return kind(**row)

    return build_record


def as_table(kind: type, rows: Iterable[Any]) -> pa.Table:
    """Rows of a dataclass as columns."""
    return pa.Table.from_pylist([_plain(r) for r in rows], schema=schema(kind))


def as_rows(kind: type[T], table: pa.Table) -> list[T]:
    """Columns as rows of a dataclass."""
    return list(map(_record(kind), table.to_pylist()))


class Store:
    """The stage files under ``root``: ``<stage>/<month>.parquet``."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, stage: str, part: str) -> Path:
        """Where a part of a stage lies."""
        return self.root / stage / f"{part}.parquet"

    def glob(self, stage: str) -> str:
        """A pattern that names all files of a stage (for DuckDB)."""
        return str(self.root / stage / "*.parquet")

    def parts(self, stage: str) -> list[str]:
        """The parts that a stage has, sorted."""
        return sorted(p.stem for p in (self.root / stage).glob("*.parquet"))

    def write(self, stage: str, part: str, kind: type, rows: Iterable[Any], fingerprint: str = "") -> int:
        """Replace a part whole; returns the number of rows. Readers see the old file or the new one."""
        return self.write_table(stage, part, as_table(kind, rows), fingerprint)

    def write_table(self, stage: str, part: str, table: pa.Table, fingerprint: str = "") -> int:
        """The same for rows that are columns already."""
        target = self.path(stage, part)
        target.parent.mkdir(parents=True, exist_ok=True)
        table = table.combine_chunks().replace_schema_metadata({"fingerprint": fingerprint})
        scratch = target.with_suffix(f".{uuid4().hex}.tmp")
        with scratch.open("wb") as f:
            pq.write_table(table, f, compression="zstd")
            f.flush()
            os.fsync(f.fileno())
        scratch.replace(target)
        return int(table.num_rows)

    def read(self, stage: str, part: str, kind: type[T]) -> list[T]:
        """The rows of a part; empty when the part does not exist."""
        return as_rows(kind, self.table(stage, part, kind))

    def table(self, stage: str, part: str, kind: type) -> pa.Table:
        """The same as columns."""
        path = self.path(stage, part)
        return pq.read_table(path).replace_schema_metadata() if path.exists() else schema(kind).empty_table()

    def fingerprint(self, stage: str, part: str) -> str | None:
        """What a part was made from, None when it does not exist."""
        path = self.path(stage, part)
        if not path.exists():
            return None
        meta: Mapping[bytes, bytes] = pq.read_metadata(path).metadata or {}
        return meta.get(b"fingerprint", b"").decode()

    def remove(self, stage: str, part: str) -> None:
        """Drop a part that has no rows any more."""
        self.path(stage, part).unlink(missing_ok=True)
