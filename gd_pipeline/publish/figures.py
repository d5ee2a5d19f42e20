"""The figures that people look at, asked of the published file: best values with sentence, release and token.

What the dashboard, the static page and the brief have in common. Each question opens the file read-only and
closes it again, so that a run may swap it at any time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from threading import Lock
from typing import Any

import duckdb

from gd_pipeline.check import ddl
from gd_pipeline.model.document import CHINA
from gd_pipeline.model.observation import BREAKDOWNS, TOTAL
from gd_pipeline.model.tables import WIDE
from gd_pipeline.publish.citations import PREFIX

HEADLINES = ("trade", "exports", "imports")

# A process that still holds an old connection is given the old file by a new one: so one at a time.
_ONE = Lock()

_VALUES = {"value_cny": "CNY", "value_usd": "USD", "value_persons": "PERSON", "value_count": "COUNT"}
_KEY = ("indicator", "ref_area", "period", *BREAKDOWNS)


@dataclass(frozen=True, slots=True)
class Figure:
    """A row of ``trade``, ``investment`` or ``talent`` with the statement that it was taken from.

    ``value`` is in base units of ``unit`` (yuan where there are yuan), null where only a growth is known.
    ``token`` cites the level (or the growth where there is no level), ``yoy_token`` the growth.
    """

    indicator: str
    ref_area: str
    period: str
    period_start: date | None
    period_end: date
    freq: str
    counterpart_area: str
    product: str
    customs_procedure: str
    enterprise_type: str
    value: float | None
    unit: str
    yoy_pct: float | None
    approx: bool
    sources: int
    disagreeing: int
    token: str
    yoy_token: str
    quote: str
    title: str
    publisher: str
    url: str
    explain: str
    published_at: datetime | None

    @property
    def cumulative(self) -> bool:
        """Whether the period runs from January on."""
        return (
            self.period_start is not None
            and self.period_start.month == 1
            and self.period_start.year == self.period_end.year
        )

    def key(self) -> tuple[str, ...]:
        """What the figure is a figure of."""
        return tuple(str(getattr(self, k)) for k in _KEY)


def ask(target: Path, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
    """The rows of a query; times on China's clock, so that a day is the day on which it was said there.

    Raises FileNotFoundError when nothing is published.
    """
    if not target.exists():
        raise FileNotFoundError(f"nothing is published at {target} yet: `gd-pipeline run` makes it")
    with _ONE, duckdb.connect(str(target), read_only=True) as con:
        con.execute("SET TimeZone = 'UTC'")
        found = con.execute(sql, list(values))
        names = [c[0] for c in found.description or ()]
        return [dict(zip(names, map(_plain, row), strict=True)) for row in found.fetchall()]


def figures(target: Path, table: str, where: str = "true", values: Sequence[Any] = ()) -> list[Figure]:
    """The figures of ``trade``, ``investment`` or ``talent`` for which ``where`` holds, oldest period first.

    ``where`` is SQL about the table's columns. Raises as ``ask`` does.
    """
    has = {c.name for c in WIDE[table][0].columns}
    slots = {c: unit for c, unit in _VALUES.items() if c in has}
    units = " ".join(f"WHEN {c} IS NOT NULL THEN '{unit}'" for c, unit in slots.items())
    own = ("period_start", "period_end", "freq", "yoy_pct", "approx", "sources", "disagreeing")
    rows = ask(
        target,
        f"""
        WITH asked AS (FROM {ddl.name(table)} WHERE period_end IS NOT NULL AND ({where})),
        growth AS (
            SELECT {ddl.names(_KEY)}, any_value(observation_id) AS growth_id
            FROM observations JOIN agreements USING (observation_id)
            WHERE measure = 'yoy' AND verdict = 'chosen' GROUP BY ALL
        )
        SELECT {ddl.names((*_KEY, *own), "w")},
            coalesce({", ".join(f"w.{c}" for c in slots)}) AS value,
            CASE {units} ELSE 'PCT' END AS unit,
            '{PREFIX}' || w.observation_id AS token,
            '{PREFIX}' || coalesce(growth_id, w.observation_id) AS yoy_token,
            coalesce(o.quote, '') AS quote, coalesce(r.title, '') AS title,
            coalesce(o.publisher, '') AS publisher, coalesce(o.url, '') AS url,
            coalesce(r.explain, '') AS explain, w.published_at
        FROM asked w LEFT JOIN growth g USING ({ddl.names(_KEY)})
        LEFT JOIN observations o ON o.observation_id = w.observation_id
        LEFT JOIN releases r
            ON r.release_id = o.release_id AND r.document_sha256 = o.document_sha256
        ORDER BY w.period_end, w.period_start, {ddl.names(_KEY, "w")}
        """,
        values,
    )
    return [Figure(**row) for row in rows]


def whole(alias: str = "") -> str:
    """SQL: nothing is split."""
    prefix = f"{alias}." if alias else ""
    return " AND ".join(f"{prefix}{d} = '{TOTAL}'" for d in BREAKDOWNS)


def split_by(dimension: str) -> str:
    """SQL: split by ``dimension`` and by nothing else."""
    others = " AND ".join(f"{d} = '{TOTAL}'" for d in BREAKDOWNS if d != dimension)
    return f"{dimension} <> '{TOTAL}' AND {others}"


@dataclass(frozen=True, slots=True)
class Headline:
    """The newest figure of an indicator, the one of the period before it, and that of a year before."""

    figure: Figure
    before: Figure | None
    year_before: Figure | None


def headlines(target: Path, ref_area: str = "CN-GD", cumulative: bool = True) -> list[Headline]:
    """Trade, exports and imports of an area: the newest cumulative figures, or those of single months."""
    marks = ", ".join("?" for _ in HEADLINES)
    found = figures(
        target,
        "trade",
        f"ref_area = ? AND indicator IN ({marks}) AND {whole()} "
        "AND coalesce(value_cny, value_usd) IS NOT NULL",
        (ref_area, *HEADLINES),
    )
    out = []
    for indicator in HEADLINES:
        series = [
            f for f in found if f.indicator == indicator and (f.cumulative if cumulative else f.freq == "M")
        ]
        if series:
            out.append(headline(series))
    return out


def headline(series: Sequence[Figure]) -> Headline:
    """The newest of a series in the order of its periods, against what came before it."""
    newest = series[-1]
    earlier = [f for f in series[:-1] if f.unit == newest.unit]
    before = earlier[-1] if earlier else None
    return Headline(newest, before, next((f for f in earlier if _a_year_before(f, newest)), None))


def _a_year_before(f: Figure, newest: Figure) -> bool:
    spans = ((f.period_start, newest.period_start), (f.period_end, newest.period_end))
    return all(
        a is not None and b is not None and (a.year + 1, a.month) == (b.year, b.month) for a, b in spans
    )


def recent_years(found: Sequence[Figure], years: int) -> list[Figure]:
    """The figures of the newest years that there are."""
    last = max((f.period_end.year for f in found), default=0)
    return [f for f in found if f.period_end.year > last - years]


_SCALES = {
    "zh": ((1e12, "万亿"), (1e8, "亿"), (1e4, "万")),
    "en": ((1e12, " tn"), (1e9, " bn"), (1e6, " m")),
}
_UNITS = {
    "zh": {"CNY": "元", "USD": "美元", "PERSON": "人", "COUNT": "个", "PCT": "%", "PP": "个百分点"},
    "en": {"CNY": " yuan", "USD": " dollars", "PERSON": " persons", "COUNT": "", "PCT": "%", "PP": " points"},
}


def say(value: float | None, unit: str, lang: str) -> str:
    """A value for people: four digits that count, in words of the language; a dash for none."""
    if value is None:
        return "–"
    name = _UNITS[lang].get(unit, f" {unit}")
    if unit in ("PCT", "PP"):
        return f"{value:+.1f}{name}"
    if unit in ("PERSON", "COUNT") and abs(value) < 1e8:
        return f"{value:,.0f}{name}"
    for size, word in _SCALES[lang]:
        if abs(value) >= size:
            return (
                f"{value / size:,.4g}{word}{name}"
                if abs(value) < 1e4 * size
                else (f"{value / size:,.0f}{word}{name}")
            )
    return f"{value:,.4g}{name}"


def say_period(f: Figure, lang: str) -> str:
    """A figure's period for people."""
    start, end = f.period_start, f.period_end
    if start is None:
        return f"{end.year}年{end.month}月末" if lang == "zh" else f"end of {end:%b %Y}"
    if (start.year, start.month) == (end.year, end.month):
        return f"{end.year}年{end.month}月" if lang == "zh" else f"{end:%b %Y}"
    if start.year == end.year:
        if (start.month, end.month) == (1, 12):
            return f"{end.year}年" if lang == "zh" else f"{end.year}"
        span = f"{start.month}–{end.month}月" if lang == "zh" else f"{start:%b}–{end:%b}"
        return f"{end.year}年{span}" if lang == "zh" else f"{span} {end.year}"
    return f"{start:%Y-%m} – {end:%Y-%m}"


def _plain(value: Any) -> Any:
    return value.astimezone(CHINA) if isinstance(value, datetime) else value
