"""Citation tokens: they resolve to sentence, release and bytes, also after the figure was read anew."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from click.testing import CliRunner
from small_file import WHEN, small_file

from gd_pipeline.cli import main
from gd_pipeline.publish.citations import record, resolve, token

OLD = {
    "observation_id": "00aa",
    "value": 5.0,
    "quote": "Exports came to 5 yuan.",
    "document_sha256": "d",
    "release_id": "p/r",
    "char_start": 16,
    "char_end": 17,
}
RELEASE = {"release_id": "p/r", "document_sha256": "d", "title": "A release", "warc": "p/1.warc.gz"}


def test_a_token_outlives_its_reading(tmp_path: Path) -> None:
    target = small_file(tmp_path, {"observations": [OLD], "releases": [RELEASE]})
    assert record(target) == 1
    assert record(target) == 0
    assert resolve(target, token("00aa")).current
    again = {**OLD, "observation_id": "00bb", "value": 5e8}
    small_file(
        tmp_path, {"observations": [again], "releases": [RELEASE]}, now=WHEN + timedelta(days=400), run="r2"
    )
    assert record(target) == 1
    found = resolve(target, "GD-00aa")
    assert not found.current
    assert found.instead == ("GD-00bb",)
    assert (found.figure["value"], found.figure["quote"]) == (5.0, OLD["quote"])
    assert found.release["title"] == "A release"
    target.unlink()
    assert resolve(target, "00bb").figure["value"] == 5e8


def test_an_unknown_token_is_named(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="GD-beef"):
        resolve(small_file(tmp_path, {}), "GD-beef")
    with pytest.raises(KeyError, match="GD-beef"):
        resolve(tmp_path / "nowhere" / "gd.duckdb", "GD-beef")


@pytest.fixture
def run_root(first_run: tuple[Path, Any], monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GD_DATA_ROOT", str(first_run[0]))
    return first_run[0]


def test_the_nightly_run_records_every_figure(run_root: Path) -> None:
    ledger = run_root / "published" / "citations" / "*.parquet"
    with duckdb.connect(str(run_root / "published" / "gd_pipeline.duckdb"), read_only=True) as con:
        missing = con.execute(
            f"SELECT count(*) FROM observations ANTI JOIN read_parquet('{ledger}') USING (observation_id)"
        ).fetchone()
    assert missing == (0,)


def test_the_command_leads_to_the_archived_bytes(run_root: Path) -> None:
    with duckdb.connect(str(run_root / "published" / "gd_pipeline.duckdb"), read_only=True) as con:
        cited, quote, sha256 = con.execute(
            "SELECT 'GD-' || observation_id, quote, document_sha256 FROM agreements JOIN observations "
            "USING (observation_id) WHERE verdict = 'agrees' LIMIT 1"
        ).fetchall()[0]
    done = CliRunner().invoke(main, ["cite", cited])
    assert done.exit_code == 0, done.output
    for said in (cited, " ".join(quote.split()), sha256, "the bytes have their hash", "chosen"):
        assert said in done.output
    found = json.loads(CliRunner().invoke(main, ["cite", cited, "--json"]).stdout)
    assert found["archive"]["intact"]
    assert Path(found["archive"]["warc"]).exists()
    assert found["others"][0]["verdict"] == "chosen"
    unknown = CliRunner().invoke(main, ["cite", "GD-0", cited])
    assert unknown.exit_code == 1
    assert "GD-0" in unknown.stderr
    assert cited in unknown.stdout


def test_the_command_says_that_the_bytes_are_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small_file(tmp_path, {"observations": [OLD], "releases": [RELEASE]})
    monkeypatch.setenv("GD_DATA_ROOT", str(tmp_path))
    (tmp_path / "published" / "gd.duckdb").rename(tmp_path / "published" / "gd_pipeline.duckdb")
    done = CliRunner().invoke(main, ["cite", "GD-00aa"])
    assert done.exit_code == 1
    assert "no capture with these bytes is in the archive" in done.stdout
