"""What English words without a name go back to: the city, the zone, the bloc, trade between the two sides.

Which words go back is found where they are read (``places``, ``subjects``); here is what was told last.
"""

from __future__ import annotations

from dataclasses import replace

from gd_pipeline.extract.english import words
from gd_pipeline.extract.english.cues import any_case
from gd_pipeline.extract.english.mentions import is_port, is_zone
from gd_pipeline.extract.scope import REGIONS, Topic, city_of, is_city, is_group, province_of
from gd_pipeline.model.observation import TOTAL
from gd_pipeline.model.value import value

_FREE_TRADE = any_case(r"\bfree[- ]trade\b|\bftz\b")


@value
class Carried:
    """What words without a name go back to.

    ``area`` is that of "the city", ``place`` a zone told last (empty after one that no list knows),
    ``partner`` that of "bilateral trade" (the one that the release is ``about``, else the one told last),
    ``main`` the indicator of a breakdown that names none; ``kind`` of trade is what
    the release is about ("service", "ecommerce");
    ``told`` is the area told last, of "there", ``last_city`` the city that it was last; ``subject`` is the
    city that a sentence of the paragraph was about, ``cities`` the group of cities told last; ``bloc`` and
    ``country`` are the last partner of each kind.
    """

    area: str | None
    place: str = ""
    partner: str = TOTAL
    about: str = TOTAL
    main: str | None = None
    kind: str = ""
    told: str | None = None
    last_city: str | None = None
    subject: str | None = None
    cities: str | None = None
    bloc: str = TOTAL
    country: str = TOTAL

    @classmethod
    def of(cls, home: Topic) -> Carried:
        """What they go back to ahead of all figures of a release that is about ``home``."""
        kind = (home.indicator or "").partition("_")[0]
        kind = kind if f"{kind}_trade" in words.PARTS else ""
        return cls(home.area, about=home.counterpart_area, kind=kind).on(home)

    def on(self, topic: Topic) -> Carried:
        """The same after a figure of a topic."""
        place = self.place
        if topic.blocked == "unknown_area":
            place = ""
        elif topic.area and is_zone(topic.area):
            place = topic.area
        now = self if topic.blocked else self.after(topic.counterpart_area)
        if place == self.place and topic.area == self.told:
            return now
        at = city_of(topic.area or "")
        last = at if is_city(at) else self.last_city
        cities = topic.area if topic.area in REGIONS else self.cities
        return replace(now, place=place, told=topic.area, last_city=last, cities=cities)

    def after(self, partner: str) -> Carried:
        """The same after a partner was named; a release about one goes back to that."""
        if partner in (TOTAL, self.bloc, self.country) and partner in (TOTAL, self.partner):
            return self
        last = partner if self.about == TOTAL else self.about
        if is_group(partner):
            return replace(self, partner=last, bloc=partner)
        return replace(self, partner=last, country=partner)

    @property
    def city(self) -> str | None:
        """The area of "the city": the subject, else that of the release, or else the city told last."""
        if self.subject:
            return self.subject
        own = city_of(self.area or "")
        return own if is_city(own) else self.last_city or self.area

    def zone(self, named: str) -> str:
        """The area of "the zone" or "the port", by the words ``named``: told last, else the release's own.

        A port is no zone, and no district.
        """
        port = "port" in named.lower()
        told = (self.place, self.area if is_zone(self.area or "") else "")
        if _FREE_TRADE.search(named) and self.area == "CN-GD" and not self.place:
            return "CN-GD/ftz"  # a province has one
        return next((at for at in told if at and is_port(at) == port), "")

    @property
    def province(self) -> str:
        """The area of "the province"."""
        return province_of(self.area)
