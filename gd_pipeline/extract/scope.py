"""What a text is talking about while it is read: sentences, topics, and the claims and refusals made of them.

The rules of each language change the topic and make claims; nothing here knows a language's words. How topics
go with lists of numbers is the business of ``lists`` and ``binder``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from gd_pipeline.extract.lexicon import Term
from gd_pipeline.extract.numbers import TIMES, Number
from gd_pipeline.extract.periods import When
from gd_pipeline.model.codes import codes
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL
from gd_pipeline.model.period import Period
from gd_pipeline.model.value import value

MONEY = frozenset({"CNY", "USD", "HKD", "MOP", "EUR"})
RATES = frozenset({"PCT", TIMES})
"""The units in which a growth or a share can stand."""
ODI_PROJECTS = "other:odi_projects"
_KEPT = frozenset({"rd_centers", "warehouses", "parks", "companies"})
_COUNTED = _KEPT | {
    "fdi_firms",
    "fdi_projects",
    "trading_firms",
    ODI_PROJECTS,
    "other:investing_source_countries",
}
INVESTED_ABROAD = ("odi", ODI_PROJECTS, "other:contracted_odi")
"""What is invested in other countries, what for, and what was agreed on."""
_PEOPLE = frozenset(
    {
        "foreign_talent",
        "hm_tw_talent",
        "students_abroad_returned",
        "other:labor_abroad",
        "other:hm_tw_residents",
    }
)
_PERMITS = frozenset({"work_permits", "talent_visas"})
TRADED = frozenset({"trade", "exports", "imports", "balance"})
VOLUMES = {"import_volume": "imports", "export_volume": "exports"}
QUANTITIES = frozenset({"TONNE", "PIECE", "VEHICLE", "KG"})
_VEHICLES = ("vehicles", "cycles", "_cars", "trucks", "buses", "trailers", "locomotives")
"""How the codes of goods end that are counted as vehicles."""
_TO_VOLUME = {value: volume for volume, value in VOLUMES.items()}
THINGS = frozenset(c.code for c in codes("indicator").values() if c.parent == "other:things")
"""Things and people that are only counted: their names stand for them right beside a number, nowhere else."""
COUNTED = frozenset({"COUNT", "PERSON"})
"""The units of bare numbers that count something."""

COUNTS = frozenset({"COUNT", "PERSON", "TRAIN", "TEU"})
STOCKS = _PEOPLE | _PERMITS | _KEPT | THINGS | {"trading_firms", "other:odi_stock"}
NEW_THREE = frozenset({"electric_vehicles", "new_energy_vehicles", "lithium_batteries", "solar_cells"})
"""The goods that are told together as the new three, cars by either name."""

SERVICES = frozenset(
    {"digital_services", "knowledge_intensive", "travel", "intellectual_property", "insurance_services"}
    | {"other_business_services", "cultural_entertainment_services", "construction_services"}
    | {"maintenance_services", "processing_services", "telecom_computer_information"}
)
"""Kinds of services: their exports are exports of services."""

KINDS_OF_TRADE = {
    "ecommerce_trade": {
        "trade": "ecommerce_trade",
        "exports": "ecommerce_exports",
        "imports": "ecommerce_imports",
    },
    "service_trade": {
        "trade": "service_trade",
        "exports": "service_exports",
        "imports": "service_imports",
        "balance": "service_balance",
    },
    "market_procurement_exports": {
        "trade": "market_procurement_exports",
        "exports": "market_procurement_exports",
    },
}
"""What a flow means within a kind of trade: exports told of cross-border e-commerce are its exports."""
FLOW_OF_KIND = {part: flow for kind in KINDS_OF_TRADE.values() for flow, part in kind.items()}
"""The flow of which a kind of trade is a part."""

REGIONS = frozenset({"CN-GD/gba9", *(f"CN-GD/{side}_guangdong" for side in ("east", "west", "north"))})
"""Parts of the province that are groups of cities."""

_RUNNING = ("_trains", "_containers", "_throughput")
_OF_THINGS = MONEY | COUNTS
_WHOLE = (TOTAL,) * len(BREAKDOWNS)


def units_of(indicator: str) -> frozenset[str]:
    """The units in which a level of the indicator can stand."""
    if indicator in _COUNTED:
        return frozenset({"COUNT"})
    if indicator in _PEOPLE or indicator == "other:labor_dispatched":
        return frozenset({"PERSON"})
    if indicator in _PERMITS:
        return frozenset({"COUNT", "PERSON"})
    if indicator in THINGS:
        return COUNTS
    if indicator in VOLUMES:
        return QUANTITIES | {"COUNT"}
    if indicator.endswith("_containers"):
        return frozenset({"TEU"})
    if indicator.endswith("_throughput"):
        return frozenset({"TEU", "TONNE"})
    return _OF_THINGS if is_of_things(indicator) else MONEY


def is_of_things(indicator: str) -> bool:
    """Whether an indicator is one of things, of a code list or by their own name."""
    return indicator in THINGS or (indicator.startswith("other:") and indicator not in codes("indicator"))


def _is_stock(indicator: str) -> bool:
    """Whether things are told by the day on which they are there; trains and what they carry run."""
    return not indicator.endswith(_RUNNING) and (indicator in STOCKS or is_of_things(indicator))


@value
class Sentence:
    """A sentence of a paragraph with its tokens, all spans in the document's text."""

    start: int
    end: int
    numbers: list[Number]
    terms: list[Term]
    whens: list[When]


@value
class Topic:
    """What the next number is about. ``blocked`` holds a reason code while its numbers must stay unread."""

    indicator: str | None = None
    area: str | None = None
    period: Period | None = None
    counterpart_area: str = TOTAL
    product: str = TOTAL
    customs_procedure: str = TOTAL
    enterprise_type: str = TOTAL
    blocked: str = ""
    detail: str = ""

    def total(self) -> Topic:
        """The same without any breakdown."""
        if not self.broken_down:
            return self
        return replace(
            self, counterpart_area=TOTAL, product=TOTAL, customs_procedure=TOTAL, enterprise_type=TOTAL
        )

    def at(self, period: Period | None) -> Topic:
        """The same of another period."""
        return self if period is self.period else replace(self, period=period)

    def within(self, area: str | None) -> Topic:
        """The same in another area, where no breakdown of the old one holds."""
        return self if area == self.area else replace(self.total(), area=area)

    def fresh(self) -> Topic:
        """The same without any breakdown, its numbers readable again."""
        return self.total().free()

    def free(self) -> Topic:
        """The same with its numbers readable again."""
        return replace(self, blocked="", detail="") if self.blocked or self.detail else self

    def split(self, dimension: str, code: str | None) -> Topic:
        """The same for one code of a breakdown (of ``BREAKDOWNS``), its numbers readable again.

        A part of what is not collected is not collected either.
        """
        part: dict[str, Any] = {dimension: code or TOTAL}
        topic = replace(self, **part)
        return topic if self.blocked == "not_relevant" else topic.free()

    def onward(self) -> Topic:
        """What the next sentence begins with; what is not collected stays so until named anew."""
        return self.total() if self.blocked == "not_relevant" else self.fresh()

    def about(self, indicator: str | None) -> Topic:
        """The same for another indicator, its numbers readable again."""
        return self.free() if indicator == self.indicator else replace(self, indicator=indicator).free()

    def block(self, reason: str, detail: str) -> Topic:
        """The same with its numbers kept unread: ``reason`` is a code of ``unread_reason.csv``."""
        return replace(self, blocked=reason, detail=detail)

    @property
    def broken_down(self) -> bool:
        """Whether any dimension is set."""
        kinds = (self.counterpart_area, self.product, self.customs_procedure, self.enterprise_type)
        return kinds != _WHOLE


@value
class Claim:
    """A number bound to a topic: what becomes an observation; a goal ``aims`` at a value of that measure."""

    number: Number
    topic: Topic
    measure: str
    value: float
    unit: str
    of: str | None
    rule: str
    aims: str = ""


@value
class Refusal:
    """A number that stays unread; ``reason`` is a code of ``unread_reason.csv``."""

    number: Number
    reason: str
    detail: str = ""


def is_within(area: str, parent: str) -> bool:
    """Whether ``area`` lies below ``parent`` in the list of areas (or is it); a slug says where it lies."""
    known = codes("ref_area")
    while area:
        if area == parent:
            return True
        area = known[area].parent if area in known else area.rpartition("/")[0]
    return False


def is_city(area: str) -> bool:
    """Whether an area is a city of a province, by its number."""
    return area.startswith("CN-") and area[3:].isdigit() and area.endswith("00")


def city_of(area: str) -> str:
    """The city that an area lies in; an area that lies in none is its own."""
    known, at = codes("ref_area"), area
    while at in known and not is_city(at):
        at = known[at].parent
    return at if at in known else area


def province_of(area: str | None) -> str:
    """The province of an area: Guangdong, unless it lies in another one."""
    known, at = codes("ref_area"), area or ""
    while at in known:
        if len(at) == len("CN-GD") and at[3:].isalpha():
            return at
        at = known[at].parent
    return "CN-GD"


def percent(number: Number) -> tuple[float, float]:
    """Value and precision of a growth in percent: "1.2倍" and "15.4 times" are 120 and 1540."""
    if number.unit == TIMES:
        return round(number.value * 100, 6), number.precision * 100
    return number.value, number.precision


def flow_period(period: Period | None, indicator: str | None) -> Period | None:
    """A flow told at a point in time ("by the end of October") runs from January of that year."""
    if period is None or period.first is not None or _is_stock(indicator or ""):
        return period
    return Period(period.last // 12 * 12, period.last)


def goods_are_exported(topic: Topic) -> Topic:
    """A commodity told after total trade without naming the flow is an export in the customs' releases.

    Services and sectors are no commodity.
    """
    of_goods = topic.product not in SERVICES | {TOTAL} and not is_sector(topic.product)
    return replace(topic, indicator="exports") if topic.indicator == "trade" and of_goods else topic


_OWN_KINDS = {"ecommerce": "ecommerce_trade", "market_procurement": "market_procurement_exports"}


def of_own_kind(topic: Topic) -> Topic:
    """A flow by a mode of trade that has an indicator of its own is told under that."""
    kind = KINDS_OF_TRADE.get(_OWN_KINDS.get(topic.customs_procedure, ""), {})
    own = None if topic.blocked else kind.get(topic.indicator or "")
    own = own if FLOW_OF_KIND.get(own or "") == topic.indicator else None
    return replace(topic, indicator=own, customs_procedure=TOTAL) if own else topic


def foreign_firms(topic: Topic) -> Topic:
    """The foreign firms that are there: those of a partner by it, of no partner by their kind."""
    kind = "foreign" if topic.counterpart_area == TOTAL else TOTAL
    return replace(topic.about("companies"), enterprise_type=kind)


def there_by_then(topic: Topic) -> Topic:
    """What is there at the end of the time that is told of."""
    return topic.at(Period(None, topic.period.last)) if topic.period else topic


def main_indicator(said: list[str], last: str | None) -> str | None:
    """What the next sentence goes on with: the main figure of the sentence before, not its last part."""
    if {"exports", "imports"} <= set(said):
        return "trade"
    for kind, parts in KINDS_OF_TRADE.items():
        if {parts.get("exports"), parts.get("imports")} <= set(said):
            return kind
    if last == "odi" and said == ["other:odi_stock"]:
        return last  # what is there by now is told in passing
    main = [code for code in said if not is_of_things(code)] or said
    return main[0] if main else last


def by_volume(topic: Topic, unit: str) -> Topic:
    """A commodity's quantity is its volume, and money after it speaks of the value again."""
    if topic.indicator in VOLUMES and unit in MONEY:
        return replace(topic, indicator=VOLUMES[topic.indicator])
    if topic.indicator in _TO_VOLUME and topic.product != TOTAL and unit in units_of("import_volume"):
        return replace(topic, indicator=_TO_VOLUME[topic.indicator])
    return topic


def unit_of_goods(unit: str, product: str) -> str:
    """The unit of a quantity of goods: 台 of goods that do not drive are pieces."""
    pieces = unit == "VEHICLE" and product != TOTAL and not product.endswith(_VEHICLES)
    return "PIECE" if pieces else unit


def can_split(term: Term, dimension: str) -> bool:
    """Whether an English term can be a member of a breakdown: the name of an area is none."""
    return bool(term.get(dimension)) and not term.get("ref_area")


def is_group(partner: str) -> bool:
    """Whether the code of a partner is that of several countries."""
    return len(partner) != len("US") or partner == "EU"


def is_sector(product: str) -> bool:
    """Whether a product code names a sector of the economy, which invests but is not traded."""
    known = codes("product")
    return product in known and known[product].parent == "sector"
