"""English figures of trade in services whose words name only the flow: the kind of services tells the rest.

A flow of a kind of services is one of services; so is a bare one behind a figure of services where the
release is about them. All services but one kind ("excluding travel services") are a product of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.english.words import PARTS
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.scope import SERVICES, TRADED, Topic, is_sector
from gd_pipeline.model.observation import TOTAL

_EXCEPT = "excluding_"
_LEFT_OUT_BEFORE = any_case(
    r"\b(?:excluding|not (?:including|counting)|without|apart from|other than|except(?: for)?"
    r"|(?:leaving|setting) (?:out|aside)|leaving)\s+(?:the\s+)?$"
)
_LEFT_OUT_BEHIND = any_case(r"\s+(?:excluded|(?:was|were|is|are|being) (?:excluded|left out|not counted))\b")
_SERVICES = any_case(r"\w.*\s+services?")
_JOINED = any_case(r"\s+(?:(?:of|in)\s+)?")
_WORTH_OF = any_case(r"(?: yuan| RMB| dollars)?(?: worth)? (?:of|in) services\b")
"""Behind an amount that was exported or imported."""

_GOODS = any_case(r"\b(?:goods|merchandise|commodit\w+|foreign trade|customs)\b")

_GOODS_BEHIND = any_case(
    r"(?: yuan| RMB| dollars)?(?: worth)? (?:of|in) [^,;.\d]{0,30}\b(?:goods|merchandise)\b"
)
"""Behind an amount: it is no trade in services."""


def left_out(text: str, t: Term) -> bool:
    """Whether a kind is named only to leave it out: "without travel services, exports rose"."""
    before = _LEFT_OUT_BEFORE.search(text[max(0, t.start - 24) : t.start])
    return before is not None or _LEFT_OUT_BEHIND.match(text, t.end) is not None


def beside(text: str, flow: Term, named: Sequence[Term]) -> list[Term]:
    """The sector of services whose flow it is, by its name beside it: "exports of financial services"."""
    for t in named:
        left, right = sorted((flow, t), key=attrgetter("start"))
        joined = _JOINED.fullmatch(text, left.end, right.start)
        if joined and is_sector(t.get("product") or "") and _SERVICES.fullmatch(text, t.start, t.end):
            return [t]
    return []


def all_but(code: str) -> str:
    """The product of all but one kind."""
    return _EXCEPT + code


def of_services(topics: Sequence[Topic], told: str, head: str, tail: str, *, about: bool) -> list[Topic]:
    """The topics, those of services under their own indicators.

    ``told`` is the indicator before the words ``head``, ``about`` whether the release is on services.
    """
    goes_on = told.startswith("service_") and about and not (_GOODS.search(head) or _GOODS_BEHIND.match(tail))
    goes_on = goes_on or _WORTH_OF.match(tail) is not None
    return [_of_services(t, told, goes_on) for t in topics]


def _of_services(t: Topic, told: str, goes_on: bool) -> Topic:
    flow = t.indicator or ""
    kind = t.product.removeprefix(_EXCEPT) in SERVICES
    result = flow == "balance" and told.startswith("service_")  # what the flows just told leave
    bare = goes_on and t.product == TOTAL
    if flow not in TRADED or t.blocked or not (kind or result or bare):
        return t
    return t.about(PARTS["service_trade"][flow])
