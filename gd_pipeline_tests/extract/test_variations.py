"""How releases made of phrases are read, and that what makes and judges them can tell right from wrong."""

from dataclasses import replace

import pytest

from gd_pipeline_tests.variations import LANGUAGES, language
from gd_pipeline_tests.variations.judging import judge
from gd_pipeline_tests.variations.releases import releases

FLOORS = {"en": (0.99, 0.99), "zh": (0.99, 0.993)}
"""Recall and precision that a change must not fall below."""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_releases_made_of_phrases_are_read_as_well_as_before(lang):
    total, _ = judge(releases(language(lang), 150, seed=0), lang)

    recall, precision = FLOORS[lang]
    assert total.recall >= recall
    assert total.precision >= precision


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_same_seed_draws_the_same(lang):
    first, again, other = (list(releases(language(lang), 3, seed)) for seed in (0, 0, 1))

    assert first == again != other


@pytest.mark.parametrize(
    "wrong", [{"area": "US"}, {"value": 1.0}, {"measure": "mom"}, {"period": "2001-01/2001-01"}]
)
def test_a_fact_that_is_not_told_counts_as_missed_and_what_is_read_as_wrong(wrong):
    (release,) = releases(language("en"), 1, seed=0)
    right, _ = judge([release], "en")

    total, by_wording = judge([replace(release, facts=[replace(f, **wrong) for f in release.facts])], "en")

    assert right.right
    assert (total.right, len(total.wrong)) == (0, total.read)
    assert all(tally.missed for tally in by_wording.values() if tally.facts)
