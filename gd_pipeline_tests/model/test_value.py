"""Values: compared and hashed by what they hold."""

from dataclasses import replace

import pytest

from gd_pipeline.model.value import value


@value
class Point:
    """A place on a line and its name."""

    at: int
    name: str = ""


def test_values_are_compared_and_hashed_by_what_they_hold() -> None:
    assert {Point(1, "a"), Point(1, "a"), Point(2, "a")} == {Point(1, "a"), Point(2, "a")}
    assert replace(Point(1, "a"), at=2) == Point(2, "a")


def test_a_value_has_no_other_fields() -> None:
    with pytest.raises(AttributeError):
        Point(1).colour = "red"  # type: ignore[attr-defined]
