"""The command ``gd-pipeline``: one thin function per verb, each loading only what it needs.

What a verb does lives beside this file (``run``, ``status``, ``read``, ``archive``) or in the rooms.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path

import click

from gd_pipeline.cli.archive import archive
from gd_pipeline.cli.cite import cite
from gd_pipeline.cli.completion import completion
from gd_pipeline.cli.dashboard import dashboard
from gd_pipeline.cli.doctor import doctor
from gd_pipeline.cli.explain import explain
from gd_pipeline.cli.files import dictionary, export
from gd_pipeline.cli.remote import pull, push
from gd_pipeline.settings import Settings

FILE = click.Path(exists=True, dir_okay=False, allow_dash=True)
EXITS = """\b
Exit codes: 0 done, 1 withheld or failed, 2 wrong usage."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, epilog=EXITS)
@click.version_option(package_name="gd-pipeline")
def main() -> None:
    """Guangdong's trade, investment and talent figures, read out of published releases into checked tables.

    Settings are environment variables: GD_WEB=sample|live, GD_DATA_ROOT, GD_CONTACT (see the README).
    """


@main.command()
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON; progress goes to stderr.")
def run(as_json: bool) -> None:
    """Run the nightly job now: crawl, read, extract, check, publish.

    Does only what is new. Exit code 1 when a check withheld the tables or a stage failed; what readers have
    stays in place then.
    """
    from gd_pipeline.cli.run import run_nightly

    sys.exit(run_nightly(Settings(), as_json))


@main.command()
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def status(as_json: bool) -> None:
    """Show the tables that readers have, how fresh each source is, and what the last checks said."""
    from gd_pipeline.cli.status import show_status

    show_status(Settings(), as_json)


@main.command()
@click.argument("files", nargs=-1, required=True, type=FILE)
@click.option(
    "--published",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Day of publication, for files that hold none.",
)
@click.option("--lang", type=click.Choice(["zh", "en"]), help="Language, when the text is too short to tell.")
@click.option("--ref-area", default="CN-GD", show_default=True, help="The publisher's territory.")
@click.option("--unread", is_flag=True, help="Print the numbers that became no observation, with reasons.")
def read(
    files: tuple[str, ...], published: datetime | None, lang: str | None, ref_area: str, unread: bool
) -> None:
    """Read releases (HTML, text, CSV, Excel; - for stdin) and print their observations, a JSON object a line.

    What kept a page or a table from being read is said on stderr; exit code 1 when a file gave no text.
    """
    from gd_pipeline.cli.read import read_file

    ok = True
    for name in files:
        ok &= read_file(name, published, lang or "", ref_area, unread)
    sys.exit(0 if ok else 1)


for command in (explain, cite, export, dictionary, dashboard, doctor, completion):
    main.add_command(command)


@main.command()
def rollback() -> None:
    """Put the file that was published before in place again.

    The next run publishes over it: mend first what led to the rollback.
    """
    from gd_pipeline.at_hand import alone
    from gd_pipeline.publish.swap import rollback as put_back

    settings = Settings()
    try:
        with alone(settings):
            done = put_back(settings.published)
    except FileNotFoundError as e:
        raise click.ClickException(str(e)) from e
    click.echo(f"{done.target}: {done.reason}")


main.add_command(archive)
main.add_command(pull)
main.add_command(push)


PATHS = ("root", "inbox", "archive", "published", "docs_of_checks", "dagster_home")


@main.command()
@click.argument("name", required=False, type=click.Choice(PATHS))
def path(name: str | None) -> None:
    """Print where data lie: all places as JSON, or one by NAME (folders are made)."""
    from gd_pipeline.cli.home import make_home

    settings = Settings()
    settings.inbox.mkdir(parents=True, exist_ok=True)
    make_home(settings.dagster_home)
    places: dict[str, Path] = {p: getattr(settings, p) for p in PATHS}
    click.echo(places[name] if name else json.dumps({k: str(v) for k, v in places.items()}, indent=2))
