"""Laws of reading: what was fetched could be read, what was read can be traced."""

from __future__ import annotations

from gd_pipeline.check.laws.law import NEWS, Law

# Releases in their newest version; numbers that should have been read are those left for want of
# understanding.
_READ = """
    SELECT publisher, kind, lang, release_id, published_at, observations,
        coalesce(open, 0) AS not_understood, observations + coalesce(open, 0) AS numbers
    FROM (
        FROM releases QUALIFY row_number() OVER (PARTITION BY release_id ORDER BY version DESC) = 1
    ) r
    LEFT JOIN (
        SELECT release_id, document_sha256, count(*) AS open FROM unread_numbers
        WHERE reason IN ('no_unit', 'no_indicator', 'no_growth_base', 'period_unknown', 'ambiguous',
            'unknown_area', 'unknown_header', 'unknown_row', 'unknown_unit', 'too_long')
        GROUP BY ALL
    ) USING (release_id, document_sha256)
"""
_USUAL = """
    SELECT *, median(observations) OVER earlier AS usual, count(*) OVER earlier AS known
    FROM (<read>) WHERE published_at IS NOT NULL
    WINDOW earlier AS (
        PARTITION BY publisher, kind, lang ORDER BY published_at, release_id
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    )
""".replace("<read>", _READ)

LAWS = (
    Law(
        "periods_well_formed",
        "every period is YYYY-MM/YYYY-MM, the first month not after the last, or ..YYYY-MM",
        "none",
        "A figure with a malformed period stands in no table.",
        {"all": "error"},
        """
        SELECT NULL::DOUBLE AS gap, period_end IS NULL AS failing, [observation_id] AS ids,
            format('{} in {}', period, release_id) AS said
        FROM observations WHERE period IS NOT NULL
        """,
        "reading",
    ),
    Law(
        "figures_traced",
        "every figure belongs to a captured release whose bytes are archived",
        "none",
        "A figure that cannot be shown where it stands must not be quoted.",
        {"all": "error"},
        """
        SELECT NULL::DOUBLE AS gap, r.release_id IS NULL OR warc = '' OR char_end <= char_start AS failing,
            [observation_id] AS ids, format('{} in {}', indicator, o.release_id) AS said
        FROM observations o LEFT JOIN releases r USING (release_id, document_sha256)
        """,
        "reading",
    ),
    Law(
        "releases_read",
        "every release could be read, whole and with a date",
        "none",
        "Some pages cannot be read (tables as images, half pages): each is named, never passed over.",
        NEWS,
        """
        SELECT NULL::DOUBLE AS gap, problems <> '' AS failing, [release_id] AS ids,
            format('{}: {}', release_id, problems) AS said
        FROM releases
        """,
        "reading",
        about="releases",
    ),
    Law(
        "numbers_understood",
        "of the numbers of a release at most half are left for want of understanding",
        "releases of fewer than 10 such numbers are not judged; dates, headings and names do not count",
        "A new layout or a new word leaves many numbers unread at once.",
        NEWS,
        """
        SELECT not_understood / numbers AS gap, gap > 0.5 AS failing, [release_id] AS ids,
            format('{}: {} of {} numbers were not understood', release_id, not_understood, numbers) AS said
        FROM (<read>) WHERE numbers >= 10
        """.replace("<read>", _READ),
        "reading",
        about="releases",
    ),
    Law(
        "releases_as_full_as_usual",
        "a release gives at least a quarter of the figures that the publisher's releases before it gave",
        "the median of at least 5 earlier releases of its kind and language; of 10 figures or more",
        "A sudden drop is a changed layout, a half page or another kind of release.",
        NEWS,
        """
        SELECT usual - observations AS gap, observations < usual / 4 AS failing, [release_id] AS ids,
            format('{}: {} figures, usual are {}', release_id, observations, num(usual)) AS said
        FROM (<usual>) WHERE known >= 5 AND usual >= 10
        """.replace("<usual>", _USUAL),
        "reading",
        about="releases",
    ),
    Law(
        "publishers_still_read",
        "a publisher's last three releases are not all without a figure, while they hold numbers",
        "where earlier releases of the same kind and language gave 10 figures or more, in the median of 5",
        "Three in a row are no accident: the reading of this publisher is broken, and what readers have is "
        "better than a table that silently stops.",
        {"all": "error"},
        """
        SELECT max(usual) AS gap, count(*) = 3 AND sum(observations) = 0 AND sum(numbers) >= 15 AS failing,
            list(release_id) AS ids,
            format('{}: no figure in {}, usual are {}', publisher, list(release_id ORDER BY published_at),
                num(max(usual))) AS said
        FROM (
            FROM (<usual>) QUALIFY row_number() OVER (
                PARTITION BY publisher, kind, lang ORDER BY published_at DESC, release_id DESC) <= 3
        ) GROUP BY publisher, kind, lang HAVING min(known) >= 5 AND min(usual) >= 10
        """.replace("<usual>", _USUAL),
        "reading",
        about="releases",
    ),
    Law(
        "detail_rows_taken",
        "every row of a download of the customs' online query is taken: its partner, trade mode and place "
        "are on the customs' lists, its month, commodity and figures are well-formed",
        "none",
        "A row with an unknown code has no place in the tables: it stands in trade_detail_rejected as "
        "printed, and is said here, never dropped silently.",
        NEWS,
        """
        SELECT NULL::DOUBLE AS gap, reason IS NOT NULL AS failing, [release_id] AS ids,
            format('{}: {} rows, {}', release_id, n, reason) AS said
        FROM (SELECT DISTINCT release_id FROM releases WHERE kind = 'detail')
        LEFT JOIN (
            SELECT release_id, reason, count(*) AS n FROM trade_detail_rejected GROUP BY ALL
        ) USING (release_id)
        """,
        "reading",
        about="releases",
    ),
    Law(
        "detail_headings_known",
        "the first four digits of each commodity code of the online query are a heading of the Harmonized "
        "System",
        "the rows are kept: headings come and go with the editions of the system, every five years",
        "A heading that does not exist is a mistyped or shifted code. The eight digits are not held "
        "against a list: that of China changes every January, and a list of one year would name the goods of "
        "another.",
        NEWS,
        """
        SELECT NULL::DOUBLE AS gap, heading.code IS NULL AS failing, [release_id] AS ids,
            format('{}: {} rows of {}', release_id, n, product) AS said
        FROM (
            SELECT release_id, product, count(*) AS n FROM trade_detail
            WHERE length(product) >= 6 GROUP BY ALL
        ) LEFT JOIN heading ON heading.code = product[3:6]
        """,
        "reading",
        about="releases",
    ),
    Law(
        "sources_answer",
        "the last crawl of every source that was crawled went well",
        "none",
        "A source that does not answer must not be taken for one without news.",
        NEWS,
        """
        SELECT NULL::DOUBLE AS gap, status NOT IN ('ok', 'unchanged') AS failing, [publisher] AS ids,
            format('{} is {}: {}', publisher, status, detail) AS said
        FROM sources WHERE crawled_at IS NOT NULL
        """,
        "reading",
        about="sources",
    ),
    Law(
        "corrections_apply",
        "every reviewed correction found the figure that it corrects, as it was when it was reviewed",
        "none",
        "A correction whose figure changed was made for something else: it is reported and not applied.",
        NEWS,
        """
        SELECT NULL::DOUBLE AS gap, status <> 'applied' AS failing, [release_id] AS ids,
            format('{}: {}', name, detail) AS said
        FROM corrections
        """,
        "reading",
        about="releases",
    ),
)
