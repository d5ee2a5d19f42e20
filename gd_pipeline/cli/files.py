"""``gd-pipeline export`` and ``dictionary``: files made beside the tables, asked for by hand."""

from __future__ import annotations

import click

from gd_pipeline.settings import Settings


@click.command()
def export() -> None:
    """Write the published tables as Parquet, CSV and SDMX files, with datapackage.json; prints the folder.

    A run does this by itself; after a rollback the files are made anew by hand.
    """
    from gd_pipeline.publish.exports import write_exports

    try:
        done = write_exports(Settings().published)
    except FileNotFoundError as e:
        raise click.ClickException(str(e)) from e
    click.echo(f"{done.folder}: {len(done.files)} files, {'written' if done.written else 'up to date'}")


@click.command()
def dictionary() -> None:
    """Print the data dictionary (Markdown): every table, column, code and check."""
    from gd_pipeline.publish.dictionary import dictionary as made

    click.echo(made(), nl=False)
