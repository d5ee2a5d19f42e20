"""``gd-pipeline export`` and ``dictionary``: files made beside the tables, asked for by hand."""

from __future__ import annotations

import json

import click

from gd_pipeline.settings import Settings


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print folder and files as JSON.")
def export(as_json: bool) -> None:
    """Write the published tables as Parquet, CSV and SDMX files, with datapackage.json; prints the folder.

    A run does this by itself; after a rollback the files are made anew by hand.
    """
    from gd_pipeline.cli.progress import progress
    from gd_pipeline.publish.exports import write_exports

    try:
        with progress() as tick:
            done = write_exports(Settings().published, tick)
    except FileNotFoundError as e:
        raise click.ClickException(str(e)) from e
    if as_json:
        about = {"folder": str(done.folder), "written": done.written, "files": done.files}
        click.echo(json.dumps(about, ensure_ascii=False, indent=2))
        return
    click.echo(f"{done.folder}: {len(done.files)} files, {'written' if done.written else 'up to date'}")


@click.command()
def dictionary() -> None:
    """Print the data dictionary (Markdown): every table, column, code and check."""
    from gd_pipeline.publish.dictionary import dictionary as made

    click.echo(made(), nl=False)
