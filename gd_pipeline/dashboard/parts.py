"""The pieces of the app's pages: figures with their sentence, tables, texts that stay texts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import streamlit as st

from gd_pipeline.dashboard.words import Lang, code_name, word
from gd_pipeline.publish.figures import Figure, Headline, say, say_period
from gd_pipeline.settings import Settings

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:&^=])")


def target() -> Path:
    """The published file."""
    return Settings().published


def lang() -> Lang:
    """The language that was chosen."""
    return "zh" if st.session_state.get("lang") == "zh" else "en"


def w(name: str) -> str:
    """A word in the language that was chosen."""
    return word(name, lang())


def plain(text: str) -> str:
    """A text out of a release as Markdown that shows it as it is: no link, picture or formula comes of it."""
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))


def address(url: str) -> str | None:
    """The address if a browser may follow it, else None."""
    return url if urlsplit(url).scheme in ("http", "https") else None


def small(*lines: str) -> None:
    """Small print, in a colour that everybody can read."""
    st.markdown("  \n".join(f":small[{line}]" for line in lines))


def cite_link(token: str) -> str:
    """The page of the app that shows where a figure stands."""
    return f"/?cite={quote(token)}&lang={lang()}"


def card(found: Headline) -> None:
    """A headline: value, growth, what came before, and behind a button where it stands."""
    f = found.figure
    with st.container(border=True):
        st.metric(
            f"{code_name('indicator', f.indicator, lang())} · {say_period(f, lang())}",
            ("≈ " if f.approx else "") + say(f.value, f.unit, lang()),
            None if f.yoy_pct is None else f"{f.yoy_pct:+.1f}% {w('growth_short')}",
        )
        lines = [
            f"{w(name)}: {plain(say_period(o, lang()))} · {plain(say(o.value, o.unit, lang()))}"
            for name, o in (("before", found.before), ("year_before", found.year_before))
            if o
        ]
        if lines:
            small(*lines)
        with st.popover(w("cite")):
            origin(f)


def origin(f: Figure) -> None:
    """A figure's sentence, release and token."""
    st.markdown(f"> {plain(f.quote)}")
    st.markdown(
        f"**{plain(f.title)}**  \n{plain(f.publisher)} · {f.published_at:%Y-%m-%d}"
        if f.published_at
        else f"**{plain(f.title)}**  \n{plain(f.publisher)}"
    )
    links = [f"[{f.token}]({cite_link(f.token)})"]
    if f.yoy_token != f.token:
        links.append(f"{w('growth_short')}: [{f.yoy_token}]({cite_link(f.yoy_token)})")
    if url := address(f.url):
        links.append(f"[{w('original')}]({quote(url, safe=':/?&=%#~+,;@')})")
    st.markdown(" · ".join(links))


def table(figures: Sequence[Figure], names: Sequence[str] = ("indicator",)) -> None:
    """Figures as a table, newest first: what, when, value, growth, sentence, release, token."""
    if not figures:
        st.info(w("no_data"))
        return
    rows = [
        {
            w("period"): say_period(f, lang()),
            **{w(n): code_name(n, getattr(f, n), lang()) for n in names},
            w("value"): ("≈ " if f.approx else "") + say(f.value, f.unit, lang()),
            w("growth"): f.yoy_pct,
            w("token"): cite_link(f.token),
            w("sentence"): " ".join(f.quote.split()),
            w("release"): f.title,
            w("original"): address(f.url),
            w("publisher"): f.publisher,
            w("published"): f.published_at.date() if f.published_at else None,
            w("sources"): f.sources,
            w("disagreeing"): f.disagreeing,
        }
        for f in reversed(figures)
    ]
    show(
        rows,
        {
            w("growth"): st.column_config.NumberColumn(format="%+.1f"),
            w("token"): st.column_config.LinkColumn(display_text=r"cite=(GD-[0-9a-f]+)"),
            w("original"): st.column_config.LinkColumn(display_text=r"https?://([^/]+)"),
            w("sentence"): st.column_config.TextColumn(width="large"),
        },
    )


def show(rows: Sequence[dict[str, Any]], config: dict[str, Any] | None = None) -> None:
    """Rows as a table; a note where there are none."""
    if not rows:
        st.info(w("no_data"))
        return
    st.dataframe(list(rows), hide_index=True, width="stretch", column_config=config or {}, placeholder="–")


def chart(made: Any, title: str) -> None:
    """A chart below its heading, in the colours of the theme."""
    st.subheader(title)
    st.altair_chart(made, width="stretch", theme="streamlit")
