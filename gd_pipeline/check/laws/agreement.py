"""Laws of agreement: one figure said twice, within a release, between releases, forms and languages."""

from __future__ import annotations

from gd_pipeline.check.laws.law import NEWS, PRINTED, STATED, Law
from gd_pipeline.model.observation import KEY

# Statements of one place against the best statement of the same figure from another place.
_AGAINST = """
    SELECT abs(a.value - b.value) AS gap, beyond(gap, a.precision + b.precision) AS failing,
        [a.observation_id, b.observation_id] AS ids,
        format('{} {} {} {} {}: {} against {}', a.indicator, a.ref_area, a.period, a.breakdown, a.measure,
            num(a.value), num(b.value)) AS said
    FROM (FROM statements_all WHERE <one>) a
    JOIN (
        FROM statements_all WHERE <other>
        QUALIFY row_number() OVER (
            PARTITION BY chosen_id ORDER BY verdict = 'chosen' DESC, precision, published_at, observation_id
        ) = 1
    ) b USING (chosen_id)
"""

LAWS = (
    Law(
        "release_agrees_with_itself",
        "a release states one figure for one key",
        PRINTED,
        "Two cells with one key and two figures mean that a header was misread. In prose a second figure is "
        "mostly bound to the wrong period or breakdown.",
        STATED,
        """
        SELECT abs(other.value - first.value) AS gap, beyond(gap,
            other.precision + first.precision) AS failing,
            [other.observation_id, first.observation_id] AS ids,
            format('{} {} {} {}: {} and {}', first.indicator, first.ref_area, first.period, first.measure,
                num(other.value), num(first.value)) AS said
        FROM {statements} other ANTI JOIN {figures} f USING (observation_id)
        JOIN {figures} first ON first.grp = other.grp AND <same>
        """.replace("<same>", " AND ".join(f'first."{k}" IS NOT DISTINCT FROM other."{k}"' for k in KEY)),
        "agreement",
    ),
    Law(
        "sources_agree",
        "statements of different releases about one figure agree",
        PRINTED,
        "Quick figures are preliminary and bases are revised: a difference is news, not an error, and the "
        "better ranked figure stands in the tables.",
        NEWS,
        """
        SELECT abs(o.value - c.value) AS gap, o.verdict = 'differs' AS failing,
            [o.observation_id, c.observation_id] AS ids,
            format('{} {} {} {} {}: {} against {}', o.indicator, o.ref_area, o.period, o.breakdown, o.measure,
                num(o.value), num(c.value)) AS said
        FROM statements_all o JOIN statements_all c ON c.observation_id = o.chosen_id
        WHERE o.release_id <> c.release_id AND o.verdict <> 'set_aside'
        """,
        "agreement",
    ),
    Law(
        "prose_agrees_with_tables",
        "what prose says of a figure that stands in a table agrees with the table",
        PRINTED,
        "Prose is written from the table: where they differ, one of the two was misread or mistyped.",
        NEWS,
        _AGAINST.replace("<one>", "NOT in_table").replace("<other>", "in_table"),
        "agreement",
    ),
    Law(
        "english_agrees_with_chinese",
        "what an English release says of a figure agrees with the Chinese releases",
        PRINTED,
        "English releases are translated: ten thousands and hundred millions slip in translation.",
        NEWS,
        _AGAINST.replace("<one>", "lang = 'en'").replace("<other>", "lang = 'zh'"),
        "agreement",
    ),
)
