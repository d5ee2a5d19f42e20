"""Crawls one source: walks its listings, fetches what is new, asks young releases again, archives, reports.

Never raises for what the outside does: everything that goes wrong there ends in the ``CrawlReport``. How a
page is asked for is the business of ``fetch``, what a crawl comes to of ``verdict``, what a page means of
``gd_pipeline.read``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from urllib.parse import urlsplit

from gd_pipeline.crawl.archive import Archive, ArchiveBusy, ArchiveDamaged, Listed
from gd_pipeline.crawl.attachments import attachments, is_file
from gd_pipeline.crawl.fetch import Answer, Fetcher, Trouble
from gd_pipeline.crawl.layout import Layout
from gd_pipeline.crawl.listing import walk
from gd_pipeline.crawl.pending import Pending, Wanted
from gd_pipeline.crawl.revisit import ListingPages
from gd_pipeline.crawl.span import Span
from gd_pipeline.crawl.text import parsed
from gd_pipeline.crawl.verdict import Met, is_proven, verdict
from gd_pipeline.crawl.web import Visit, Web
from gd_pipeline.model.capture import Capture, CrawlReport
from gd_pipeline.model.document import CHINA
from gd_pipeline.model.source import Source

Log = Callable[[str], None]

_GIVE_UP_DAYS = 30


def crawl(
    source: Source, archive: Archive, web: Web, history: Sequence[CrawlReport], log: Log
) -> CrawlReport:
    """Make the visits that are due after the source's ``history``; one report over all of them."""
    return summary(list(crawl_visits(source, archive, web, history, log)))


def summary(reports: Sequence[CrawlReport]) -> CrawlReport:
    """Several visits as one: the status, the listing and the failures of the last, the others summed up."""
    last = reports[-1]
    summed = ("new", "changed", "unchanged", "vanished", "requests", "bodies")
    total = replace(last, **{name: sum(getattr(r, name) for r in reports) for name in summed})
    if last.status == "unchanged" and (total.new or total.changed or total.vanished):
        return replace(total, status="ok")
    return total


def crawl_visits(
    source: Source,
    archive: Archive,
    web: Web,
    history: Sequence[CrawlReport],
    log: Log,
    *,
    span: Span | None = None,
) -> Iterator[CrawlReport]:
    """The report of each due visit as it is made; a visit made again asks for nothing twice.

    With a ``span``, what its months list and is not held is fetched, and nothing else.
    """
    after = max((r.crawled_at for r in history), default=None)
    proven = is_proven(source, [r.status for r in history])
    for visit in web.visits(after):
        replayed = after is not None and visit.now <= after
        full = after is None or _day(after).replace(day=1) != _day(visit.now).replace(day=1)
        report = _Crawl(source, archive, visit, log, span).run(full, replayed, proven)
        yield report
        after = visit.now
        proven = proven or is_proven(source, [report.status])


def secure_hosts(source: Source) -> set[str]:
    """The hosts that are asked with https: all but those of a listing whose address says http."""
    listed = (urlsplit(listing.url) for listing in source.listings)
    return set(source.hosts) - {parts.netloc for parts in listed if parts.scheme == "http"}


class _Crawl:
    """One visit to one source."""

    def __init__(
        self, source: Source, archive: Archive, visit: Visit, log: Log, span: Span | None = None
    ) -> None:
        self._source = source
        self._span = span
        self._archive = archive
        self._visit = visit
        self._log = log
        self._fetcher = Fetcher(
            visit.session,
            hosts=source.hosts,
            secure=secure_hosts(source),
            rate=source.rate,
            budget=source.budget,
            pace=visit.pace,
            limits=visit.limits,
            sleep=visit.sleep,
        )
        folder = archive.root / source.name
        self._pending = Pending.load(folder / "pending.json")
        self._layout = Layout.load(folder / "layout.json", source.selectors)
        self._held: dict[str, Capture] = {}  # the latest capture with a payload, by URL
        self._last: dict[str, Capture] = {}  # the latest capture, by URL
        self._met = Met()
        self._spent = False

    def run(self, full: bool, replayed: bool, proven: bool) -> CrawlReport:
        """Make the visit; ``full`` walks listings to their end, ``replayed`` counts only what it adds.

        ``proven`` says that the source's parameters were seen to fit.
        """
        name = self._source.name
        listed: dict[str, str] = {}
        try:
            with self._archive.writing(name):
                before = self._archive.captures(name)
                for capture in before:
                    if capture.fetched_at <= self._visit.clock():
                        self._learn(capture)
                self._walk(listed, full)
                self._remember()
                self._fetch_wanted()
                if self._span is None:
                    self._ask_again(set() if not full or self._pending.broken else self._unlisted(listed))
                self._remember()
                self._layout.save()
                self._met.counts = self._count(len(before) if replayed else 0)
        except (ArchiveBusy, ArchiveDamaged, OSError) as e:
            self._log(f"{name}: {e}")
            return self._report("failed", f"{type(e).__name__}: {e}", len(listed))
        self._met.lacking += self._layout.lost()
        self._met.held = [(c.listed_title, _published(c)) for c in self._held.values()]
        if self._spent:
            self._met.waiting = len(self._pending.wanted.keys() - self._met.failed.keys())
        status, detail = verdict(self._source, self._met, _day(self._visit.now), proven)
        report = self._report(status, detail, len(listed))
        self._log(
            f"{name} {self._visit.now.astimezone(CHINA):%Y-%m-%d %H:%M}: {status}, {report.listed} listed,"
            f" {report.new} new, {report.changed} changed, {report.unchanged} unchanged,"
            f" {report.vanished} vanished, {report.failed} failed"
        )
        return report

    def _walk(self, listed: dict[str, str], full: bool) -> None:
        """Walk the listings; what is not held yet is wanted from now on. Adds to ``listed``: date by URL."""
        pending = self._pending
        pages = ListingPages(self._fetcher, self._archive.root / self._source.name / ".listings", full)
        for listing in self._source.listings:
            known = self._last.keys() | pending.wanted.keys()
            whole = full or listing.url in pending.broken
            found = walk(listing, pages, known, whole, self._log, span=self._span)
            if found.foreign:
                self._log(f"{listing.url}: {found.foreign} links to other hosts were left")
            if found.first and (few := self._layout.see_listing(listing.url, found.first)):
                self._met.lacking.append(few)
            if self._span is None:  # a backfill says nothing of what came since
                pending.broken.discard(listing.url)
            if not found.complete:
                pending.broken.add(listing.url)
            # Listings name the newest first: asking from the end keeps the order of publication.
            for entry in reversed(found.entries.values()):
                listed[entry.url] = entry.listed_at
                if entry.url not in self._held and entry.url not in pending.wanted:
                    today = _day(self._visit.now).isoformat()
                    pending.wanted[entry.url] = Wanted(entry.url, entry.title, entry.listed_at, today)
            if found.trouble and self._is_trouble(found.trouble):
                self._met.troubles.append(found.trouble)
                self._log(f"{listing.url}: {found.trouble.detail}")

    def _fetch_wanted(self) -> None:
        pending = self._pending
        for url in self._affordable():
            wanted = pending.wanted[url]
            if url in self._held:
                del pending.wanted[url]
                continue
            try:
                answer = self._fetcher.get(url)
            except Trouble as trouble:
                if not self._is_trouble(trouble):
                    return
                self._fail(url, trouble)
                self._put_off(wanted, trouble)
                continue
            self._keep(self._listed(wanted), answer)
            del pending.wanted[url]

    def _affordable(self) -> list[str]:
        """The wanted addresses that the budget allows for: the newest, in the order of publication."""
        wanted = self._pending.wanted
        over = len(wanted) - self._fetcher.left
        if over <= 0:
            return list(wanted)
        self._spent = True
        late = set(sorted(wanted, key=lambda url: wanted[url].listed_at)[:over])
        return [url for url in wanted if url not in late]

    def _put_off(self, wanted: Wanted, trouble: Trouble) -> None:
        """Leave an address to the next crawl, or give it up when that was done for long enough."""
        waited = _day(self._visit.now) - date.fromisoformat(wanted.since)
        if waited > timedelta(days=max(self._source.recheck_days, _GIVE_UP_DAYS)):
            self._log(f"{wanted.url}: given up after {waited.days} days")
            self._pending.wanted.pop(wanted.url, None)
        else:
            self._pending.wanted[wanted.url] = replace(wanted, reason=trouble.detail)

    def _unlisted(self, listed: dict[str, str]) -> set[str]:
        """Held releases that a full walk should have met and did not: they may have vanished."""
        oldest = min(filter(None, listed.values()), default="9999")
        return {
            url
            for url, held in self._held.items()
            if held.listed_at >= oldest and url not in listed and not is_file(url)
        }

    def _ask_again(self, missed: set[str]) -> None:
        """Ask the releases younger than ``recheck_days``, and the ``missed``, whether they are the same."""
        oldest = _day(self._visit.now) - timedelta(days=self._source.recheck_days)
        for url, held in list(self._held.items()):
            last = self._last[url]
            due = url in missed or _published(held) >= oldest
            if last.fetched_at >= self._visit.now or held.origin not in ("crawl", "import") or not due:
                continue
            listed = Listed(
                held.publisher, url, held.listed_title, held.listed_at, held.lang, held.ref_area, held.origin
            )
            try:
                self._keep(listed, self._fetcher.get(url, held.etag, held.last_modified))
            except Trouble as trouble:
                if not self._is_trouble(trouble):
                    return
                if trouble.kind != "gone" or trouble.answer is None:
                    self._fail(url, trouble)
                elif last.sha256:
                    self._log(f"{trouble.detail}: it vanished, its figures stay")
                    self._store(listed, trouble.answer)

    def _keep(self, listed: Listed, answer: Answer) -> None:
        """Archive a release and, before it, its files: a release that is held has had them asked for."""
        page = None
        if answer.status == 200 and not is_file(answer.url):
            page = parsed(answer.body, answer.header("Content-Type"))
        if page:
            self._layout.see_article(page, self._source.selectors)
            for link, title in attachments(page):
                url = self._fetcher.address(link, answer.url)
                if url is None or url in self._held or url in self._met.failed:
                    continue
                today = _day(self._visit.now).isoformat()
                wanted = Wanted(url, title or listed.title, listed.listed_at, today)
                try:
                    self._store(self._listed(wanted), self._fetcher.get(url))
                except Trouble as trouble:
                    if self._is_trouble(trouble):
                        self._fail(url, trouble)
                    self._put_off(wanted, trouble)
                    self._remember()
        self._store(listed, answer)

    def _remember(self) -> None:
        """Save what is wanted, after all that is wanted no more is safe in the archive."""
        self._archive.sync(self._source.name)
        self._pending.save()

    def _store(self, listed: Listed, answer: Answer) -> None:
        self._learn(self._archive.store(self._visit.now, listed, self._visit.clock(), answer))

    def _listed(self, wanted: Wanted) -> Listed:
        s = self._source
        return Listed(s.name, wanted.url, wanted.title, wanted.listed_at, s.lang, s.ref_area)

    def _learn(self, capture: Capture) -> None:
        self._last[capture.url] = capture
        if capture.sha256:
            self._held[capture.url] = capture

    def _is_trouble(self, trouble: Trouble) -> bool:
        """Whether it is one: that the run has asked enough is none."""
        if trouble.kind == "budget":
            self._spent = True
        return trouble.kind != "budget"

    def _fail(self, url: str, trouble: Trouble) -> None:
        if trouble.detail not in {t.detail for t in self._met.failed.values()}:
            self._log(trouble.detail)
        self._met.failed[url] = trouble

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

    def _report(self, status: str, detail: str, listed: int) -> CrawlReport:
        new, changed, unchanged, vanished = self._met.counts
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
            failed=len(self._met.failed),
            waiting=self._met.waiting,
            requests=self._fetcher.requests,
            bodies=self._fetcher.bodies,
        )


def _day(moment: datetime) -> date:
    return moment.astimezone(CHINA).date()


def _published(capture: Capture) -> date:
    try:
        return date.fromisoformat(capture.listed_at)
    except ValueError:
        return _day(capture.fetched_at)
