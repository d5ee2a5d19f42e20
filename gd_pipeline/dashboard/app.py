"""The Streamlit app: navigation, language, and the pages; `gd-pipeline dashboard` runs it."""

from __future__ import annotations

import streamlit as st

from gd_pipeline.dashboard import health, lookup, pages
from gd_pipeline.dashboard.parts import small, target, w


def _language() -> None:
    """Chosen in the address (``?lang=zh``), else by the browser, then by hand."""
    if "lang" not in st.session_state:
        asked = st.query_params.get("lang") or (st.context.locale or "en")[:2]
        st.session_state["lang"] = "zh" if asked == "zh" else "en"
    st.sidebar.radio(
        w("language"),
        ("en", "zh"),
        key="lang",
        horizontal=True,
        format_func={"en": "English", "zh": "中文"}.__getitem__,
    )


def main() -> None:
    """One run of the script, as Streamlit does for each interaction."""
    st.set_page_config("gd_pipeline", layout="wide")
    _language()
    cited = "cite" in st.query_params  # a link to a figure opens the app there
    chosen = st.navigation(
        [
            st.Page(pages.overview, title=w("overview"), url_path="overview", default=not cited),
            st.Page(pages.trade, title=w("trade"), url_path="trade"),
            st.Page(pages.investment, title=w("investment"), url_path="investment"),
            st.Page(pages.talent, title=w("talent"), url_path="talent"),
            st.Page(pages.policy, title=w("policy"), url_path="policy"),
            st.Page(health.health, title=w("health"), url_path="health"),
            st.Page(lookup.figure, title=w("figure"), url_path="figure", default=cited),
        ]
    )
    st.title(chosen.title if chosen.url_path else w("title"))
    if target().exists():
        chosen.run()
    else:
        st.info(w("no_file"))
    small(w("data_note"))


main()
