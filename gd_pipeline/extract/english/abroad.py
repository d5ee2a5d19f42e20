"""Other countries as those whose figures are told: "Japan's exports fell", "Brazil attracted 5 billion".

A country is a partner everywhere else; what it sells to the area, or trades with it, is the area's own trade.
What a named area does to the figures behind it is decided in ``places``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.scope import TRADED, Sentence, is_group

_OWNS = re.compile(r"(?:'s|(?<=s)')\s+(?:[a-z-]+\s+){0,3}")
_DEALS = re.compile(
    r"(?:, [^,;]{1,40},)? (?:exported|imported|shipped abroad|sold abroad|attracted|received|drew"
    r"|(?:saw|reported|recorded|posted) [^;]{0,40}\b(?:exports|imports|trade|surplus|deficit))\b"
)
_OPENS = any_case(
    r"(?:^|[,;:]|\b(?:and|while|whereas|but|as|when|that))\s*(?:in [\w ]+, |meanwhile, )?(?:the )?$"
)
_WITH_HERE = any_case(
    r"\b(?:to|from|with|into|in|by|and) (?:the )?(?:whole )?"
    r"(?:chin\w+|mainland|province|city|area|region|zone|port|GBA)\b"
)


def as_owners(text: str, s: Sentence, partner: str) -> Sentence:
    """The sentence with those countries as areas whose own figures it tells.

    ``partner`` is the one that the release is about: its figures are those of the trade with it.
    """
    if not any(n.unit for n in s.numbers):
        return s
    owners = [
        t for t in s.terms if _is_country(t) and t.get("counterpart_area") != partner and _owns(text, s, t)
    ]
    if not owners:
        return s
    return replace(s, terms=[_as_area(t) if t in owners else t for t in s.terms])


def _is_country(t: Term) -> bool:
    partner = t.get("counterpart_area")
    return partner is not None and not is_group(partner)


def _owns(text: str, s: Sentence, t: Term) -> bool:
    """Whether a flow is told as the country's own, and not as one to, from or with a part of China."""
    flows = [i for i in s.terms if i.get("indicator") in TRADED and i.start > t.end]
    owned = any(_OWNS.fullmatch(text, t.end, i.start) for i in flows)
    deals = _DEALS.match(text, t.end, s.end) and _OPENS.search(text[s.start : t.start])
    if not (owned or deals):
        return False
    here = any(x.get("ref_area") for x in s.terms if x.start > t.end)
    return not here and _WITH_HERE.search(text, t.end, s.end) is None


def _as_area(t: Term) -> Term:
    kinds = tuple(("ref_area" if k == "counterpart_area" else k, code) for k, code in t.kinds)
    return replace(t, kinds=kinds)
