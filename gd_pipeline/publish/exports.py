"""The published tables as files for those who do not open DuckDB, made from the published database itself.

``exports`` beside the published file is a link to the newest complete set, swapped by one rename, so that
nobody meets half of one. What each file looks like is the business of ``exports_tables``, ``exports_sdmx``
and ``exports_package``.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import duckdb

from gd_pipeline.model.revision import revision
from gd_pipeline.model.tables import tables
from gd_pipeline.publish.dictionary import dictionary
from gd_pipeline.publish.exports_package import package
from gd_pipeline.publish.exports_tables import write_csv, write_parquet
from gd_pipeline.publish.manifest import read_manifest

DESCRIPTOR = "datapackage.json"


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The folder of the newest set, its files with their bytes, and whether it was made anew."""

    folder: Path
    files: dict[str, int]
    written: bool


def exports_path(target: Path) -> Path:
    """Where the files of the published file ``target`` are found."""
    return target.parent / "exports"


def write_exports(target: Path, tick: Callable[[str, int], None] = lambda name, of: None) -> ExportReport:
    """Write all files of the published database ``target``, if they are not there already.

    The set before stays for readers who are in it, earlier ones go. ``tick`` is told each table before it is
    written, and how many pieces of work there are. Raises FileNotFoundError when nothing is
    published.
    """
    from gd_pipeline.publish.exports_sdmx import write_sdmx_files  # brings pandas along

    manifest = read_manifest(target)
    if manifest is None:
        raise FileNotFoundError(f"nothing is published at {target} yet, or its manifest is missing")
    link, made_from = exports_path(target), f"{manifest.content} {revision('gd_pipeline')}"
    if _made_from(link) == made_from:
        return ExportReport(link, _files(link), written=False)
    folder = target.parent / f".exports-{manifest.published_at:%Y%m%dT%H%M%S}-{revision('gd_pipeline')[:8]}"
    shutil.rmtree(folder, ignore_errors=True)
    for part in ("csv", "parquet", "sdmx"):
        (folder / part).mkdir(parents=True)
    all_tables = list(tables())
    with duckdb.connect(str(target), read_only=True) as con:
        for table in all_tables:
            tick(table.name, len(all_tables) + 1)
            write_parquet(con, table, folder / "parquet" / f"{table.name}.parquet")
            write_csv(con, table, folder / "csv" / f"{table.name}.csv")
        tick("sdmx", len(all_tables) + 1)
        write_sdmx_files(con, folder / "sdmx")
    (folder / "dictionary.md").write_text(dictionary(), "utf-8")
    about = {"created": manifest.published_at.isoformat(), "made_from": made_from}
    descriptor = json.dumps(package(folder, all_tables, about), ensure_ascii=False, indent=2)
    (folder / DESCRIPTOR).write_text(descriptor + "\n", "utf-8")
    _swap(link, folder)
    return ExportReport(link, _files(link), written=True)


def _made_from(link: Path) -> str | None:
    try:
        return str(json.loads((link / DESCRIPTOR).read_text("utf-8"))["made_from"])
    except (OSError, ValueError, KeyError):
        return None


def _files(link: Path) -> dict[str, int]:
    files = sorted(p for p in link.rglob("*") if p.is_file())
    return {p.relative_to(link).as_posix(): p.stat().st_size for p in files}


def _swap(link: Path, folder: Path) -> None:
    before = link.resolve() if link.is_symlink() else None
    if link.is_dir() and before is None:  # a data root copied without keeping links
        shutil.rmtree(link)
    scratch = link.with_name(".exports.new")
    scratch.unlink(missing_ok=True)
    scratch.symlink_to(folder.name)
    os.replace(scratch, link)
    for old in link.parent.glob(".exports-*"):
        if old.resolve() not in (folder.resolve(), before):
            shutil.rmtree(old, ignore_errors=True)
