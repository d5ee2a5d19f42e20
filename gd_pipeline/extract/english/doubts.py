"""Why an English group of numbers stays unread, whatever it measures: its words leave its subject open.

A doubt that ``blocks`` also holds for the figures that go on about the same subject. Doubts of what a figure
measures are in ``measures``.
"""

from __future__ import annotations

from typing import NamedTuple

from gd_pipeline.extract.english import (
    cues,
    deals,
    flows,
    names,
    nation,
    openings,
    parts,
    scopes,
    times,
    trade,
    words,
)
from gd_pipeline.extract.english.figures import Figures
from gd_pipeline.extract.english.goals import goals
from gd_pipeline.extract.english.mentions import is_told, names_subject, own_words
from gd_pipeline.extract.english.subjects import Subjects
from gd_pipeline.extract.lexicon import terms
from gd_pipeline.extract.neutral import neutral_words
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import COUNTED, MONEY, QUANTITIES, RATES, TRADED, units_of
from gd_pipeline.model.value import value


class Doubt(NamedTuple):
    """A reason of ``unread_reason.csv`` with its detail."""

    reason: str
    detail: str
    blocks: bool = False


_CONTRACTS = ("_contracted", "_executed", "_new", "_turnover", "_projects")
GROUP = Doubt("ambiguous", "a group taken together", True)
_UNKNOWN = Doubt("no_indicator", "a subject that no code list knows", True)
_NO_NOUN = ("ed", "ing", "ly", "ic", "al", "ive", "ous", "ful")
"""Endings of words that are no subject: participles, adverbs, adjectives."""

_COUNT = Doubt("no_indicator", "growth of a count that is not collected")


@value
class Doubts:
    """What a sentence leaves open: ``company``, it speaks of a single one; ``undated``, of years that it does
    not name; ``uncounted``, it goes on about a count of unknown things; ``goes_on``, about the last topic.
    """

    figures: Figures
    company: bool = False
    undated: bool = False
    uncounted: bool = False
    goes_on: bool = False

    def of(self, group: list[Number], around: Subjects, indicator: str) -> Doubt | None:
        """Why a group that is told of an indicator stays unread; None where nothing speaks against it."""
        head, n = around.head, group[0]
        if n.unit == "PERSON" and deals.SERVED.search(head):
            return Doubt("not_relevant", "people who were served", True)
        if deals.WHO_CHOSE.search(head):
            return Doubt("not_relevant", "what investors chose")
        if deals.ECONOMY.search(head):
            return Doubt("not_relevant", "the size of an economy", True)
        if _expected(around):
            return Doubt("not_relevant", "what was only expected")
        if self.company:
            return Doubt("not_relevant", "a single company")
        intended = deals.INTENDED.search(head) or _goes_on_intended(around)
        if n.unit in MONEY and intended and not flows.PLEDGED.search(head):
            return Doubt("not_relevant", "money that is only intended")
        begun = times.SINCE.search(head) or times.SINCE.match(around.tail.lstrip())
        since = begun is not None and (n.unit in RATES or not (around.spans_years or self.undated))
        share = cues.SHARE.search(head) or cues.OF_WHOLE.match(around.tail)
        if since or (self.undated and n.unit in RATES and not share):
            return Doubt("many_years", "since a beginning years ago")
        if n.unit in MONEY and times.A_YEAR.match(around.tail) and not _is_aimed_at(around):
            return Doubt("many_years", "an amount a year")
        if n.unit in MONEY and (_of_years(around) or times.IN_YEARS.match(around.tail)):
            return Doubt("many_years", "of years whose last is not said")
        if deals.TOOK_SO_LONG.search(around.body):
            return Doubt("many_years", "how long it took")
        if n.unit in MONEY and deals.LARGEST_OF_THEM.match(around.text, around.sentence.start, n.start):
            return Doubt("not_relevant", "a single project", True)
        if n.unit in RATES and not around.indicators and deals.OF_CURRENCY.search(head):
            return Doubt("not_relevant", "the rate of a currency")
        if n.unit in QUANTITIES and not around.indicators and deals.PRODUCED.search(head):
            return Doubt("not_relevant", "what was produced", True)
        if n.unit in RATES and deals.OF_PRICE.search(head):
            return Doubt("not_relevant", "a price")
        if deals.ALL_BUT.search(head):
            return Doubt("unknown_row", "all but some", True)
        if n.unit in MONEY | RATES and not around.terms and words.THE_REST.search(head):
            return Doubt("ambiguous", "what is left of something", True)
        if n.unit in MONEY and (times.NEVER.search(head) or cues.FOR_YEARS.match(around.tail)):
            return Doubt("ambiguous", "an amount that only bounds another")
        if words.TOGETHER_THEY.match(around.body):
            return GROUP
        top = scopes.TOP_PARTNERS.search(head)
        together = None if top else words.TOGETHER.search(head)
        if together and any(
            t.get("indicator") == "trade" and t.start >= around.at + together.end() for t in around.terms
        ):
            together = None  # "together, trade came to" names what it is
        if together or (len(group) == 1 and around.tells_a_group):
            return GROUP
        if around.names_nothing and not self.goes_on and n.start not in self.figures.counted:
            return _UNKNOWN
        takes = indicator.startswith(("fdi_", "odi")) and around.opens_with_taker
        if not (self.goes_on or takes) and n.unit in MONEY | RATES and _names_unknown_subject(around):
            return _UNKNOWN
        if (
            n.unit in MONEY
            and indicator in TRADED
            and not around.indicators
            and flows.MONEY_ALONE.search(head)
        ):
            return Doubt("not_relevant", "money that is invested or paid, not traded", True)
        of_told = cues.OF_WHOLE.match(around.tail) or words.OF_IT.match(around.text, n.stop)
        if indicator in TRADED and around.partner_deals and not (around.dealt_by_partner or of_told):
            return Doubt("no_indicator", "what a partner bought or sold, where is not said", True)
        dealt = n.unit in MONEY and indicator in TRADED and not around.indicators and trade.SOLD.search(head)
        if dealt and not (around.sold_abroad or around.dealt_by_partner):
            return Doubt("no_indicator", "goods bought or sold, where is not said", True)
        uncounted = any(c <= n.start for c in self.figures.uncounted)
        if parts.SOME_OF.search(around.text, around.sentence.start, n.start):
            return Doubt("ambiguous", "a part of what was counted", True)
        if n.unit in MONEY and uncounted and not around.terms and words.ITS_VALUE.search(head):
            return Doubt("no_indicator", "the value of what was counted", True)
        if _names_unknown_place(around, n):
            return Doubt("unknown_area", head[-30:].strip())
        if n.unit in RATES and self._of_count(n, around):
            return _COUNT
        counts = n.unit in COUNTED | {"TEU"}
        counts = counts and n.start not in self.figures.counted and n.start not in self.figures.parts
        led_to = words.LEADS_TO.fullmatch(head) and {"COUNT", "PERSON"} & units_of(indicator)
        if counts and not around.indicators and not led_to:
            return Doubt("no_indicator", "what is counted is not named")
        if n.unit in MONEY and (deals.SIZE_OF_EACH.search(head) or deals.EACH_BEHIND.match(around.tail)):
            return Doubt("not_relevant", "the size of each")
        if n.unit == "PCT" and cues.OF_LAND.match(around.tail):
            return Doubt("no_indicator", "a share of land, staff or floor space")
        if n.unit in RATES and cues.OF_TIME.match(around.tail):
            return Doubt("not_relevant", "how much time something takes")
        signed = n.unit in MONEY | {"COUNT"} and deals.SIGNED.search(around.body)
        if signed and deals.SIGNED_AT.search(around.body):
            return Doubt("not_relevant", "signed at an event", True)
        if n.unit in MONEY and deals.OF_FAIR.match(around.text, around.sentence.start, n.start):
            return Doubt("not_relevant", "what was sold at a fair", True)
        if n.unit in MONEY and around.at > around.sentence.start and around.beside_opening:
            return None if around.part_of_opening else Doubt("ambiguous", "a part that is not named")
        if n.unit in MONEY and deals.AGREED_BEHIND.match(around.text, around.stop):
            return Doubt("not_relevant", "money that is only intended")
        if n.unit in MONEY and _tells_another(around):
            return Doubt("not_relevant", "an amount of what is not collected", True)
        of_firms = deals.REGISTERED.search(head) or (
            not around.indicators and deals.IN_CAPITAL.match(around.tail)
        )
        if n.unit in MONEY and of_firms:
            return Doubt("not_relevant", "the capital of firms")
        sized = deals.AS_SIZE.match(around.text, n.end) or deals.SIZED_PROJECT.match(around.text, n.stop)
        if n.unit in MONEY and sized:
            return Doubt("not_relevant", "the size of each")
        if n.unit in MONEY and deals.WORTH_OF_DEALS.search(head) and not indicator.endswith(_CONTRACTS):
            return Doubt("not_relevant", "what deals are worth", True)
        if n.unit in MONEY and _of_things_from_a_size(around):
            return Doubt("not_relevant", "of things that are counted from a size on", True)
        from_size = deals.THRESHOLD.search(head) or deals.AND_ABOVE.match(around.text, n.stop)
        if n.unit in MONEY and from_size:
            growths_of_count = not self.figures.counted
            return Doubt("not_relevant", "from what size on things are counted", growths_of_count)
        plain = around.plain_head if words.THAT_OF.search(head) else ""
        that = [m for m in words.THAT_OF.finditer(plain) if not words.INCLUDING.search(head, 0, m.start())]
        named = that and (
            around.other_goods
            or around.names_behind(that[-1].end())
            or names.AGAIN.search(head)
            or words.FORMER_LATTER.match(plain, that[-1].end())
        )
        if that and not named:
            return Doubt("unknown_row", head[that[-1].start() :].strip(), True)
        if n.unit in MONEY and deals.REWARD.search(head):
            return Doubt("not_relevant", "a reward")
        return None

    def _of_count(self, n: Number, around: Subjects) -> bool:
        """Whether a growth is that of a count of things that no code list knows."""
        before = [m.unit for m in around.sentence.numbers if m.start < n.start]
        if self.uncounted and not around.indicators and not (before and before[-1] in MONEY):
            return True
        of_known = around.new_firms or any(
            not MONEY & units_of(t.get("indicator") or "") for t in around.terms
        )
        of_number = cues.IN_NUMBER.match(around.tail) or words.NUMBER_OF.search(around.head)
        if of_number and not of_known:
            return True
        counts = [c for c in self.figures.uncounted if c <= n.start]
        if not counts:
            return False
        named = [t.start for t in around.sentence.terms if t.get("indicator")]
        return not any(counts[-1] <= at < n.start for at in (*named, *self.figures.counted))


def _expected(around: Subjects) -> bool:
    """Whether a figure is one that others than those who set goals expected, alone or in a list of such."""
    text, start = around.text, around.start
    if deals.EXPECTED_BEHIND.match(text, around.stop, around.sentence.end):
        return True
    if deals.EXPECTED.search(text, max(around.sentence.start, start - 160), start):
        return True
    said = deals.EXPECTATIONS.search(text, around.sentence.start, start)
    return said is not None and deals.HAPPENED.search(text, said.end(), start) is None


def _is_aimed_at(around: Subjects) -> bool:
    """Whether a figure is a goal, which may be meant for each year."""
    return goals(around.body, None).aims_at(around.start - around.sentence.start)


def _of_years(around: Subjects) -> bool:
    """Whether an amount without a period of its own was gathered since a year, or is where years led to."""
    if any(is_told(around.text, w) and w.period for w in around.whens):
        return False
    if times.SINCE_YEAR.match(around.body):
        return not any(w.role == "period" and is_told(around.text, w) for w in around.sentence.whens)
    spans = any(w.role == "span" and w.period for w in around.sentence.whens)
    return spans and cues.TO.search(around.head) is not None


def _goes_on_intended(around: Subjects) -> bool:
    """Whether an amount without a verb of its own goes on about what others will bring."""
    if around.indicators or words.VERB.search(around.head):
        return False
    before = [n for n in around.sentence.numbers if n.start < around.at and n.unit in MONEY]
    return any(deals.INTENDED.search(around.text, around.sentence.start, n.start) for n in before)


def _of_things_from_a_size(around: Subjects) -> bool:
    """Whether an amount goes on about projects that are counted from a size on."""
    amounts = [n for n in around.sentence.numbers if n.start < around.at and n.unit in MONEY]
    told = any(deals.THRESHOLD.search(around.text, around.sentence.start, n.start) for n in amounts)
    return told and not any(t.get("indicator") and t.start < around.start for t in around.terms)


def _tells_another(around: Subjects) -> bool:
    """Whether an amount is one of what stands right behind it: "5 billion yuan of output"."""
    of = words.OF_WHAT.match(around.text, around.stop)
    named = [t for t in around.sentence.terms if of and t.start == of.end()]
    return any(t.get("out_of_scope") for t in named)


def _names_unknown_subject(around: Subjects) -> bool:
    """Whether a sentence opens with the name of what no code list knows: "Hotels of Guangzhou saw"."""
    amount = around.group[0].unit in MONEY
    said = words.MADE_UP.sub(" ", around.head) if amount else around.head
    of_whole = amount and cues.OF_WHOLE.match(around.tail) is not None
    at = around.stop + len(" of ")  # "2 billion of foreign capital" names what it is an amount of
    opening = parts.OPENING_FLOW.match(around.head)
    begin = around.at + (opening.end() if opening else 0)
    speaking = (t for t in around.terms if begin <= t.start and not (of_whole and t.start > at))
    if around.at != around.sentence.start or any(map(names_subject, speaking)):
        return False
    if openings.FOLLOWS.match(around.body):
        return False
    if (
        around.told_by_verb
        or nation.TELLS.search(said)
        or words.REFERS.search(said)
        or scopes.TOP_PARTNERS.search(said)
    ):
        return False
    plain = words.BASE.sub(lambda m: " " * len(m[0]), around.plain_head)
    head = [" "] * (begin - around.at) + list(plain[begin - around.at :])
    spans = [(t.start, t.end) for t in around.sentence.terms]
    spans += [(w.start, w.end) for w in around.sentence.whens]
    for start, end in spans:
        if start < around.start:
            head[start - around.at : end - around.at] = " " * (end - start)
    left = own_words(words.VERB.sub(" ", "".join(head)), r"\b[a-z]{4,}\b")
    return any(not w.endswith(_NO_NOUN) for w in left if w not in words.PRONOUNS)


def _names_unknown_place(around: Subjects, n: Number) -> bool:
    """A bracket behind a name that no code list knows: "Houjie (US$5.47 billion)"."""
    m = words.NAMED_BRACKET.search(around.head)
    if m is None or terms(m[1]) or m[1].lower() in neutral_words("en"):
        return False
    at = n.start - len(around.head) + m.end(1)
    return not any(t.end == at for t in around.sentence.terms)
