"""For people who look: a Streamlit app on the published file, and a static page of the headline charts.

What the figures are is asked through ``gd_pipeline.publish``; nothing here changes data. Streamlit (an
optional extra) is imported only by the app, so that the job can make the static page without it.
"""
