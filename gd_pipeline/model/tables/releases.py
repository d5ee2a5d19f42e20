"""Where figures come from: releases in every captured version, publishers, their crawls, and what was due."""

from __future__ import annotations

from gd_pipeline.model.capture import STATUSES
from gd_pipeline.model.release_calendar import OUTCOMES
from gd_pipeline.model.tables.columns import Column, Table

RELEASES = Table(
    "releases",
    "Every captured version of every release.",
    (
        Column("release_id", "VARCHAR", "stable name of the release"),
        Column("document_sha256", "VARCHAR", "hash of this version's bytes"),
        Column("version", "INTEGER", "1 for the first capture, counting up with each changed one", low=1),
        Column("publisher", "VARCHAR", "the source's name"),
        Column("url", "VARCHAR", "address"),
        Column("title", "VARCHAR", "title as printed"),
        Column("lang", "VARCHAR", "zh or en"),
        Column("kind", "VARCHAR", "release, table, policy, text, detail"),
        Column(
            "ref_area", "VARCHAR", "the publisher's territory, null when not known", True, codes="ref_area"
        ),
        Column("published_at", "TIMESTAMPTZ", "publication time, null when the page has no date", True),
        Column("published_from", "VARCHAR", "which of visible, listing, meta, given said so; none"),
        Column("retrieved_at", "TIMESTAMPTZ", "when this version was first fetched"),
        Column(
            "vanished_at",
            "TIMESTAMPTZ",
            "when the last of its addresses was found gone, null while one is there; its figures stay",
            True,
        ),
        Column("observations", "INTEGER", "numbers that became observations", low=0),
        Column("unread", "INTEGER", "numbers that became none, with reasons in unread_numbers", low=0),
        Column(
            "problems", "VARCHAR", "what kept the page or a table of it from being read; empty if nothing"
        ),
        Column("warc", "VARCHAR", "the archive file that holds the bytes"),
        Column("warc_offset", "BIGINT", "where in it", low=0),
        Column("explain", "VARCHAR", "page that shows what became of each number, from this file's folder"),
    ),
    ("release_id", "document_sha256"),
    min_rows=1,
)

RELEASE_ADDRESSES = Table(
    "release_addresses",
    "Every address at which a release was met: pages of one publisher and day with the same text are one.",
    (
        Column("release_id", "VARCHAR", "stable name of the release, made of the address met first"),
        Column("url", "VARCHAR", "address"),
        Column("first_seen_at", "TIMESTAMPTZ", "when it was first met there"),
        Column("last_seen_at", "TIMESTAMPTZ", "when it was last met there"),
        Column(
            "vanished_at", "TIMESTAMPTZ", "when the page was first found gone, null while it is there", True
        ),
    ),
    ("release_id", "url"),
    min_rows=1,
)

SOURCES = Table(
    "sources",
    "Publishers and how the last crawl of each went.",
    (
        Column("publisher", "VARCHAR", "the source's name"),
        Column("title", "VARCHAR", "who publishes"),
        Column("lang", "VARCHAR", "language of its releases"),
        Column(
            "ref_area", "VARCHAR", "the publisher's territory, null when not known", True, codes="ref_area"
        ),
        Column("schedule", "VARCHAR", "how often it publishes"),
        Column("status", "VARCHAR", f"{', '.join(STATUSES)}, never_crawled"),
        Column("detail", "VARCHAR", "what was met and what to do"),
        Column("crawled_at", "TIMESTAMPTZ", "when it was last crawled", True),
        Column("last_published_at", "TIMESTAMPTZ", "publication of its newest release", True),
        Column("releases", "INTEGER", "releases archived", low=0),
        Column("observations", "INTEGER", "observations read from them", low=0),
    ),
    ("publisher",),
    min_rows=1,
)

SOURCE_STATUS = Table(
    "source_status",
    "Every crawl of every publisher: its status then, what was met, what it brought.",
    (
        Column("publisher", "VARCHAR", "the source's name"),
        Column("crawled_at", "TIMESTAMPTZ", "when the crawl began"),
        Column("status", "VARCHAR", "; ".join(f"{name}: {about}" for name, about in STATUSES.items())),
        Column("detail", "VARCHAR", "what was met and what to do"),
        Column("listed", "INTEGER", "releases that its listings named", low=0),
        Column("new", "INTEGER", "releases fetched for the first time", low=0),
        Column("changed", "INTEGER", "releases whose bytes had changed", low=0),
        Column("unchanged", "INTEGER", "releases asked again and found as they were", low=0),
        Column("vanished", "INTEGER", "releases found gone", low=0),
        Column("failed", "INTEGER", "addresses not had, to be asked again", low=0),
        Column("waiting", "INTEGER", "addresses left to the next run by this one's budget", low=0),
    ),
    ("publisher", "crawled_at"),
)

EXPECTED_RELEASES = Table(
    "expected_releases",
    "What was due of each publisher by its last crawl, since its first release of the series: what came, how "
    "late, what is missing.",
    (
        Column("series", "VARCHAR", "the series of the release calendar"),
        Column("title", "VARCHAR", "what the series is"),
        Column("publisher", "VARCHAR", "the source's name"),
        Column("period", "VARCHAR", "the months that the release is due about, YYYY-MM/YYYY-MM"),
        Column("opens_on", "DATE", "the first day on which it usually comes"),
        Column("due_on", "DATE", "the last day on which it usually comes"),
        Column("outcome", "VARCHAR", "; ".join(f"{name}: {about}" for name, about in OUTCOMES.items())),
        Column("release_id", "VARCHAR", "the first release that came for it, null when none did", True),
        Column("published_on", "DATE", "the day on which that came", True),
        Column("days_late", "INTEGER", "days from due_on to that day, without it to the last crawl", low=0),
    ),
    ("series", "publisher", "period"),
)
