"""What is due when, what came, how late; a series that stopped is missed, one that never came is not."""

from datetime import date

import pytest

from gd_pipeline.model.period import Period
from gd_pipeline.model.release_calendar import (
    Came,
    Series,
    due_on,
    dues,
    expected,
    overdue,
    release_calendar,
)
from gd_pipeline.sources import load_sources

BY_NAME = {s.name: s for s in release_calendar()}


def month(year: int, number: int) -> int:
    return year * 12 + number - 1


def outcomes(releases: list[Came], publisher: str, today: date) -> dict[str, tuple[str, int]]:
    return {str(e.due.period): (e.outcome, e.days_late) for e in expected(releases, {publisher: today})}


def test_the_calendar_is_of_publishers_that_are_configured_and_of_every_customs_office() -> None:
    known = {s.name: s for s in load_sources()}
    named = {p for s in release_calendar() for p in s.publishers}
    assert named <= known.keys()
    assert {n for n, s in known.items() if s.kind == "customs"} <= named
    assert len(BY_NAME) == len(release_calendar())


@pytest.mark.parametrize(
    ("series", "period", "opens", "by"),
    [
        ("customs_quick_figures", "2024-04/2024-04", date(2024, 5, 7), date(2024, 5, 10)),
        ("customs_quick_figures", "2024-06/2024-06", date(2024, 7, 12), date(2024, 7, 14)),
        ("customs_quick_figures", "2024-01/2024-02", date(2024, 3, 7), date(2024, 3, 10)),
        ("customs_bulletin", "2024-12/2024-12", date(2025, 1, 18), date(2025, 1, 20)),
        ("city_quarter", "2024-07/2024-09", date(2024, 10, 18), date(2024, 10, 30)),
        ("province_communique", "2023-01/2023-12", date(2024, 3, 1), date(2024, 3, 31)),
        ("province_yearbook", "2023-01/2023-12", date(2024, 11, 1), date(2024, 11, 30)),
    ],
)
def test_when_a_series_is_due(series: str, period: str, opens: date, by: date) -> None:
    first = Period.parse(period).first or 0
    due = next(iter(dues(BY_NAME[series], first, date(2025, 6, 1))))
    assert (str(due.period), due.opens_on, due.due_on) == (period, opens, by)


def test_january_is_told_with_february_and_no_period_is_left_out() -> None:
    periods = [str(d.period) for d in dues(BY_NAME["customs_bulletin"], month(2023, 12), date(2024, 4, 30))]
    assert periods == ["2023-12/2023-12", "2024-01/2024-02", "2024-03/2024-03"]


def test_a_day_beyond_the_months_end_is_its_last() -> None:
    series = Series(name="x", title="x", publishers=("p",), match="", every="month", days=(31, 31))
    assert next(iter(dues(series, month(2024, 1), date(2024, 6, 1)))).due_on == date(2024, 2, 29)


def test_what_came_is_told_by_the_month_it_speaks_of() -> None:
    p = "gd_customs"
    came = [
        Came(p, "前4个月广东外贸", date(2024, 5, 10), "a", month(2024, 4)),
        Came(p, "前5个月广东外贸", date(2024, 7, 3), "b", month(2024, 5)),
        Came(p, "广东外贸再谈4月", date(2024, 5, 20), "c", month(2024, 4)),
        Came(p, "海关开放日", date(2024, 7, 20), "d", month(2024, 6)),
    ]
    assert outcomes(came, p, date(2024, 7, 26)) == {
        "2024-04/2024-04": ("on_time", 0),
        "2024-05/2024-05": ("late", 8),
        "2024-06/2024-06": ("awaited", 1),
    }
    assert outcomes(came, p, date(2024, 8, 2))["2024-06/2024-06"] == ("missing", 8)


def test_without_that_month_it_is_told_by_its_day() -> None:
    p = "gacc"
    came = [
        Came(p, "2024年2月进出口商品收发货人所在地总值表", date(2024, 3, 20)),
        Came(p, "2024年3月进出口商品收发货人所在地总值表", date(2024, 4, 23)),
    ]
    assert outcomes(came, p, date(2024, 4, 24)) == {
        "2024-01/2024-02": ("on_time", 0),
        "2024-03/2024-03": ("late", 3),
    }


def test_of_a_series_that_never_came_only_the_newest_is_listed() -> None:
    (one,) = expected([], {"gd_customs": date(2024, 12, 20)})
    assert (str(one.due.period), one.outcome, one.came) == ("2024-11/2024-11", "awaited", None)
    assert expected([], {"gdtoday": date(2024, 12, 20)}) == []


HELD = [("前9个月广东外贸", date(2024, 10, 21)), ("前10个月广东外贸", date(2024, 11, 15))]


def test_a_series_is_missed_when_its_newest_due_release_is() -> None:
    assert overdue("gd_customs", HELD, date(2025, 1, 1)) == []
    (missed,) = overdue("gd_customs", HELD, date(2025, 1, 2)) or []
    assert (missed.series.name, str(missed.due.period)) == ("province_trade", "2024-11/2024-11")


def test_a_hole_further_back_is_no_stop() -> None:
    assert overdue("gd_customs", [HELD[1], ("前3个月广东外贸", date(2024, 4, 16))], date(2024, 12, 20)) == []


def test_what_the_calendar_does_not_know_is_not_judged() -> None:
    assert overdue("gd_commerce", HELD, date(2026, 1, 1)) is None
    assert overdue("gd_customs", [("海关开放日", date(2024, 1, 1))], date(2026, 1, 1)) is None


def test_customs_days() -> None:
    def names(day: date) -> set[str]:
        return {series.name for series, _ in due_on(day)}

    assert "customs_quick_figures" in names(date(2024, 11, 7))
    assert "customs_bulletin" in names(date(2024, 11, 18))
    assert names(date(2024, 11, 5)) == {"province_yearbook"}
    assert not names(date(2024, 2, 7)) & {"customs_quick_figures", "customs_bulletin"}
    assert {str(due.period) for _, due in due_on(date(2024, 3, 8))} == {"2024-01/2024-02", "2023-01/2023-12"}
