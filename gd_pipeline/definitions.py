"""The code location: everything below ``defs/``, assembled, with places in the code; decides nothing."""

import warnings
from pathlib import Path

import dagster as dg

from gd_pipeline import defs as stages
from gd_pipeline.defs.executor import executor
from gd_pipeline.settings import Settings

PROJECT = Path(__file__).parents[1]
REPOSITORY = "https://github.com/gd-pipeline/gd-pipeline"


@dg.definitions
def defs() -> dg.Definitions:
    """All assets, checks, jobs, schedules, sensors and resources."""
    # Not load_from_defs_folder: it also describes every component type that any installed package offers.
    tree = dg.ComponentTree.from_module(stages, PROJECT)
    with warnings.catch_warnings():
        for said_for_every_asset in (dg.BetaWarning, dg.PreviewWarning):
            warnings.simplefilter("ignore", said_for_every_asset)
        loaded = tree.build_defs(Path(stages.__path__[0]))
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
