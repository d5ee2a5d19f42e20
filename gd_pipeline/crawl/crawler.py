"""Crawls one source: walks its listings, fetches what is new, asks young releases again, archives, reports.

Never raises for what the outside does: everything that goes wrong there ends in the ``CrawlReport``. How a
page is asked for is the business of ``fetch``, what it means of ``gd_pipeline.read``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from gd_pipeline.crawl.archive import Archive, ArchiveBusy, ArchiveDamaged, Listed
from gd_pipeline.crawl.fetch import Answer, Fetcher, Trouble
from gd_pipeline.crawl.listing import walk
from gd_pipeline.crawl.pending import Pending, Wanted
from gd_pipeline.crawl.text import decode
from gd_pipeline.crawl.web import Visit, Web
from gd_pipeline.model.capture import Capture, CrawlReport
from gd_pipeline.model.document import CHINA
from gd_pipeline.model.source import Source

Log = Callable[[str], None]

_MOST_ATTACHED = 100
_GIVE_UP_DAYS = 30
_LISTING_STATUS = {
    "challenged": "challenged",
    "robots_denied": "robots_denied",
    "unavailable": "unavailable",
    "gone": "layout_changed",
    "moved": "layout_changed",
    "shell": "layout_changed",
    "failed": "failed",
}
_SEVERITY = ("challenged", "robots_denied", "unavailable", "layout_changed", "failed")
_REMEDY = {
    "challenged": "The site wants a browser: save new releases into the inbox, or crawl from elsewhere.",
    "robots_denied": "It is obeyed: choose another listing, or save new releases by hand into the inbox.",
    "unavailable": "It is asked again at the next run; if it stays so, save new releases into the inbox.",
    "layout_changed": "Look at the site and correct the listing (url, item, link) or hosts in its YAML.",
    "failed": "It is asked again at the next run.",
}


def crawl(
    source: Source, archive: Archive, web: Web, history: Sequence[CrawlReport], log: Log
) -> CrawlReport:
    """Make the visits that are due after the source's ``history``; one report over all of them."""
    return summary(list(crawl_visits(source, archive, web, history, log)))


def summary(reports: Sequence[CrawlReport]) -> CrawlReport:
    """Several visits as one: the status, the listing and the failures of the last, the others summed up."""
    last = reports[-1]
    total = replace(
        last,
        new=sum(r.new for r in reports),
        changed=sum(r.changed for r in reports),
        unchanged=sum(r.unchanged for r in reports),
        vanished=sum(r.vanished for r in reports),
    )
    if last.status == "unchanged" and (total.new or total.changed or total.vanished):
        return replace(total, status="ok")
    return total


def crawl_visits(
    source: Source, archive: Archive, web: Web, history: Sequence[CrawlReport], log: Log
) -> Iterator[CrawlReport]:
    """The report of each due visit as it is made; a visit made again asks for nothing twice."""
    after = max((r.crawled_at for r in history), default=None)
    for visit in web.visits(after):
        replayed = after is not None and visit.now <= after
        full = after is None or _day(after).replace(day=1) != _day(visit.now).replace(day=1)
        yield _Crawl(source, archive, visit, log).run(full, replayed)
        after = visit.now


class _Crawl:
    """One visit to one source."""

    def __init__(self, source: Source, archive: Archive, visit: Visit, log: Log) -> None:
        self._source = source
        self._archive = archive
        self._visit = visit
        self._log = log
        listed = [urlsplit(listing.url) for listing in source.listings]
        plain = {p.netloc for p in listed if p.scheme == "http"}
        self._fetcher = Fetcher(
            visit.session,
            hosts=source.hosts,
            secure={p.netloc for p in listed if p.scheme == "https"} - plain,
            rate=source.rate,
            limits=visit.limits,
            sleep=visit.sleep,
        )
        self._held: dict[str, Capture] = {}  # the latest capture with a payload, by URL
        self._last: dict[str, Capture] = {}  # the latest capture, by URL
        self._failed: dict[str, Trouble] = {}
        self._troubles: list[Trouble] = []

    def run(self, full: bool, replayed: bool) -> CrawlReport:
        """Make the visit; ``full`` walks listings to their end, ``replayed`` counts only what it adds."""
        name = self._source.name
        listed = 0
        try:
            with self._archive.writing(name):
                before = self._archive.captures(name)
                for capture in before:
                    if capture.fetched_at <= self._visit.clock():
                        self._learn(capture)
                pending = Pending.load(self._archive.root / name / "pending.json")
                listed = self._walk(pending, full)
                pending.save()
                self._fetch_wanted(pending)
                self._ask_again(pending)
                pending.save()
                counts = self._count(len(before) if replayed else 0)
        except (ArchiveBusy, ArchiveDamaged, OSError) as e:
            self._log(f"{name}: {e}")
            return self._report("failed", f"{type(e).__name__}: {e}", listed, (0, 0, 0, 0))
        status, detail = self._verdict(counts)
        report = self._report(status, detail, listed, counts)
        self._log(
            f"{name} {self._visit.now.astimezone(CHINA):%Y-%m-%d %H:%M}: {status}, {report.listed} listed,"
            f" {report.new} new, {report.changed} changed, {report.unchanged} unchanged,"
            f" {report.vanished} vanished, {report.failed} failed"
        )
        return report

    def _walk(self, pending: Pending, full: bool) -> int:
        """Walk the listings; what is not held yet is wanted from now on. Returns the releases listed."""
        listed: set[str] = set()
        today = _day(self._visit.now).isoformat()
        for listing in self._source.listings:
            known = self._last.keys() | pending.wanted.keys()
            found = walk(listing, self._fetcher, known, full or listing.url in pending.broken, self._log)
            if found.foreign:
                self._log(f"{listing.url}: {found.foreign} links to other hosts were left")
            if found.trouble:
                self._troubles.append(found.trouble)
                self._log(f"{listing.url}: {found.trouble.detail}")
            pending.broken.discard(listing.url)
            if not found.complete:
                pending.broken.add(listing.url)
            listed |= found.entries.keys()
            # Listings name the newest first: asking from the end keeps the order of publication.
            for entry in reversed(found.entries.values()):
                if entry.url not in self._held and entry.url not in pending.wanted:
                    pending.wanted[entry.url] = Wanted(entry.url, entry.title, entry.listed_at, today)
        return len(listed)

    def _fetch_wanted(self, pending: Pending) -> None:
        for wanted in list(pending.wanted.values()):
            if wanted.url in self._held:
                del pending.wanted[wanted.url]
                continue
            try:
                answer = self._fetcher.get(wanted.url)
            except Trouble as trouble:
                self._fail(wanted.url, trouble)
                self._put_off(pending, wanted, trouble)
                continue
            self._keep(pending, self._listed(wanted), answer)
            del pending.wanted[wanted.url]

    def _put_off(self, pending: Pending, wanted: Wanted, trouble: Trouble) -> None:
        """Leave an address to the next crawl, or give it up when that was done for long enough."""
        waited = _day(self._visit.now) - date.fromisoformat(wanted.since)
        if waited > timedelta(days=max(self._source.recheck_days, _GIVE_UP_DAYS)):
            self._log(f"{wanted.url}: given up after {waited.days} days")
            pending.wanted.pop(wanted.url, None)
        else:
            pending.wanted[wanted.url] = replace(wanted, reason=trouble.detail)

    def _ask_again(self, pending: Pending) -> None:
        """Ask the releases younger than ``recheck_days`` whether they are still what they were."""
        oldest = _day(self._visit.now) - timedelta(days=self._source.recheck_days)
        for url, held in list(self._held.items()):
            last = self._last[url]
            if last.fetched_at >= self._visit.now or held.origin != "crawl" or _published(held) < oldest:
                continue
            listed = Listed(
                held.publisher, url, held.listed_title, held.listed_at, held.lang, held.ref_area, held.origin
            )
            try:
                self._keep(pending, listed, self._fetcher.get(url, held.etag, held.last_modified))
            except Trouble as trouble:
                if trouble.kind != "gone" or trouble.answer is None:
                    self._fail(url, trouble)
                elif last.sha256:
                    self._log(f"{trouble.detail}: it vanished, its figures stay")
                    self._store(listed, trouble.answer)

    def _keep(self, pending: Pending, listed: Listed, answer: Answer) -> None:
        """Archive a release and, before it, its tables: a release that is held has had them asked for."""
        if answer.status == 200:
            for link, title in attachments(answer):
                url = self._fetcher.address(link, answer.url)
                if url is None or url in self._held or url in self._failed:
                    continue
                today = _day(self._visit.now).isoformat()
                wanted = Wanted(url, title or listed.title, listed.listed_at, today)
                try:
                    self._store(self._listed(wanted), self._fetcher.get(url))
                except Trouble as trouble:
                    self._fail(url, trouble)
                    self._put_off(pending, wanted, trouble)
                    pending.save()
        self._store(listed, answer)

    def _store(self, listed: Listed, answer: Answer) -> None:
        self._learn(self._archive.store(self._visit.now, listed, self._visit.clock(), answer))

    def _listed(self, wanted: Wanted) -> Listed:
        s = self._source
        return Listed(s.name, wanted.url, wanted.title, wanted.listed_at, s.lang, s.ref_area)

    def _learn(self, capture: Capture) -> None:
        self._last[capture.url] = capture
        if capture.sha256:
            self._held[capture.url] = capture

    def _fail(self, url: str, trouble: Trouble) -> None:
        if trouble.detail not in {t.detail for t in self._failed.values()}:
            self._log(trouble.detail)
        self._failed[url] = trouble

    def _count(self, skip: int) -> tuple[int, int, int, int]:
        """(new, changed, unchanged, vanished) captures of this visit, without the archive's first ``skip``.

        Counted from the archive, so that a visit that was cut short and made again reports the same.
        """
        new = changed = unchanged = vanished = 0
        held: dict[str, str] = {}
        end = self._visit.clock()
        for n, capture in enumerate(self._archive.captures(self._source.name)):
            earlier = held.get(capture.url)
            if capture.sha256:
                held[capture.url] = capture.sha256
            if n < skip or not self._visit.now <= capture.fetched_at <= end:
                continue
            vanished += not capture.sha256
            new += bool(capture.sha256) and earlier is None
            unchanged += bool(capture.sha256) and capture.sha256 == earlier
            changed += bool(capture.sha256) and earlier is not None and capture.sha256 != earlier
        return new, changed, unchanged, vanished

    def _verdict(self, counts: tuple[int, int, int, int]) -> tuple[str, str]:
        met = [(_LISTING_STATUS[t.kind], t.detail) for t in self._troubles]
        for kind in ("challenged", "robots_denied"):
            met += [(kind, t.detail) for t in self._failed.values() if t.kind == kind][:1]
        if self._failed and not met and not any(counts):
            first = next(iter(self._failed.values()))
            met.append(("unavailable" if first.kind == "unavailable" else "failed", first.detail))
        status = min((s for s, _ in met), key=_SEVERITY.index, default="")
        details = list(dict.fromkeys(f"{text}." for _, text in met))
        if status:
            details.append(_REMEDY[status])
        elif self._failed:
            first = next(iter(self._failed.values()))
            details.append(f"{first.detail}.")
        if self._failed:
            details.append(f"Addresses not had, to be asked again: {len(self._failed)}.")
        if not self._source.listings:
            details.append("No listing is configured: its releases come through the inbox.")
        new, changed, _, vanished = counts
        return status or ("ok" if new or changed or vanished else "unchanged"), " ".join(details)

    def _report(
        self, status: str, detail: str, listed: int, counts: tuple[int, int, int, int]
    ) -> CrawlReport:
        new, changed, unchanged, vanished = counts
        return CrawlReport(
            publisher=self._source.name,
            crawled_at=self._visit.now,
            status=status,
            detail=detail,
            listed=listed,
            new=new,
            changed=changed,
            unchanged=unchanged,
            vanished=vanished,
            failed=len(self._failed),
        )


def attachments(answer: Answer) -> Iterator[tuple[str, str]]:
    """(link, text) of the spreadsheets that an article links to, in the order of the page, in bounds."""
    if b".xls" not in answer.body.lower():
        return
    text = decode(answer.body, answer.header("Content-Type"))
    if text is None or not text.lstrip().startswith("<"):
        return
    found = 0
    for a in LexborHTMLParser(text).css("a[href]"):
        href = (a.attributes.get("href") or "").strip()
        if re.search(r"\.xlsx?$", href.partition("#")[0].partition("?")[0], re.IGNORECASE):
            yield href, " ".join(a.text().split())
            found += 1
            if found == _MOST_ATTACHED:
                return


def _day(moment: datetime) -> date:
    return moment.astimezone(CHINA).date()


def _published(capture: Capture) -> date:
    try:
        return date.fromisoformat(capture.listed_at)
    except ValueError:
        return _day(capture.fetched_at)
