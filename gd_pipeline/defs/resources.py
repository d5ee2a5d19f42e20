"""What the assets are given: the settings, read once, and the candidate database."""

import dagster as dg
from dagster_duckdb import DuckDBResource

from gd_pipeline.check.database import config
from gd_pipeline.settings import Settings


@dg.definitions
def resources() -> dg.Definitions:
    """``settings`` say where data lie; ``candidate_db`` opens the candidate within its memory."""
    settings = Settings()
    return dg.Definitions(
        resources={
            "settings": settings,
            "candidate_db": DuckDBResource(
                database=str(settings.candidate),
                connection_config=config(settings.candidate, settings.memory),
            ),
        }
    )
