"""The static page: the headline charts and their figures in one HTML file that needs nothing but itself.

Written by the job, in English and Chinese, for people without Streamlit. Vega's code lies in the page; no
request leaves it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args
from urllib.parse import urlsplit

from markupsafe import Markup

from gd_pipeline.dashboard.words import Lang, code_name, word
from gd_pipeline.model.revision import revision
from gd_pipeline.publish.figures import (
    HEADLINES,
    Figure,
    figures,
    headlines,
    recent_years,
    say,
    say_period,
    split_by,
    whole,
)
from gd_pipeline.publish.manifest import read_manifest

if TYPE_CHECKING:
    from jinja2 import Template

HOME, YEARS = "CN-GD", 3
CODE = ("gd_pipeline.dashboard", "gd_pipeline.publish", "gd_pipeline.model")
_MADE_FROM = '<meta name="made-from" content="{}">'


@dataclass(frozen=True, slots=True)
class StaticReport:
    """The pages, and whether they were written anew."""

    pages: tuple[Path, ...]
    written: bool


def page_path(target: Path, lang: Lang) -> Path:
    """Where the page of a language lies, beside the published file ``target``."""
    return target.parent / f"charts-{lang}.html"


def write_static(target: Path) -> StaticReport:
    """Write the pages of the published file, if they are not up to date. Each is replaced whole.

    Raises FileNotFoundError when nothing is published.
    """
    manifest = read_manifest(target)
    if manifest is None:
        raise FileNotFoundError(f"nothing is published at {target} yet, or its manifest is missing")
    token = f"{manifest.content[:16]}-{revision(*CODE)}"
    pages = {lang: page_path(target, lang) for lang in get_args(Lang)}
    if all(_is_made_from(page, token) for page in pages.values()):
        return StaticReport(tuple(pages.values()), written=False)
    for lang, page in pages.items():
        scratch = page.with_name(f".{page.name}.new")
        scratch.write_text(static_html(target, lang, _MADE_FROM.format(token)), "utf-8")
        scratch.replace(page)
    return StaticReport(tuple(pages.values()), written=True)


def static_html(target: Path, lang: Lang, head: str = "") -> str:
    """The page; ``head`` stands in its first lines."""
    series = figures(target, "trade", f"ref_area = ? AND {whole()}", (HOME,))
    shown = recent_years([f for f in series if f.indicator in HEADLINES], YEARS)
    where = f"ref_area = ? AND indicator = 'trade' AND {split_by('counterpart_area')}"
    partners = newest_of_each(figures(target, "trade", where, (HOME,)), "counterpart_area")
    manifest = read_manifest(target)
    return _template().render(
        lang=lang,
        head=Markup(head),
        word=lambda name: word(name, lang),
        published_at=manifest.published_at if manifest else None,
        headlines=[h for cumulative in (True, False) for h in headlines(target, HOME, cumulative)],
        charts=[(t, Markup(_json(spec))) for t, spec in _charts(shown, partners, lang)],
        figures=[*reversed(shown), *partners],
        name=lambda f: _name(f, lang),
        say=lambda f: ("≈ " if f.approx else "") + say(f.value, f.unit, lang),
        period=lambda f: say_period(f, lang),
        link=lambda url: url if urlsplit(url).scheme in ("http", "https") else "",
        bundle=Markup(_bundle()),
    )


def newest_of_each(found: list[Figure], dimension: str) -> list[Figure]:
    """The newest figure of each code of a dimension, the newest period last."""
    newest = {getattr(f, dimension): f for f in found}
    return sorted(newest.values(), key=lambda f: f.period_end)


def _charts(shown: list[Figure], partners: list[Figure], lang: Lang) -> list[tuple[str, dict[str, Any]]]:
    from gd_pipeline.dashboard import charts

    months = [f for f in shown if f.freq == "M" and f.unit == "CNY"]
    sums = [f for f in shown if f.cumulative and f.unit == "CNY"]
    grown = [f for f in shown if f.cumulative and f.yoy_pct is not None]
    of_partners = [f for f in partners if f.yoy_pct is not None]
    made = [
        ("single_chart", charts.singles(months, lang) if months else None),
        ("cumulative_chart", charts.cumulatives(sums, lang) if sums else None),
        ("growth_chart", charts.cumulatives(grown, lang, "growth") if grown else None),
        (
            "partners_chart",
            charts.parts(of_partners, "counterpart_area", lang, "growth") if of_partners else None,
        ),
    ]
    return [(word(title, lang), chart.to_dict()) for title, chart in made if chart is not None]


def _name(f: Figure, lang: Lang) -> str:
    partner = [code_name("counterpart_area", f.counterpart_area, lang)] if f.counterpart_area != "_T" else []
    return " · ".join([code_name("indicator", f.indicator, lang), *partner])


def _json(spec: dict[str, Any]) -> str:
    """JSON that can stand in a script: no text of a release ends it."""
    return json.dumps(spec, ensure_ascii=False).replace("<", "\\u003c").replace("\u2028", "\\u2028")


@cache
def _bundle() -> str:
    import vl_convert

    bundle: Any = vl_convert.javascript_bundle  # its stub wants a snippet, which it has a default for
    code: str = bundle(vl_version=_vega_lite())
    return code.replace("</script", "<\\/script")


def _vega_lite() -> str:
    import altair

    return ".".join(altair.SCHEMA_VERSION.removeprefix("v").split(".")[:2])


@cache
def _template() -> Template:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("gd_pipeline.dashboard", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("static.html")


def _is_made_from(page: Path, token: str) -> bool:
    try:
        with page.open(encoding="utf-8") as f:
            return _MADE_FROM.format(token) in f.read(300)
    except FileNotFoundError:
        return False
