"""What a bare English number counts: firms, teams, talents, trains of trade and investment without a code.

Such things are told as ``other:`` and the words of their name. Only what the name itself, or the words behind
it, make one of trade, investment or talent is counted; of visitors of a fair, of rankings and of firms in
general nothing is said here. Foreign firms, their projects and other things with a code are found in
``figures``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from gd_pipeline.extract.english import words
from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.neutral import neutral_words
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import ODI_PROJECTS, RATES, THINGS, Sentence, is_sector
from gd_pipeline.model.codes import codes

_FIRMS = r"companies|enterprises|firms|businesses|start-?ups|exporters|importers|sellers"
_PLACES = r"incubators|workstations|bases|platforms|laboratories|teams|cards"
_PEOPLE = (
    r"professionals|talents?|(?<=talented )people|experts|returnees|scholars|scientists|academicians"
    r"|entrepreneurs"
)
_NO_MODIFIER = (
    r"(?!(?:of|in|and|or|to|from|with|for|by|at|as|the|a|an|largest|biggest|main|major|key|other|top|more|than"
    r"|countries|regions|years?|months?|percent|yuan|per|were|was|are|is|had|have|has)\b)"
)
_THING = any_case(
    rf"\s+(?:of (?:its|the|these)\s+)?(?P<modifiers>(?:{_NO_MODIFIER}[a-z][a-z'-]*\s+){{0,5}}?)"
    rf"(?P<head>(?P<firms>{_FIRMS})|(?P<places>{_PLACES})|(?P<people>{_PEOPLE}))\b"
    rf"(?![-']|\s+(?:green|cards?|permits?|visas?|plans?|programs?|polic\w+|services?|{_FIRMS}|{_PLACES})\b)"
)
_CLASSED = any_case(
    r"\s+(?:classed|ranked|rated|recogni[sz]ed|identified|certified|accredited) as "
    rf"(?P<modifiers>(?:{_NO_MODIFIER}[a-z][a-z'-]*\s+){{0,2}}?)(?P<head>(?P<people>{_PEOPLE}))\b"
)
_RETURNED = any_case(
    r"\s+(?:had |have )?(?:\w+ly )?(?:returned|come back|came back)(?: home)?"
    r" (?:from (?:study\w* (?:abroad|overseas)|(?:overseas|foreign) (?:stud\w+|universities))"
    r"|after (?:study\w*|graduat\w+) (?:abroad|overseas))"
)
"""Behind people: they are students who came back."""

_TRAINS = any_case(
    r"\s+(?P<modifiers>(?:(?:china-europe|china-asia|central asia|international|cross-border|outbound|inbound"
    r"|freight|cargo)\s+){1,3})(?:trains|train (?:trips|services))\b"
)
_TRAINS_NUMBER = any_case(
    r"\b(?P<modifiers>(?:(?:china-europe|china-asia|central asia|international|cross-border|outbound|inbound"
    r"|freight|cargo)\s+){1,3})(?:trains|train (?:trips|services))\b[^;.\d]{0,60}"
    r"\b(?:numbered|reached|totall?ed|hit|rose to|stood at)\s+(?:over |about |nearly |more than )?$"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEAR_BEHIND = any_case(r"\b(?:in|for|of|by|since|until|during|year) $")
_MOVED = any_case(
    r"\b(?:(?:ex|im)port(?:ed|ing)|shipped|exports? of|imports? of)\s+"
    r"(?:a total of |about |over |some |more than |nearly |almost |only )*"
    r"(?:\d[\d.,]*(?: million)? [a-z][a-z -]{1,30}(?:,| and|, and) (?:about |over |some |nearly )?)*$"
)
"""Before a number of goods, maybe behind others."""

_NAME_BEFORE = re.compile(r"\b(?P<name>[A-Z][\w&'-]*)(?: (?:also|alone|has|have|had))* $")

_HANDLES = {"TEU": "other:container_throughput", "TONNE": "other:cargo_throughput"}
_THROUGHPUT = any_case(
    r"(?:\b(?P<kind>container|cargo)\s+)?\bthroughput\b(?:(?!\b(?:exports?|imports?|trade)\b)[^;.\d]"
    r"|(?:19|20)\d\d)*$"
)
_HANDLED = any_case(
    r"\b(?:handl(?:ed|es|ing)|moved)\s+(?:a total of |about |over |some |more than |nearly |almost )?$"
)
_THROUGH = any_case(
    r"(?: \([^()]*\))?(?: of (?:cargo|goods|freight))?"
    r" (?:(?:went|passed|moved) through|(?:was|were) handled)\b"
)
_OF_CARGO = re.compile(r"\s+of (?:cargo|freight)\b")
_CLAUSE = re.compile(r",(?! by\b)")
_CARRIED = any_case(r"\b(?:capacity|vessels?|ships?|carr(?:y|ies|ied|ying)|load\w+|trains?)\b")
"""Containers that are only carried, or could be."""

_PORT = re.compile(r"\b(?:[Pp]orts?|[Tt]erminals?)\b")
_EUROPE, _ABROAD = "other:china_europe_freight_trains", "other:international_freight_trains"
_TO_EUROPE = any_case(r"\b(?:china-europe|(?:to|for) (?:\w+ )?europe)\b")
_RELEVANT = any_case(
    r"foreign|overseas|outsourc|trade|commerce|cross-border|import|export|returnee|talent|high-(?:level|end)"
    r"|international|multinational|transnational|hong kong|maca[ou]|taiwan|research teams|incubator|bonded"
)
_BY_RETURNEES = any_case(
    r"\s+(?:(?:(?:that|which)\s+)?(?:were\s+)?(?:set up|established|founded|created|started|run) by|of) "
    r"(?:\w+ ){0,2}(?:returnees|returning|returned)\b"
)
_PORTS = r"(?:ex|im)port"
_TRADES = any_case(
    r"[^,;.\d]{0,30}?\s"
    r"(?:(?:with|had|have|having|has|recorded|reported|that did|doing|engaged in) (?:actual )?"
    rf"(?:foreign trade|{_PORTS}s?(?: (?:and|or|&) {_PORTS}s?)?)"
    r" (?:records?|performance|business(?:es)?|activit\w+|operations?|transactions?)\b"
    r"|(?:did|doing|conduct\w+|carr(?:ied|y|ying) (?:out|on)|(?:were |are )?(?:engag|involv)(?:ed|ing) in|in)"
    r" (?:foreign|international|overseas) trade\b"
    rf"|{_PORTS}(?:ed|ing) (?:(?:and|or) {_PORTS}(?:ed|ing)|goods|products)\b"
    r"|(?:trad|deal|do|d)(?:ed|ing|id)(?: business)? with (?:other|foreign|overseas)"
    r" (?:countries|partners|markets))"
)
"""Behind firms: what makes them traders."""

_OF_TRADERS = any_case(r"(?:(?:private|local|domestic|foreign|state-owned|small|medium-sized|\w+-funded)\s)*")
_FROM_THE_TOP = any_case(r"\s+from the (?:\w+ ){0,2}(?:top|global|fortune) 500\b")
_ATTENDS = any_case(r"\b(?:exhibitors?|attend\w*|participat\w*|took part|taking part)\b")
_BACK = any_case(r"\b(?:at work again|back at work|resum\w+|restart\w+|reopen\w+)\b")
"""Behind firms that are only some of those there are."""

_EVENT = any_case(r"\b(?:fair|expo|exhibition|forum|summit|conference)\b")
_FOREIGN = any_case(
    r"\bforeign(?! (?:trade|talent|experts?|professionals?)\b)|-(?:funded|invested|backed|owned)\b"
)
"""Firms that are counted, or left out, by where their money is from."""

_FIRMS_ABROAD = any_case(r"\b(?:overseas|foreign)\b")
_INVESTED_IN = any_case(
    r"\b(?:invest|put money)\w*\b[^;]*\bin(?:to)? (?:a total of |some |over |about |more than )?$"
)
"""Around the firms abroad that money was put into."""

_RANKED = any_case(r"\b(?:top|fortune|global|best|the national|world's)\s+$")
_NAMES_NOTHING = frozenset(
    (
        "newly", "registered", "existing", "such", "so-called", "qualified", "certain", "total", "local",
        "different", "various", "many", "own", "additional", "some", "about", "over", "nearly",
    )
)  # fmt: skip
_NEAR = 60
_REACH = 90
_OF_SUCH = re.compile(
    r"\s+(?:of (?:the|its|these) )?(?:(?:registered|approved|local|such|large|existing) ){0,2}"
)
"""Between a number and the name of the things that it counts."""

_WORKERS = re.compile(r"(?:employees|talent|talent_total|academicians|researchers)$")
_PROJECTS_ABROAD = any_case(
    r" (?:new )?(?:(?:outbound|overseas|outward) (?:direct )?investment projects"
    r"|(?:investment )?projects (?:abroad|overseas)|overseas projects (?:approved|registered|filed))\b"
)
_CONTRACTS = any_case(
    r" (?:\w+ )?(?:services? )?outsourc(?:ing|ed) (?:services? )?(?:contracts|deals|orders)\b"
)
"""Behind their number: deals that are known by what they are worth."""
_MOST = 3
"""Words of a name."""


def is_no_count(text: str, s: Sentence, n: Number) -> bool:
    """Whether a number only says who came to an event or back to work, or the length of a list."""
    behind = n.stop, min(s.end, n.stop + _NEAR)
    left_out = _ATTENDS.search(text, *behind) or _BACK.search(text, *behind)
    return left_out is not None or _RANKED.search(text, s.start, n.start) is not None


def thing_counted(text: str, s: Sentence, n: Number) -> tuple[str, str] | None:
    """Unit and indicator of what a number without an indicator of its own counts; None if that is unknown."""
    if n.value < 2 or _EVENT.search(text, s.start, s.end):
        return None
    if trains := _TRAINS.match(text, n.stop, s.end) or _TRAINS_NUMBER.search(text, s.start, n.start):
        return "TRAIN", _EUROPE if "china-europe" in trains["modifiers"].lower() else _ABROAD
    if _PROJECTS_ABROAD.match(text, n.stop, s.end):
        return "COUNT", ODI_PROJECTS
    if _CONTRACTS.match(text, n.stop, s.end):
        return "COUNT", "other:outsourcing_contracts"
    if code := _named(text, s, n):
        return "PERSON" if _WORKERS.search(code) else "COUNT", code
    if n.unit == "PERSON" and _RETURNED.match(text, n.stop, s.end):
        return "PERSON", "students_abroad_returned"
    m = (_CLASSED if n.unit == "PERSON" else _THING).match(text, n.stop, s.end)
    if m is None:
        return None
    found = m.groupdict()
    if _BY_RETURNEES.match(text, m.end(), s.end):
        return "COUNT", "other:returnee_firms" if found.get(
            "firms"
        ) else f"other:returnee_{m['head'].lower()}"
    local = {t.start for t in s.terms if t.get("ref_area")} >= {m.start("modifiers")}
    local = local or _OF_TRADERS.fullmatch(m["modifiers"]) is not None
    if found.get("firms") and local and _TRADES.match(text, m.end(), s.end):
        return "COUNT", "trading_firms"
    if found.get("firms") and _FROM_THE_TOP.match(text, m.end(), s.end):
        return "COUNT", "other:top_500_companies"
    if (
        found.get("firms")
        and _FIRMS_ABROAD.search(m["modifiers"])
        and _INVESTED_IN.search(text, s.start, n.start)
    ):
        return "COUNT", ODI_PROJECTS
    if found.get("firms") and _FOREIGN.search(m["modifiers"] + m["head"]):
        return None
    code = _indicator(m["modifiers"], m["head"])
    relevant = found["people"] or code in THINGS or _RELEVANT.search(m["modifiers"] + m["head"])
    return ("PERSON" if found["people"] else "COUNT", code) if relevant else None


@cache
def _names() -> re.Pattern[str]:
    """The English names of things, the longest first, in singular and plural."""
    names = sorted(_known(), key=len, reverse=True)
    return any_case(rf"(?:{'|'.join(re.escape(name.removesuffix('s')) + 's?' for name in names)})\b")


def _named(text: str, s: Sentence, n: Number) -> str | None:
    """The code of things by their name behind their number, or before the verb that says how many."""
    behind = _OF_SUCH.match(text, n.stop, s.end)
    name = _names().match(text, behind.end(), s.end) if behind else None
    if name is None and words.COUNT_REACHES.search(text, s.start, n.start):
        told = list(_names().finditer(text, max(s.start, n.start - _REACH), n.start))
        between = text[told[-1].end() : n.start] if told else ";"
        name = None if re.search(r"[,;\d]", between) else told[-1]
    return name and _code(name[0])


def is_year(text: str, n: Number) -> bool:
    """Whether a bare number is a year, which counts nothing: "In 2030 the city"."""
    year = _YEAR.fullmatch(text, n.start, n.end)
    return year is not None and _YEAR_BEHIND.search(text, max(0, n.start - 8), n.start) is not None


def _by_company(text: str, s: Sentence, verb: int) -> bool:
    """Whether the verb at ``verb`` has a name before it that is no place, no partner and no time."""
    m = _NAME_BEFORE.search(text, max(s.start, verb - 40), verb)
    if m is None or m["name"].lower() in neutral_words("en"):
        return False
    at = m.start("name")
    return not any(
        k <= at < end for k, end in [(t.start, t.end) for t in s.terms] + [(w.start, w.end) for w in s.whens]
    )


def counted_goods(text: str, s: Sentence, n: Number) -> Term | None:
    """The goods right behind a number that counts what was traded of them: "exported 3 million lamps".

    What a name that no list knows traded is a company's.
    """
    moved = _MOVED.search(text, s.start, n.start)
    if moved is None or _by_company(text, s, moved.start()):
        return None
    goods = next((t for t in s.terms if t.start > n.start and t.get("product")), None)
    if goods is None or is_sector(goods.get("product") or ""):
        return None
    return goods if words.FEW_WORDS.fullmatch(text[n.end : goods.start]) else None


def throughput(text: str, s: Sentence, n: Number) -> str | None:
    """The indicator of what a port handled: containers, or tonnes of cargo; growths by the name of it."""
    grown = next((m for m in reversed(s.numbers) if m.start < n.start and m.unit in RATES), None)
    leads = grown is not None and words.LEADS_TO.fullmatch(text, grown.stop, n.start)
    named = _THROUGHPUT.search(text, s.start, grown.start if grown and leads else n.start)
    if n.unit in RATES:
        led_to = next((m for m in s.numbers if m.start > n.start), None)
        if led_to and led_to.unit in _HANDLES and words.LEADS_TO.fullmatch(text, n.stop, led_to.start):
            return throughput(text, s, led_to)
        grows = named and named["kind"] and not _CLAUSE.search(named[0])
        return f"other:{named['kind'].lower()}_throughput" if named and grows else None
    handled = bool(named or _THROUGH.match(text, n.stop, s.end))
    if not handled and _PORT.search(text, s.start, s.end):
        containers = n.unit == "TEU" and not _CARRIED.search(text, s.start, s.end)
        by_verb = _HANDLED.search(text, s.start, n.start) or _OF_CARGO.match(text, n.stop)
        handled = containers or by_verb is not None
    return _HANDLES[n.unit or ""] if handled else None


def trains_sent(text: str, s: Sentence) -> str:
    """The indicator of freight trains, by where their sentence says that they go."""
    return _EUROPE if _TO_EUROPE.search(text, s.start, s.end) else _ABROAD


@cache
def _known() -> dict[str, str]:
    """The codes of things by their English names."""
    listed = codes("indicator")
    names = {c: (listed[c].name_en, *listed[c].aliases_en) for c in THINGS}
    return {name.lower(): code for code, told in names.items() for name in told}


def _code(name: str) -> str | None:
    """The code of things by a name, in singular or plural."""
    known, low = _known(), name.lower()
    return known.get(low) or known.get(low.removesuffix("s")) or known.get(low + "s")


def _indicator(modifiers: str, head: str) -> str:
    """The code of a thing, or its name: the last words, without those that say nothing of it."""
    printed = f"{modifiers}{head}".lower().split()
    for k in range(len(printed)):
        if code := _known().get(" ".join(printed[k:])):
            return code
    parts = modifiers.lower().replace("e-commerce", "ecommerce").split()
    kept = ["new"] if "newly" in parts else []
    kept += [w for w in parts if w not in _NAMES_NOTHING]
    return "other:" + re.sub(r"[^a-z0-9]+", "_", "_".join([*kept, head.lower()][-_MOST:])).strip("_")


def with_containers(numbers: Sequence[Number], counted: dict[int, str]) -> dict[int, str]:
    """The indicators of counts of trains, and of the containers that they carried."""
    trains = next((code for code in counted.values() if code.endswith("_trains")), None)
    if trains is None:
        return {}
    return {n.start: f"{trains[:-1]}_containers" for n in numbers if n.unit == "TEU"}
