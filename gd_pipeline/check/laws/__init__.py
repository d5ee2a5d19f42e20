"""The laws that figures of trade, investment and talent obey: declarative lists, no engine.

Each law compares figures within their printed precision: one unit of the last digit of each term, added up,
so that nothing is held closer than it was printed. How a law is asked is said in ``identities``; schema,
codes and ranges are the business of ``expectations``.
"""

from __future__ import annotations

from gd_pipeline.check.laws import agreement, growth, money, reading, shares, sums, time
from gd_pipeline.check.laws.law import MACROS, Kind, Law, Scope

LAWS: tuple[Law, ...] = (
    *sums.LAWS,
    *shares.LAWS,
    *growth.LAWS,
    *money.LAWS,
    *agreement.LAWS,
    *time.LAWS,
    *reading.LAWS,
)

__all__ = ["LAWS", "MACROS", "Kind", "Law", "Scope"]
