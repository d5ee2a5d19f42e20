"""The app's page of data health: sources, freshness, checks, unread numbers, changed releases."""

from __future__ import annotations

import streamlit as st

from gd_pipeline.dashboard.parts import address, lang, plain, show, target, w
from gd_pipeline.dashboard.words import code_name
from gd_pipeline.publish.figures import ask
from gd_pipeline.publish.summary import summarize


def health() -> None:
    """What a reader should know before trusting the figures."""
    found = summarize(target())
    if found.withheld:
        st.error(f"{w('withheld')} ({found.withheld.at:%Y-%m-%d %H:%M} UTC): {plain(found.withheld.reason)}")
    if found.manifest:
        st.markdown(f"{w('published_file')} {found.manifest.published_at:%Y-%m-%d %H:%M} UTC")
    numbers = found.observations + found.unread
    cells = (
        (w("releases"), f"{found.releases:,}"),
        (w("observations"), f"{found.observations:,}"),
        (w("unread_share"), f"{found.unread / numbers:.1%}" if numbers else "–"),
        (w("checks"), f"{found.checks['passed']} / {sum(found.checks.values())}"),
    )
    for column, (name, value) in zip(st.columns(len(cells)), cells, strict=True):
        column.metric(name, value, border=True)
    st.subheader(w("publishers"))
    show(
        [
            {
                w("publisher"): s.title,
                w("status"): s.status,
                w("newest"): s.last_published_at.date() if s.last_published_at else None,
                w("crawled"): s.crawled_at.date() if s.crawled_at else None,
                w("releases"): s.releases,
                w("observations"): s.observations,
                w("detail"): s.detail,
            }
            for s in found.sources
        ]
    )
    st.subheader(w("checks"))
    order = {"failed": 0, "warned": 1, "passed": 2}
    rows = ask(target(), "SELECT * FROM quality_results ORDER BY check_name")
    show(
        [
            {
                w("check"): r["check_name"],
                w("outcome"): r["outcome"],
                w("checked"): r["checked"],
                w("failing"): r["failing"],
                w("message"): r["message"],
            }
            for r in sorted(rows, key=lambda r: order.get(r["outcome"], 3))
        ]
    )
    st.subheader(w("unread"))
    rows = ask(target(), "SELECT reason, count(*) AS n FROM unread_numbers GROUP BY 1 ORDER BY n DESC, 1")
    show([{w("reason"): code_name("unread_reason", r["reason"], lang()), w("count"): r["n"]} for r in rows])
    st.subheader(w("revisions"))
    rows = ask(
        target(),
        """SELECT title, publisher, version, url, retrieved_at FROM releases WHERE version > 1
        ORDER BY retrieved_at DESC, release_id""",
    )
    show(
        [
            {
                w("release"): r["title"],
                w("publisher"): r["publisher"],
                w("version"): r["version"],
                w("crawled"): r["retrieved_at"].date(),
                w("original"): address(r["url"]),
            }
            for r in rows
        ],
        {w("original"): st.column_config.LinkColumn(display_text=r"https?://([^/]+)")},
    )
