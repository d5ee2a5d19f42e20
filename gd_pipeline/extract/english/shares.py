"""What an English share is a share of, and whose it is, once its words say that it is one.

Which words make a percentage a share is decided in ``measures``; a share whose owner they leave open stays
unread.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from gd_pipeline.extract.binder import Meaning
from gd_pipeline.extract.english import cues, words
from gd_pipeline.extract.english.around import Around
from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.english.measures import base_of
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.lists import last_distinct
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import FLOW_OF_KIND, STOCKS, TRADED, Topic, can_split, city_of, units_of
from gd_pipeline.model.observation import TOTAL

_OF_AREA = any_case(
    r"\s*of (?:the )?(?:(?:(?:province|city|nation|country|district)'s|[A-Z][a-z]+'s)\b"
    r"|(?:total )?(?:foreign )?(?:trade|exports|imports) (?:of|in) (?:the |all )?"
    r"(?:province|city|nation|country|[A-Z]))"
)
"""Behind a share: whose whole it is of."""

_AREA_TAKES = any_case(
    r"(?:'s?)? (?:alone )?(?:account(?:ed|ing) for|ma(?:de|king) up|t(?:ook|aking)(?: up| in)?"
    r"|contribut(?:ed|ing)|represent(?:ed|ing)|h(?:eld|olding)|claim(?:ed|ing)|receiv(?:ed|ing)|attract(?:ed|ing)|absorb(?:ed|ing))\s+"
    rf"(?:{cues.ABOUT} )?"
)
"""Between an area and the share that it has."""

_OF_A_LIST = 2
"""Behind figures of more members "which accounts for" tells the share of all."""

_THE_TOTAL = any_case(
    r"\s*of (?:(?:the|this|that) (?:total|whole|sum|amount|figure|volume|value)(?! (?:exports?|imports?)| of)"
    r"|it|(?:this|that)(?! \w)|(?:all )?trade)\b"
)
_OF = any_case(r"\s*of\b")
_GOODS_OF = re.compile(
    r"\s*of (?:the |these |those |its |all |such )?(?:(?:(?:the )?(?:city|province)|[A-Z][a-z]+)'s )?"
    r"(?:total |overall )?"
)
"""Between a share and the goods that it is of."""

_WORD = re.compile(r"\w")
_THE_WHOLE_AREA = any_case(r"(?P<province>\bprovinc)|\bthe city\b")


def _of_another_kind(topic: Topic, around: Around) -> str | None:
    """Trade, where the figure before was capital and the share is of an area's trade, or the reverse.

    A share of people or of their permits is one of these, whatever was told before.
    """
    named = [t.get("indicator") for t in around.sentence.terms if around.stop <= t.start < around.end]
    whole = next((code for code in named if code), None)
    told = topic.indicator or ""
    if whole and not around.indicators and units_of(whole).isdisjoint(units_of(told)):
        return whole  # a share of capital is none of firms
    other = whole != told or topic.blocked == "not_relevant"
    if whole and other and around.splits and not around.indicators:
        return whole  # "Private firms accounted for half of the city's trade"
    if around.indicators or not (whole in STOCKS or _OF_AREA.match(around.tail)):
        return None
    if whole in STOCKS and whole != topic.indicator:
        return whole
    is_other = whole != told and any((code or "").startswith(("fdi_", "odi")) for code in (told, whole))
    return whole if is_other else None


def _of_both(topic: Topic, recent: Sequence[Topic]) -> Topic:
    """ "The total" behind exports and imports of one whole is their sum."""
    flows = {t.indicator for t in recent if t.total() == t}
    both = topic.indicator in flows and flows >= {"exports", "imports"}
    return topic.about("trade") if both and topic.broken_down else topic


def _of_nations(topic: Topic, behind: Sequence[Term]) -> Topic:
    """Of the nation's trade "it" takes a share as trade, also where a flow was told last."""
    whole = next((code for t in behind if (code := t.get("indicator")) in TRADED), None)
    plain = topic.indicator in TRADED and not topic.broken_down
    return topic.about(whole) if whole and plain else topic


def _area_takes(around: Around) -> bool:
    """Whether an area by its name has the share: "Hengqin accounted for 40 percent of the capital"."""
    areas = (t for t in around.terms if t.get("ref_area") and t.end <= around.start)
    return any(_AREA_TAKES.fullmatch(around.text, t.end, around.start) for t in areas)


def _is_flow_of_trade(topic: Topic, tail: str, told: Sequence[Topic]) -> bool:
    """Whether a share of "the total" is that of a flow in trade: "exports took 60 percent of the total".

    So is one that names no whole, where the trade was ``told`` before: "trade rose, exports taking 60".
    """
    if topic.indicator not in ("exports", "imports") or topic.broken_down:
        return False
    return _THE_TOTAL.match(tail) is not None or (not _OF.match(tail) and topic.about("trade") in told)


def _of_base(topic: Topic, base: str | None, named: bool) -> Topic:
    """A share of a flow is told of that, also where the subject before was trade or another flow.

    A share of trade is one of trade for modes, partners and firms; goods are exported ones all the same.
    ``named``: the words of the share name its indicator themselves.
    """
    flow = topic.indicator in ("exports", "imports") and topic.product == TOTAL
    if base == "trade" and flow and topic.broken_down and not named:
        return replace(topic, indicator=base)
    whole = topic.indicator == "trade" or (topic.indicator in TRADED and not named)
    if whole and topic.broken_down and base in ("exports", "imports"):
        return replace(topic, indicator=base)
    return topic


def _is_share_of_itself(topic: Topic, of: str | None, tail: str, named: list[Term]) -> bool:
    """Whether a share has lost its part: what it is told of is the whole that ``tail`` names.

    ``named`` are the terms of the tail.
    """
    if of != topic.indicator or topic.broken_down or not _WORD.search(tail):
        return False
    area = next((t.get("ref_area") for t in named if t.get("ref_area")), None)
    if area is None and (whole := _THE_WHOLE_AREA.search(tail)):
        area = "CN-GD" if whole["province"] else city_of(topic.area or "")
    return area in (None, topic.area)


def _of_goods(topic: Topic, product: str | None) -> Topic:
    """A partner's share "of the toys", or of the exports of toys, is one of those goods."""
    of_partner = topic.counterpart_area != TOTAL and topic.product == TOTAL
    return topic.split("product", product) if of_partner and topic.indicator in TRADED else topic


def share(
    group: Sequence[Number],
    topics: Sequence[Topic],
    meaning: Meaning,
    around: Around,
    recent: Sequence[Topic],
) -> tuple[list[Topic], Meaning] | str:
    """The topics of a group of shares and what they are of, or why they stay unread.

    ``recent`` are the topics that the sentence told before.
    """
    if words.WHICH_TAKE.match(around.head) and len(set(recent)) > _OF_A_LIST:
        return "a group taken together"
    tail = around.tail
    found = [_of_base(t, base_of(tail, t.indicator), around.indicators) for t in topics]
    if cues.OF_THE_WHOLE.match(tail) and not around.indicators:
        found = [_of_both(t, recent) for t in found]
    if (other := _of_another_kind(found[-1], around)) is not None:
        meaning = replace(meaning, of=other) if meaning.of == found[-1].indicator else meaning
        found = [t.about(other) for t in found]
    if (counted := around.counted_behind) and not around.named_in_clause:
        found, meaning = [t.about(counted) for t in found], replace(meaning, of=counted)
    if all(_is_flow_of_trade(t, tail, recent) for t in found):
        meaning = replace(meaning, of="trade")
    flow = FLOW_OF_KIND.get(meaning.of or "") if meaning.of == found[-1].indicator else None
    if flow and _THE_TOTAL.match(tail):
        meaning = replace(meaning, of=flow)  # e-commerce is a part of all trade
    if (within := around.whole_within(found[-1].area)) is not None:
        found = [replace(t, area=within) for t in found]
    owned = cues.OWNED_BEHIND.match(tail) is not None
    if owned and recent and recent[-1].area == "CN":
        meaning = replace(meaning, of="CN")
    behind = [t for t in around.sentence.terms if around.stop <= t.start < around.end]
    if meaning.of == "CN" and not around.indicators:
        found = [_of_nations(t, behind) for t in found]
    listed_last = len(last_distinct(recent, len(group))) == len(group) > 1
    named = listed_last or owned or _area_takes(around)
    goods = next((t for t in behind if can_split(t, "product")), None)
    if goods and _GOODS_OF.fullmatch(around.text, around.stop, goods.start):
        found = [_of_goods(t, goods.get("product")) for t in found]
    if not named and all(_is_share_of_itself(t, meaning.of, tail, behind) for t in found):
        return "what has the share is not named"
    if cues.OF_BOTH.match(tail):
        found = [t.about(flow) for t in found for flow in ("exports", "imports")]
    if len(topics) == 1 and (behind_both := around.flows_behind):
        found = [found[-1].about(flow) for flow in behind_both]
    return found, meaning
