"""The results of the suites as a site of pages: Great Expectations' Data Docs.

What is checked is said in ``suites``; these pages only show it, with what became of it in the last run.
Writing them fetches nothing; opened, they take their styles from public hosts, and are plain without network.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from gd_pipeline.check.expectations import Validation, new_context
from gd_pipeline.check.suites import stored


def _shown(found: Any, rows: int, columns: list[str]) -> None:
    """Give a result what its page shows; it was asked for a yes or no only, which one pass of SQL answers."""
    kind = found.expectation_config.type
    if kind == "expect_table_columns_to_match_ordered_list":
        found.result["observed_value"] = columns
    elif kind == "expect_table_row_count_to_be_between":
        found.result["observed_value"] = rows
    elif kind == "unexpected_rows_expectation":
        found.result["observed_value"] = "no rows" if found.success else "see the quarantine"
    else:
        found.result["element_count"] = rows


def write_docs(validations: Iterable[Validation], folder: Path, run: str, now: datetime) -> Path:
    """Write the site into ``folder``, in place of an older one; its first page.

    Each suite, and its last result; the rows at fault stand in the table ``quarantine``.
    """
    import great_expectations as gx
    from great_expectations.core.run_identifier import RunIdentifier
    from great_expectations.data_context.types.resource_identifiers import (
        ExpectationSuiteIdentifier,
        ValidationResultIdentifier,
    )

    scratch = folder.with_name(f".{folder.name}.new")
    shutil.rmtree(scratch, ignore_errors=True)
    context = new_context()
    store = {"class_name": "TupleFilesystemStoreBackend", "base_directory": str(scratch)}
    index = {"class_name": "DefaultSiteIndexBuilder"}
    site = {"class_name": "SiteBuilder", "site_index_builder": index, "store_backend": store}
    context.add_data_docs_site("checks", {**site, "show_how_to_buttons": False})
    for validation in validations:
        if validation.result is None:
            continue
        name = validation.table.name
        for found in validation.result.results:
            _shown(found, validation.rows, [c.name for c in validation.table.columns])
        key = ValidationResultIdentifier(
            ExpectationSuiteIdentifier(name), RunIdentifier(run_name=run or "run", run_time=now), name
        )
        context.suites.add(gx.ExpectationSuite(**stored(validation.table)))
        context.validation_results_store.set(key, validation.result)
    context.build_data_docs()
    shutil.rmtree(folder, ignore_errors=True)
    scratch.rename(folder)
    return folder / "index.html"
