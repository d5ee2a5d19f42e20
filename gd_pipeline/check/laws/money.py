"""Laws of money: yuan and dollars of one figure, through the rate of their time."""

from __future__ import annotations

import csv
from importlib import resources

from gd_pipeline.check.laws.law import EVERYWHERE, Law

# A figure in both currencies; low and high are the yuan for a dollar that the printed digits admit.
_PAIRS = """
    SELECT *, cny / usd AS ratio, (cny - p_cny) / (usd + p_usd) AS low,
        if(usd > p_usd, (cny + p_cny) / (usd - p_usd), 1e9) AS high
    FROM (
        SELECT ref_area, indicator, period, y.period_end, abs(y.value) AS cny, abs(d.value) AS usd,
            y.precision AS p_cny, d.precision AS p_usd, [y.observation_id, d.observation_id] AS ids
        FROM (FROM {figures} WHERE measure = 'level' AND unit = 'CNY') y
        JOIN (FROM {figures} WHERE measure = 'level' AND unit = 'USD') d
            USING (grp, indicator, ref_area, period, breakdown)
    ) WHERE usd <> 0
"""

LAWS = (
    Law(
        "yuan_per_dollar",
        "where a figure stands in yuan and in dollars, a dollar is 5.5 to 8.5 yuan",
        "one unit of the last printed digit of both, to the figure's favour",
        "The rate has stayed in this band since 1995; a slip of magnitude (billion for trillion) leaves it.",
        EVERYWHERE,
        """
        SELECT greatest(ratio - 8.5, 5.5 - ratio) AS gap, low > 8.5 OR high < 5.5 AS failing, ids,
            format('{} {} {}: {} yuan for {} dollars', ref_area, indicator, period, num(cny),
                num(usd)) AS said
        FROM (<pairs>)
        """.replace("<pairs>", _PAIRS),
        "identity",
        sets_aside=True,
    ),
    Law(
        "yuan_per_dollar_of_its_time",
        "where a figure stands in yuan and in dollars, a dollar is worth what it was in that time: the "
        "median of "
        "the other figures of the same period where there are three, else the year's average",
        "3 percent of the median (months weigh differently), 10 percent of the year's average (months "
        "differ), and "
        "one unit of the last printed digit of both",
        "One rate converts a month: a wrong digit leaves it where it stays in the band of decades.",
        {"tables": "warn", "prose": "warn", "best_values": "warn"},
        """
        WITH pairs AS (<pairs>), others AS (
            SELECT period, median(ratio) AS rate, count(DISTINCT ids) AS n
            FROM pairs WHERE ratio BETWEEN 5.5 AND 8.5 GROUP BY period
        ), expected AS (
            SELECT pairs.*, if(n > 3, others.rate, yuan) AS rate, if(n > 3, 0.03, 0.1) AS width
            FROM pairs LEFT JOIN others USING (period) LEFT JOIN rate ON rate.year = year(period_end)
        )
        SELECT abs(ratio - rate) AS gap, low > rate * (1 + width)
            OR high < rate * (1 - width) AS failing, ids,
            format('{} {} {}: {} yuan for {} dollars is {}, the rate was {}', ref_area, indicator,
                period, num(cny),
                num(usd), num(ratio), num(rate)) AS said
        FROM expected WHERE rate IS NOT NULL
        """.replace("<pairs>", _PAIRS),
        "identity",
    ),
)


def rates() -> str:
    """SQL: the relation ``rate``, a year's average of yuan for a dollar (``rates.csv``).

    The averages of the central parity, as the statistical communiques print them. Only those of 2010 and 2011
    (6.77, 6.46) were found again, in appendix 2-19 of Shandong's statistical yearbook of 2014; the law's ten
    percent do not rest on the further digits.
    """
    with resources.files(__package__).joinpath("rates.csv").open(encoding="utf-8") as f:
        lines = ", ".join(f"({int(r['year'])}, {float(r['yuan_per_dollar'])})" for r in csv.DictReader(f))
    return f"SELECT * FROM (VALUES {lines}) rate(year, yuan)"
