"""The app's pages of figures: overview, trade, investment, talent, policy."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from gd_pipeline.dashboard.charts import cumulatives, parts, singles
from gd_pipeline.dashboard.parts import (
    address,
    card,
    chart,
    cite_link,
    lang,
    plain,
    show,
    small,
    table,
    target,
    w,
)
from gd_pipeline.dashboard.words import code_name
from gd_pipeline.model.observation import BREAKDOWNS
from gd_pipeline.model.tables import WIDE
from gd_pipeline.publish.figures import (
    HEADLINES,
    Figure,
    ask,
    figures,
    headlines,
    recent_years,
    say,
    split_by,
    whole,
)

HOME = "CN-GD"
_CONDITIONS = {c: c for c in ("at_least", "at_most", "exactly")} | {"about": "about_goal"}
YEARS = 3
"""How many years a chart compares; the table below it holds all."""


def overview() -> None:
    """The headlines of the province, and the charts of its months."""
    for name, cumulative in (("cumulative", True), ("single", False)):
        found = headlines(target(), HOME, cumulative)
        if not found:
            continue
        st.subheader(w(name))
        for column, one in zip(st.columns(len(found)), found, strict=True):
            with column:
                card(one)
    _series(figures(target(), "trade", f"ref_area = ? AND {whole()}", (HOME,)))


def _series(found: Sequence[Figure]) -> None:
    """The months and cumulatives of trade, exports and imports, as charts and as a table."""
    rows = [f for f in found if f.indicator in HEADLINES]
    recent = recent_years(rows, YEARS)
    months = [f for f in recent if f.freq == "M" and f.unit == "CNY"]
    sums = [f for f in recent if f.cumulative and f.unit == "CNY"]
    grown = [f for f in recent if f.cumulative and f.yoy_pct is not None]
    if not rows:
        st.info(w("no_data"))
        return
    if months:
        chart(singles(months, lang()), w("single_chart"))
    if sums:
        chart(cumulatives(sums, lang()), w("cumulative_chart"))
    if grown:
        chart(cumulatives(grown, lang(), "growth"), w("growth_chart"))
    st.subheader(w("figures"))
    table(rows)


def _areas(wide: str) -> list[str]:
    """The territories of a table that have most rows, the province first."""
    rows = ask(target(), f"SELECT ref_area, count(*) AS n FROM {wide} GROUP BY 1 ORDER BY n DESC, 1")
    return sorted((r["ref_area"] for r in rows), key=lambda a: a != HOME)


def trade() -> None:
    """Goods trade of a territory: its series, and what it is made of."""
    left, middle, right = st.columns(3)
    areas = _areas("trade")
    if not areas:
        st.info(w("no_data"))
        return
    area = left.selectbox(w("territory"), areas, format_func=lambda a: code_name("ref_area", a, lang()))
    years = ask(
        target(),
        "SELECT DISTINCT year(period_end) AS y FROM trade WHERE ref_area = ? AND period_end IS NOT NULL "
        "ORDER BY y DESC",
        (area,),
    )
    year = middle.selectbox(
        w("year"), [0, *(r["y"] for r in years)], format_func=lambda y: str(y or w("all"))
    )
    split = right.selectbox(w("split"), ["", *BREAKDOWNS, "ref_area"], format_func=lambda s: w(s or "all"))
    when = "(? = 0 OR year(period_end) = ?)"
    if not split:
        _series(figures(target(), "trade", f"ref_area = ? AND {when} AND {whole()}", (area, year, year)))
        return
    indicator = st.selectbox(
        w("indicator"), HEADLINES, format_func=lambda i: code_name("indicator", i, lang())
    )
    if split == "ref_area":
        inside = f"{area}%" if area != HOME else "CN-44%"
        where, values = f"ref_area LIKE ? AND ref_area <> ? AND {whole()}", [inside, area]
    else:
        where, values = f"ref_area = ? AND {split_by(split)}", [area]
    _split(
        figures(target(), "trade", f"indicator = ? AND {when} AND {where}", (indicator, year, year, *values)),
        split,
    )


def _split(found: Sequence[Figure], dimension: str) -> None:
    """The newest figure of each part, as bars of values and of growths, and all of them as a table."""
    newest: dict[str, Figure] = {}
    for f in found:
        newest[getattr(f, dimension)] = f
    valued = [f for f in newest.values() if f.unit == "CNY"]
    grown = [f for f in newest.values() if f.yoy_pct is not None]
    if valued:
        chart(parts(valued, dimension, lang()), f"{w('split_chart')} · {w('value')}")
    if grown:
        chart(parts(grown, dimension, lang(), "growth"), f"{w('split_chart')} · {w('growth')}")
    st.subheader(w("figures"))
    table(found, (dimension,))


def investment() -> None:
    """Foreign and outbound investment."""
    _wide("investment")


def talent() -> None:
    """People, permits and visas."""
    _wide("talent")


def _wide(name: str) -> None:
    left, right = st.columns(2)
    rows = ask(target(), f"SELECT DISTINCT indicator, ref_area FROM {name}")
    if not rows:
        st.info(w("no_data"))
        return
    there = {r["indicator"] for r in rows}
    indicator = left.selectbox(
        w("indicator"),
        ["", *(i for i in WIDE[name][1] if i in there)],
        format_func=lambda i: code_name("indicator", i, lang()) if i else w("all"),
    )
    areas = sorted(
        {r["ref_area"] for r in rows if indicator in ("", r["indicator"])}, key=lambda a: a != HOME
    )
    area = right.selectbox(
        w("territory"),
        ["", *areas],
        format_func=lambda a: code_name("ref_area", a, lang()) if a else w("all"),
    )
    found = figures(
        target(),
        name,
        "(? = '' OR indicator = ?) AND (? = '' OR ref_area = ?)",
        (indicator, indicator, area, area),
    )
    grown = [f for f in found if f.yoy_pct is not None and all(getattr(f, d) == "_T" for d in BREAKDOWNS)]
    newest = {f.indicator + f.ref_area: f for f in grown}
    if newest and not indicator:
        chart(
            parts(list(newest.values()), "indicator", lang(), "growth"), f"{w('split_chart')} · {w('growth')}"
        )
    st.subheader(w("figures"))
    table(found, ("indicator", "ref_area", "counterpart_area", "product"))


def policy() -> None:
    """The numbered goals with progress towards each, and the numbered measures."""
    goals = ask(
        target(),
        """WITH chosen AS (
            SELECT indicator, ref_area, period AS latest_period, product, measure AS progress,
                value AS latest_value, min(observation_id) AS latest_id
            FROM observations JOIN agreements USING (observation_id) WHERE verdict = 'chosen' GROUP BY ALL
        )
        SELECT g.*, r.title, latest_id FROM policy_goals g
        LEFT JOIN chosen USING (indicator, ref_area, latest_period, product, progress, latest_value)
        LEFT JOIN releases r USING (release_id, document_sha256)
        QUALIFY row_number() OVER (
            PARTITION BY g.indicator, g.ref_area, g.period, g.product, g.value, g.unit
            ORDER BY r.kind <> 'policy', g.published_at, g.observation_id
        ) = 1 ORDER BY g.value DESC, g.indicator""",
    )
    if not goals:
        st.info(w("no_data"))
    for g in goals:
        with st.container(border=True):
            st.markdown(
                f"**{plain(code_name('indicator', g['indicator'], lang()))}** · "
                f"{plain(code_name('ref_area', g['ref_area'], lang()))} · {w('goal')}: "
                f"{w(_CONDITIONS.get(g['condition'], 'exactly'))} {plain(say(g['value'], g['unit'], lang()))}"
                + (f" · {w('deadline')} {g['deadline']:%Y-%m-%d}" if g["deadline"] else "")
            )
            if g["latest_value"] is None:
                small(w("not_known"))
            else:
                reached = g["latest_value"] / g["value"] if g["value"] else 0.0
                st.progress(
                    min(max(reached, 0.0), 1.0),
                    f"{w('latest')}: {plain(say(g['latest_value'], g['unit'], lang()))} "
                    f"({plain(g['latest_period'])}) · {reached:.0%}",
                )
                if g["latest_id"]:
                    cited = f"GD-{g['latest_id']}"
                    small(f"{w('latest')}: [{cited}]({cite_link(cited)})")
            token = f"GD-{g['observation_id']}"
            with st.popover(w("cite"), key=f"goal-{token}"):
                st.markdown(f"> {plain(g['quote'])}")
                st.markdown(f"**{plain(g['title'] or '')}**  \n[{token}]({cite_link(token)})")
    st.subheader(w("measures"))
    rows = ask(
        target(),
        """SELECT m.*, r.title FROM policy_measures m
        LEFT JOIN releases r USING (release_id, document_sha256)
        ORDER BY m.published_at DESC NULLS LAST, m.release_id, m.char_start""",
    )
    show(
        [
            {
                w("number"): r["number"],
                w("field"): code_name("policy_field", r["field"], lang()),
                w("label"): r[f"label_{lang()}"],
                w("heading"): r["heading"],
                w("release"): r["title"],
                w("original"): address(r["url"]),
            }
            for r in rows
        ],
        {w("original"): st.column_config.LinkColumn(display_text=r"https?://([^/]+)")},
    )
