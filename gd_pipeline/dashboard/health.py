"""The app's page of data health: sources, what is due, checks, unread numbers, revisions, disagreements."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any

import streamlit as st

from gd_pipeline.dashboard.parts import address, cite_link, lang, plain, show, target, w
from gd_pipeline.dashboard.words import code_name
from gd_pipeline.model.document import CHINA
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL
from gd_pipeline.publish.figures import ask, say
from gd_pipeline.publish.summary import Summary, summarize

NEWEST = 1000
"""Rows of a long list that are shown."""


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
    sections: dict[str, Callable[[], None]] = {
        "publishers": partial(_sources, found),
        "due": _due,
        "checks": _checks,
        "unread": _unread,
        "revised": _revised,
        "disagreements": _disagreements,
        "revisions": _changed_pages,
    }
    # One table at a time: the ids of two grids on a page would be the same, and readers of screens get lost.
    chosen = st.radio(w("section"), list(sections), format_func=w, horizontal=True)
    st.subheader(w(chosen))
    sections[chosen]()


def _sources(found: Summary) -> None:
    show(
        [
            {
                w("publisher"): s.title,
                w("status"): s.status,
                w("newest"): _day(s.last_published_at),
                w("crawled"): _day(s.crawled_at),
                w("age"): (s.crawled_at - s.last_published_at).days
                if s.crawled_at and s.last_published_at
                else None,
                w("releases"): s.releases,
                w("observations"): s.observations,
                w("detail"): s.detail,
            }
            for s in sorted(found.sources, key=lambda s: (s.crawled_at is None, s.publisher))
        ]
    )


def _day(moment: datetime | None) -> date | None:
    return moment.astimezone(CHINA).date() if moment else None


def _due() -> None:
    """What the release calendar awaits: overdue first, each with the days since it was due."""
    rows = ask(
        target(),
        """SELECT title, publisher, period, due_on, outcome, days_late FROM expected_releases
        WHERE outcome IN ('missing', 'awaited') ORDER BY outcome DESC, due_on DESC, publisher""",
    )
    show(
        [
            {
                w("series"): r["title"],
                w("publisher"): r["publisher"],
                w("period"): r["period"],
                w("due_on"): r["due_on"],
                w("outcome"): w(r["outcome"]),
                w("days_late"): r["days_late"],
            }
            for r in rows
        ]
    )


def _checks() -> None:
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


def _unread() -> None:
    """How many by reason, and each with its sentence and its release."""
    counts = ask(target(), "SELECT reason, count(*) AS n FROM unread_numbers GROUP BY 1 ORDER BY n DESC, 1")
    if not counts:
        st.info(w("no_data"))
        return
    names = {r["reason"]: f"{code_name('unread_reason', r['reason'], lang())}: {r['n']:,}" for r in counts}
    reason = st.selectbox(w("reason"), ["", *names], format_func=lambda x: names.get(x, w("all")))
    rows = ask(
        target(),
        f"""SELECT u.text, u.reason, u.detail, u.quote, u.url, r.title FROM unread_numbers u
        LEFT JOIN releases r USING (release_id, document_sha256) WHERE ? IN ('', u.reason)
        ORDER BY u.published_at DESC NULLS LAST, u.release_id, u.char_start LIMIT {NEWEST}""",
        (reason,),
    )
    show(
        [
            {
                w("as_printed"): r["text"],
                w("reason"): code_name("unread_reason", r["reason"], lang()),
                w("detail"): r["detail"],
                w("sentence"): " ".join(r["quote"].split()),
                w("release"): r["title"],
                w("original"): address(r["url"]),
            }
            for r in rows
        ],
        _links(),
    )


def _revised() -> None:
    """Figures that were restated: from, to, by how much, who said so, both statements cited."""
    rows = ask(
        target(),
        f"SELECT * FROM revisions ORDER BY said_on DESC, abs(coalesce(change_pct, 0)) DESC LIMIT {NEWEST}",
    )
    show(
        [
            {
                **_what(r),
                w("said_on"): r["said_on"],
                w("publisher"): r["publisher"],
                w("was"): say(r["value_before"], r["unit"], lang()),
                w("became_value"): say(r["value"], r["unit"], lang()),
                w("change"): r["change_pct"],
                w("stands"): r["stands"],
                w("token"): cite_link(f"GD-{r['observation_id']}"),
                w("token_before"): cite_link(f"GD-{r['before_id']}"),
            }
            for r in rows
        ],
        {w("change"): st.column_config.NumberColumn(format="%+.2f"), **_links()},
    )


def _disagreements() -> None:
    """Statements that differ from the chosen figure beyond the printed digits."""
    rows = ask(
        target(),
        f"""SELECT o.*, a.chosen_id, a.gap, c.value AS chosen FROM agreements a
        JOIN observations o USING (observation_id)
        JOIN observations c ON c.observation_id = a.chosen_id
        WHERE a.verdict = 'differs'
        ORDER BY o.published_at DESC NULLS LAST, o.observation_id LIMIT {NEWEST}""",
    )
    show(
        [
            {
                **_what(r),
                w("publisher"): r["publisher"],
                w("value"): say(r["value"], r["unit"], lang()),
                w("chosen"): say(r["chosen"], r["unit"], lang()),
                w("token"): cite_link(f"GD-{r['observation_id']}"),
                w("token_chosen"): cite_link(f"GD-{r['chosen_id']}"),
                w("sentence"): " ".join(r["quote"].split()),
            }
            for r in rows
        ],
        _links(),
    )


def _changed_pages() -> None:
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
        _links(),
    )


def _what(row: dict[str, Any]) -> dict[str, str]:
    """What a statement is about, in words."""
    split = [code_name(d, row[d], lang()) for d in BREAKDOWNS if row[d] != TOTAL]
    names = [code_name(d, row[d], lang()) for d in ("indicator", "measure", "ref_area")]
    return {w("name"): " · ".join([*names, *split]), w("period"): row["period"]}


def _links() -> dict[str, Any]:
    """How the columns with addresses and tokens are shown."""
    cited = st.column_config.LinkColumn(display_text=r"cite=(GD-[0-9a-f]+)")
    return {
        w("original"): st.column_config.LinkColumn(display_text=r"https?://([^/]+)"),
        w("token"): cited,
        w("token_before"): cited,
        w("token_chosen"): cited,
        w("sentence"): st.column_config.TextColumn(width="large"),
    }
