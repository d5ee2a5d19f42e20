"""The words of an English sentence that only describe: what they name is not what its figure is of.

Relative clauses, appositions, examples and kinds of something, told without a figure. What is compared with
stands in ``words``, the times of descriptions in ``scopes``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.english.words import VERB
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.scope import can_split
from gd_pipeline.model.observation import BREAKDOWNS

_GOES_ON = (
    r",(?=\s(?:\w+ly |also |then |still |again |together |in turn )?"
    r"(?!(?:up|down|more|less|off|ahead|led|growth|expansion|increase|decrease|gains?|form\w*|\w+ing)\b)"
    rf"(?:{VERB.pattern}|(?:exported|imported|traded|attracted|used|absorbed|drew|sold|bought|shipped|worth)\b))"
)
"""The end of an aside: the verb of what the sentence is about follows."""

_NO_VERB = r"(?:(?!\b(?:was|is|were|are|remain|became|rose|grew|fell|saw|has|had)\w*\b)[^,;:])*"
_RELATIVE = (
    r"(?:(?:most|many|much|some|all|half|part|both|several|none|the (?:bulk|majority)) of )?"
    r"(?:which|who|whom|whose|where)\b"
)
_DESCRIPTION = any_case(
    rf",\s*(?:{_RELATIVE}|an?|also|another|one of|part of|home to|[a-z]+(?:ed|en|it|ut) (?:\w+ )?by|led by"
    r"|thanks to|due to|because of|despite|amid|with|along with|together with|as well as)\b"
    rf"[^;:\d]{{2,160}}?{_GOES_ON}"
    rf"|,\s*{_RELATIVE}[^,;:]*,"
    rf"|,\s*(?:for (?:\w+ )?(?:years|decades) |long |once |still )?"
    rf"(?:(?:a|an|the|one of|as|its|home to|known)\b|[\w-]+'s\b){_NO_VERB}\b(?:hub|heartland"
    rf"|powerhouse|player|partner|trader"
    r"|province|metropolis|base|(?<!foreign )(?<!overseas )(?<!paid-in )capital|economy"
    r"|destination|source|engine|entity|market|city|centre"
    r"|center|exporter"
    rf"|heavyweight|giant|importer|neighbou?r|partners|markets|destinations|sources)\b{_NO_VERB},"
    rf"|^\W*(?:as (?:an?|the|one of|[\w-]+'s)|for this|home to)\b{_NO_VERB}\b(?:hub|heartland|powerhouse"
    rf"|player|trader|front-?runner|base|engine|exporter|heavyweight|giant|importer)\b{_NO_VERB},"
    r"|,\s*[^,;:\d]{2,60} (?:among them|included|in particular|above all|for (?:one|instance|example)),"
    r"|,\s*(?:practically|virtually|roughly|nearly|almost|basically|essentially) [^,;:\d]{2,80},"
    # what a kind of trade is like: ", with goods of greater added value,"
    r"|,\s*with\s+[^,;.]*?\b(?:high|higher|great|greater|more|larger|lower) (?:added value|value added),"
)
"""Descriptions of the subject."""

BEATEN = any_case(
    r"\bsince\b(?! (?:(?:its|their|the) )?(?:foreign )?(?:exports|imports|trade)\b)[^,;]*"
    r"|\b(?:(?:surpass|overt[ao]|replac|outstrip|outperform|overshadow|leapfrog|supplant|dethron)\w*"
    r"|mov\w+ past|edg\w+ out)\b[^,;:\d]*?(?=\bto become\b"
    r"|\bas\b|\bwith\b|,|$)"
)
"""Since when something is so, and what the subject has overtaken."""

_PARTS = (
    r"(?:includ(?:ing|ed)|such as|like|namely|mainly|mostly|chiefly|largely|primarily|notably|especially"
    r"|particularly|among (?:them|these|others)|made up of|consisting of|composed of|comprising"
    r"|ranging from|from)\b"
)
_EXAMPLES = any_case(
    rf",\s*{_PARTS}[^;:\d]{{2,160}}?{_GOES_ON}"
    r"|,\s*(?:made up|consisting|composed|comprising) [^;:\d]{3,120}?,"
    r"(?=\s(?:\w+ )?(?:trade|exports|imports|it)\b)"
    r"|\b(?:such as|namely|(?<=[,\"(] )that is(?: to say)?\b|i\.e\."
    r"|(?:goods|products|items|commodities), (?=from\b[^;:.\d]* to ))\b[^;:]*?"
    r"(?=,\s*(?:etc)|\b(?:rose|grew|fell|increas|decreas|declin|drop|reach|total"
    r"|registered|account|was|were|saw)|$)"
    r"|\([^()\d]*(?:,|\band\b|\bor\b|\bincluded\b|\b(?:including|such as|mainly|namely|e\.?g\.?))[^()\d]*\)"
)
"""Examples of a single subject; with a list of figures they are its members."""


_INCLUDING = any_case(rf" including (?:(?!\b(?:from|to|by|in|via|{VERB.pattern})\b)[^,;:\d]){{2,80}}")
"""Behind goods without a comma: some of them."""

_AMONG = any_case(
    r"\b(?:exceptions?|bright spots?|winners?|losers?|performers?|laggards?|outliers?|best|worst"
    r"|only (?:one|kind|category))(?: \w+)? (?:among|amongst|within) [^,;:\d]{2,60},"
)
"""What the subject is one of: "toys were the exception among labor-intensive goods,"."""

_INSERT = any_case(rf",\s+(?:(?:the|its|and)\s+)?(?P<first>)[^,;:\d]{{2,140}}?{_GOES_ON}")
"""Between the subject and its verb: a description, unless it is the next member of a list."""

_ONE_OF = any_case(r"^\W*(?:and )?(?:among|within) (?:the |its |all )?[^,;\d]{2,60},")
"""Opens a sentence with those that what is told is one of: "Among the members of ASEAN, Vietnam"."""


def described(head: str, at: int, found: Sequence[Term], *, single: bool) -> Iterator[tuple[int, int]]:
    """Where the words before a figure, which begin at ``at``, only describe; ``single`` if it is no list.

    ``found`` are the terms of these words.
    """
    for pattern in (_DESCRIPTION, _EXAMPLES) if single else (_DESCRIPTION,):
        for m in pattern.finditer(head):
            yield at + m.start(), at + m.end()
    if single and " including " in head:
        goods = [t.end - at for t in found if t.get("product")]
        some = (_INCLUDING.match(head, end) for end in goods)
        yield from ((at + m.start(), at + m.end()) for m in some if m)
    if among := _AMONG.search(head):
        yield at + among.start(), at + among.end()
    for m in _INSERT.finditer(head):
        begun = any(t.end <= at + m.start() for t in found)
        if begun and not any(t.start == at + m.start("first") for t in found):
            yield at + m.start(), at + m.end()


def among(head: str, at: int, found: list[Term]) -> list[tuple[int, int]]:
    """Where a head that begins at ``at`` tells of which ones it names one: "Among the members of ASEAN, "."""
    opens = _ONE_OF.match(head)
    return [(at, at + opens.end())] if opens and _names_the_same(found, at + opens.end()) else []


def _names_the_same(found: list[Term], end: int) -> bool:
    """Whether behind ``end`` another of the kind is named that was named before it."""
    before, behind = ([t for t in found if (t.start < end) == side] for side in (True, False))
    return any(can_split(t, d) and can_split(o, d) for d in BREAKDOWNS for t in before for o in behind)
