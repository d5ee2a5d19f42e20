"""The one place of configuration: read once at the edge (CLI, Dagster), passed down as values.

Every setting is an environment variable with the prefix ``GD_`` (``GD_DATA_ROOT``, ``GD_WEB`` ...) and has a
default that works: the bundled sample, no network, no server.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

PROJECT = Path(__file__).resolve().parent.parent


class Alerts(BaseSettings):
    """Who is told of failures and of the nightly brief; nobody until an address is set (``GD_ALERT_...``)."""

    model_config = SettingsConfigDict(env_prefix="GD_ALERT_", extra="ignore")

    slack: str = Field("", description="address of an incoming webhook of Slack")
    dingtalk: str = Field("", description="address of a custom robot of DingTalk")
    dingtalk_secret: str = Field("", description="the robot's secret, if it signs")
    email_to: str = Field("", description="addresses, comma separated")
    email_from: str = Field("", description="sender; default the first of email_to")
    smtp: str = Field("", description="smtp://user:password@host:587 or smtps://user:password@host:465")
    lang: Literal["en", "zh"] = Field("en", description="language of the brief that is sent")

    @property
    def on(self) -> bool:
        """Whether anybody is told."""
        return bool(self.slack or self.dingtalk or (self.email_to and self.smtp))


class Settings(BaseSettings):
    """Where data lie and how the web is met."""

    model_config = SettingsConfigDict(env_prefix="GD_", extra="ignore")

    web: Literal["sample", "live"] = Field(
        "sample", description="`sample` crawls the bundled replica without network, `live` the real sites"
    )
    data_root: Path | str | None = Field(
        None, description="folder or URL (s3://bucket/prefix) of all data; default data/<web>-run"
    )
    work_dir: Path | None = Field(
        None, description="where a data root that is a URL becomes files; default data/<web>-work"
    )
    sample_dir: Path = Field(PROJECT / "data" / "sample", description="the bundled replica of the sites")
    contact: str = Field(
        "https://github.com/gd-pipeline/gd-pipeline",
        description="an address in the user agent under which site owners reach you",
    )
    memory: str = Field("1100MB", description="what DuckDB holds in memory at most; more is spilled to disk")
    data_docs: Path = Field(
        Path("data-docs"),
        description="where the tables' suites are shown as pages; a relative path is below the data root",
    )
    keep_published: int = Field(5, ge=1, description="published files that are kept for a rollback")
    lake: str = Field(
        "", description="DuckLake's catalogue (postgres:host=... dbname=...), if the tables go there, too"
    )
    lake_data: str = Field("", description="folder or URL of the DuckLake's Parquet files")
    executor: Literal["in_process", "celery", "celery_k8s"] = Field(
        "in_process", description="who works on the steps of a run: its own process, or a cluster's workers"
    )
    executor_config: Path | None = Field(None, description="YAML that executor and workers of Celery share")
    months_per_run: int | None = Field(
        None, ge=1, description="months that a backfill gives to one run; default all of them"
    )

    @property
    def root(self) -> Path:
        """The data root in force, as files."""
        if self.remote:
            return self.work_dir or PROJECT / "data" / f"{self.web}-work"
        return Path(self.data_root or PROJECT / "data" / f"{self.web}-run")

    @property
    def remote(self) -> str:
        """The URL of a data root on an object store; empty where it is a folder."""
        return str(self.data_root) if "://" in str(self.data_root) else ""

    @property
    def archive(self) -> Path:
        """WARC files and their index."""
        return self.root / "archive"

    @property
    def turns(self) -> Path:
        """When each host was asked last, a file per host."""
        return self.root / "turns"

    @property
    def inbox(self) -> Path:
        """Where releases saved by hand are dropped."""
        return self.root / "inbox"

    @property
    def stages(self) -> Path:
        """Parquet files between the stages."""
        return self.root / "stages"

    @property
    def candidate(self) -> Path:
        """The database that is being built and checked."""
        return self.root / "candidate" / "gd_pipeline.duckdb"

    @property
    def published(self) -> Path:
        """The database that readers open."""
        return self.root / "published" / "gd_pipeline.duckdb"

    @property
    def docs_of_checks(self) -> Path:
        """The site of the tables' suites and their last results."""
        return self.root / self.data_docs

    @property
    def dagster_home(self) -> Path:
        """Dagster's own storage."""
        return self.root / "dagster_home"
