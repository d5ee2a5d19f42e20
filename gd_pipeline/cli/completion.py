"""``gd-pipeline completion``: the script with which a shell completes verbs, options and files."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the completion script of SHELL; in bash: eval "$(gd-pipeline completion bash)"."""
    made = get_completion_class(shell)
    root = context.find_root()
    if made is None:
        raise click.ClickException(f"click knows no completion for {shell}")
    click.echo(made(root.command, {}, "gd-pipeline", "_GD_PIPELINE_COMPLETE").source())
