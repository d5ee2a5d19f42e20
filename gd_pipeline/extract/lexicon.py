"""Finds the terms of the code lists in a text, with one automaton over all their aliases.

What is known here is which words name which code; what a term does in its sentence is the rules' business.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from string import ascii_letters, digits
from typing import Any

import ahocorasick

from gd_pipeline.extract.chinese.capital import SHORT_NAMES, SHORT_PLACES, capital_names
from gd_pipeline.extract.fold import fold
from gd_pipeline.model.codes import codes
from gd_pipeline.model.value import value

SUBJECT_LISTS = (
    "indicator",
    "ref_area",
    "counterpart_area",
    "product",
    "customs_procedure",
    "enterprise_type",
    "out_of_scope",
    "fixed_expression",
)

_THINGS = "other:things"
"""The parent of indicators that only count things: found as terms of the kind ``thing``, in Chinese."""


@value
class Term:
    """A code found at ``start:end``; ``kinds`` maps code list to code (a word can be in two lists)."""

    start: int
    end: int
    kinds: tuple[tuple[str, str], ...]

    def get(self, kind: str) -> str | None:
        """The code in the list ``kind``, if the word is in it."""
        for k, code in self.kinds:
            if k == kind:
                return code
        return None


def by_list(terms: Iterable[Term]) -> dict[str, list[Term]]:
    """The terms by the code lists that have them, each in order; an empty list for one that has none."""
    found: dict[str, list[Term]] = {name: [] for name in SUBJECT_LISTS}
    for t in terms:
        for name, _ in t.kinds:
            found[name].append(t)
    return found


def _forms(alias: str) -> tuple[str, ...]:
    """An English alias in singular and plural."""
    if not alias.isascii() or len(alias) <= 4 or alias.isupper() or not alias[-1].isalpha():
        return (alias,)
    if alias.endswith("ies"):
        return alias, alias[:-3] + "y"
    if alias.endswith("y") and alias[-2] not in "aeiou":
        return alias, alias[:-1] + "ies"
    if alias.endswith("s") and not alias.endswith("ss"):
        return alias, alias[:-1]
    return alias, alias + "s"


_NOUNS = {
    "product": "products?|goods|commodities",
    "enterprise_type": "enterprises|companies|firms|businesses",
}
_STEMS = {kind: re.compile(rf"(.{{4,}}) (?:{nouns})") for kind, nouns in _NOUNS.items()}
_STEM_BEHIND = re.compile(
    r"(?<!\blocal)[ -](?:and \w+ )?(?:exports?|imports?)\b"
    rf"|(?:,| and|, and) (?:[a-z-]+,? ){{0,4}}(?:{'|'.join(_NOUNS.values())}|exports|imports)\b"
    r"| ones\b|(?<=owned|ivate|unded|ested) (?:manufacturers|makers|producers|factories|exporters|importers"
    r"|traders|shipyards|players)\b",
    re.IGNORECASE,
)
"""English goods and firms are named by their adjective alone before a flow, in a list, or before "ones":
"agricultural imports", "private and foreign-funded firms"; local exports are those of the place."""

_MONEY_OF = " investment"
_OF_PARTNER = (
    *("capital", "investor", "businesses", "company", "enterprise", "firm"),
    *("buyer", "importer", "exporter", "supplier", "customer", "consumer", "market"),
)
"""English partners are named by their adjective before these, too, where a list has it before "investment",
and alone before goods: "Japanese buyers", "Brazilian soybeans"."""

_FREQUENT = (
    " 0123456789.,%，。、;-etaoinsrhldcumfpgwybvk'"
    "增长口出进亿元万年月同比外贸易值中国的一和对总额占分个其品业企资投用实际东广市全民前人美别电"
)
"""The most frequent characters: the automaton looks through what may follow in the order in which it came."""
_CAPITAL = "A"
"""Behind a character it is found in no text, for texts are looked through in small letters."""


@cache
def _automaton() -> Any:
    found: dict[str, dict[str, str]] = {}
    adjectives: dict[str, tuple[tuple[str, str], ...]] = {}
    for name in SUBJECT_LISTS:
        for code in codes(name).values():
            if code.code == "_T":
                continue
            kind = "thing" if code.parent == _THINGS else name
            for alias in code.aliases() if kind == name else (code.name_zh, *code.aliases_zh):
                names = [fold(alias)]
                if name == "counterpart_area" and alias.endswith(_MONEY_OF):
                    adjective = alias.removesuffix(_MONEY_OF)
                    adjectives[adjective] = ((name, code.code),)
                    names += [f"{adjective} {noun}" for noun in _OF_PARTNER]
                for form in (form for n in names for form in _forms(n)):
                    found.setdefault(form, {}).setdefault(kind, code.code)
    stems = {
        m[1]: kinds
        for alias, kinds in found.items()
        for kind, stem in _STEMS.items()
        if kind in kinds and (m := stem.fullmatch(alias))
    }
    automaton = ahocorasick.Automaton()
    for c in _FREQUENT:
        automaton.add_word(c + _CAPITAL, None)
    for alias, kinds in found.items():
        capitals = len(alias) <= 4 and alias.isascii() and alias.isupper()
        whole_word = (alias[0] in _WORD_CHARS, alias[-1] in _WORD_CHARS)
        about = (len(alias), *whole_word, alias if capitals else "", False)
        automaton.add_word(alias.lower(), (*about, tuple(kinds.items())))
    for alias, kinds in stems.items():
        if alias.lower() not in automaton:
            automaton.add_word(alias.lower(), (len(alias), True, True, "", True, tuple(kinds.items())))
    for adjective, partner in adjectives.items():
        if adjective.lower() not in automaton:
            automaton.add_word(adjective.lower(), (len(adjective), True, True, adjective, True, partner))
    automaton.make_automaton()
    return automaton


_SHORT = re.compile(
    rf"(?P<name>[{''.join(SHORT_NAMES)}])(?<=[对自从与输].)(?=(?:累计|合计)?(?:贸易|进出口|出口|进口|外贸)|(?:直接|实际)?投资|前\d+大|的(?:进出口|出口)"
    r"|(?:同比|[则却仍亦也均微大小幅])*(?:[增上][长加升]|下[降滑跌]|[增升跌降](?=\d)))"
)
"""Partners of one character stand for themselves only between a preposition and a flow or its movement:
对美出口, 对港则跌2%."""
_SHORT_LIST = re.compile(
    rf"(?<=[对自从与])[{''.join(SHORT_NAMES)}](?:[、和及][{''.join(SHORT_NAMES)}])+(?=等|分别|的?贸易|的?进?出口|进口|外贸)"
)
"""The same in a list: 对美、欧、日出口."""
_SISTERS = re.compile(
    r"(?:南海|高明)(?:(?=[、和与](?:顺德|禅城|三水|高明))|(?<=[顺禅三南][德城水海][、和与]..))"
)
"""Districts whose bare name is a word besides, in a list with others of their city."""
_SISTER = {"南海": "CN-440605", "高明": "CN-440608"}
_LISTED = {
    "南通": "CN-320600", "宁德": "CN-350900", "南平": "CN-350700", "三明": "CN-350400", "海口": "CN-460100",
    "西宁": "CN-630100", "北海": "CN-450500", "保定": "CN-130600", "日照": "CN-371100", "营口": "CN-210800",
    "南充": "CN-511300", "汉中": "CN-610700", "黄山": "CN-341000", "大同": "CN-140200", "开封": "CN-410200",
}  # fmt: skip
_IN_LIST = re.compile(
    rf"(?:{'|'.join(_LISTED)})(?:(?=、)|(?<=[、和与及]..)(?=[、和与及等]|分别|进出口|出口|进口|外贸|实际|同比))"
)
"""Cities whose bare name is a word besides, or stands in other words (越南通过), in a list of places."""
_HERE = re.compile(
    r"(?P<name>[粤深穗莞])(?<=[在来赴驻].)(?=的?(?:企业|项目|新?设|投|布局|落户|注册|创业|发展|直接|累计|经营|外[资企商国籍]|[港台澳]资|实际|合同|工作|就业))"
)
"""A city of one character stands for itself only between a preposition and what is there: 在深新设企业."""
_PAIR_PLACES = {**SHORT_PLACES, "珠": "CN-440400", "中": "CN"}
_PAIR = re.compile(
    rf"(?<![其集])(?P<place>[{''.join(_PAIR_PLACES)}])(?P<partner>[{''.join(SHORT_NAMES)}])"
    r"(?=(?:双边|货物)?(?:进出口|出口|进口|贸易(?:进出口|总?[额值]|总[量值额]|规模|达|为|突破|增|下)))"
)
"""A place and its partner by one character each: 穗日进出口, 中美贸易额."""
_SO_MANY = re.compile(
    r"(?:沿线|共建)?的?(?:其他|其余|另外)?\d{1,3}[多余]?个?(?:成员国|共建国家|(?:沿线)?国家(?:[和及或]地区)?|经济体|国)"
    r"(?=的?(?:非金融|货物|外贸|实际|直接|新签|新增了?|累计|合计|完成)*(?:进出口|出口|进口|贸易|投资|承包|合同|营业|设立|外资))"
)
"""Behind a group of partners: how many they are, 对RCEP其他14个成员国进出口; a part of their name."""
_ZONES = re.compile(
    r"(?:省|市)?(?P<some>(?:境?内|辖[内区]|各|所有|全部)*的?(?:\d{1,2}|[两二三四五六七八九十]{1,2})?个?)"
    r"(?:(?P<comprehensive_bonded_zones>综合保税区|综保区)|(?P<special_customs_zones>海关特殊监管区域?))"
)
"""Behind the name of an area: all of its zones of a kind, 广东11个综合保税区; a city may call one so."""
_WHOLE = frozenset({"CN", "CN-GD"})
_ALONG = re.compile(r"(?<=[对与在从向])沿线(?=的?\d{1,3}[多余]?个?(?:国家|经济体))")
"""The countries along the Belt and Road, where they are counted: 在沿线的50个国家."""
_FLOWS = re.compile(
    r"(?<![先改推促引跟])(?:(?P<trade>进[、和]出口总[值额](?!分别|均|各|双双))|(?P<imports>进)(?=[、和]出口))"
)
"""Imports in a list with exports, which has the noun, and the sum of both: 进、出口."""


_REGIONS = {"东部": "CN/eastern", "中部": "CN/central", "西部": "CN/western"}
_REGIONS_EN = {
    "eastern": "CN/eastern", "central": "CN/central", "western": "CN/western", "northeastern": "CN/northeast",
}  # fmt: skip
_REGION_EN = re.compile(
    r"\b(?P<name>(?:north)?eastern|central|western)"
    r"(?=(?:,? (?:and )?(?:(?:north)?eastern|central|western)\b){1,3} (?:regions?|China)\b)"
)
"""The same in English: "in eastern, central and western China"."""

_REGION = re.compile(r"(?P<name>[东中西]部)(?=[、和与](?:[东中西]部|东北))")
"""A region of the nation in a list of them, of which the last has the full name: 东部、中部、西部地区."""


_CONTRACTED = re.compile(r"(?P<name>合同)(?=[、和及与]实际(?:利用|使用|吸收)(?:外资|外商直接投资))")
"""Contracted capital in a list with the actual one, which has the noun: 合同和实际利用外资."""

_CONTRACTED_EN = re.compile(
    r"\b(?P<name>contract(?:ed|ual))(?= (?:and|or) (?:the )?(?:actual(?:ly)?|paid-in|used|utili[sz]ed)\b"
    r"(?! (?:to|in|by)\b))",
    re.IGNORECASE,
)
"""The same in English: "contracted and actually used foreign capital"."""

_CONTRACTED_WORK = (
    re.compile(r"承包工程[^。;,，]{0,6}(?P<contracting_new>签约(?:合同)?(?:总?额)?)"),
    re.compile(r"承包[^。;]{1,60}?(?P<contracting_turnover>营业额)"),
    re.compile(r"承包[^\n]{1,120}?[该这此]项(?:业务)?的?(?P<contracting_turnover>营业额)"),
)
"""What is signed and done abroad, where contracted work is spoken of."""

_WORD_CHARS = frozenset(ascii_letters + digits)
_TWO_REGIONS = ("香港、澳门", "香港和澳门")
_EACH_OF_TWO = re.compile(r"[、和与及]|以及|[^,，;。\d]{0,16}分别|[^。;]{0,24}[,，][^,，。;\d]{0,8}分别")
_MONEY = re.compile(r"\$|\.?[ -]dollars?\b", re.IGNORECASE)
"""Behind the name of a partner: its money."""


def _is_group(kinds: tuple[tuple[str, str], ...]) -> bool:
    """Whether a term names a group of partners: its code is longer than a country's."""
    return any(kind == "counterpart_area" and (len(code) > 2 or code == "EU") for kind, code in kinds)


def _zones_of(
    kinds: tuple[tuple[str, str], ...], folded: str, end: int
) -> tuple[int, tuple[tuple[str, str], ...]] | None:
    """Where the name ends of all zones of one kind of the area before ``end``, and their code."""
    area = next((code for kind, code in kinds if kind == "ref_area"), None)
    zones = _ZONES.match(folded, end) if area else None
    if zones is None or not (zones["some"] or area in _WHOLE):
        return None
    code = f"{area}/{zones.lastgroup}"
    return (zones.end(), (("ref_area", code),)) if code in codes("ref_area") else None


def terms(folded: str, offset: int = 0) -> list[Term]:
    """The terms of a folded text: leftmost, then longest, without overlap, in order.

    ``offset`` is where the text begins in the one that the spans are of. Latin aliases match whole words
    only; short ones in capitals ("US", "EU") only in capitals.
    """
    hits: list[tuple[int, int, tuple[tuple[str, str], ...]]] = [
        (m.start(), -m.end(), (("counterpart_area", SHORT_NAMES[m["name"]]),))
        for m in _SHORT.finditer(folded)
    ]
    hits += [
        (at, -at - 1, (("counterpart_area", SHORT_NAMES[folded[at]]),))
        for m in _SHORT_LIST.finditer(folded)
        for at in range(m.start(), m.end(), 2)
    ]
    hits += [(m.start(), -m.end(), (("ref_area", _SISTER[m[0]]),)) for m in _SISTERS.finditer(folded)]
    hits += [(m.start(), -m.end(), (("ref_area", _LISTED[m[0]]),)) for m in _IN_LIST.finditer(folded)]
    hits += [(m.start(), -m.end(), (("ref_area", SHORT_PLACES[m["name"]]),)) for m in _HERE.finditer(folded)]
    hits += [
        (m.start(g), -m.end(g), ((kind, codes_of[m[g]]),))
        for m in _PAIR.finditer(folded)
        for g, kind, codes_of in (
            ("place", "ref_area", _PAIR_PLACES),
            ("partner", "counterpart_area", SHORT_NAMES),
        )
    ]
    hits += [(m.start(), -m.end(), (("counterpart_area", "BRI"),)) for m in _ALONG.finditer(folded)]
    hits += [(m.start(), -m.end(), (("indicator", m.lastgroup or ""),)) for m in _FLOWS.finditer(folded)]
    hits += [(m.start(), -m.end(), (("ref_area", _REGIONS[m["name"]]),)) for m in _REGION.finditer(folded)]
    hits += [
        (m.start(), -m.end(), (("ref_area", _REGIONS_EN[m["name"]]),)) for m in _REGION_EN.finditer(folded)
    ]
    hits += [
        (m.start(), -m.end(), (("indicator", "fdi_contracted"),))
        for shared in (_CONTRACTED, _CONTRACTED_EN)
        for m in shared.finditer(folded)
    ]
    hits += [(start, -end, kinds) for start, end, kinds in capital_names(folded)]
    for m in (m for work in _CONTRACTED_WORK for m in work.finditer(folded)):
        name = m.lastgroup or ""
        hits.append((m.start(name), -m.end(name), (("indicator", name),)))
    adjectives = []
    for last, (length, begins_word, ends_word, capitals, stem, kinds) in _automaton().iter(folded.lower()):
        end = last + 1
        start = end - length
        if ends_word and end < len(folded) and folded[end] in _WORD_CHARS:
            continue
        if begins_word and start and folded[start - 1] in _WORD_CHARS:
            continue
        if capitals and folded[start:end] != capitals:
            continue
        if stem and kinds[0][0] == "counterpart_area":
            adjectives.append((start, -end, kinds))
            continue
        if stem and not _STEM_BEHIND.match(folded, end):
            continue
        if begins_word and folded[max(0, start - 4) : start].lower() == "non-":
            continue  # non-financial sectors are no finance
        if folded.startswith("场", end) and folded[end - 1] == "市":
            continue  # the market of a city: 佛山市场采购
        if _MONEY.match(folded, end) or (start and folded.startswith(("其中", "以上海"), start - 1)):
            continue  # "其中国有企业" names no China, "10人以上海外人才" no Shanghai
        if folded[start:end] in _TWO_REGIONS and _EACH_OF_TWO.match(folded, end):
            continue  # two of a list, each with its own figure
        if folded[max(0, start - 1) : end + 1] == "投资金额":
            continue  # an amount of investment, no funds
        hits.append((start, -end, kinds))
    if adjectives:
        goods = {start for start, _, kinds in hits if any(kind == "product" for kind, _ in kinds)}
        hits += [hit for hit in adjectives if 1 - hit[1] in goods]
    hits.sort()
    out: list[Term] = []
    free = 0
    for start, neg_end, kinds in hits:
        if start >= free:
            own = folded[start:-neg_end] == "资金" and out and out[-1].end == start + offset
            if own and out[-1].get("counterpart_area"):
                continue  # a partner's funds are its capital: 亚洲资金
            free, named = _zones_of(kinds, folded, -neg_end) or (-neg_end, kinds)
            many = _SO_MANY.match(folded, free) if _is_group(named) else None
            free = many.end() if many else free
            out.append(Term(start + offset, free + offset, named))
    return out
