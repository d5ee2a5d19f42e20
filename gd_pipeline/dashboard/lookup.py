"""The app's page of one figure: what its citation token leads to, and its release with numbers marked."""

from __future__ import annotations

from urllib.parse import quote

import streamlit as st

from gd_pipeline.dashboard.parts import address, cite_link, lang, plain, show, small, target, w
from gd_pipeline.dashboard.words import code_name
from gd_pipeline.model.document import CHINA
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL
from gd_pipeline.publish.citations import resolve
from gd_pipeline.publish.figures import say


def figure() -> None:
    """The figure of the token in the address (``?cite=GD-...``) or typed in."""
    cited = st.text_input(w("token_help"), value=st.query_params.get("cite", ""))
    if not cited:
        return
    try:
        found = resolve(target(), cited)
    except KeyError:
        st.warning(w("unknown_token"))
        return
    f, release = found.figure, found.release
    split = [code_name(d, f[d], lang()) for d in BREAKDOWNS if f[d] != TOTAL]
    what = [
        code_name("indicator", f["indicator"], lang()),
        code_name("measure", f["measure"], lang()),
        code_name("ref_area", f["ref_area"], lang()),
        *split,
        f["period"] or "?",
    ]
    st.metric(" · ".join(what), ("≈ " if f["approx"] else "") + say(f["value"], f["unit"], lang()))
    st.markdown(f"> {plain(f['quote'])}")
    dated = f" · {f['published_at'].astimezone(CHINA):%Y-%m-%d}" if f["published_at"] else ""
    st.markdown(f"**{plain(release['title'])}**  \n{plain(f['publisher'])}{dated} · {plain(found.token)}")
    if url := address(f["url"]):
        st.markdown(f"[{w('original')}]({quote(url, safe=':/?&=%#~+,;@')})")
    small(
        f"{w('archived')}: {plain(release['warc'])} @ {release['warc_offset']} · "
        f"sha256 {f['document_sha256']}"
    )
    if found.others:
        st.subheader(w("others"))
        show(
            [
                {
                    w("verdict"): o["verdict"],
                    w("value"): say(o["value"], o["unit"], lang()),
                    w("publisher"): o["publisher"],
                    w("token"): cite_link(o["token"]),
                    w("sentence"): " ".join(o["quote"].split()),
                }
                for o in found.others
            ],
            {w("token"): st.column_config.LinkColumn(display_text=r"cite=(GD-[0-9a-f]+)")},
        )
    page = target().parent / release["explain"]
    if release["explain"] and page.is_file():
        st.subheader(w("became"))
        st.iframe(page.read_text("utf-8"), height=800)
