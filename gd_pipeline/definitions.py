"""The code location: everything below ``defs/``, assembled, with places in the code; decides nothing."""

import warnings
from pathlib import Path

import dagster as dg

from gd_pipeline.defs.executor import executor
from gd_pipeline.settings import Settings

PROJECT = Path(__file__).parents[1]
REPOSITORY = "https://github.com/gd-pipeline/gd-pipeline"


@dg.definitions
def defs() -> dg.Definitions:
    """All assets, checks, jobs, schedules, sensors and resources."""
    loaded = dg.load_from_defs_folder(path_within_project=Path(__file__).parent)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", dg.BetaWarning)  # said for every asset
        placed = dg.link_code_references_to_git(
            dg.with_source_code_references(list(loaded.assets or [])),
            git_url=REPOSITORY,
            git_branch="main",
            file_path_mapping=dg.AnchorBasedFilePathMapping(
                local_file_anchor=PROJECT, file_anchor_path_in_repository=""
            ),
        )
    return dg.Definitions(
        assets=placed,
        asset_checks=loaded.asset_checks,
        jobs=loaded.jobs,
        schedules=loaded.schedules,
        sensors=loaded.sensors,
        resources=loaded.resources,
        executor=executor(Settings()),
        component_tree=loaded.component_tree,
    )
