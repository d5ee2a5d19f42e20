"""What a law is, and the words that laws are written in. How one is asked is said in ``check.identities``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from gd_pipeline.check.result import Severity

Scope = Literal["tables", "prose", "best_values", "all"]
"""Which figures are compared: those of one release's tables, of one release's prose, those chosen as the best
of all releases; ``all`` for laws that are not about comparing figures."""

Kind = Literal["identity", "bound", "agreement", "time", "reading", "diagnostic"]
"""``identity``: figures that must add up; ``bound``: what no figure may exceed; ``agreement``: two
statements of
one figure; ``time``: periods, series, calendars; ``reading``: how well releases were read and traced;
``diagnostic``: what is news about the statistics and no fault, so that its rows are not quarantined."""


@dataclass(frozen=True, slots=True)
class Law:
    """What must hold, how closely, why, and what follows where it does not (an error blocks publishing).

    ``sql`` gives a row per relation looked at: ``gap`` (how far it is off in base units, not above 0 where an
    inequality holds, null where nothing is measured), ``failing``, ``said``, which names the figures, and
    ``ids``, a list of the observations that are at fault (for laws ``about`` releases or sources: their
    names).
    It may read

    - ``{figures}``: one figure per group and key, the most precise; key, period, value and precision, with
      ``grp`` (the release; one group for the best values) and ``breakdown`` (the breakdown codes as one
      text),
    - ``{statements}``: the same before the most precise is taken, and every table of the candidate,
    - the relations ``rate`` (year, yuan for a dollar) and ``heading`` (code of four digits),
    - the macros of ``MACROS``.

    Statements of prose at fault are set aside by a law that ``sets_aside``: they choose no best value.
    """

    name: str
    says: str
    tolerance: str
    reason: str
    severity: Mapping[Scope, Severity]
    sql: str
    kind: Kind
    sets_aside: bool = False
    about: Literal["observations", "releases", "sources"] = "observations"


MACROS = {
    "num(x)": r"regexp_replace(format('{:,.4f}', x::DOUBLE), '\.?0+$', '')",
    "beyond(gap, tolerance)": "gap > tolerance * (1 + 1e-9)",
    "is_goods(indicator)": "indicator IN ('trade', 'exports', 'imports')",
    "is_flow(indicator)": """indicator IN (
        'trade', 'exports', 'imports', 'service_trade', 'service_exports', 'service_imports',
        'ecommerce_trade', 'ecommerce_exports', 'ecommerce_imports', 'market_procurement_exports',
        'fdi_used', 'fdi_contracted', 'fdi_firms', 'fdi_projects', 'odi', 'odi_contracted',
        'contracting_turnover', 'contracting_new', 'outsourcing_executed', 'outsourcing_contracted')""",
    "is_balance(indicator)": "indicator IN ('balance', 'service_balance')",
    "is_growth(measure, unit)": "measure IN ('yoy', 'mom', 'growth') AND unit = 'PCT'",
    "is_total(breakdown)": "breakdown = '_T/_T/_T/_T'",
    "is_province(ref_area)": "regexp_full_match(ref_area, 'CN-[A-Z]{2}')",
    "china_day(moment)": "(moment AT TIME ZONE 'Asia/Shanghai')::DATE",
}
"""What the laws' SQL may call, name with arguments -> SQL."""

PRINTED = "one unit of the last printed digit of each term, added up"
DIGIT = "one unit of the last printed digit"
EVERYWHERE: Mapping[Scope, Severity] = {"tables": "error", "prose": "warn", "best_values": "warn"}
STATED: Mapping[Scope, Severity] = {"tables": "error", "prose": "warn"}
NEWS: Mapping[Scope, Severity] = {"all": "warn"}
