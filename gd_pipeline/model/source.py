"""What is configured about a publisher: one YAML file each, nothing of it in code.

How it is crawled is the business of ``gd_pipeline.crawl``, how its pages are read of ``gd_pipeline.read``.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


FamilyName = Literal["easysite", "tjs", "customs_english", "post_n", "gkmlpt", "newsgd"]
"""A way of building listing pages; ``gd_pipeline.crawl.families`` says how each is built."""


LATEST = {"monthly": 75, "quarterly": 140, "yearly": 430}
"""Of a publisher without a series in the release calendar: days after which its newest release is too old.

The period, what usually passes between its end and the release, and that January is told with February.
"""


class Listing(_Strict):
    """A page that lists releases. What is not set is as in its family; the family is the source's unless set.

    ``pages`` is the template of further pages with ``{n}`` (``index_{n}.html``), counted from ``first_page``
    on, for a pager that the family does not know.
    """

    url: str
    family: FamilyName | None = None
    pages: str | None = None
    first_page: int = 2
    max_pages: int = Field(20, ge=1)
    item: str | None = Field(None, description="CSS selector of one entry")
    link: str | None = Field(None, description="CSS selector of the link inside an entry")
    date: str | None = Field(None, description="CSS selector of the date inside an entry; empty: it has none")
    match: str | None = Field(None, description="regular expression that titles must match; empty: all")
    columns: str | None = Field(
        None, description="regular expression of the columns to walk on a disclosure platform's index"
    )


class Selectors(_Strict):
    """CSS selectors of an article page; each a list tried in order."""

    title: tuple[str, ...] = ()
    date: tuple[str, ...] = ()
    body: tuple[str, ...] = ()


class Source(_Strict):
    """A publisher: who, where its releases are listed, how its pages are built, how gently to ask.

    ``hosts`` are all hosts that may be fetched for it, redirects and attachments included; they are asked
    with https, but for those of a listing whose address says http. ``kind`` is the rank that its figures take
    when sources disagree. ``rate`` is requests a minute per host, ``budget`` the most requests of one run:
    what is left waits for the next.
    """

    name: str = Field(pattern=r"^[a-z0-9_]+$")
    title: str
    lang: Literal["zh", "en"]
    ref_area: str
    kind: Literal["customs", "official", "media"]
    hosts: tuple[str, ...]
    family: FamilyName = Field("post_n", description="how its listings are built")
    listings: tuple[Listing, ...] = ()
    selectors: Selectors = Selectors()
    schedule: Literal["monthly", "quarterly", "yearly", "irregular"] = "monthly"
    rate: int = Field(30, ge=1, le=600)
    budget: int = Field(1500, ge=10)
    recheck_days: int = Field(
        45, ge=0, description="days after publication in which a release is asked again"
    )
    confirmed: bool = Field(True, description="False until its parameters were seen on a real page")

    @model_validator(mode="after")
    def _listings_are_of_a_family(self) -> Source:
        listed = tuple(x if x.family else x.model_copy(update={"family": self.family}) for x in self.listings)
        object.__setattr__(self, "listings", listed)  # frozen: only here, while it is made
        return self
