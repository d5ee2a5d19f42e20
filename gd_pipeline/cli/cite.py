"""``gd-pipeline cite``: what a citation token leads to, down to the archived bytes."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import click

from gd_pipeline.settings import Settings


@click.command()
@click.argument("tokens", nargs=-1, required=True, metavar="TOKEN...")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object a line.")
def cite(tokens: tuple[str, ...], as_json: bool) -> None:
    """Show what citation tokens (GD-...) lead to: sentence, release, archived bytes.

    Tokens of earlier publications resolve too. Exit code 1 when one is not known or its bytes are damaged.
    """
    from gd_pipeline.publish.citations import resolve

    settings, ok = Settings(), True
    for cited in tokens:
        try:
            found = resolve(settings.published, cited)
        except KeyError as e:
            click.echo(f"{e.args[0]}", err=True)
            ok = False
            continue
        about = asdict(found) | {"archive": _archive(settings, found.figure, found.release)}
        ok &= bool(about["archive"]["intact"])
        if as_json:
            click.echo(json.dumps(about, ensure_ascii=False, default=str))
        else:
            _show(about)
    if not ok:
        raise SystemExit(1)


def _archive(settings: Settings, figure: dict[str, Any], release: dict[str, Any]) -> dict[str, Any]:
    """Where the bytes lie, and whether they can be had and have their hash."""
    from gd_pipeline.crawl.archive import Archive, ArchiveDamaged

    about = {"warc": str(settings.archive / release["warc"]), "offset": release["warc_offset"]}
    archive = Archive(settings.archive)
    try:
        for capture in archive.captures(figure["publisher"]):
            if capture.sha256 == figure["document_sha256"]:
                payload = archive.payload(capture)
                return {**about, "bytes": len(payload), "intact": True, "said": "the bytes have their hash"}
    except ArchiveDamaged as e:
        return {**about, "intact": False, "said": str(e)}
    return {**about, "intact": False, "said": "no capture with these bytes is in the archive"}


def _show(about: dict[str, Any]) -> None:
    f, r, a = about["figure"], about["release"], about["archive"]
    split = [f[d] for d in ("counterpart_area", "product", "customs_procedure", "enterprise_type")]
    what = [f["measure"], f["indicator"], f["ref_area"], f["period"] or "?", *(s for s in split if s != "_T")]
    base = f" of {f['of']}" if f["of"] else ""
    lines = [
        ("token", about["token"]),
        ("figure", f"{'about ' if f['approx'] else ''}{f['value']:,.15g} {f['unit']}{base}"),
        ("what", " ".join(what)),
        ("sentence", f["quote"]),
        ("place", f["place"] or f"characters {f['char_start']} to {f['char_end']} of the text"),
        ("rule", f["rule"]),
        ("release", f"{r['title']} ({f['release_id']}, version {r['version']})"),
        ("publisher", f["publisher"]),
        ("published", f"{f['published_at']:%Y-%m-%d %H:%M} UTC" if f["published_at"] else "not dated"),
        ("retrieved", f"{f['retrieved_at']:%Y-%m-%d %H:%M} UTC"),
        ("address", f["url"]),
        ("bytes", f"sha256 {f['document_sha256']}"),
        ("archive", f"{a['warc']} at {a['offset']}: {a['said']}"),
    ]
    if about["current"]:
        lines.append(("verdict", about["verdict"] or "an older version of its release, takes no part"))
    else:
        now = ", ".join(about["instead"]) or "no figure"
        lines.append(("standing", f"published before; the same place is now read as {now}"))
    for o in about["others"]:
        lines.append((o["verdict"], f"{o['value']:,.15g} {o['unit']} {o['publisher']} {o['token']}"))
    for name, text in lines:
        click.echo(f"{name:>10}  {' '.join(_printable(str(text)).split())}")
    click.echo()


def _printable(text: str) -> str:
    """A page must not command the terminal."""
    return "".join(c if c.isprintable() or c.isspace() else "·" for c in text)
