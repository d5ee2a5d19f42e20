"""What a crawl of a source comes to: one status, what was met in words, and what to do about it.

Never raises; what happens to a source in trouble is the business of whoever reads the report.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from gd_pipeline.crawl.fetch import Trouble
from gd_pipeline.model.release_calendar import overdue
from gd_pipeline.model.source import LATEST, Source

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
    "layout_changed": "Look at the site and correct the listing (url, item, link), the selectors or hosts in"
    " its YAML.",
    "failed": "It is asked again at the next run.",
    "unconfirmed": "Its parameters are taken from similar sites: look at this one, correct its YAML, and save"
    " releases into the inbox until then.",
    "stale": "Look at the site: does it publish elsewhere now? If so correct its listing's url; what is there"
    " and not listed can be saved into the inbox.",
}
_PROVEN = ("ok", "unchanged", "stale")


@dataclass(slots=True)
class Met:
    """What a visit met: troubles of listings and of addresses, what its pages lack, how fresh it all is.

    ``counts`` are new, changed, unchanged and vanished captures; ``waiting`` addresses were left to the next
    run; ``held`` are title and day of the releases that are held.
    """

    troubles: list[Trouble] = field(default_factory=list)
    failed: dict[str, Trouble] = field(default_factory=dict)
    lacking: list[str] = field(default_factory=list)
    counts: tuple[int, int, int, int] = (0, 0, 0, 0)
    waiting: int = 0
    held: list[tuple[str, date]] = field(default_factory=list)


def verdict(source: Source, met: Met, today: date, proven: bool) -> tuple[str, str]:
    """(status, detail) of a visit; ``proven`` says that the source was crawled well before."""
    found = [(_LISTING_STATUS[t.kind], t.detail) for t in met.troubles]
    found += [("layout_changed", words) for words in met.lacking]
    for kind in ("challenged", "robots_denied"):
        found += [(kind, t.detail) for t in met.failed.values() if t.kind == kind][:1]
    if met.failed and not found and not any(met.counts):
        first = next(iter(met.failed.values()))
        found.append(("unavailable" if first.kind == "unavailable" else "failed", first.detail))
    status = min((s for s, _ in found), key=_SEVERITY.index, default="")
    if status in ("layout_changed", "failed") and not source.confirmed and not proven:
        status = "unconfirmed"
    if not status and (words := _stale(source, met.held, today)):
        status = "stale"
        found.append((status, words))
    details = list(dict.fromkeys(f"{text}." for _, text in found))
    if status:
        details.append(_REMEDY[status])
    elif met.failed:
        details.append(f"{next(iter(met.failed.values())).detail}.")
    if met.failed:
        details.append(f"Addresses not had, to be asked again: {len(met.failed)}.")
    if met.waiting:
        details.append(
            f"The budget of {source.budget} requests is used up; addresses that wait for the next run:"
            f" {met.waiting}."
        )
    if not source.listings:
        details.append("No listing is configured: its releases come through the inbox.")
    new, changed, _, vanished = met.counts
    return status or ("ok" if new or changed or vanished else "unchanged"), " ".join(details)


def is_proven(source: Source, statuses: Sequence[str]) -> bool:
    """Whether a source's parameters were seen to fit: on a stored page, or in a crawl with such a status."""
    return source.confirmed or any(status in _PROVEN for status in statuses)


def _stale(source: Source, held: Sequence[tuple[str, date]], today: date) -> str | None:
    """What is missing of the release calendar's series, else how long the schedule's days are over."""
    if not held:
        return None
    newest = max(day for _, day in held)
    missing = overdue(source.name, held, today)
    if missing is not None:
        said = [f"{one.series.title} of {one.due.period}, due by {one.due.due_on}" for one in missing]
        return f"The newest release is of {newest.isoformat()}; missing: {'; '.join(said)}" if said else None
    latest = LATEST.get(source.schedule)
    if latest is None or (today - newest).days <= latest:
        return None
    return (
        f"The newest release is of {newest.isoformat()}, {(today - newest).days} days ago; of a"
        f" {source.schedule} publisher one is due within {latest}"
    )
