"""The brief as pages: Markdown and one self-contained HTML file, in English and Chinese, from templates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args
from urllib.parse import urlsplit

from gd_pipeline.model.document import CHINA
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL
from gd_pipeline.model.period import Period
from gd_pipeline.publish.brief import Brief, make_brief
from gd_pipeline.publish.figures import Headline, say, say_period
from gd_pipeline.publish.marks import name_of

if TYPE_CHECKING:
    from jinja2 import Template

Lang = Literal["en", "zh"]
Form = Literal["md", "html", "digest"]

_WORDS = {
    "title": ("Guangdong trade, investment and talent: what the night brought", "广东外贸外资人才夜间简报"),
    "nothing": ("Nothing new was published; the tables are those of", "没有新的发布；现有数据发布于"),
    "since": ("New against the tables of", "对比此前数据，其发布于"),
    "first": ("The first publication: everything is new.", "首次发布：全部为新数据。"),
    "published": ("Published", "发布于"),
    "withheld": ("Withheld: a newer run was not published", "未发布：较新的运行未通过检查"),
    "headlines": ("Headlines", "主要数据"),
    "releases": ("New releases", "新发布稿"),
    "revisions": ("Revisions", "数据修订"),
    "disagreements": ("Sources that disagree", "来源不一致"),
    "due": ("Due and not come", "应发布而未发布"),
    "warned": ("Checks that warned", "预警的检查"),
    "none": ("None.", "无。"),
    "more": ("and {n} more", "另有 {n} 项"),
    "figure": ("Figure", "数据"),
    "value": ("Value", "数值"),
    "growth": ("On the year", "同比"),
    "before": ("Period before", "上期"),
    "year_before": ("A year before", "上年同期"),
    "token": ("Citation", "引用号"),
    "release": ("Release", "发布稿"),
    "numbers": ("Figures", "观测值"),
    "now": ("Now", "现值"),
    "was": ("Was", "原值"),
    "change": ("Change", "变动"),
    "kind": ("Kind", "类别"),
    "corrected": ("corrected", "更正"),
    "revised": ("revised", "修订"),
    "says": ("Says", "表述"),
    "chosen": ("Chosen", "采用"),
    "series": ("Series", "系列"),
    "publisher": ("Publisher", "发布者"),
    "period": ("Period", "时期"),
    "due_on": ("Due on", "应发布日"),
    "days": ("Days late", "逾期天数"),
    "check": ("Check", "检查项"),
    "found": ("What was found", "说明"),
    "changed": ("changed page, version {n}", "页面有改动，第 {n} 版"),
    "unread": ("not all could be read", "有未能读取之处"),
    "cite": ("`gd-pipeline cite TOKEN` leads to sentence, release and archived bytes.",
             "`gd-pipeline cite 引用号` 可查原文、发布稿与存档。"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class BriefReport:
    """The pages of a day's brief by language and form, the newest Markdown's text by language, the brief."""

    pages: dict[str, Path]
    text: dict[str, str]
    brief: Brief


def briefs_path(target: Path) -> Path:
    """Where the briefs of the published file ``target`` lie."""
    return target.parent / "briefs"


def write_brief(target: Path, now: datetime) -> BriefReport:
    """Write the brief of the day ``now`` in China: ``briefs/<day>-<lang>.md`` and ``.html``, each whole.

    Raises FileNotFoundError when nothing is published.
    """
    day: date = now.astimezone(CHINA).date()
    brief = make_brief(target, day)
    folder = briefs_path(target)
    folder.mkdir(exist_ok=True)
    pages, text = {}, {}
    for lang in get_args(Lang):
        for form in ("md", "html"):
            page = folder / f"{day}-{lang}.{form}"
            made = render(brief, lang, form)
            scratch = page.with_name(f".{page.name}.new")
            scratch.write_text(made, "utf-8")
            scratch.replace(page)
            pages[f"{lang}.{form}"] = page
            if form == "md":
                text[lang] = made
    return BriefReport(pages, text, brief)


def render(brief: Brief, lang: Lang, form: Form) -> str:
    """A page of the brief."""
    return _template(form).render(
        b=brief,
        lang=lang,
        w=lambda name, **more: _WORDS[name][lang == "zh"].format(**more),
        value=lambda r, key="value": _about(r) + say(r[key], r["unit"], lang),
        change=lambda r: _change(r, lang),
        what=lambda r: what(r, lang),
        name=lambda f: name_of(("indicator",), f.indicator, lang),
        say=lambda f: ("≈ " if f.approx else "") + say(f.value, f.unit, lang),
        span=lambda f: say_period(f, lang),
        step=step,
        link=lambda url: url if urlsplit(url or "").scheme in ("http", "https") else "",
        local=lambda moment: f"{moment.astimezone(CHINA):%Y-%m-%d %H:%M}",
    )


def what(row: dict[str, Any], lang: Lang) -> str:
    """What a figure is about, in words: indicator, area, period, breakdown, measure."""
    parts = [name_of((k,), row[k], lang) for k in ("indicator", "ref_area")]
    parts += [name_of((d,), row[d], lang) for d in BREAKDOWNS if row.get(d, TOTAL) != TOTAL]
    if row["measure"] != "level":
        parts.append(name_of(("measure",), row["measure"], lang))
    return " · ".join([*parts, _period(row["period"], lang)])


def step(h: Headline, other: Any) -> str:
    """How far a headline is from another figure, in percent of that."""
    if other is None or not other.value or h.figure.value is None:
        return ""
    return f"{(h.figure.value / other.value - 1) * 100:+.1f}%"


def _change(row: dict[str, Any], lang: Lang) -> str:
    """A revision's size; that of percentages is in points, and in no percent of itself."""
    if row["unit"] == "PCT":
        return say(row["change"], "PP", lang)
    sign = "+" if row["change"] > 0 else ""
    percent = f" ({row['change_pct']:+.1f}%)" if row["change_pct"] is not None else ""
    return f"{sign}{say(row['change'], row['unit'], lang)}{percent}"


def _about(row: dict[str, Any]) -> str:
    return "≈ " if row.get("approx") else ""


def _period(text: str | None, lang: Lang) -> str:
    if text is None:
        return "?"
    p = Period.parse(text)
    if p.first is None or p.first == p.last:
        return f"{p.end.year}年{p.end.month}月" if lang == "zh" else f"{p.end:%b %Y}"
    return text


_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#+!|~$])")


def _md(text: Any) -> str:
    """A text out of a release in Markdown, shown as it is."""
    return _SPECIAL.sub(r"\\\1", " ".join(str(text if text is not None else "").split()))


@cache
def _template(form: Form) -> Template:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("gd_pipeline.publish", "."),
        autoescape=form == "html",
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["md"] = _md
    environment.filters["short"] = lambda text, n=200: text if len(text) <= n else text[: n - 1] + "…"
    return environment.get_template(f"brief.{form}.j2")
