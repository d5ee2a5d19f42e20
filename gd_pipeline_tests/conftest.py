"""What tests of several rooms share: the real nightly job on the sample, and one data root that it made."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import dagster as dg
import pytest

from gd_pipeline.model.document import CHINA

Nightly = Callable[..., dg.ExecuteInProcessResult]


def run_nightly(root: Path, job: str = "nightly", month: str = "") -> dg.ExecuteInProcessResult:
    """The real job in this process, on the data root ``root``, as the schedule would run it."""
    from gd_pipeline.definitions import defs

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GD_DATA_ROOT", str(root))
        patch.delenv("GD_WEB", raising=False)
        found = defs().resolve_job_def(job)
        monthly = found.partitioned_config
        key = (month or f"{datetime.now(CHINA):%Y-%m}") if monthly else None
        config = monthly.get_run_config_for_partition_key(key) if monthly and key else {}
        return found.execute_in_process(
            instance=dg.DagsterInstance.ephemeral(),
            raise_on_error=False,
            partition_key=key,
            run_config={**config, "loggers": {"console": {"config": {"log_level": "ERROR"}}}},
        )


@pytest.fixture(scope="session")
def nightly() -> Nightly:
    """``nightly(root, job, month)`` runs a job in this process."""
    return run_nightly


@pytest.fixture(scope="session")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dg.ExecuteInProcessResult]:
    """A data root that one undisturbed run on the sample made, to be copied and never changed; the run."""
    root = tmp_path_factory.mktemp("undisturbed")
    return root, run_nightly(root)


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder with real files that GD_REAL_DATA names; without it the test is skipped."""
    folder = os.environ.get("GD_REAL_DATA")
    if not folder:
        pytest.skip("GD_REAL_DATA names no folder with real data")
    return Path(folder)
