"""The bare side of the benchmark of the warehouse: the same tables by plain ``CREATE TABLE AS``.

From the same Parquet files, with the same settings of DuckDB, the same rows with the same figures: a
fingerprint of each table is compared with the pipeline's. As one would write it by hand for releases that
have one version and one publisher: without keys, NOT NULL, comments, order of rows, ranks, laws, quarantine,
texts that explain a choice, a second copy. Nothing of the pipeline's own SQL.
"""

from __future__ import annotations

ROW = "indicator, ref_area, period, counterpart_area, product, customs_procedure, enterprise_type"
KEY = f'{ROW}, measure, unit, "of"'
BEST = "precision, approx, published_at DESC, release_id, char_start, observation_id"

_FIGURES = """
    any_value(period_start) AS period_start, any_value(period_end) AS period_end, any_value(freq) AS freq,
    any_value(value) FILTER (measure = 'level' AND unit = 'CNY') AS value_cny,
    any_value(value) FILTER (measure = 'level' AND unit = 'USD') AS value_usd,
    any_value(value) FILTER (measure = 'yoy') AS yoy_pct,
    any_value(value) FILTER (measure = 'mom') AS mom_pct,
    any_value(value) FILTER (measure = 'share') AS share_pct,
    any_value("of") FILTER (measure = 'share') AS share_of,
    min(precision) FILTER (measure = 'level') AS precision, arg_min(approx, measure) AS approx,
    arg_min(observation_id, measure) AS observation_id, arg_min(release_id, measure) AS release_id,
    arg_min(published_at, measure) AS published_at,
    sum(statements)::INTEGER AS statements, sum(disagreeing)::INTEGER AS disagreeing,
    arg_min(sources, measure)::INTEGER AS sources
"""

TABLES = {
    "observations": """
        SELECT *, left(sha256(concat_ws(':', document_sha256, char_start, char_end, measure, indicator,
                ref_area, period, counterpart_area, product, customs_procedure, enterprise_type)), 16)
                AS observation_id,
            strptime(left(period, 7), '%Y-%m')::DATE AS period_start,
            last_day(strptime(right(period, 7), '%Y-%m')::DATE) AS period_end,
            CASE date_diff('month', period_start, period_end) WHEN 0 THEN 'M' WHEN 2 THEN 'Q' WHEN 5 THEN 'S'
                WHEN 11 THEN 'A' ELSE 'YTD' END AS freq
        FROM read_parquet('{observations}')""",
    "releases": """
        SELECT d.* EXCLUDE (text, paragraphs, tables), observations
        FROM read_parquet('{documents}') d
        JOIN (SELECT release_id, count(*) AS observations FROM observations GROUP BY ALL)
            USING (release_id)""",
    "agreements": f"""
        SELECT observation_id, first_value(observation_id) OVER best AS chosen_id,
            value - first_value(value) OVER best AS gap,
            if(observation_id = chosen_id, 0, precision + first_value(precision) OVER best) AS tolerance,
            CASE WHEN observation_id = chosen_id THEN 'chosen' WHEN abs(gap) <= tolerance THEN 'agrees'
                ELSE 'differs' END AS verdict
        FROM observations WINDOW best AS (PARTITION BY {KEY} ORDER BY {BEST})""",
    "trade": f"""
        WITH figures AS (
            SELECT o.*, n.* EXCLUDE (chosen_id)
            FROM observations o JOIN (
                SELECT chosen_id, count(*) AS statements,
                    count(*) FILTER (verdict = 'differs') AS disagreeing,
                    count(DISTINCT publisher) FILTER (verdict <> 'differs') AS sources
                FROM agreements JOIN observations USING (observation_id) GROUP BY chosen_id
            ) n ON n.chosen_id = o.observation_id
        )
        SELECT {ROW}, {_FIGURES} FROM figures GROUP BY {ROW}""",
    "trade_vintages": f"""
        WITH said AS (
            SELECT *, 'published' AS clock, (published_at AT TIME ZONE 'Asia/Shanghai')::DATE AS said_on
            FROM observations
            UNION ALL
            SELECT *, 'retrieved', (retrieved_at AT TIME ZONE 'Asia/Shanghai')::DATE FROM observations
        ), days AS (
            SELECT DISTINCT clock, {ROW}, said_on AS day FROM said
        ), votes AS (
            SELECT said.*, day FROM days JOIN said USING (clock, {ROW}) WHERE said_on <= day
        ), weighed AS (
            SELECT *, first_value(observation_id) OVER best AS chosen_id,
                abs(value - first_value(value) OVER best) > precision + first_value(precision) OVER best
                    AND observation_id <> chosen_id AS differs
            FROM votes WINDOW best AS (PARTITION BY clock, day, {KEY} ORDER BY {BEST})
        ), figures AS (
            SELECT w.*, n.* EXCLUDE (clock, day, chosen_id)
            FROM (FROM weighed WHERE observation_id = chosen_id) w JOIN (
                SELECT clock, day, chosen_id, count(*) AS statements,
                    count(*) FILTER (differs) AS disagreeing,
                    count(DISTINCT publisher) FILTER (NOT differs) AS sources
                FROM weighed GROUP BY ALL
            ) n USING (clock, day, chosen_id)
        )
        SELECT *, lead(valid_from) OVER (PARTITION BY clock, {ROW} ORDER BY valid_from) AS valid_to
        FROM (SELECT clock, day AS valid_from, {ROW}, {_FIGURES} FROM figures GROUP BY clock, day, {ROW})""",
    "revisions": f"""
        SELECT {KEY}, observation_id, release_id, publisher, value,
            lag(value) OVER earlier AS value_before, value - value_before AS change,
            100 * change / abs(value_before) AS change_pct,
            precision + lag(precision) OVER earlier AS tolerance,
            lag(observation_id) OVER earlier AS before_id
        FROM observations WINDOW earlier AS (PARTITION BY {KEY} ORDER BY published_at)
        QUALIFY abs(change) > tolerance""",
}
"""Table -> plain SQL; later ones read earlier ones."""

COMPARED = {
    "observations": f"{KEY}, observation_id, period_start, period_end, freq, value, precision, quote, place",
    "releases": "release_id, observations, title, url",
    "agreements": "observation_id, chosen_id, verdict, gap, tolerance",
    "trade": f"{ROW}, period_start, period_end, freq, value_cny, yoy_pct, precision, observation_id, "
    "statements, disagreeing, sources",
    "trade_vintages": f"clock, valid_from, valid_to, {ROW}, value_cny, yoy_pct, precision, observation_id, "
    "statements, disagreeing, sources",
    "revisions": f"{KEY}, observation_id, value, value_before, change, tolerance, before_id",
}
"""What must be the same in the tables of both sides."""
