"""What README and documentation claim: queries give rows, commands exist, names and numbers are right."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import click
import duckdb
import pytest
import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from gd_pipeline.cli import main
from gd_pipeline.crawl.families import FAMILIES
from gd_pipeline.crawl.web import SampleWeb
from gd_pipeline.model.capture import STATUSES
from gd_pipeline.model.tables import tables
from gd_pipeline.settings import Alerts, Settings
from gd_pipeline.sources import load_sources

PROJECT = Path(__file__).parents[1]
README = (PROJECT / "README.md").read_text("utf-8")
PAGES = {p.name: p.read_text("utf-8") for p in [PROJECT / "README.md", *(PROJECT / "docs").glob("*.md")]}
FILE = "published/gd_pipeline.duckdb"
WRITTEN = ("README.md", "index.md", "query.md", "operations.md", "publishers.md", "design.md")


def blocks(page: str, language: str) -> list[str]:
    """The code blocks of a page, those of its tabs moved back to the margin."""
    found = re.findall(rf"^( *)```{language}\n(.*?)^\1```", PAGES[page], re.MULTILINE | re.DOTALL)
    return [re.sub(rf"^{indent}", "", code, flags=re.MULTILINE) for indent, code in found]


@pytest.mark.parametrize("page", ["README.md", "query.md"])
def test_every_query_gives_rows(page: str, first_run: tuple[Path, Any]) -> None:
    published = first_run[0] / "published"
    queries = blocks(page, "sql")
    assert queries
    for query in queries:
        sql = query.replace("/var/lib/gd-pipeline/published", str(published))
        if sql.startswith("CREATE"):  # for a database in memory
            with duckdb.connect() as con:
                con.execute(sql)
                assert con.execute("SELECT count(*) > 1000 FROM trade").fetchall() == [(True,)]
            continue
        with duckdb.connect(str(first_run[0] / FILE), read_only=True) as con:
            assert con.execute(sql).fetchall(), query


def test_the_python_of_the_readme_shows_twelve_months(
    first_run: tuple[Path, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    (code,) = blocks("README.md", "python")
    place = "data/sample-run/" + FILE
    assert place in code
    exec(compile(code.replace(place, str(first_run[0] / FILE)), "README.md", "exec"), {})
    shown = capsys.readouterr().out
    for month in range(1, 13):
        assert f"2024-{month:02d}/2024-{month:02d}" in shown
    (code,) = blocks("query.md", "python")
    names: dict[str, Any] = {}
    exec(compile(code.replace("gd_pipeline.duckdb", str(first_run[0] / FILE)), "query.md", "exec"), names)
    assert len(names["frame"]) > 100


def test_the_statements_of_two_months_agree_as_the_readme_says(first_run: tuple[Path, Any]) -> None:
    (query,) = blocks("README.md", "sql")
    with duckdb.connect(str(first_run[0] / FILE), read_only=True) as con:
        rows = con.execute(query).fetchall()
    assert (1.35e12, 1348335330000.0, "agrees") in {r[1:4] for r in rows}


def test_a_reader_without_a_pool_and_one_of_the_parquet_files_see_what_replaced_the_file(
    tmp_path: Path,
) -> None:
    file, folder = tmp_path / "gd.duckdb", tmp_path / "exports"
    folder.mkdir()

    def publish(value: int) -> None:
        new = tmp_path / "new.duckdb"
        with duckdb.connect(str(new)) as con:
            con.execute(f"CREATE TABLE trade AS SELECT {value} AS v")
            con.execute(f"COPY trade TO '{folder}/new' (FORMAT parquet)")
        new.replace(file)
        (folder / "new").replace(folder / "trade.parquet")

    publish(1)
    engine = sa.create_engine(f"duckdb:///{file}", connect_args={"read_only": True}, poolclass=NullPool)
    memory = duckdb.connect()
    memory.execute(f"CREATE VIEW trade AS SELECT * FROM read_parquet('{folder}/trade.parquet')")
    for value in (1, 2):
        publish(value)
        with engine.connect() as con:
            assert con.execute(sa.text("SELECT v FROM trade")).scalar() == value
        assert memory.execute("SELECT v FROM trade").fetchall() == [(value,)]
    memory.close()


def calls() -> list[tuple[str, str]]:
    """Every call of the command in code on the pages, with the page."""
    found = []
    for page in WRITTEN:
        for code in re.findall(r"`([^`\n]+)`|^\s*(.*gd-pipeline .*)$", PAGES[page], re.MULTILINE):
            for call in re.findall(r"gd-pipeline ([a-z][^|#&;(]*)", "".join(code)):
                found.append((page, call))
    table = re.search(r"\| `gd-pipeline \.\.\.`.*?\n\n", README, re.DOTALL)
    assert table
    cells = re.findall(r"^\| (`.*?) \|", table[0], re.MULTILINE)[1:]
    found += [("README.md", c) for cell in cells for c in re.findall(r"`([a-z][^`]*)`", cell)]
    return found


def test_every_command_that_is_named_exists_with_its_options() -> None:
    seen = set()
    for page, call in calls():
        words = shlex.split(call.replace("...", " ").split("`")[0])
        command: click.Command = main
        for word in words:
            if not isinstance(command, click.Group) or word not in command.commands:
                break
            command = command.commands[word]
        if command is main:  # a path or a name of a unit, no call
            assert page != "README.md" or words[0] in PLACES, call
            continue
        seen.add(words[0])
        known = {o for p in command.params for o in p.opts}
        for option in (w for w in words if w.startswith("--")):
            assert option in known | {"--help"}, f"{page}: {call}"
    assert seen == set(main.commands), "a verb that no page names"


PLACES = ("inbox", "published", "archive")


def test_the_options_in_the_commands_table_exist() -> None:
    for verbs, said in re.findall(r"^\| (`[a-z].*?) \| (.*) \|$", README, re.MULTILINE):
        if "`path" in verbs or "gd-pipeline" in verbs or not verbs.startswith("`"):
            continue
        named = [v.split() for v in re.findall(r"`([a-z][^`]*)`", verbs)]
        commands = []
        for words in named:
            command: click.Command | None = main.commands.get(words[0])
            if isinstance(command, click.Group) and len(words) > 1:
                command = command.commands[words[1]]
            if command is not None:
                commands.append(command)
        known = {o for c in commands for p in c.params for o in p.opts}
        if commands:
            assert set(re.findall(r"`(?:\w+ )?(--[a-z]+)", said)) <= known, verbs


def test_tables_variables_statuses_families_and_targets_are_those_that_there_are() -> None:
    there = {t.name for t in tables()}
    rows = re.search(r"\| Table \|.*?\n\n", README, re.DOTALL)
    assert rows
    named = set(re.findall(r"`([a-z_]+)`", " ".join(r.split("|")[1] for r in rows[0].splitlines()[2:] if r)))
    assert named and named <= there
    settings = {f"GD_{n}".upper(): f.default for n, f in Settings.model_fields.items()}
    first_cells = re.findall(r"^\| (`GD_.*?) \|", README, re.MULTILINE)
    assert set(re.findall(r"GD_[A-Z_]+", " ".join(first_cells))) == set(settings)
    alerts = {f"GD_ALERT_{n}".upper() for n in Alerts.model_fields}
    assert set(re.findall(r"`(GD_[A-Z_]+)`", README)) <= set(settings) | alerts
    assert f"| `GD_KEEP_PUBLISHED` | `{settings['GD_KEEP_PUBLISHED']}` |" in README
    operations = re.search(r"## Status of a source.*?\n\n\|.*?\n\n", PAGES["operations.md"], re.DOTALL)
    assert operations
    first = [r.split("|")[1] for r in operations[0].splitlines() if r.startswith("| `")]
    assert {s for cell in first for s in re.findall(r"`([a-z_]+)`", cell)} == set(STATUSES)
    families = re.findall(r"^\| `([a-z_]+)` \| (?!listings)", PAGES["publishers.md"], re.MULTILINE)
    assert set(families) == set(FAMILIES)
    targets = set(re.findall(r"^([a-z-]+):", (PROJECT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for page in WRITTEN:
        assert set(re.findall(r"`?make ([a-z-]+)`", PAGES[page])) <= targets, page


def test_the_numbers_of_publishers_are_right() -> None:
    sources = load_sources()
    web = SampleWeb(PROJECT / "data" / "sample", "")
    sampled = sum(web.holds(x.url for x in s.listings) for s in sources)
    said = re.search(r"(\d+) publishers are configured, (\d+) of them are in the sample", README)
    unconfirmed = re.search(r"`confirmed: false` \((\d+) of them\)", README)
    assert said and unconfirmed
    assert [int(n) for n in said.groups()] == [len(sources), sampled]
    assert int(unconfirmed[1]) == sum(not s.confirmed for s in sources)


def test_the_worked_example_of_a_publisher_is_the_file() -> None:
    (example,) = blocks("publishers.md", "yaml")
    file = PROJECT / "gd_pipeline" / "defs" / "sources" / "zhongshan_gov" / "defs.yaml"
    assert re.sub(r" +#.*", "", example).strip() == re.sub(r" +#.*", "", file.read_text("utf-8")).strip()


def test_links_of_the_readme_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert (PROJECT / target).exists(), target
