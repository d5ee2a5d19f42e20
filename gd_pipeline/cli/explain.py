"""``gd-pipeline explain``: files read as in a run, their text shown with what became of every number."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp

import click


@click.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, allow_dash=True)
)
@click.option(
    "--published",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Day of publication, for files that hold none.",
)
@click.option("--lang", type=click.Choice(["zh", "en"]), help="Language, when the text is too short to tell.")
@click.option("--ref-area", default="CN-GD", show_default=True, help="The publisher's territory.")
@click.option(
    "--html",
    "out",
    type=click.Path(path_type=Path),
    help="Write a page there instead; a folder of pages for several FILES.",
)
@click.option("--open", "opened", is_flag=True, help="Open the page in the browser.")
def explain(
    files: tuple[str, ...],
    *,
    published: datetime | None,
    lang: str | None,
    ref_area: str,
    out: Path | None,
    opened: bool,
) -> None:
    """Show releases (HTML, text, CSV, Excel; - for stdin) with every number coloured by what became of it.

    Observations and unread numbers, with rules and reasons, are listed below the text. Exit code 1 when a
    file gave no text.
    """
    from gd_pipeline.cli.coloured import show
    from gd_pipeline.cli.read import document_of
    from gd_pipeline.extract.document import extract
    from gd_pipeline.publish.explain import explain_html

    if opened and out is None:
        folder = Path(mkdtemp(prefix="gd-pipeline-"))
        out = folder if len(files) > 1 else folder / "explain.html"
    ok = True
    for n, name in enumerate(files, start=1):
        payload = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        document = document_of(name, payload, published, lang or "", ref_area)
        found = extract(document)
        ok &= bool(document.text.strip())
        for problem in document.problems:
            where = f" ({problem.where})" if problem.where else ""
            click.echo(f"{name}: {problem.code}: {problem.message}{where}", err=True)
        if out is None:
            show(name, document, found)
            continue
        page = out / f"{n}-{'stdin' if name == '-' else Path(name).stem}.html" if len(files) > 1 else out
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(explain_html(document, found), "utf-8")
        click.echo(page)
        if opened:
            click.launch(str(page))
    sys.exit(0 if ok else 1)
