"""``gd-pipeline pull`` and ``push``: a data root on an object store, and the working folder, by hand."""

from __future__ import annotations

import click

from gd_pipeline.settings import Settings


def _settings() -> Settings:
    settings = Settings()
    if not settings.remote:
        raise click.UsageError(f"The data root {settings.root} is a folder: there is nothing to move.")
    return settings


@click.command()
@click.argument("patterns", nargs=-1, metavar="[PATTERN...]")
def pull(patterns: tuple[str, ...]) -> None:
    """Fetch what readers have from a data root on an object store; the working folder's path is printed.

    With PATTERNs like 'archive/*' these objects, too. Other commands then work on the files.
    """
    from gd_pipeline.at_hand import objects, release

    settings = _settings()
    release(settings).pull()
    objects(settings).pull(*patterns)
    click.echo(settings.root)


@click.command()
@click.argument("patterns", nargs=-1, required=True, metavar="PATTERN...")
def push(patterns: tuple[str, ...]) -> None:
    """Put the files of PATTERNs like 'archive/*' that changed since they were pulled onto the object store.

    Tables are not pushed by hand: a run publishes them, and `rollback` takes them back.
    """
    from gd_pipeline.at_hand import objects

    objects(_settings()).push(*patterns)
