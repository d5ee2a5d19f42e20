"""The charts that Altair makes of figures; where they are shown is the business of the app and the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import altair as alt

from gd_pipeline.dashboard.words import Lang, code_name, scale, word
from gd_pipeline.publish.figures import Figure, say, say_period

HEIGHT = 320
MONTHS = 24
"""How many months back from the newest one single months are shown."""
COLOURS = {"trade": "#4c78a8", "exports": "#d9700f", "imports": "#2f9e8f"}
_DIVERGING = ("#2f7ebc", "#c44e52")


def _rows(figures: Sequence[Figure], lang: Lang, dimension: str | None = None) -> list[dict[str, object]]:
    return [
        {
            "month": f.period_end.month,
            "year_month": f"{f.period_end:%Y-%m}",
            "year": str(f.period_end.year),
            "name": code_name(dimension or "indicator", getattr(f, dimension or "indicator"), lang),
            "value": None if f.value is None else f.value / scale(lang),
            "growth": f.yoy_pct,
            "said": f"{word('about', lang) if f.approx else ''}{say(f.value, f.unit, lang)}",
            "period": say_period(f, lang),
            "quote": f.quote[:200],
            "token": f.token,
        }
        for f in figures
    ]


def _month(f: Figure) -> int:
    return f.period_end.year * 12 + f.period_end.month - 1


def _chart(rows: list[dict[str, object]], height: int) -> alt.Chart:
    data: Any = alt.InlineData(values=rows)
    return alt.Chart(data, height=height, width="container")


def _tooltip(lang: Lang) -> list[alt.Tooltip]:
    return [
        alt.Tooltip("name:N", title=word("name", lang)),
        alt.Tooltip("period:N", title=word("period", lang)),
        alt.Tooltip("said:N", title=word("value", lang)),
        alt.Tooltip("growth:Q", title=word("growth", lang), format="+.1f"),
        alt.Tooltip("quote:N", title=word("sentence", lang)),
        alt.Tooltip("token:N", title=word("token", lang)),
    ]


def _colour(figures: Sequence[Figure], lang: Lang) -> alt.Color:
    there = [i for i in COLOURS if any(f.indicator == i for f in figures)]
    return alt.Color(
        "name:N",
        title=None,
        scale=alt.Scale(
            domain=[code_name("indicator", i, lang) for i in there], range=[COLOURS[i] for i in there]
        ),
        legend=alt.Legend(orient="top", labelLimit=200),
    )


def singles(figures: Sequence[Figure], lang: Lang) -> alt.Chart:
    """Bars of single months, indicators beside each other; a month without figures is an empty place."""
    shown = [f for f in figures if _month(f) > max(map(_month, figures)) - MONTHS]
    span = range(min(map(_month, shown)), max(map(_month, shown)) + 1)
    every = [f"{m // 12}-{m % 12 + 1:02d}" for m in span]
    made: alt.Chart = (
        _chart(_rows(shown, lang), HEIGHT)
        .mark_bar(cornerRadiusTopLeft=2, cornerRadiusTopRight=2)
        .encode(
            alt.X("year_month:O", title=None, scale=alt.Scale(domain=every), axis=alt.Axis(labelAngle=-45)),
            alt.Y("value:Q", title=word("billion", lang)),
            _colour(shown, lang),
            xOffset="name:N",
            tooltip=_tooltip(lang),
        )
    )
    return made


def cumulatives(figures: Sequence[Figure], lang: Lang, y: str = "value") -> Any:
    """Lines from January to December, a line a year and indicator; ``y`` is ``value`` or ``growth``."""
    title = word("billion" if y == "value" else "growth", lang)
    base = _chart(_rows(figures, lang), HEIGHT).encode(
        alt.X(
            "month:Q",
            title=word("month", lang),
            scale=alt.Scale(domain=[0.7, 12.3], nice=False),
            axis=alt.Axis(values=list(range(1, 13)), format="d"),
        ),
        alt.Y(f"{y}:Q", title=title),
        _colour(figures, lang),
        tooltip=_tooltip(lang),
    )
    dash = alt.StrokeDash(
        "year:N", title=None, sort="descending", legend=alt.Legend(orient="top", symbolStrokeColor="#888")
    )
    lines = base.mark_line().encode(dash)
    points = base.mark_point(filled=True, opacity=1, size=50).encode(detail="year:N")
    made: Any = alt.layer(lines, points)
    return made


def parts(figures: Sequence[Figure], dimension: str, lang: Lang, y: str = "value") -> alt.Chart:
    """Bars of the figures of one breakdown, the largest first; ``y`` is ``value`` or ``growth``."""
    height = max(90, 26 * len(figures) + 40)
    fill = (
        alt.condition("datum.growth < 0", alt.value(_DIVERGING[1]), alt.value(_DIVERGING[0]))
        if y == "growth"
        else alt.value(_DIVERGING[0])
    )
    made: alt.Chart = (
        _chart(_rows(figures, lang, dimension), height)
        .mark_bar(cornerRadiusEnd=2)
        .encode(
            alt.X(f"{y}:Q", title=word("billion" if y == "value" else "growth", lang)),
            alt.Y("name:N", title=None, sort="-x", axis=alt.Axis(labelLimit=160)),
            color=fill,
            tooltip=_tooltip(lang),
        )
    )
    return made


def bars(counts: Sequence[tuple[str, int]], title: str) -> alt.Chart:
    """Bars of counts by name, in their order."""
    rows: list[dict[str, object]] = [{"name": name, "n": n} for name, n in counts]
    made: alt.Chart = (
        _chart(rows, max(60, 20 * len(rows)))
        .mark_bar(color=_DIVERGING[0])
        .encode(alt.X("n:Q", title=title), alt.Y("name:N", title=None, sort=None))
    )
    return made
