"""What a Chinese count counts: the noun right behind it or right before it, or the firms spoken of.

What the words before a number say it is about in general is decided in ``subjects``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from gd_pipeline.extract.chinese import words
from gd_pipeline.extract.chinese.capital import SHORT_NAMES
from gd_pipeline.extract.chinese.figures import people_behind
from gd_pipeline.extract.chinese.subjects import Head
from gd_pipeline.extract.lists import after_last
from gd_pipeline.extract.numbers import Number
from gd_pipeline.extract.scope import ODI_PROJECTS, STOCKS, THINGS, Sentence, Topic, foreign_firms, units_of
from gd_pipeline.model.observation import TOTAL

_FORTUNE = "fortune_global_500"
_INVESTED = {"foreign": TOTAL, "hk_mo_tw_invested": "HK_MO_TW"}
"""Firms by the origin of their capital, with the partner that it names."""

_FIRMS = ("家", "户")
"""Counts firms, never goods."""

_TRADED_WITH = re.compile(r"贸易往来|经贸往来|贸易伙伴|贸易关系|贸易联系|经贸联系|进出口往来")
_INVESTED_FROM = re.compile(r"投资者|客商|外商|[来在对][粤深穗莞我华].{0,4}投资")
"""What is said of countries that are counted."""

_NEW_OF_ALL = re.compile(r"新(?:设立?|增|登记|注册)(?:注册|登记)?(?:各类)?企业[^,，;]{0,4}$")
_OF_WHICH_FOREIGN = re.compile(r"(?:多|余)?[,，;]?\(?其中[^,，;。\d]{0,8}(?:外商|外资|[港澳台]资)")
"""Around a count of new firms, of which only some are foreign."""

_NEAR = 8
"""So many characters may stand between a number and the noun behind it."""
_HAVE_TRADED = re.compile(r"有(?:实际)?(?:进出口|外贸|贸易)(?:实绩|业绩|记录|业务)的?")
"""Before firms of a kind: those that traded."""

_ABROAD_PROJECTS = re.compile(r"(?:境外)?(?:投资)?(?:项目|企业)")
_FIRMS_ABROAD = re.compile(r"境外(?:投资)?(?:企业|项目|机构)[^,，;]{0,3}$")
"""Behind and before a count, where investment abroad is spoken of: 设立90个项目."""

_PROJECTS_NAMED = re.compile(r"项目(?:数量?)?[^,，;]{0,3}$")
_PROJECTS_IN_ALL = re.compile(r"投资的?项目(?:数量?)?(?:已?累计|总数|共有?|共计|合计|已?达到?|达|为)+$")
_UP_TO_NOW = re.compile(r"截[至止]|计至|目前|迄今")
"""In the words before a count: of what is there up to that day."""

_NEW_PROJECTS = re.compile(r"新(?:签|批|设)(?:合同)?项目$")
_OTHER_THINGS = re.compile(
    r"(?!左右|以上|之多|外资|外商|企业|项目|以|增|下|同|比|占|和|及|与)[\"\u4e00-\u9fff]"
)
"""Right behind a count: it counts something else than was spoken of."""
_FIRMS_BEHIND = re.compile(r"(?:企业|[港澳台外]企)(?:数量?)?[^,，;]{0,3}$")

_NEW_ALONE = re.compile(
    r"^\s*(?:共|累计|合计|全年)?新(?:设立?|增|登记|注册)(?:注册|设立|登记|落户)?(?:了|达|约|近|超过?)?$"
)
_FIRMS_SPOKEN_OF = re.compile(r"[港澳台外]资?企业?[^;\d]{0,20}[,，][^,，;]*$")
"""New ones told without the word for firms, of which the clause before speaks: 澳资企业进驻加快,新增注册."""

_GRADE = re.compile(r"(?:多|余)?(?:国家级?|省级|市级|区级|各类|的)?")
"""Between a number and the thing it counts: 5个国家级孵化器."""

_ITS_PROJECTS = re.compile(r"项目|设立|成立")
"""Of the Fortune 500: what they invested in, not they themselves."""

_OF_A_SIZE = re.compile(
    r"(?:超过?|逾|不低于|达到?)[^,，;\d]*\d[^,，;的]*的[^,，;]*$|\d[^,，;]*以上的?[^,，;]*$"
)
"""Before a count: only those of a certain size are counted."""

_FIRMS_COUNTED = re.compile(
    r"(?:企业|(?P<from>[港澳台])企)(?:数量?|总数|总量)?(?:累计|已|达到?|多达|超过?|突破|逾|近|约|共|有|增至|实有|登记|了)*$"
)
"""Firms right before their number."""


def what_is_counted(
    topics: list[Topic], text: str, s: Sentence, at: int, group: Sequence[Number]
) -> list[Topic]:
    """The topics of figures whose words begin ``at``: those of counts are of what is counted."""
    if group[0].unit == "COUNT":
        head = Head(text, s, at, group[-1].start, "COUNT")
        return [_counted(t, text, s, head, group[-1]) for t in topics]
    if group[0].unit != "PERSON":
        return topics
    people = people_behind(text, s, group[-1])
    if people is not None:
        return [topics[-1].about(people)]
    return [_employed(t, text, s, group[0]) or t for t in topics]


def _counted(topic: Topic, text: str, s: Sentence, head: Head, n: Number) -> Topic:
    """What a count counts where ``head`` names nothing countable: the noun behind it, or new firms."""
    countable = topic.indicator and "COUNT" in units_of(topic.indicator) and not topic.blocked
    clause = after_last(text, words.CLAUSE_MARKS, head.at, head.until)
    named = any(i.start >= clause for i in head.indicators)
    before = text[clause : n.start]
    if words.INCREMENT.search(before) or words.LEAD_OVER.search(before):
        return topic
    other = _OTHER_THINGS.match(text, n.stop) or head.names_other(clause)
    of_all = topic.indicator in THINGS or _OF_WHICH_FOREIGN.match(text, n.stop)
    if of_all and _NEW_OF_ALL.search(before) and not topic.blocked:
        return topic.fresh().about("other:new_firms")
    if topic.indicator == "other:new_firms" and topic.enterprise_type in _INVESTED:
        return _invested(topic)
    if _OF_A_SIZE.search(text, clause, n.start) and not (named and topic.indicator in STOCKS):
        return topic.block("unknown_row", "those of a certain size")
    found = _of_the_500(topic, text, head, clause, n) or _thing_behind(topic, text, s, n)
    found = found or _projects_of_the_500(topic, text, clause, n)
    kept = words.KEPT_NOW.search(text, clause, n.start) and not words.NEW_FIRMS.search(text, clause, n.start)
    anew = topic.indicator in ("companies", "other:investing_source_countries") or (
        topic.indicator in ("fdi_firms", "fdi_projects") and kept
    )
    goes_on = not other and not anew  # whose firms are there, says each count anew
    if found is None and countable and (named or goes_on):
        return topic
    found = found or _behind(topic, text, s, head, n) or _before(topic, text, head, clause, n)
    if found is not None:
        return found
    foreign = topic.enterprise_type in _INVESTED or ("外商" in head.words and not topic.blocked)
    invested = foreign or (topic.indicator or "").startswith("fdi_")
    new_firms = words.NEW_FIRMS.search(head.words)
    of_part = invested and (topic.counterpart_area != TOTAL or topic.product != TOTAL)
    from_many = invested and words.COUNTRIES.search(head.words) is not None
    of_part = of_part or "counterpart_area" in head.splits or from_many
    counted_in = _FIRMS_BEHIND.search(head.words) or _PROJECTS_NAMED.search(head.words)
    counted_in = counted_in or (_NEW_ALONE.search(before) and _FIRMS_SPOKEN_OF.search(head.words))
    if new_firms and (foreign or (of_part and counted_in)):
        what = "fdi_projects" if _PROJECTS_NAMED.search(head.words) else "fdi_firms"
        origin = _INVESTED.get(topic.enterprise_type, TOTAL)
        told = topic.about(what) if origin == TOTAL else topic.about(what).split("counterpart_area", origin)
        return replace(told, enterprise_type=TOTAL)
    firms_abroad = _ABROAD_PROJECTS.match(text, n.stop) or _FIRMS_ABROAD.search(head.words)
    if topic.indicator == "odi" and firms_abroad:
        return topic.about(ODI_PROJECTS)
    projects = _NEW_PROJECTS.search(head.words) or _PROJECTS_IN_ALL.search(head.words)
    if invested and not topic.blocked and projects:
        return topic.about("fdi_projects")
    firms = text.startswith(_FIRMS, n.end) and topic.product != TOTAL
    return topic.block("no_indicator", "after COUNT") if countable or firms else topic


def _thing_behind(topic: Topic, text: str, s: Sentence, n: Number) -> Topic | None:
    """The thing whose name stands right behind its number: 20家总部企业."""
    for t in s.terms:
        if n.stop <= t.start <= n.stop + _NEAR and t.get("thing"):
            plain = _GRADE.fullmatch(text, n.stop, t.start)
            return topic.fresh().about(t.get("thing")) if plain and not topic.blocked else None
    return None


def _of_the_500(topic: Topic, text: str, head: Head, clause: int, n: Number) -> Topic | None:
    """The Fortune Global 500 counted, or what they invested in; right before the number or behind it."""
    before = [t for t in head.terms if t.get("enterprise_type") == _FORTUNE and t.start >= clause]
    behind = next((t for t in head.sentence.terms if t.start == n.stop), None)
    if topic.blocked or not (before or (behind and behind.get("enterprise_type") == _FORTUNE)):
        return None
    projects = before and _ITS_PROJECTS.search(text, before[-1].end, n.start)
    if before and not projects and _OTHER_THINGS.match(text, n.stop):
        return None
    return topic.fresh().about(f"other:fortune_500_{'projects' if projects else 'companies'}")


def _projects_of_the_500(topic: Topic, text: str, clause: int, n: Number) -> Topic | None:
    """What the Fortune Global 500 that were counted before invested in: 297家,项目累计921个."""
    told = topic.indicator == "other:fortune_500_companies" and not topic.blocked
    return (
        topic.about("other:fortune_500_projects")
        if told and _ITS_PROJECTS.search(text, clause, n.start)
        else None
    )


def _behind(topic: Topic, text: str, s: Sentence, head: Head, n: Number) -> Topic | None:
    """What the noun behind a number says: 20个海外仓, 200个国家和地区有贸易往来, 1万家外资企业."""
    for t in s.terms:
        if not n.stop <= t.start <= n.stop + _NEAR or words.CLAUSE.search(text, n.stop, t.start):
            continue
        found = t.get("indicator") or ""
        if "COUNT" in units_of(found):
            return topic.about(found)
        if t.get("enterprise_type") in _INVESTED and words.NEW_FIRMS.search(head.words):
            return _invested(replace(topic, enterprise_type=t.get("enterprise_type") or ""))
        if t.get("enterprise_type") == "foreign" and t.start == n.stop and words.KEPT_NOW.search(head.words):
            return foreign_firms(topic.fresh())
    if not words.COUNTRIES.match(text, n.stop):
        return None
    if _TRADED_WITH.search(text, s.start, s.end):
        return topic.fresh().about("other:trading_partner_countries")
    comes_in = (topic.indicator or "").startswith("fdi_") and _INVESTED_FROM.search(text, n.stop, s.end)
    return topic.fresh().about("other:investing_source_countries") if comes_in else None


def _invested(topic: Topic) -> Topic:
    """New firms of foreign capital, by its origin."""
    partner = _INVESTED[topic.enterprise_type]
    return replace(topic.fresh().about("fdi_firms"), counterpart_area=partner)


def _employed(topic: Topic, text: str, s: Sentence, n: Number) -> Topic | None:
    """Those who work in outsourcing, where it is spoken of: 服务外包新增从业人员6万人."""
    if topic.detail != "从业人员" or "服务外包" not in text[s.start : n.start]:
        return None
    return topic.fresh().about("other:outsourcing_employees")


def _before(topic: Topic, text: str, head: Head, clause: int, n: Number) -> Topic | None:
    """What the firms are that stand right before a number: 服务外包企业1200家, 澳资企业累计3000家."""
    firms = _FIRMS_COUNTED.search(text, clause, n.start)
    anew = topic.blocked == "not_relevant" and head.splits and not head.named["out_of_scope"]
    if (topic.blocked and not anew) or not firms or _OTHER_THINGS.match(text, n.stop):
        return None
    if _HAVE_TRADED.search(text, clause, n.start):
        kind = head.splits.get("enterprise_type")
        own = topic.fresh().about("trading_firms")
        return own.split("enterprise_type", kind[-1].get("enterprise_type")) if kind else own
    if (topic.indicator or "").startswith("outsourcing"):
        return topic.fresh().about("other:outsourcing_enterprises")
    if words.NEW_FIRMS.search(text, clause, n.start):
        return None
    kept = words.KEPT_NOW.search(text, clause, n.start) or _UP_TO_NOW.search(head.words)
    if firms["from"] and kept:
        of = SHORT_NAMES[firms["from"]]
        return foreign_firms(topic.fresh().split("counterpart_area", of))
    foreign = topic.enterprise_type == "foreign" or "counterpart_area" in head.splits
    if foreign and kept:
        return foreign_firms(topic)
    return None
